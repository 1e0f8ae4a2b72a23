"""The worker that empties the outbox, message by message, in each server process."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from uuid import UUID

from server.messaging.sink import Never, Sent, Sink, SinkAnswer, TryAgain, Unclear
from server.messaging.store import Claimed, MessageStore
from server.rounds import Rounds
from shared.protocol.outbox import Channel, Why

_log = logging.getLogger(__name__)

SEND_SECONDS = 10.0
"""How long a sink may take for one message."""

BACK_OFF = (20.0, 60.0, 300.0, 900.0, 1800.0, 3600.0, 7200.0)
"""Seconds from each try to the next; the first is longer than a try can take, so that no two are under way at once."""

_RETRY_SECONDS = 30.0
_LONGEST_REST = 300.0
"""A process that dies leaves its messages to the others, who look so often without being woken."""

Hold = Callable[[Claimed, datetime], Awaitable[datetime | bool]]
"""Whether a message may go: True, False when nobody wants it, else the moment until which it waits."""


async def _held_by_nobody(_claimed: Claimed, _now: datetime) -> bool:
    return True


class Outbox:
    """Sends what is due through the sink of its channel; a message is given up after as many tries as `BACK_OFF`.

    `hold` is asked before each try. `unsent` is told of the site where a message could not be sent. `resting` is set
    while nothing is to be done.
    """

    def __init__(
        self,
        store: MessageStore,
        sinks: Mapping[Channel, Sink],
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        hold: Hold = _held_by_nobody,
        unsent: Callable[[str], None] = lambda _site_id: None,
    ) -> None:
        self._store = store
        self._sinks = sinks
        self._clock = clock
        self._new_id = new_id
        self._hold = hold
        self._unsent = unsent
        self._rounds = Rounds(self._look, unable="The outbox could not be read", retry_seconds=_RETRY_SECONDS)
        self.resting = asyncio.Event()
        self._gone: dict[UUID, Sent] = {}
        """Sent, but the database could not be told."""

    def wake(self) -> None:
        """A message has been put into the outbox."""
        self.resting.clear()
        self._rounds.stir()

    async def run(self) -> None:
        """Send what is due, then rest until the next is or somebody wakes us, for ever."""
        await self._rounds.run()

    async def send_due(self) -> None:
        """Send everything that is due now and that no other process is sending."""
        while (claimed := await self._store.claim(now=self._clock(), back_off=BACK_OFF)) is not None:
            await self._deliver(claimed)

    async def _look(self) -> float:
        try:
            await self._store.forget_old(self._clock())
            await self.send_due()
            return await self._rest()
        finally:
            if not self._rounds.stirred:
                self.resting.set()

    async def _deliver(self, claimed: Claimed) -> None:
        message, now = claimed.outgoing, self._clock()
        sink = self._sinks.get(message.channel)
        known = self._known(claimed, sink, now)
        if known is None:
            go = not claimed.unwanted and await self._hold(claimed, now)
            if go is False:
                await self._store.cancel(message.id, now)
                return
            if isinstance(go, datetime):
                await self._store.postpone(message.id, go)
                return
        answer = known or await self._send(claimed, sink)
        match answer:
            case Sent(reference):
                self._gone[message.id] = answer
                await self._store.sent(message.id, now=self._clock(), reference=reference)
                self._gone.pop(message.id, None)
            case Never(reason, why):
                await self._give_up(claimed, reason, why)
            case Unclear(reason) if sink is None or not sink.drops_doubles:
                await self._give_up(claimed, reason, Why.UNCLEAR)
            case Unclear(reason) | TryAgain(reason) if claimed.tries >= len(BACK_OFF):
                await self._give_up(claimed, reason, Why.UNCLEAR if isinstance(answer, Unclear) else Why.AWAY)
            case Unclear(reason) | TryAgain(reason):
                _log.info("A message of the kind %s could not be sent yet: %s", message.kind, reason)
                if isinstance(answer, TryAgain):
                    await self._store.not_gone(message.id)

    def _known(self, claimed: Claimed, sink: Sink | None, now: datetime) -> SinkAnswer | None:
        """What is to be done without trying."""
        gone = self._gone.get(claimed.outgoing.id)
        if gone is not None:
            return gone
        if claimed.unwanted:
            return None
        if sink is None:
            return Never("nobody sends messages of that channel", Why.NO_WAY)
        if claimed.was_under_way and not sink.drops_doubles:
            return Unclear("the server ended while it was sent")
        if claimed.tries > len(BACK_OFF):
            return Unclear("the server ended at the last try")
        if claimed.expires_at is not None and claimed.expires_at <= now:
            return Never("it would have come too late", Why.LATE)
        return None

    async def _give_up(self, claimed: Claimed, reason: str, why: Why) -> None:
        _log.warning("A message of the kind %s has been given up: %s", claimed.outgoing.kind, reason)
        if await self._store.unsent(
            claimed.outgoing.id, claimed.site_id, why, command_id=self._new_id(), now=self._clock()
        ):
            self._unsent(claimed.site_id)

    async def _send(self, claimed: Claimed, sink: Sink | None) -> SinkAnswer:
        assert sink is not None
        try:
            async with asyncio.timeout(SEND_SECONDS):
                return await sink.send(claimed.outgoing)
        except TimeoutError:
            return Unclear(f"no answer in {SEND_SECONDS:.0f} s")

    async def _rest(self) -> float:
        due = await self._store.next_due()
        if due is None:
            return _LONGEST_REST
        return min(max((due - self._clock()).total_seconds(), 0.0) + 0.1, _LONGEST_REST)
