"""The SQL that erases; `$1` are sites, `$2` the moments before which it is too old there."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from datetime import datetime

import asyncpg
from msgspec import Struct, structs

from server.retention.rules import Limits

_AT_A_TIME = 5_000
"""So many rows of the long tables go in one statement, so that nothing else waits for long."""

_TRIES = 3
"""Whoever deletes much may stand in another's way: then one of the two tries again."""

_SITES = "unnest($1::text[], $2::timestamptz[]) as old(site_id, before)"
_OVER = """case
  when (b.kind <> 'visit' and b.state not in ('done', 'cancelled'))
    or t.state in ('waiting', 'parked', 'called', 'serving') then 'infinity'
  else greatest(b.ends_at, b.ended_at, t.ended_at) end"""
"""When a booking `b` with its ticket `t` was over: a visit after its time and its ticket's, a call when it is done."""

_VISITORS = f"""
with freed as (
  update booking set visitor_id = null, card_hash = null where id in (
    select b.id from {_SITES} join booking b using (site_id) left join ticket t on t.id = b.ticket_id
    where (b.visitor_id is not null or b.card_hash is not null) and b.ends_at < old.before and {_OVER} < old.before
    for update of b skip locked)
  returning id),
gone as (
  delete from visitor v where v.id in (select b.visitor_id from booking b join freed using (id))
    and not exists (select from booking b where b.visitor_id = v.id and b.id not in (select id from freed)))
select count(*) from freed"""  # noqa: S608 - of constants
"""Bookings first, as whoever writes them does. `booking` is read as it was: so it still says whose they were."""

_ENQUIRIES = f"""
with late as (
  select b.id from {_SITES} join booking b using (site_id) join enquiry q on q.booking_id = b.id
  where q.sent_at < old.before for update of b skip locked),
given_up as (
  update booking set state = 'cancelled', ended_at = $3
  where id in (select id from late) and state not in ('done', 'cancelled'))
delete from enquiry where booking_id in (select id from late)"""  # noqa: S608 - of constants
"""What has been answered is gone by the next night; here goes what nobody has answered. `$3` is now."""

_FIRST_OVER = f"""
select b.site_id, min({_OVER}) as over from booking b left join ticket t on t.id = b.ticket_id
where (b.visitor_id is not null or b.card_hash is not null) and {_OVER} < 'infinity'
group by b.site_id"""  # noqa: S608 - of constants

_WORDS = (
    f"delete from visit_feedback f using {_SITES} where f.site_id = old.site_id and f.given_at < old.before",  # noqa: S608
    f"""update staff_feedback f set words = '' from {_SITES}
    where f.site_id = old.site_id and f.given_at < old.before and f.words <> ''""",  # noqa: S608
)

_BOOKINGS = f"""
delete from booking where id in (
  select b.id from {_SITES} join booking b using (site_id) left join ticket t on t.id = b.ticket_id
  where b.ends_at < old.before and {_OVER} < old.before limit {_AT_A_TIME})"""  # noqa: S608 - of constants

_TICKETS = f"""
delete from ticket where id in (
  select t.id from {_SITES} join ticket t using (site_id)
  where t.arrived_at < old.before and t.state not in ('waiting', 'parked', 'called', 'serving')
    and not exists (select from booking b where b.ticket_id = t.id) limit {_AT_A_TIME})"""  # noqa: S608 - of constants

_EVENTS = f"""
delete from event where (site_id, seq) in (
  select e.site_id, e.seq from {_SITES} join event e using (site_id)
  where e.at < old.before and e.seq < coalesce((
    select k.seq from event k where k.site_id = old.site_id and k.at >= old.before order by k.seq limit 1), e.seq + 1)
  order by e.site_id, e.seq limit {_AT_A_TIME})"""  # noqa: S608 - of constants
"""From the beginning of a log, so that whoever comes back from before it is told to start afresh."""

_OTHERS = tuple(
    f"delete from {table} x using {_SITES} where x.site_id = old.site_id and {over} < old.before"  # noqa: S608
    for table, over in (
        ("help_call", "x.ended_at"),
        ("assistance_call", "x.ended_at"),
        ("staff_feedback", "x.given_at"),
        ("message", "coalesce(x.sent_at, x.given_up_at)"),
        ("device_task", "x.asked_at"),
        ("device_audit", "x.at"),
    )
)
_NUMBERS = f"""
delete from daily_number n using {_SITES} join service v using (site_id)
where n.service_id = v.id and n.day < old.before::date"""  # noqa: S608 - of constants

_REVISIONS = f"""
delete from revision r using {_SITES} join revision later using (site_id)
where r.site_id = old.site_id and later.number = r.number + 1 and later.at < old.before"""  # noqa: S608 - of constants
"""A revision grows old from when the next one took its place; the one that holds has none after it."""


_KEPT_AFTER = "interval '1 day'"
"""A day after a sign-in was over, the tokens that were used in it may still be asked about: then they go with it."""

_SIGN_INS = (
    f"delete from sign_in where coalesce(ended_at, ends_at) < $1::timestamptz - {_KEPT_AFTER}",  # noqa: S608 - of constants
    # Not those of a sign-in that goes on: a stream that was opened with one is asked about it. And not those of
    # devices that are let in: they are known by them.
    f"""delete from access_token where sign_in_id is null
    and (revoked_at < $1::timestamptz - {_KEPT_AFTER}
      or device_id is null and expires_at < $1::timestamptz - {_KEPT_AFTER})""",  # noqa: S608 - of constants
)
_CODES = (
    "delete from sign_in_step where expires_at <= $1",
    "delete from invitation where expires_at <= $1",
    "delete from pairing where expires_at <= $1",
    f"delete from wrong_guess where last_at < $1::timestamptz - {_KEPT_AFTER}",  # noqa: S608 - of constants
)
"""What lets nobody in any more, or keeps nobody out. `$1` is now."""


class Erased(Struct, frozen=True, kw_only=True):
    """How much of each kind was erased; all that is ever told of it."""

    enquiries: int = 0
    visitors: int = 0
    words: int = 0
    bookings: int = 0
    tickets: int = 0
    events: int = 0
    others: int = 0
    revisions: int = 0
    sign_ins: int = 0
    codes: int = 0

    def __str__(self) -> str:
        """As "3 visitors, 12 events", "" for nothing."""
        told = {kind.replace("_", "-"): count for kind, count in structs.asdict(self).items() if count}
        return ", ".join(f"{count} {kind}" for kind, count in told.items())


class RetentionStore:
    """Erases in PostgreSQL. It can be done twice at the same time."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def erase(self, old: Mapping[str, Limits], now: datetime) -> Erased:
        """Erase what is too old at these sites, and what lets nobody in any more."""
        sites = list(old)
        visitors = [old[site].visitors for site in sites]
        words = [old[site].words for site in sites]
        statistics = [old[site].statistics for site in sites]
        revisions = [old[site].revisions for site in sites]
        return Erased(
            enquiries=await self._once(_ENQUIRIES, sites, words, now),
            visitors=await self._once(_VISITORS, sites, visitors),
            words=sum([await self._once(each, sites, words) for each in _WORDS]),
            bookings=await self._all(_BOOKINGS, sites, statistics),
            tickets=await self._all(_TICKETS, sites, statistics),
            events=await self._all(_EVENTS, sites, statistics),
            others=sum([await self._once(each, sites, statistics) for each in (*_OTHERS, _NUMBERS)]),
            revisions=await self._once(_REVISIONS, sites, revisions),
            sign_ins=sum([await self._once(each, now) for each in _SIGN_INS]),
            codes=sum([await self._once(each, now) for each in _CODES]),
        )

    async def visits_over(self) -> Mapping[str, datetime]:
        """When the first visit was over, or will be, of which is still known who comes; by site."""
        rows = await self._pool.fetch(_FIRST_OVER)
        return {row["site_id"]: row["over"] for row in rows}

    async def _once(self, statement: str, *arguments: object) -> int:
        for _ in range(_TRIES - 1):
            with contextlib.suppress(asyncpg.DeadlockDetectedError):
                return await self._erase(statement, *arguments)
        return await self._erase(statement, *arguments)

    async def _erase(self, statement: str, *arguments: object) -> int:
        async with self._pool.acquire() as connection:
            if statement is _VISITORS:
                return int(await connection.fetchval(statement, *arguments))
            return int((await connection.execute(statement, *arguments)).rpartition(" ")[2])

    async def _all(self, statement: str, sites: list[str], before: list[datetime]) -> int:
        total = 0
        while (gone := await self._once(statement, sites, before)) == _AT_A_TIME:
            total += gone
        return total + gone
