"""A booking as an entry of somebody's calendar, in a mail or as a file: what, when and where. Pure."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from msgspec import Struct

UID_END = "@booking.skranke"
"""By this we know our own bookings again when they come back in somebody's calendar."""


class CalendarEntry(Struct, frozen=True, kw_only=True):
    """What it says; moments with their zone. `link` is the citizen's own, or ""; `now` is when it is written.

    With an `attendee` it is a meeting (RFC 5546), by the mail addresses of who holds it and of who is to come: here the
    sender and the caseworker. `sequence` counts the booking's changes, None where nobody counts. One that is
    `withdrawn` takes place, but no longer with this attendee.
    """

    booking_id: UUID
    starts_at: datetime
    ends_at: datetime
    title: str
    text: str
    place: str
    link: str
    now: datetime
    cancelled: bool = False
    withdrawn: bool = False
    sequence: int | None = None
    organizer: str = ""
    attendee: str = ""

    @property
    def method(self) -> str:
        """What a calendar is to do with it."""
        if self.cancelled or self.withdrawn:
            return "CANCEL"
        return "REQUEST" if self.attendee else "PUBLISH"


def calendar_file(entry: CalendarEntry) -> bytes:
    """The entry as iCalendar: of the same booking always the same one, so that a move moves what a calendar has."""
    from icalendar import Calendar, Event, vCalAddress  # noqa: PLC0415 - half a second and 20 MB, for servers that make entries

    event = Event()
    event.add("uid", f"{entry.booking_id}{UID_END}")
    event.add("dtstamp", entry.now.astimezone(UTC))
    event.add("sequence", int(entry.now.timestamp()) // 60 if entry.sequence is None else entry.sequence)
    event.add("dtstart", entry.starts_at.astimezone(UTC))
    event.add("dtend", entry.ends_at.astimezone(UTC))
    event.add("summary", entry.title)
    if not entry.withdrawn:
        event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    for name, value in (("description", entry.text), ("location", entry.place), ("url", entry.link)):
        if value:
            event.add(name, value)
    if entry.attendee:
        who = vCalAddress(f"mailto:{entry.attendee}")
        who.params.update(
            {"CUTYPE": "INDIVIDUAL", "ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION", "RSVP": "FALSE"}
        )
        event.add("organizer", vCalAddress(f"mailto:{entry.organizer}"))
        event.add("attendee", who)
        event.add("transp", "OPAQUE")
        event.add("x-microsoft-cdo-busystatus", "FREE" if entry.method == "CANCEL" else "BUSY")
    calendar = Calendar()
    calendar.add("prodid", "-//Skranke//Booking//EN")
    calendar.add("version", "2.0")
    calendar.add("method", entry.method)
    calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content
