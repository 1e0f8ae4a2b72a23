"""Many want the same times: nobody is booked twice, and who comes too late is told what is left."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import AsyncExitStack
from datetime import date, time
from itertools import cycle
from typing import Any

import asyncpg
import msgspec
import pytest
from msgspec import structs

from server.ids import new_id
from shared.protocol.booking import Held, HoldReply, Offers
from shared.protocol.content import Configuration
from shared.protocol.hours import DayPeriod, SpecialDay
from shared.protocol.rules import ContactNeed, ServiceBooking
from tests.integration.bookings import PAS, Citizen, bookable, configure

TUESDAY = date(2026, 11, 24)
CLIENTS, SLOTS = 200, 20

OVERLAPS = """
select count(*) from booking a
join booking b on a.id < b.id and a.starts_at < b.busy_until and b.starts_at < a.busy_until
where a.state not in ('cancelled', 'done') and b.state not in ('cancelled', 'done')
  and ((a.desk_id = b.desk_id and a.lane = b.lane) or a.staff_id = b.staff_id)"""


def one_desk_for_five_hours(configuration: Configuration) -> Configuration:
    """On Tuesday there are 20 times, at one desk."""
    configuration = bookable(ServiceBooking(minutes=15, contact=ContactNeed.NONE))(configuration)
    _first, *rest = [desk for desk in configuration.desks if PAS in desk.services]
    others = {desk.id for desk in rest}
    hours = SpecialDay(
        id="race", first=TUESDAY, last=TUESDAY, name={"da": "Dag"}, periods=(DayPeriod(opens=time(9), closes=time(14)),)
    )
    return structs.replace(
        configuration,
        desks=tuple(
            structs.replace(desk, services=tuple(each for each in desk.services if each != PAS))
            if desk.id in others
            else desk
            for desk in configuration.desks
        ),
        hours=structs.replace(configuration.hours, special_days=(hours,)),
    )


@pytest.mark.long
@pytest.mark.parametrize("processes", [1, 2])
async def test_two_hundred_want_twenty(start_server: Any, database_url: str, clock: Any, processes: int) -> None:
    """Exactly twenty get a time, each another one; the rest are offered the next best. So it is at two servers, too."""
    connection = await asyncpg.connect(database_url)
    await connection.execute("delete from booking")
    await configure(database_url, one_desk_for_five_hours, now=clock.now)
    async with AsyncExitStack() as stack:
        servers = [
            await stack.enter_async_context(start_server(holds_per_address=10_000)) for _ in range(processes)
        ]  # fmt: skip
        for server in servers:
            server.http.timeout = 60
        free = await Citizen(servers[0]).times(first=TUESDAY)
        assert len(free) == SLOTS
        wanted = [free[number % SLOTS].starts_at for number in range(CLIENTS)]
        citizens = [Citizen(server, {}) for server, _ in zip(cycle(servers), range(CLIENTS), strict=False)]
        answers = await asyncio.gather(*(who.ask_hold(when) for who, when in zip(citizens, wanted, strict=True)))
        assert {answer.status_code for answer in answers} == {200}
        replies = [msgspec.json.decode(answer.content, type=HoldReply) for answer in answers]
        held = [reply for reply in replies if isinstance(reply, Held)]
        late = [reply for reply in replies if isinstance(reply, Offers)]
        assert (len(held), len(late)) == (SLOTS, CLIENTS - SLOTS)
        assert Counter(reply.starts_at for reply in held) == Counter(time.starts_at for time in free)
        assert all(reply.offers for reply in late)
        assert await Citizen(servers[0]).times(first=TUESDAY) == []
        booked = await asyncio.gather(*(citizens[0].post(f"holds/{reply.token}/confirm") for reply in held))
        assert {answer.status_code for answer in booked} == {200}
    assert await connection.fetchval("select count(*) from booking where state = 'booked'") == SLOTS
    assert await connection.fetchval(OVERLAPS) == 0
    kinds = await connection.fetch("select kind, count(*) from event where kind like 'booking.%' group by kind")
    assert {row["kind"]: row["count"] for row in kinds} == {"booking.held": SLOTS, "booking.made": SLOTS}
    await connection.close()


async def test_the_next_best_can_be_had(start_server: Any, database_url: str, clock: Any) -> None:
    """Who takes what was offered gets it, when nobody else has been quicker."""
    await configure(database_url, one_desk_for_five_hours, now=clock.now)
    async with start_server(holds_per_address=10_000) as server:
        home = Citizen(server, {})
        free = await home.times(first=TUESDAY)
        await home.hold(free[3].starts_at)
        answer = await home.ask_hold(free[3].starts_at)
        instead = msgspec.json.decode(answer.content, type=HoldReply)
        assert isinstance(instead, Offers)
        same_day = [offer.starts_at for offer in instead.offers if offer.starts_at.date() == TUESDAY]
        assert same_day[:2] == [free[2].starts_at, free[4].starts_at]
        assert any(offer.starts_at.date() > TUESDAY for offer in instead.offers)
        for offer in instead.offers:
            await home.hold(offer.starts_at, *offer.service_ids)


async def test_the_walls_hold_against_whoever_writes_past_the_engine(
    start_server: Any, database_url: str, clock: Any
) -> None:
    """The database itself refuses a second booking of a desk's time."""
    await configure(database_url, one_desk_for_five_hours, now=clock.now)
    connection = await asyncpg.connect(database_url)
    async with start_server() as server:
        home = Citizen(server, {})
        await home.hold((await home.times(first=TUESDAY))[0].starts_at)
    with pytest.raises(asyncpg.ExclusionViolationError):
        await connection.execute(
            "insert into booking (id, site_id, service_id, starts_at, ends_at, busy_until, code, state, origin,"
            " language, desk_id, lane, created_at) select $1, site_id, service_id, starts_at, ends_at, busy_until,"
            " 'AAAA2222', 'booked', 'office', 'da', desk_id, 0, created_at from booking where state = 'held'",
            new_id(),
        )
    await connection.close()
