"""Checking in to bookings over real HTTP on a real PostgreSQL."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import msgspec
import pytest

from server.booking.demo import demo_bookings
from server.events.store import LoggedEvent
from server.ids import new_id
from server.seed import renew_bookings
from shared.protocol.checkin import (
    AskMore,
    ByBirth,
    ByCode,
    ByPhone,
    CheckedIn,
    CheckIn,
    CheckInReply,
    KnownBy,
    NoBooking,
    TooEarly,
    TooLate,
    WrongCentre,
    WrongDay,
)
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.events import TicketCheckedIn, decode_event
from shared.protocol.model import TicketState
from shared.protocol.state import SiteState, fold

SITE = "/api/v1/sites/borgerservice"


@pytest.fixture(autouse=True)
async def demo(database_url: str, clock: Any) -> None:
    """The demo's bookings around this test's morning."""
    await renew_bookings(database_url, now=clock(), new_id=new_id)


async def ask(
    server: Any,
    known_by: KnownBy,
    *,
    command_id: UUID | None = None,
    site_id: str = "borgerservice",
    language: str = "da",
) -> httpx.Response:
    """What a stand sends."""
    command = CheckIn(id=command_id or new_id(), language=language, known_by=known_by)
    headers = {**server.kiosk(site_id), "content-type": "application/json"}
    return await server.http.post(
        f"/api/v1/sites/{site_id}/check-ins", content=msgspec.json.encode(command), headers=headers
    )


def reply_in(answer: httpx.Response) -> CheckInReply:
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=CheckInReply)


async def check_in(server: Any, known_by: KnownBy, **more: Any) -> CheckInReply:
    return reply_in(await ask(server, known_by, **more))


async def snapshot(server: Any) -> SiteState:
    answer = await server.http.get(f"{SITE}/snapshot", headers=server.kiosk())
    return msgspec.json.decode(answer.content, type=SiteState)


async def test_a_booked_citizen_is_checked_in(server: Any, database_url: str) -> None:
    """By the code: a ticket that waits with the booked time and is due five minutes before it, and one event."""
    first = demo_bookings(server.clock())[0]
    before = await snapshot(server)
    reply = await check_in(server, ByCode(code="havn-2345"), language="pl")
    assert isinstance(reply, CheckedIn)
    assert (reply.ticket.label, reply.ahead, reply.desk_id, reply.late) == ("P001", 0, "borgerservice.1", False)
    ticket = reply.ticket
    assert (ticket.state, ticket.booked_for, ticket.language) == (TicketState.WAITING, first.starts_at, "pl")
    assert (ticket.due_at, ticket.arrived_at) == (first.starts_at - timedelta(minutes=5), server.clock())
    assert ticket.desk_id is None
    connection = await asyncpg.connect(database_url)
    rows = await connection.fetch("select seq, at, kind, body::text from event where site_id = 'borgerservice'")
    stored = await connection.fetchrow("select id, state, ticket_id from booking where code = 'HAVN2345'")
    await connection.close()
    assert stored is not None
    assert (stored["state"], stored["ticket_id"]) == ("arrived", ticket.id)
    events = [decode_event(LoggedEvent(*row).json()) for row in rows if row["seq"] > before.seq]
    assert events == [
        TicketCheckedIn(
            seq=before.seq + 1, at=server.clock(), ticket=ticket, ahead=0, booking_id=stored["id"],
            desk_id="borgerservice.1", late=False,
        )
    ]  # fmt: skip
    assert fold(before, events) == await snapshot(server)


@pytest.mark.parametrize(
    ("known_by", "outcome"),
    [
        (ByCode(code="SAND2345"), TooEarly),
        (ByCode(code="skvt-2345"), TooLate),
        (ByCode(code="STEN2345"), WrongDay),
        (ByCode(code="KYST2345"), WrongCentre),
        (ByCode(code="NXNE2345"), NoBooking),
        (ByBirth(day=14, month=3), CheckedIn),
        (ByPhone(digits="2071"), CheckedIn),
        (ByBirth(day=31, month=12), NoBooking),
        (ByBirth(day=24, month=5), AskMore),
        (ByBirth(day=24, month=5, initial="g"), CheckedIn),
        (ByBirth(day=24, month=5, initial="Q"), NoBooking),
        (ByBirth(day=7, month=11), AskMore),
        (ByPhone(digits="9748", initial="H"), AskMore),
        (ByCode(code="TRAE2345"), CheckedIn),
    ],
)
async def test_what_the_demo_shows(server: Any, known_by: KnownBy, outcome: type) -> None:
    """Each of the demo's citizens gets the answer that its list promises."""
    assert type(await check_in(server, known_by)) is outcome


async def test_too_early_and_then_late(server: Any) -> None:
    """Each answer says when: half an hour before it opens; a quarter after they wait like a walk-in, from now on."""
    booked = next(booking for booking in demo_bookings(server.clock()) if booking.code == "SAND2345").starts_at
    early = await check_in(server, ByCode(code="SAND2345"))
    assert early == TooEarly(
        service_id="borgerservice.koerekort", booked_for=booked, opens_at=booked - timedelta(minutes=30)
    )
    server.clock.now = booked + timedelta(minutes=16)
    late = await check_in(server, ByCode(code="SAND2345"))
    assert isinstance(late, CheckedIn)
    assert late.late
    assert late.ticket.due_at == server.clock() + timedelta(minutes=10)
    assert late.ticket.booked_for == booked


async def test_where_to_go_instead(server: Any) -> None:
    """At the wrong centre: the name and the address of the right one, where the same code checks in."""
    wrong = await check_in(server, ByCode(code="KYST2345"))
    assert isinstance(wrong, WrongCentre)
    assert wrong.site_id == "byggesag"
    assert wrong.site_name["da"]
    assert wrong.address
    right = await check_in(server, ByCode(code="KYST2345"), site_id="byggesag")
    assert isinstance(right, CheckedIn)
    assert right.ticket.booked_for == wrong.booked_for


async def test_the_booked_go_before_who_came_without(server: Any) -> None:
    """A number taken first is due after a booking that is nearer; the ticket that is called has the booked time."""
    await server.issue()
    server.clock.move(minutes=1)
    booked = await check_in(server, ByCode(code="HAVN2345"))
    assert isinstance(booked, CheckedIn)
    assert booked.ahead == 0
    body = {"id": str(new_id()), "desk_id": "borgerservice.1"}
    called = await server.http.post(f"{SITE}/calls", json=body, headers=await server.staff())
    assert called.json()["ticket"]["label"] == booked.ticket.label == "P002"
    assert called.json()["ticket"]["booked_for"] is not None


async def test_over_midnight(server: Any, database_url: str) -> None:
    """Who checks in before midnight to what is after it has the first number of the new day, and is not sent home."""
    server.clock.now = server.clock.now.replace(hour=22, minute=50)
    await renew_bookings(database_url, now=server.clock() + timedelta(minutes=5), new_id=new_id)
    await server.issue()
    reply = await check_in(server, ByCode(code="HAVN2345"))
    assert isinstance(reply, CheckedIn)
    assert reply.ticket.label == "P001"
    server.clock.move(minutes=15)
    await server.app.state.parts.day_closer.close_earlier_days()
    assert set((await snapshot(server)).tickets) == {reply.ticket.id}


@pytest.mark.parametrize("path", ["check-ins", "bookings", "services/borgerservice.pas/slot"])
async def test_only_a_stand_of_the_site(server: Any, path: str) -> None:
    """Nobody without a token or with another centre's; a caseworker may check somebody in, and no more."""
    method = "GET" if path.endswith("slot") else "POST"
    known = {"by": "code", "code": "HAVN2345"}
    body = {"id": str(new_id()), "language": "da", "known_by": known}
    if path == "bookings":
        booked = {"service_id": "borgerservice.pas", "starts_at": "2026-11-23T10:00:00Z"}
        body = {"id": str(new_id()), "language": "da", **booked}
    everybody: list[dict[str, str]] = [{}, server.kiosk("pension")]
    if path != "check-ins":
        everybody.append(await server.staff())
    for headers in everybody:
        answer = await server.http.request(method, f"{SITE}/{path}", json=body, headers=headers)
        problem = msgspec.json.decode(answer.content, type=Problem)
        assert problem.type is (ProblemType.FORBIDDEN if headers else ProblemType.UNAUTHENTICATED)
    assert (await snapshot(server)).tickets == {}


async def test_the_demo_is_played_again(server: Any, database_url: str) -> None:
    """While its first citizen can still come, nothing changes; afterwards all are booked anew, and old tickets stay."""
    connection = await asyncpg.connect(database_url)

    async def ids() -> set[UUID]:
        return {row["id"] for row in await connection.fetch("select id from booking")}

    first = await ids()
    server.clock.move(minutes=10)
    await renew_bookings(database_url, now=server.clock(), new_id=new_id)
    assert await ids() == first
    done = await check_in(server, ByCode(code="HAVN2345"))
    assert isinstance(done, CheckedIn)
    await renew_bookings(database_url, now=server.clock(), new_id=new_id)
    assert (await ids()).isdisjoint(first)
    assert await connection.fetchval("select count(*) from visitor") == len(await ids())
    assert set((await snapshot(server)).tickets) == {done.ticket.id}
    assert isinstance(await check_in(server, ByCode(code="HAVN2345")), CheckedIn)
    await connection.close()


async def test_staff_check_in_on_somebodys_behalf(server: Any) -> None:
    """A host types the code of somebody who does not use the stand; who guesses is stopped, nobody else."""
    bo, amina = [
        {**await server.staff(username), "content-type": "application/json"} for username in ("bo", "amina")
    ]  # fmt: skip

    async def send(headers: dict[str, str], code: str) -> httpx.Response:
        command = CheckIn(id=new_id(), language="da", known_by=ByCode(code=code))
        return await server.http.post(f"{SITE}/check-ins", content=msgspec.json.encode(command), headers=headers)

    wrong = [await send(bo, f"ZZZ-{number:03d}") for number in range(11)]
    assert [answer.status_code for answer in wrong] == [200] * 10 + [429]
    found = await send(amina, "ZZZ-999")
    assert msgspec.json.decode(found.content, type=CheckInReply) == NoBooking()


async def test_the_card_key_stays_with_the_stands(server: Any) -> None:
    """Staff may check in, but what health cards are hashed with is not for their computers."""
    answer = await server.http.get(f"{SITE}/card-key", headers=await server.staff())
    assert answer.status_code == 403
    assert msgspec.json.decode(answer.content, type=Problem).type is ProblemType.FORBIDDEN
