"""What a caseworker's calendar is told of a booking, and the mail that tells it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import icalendar
import pytest
from msgspec import structs

from server.calendars.entry import CalendarEntry, calendar_file
from server.calendars.feed import FeedBooking
from server.calendars.mailing.rules import Standing, Step, letter_of, step_of
from server.ids import new_id
from server.messaging.mail import mail_of
from server.messaging.sink import Outgoing
from shared.protocol.outbox import AT_ONCE, TO_CITIZENS, MessageKind

NOW = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
BOOKING = FeedBooking(
    id=UUID(int=7), kind="visit", state="booked", starts_at=NOW + timedelta(hours=1), ends_at=NOW + timedelta(hours=2),
    sequence=3, changed_at=NOW, service={"da": "Pas", "en": "Passport"}, site={"da": "Borgerservice"},
    languages=("da", "en"), time_zone="Europe/Copenhagen", site_id="borgerservice", address="Torvet 1",
    desk={"da": "Skranke 2"}, code="7K3M9QTX",
)  # fmt: skip
HERS = Standing(booking=BOOKING, staff_id=UUID(int=1), mail="bo@x.example", had=None, had_mail=None)


def standing(state: str = "booked", **more: Any) -> Standing:
    return structs.replace(HERS, booking=structs.replace(BOOKING, state=state), **more)


@pytest.mark.parametrize(
    ("found", "step"),
    [
        (standing(), Step.BOOKED),
        (standing(had=2, had_mail="bo@x.example"), Step.CHANGED),
        (standing(had=3, had_mail="bo@x.example"), None),
        (standing(had=3, had_mail="old@x.example"), Step.CHANGED),
        (standing(mail=None, had=2, had_mail="bo@x.example"), Step.WITHDRAWN),
        (standing("cancelled", mail=None, had=2, had_mail="bo@x.example"), Step.CANCELLED),
        (standing("cancelled", mail=None), None),
        (standing("arrived", had=3, had_mail="bo@x.example"), None),
    ],
)
def test_what_is_told(found: Standing, step: Step | None) -> None:
    """Each change once; never of what was not sent before that it goes; and nothing of what is over."""
    assert step_of(found, NOW) is step
    assert step_of(found, NOW + timedelta(hours=2)) is None


@pytest.mark.parametrize(
    ("step", "method", "status", "subject"),
    [
        (Step.BOOKED, "REQUEST", "CONFIRMED", "Pas · Fremmøde · 7K3M9QTX"),
        (Step.CHANGED, "REQUEST", "CONFIRMED", "Ændret: Pas · Fremmøde · 7K3M9QTX"),
        (Step.CANCELLED, "CANCEL", "CANCELLED", "Aflyst: Pas · Fremmøde · 7K3M9QTX"),
        (Step.WITHDRAWN, "CANCEL", None, "Ikke længere hos dig: Pas · Fremmøde · 7K3M9QTX"),
    ],
)
def test_the_meeting(step: Step, method: str, status: str | None, subject: str) -> None:
    """Who holds it, who is to come, when and where; in words with the office's own clock, over midnight, too."""
    letter = letter_of(HERS, step, organizer="skranke@x.example", now=NOW)
    assert (letter.to, letter.subject, letter.language) == ("bo@x.example", subject, "da")
    assert letter.dedupe.split(":")[1:3] == ["meeting", str(HERS.staff_id)]
    lines = letter.body.split("\n")
    assert lines[:3] == [subject, "24.11.2026 00:30–01:30", "Skranke 2, Borgerservice, Torvet 1"]
    assert lines[-1].startswith("Du får denne mail, fordi")
    content = calendar_file(letter.entry)
    calendar = icalendar.Calendar.from_ical(content)
    (event,) = calendar.walk("VEVENT")
    assert str(calendar["method"]) == method
    assert (str(event["status"]) if "status" in event else None) == status
    assert (str(event["uid"]), event["sequence"]) == (f"{BOOKING.id}@booking.skranke", 3)
    assert (str(event["organizer"]), str(event["attendee"])) == ("mailto:skranke@x.example", "mailto:bo@x.example")
    outgoing = Outgoing(
        new_id(), MessageKind.MEETING, "", letter.body, mail=letter.to, subject=subject, calendar=content.decode()
    )
    mail = mail_of(outgoing, "skranke@x.example", "")
    assert mail.get_content_type() == "multipart/alternative"
    _, entry = mail.iter_parts()
    assert (entry.get_param("method"), entry.get_param("charset")) == (method, "utf-8")
    assert mail.as_bytes().isascii()


def test_what_citizens_get_is_as_before() -> None:
    """An entry without an attendee is published, and its sequence follows the clock."""
    entry = CalendarEntry(
        booking_id=BOOKING.id, starts_at=BOOKING.starts_at, ends_at=BOOKING.ends_at, title="Pas", text="", place="",
        link="", now=NOW,
    )  # fmt: skip
    calendar = icalendar.Calendar.from_ical(calendar_file(entry))
    (event,) = calendar.walk("VEVENT")
    assert str(calendar["method"]) == "PUBLISH"
    assert event["sequence"] == int(NOW.timestamp()) // 60
    assert not {"organizer", "attendee", "transp"} & {name.lower() for name in event}
    assert MessageKind.MEETING in AT_ONCE
    assert MessageKind.MEETING not in TO_CITIZENS
