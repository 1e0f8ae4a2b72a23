"""Bookings in a caseworker's own calendar by mail: real bookings, a real database, a real SMTP server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any
from uuid import UUID

import asyncpg
import icalendar
import msgspec
import pytest

from server.ids import new_id
from shared.protocol.booking import OfficeBooking, OfficeReply, Times
from tests.fakes.mail_server import MailDrop
from tests.integration.bookings import PAS, SITE, bookable, configure, read

MINE = "/api/v1/me/calendar-mails"
OFFICE = f"/api/v1/sites/{SITE}/office-bookings"
SENDER, BO, AMINA = "skranke@fjordby.example", "bo@fjordby.example", "amina@fjordby.example"


@pytest.fixture
def drop() -> Iterator[MailDrop]:
    """An SMTP server."""
    started = MailDrop()
    yield started
    started.stop()


@pytest.fixture
async def database(database_url: str, clock: Any) -> AsyncIterator[asyncpg.Connection]:
    """A connection of the test's own, at a centre without bookings; Bo and Amina have mail addresses."""
    connection = await asyncpg.connect(database_url)
    await connection.execute("delete from booking")
    for address in (BO, AMINA):
        await connection.execute("update staff set mail = $1 where username = $2", address, address.partition("@")[0])
    await configure(database_url, bookable(), now=clock.now)
    yield connection
    await connection.close()


class Desk:
    """Bo at work, with a server that sends mail to the drop."""

    def __init__(self, server: Any, drop: MailDrop) -> None:
        self.server, self.drop = server, drop

    async def post(self, path: str, body: Any, who: str = "bo") -> Any:
        """A command."""
        headers = {**await self.server.staff(who), "content-type": "application/json"}
        answer = await self.server.http.post(path, content=msgspec.json.encode(body), headers=headers)
        assert answer.status_code == 200, answer.text
        return answer

    async def wants(self, *, on: bool = True, who: str = "bo") -> Any:
        """Switch it on or off; how it is set."""
        return (await self.post(MINE, {"on": on}, who)).json()["mails"]

    async def times(self) -> list[Any]:
        """What is free."""
        answer = await self.server.http.get(
            f"/api/v1/sites/{SITE}/office-times", params={"service": PAS, "days": 4}, headers=await self.server.staff()
        )
        return [each.starts_at for day in read(answer, Times).days for each in day.times]

    async def book(self, starts_at: Any, staff_id: UUID | None) -> OfficeBooking:
        """Book somebody whose name must not get out."""
        body = {
            "id": new_id(), "service_ids": [PAS], "starts_at": starts_at, "language": "da", "staff_id": staff_id,
            "given_name": "Ronja", "phone": "20304711",
        }  # fmt: skip
        made = read(await self.post(OFFICE, body), OfficeReply)
        assert isinstance(made, OfficeBooking)
        return made

    async def come(self, count: int) -> list[tuple[EmailMessage, Any]]:
        """So many mails have come, and the server knows it: each with the event in it."""
        assert await asyncio.to_thread(self.drop.until, count)
        await self.server.app.state["parts"].outbox.resting.wait()
        return [_read(each) for each in self.drop.mails[:count]]


def _read(content: bytes) -> tuple[EmailMessage, Any]:
    mail = message_from_bytes(content, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    assert mail.get_content_type() == "multipart/alternative"
    words, entry = mail.iter_parts()
    assert (words.get_content_type(), entry.get_content_type()) == ("text/plain", "text/calendar")
    assert isinstance(entry, EmailMessage)
    calendar = icalendar.Calendar.from_ical(entry.get_content())
    assert entry.get_param("method") == str(calendar["method"])
    assert entry.get_content_disposition() is None, "a meeting, and not a file beside the mail"
    (event,) = calendar.walk("VEVENT")
    return mail, event


@asynccontextmanager
async def desk_of(start_server: Any, drop: MailDrop, **settings: Any) -> AsyncIterator[Desk]:
    """A server with mail."""
    mail = {"mail_host": "127.0.0.1", "mail_port": drop.port, "mail_security": "none", "mail_sender": SENDER}
    async with start_server(**{**mail, "message_sink": "", **settings}) as server:
        yield Desk(server, drop)


async def test_booked_moved_and_cancelled(start_server: Any, database: asyncpg.Connection, drop: MailDrop) -> None:
    """One meeting that moves and goes: the same UID, a sequence that rises, the sender's, to Bo, and without a name."""
    async with desk_of(start_server, drop) as desk:
        bo = await database.fetchval("select id from staff where username = 'bo'")
        free = await desk.times()
        before = await desk.book(free[0], bo)
        assert await desk.wants() == {"address": BO, "on": True}
        made = await desk.book(free[1], bo)
        await desk.post(f"{OFFICE}/{made.booking_id}/move", {"id": new_id(), "starts_at": free[3]})
        mails = await desk.come(2)
        await desk.post(f"{OFFICE}/{made.booking_id}/cancel", {"id": new_id()})
        mails = await desk.come(3)
        assert before.booking_id != made.booking_id
    methods = [list(mail.iter_parts())[1].get_param("method") for mail, _ in mails]
    assert methods == ["REQUEST", "REQUEST", "CANCEL"]
    events = [event for _, event in mails]
    assert {str(event["uid"]) for event in events} == {f"{made.booking_id}@booking.skranke"}
    assert [event["sequence"] for event in events] == [0, 1, 2]
    assert [event["dtstart"].dt for event in events] == [free[1], free[3], free[3]]
    assert [str(event["status"]) for event in events] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    for mail, event in mails:
        assert (mail["from"], mail["to"]) == (SENDER, BO)
        assert (str(event["organizer"]), str(event["attendee"])) == (f"mailto:{SENDER}", f"mailto:{BO}")
        assert event["attendee"].params["RSVP"] == "FALSE"
        assert made.code in str(event["summary"])
        assert made.code in mail["subject"]
        assert "list-unsubscribe" not in mail
        whole = mail.as_string() + event.to_ical().decode() + next(mail.iter_parts()).get_content()
        assert not [word for word in ("Ronja", "4711", "2030") if word in whole]
    assert [mail["subject"].partition(":")[0] for mail, _ in mails[1:]] == ["Ændret", "Aflyst"]
    kept = await database.fetch("select mail, calendar, body from message where kind = 'meeting'")
    assert {tuple(row) for row in kept} == {(None, None, None)}


async def test_off_is_off_at_once(start_server: Any, database: asyncpg.Connection, drop: MailDrop) -> None:
    """Nobody gets any who has not asked; who wants no more gets nothing more, not even what waits to be sent again."""
    async with desk_of(start_server, drop) as desk:
        bo = await database.fetchval("select id from staff where username = 'bo'")
        free = await desk.times()
        await desk.book(free[0], bo)
        await desk.wants()
        drop.says = {"MAIL": "451 later"}
        made = await desk.book(free[1], bo)
        parts = desk.server.app.state["parts"]
        async with asyncio.timeout(30):
            while not await database.fetchval("select tries > 0 and not under_way from message where kind = 'meeting'"):
                await parts.outbox.resting.wait()
        assert await desk.wants(on=False) == {"address": BO, "on": False}
        drop.says = {}
        await desk.post(f"{OFFICE}/{made.booking_id}/cancel", {"id": new_id()})
        desk.server.clock.move(hours=1)
        parts.outbox.wake()
        await parts.outbox.resting.wait()
    rows = await database.fetch("select state, mail from message where kind = 'meeting'")
    assert [tuple(row) for row in rows] == [("cancelled", None)]
    assert drop.mails == []
    assert await database.fetchval("select count(*) from calendar_due") == 0
    assert await database.fetchval("select count(*) from calendar_mailed") == 0


async def test_somebody_else_takes_it(start_server: Any, database: asyncpg.Connection, drop: MailDrop) -> None:
    """Given to Amina by whatever hand, it leaves Bo's calendar without being called off, and comes into hers; what is
    nobody's in particular at Bo's desk is Bo's.
    """
    async with desk_of(start_server, drop) as desk:
        bo, amina = [
            await database.fetchval("select id from staff where username = $1", who) for who in ("bo", "amina")
        ]
        for who in ("bo", "amina"):
            await desk.wants(who=who)
        free = await desk.times()
        made = await desk.book(free[0], bo)
        await desk.come(1)
        await database.execute("update booking set staff_id = $1, lane = null where id = $2", amina, made.booking_id)
        keeper = desk.server.app.state["parts"].mailing
        await keeper.tell_due()
        to_amina = (await desk.come(3))[1:]
        await database.execute(
            "update booking set staff_id = null, desk_id = (select desk_id from staff where id = $1) where id = $2",
            bo,
            made.booking_id,
        )
        await keeper.tell_due()
        to_the_desk = (await desk.come(5))[3:]
    for mails, was, becomes, sequence in ((to_amina, BO, AMINA, 1), (to_the_desk, AMINA, BO, 2)):
        found = {mail["to"]: (mail, event) for mail, event in mails}
        mail, away = found[was]
        assert mail["subject"].startswith("Ikke længere hos dig: ")
        assert "status" not in away, "called off is only what nobody comes to"
        here = found[becomes][1]
        assert str(here["status"]) == "CONFIRMED"
        assert away["sequence"] == here["sequence"] == sequence


async def test_where_it_is_not_offered(
    start_server: Any, database: asyncpg.Connection, drop: MailDrop, server: Any
) -> None:
    """Without mail it is not there; without an address of one's own it says whom to ask."""
    headers = await server.staff()
    assert (await server.http.get("/api/v1/me/calendars", headers=headers)).json()["mails"] is None
    refused = await server.http.post(MINE, json={"on": True}, headers=headers)
    assert refused.json()["type"] == "urn:skranke:problem:not-offered"
    assert (await server.http.post(MINE, json={"on": False}, headers=headers)).status_code == 200
    await database.execute("update staff set mail = '' where username = 'bo'")
    async with desk_of(start_server, drop) as desk:
        headers = await desk.server.staff()
        own = (await desk.server.http.get("/api/v1/me/calendars", headers=headers)).json()
        assert own["mails"] == {"address": "", "on": False}
        refused = await desk.server.http.post(MINE, json={"on": True}, headers=headers)
        assert (refused.status_code, "Ask a superuser" in refused.json()["detail"]) == (400, True)


async def test_a_server_that_was_away(start_server: Any, database: asyncpg.Connection, drop: MailDrop) -> None:
    """What was changed while no server ran is told when one starts, once, and nothing of what is over."""
    async with desk_of(start_server, drop) as desk:
        bo = await database.fetchval("select id from staff where username = 'bo'")
        await desk.wants()
        made = await desk.book((await desk.times())[0], bo)
        await desk.come(1)
        over = await desk.book((await desk.times())[2], bo)
        await desk.come(2)
    await database.execute("update booking set state = 'cancelled' where id = $1", made.booking_id)
    await database.execute(
        "update booking set starts_at = starts_at - interval '9 days', ends_at = ends_at - interval '9 days',"
        " busy_until = null where id = $1",
        over.booking_id,
    )
    async with desk_of(start_server, drop) as desk:
        mails = await desk.come(3)
    assert len(drop.mails) == 3
    assert await database.fetchval("select count(*) from calendar_due") == 0
    assert (str(mails[2][1]["uid"]).partition("@")[0], mails[2][1]["sequence"]) == (str(made.booking_id), 1)
