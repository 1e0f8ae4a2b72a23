"""Who rings a citizen, who may know the number, and when it may be tried again. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct

from shared.protocol.day import RUNG, BookingKind, BookingState, BookingStatus, MeetingAction
from shared.protocol.model import Key, NoticeRule, Role

KEPT_DAYS = 7
"""A call that is still to be made stands in the day for so many days after its own; then it is given up."""

LONGEST_WISH = timedelta(days=14)
"""How far ahead a call-back may be wished for."""

_SLACK = timedelta(minutes=2)
"""Clocks differ, and so long may a choice stand on a screen."""


class MeetingTransition(Struct, frozen=True):
    """What an action does: the states it may start from, and the state it leads to; without one that stays."""

    sources: frozenset[BookingState]
    target: BookingState | None


_AHEAD = frozenset({BookingState.BOOKED, BookingState.NO_ANSWER})
_OPEN = _AHEAD | {BookingState.STARTED}

TRANSITIONS: dict[MeetingAction, MeetingTransition] = {
    MeetingAction.TAKE: MeetingTransition(_AHEAD, None),
    MeetingAction.REACH: MeetingTransition(_AHEAD, BookingState.STARTED),
    MeetingAction.FINISH: MeetingTransition(_OPEN, BookingState.DONE),
    MeetingAction.NO_ANSWER: MeetingTransition(_OPEN, BookingState.NO_ANSWER),
    MeetingAction.CANCEL: MeetingTransition(_OPEN, BookingState.CANCELLED),
}


class Person(Struct, frozen=True, kw_only=True):
    """Who asks: the roles now, today's desk and services, and whose deputy they are."""

    staff_id: UUID
    roles: frozenset[Role]
    desk_id: Key | None
    services: frozenset[Key]
    deputy_of: frozenset[UUID]


class Verdict(StrEnum):
    """What is to be said of an action on a booking."""

    DO = "do"
    NOT_RUNG = "not-rung"
    """It is a visit: its ticket is acted on."""
    WRONG_STATE = "wrong-state"
    TAKEN = "taken"
    """A colleague has it, and is not late with it."""
    NOT_YOURS = "not-yours"


def is_overdue(booking: BookingStatus, seconds: int, now: datetime) -> bool:
    """Whether the citizen should have been rung at least so many seconds ago."""
    to_be_rung = booking.kind in RUNG and booking.state in _AHEAD
    return to_be_rung and now - booking.due_at >= timedelta(seconds=seconds)


def stands_in(person: Person, booking: BookingStatus, rule: NoticeRule, now: datetime) -> bool:
    """Whether the person may ring in a colleague's place: deputies first, then hosts, as with arrivals."""
    if booking.staff_id is None or booking.staff_id == person.staff_id:
        return False
    if booking.staff_id in person.deputy_of and is_overdue(booking, rule.deputies_seconds, now):
        return True
    return Role.HOST in person.roles and is_overdue(booking, rule.host_seconds, now)


def late_since(person: Person, rule: NoticeRule, now: datetime) -> datetime | None:
    """Enquiries that were due by then are for this person too, whoever does them or has taken them; None of none.

    They go to the hosts, as who has come for somebody who does not answer.
    """
    return now - timedelta(seconds=rule.host_seconds) if Role.HOST in person.roles else None


def sees_late(person: Person, booking: BookingStatus, rule: NoticeRule, now: datetime) -> bool:
    """Whether the booking is one of those."""
    late = late_since(person, rule, now)
    return booking.kind is BookingKind.WRITTEN and late is not None and booking.due_at <= late


def sees_phone(person: Person, booking: BookingStatus, rule: NoticeRule, now: datetime) -> bool:
    """Whether the person may know the number, and read what was written."""
    own = booking.staff_id == person.staff_id
    return booking.kind in RUNG and (own or stands_in(person, booking, rule, now))


def sees_agreement(person: Person, staff_id: UUID | None) -> bool:
    """Whether the person may read and write what is agreed on a booking that is met by `staff_id`."""
    return Role.GUARD in person.roles or person.staff_id == staff_id


def may_see_day(person: Person, staff_id: UUID) -> bool:
    """Whether the person may see that member of staff's day."""
    return staff_id == person.staff_id or staff_id in person.deputy_of or Role.HOST in person.roles


def verdict(person: Person, booking: BookingStatus, action: MeetingAction, rule: NoticeRule, now: datetime) -> Verdict:
    """What becomes of the action."""
    if booking.kind not in RUNG:
        return Verdict.NOT_RUNG
    if booking.state not in TRANSITIONS[action].sources:
        return Verdict.WRONG_STATE
    if action is not MeetingAction.TAKE:
        return Verdict.DO if booking.staff_id == person.staff_id else Verdict.NOT_YOURS
    if booking.staff_id is None:
        own = booking.service_id in person.services or sees_late(person, booking, rule, now)
        return Verdict.DO if own else Verdict.NOT_YOURS
    return Verdict.DO if stands_in(person, booking, rule, now) else Verdict.TAKEN


def again_fault(again_at: datetime | None, now: datetime, time_zone: str) -> str:
    """What is wrong with the moment to try again, "" for nothing: it is later today."""
    if again_at is None or again_at.tzinfo is None:
        return "again_at: say when to try again, with its zone, as 12:20:00Z."
    zone = ZoneInfo(time_zone)
    if again_at < now - _SLACK:
        return "again_at: this time has gone. Choose a later one."
    if again_at > now + timedelta(days=2) or again_at.astimezone(zone).date() != now.astimezone(zone).date():
        return "again_at: choose a time later today."
    return ""


def wished_fault(wished_at: datetime | None, now: datetime) -> str:
    """What is wrong with the moment that a call is wished for, "" for nothing; None is as soon as may be."""
    if wished_at is None:
        return ""
    if wished_at.tzinfo is None:
        return "wished_at: write the time with its zone, as 12:20:00Z."
    if not now - _SLACK <= wished_at <= now + LONGEST_WISH:
        return f"wished_at: choose a time within the next {LONGEST_WISH.days} days."
    return ""
