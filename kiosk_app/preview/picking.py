"""What of the draft stands at a point of the stand's window, as a path in the configuration's tree."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk_app.visit.content import menu_of, stand_of
from shared.protocol.content import Configuration
from shared.protocol.preview import PlaceKind

if TYPE_CHECKING:
    from kiosk_app.app import Stand

from kiosk_app.preview.places import place_of

_TILE = "tile-"
_LISTS = {"service": "services", "information": "information", "referral": "referrals"}


def tile_at(root: QQuickItem, point: QPointF) -> tuple[str, str] | None:
    """Kind and id of the tile at a point of the window, or None."""
    for item in _items(root):
        if item.objectName().startswith(_TILE) and item.contains(item.mapFromScene(point)):
            row = _row(item.property("modelData"))
            if row is not None:
                return row
    return None


def path_of_tile(
    configuration: Configuration, stand_id: str, groups: tuple[str, ...], kind: str, item_id: str
) -> tuple[str, ...] | None:
    """Where in the draft the tile stands that is shown at the end of those groups; None for what is not in it."""
    found = _menu_path(configuration, stand_id, groups)
    entries: Any = menu_of(configuration, stand_of(configuration, stand_id))
    for group in groups:
        entries = next((each.items for each in entries if getattr(each, "id", None) == group), ())
    there = any(_named(entry) == (kind, item_id) for entry in entries)
    if there and found:
        return (*found, f"{kind}:{item_id}")
    return (_LISTS[kind], item_id) if kind in _LISTS else None


def path_of_page(stand: Stand, configuration: Configuration, stand_id: str) -> tuple[str, ...] | None:
    """Where in the draft the page stands that is seen; None for one that is the stand's own."""
    place = place_of(stand.visit.state)
    match place.kind:
        case PlaceKind.GROUP:
            found = _menu_path(configuration, stand_id, place.groups)
            return found[:-1] if found else None
        case PlaceKind.QUESTION:
            return ("services", place.id, "questions", place.part)
        case PlaceKind.SERVICE | PlaceKind.DOCUMENTS | PlaceKind.NUMBER:
            return ("services", place.id)
        case PlaceKind.INFORMATION:
            return ("information", place.id)
        case PlaceKind.REFERRAL:
            return ("referrals", place.id)
    return None


def _menu_path(configuration: Configuration, stand_id: str, groups: tuple[str, ...]) -> tuple[str, ...]:
    """The list that the groups lead to; () where the stand shows all services for want of a menu."""
    stand = configuration.stand(stand_id)
    own = stand is not None and stand.menu is not None
    if not menu_of(configuration, stand_of(configuration, stand_id)) or not (
        stand.menu if own and stand is not None else configuration.menu
    ):
        return ()
    path: tuple[str, ...] = ("stands", stand_id, "menu") if own else ("menu",)
    for group in groups:
        path = (*path, f"group:{group}", "items")
    return path


def _named(entry: Any) -> tuple[str, str]:
    kind = str(type(entry).__struct_config__.tag)
    return kind, str(entry.id if kind == "group" else getattr(entry, f"{kind}_id"))


def _row(value: Any) -> tuple[str, str] | None:
    if not isinstance(value, dict):
        value = value.toVariant() if hasattr(value, "toVariant") else None
    if not isinstance(value, dict) or "kind" not in value or "id" not in value:
        return None
    return str(value["kind"]), str(value["id"])


def _items(root: QQuickItem) -> Iterator[QQuickItem]:
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.isEnabled() and item.opacity() > 0:
            yield item
            waiting += item.childItems()
