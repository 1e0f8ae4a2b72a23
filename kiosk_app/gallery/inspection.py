"""Looks a window over as a strict reviewer would: cut words, words on words, small targets, things without a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Any, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontInfo, QImage
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

from shared.protocol.contrast import painted_contrast

_SLACK: Final = 1.5
"""Pixels that rounding may cost."""
_TOUCH: Final = 6.0
"""Pixels by which the boxes of two texts may reach into each other: a line's box is higher than its letters."""
_LETTER: Final = 0.75
"""How high a capital letter is at most, as a share of the font's size."""
_BETWEEN_WORDS: Final = re.compile(r"\s+|(?<=[-–])")
"""Where a line may end."""
_APART: Final = 4096
"""More than any alignment's number."""
_ALIGNMENTS: Final = f"verticalAlignment * {_APART} + effectiveHorizontalAlignment"
_TOUCHABLE: Final = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.Link,
        QAccessible.Role.ListItem,
        QAccessible.Role.MenuItem,
        QAccessible.Role.PageTab,
    }
)


def items_of(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Every item that can be seen and is in use: what a sheet covers is left out."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.opacity() > 0 and item.isEnabled():
            yield item
            waiting += item.childItems()


def texts_of(window: QQuickWindow) -> list[QQuickItem]:
    """Every text that can be seen and says something."""
    return [item for item in items_of(window) if item.inherits("QQuickText") and str(item.property("text")).strip()]


def cut_texts(window: QQuickWindow) -> list[str]:
    """One line for each text that is elided, broken within a word, too large for its box, outside the window or cut."""
    found = []
    whole = QRectF(0, 0, window.width(), window.height())
    for item in texts_of(window):
        said, fault = f"{_where(item)} “{item.property('text')}”", ""
        if item.property("truncated"):
            fault = "is elided"
        elif item.property("contentWidth") > item.width() + _SLACK:
            fault = f"is {item.property('contentWidth'):.0f} px wide in a box of {item.width():.0f}"
        elif int(item.property("lineCount")) > len(_BETWEEN_WORDS.split(str(item.property("text")).strip())):
            fault = "is broken within a word"
        elif item.property("contentHeight") > _height(item) + _SLACK:
            fault = f"is {item.property('contentHeight'):.0f} px high in a box of {_height(item):.0f}"
        else:
            fault = _cut_by(item, whole)
        if fault:
            found.append(f"{said} {fault}")
    return found


def texts_on_texts(window: QQuickWindow) -> list[str]:
    """One line for each two texts that lie on each other."""
    boxes = [(item, _letters(item)) for item in texts_of(window)]
    found = []
    for (one, box), (other, its) in combinations(boxes, 2):
        shared = box.intersected(its)
        if shared.width() > _TOUCH and shared.height() > _TOUCH and not _scrolled(one) and not _scrolled(other):
            found.append(f"“{one.property('text')}” and “{other.property('text')}” lie on each other")
    return found


def pale_texts(window: QQuickWindow, picture: QImage, least: float = 4.5) -> list[str]:
    """One line for each text whose letters, as painted, stand out from their ground by less than `least` to 1."""
    found = []
    scale = picture.devicePixelRatio()
    for item in texts_of(window):
        box = ink_of(item).toAlignedRect().intersected(QRectF(0, 0, window.width(), window.height()).toRect())
        if box.isEmpty() or _scrolled(item):
            continue
        patch = picture.copy(
            round(box.x() * scale), round(box.y() * scale), round(box.width() * scale), round(box.height() * scale)
        )
        reached = _painted_contrast(patch)
        if reached < least:
            found.append(f"{_where(item)} “{item.property('text')}” has a contrast of {reached:.1f}")
    return found


def touchables(window: QQuickWindow) -> list[QAccessibleInterface]:
    """Everything that a screen reader or a finger can use."""
    found, waiting = [], [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        interface = waiting.pop()
        if interface is None or interface.state().invisible or interface.state().disabled:
            continue
        if interface.role() in _TOUCHABLE or interface.state().focusable:
            found.append(interface)
        waiting += [interface.child(place) for place in range(interface.childCount())]
    return [each for each in found if each.role() is not QAccessible.Role.Window]


def nameless(window: QQuickWindow) -> list[str]:
    """One line for each thing that can be used and has no name or no role to be announced by."""
    found = []
    for interface in touchables(window):
        name, role = interface.text(QAccessible.Text.Name).strip(), interface.role()
        if not name or role in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            found.append(f"{interface.object().objectName() or interface.object()} is {role.name}, “{name}”")
    known = {interface.object() for interface in touchables(window)}
    found += [
        f"{_where(item)} can be tapped and no screen reader knows of it"
        for item in items_of(window)
        if item.inherits("QQuickAbstractButton") and item not in known
    ]
    return found


def small_targets(window: QQuickWindow, least: float) -> list[str]:
    """One line for each thing that can be tapped and is less than `least` pixels wide or high."""
    found = []
    for item in items_of(window):
        if not item.inherits("QQuickAbstractButton"):
            continue
        if min(item.width(), item.height()) + _SLACK < least:
            found.append(f"{_where(item)} is {item.width():.0f} × {item.height():.0f} px, wanted are {least:.0f}")
    return found


def ink_of(item: QQuickItem) -> QRectF:
    """Where in the window the letters of a text are, in pixels."""
    wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
    across, down = _spare(item, wide, high)
    return item.mapRectToScene(QRectF(across, down, wide, high))


def _letters(item: QQuickItem) -> QRectF:
    """The ink without the white above and below the letters of the first and the last line."""
    box, size = ink_of(item), QFontInfo(item.property("font")).pixelSize()
    white = max(0.0, (box.height() / max(1, item.property("lineCount")) - _LETTER * size) / 2)
    return box.adjusted(0, white, 0, -white)


def _spare(item: QQuickItem, wide: float, high: float) -> tuple[float, float]:
    upright, aligned = divmod(_number(item, _ALIGNMENTS), _APART)
    left = {int(Qt.AlignmentFlag.AlignHCenter): 0.5, int(Qt.AlignmentFlag.AlignRight): 1.0}.get(aligned, 0.0)
    top = {int(Qt.AlignmentFlag.AlignVCenter): 0.5, int(Qt.AlignmentFlag.AlignBottom): 1.0}.get(upright, 0.0)
    return (item.width() - wide) * left, item.property("topPadding") + (_height(item) - high) * top


def _height(item: QQuickItem) -> float:
    """The room for a text's lines; negative padding takes away the white above and below the letters."""
    return item.height() - float(item.property("topPadding")) - float(item.property("bottomPadding"))


def _number(item: QQuickItem, expression: str) -> int:
    """What is made of values of enumerations, which Python has no type for."""
    context = QQmlEngine.contextForObject(item)
    value: Any = QQmlExpression(context, item, expression).evaluate() if context else 0
    return int(value[0] if isinstance(value, tuple) else value or 0)


def _cut_by(item: QQuickItem, whole: QRectF) -> str:
    box = ink_of(item)
    if _scrolled(item):
        return ""
    if not whole.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(box):
        return f"reaches out of the window: {_rect(box)}"
    holder: QQuickItem | None = item.parentItem()
    while holder is not None:
        if holder.clip():
            frame = holder.mapRectToScene(QRectF(0, 0, holder.width(), holder.height()))
            if not frame.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(box):
                return f"is cut by {_where(holder)}"
        holder = holder.parentItem()
    return ""


def _scrolled(item: QQuickItem) -> bool:
    """Whether it lies in something that can be scrolled: there it may be out of sight for now."""
    holder: QQuickItem | None = item.parentItem()
    while holder is not None:
        if holder.inherits("QQuickFlickable") and holder.property("interactive"):
            return True
        holder = holder.parentItem()
    return False


def _painted_contrast(patch: QImage) -> float:
    held = patch.convertToFormat(QImage.Format.Format_RGB32)  # as long as its bits are looked at
    return painted_contrast(memoryview(held.constBits()).cast("I"))


def _where(item: QQuickItem) -> str:
    holder: QQuickItem | None = item
    while holder is not None and not holder.objectName():
        holder = holder.parentItem()
    return holder.objectName() if holder is not None else "the window"


def _rect(box: QRectF) -> str:
    return f"{box.x():.0f}, {box.y():.0f}, {box.width():.0f} × {box.height():.0f}"
