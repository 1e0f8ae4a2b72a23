"""Nobody is booked in a meeting: from a calendar under an address to the times that citizens are offered."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import asyncpg
import pytest

from shared.protocol.booking import HoldReply, Offers
from shared.protocol.rules import ServiceBooking
from tests.integration.bookings import PAS, Citizen, Postman, bookable, configure, read
from tests.integration.calendar_host import CalendarHost, Said, calendar, calendar_host, meeting

LENGTH = timedelta(minutes=20)
MINE = "/api/v1/me/busy-calendar"


@pytest.fixture
async def host() -> AsyncIterator[CalendarHost]:
    """Where Bo's calendar is."""
    async with calendar_host() as made:
        yield made


@pytest.fixture
async def bo(database_url: str) -> Any:
    """Who he is; nothing is booked yet."""
    database = await asyncpg.connect(database_url)
    await database.execute("delete from booking")
    found = await database.fetchval("select id from staff where username = 'bo'")
    await database.close()
    return found


async def test_a_meeting_takes_the_time(
    start_server: Any, database_url: str, clock: Any, host: CalendarHost, bo: Any
) -> None:
    """With Bo nothing is offered or held while he is in it, also where it was known before; and all again after."""
    booking = ServiceBooking(choose_person=True, minutes=20)
    await configure(database_url, bookable({PAS: booking}), now=clock.now)
    async with start_server(told=Postman(), calendar_private=True) as server:
        home, tomorrow = Citizen(server), (clock.now + timedelta(days=1)).date()
        headers = await server.staff("bo")

        async def offered(*wanted: datetime) -> list[datetime]:
            """What is; with `wanted`, once it is that: the news of a calendar comes by the database."""
            async with asyncio.timeout(30):
                while True:
                    found = [each.starts_at for each in await home.times(first=tomorrow, staff=str(bo))]
                    if not wanted or found == list(wanted):
                        return found

        before = await offered()
        start, end = before[0] + timedelta(minutes=30), before[0] + timedelta(minutes=90)
        host.answer = lambda *_: Said(body=calendar(meeting(f"{start:%Y%m%dT%H%M%SZ}", f"{end:%Y%m%dT%H%M%SZ}")))
        answer = await server.http.post(MINE, json={"address": host.url}, headers=headers)
        assert answer.status_code == 200, answer.text
        await server.app.state.parts.calendars.settled()
        free = [each for each in before if each >= end or each + LENGTH <= start]
        assert 0 < len(free) < len(before)
        await offered(*free)
        assert isinstance(read(await home.ask_hold(start, staff_id=bo), HoldReply), Offers)
        await server.http.post(f"{MINE}/remove", json={}, headers=headers)
        await offered(*before)
        await home.hold(start, staff_id=bo)
