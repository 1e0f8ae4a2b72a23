"""A free time later today: offered, booked, and checked in to."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import msgspec
import pytest

from server.ids import new_id
from shared.protocol.checkin import CheckedIn, CheckInReply
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.events import BookingMade, decode_event
from shared.protocol.visits import BookSlotReply, SlotOffer

SITE = "/api/v1/sites/borgerservice"
PAS = "borgerservice.pas"


async def offer(server: Any, service: str = PAS) -> datetime | None:
    """What the stand is offered."""
    answer = await server.http.get(f"{SITE}/services/{service}/slot", headers=server.kiosk())
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=SlotOffer).starts_at


async def post(server: Any, starts_at: datetime, *, service: str = PAS, command_id: UUID | None = None) -> Any:
    """The stand books a time."""
    body = {"id": str(command_id or new_id()), "service_id": service, "starts_at": starts_at, "language": "uk"}
    answer: httpx.Response = await server.http.post(
        f"{SITE}/bookings", content=msgspec.json.encode(body), headers=server.kiosk()
    )
    return answer


def booked(answer: httpx.Response) -> BookSlotReply:
    """The booking."""
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=BookSlotReply)


def problem(answer: httpx.Response) -> ProblemType:
    """What kind of no it is."""
    return msgspec.json.decode(answer.content, type=Problem).type


async def made(database: asyncpg.Connection) -> list[BookingMade]:
    """What the log says of bookings."""
    rows = await database.fetch("select seq, at, kind, body from event where kind = 'booking.made' order by seq")
    found = [
        decode_event(f'{{"kind":"{row["kind"]}","seq":{row["seq"]},"at":"{row["at"].isoformat()}",{row["body"][1:]}')
        for row in rows
    ]
    return [event for event in found if isinstance(event, BookingMade)]


async def test_from_the_offer_to_the_number(server: Any, database: asyncpg.Connection) -> None:
    """What is offered is booked, leaves one event without its code, and can be checked in to."""
    starts_at = await offer(server)
    assert starts_at is not None
    assert starts_at >= server.clock.now + timedelta(minutes=15)
    answer = await post(server, starts_at)
    reply = booked(answer)
    assert (reply.service_id, reply.starts_at) == (PAS, starts_at)
    events = await made(database)
    assert [(e.booking_id, e.service_id, e.starts_at) for e in events] == [(reply.booking_id, PAS, starts_at)]
    log = await database.fetchval("select string_agg(body::text, '') from event where kind = 'booking.made'")
    assert reply.code not in log
    after = await offer(server)
    assert after is not None
    assert after == starts_at, "there are more desks"
    server.clock.now = starts_at - timedelta(minutes=10)
    check_in = {"id": str(new_id()), "language": "uk", "known_by": {"by": "code", "code": reply.code.lower()}}
    done = await server.http.post(f"{SITE}/check-ins", json=check_in, headers=server.kiosk())
    arrived = msgspec.json.decode(done.content, type=CheckInReply)
    assert isinstance(arrived, CheckedIn)
    assert arrived.ticket.booked_for == starts_at


async def test_the_same_command_again(server: Any, database: asyncpg.Connection) -> None:
    """The same booking with the same code, also when the time has gone, and one event."""
    starts_at, command_id = await offer(server), new_id()
    assert starts_at is not None
    first = booked(await post(server, starts_at, command_id=command_id))
    assert first.booking_id == command_id
    server.clock.now = starts_at + timedelta(minutes=1)
    assert booked(await post(server, starts_at, command_id=command_id)) == first
    assert len(await made(database)) == 1


async def test_many_want_the_same_time(server: Any, database: asyncpg.Connection) -> None:
    """As many get it as there are desks; the others hear that it is taken, and leave nothing."""
    desks = await database.fetchval("select count(*) from desk_service where service_id = $1", PAS)
    starts_at = await offer(server)
    assert starts_at is not None
    answers = await asyncio.gather(*(post(server, starts_at) for _ in range(desks + 5)))
    assert sorted(answer.status_code for answer in answers) == [200] * desks + [409] * 5
    assert {problem(answer) for answer in answers if answer.status_code == 409} == {ProblemType.SLOT_TAKEN}
    assert len(await made(database)) == desks
    assert await database.fetchval("select count(distinct desk_id) from booking where lane = 0") == desks
    after = await offer(server)
    assert after is not None
    assert after > starts_at


@pytest.mark.parametrize("minutes", [1, -60, -24 * 60, 24 * 60, 10 * 60])
async def test_a_time_that_was_not_offered(server: Any, database: asyncpg.Connection, minutes: int) -> None:
    """Beside the grid, gone by, of another day or after closing: it is not to be had."""
    starts_at = await offer(server)
    assert starts_at is not None
    answer = await post(server, starts_at + timedelta(minutes=minutes))
    assert (answer.status_code, problem(answer)) == (409, ProblemType.SLOT_TAKEN)
    assert await made(database) == []


async def test_no_time_to_offer(server: Any, database: asyncpg.Connection) -> None:
    """A service without slots and one that has closed offer nothing; one that is not there is a problem."""
    none = await database.fetchval(
        "select id from service where site_id = 'borgerservice' and active and slot_minutes is null limit 1"
    )
    assert await offer(server, none) is None
    server.clock.move(hours=12)
    assert await offer(server) is None
    answer = await server.http.get(f"{SITE}/services/borgerservice.gone/slot", headers=server.kiosk())
    assert problem(answer) is ProblemType.UNKNOWN_SERVICE
