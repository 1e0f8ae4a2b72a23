"""Tells citizens of their bookings: which messages there are to be, written with the booking or not at all."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from server.calendars.entry import CalendarEntry, calendar_file
from server.centre.catalogue import Catalogue
from server.events.store import Connection
from server.messaging.phones import international
from server.messaging.rules import reminders
from server.messaging.sink import Outgoing
from server.messaging.store import NewMessage, cancel_messages, forget_messages, write_messages
from shared.protocol.content import Configuration
from shared.protocol.messages.bookings import BookingFacts, booking_text, code_text, earlier_text, services
from shared.protocol.messages.segments import segments
from shared.protocol.model import Key
from shared.protocol.outbox import Channel, MessageKind

_KINDS = {
    "code": MessageKind.CODE,
    "confirmed": MessageKind.CONFIRMATION,
    "moved": MessageKind.MOVED,
    "cancelled": MessageKind.CANCELLED,
    "earlier": MessageKind.EARLIER,
}
"""By what booking calls it."""

_ALONE = (MessageKind.CODE, MessageKind.EARLIER)
"""These take back nothing but the one before of their kind: the booking is as it was."""

_CODE_GOOD_FOR = timedelta(minutes=10)


class Booking(Protocol):
    """What booking gives us of one; `kind` is how citizen and caseworker meet."""

    @property
    def booking_id(self) -> UUID: ...  # noqa: D102 - said above
    @property
    def command_id(self) -> UUID: ...  # noqa: D102
    @property
    def site_id(self) -> Key: ...  # noqa: D102
    @property
    def service_ids(self) -> tuple[Key, ...]: ...  # noqa: D102
    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def starts_at(self) -> datetime: ...  # noqa: D102
    @property
    def ends_at(self) -> datetime: ...  # noqa: D102
    @property
    def code(self) -> str: ...  # noqa: D102
    @property
    def token(self) -> str: ...  # noqa: D102
    @property
    def confirm_code(self) -> str: ...  # noqa: D102
    @property
    def answer_by(self) -> datetime | None: ...  # noqa: D102


class Reached(Protocol):
    """Where the citizen is reached; "" for none."""

    @property
    def phone(self) -> str: ...  # noqa: D102 - said above
    @property
    def mail(self) -> str: ...  # noqa: D102


class BookingTold:
    """Booking's port `Told`: by SMS where there is a number and SMS can be sent, else by mail.

    `wake` is called after the commit; `channels` are those that this server sends by. Without any, nobody is told.
    `unwanted` says whether the owner of a number or an address wants no messages.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        channels: frozenset[Channel],
        *,
        country: str,
        public_url: str,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        wake: Callable[[], None],
        unwanted: Callable[[str], Awaitable[bool]],
    ) -> None:
        self._catalogue = catalogue
        self._channels = channels
        self._country = country
        self._public_url = public_url.rstrip("/")
        self._clock = clock
        self._new_id = new_id
        self._wake = wake
        self._unwanted = unwanted

    @property
    def channels(self) -> frozenset[Channel]:
        """By what citizens can be told."""
        return self._channels

    def reaches(self, contact: Reached) -> bool:
        """Whether something can be sent there."""
        return any(self._where(contact))

    def message_rows(self, kind: str, booking: Booking, contact: Reached, language: str) -> Sequence[NewMessage]:
        """What is to be sent, with reminders at their times; nothing where the citizen cannot be reached."""
        rules, now = self._catalogue.latest(booking.site_id), self._clock()
        phone, mail = self._where(contact)
        if rules is None or not (phone or mail):
            return ()
        about = _KINDS[kind]
        if about is MessageKind.CODE:
            # No `dedupe`: the same command again makes another code, and `write` takes the earlier one back.
            return (self._row(rules.configuration, about, booking, (phone, mail), language, now=now,
                              expires_at=now + _CODE_GOOD_FOR, dedupe=None),)  # fmt: skip
        if about is MessageKind.EARLIER:
            return (self._row(rules.configuration, about, booking, (phone, mail), language, now=now,
                              expires_at=booking.answer_by, dedupe=f"{booking.command_id}:{about}"),)  # fmt: skip
        rows = [
            self._row(rules.configuration, about, booking, (phone, mail), language, now=now,
                      dedupe=f"{booking.booking_id}:{about}:{booking.command_id}",
                      expires_at=None if about is MessageKind.CANCELLED else booking.ends_at)
        ]  # fmt: skip
        if about is not MessageKind.CANCELLED:
            hours = rules.configuration.site.messages.reminders_hours
            rows += [
                self._row(rules.configuration, MessageKind.REMINDER, booking, (phone, mail), language, now=now,
                          due_at=due_at, expires_at=booking.starts_at,
                          dedupe=f"{booking.booking_id}:reminder:{before}:{booking.starts_at.timestamp():.0f}")
                for before, due_at in reminders(booking.starts_at, hours, now)
            ]  # fmt: skip
        return tuple(rows)

    async def write(
        self, connection: Connection, kind: str, booking_id: UUID, rows: Sequence[NewMessage], now: datetime
    ) -> None:
        """Write the rows in the booking's own transaction; take back what has not gone of an earlier time of it."""
        about = _KINDS[kind]
        if about in _ALONE:
            await cancel_messages(connection, booking_id, now, (about,))
        else:
            await cancel_messages(connection, booking_id, now)
        await write_messages(connection, rows, now)

    async def wanted(self, contact: Reached) -> bool:
        """Whether messages that one can do without get there: there is a way, and they are wanted."""
        phone, mail = self._where(contact)
        return bool(phone or mail) and not await self._unwanted(phone or mail)

    async def erase(self, connection: Connection, booking_id: UUID) -> None:
        """Take back all that has not gone and erase where it was to go: the citizen wants to be forgotten."""
        await forget_messages(connection, booking_id, self._clock())

    def committed(self) -> None:
        """The transaction has ended well: what is due can go."""
        self._wake()

    def _where(self, contact: Reached) -> tuple[str, str]:
        phone = international(contact.phone, self._country) if contact.phone else None
        if phone is not None and Channel.SMS in self._channels:
            return phone, ""
        return "", contact.mail if Channel.MAIL in self._channels else ""

    def _row(
        self,
        configuration: Configuration,
        kind: MessageKind,
        booking: Booking,
        where: tuple[str, str],
        language: str,
        *,
        now: datetime,
        dedupe: str | None,
        due_at: datetime | None = None,
        expires_at: datetime | None,
    ) -> NewMessage:
        page = "e" if kind is MessageKind.EARLIER else "b"
        web = f"{self._public_url}/{page}/{booking.token}" if self._public_url and booking.token else ""
        facts = BookingFacts(
            service_ids=booking.service_ids, starts_at=booking.starts_at, code=booking.code, web=web,
            on_site=booking.kind == "visit", we_ring=booking.kind in ("telephone", "callback"),
        )  # fmt: skip
        if kind is MessageKind.CODE:
            body = code_text(configuration, facts, booking.confirm_code, language)
        elif kind is MessageKind.EARLIER and booking.answer_by is not None:
            body = earlier_text(configuration, facts, booking.answer_by, language)
        else:
            body = booking_text(configuration, kind, facts, language)
        phone, mail = where
        calendar = ""
        if mail and kind not in (*_ALONE, MessageKind.REMINDER):
            calendar = calendar_file(
                CalendarEntry(
                    booking_id=booking.booking_id, starts_at=booking.starts_at, ends_at=booking.ends_at,
                    title=services(configuration, facts, language) or configuration.site.municipality,
                    text=body, place=configuration.site.address if facts.on_site else "", link=web, now=now,
                    cancelled=kind is MessageKind.CANCELLED,
                )
            ).decode()  # fmt: skip
        outgoing = Outgoing(
            self._new_id(), kind, phone, body, mail=mail, subject=body.partition("\n")[0] if mail else "",
            calendar=calendar,
        )  # fmt: skip
        return NewMessage(
            outgoing, booking.site_id, None, language, segments(body) if phone else 0, due_at=due_at,
            expires_at=expires_at, booking_id=booking.booking_id, dedupe=dedupe,
        )  # fmt: skip
