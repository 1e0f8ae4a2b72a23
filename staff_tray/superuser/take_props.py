"""What is shown of taking from another centre, from what it has and what the draft has already. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any
from uuid import UUID

from msgspec import UNSET

from shared.protocol.centres import Centre
from shared.protocol.content import MenuGroup, MenuItem, MenuService
from shared.protocol.drafts import CopyPart, CopyToDraft, Shelf
from shared.protocol.model import Service, pick_text
from shared.protocol.sharing import link_to
from shared.protocol.tree import Edit, Tree, at
from staff_tray.superuser.form import name_of
from staff_tray.superuser.places import Place, things
from staff_tray.superuser.shared_things import links_in
from staff_tray.trouble import Trouble

PARTS = (CopyPart.SERVICES, CopyPart.DOCUMENTS, CopyPart.INFORMATION, CopyPart.REFERRALS, CopyPart.MENU)
"""What can be taken here, in the order it is offered."""


class TakeState(StrEnum):
    """How far it is."""

    LOADING = "loading"
    ALONE = "alone"
    """There is no other centre."""
    NO_ANSWER = "no-answer"
    """What is needed could not be fetched; see `trouble`."""
    FETCHING = "fetching"
    """What the centre has is on its way."""
    CHOOSING = "choosing"
    TAKING = "taking"


class Here(StrEnum):
    """What of it the draft has already."""

    NOTHING = "nothing"
    NAMESAKE = "namesake"
    """Something that is called the same."""
    OURS = "ours"
    """One that the menu shows instead: it has the id that the new one would get."""
    SHARED = "shared"
    """The same definition."""


@dataclass(frozen=True)
class TakeInputs:
    """What everything follows from. `centres` is None until they are known, `shelf` until it is fetched."""

    centres: tuple[Centre, ...] | None = None
    trouble: Trouble | None = None
    centre: str = ""
    shelf: Shelf | None = None
    what: CopyPart = CopyPart.SERVICES
    from_service: str = ""
    into: str = ""
    ticked: frozenset[str] = frozenset()
    shared: bool = False
    taking: bool = False
    tree: Tree = None
    may_edit: bool = False
    language: str = "da"


@dataclass(frozen=True)
class TakeRow:
    """One thing that can be taken, how much it brings along, and what of it is here."""

    id: str
    name: str
    documents: int = 0
    questions: int = 0
    here: Here = Here.NOTHING


@dataclass(frozen=True)
class Coming:
    """What comes when it is taken now: how many things, documents, questions, places and tiles; who is here by name."""

    count: int = 0
    documents: int = 0
    questions: int = 0
    places: int = 0
    namesakes: tuple[str, ...] = ()
    shared_already: tuple[str, ...] = ()


@dataclass(frozen=True)
class TakeProps:
    """What the page shows. Choices are pairs of an id and a name; without `ticks` everything comes.

    `anything` says whether the centre has something of this kind at all.
    """

    state: TakeState = TakeState.LOADING
    centres: tuple[tuple[str, str], ...] = ()
    centre: str = ""
    centre_name: str = ""
    what: CopyPart = CopyPart.SERVICES
    from_services: tuple[tuple[str, str], ...] = ()
    from_service: str = ""
    into_services: tuple[tuple[str, str], ...] = ()
    into: str = ""
    rows: tuple[TakeRow, ...] = ()
    anything: bool = False
    ticks: bool = True
    ticked: frozenset[str] = frozenset()
    shared: bool = False
    coming: Coming = Coming()
    may_take: bool = False
    trouble: Trouble | None = None


def derive(inputs: TakeInputs) -> TakeProps:
    """What to show for `inputs`."""
    centres = tuple((each.site_id, pick_text(each.name, inputs.language)) for each in inputs.centres or ())
    shelf = inputs.shelf
    from_services, into_services = _choices(inputs)
    from_service = _one_of(inputs.from_service, from_services)
    into = _one_of(inputs.into, into_services)
    rows = _rows(inputs, from_service, into)
    ticks = inputs.what is not CopyPart.MENU
    ticked = inputs.ticked & {row.id for row in rows}
    chosen = [row for row in rows if (row.id in ticked if ticks else row.here not in (Here.OURS, Here.SHARED))]
    coming = _coming(chosen, shelf, inputs.what)
    state = _state(inputs)
    anything = bool(rows) if ticks else bool(shelf and shelf.menu)
    wanted = bool(chosen) if ticks else anything
    return TakeProps(
        state=state, centres=centres, centre=inputs.centre, centre_name=dict(centres).get(inputs.centre, ""),
        what=inputs.what, from_services=from_services, from_service=from_service, into_services=into_services,
        into=into, rows=rows, anything=anything, ticks=ticks, ticked=ticked, shared=inputs.shared, coming=coming,
        may_take=inputs.may_edit and state is TakeState.CHOOSING and wanted and (
            inputs.what is not CopyPart.DOCUMENTS or bool(into)
        ),
        trouble=inputs.trouble,
    )  # fmt: skip


def command_of(props: TakeProps, command_id: UUID) -> CopyToDraft:
    """What the server is asked to do."""
    documents = props.what is CopyPart.DOCUMENTS
    return CopyToDraft(
        command_id=command_id, from_site=props.centre, what=props.what, shared=props.shared,
        ids=tuple(row.id for row in props.rows if row.id in props.ticked) if props.ticks else (),
        from_service=props.from_service if documents else None, into=props.into if documents else None,
    )  # fmt: skip


def first_new(edits: Sequence[Edit]) -> tuple[str, Place]:
    """The page and the place of the first thing that has come."""
    pages = {"services": "services", "information": "referrals", "referrals": "referrals", "menu": "menu"}
    for kind in ("services", "information", "referrals"):
        for edit in edits:
            if edit.path[0] == kind and edit.before is UNSET and edit.after is not UNSET:
                page = "documents" if "documents" in edit.path else pages[kind]
                return page, tuple(edit.path)
    return ("menu", ()) if any(edit.path[0] == "menu" for edit in edits) else ("take", ())


def _state(inputs: TakeInputs) -> TakeState:
    if inputs.taking:
        return TakeState.TAKING
    if inputs.centres is None:
        return TakeState.NO_ANSWER if inputs.trouble is not None else TakeState.LOADING
    if not inputs.centres:
        return TakeState.ALONE
    if inputs.shelf is None:
        return TakeState.NO_ANSWER if inputs.trouble is not None else TakeState.FETCHING
    return TakeState.CHOOSING


def _choices(inputs: TakeInputs) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    if inputs.what is not CopyPart.DOCUMENTS or inputs.shelf is None:
        return (), ()
    with_documents = (each for each in inputs.shelf.services if each.documents)
    there = tuple((each.id, pick_text(each.name, inputs.language)) for each in with_documents)
    here = tuple((each["id"], name_of(each, inputs.language)) for each in things(inputs.tree, ("services",)))
    return there, here


def _one_of(chosen: str, choices: Iterable[tuple[str, str]]) -> str:
    keys = [key for key, _ in choices]
    return chosen if chosen in keys else next(iter(keys), "")


def _rows(inputs: TakeInputs, from_service: str, into: str) -> tuple[TakeRow, ...]:
    shelf = inputs.shelf
    if shelf is None:
        return ()
    links = links_in(inputs.tree)

    def row(thing: Any, among: Place, link: str, **more: int) -> TakeRow:
        here = _here(thing, things(inputs.tree, among), link, links)
        return TakeRow(thing.id, pick_text(thing.name, inputs.language), here=here, **more)

    def service(each: Service) -> TakeRow:
        link = each.shared or link_to(shelf.site_id, each.id)
        return row(each, ("services",), link, documents=len(each.documents), questions=len(each.questions))

    match inputs.what:
        case CopyPart.SERVICES:
            return tuple(service(each) for each in shelf.services)
        case CopyPart.MENU:
            wanted = set(_services_in(shelf.menu))
            rows = (service(each) for each in shelf.services if each.id in wanted)
            return tuple(replace(row, here=Here.OURS) if _is_ours(row, shelf, inputs.tree) else row for row in rows)
        case CopyPart.DOCUMENTS:
            found = next((each for each in shelf.services if each.id == from_service), None)
            there = found.documents if found is not None else ()
            place: Place = ("services", into, "documents")
            links |= {str(each.get("shared", "")) for each in things(inputs.tree, place)}
            return tuple(
                row(each, place, each.shared or link_to(shelf.site_id, from_service, each.id)) for each in there
            )
        case CopyPart.INFORMATION:
            pages = shelf.information
            return tuple(row(each, ("information",), each.shared or link_to(shelf.site_id, each.id)) for each in pages)
    return tuple(row(each, ("referrals",), each.shared or link_to(shelf.site_id, each.id)) for each in shelf.referrals)


def _here(thing: Any, ours: Sequence[Tree], link: str, links: frozenset[str]) -> Here:
    if link in links:
        return Here.SHARED
    names = {words.casefold() for each in ours for words in _words(each.get("name", {})) if words}
    return Here.NAMESAKE if any(words.casefold() in names for words in _words(thing.name)) else Here.NOTHING


def _is_ours(row: TakeRow, shelf: Shelf, tree: Tree) -> bool:
    own = f"{at(tree, ('site', 'id'))}.{row.id.removeprefix(f'{shelf.site_id}.')}"
    return row.here is not Here.SHARED and at(tree, ("services", own)) is not UNSET


def _words(texts: Mapping[str, str]) -> Iterable[str]:
    return texts.values()


def _services_in(items: Iterable[MenuItem]) -> Iterable[str]:
    for item in items:
        if isinstance(item, MenuGroup):
            yield from _services_in(item.items)
        elif isinstance(item, MenuService):
            yield item.service_id


def _coming(chosen: Sequence[TakeRow], shelf: Shelf | None, what: CopyPart) -> Coming:
    ids = {row.id for row in chosen}
    services = [each for each in shelf.services if each.id in ids] if shelf is not None else []
    if what not in (CopyPart.SERVICES, CopyPart.MENU):
        services = []
    places = {
        key for each in services for asked in each.questions for key in (asked.yes_refers, asked.no_refers) if key
    }
    return Coming(
        count=len(chosen),
        documents=sum(row.documents for row in chosen),
        questions=sum(row.questions for row in chosen),
        places=len(places),
        namesakes=tuple(row.name for row in chosen if row.here is Here.NAMESAKE),
        shared_already=tuple(row.name for row in chosen if row.here is Here.SHARED),
    )
