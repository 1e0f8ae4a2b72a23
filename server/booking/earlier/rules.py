"""Which time is offered to whom, when, and how long it is theirs. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import Struct

from server.booking.own.rules import may_change, may_change_until
from server.booking.own.visit import Visit
from server.messaging.rules import quiet_until
from shared.protocol.content import Configuration
from shared.protocol.day import BookingState
from shared.protocol.model import Key
from shared.protocol.rules import MessageRule

ANSWER_WITHIN = timedelta(minutes=30)
"""So long an offered time is kept for the one it was offered to."""

MOST_A_DAY = 3
"""So many times are offered to one person on one day."""

WORTH_IT = timedelta(hours=1)
"""Nobody is asked to change their plans for less."""

NOTICE_HOURS = (2, 24, 72)
"""What a citizen can choose: how long before it the offered time has to be known."""

EVERY_DAY = 0b1111111
"""All days of the week, Monday in the lowest bit."""


class OfferState(StrEnum):
    """What has become of an offer; one that is open after its time has lapsed, too."""

    OPEN = "open"
    TAKEN = "taken"
    DECLINED = "declined"
    LAPSED = "lapsed"
    """Nobody has answered in time, or nobody waits any more."""


class EarlierWish(Struct, frozen=True, kw_only=True):
    """What would suit a citizen: on which days of the week, from which day on, and known how long before.

    `booked_for` is the time that the booking had when they asked.
    """

    booked_for: datetime
    weekdays: int = EVERY_DAY
    not_before: date | None = None
    notice_hours: int = 24


class EarlierOffer(Struct, frozen=True, kw_only=True):
    """A time that is held for one booking's citizen until `until`, by the booking `hold_id`."""

    id: UUID
    booking_id: UUID
    site_id: Key
    hold_id: UUID
    starts_at: datetime
    until: datetime
    state: OfferState = OfferState.OPEN

    def is_open(self, now: datetime) -> bool:
        """Whether it can be answered."""
        return self.state is OfferState.OPEN and now < self.until


class Waiting(Struct, frozen=True, kw_only=True):
    """Somebody who waits for an earlier time.

    `passed` are the times that were free when they asked and have been since, `offered` those that they have been
    offered before; `today` is how many these were today. With `has_offer` they have not answered the latest.
    """

    wish: EarlierWish
    visit: Visit
    passed: frozenset[datetime] = frozenset()
    offered: frozenset[datetime] = frozenset()
    has_offer: bool = False
    today: int = 0


def can_ask(visit: Visit, configuration: Configuration, now: datetime) -> bool:
    """Whether there is anything to ask for: it is booked, can be moved, and there is time for another before it."""
    soonest = now + timedelta(hours=NOTICE_HOURS[0]) + WORTH_IT
    return visit.is_in(BookingState.BOOKED) and may_change(visit, configuration, now) and soonest <= visit.starts_at


def answer_by(now: datetime, rule: MessageRule, time_zone: str) -> datetime | None:
    """Until when an offer made now is to be answered; None when nobody is to be asked now.

    Nobody is to answer while it is quiet, neither by SMS nor by mail: what is offered late in the evening would be
    gone before it is read.
    """
    until = now + ANSWER_WITHIN
    quiet = quiet_until(now, rule, time_zone) or quiet_until(until, rule, time_zone)
    return None if quiet else until


def suits(wish: EarlierWish, visit: Visit, at: datetime, now: datetime, zone: ZoneInfo) -> bool:
    """Whether the time would suit them, and be better than the one they have."""
    day = at.astimezone(zone).date()
    return (
        at + WORTH_IT <= visit.starts_at
        and at - now >= timedelta(hours=wish.notice_hours)
        and bool(wish.weekdays >> day.weekday() & 1)
        and (wish.not_before is None or day >= wish.not_before)
        # What is held for them would stand in the way of what they have.
        and at + (visit.errands[-1].busy_until - visit.starts_at) <= visit.starts_at
    )


def to_offer(
    waiting: Waiting, free: Iterable[datetime], configuration: Configuration, now: datetime, until: datetime
) -> datetime | None:
    """The first of the free times that is news to them and suits them; None when there is nothing to offer now."""
    if waiting.has_offer or waiting.today >= MOST_A_DAY or until > may_change_until(waiting.visit, configuration):
        return None
    known, zone = waiting.passed | waiting.offered, ZoneInfo(configuration.site.time_zone)
    return min(
        (at for at in free if at not in known and suits(waiting.wish, waiting.visit, at, now, zone)), default=None
    )


def still_passed(waiting: Waiting, free: Collection[datetime]) -> frozenset[datetime]:
    """What has been free all the time since they asked: what was taken meanwhile is news when it comes up again."""
    return waiting.passed.intersection(free)


def midnight(now: datetime, zone: ZoneInfo) -> datetime:
    """When the day began by the site's clock."""
    return datetime.combine(now.astimezone(zone).date(), time(), zone)
