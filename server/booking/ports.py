"""What bookings need of others: somebody who tells the citizen, and somebody who knows when people are in meetings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from msgspec import Struct

from server.booking.times.people import BusySpan
from server.events.store import Connection
from server.messaging.store import NewMessage
from shared.protocol.model import Key, Language
from shared.protocol.outbox import Channel
from shared.protocol.rules import BookingKind


class ToldKind(StrEnum):
    """What a citizen is told."""

    CODE = "code"
    """The code that confirms a hold: `ToldBooking.confirm_code`."""
    CONFIRMED = "confirmed"
    """It is booked: the confirmation now, and the reminders at their times."""
    MOVED = "moved"
    """It is at another time: what was to be sent of the old one is not sent any more."""
    CANCELLED = "cancelled"
    """The same, and nothing follows."""
    EARLIER = "earlier"
    """An earlier time is held for them until `ToldBooking.answer_by`; `token` is the offer's."""


class Contact(Struct, frozen=True, kw_only=True):
    """Where the citizen is reached; a phone number has its country code. "" for none."""

    given_name: str = ""
    phone: str = ""
    mail: str = ""


class ToldBooking(Struct, frozen=True, kw_only=True):
    """What there is to tell of a booking.

    `code` is the reference, `token` the secret of the link `/b/{token}`, which is nowhere else: a reminder has to be
    written now. `confirm_code` is for `ToldKind.CODE`, `answer_by` for `ToldKind.EARLIER`. `command_id` is the same
    when the same command comes again.
    """

    booking_id: UUID
    command_id: UUID
    site_id: Key
    service_ids: tuple[Key, ...]
    kind: BookingKind
    starts_at: datetime
    ends_at: datetime
    code: str
    token: str
    confirm_code: str = ""
    answer_by: datetime | None = None


class Told(Protocol):
    """Who tells citizens of their bookings."""

    @property
    def channels(self) -> frozenset[Channel]:
        """By what they can be told; empty when nothing can be sent."""

    def reaches(self, contact: Contact) -> bool:
        """Whether something can be sent there: a code, and what follows."""

    def message_rows(
        self, kind: ToldKind, booking: ToldBooking, contact: Contact, language: Language
    ) -> Sequence[NewMessage]:
        """What is to be sent, with reminders at their times."""

    async def wanted(self, contact: Contact) -> bool:
        """Whether messages that one can do without are wanted there, and get there."""

    async def write(
        self, connection: Connection, kind: ToldKind, booking_id: UUID, rows: Sequence[NewMessage], now: datetime
    ) -> None:
        """Write the rows in the booking's own transaction; take back what has not gone of an earlier time of it."""

    async def erase(self, connection: Connection, booking_id: UUID) -> None:
        """Take back all that has not gone and erase where it was to go: the citizen wants to be forgotten."""

    def committed(self) -> None:
        """The transaction has ended well: what is due can go."""


class NobodyTold:
    """Tells nobody: for a server without messages."""

    channels: frozenset[Channel] = frozenset()

    def reaches(self, _contact: Contact) -> bool:
        """Nowhere."""
        return False

    def message_rows(
        self, _kind: ToldKind, _booking: ToldBooking, _contact: Contact, _language: Language
    ) -> Sequence[NewMessage]:
        """Nothing."""
        return ()

    async def wanted(self, _contact: Contact) -> bool:
        """Nobody is reached."""
        return False

    async def write(
        self, _connection: Connection, _kind: ToldKind, _booking_id: UUID, _rows: Sequence[NewMessage], _now: datetime
    ) -> None:
        """Nothing is written."""

    async def erase(self, _connection: Connection, _booking_id: UUID) -> None:
        """There is nothing."""

    def committed(self) -> None:
        """Nothing has to go."""


class BusyTimes(Protocol):
    """Who knows when people are in meetings."""

    async def between(
        self, connection: Connection | None, site_id: Key, since: datetime, until: datetime
    ) -> Sequence[BusySpan]:
        """What touches that span, of the people of the site; by that connection when there is one."""


class NeverBusy:
    """Nobody has meetings: for a server that reads no calendars."""

    async def between(
        self, _connection: Connection | None, _site_id: Key, _since: datetime, _until: datetime
    ) -> Sequence[BusySpan]:
        """None."""
        return ()
