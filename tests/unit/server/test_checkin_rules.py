"""What a check-in is answered, from the bookings that match."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from server.booking.checkin import Arrive, Decision, Match, decide, turn
from shared.protocol.checkin import (
    AlreadyCheckedIn,
    Ask,
    AskMore,
    ByBirth,
    ByCode,
    ByPhone,
    KnownBy,
    NoBooking,
    TooEarly,
    TooLate,
    WrongCentre,
    WrongDay,
)
from shared.protocol.model import CheckInRule, Site, Ticket, TicketState

ZONE = ZoneInfo("Europe/Copenhagen")
TEN = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""Ten o'clock on a Monday at the site."""

BIRTH = ByBirth(day=24, month=2)
CODE = ByCode(code="PASS-2345")


def site(**rule: int) -> Site:
    """Citizen service, with a rule of its own for checking in."""
    return Site(
        id="borgerservice", municipality="Fjordby", name={"da": "Borgerservice"}, time_zone="Europe/Copenhagen",
        languages=("da",), floor=0, waiting_area={"da": "A"}, check_in=CheckInRule(**rule),
    )  # fmt: skip


def ticket(state: TicketState = TicketState.WAITING) -> Ticket:
    """What a booking was checked in to."""
    return Ticket(
        id=UUID(int=77), service_id="borgerservice.pas", label="P001", state=state, language="da", arrived_at=TEN,
        due_at=TEN, called_at=None, started_at=None, desk_id=None, staff_id=None, calls=0, booked_for=TEN,
    )  # fmt: skip


def booking(minutes: float, person: int = 1, name: str = "Karla", **other: Any) -> Match:
    """A booking so many minutes from ten o'clock, of the visitor of that number."""
    fields: dict[str, Any] = {
        "booking_id": UUID(int=person * 1_000_000 + 500_000 + int(minutes)),
        "site_id": "borgerservice",
        "site_name": {"da": "Borgerservice"},
        "site_address": "Havnegade 4",
        "service_id": "borgerservice.pas",
        "starts_at": TEN + timedelta(minutes=minutes),
        "visitor_id": UUID(int=person),
        "given_name": name,
        "phone": f"0000{person:04d}",
        **other,
    }
    return Match(**fields)


def ask(*matches: Match, by: KnownBy = BIRTH, now: datetime = TEN, **rule: int) -> Decision:
    """The answer at ten, unless said otherwise."""
    return decide(matches, by, site=site(**rule), now=now)


@pytest.mark.parametrize(
    ("clock", "outcome"),
    [
        ((9, 29, 59), TooEarly),
        ((9, 30, 0), False),
        ((10, 0, 0), False),
        ((10, 15, 59), False),
        ((10, 16, 0), True),
        ((11, 0, 59), True),
        ((11, 1, 0), TooLate),
    ],
)
def test_the_window_to_the_minute(clock: tuple[int, int, int], outcome: object) -> None:
    """Half an hour before it opens, a quarter after the citizen is late, an hour after it is lost: not a minute off."""
    hour, minute, second = clock
    now = datetime(2026, 11, 23, hour, minute, second, tzinfo=ZONE).astimezone(UTC)
    answer = ask(booking(0), now=now)
    if isinstance(outcome, bool):
        assert answer == Arrive(booking(0), late=outcome)
    else:
        assert type(answer) is outcome


def test_too_early_says_from_when() -> None:
    """The answer tells the booked time and when the check-in opens, by the site's own rule."""
    booked = TEN + timedelta(minutes=90)
    expected = TooEarly(service_id="borgerservice.pas", booked_for=booked, opens_at=booked - timedelta(minutes=10))
    assert ask(booking(90), early_minutes=10) == expected


OTHER: dict[str, Any] = {"site_id": "jobcenter", "site_name": {"da": "Jobcenter"}, "site_address": "Banegade 2"}
DAY = 24 * 60


@pytest.mark.parametrize(
    ("matches", "expected"),
    [
        ((), NoBooking()),
        ((booking(DAY),), WrongDay(service_id="borgerservice.pas", booked_for=TEN + timedelta(days=1))),
        ((booking(DAY * 3), booking(DAY * 2)), WrongDay(service_id="borgerservice.pas", booked_for=TEN + timedelta(2))),
        ((booking(10), booking(DAY, 2)), Arrive(booking(10), late=False)),
        ((booking(10), booking(5, 2, **OTHER)), Arrive(booking(10), late=False)),
        ((booking(10), booking(25)), Arrive(booking(10), late=False)),
        ((booking(-20), booking(10)), Arrive(booking(10), late=False)),
        ((booking(-90), booking(20)), Arrive(booking(20), late=False)),
        ((booking(10), booking(12, 2, "Otto")), AskMore(ask=Ask.INITIAL)),
        (
            (booking(0, ticket=ticket(), ahead=2),),
            AlreadyCheckedIn(ticket=ticket(), ahead=2, desk_id=None),
        ),
    ],
    ids=[
        "none", "another day", "nearest to come", "today before tomorrow's stranger", "here before elsewhere",
        "nearest of one", "in time before late", "not the lost one", "two visitors", "already",
    ],
)  # fmt: skip
def test_which_booking_counts(matches: tuple[Match, ...], expected: Decision) -> None:
    """Today's here outrank others, the nearest of one visitor counts, and two visitors are told apart first."""
    assert ask(*matches) == expected
    assert ask(*reversed(matches)) == expected


@pytest.mark.parametrize(
    ("minutes", "now", "expected"),
    [((0, 15), 0, 0), ((0, 15), 12, 0), ((0, 15, 35), 40, 0), ((-90, 20), 0, 20), ((0, 15), -45, None)],
    ids=["in-time", "nearer-the-second", "nearest-the-third", "the-first-is-lost", "too-early"],
)
def test_a_visit_begins_with_its_first_errand(minutes: tuple[int, ...], now: int, expected: int | None) -> None:
    """Of errands back to back the first whose check-in is open counts, also when a later one is nearer."""
    errands = [booking(each, visit_group=UUID(int=9)) for each in minutes]
    answer = ask(*reversed(errands), now=TEN + timedelta(minutes=now))
    if expected is None:
        assert isinstance(answer, TooEarly)
        assert answer.booked_for == TEN
    else:
        assert isinstance(answer, Arrive)
        assert answer.match == booking(expected, visit_group=UUID(int=9))


def test_who_asks_again_is_told_of_the_errand_that_is_open() -> None:
    """Of a visit's tickets the first that is not over."""
    over, waits, later = (
        booking(each, visit_group=UUID(int=9), ticket=structs.replace(ticket(state), id=UUID(int=each)))
        for each, state in ((0, TicketState.FINISHED), (15, TicketState.WAITING), (30, TicketState.PARKED))
    )
    answer = ask(over, later, waits, now=TEN + timedelta(minutes=31))
    assert isinstance(answer, AlreadyCheckedIn)
    assert (answer.ticket.id, answer.then) == (UUID(int=15), ("borgerservice.pas",))


def test_how_each_errand_waits() -> None:
    """One comes late to the first errand, and still in time to the second."""
    at = TEN + timedelta(minutes=20)
    first, second = (turn(TEN + timedelta(minutes=each), now=at, site=site()) for each in (0, 15))
    assert (first.late, first.due_at) == (True, at + timedelta(minutes=10))
    assert (second.late, second.due_at) == (False, TEN + timedelta(minutes=10))


def test_the_wrong_centre() -> None:
    """Today at another centre: its name and address are said, not only its id."""
    expected = WrongCentre(
        site_id="jobcenter", site_name={"da": "Jobcenter"}, address="Banegade 2", booked_for=TEN + timedelta(minutes=10)
    )
    assert ask(booking(10, **OTHER)) == expected
    assert ask(booking(10, **OTHER), by=CODE) == expected


@pytest.mark.parametrize("known_by", [ByBirth, ByPhone])
def test_the_initial_then_the_code(known_by: type) -> None:
    """An initial decides between different names; between the same one only the code does; a third finds nobody."""
    about = {"day": 24, "month": 2} if known_by is ByBirth else {"digits": "0101"}
    anton, birte = booking(10, 1, "Anton"), booking(12, 2, "Birte")
    assert ask(anton, birte, by=known_by(**about)) == AskMore(ask=Ask.INITIAL)
    assert ask(anton, birte, by=known_by(**about, initial="b")) == Arrive(birte, late=False)
    assert ask(anton, birte, by=known_by(**about, initial="X")) == NoBooking()
    arne = booking(14, 3, "Arne")
    assert ask(anton, arne, birte, by=known_by(**about, initial="A")) == AskMore(ask=Ask.CODE)


def test_a_name_that_begins_with_two_letters_for_one() -> None:
    """Who is called Aase is found by A and by Å."""
    aase = booking(10, 1, "Aase")
    for initial in ("A", "Å", "a", "å"):
        known = ByBirth(day=24, month=2, initial=initial)
        assert ask(aase, booking(12, 2, "Birte"), by=known) == Arrive(aase, late=False)


def test_across_midnight() -> None:
    """A booking ten past midnight is open at ten to; at nine in the evening it is for another day."""
    midnight = datetime(2026, 11, 24, 0, 10, tzinfo=ZONE).astimezone(UTC)
    night = booking(0, starts_at=midnight)
    assert ask(night, now=midnight - timedelta(minutes=20)) == Arrive(night, late=False)
    assert isinstance(ask(night, now=midnight - timedelta(hours=3)), WrongDay)
    assert isinstance(ask(night, now=midnight + timedelta(minutes=30)), Arrive)


@pytest.mark.parametrize("day", [(2027, 3, 28), (2026, 10, 25)], ids=["short day", "long day"])
def test_when_the_clocks_change(day: tuple[int, int, int]) -> None:
    """The window is of real minutes and the day is the site's own, whether it has 23 or 25 hours."""
    starts = datetime(*day, 3, 10, tzinfo=ZONE).astimezone(UTC)
    match = booking(0, starts_at=starts)
    assert isinstance(ask(match, now=starts - timedelta(minutes=31)), TooEarly)
    assert ask(match, now=starts - timedelta(minutes=30)) == Arrive(match, late=False)
    evening = datetime(*day, 23, 30, tzinfo=ZONE).astimezone(UTC)
    late = booking(0, starts_at=evening)
    assert isinstance(ask(late, now=datetime(*day, 0, 5, tzinfo=ZONE).astimezone(UTC)), TooEarly)


matches_of_anybody = st.lists(
    st.builds(
        booking,
        st.integers(-3 * DAY, 3 * DAY),
        st.integers(1, 3),
        st.just("Karla"),
        site_id=st.sampled_from(["borgerservice", "jobcenter"]),
        ticket=st.sampled_from([None, None, ticket(), ticket(TicketState.FINISHED)]),
    ),
    max_size=6,
)


@given(matches=matches_of_anybody, late=st.integers(0, 60), early=st.integers(0, 120))
def test_what_always_holds(matches: list[Match], late: int, early: int) -> None:
    """The order does not matter; who is let in is expected here and now; of two citizens none is picked."""
    rule: dict[str, Any] = {"late_minutes": late, "early_minutes": early}
    answer = ask(*matches, **rule)
    assert type(ask(*reversed(matches), **rule)) is type(answer)
    open_here = [
        match
        for match in matches
        if match.site_id == "borgerservice"
        and match.ticket is None
        and timedelta(minutes=-60) <= match.starts_at - TEN <= timedelta(minutes=early)
    ]
    if isinstance(answer, Arrive):
        assert answer.match in open_here
        assert answer.late == (TEN - answer.match.starts_at > timedelta(minutes=late))
    elif open_here:
        assert answer == AskMore(ask=Ask.INITIAL)
    if len({match.visitor_id for match in open_here}) > 1:
        assert answer == AskMore(ask=Ask.INITIAL)
    if not matches:
        assert answer == NoBooking()
