"""The page "Stand menu": the tiles of a centre's stands, as a tree that can be put in order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from shared.protocol.preview import Place as Page
from shared.protocol.preview import PlaceKind
from shared.protocol.tree import Tree
from staff_tray.superuser.menu_tree import (
    Kind,
    Row,
    StandMenu,
    Way,
    WhyNot,
    aside_of,
    crowd,
    flat,
    menu_place,
    moved,
    rows_of,
    shifted,
    stands_of,
    why_not,
    with_centres_menu,
    with_new,
    with_own_menu,
    without,
)
from staff_tray.superuser.places import Place, things

_PAGES = {
    Kind.GROUP: PlaceKind.GROUP,
    Kind.SERVICE: PlaceKind.SERVICE,
    Kind.INFORMATION: PlaceKind.INFORMATION,
    Kind.REFERRAL: PlaceKind.REFERRAL,
}


class DraftShown(Protocol):
    """What the page needs of the draft as it is shown."""

    @property
    def tree(self) -> Tree:
        """With one's own edits; None before it has come."""

    @property
    def may_edit(self) -> bool:
        """Whether this person can change something."""


class MenuDraft(Protocol):
    """The draft session, as the page needs it; see `draft_session.DraftSession`."""

    changed: Any

    @property
    def props(self) -> Any:
        """A `DraftShown`."""

    def do(self, change: Callable[[Tree], Tree]) -> bool:
        """Change several places as one step."""


@dataclass(frozen=True)
class MenuInputs:
    """What everything follows from; `stand_id` is "" for the centre's menu, `chosen` a row's place."""

    tree: Tree = None
    may_edit: bool = False
    stand_id: str = ""
    chosen: Place | None = None
    refused: WhyNot | None = None


@dataclass(frozen=True)
class MenuProps:
    """The page. `own` says that the menu shown can be changed here: it is the centre's, or the stand's own.

    `listed` says that no menu is made yet, so that the tiles are all services. `crowded` is how many tiles the
    first page would need, where they are too many, else 0.
    """

    loaded: bool = False
    may_edit: bool = False
    stand_id: str = ""
    stands: tuple[StandMenu, ...] = ()
    own: bool = True
    listed: bool = False
    rows: tuple[Row, ...] = ()
    aside: tuple[Row, ...] = ()
    chosen: Row | None = None
    crowded: int = 0
    refused: WhyNot | None = None


def derive(inputs: MenuInputs, language: str) -> MenuProps:
    """The page for `inputs`, in the language of who looks."""
    tree = inputs.tree
    if tree is None:
        return MenuProps()
    stands = stands_of(tree, language)
    stand = next((each for each in stands if each.id == inputs.stand_id), None)
    own = stand is None or stand.own
    menu = menu_place(stand.id if stand is not None and own else "")
    rows = rows_of(tree, menu, language)
    chosen = next((row for row in flat(rows) if row.place == inputs.chosen), None)
    return MenuProps(
        loaded=True,
        may_edit=inputs.may_edit and own,
        stand_id=stand.id if stand is not None else "",
        stands=stands,
        own=own,
        listed=not things(tree, menu),
        rows=rows,
        aside=aside_of(tree, menu, language, rows),
        chosen=chosen,
        crowded=crowd(tree, menu),
        refused=inputs.refused,
    )


class StandMenuPage(QObject):
    """View model of the page; every wish is one step of the draft, so that it can be taken back.

    `changed` is emitted when the page is another. `shows` carries the page of the stand that goes with what was done:
    what a chosen tile opens, and where a moved one stands. `stand_chosen` is the stand whose menu is looked at, "" for
    the centre's.
    """

    changed = Signal()
    shows = Signal(object)
    stand_chosen = Signal(str)

    def __init__(self, draft: MenuDraft, *, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._language = language
        self._inputs = MenuInputs()
        self._props = MenuProps()
        draft.changed.connect(self._on_draft)
        self._on_draft()

    @property
    def props(self) -> MenuProps:
        """What is shown now."""
        return self._props

    @property
    def menu(self) -> Place:
        """The menu that is shown."""
        return menu_place(self._props.stand_id if self._props.own else "")

    def choose_stand(self, stand_id: str) -> None:
        """Look at that stand's menu, or at the centre's for ""."""
        self._swap(stand_id=stand_id, chosen=None, refused=None)
        self.stand_chosen.emit(stand_id)

    def choose(self, place: Place | None) -> None:
        """Look at that tile, and at what it opens."""
        if place == self._inputs.chosen:
            return
        self._swap(chosen=place, refused=None)
        if self._props.chosen is not None:
            self.shows.emit(page_of(self._props.chosen))

    def choose_by_path(self, path: Place) -> bool:
        """The tile of what was clicked in the preview; no when it is not in the menu that is shown."""
        row = next((row for row in flat(self._props.rows) if row.place == tuple(path)), None)
        if row is not None:
            self._swap(chosen=row.place, refused=None)
        return row is not None

    def move(self, place: Place, into: Place, before: str | None) -> bool:
        """Put the tile, or something from aside, into that list; no says `refused` why."""
        tree = self._inputs.tree
        if not self._props.may_edit or tree is None:
            return False
        refused = why_not(tree, place, into)
        self._swap(refused=refused)
        if refused is not None:
            return False
        entry = moved(tree, place, into, before)
        if entry == tree:
            return False
        name = place[-1] if len(place) > 2 or place[0] == "menu" else _tile_name(place)  # noqa: PLR2004 - list and name
        self._swap(chosen=(*into, name))
        done = self._draft.do(lambda now: moved(now, place, into, before))
        self.shows.emit(level_of(into))
        return done

    def shift(self, place: Place, way: Way) -> bool:
        """A step with the keyboard."""
        step = shifted(self._inputs.tree, place, way)
        return step is not None and self.move(*step)

    def add(self, aside: Place) -> bool:
        """A tile for something that has none, behind the chosen one, or in the chosen group."""
        into, before = self._behind()
        return self.move(aside, into, before)

    def add_new(self, kind: Kind, name: str) -> bool:
        """Something new of that kind and its tile: behind the chosen one, or in the chosen group; a group beside it."""
        tree, name = self._inputs.tree, name.strip()
        if not self._props.may_edit or tree is None or not name:
            return False
        into, before = self._behind(beside_groups=kind is Kind.GROUP)
        self._swap(chosen=with_new(tree, kind, name, into, before)[1], refused=None)
        done = self._draft.do(lambda now: with_new(now, kind, name, into, before)[0])
        if done and self._props.chosen is not None:
            self.shows.emit(page_of(self._props.chosen))
        return done

    def remove(self, place: Place) -> bool:
        """Take the tile out of the menu; what it opens stays in the settings, but not a group."""
        if not self._props.may_edit:
            return False
        self._swap(chosen=_next(self._props.rows, place), refused=None)
        done = self._draft.do(lambda now: without(now, place))
        self.shows.emit(level_of(place[:-1]))
        return done

    def take_own_menu(self) -> bool:
        """The stand that is looked at has its own menu from now on: at first a copy of the centre's."""
        stand_id = self._props.stand_id
        return bool(stand_id) and self._draft.do(lambda now: with_own_menu(now, stand_id))

    def take_centres_menu(self) -> bool:
        """The stand that is looked at shows the centre's menu again."""
        stand_id = self._props.stand_id
        self._swap(chosen=None)
        return bool(stand_id) and self._draft.do(lambda now: with_centres_menu(now, stand_id))

    def _behind(self, *, beside_groups: bool = False) -> tuple[Place, str | None]:
        chosen = self._props.chosen
        if chosen is None:
            return self.menu, None
        if chosen.kind is Kind.GROUP and not beside_groups:
            return (*chosen.place, "items"), None
        names = [row.place[-1] for row in _level(self._props.rows, chosen.place[:-1])]
        after = names.index(chosen.place[-1]) + 1
        return chosen.place[:-1], names[after] if after < len(names) else None

    def _on_draft(self) -> None:
        shown: DraftShown = self._draft.props
        self._swap(tree=shown.tree, may_edit=shown.may_edit)

    def _swap(self, **inputs: Any) -> None:
        self._inputs = replace(self._inputs, **inputs)
        before, self._props = self._props, derive(self._inputs, self._language)
        if self._props != before:
            self.changed.emit()


def page_of(row: Row) -> Page:
    """The stand's page that the tile opens, by way of its groups."""
    if row.kind is Kind.GROUP:
        return level_of(row.place)
    return Page(kind=_PAGES[row.kind], id=row.id, groups=_groups(row.place))


def level_of(place: Place) -> Page:
    """The stand's page that shows the tiles of that group or list, which what was moved is seen on."""
    groups = _groups(place)
    return Page(kind=PlaceKind.GROUP, groups=groups) if groups else Page()


def _groups(place: Place) -> tuple[str, ...]:
    return tuple(step.removeprefix("group:") for step in place if step.startswith("group:"))


def _tile_name(place: Place) -> str:
    kind = {"services": "service", "information": "information", "referrals": "referral"}[place[0]]
    return f"{kind}:{place[1]}"


def _level(rows: tuple[Row, ...], into: Place) -> list[Row]:
    return [row for row in flat(rows) if row.place[:-1] == into]


def _next(rows: tuple[Row, ...], place: Place) -> Place | None:
    """Whom to look at when the tile has gone: the one after it, before it, or around it."""
    siblings = [row.place for row in _level(rows, place[:-1])]
    if place not in siblings:
        return None
    where = siblings.index(place)
    rest = [*siblings[where + 1 :], *reversed(siblings[:where])]
    return rest[0] if rest else place[:-2] if place[-2] == "items" else None
