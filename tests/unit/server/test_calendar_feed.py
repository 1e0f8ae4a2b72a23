"""The feed of a caseworker's bookings: read back by another program it says when, what and where, and never who."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from server.calendars.feed import FeedBooking, etag, feed, matches, window
from server.calendars.words import feed_words, in_language

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BOOKING = FeedBooking(
    id=UUID(int=7), kind="visit", state="booked", starts_at=AT, ends_at=AT + timedelta(minutes=20), sequence=2,
    changed_at=AT - timedelta(days=3), service={"da": "Pas, og; mere\nher", "en": "Passport"},
    site={"da": "Borgerservice", "en": "Citizen service"}, languages=("da", "en"), time_zone="Europe/Copenhagen",
    address="Torvet 1, 9999 Fjordby", desk={"da": "Skranke 2"}, code="7K2M9QXA",
)  # fmt: skip
ZONES = st.sampled_from(["Europe/Copenhagen", "Europe/Oslo", "America/Nuuk", "Atlantic/Faroe", "UTC"])


def events(content: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def test_what_a_booking_says() -> None:
    """Service, way of meeting and reference; desk, centre and address; the moment, and how often it has changed."""
    (event,) = events(feed([BOOKING]))
    assert str(event["summary"]) == "Pas, og; mere\nher · Fremmøde · 7K2M9QXA"
    assert str(event["location"]) == "Skranke 2, Borgerservice, Torvet 1, 9999 Fjordby"
    assert str(event["description"]) == "Nummer: 7K2M9QXA"
    assert str(event["uid"]) == "00000000-0000-0000-0000-000000000007@booking.skranke"
    assert (event["dtstart"].dt, event["dtend"].dt) == (AT, AT + timedelta(minutes=20))
    assert (event["sequence"], str(event["status"]), str(event["transp"])) == (2, "CONFIRMED", "OPAQUE")


def test_a_cancelled_one_stays_and_takes_no_time() -> None:
    """So that a calendar that has it takes it away."""
    (event,) = events(feed([structs.replace(BOOKING, state="cancelled", sequence=3)]))
    assert str(event["summary"]).startswith("Aflyst: ")
    assert (str(event["status"]), str(event["transp"]), event["sequence"]) == ("CANCELLED", "TRANSPARENT", 3)


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        ("telephone", "Telefonmøde, Borgerservice"),
        ("callback", "Ring op, Borgerservice"),
        ("video", "Videomøde, Borge"),
    ],
)
def test_who_is_rung_has_no_desk(kind: str, place: str) -> None:
    """There is nowhere to go."""
    (event,) = events(feed([structs.replace(BOOKING, kind=kind, code=None)]))
    assert str(event["location"]).startswith(place)
    assert "description" not in event


def test_kinds_of_a_newer_server_and_other_languages() -> None:
    """There is always a word, and a text in whichever language it is written."""
    (event,) = events(feed([structs.replace(BOOKING, kind="walk", languages=("pl",), desk=None)]))
    assert "· Aftale ·" in str(event["summary"])
    assert feed_words("nb").title == "Avtaler i Skranke"
    assert in_language({}, "da") == ""
    assert not events(feed([]))


@given(
    st.integers(0, 2 * 366 * 24 * 60), st.integers(1, 600), ZONES, st.text(max_size=60)
)  # fmt: skip
def test_read_back_it_is_the_same_moment(after: int, minutes: int, zone: str, text: str) -> None:
    """In any zone, over midnight and over the days on which clocks change; whatever a name has in it."""
    starts_at = (AT + timedelta(minutes=after)).astimezone(ZoneInfo(zone))
    ends_at = starts_at + timedelta(minutes=minutes)
    shown = structs.replace(BOOKING, starts_at=starts_at, ends_at=ends_at, time_zone=zone, service={"da": text})
    content = feed([shown])
    assert content == feed([shown])
    (event,) = events(content)
    assert (event["dtstart"].dt, event["dtend"].dt) == (starts_at, ends_at)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


def test_the_tag_changes_with_the_content() -> None:
    """And nothing else: the same day's calendar is the same all day."""
    tag = etag(feed([BOOKING]))
    assert tag != etag(feed([structs.replace(BOOKING, sequence=3)]))
    assert matches(f'"a", W/{tag}', tag)
    assert matches("*", tag)
    assert not matches("", tag)
    assert window(AT) == window(AT + timedelta(hours=14, minutes=59))
    since, until = window(AT)
    assert (AT - since).days == 30
    assert (until - AT).days == 399
