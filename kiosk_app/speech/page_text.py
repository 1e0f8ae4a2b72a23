"""What stands on the stand's window, in reading order, as a screen reader finds it.

The accessibility tree is what every page has to fill in anyway (a test walks it), so nothing can be on a page and not
be spoken, and no second list of texts can grow stale.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk_app.speech.script import Kind, Piece

PRIVATE: Final = "isPrivate"
"""An item with this property set, and all in it, is never spoken; of a field only what it is for, its `label`."""

_ROLE = QAccessible.Role
_NAME: Final = QAccessible.Text.Name
_DESCRIPTION: Final = QAccessible.Text.Description
_KEYS: Final = ("key-", "letter-", "erase", "scroll-")
"""How the object names of keys and the like begin."""
_CHOICES: Final = frozenset(
    {_ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.Link, _ROLE.ListItem, _ROLE.MenuItem, _ROLE.PageTab}
)
_TEXTS: Final = frozenset({_ROLE.StaticText, _ROLE.Heading, _ROLE.Graphic, _ROLE.AlertMessage, _ROLE.Paragraph})
_CHECKABLE: Final = frozenset({_ROLE.CheckBox, _ROLE.RadioButton})


def topmost(window: QQuickWindow, stack: str) -> QObject:
    """What the citizen has before them: the topmost dialog, else the page that stands in the stack of that name."""
    dialog = _dialog(window)
    if dialog is not None:
        return dialog.object()
    pages = window.findChild(QQuickItem, stack)
    page = pages.property("currentItem") if pages else None
    return page if isinstance(page, QQuickItem) else window


def pieces_of(window: QQuickWindow, stack: str) -> list[Piece]:
    """Everything there that can be seen, with the alerts that stand around it; only in a stack that stands still."""
    dialog = _dialog(window)
    pages = window.findChild(QQuickItem, stack)
    root = dialog or (QAccessible.queryAccessibleInterface(pages) if pages else None)
    if root is None:
        return []
    whole = QAccessible.queryAccessibleInterface(window)
    alerts = [each for each in _visible(whole, without=root.object()) if each.role() is _ROLE.AlertMessage]
    return [*_pieces(root, private=False), *(Piece(Kind.TEXT, each.text(_NAME)) for each in alerts)]


def piece_of(item: QObject) -> Piece | None:
    """The one thing that has the keyboard's focus; None for what is not to be spoken of."""
    interface = QAccessible.queryAccessibleInterface(item)
    return _piece(interface, private=_in_private(item)) if interface else None


def _pieces(interface: QAccessibleInterface, *, private: bool) -> Iterator[Piece]:
    private = private or bool(_property(interface, PRIVATE))
    piece = _piece(interface, private=private)
    if piece is not None:
        yield piece
        if piece.kind is not Kind.TEXT:
            return
    for child in _children(interface):
        yield from _pieces(child, private=private)


def _piece(interface: QAccessibleInterface, *, private: bool) -> Piece | None:
    role = interface.role()
    name = interface.text(_NAME)
    if role in _CHOICES:
        state = interface.state()
        checkable = role in _CHECKABLE or bool(state.checkable)
        return Piece(
            kind=Kind.KEY if _is_key(interface) else Kind.CHOICE,
            name=name,
            description=interface.text(_DESCRIPTION),
            chosen=bool(state.checked) if checkable else None,
            disabled=bool(state.disabled),
            private=private,
        )
    if role is _ROLE.EditableText:
        return Piece(Kind.FIELD, str(_property(interface, "label") or name), private=private)
    if role in _TEXTS:
        return Piece(Kind.TEXT, name, interface.text(_DESCRIPTION), private=private)
    return None


def _children(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and not child.state().invisible:
            yield child


def _dialog(window: QQuickWindow) -> QAccessibleInterface | None:
    whole = QAccessible.queryAccessibleInterface(window)
    dialogs = [each for each in _visible(whole) if each.role() is _ROLE.Dialog] if whole else []
    return dialogs[-1] if dialogs else None


def _visible(interface: QAccessibleInterface, without: QObject | None = None) -> Iterator[QAccessibleInterface]:
    for child in _children(interface):
        if without is None or child.object() is not without:
            yield child
            yield from _visible(child, without)


def _is_key(interface: QAccessibleInterface) -> bool:
    thing = interface.object()
    name = thing.objectName() if thing else ""
    return name.startswith(_KEYS)


def _property(interface: QAccessibleInterface, name: str) -> object:
    thing = interface.object()
    return thing.property(name) if thing else None


def _in_private(item: QObject) -> bool:
    current: QObject | None = item
    while isinstance(current, QQuickItem):
        if current.property(PRIVATE):
            return True
        current = current.parentItem()
    return False
