from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

import asyncpg
import pytest

from server.events import hub as hub_module
from server.events.hub import DATABASE_GONE, HEARTBEAT, QUEUE_LIMIT, RESET, Hub
from server.events.store import LoggedEvent

SITE = "borgerservice"
AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def event(seq: int) -> LoggedEvent:
    """The event of that number."""
    return LoggedEvent(seq, AT, "ticket.called", '{"x": 1}')


@dataclass
class Log:
    """A log in memory that answers at once, or as `fault` says not at all."""

    last: int = 0
    fault: Exception | None = None
    failed: asyncio.Event = field(default_factory=asyncio.Event)
    instead: Callable[[str, int, int], Awaitable[Sequence[LoggedEvent]]] | None = None

    async def after(self, site_id: str, seq: int, limit: int) -> Sequence[LoggedEvent]:
        """What comes after, or what is told instead."""
        if self.instead is not None:
            return await self.instead(site_id, seq, limit)
        return await self.rows(seq, limit)

    async def rows(self, seq: int, limit: int) -> Sequence[LoggedEvent]:
        """What comes after."""
        self.check()
        return [event(n) for n in range(seq + 1, self.last + 1)][:limit]

    async def last_seq(self, site_id: str) -> int | None:
        """The newest event of the only site."""
        self.check()
        return self.last if site_id == SITE else None

    def check(self) -> None:
        """Raise what is wrong."""
        if self.fault is not None:
            self.failed.set()
            raise self.fault


async def turns(count: int = 20) -> None:
    """Let everything that can go on do so; the log in memory answers without delay."""
    for _ in range(count):
        await asyncio.sleep(0)


class House:
    """A hub on a log, which looks only when it is woken."""

    def __init__(self, log: Log) -> None:
        self.log = log
        self.hub = Hub(log, poll_seconds=3600, heartbeat_seconds=3600)
        self.heard: list[int] = []
        self._hearing = asyncio.Condition()
        self.hub.on_event(lambda _site, happened: self.heard.append(happened.seq))

    async def append(self, count: int = 1) -> None:
        """Let events happen and wait until the hub has sent them out."""
        self.log.last += count
        told = asyncio.Event()
        last = self.log.last
        self.hub.on_event(lambda _site, happened: told.set() if happened.seq == last else None)
        self.hub.wake(SITE)
        await told.wait()

    @asynccontextmanager
    async def stream(self, after: int | None = None) -> AsyncIterator[Reader]:
        """A stream that has begun: what happens from now on reaches it."""
        async with aclosing(self.hub.frames(SITE, after)) as frames:  # type: ignore[type-var]
            reader = Reader(frames)
            reader.begin()
            await turns()
            yield reader
            await reader.leave()


class Reader:
    """Reads a stream, chunk by chunk, with one read under way from the beginning."""

    def __init__(self, frames: AsyncIterator[bytes]) -> None:
        self._frames = frames
        self._next: asyncio.Task[bytes] | None = None

    def begin(self) -> None:
        """Ask for the next chunk without waiting for it."""
        self._next = asyncio.create_task(anext(self._frames))  # type: ignore[arg-type]

    def has_something(self) -> bool:
        """Whether a chunk has come."""
        return self._next is not None and self._next.done()

    async def chunk(self) -> bytes:
        """The next chunk; b"" at the end of the stream."""
        asked, self._next = self._next, None
        try:
            async with asyncio.timeout(30):
                return await (asked or anext(self._frames))
        except StopAsyncIteration:
            return b""

    async def leave(self) -> None:
        """Hang up in the middle of a read."""
        if self._next is not None:
            self._next.cancel()
            await asyncio.wait([self._next])

    async def rest(self) -> list[bytes]:
        """All chunks to the end."""
        chunks = []
        while chunk := await self.chunk():
            chunks.append(chunk)
        return chunks


def seqs(data: bytes) -> list[int]:
    """The numbers of the events in some chunks."""
    return [int(found) for found in re.findall(rb"^id: (\d+)$", data, re.MULTILINE)]


@asynccontextmanager
async def house(last: int = 0) -> AsyncIterator[House]:
    """A hub on a log of that length."""
    made = House(Log(last))
    made.hub.start()
    yield made
    await made.hub.close()


async def test_a_stream_gets_what_happens_from_now_on() -> None:
    """Without an id a stream starts with the next event, and those that come together are one chunk."""
    async with house(5) as at, at.stream() as reader:
        await at.append(3)
        assert seqs(await reader.chunk()) == [6, 7, 8]
        await at.append()
        assert await reader.chunk() == event(9).frame()


async def test_resume_from_memory() -> None:
    """What the hub still has is not read from the log again."""
    async with house() as at, at.stream():
        await at.append(10)
        at.log.instead = refuse_before(at.log, 10)
        async with at.stream(after=4) as late:
            assert seqs(await late.chunk()) == [5, 6, 7, 8, 9, 10]


def refuse_before(log: Log, seq: int) -> Callable[[str, int, int], Awaitable[Sequence[LoggedEvent]]]:
    """A log that must not be asked for what comes before `seq`."""

    async def after(_site_id: str, asked: int, limit: int) -> Sequence[LoggedEvent]:
        assert asked >= seq, "asked for what is in memory"
        return await log.rows(asked, limit)

    return after


async def test_resume_from_the_log() -> None:
    """A hub that has just started reads what it never had in memory; nothing is missing at the seam."""
    async with house(100) as at:
        async with at.stream(after=90) as reader:
            assert seqs(await reader.chunk()) == list(range(91, 101))
            await at.append(2)
            assert seqs(await reader.chunk()) == [101, 102]
        async with at.stream(after=95) as reader:
            assert seqs(await reader.chunk()) == list(range(96, 103))


async def test_a_stream_that_has_seen_all_gets_only_the_new() -> None:
    """The newest id is followed by nothing until something happens."""
    async with house(7) as at, at.stream(after=7) as reader:
        await at.append()
        assert seqs(await reader.chunk()) == [8]


@pytest.mark.parametrize("after", [0, 8, 1_000])
async def test_reset(monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """An id that is too old, or from a log that never was, gets a reset and then what is new."""
    monkeypatch.setattr(hub_module, "RECENT", 5)
    async with house(7) as at, at.stream(after=after) as reader:
        assert await reader.chunk() == RESET
        await at.append()
        assert seqs(await reader.chunk()) == [8]


async def test_a_log_with_a_hole_is_not_followed() -> None:
    """When the old part of the log has been cleared away, the stream starts afresh."""
    async with house(20) as at:

        async def after(_site_id: str, seq: int, limit: int) -> Sequence[LoggedEvent]:
            return [event(n) for n in range(max(seq, 15) + 1, at.log.last + 1)][:limit]

        at.log.instead = after
        async with at.stream(after=10) as reader:
            assert await reader.chunk() == RESET
        async with at.stream(after=16) as reader:
            assert seqs(await reader.chunk()) == [17, 18, 19, 20]


async def test_a_slow_stream_is_cut() -> None:
    """Whoever does not read gets what was kept, without a gap, and then the end; others are not held up."""
    async with house() as at, at.stream() as slow, at.stream() as quick:
        await at.append()
        assert seqs(await slow.chunk()) == [1]
        assert seqs(await quick.chunk()) == [1]
        for _ in range(QUEUE_LIMIT + 10):
            await at.append()
            await quick.chunk()
        first = await slow.chunk()
        await at.append(3)
        rest = await slow.rest()
        assert seqs(first + b"".join(rest)) == list(range(2, QUEUE_LIMIT + 2))
        assert seqs(await quick.chunk()) == [QUEUE_LIMIT + 12, QUEUE_LIMIT + 13, QUEUE_LIMIT + 14]
        async with at.stream(after=QUEUE_LIMIT + 1) as back:
            assert seqs(await back.chunk()) == list(range(QUEUE_LIMIT + 2, QUEUE_LIMIT + 15))


async def test_the_catalogue_is_told_before_the_streams() -> None:
    """When a hearer hears an event, no stream has it yet, so whoever acts on a stream meets the new rules."""
    async with house() as at, at.stream() as reader:
        had: list[bool] = []
        at.hub.on_event(lambda _site, _event: had.append(reader.has_something() or bool(waiting(at.hub))))
        await at.append(3)
        assert had[0] is False
        assert at.heard == [1, 2, 3]
        assert seqs(await reader.chunk()) == [1, 2, 3]


def waiting(hub: Hub) -> list[bytes]:
    """The frames that wait in the streams' hands, but for those of earlier events."""
    return [frame for channel in hub._channels.values() for s in channel.subscriptions for frame in s._frames]


async def test_close_ends_every_stream() -> None:
    """A stream ends after what it was handed; no task is left; a stream that opens later ends at once."""
    async with house() as at, at.stream() as one, at.stream(after=0) as other:
        await at.append()
        await at.hub.close()
        for reader in (one, other):
            assert seqs(b"".join(await reader.rest())) == [1]
        assert at.hub._tasks == set()
        async with aclosing(at.hub.frames(SITE, None)) as late:  # type: ignore[type-var]
            assert [frame async for frame in late] == []


async def test_close_also_ends_a_stream_that_is_just_opening() -> None:
    """A stream whose catching-up is under way when the hub closes does not stay for ever."""
    async with house(3) as at:
        await at.hub.watch(SITE)
        reading, go_on = asyncio.Event(), asyncio.Event()

        async def after(_site_id: str, seq: int, limit: int) -> Sequence[LoggedEvent]:
            reading.set()
            await go_on.wait()
            return await at.log.rows(seq, limit)

        at.log.instead = after
        reader = Reader(at.hub.frames(SITE, 1))
        reader.begin()
        await reading.wait()
        await at.hub.close()
        go_on.set()
        assert await reader.rest() == []


async def test_a_stream_that_leaves_is_forgotten() -> None:
    """A client that hangs up costs nothing any more."""
    async with house() as at:
        async with at.stream():
            assert at.hub.stream_count() == 1
        assert at.hub.stream_count() == 0


async def test_an_unknown_site_has_no_stream() -> None:
    """There is nothing to follow, and nothing is kept of the name."""
    async with house() as at:
        assert not await at.hub.watch("nowhere")
        assert [frame async for frame in at.hub.frames("nowhere", 3)] == []
        at.hub.wake("nowhere")
        assert list(at.hub._channels) == []


async def test_a_quiet_stream_beats() -> None:
    """Heartbeats go to every stream."""
    hub = Hub(Log(), heartbeat_seconds=0.01)
    hub.start()
    reader = Reader(hub.frames(SITE, None))
    assert await reader.chunk() == HEARTBEAT
    await hub.close()


@pytest.mark.parametrize(
    "fault",
    [
        ConnectionRefusedError(),
        TimeoutError(),
        asyncpg.ConnectionDoesNotExistError(),
        asyncpg.InterfaceError("the connection is closed"),
        asyncpg.InternalClientError("cannot switch to state 12"),
        asyncpg.AdminShutdownError(),
        asyncpg.CrashShutdownError(),
        asyncpg.CannotConnectNowError(),
        asyncpg.TooManyConnectionsError(),
        asyncpg.DiskFullError(),
    ],
    ids=lambda fault: type(fault).__name__,
)
async def test_the_database_goes_and_comes_back(fault: Exception) -> None:
    """Whatever asyncpg says while PostgreSQL is away, streams stay open and get everything afterwards."""
    assert isinstance(fault, DATABASE_GONE)
    async with house() as at, at.stream() as reader:
        at.log.fault = fault
        at.log.last += 1
        at.hub.wake(SITE)
        await at.log.failed.wait()
        at.log.fault = None
        await at.append()
        assert seqs(await reader.chunk()) == [1, 2]


async def test_a_lost_hint_is_made_good() -> None:
    """Without any hint the log is looked at now and then."""
    log = Log()
    hub = Hub(log, poll_seconds=0.01)
    reader = Reader(hub.frames(SITE, None))
    reader.begin()
    await turns()
    log.last = 2
    assert seqs(await reader.chunk()) == [1, 2]
    await hub.close()


@pytest.mark.expect_log("Following the log of borgerservice has broken")
async def test_what_breaks_is_said() -> None:
    """A fault that nobody has thought of does not pass in silence."""
    async with house() as at:
        await at.hub.watch(SITE)
        at.log.fault = ZeroDivisionError()
        (follow,) = (task for task in at.hub._tasks if "Following" in task.get_name())
        at.hub.wake(SITE)
        await asyncio.wait([follow])
