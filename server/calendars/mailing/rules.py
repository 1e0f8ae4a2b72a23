"""Who is to be told what of a booking in their calendar, and the mail that tells it. Pure."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct

from server.calendars.entry import CalendarEntry
from server.calendars.feed import FeedBooking, place_of, title_of, words_of
from server.calendars.words import FALLBACK


class Step(StrEnum):
    """What has become of a booking for somebody's calendar."""

    BOOKED = "booked"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    WITHDRAWN = "withdrawn"
    """It takes place, but with somebody else."""


class Standing(Struct, frozen=True, kw_only=True):
    """A booking and somebody who has it sent, or had it.

    `mail` is where it goes now, None when it is not theirs any more. `had` is how often it had changed when it was last
    sent, to `had_mail`; None when it never was.
    """

    booking: FeedBooking
    staff_id: UUID
    mail: str | None
    had: int | None
    had_mail: str | None


class Letter(Struct, frozen=True, kw_only=True):
    """A mail with a meeting. Of two with the same `dedupe` one is written; who it is to stands third in it."""

    to: str
    subject: str
    body: str
    language: str
    dedupe: str
    entry: CalendarEntry


def step_of(standing: Standing, now: datetime) -> Step | None:
    """What is to be told; None for nothing, as of what is over."""
    if standing.booking.ends_at <= now:
        return None
    if standing.mail is None:
        if standing.had is None:
            return None
        return Step.CANCELLED if standing.booking.state == "cancelled" else Step.WITHDRAWN
    if standing.had is None:
        return Step.BOOKED
    newer = standing.booking.sequence > standing.had or standing.mail != standing.had_mail
    return Step.CHANGED if newer else None


def letter_of(standing: Standing, step: Step, *, organizer: str, now: datetime) -> Letter:
    """The mail: service, kind, reference, time and place, and no name."""
    booking, to = standing.booking, standing.mail or standing.had_mail or ""
    words, title, place = words_of(booking), title_of(booking), place_of(booking)
    said = {
        Step.BOOKED: "",
        Step.CHANGED: words.changed,
        Step.CANCELLED: words.cancelled,
        Step.WITHDRAWN: words.withdrawn,
    }[step]
    subject = f"{said}: {title}" if said else title
    return Letter(
        to=to,
        subject=subject,
        body="\n".join((*filter(None, (subject, _when(booking), place)), "", words.why)),
        language=booking.languages[0] if booking.languages else FALLBACK,
        dedupe=f"{booking.id}:meeting:{standing.staff_id}:{booking.sequence}:{step}",
        entry=CalendarEntry(
            booking_id=booking.id,
            starts_at=booking.starts_at,
            ends_at=booking.ends_at,
            title=subject if step in (Step.CANCELLED, Step.WITHDRAWN) else title,
            text=words.reference.format(code=booking.code) if booking.code else "",
            place=place,
            link="",
            now=now,
            cancelled=step is Step.CANCELLED,
            withdrawn=step is Step.WITHDRAWN,
            sequence=booking.sequence,
            organizer=organizer,
            attendee=to,
        ),
    )


def _when(booking: FeedBooking) -> str:
    zone = ZoneInfo(booking.time_zone)
    begins, ends = booking.starts_at.astimezone(zone), booking.ends_at.astimezone(zone)
    return f"{begins:%d.%m.%Y %H:%M}–{ends:%H:%M}"
