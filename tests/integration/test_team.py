"""The team over real HTTP: who is where, and who sees to a colleague's citizens."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import msgspec

from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import TicketState
from shared.protocol.state import SiteState
from shared.protocol.team import PresenceReply, Status, TakenOver
from tests.integration.at_desks import LICENCE, SITE, Desk, issued, read


async def _again(server: Any) -> SiteState:
    """The site as Amina sees it after a new sign-in."""
    return read(await server.http.get(f"{SITE}/snapshot", headers=await server.staff("amina")), SiteState)


async def test_take_an_open_case_and_a_colleagues_citizens(server: Any, desks: list[Desk]) -> None:
    """When Amina falls ill, Jonas goes on with her case, and all who waited for her wait for him, in their order."""
    amina, jonas, bo = desks
    for _ in range(3):
        await issued(server)
    case = await amina.call()
    assert case is not None
    await amina.do(case, "start")
    line = (await amina.state()).line(amina.desk_id, amina.staff_id)
    hers = [await amina.do(ticket, "transfer", to_staff_id=amina.staff_id) for ticket in line]
    taken = await jonas.do(case, "take")
    assert (taken.desk_id, taken.staff_id, taken.state) == (jonas.desk_id, jonas.staff_id, TicketState.SERVING)
    assert taken.started_at is not None
    assert await bo.refused(hers[0], "take", desk_id=bo.desk_id) is ProblemType.TICKET_STATE
    answer = await jonas.post("take-over", from_staff_id=amina.staff_id)
    assert read(answer, TakenOver).tickets == 2
    assert [t.id for t in (await jonas.state()).line(jonas.desk_id, jonas.staff_id)] == [t.id for t in hers]
    assert read(await jonas.post("take-over", from_staff_id=amina.staff_id), TakenOver).tickets == 0


async def test_the_bookings_of_an_ill_colleague_go_too(server: Any, desks: list[Desk], database_url: str) -> None:
    """What is still to come today of Amina's day is Jonas's; who has come, and another day, stay as they are."""
    amina, jonas, _ = desks
    connection = await asyncpg.connect(database_url)
    rows = await connection.fetch(
        "select id from booking where site_id = 'borgerservice' order by starts_at, id limit 4"
    )
    first, second, arrived, tomorrow = (row["id"] for row in rows)
    now = server.clock()
    for key, hours, state in (
        (first, 1, "booked"), (second, 2, "booked"), (arrived, 1, "cancelled"), (tomorrow, 24, "booked")
    ):  # fmt: skip
        await connection.execute(
            "update booking set staff_id = $2, starts_at = $3, ends_at = $3::timestamptz + interval '15 minutes',"
            " busy_until = null, state = $4 where id = $1",
            key,
            amina.staff_id,
            now + timedelta(hours=hours),
            state,
        )
    answer = await jonas.post("take-over", from_staff_id=amina.staff_id)
    assert read(answer, TakenOver) == TakenOver(tickets=0, bookings=2)
    owners = await connection.fetch(
        "select id, staff_id from booking where id = any($1::uuid[])", [r["id"] for r in rows]
    )
    assert {row["id"] for row in owners if row["staff_id"] == jonas.staff_id} == {first, second}
    answer = await jonas.post("take-over", from_staff_id=amina.staff_id)
    assert read(answer, TakenOver) == TakenOver(tickets=0, bookings=0)
    await connection.close()


async def test_presence_and_chosen_services(server: Any, desks: list[Desk]) -> None:
    """Who has chosen licences today is not given passports; at the end of the day everybody has gone."""
    amina, *_ = desks
    answer = await amina.post("presence", status="open", desk_id=amina.desk_id, services=[LICENCE])
    presence = read(answer, PresenceReply).presence
    assert (presence.status, presence.services) == (Status.OPEN, (LICENCE,))
    assert (await amina.state()).team == {amina.staff_id: presence}
    await issued(server)
    licence = await issued(server, LICENCE)
    assert (await amina.state()).line(amina.desk_id, amina.staff_id) == [licence]
    called = await amina.call()
    assert called is not None
    assert called.id == licence.id
    await amina.do(licence, "no-show")
    assert await amina.call() is None
    for body, kind in (
        ({"desk_id": "nowhere"}, ProblemType.UNKNOWN_DESK), ({"services": ["nothing"]}, ProblemType.UNKNOWN_SERVICE)
    ):  # fmt: skip
        refused = await amina.post("presence", status="open", **body)
        assert msgspec.json.decode(refused.content, type=Problem).type is kind
    server.clock.move(days=1)
    await server.app.state["parts"].day_closer.close_earlier_days()
    assert not (await _again(server)).team


async def test_two_desks_at_the_same_instant(server: Any, desks: list[Desk]) -> None:
    """Desks that press call-next together, and transfer, park and take back, never get the same citizen."""
    amina, jonas, bo = desks
    given = {(await issued(server)).id for _ in range(12)}
    seen: list[UUID] = []
    for _ in range(6):
        both = await asyncio.gather(amina.call(), jonas.call(), bo.call())
        found = [ticket for ticket in both if ticket is not None]
        assert len({ticket.id for ticket in found}) == len(found)
        for desk, ticket in zip((amina, jonas, bo), both, strict=True):
            if ticket is not None:
                await desk.do(ticket, "start")
                await desk.do(ticket, "finish")
                seen.append(ticket.id)
    assert sorted(seen) == sorted(given)
