"""A server on 127.0.0.1 that behaves like ours, and misbehaves when it is told to."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import threading
from collections import deque
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from shared.client.mirror import Connection as Contact
from shared.client.mirror import Mirror
from shared.client.stream import StreamPolicy
from shared.protocol.content import Configuration
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.events import Event, TicketIssued
from shared.protocol.model import Site, Ticket, TicketState
from shared.protocol.state import SiteState

PATIENT = StreamPolicy(silence=30, opening=30, first_delay=0.02, longest_delay=0.1, steady=5.0)
NINE = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
STREAM_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nConnection: close\r\n\r\n"
LIVE = b"event: live\ndata: {}\n\n"


@dataclass(frozen=True)
class Seen:
    """One request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Connection:
    """One open stream, from the server's side."""

    request: Seen
    writer: asyncio.StreamWriter


@dataclass
class FakeServer:
    """Answers from `script` first (one entry a request, streams apart from the others), then as all is well."""

    port: int = 0
    state: SiteState | None = None
    seen: list[Seen] = field(default_factory=list)
    streams: list[Connection] = field(default_factory=list)
    script: deque[Callable[[asyncio.StreamWriter], bool]] = field(default_factory=deque)
    stream_script: deque[Callable[[asyncio.StreamWriter], bool]] = field(default_factory=deque)
    reply: Any = None
    missed: list[Event] = field(default_factory=list)
    """What each stream gets at once."""
    says_live: bool = False

    def __post_init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._kept_free = socket.socket()

    @property
    def url(self) -> str:
        """The server's address."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Listen, on the same port as before."""
        self._kept_free.close()
        self._server = self._run(asyncio.start_server(self._serve, "127.0.0.1", self.port))
        self.port = self._server.sockets[0].getsockname()[1]

    def kill(self) -> None:
        """Be gone as a killed process is: no goodbye on any connection, and nobody listens."""

        async def end() -> None:
            if self._server is not None:
                # asyncio loses a connection that has been taken and not yet begun when its server is closed.
                for listening in self._server.sockets:
                    self._loop.remove_reader(listening.fileno())
                begun = [task for task in asyncio.all_tasks() if "accept" in repr(task.get_coro())]
                await asyncio.gather(*begun, return_exceptions=True)
                await asyncio.sleep(0)
                self._server.close()
            for writer in list(self._writers):
                writer.transport.abort()

        self._run(end())
        self.streams.clear()
        # Nobody listens there, nor will a server of another test that is given any port.
        self._kept_free.close()
        self._kept_free = socket.socket()
        self._kept_free.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._kept_free.bind(("127.0.0.1", self.port))

    def close(self) -> None:
        """End the thread."""
        self.kill()

        async def drain() -> None:
            # A connection that came while the others were ended has a task that begins only now.
            async with asyncio.timeout(30):
                while rest := asyncio.all_tasks() - {asyncio.current_task()}:
                    for writer in list(self._writers):
                        writer.transport.abort()
                    await asyncio.wait(rest, timeout=0.01)

        self._run(drain())
        self._kept_free.close()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    def answer(self, status: int, body: bytes, kind: str = "application/json", *, stream: bool = False) -> None:
        """Answer the next request with this."""

        def act(writer: asyncio.StreamWriter) -> bool:
            writer.write(_answer(status, body, kind))
            return True

        (self.stream_script if stream else self.script).append(act)

    def refuse(self, kind: ProblemType, status: int, *, stream: bool = False) -> Problem:
        """Answer the next request with a problem."""
        problem = Problem(type=kind, title="No", status=status, detail="It cannot be done.")
        self.answer(status, msgspec.json.encode(problem), "application/problem+json", stream=stream)
        return problem

    def drop(self, *, stream: bool = False) -> None:
        """Close the connection of the next request without an answer."""

        def act(writer: asyncio.StreamWriter) -> bool:
            writer.transport.abort()
            return True

        (self.stream_script if stream else self.script).append(act)

    def stall(self, *, stream: bool = False) -> None:
        """Never answer the next request."""
        (self.stream_script if stream else self.script).append(lambda _: True)

    def write_then_drop(self, raw: bytes) -> None:
        """Write these bytes for the next request, whatever they are, and close the connection."""

        def act(writer: asyncio.StreamWriter) -> bool:
            writer.write(raw)
            writer.close()
            return True

        self.script.append(act)

    def send(self, *chunks: bytes) -> None:
        """Send on every open stream, each chunk in a segment of its own."""

        async def go() -> None:
            for chunk in chunks:
                for stream in self.streams:
                    stream.writer.write(chunk)
                    await stream.writer.drain()
                await asyncio.sleep(0.002)

        self._run(go())

    def send_event(self, event: Event) -> None:
        """Send one event as the server does."""
        self.send(frame(event))

    def send_reset(self) -> None:
        """Send a reset."""
        self.send(b"event: reset\ndata: {}\n\n")

    def end_streams(self) -> None:
        """Close every stream properly, as a server that is stopped."""
        for stream in self.streams:
            self._loop.call_soon_threadsafe(stream.writer.close)
        self.streams.clear()

    def asked(self, method: str, ending: str) -> list[Seen]:
        """The requests that have come, by method and the end of their path."""
        return [seen for seen in self.seen if seen.method == method and seen.path.endswith(ending)]

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        future: Future[Any] = asyncio.run_coroutine_threadsafe(work, self._loop)
        return future.result(5)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        writer.transport.set_write_buffer_limits(0)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            while not writer.is_closing():
                self._answer(await _read(reader), writer)
        self._writers.discard(writer)
        self.streams = [stream for stream in self.streams if stream.writer is not writer]
        writer.close()

    def _answer(self, seen: Seen, writer: asyncio.StreamWriter) -> None:
        is_stream = seen.path.endswith("/events")
        script = self.stream_script if is_stream else self.script
        act = script.popleft() if script else None
        self.seen.append(seen)
        if act is not None:
            act(writer)
        elif is_stream:
            # Before the head goes out: the test may end the streams as soon as the client is live.
            self.streams.append(Connection(seen, writer))
            writer.write(STREAM_HEAD + b"".join(map(frame, self.missed)) + (LIVE if self.says_live else b": open\n\n"))
        else:
            body = self.state if seen.path.endswith("/snapshot") else self.reply
            writer.write(_answer(200, msgspec.json.encode(body), "application/json"))


async def _read(reader: asyncio.StreamReader) -> Seen:
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    first, *lines = head.split("\r\n")
    method, path, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines if line)}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Seen(method, path, headers, body)


def _answer(status: int, body: bytes, kind: str) -> bytes:
    head = f"HTTP/1.1 {status} Whatever\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def frame(event: Event) -> bytes:
    """The event as it goes over the wire."""
    kind = json.loads(msgspec.json.encode(event))["kind"]
    return f"id: {event.seq}\nevent: {kind}\ndata: ".encode() + msgspec.json.encode(event) + b"\n\n"


def make_ticket(number: int) -> Ticket:
    """Ticket A001 and so on."""
    return Ticket(
        id=UUID(int=number),
        service_id="passport",
        label=f"A{number:03}",
        state=TicketState.WAITING,
        language="da",
        arrived_at=NINE,
        due_at=NINE,
        called_at=None,
        started_at=None,
        desk_id=None,
        staff_id=None,
        calls=0,
    )


def make_event(seq: int) -> TicketIssued:
    """The event that ticket number `seq` was issued."""
    return TicketIssued(seq=seq, at=NINE, ticket=make_ticket(seq), ahead=0)


def make_state(seq: int) -> SiteState:
    """A site where `seq` tickets have been issued."""
    site = Site(
        id="centre",
        municipality="Nybyen",
        name={"da": "Centret"},
        time_zone="Europe/Copenhagen",
        languages=("da",),
        floor=0,
        waiting_area={},
    )
    tickets = {ticket.id: ticket for ticket in map(make_ticket, range(1, seq + 1))}
    configuration = Configuration(site=site, services=(), desks=())
    return SiteState(seq=seq, configuration=configuration, tickets=tickets, calls=())


@pytest.fixture
def server() -> Iterator[FakeServer]:
    """A server with an empty site."""
    made = FakeServer()
    made.state = make_state(0)
    made.start()
    yield made
    made.close()


@pytest.fixture
def event() -> Callable[[int], TicketIssued]:
    """Makes the event with a given number."""
    return make_event


@pytest.fixture
def state() -> Callable[[int], SiteState]:
    """Makes the state after a given event."""
    return make_state


@pytest.fixture
def ticket() -> Callable[[int], Ticket]:
    """Makes the ticket with a given number."""
    return make_ticket


@pytest.fixture
def as_frame() -> Callable[[Event], bytes]:
    """Makes the bytes of an event."""
    return frame


@pytest.fixture
def outcomes() -> list[Any]:
    """Where a test gathers what its callbacks get."""
    return []


class Diary:
    """Everything a mirror has said, in order."""

    def __init__(self, mirror: Mirror) -> None:
        self.states: list[int] = []
        self.events: list[int] = []
        self.connections: list[Contact] = []
        self.refusals: list[Any] = []
        self.order: list[str] = []
        mirror.state_changed.connect(lambda state: (self.states.append(state.seq), self.order.append("state")))
        mirror.event_applied.connect(lambda event: (self.events.append(event.seq), self.order.append("event")))
        mirror.connection_changed.connect(self.connections.append)
        mirror.refused.connect(self.refusals.append)


@pytest.fixture
def now() -> list[float]:
    """The mirror's clock, in seconds, to be moved by hand."""
    return [0.0]


@pytest.fixture
def policy() -> StreamPolicy:
    """Comes back at once, and gives a slow machine time."""
    return PATIENT


@pytest.fixture
def mirror(server: Any, qtbot: QtBot, now: list[float], policy: StreamPolicy) -> Iterator[Mirror]:
    """A mirror in a hurry that is not started, and a server that says when the stream is live."""
    server.says_live = True
    made = Mirror(server.url, "token", "centre", policy=policy, randomness=lambda: 0.5, clock=lambda: now[0])
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def diary(mirror: Mirror) -> Diary:
    """What the mirror says."""
    return Diary(mirror)


@pytest.fixture
def live(
    qtbot: QtBot, server: Any, state: Callable[[int], SiteState], mirror: Mirror, diary: Diary, now: list[float]
) -> Diary:
    """A mirror that is live after event 3, and was started a while ago."""
    server.state = state(3)
    mirror.start()
    qtbot.waitUntil(lambda: mirror.connection is Contact.LIVE and len(server.streams) == 1)
    now[0] += 60
    return diary
