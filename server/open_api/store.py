"""Other systems in PostgreSQL: who they are, their secrets and their tokens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import asyncpg
import msgspec
from msgspec import Struct

from shared.protocol.systems import AboutSystem, System

_KNOWN = """
select a.id, a.rights from api_client a join api_secret s on s.client_id = a.id
where a.id = $1 and s.hash = $2 and a.revoked_at is null and (s.expires_at is null or s.expires_at > $3)"""

_WEBHOOKS = """
coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'url', w.url, 'topics', w.topics, 'last_at', w.last_at,
  'last_status', w.last_status, 'last_fault', w.last_fault,
  'paused', w.paused,
  'failing', exists (select from webhook_cursor c where c.webhook_id = w.id and c.tries > 0),
  'dead', (select count(*) from dead_letter d where d.webhook_id = w.id)) order by w.made_at, w.id)
from webhook w where w.client_id = a.id), '[]')"""

_SYSTEMS = f"""
select jsonb_build_object('id', a.id,
  'about', jsonb_build_object('name', a.name, 'site_ids', a.site_ids, 'rights', a.rights),
  'made_at', a.made_at, 'seen_at', a.seen_at,
  'old_until', (select max(s.expires_at) from api_secret s where s.client_id = a.id and s.expires_at > $1),
  'webhooks', {_WEBHOOKS})::text
from api_client a where a.revoked_at is null and ($2::text is null or $2 = any(a.site_ids)) order by a.name, a.id"""  # noqa: S608 - of constants

_MAKE = """
with made as (
  insert into api_client (id, name, site_ids, rights, made_at, made_by) values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing returning id
)
insert into api_secret (hash, client_id, made_at) select $7, made.id, $5 from made"""

_ROTATE = """
with there as (select exists (select from api_secret s where s.hash = $2) as already),
gone as (delete from api_secret s where s.client_id = $1 and s.expires_at <= $3),
old as (
  update api_secret s set expires_at = least(coalesce(s.expires_at, 'infinity'), $4)
  from there, api_client a
  where s.client_id = $1 and a.id = $1 and a.revoked_at is null and not there.already
    and (s.expires_at is null or s.expires_at > $3)
)
insert into api_secret (hash, client_id, made_at)
select $2, a.id, $3 from api_client a, there where a.id = $1 and a.revoked_at is null and not there.already"""

_CHANGE = """
with done as (
  update api_client set name = $2, site_ids = $3, rights = $4 where id = $1 and revoked_at is null returning id
),
gone as (
  delete from webhook_cursor c using webhook w, done
  where w.client_id = done.id and c.webhook_id = w.id and c.site_id <> all($3::text[])
),
new as (
  insert into webhook_cursor (webhook_id, site_id, seq)
  select w.id, s.id, s.last_seq from done join webhook w on w.client_id = done.id join site s on s.id = any($3::text[])
  on conflict do nothing
)
select exists (select from done)"""
"""A centre that comes is told of from now on."""

_REVOKE = """
with shut as (
  update api_client set revoked_at = $2, revoked_by = $3 where id = $1 and revoked_at is null returning id
),
secrets as (delete from api_secret s using shut where s.client_id = shut.id),
hooks as (delete from webhook w using shut where w.client_id = shut.id),
tokens as (delete from access_token t using shut where t.client_id = shut.id)
select exists (select from api_client where id = $1)"""

_GRANT = """
with seen as (
  update api_client set seen_at = $4 where id = $2 and revoked_at is null returning id, site_ids[1] as site_id
),
old as (delete from access_token t using seen where t.client_id = seen.id and t.expires_at <= $4)
insert into access_token (hash, site_id, client_id, rights, expires_at)
select $1, seen.site_id, seen.id, $3, $5 from seen"""


class Client(Struct, frozen=True):
    """A system that has shown its secret."""

    id: UUID
    rights: tuple[str, ...]


class SystemStore:
    """Every method is one statement, and those that change something can be repeated."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def by_secret(self, client_id: UUID, hashed: bytes, *, now: datetime) -> Client | None:
        """The system of that id, if a secret with that hash is one of its own and still holds."""
        row = await self._pool.fetchrow(_KNOWN, client_id, hashed, now)
        return None if row is None else Client(row["id"], tuple(row["rights"]))

    async def grant(
        self, hashed: bytes, client_id: UUID, rights: Sequence[str], *, now: datetime, until: datetime
    ) -> None:
        """Keep the hash of a token of that system, with those of its rights that it was asked for."""
        await self._pool.execute(_GRANT, hashed, client_id, rights, now, until)

    async def systems(self, site_id: str | None = None, *, now: datetime) -> tuple[System, ...]:
        """Those that are let in, by name; with a site only those that may something there."""
        rows = await self._pool.fetch(_SYSTEMS, now, site_id)
        return tuple(msgspec.json.decode(row[0], type=System) for row in rows)

    async def centres(self) -> dict[str, dict[str, str]]:
        """What every centre is called, by its id."""
        rows = await self._pool.fetch("select id, name::text as name from site order by id")
        return {row["id"]: msgspec.json.decode(row["name"], type=dict[str, str]) for row in rows}

    async def is_there(self, client_id: UUID) -> bool:
        """Whether a system of that id is let in."""
        return bool(
            await self._pool.fetchval(
                "select exists (select from api_client where id = $1 and revoked_at is null)", client_id
            )
        )

    async def make(self, client_id: UUID, about: AboutSystem, hashed: bytes, *, now: datetime, by: UUID | None) -> None:
        """Let a system in; one with the same id stays as it is."""
        await self._pool.execute(
            _MAKE,
            client_id,
            about.name.strip(),
            about.site_ids,
            [right.value for right in about.rights],
            now,
            by,
            hashed,
        )

    async def change(self, client_id: UUID, about: AboutSystem) -> bool:
        """Decide otherwise about it; False when it is not let in."""
        rights = [right.value for right in about.rights]
        return bool(await self._pool.fetchval(_CHANGE, client_id, about.name.strip(), about.site_ids, rights))

    async def rotate(self, client_id: UUID, hashed: bytes, *, now: datetime, old_until: datetime) -> None:
        """Give it another secret; the ones before hold until `old_until`. The same secret again changes nothing."""
        await self._pool.execute(_ROTATE, client_id, hashed, now, old_until)

    async def revoke(self, client_id: UUID, *, now: datetime, by: UUID | None) -> bool:
        """Let it in no more, with all its tokens, secrets and webhooks; False when there never was one of that id."""
        return bool(await self._pool.fetchval(_REVOKE, client_id, now, by))
