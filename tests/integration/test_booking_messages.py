"""What citizens are told of their bookings: with the booking or not at all, and at the right time."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from icalendar import Calendar
from msgspec import Struct, structs

from server.centre.catalogue import Catalogue
from server.centre.store import CentreStore
from server.config import ServerSettings
from server.db.engine import make_pool
from server.ids import new_id
from server.messaging.app import MessagingParts, build_messaging
from server.messaging.mail import mail_of
from server.messaging.opt_out.store import OptOutStore
from server.messaging.outbox import Outbox
from server.messaging.sink import Outgoing, Sent, SinkAnswer
from server.messaging.store import MessageStore
from shared.protocol.outbox import Channel, MessageKind

SITE = "borgerservice"


class Told(Struct, frozen=True, kw_only=True):
    """What booking gives us."""

    booking_id: UUID
    command_id: UUID
    starts_at: datetime
    ends_at: datetime
    site_id: str = SITE
    service_ids: tuple[str, ...] = ("borgerservice.pas",)
    kind: str = "visit"
    code: str = "K7M2P4Q9"
    token: str = "s" * 43
    confirm_code: str = ""
    answer_by: datetime | None = None


class Contact(Struct, frozen=True):
    """Where somebody is reached."""

    phone: str = ""
    mail: str = ""


PHONE = Contact(phone="00000017")
MAIL = Contact(mail="ida@fjordby.example")


class Keeping:
    """Keeps what goes."""

    drops_doubles = False

    def __init__(self) -> None:
        self.sent: list[Outgoing] = []

    async def send(self, message: Outgoing) -> SinkAnswer:
        """Keep it."""
        self.sent.append(message)
        return Sent()


class Office:
    """Messages on a database, without a server around them."""

    def __init__(self, pool: asyncpg.Pool, catalogue: Catalogue, clock: Any) -> None:
        self.pool, self.clock, self.sms, self.mail = pool, clock, Keeping(), Keeping()
        self.opt_out = OptOutStore(pool)
        settings = ServerSettings(public_url="https://fjordby.example", mail_host="x", mail_sender="x@fjordby.example")
        self.parts: MessagingParts = build_messaging(
            MessageStore(pool), self.opt_out, catalogue, settings, sink=self.sms, clock=clock, new_id=new_id,
            committed=lambda _site: None,
        )  # fmt: skip
        assert self.parts.outbox is not None
        self.outbox: Outbox = self.parts.outbox
        self.outbox._sinks[Channel.MAIL] = self.mail  # type: ignore[index]

    def booking(self, **more: Any) -> Told:
        """A passport in four days."""
        starts_at = more.pop("starts_at", self.clock() + timedelta(days=4))
        return Told(booking_id=new_id(), command_id=new_id(), starts_at=starts_at,
                    ends_at=starts_at + timedelta(minutes=15), **more)  # fmt: skip

    async def tell(self, kind: str, booking: Told, contact: Contact = PHONE, language: str = "da") -> None:
        """As booking does: in its own transaction."""
        async with self.pool.acquire() as connection, connection.transaction():
            rows = self.parts.told.message_rows(kind, booking, contact, language)
            await self.parts.told.write(connection, kind, booking.booking_id, rows, self.clock())

    async def kinds(self) -> list[str]:
        """What has gone by SMS from now to a week later, an hour at a time, in order."""
        self.sms.sent.clear()
        for _ in range(24 * 7):
            await self.outbox.send_due()
            self.clock.move(hours=1)
        return [message.kind.value for message in self.sms.sent]


@pytest.fixture
async def office(database_url: str, clock: Any) -> AsyncIterator[Office]:
    """Messages of the demo's centre."""
    pool = make_pool(database_url, size=2, command_seconds=10)
    await pool

    async def watched(_site_id: str) -> bool:
        return True

    catalogue = Catalogue(CentreStore(pool), watched)
    await catalogue.required(SITE)
    yield Office(pool, catalogue, clock)
    await pool.close()


async def test_a_booking_s_messages(office: Office) -> None:
    """The confirmation at once, with time, place, reference and link; reminders two days and three hours before."""
    booking = office.booking(starts_at=office.clock() + timedelta(days=4, hours=3))
    await office.tell("confirmed", booking)
    await office.outbox.send_due()
    (confirmation,) = office.sms.sent
    assert confirmation.phone == "+4500000017"
    assert confirmation.body.startswith("Din tid: fre. 27.11. 13:00, Pas")
    for part in ("Fjordby Kommune", "K7M2P4Q9", f"https://fjordby.example/b/{booking.token}"):
        assert part in confirmation.body
    assert await office.kinds() == ["reminder", "reminder"]
    due = await office.pool.fetch("select sent_at from message where kind = 'reminder' order by sent_at")
    assert [row[0] for row in due] == [booking.starts_at - timedelta(hours=hours) for hours in (48, 3)]


async def test_no_booking_no_message(office: Office) -> None:
    """A transaction that does not commit leaves none; the same command twice leaves one of each."""
    booking = office.booking()
    rows = office.parts.told.message_rows("confirmed", booking, PHONE, "da")
    async with office.pool.acquire() as connection:
        transaction = connection.transaction()
        await transaction.start()
        await office.parts.told.write(connection, "confirmed", booking.booking_id, rows, office.clock())
        await transaction.rollback()
    assert await office.pool.fetchval("select count(*) from message") == 0
    await office.tell("confirmed", booking)
    await office.outbox.send_due()
    await office.tell("confirmed", booking)
    assert await office.kinds() == ["reminder", "reminder"]


async def test_moved_and_cancelled(office: Office) -> None:
    """What was to be sent of the old time is not, and after a cancellation nothing follows."""
    booking = office.booking()
    await office.tell("confirmed", booking)
    await office.outbox.send_due()
    moved = Told(booking_id=booking.booking_id, command_id=new_id(), starts_at=booking.starts_at + timedelta(days=1),
                 ends_at=booking.ends_at + timedelta(days=1))  # fmt: skip
    await office.tell("moved", moved)
    assert await office.kinds() == ["moved", "reminder", "reminder"]
    other = office.booking()
    await office.tell("confirmed", other)
    await office.tell("cancelled", other)
    assert await office.kinds() == ["cancelled"]
    assert "aflyst" in office.sms.sent[0].body


async def test_codes(office: Office) -> None:
    """A code goes at once, also at night; a second one takes the place of one that has not gone, and an old one waits
    for nobody.
    """
    office.clock.move(hours=13)
    booking = office.booking(confirm_code="123456")
    await office.tell("code", booking)
    again = Told(booking_id=booking.booking_id, command_id=booking.command_id, confirm_code="654321",
                 starts_at=booking.starts_at, ends_at=booking.ends_at)  # fmt: skip
    await office.tell("code", again)
    await office.outbox.send_due()
    (code,) = office.sms.sent
    assert (code.kind, code.body.partition(" ")[0]) == (MessageKind.CODE, "654321")


async def test_quiet_hours_hold_back_what_can_wait(office: Office) -> None:
    """A confirmation at eleven in the evening goes at eight, and has lost no try by it."""
    office.clock.move(hours=13)
    await office.tell("confirmed", office.booking())
    await office.outbox.send_due()
    assert office.sms.sent == []
    office.clock.move(hours=8, minutes=59)
    await office.outbox.send_due()
    assert office.sms.sent == []
    office.clock.move(minutes=1)
    await office.outbox.send_due()
    assert [message.kind for message in office.sms.sent] == [MessageKind.CONFIRMATION]
    assert await office.pool.fetchval("select tries from message where kind = 'confirmation'") == 1


async def test_who_wants_no_more(office: Office) -> None:
    """Whoever answered STOP gets codes only; the list holds no number."""
    await office.opt_out.stop("+4500000017", office.clock())
    booking = office.booking(confirm_code="123456")
    await office.tell("code", booking)
    await office.outbox.send_due()
    await office.tell("confirmed", booking)
    assert [message.kind for message in office.sms.sent] == [MessageKind.CODE]
    assert await office.kinds() == []
    rows = await office.pool.fetch("select state, phone from message where kind <> 'code'")
    assert {tuple(row) for row in rows} == {("cancelled", None)}
    (hashed,) = await office.pool.fetchrow("select hash from message_opt_out")
    assert b"17" not in hashed or len(hashed) == 32


async def test_by_mail(office: Office) -> None:
    """Without a number by mail, with the time for the calendar; a move moves that entry, a cancellation ends it."""
    booking = office.booking()
    await office.tell("confirmed", booking, MAIL, "en")
    await office.outbox.send_due()
    await office.tell("cancelled", booking, MAIL, "en")
    await office.outbox.send_due()
    assert office.sms.sent == []
    made, gone = [message.calendar for message in office.mail.sent]
    (entry,) = Calendar.from_ical(made).walk("VEVENT")
    assert entry["uid"] == f"{booking.booking_id}@booking.skranke"
    assert entry.decoded("dtstart") == booking.starts_at
    assert "METHOD:CANCEL" in gone
    assert "STATUS:CANCELLED" in gone
    link = f"https://fjordby.example/stop-mail/{await office.opt_out.token(MAIL.mail)}"
    mail = mail_of(office.mail.sent[0], "x@fjordby.example", link)
    assert mail["subject"].startswith("Your time: Fri 27.11. 10:00")
    assert mail["list-unsubscribe"] == f"<{link}>"
    (attached,) = mail.iter_attachments()
    assert (attached.get_content_type(), attached.get_filename()) == ("text/calendar", "booking.ics")


async def test_an_earlier_time_is_offered(office: Office) -> None:
    """By when to answer and where; reminders stay, it is of no use after that; and who wants no messages gets none."""
    booking = office.booking(starts_at=office.clock() + timedelta(days=4, hours=3))
    await office.tell("confirmed", booking)
    await office.outbox.send_due()
    earlier = structs.replace(
        booking, command_id=new_id(), starts_at=booking.starts_at - timedelta(days=2), token="t" * 24,
        answer_by=office.clock() + timedelta(minutes=30),
    )  # fmt: skip
    for _ in range(2):
        await office.tell("earlier", earlier)
    await office.outbox.send_due()
    (offered,) = office.sms.sent[1:]
    assert offered.body.splitlines() == [
        "Vil du have en tidligere tid? ons. 25.11. 13:00, Pas",
        f"Svar inden kl. 10:30: https://fjordby.example/e/{earlier.token}",
        "Borgerservice, Fjordby Kommune",
    ]
    assert await office.kinds() == ["reminder", "reminder"]
    assert await office.parts.told.wanted(PHONE)
    assert not await office.parts.told.wanted(Contact())
    await office.opt_out.stop("+4500000017", office.clock())
    assert not await office.parts.told.wanted(PHONE)


async def test_forgotten(office: Office) -> None:
    """Who wants to be forgotten gets nothing more, and nothing of them is left."""
    booking = office.booking()
    await office.tell("confirmed", booking)
    async with office.pool.acquire() as connection:
        await office.parts.told.erase(connection, booking.booking_id)
    assert await office.kinds() == []
    rows = await office.pool.fetch("select state, phone, body, ending from message")
    assert {tuple(row) for row in rows} == {("cancelled", None, None, "")}


async def test_telephone_meetings_and_whom_nobody_can_reach(office: Office) -> None:
    """Who is rung is told so, and no place; without a contact nothing is written."""
    await office.tell("confirmed", office.booking(kind="telephone"))
    await office.outbox.send_due()
    assert "Vi ringer til dig." in office.sms.sent[0].body
    assert "K7M2P4Q9" not in office.sms.sent[0].body
    await office.tell("confirmed", office.booking(), Contact())
    assert await office.pool.fetchval("select count(*) from message") == 3


async def test_the_link_in_a_mail(start_server: Any, database_url: str) -> None:
    """Looking at it does nothing; pressing the button does, and a made-up link does not."""
    pool = make_pool(database_url, size=1, command_seconds=10)
    await pool
    opt_out = OptOutStore(pool)
    address = f"/stop-mail/{await opt_out.token('Ida@fjordby.example')}"
    async with start_server() as server:
        for language, asks in (("da", "Nej tak, ikke flere"), ("ar", "لا مزيد، شكرًا"), ("sv", "Nej tak, ikke flere")):
            page = await server.http.get(address, headers={"accept-language": language})
            assert f"<button>{asks}</button>" in page.text
        assert not await opt_out.wants_none(MAIL.mail)
        assert [(await server.http.post(link)).status_code for link in (f"{address}x", "/stop-mail/é", address)] == [
            404,
            404,
            200,
        ]
        assert await opt_out.wants_none(MAIL.mail)
    await pool.close()


async def test_whom_it_reaches(office: Office) -> None:
    """Who has a number or an address, by what this server sends; a number of no country is none."""
    told = office.parts.told
    assert told.channels == {Channel.SMS, Channel.MAIL}
    assert [told.reaches(each) for each in (PHONE, MAIL, Contact(), Contact(phone="012345678"))] == [
        True, True, False, False,
    ]  # fmt: skip


async def test_soon(office: Office) -> None:
    """Who asked to be told when few are left is told once, at once, also at night."""
    office.clock.move(hours=13)
    ticket_id = new_id()
    for _ in range(2):
        assert await office.parts.commands.tell_soon(SITE, ticket_id, "P042", "+4500000017", "da")
    await office.outbox.send_due()
    (message,) = office.sms.sent
    assert message.body.startswith("P042: Det er snart din tur. Kom til ")
