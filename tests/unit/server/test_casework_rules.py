"""Who is told of an arrival that nobody answers, and when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from server.casework.rules import further
from shared.protocol.attention import counted_from, due_level, next_step
from shared.protocol.model import Answer, AnswerKind, NoticeRule, Ticket, TicketState, Told, ToldLevel

NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
METTE, OLE, EVA = (UUID(int=number) for number in (1, 2, 3))
RULE = NoticeRule(deputies_seconds=180, host_seconds=360)


def ticket(**changes: object) -> Ticket:
    """Somebody who came at noon for Mette."""
    waiting = Ticket(
        id=UUID(int=9), service_id="a.pas", label="P001", state=TicketState.WAITING, language="da", arrived_at=NOON,
        due_at=NOON + timedelta(minutes=10), called_at=None, started_at=None, desk_id=None, staff_id=None, calls=0,
        for_staff_id=METTE,
    )  # fmt: skip
    return structs.replace(waiting, **changes)


def at(seconds: float) -> datetime:
    """So many seconds after noon."""
    return NOON + timedelta(seconds=seconds)


def test_first_the_deputies_then_the_host() -> None:
    """Three minutes without an answer bring the deputies in, six the host; not a second earlier."""
    found = [due_level(ticket(), RULE, at(seconds)) for seconds in (0, 179, 180, 359, 360, 9_999)]
    assert found == [*[ToldLevel.CASEWORKERS] * 2, *[ToldLevel.DEPUTIES] * 2, *[ToldLevel.HOST] * 2]


def test_who_has_no_deputy_has_the_host() -> None:
    """Without deputies, or with none but the person itself, the host is told when the deputies would be."""
    assert further(ticket(), RULE, (METTE,), at(180)) == Told(level=ToldLevel.HOST)
    assert further(ticket(), RULE, (OLE, METTE, EVA), at(180)) == Told(level=ToldLevel.DEPUTIES, staff_ids=(OLE, EVA))


def test_an_answer_counts_until_it_runs_out() -> None:
    """Who has said to come in five minutes has those five, and then the time begins anew."""
    answer = Answer(kind=AnswerKind.LATER, staff_id=METTE, at=at(60), until=at(360))
    answered = ticket(answer=answer)
    assert further(answered, RULE, (OLE,), at(539)) is None
    assert further(answered, RULE, (OLE,), at(540)) == Told(level=ToldLevel.DEPUTIES, staff_ids=(OLE,))


def test_who_is_early_is_not_late() -> None:
    """For a booking nobody has to answer before it is due, however early the citizen came."""
    early = ticket(booked_for=at(1800), due_at=at(1500))
    assert counted_from(early) == at(1500)
    assert due_level(early, RULE, at(1600)) is ToldLevel.CASEWORKERS
    assert counted_from(ticket(booked_for=NOON, due_at=at(-300))) == NOON


def test_a_ticket_that_was_handed_on_begins_anew() -> None:
    """The next one gets as long as the first: it is counted from when the ticket came to them."""
    handed_on = ticket(told=Told(since=at(1000)))
    assert due_level(handed_on, RULE, at(1100)) is ToldLevel.CASEWORKERS
    assert due_level(handed_on, RULE, at(1180)) is ToldLevel.DEPUTIES


@given(
    now=st.integers(0, 2000), first=st.integers(10, 900), second=st.integers(10, 900),
    deputies=st.sets(st.sampled_from([METTE, OLE, EVA])),
    level=st.sampled_from(ToldLevel), answered=st.none() | st.integers(0, 900),
)  # fmt: skip
def test_nobody_is_forgotten(
    now: int, first: int, second: int, deputies: set[UUID], level: ToldLevel, answered: int | None
) -> None:
    """Looking only when told to look, the host always hears of it in the end, and what was told is never taken back."""
    rule = NoticeRule(deputies_seconds=first, host_seconds=second)
    answer = None if answered is None else Answer(kind=AnswerKind.COMING, staff_id=METTE, at=NOON, until=at(answered))
    some, moment = ticket(answer=answer, told=Told(level=level)), at(now)
    order = list(ToldLevel)
    for _ in range(5):
        told = further(some, rule, deputies, moment)
        if told is not None:
            assert order.index(told.level) > order.index(some.told.level)
            some = structs.replace(some, told=told)
        look = next_step(some, rule, moment)
        if look is None:
            break
        assert look > moment
        moment = look
    assert some.told.level is ToldLevel.HOST
