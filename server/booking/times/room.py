"""What still fits into a day: at which times, and at which desk. Pure.

A visit takes one desk that does all its errands, else desks in turn. Nobody is booked twice: not a desk, not a person,
and no more citizens at once than there are people at work who can meet them. In all, no more is booked than the
settings say.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from msgspec import Struct, structs

from server.booking.times.bits import UNIT_MINUTES, begins, units
from server.booking.times.frame import WHOLE
from server.booking.times.load import DayLoad
from server.booking.times.people import Person, pools
from server.booking.times.plan import DayRules, Piece, Plan, Wish
from shared.protocol.model import Key

_ROUNDING = 1e-9


class Span(Struct, frozen=True):
    """When one errand is met, UTC."""

    piece: Piece
    starts_at: datetime
    ends_at: datetime
    busy_until: datetime

    def at(self, desk_id: Key, lane: int) -> Place:
        """The same at a desk."""
        return Place(self.piece, self.starts_at, self.ends_at, self.busy_until, desk_id, lane)


class Place(Span, frozen=True):
    """Where and when one errand is met."""

    desk_id: Key
    lane: int


Limits = tuple[tuple[frozenset[UUID], tuple[Key, ...]], ...]


class Crew:
    """The people of a site: who does what, and whether they are at work."""

    def __init__(self, people: Iterable[Person] = ()) -> None:
        self.people = {person.staff_id: person for person in people}
        self.pools = pools(self.people.values())
        self._away = [person for person in self.people.values() if person.leave_from is not None]
        self._limits: dict[Key, Limits] = {}

    def limits(self, service_id: Key) -> Limits:
        """Which people have to be enough for which services, whenever one more of `service_id` is booked.

        A service that only some people do takes one of these away from every other that they do.
        """
        if service_id not in self._limits:
            own = self.pools.get(service_id)
            self._limits[service_id] = tuple(
                (pool, tuple(each for each, who in self.pools.items() if who <= pool))
                for pool in set(self.pools.values())
                if own is not None and own <= pool
            )
        return self._limits[service_id]

    def at_work(self, day: date) -> frozenset[UUID]:
        """Who is at work that day."""
        return frozenset(self.people) - {person.staff_id for person in self._away if person.is_on_leave(day)}


class Room:
    """A day as it is booked now."""

    def __init__(self, plan: Plan, rules: DayRules, load: DayLoad, crew: Crew, *, no_show: float = 0.0) -> None:
        """`no_show` is the share of bookings that nobody comes to, 0 where there is no overbooking."""
        self.frame = rules.frame
        self._plan = plan
        self._rules = rules
        self._load = load
        self._crew = crew
        self._no_show = no_show
        self._at_work = crew.at_work(rules.frame.day)
        self._blocked: dict[Key, int] = {}

    def starts(self, wish: Wish, staff_id: UUID | None = None, *, from_home: bool = True) -> int:
        """The bits of the day at which what is wished for can begin."""
        frame, rules = self.frame, self._rules
        if frame.day > wish.last_day or not self.has_minutes(wish.pieces, from_home=from_home):
            return 0
        found = rules.grid(wish.pieces[0].service_id, wish.step_minutes) & frame.own
        found &= -1 << frame.bit(wish.earliest)
        for piece, offset in zip(wish.pieces, wish.offsets, strict=False):
            if not found:
                return 0
            found &= begins(rules.opened(piece.service_id), units(piece.minutes)) >> offset
        return found & self._fitting(wish, staff_id) if found else 0

    def is_open(self, pieces: Sequence[Piece], starts_at: datetime) -> bool:
        """Whether bookings of each errand are met while it lasts, from that moment on."""
        return all(
            not self.frame.touched(each.starts_at, each.ends_at) & ~self._rules.opened(each.piece.service_id)
            for each in spans_of(pieces, starts_at)
        )

    def has_minutes(self, pieces: Sequence[Piece], *, from_home: bool) -> bool:
        """Whether the day's share of desk minutes has room for them; of those from home a part is kept for others."""
        whole, home = self._rules.desk_minutes()
        booked = self._load.minutes + sum(piece.minutes for piece in pieces)
        return booked * (1 - self._no_show) <= (home if from_home else whole) + _ROUNDING

    def place(
        self, pieces: Sequence[Piece], starts_at: datetime, staff_id: UUID | None = None, *, like: Key | None = None
    ) -> tuple[Place, ...] | None:
        """Where these errands are met from that moment on; None when it is not free. Hours and shares are not asked.

        The desk `like` comes first, or the person's own; else the one with the least to do that day.
        """
        begun = spans_of(pieces, starts_at)
        needed = [self.frame.touched(each.starts_at, each.busy_until) for each in begun]
        if any(self.blocked(piece.service_id) & bits for piece, bits in zip(pieces, needed, strict=True)):
            return None
        whole = self.frame.touched(starts_at, begun[-1].busy_until)
        if staff_id is not None and self._person(pieces, staff_id) & whole:
            return None
        if like is None and staff_id is not None:
            like = self._crew.people[staff_id].desk_id
        found = self._desk([piece.service_id for piece in pieces], whole, like)
        if found is not None:
            last = len(begun) - 1
            return tuple(
                each.at(*found) if number == last else structs.replace(each.at(*found), busy_until=each.ends_at)
                for number, each in enumerate(begun)
            )
        desks = [self._desk([each.piece.service_id], bits, like) for each, bits in zip(begun, needed, strict=True)]
        in_turn = [each.at(*desk) for each, desk in zip(begun, desks, strict=True) if desk is not None]
        return tuple(in_turn) if len(in_turn) == len(begun) > 1 else None

    def blocked(self, service_id: Key) -> int:
        """When nobody is left to meet one citizen more for the service."""
        if service_id not in self._blocked:
            bits = 0
            for pool, services in self._crew.limits(service_id):
                there = pool & self._at_work
                if not there:
                    bits = WHOLE
                    break
                layers = self._load.counted(services, there)
                bits |= layers[len(there) - 1] if len(layers) >= len(there) else 0
            self._blocked[service_id] = bits
        return self._blocked[service_id]

    def _fitting(self, wish: Wish, staff_id: UUID | None) -> int:
        """When desks and people are free for it."""
        pieces, offsets = wish.pieces, wish.offsets
        needed = [units(piece.minutes + piece.buffer_minutes) for piece in pieces]
        whole = offsets[len(pieces) - 1] + needed[-1]
        found = WHOLE if staff_id is None else begins(WHOLE & ~self._person(pieces, staff_id), whole)
        for piece, offset, need in zip(pieces, offsets, needed, strict=False):
            found &= begins(WHOLE & ~self.blocked(piece.service_id), need) >> offset
        if not found:
            return 0
        one = self._any_desk([piece.service_id for piece in pieces], whole)
        if len(pieces) == 1:
            return found & one
        in_turn = found
        for piece, offset, need in zip(pieces, offsets, needed, strict=False):
            in_turn &= self._any_desk([piece.service_id], need) >> offset
        return found & (one | in_turn)

    def _any_desk(self, service_ids: Sequence[Key], length: int) -> int:
        """The bits from which on one desk that does all of these is free for so many."""
        found = 0
        for desk_id in self._plan.desks(service_ids):
            for lane in self._lanes:
                found |= begins(WHOLE & ~self._load.desks.get((desk_id, lane), 0), length)
        return found

    def _desk(self, service_ids: Sequence[Key], bits: int, like: Key | None) -> tuple[Key, int] | None:
        """The desk to book, and in which lane: those above are for when all desks are taken."""
        for lane in self._lanes:
            free = [
                desk_id
                for desk_id in self._plan.desks(service_ids)
                if not self._load.desks.get((desk_id, lane), 0) & bits
            ]
            if free:
                return min(free, key=lambda desk_id: (desk_id != like, self._work(desk_id))), lane
        return None

    def _work(self, desk_id: Key) -> int:
        return (self._load.desks.get((desk_id, 0), 0) & self.frame.own).bit_count()

    @property
    def _lanes(self) -> tuple[int, ...]:
        """With overbooking as many more are booked as do not come of those that there are desks for."""
        return (0, 1) if int(self._load.booked * self._no_show) > self._load.overbooked else (0,)

    def _person(self, pieces: Sequence[Piece], staff_id: UUID) -> int:
        """When the person cannot meet anybody for these errands."""
        person = self._crew.people.get(staff_id)
        if person is None or staff_id not in self._at_work:
            return WHOLE
        if any(piece.service_id not in person.services for piece in pieces):
            return WHOLE
        return self._load.people.get(staff_id, 0)


def spans_of(pieces: Sequence[Piece], starts_at: datetime) -> tuple[Span, ...]:
    """From when to when each errand is met, back to back, on the next five minutes after the one before."""
    found, at = [], starts_at
    for piece in pieces:
        ends_at = at + timedelta(minutes=piece.minutes)
        found.append(Span(piece, at, ends_at, ends_at + timedelta(minutes=piece.buffer_minutes)))
        at += timedelta(minutes=units(piece.minutes) * UNIT_MINUTES)
    return tuple(found)
