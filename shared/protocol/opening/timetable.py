"""The hours of one service by one channel: its week and its special days, laid on the real clock."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from operator import itemgetter

from shared.protocol.hours import DayPeriod, SpecialDay
from shared.protocol.model import OpeningPeriod
from shared.protocol.opening.verdict import Verdict, Why
from shared.protocol.opening.weekly import instant, stretches

Stretch = tuple[datetime, datetime]
"""From when it is open to when it closes, in UTC."""

_ONE_DAY = timedelta(days=1)
_DAYS_OPEN = 8
"""What is open for so many days on end is said not to close."""
_ONE_BY_HAND = 0
_DAYS_SEARCHED = 400
"""What stays closed for so many days is said not to open."""


class Timetable:
    """Answers for one service by one channel, or for the centre.

    Of several special days on one date, one for a single day by hand holds before all others; then one by hand from–to
    that is closed; then a holiday; then one by hand from–to with other hours. Of two alike the shorter holds, then the
    one that names services, then the one that names channels, then the later in the list. Of two holidays on one date
    the closed one holds. Other hours hold on weekdays that it is usually open on; only a single day by hand opens it on
    a day off.
    """

    def __init__(
        self,
        weekly: Iterable[OpeningPeriod],
        zone: tzinfo,
        special: Iterable[SpecialDay] = (),
        holidays: Iterable[SpecialDay] = (),
    ) -> None:
        self.weekly = tuple(weekly)
        self.zone = zone
        self._weekdays = frozenset(period.weekday for period in self.weekly)
        ranked = sorted(
            (_rank(day, place, by_hand=by_hand), day)
            for by_hand, days in ((True, special), (False, holidays))
            for place, day in enumerate(days)
        )
        self._single: dict[date, list[tuple[_Rank, SpecialDay]]] = {}
        self._longer: list[tuple[_Rank, SpecialDay]] = []
        for rank, day in ranked:
            if day.first == day.last:
                self._single.setdefault(day.first, []).append((rank, day))
            elif day.first < day.last:
                self._longer.append((rank, day))

    def special(self, day: date) -> SpecialDay | None:
        """The special day that holds on a local day, or None."""
        longer = (each for each in self._longer if each[1].first <= day <= each[1].last)
        found = [*self._single.get(day, ()), *longer]
        if day.weekday() not in self._weekdays:
            found = [(rank, each) for rank, each in found if not each.periods or rank[0] == _ONE_BY_HAND]
        return min(found, key=itemgetter(0))[1] if found else None

    def stretches(self, day: date) -> tuple[Stretch, ...]:
        """When it is open on a local day, in order; what touches or overlaps is one."""
        special = self.special(day)
        if special is None:
            return _joined(stretches(self.weekly, day, self.zone))
        return _joined(_of_day(special.periods, day, self.zone))

    def at(self, moment: datetime) -> Verdict:
        """Whether it is open at an aware moment, and what follows from that. Raises `ValueError` for a naive one."""
        if moment.tzinfo is None:
            raise ValueError("an opening time is asked for at a moment without a zone")
        moment = moment.astimezone(UTC)
        today = moment.astimezone(self.zone).date()
        special = self.special(today)
        name = {} if special is None else special.name
        spans = self.stretches(today)
        for begins, closes in spans:
            if begins <= moment < closes:
                return Verdict(True, until=self._local(self._until(closes)), name=name)
        opens = self.next_opening(moment)
        return Verdict(False, why=self._why(spans, moment, special, opens), name=name, opens=opens)

    def is_open(self, moment: datetime) -> bool:
        """Whether it is open at an aware moment."""
        return self.at(moment).is_open

    def next_opening(self, moment: datetime) -> datetime | None:
        """The first moment later than `moment` when it comes to be open, in the site's zone; None within 400 days."""
        if not self.weekly and not self._single and not self._longer:
            return None
        moment = moment.astimezone(UTC)
        day = moment.astimezone(self.zone).date()
        before: datetime | None = None
        for offset in range(-1, _DAYS_SEARCHED):
            for opens, closes in self.stretches(day + offset * _ONE_DAY):
                if opens > moment and opens != before:
                    return self._local(opens)
                before = closes
        return None

    def closes_today(self, moment: datetime) -> datetime | None:
        """When it closes for the last time of what begins on the local day of `moment`, in the site's zone.

        None when it is not open that day, or does not close within a week.
        """
        spans = self.stretches(moment.astimezone(self.zone).date())
        return self._local(self._until(spans[-1][1])) if spans else None

    def _until(self, closes: datetime) -> datetime | None:
        """When what is open until `closes` does close: at midnight the next day may go on."""
        for _ in range(_DAYS_OPEN):
            day = closes.astimezone(self.zone).date()
            on = next((end for start, end in self.stretches(day) if start == closes), None)
            if on is None:
                return closes
            closes = on
        return None

    def _why(
        self, spans: tuple[Stretch, ...], moment: datetime, special: SpecialDay | None, opens: datetime | None
    ) -> Why:
        if spans:
            if moment < spans[0][0]:
                return Why.NOT_YET
            return Why.BREAK if moment < spans[-1][0] else Why.OVER
        if special is not None:
            return Why.SPECIAL_DAY
        return Why.NEVER if opens is None and not self.weekly else Why.DAY_OFF

    def _local(self, moment: datetime | None) -> datetime | None:
        return None if moment is None else moment.astimezone(self.zone)


_Rank = tuple[int, int, bool, bool, int]


def _rank(day: SpecialDay, place: int, *, by_hand: bool) -> _Rank:
    """The lowest holds."""
    closed, length = not day.periods, (day.last - day.first).days
    if by_hand:
        group = _ONE_BY_HAND if length == 0 else 1 if closed else 3
    else:
        group, length = 2, 0 if closed else 1
    return group, length, not day.services, not day.channels, -place


def _of_day(periods: Iterable[DayPeriod], day: date, zone: tzinfo) -> Iterator[Stretch]:
    for period in periods:
        last = day + _ONE_DAY if period.closes == time(0) else day
        opens, closes = instant(day, period.opens, zone), instant(last, period.closes, zone)
        if opens < closes:
            yield opens, closes


def _joined(spans: Iterable[Stretch]) -> tuple[Stretch, ...]:
    joined: list[Stretch] = []
    for opens, closes in sorted(spans):
        if joined and opens <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], closes))
        else:
            joined.append((opens, closes))
    return tuple(joined)
