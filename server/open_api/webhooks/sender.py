"""The worker that tells webhooks what happens, in each server process; one of them is on a lane at a time.

A lane is a webhook's way through one site's log. How far it is stands in the database, so after a kill or a restart it
goes on where it was: everything is sent at least once, and in order.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from uuid import UUID

from server.background import spawn
from server.events.hub import DATABASE_GONE
from server.events.store import LoggedEvent
from server.open_api.webhooks.post import Post
from server.open_api.webhooks.rules import (
    EVENT_ID,
    GIVEN_UP_AFTER,
    KINDS,
    LEASE,
    SIGNATURE,
    event_id,
    kinds_of,
    signature,
    told,
    waits,
)
from server.open_api.webhooks.store import Due, Hook, Lane, WebhookStore
from server.rounds import Rounds
from shared.protocol.systems import Tried

_log = logging.getLogger(__name__)

_AT_ONCE = 16
"""So many lanes of this process are sent on at a time."""

_LONGEST_REST = 300.0
"""In seconds; a process that dies leaves its lanes to the others, who look so often without being woken."""


class WebhookSender:
    """`watch` is asked to follow the log of each site that somebody is told of; `resting` is set when all is done."""

    def __init__(
        self,
        store: WebhookStore,
        post: Post,
        *,
        watch: Callable[[str], Awaitable[bool]],
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
    ) -> None:
        self._store = store
        self._post = post
        self._watch = watch
        self._clock = clock
        self._new_id = new_id
        self._rounds = Rounds(self._look, unable="Webhooks could not be looked at", retry_seconds=5.0)
        self._under_way: set[asyncio.Task[None]] = set()
        self.resting = asyncio.Event()

    def wake(self) -> None:
        """There may be something to tell."""
        self.resting.clear()
        self._rounds.stir()

    def heard(self, _site_id: str, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        if event.kind in KINDS:
            self.wake()

    async def run(self) -> None:
        """Tell what is to be told, then rest until there is more, for ever."""
        await self._rounds.run()

    async def close(self) -> None:
        """End what is under way; it is sent again by whoever comes next."""
        for task in list(self._under_way):
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)
        await self._post.close()

    async def send(self, hook: Hook, body: bytes, event: str) -> Tried:
        """Send one thing, signed."""
        now = self._clock()
        headers = {
            "content-type": "application/json",
            "user-agent": "skranke",
            EVENT_ID: event,
            SIGNATURE: signature(hook.secrets, now, body),
        }
        return await self._post.send(hook.url, body, headers)

    async def _look(self) -> float:
        for site_id in await self._store.site_ids():
            await self._watch(site_id)
        while len(self._under_way) < _AT_ONCE:
            now = self._clock()
            lane = await self._store.claim(self._new_id(), now=now, until=now + LEASE)
            if lane is None:
                break
            task = spawn(self._go(lane), "Telling a webhook")
            self._under_way.add(task)
            task.add_done_callback(self._ended)
        due = await self._store.next_due(now=self._clock())
        if not self._under_way and not self._rounds.stirred:
            self.resting.set()
        if due is None:
            return _LONGEST_REST
        return min(max((due - self._clock()).total_seconds(), 0.0) + 0.1, _LONGEST_REST)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        # Something may have happened between its last look and its end.
        self._rounds.stir()

    async def _go(self, lane: Lane) -> None:
        try:
            await self._tell(lane)
        except DATABASE_GONE as error:
            _log.info("How far a webhook is could not be written down: %s", type(error).__name__)

    async def _tell(self, lane: Lane) -> None:
        seq, tries = lane.seq, lane.tries
        # Read again before each: what was decided about the system meanwhile counts at once.
        while (hook := await self._store.hook(lane.webhook_id, now=self._clock())) is not None:
            if hook.paused:
                await self._store.done(lane, seq)
                return
            kinds = kinds_of(hook.topics, hook.rights)
            ahead = await self._store.ahead(lane, seq, kinds)
            if ahead is None or ahead.due is None:
                await self._store.done(lane, seq if ahead is None else ahead.last_seq)
                return
            if not await self._deliver(lane, hook, ahead.due, kinds, tries + 1):
                return
            seq, tries = ahead.due.seq, 0

    async def _deliver(self, lane: Lane, hook: Hook, due: Due, kinds: list[str], tries: int) -> bool:
        """Whether it has arrived, and the lane is still ours."""
        body = told(lane.site_id, due.seq, due.at, due.kind, due.body)
        tried = await self.send(hook, body, event_id(lane.site_id, due.seq))
        now = self._clock()
        if not tried.fault:
            return await self._store.delivered(lane, due.seq, tried, now=now, until=now + LEASE)
        if due.at <= now - GIVEN_UP_AFTER:
            _log.warning("A webhook could not be reached for a day: what is older has been given up")
        await self._store.failed(
            lane, due.seq, tried, tries=tries, kinds=kinds, now=now, again=now + waits(tries),
            given_up=now - GIVEN_UP_AFTER,
        )  # fmt: skip
        return False
