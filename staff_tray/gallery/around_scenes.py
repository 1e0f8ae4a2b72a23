"""The scenes of the team window and the board: each with what is hard to show well."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time, timedelta
from functools import partial
from uuid import UUID

from msgspec import structs
from PySide6.QtWidgets import QWidget

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Unreachable
from shared.protocol.checkin import Ask, AskMore
from shared.protocol.commands import IssueReply, TicketReply
from shared.protocol.devices import PrinterCondition
from shared.protocol.model import Answer, AnswerKind, OpeningPeriod, Role, Ticket, TicketState, Told, ToldLevel
from shared.protocol.team import Colleague, Presence, Status
from shared.protocol.visitors import Need, Visitor
from staff_tray.gallery.site import CONFIGURATION, LICENCE, METTE, MOVE, NOW, PASS, PERSON, call, printer, ticket
from staff_tray.gallery.stage import Stage
from staff_tray.host.board_props import BoardAction
from staff_tray.host.checking_in import By
from staff_tray.host.views.board_window import BoardWindow
from staff_tray.team.team_props import Take
from staff_tray.team.views.team_window import TeamWindow

AMINA, MUHAMMAD, KAJ = UUID(int=72), UUID(int=73), UUID(int=74)

_STAFF = (
    Colleague(staff_id=PERSON.id, display_name=PERSON.display_name, roles=PERSON.roles, desk_id="desk-1"),
    Colleague(staff_id=METTE, display_name="Mette Havmark Kristoffersen", roles=(Role.CASEWORKER,), desk_id=None),
    Colleague(staff_id=AMINA, display_name="Amina Klitmose", roles=(Role.CASEWORKER,), desk_id=None),
    Colleague(staff_id=MUHAMMAD, display_name="محمد عبد الرحمن", roles=(Role.CASEWORKER,), desk_id=None),
    Colleague(staff_id=KAJ, display_name="Kaj Due", roles=(Role.CASEWORKER, Role.SUPERUSER), desk_id=None),
)


def _team_now() -> dict[UUID, Presence]:
    rows = (
        (PERSON.id, "desk-1", (), Status.OPEN),
        (METTE, "desk-2", (), Status.OPEN),
        (AMINA, "desk-2", (LICENCE,), Status.OPEN),
        (MUHAMMAD, "desk-2", (), Status.PAUSED),
    )
    return {
        key: Presence(staff_id=key, desk_id=desk, services=services, status=status, since=NOW - timedelta(hours=2))
        for key, desk, services, status in rows
    }


def _everybody() -> tuple[Ticket, ...]:
    coming = Answer(kind=AnswerKind.COMING, staff_id=METTE, at=NOW, until=NOW + timedelta(minutes=5))
    return (
        ticket(1, MOVE, language="ar", booked_for=NOW - timedelta(minutes=7)),
        ticket(2, PASS, for_staff_id=METTE, answer=coming),
        ticket(3, LICENCE, for_staff_id=KAJ, told=Told(level=ToldLevel.HOST)),
        ticket(4, PASS, missing=("photo",)),
        ticket(5, MOVE, for_staff_id=MUHAMMAD, told=Told(level=ToldLevel.DEPUTIES, staff_ids=(AMINA,)), language="pl"),
        ticket(6, PASS, due_at=NOW - timedelta(minutes=6)),
        ticket(7, PASS, TicketState.PARKED, parked_until=NOW + timedelta(minutes=20), desk_id="desk-2", staff_id=KAJ),
        ticket(8, LICENCE, TicketState.SERVING, desk_id="desk-2", staff_id=METTE),
    )


_VISITORS = {
    UUID(int=1): Visitor(name="فاطمة الزهراء", needs=(Need.INTERPRETER, Need.WHEELCHAIR)),
    UUID(int=3): Visitor(name="Peter Hansen", needs=(Need.UPSET,), note="Har ventet siden i går."),
}


def _fill(stage: Stage, *tickets: Ticket) -> None:
    stage.api.give("staff", Done(list(_STAFF)))
    stage.put(
        *tickets,
        calls=[call(language="ar"), call(id=UUID(int=501), staff_id=AMINA, answered_at=NOW)],
        printers=[printer(PrinterCondition.OUT)],
        team=_team_now(),
        visitors=_VISITORS if tickets else {},
    )


def _team(stage: Stage) -> TeamWindow:
    _fill(stage, *_everybody())
    stage.session.around.show_team()
    window = stage.session.around.team_window
    assert window is not None
    return window


def _team_list(stage: Stage) -> Sequence[QWidget]:
    return [_team(stage)]


def _team_ill(stage: Stage, *, asks: bool) -> Sequence[QWidget]:
    window = _team(stage)
    window.team.choose(KAJ)
    if asks:
        window.team.ask_first(Take.WAITING)
    return [window]


def _team_busy(stage: Stage) -> Sequence[QWidget]:
    window = _team(stage)
    window.team.choose(METTE)
    return [window]


def _team_lost(stage: Stage) -> Sequence[QWidget]:
    window = _team(stage)
    window.team.choose(METTE)
    stage.mirror.become(Connection.LOST)
    return [window]


def _board(stage: Stage, *tickets: Ticket) -> BoardWindow:
    _fill(stage, *tickets)
    stage.session.around.show_board()
    window = stage.session.around.board_window
    assert window is not None
    return window


def _board_list(stage: Stage, *, large: bool = False) -> Sequence[QWidget]:
    window = _board(stage, *_everybody())
    if large:
        window.resize(1366, 1024)
    return [window]


def _board_many(stage: Stage) -> Sequence[QWidget]:
    services = (PASS, MOVE, LICENCE)
    many = (
        structs.replace(ticket(number, services[number % 3]), arrived_at=NOW - timedelta(minutes=90 - number))
        for number in range(1, 81)
    )
    return [_board(stage, *many)]


def _board_empty(stage: Stage) -> Sequence[QWidget]:
    return [_board(stage)]


def _board_citizen(stage: Stage, *, lost: bool = False) -> Sequence[QWidget]:
    window = _board(stage, *_everybody())
    window.open_citizen(UUID(int=3) if lost else UUID(int=1))
    if lost:
        stage.mirror.become(Connection.LOST)
    return [window]


def _board_trouble(stage: Stage) -> Sequence[QWidget]:
    window = _board(stage, *_everybody())
    window.open_citizen(UUID(int=4))
    window.board.draft_note("Kommer med sin søn.")
    window.board.save()
    stage.api.answer(Unreachable("no route"))
    return [window]


def _board_ask(stage: Stage) -> Sequence[QWidget]:
    window = _board(stage, *_everybody())
    window.open_citizen(UUID(int=1))
    window.open_person()
    window.person.chooser.list.pick_row("Mette")
    return [window]


def _board_undo(stage: Stage) -> Sequence[QWidget]:
    window = _board(stage, *_everybody())
    window.open_citizen(UUID(int=4))
    window.board.do(BoardAction.CANCEL)
    stage.api.answer(Done(TicketReply(ticket=ticket(4, state=TicketState.CANCELLED))))
    _fill(stage, *(each for each in _everybody() if each.id != UUID(int=4)))
    return [window]


def _board_give(stage: Stage, *, given: bool) -> Sequence[QWidget]:
    window = _board(stage, *_everybody())
    all_day = tuple(OpeningPeriod(weekday=day, opens=time(8), closes=time(16)) for day in range(5))
    hours = {PASS: all_day, MOVE: all_day[3:4], LICENCE: all_day}
    services = tuple(structs.replace(each, opening=hours[each.id]) for each in CONFIGURATION.services)
    stage.put(*_everybody(), team=_team_now(), configuration=structs.replace(CONFIGURATION, services=services))
    window.open_give()
    if not given:
        window.giving.choose(LICENCE)
    else:
        window.giving.show_given(IssueReply(ticket=ticket(44), ahead=6))
    return [window]


def _board_check_in(stage: Stage) -> Sequence[QWidget]:
    window = _board(stage, *_everybody())
    window.open_check_in()
    window.checking.know_by(By.BIRTH)
    window.checking.type_text("2411")
    window.checking.send()
    stage.api.answer(Done(AskMore(ask=Ask.INITIAL)))
    return [window]


AROUND: dict[str, Callable[[Stage], Sequence[QWidget]]] = {
    "team": _team_list,
    "team-ill": partial(_team_ill, asks=False),
    "team-take-over": partial(_team_ill, asks=True),
    "team-busy": _team_busy,
    "team-lost": _team_lost,
    "board": _board_list,
    "board-large": partial(_board_list, large=True),
    "board-eighty": _board_many,
    "board-nobody": _board_empty,
    "board-citizen": _board_citizen,
    "board-citizen-lost": partial(_board_citizen, lost=True),
    "board-trouble": _board_trouble,
    "board-ask": _board_ask,
    "board-undo": _board_undo,
    "board-give": partial(_board_give, given=False),
    "board-given": partial(_board_give, given=True),
    "board-check-in": _board_check_in,
}
"""The scenes by their names."""
