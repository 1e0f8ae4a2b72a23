"""How long from a command to every open stream of its site."""

from __future__ import annotations

import asyncio
import multiprocessing
import time
from collections.abc import Callable
from datetime import datetime
from multiprocessing.connection import Connection as Pipe
from typing import cast

from msgspec import Struct

from benchmarks.figures import percentile
from benchmarks.stage import Place, staged
from benchmarks.wire import Connection, address, get, post
from server.ids import new_id
from server.loop import quick_loop

STREAMS = (100, 1_000, 2_000)
EVENTS = 100
WARM_UP = 10
EVENTS_A_SECOND = 5.0
_PATIENCE_SECONDS = 60


class Fanout(Struct, frozen=True, kw_only=True):
    """The time from the command's clock reading, before its transaction, to its event at a client, in milliseconds."""

    streams: int
    events: int
    p50_ms: float
    p99_ms: float
    worst_ms: float
    deliveries_missing: int


class FanoutResult(Struct, frozen=True, kw_only=True):
    """The benchmark's answer."""

    fanouts: list[Fanout]

    def faults(self) -> int:
        """How many deliveries did not happen."""
        return sum(found.deliveries_missing for found in self.fanouts)


def run(say: Callable[[str], None]) -> FanoutResult:
    """Measure one server process with all streams on one site."""
    found = []
    for streams in STREAMS:
        say(f"{streams} streams")
        with staged(1) as stage:
            found.append(_measure(stage.urls[0], stage.places[0], streams))
    return FanoutResult(fanouts=found)


def _measure(url: str, place: Place, streams: int) -> Fanout:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    readers = context.Process(target=_read_streams, args=(url, place, streams, theirs))
    readers.start()
    assert ours.poll(_PATIENCE_SECONDS), "the streams did not open"
    assert ours.recv() == "ready"
    with asyncio.Runner(loop_factory=quick_loop()) as runner:
        runner.run(_publish(url, place))
    milliseconds: list[float] = ours.recv()
    readers.join()
    return Fanout(
        streams=streams,
        events=EVENTS,
        p50_ms=round(percentile(milliseconds, 0.5), 1),
        p99_ms=round(percentile(milliseconds, 0.99), 1),
        worst_ms=round(max(milliseconds), 1),
        deliveries_missing=streams * EVENTS - len(milliseconds),
    )


async def _publish(url: str, place: Place) -> None:
    connection = await Connection.open(url)
    for _ in range(WARM_UP + EVENTS):
        body = b'{"id":"%s","service_id":"%s","language":"da"}' % (str(new_id()).encode(), place.services[0].encode())
        path = f"/api/v1/sites/{place.site_id}/tickets"
        status, answer = await connection.send(post(url, path, place.kiosk_token, body))
        assert status == 200, answer  # noqa: PLR2004 - HTTP's "OK"
        await asyncio.sleep(1 / EVENTS_A_SECOND)
    connection.close()


class _Reader(asyncio.Protocol):
    """One stream: notes when each event came, and thinks later."""

    def __init__(self, request: bytes, opened: Callable[[], None], heard: Callable[[], None]) -> None:
        self._request = request
        self._opened = opened
        self._heard = heard
        self.came: list[tuple[int, bytes]] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by the loop."""
        cast("asyncio.Transport", transport).write(self._request)

    def data_received(self, data: bytes) -> None:
        """Called by the loop."""
        if b"event: live" in data:
            self._opened()
        elif b"data: " in data:
            self.came.append((time.time_ns(), data))
            self._heard()


def _read_streams(url: str, place: Place, streams: int, pipe: Pipe) -> None:
    with asyncio.Runner(loop_factory=quick_loop()) as runner:
        runner.run(_read(url, place, streams, pipe))


async def _read(url: str, place: Place, streams: int, pipe: Pipe) -> None:
    loop = asyncio.get_running_loop()
    request = get(url, f"/api/v1/sites/{place.site_id}/events", place.kiosk_token)
    opened, heard = _Countdown(streams), _Countdown(streams * (WARM_UP + EVENTS))
    readers = []
    for _ in range(streams):
        _, reader = await loop.create_connection(lambda: _Reader(request, opened.one, heard.one), *address(url))
        readers.append(reader)
    await opened.done.wait()
    pipe.send("ready")
    async with asyncio.timeout(120):
        await heard.done.wait()
    pipe.send([item for reader in readers for item in _milliseconds(reader.came[WARM_UP:])])


class _Countdown:
    def __init__(self, count: int) -> None:
        self._left = count
        self.done = asyncio.Event()

    def one(self) -> None:
        self._left -= 1
        if self._left == 0:
            self.done.set()


def _milliseconds(came: list[tuple[int, bytes]]) -> list[float]:
    found = []
    for at_ns, data in came:
        stamp = data.partition(b'"at":"')[2].partition(b'"')[0].decode()
        found.append(at_ns / 1e6 - datetime.fromisoformat(stamp).timestamp() * 1e3)
    return found
