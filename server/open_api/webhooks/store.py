"""Webhooks in PostgreSQL: where they go, how far each is with each site's log, and what was given up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import asyncpg
from msgspec import Struct

from shared.protocol.systems import AddWebhook, DeadLetter, Topic, Tried

_ADD = """
with made as (
  insert into webhook (id, client_id, url, topics, secret, made_at)
  select $1, a.id, $3, $4, $5, $6 from api_client a where a.id = $2 and a.revoked_at is null
  on conflict do nothing returning id, client_id
)
insert into webhook_cursor (webhook_id, site_id, seq)
select made.id, s.id, s.last_seq
from made join api_client a on a.id = made.client_id join site s on s.id = any(a.site_ids)"""

_ROTATE = """
update webhook set old_secret = secret, old_until = $3, secret = $2 where id = $1 and secret <> $2"""

_CLAIM = """
update webhook_cursor c set due_at = $2, lease = $3
where (c.webhook_id, c.site_id) = (
  select w.webhook_id, w.site_id from webhook_cursor w join site s on s.id = w.site_id
  join webhook h on h.id = w.webhook_id and not h.paused
  where s.last_seq > w.seq and (w.due_at is null or w.due_at <= $1)
  order by w.due_at nulls first, w.webhook_id, w.site_id limit 1 for update of w skip locked)
returning c.webhook_id, c.site_id, c.seq, c.tries"""

_HOOK = """
select w.url, w.topics, a.rights, w.secret, w.paused, case when w.old_until > $2 then w.old_secret end as old_secret
from webhook w join api_client a on a.id = w.client_id where w.id = $1"""

_NEXT = """
select s.last_seq, e.seq, e.at, e.kind, e.body::text as body
from site s left join lateral (
  select * from event e where e.site_id = s.id and e.seq > $2 and e.kind = any($3) order by e.seq limit 1) e on true
where s.id = $1"""

_LAST = "last_at = $5, last_status = $6, last_fault = $7"

_DELIVERED = f"""
with moved as (
  update webhook_cursor set seq = $4, tries = 0, due_at = $8 where webhook_id = $1 and site_id = $2 and lease = $3
  returning webhook_id
)
update webhook w set {_LAST} from moved where w.id = moved.webhook_id"""  # noqa: S608 - of constants

_FAILED = f"""
with mine as (
  select seq from webhook_cursor where webhook_id = $1 and site_id = $2 and lease = $3 for update
),
old as (
  select e.seq, e.kind, e.at from event e, mine
  where e.site_id = $2 and e.seq > mine.seq and e.kind = any($9) and e.at <= $10
),
dead as (
  insert into dead_letter (webhook_id, site_id, seq, kind, at, given_up_at, tries, fault)
  select $1, $2, old.seq, old.kind, old.at, $5, case when old.seq = $4 then $11 else 0 end, $7 from old
  on conflict do nothing
),
moved as (
  update webhook_cursor c set seq = coalesce((select max(old.seq) from old), c.seq), tries = $11, due_at = $8,
    lease = null
  from mine where c.webhook_id = $1 and c.site_id = $2
  returning webhook_id
)
update webhook w set {_LAST} from moved where w.id = moved.webhook_id"""  # noqa: S608 - of constants

_DONE = """
update webhook_cursor set seq = greatest(seq, $4), tries = 0, due_at = null, lease = null
where webhook_id = $1 and site_id = $2 and lease = $3"""

_NEXT_DUE = """
select min(coalesce(c.due_at, $1)) from webhook_cursor c join site s on s.id = c.site_id
join webhook w on w.id = c.webhook_id and not w.paused where s.last_seq > c.seq"""

_PAUSE = """
with done as (update webhook set paused = $2 where id = $1 returning id, paused),
now_due as (
  update webhook_cursor c set due_at = null from done
  where c.webhook_id = done.id and not done.paused and c.lease is null
)
select exists (select from done)"""

_DEAD = """
select site_id || '.' || seq as event_id, kind, at, given_up_at, tries, fault from dead_letter
where webhook_id = $1 order by given_up_at desc, site_id, seq desc limit 100"""


class Lane(Struct, frozen=True):
    """A webhook's way through a site's log: `seq` is done, the next has failed `tries` times."""

    webhook_id: UUID
    site_id: str
    seq: int
    tries: int
    lease: UUID


class Hook(Struct, frozen=True):
    """Where a webhook goes, what it may be told of, and with what it is signed."""

    url: str
    topics: tuple[str, ...]
    rights: tuple[str, ...]
    secrets: tuple[str, ...]
    paused: bool = False


class Due(Struct, frozen=True):
    """An event that is to be told."""

    seq: int
    at: datetime
    kind: str
    body: str


class Ahead(Struct, frozen=True):
    """What comes next, None for nothing until the site's event `last_seq`."""

    last_seq: int
    due: Due | None


class WebhookStore:
    """Every method is one statement. What ends a lease of somebody else's does nothing."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def add(self, client_id: UUID, command: AddWebhook, *, now: datetime) -> None:
        """Tell a system what happens from now on; one with the same id stays as it is."""
        await self._pool.execute(
            _ADD, command.id, client_id, command.url, [topic.value for topic in command.topics], command.secret, now
        )

    async def remove(self, webhook_id: UUID) -> bool:
        """Tell it no more; False when there is none of that id."""
        done: str = await self._pool.execute("delete from webhook where id = $1", webhook_id)
        return done != "DELETE 0"

    async def pause(self, webhook_id: UUID, *, paused: bool) -> bool:
        """Send nothing for now, or all that waits, at once; False when there is none of that id."""
        return bool(await self._pool.fetchval(_PAUSE, webhook_id, paused))

    async def rotate(self, webhook_id: UUID, secret: str, *, old_until: datetime) -> None:
        """Sign with another secret, and until then with the one before, too. The same again changes nothing."""
        await self._pool.execute(_ROTATE, webhook_id, secret, old_until)

    async def hook(self, webhook_id: UUID, *, now: datetime) -> Hook | None:
        """Where it goes; None when there is none of that id."""
        row = await self._pool.fetchrow(_HOOK, webhook_id, now)
        if row is None:
            return None
        secrets = (row["secret"], *([row["old_secret"]] if row["old_secret"] else []))
        return Hook(row["url"], tuple(row["topics"]), tuple(row["rights"]), secrets, row["paused"])

    async def first_of(self, webhook_id: UUID) -> tuple[str, Topic] | None:
        """A site and a topic of it, for a test; None when there is none of that id."""
        row = await self._pool.fetchrow(
            "select a.site_ids[1] as site_id, w.topics[1] as topic"
            " from webhook w join api_client a on a.id = w.client_id where w.id = $1",
            webhook_id,
        )
        return None if row is None else (row["site_id"], Topic(row["topic"]))

    async def tried(self, webhook_id: UUID, tried: Tried, *, now: datetime) -> None:
        """Write down what came of a test."""
        await self._pool.execute(
            "update webhook set last_at = $2, last_status = $3, last_fault = $4 where id = $1",
            webhook_id,
            now,
            tried.status,
            tried.fault,
        )

    async def dead(self, webhook_id: UUID) -> tuple[DeadLetter, ...]:
        """What was given up, the latest first."""
        return tuple(DeadLetter(**dict(row)) for row in await self._pool.fetch(_DEAD, webhook_id))

    async def site_ids(self) -> Sequence[str]:
        """The sites that a webhook is told of."""
        return [row["site_id"] for row in await self._pool.fetch("select distinct site_id from webhook_cursor")]

    async def claim(self, lease: UUID, *, now: datetime, until: datetime) -> Lane | None:
        """Go on with a webhook that has something ahead; None when none has that no other process is at.

        Nobody else gets it before `until`.
        """
        row = await self._pool.fetchrow(_CLAIM, now, until, lease)
        return None if row is None else Lane(**dict(row), lease=lease)

    async def ahead(self, lane: Lane, seq: int, kinds: Sequence[str]) -> Ahead | None:
        """The first event of these kinds after `seq`; None when the site is gone."""
        row = await self._pool.fetchrow(_NEXT, lane.site_id, seq, kinds)
        if row is None:
            return None
        due = None if row["seq"] is None else Due(row["seq"], row["at"], row["kind"], row["body"])
        return Ahead(row["last_seq"], due)

    async def delivered(self, lane: Lane, seq: int, tried: Tried, *, now: datetime, until: datetime) -> bool:
        """The event has arrived; the lease holds until then. False when it was no longer ours."""
        done: str = await self._pool.execute(
            _DELIVERED, lane.webhook_id, lane.site_id, lane.lease, seq, now, tried.status, tried.fault, until
        )
        return done != "UPDATE 0"

    async def failed(
        self, lane: Lane, seq: int, tried: Tried, *, tries: int, kinds: Sequence[str], now: datetime, again: datetime,
        given_up: datetime,
    ) -> None:  # fmt: skip
        """The event has not arrived. What is as old as `given_up` is passed over; the rest is tried at `again`."""
        await self._pool.execute(
            _FAILED, lane.webhook_id, lane.site_id, lane.lease, seq, now, tried.status, tried.fault, again, kinds,
            given_up, tries,
        )  # fmt: skip

    async def done(self, lane: Lane, last_seq: int) -> None:
        """Nothing is ahead up to that event."""
        await self._pool.execute(_DONE, lane.webhook_id, lane.site_id, lane.lease, last_seq)

    async def next_due(self, *, now: datetime) -> datetime | None:
        """When there is next something to do; None for nothing."""
        found: datetime | None = await self._pool.fetchval(_NEXT_DUE, now)
        return found
