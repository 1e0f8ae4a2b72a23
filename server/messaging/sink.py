"""What sends a message: the one thing an adapter for a provider has to be."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol
from uuid import UUID

from msgspec import Struct


class MessageKind(StrEnum):
    """What a message is about."""

    DOCUMENTS = "documents"
    REFERRAL = "referral"
    TICKET = "ticket"


class Outgoing(Struct, frozen=True):
    """A message on its way. `phone` is international, as `+4599000010`; `id` is the same at each try."""

    id: UUID
    kind: MessageKind
    phone: str
    body: str

    def __repr__(self) -> str:
        """Neither number nor text may come into a log or a traceback."""
        return f"Outgoing({self.id}, {self.kind})"


class Sent(Struct, frozen=True):
    """The provider has taken the message."""


class TryAgain(Struct, frozen=True):
    """Not this time; `reason` is for the log and names nobody."""

    reason: str


class Never(Struct, frozen=True):
    """The provider will never take it, as for a number that does not exist; `reason` as in `TryAgain`."""

    reason: str


SinkAnswer = Sent | TryAgain | Never


class Sink(Protocol):
    """Hands messages over to whoever delivers them.

    `send` may be given a message that it has taken already, when a process ended in between: a provider that knows
    ids of ours (GatewayAPI calls it `userref`) is told `id`. What can be expected to fail is answered, not raised. The
    worker gives up waiting after `outbox.SEND_SECONDS`.
    """

    async def send(self, message: Outgoing) -> SinkAnswer:
        """Hand the message over."""
