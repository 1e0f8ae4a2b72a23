"""The stand's menu in the draft's tree: what is in it, and what moving, adding and removing make of it. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from msgspec import UNSET

from shared.protocol.model import pick_text
from shared.protocol.tree import Tree, at, identities, identity
from staff_tray.superuser import making
from staff_tray.superuser.places import Place, new_key, put, things, with_added, with_removed

CENTRE: Final[Place] = ("menu",)
"""The menu of all stands that have none of their own."""
TILES_A_PAGE: Final = 8
DEEPEST: Final = 3
"""Groups in groups in groups are more than anybody finds their way in."""
_LISTS: Final = {"service": "services", "information": "information", "referral": "referrals"}

_MAKERS: Final = {"service": making.service, "information": making.information, "referral": making.referral}


class Kind(StrEnum):
    """What a tile opens."""

    GROUP = "group"
    SERVICE = "service"
    INFORMATION = "information"
    REFERRAL = "referral"


class WhyNot(StrEnum):
    """Why something cannot be put there."""

    INTO_ITSELF = "into-itself"
    TWICE = "twice"
    """It stands there already."""
    TOO_DEEP = "too-deep"
    GONE = "gone"
    """Somebody has taken it away meanwhile."""


class Way(StrEnum):
    """Where a tile goes by the keyboard."""

    UP = "up"
    DOWN = "down"
    OUT = "out"
    """Out of its group, behind it."""
    IN = "in"
    """Into the group before it."""


@dataclass(frozen=True)
class Row:
    """A tile: where it stands in the tree, and what is on it. `missing` are the languages its name lacks.

    `known` is false for one that names what there is not. `crowded` is how many tiles a group has that are too many for
    a page, else 0.
    """

    place: Place
    kind: Kind
    id: str
    name: str
    icon: str = ""
    colour: str = ""
    missing: tuple[str, ...] = ()
    known: bool = True
    crowded: int = 0
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True)
class StandMenu:
    """A stand, and whether its menu is its own; `alike` when that says what the centre's says."""

    id: str
    name: str
    own: bool
    alike: bool


def menu_place(stand_id: str) -> Place:
    """The menu of that stand, of all for ""."""
    return ("stands", stand_id, "menu") if stand_id else CENTRE


def rows_of(tree: Tree, menu: Place, language: str) -> tuple[Row, ...]:
    """The tiles in their order, with those of groups below them; without a menu all services."""
    return _Rows(begun(tree, menu), language).below(menu)


def aside_of(tree: Tree, menu: Place, language: str, rows: tuple[Row, ...] | None = None) -> tuple[Row, ...]:
    """The services, information and referrals that have no tile in the menu, by their places in their lists.

    `rows` are the menu's, where they are known already.
    """
    made = _Rows(begun(tree, menu), language)
    there = {(row.kind, row.id) for row in flat(made.below(menu) if rows is None else rows)}
    return tuple(
        made.named((_LISTS[kind], thing_id), Kind(kind), thing_id)
        for kind, thing_id in made.known
        if (Kind(kind), thing_id) not in there
    )


def flat(rows: tuple[Row, ...]) -> Iterator[Row]:
    """The rows and all below them."""
    for row in rows:
        yield row
        yield from flat(row.rows)


def crowd(tree: Tree, menu: Place) -> int:
    """How many tiles the first page of that menu would need, where they are too many for it; else 0."""
    count = len(things(begun(tree, menu), menu))
    stand = at(tree, menu[:2]) if len(menu) > 1 else UNSET
    checks_in = stand.get("check_in", True) if isinstance(stand, dict) else True
    count += bool(count and checks_in)
    return count if count > TILES_A_PAGE else 0


def stands_of(tree: Tree, language: str) -> tuple[StandMenu, ...]:
    """The stands that show a menu."""
    centre = things(tree, CENTRE)
    return tuple(
        StandMenu(
            id=stand["id"],
            name=pick_text(stand.get("name", {}), language) or stand["id"],
            own=stand.get("menu") is not None,
            alike=stand.get("menu") == centre,
        )
        for stand in things(tree, ("stands",))
        if stand.get("mode", "reception") == "reception"
    )


def entry_of(tree: Tree, place: Place) -> Tree:
    """What is put into a menu for what stands at the place: the tile itself, or one for something of a list."""
    if len(place) == 2 and place[0] in _LISTS.values():  # noqa: PLR2004 - a list and a name in it
        kind = next(kind for kind, listed in _LISTS.items() if listed == place[0])
        return {"kind": kind, f"{kind}_id": place[1]}
    return at(tree, place)


def why_not(tree: Tree, place: Place, into: Place) -> WhyNot | None:
    """Why the thing at the place cannot go into the list `into`; None when it can."""
    tree = _made(tree, place, into)
    entry = entry_of(tree, place)
    if not isinstance(entry, dict) or (at(tree, into) is UNSET and into[-1] == "items"):
        return WhyNot.GONE
    if into[: len(place)] == place:
        return WhyNot.INTO_ITSELF
    if into != place[:-1] and identity(entry) in (identities(things(tree, into)) or ()):
        return WhyNot.TWICE
    if into.count("items") + _depth(entry) > DEEPEST:
        return WhyNot.TOO_DEEP
    return None


def moved(tree: Tree, place: Place, into: Place, before: str | None) -> Tree:
    """The tile stands in the list `into`, before the one of that name or last; what comes from aside is added."""
    if why_not(tree, place, into) is not None:
        return tree
    target = _made(tree, place, into)
    entry = entry_of(target, place)
    name = identity(entry)
    if before == name:
        return tree
    if place[:-1] == into:
        target = put(target, into, [each for each in things(target, into) if identity(each) != name])
    elif at(target, place) == entry:
        target = with_removed(target, place)
    return with_added(target, into, entry, before)


def shifted(tree: Tree, place: Place, way: Way) -> tuple[Place, Place, str | None] | None:
    """Where a step of the keyboard leads: the tile, its new list, and before whom; None when there is no way."""
    tree = _made(tree, place)
    siblings = identities(things(tree, place[:-1])) or []
    if place[-1] not in siblings:
        return None
    where, count = siblings.index(place[-1]), len(siblings)
    match way:
        case Way.UP if where > 0:
            return place, place[:-1], siblings[where - 1]
        case Way.DOWN if where + 1 < count:
            return place, place[:-1], siblings[where + 2] if where + 2 < count else None
        case Way.IN if where > 0 and siblings[where - 1].startswith("group:"):
            return place, (*place[:-1], siblings[where - 1], "items"), None
        case Way.OUT if place[-2] == "items":
            group = place[:-2]
            above = identities(things(tree, group[:-1])) or []
            after = above.index(group[-1]) + 1
            return place, group[:-1], above[after] if after < len(above) else None
    return None


def begun(tree: Tree, menu: Place) -> Tree:
    """Without a menu all services are the tiles: the same, as a menu that can be changed."""
    if menu[-1] not in CENTRE or things(tree, menu):
        return tree
    entries = [entry_of(tree, ("services", service["id"])) for service in things(tree, ("services",))]
    return put(tree, menu, entries)


def with_group(tree: Tree, into: Place, name: str, before: str | None) -> tuple[Tree, Place]:
    """A new group in that list, named in the centre's first language, and its place."""
    languages = things(tree, ("site", "languages"))
    taken = [row.id for menu in _menus(tree) for row in flat(rows_of(tree, menu, "")) if row.kind is Kind.GROUP]
    key = new_key(name, taken, "group")
    text = {str(languages[0]): name} if languages else {}
    group = {"kind": "group", "id": key, "name": text, "icon": "house", "colour": "teal", "items": []}
    return with_added(_made(tree, into), into, group, before), (*into, f"group:{key}")


def with_new(tree: Tree, kind: Kind, name: str, into: Place, before: str | None) -> tuple[Tree, Place]:
    """Something new of that kind, and its tile in that list; the tree, and the place of the tile."""
    if kind is Kind.GROUP:
        return with_group(tree, into, name, before)
    tree = _made(tree, into)
    listed: Place = (_LISTS[kind],)
    thing = _MAKERS[kind](tree, listed, name)
    entry = entry_of(tree, (*listed, thing["id"]))
    return with_added(with_added(tree, listed, thing), into, entry, before), (*into, str(identity(entry)))


def without(tree: Tree, place: Place) -> Tree:
    """The menu without that tile; a group goes with all that is in it."""
    return with_removed(_made(tree, place), place)


def with_own_menu(tree: Tree, stand_id: str) -> Tree:
    """The stand has a menu of its own from now on: at first a copy of the centre's."""
    return put(tree, menu_place(stand_id), list(things(begun(tree, CENTRE), CENTRE)))


def with_centres_menu(tree: Tree, stand_id: str) -> Tree:
    """The stand shows the centre's menu again."""
    return put(tree, menu_place(stand_id), None)


def _made(tree: Tree, *places: Place) -> Tree:
    """The tree with the menus that those places are in as ones that can be changed."""
    for place in places:
        if "menu" in place:
            tree = begun(tree, place[: place.index("menu") + 1])
    return tree


def _menus(tree: Tree) -> list[Place]:
    own = (stand["id"] for stand in things(tree, ("stands",)) if stand.get("menu") is not None)
    return [CENTRE, *map(menu_place, own)]


def _depth(entry: Tree) -> int:
    """How many groups deep it is itself."""
    if not isinstance(entry, dict) or entry.get("kind") != "group":
        return 0
    return 1 + max((_depth(each) for each in entry.get("items", ())), default=0)


class _Rows:
    """Makes rows of a tree; what tiles name is looked up once."""

    def __init__(self, tree: Tree, language: str) -> None:
        self._tree = tree
        self._language = language
        self._languages = tuple(things(tree, ("site", "languages")))
        self.known = {
            (kind, str(thing["id"])): thing for kind, listed in _LISTS.items() for thing in things(tree, (listed,))
        }

    def below(self, menu: Place) -> tuple[Row, ...]:
        """The tiles of the list there."""
        return self._rows(menu, things(self._tree, menu))

    def named(self, place: Place, kind: Kind, thing_id: str) -> Row:
        """A tile that has its name and picture from what it opens."""
        thing = self.known.get((kind.value, thing_id))
        if thing is None:
            return Row(place=place, kind=kind, id=thing_id, name=thing_id, known=False)
        return self._dressed(place, kind, thing_id, thing, thing_id)

    def _rows(self, menu: Place, entries: list[Tree]) -> tuple[Row, ...]:
        return tuple(self._row((*menu, str(identity(entry))), entry) for entry in entries)

    def _row(self, place: Place, entry: Tree) -> Row:
        kind = Kind(entry["kind"])
        if kind is not Kind.GROUP:
            return self.named(place, kind, entry[f"{kind}_id"])
        rows = self._rows((*place, "items"), entry.get("items", []))
        row = self._dressed(place, kind, entry["id"], entry, "")
        return replace(row, rows=rows, crowded=len(rows) if len(rows) > TILES_A_PAGE else 0)

    def _dressed(self, place: Place, kind: Kind, row_id: str, thing: Tree, otherwise: str) -> Row:
        name = thing.get("name", {})
        return Row(
            place=place,
            kind=kind,
            id=row_id,
            name=pick_text(name, self._language) or otherwise,
            icon=thing.get("icon", ""),
            colour=thing.get("colour", ""),
            missing=tuple(each for each in self._languages if not name.get(each)),
        )
