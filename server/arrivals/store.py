"""The SQL of the codes on the walls."""

from __future__ import annotations

from datetime import datetime

import asyncpg

_FIRST = """
insert into arrival_key (site_id, key, made_at) select id, $2, $3 from site where id = $1 on conflict do nothing"""

_RENEWED = """
insert into arrival_key (site_id, key, made_at) select id, $2, $3 from site where id = $1
on conflict (site_id) do update set key = excluded.key, made_at = excluded.made_at returning key"""


class ArrivalStore:
    """Each centre has one key; the one before holds no longer."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def key(self, site_id: str, fresh: str, now: datetime) -> str | None:
        """The centre's key, `fresh` where it had none; None for a centre that is not known."""
        found = await self._key(site_id)
        if found is None:
            await self._pool.execute(_FIRST, site_id, fresh, now)
            found = await self._key(site_id)
        return found

    async def renew(self, site_id: str, fresh: str, now: datetime) -> str | None:
        """Let `fresh` hold from now on; None for a centre that is not known."""
        found: str | None = await self._pool.fetchval(_RENEWED, site_id, fresh, now)
        return found

    async def site_of(self, key: str) -> str | None:
        """The centre of that key."""
        found: str | None = await self._pool.fetchval("select site_id from arrival_key where key = $1", key)
        return found

    async def _key(self, site_id: str) -> str | None:
        found: str | None = await self._pool.fetchval("select key from arrival_key where site_id = $1", site_id)
        return found
