from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.events import hub as hub_module
from server.events.hub import RESET, Hub
from server.events.store import LoggedEvent

SITE = "borgerservice"
AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def event(seq: int) -> LoggedEvent:
    """The event of that number."""
    return LoggedEvent(seq, AT, "ticket.called", '{"x": 1}')


def seqs(data: bytes) -> list[int]:
    """The numbers of the events in some chunks."""
    return [int(found) for found in re.findall(rb"^id: (\d+)$", data, re.MULTILINE)]


async def turns(count: int) -> None:
    """Let the loop turn so many times."""
    for _ in range(count):
        await asyncio.sleep(0)


@dataclass
class _Read:
    seq: int
    limit: int
    result: asyncio.Future[list[LoggedEvent]]
    rows: list[LoggedEvent] | None = None


class SlowLog:
    """A log whose every read looks when the test says so, and answers when the test says so."""

    def __init__(self, last: int) -> None:
        self.last = last
        self.reads: list[_Read] = []

    async def after(self, _site_id: str, seq: int, limit: int) -> Sequence[LoggedEvent]:
        """Ask, and wait."""
        read = _Read(seq, limit, asyncio.get_running_loop().create_future())
        self.reads.append(read)
        return await read.result

    async def last_seq(self, _site_id: str) -> int | None:
        """The newest event."""
        return self.last

    def look(self, which: int) -> None:
        """One of the reads under way sees the table as it is now."""
        unseen = [read for read in self.reads if read.rows is None]
        if unseen:
            read = unseen[which % len(unseen)]
            read.rows = [event(n) for n in range(read.seq + 1, self.last + 1)][: read.limit]

    def answer(self, which: int) -> None:
        """One of the reads that have looked comes back."""
        looked = [read for read in self.reads if read.rows is not None]
        if looked:
            read = looked[which % len(looked)]
            self.reads.remove(read)
            assert read.rows is not None
            if not read.result.done():
                read.result.set_result(read.rows)


@dataclass
class _Client:
    """A client, what it has seen, and what it got."""

    after: int
    got: list[int] = field(default_factory=list)
    reset_at: int | None = None

    async def read(self, hub: Hub, log: SlowLog) -> None:
        """Read to the end."""
        async for chunk in hub.frames(SITE, self.after):
            if chunk.startswith(RESET):
                self.reset_at = log.last
            self.got += seqs(chunk)


steps = st.one_of(
    st.tuples(st.just("append"), st.integers(1, 3)),
    st.tuples(st.just("wake"), st.just(0)),
    st.tuples(st.just("look"), st.integers(0, 3)),
    st.tuples(st.just("answer"), st.integers(0, 3)),
    st.tuples(st.just("open"), st.integers(0, 12)),
    st.tuples(st.just("read"), st.integers(0, 3)),
)


pauses = st.sampled_from([4, 4, 4, 1, 0])
"""How many turns of the loop there are after a step."""


class Scene:
    """A hub on a slow log, clients that come with some id, and a script that says what happens when."""

    def __init__(self, first: int) -> None:
        self.log = SlowLog(first)
        self.hub = Hub(self.log, poll_seconds=3600, heartbeat_seconds=3600)
        self.clients: list[_Client] = []
        self.tasks: list[asyncio.Task[None]] = []

    def step(self, what: str, number: int) -> None:
        """Do one line of the script."""
        if what == "append":
            self.log.last += number
        elif what == "wake":
            self.hub.wake(SITE)
        elif what in ("look", "read"):
            self.log.look(number)
        elif what == "open":
            self.clients.append(_Client(max(self.log.last - number, 0)))
            self.tasks.append(asyncio.create_task(self.clients[-1].read(self.hub, self.log)))
        if what in ("answer", "read"):
            self.log.answer(number)

    async def end(self) -> None:
        """Let everything under way come to rest."""
        self.log.last += 1
        for _ in range(100):
            self.hub.wake(SITE)
            self.log.look(0)
            self.log.answer(0)
            await turns(2)
        await self.hub.close()
        await asyncio.gather(*self.tasks)


async def play(first: int, kept: int, script: list[tuple[tuple[str, int], int]]) -> None:
    """Play a script; afterwards every client has everything once and in order."""
    scene = Scene(first)
    for (what, number), pause in script:
        scene.step(what, number)
        await turns(pause)
    await scene.end()
    last = scene.log.last
    for client in scene.clients:
        if client.reset_at is None:
            assert client.got == list(range(client.after + 1, last + 1))
        else:
            assert last - client.after > kept
            assert client.got == list(range(last - len(client.got) + 1, last + 1))
            assert last - len(client.got) <= client.reset_at


@settings(max_examples=300, deadline=None)
@given(
    first=st.integers(0, 12), kept=st.sampled_from([3, 6, 100]), script=st.lists(st.tuples(steps, pauses), max_size=40)
)
def test_whatever_comes_between_nothing_is_lost_or_doubled(
    first: int, kept: int, script: list[tuple[tuple[str, int], int]]
) -> None:
    """Events that happen, and reads that look and answer, in any order while streams resume: no gap, no double.

    A client that is reset finds everything before its first event in a snapshot that it takes then.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hub_module, "RECENT", kept)
        asyncio.run(play(first, kept, script))
