"""Who can do what on a day: a time is not free when nobody is left to meet the citizen. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple
from uuid import UUID

from msgspec import Struct

from server.booking.times.ticks import Tick
from shared.protocol.model import Key


class Person(Struct, frozen=True, kw_only=True):
    """A caseworker of the site: what they know, their desk, and the next days they are not at work."""

    staff_id: UUID
    services: frozenset[Key]
    display_name: str = ""
    desk_id: Key | None = None
    leave_from: date | None = None
    leave_until: date | None = None

    def is_on_leave(self, day: date) -> bool:
        """Whether they are not at work that day; leave without an end lasts."""
        if self.leave_from is None or day < self.leave_from:
            return False
        return self.leave_until is None or day <= self.leave_until


class BusySpan(NamedTuple):
    """A person is in a meeting."""

    staff_id: UUID
    starts_at: Tick
    ends_at: Tick


Pools = Mapping[Key, frozenset[UUID]]
"""Who does each service; one that nobody is registered for does not stand there, and has no limit."""


def pools(people: Iterable[Person]) -> Pools:
    """Who does each service, at work or not."""
    found: dict[Key, set[UUID]] = {}
    for person in people:
        for service_id in person.services:
            found.setdefault(service_id, set()).add(person.staff_id)
    return {service_id: frozenset(who) for service_id, who in found.items()}
