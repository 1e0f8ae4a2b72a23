"""What fits into a day: bit sets, days of every length, desks, people, shares and buffers."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import combinations, pairwise
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.booking.times.bits import added, begins, ones, span, units
from server.booking.times.frame import WINDOW, DayFrame
from server.booking.times.load import day_loads
from server.booking.times.people import BusySpan, Person
from server.booking.times.plan import Piece, Plan
from server.booking.times.room import Crew, Place, Room
from server.booking.times.ticks import MINUTE, tick
from shared.protocol.content import Configuration
from shared.protocol.hours import CentreHours, DayPeriod, SpecialDay
from shared.protocol.model import Desk, OpeningPeriod, Service, Site
from shared.protocol.rules import BookingRule, ServiceBooking
from tests.unit.server.booked import Taken

ZONE = ZoneInfo("Europe/Copenhagen")
MONDAY = date(2026, 11, 23)
LONG_DAY, SHORT_DAY, LEAP_DAY = date(2026, 10, 25), date(2027, 3, 28), date(2028, 2, 29)
ALL_DAY = tuple(OpeningPeriod(weekday=day, opens=time(0), closes=time(0)) for day in range(7))
TEN_TO_TWO = tuple(OpeningPeriod(weekday=day, opens=time(10), closes=time(14)) for day in range(7))


def at(clock: str, day: date = MONDAY) -> datetime:
    """The moment of that clock at the site, UTC."""
    return datetime.combine(day, time.fromisoformat(clock), ZONE).astimezone(UTC)


def service(key: str, *, walk_in: bool = False, **booking: Any) -> Service:
    """A service that is booked from home."""
    return Service(
        id=key, letter="A", name={"da": key}, description={}, icon="", colour="", documents=(),
        mean_service_seconds=600, opening=None, walk_in=walk_in, booking=ServiceBooking(**{"minutes": 15, **booking}),
    )  # fmt: skip


def plan(
    *services: Service,
    desks: tuple[tuple[str, ...], ...] = (("a",),),
    opening: tuple[OpeningPeriod, ...] = TEN_TO_TWO,
    special: tuple[SpecialDay, ...] = (),
    **rule: Any,
) -> Plan:
    """A centre with these services; each desk by what it does."""
    rules = {"load_percent": 100, "walk_in_percent": 0, "lead_minutes": 0, **rule}
    return Plan(
        Configuration(
            site=Site(
                id="s", municipality="m", name={"da": "S"}, time_zone=ZONE.key, languages=("da",), floor=0,
                waiting_area={}, booking=BookingRule(**rules),
            ),
            services=services or (service("a"),),
            desks=tuple(
                Desk(id=f"d{n}", name={}, floor=0, waiting_area={}, services=does) for n, does in enumerate(desks)
            ),
            hours=CentreHours(opening=opening, special_days=special),
        )
    )  # fmt: skip


def room(
    some: Plan,
    taken: tuple[Taken, ...] = (),
    *,
    day: date = MONDAY,
    people: tuple[Person, ...] = (),
    busy: tuple[BusySpan, ...] = (),
    no_show: float = 0.0,
) -> Room:
    """That day with these bookings."""
    rules = some.day(day)
    return Room(some, rules, day_loads([rules.frame], taken, busy)[0], Crew(people), no_show=no_show)


def booked(place: Place, staff_id: UUID | None = None) -> Taken:
    """What is booked there."""
    return Taken(
        service_id=place.piece.service_id, starts_at=tick(place.starts_at), ends_at=tick(place.ends_at),
        busy_until=tick(place.busy_until), desk_id=place.desk_id, lane=place.lane, staff_id=staff_id,
    )  # fmt: skip


def clocks(some: Room, bits: int) -> list[str]:
    """The starts as the clock at the site says them."""
    return [f"{some.frame.moment(bit).astimezone(ZONE):%H:%M}" for bit in ones(bits)]


def starts(some: Plan, *keys: str, now: str = "08:00", **of_room: Any) -> list[str]:
    """When these can begin on the day."""
    there = room(some, **of_room)
    day = of_room.get("day", MONDAY)
    return clocks(there, there.starts(some.wish(keys or ("a",), at(now, day))))


@given(st.integers(0, 2**40), st.integers(1, 20))
def test_runs_of_bits(bits: int, length: int) -> None:
    """A bit is a beginning when as many in a row are set from there."""
    wanted = [place for place in range(64) if all(bits >> (place + n) & 1 for n in range(length))]
    assert list(ones(begins(bits, length))) == wanted


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 10)), max_size=12))
def test_counting_by_layers(spans: list[tuple[int, int]]) -> None:
    """The n-th layer has the bits that were counted more than n times."""
    layers: list[int] = []
    for first, length in spans:
        added(layers, span(first, first + length))
    for bit in range(45):
        count = sum(first <= bit < first + length for first, length in spans)
        assert sum(layer >> bit & 1 for layer in layers) == count


@pytest.mark.parametrize(
    ("day", "hours"),
    [(MONDAY, 24), (LONG_DAY, 25), (SHORT_DAY, 23), (LEAP_DAY, 24)],
    ids=["usual", "long", "short", "leap"],
)
def test_days_of_every_length(day: date, hours: int) -> None:
    """A day has as many starts as it has quarters, by the real clock, each on the day itself, and none twice."""
    some = plan(opening=ALL_DAY)
    there = room(some, day=day)
    found = list(ones(there.starts(some.wish(("a",), at("00:00", day)))))
    moments = [there.frame.moment(bit) for bit in found]
    assert len(found) == hours * 4
    assert {moment.astimezone(ZONE).date() for moment in moments} == {day}
    assert {later - sooner for sooner, later in pairwise(moments)} == {timedelta(minutes=15)}


def test_the_hour_that_comes_twice() -> None:
    """One booked in the first of two equal hours leaves the other free."""
    some = plan(opening=ALL_DAY)
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    there = room(some, day=LONG_DAY)
    (place,) = there.place([Piece("a", 15)], first) or ()
    after = room(some, (booked(place),), day=LONG_DAY)
    free = [after.frame.moment(bit) for bit in ones(after.starts(some.wish(("a",), at("00:00", LONG_DAY))))]
    assert first not in free
    assert first + timedelta(hours=1) in free
    assert f"{first.astimezone(ZONE):%H:%M}" == f"{(first + timedelta(hours=1)).astimezone(ZONE):%H:%M}"


def test_over_midnight() -> None:
    """What is kept free after the last time of a day stands in the way of the first of the next, and the reverse."""
    some = plan(service("a", minutes=15, buffer_minutes=30), opening=ALL_DAY)
    tuesday = MONDAY + timedelta(days=1)
    (late,) = room(some).place([Piece("a", 15, 30)], at("23:45")) or ()
    assert late.busy_until == at("00:30", tuesday)
    assert starts(some, now="00:00", taken=(booked(late),), day=tuesday)[:2] == ["00:30", "00:45"]
    (early,) = room(some, day=tuesday).place([Piece("a", 15, 30)], at("00:00", tuesday)) or ()
    assert starts(some, now="20:00", taken=(booked(early),))[-1] == "23:15"


def test_a_closed_day_and_a_short_one() -> None:
    """A special day has its own times, or none."""
    short = SpecialDay(
        id="x", first=MONDAY, last=MONDAY, name={}, periods=(DayPeriod(opens=time(10), closes=time(11)),)
    )
    assert starts(plan(special=(short,))) == ["10:00", "10:15", "10:30", "10:45"]
    closed = SpecialDay(id="x", first=MONDAY, last=MONDAY, name={})
    assert starts(plan(special=(closed,))) == []


def test_lead_and_horizon() -> None:
    """Nothing sooner than the lead time, and nothing after the horizon's last day; a service's own go before."""
    some = plan(
        service("a"),
        service("b", lead_minutes=0, horizon_days=1),
        desks=(("a", "b"),),
        lead_minutes=120,
        horizon_days=7,
    )
    assert starts(some, "a", now="10:05")[0] == "12:15"
    assert starts(some, "b", now="10:05")[0] == "10:15"
    there = room(some, day=MONDAY + timedelta(days=7))
    assert there.starts(some.wish(("a",), at("08:00")))
    assert not there.starts(some.wish(("b",), at("08:00")))
    assert not room(some, day=MONDAY + timedelta(days=8)).starts(some.wish(("a",), at("08:00")))


def test_buffers_keep_a_desk_free() -> None:
    """After a time the desk rests, but another desk does not."""
    some = plan(service("a", buffer_minutes=10), desks=(("a",), ("a",)))
    (place,) = room(some).place([Piece("a", 15, 10)], at("11:00")) or ()
    one_taken = booked(place)
    assert "11:00" in starts(some, taken=(one_taken,))
    other = booked(Place(place.piece, place.starts_at, place.ends_at, place.busy_until, "d1", 0))
    left = starts(some, taken=(one_taken, other))
    assert {"10:30", "11:30"} <= set(left)
    assert not {"10:45", "11:00", "11:15"} & set(left)


def test_the_least_loaded_desk_is_taken() -> None:
    """Times go round the desks."""
    some = plan(desks=(("a",), ("a",), ("a",)))
    taken: tuple[Taken, ...] = ()
    for number, clock in enumerate(("10:00", "11:00", "12:00")):
        (place,) = room(some, taken).place([Piece("a", 15)], at(clock)) or ()
        assert (place.desk_id, place.lane) == (f"d{number}", 0)
        taken = (*taken, booked(place))


def test_several_errands_in_one_visit() -> None:
    """They are met back to back at one desk that does all; where none does, at desks in turn."""
    both = plan(service("a", minutes=20), service("b", minutes=15), desks=(("a",), ("a", "b")))
    pieces = both.wish(("a", "b"), at("08:00")).pieces
    one, two = room(both).place(pieces, at("11:00")) or ()
    assert (one.desk_id, two.desk_id) == ("d1", "d1")
    assert (one.starts_at, one.ends_at, two.starts_at, two.ends_at) == tuple(
        map(at, ("11:00", "11:20", "11:20", "11:35"))
    )
    assert starts(both, "a", "b")[-1] == "13:15"
    apart = plan(service("a"), service("b", buffer_minutes=5), desks=(("a",), ("b",)))
    one, two = room(apart).place(apart.wish(("a", "b"), at("08:00")).pieces, at("11:00")) or ()
    assert (one.desk_id, two.desk_id, two.busy_until) == ("d0", "d1", at("11:35"))
    assert "11:00" in starts(apart, "a", "b")


def person(number: int, *services: str, **other: Any) -> Person:
    """A caseworker."""
    return Person(staff_id=UUID(int=number), services=frozenset(services), **other)


def test_a_given_person() -> None:
    """A person is met when they know the errand, are at work, and are neither booked nor in a meeting."""
    some = plan(desks=(("a",), ("a",)))
    crew = (person(1, "a"), person(2, "a"), person(3, "b"))
    (place,) = room(some).place([Piece("a", 15)], at("10:00")) or ()
    taken = (booked(place, staff_id=UUID(int=1)),)
    meeting = (BusySpan(UUID(int=1), tick(at("10:30")), tick(at("13:40"))),)
    there = room(some, taken, people=crew, busy=meeting)
    wish = some.wish(("a",), at("08:00"))
    assert clocks(there, there.starts(wish, UUID(int=1))) == ["10:15", "13:45"]
    assert there.starts(wish, UUID(int=3)) == 0
    assert there.starts(wish, UUID(int=9)) == 0
    away = room(some, people=(person(1, "a", leave_from=MONDAY, leave_until=MONDAY), person(2, "a")))
    assert away.starts(wish, UUID(int=1)) == 0
    assert away.place([Piece("a", 15)], at("10:00"), UUID(int=1)) is None


def test_no_more_at_once_than_people() -> None:
    """Three desks are no use to one person; one who does two services is one."""
    some = plan(service("a"), service("b"), desks=(("a", "b"), ("a", "b"), ("a", "b")))
    (place,) = room(some).place([Piece("a", 15)], at("10:00")) or ()
    alone = (person(1, "a", "b"),)
    assert "10:00" not in starts(some, "b", taken=(booked(place),), people=alone)
    assert "10:00" in starts(some, "b", taken=(booked(place),))
    assert "10:00" in starts(some, "b", taken=(booked(place),), people=(*alone, person(2, "b")))
    assert "10:00" not in starts(some, "a", taken=(booked(place),), people=(*alone, person(2, "b")))
    on_leave = person(1, "a", leave_from=MONDAY, leave_until=MONDAY)
    assert starts(some, "a", people=(on_leave,)) == []


def test_the_day_s_share() -> None:
    """Booked from home is the load, less what is kept at desks with walk-ins; the office has the whole load."""
    some = plan(service("a", walk_in=True), desks=(("a",),), load_percent=50, walk_in_percent=50)
    pieces = [Piece("a", 15)]
    taken: tuple[Taken, ...] = ()
    for number in range(4):
        (place,) = room(some, taken).place(pieces, at("10:00") + timedelta(minutes=15 * number)) or ()
        taken = (*taken, booked(place))
    assert starts(some, taken=taken[:3])
    assert starts(some, taken=taken) == []
    assert room(some, taken).has_minutes(pieces, from_home=False)
    by_booking_only = plan(service("a"), load_percent=50, walk_in_percent=50)
    assert starts(by_booking_only, taken=taken)


def test_overbooking_by_those_who_do_not_come() -> None:
    """With a tenth that does not come one in ten may be booked beside another, in a lane above."""
    some = plan(step_minutes=15)
    taken: tuple[Taken, ...] = ()
    for number in range(16):
        (place,) = room(some, taken).place([Piece("a", 15)], at("10:00") + timedelta(minutes=15 * number)) or ()
        taken = (*taken, booked(place))
    assert starts(some, taken=taken) == []
    more = room(some, taken, no_show=0.1)
    (place,) = more.place([Piece("a", 15)], at("11:00")) or ()
    assert place.lane == 1
    assert room(some, (*taken, booked(place)), no_show=0.1).place([Piece("a", 15)], at("11:30")) is None


def test_older_bookings_that_overlap() -> None:
    """What stands outside the walls takes up its desk all the same."""
    some = plan()
    older = tuple(
        Taken(
            service_id="a",
            starts_at=tick(at("10:00")),
            ends_at=tick(at("10:20")),
            busy_until=tick(at("10:20")),
            desk_id="d0",
        )
        for _ in range(2)
    )
    assert starts(some, taken=older)[0] == "10:30"


minutes = st.integers(1, 12).map(lambda n: n * 5)


@given(st.data())
def test_never_overbooked(data: st.DataObject) -> None:
    """Whatever is asked for in whatever order: no desk's lane, no person and no share is booked twice."""
    lengths = data.draw(st.lists(st.tuples(minutes, st.integers(0, 3).map(lambda n: n * 5)), min_size=1, max_size=3))
    keys = [f"k{n}" for n in range(len(lengths))]
    services = tuple(
        service(key, minutes=long, buffer_minutes=rest) for key, (long, rest) in zip(keys, lengths, strict=True)
    )
    does = st.lists(st.sampled_from(keys), min_size=1, unique=True).map(tuple)
    some = plan(
        *services,
        desks=tuple(data.draw(st.lists(does, min_size=1, max_size=3))),
        opening=data.draw(st.sampled_from([TEN_TO_TWO, ALL_DAY])),
        load_percent=data.draw(st.sampled_from([30, 85, 100])),
        buffer_minutes=data.draw(st.sampled_from([0, 10])),
    )
    day = data.draw(st.sampled_from([MONDAY, LONG_DAY, SHORT_DAY, LEAP_DAY]))
    people = tuple(
        person(n + 1, *data.draw(does), **data.draw(st.sampled_from([{}, {"leave_from": day, "leave_until": day}])))
        for n in range(data.draw(st.integers(0, 3)))
    )
    no_show = data.draw(st.sampled_from([0.0, 0.2]))
    taken: list[Taken] = []
    crew = Crew(people)
    for _ in range(data.draw(st.integers(1, 25))):
        wanted = data.draw(st.lists(st.sampled_from(keys), min_size=1, max_size=2, unique=True))
        who = data.draw(st.sampled_from([None, *crew.people]))
        there = Room(some, some.day(day), day_loads([some.day(day).frame], taken)[0], crew, no_show=no_show)
        wish = some.wish(wanted, at("00:00", day))
        free = list(ones(there.starts(wish, who)))
        if not free:
            continue
        start = there.frame.moment(data.draw(st.sampled_from(free)))
        places = there.place(wish.pieces, start, who)
        assert places is not None, "what is offered can be had"
        assert there.is_open(wish.pieces, start)
        taken += [booked(place, who) for place in places]
    for one, other in combinations(taken, 2):
        if one.starts_at < other.busy_until and other.starts_at < one.busy_until:
            assert (one.desk_id, one.lane) != (other.desk_id, other.lane)
            assert one.staff_id is None or one.staff_id != other.staff_id
    for each in taken:
        at_once = [t for t in taken if t.service_id == each.service_id and t.starts_at <= each.starts_at < t.busy_until]
        able = [p for p in people if each.service_id in p.services and not p.is_on_leave(day)]
        assert not crew.limits(each.service_id) or len(at_once) <= len(able)
    whole, home = some.day(day).desk_minutes()
    assert sum((t.ends_at - t.starts_at) / MINUTE for t in taken) * (1 - no_show) <= min(whole, home) + 1e-6


def test_a_window_holds_what_begins_on_a_day() -> None:
    """Five-minute units; a moment between two touches the one it is in."""
    frame = DayFrame(MONDAY, ZONE)
    assert units(12) == 3
    assert frame.touched(at("10:02"), at("10:07")).bit_count() == 2
    assert frame.within(at("10:02"), at("10:07")) == 0
    assert frame.touched(at("23:00"), at("23:00") + timedelta(days=3)).bit_length() == WINDOW


def test_services_with_the_same_hours_are_reckoned_once() -> None:
    """A day's opening is asked for once for all of them; a special day of one makes two."""
    keys = [f"k{number}" for number in range(5)]
    many = plan(*map(service, keys), desks=(tuple(keys),))
    assert len({many.table(key) for key in keys}) == 1
    closed = SpecialDay(id="x", name={}, first=MONDAY, last=MONDAY, services=("k1",))
    apart = plan(*map(service, keys), desks=(tuple(keys),), special=(closed,))
    assert len({apart.table(key) for key in keys}) == 2
    assert (starts(apart, "k1"), len(starts(apart, "k2"))) == ([], 16)
    assert apart.day(MONDAY).desk_minutes() == (240, 240)
