"""A local day of a site laid on the real clock, and where a moment stands in it. Pure."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo

from server.booking.times.bits import UNIT_MINUTES, span
from server.booking.times.ticks import Tick, tick
from shared.protocol.opening.weekly import instant

_UNIT = timedelta(minutes=UNIT_MINUTES)
UNIT_TICKS: Tick = _UNIT // timedelta(microseconds=1)
_ONE_DAY = timedelta(days=1)
LENGTH = timedelta(days=2)
"""What begins on a day ends within so long after its midnight, with all that is kept free after it."""

WINDOW = LENGTH // _UNIT
"""In bits."""

WHOLE = (1 << WINDOW) - 1
"""All of them."""


class DayFrame:
    """One local day: bit 0 is its first five minutes; bits go on over the next midnight, to the end of `WINDOW`.

    A day on which the clocks change has more bits of its own than others, or fewer.
    """

    __slots__ = ("begins", "day", "ends", "own", "own_ends", "starts_at")

    def __init__(self, day: date, zone: tzinfo) -> None:
        self.day = day
        self.starts_at = instant(day, time(), zone)
        """UTC."""
        following = instant(day + _ONE_DAY, time(), zone)
        self.own = span(0, -(-(following - self.starts_at) // _UNIT))
        """The bits of the day itself."""
        self.begins = tick(self.starts_at)
        self.own_ends = self.begins + self.own.bit_length() * UNIT_TICKS
        """Where the next day begins."""
        self.ends = self.begins + WINDOW * UNIT_TICKS
        """Where the window ends."""

    @property
    def ends_at(self) -> datetime:
        """When the window ends, UTC."""
        return self.starts_at + LENGTH

    def moment(self, bit: int) -> datetime:
        """When the bit begins, UTC."""
        return self.starts_at + bit * _UNIT

    def bit(self, moment: datetime) -> int:
        """The first bit that begins at the aware moment or later; 0 for what is before."""
        return max(-(-(moment - self.starts_at) // _UNIT), 0)

    def touched(self, begins_at: datetime, ends_at: datetime) -> int:
        """Every bit of the window that the span touches."""
        first = (begins_at - self.starts_at) // _UNIT
        end = -(-(ends_at - self.starts_at) // _UNIT)
        return span(first, min(end, WINDOW))

    def within(self, begins_at: datetime, ends_at: datetime) -> int:
        """Every bit that lies wholly within the span."""
        first = -(-(begins_at - self.starts_at) // _UNIT)
        return span(first, min((ends_at - self.starts_at) // _UNIT, WINDOW))


def local_date(moment: datetime, zone: tzinfo) -> date:
    """The site's date at an aware moment."""
    return moment.astimezone(zone).date()
