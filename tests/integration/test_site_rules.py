"""The rules that superusers set: changed in a draft, published, and in force for what happens next."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from server.booking.demo import demo_bookings
from server.ids import new_id
from server.seed import renew_bookings
from shared.protocol.checkin import ByCode, CheckedIn, CheckIn, CheckInReply
from shared.protocol.commands import IssueReply
from shared.protocol.drafts import PublishDraft
from shared.protocol.errors import ProblemType
from shared.protocol.rules import TicketRule
from tests.integration.superusers import SITE, Desk, problem, superuser

RULE = ("site", "call_order")
SENTENCE = ("site", "messages", "number")


@pytest.fixture
async def inger(server: Any, database_url: str) -> Desk:
    """A superuser, who is Amina with one role more."""
    return await superuser(server, database_url, "amina")


async def check_in(server: Any, code: str) -> CheckedIn:
    """A citizen with that code is at the stand."""
    command = CheckIn(id=new_id(), language="da", known_by=ByCode(code=code))
    headers = {**server.kiosk(), "content-type": "application/json"}
    answer = await server.http.post(f"{SITE}/check-ins", content=msgspec.json.encode(command), headers=headers)
    assert answer.status_code == 200, answer.text
    reply = msgspec.json.decode(answer.content, type=CheckInReply)
    assert isinstance(reply, CheckedIn)
    return reply


async def test_who_is_called_first(server: Any, inger: Desk, database_url: str) -> None:
    """Published minutes hold for the next citizen, with and without a booking; those who wait keep their turn."""
    await renew_bookings(database_url, now=server.clock(), new_id=new_id)
    now, booked_for = server.clock(), demo_bookings(server.clock())[0].starts_at
    before = msgspec.json.decode((await server.issue()).content, type=IssueReply)
    assert before.ticket.due_at == now + timedelta(minutes=10)
    await inger.change((*RULE, "walk_in_minutes"), 3)
    await inger.change((*RULE, "booked_minutes"), 20)
    assert msgspec.json.decode((await server.issue()).content, type=IssueReply).ticket.due_at == before.ticket.due_at
    await inger.publish()
    after = msgspec.json.decode((await server.issue()).content, type=IssueReply)
    assert after.ticket.due_at == now + timedelta(minutes=3)
    assert (await check_in(server, "havn-2345")).ticket.due_at == booked_for - timedelta(minutes=20)
    state = await inger.snapshot()
    assert state.configuration.site.call_order.promise_minutes == 23
    assert state.tickets[before.ticket.id].due_at == before.ticket.due_at


@pytest.mark.parametrize("minutes", [-1, 241])
async def test_minutes_have_bounds(inger: Desk, minutes: int) -> None:
    """Nobody is promised a turn in five hours."""
    answer = await inger.ask(
        "draft/edits",
        {"command_id": str(new_id()), "edits": [{"path": [*RULE, "walk_in_minutes"], "before": 10, "after": minutes}]},
    )
    assert answer.status_code == 400
    assert (await inger.draft()).changes == ()


async def test_a_message_in_the_centre_s_own_words(start_server: Any, database_url: str, tmp_path: Path) -> None:
    """A published sentence stands in the next message; one that lacks the number is not published."""
    file = tmp_path / "messages.jsonl"
    async with start_server(message_sink="file", message_file=str(file)) as server:
        inger = await superuser(server, database_url, "amina")
        ticket = msgspec.json.decode((await server.issue()).content, type=IssueReply).ticket
        await inger.change((*SENTENCE, "da"), "Velkommen")
        draft = await inger.draft()
        answer = await inger.ask("draft/publish", PublishDraft(command_id=new_id(), version=draft.version))
        assert problem(answer)[0] is ProblemType.CANNOT_PUBLISH
        assert "{label}" in problem(answer)[1]
        await inger.change((*SENTENCE, "da"), "Du er {label}")
        await inger.publish()
        body = {"id": str(new_id()), "language": "da", "phone": "00000017", "ticket_id": str(ticket.id)}
        sent = await server.http.post(f"{SITE}/messages", json=body, headers=server.kiosk())
        assert sent.status_code == 200, sent.text
        async with asyncio.timeout(30):
            await server.app.state.parts.outbox.resting.wait()
        assert f"Du er {ticket.label}" in await asyncio.to_thread(file.read_text, encoding="utf-8")


async def test_what_stands_on_the_ticket(inger: Desk) -> None:
    """Stands get it with all else that is published, and not before; the way back is one step."""
    await inger.change(("site", "ticket", "code"), False)
    await inger.change(("site", "ticket", "footer", "da"), "Vand ved vinduet")
    assert (await inger.snapshot()).configuration.site.ticket == TicketRule()
    await inger.publish()
    rule = (await inger.snapshot()).configuration.site.ticket
    assert rule == TicketRule(code=False, footer={"da": "Vand ved vinduet"})
    await inger.return_to(1, 2)
    assert (await inger.snapshot()).configuration.site.ticket == TicketRule()


async def board(server: Any) -> dict[str, Any]:
    """What a display is told first."""
    async with server.http.stream("GET", "/display/borgerservice/events") as stream:
        async for line in stream.aiter_lines():
            if line.startswith("data:"):
                return dict(msgspec.json.decode(line[5:]))
    raise AssertionError("the stream has ended")


async def test_what_the_display_shows(server: Any, inger: Desk) -> None:
    """A published line and language are on the page; a display that is there is told to load it."""
    before = await board(server)
    for language, words in (("da", "Vi lukker kl. 14"), ("en", "We close at 14")):
        await inger.change(("site", "display", "line", language), words)
    await inger.change(("site", "display", "language"), "en")
    await inger.change(("site", "display", "waiting"), False)
    assert (await board(server))["look"] == before["look"]
    await inger.publish()
    after = await board(server)
    assert (before["waiting"], after["waiting"], before["look"] == after["look"]) == (0, None, False)
    page = (await server.http.get("/display/borgerservice")).text
    assert "We close at 14" in page
    assert '<html lang="en">' in page
    assert after["look"] in page
