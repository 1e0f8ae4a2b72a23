"""A site's log over real server-sent events."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest

from server.events import hub as hub_module
from shared.protocol.events import Event, TicketIssued, decode_event
from shared.protocol.state import SiteState, fold

EVENTS = "/api/v1/sites/borgerservice/events"


class Stream:
    """A client of the stream that reads block by block."""

    def __init__(self, answer: httpx.Response) -> None:
        self._lines = answer.aiter_lines()

    async def block(self) -> dict[str, str]:
        """The next block's fields; a comment stands under the empty name."""
        fields: dict[str, str] = {}
        async with asyncio.timeout(30):
            async for line in self._lines:
                if line:
                    name, _, value = line.partition(":")
                    fields[name] = value.strip()
                elif fields:
                    return fields
        raise EOFError

    async def message(self) -> dict[str, str]:
        """The next block that is neither a comment nor the mark that all that was missed has been sent."""
        while "data" not in (fields := await self.block()) or fields["event"] == "live":
            pass
        return fields

    async def event(self) -> Event:
        """The next event."""
        return decode_event((await self.message())["data"])


@asynccontextmanager
async def stream(server: Any, after: int | str | None = None) -> AsyncIterator[Stream]:
    headers = {**server.kiosk(), **({} if after is None else {"last-event-id": str(after)})}
    async with server.http.stream("GET", EVENTS, headers=headers) as answer:
        answer.raise_for_status()
        reader = Stream(answer)
        assert "open" in (await reader.block())[""]
        yield reader


async def snapshot(server: Any) -> SiteState:
    answer = await server.http.get("/api/v1/sites/borgerservice/snapshot", headers=server.kiosk())
    return msgspec.json.decode(answer.content, type=SiteState)


async def test_a_stream_tells_what_happens(server: Any) -> None:
    """An event comes with its number as id and its kind as name, and folds into the snapshot."""
    before = await snapshot(server)
    async with stream(server) as reader:
        issued = await server.issue()
        message = await reader.message()
        assert (message["id"], message["event"]) == ("2", "ticket.issued")
        event = decode_event(message["data"])
        assert isinstance(event, TicketIssued)
        assert str(event.ticket.id) == issued.json()["ticket"]["id"]
        assert fold(before, [event]) == await snapshot(server)


async def test_a_stream_resumes_where_it_was(server: Any) -> None:
    """With Last-Event-ID a client gets just what it missed, and then what comes."""
    for _ in range(3):
        await server.issue()
    async with stream(server, after=2) as reader:
        assert [(await reader.block())["event"] for _ in range(3)] == ["ticket.issued", "ticket.issued", "live"]
        await server.issue()
        assert (await reader.event()).seq == 5


async def test_a_stream_resumes_from_before_the_process(start_server: Any) -> None:
    """A process that has just started reads what a client missed from the log."""
    async with start_server() as first:
        for _ in range(3):
            await first.issue()
    async with start_server() as second, stream(second, after=1) as reader:
        assert [(await reader.event()).seq for _ in range(3)] == [2, 3, 4]


@pytest.mark.parametrize("after", [99, 0])
async def test_an_id_that_cannot_be_followed_is_reset(server: Any, after: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """An id from another life, or one too old, gets a reset, and after it what is new."""
    monkeypatch.setattr(hub_module, "RECENT", 2)
    for _ in range(4):
        await server.issue()
    async with stream(server, after=after) as reader:
        assert (await reader.message())["event"] == "reset"
        await server.issue()
        assert (await reader.event()).seq == 6


async def test_a_last_event_id_that_is_no_number_is_refused(server: Any) -> None:
    """A header that makes no sense gets a problem, not a guess."""
    answer = await server.http.get(EVENTS, headers={**server.kiosk(), "last-event-id": "-1"})
    assert answer.json()["type"] == "urn:skranke:problem:bad-request"


async def test_a_quiet_stream_has_a_heartbeat(start_server: Any) -> None:
    """Silence is never longer than the heartbeat."""
    async with start_server(heartbeat_seconds=0.05) as server, stream(server) as reader:
        assert (await reader.block())["event"] == "live"
        assert (await reader.block())[""] == "heartbeat"


async def test_a_stream_needs_a_token(server: Any) -> None:
    """Nobody reads a site's log without a sign-in."""
    assert (await server.http.get(EVENTS)).json()["type"] == "urn:skranke:problem:unauthenticated"


async def test_another_process_hears_at_once(start_server: Any) -> None:
    """What one server process commits comes out of another's streams."""
    async with start_server() as first, start_server() as second, stream(second) as reader:
        await first.issue()
        assert (await reader.event()).seq == 2


async def test_a_listener_that_is_cut_loses_nothing(start_server: Any, database_url: str) -> None:
    """When the database cuts every connection of the second process, its stream still gets the first's events."""
    async with start_server() as first, start_server() as second, stream(second) as reader:
        await first.issue()
        assert (await reader.event()).seq == 2
        connection = await asyncpg.connect(database_url)
        await connection.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where datname = current_database() and pid <> pg_backend_pid()"
        )
        await connection.close()
        for seq in (3, 4, 5):
            while (await first.issue()).status_code != 200:
                pass
            assert (await reader.event()).seq == seq


async def test_the_public_display_hears_the_call_and_nothing_more(server: Any) -> None:
    """The display's stream starts with the board, and sends it again when a number is called."""
    await server.issue()
    staff = await server.staff()
    desks = (await snapshot(server)).configuration.desks
    desk = next(desk for desk in desks if "borgerservice.pas" in desk.services)
    async with server.http.stream("GET", "/display/borgerservice/events") as answer:
        reader = Stream(answer)
        first = msgspec.json.decode((await reader.message())["data"])
        assert (first["calls"], first["waiting"]) == ([], 1)
        body = {"id": "01977f00-0000-7000-8000-000000000001", "desk_id": desk.id}
        await server.http.post("/api/v1/sites/borgerservice/calls", json=body, headers=staff)
        board = msgspec.json.decode((await reader.message())["data"])
    assert [(call["label"], call["desk"]) for call in board["calls"]] == [("P001", desk.name["da"])]
    assert set(board["calls"][0]) == {"seq", "at", "label", "desk", "waiting_area", "floor"}
