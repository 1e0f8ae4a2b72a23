"""What booking pages are made of: words, addresses, contact, weeks and calendar files."""

from __future__ import annotations

import re
import string
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
import segno

from kiosk_app.visit.journey.entries import scanned_code
from server.booking.own.rules import Asked
from server.calendars.entry import UID_END, CalendarEntry, calendar_file
from server.web.booking.choice import Choice, read_choice, read_moment
from server.web.booking.contact import Contact, contact_faults, hold_id
from server.web.booking.dates import moment_in_words
from server.web.booking.own.code import code_picture
from server.web.booking.weeks import week_of
from server.web.booking.words import BookWords, book_words
from shared.protocol.rules import BookingKind

LANGUAGES = ("da", "nb", "en", "de", "pl", "uk", "ar")
COPENHAGEN = ZoneInfo("Europe/Copenhagen")
AT = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
ID = UUID(int=7)


def _put_in(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_whole(language: str) -> None:
    """Every language says everything, with the same things put in, and names seven days and twelve months."""
    danish, words = book_words("da"), book_words(language)
    assert language == "da" or words != danish
    assert (len(set(words.weekdays)), len(set(words.months))) == (7, 12)
    for name in BookWords.__struct_fields__:
        text, own = getattr(danish, name), getattr(words, name)
        assert own
        if isinstance(text, str):
            assert _put_in(text) == _put_in(own), name
    assert "9" in moment_in_words(AT, COPENHAGEN, words)


def test_a_choice_comes_back_from_its_address() -> None:
    """All of it; what cannot be read is not chosen."""
    choice = Choice(
        site_id="a", service_ids=("a.x", "a.y"), kind=BookingKind.VIDEO, staff_id=ID, starts_at=AT,
        first=date(2026, 11, 23), language="uk",
    )  # fmt: skip
    assert read_choice("a", "a.x", choice.fields()) == choice
    assert choice.to("time").startswith("/book/a/a.x/time?also=a.y&kind=video&with=")
    odd = [("kind", "dance"), ("at", "2026-11-24T09:00"), ("first", "2026-02-30"), ("with", "x"), ("also", "a.x")]
    assert read_choice("a", "a.x", odd) == Choice(site_id="a", service_ids=("a.x",))
    assert read_moment("0001-01-01T00:00+23:59") is None


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("20 30 40 50", "20304050"),
        ("(+45) 20-30.40.50", "+4520304050"),
        ("0046 70 123 45 67", "+46701234567"),
        ("٢٠٣٠٤٠٥٠", "20304050"),
        ("\u202a20304050\u202c", "20304050"),
    ],
)
def test_a_number_as_people_write_it(typed: str, number: str) -> None:
    """Blanks, dashes, brackets, digits of another script and marks that come with copying are no fault."""
    contact = Contact(phone=typed)
    assert contact.number == number
    assert not contact_faults(contact, Asked(phone=True, mail=False, either=False), book_words("da"))


def test_a_form_asks_for_one_hold() -> None:
    """The same words again are the same hold; other words or another time are another one."""
    choice, contact = Choice(site_id="a", service_ids=("a.x",), starts_at=AT), Contact(phone="20 30 40 50")
    same = hold_id(ID, choice, Contact(phone="20304050"))
    assert hold_id(ID, choice, contact) == same
    later = Choice(site_id="a", service_ids=("a.x",), starts_at=AT + timedelta(minutes=15))
    assert len({same, hold_id(ID, later, contact), hold_id(ID, choice, Contact(phone="20304051"))}) == 3


def test_weeks_end_at_today_and_at_the_horizon() -> None:
    """Nothing before today, nothing after the last day that can be booked."""
    today, last = date(2026, 11, 25), date(2026, 12, 8)
    first = week_of(today, today, last)
    assert (first.first, first.last, first.before) == (today, date(2026, 11, 29), None)
    assert first.after == date(2026, 11, 30)
    second = week_of(date(2026, 12, 2), today, last)
    assert (second.before, second.days, second.after) == (today, 7, date(2026, 12, 7))
    assert week_of(date(2999, 1, 1), today, last) == week_of(last, today, last)
    assert week_of(last, today, last).after is None


def test_a_calendar_file() -> None:
    """Lines of at most 75 bytes that fold back to what was said, in UTC, with one identity."""
    text = "Pas; børn, unge\nمرحبا" * 9
    entry = CalendarEntry(
        booking_id=ID, starts_at=AT, ends_at=AT + timedelta(minutes=15), title="Pas",
        place="Havn 4", text=text, link="https://example.org/b/x", now=AT,
    )  # fmt: skip
    file = calendar_file(entry)
    lines = file.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    whole = file.replace(b"\r\n ", b"").decode()
    assert "DTSTART:20261124T083000Z" in whole
    assert f"UID:{ID}{UID_END}" in whole
    assert "Pas\\; børn\\, unge\\nمرحبا" in whole
    assert whole.endswith("END:VCALENDAR\r\n")


def test_the_picture_of_the_code() -> None:
    """Every dark module of the reference's QR code, the white that readers need around it, and nothing else in it."""
    picture, matrix = code_picture("K7M2P4Q9"), segno.make("K7M2P4Q9", error="m", micro=False).matrix
    drawn = {(int(x) - 4, int(y) - 4) for x, y in re.findall(r"M(\d+),(\d+)h1v1h-1z", picture.path)}
    assert drawn == {(x, y) for y, row in enumerate(matrix) for x, dark in enumerate(row) if dark}
    assert picture.side == len(matrix) + 8
    assert scanned_code("K7M2P4Q9") == "K7M2P4Q9", "the stand's reader takes it as it is"
