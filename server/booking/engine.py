"""What all ways of booking share: a site's plan, its days as they are booked, and a day read afresh to book in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from server.booking.ports import BusyTimes
from server.booking.times.bits import ones
from server.booking.times.frame import DayFrame
from server.booking.times.load import day_loads
from server.booking.times.memory import Occupancy
from server.booking.times.plan import Plan, Plans, Wish
from server.booking.times.room import Crew, Room
from server.booking.times.store import TimesStore
from server.centre.catalogue import Catalogue
from server.events.store import Connection
from shared.protocol.booking import DayTimes, FreeTime
from shared.protocol.model import Key


class Engine:
    """Answers searches from memory, and bookings from the database."""

    def __init__(
        self,
        catalogue: Catalogue,
        store: TimesStore,
        occupancy: Occupancy,
        busy: BusyTimes,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        self.catalogue = catalogue
        self.store = store
        self.occupancy = occupancy
        self.clock = clock
        self._busy = busy
        self._plans = Plans()

    async def plan(self, site_id: Key) -> Plan:
        """The plan of the site's settings; raises a `ProblemError` when there is no such site."""
        return self._plans.of((await self.catalogue.required(site_id)).configuration)

    async def rooms(self, plan: Plan, first: date, days: int) -> list[Room]:
        """The days from `first` on as they are remembered; nothing is decided by them."""
        site_id = plan.configuration.site.id
        rules = [plan.day(first + timedelta(days=offset)) for offset in range(days)]
        loads = await self.occupancy.loads(site_id, [each.frame for each in rules])
        crew, no_show = await self.occupancy.crew(site_id), await self._no_show(plan)
        return [
            Room(plan, each, load, crew, no_show=no_show) for each, load in zip(rules, loads, strict=True)
        ]  # fmt: skip

    async def learn(self, plan: Plan, first: date, days: int) -> None:
        """Remember these days, so that whoever asks for them first need not wait."""
        rules = [plan.day(first + timedelta(days=offset)) for offset in range(days)]
        for each in rules:
            each.desk_minutes()
        await self.occupancy.loads(plan.configuration.site.id, [each.frame for each in rules])

    async def room(self, plan: Plan, day: date, connection: Connection, *, but: Sequence[UUID] = ()) -> Room:
        """The day as it is booked now, read in a transaction that holds it, without the bookings in `but`."""
        site_id, rules = plan.configuration.site.id, plan.day(day)
        since, until = rules.frame.starts_at, rules.frame.ends_at
        taken = await self.store.taken(site_id, since, until, connection, but=but)
        meetings = await self._busy.between(connection, site_id, since, until)
        crew = Crew(await self.store.people(site_id, connection))
        (load,) = day_loads([rules.frame], taken, meetings)
        return Room(plan, rules, load, crew, no_show=await self._no_show(plan))

    async def days(
        self,
        plan: Plan,
        wish: Wish,
        first: date,
        days: int,
        staff_id: UUID | None = None,
        *,
        from_home: bool = True,
    ) -> tuple[DayTimes, ...]:
        """What is free on these days."""
        return tuple(
            DayTimes(
                day=room.frame.day,
                times=free_times(room.frame, room.starts(wish, staff_id, from_home=from_home), wish),
            )
            for room in await self.rooms(plan, first, days)
        )

    async def first_free(self, plan: Plan, wish: Wish, first: date, *, at_once: int = 14) -> datetime | None:
        """The first time that is free from the day `first` on, UTC; looked for in so many days at once."""
        while first <= wish.last_day:
            for room in await self.rooms(plan, first, min(at_once, (wish.last_day - first).days + 1)):
                found = room.starts(wish)
                if found:
                    return room.frame.moment((found & -found).bit_length() - 1)
                first = room.frame.day
            first = date.fromordinal(first.toordinal() + 1)
        return None

    async def _no_show(self, plan: Plan) -> float:
        rule = plan.rule
        if not rule.overbook:
            return 0.0
        return min(await self.occupancy.no_show(plan.configuration.site.id), rule.overbook_most_percent / 100)


def free_times(frame: DayFrame, bits: int, wish: Wish) -> tuple[FreeTime, ...]:
    """The bits as times, each as long as what is wished for."""
    length = wish.length
    return tuple(FreeTime(starts_at=(at := frame.moment(bit)), ends_at=at + length) for bit in ones(bits))
