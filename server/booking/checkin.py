"""Which booking a citizen is here for, and what to answer: from all the bookings that match. Pure.

The bookings are looked at in three rounds, and the first round with any in it decides:

1. here: this centre's, booked for today or with their check-in open now, and those whose ticket is open;
2. elsewhere today: another centre's, to be met today;
3. the rest: other days', and what has been used already.

So a stranger's booking of next week never makes a citizen of today say more about themselves. When a round holds
several citizens, they are told apart by the initial, then by the code. Of one citizen's bookings the best standing
counts (see `_Standing`), and among equals the nearest; of a visit of several errands the first of them, with which the
later ones are checked in. A booking whose ticket is open outranks one later today: who
asks twice is told that they are checked in, not that they are too early for the second errand. A ticket that is over
(done, or not come) is used up: the answer is that its time has gone.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import IntEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct

from server.booking.names import begins_nearly_with, begins_with
from server.queue.order import booked_due, is_late
from server.queue.rules import local_day
from shared.protocol.checkin import (
    AlreadyCheckedIn,
    Ask,
    AskMore,
    ByCode,
    KnownBy,
    NoBooking,
    TooEarly,
    TooLate,
    WrongCentre,
    WrongDay,
)
from shared.protocol.model import OPEN_STATES, CheckInRule, Key, Site, Texts, Ticket

DAYS_BACK = 1
DAYS_AHEAD = 60
"""Bookings from yesterday until then are looked at."""


class Match(Struct, frozen=True, kw_only=True):
    """A booking that is not cancelled and fits what the citizen has said, but perhaps for the initial.

    `ticket` is what it was checked in to; `ahead` are before that now. `visit_group` is the same for the errands of one
    visit.
    """

    booking_id: UUID
    site_id: Key
    site_name: Texts
    site_address: str
    service_id: Key
    starts_at: datetime
    desk_id: Key | None = None
    visitor_id: UUID | None = None
    given_name: str | None = None
    phone: str | None = None
    ticket: Ticket | None = None
    ahead: int = 0
    visit_group: UUID | None = None


class Arrive(Struct, frozen=True):
    """Check the citizen in to this booking, and to what comes after it in the same visit.

    A `late` one waits like a walk-in.
    """

    match: Match
    late: bool


Decision = Arrive | AlreadyCheckedIn | TooEarly | TooLate | WrongDay | WrongCentre | AskMore | NoBooking


class _Standing(IntEnum):
    """How a booking stands to the site and the moment; the lowest of a round is taken."""

    NOW = 0
    """Here, and its check-in is open."""
    HAS_TICKET = 1
    """Here, and its ticket is open."""
    LATER = 2
    """Here, later today."""
    LOST = 3
    """Here, earlier today."""
    ELSEWHERE = 4
    """At another centre today."""
    USED = 5
    """Here today, and its ticket is over."""
    AHEAD = 6
    """On a day to come, anywhere."""
    GONE = 7
    """What is left: gone by, anywhere."""


_ROUNDS = (
    frozenset({_Standing.NOW, _Standing.HAS_TICKET, _Standing.LATER, _Standing.LOST}),
    frozenset({_Standing.ELSEWHERE}),
    frozenset({_Standing.USED, _Standing.AHEAD, _Standing.GONE}),
)


def looked_at(now: datetime, time_zone: str) -> tuple[datetime, datetime]:
    """From when until when (UTC, the end not included) bookings are looked at: whole days of the site."""
    zone = ZoneInfo(time_zone)
    today = now.astimezone(zone).date()
    first, end = today - timedelta(days=DAYS_BACK), today + timedelta(days=DAYS_AHEAD + 1)
    return _midnight(first, zone), _midnight(end, zone)


def decide(matches: Iterable[Match], known_by: KnownBy, *, site: Site, now: datetime) -> Decision:
    """What to answer at the aware moment `now` at `site`, by its rule and its zone."""
    initial = None if isinstance(known_by, ByCode) else known_by.initial
    fitting = _with_initial(tuple(matches), initial)
    standings = [(_standing(match, site, now), match) for match in fitting]
    for accepted in _ROUNDS:
        found = [(standing, match) for standing, match in standings if standing in accepted]
        if len({_person(match) for _, match in found}) > 1:
            return AskMore(ask=Ask.INITIAL if initial is None else Ask.CODE)
        if found:
            standing, match = min(found, key=lambda pair: (pair[0], abs(pair[1].starts_at - now), pair[1].booking_id))
            if match.visit_group is None:
                return _answer(standing, match, site, now)
            beside = [each for its, each in found if its is standing and each.visit_group == match.visit_group]
            match, *later = sorted(beside, key=lambda each: each.starts_at)
            return _answer(standing, match, site, now, tuple(each.service_id for each in later))
    return NoBooking()


class Turn(Struct, frozen=True):
    """How somebody with a booking waits: with a number of that local day, due then; a `late` one like a walk-in."""

    day: date
    due_at: datetime
    late: bool


def turn(starts_at: datetime, *, now: datetime, site: Site) -> Turn:
    """That of whoever checks in `now` to what is booked for `starts_at`.

    Who checks in before midnight to what is after it has a number of the new day, and waits on.
    """
    late = is_late(starts_at, now, timedelta(minutes=site.check_in.late_minutes))
    day = max(local_day(now, site.time_zone), local_day(starts_at, site.time_zone))
    return Turn(day, booked_due(starts_at, now, site.call_order, late=late), late)


def _standing(match: Match, site: Site, now: datetime) -> _Standing:
    here = match.site_id == site.id
    zone = ZoneInfo(site.time_zone)
    today = _day(match.starts_at, zone) == _day(now, zone)
    is_open, is_lost = _window(match.starts_at, now, site.check_in)
    if match.ticket is not None:
        if match.ticket.state in OPEN_STATES:
            return _Standing.HAS_TICKET if here else _Standing.ELSEWHERE
        return _Standing.USED if here and today else _Standing.GONE
    if is_open:
        return _Standing.NOW if here else _Standing.ELSEWHERE
    if not today:
        return _Standing.AHEAD if match.starts_at > now else _Standing.GONE
    if here:
        return _Standing.LOST if is_lost else _Standing.LATER
    return _Standing.GONE if is_lost else _Standing.ELSEWHERE


def _window(starts_at: datetime, now: datetime, rule: CheckInRule) -> tuple[bool, bool]:
    """Whether the check-in is open, and whether it is over; it does not end with the day."""
    lost = is_late(starts_at, now, timedelta(minutes=rule.lost_minutes))
    return not lost and now >= _opens_at(starts_at, rule), lost


def _answer(standing: _Standing, match: Match, site: Site, now: datetime, then: tuple[Key, ...] = ()) -> Decision:
    if match.site_id != site.id:
        return WrongCentre(
            site_id=match.site_id, site_name=match.site_name, address=match.site_address, booked_for=match.starts_at
        )
    match standing:
        case _Standing.NOW:
            return Arrive(match, late=is_late(match.starts_at, now, timedelta(minutes=site.check_in.late_minutes)))
        case _Standing.HAS_TICKET if match.ticket is not None:
            return AlreadyCheckedIn(ticket=match.ticket, ahead=match.ahead, desk_id=match.desk_id, then=then)
        case _Standing.LATER:
            opens_at = _opens_at(match.starts_at, site.check_in)
            return TooEarly(service_id=match.service_id, booked_for=match.starts_at, opens_at=opens_at)
        case _Standing.LOST | _Standing.USED:
            return TooLate(service_id=match.service_id, booked_for=match.starts_at)
    return WrongDay(service_id=match.service_id, booked_for=match.starts_at)


def _with_initial(matches: Sequence[Match], initial: str | None) -> Sequence[Match]:
    """Those whose first name begins so; else those for whom it may be so, or whose name is not known."""
    if initial is None:
        return matches
    for fits in (begins_with, begins_nearly_with):
        if found := [match for match in matches if match.given_name and fits(match.given_name, initial)]:
            return found
    return [match for match in matches if not match.given_name]


def _person(match: Match) -> Hashable:
    """One for all the bookings of a citizen, also when each was made with a visitor of its own."""
    if match.given_name and match.phone:
        return match.given_name.casefold(), match.phone
    return match.visitor_id or match.booking_id


def _opens_at(starts_at: datetime, rule: CheckInRule) -> datetime:
    return starts_at - timedelta(minutes=rule.early_minutes)


def _day(moment: datetime, zone: ZoneInfo) -> date:
    return moment.astimezone(zone).date()


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
