"""What the board shows, derived from what is known; pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID
from zoneinfo import ZoneInfo

from shared.client.mirror import Connection
from shared.protocol.model import Role, pick_text
from shared.protocol.state import SiteState
from shared.protocol.team import Colleague
from shared.protocol.visitors import Need
from staff_tray.desk import stand_notices
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.names import stand_name
from staff_tray.desk.stand_notices import CareInputs, StandNotice
from staff_tray.host.rows import NO_FILTERS, BoardRow, Filters, Section, board_rows
from staff_tray.team.roster import Person, roster
from staff_tray.trouble import Trouble


class BoardAction(StrEnum):
    """What can be done with the chosen citizen; the values are also the object names."""

    ASK = "ask-caseworker"
    NOTE = "save-note"
    GRANT = "grant"
    TRANSFER = "hand-on"
    CALL = "call-this"
    RESUME = "wait-again"
    CANCEL = "cancel-ticket"


class WhyNot(StrEnum):
    """Why an action cannot be done now."""

    OFFLINE = "offline"
    UNDER_WAY = "under-way"
    NO_DESK = "no-desk"
    DESK_BUSY = "desk-busy"
    GRANTED = "granted"
    AT_DESK = "at-desk"


_ON_WAITING = (
    BoardAction.ASK, BoardAction.NOTE, BoardAction.GRANT, BoardAction.TRANSFER, BoardAction.CALL, BoardAction.CANCEL
)  # fmt: skip
_OFFERED: Mapping[Section, tuple[BoardAction, ...]] = {
    Section.WAITING: _ON_WAITING,
    Section.PARKED: (BoardAction.RESUME, *_ON_WAITING),
    Section.AT_DESK: (BoardAction.NOTE,),
}


@dataclass(frozen=True)
class Draft:
    """What has been written about a citizen and is not yet saved; None where nothing was changed."""

    needs: tuple[Need, ...] | None = None
    note: str | None = None


@dataclass(frozen=True)
class Undo:
    """What this person has done last, and can take back for a while."""

    ticket_id: UUID
    label: str
    action: BoardAction


@dataclass(frozen=True)
class Sentence:
    """What came of the last command on a ticket: that it was done, or what went wrong."""

    ticket_id: UUID
    action: BoardAction
    trouble: Trouble | None = None
    who: str = ""


@dataclass(frozen=True)
class BoardInputs:
    """What the board follows from. `now` is the present minute; `last_live` when the state was last known to be live.

    `drafts` are kept by ticket until they are saved or the citizen is gone; `asked` is whom each citizen was handed to
    from here.
    """

    state: SiteState | None
    connection: Connection
    language: str
    roles: tuple[Role, ...]
    now: datetime
    desk_id: str | None = None
    staff: tuple[Colleague, ...] | None = None
    filters: Filters = NO_FILTERS
    chosen: UUID | None = None
    pending: BoardAction | None = None
    said: Sentence | None = None
    undo: Undo | None = None
    last_live: datetime | None = None
    drafts: Mapping[UUID, Draft] = field(default_factory=lambda: MappingProxyType({}))
    asked: Mapping[UUID, UUID] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class Choice:
    """Something to filter by, or to hand somebody on to."""

    key: str
    name: str


@dataclass(frozen=True)
class Chosen:
    """The citizen whose panel is open. `needs` and `note` are as drafted; `dirty` says that they differ from the saved.

    `offered` are the actions that make sense; `why_not` why some of them cannot be done now.
    """

    row: BoardRow
    needs: tuple[Need, ...]
    note: str
    dirty: bool
    offered: tuple[BoardAction, ...]
    why_not: Mapping[BoardAction, WhyNot]
    said: Sentence | None


@dataclass(frozen=True)
class Coming:
    """A colleague who goes to a stand where somebody is called for."""

    stand: str
    who: str


@dataclass(frozen=True)
class BoardProps:
    """Everything the board shows. `rows` are those the filters let through, `longest` the longest wait in minutes.

    `services` are those to filter by, `all_services` and `desks` where somebody can be handed on to.
    """

    connection: Connection
    loaded: bool = False
    known_at: str = ""
    site: str = ""
    rows: tuple[BoardRow, ...] = ()
    waiting: int = 0
    parked: int = 0
    at_desks: int = 0
    longest: int = 0
    hidden: int = 0
    filters: Filters = NO_FILTERS
    floors: tuple[int, ...] = ()
    services: tuple[Choice, ...] = ()
    all_services: tuple[Choice, ...] = ()
    desks: tuple[Choice, ...] = ()
    chosen: Chosen | None = None
    undo: Undo | None = None
    people: tuple[Person, ...] = ()
    coming: tuple[Coming, ...] = ()
    stands: tuple[StandNotice, ...] = ()
    stands_well: int = 0
    guard: bool = False


def sees_board(roles: tuple[Role, ...]) -> bool:
    """Whether somebody with these roles looks after the whole centre."""
    return not {Role.HOST, Role.GUARD}.isdisjoint(roles)


def derive(inputs: BoardInputs) -> BoardProps:
    """What to show for `inputs`."""
    if inputs.state is None:
        return BoardProps(connection=inputs.connection)
    state, language = inputs.state, inputs.language
    configuration, names = state.configuration, names_of(inputs.staff)
    zone = configuration.site.time_zone
    everybody = board_rows(state, names, language, inputs.now, dict(inputs.asked))
    rows = tuple(row for row in everybody if inputs.filters.show(row))
    lost = inputs.last_live if inputs.connection is not Connection.LIVE else None
    troubles = _stands(inputs)
    by_section = {section: [row for row in everybody if row.section is section] for section in Section}
    used = {row.service_id for row in everybody}
    return BoardProps(
        connection=inputs.connection,
        loaded=True,
        known_at=wall_time(lost, zone) if lost else "",
        site=pick_text(configuration.site.name, language),
        rows=rows,
        waiting=len(by_section[Section.WAITING]),
        parked=len(by_section[Section.PARKED]),
        at_desks=len(by_section[Section.AT_DESK]),
        longest=max((row.wait for row in by_section[Section.WAITING]), default=0),
        hidden=len(everybody) - len(rows),
        filters=inputs.filters,
        floors=tuple(sorted({desk.floor for desk in configuration.desks})),
        services=tuple(
            Choice(service.id, pick_text(service.name, language))
            for service in configuration.services
            if service.id in used or service.id == inputs.filters.service_id
        ),
        all_services=tuple(Choice(each.id, pick_text(each.name, language)) for each in configuration.services),
        desks=tuple(Choice(each.id, pick_text(each.name, language)) for each in configuration.desks),
        chosen=_chosen(inputs, everybody),
        undo=inputs.undo,
        people=roster(state, inputs.staff, language, inputs.now),
        coming=tuple(
            Coming(stand_name(call.stand_id, configuration, language), names.get(call.staff_id, ""))
            for call in sorted(state.help_calls.values(), key=lambda call: (call.asked_at, call.id))
            if call.staff_id is not None
        ),
        stands=troubles,
        stands_well=len(state.printers) - len(troubles),
        guard=Role.GUARD in inputs.roles,
    )


def names_of(staff: tuple[Colleague, ...] | None) -> dict[UUID, str]:
    """What everybody is called, by id."""
    return {each.staff_id: each.display_name for each in staff or ()}


def _stands(inputs: BoardInputs) -> tuple[StandNotice, ...]:
    """Every trouble of a stand, whatever this person has said to its notice."""
    if inputs.state is None:
        return ()
    zone = ZoneInfo(inputs.state.configuration.site.time_zone)
    today = inputs.now.astimezone(zone).date()
    care = CareInputs(state=inputs.state, roles=(Role.HOST,), language=inputs.language, today=today)
    return stand_notices.derive(care).notices


def _chosen(inputs: BoardInputs, rows: tuple[BoardRow, ...]) -> Chosen | None:
    row = next((each for each in rows if each.ticket_id == inputs.chosen), None)
    if row is None:
        return None
    draft = inputs.drafts.get(row.ticket_id, Draft())
    needs = row.needs if draft.needs is None else draft.needs
    note = row.note if draft.note is None else draft.note
    offered = _OFFERED[row.section]
    reasons = {action: _why_not(action, row, inputs) for action in offered}
    said = inputs.said
    return Chosen(
        row=row,
        needs=needs,
        note=note,
        dirty=(frozenset(needs), note) != (frozenset(row.needs), row.note),
        offered=offered,
        why_not={action: why for action, why in reasons.items() if why is not None},
        said=said if said is not None and said.ticket_id == row.ticket_id else None,
    )


def _why_not(action: BoardAction, row: BoardRow, inputs: BoardInputs) -> WhyNot | None:
    if inputs.connection is not Connection.LIVE:
        return WhyNot.OFFLINE
    if inputs.pending is not None:
        return WhyNot.UNDER_WAY
    if action is BoardAction.GRANT and row.first:
        return WhyNot.GRANTED
    if action is BoardAction.CALL:
        if inputs.desk_id is None:
            return WhyNot.NO_DESK
        if inputs.state is not None and inputs.state.open_case(inputs.desk_id) is not None:
            return WhyNot.DESK_BUSY
    return None
