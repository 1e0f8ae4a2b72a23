"""What stands in a day, when it is asked for, and what comes of what one does with a call."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.client.mirror import Connection
from shared.client.outcomes import Refused, Unreachable
from shared.protocol.day import AgreedPoint, Agreement, BookingState
from shared.protocol.errors import ProblemType
from shared.protocol.events import BookingAgreed, BookingChanged, PresenceChanged, TicketCheckedIn, TicketFinished
from shared.protocol.model import CaseOutcome, TicketState
from shared.protocol.team import Presence, Status
from staff_tray.day.timeline import Load, Offer, RowState, later_today, time_today
from staff_tray.trouble import LocalTrouble

Make = Callable[..., Any]
ZONE = "Europe/Copenhagen"


@pytest.mark.parametrize(
    ("entry", "state"),
    [
        ({"minute": 30}, RowState.AHEAD),
        ({"minute": 6}, RowState.NOT_HERE),
        ({"minute": 30, "ticket_id": UUID(int=1)}, RowState.WAITING),
        ({"minute": 30, "ticket_id": UUID(int=2)}, RowState.WITH_YOU),
        ({"minute": 0, "ticket_id": UUID(int=3), "ticket_state": TicketState.FINISHED}, RowState.OVER),
        ({"minute": 0, "ticket_id": UUID(int=3), "ticket_state": TicketState.NO_SHOW}, RowState.DID_NOT_COME),
        ({"minute": 0, "ticket_id": UUID(int=3), "ticket_state": TicketState.WAITING}, RowState.OVER),
        ({"minute": 30, "kind": "telephone"}, RowState.AHEAD),
        ({"minute": 6, "kind": "telephone"}, RowState.DUE),
        ({"minute": 0, "kind": "telephone", "state": "started"}, RowState.TALKING),
        ({"minute": 0, "kind": "callback", "state": "done"}, RowState.OVER),
    ],
)
def test_how_a_booking_stands(bo: Any, ticket: Make, entry: dict[str, Any], state: RowState) -> None:
    """From the clock, from who has come, and from how a call went."""
    bo.feed.put(ticket(1), ticket(2, state=TicketState.SERVING))
    bo.answer(bo.entry(9, **entry))
    assert bo.day.props.rows[0].state is state


def test_the_line_of_the_present(bo: Any) -> None:
    """It stands before what is ahead; a later try moves a call down; without a day there is none."""
    assert (bo.day.props.load, bo.day.props.rows) == (Load.LOADING, ())
    again = bo.morning + timedelta(minutes=40)
    bo.answer(
        bo.entry(1, -30), bo.entry(2, 0, "telephone", "no-answer", next_try_at=again, tries=1), bo.entry(3, 6),
        bo.entry(4, 20),
    )  # fmt: skip
    assert [row.booking_id.int for row in bo.day.props.rows] == [1, 3, 4, 2]
    assert bo.day.props.now_at == 2
    assert [row.at for row in bo.day.props.rows] == ["10:12", "10:48", "11:02", "11:22"]


@pytest.mark.parametrize(
    ("entry", "dialled", "offers"),
    [
        ({"minute": 0, "phone": "+4500000001"}, False, (Offer.CALL, Offer.REACHED, Offer.NO_ANSWER)),
        ({"minute": 0, "phone": "+4500000001"}, True, (Offer.REACHED, Offer.NO_ANSWER, Offer.CALL)),
        ({"minute": 0}, False, (Offer.REACHED, Offer.NO_ANSWER)),
        ({"minute": 0, "state": "started"}, False, (Offer.FINISH, Offer.NO_ANSWER)),
        ({"minute": 0, "state": "done"}, False, ()),
        ({"minute": 0, "staff_id": None, "kind": "callback"}, False, (Offer.TAKE,)),
    ],
)
def test_what_is_offered(bo: Any, entry: dict[str, Any], offers: tuple[Offer, ...], *, dialled: bool) -> None:
    """The likely press first, and nothing for a call that is over."""
    bo.answer(bo.entry(9, **{"kind": "telephone", **entry}))
    if dialled:
        bo.day.call(UUID(int=9))
        assert bo.telephone.dialled == ["+4500000001"]
    assert bo.day.props.rows[0].offers == offers


def test_a_call_comes_up_at_its_time(bo: Any, qtbot: Any) -> None:
    """One timer waits for the next one; when it rings the call is a notice, and the timer waits for the next."""
    due = bo.clock.now + timedelta(milliseconds=30)
    minute = (due - bo.morning).total_seconds() / 60
    bo.answer(bo.entry(1, minute, "telephone", phone="+4500000001"), bo.entry(2, 60, "telephone"))
    assert bo.day.props.notices == ()
    bo.clock.now = due
    qtbot.waitUntil(lambda: [row.booking_id.int for row in bo.day.props.notices] == [1])
    assert bo.day.props.next_at == bo.morning + timedelta(minutes=60)


def test_after_sleep(bo: Any) -> None:
    """An hour has gone unnoticed: at the next look three of five calls are up, the oldest first, and never all."""
    bo.answer(*(bo.entry(number, 10 * number, "telephone") for number in range(1, 6)))
    assert bo.day.props.notices == ()
    bo.clock.now += timedelta(hours=1)
    bo.day.look_at_clock()
    assert [row.booking_id.int for row in bo.day.props.notices] == [1, 2, 3]
    bo.day.seen(UUID(int=1))
    assert [row.booking_id.int for row in bo.day.props.notices] == [2, 3, 4]


def test_seen_until_the_next_try(bo: Any, signe: Any) -> None:
    """A notice put away stays away, but comes up again when the call is to be tried again."""
    bo.answer(signe)
    bo.day.seen(UUID(int=4))
    bo.day.look_at_clock()
    assert bo.day.props.notices == ()
    bo.day.no_answer_try_in(UUID(int=4), 10)
    (_, action, command) = bo.api.asked[-1]
    assert (action, command.again_at) == ("no-answer", bo.morning + timedelta(minutes=16))
    bo.reply(signe, state=BookingState.NO_ANSWER, tries=1, next_try_at=command.again_at)
    assert bo.states() == {4: "ahead"}
    bo.clock.now = command.again_at
    bo.day.look_at_clock()
    assert [row.tries for row in bo.day.props.notices] == [1]


def test_a_call_to_its_end(bo: Any, signe: Any, qtbot: Any) -> None:
    """Rung, reached, done with an outcome: each press is one command, and pressing twice is one as well."""
    bo.answer(signe)
    key = UUID(int=4)
    bo.day.reached(key)
    bo.day.reached(key)
    assert bo.day.props.rows[0].pending
    assert [action for _, action, _ in bo.api.asked] == ["reach"]
    bo.reply(signe, state=BookingState.STARTED)
    assert bo.states() == {4: "talking"}
    assert [row.booking_id for row in bo.day.props.notices] == [key]
    bo.day.finish(key, CaseOutcome.FOLLOW_UP)
    assert bo.api.asked[-1][2].outcome is CaseOutcome.FOLLOW_UP
    with qtbot.waitSignal(bo.day.changed):
        bo.reply(signe, state=BookingState.DONE, outcome=CaseOutcome.FOLLOW_UP)
    assert (bo.states(), bo.day.props.notices) == ({4: "over"}, ())


def test_a_cancelled_call_leaves_the_day(bo: Any, signe: Any) -> None:
    """It is neither to be made nor was it made."""
    bo.answer(signe)
    bo.day.cancel(UUID(int=4))
    bo.reply(signe, state=BookingState.CANCELLED)
    assert bo.states() == {}


def test_no_telephone_here(bo: Any, signe: Any) -> None:
    """A computer that cannot dial says so at the call, and nothing else changes."""
    bo.telephone.works = False
    bo.answer(signe)
    bo.day.call(UUID(int=4))
    assert bo.day.props.rows[0].trouble is LocalTrouble.NO_TELEPHONE
    assert bo.day.props.rows[0].offers[0] is Offer.CALL


def test_taking_a_call_back(bo: Any) -> None:
    """It moves into the day once it is one's own; the number comes with the day, which is asked for again."""
    wants = bo.entry(8, -15, "callback", staff_id=None)
    bo.answer(call_backs=(wants,))
    bo.day.take(UUID(int=8))
    assert bo.day.props.call_backs[0].pending
    bo.reply(wants, staff_id=UUID(int=70))
    assert bo.day.props.call_backs == ()
    bo.answer(bo.entry(8, -15, "callback", phone="+4500001234"))
    assert [row.phone for row in bo.day.props.notices] == ["+4500001234"]


def test_somebody_else_was_first(bo: Any, problem: Make) -> None:
    """The refusal is said at the call-back, and the day is asked for again."""
    wants = bo.entry(8, -15, "callback", staff_id=None)
    bo.answer(call_backs=(wants,))
    bo.day.take(UUID(int=8))
    bo.api.done(Refused(problem(ProblemType.BOOKING_TAKEN)))
    assert bo.day.props.call_backs[0].trouble is ProblemType.BOOKING_TAKEN
    bo.answer()
    assert bo.day.props.call_backs == ()


def test_no_answer_from_the_server(bo: Any, signe: Any) -> None:
    """The trouble stands at the call until the next try, and the day stands, marked as old while it is lost."""
    bo.answer(signe)
    bo.feed.be(Connection.LOST)
    assert bo.day.props.known_at == "10:48"
    bo.day.reached(UUID(int=4))
    bo.api.done(Unreachable("gone"))
    assert bo.day.props.rows[0].trouble is LocalTrouble.NO_ANSWER
    bo.day.reached(UUID(int=4))
    assert bo.day.props.rows[0].trouble is None


def test_the_day_cannot_be_had(bo: Any, problem: Make, qtbot: Any) -> None:
    """Without one it is said why; with one it stands; when it is not for this person any more it goes."""
    bo.api.days.pop()(Unreachable("gone"))
    assert (bo.day.props.load, bo.day.props.failed) == (Load.FAILED, LocalTrouble.NO_ANSWER)
    bo.day.refresh()
    bo.answer(bo.entry(1, 30))
    bo.day.refresh()
    bo.api.days.pop()(Unreachable("gone"))
    assert (bo.day.props.load, len(bo.day.props.rows), bo.day.props.known_at) == (Load.READY, 1, "10:48")
    bo.day.refresh()
    bo.api.days.pop()(Refused(problem(ProblemType.FORBIDDEN)))
    assert (bo.day.props.load, bo.day.props.rows) == (Load.FAILED, ())
    bo.day.refresh()
    with qtbot.waitSignal(bo.day.signed_out, check_params_cb=lambda said: said is ProblemType.TOKEN_EXPIRED):
        bo.api.days.pop()(Refused(problem(ProblemType.TOKEN_EXPIRED)))


def _changed(bo: Any, seq: int, **other: Any) -> BookingChanged:
    booking = bo.entry(**{"number": 50, "minute": 0, "kind": "callback", "staff_id": None, **other}).booking
    return BookingChanged(seq=seq, at=bo.morning, booking=booking)


@pytest.mark.parametrize(
    ("what", "asks"),
    [
        (lambda bo, _t: _changed(bo, 2), True),
        (lambda bo, _t: _changed(bo, 2, service_id="byg"), False),
        (lambda bo, _t: _changed(bo, 2, service_id="byg", staff_id=UUID(int=70)), True),
        (lambda bo, _t: _changed(bo, 2, number=1, staff_id=UUID(int=71)), True),
        (lambda bo, _t: _changed(bo, 2, staff_id=UUID(int=71)), False),
        (lambda bo, _t: BookingAgreed(seq=2, at=bo.morning, booking_id=UUID(int=1)), True),
        (lambda bo, _t: BookingAgreed(seq=2, at=bo.morning, booking_id=UUID(int=2)), False),
        (
            lambda bo, t: TicketCheckedIn(seq=2, at=bo.morning, ticket=t(5), ahead=0, booking_id=UUID(int=1)),
            True,
        ),
        (
            lambda bo, t: TicketCheckedIn(seq=2, at=bo.morning, ticket=t(5), ahead=0, booking_id=UUID(int=2)),
            False,
        ),
        (lambda bo, t: TicketFinished(seq=2, at=bo.morning, ticket=t(3, state=TicketState.FINISHED)), True),
        (lambda bo, t: TicketFinished(seq=2, at=bo.morning, ticket=t(4, state=TicketState.FINISHED)), False),
        (lambda bo, _t: _presence(bo, 70), True),
        (lambda bo, _t: _presence(bo, 71), False),
    ],
)  # fmt: skip
def test_what_makes_it_ask_again(bo: Any, ticket: Make, what: Make, *, asks: bool) -> None:
    """Only what concerns this person, and once more when it happens while the answer is on its way."""
    day = (bo.entry(1, 30, ticket_id=UUID(int=3)),)
    bo.answer(*day)
    bo.feed.event_applied.emit(what(bo, ticket))
    assert len(bo.api.days) == int(asks)
    bo.feed.event_applied.emit(what(bo, ticket))
    if asks:
        bo.answer(*day)
        assert len(bo.api.days) == 1
        bo.answer(*day)
    assert bo.api.days == []


def _presence(bo: Any, staff: int) -> PresenceChanged:
    presence = Presence(staff_id=UUID(int=staff), desk_id="desk-2", services=(), status=Status.OPEN, since=bo.morning)
    return PresenceChanged(seq=2, at=bo.morning, presence=presence)


def test_after_a_gap_only(bo: Any) -> None:
    """Back on the line: asked again when something has happened meanwhile, not when nothing has."""
    bo.answer()
    bo.feed.be(Connection.LOST)
    bo.feed.be(Connection.LIVE)
    assert bo.api.days == []
    bo.feed.be(Connection.LOST)
    bo.feed.state = type(bo.feed.state)(**{
        **{name: getattr(bo.feed.state, name) for name in bo.feed.state.__struct_fields__}, "seq": 9,
    })  # fmt: skip
    bo.feed.be(Connection.LIVE)
    assert len(bo.api.days) == 1


def test_midnight(bo: Any) -> None:
    """The new day is asked for once, also when the server's clock has not come so far."""
    bo.answer(bo.entry(1, 0))
    assert bo.day.props.next_at == datetime(2026, 11, 23, 23, 0, 5, tzinfo=UTC)
    bo.clock.now = bo.day.props.next_at
    bo.feed.put()
    assert len(bo.api.days) == 1
    bo.answer(bo.entry(1, 0), day=23)
    bo.day.look_at_clock()
    assert bo.api.days == []


def test_what_is_agreed_on(bo: Any, problem: Make) -> None:
    """Written with the version that was read; only for visits of one's own; a colleague's change is told."""
    agreed = Agreement(note="Tal roligt.", version=3)
    bo.answer(
        bo.entry(1, 30, agreement=agreed), bo.entry(2, 40), bo.entry(3, 50, staff_id=None), bo.entry(4, 60, "telephone")
    )
    seen = [row.agreement.note if row.agreement else None for row in bo.day.props.rows]
    assert seen == ["Tal roligt.", "", None, None]
    bo.day.agree(UUID(int=1), (AgreedPoint.NEAR_DOOR,), "")
    command = bo.api.asked[-1][2]
    assert (command.version, command.points, command.note) == (3, (AgreedPoint.NEAR_DOOR,), "")
    bo.api.done(Refused(problem(ProblemType.CHANGED_MEANWHILE)))
    assert bo.day.props.rows[0].trouble is ProblemType.CHANGED_MEANWHILE
    assert len(bo.api.days) == 1


@given(st.integers(0, 23 * 60 + 59), st.sampled_from(["{h}:{m:02d}", "{h:02d}.{m:02d}", "{h}{m:02d}", " {h}:{m} "]))
def test_a_time_as_it_is_typed(minute: int, way: str) -> None:
    """Every way to write a time later today is read, on a day of 25 hours too; one that has gone is none."""
    now = datetime(2026, 10, 25, 8, 30, tzinfo=UTC)
    hours, minutes = divmod(minute, 60)
    moment = time_today(way.format(h=hours, m=minutes), now, ZONE)
    if way == "{h}{m:02d}" and hours == 0 and minutes < 10:
        return
    local = now.astimezone(ZoneInfo(ZONE))
    later = (hours, minutes) > (local.hour, local.minute)
    assert (moment is not None) is later
    if moment is not None:
        assert moment.astimezone(ZoneInfo(ZONE)).strftime("%H:%M") == f"{hours:02d}:{minutes:02d}"


@pytest.mark.parametrize("typed", ["", "snart", "25:00", "14:60", "1:2:3", "-1", "١٤", "99"])
def test_what_is_no_time(typed: str) -> None:
    """Words, and clocks that are none."""
    assert time_today(typed, datetime(2026, 11, 23, 9, 0, tzinfo=UTC), ZONE) is None


@given(st.integers(0, 24 * 60 - 1), st.sampled_from([10, 30]))
def test_later_is_later_today(minute: int, ahead: int) -> None:
    """A later try is offered on a full minute before midnight, or not at all."""
    now = datetime(2026, 11, 22, 23, 0, 20, tzinfo=UTC) + timedelta(minutes=minute)
    later = later_today(now, ahead, ZONE)
    if later is None:
        assert minute + ahead > 24 * 60 - 6
    else:
        assert later.second == 0
        assert later.astimezone(ZoneInfo(ZONE)).date() == now.astimezone(ZoneInfo(ZONE)).date()
