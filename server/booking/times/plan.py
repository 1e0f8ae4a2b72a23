"""What a centre's settings say of its days: when a service can be booked, at which desks, and how much in all. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from server.booking.times.bits import UNIT_MINUTES, units
from server.booking.times.frame import DayFrame, local_date
from shared.protocol.content import Configuration
from shared.protocol.hours import Channel
from shared.protocol.model import Key, Service
from shared.protocol.opening import Timetable, openings_of
from shared.protocol.rules import BookingRule

_MOST_DAYS = 500
"""So many days' rules are kept; a search looks no further than 400 days ahead."""


class Piece(Struct, frozen=True):
    """One errand of a visit: so long, and so long free after it."""

    service_id: Key
    minutes: int
    buffer_minutes: int = 0


class Wish(Struct, frozen=True, kw_only=True):
    """What somebody wants to book: errands back to back, from `earliest` on, until `last_day`, in one of the grids."""

    pieces: tuple[Piece, ...]
    earliest: datetime
    last_day: date
    step_minutes: int

    @property
    def offsets(self) -> tuple[int, ...]:
        """After how many bits each errand begins; at the end, after how many all is done."""
        found = [0]
        for piece in self.pieces:
            found.append(found[-1] + units(piece.minutes))
        return tuple(found)

    @property
    def length(self) -> timedelta:
        """From when it begins to when the last errand is done."""
        return timedelta(minutes=self.offsets[-2] * UNIT_MINUTES + self.pieces[-1].minutes)


class DayRules:
    """What the settings say of one day."""

    __slots__ = ("_grids", "_minutes", "_open", "_plan", "frame")

    def __init__(self, plan: Plan, day: date) -> None:
        self._plan = plan
        self.frame = DayFrame(day, plan.zone)
        self._open: dict[Timetable, int] = {}
        self._grids: dict[tuple[Timetable, int], int] = {}
        self._minutes: tuple[float, float] | None = None

    def opened(self, service_id: Key) -> int:
        """The bits at which bookings of the service are met."""
        return self._opened(self._plan.table(service_id))

    def grid(self, service_id: Key, step_minutes: int) -> int:
        """The bits at which a booking of the service can begin: every so many minutes from each opening on."""
        table = self._plan.table(service_id)
        key = (table, step_minutes)
        if key not in self._grids:
            step, bits = step_minutes // UNIT_MINUTES, 0
            for opens, closes in table.stretches(self.frame.day):
                for bit in range(self.frame.bit(opens), self.frame.bit(closes), step):
                    bits |= 1 << bit
            self._grids[key] = bits
        return self._grids[key]

    def desk_minutes(self) -> tuple[float, float]:
        """How many minutes of desks may be booked in all, and how many of these from home.

        The rest of the latter is kept at desks where one can come without a booking.
        """
        if self._minutes is None:
            rule, whole, from_home = self._plan.rule, 0.0, 0.0
            for tables, walk_in in self._plan.desk_hours:
                bits = 0
                for table in tables:
                    bits |= self._opened(table)
                minutes = bits.bit_count() * UNIT_MINUTES * rule.load_percent / 100
                kept = rule.walk_in_percent / 100 if walk_in else 0.0
                whole, from_home = whole + minutes, from_home + minutes * (1 - kept)
            self._minutes = (whole, from_home)
        return self._minutes

    def _opened(self, table: Timetable) -> int:
        if table not in self._open:
            bits = 0
            for opens, closes in table.stretches(self.frame.day):
                bits |= self.frame.within(opens, closes)
            self._open[table] = bits
        return self._open[table]


class Plan:
    """The rules of a configuration's days, each reckoned once."""

    def __init__(self, configuration: Configuration) -> None:
        self.configuration = configuration
        self.zone = ZoneInfo(configuration.site.time_zone)
        self._services = {service.id: service for service in configuration.services}
        self._days: dict[date, DayRules] = {}
        self._desks: dict[tuple[Key, ...], tuple[Key, ...]] = {}
        self._openings = openings_of(configuration)
        self._tables = {each.id: self._openings.table(each.id, Channel.BOOKING) for each in configuration.services}
        walk_in = {service.id for service in configuration.services if service.walk_in}
        self.desk_hours = [
            ({self.table(each) for each in desk.services}, not walk_in.isdisjoint(desk.services))
            for desk in configuration.desks
        ]
        """Of each desk the hours of what is done there, and whether one can come there without a booking."""

    def table(self, service_id: Key) -> Timetable:
        """When bookings of the service are met; services with the same hours have one and the same."""
        found = self._tables.get(service_id)
        return self._openings.table(service_id, Channel.BOOKING) if found is None else found

    @property
    def rule(self) -> BookingRule:
        """The site's own."""
        return self.configuration.site.booking

    def service(self, service_id: Key) -> Service | None:
        """The service of that id, or None."""
        return self._services.get(service_id)

    def day(self, day: date) -> DayRules:
        """The rules of a local day."""
        found = self._days.get(day)
        if found is None:
            if len(self._days) >= _MOST_DAYS:
                self._days.clear()
            found = self._days[day] = DayRules(self, day)
        return found

    def desks(self, service_ids: Iterable[Key]) -> tuple[Key, ...]:
        """The desks that do all of those services."""
        wanted = tuple(service_ids)
        if wanted not in self._desks:
            self._desks[wanted] = tuple(
                desk.id for desk in self.configuration.desks if all(each in desk.services for each in wanted)
            )
        return self._desks[wanted]

    def wish(self, service_ids: Iterable[Key], now: datetime) -> Wish:
        """What it is to book these services from home, asked for at `now`; each has to be there and bookable."""
        pieces, lead, horizon = [], 0, 400
        for service_id in service_ids:
            booking = self._services[service_id].booking
            assert booking is not None
            rule = self.rule
            buffer = rule.buffer_minutes if booking.buffer_minutes is None else booking.buffer_minutes
            pieces.append(Piece(service_id, booking.minutes, buffer))
            lead = max(lead, rule.lead_minutes if booking.lead_minutes is None else booking.lead_minutes)
            horizon = min(horizon, rule.horizon_days if booking.horizon_days is None else booking.horizon_days)
        return Wish(
            pieces=tuple(pieces),
            earliest=now + timedelta(minutes=lead),
            last_day=local_date(now, self.zone) + timedelta(days=horizon),
            step_minutes=self.rule.step_minutes,
        )


class Plans:
    """The plan of each site's latest configuration."""

    def __init__(self) -> None:
        self._latest: dict[Key, Plan] = {}

    def of(self, configuration: Configuration) -> Plan:
        """The plan of that configuration."""
        found = self._latest.get(configuration.site.id)
        if found is None or found.configuration is not configuration:
            found = self._latest[configuration.site.id] = Plan(configuration)
        return found
