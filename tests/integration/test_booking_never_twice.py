"""Whatever citizens, stands and the office do in whatever order: nothing overlaps, and memory is as the tables."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

import asyncpg
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.booking.app import BookingParts, build_booking
from server.centre.catalogue import Catalogue
from server.centre.store import CentreStore
from server.events.store import LoggedEvent
from server.ids import new_id
from server.problems import ProblemError
from shared.protocol.booking import CancelBooking, Held, HoldTime, MakeBooking, MoveBooking, OfficeBooking
from shared.protocol.rules import ContactNeed, ServiceBooking
from shared.protocol.visits import BookSlot
from tests.conftest import MONDAY_MORNING, Clock
from tests.integration.bookings import LICENCE, PAS, SITE, bookable, configure
from tests.integration.test_booking_race import OVERLAPS

TUESDAY = date(2026, 11, 24)

STEPS = (
    "hold", "hold two", "person", "slot", "at office", "confirm", "move", "cancel", "forget", "office moves",
    "office cancels", "later",
)  # fmt: skip
steps = st.lists(
    st.tuples(st.sampled_from(STEPS), st.integers(0, 30), st.integers(0, 5)), min_size=5, max_size=25
)  # fmt: skip


@pytest.fixture
def parts(runner: asyncio.Runner, pool: asyncpg.Pool, database_url: str) -> tuple[BookingParts, Clock]:
    """The commands on this test's database, without a server."""
    named = {
        PAS: ServiceBooking(contact=ContactNeed.NONE, choose_person=True, buffer_minutes=5),
        LICENCE: ServiceBooking(minutes=25, contact=ContactNeed.NONE, choose_person=True),
    }
    runner.run(configure(database_url, bookable(named, load_percent=60, walk_in_percent=20), now=MONDAY_MORNING))

    async def watch(_site: str) -> bool:
        return True

    async def built() -> tuple[BookingParts, Clock]:
        clock = Clock()
        catalogue = Catalogue(CentreStore(pool), watch)
        return build_booking(
            pool, catalogue, country="45", clock=clock, new_id=new_id, committed=lambda _site: None
        ), clock

    return runner.run(built())


class Player:
    """Plays the steps of a plan, whatever becomes of them."""

    def __init__(self, booking: BookingParts, clock: Clock, people: Sequence[UUID]) -> None:
        self.booking = booking
        self.clock = clock
        self.people = people
        self.tokens: list[str] = []
        self.office: list[OfficeBooking] = []

    async def play(self, what: str, when: datetime, which: int) -> None:
        """One step; a step that is refused changes nothing."""
        step = getattr(self, what.replace(" ", "_"))
        with contextlib.suppress(ProblemError):
            await step(when, which)

    async def hold(self, when: datetime, _which: int, *more: str, staff_id: UUID | None = None) -> None:
        reply = await self.booking.online.hold(
            HoldTime(
                id=new_id(), site_id=SITE, service_ids=(PAS, *more), starts_at=when, language="da", staff_id=staff_id
            )
        )  # fmt: skip
        if isinstance(reply, Held):
            self.tokens.append(reply.token)

    async def hold_two(self, when: datetime, which: int) -> None:
        await self.hold(when, which, LICENCE)

    async def person(self, when: datetime, which: int) -> None:
        await self.hold(when, which, staff_id=self.people[which % len(self.people)])

    async def slot(self, when: datetime, _which: int) -> None:
        self.clock.now = max(self.clock.now, when - timedelta(hours=2))
        await self.booking.commands.book(SITE, BookSlot(id=new_id(), service_id=PAS, starts_at=when, language="da"))

    async def at_office(self, when: datetime, which: int) -> None:
        made = await self.booking.office.make(
            SITE,
            MakeBooking(
                id=new_id(), service_ids=(LICENCE,), starts_at=when + timedelta(minutes=7), language="da",
                staff_id=self.people[which % len(self.people)], minutes=40,
            ),
        )  # fmt: skip
        if isinstance(made, OfficeBooking):
            self.office.append(made)

    async def confirm(self, _when: datetime, which: int) -> None:
        await self.booking.online.confirm(self.some(which), "")

    async def move(self, when: datetime, which: int) -> None:
        await self.booking.online.move(self.some(which), when, new_id())

    async def cancel(self, _when: datetime, which: int) -> None:
        await self.booking.online.cancel(self.some(which), new_id())

    async def forget(self, _when: datetime, which: int) -> None:
        await self.booking.online.forget(self.some(which), new_id())

    async def office_moves(self, when: datetime, which: int) -> None:
        if self.office:
            booking_id = self.office[which % len(self.office)].booking_id
            await self.booking.office.move(SITE, booking_id, MoveBooking(id=new_id(), starts_at=when))

    async def office_cancels(self, _when: datetime, which: int) -> None:
        if self.office:
            booking_id = self.office[which % len(self.office)].booking_id
            await self.booking.office.cancel(SITE, booking_id, CancelBooking(id=new_id()))

    async def later(self, _when: datetime, _which: int) -> None:
        self.clock.move(minutes=11)
        await self.booking.holds.look()

    def some(self, which: int) -> str:
        return self.tokens[which % len(self.tokens)] if self.tokens else "none"


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=steps)
def test_never_twice(
    runner: asyncio.Runner, pool: asyncpg.Pool, parts: tuple[BookingParts, Clock], plan: list[tuple[str, int, int]]
) -> None:
    """No two live bookings share a lane or a person, no day is over its share, searches see what the tables hold."""
    booking, clock = parts
    clock.now = MONDAY_MORNING

    async def play() -> None:
        await pool.execute("delete from booking")
        await pool.execute("delete from event where kind like 'booking.%'")
        booking.occupancy.forget(SITE)
        people = [each.staff_id for each in await booking.online.people(SITE, (PAS,))]
        opens = (await booking.online.times(SITE, (PAS,), first=TUESDAY, days=1))[0].times[0].starts_at
        player = Player(booking, clock, people)
        for what, quarters, which in plan:
            await player.play(what, opens + timedelta(minutes=15 * quarters), which)
        assert await pool.fetchval(OVERLAPS) == 0
        minutes = await pool.fetchval(
            "select coalesce(sum(extract(epoch from ends_at - starts_at)) / 60, 0)::float from booking"
            " where state in ('held', 'booked') and starts_at::date = $1",
            TUESDAY,
        )
        assert minutes <= (await booking.office._engine.plan(SITE)).day(TUESDAY).desk_minutes()[0]
        remembered = await booking.online.times(SITE, (PAS, LICENCE), first=TUESDAY, days=2)
        booking.occupancy.forget(SITE)
        assert await booking.online.times(SITE, (PAS, LICENCE), first=TUESDAY, days=2) == remembered

    runner.run(play())


def test_a_day_can_be_read_while_it_changes(
    runner: asyncio.Runner, pool: asyncpg.Pool, parts: tuple[BookingParts, Clock]
) -> None:
    """A change that is heard while a day is being read is not lost: that day is read again."""
    booking, _clock = parts

    async def play() -> None:
        free = (await booking.online.times(SITE, (PAS,), first=TUESDAY, days=1))[0].times
        booking.occupancy.forget(SITE)
        reading = asyncio.create_task(booking.online.times(SITE, (PAS,), first=TUESDAY, days=1))
        desks = await pool.fetchval("select count(*) from desk_service where service_id = $1", PAS)
        for _ in range(desks):
            await booking.online.hold(
                HoldTime(id=new_id(), site_id=SITE, service_ids=(PAS,), starts_at=free[0].starts_at, language="da")
            )
        await reading
        assert free[0] not in (await booking.online.times(SITE, (PAS,), first=TUESDAY, days=1))[0].times

    runner.run(play())


def test_an_event_says_which_days_are_otherwise(parts: tuple[BookingParts, Clock]) -> None:
    """Bodies of every booking event are understood, also those of before there were parts."""
    booking, _clock = parts
    for body in (
        {"booking_id": str(new_id()), "service_id": PAS, "starts_at": "2026-11-24T10:00:00+00:00"},
        {"booking": {"starts_at": "2026-11-24T10:00:00+00:00"}},
        {"parts": [{"starts_at": "2026-11-24T10:00:00+00:00", "busy_until": "2026-11-24T11:00:00+00:00"}], "was": None},
    ):
        event = LoggedEvent(1, MONDAY_MORNING, "booking.made", msgspec.json.encode(body).decode())
        booking.heard(SITE, event)
