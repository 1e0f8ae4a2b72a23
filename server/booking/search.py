"""Looking for free times: of a centre's services, of an errand at all centres, and what can be had instead."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from uuid import UUID

from server.booking.engine import Engine
from server.booking.errands import same_errand
from server.booking.times.frame import local_date
from server.booking.times.plan import Plan, Wish
from server.problems import ProblemError, unknown_service
from shared.protocol.booking import LONGEST_SEARCH, DayTimes, Offer, Offers, PersonToMeet, SoonestAt
from shared.protocol.errors import ProblemType
from shared.protocol.model import Key
from shared.protocol.rules import UNTIMED, BookingKind

_OF_THE_DAY = 3
_OF_DAYS = 2
_ELSEWHERE = 2
"""So many times are offered instead: of the same day, of the days after it, and at other centres."""

_NEXT_DAYS = 14


class Search:
    """Every answer comes from memory; raises a `ProblemError` for what cannot be booked at all."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def wish(
        self, plan: Plan, service_ids: tuple[Key, ...], kind: BookingKind, staff_id: UUID | None, now: datetime
    ) -> Wish:
        """What it is to book these from home; raises a `ProblemError` when that is not offered."""
        site_id = plan.configuration.site.id
        if not service_ids or len(set(service_ids)) != len(service_ids):
            raise ProblemError(ProblemType.BAD_REQUEST, "service_ids: choose at least one service, and each once.")
        if len(service_ids) > plan.rule.most_services:
            raise ProblemError(
                ProblemType.NOT_OFFERED, f"At most {plan.rule.most_services} services are booked in one visit here."
            )
        for service_id in service_ids:
            service = plan.service(service_id)
            if service is None:
                raise unknown_service(site_id, service_id)
            booking = service.booking
            if booking is None or kind not in booking.kinds or kind in UNTIMED:
                raise ProblemError(ProblemType.NOT_OFFERED, f"{service_id} cannot be booked this way ({kind}).")
            if staff_id is not None and not booking.choose_person:
                raise ProblemError(ProblemType.NOT_OFFERED, f"Nobody in particular can be booked for {service_id}.")
        return plan.wish(service_ids, now)

    async def times(
        self,
        site_id: Key,
        service_ids: tuple[Key, ...],
        kind: BookingKind,
        first: date | None,
        days: int,
        staff_id: UUID | None,
    ) -> tuple[DayTimes, ...]:
        """The free times of that many days."""
        plan, now = await self._engine.plan(site_id), self._engine.clock()
        wish = self.wish(plan, service_ids, kind, staff_id, now)
        if not 1 <= days <= LONGEST_SEARCH:
            raise ProblemError(ProblemType.BAD_REQUEST, f"days: ask for 1 to {LONGEST_SEARCH} days.")
        today = local_date(now, plan.zone)
        first = today if first is None else first
        days = min(days, (date.max - first).days + 1)
        # Days that nothing can be booked on are not looked at.
        begin = max(first, local_date(wish.earliest, plan.zone))
        end = min(first + timedelta(days=days - 1), wish.last_day)
        found = (
            {each.day: each for each in await self._engine.days(plan, wish, begin, (end - begin).days + 1, staff_id)}
            if begin <= end
            else {}
        )
        asked = (first + timedelta(days=offset) for offset in range(days))
        return tuple(found.get(day) or DayTimes(day=day) for day in asked)

    async def office_times(
        self, plan: Plan, wish: Wish, first: date, days: int, staff_id: UUID | None
    ) -> tuple[DayTimes, ...]:
        """The free times of that many days as the office may book them."""
        begin = max(first, local_date(wish.earliest, plan.zone))
        end = min(first + timedelta(days=days - 1), wish.last_day)
        if begin > end:
            return ()
        return await self._engine.days(plan, wish, begin, (end - begin).days + 1, staff_id, from_home=False)

    async def soonest(self, service_id: Key, kind: BookingKind) -> tuple[SoonestAt, ...]:
        """The centres where that errand can be booked, the soonest first; those without a time last."""
        site_id = await self._engine.store.site_of(service_id)
        if site_id is None:
            raise ProblemError(ProblemType.UNKNOWN_SERVICE, f"There is no service {service_id}. Choose another one.")
        asked = await self._engine.plan(site_id)
        now, found = self._engine.clock(), []
        for other_id in await self._engine.store.sites_beside(site_id):
            plan = await self._engine.plan(other_id)
            service = same_errand(asked.configuration, service_id, plan.configuration)
            if service is None or service.booking is None or kind not in service.booking.kinds:
                continue
            wish, site = plan.wish([service.id], now), plan.configuration.site
            found.append(
                SoonestAt(
                    site_id=site.id,
                    site_name=site.name,
                    address=site.address,
                    service_id=service.id,
                    starts_at=await self._engine.first_free(plan, wish, local_date(wish.earliest, plan.zone)),
                )
            )
        return tuple(
            sorted(found, key=lambda each: (each.starts_at is None, each.starts_at or now, each.site_id != site_id))
        )

    async def people(self, site_id: Key, service_ids: tuple[Key, ...]) -> tuple[PersonToMeet, ...]:
        """Who does all of these and can be asked for, by name."""
        plan = await self._engine.plan(site_id)
        services = [plan.service(each) for each in service_ids]
        if None in services:
            raise unknown_service(site_id, service_ids[services.index(None)])
        if not all(each is not None and each.booking is not None and each.booking.choose_person for each in services):
            return ()
        crew = await self._engine.occupancy.crew(site_id)
        found = [person for person in crew.people.values() if person.services.issuperset(service_ids)]
        return tuple(
            PersonToMeet(staff_id=person.staff_id, name=person.display_name)
            for person in sorted(found, key=lambda person: person.display_name.casefold())
        )

    async def offers(
        self,
        plan: Plan,
        wish: Wish,
        kind: BookingKind,
        staff_id: UUID | None,
        wanted: datetime,
        *,
        from_home: bool = True,
    ) -> Offers:
        """What can be had instead of a time that is not free: near it that day, on the next days, elsewhere."""
        site_id, service_ids = plan.configuration.site.id, tuple(piece.service_id for piece in wish.pieces)
        first = max(local_date(wanted, plan.zone), local_date(wish.earliest, plan.zone))
        found: list[Offer] = []
        if first <= wish.last_day:
            days = await self._engine.days(plan, wish, first, _NEXT_DAYS, staff_id, from_home=from_home)
            near = sorted(days[0].times, key=lambda each: (abs(each.starts_at - wanted), each.starts_at))[:_OF_THE_DAY]
            later = [each.times[0] for each in days[1:] if each.times][:_OF_DAYS]
            found = [
                Offer(site_id=site_id, service_ids=service_ids, starts_at=each.starts_at, ends_at=each.ends_at)
                for each in (*near, *later)
            ]
        if len(service_ids) == 1 and staff_id is None and from_home:
            found += await self._elsewhere(site_id, service_ids[0], kind)
        return Offers(offers=tuple(found))

    async def _elsewhere(self, site_id: Key, service_id: Key, kind: BookingKind) -> Iterable[Offer]:
        found = []
        for centre in await self.soonest(service_id, kind):
            if centre.site_id != site_id and centre.starts_at is not None:
                plan = await self._engine.plan(centre.site_id)
                length = plan.wish([centre.service_id], self._engine.clock()).length
                found.append(
                    Offer(
                        site_id=centre.site_id,
                        service_ids=(centre.service_id,),
                        starts_at=centre.starts_at,
                        ends_at=centre.starts_at + length,
                    )
                )
        return found[:_ELSEWHERE]
