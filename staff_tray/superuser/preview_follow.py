"""Which page of the stand goes with a page of the dialog, and which page of the dialog with what was clicked. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from shared.protocol.preview import Place as StandPlace
from shared.protocol.preview import PlaceKind
from shared.protocol.tree import Tree
from staff_tray.superuser.pages import Content
from staff_tray.superuser.places import Place
from staff_tray.superuser.trail import leads_to

MENU: Final = "menu"
"""The page of the dialog that follows and is followed by itself."""
_HOURS: Final = "hours"


def stand_place(page: str, place: Place) -> StandPlace:
    """What the stand shows beside that page of the dialog, at that place in the draft."""
    match place:
        case ("services", service, "questions", question, *_):
            return StandPlace(kind=PlaceKind.QUESTION, id=service, part=question)
        case ("services", service, "documents", document, *_):
            return StandPlace(kind=PlaceKind.DOCUMENTS, id=service, part=document)
        case ("services", service, *_):
            return StandPlace(kind=PlaceKind.DOCUMENTS if page == "documents" else PlaceKind.SERVICE, id=service)
        case ("information", information, *_):
            return StandPlace(kind=PlaceKind.INFORMATION, id=information)
        case ("referrals", referral, *_):
            return StandPlace(kind=PlaceKind.REFERRAL, id=referral)
    return StandPlace(kind=PlaceKind.CLOSED) if page == _HOURS else StandPlace()


def dialog_place(contents: Mapping[str, Content], tree: Tree, shown: str, path: Place) -> tuple[str, Place] | None:
    """The page of the dialog, and the place on it, where what was clicked is changed; None when there is none.

    `shown` is the page that is there now: on the menu's page a tile is the tile, and else what it opens.
    """
    if not path:
        return None
    in_menu = path[0] == "menu" or (path[0] == "stands" and MENU in path)
    if in_menu:
        thing = _thing_of(path[-1])
        if shown == MENU or thing is None:
            return MENU, path
        path = thing
    if shown in contents and leads_to({shown: contents[shown]}, tree, path) is not None:
        return shown, path
    page = leads_to(dict(contents), tree, path)
    return (page, path) if page is not None else None


def _thing_of(tile: str) -> Place | None:
    kind, _, name = tile.partition(":")
    listed = {"service": "services", "information": "information", "referral": "referrals"}.get(kind)
    return (listed, name) if listed is not None else None
