"""What staff do about messages that could not be sent, and what providers and citizens tell of messages."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from server.centre.catalogue import Catalogue
from server.messaging.opt_out.store import OptOutStore
from server.messaging.receipts import NotSignedError, cancels, receipt_of, stops, told_by
from server.messaging.sink import Outgoing
from server.messaging.store import MessageStore, NewMessage
from server.problems import ProblemError
from shared.protocol.errors import ProblemType
from shared.protocol.messages.bookings import not_cancelled_text
from shared.protocol.messages.segments import segments
from shared.protocol.model import Key
from shared.protocol.outbox import MessageKind, SettleMessage, UnsentMessages
from shared.protocol.visits import Noted

_ANSWER_FOR = timedelta(hours=1)


class NotCancelled(Protocol):
    """Nothing could be cancelled: where and in which language to say so."""

    @property
    def site_id(self) -> Key: ...  # noqa: D102 - said above
    @property
    def language(self) -> str: ...  # noqa: D102


Cancel = Callable[[str, UUID], Awaitable[NotCancelled | None]]
"""Cancels the one booking that the owner of a number can mean, by a command of that id; None for nothing to say."""


async def nothing_to_cancel(_number: str, _reply_id: UUID) -> None:
    """For a server without bookings."""


_log = logging.getLogger(__name__)


class UnsentCommands:
    """`wake` is called when a message is to be tried again, `committed` with a site whose log is longer."""

    def __init__(
        self,
        store: MessageStore,
        catalogue: Catalogue,
        *,
        clock: Callable[[], datetime],
        wake: Callable[[], None],
        committed: Callable[[str], None],
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._wake = wake
        self._committed = committed

    async def all(self, site_id: Key) -> UnsentMessages:
        """Those of the site."""
        await self._catalogue.required(site_id)
        return UnsentMessages(messages=await self._store.all_unsent(site_id))

    async def settle(self, site_id: Key, message_id: UUID, command: SettleMessage, *, retry: bool) -> Noted:
        """Try it again, or be done with it; raises a `ProblemError` when somebody has done so before."""
        await self._catalogue.required(site_id)
        done = await self._store.settle(message_id, site_id, retry=retry, command_id=command.id, now=self._clock())
        if not done:
            raise ProblemError(ProblemType.NOT_FOUND, "That message does not wait for anybody any more.")
        self._committed(site_id)
        if retry:
            self._wake()
        return Noted()


class Tidings:
    """What comes in about messages from outside; `secret` is what GatewayAPI signs with, "" takes nothing."""

    def __init__(
        self,
        store: MessageStore,
        opt_out: OptOutStore,
        *,
        secret: str,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        committed: Callable[[str], None],
        catalogue: Catalogue,
        wake: Callable[[], None],
    ) -> None:
        self._catalogue = catalogue
        self._wake = wake
        self._cancel: Cancel = nothing_to_cancel
        self._store = store
        self._opt_out = opt_out
        self._secret = secret
        self._clock = clock
        self._new_id = new_id
        self._committed = committed

    async def from_gateway(self, token: str) -> Noted:
        """A signed receipt or reply; the same twice, and one about what is not ours, change nothing."""
        try:
            told = told_by(token, self._secret)
        except NotSignedError as error:
            raise ProblemError(ProblemType.FORBIDDEN, "This is not signed with the secret of this server.") from error
        now = self._clock()
        number, receipt = stops(told), receipt_of(told)
        cancelled = cancels(told)
        if cancelled is not None:
            await self._cancelled(*cancelled, now)
        elif number is not None:
            await self._opt_out.stop(number, now)
            _log.info("Somebody wants no more messages")
        elif receipt is not None:
            site_id = await self._store.receipt(receipt, command_id=self._new_id(), now=now)
            if site_id is not None:
                self._committed(site_id)
        return Noted()

    def cancelled_by(self, cancel: Cancel) -> None:
        """Who cancels what a reply is about."""
        self._cancel = cancel

    async def _cancelled(self, number: str, reply_id: UUID, now: datetime) -> None:
        """Cancel what the reply is about; when that cannot be known, say so."""
        answer = await self._cancel(number, reply_id)
        if answer is None:
            return
        rules = await self._catalogue.required(answer.site_id)
        body = not_cancelled_text(rules.configuration, answer.language)
        message = NewMessage(
            Outgoing(self._new_id(), MessageKind.NOT_CANCELLED, number, body), answer.site_id, None, answer.language,
            segments(body), expires_at=now + _ANSWER_FOR, dedupe=f"reply:{reply_id}",
        )  # fmt: skip
        await self._store.put(message, now=now)
        self._wake()

    async def stop(self, token: str) -> bool:
        """The reader of a mail wants no more; False when the link is not one of ours."""
        return await self._opt_out.stop_by(token, self._clock())
