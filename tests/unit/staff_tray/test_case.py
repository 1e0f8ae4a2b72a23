"""The desk's view model: what is shown, what may be done, what becomes of a command."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.commands import Action, CallReply, TicketReply
from shared.protocol.errors import ProblemType
from shared.protocol.model import TicketState
from shared.protocol.visitors import Need, Visitor
from staff_tray.desk.actions import DeskAction, offered
from staff_tray.desk.case import DeskCase
from staff_tray.desk.case_props import CaseInputs, Paper, derive
from staff_tray.desk.next_in_line import WhyNext
from staff_tray.trouble import LocalTrouble

Make = Callable[..., Any]
CALL, RECALL, START, FINISH, NO_SHOW, TRANSFER, COLLEAGUE, PARK, ERRAND, NOTE, UNDO = DeskAction
ANY_CASE = (TRANSFER, COLLEAGUE, PARK, ERRAND, NOTE)
ME = UUID(int=70)


@pytest.fixture
def desk(live: Any, api: Any, morning: datetime) -> DeskCase:
    """Desk 1 of a connected, empty site."""
    model = DeskCase(
        live, api, site_id="centre", staff_id=ME, language="da", now=lambda: morning, new_id=lambda: UUID(int=999)
    )
    model.sit_at("desk-1")
    return model


@pytest.mark.parametrize(
    ("state", "actions"),
    [
        (None, (CALL,)),
        (TicketState.CALLED, (START, RECALL, NO_SHOW, *ANY_CASE, CALL)),
        (TicketState.SERVING, (FINISH, *ANY_CASE, CALL)),
        (TicketState.PARKED, ()),
        (TicketState.WAITING, ()),
        (TicketState.FINISHED, ()),
        (TicketState.NO_SHOW, ()),
        (TicketState.CANCELLED, ()),
    ],
)
def test_what_makes_sense_in_each_state(state: TicketState | None, actions: tuple[DeskAction, ...]) -> None:
    """The table of actions, whole."""
    assert offered(state) == actions


@pytest.mark.parametrize(
    ("waiting", "case", "pending", "enabled", "asks"),
    [
        (0, None, None, set(), set()),
        (2, None, None, {CALL}, set()),
        (2, None, CALL, set(), set()),
        (2, TicketState.CALLED, None, {START, RECALL, NO_SHOW}, {*ANY_CASE, CALL}),
        (0, TicketState.CALLED, None, {START, RECALL, NO_SHOW}, {*ANY_CASE}),
        (2, TicketState.SERVING, None, set(), {FINISH, *ANY_CASE, CALL}),
        (2, TicketState.SERVING, FINISH, set(), set()),
    ],
)
def test_what_may_be_done(
    state: Make,
    ticket: Make,
    waiting: int,
    case: TicketState | None,
    pending: DeskAction | None,
    enabled: set[DeskAction],
    asks: set[DeskAction],
) -> None:
    """By who waits, what is open and what is under way; nothing while a command is under way."""
    tickets = [ticket(number) for number in range(1, waiting + 1)] + ([ticket(9, state=case)] if case else [])
    props = derive(
        CaseInputs(state=state(*tickets), connection=Connection.LIVE, desk_id="desk-1", language="da", pending=pending)
    )
    assert (props.enabled, props.asks) == (enabled, asks)
    assert all(props.may(action) is (action in enabled | asks) for action in DeskAction)
    assert props.waiting == waiting
    assert props.may_change_desk is (case is None and pending is None)


@pytest.mark.parametrize(
    ("due_in", "first", "why"),
    [
        ([10], "P001", WhyNext.ONLY_ONE),
        ([10, 11], "P001", WhyNext.WAITED_LONGEST),
        ([20, 5], "P002", WhyNext.DUE_FIRST),
        ([20, 2], "P002", WhyNext.GRANTED),
    ],
)
def test_why_next(state: Make, ticket: Make, morning: datetime, due_in: list[int], first: str, why: WhyNext) -> None:
    """The only one, the one who came first, or one who came later and is due earlier."""
    tickets = [ticket(n, due_at=morning + timedelta(minutes=due)) for n, due in enumerate(due_in, start=1)]
    props = derive(CaseInputs(state=state(*tickets), connection=Connection.LIVE, desk_id="desk-1", language="da"))
    assert props.next is not None
    assert (props.next.label, props.next.why) == (first, why)


def test_before_the_first_state_nothing_is_claimed() -> None:
    """Not even that nobody waits: there are no desks and nothing can be done."""
    props = derive(CaseInputs(state=None, connection=Connection.CONNECTING, desk_id="desk-1", language="da"))
    assert (props.desks, props.desk_id, props.next, props.case, props.enabled) == ((), None, None, None, frozenset())


def test_a_desk_that_is_gone_asks_for_another(state: Make, ticket: Make) -> None:
    """The desk remembered is no longer configured: nobody is shown as waiting for it."""
    props = derive(CaseInputs(state=state(ticket(1)), connection=Connection.LIVE, desk_id="old", language="da"))
    assert (props.desk_id, props.waiting, props.enabled) == (None, 0, frozenset())
    assert [choice.name for choice in props.desks] == ["Skranke 1", "Skranke 2"]


def test_one_call_from_press_to_event(qtbot: Any, desk: DeskCase, live: Any, api: Any, ticket: Make) -> None:
    """Pending while under way, then the open case, once; a second press in between asks nothing."""
    live.put(ticket(1), ticket(2))
    with qtbot.waitSignals([desk.call_sent, desk.changed]):
        desk.do(CALL)
    desk.do(CALL)
    assert len(api.asked) == 1
    assert api.asked[0][2].desk_id == "desk-1"
    assert desk.props.pending is CALL
    with qtbot.waitSignal(desk.called):
        api.done(Done(CallReply(ticket=ticket(1, state=TicketState.CALLED))))
    assert desk.props.case is not None
    assert desk.props.waiting == 1
    with qtbot.assertNotEmitted(desk.changed):
        live.put(ticket(1, state=TicketState.CALLED), ticket(2))


@pytest.mark.parametrize(
    ("action", "state", "asked"),
    [
        (START, TicketState.CALLED, Action.START),
        (RECALL, TicketState.CALLED, Action.RECALL),
        (NO_SHOW, TicketState.CALLED, Action.NO_SHOW),
    ],
)
def test_each_action_asks_for_itself(
    desk: DeskCase, live: Any, api: Any, ticket: Make, action: DeskAction, state: TicketState, asked: Action
) -> None:
    """The action names the open ticket and our desk, and a reply ends it."""
    live.put(ticket(1, state=state))
    desk.do(action)
    assert (api.asked[0][0], api.asked[0][2], api.asked[0][3].desk_id) == (asked, UUID(int=1), "desk-1")
    api.done(Done(TicketReply(ticket=ticket(1, state=TicketState.FINISHED))))
    assert desk.props.pending is None
    assert desk.props.case is None


@pytest.mark.parametrize("action", [RECALL, START, FINISH, NO_SHOW, CALL])
def test_nothing_is_asked_that_makes_no_sense(qtbot: Any, desk: DeskCase, api: Any, action: DeskAction) -> None:
    """With nobody waiting and no case every action is silent."""
    with qtbot.assertNotEmitted(desk.changed):
        desk.do(action)
    assert api.asked == []


def test_trouble_is_said_and_goes(desk: DeskCase, live: Any, api: Any, ticket: Make, problem: Make) -> None:
    """A refusal is told, can be tried again, and is taken back by the next command or by news of the case."""
    live.put(ticket(1), ticket(2))
    desk.do(CALL)
    api.done(Refused(problem(ProblemType.DESK_BUSY)))
    assert (desk.props.trouble, desk.props.pending) == (ProblemType.DESK_BUSY, None)
    desk.do(CALL)
    assert desk.props.trouble is None
    api.done(Refused(problem(ProblemType.DESK_BUSY)))
    live.put(ticket(1, state=TicketState.CALLED), ticket(2))
    assert desk.props.trouble is None


def test_no_answer_is_said_until_the_line_is_back(desk: DeskCase, live: Any, api: Any, ticket: Make) -> None:
    """The sentence about the connection does not outlive the fault."""
    live.put(ticket(1))
    live.be(Connection.LOST)
    desk.do(CALL)
    api.done(Unreachable("no route"))
    assert desk.props.trouble is LocalTrouble.NO_ANSWER
    live.be(Connection.LIVE)
    assert desk.props.trouble is None


def test_a_site_that_is_gone_is_said_until_it_is_back(desk: DeskCase, live: Any, ticket: Make, problem: Make) -> None:
    """What was on the screen stays there meanwhile."""
    live.put(ticket(1, state=TicketState.CALLED))
    live.be(Connection.LOST)
    desk.on_refused(problem(ProblemType.UNKNOWN_SITE))
    assert desk.props.trouble is ProblemType.UNKNOWN_SITE
    assert desk.props.case is not None
    live.be(Connection.LIVE)
    assert desk.props.trouble is None


def test_nobody_waiting_is_no_error(qtbot: Any, desk: DeskCase, live: Any, api: Any, ticket: Make) -> None:
    """A colleague was faster: told in words, and `called` is silent."""
    live.put(ticket(1))
    with qtbot.assertNotEmitted(desk.called):
        desk.do(CALL)
        api.done(Done(CallReply(ticket=None)))
    assert desk.props.trouble is LocalTrouble.NOBODY_WAITING


@pytest.mark.parametrize("kind", [ProblemType.TOKEN_EXPIRED, ProblemType.UNAUTHENTICATED])
def test_an_expired_token_ends_the_session(
    qtbot: Any, desk: DeskCase, live: Any, api: Any, ticket: Make, problem: Make, kind: ProblemType
) -> None:
    """The composition root is told why, by command and by stream."""
    live.put(ticket(1))
    desk.do(CALL)
    with qtbot.waitSignal(desk.signed_out) as told:
        api.done(Refused(problem(kind)))
    assert told.args == [kind]
    with qtbot.waitSignal(desk.signed_out):
        desk.on_refused(problem(kind))


def test_other_problems_do_not(qtbot: Any, desk: DeskCase, problem: Make) -> None:
    """A busy server is no reason to sign in again."""
    with qtbot.assertNotEmitted(desk.signed_out):
        desk.on_refused(problem(ProblemType.UNAVAILABLE))


def test_lost_says_since_when(desk: DeskCase, live: Any) -> None:
    """The moment of the last live state stands on the site's clock, and goes with the fault."""
    assert desk.props.known_at is None
    live.be(Connection.LOST)
    assert desk.props.known_at == "10:42"
    live.be(Connection.LIVE)
    assert desk.props.known_at is None


def test_the_same_again_is_silent(qtbot: Any, desk: DeskCase, live: Any, ticket: Make) -> None:
    """News of other desks' services, and the same state again, signal nothing."""
    live.put(ticket(1))
    with qtbot.assertNotEmitted(desk.changed):
        live.put(ticket(1))
        live.put(ticket(1), ticket(2, "byg"))
        live.be(Connection.LIVE)
        desk.sit_at("desk-1")


def test_what_is_good_to_know_of_the_open_case(live: Any, desk: DeskCase, ticket: Make, morning: datetime) -> None:
    """The language when it is not the site's first, the booked time, the documents and those that are missing."""
    booked = morning + timedelta(minutes=20)
    live.put(
        ticket(1, state=TicketState.CALLED, language="ar", booked_for=booked, missing=("photo", "unheard-of")),
        visitors={
            UUID(int=1): Visitor(name="Ida Berg", needs=(Need.WHEELCHAIR,), note="Ring først", documents_seen=("old",))
        },
    )
    case = desk.props.case
    assert case is not None
    assert (case.language, case.booked, case.missing) == ("ar", "11:02", ("unheard-of",))
    assert case.papers == (
        Paper(document_id="photo", name="Foto", seen=False, missing=True),
        Paper(document_id="old", name="Dit gamle pas", seen=True, missing=False),
    )
    assert (case.name, case.needs, case.note) == ("Ida Berg", (Need.WHEELCHAIR,), "Ring først")
    live.put(
        ticket(1, state=TicketState.CALLED), ticket(2, booked_for=booked), visitors={UUID(int=2): Visitor(name="Eva")}
    )
    case, line = desk.props.case, desk.props.next
    assert case is not None
    assert (case.language, case.booked, case.missing, case.name) == ("", "", (), "")
    assert line is not None
    assert (line.booked, line.name) == ("11:02", "Eva")
