"""A visit of several errands: checked in to once, under one number, and gone through in order by real desks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import msgspec
import pytest

from server.ids import new_id
from shared.protocol.checkin import AlreadyCheckedIn, CheckedIn, CheckInReply
from shared.protocol.commands import TicketReply
from shared.protocol.events import decode_event
from shared.protocol.model import Ticket, TicketState
from shared.protocol.rules import ContactNeed, ServiceBooking
from shared.protocol.state import SiteState, fold
from shared.protocol.team import Colleague
from tests.integration.at_desks import LICENCE, PASS, SITE, Desk, read
from tests.integration.bookings import Citizen, bookable, configure

TUESDAY = date(2026, 11, 24)


@dataclass
class Visit:
    """Somebody who has booked a passport and then a licence, and the desks where they are met."""

    server: Any
    database: asyncpg.Connection
    code: str
    amina: Desk
    jonas: Desk

    async def check_in(self, code: str = "", *, command_id: UUID | None = None) -> CheckInReply:
        """At the stand."""
        known_by = {"by": "code", "code": code or self.code}
        body = {"id": str(command_id or new_id()), "language": "da", "known_by": known_by}
        answer = await self.server.http.post(f"{SITE}/check-ins", json=body, headers=self.server.kiosk())
        reply: CheckInReply = read(answer, CheckInReply)  # type: ignore[arg-type] # a union
        return reply

    async def arrive(self) -> tuple[Ticket, Ticket]:
        """Check in; the tickets of both errands."""
        assert isinstance(await self.check_in(), CheckedIn)
        first, second = sorted((await self.tickets()).values(), key=lambda each: each.service_id != PASS)
        return first, second

    async def tickets(self) -> dict[UUID, Ticket]:
        """What is open."""
        return (await self.amina.state()).tickets

    async def goes_on(self) -> Ticket:
        """The licence's ticket, once it waits."""
        async with asyncio.timeout(30):
            while True:
                found = next(each for each in (await self.tickets()).values() if each.service_id == LICENCE)
                if found.state is TicketState.WAITING:
                    return found
                await self.server.app.state["parts"].watch.look()

    async def page(self, ticket: Ticket) -> str:
        """The page that the paper's code leads to."""
        answer = await self.server.http.get(f"/t/{ticket.id}", headers={"accept-language": "en"})
        return str(answer.text)


@pytest.fixture
async def visit(start_server: Any, database_url: str, clock: Any) -> AsyncIterator[Visit]:
    """Booked from home, and now it is the time."""
    both = {PASS: ServiceBooking(contact=ContactNeed.NONE), LICENCE: ServiceBooking(contact=ContactNeed.NONE)}
    await configure(database_url, bookable(both), now=clock.now)
    database = await asyncpg.connect(database_url)
    await database.execute("delete from booking")
    async with start_server() as server:
        home = Citizen(server, {})
        free = await home.times(PASS, LICENCE, first=TUESDAY)
        held = await home.hold(free[0].starts_at, PASS, LICENCE)
        made = await home.confirm(held.token, "")
        server.clock.now = made.starts_at
        people = read(await server.http.get(f"{SITE}/staff", headers=await server.staff()), list[Colleague])
        desks = []
        for name in ("amina", "jonas"):
            person = next(each for each in people if each.display_name.lower().startswith(name))
            assert person.desk_id is not None
            desks.append(Desk(server, await server.staff(name), person.desk_id, person.staff_id))
        yield Visit(server, database, made.code, *desks)
    await database.close()


async def test_one_check_in_for_all_of_it(visit: Visit) -> None:
    """Both errands are here under one number; the second is put aside until the first is over, then it waits."""
    first, second = await visit.arrive()
    assert first.label == second.label
    assert (first.state, second.state, second.follows) == (TicketState.WAITING, TicketState.PARKED, first.id)
    assert not second.own_pause
    assert second.due_at == first.due_at + timedelta(minutes=15)
    assert await visit.database.fetchval("select count(*) from booking where state = 'arrived'") == 2
    visit.server.clock.move(minutes=16)
    await visit.server.app.state["parts"].watch.look()
    assert (await visit.tickets())[second.id].state is TicketState.PARKED, "its time has come, its citizen is elsewhere"
    called = await visit.amina.call()
    assert called is not None
    assert called.id == first.id
    assert await visit.jonas.call() is None
    await visit.amina.do(called, "start")
    read(await visit.amina.post(f"tickets/{called.id}/note", note="Sees badly"), TicketReply)
    await visit.amina.do(called, "finish", outcome="solved")
    waiting = await visit.goes_on()
    assert (await visit.jonas.state()).visitors[waiting.id].note == "Sees badly"
    assert (waiting.id, waiting.label, waiting.due_at) == (second.id, first.label, second.due_at)
    met = await visit.jonas.call()
    assert met is not None
    assert met.id == second.id


@pytest.mark.parametrize("ending", [("call", "no-show"), ("cancel",)], ids=lambda each: each[-1])
async def test_nobody_is_forgotten(visit: Visit, ending: tuple[str, ...]) -> None:
    """However the first errand ends, the second one is called."""
    first, second = await visit.arrive()
    for action in ending:
        first = await visit.amina.do(first, action)
    assert (await visit.goes_on()).id == second.id


async def test_finishing_is_taken_back(visit: Visit) -> None:
    """The first errand goes on after all: nobody calls for the second meanwhile, and it waits again afterwards."""
    first, second = await visit.arrive()
    for action in ("call", "start", "finish"):
        first = await visit.amina.do(first, action)
    await visit.goes_on()
    await visit.amina.do(first, "undo")
    assert (await visit.tickets())[second.id].state is TicketState.PARKED
    assert await visit.jonas.call() is None
    await visit.amina.do(first, "finish")
    assert (await visit.goes_on()).id == second.id


async def test_staff_may_be_quicker(visit: Visit) -> None:
    """A desk that is free takes the second errand first, by picking it; what is put aside by staff stays so."""
    first, second = await visit.arrive()
    second = await visit.jonas.do(second, "call")
    assert (second.state, second.desk_id) == (TicketState.CALLED, visit.jonas.desk_id)
    second = await visit.jonas.do(second, "park")
    await visit.amina.do(first, "cancel")
    await visit.server.app.state["parts"].watch.look()
    assert (await visit.tickets())[second.id].state is TicketState.PARKED


async def test_the_same_again(visit: Visit) -> None:
    """At once, again, and by the code of whichever errand: one check-in, and the errand that is open now."""
    codes = [row["code"] for row in await visit.database.fetch("select code from booking order by starts_at")]
    command_id = new_id()
    replies = await asyncio.gather(*(visit.check_in(command_id=command_id) for _ in range(4)))
    assert isinstance(replies[0], CheckedIn)
    assert replies[0].then == (LICENCE,)
    assert all(reply == replies[0] for reply in replies)
    first = replies[0].ticket
    for code in codes:
        again = await visit.check_in(code)
        assert isinstance(again, AlreadyCheckedIn)
        assert (again.ticket.id, again.then) == (first.id, (LICENCE,))
    for action in ("call", "start", "finish"):
        first = await visit.amina.do(first, action)
    then = await visit.goes_on()
    again = await visit.check_in()
    assert isinstance(again, AlreadyCheckedIn)
    assert (again.ticket.id, again.then) == (then.id, ())
    assert await visit.database.fetchval("select count(*) from event where kind = 'ticket.checked_in'") == 2


async def test_the_page_goes_along(visit: Visit) -> None:
    """The code on the paper shows the errand that is open, and at last that all is done."""
    first, second = await visit.arrive()
    assert "Passport" in await visit.page(first)
    for action in ("call", "start", "finish"):
        await visit.amina.do(first, action)
    await visit.goes_on()
    assert "Driving licence" in await visit.page(first)
    for action in ("call", "start", "finish"):
        await visit.jonas.do(second, action)
    assert "Passport" in await visit.page(first)
    assert not await visit.tickets()


async def test_the_log_tells_it(visit: Visit) -> None:
    """Folding the log of the whole visit is the state, for whoever looks."""
    headers = visit.server.kiosk()
    before = read(await visit.server.http.get(f"{SITE}/snapshot", headers=headers), SiteState)
    first, _ = await visit.arrive()
    for action in ("call", "start", "finish"):
        await visit.amina.do(first, action)
    await visit.goes_on()
    rows = await visit.database.fetch(
        "select seq, at, kind, body::text from event where site_id = 'borgerservice' and seq > $1 order by seq",
        before.seq,
    )
    told = [
        decode_event(
            msgspec.json.encode(
                {**msgspec.json.decode(row["body"]), **{key: row[key] for key in ("seq", "at", "kind")}}
            )
        )
        for row in rows
    ]
    assert fold(before, told) == read(await visit.server.http.get(f"{SITE}/snapshot", headers=headers), SiteState)
