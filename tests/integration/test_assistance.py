"""Calls for a person, from the stand to the colleague and to the end."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import msgspec
import pytest

from server.identity.store import token_hash
from server.ids import new_id
from shared.protocol.assistance import HelpCall
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.events import Event, decode_event
from shared.protocol.state import SiteState
from shared.protocol.visits import HelpReply

SITE = "/api/v1/sites/borgerservice"


async def ask(
    server: Any, stand: str = "stand-1", kind: str = "help", command_id: UUID | None = None
) -> httpx.Response:
    """A citizen presses the button."""
    body = {"id": str(command_id or new_id()), "stand_id": stand, "kind": kind, "language": "ar"}
    answer: httpx.Response = await server.http.post(f"{SITE}/help", json=body, headers=server.kiosk())
    return answer


async def act(server: Any, call: HelpCall, action: str, headers: Any, command_id: UUID | None = None) -> httpx.Response:
    """Somebody answers or ends the call."""
    body = {"id": str(command_id or new_id())}
    answer: httpx.Response = await server.http.post(f"{SITE}/help/{call.id}/{action}", json=body, headers=headers)
    return answer


def call_in(answer: httpx.Response) -> HelpCall:
    """The call in a reply."""
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=HelpReply).call


def problem(answer: httpx.Response) -> ProblemType:
    """What kind of no it is."""
    assert answer.headers["content-type"] == "application/problem+json"
    return msgspec.json.decode(answer.content, type=Problem).type


async def snapshot(server: Any) -> SiteState:
    """The site now."""
    answer = await server.http.get(f"{SITE}/snapshot", headers=server.kiosk())
    return msgspec.json.decode(answer.content, type=SiteState)


async def log(server: Any, after: int) -> list[Event]:
    """What has happened after that event."""
    rows = await server.app.state.parts.hub._reader.after("borgerservice", after, 1000)
    return [decode_event(row.json()) for row in rows]


async def test_from_the_asking_to_the_end(server: Any) -> None:
    """Asked, answered, ended: one event each, the call as it is then, and the snapshot has it until it is over."""
    before = await snapshot(server)
    asked = call_in(await ask(server))
    assert (asked.stand_id, asked.language, asked.asked_at, asked.answered_at) == (
        "stand-1",
        "ar",
        server.clock(),
        None,
    )
    assert (await snapshot(server)).help_calls == {asked.id: asked}
    server.clock.move(seconds=20)
    staff = await server.staff()
    answered = call_in(await act(server, asked, "answer", staff))
    assert (answered.answered_at, answered.staff_id is None) == (server.clock(), False)
    assert (await snapshot(server)).help_calls == {asked.id: answered}
    ended = call_in(await act(server, asked, "end", staff))
    assert ended == answered
    assert (await snapshot(server)).help_calls == {}
    events = await log(server, before.seq)
    assert [event.__struct_config__.tag for event in events] == ["help.asked", "help.answered", "help.ended"]


async def test_an_open_call_is_the_answer_to_another(server: Any) -> None:
    """Pressing again makes no second call; at another stand, for the bell, and after the end it does."""
    before = await snapshot(server)
    first = call_in(await ask(server))
    assert call_in(await ask(server)) == first
    assert call_in(await ask(server, "stand-2")).id != first.id
    assert call_in(await ask(server, "stand-1", "bell")).id != first.id
    assert (await snapshot(server)).seq == before.seq + 3
    call_in(await act(server, first, "end", server.kiosk()))
    assert call_in(await ask(server)).id != first.id


async def test_many_presses_at_once(server: Any) -> None:
    """Ten at the same moment make one call, and all are answered with it."""
    before = await snapshot(server)
    answers = await asyncio.gather(*(ask(server) for _ in range(10)))
    assert len({call_in(answer).id for answer in answers}) == 1
    assert (await snapshot(server)).seq == before.seq + 1


async def test_the_same_command_twice(server: Any) -> None:
    """Ask, answer and end under one id each: the same answer, one event."""
    before = await snapshot(server)
    staff, ids = await server.staff(), [new_id() for _ in range(3)]
    first, second = await ask(server, command_id=ids[0]), await ask(server, command_id=ids[0])
    assert first.content == second.content
    call = call_in(first)
    assert call.id == ids[0]
    for action, command_id in zip(("answer", "end"), ids[1:], strict=True):
        once = await act(server, call, action, staff, command_id)
        assert (await act(server, call, action, staff, command_id)).content == once.content
    assert (await snapshot(server)).seq == before.seq + 3
    reused = await server.issue(command_id=ids[0])
    assert problem(reused) is ProblemType.ID_REUSED


async def test_two_colleagues_answer(server: Any) -> None:
    """The second learns that somebody comes already, and nothing changes."""
    call = call_in(await ask(server))
    first = call_in(await act(server, call, "answer", await server.staff("bo")))
    server.clock.move(seconds=5)
    before = await snapshot(server)
    second = call_in(await act(server, call, "answer", await server.staff("amina")))
    assert second == first
    assert await snapshot(server) == before


async def test_what_is_refused(server: Any) -> None:
    """Over is over, a stand answers nobody and ends only its own, and an unknown call is none."""
    staff = await server.staff()
    call = call_in(await ask(server))
    assert problem(await act(server, call, "answer", server.kiosk())) is ProblemType.FORBIDDEN
    assert problem(await act(server, call, "dance", staff)) is ProblemType.BAD_REQUEST
    assert problem(await server.http.post(f"{SITE}/help", json={}, headers=server.kiosk())) is ProblemType.BAD_REQUEST
    unknown = msgspec.structs.replace(call, id=new_id())
    assert problem(await act(server, unknown, "end", staff)) is ProblemType.NOT_FOUND
    call_in(await act(server, call, "end", staff))
    call_in(await act(server, call, "end", staff))
    assert problem(await act(server, call, "answer", staff)) is ProblemType.HELP_OVER


async def test_a_stand_ends_only_its_own(server: Any, database_url: str) -> None:
    """The token of another stand cannot end the call, nor see it."""
    connection = await asyncpg.connect(database_url)
    await connection.execute(
        "with other as (insert into device (id, site_id, kind, name) values ($1, 'borgerservice', 'kiosk', 'Stand 2')"
        " returning id) insert into access_token (hash, site_id, device_id, expires_at)"
        " select $2, 'borgerservice', other.id, timestamptz '2030-01-01' from other",
        new_id(),
        token_hash("another-stand"),
    )
    await connection.close()
    call = call_in(await ask(server))
    refused = await act(server, call, "end", {"authorization": "Bearer another-stand"})
    assert problem(refused) is ProblemType.NOT_FOUND
    assert call.id in (await snapshot(server)).help_calls


async def test_nobody_comes(server: Any) -> None:
    """After half an hour the call is over, answered or not; a younger one stays."""
    assert (await snapshot(server)).help_calls == {}
    closer = server.app.state.parts.help_closer
    assert await closer.end_overdue() is None
    first = call_in(await ask(server))
    server.clock.move(minutes=20)
    second = call_in(await ask(server, "stand-2"))
    call_in(await act(server, first, "answer", await server.staff()))
    assert await closer.end_overdue() == pytest.approx(601)
    server.clock.move(minutes=10)
    assert await closer.end_overdue() == pytest.approx(1201)
    assert set((await snapshot(server)).help_calls) == {second.id}


async def test_an_old_call_ends_by_itself(server: Any) -> None:
    """A call that is overdue when somebody asks elsewhere is ended by the worker, which the new call has woken."""
    first = call_in(await ask(server))
    before = await snapshot(server)
    server.clock.move(minutes=31)
    await ask(server, "stand-2")
    async with server.http.stream(
        "GET", f"{SITE}/events", headers={**server.kiosk(), "last-event-id": str(before.seq)}
    ) as stream:
        async for line in stream.aiter_lines():
            if line == "event: help.ended":
                break
    assert first.id not in (await snapshot(server)).help_calls


async def test_the_day_ends_open_calls(server: Any) -> None:
    """A call of yesterday is over in the morning, however short the night."""
    server.clock.move(hours=13, minutes=50)
    call = call_in(await ask(server))
    closer = server.app.state.parts.day_closer
    await closer.close_earlier_days()
    assert call.id in (await snapshot(server)).help_calls
    server.clock.move(minutes=15)
    await closer.close_earlier_days()
    assert (await snapshot(server)).help_calls == {}
