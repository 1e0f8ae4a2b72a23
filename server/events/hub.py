"""Fan-out: reads each site's log once per process and hands every stream the same encoded frames."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from typing import Protocol
from uuid import UUID

import asyncpg
from msgspec import Struct

from server.background import spawn
from server.events.store import LoggedEvent

_log = logging.getLogger(__name__)

RECENT = 2048
"""How many events a site's channel keeps in memory for streams that come back."""

QUEUE_LIMIT = 1024
"""A stream that has this many frames unsent is cut; it comes back with the id it has seen."""

HEARTBEAT = b": heartbeat\n\n"
RESET = b"event: reset\ndata: {}\n\n"
LIVE = b"event: live\ndata: {}\n\n"
"""Tells a stream that it has got all that had happened when it was opened."""

DATABASE_GONE = (
    OSError,
    TimeoutError,
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
    asyncpg.InternalClientError,
)
"""What asyncpg raises while the database is away, starting, stopping, or out of connections or room."""


class EventReader(Protocol):
    """Where the hub reads the log."""

    async def after(self, site_id: str, seq: int, limit: int) -> Sequence[LoggedEvent]:
        """The site's events after `seq`, in order, at most `limit`."""

    async def last_seq(self, site_id: str) -> int | None:
        """The site's newest event, or None when there is no such site."""


async def _always() -> bool:
    return True


class Subscription:
    """One stream's place in a channel.

    `owner` is whose stream it is, None is nobody's in particular; `still` asks whether they may have it.
    """

    def __init__(self, owner: UUID | None = None, still: Callable[[], Awaitable[bool]] = _always) -> None:
        self.owner = owner
        self.still = still
        self._frames: deque[bytes] = deque()
        self._closed = False
        self._quiet = True
        self._wake: asyncio.Future[None] | None = None

    def push(self, frame: bytes) -> None:
        """Hand over one frame; a stream that does not keep up is closed, and gets nothing after the gap."""
        if self._closed:
            return
        if len(self._frames) >= QUEUE_LIMIT:
            self.close()
            return
        self._frames.append(frame)
        self._quiet = False
        self._stir()

    def beat(self) -> None:
        """Send a heartbeat if nothing has been sent since the last beat: two beats are the longest silence."""
        if self._quiet:
            self.push(HEARTBEAT)
        self._quiet = True

    def close(self) -> None:
        """End the stream after what it has been handed already."""
        self._closed = True
        self._stir()

    async def frames(self) -> AsyncIterator[bytes]:
        """The frames as they come, those that wait joined into one chunk."""
        while True:
            if self._frames:
                chunk = b"".join(self._frames)
                self._frames.clear()
                yield chunk
            elif self._closed:
                return
            else:
                self._wake = asyncio.get_running_loop().create_future()
                await self._wake

    def _stir(self) -> None:
        if self._wake is not None and not self._wake.done():
            self._wake.set_result(None)


class _Frame(Struct, frozen=True):
    seq: int
    data: bytes
    staff: bytes
    """What streams of staff get: `data` itself, unless there is something to join in, or to keep from others."""


def _framed(event: LoggedEvent) -> _Frame:
    data = event.frame()
    differs = event.visitor is not None or event.among_staff
    return _Frame(event.seq, data, event.frame(for_staff=True) if differs else data)


class _Channel:
    """One site's newest events and the streams that want them."""

    def __init__(self, site_id: str, seq: int) -> None:
        self.site_id = site_id
        self.seq = seq
        self.recent: deque[_Frame] = deque(maxlen=RECENT)
        self.subscriptions: set[Subscription] = set()
        self.staff: set[Subscription] = set()
        """Those of `subscriptions` that are members of staff."""
        self.dirty = asyncio.Event()

    def oldest(self) -> int:
        """The oldest event kept, or the one to come when none is kept."""
        return self.recent[0].seq if self.recent else self.seq + 1


class Hub:
    """All channels of this process. `wake` is a hint only: the log is the truth, and is looked at every second."""

    def __init__(
        self,
        reader: EventReader,
        *,
        poll_seconds: float = 1.0,
        heartbeat_seconds: float = 15.0,
    ) -> None:
        self._reader = reader
        self._poll_seconds = poll_seconds
        self._heartbeat_seconds = heartbeat_seconds
        self._hearers: list[Callable[[str, LoggedEvent], None]] = []
        self._channels: dict[str, _Channel] = {}
        self._opening = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed = False

    def on_event(self, hearer: Callable[[str, LoggedEvent], None]) -> None:
        """Have `hearer(site_id, event)` called for every event, before the streams get it."""
        self._hearers.append(hearer)

    def start(self) -> None:
        """Begin to send heartbeats."""
        self._spawn(self._beat(), "The heartbeat of the streams")

    def end_streams(self) -> None:
        """End every stream after what it has been handed already, and those that come later at once."""
        self._closed = True
        for channel in self._channels.values():
            for subscription in channel.subscriptions:
                subscription.close()

    async def close(self) -> None:
        """End every stream and every task."""
        self.end_streams()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def wake(self, site_id: str) -> None:
        """Something may have happened at the site."""
        channel = self._channels.get(site_id)
        if channel is not None:
            channel.dirty.set()

    def wake_all(self) -> None:
        """Something may have happened anywhere: the listener was away."""
        for channel in self._channels.values():
            channel.dirty.set()

    def stream_count(self) -> int:
        """How many streams are open."""
        return sum(len(channel.subscriptions) for channel in self._channels.values())

    def look_again(self, owner: UUID | None = None) -> None:
        """Ask of the streams of that person or device, or of all, whether they may still have them; else these end."""
        asked = [
            subscription
            for channel in self._channels.values()
            for subscription in channel.subscriptions
            if subscription.owner is not None and owner in (None, subscription.owner)
        ]
        if asked and not self._closed:
            self._spawn(self._ask_again(asked), "Asking who may still have a stream")

    async def _ask_again(self, asked: Sequence[Subscription]) -> None:
        for subscription in asked:
            try:
                if not await subscription.still():
                    subscription.close()
            except DATABASE_GONE as error:
                _log.info("Whether a stream may go on cannot be asked just now: %s", type(error).__name__)
                subscription.close()

    async def frames(
        self,
        site_id: str,
        after: int | None,
        *,
        mark_live: bool = False,
        for_staff: bool = False,
        owner: UUID | None = None,
        still: Callable[[], Awaitable[bool]] = _always,
    ) -> AsyncIterator[bytes]:
        """What comes after event `after` (None: from now on), as it comes; nothing when there is no such site.

        An id that the log can no longer be followed from gets a reset first, and then what comes from now on.
        With `mark_live` a `LIVE` follows what had been missed. Only `for_staff` is the citizen joined in. `still` is
        asked whether its owner may have it, now and at `look_again`; else it ends.
        """
        channel = await self._channel(site_id)
        if channel is None:
            return
        # Nothing is awaited between the end of `_missed` and `add`: what comes in between would be lost.
        missed = [] if after is None else await self._missed(channel, after, for_staff=for_staff)
        if self._closed:
            return
        subscription = Subscription(owner, still)
        if missed is None:
            subscription.push(RESET)
        elif missed:
            subscription.push(b"".join(missed))
        if mark_live:
            subscription.push(LIVE)
        channel.subscriptions.add(subscription)
        if for_staff:
            channel.staff.add(subscription)
        try:
            if await still():
                async for frame in subscription.frames():
                    yield frame
        finally:
            channel.subscriptions.discard(subscription)
            channel.staff.discard(subscription)

    async def watch(self, site_id: str) -> bool:
        """Follow the site's log from now on, with or without streams; False when there is no such site."""
        return await self._channel(site_id) is not None

    async def _channel(self, site_id: str) -> _Channel | None:
        if site_id in self._channels:
            return self._channels[site_id]
        async with self._opening:
            if site_id in self._channels:
                return self._channels[site_id]
            seq = await self._reader.last_seq(site_id)
            if seq is None:
                return None
            channel = self._channels[site_id] = _Channel(site_id, seq)
            self._spawn(self._follow(channel), f"Following the log of {site_id}")
            return channel

    async def _missed(self, channel: _Channel, after: int, *, for_staff: bool) -> list[bytes] | None:
        """What a stream that has seen `after` lacks up to the channel's cursor; None when it must start afresh."""
        await self._read(channel)
        if after > channel.seq or channel.seq - after > RECENT:
            return None
        older: list[bytes] = []
        reached = after
        if after < channel.oldest() - 1:
            events = await self._reader.after(channel.site_id, after, RECENT)
            # What the channel has not published yet is still to come from there.
            published = [event for event in events if event.seq <= channel.seq]
            older = [event.frame(for_staff=for_staff) for event in published]
            reached = published[-1].seq if published else after
            if reached - after != len(older) or reached < channel.oldest() - 1:
                return None
        return older + [frame.staff if for_staff else frame.data for frame in channel.recent if frame.seq > reached]

    async def _follow(self, channel: _Channel) -> None:
        while True:
            try:
                async with asyncio.timeout(self._poll_seconds):
                    await channel.dirty.wait()
            except TimeoutError:
                pass
            try:
                await self._read(channel)
            except DATABASE_GONE as error:
                _log.info("The log of %s cannot be read just now: %s", channel.site_id, type(error).__name__)

    async def _read(self, channel: _Channel) -> None:
        """Bring the channel up to the log. Two at once do no harm: what the other has read is passed over."""
        channel.dirty.clear()
        while True:
            events = await self._reader.after(channel.site_id, channel.seq, RECENT)
            for event in events:
                if event.seq > channel.seq:
                    self._publish(channel, event)
            if len(events) < RECENT:
                return

    def _publish(self, channel: _Channel, event: LoggedEvent) -> None:
        channel.seq = event.seq
        frame = _framed(event)
        channel.recent.append(frame)
        for hearer in self._hearers:
            hearer(channel.site_id, event)
        for subscription in list(channel.subscriptions):
            subscription.push(frame.staff if subscription in channel.staff else frame.data)

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(self._heartbeat_seconds)
            for channel in self._channels.values():
                for subscription in channel.subscriptions:
                    subscription.beat()

    def _spawn(self, work: Coroutine[None, None, None], name: str) -> None:
        task = spawn(work, name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
