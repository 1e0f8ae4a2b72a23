"""What is booked on a day: bits of each desk's lanes, of each person, and of each service. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar
from uuid import UUID

from server.booking.times.bits import added, rows, united
from server.booking.times.frame import UNIT_TICKS, WHOLE, DayFrame
from server.booking.times.people import BusySpan
from server.booking.times.ticks import MINUTE, Tick
from shared.protocol.model import Key

LanePlace = tuple[Key, int]

Taken = tuple[Key, Tick, Tick, Tick, Key | None, int | None, UUID | None]
"""A booking that takes up room: service, when it begins and ends, when the room is free again, desk, lane, and person.

The lane is None where it overlaps another from before there were walls: it takes up its desk all the same.
"""

_Spans = list[tuple[int, int]]
_What = TypeVar("_What", bound=Hashable)


class DayLoad:
    """A day's bookings, added up. What touches the frame's window is in it."""

    __slots__ = ("_services", "booked", "busy", "desks", "overbooked", "people", "row", "ticks")

    def __init__(self, row: int, services: ServiceRows) -> None:
        self.row = row
        """The bit of the stretch at which the day begins."""
        self._services = services
        self.desks: dict[LanePlace, int] = {}
        self.people: dict[UUID, int] = {}
        """Booked or in a meeting."""
        self.busy: dict[UUID, int] = {}
        """In a meeting."""
        self.ticks: Tick = 0
        """Of the bookings that begin on the day, in all."""
        self.booked = 0
        """How many these are, in the lanes that there are desks for."""
        self.overbooked = 0
        """How many are in the lanes above."""

    @property
    def minutes(self) -> float:
        """How long the bookings are that begin on the day, in all."""
        return self.ticks / MINUTE

    def counted(self, services: Iterable[Key], people: Iterable[UUID]) -> list[int]:
        """The bookings of those services and the meetings of those people at each time, as `bits.added` counts."""
        layers: list[int] = []
        for service_id in services:
            for row in self._services.of(service_id):
                added(layers, row >> self.row & WHOLE)
        for staff_id in people:
            added(layers, self.busy.get(staff_id, 0))
        return layers


class ServiceRows:
    """How many bookings of a service there are at each time of a stretch of days: as many rows of bits as at once.

    They are made when the service is first asked for: most searches ask for few.
    """

    __slots__ = ("_length", "_rows", "_spans")

    def __init__(self, spans: Mapping[Key, _Spans], length: int) -> None:
        self._spans = spans
        self._length = length
        self._rows: dict[Key, Sequence[int]] = {}

    def of(self, service_id: Key) -> Sequence[int]:
        """Those of the service."""
        found = self._rows.get(service_id)
        if found is None:
            found = self._rows[service_id] = rows(self._spans.get(service_id, ()), self._length)
        return found


def day_loads(
    frames: Sequence[DayFrame], taken: Iterable[Taken] = (), busy: Iterable[BusySpan] = ()
) -> list[DayLoad]:  # fmt: skip
    """What of all this is on each of the days, which are in their order.

    Each booking is looked at once: all days together are one long row of bits, of which every day has its piece.
    """
    begins, own_ends = [frame.begins for frame in frames], [frame.own_ends for frame in frames]
    origin, length = begins[0], (frames[-1].ends - begins[0]) // UNIT_TICKS
    desks: dict[LanePlace, _Spans] = defaultdict(list)
    people: dict[UUID, _Spans] = defaultdict(list)
    meetings: dict[UUID, _Spans] = defaultdict(list)
    services: dict[Key, _Spans] = defaultdict(list)
    of_services = ServiceRows(services, length)
    loads = [DayLoad((each - origin) // UNIT_TICKS, of_services) for each in begins]
    for service_id, starts_at, ends_at, busy_until, desk_id, lane, staff_id in taken:
        span = ((starts_at - origin) // UNIT_TICKS, -((origin - busy_until) // UNIT_TICKS))
        services[service_id].append(span)
        if desk_id is not None:
            desks[desk_id, lane or 0].append(span)
        if staff_id is not None:
            people[staff_id].append(span)
        place = bisect_right(begins, starts_at) - 1
        if place >= 0 and starts_at < own_ends[place]:
            load = loads[place]
            load.ticks += ends_at - starts_at
            if lane:
                load.overbooked += 1
            else:
                load.booked += 1
    for staff_id, starts_at, ends_at in busy:
        span = ((starts_at - origin) // UNIT_TICKS, -((origin - ends_at) // UNIT_TICKS))
        meetings[staff_id].append(span)
        people[staff_id].append(span)
    _spread(desks, length, loads, [load.desks for load in loads])
    _spread(people, length, loads, [load.people for load in loads])
    _spread(meetings, length, loads, [load.busy for load in loads])
    return loads


def _spread(
    spans: Mapping[_What, _Spans], length: int, loads: Sequence[DayLoad], days: Sequence[dict[_What, int]]
) -> None:
    """Give each day its piece of everything's row."""
    for what, some in spans.items():
        row = united(some, length)
        for load, day in zip(loads, days, strict=True):
            bits = row >> load.row & WHOLE
            if bits:
                day[what] = bits
