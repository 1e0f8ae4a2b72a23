"""The worker that empties the outbox, message by message, in each server process."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from server.events.hub import DATABASE_GONE
from server.messaging.sink import Never, Outgoing, Sent, Sink, SinkAnswer, TryAgain
from server.messaging.store import Claimed, MessageStore

_log = logging.getLogger(__name__)

SEND_SECONDS = 10.0
"""How long a sink may take for one message."""

BACK_OFF = (20.0, 60.0, 300.0, 900.0, 1800.0)
"""Seconds from each try to the next; the first is longer than a try can take, so that no two are under way at once."""

_RETRY_SECONDS = 30.0
_LONGEST_REST = 300.0
"""A process that dies leaves its messages to the others, who look so often without being woken."""


class Outbox:
    """Sends what is due through `sink`; a message is given up after as many tries as `BACK_OFF` is long.

    `resting` is set while nothing is to be done.
    """

    def __init__(self, store: MessageStore, sink: Sink, *, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._sink = sink
        self._clock = clock
        self._woken = asyncio.Event()
        self.resting = asyncio.Event()
        self._gone: set[UUID] = set()
        """Sent, but the database could not be told."""

    def wake(self) -> None:
        """A message has been put into the outbox."""
        self.resting.clear()
        self._woken.set()

    async def run(self) -> None:
        """Send what is due, then rest until the next is or somebody wakes us, for ever."""
        while True:
            self._woken.clear()
            try:
                await self.send_due()
                seconds = await self._rest()
            except DATABASE_GONE as error:
                _log.info("The outbox cannot be read just now: %s", type(error).__name__)
                seconds = _RETRY_SECONDS
            if not self._woken.is_set():
                self.resting.set()
            try:
                async with asyncio.timeout(seconds):
                    await self._woken.wait()
            except TimeoutError:
                pass

    async def send_due(self) -> None:
        """Send everything that is due now and that no other process is sending."""
        while (claimed := await self._store.claim(now=self._clock(), back_off=BACK_OFF)) is not None:
            await self._deliver(claimed)

    async def _deliver(self, claimed: Claimed) -> None:
        message = claimed.outgoing
        match await self._answer(claimed):
            case Sent():
                self._gone.add(message.id)
                await self._store.sent(message.id, now=self._clock())
                self._gone.discard(message.id)
            case TryAgain(reason) if claimed.tries < len(BACK_OFF):
                _log.info("A message of the kind %s could not be sent yet: %s", message.kind, reason)
            case TryAgain(reason) | Never(reason):
                _log.warning("A message of the kind %s has been given up: %s", message.kind, reason)
                await self._store.given_up(message.id, now=self._clock())

    async def _answer(self, claimed: Claimed) -> SinkAnswer:
        if claimed.outgoing.id in self._gone:
            return Sent()
        if claimed.tries > len(BACK_OFF):
            return Never("the server ended at the last try")
        return await self._send(claimed.outgoing)

    async def _send(self, message: Outgoing) -> SinkAnswer:
        try:
            async with asyncio.timeout(SEND_SECONDS):
                return await self._sink.send(message)
        except TimeoutError:
            return TryAgain(f"no answer in {SEND_SECONDS:.0f} s")

    async def _rest(self) -> float:
        due = await self._store.next_due()
        if due is None:
            return _LONGEST_REST
        return min(max((due - self._clock()).total_seconds(), 0.0) + 0.1, _LONGEST_REST)
