"""What sends a message: the one thing an adapter for a provider has to be."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from msgspec import Struct

from shared.protocol.outbox import Channel, MessageKind, Why


class Outgoing(Struct, frozen=True):
    """A message on its way, by SMS when it has a `phone`, international as `+4599000010`, else by `mail`.

    `id` is the same at each try. A mail has a `subject` and may have a `calendar`, an iCalendar text.
    """

    id: UUID
    kind: MessageKind
    phone: str
    body: str
    mail: str = ""
    subject: str = ""
    calendar: str = ""

    @property
    def channel(self) -> Channel:
        """How it travels."""
        return Channel.SMS if self.phone else Channel.MAIL

    def __repr__(self) -> str:
        """Neither number nor text may come into a log or a traceback."""
        return f"Outgoing({self.id}, {self.kind})"


class Sent(Struct, frozen=True):
    """The provider has taken the message, and calls it `reference`, "" when it does not say."""

    reference: str = ""


class TryAgain(Struct, frozen=True):
    """Not this time, and it has surely not gone; `reason` is for the log and names nobody."""

    reason: str


class Unclear(Struct, frozen=True):
    """The message was handed over, and no answer came: it may have gone. `reason` as in `TryAgain`."""

    reason: str


class Never(Struct, frozen=True):
    """The provider will never take it, as for a number that does not exist; `reason` as in `TryAgain`."""

    reason: str
    why: Why = Why.REFUSED


SinkAnswer = Sent | TryAgain | Unclear | Never


class Sink(Protocol):
    """Hands messages over to whoever delivers them.

    What can be expected to fail is answered, not raised. The worker gives up waiting after `outbox.SEND_SECONDS`.
    """

    @property
    def drops_doubles(self) -> bool:
        """Whether a message that is handed over twice with the same `id` goes once.

        If so, what is unclear is handed over again; if not, it is not, since nobody is to get the same twice.
        """

    async def send(self, message: Outgoing) -> SinkAnswer:
        """Hand the message over."""
