"""Many trays in one light process: streams as the tray opens them, held until they are to end."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection as Pipe
from typing import cast

from benchmarks.stage import Place
from benchmarks.wire import address, get
from server.loop import quick_loop

_PATIENCE_SECONDS = 60


@contextmanager
def crowd(url: str, place: Place, count: int) -> Iterator[None]:
    """So many streams of a member of staff, open for as long as the block lasts; their events are read and dropped."""
    if not count:
        yield
        return
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_hold, args=(url, place, count, theirs))
    process.start()
    assert ours.poll(_PATIENCE_SECONDS), "the streams did not open"
    assert ours.recv() == "ready"
    yield
    ours.send("end")
    process.join()


def _hold(url: str, place: Place, count: int, pipe: Pipe) -> None:
    with asyncio.Runner(loop_factory=quick_loop()) as runner:
        runner.run(_open(url, place, count, pipe))


class _Stream(asyncio.Protocol):
    """One stream: counts itself in when it is live, and drops what comes."""

    def __init__(self, request: bytes, live: asyncio.Semaphore) -> None:
        self._request = request
        self._live = live

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by the loop."""
        cast("asyncio.Transport", transport).write(self._request)

    def data_received(self, data: bytes) -> None:
        """Called by the loop."""
        if b"event: live" in data:
            self._live.release()


async def _open(url: str, place: Place, count: int, pipe: Pipe) -> None:
    loop, live = asyncio.get_running_loop(), asyncio.Semaphore(0)
    request = get(url, f"/api/v1/sites/{place.site_id}/events", place.staff_token)
    for _ in range(count):
        await loop.create_connection(lambda: _Stream(request, live), *address(url))
    for _ in range(count):
        await live.acquire()
    pipe.send("ready")
    ended = asyncio.Event()
    loop.add_reader(pipe.fileno(), ended.set)
    await ended.wait()
