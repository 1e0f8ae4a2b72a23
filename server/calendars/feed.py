"""Bookings as an iCalendar that mail programs follow: what, when and where, and never who. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from msgspec import Struct

from server.calendars.entry import UID_END
from server.calendars.words import FeedWords, feed_words, in_language

if TYPE_CHECKING:
    from icalendar import Event

BEFORE = timedelta(days=30)
AFTER = timedelta(days=400)

REFRESH = timedelta(minutes=15)
"""How often we ask mail programs to look again; most take their own time."""

_RUNG = frozenset({"telephone", "callback", "video"})


class FeedBooking(Struct, frozen=True, kw_only=True):
    """A booking as a calendar may know it. `sequence` counts its changes, `changed_at` is the last of them."""

    id: UUID
    kind: str
    state: str
    starts_at: datetime
    ends_at: datetime
    sequence: int
    changed_at: datetime
    service: Mapping[str, str]
    site: Mapping[str, str]
    languages: tuple[str, ...]
    time_zone: str
    site_id: str = ""
    address: str = ""
    desk: Mapping[str, str] | None = None
    code: str | None = None


def window(now: datetime) -> tuple[datetime, datetime]:
    """From when to when a feed shows bookings: whole days, so that it is the same all day long."""
    today = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return today - BEFORE, today + AFTER


def feed(bookings: Iterable[FeedBooking]) -> bytes:
    """The calendar: the same for the same bookings, to the byte. All times are UTC: each is one moment anywhere."""
    from icalendar import Calendar  # noqa: PLC0415 - half a second and 20 MB, for servers whose calendars are followed

    listed = list(bookings)
    first = listed[0] if listed else None
    words = feed_words(first.languages[0] if first and first.languages else "")
    calendar = Calendar()
    calendar.add("prodid", "-//Skranke//Calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", words.title)
    if first is not None:
        calendar.add("x-wr-timezone", first.time_zone)
    calendar.add("refresh-interval", REFRESH, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", f"PT{REFRESH // timedelta(minutes=1)}M")
    for booking in listed:
        calendar.add_component(_event(booking))
    content: bytes = calendar.to_ical()
    return content


def etag(content: bytes) -> str:
    """The tag of a calendar's content, in its quotes."""
    return f'"{hashlib.sha256(content).hexdigest()[:32]}"'


def matches(if_none_match: str, tag: str) -> bool:
    """Whether who asks has it already."""
    known = {each.strip().removeprefix("W/") for each in if_none_match.split(",")}
    return tag in known or "*" in known


def _event(booking: FeedBooking) -> Event:
    from icalendar import Event  # noqa: PLC0415 - said above

    words, cancelled, said = words_of(booking), booking.state == "cancelled", title_of(booking)
    event = Event()
    event.add("uid", f"{booking.id}{UID_END}")
    event.add("dtstamp", booking.changed_at.astimezone(UTC))
    event.add("last-modified", booking.changed_at.astimezone(UTC))
    event.add("dtstart", booking.starts_at.astimezone(UTC))
    event.add("dtend", booking.ends_at.astimezone(UTC))
    event.add("sequence", booking.sequence)
    event.add("summary", f"{words.cancelled}: {said}" if cancelled else said)
    event.add("location", place_of(booking))
    if booking.code:
        event.add("description", words.reference.format(code=booking.code))
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if cancelled else "OPAQUE")
    event.add("x-microsoft-cdo-busystatus", "FREE" if cancelled else "BUSY")
    return event


def words_of(booking: FeedBooking) -> FeedWords:
    """The words of its office."""
    return feed_words(_language(booking))


def title_of(booking: FeedBooking) -> str:
    """What it is: service, how one meets, reference."""
    words = words_of(booking)
    service, kind = in_language(booking.service, _language(booking)), words.kinds.get(booking.kind, words.other)
    return " · ".join(part for part in (service, kind, booking.code) if part)


def place_of(booking: FeedBooking) -> str:
    """Where it is."""
    language, words = _language(booking), words_of(booking)
    site, kind = in_language(booking.site, language), words.kinds.get(booking.kind, words.other)
    if booking.kind in _RUNG:
        return ", ".join(part for part in (kind, site) if part)
    desk = in_language(booking.desk, language) if booking.desk else ""
    return ", ".join(part for part in (desk, site, booking.address) if part)


def _language(booking: FeedBooking) -> str:
    return booking.languages[0] if booking.languages else ""
