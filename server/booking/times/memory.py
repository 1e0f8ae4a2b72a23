"""What is booked, kept in memory by site and day, and forgotten when the log says that it changed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta

import msgspec
from msgspec import Struct

from server.booking.ports import BusyTimes
from server.booking.times.frame import DayFrame
from server.booking.times.load import DayLoad, day_loads
from server.booking.times.room import Crew
from server.booking.times.store import TimesStore
from server.events.store import LoggedEvent
from shared.protocol.model import Key

PEOPLE_FOR = timedelta(minutes=1)
"""So long it is believed who is at work; whoever books is asked about again."""

NO_SHOW_FOR = timedelta(days=1)
_LOOKED_BACK = timedelta(days=90)
_ONE_DAY = timedelta(days=1)
_GAP = timedelta(days=14)


class _Span(Struct):
    starts_at: datetime
    busy_until: datetime | None = None


class _Body(Struct):
    """What of an event's body says which days are otherwise now."""

    parts: tuple[_Span, ...] | None = None
    was: tuple[_Span, ...] | None = None
    booking: _Span | None = None


class Occupancy:
    """A site's days as bit sets, each built from one query when it is first asked for.

    The database's walls are the truth; what stands here is what searches are answered from.
    """

    def __init__(self, store: TimesStore, busy: BusyTimes, *, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._busy = busy
        self._clock = clock
        self._loads: dict[Key, dict[date, DayLoad]] = {}
        self._reading: dict[Key, asyncio.Lock] = {}
        self._changes: dict[Key, int] = {}
        self._crews: dict[Key, tuple[datetime, Crew]] = {}
        self._no_show: dict[Key, tuple[datetime, float]] = {}

    async def loads(self, site_id: Key, frames: Sequence[DayFrame]) -> list[DayLoad]:
        """What is booked on these days, in their order. The hub has to follow the site's log already."""
        # What is known now may be forgotten while the rest is read: it was right when this was asked.
        found = self._known(site_id, frames)
        if len(found) < len(frames):
            async with self._reading.setdefault(site_id, asyncio.Lock()):
                # Whoever asked before may have read it meanwhile.
                found |= self._known(site_id, [frame for frame in frames if frame.day not in found])
                for some in _near([frame for frame in frames if frame.day not in found]):
                    found |= await self._read(site_id, some)
            self._drop_past(site_id, frames[0].day)
        return [found[frame.day] for frame in frames]

    def _known(self, site_id: Key, frames: Iterable[DayFrame]) -> dict[date, DayLoad]:
        known = self._loads.get(site_id, {})
        return {frame.day: load for frame in frames if (load := known.get(frame.day)) is not None}

    async def _read(self, site_id: Key, frames: Sequence[DayFrame]) -> dict[date, DayLoad]:
        """Those days, and remember them, unless something was booked while they were read."""
        before = self._changes.get(site_id, 0)
        since, until = frames[0].starts_at, frames[-1].ends_at
        taken = await self._store.taken(site_id, since, until)
        meetings = await self._busy.between(None, site_id, since, until)
        fresh = {frame.day: load for frame, load in zip(frames, day_loads(frames, taken, meetings), strict=True)}
        if self._changes.get(site_id, 0) == before:
            self._loads.setdefault(site_id, {}).update(fresh)
        return fresh

    async def crew(self, site_id: Key) -> Crew:
        """Who works at the site, as of the last minute."""
        now = self._clock()
        known = self._crews.get(site_id)
        if known is None or not known[0] <= now < known[0] + PEOPLE_FOR:
            known = self._crews[site_id] = (now, Crew(await self._store.people(site_id)))
        return known[1]

    async def no_show(self, site_id: Key) -> float:
        """The share of the last three months' bookings that nobody came to, reckoned once a day."""
        now = self._clock()
        known = self._no_show.get(site_id)
        if known is None or not known[0] <= now < known[0] + NO_SHOW_FOR:
            share = await self._store.no_show(site_id, now - _LOOKED_BACK, now - _ONE_DAY)
            known = self._no_show[site_id] = (now, share)
        return known[1]

    def heard(self, site_id: str, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        if event.kind.startswith("booking.") and event.kind != "booking.agreed":
            body = msgspec.json.decode(event.body, type=_Body)
            spans = [*(body.parts or ()), *(body.was or ()), *([body.booking] if body.booking else ())]
            self.changed(site_id, (moment for each in spans for moment in (each.starts_at, each.busy_until) if moment))
        elif event.kind == "site.configured":
            self._crews.pop(site_id, None)

    def changed(self, site_id: Key, moments: Iterable[datetime]) -> None:
        """Something is booked otherwise at these moments: the days they may belong to are asked for again."""
        self._changes[site_id] = self._changes.get(site_id, 0) + 1
        known = self._loads.get(site_id, {})
        for day in {moment.date() for moment in moments}:
            for offset in (-2, -1, 0, 1):
                known.pop(day + offset * _ONE_DAY, None)

    def forget(self, site_id: Key) -> None:
        """All of the site is asked for again: meetings have come or gone."""
        self._changes[site_id] = self._changes.get(site_id, 0) + 1
        self._loads.pop(site_id, None)
        self._crews.pop(site_id, None)

    def _drop_past(self, site_id: Key, first: date) -> None:
        """What lies days back is not asked for any more."""
        known, limit = self._loads.get(site_id, {}), min(first, self._clock().date()) - 2 * _ONE_DAY
        for day in [day for day in known if day < limit]:
            del known[day]


def _near(frames: Iterable[DayFrame]) -> list[list[DayFrame]]:
    """The days, in their order, in stretches that are each read at once: so long a gap is not read in vain."""
    found: list[list[DayFrame]] = []
    for frame in frames:
        if found and frame.day - found[-1][-1].day < _GAP:
            found[-1].append(frame)
        else:
            found.append([frame])
    return found
