"""Databases of earlier days: brought to one revision of the schema, and what PostgreSQL keeps of it."""

from __future__ import annotations

from typing import Any

import asyncpg
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from server.db.engine import opened_engine

_CATALOGUE = """
select 'column ' || c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' '
  || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
from pg_attribute a join pg_class c on c.oid = a.attrelid
left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
union all
select 'constraint ' || conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
from pg_constraint where connamespace = 'public'::regnamespace
union all
select 'index ' || tablename || '.' || indexname, indexdef from pg_indexes where schemaname = 'public'
union all
select 'options ' || relname, coalesce(array_to_string(reloptions, ','), '')
from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
"""
"""Everything that PostgreSQL keeps of our tables, in its own words."""


async def catalogue(url: str) -> dict[str, str]:
    """What PostgreSQL keeps, without what alembic keeps for itself."""
    connection = await asyncpg.connect(url)
    rows = await connection.fetch(_CATALOGUE)
    await connection.close()
    return {row[0]: row[1] for row in rows if "alembic_version" not in row[0]}


OLD_SERVICE = """
insert into service (id, site_id, position, letter, name, description, icon, colour, documents, mean_service_seconds)
values ($1, 'a', 0, $2, '{"da": "Pas"}', '{"da": "Nyt pas"}', 'car', 'teal', $3, 540)"""
"""A service of the first schema: id, letter, documents."""


async def migrated_to(url: str, revision: str, step: Any = command.upgrade) -> None:
    """Bring the database up, or with `command.downgrade` back, to that revision of its schema."""
    config = Config()
    config.set_main_option("script_location", "server/db/migrations")
    config.set_main_option("path_separator", "os")

    def run(connection: Connection) -> None:
        config.attributes["connection"] = connection
        step(config, revision)

    async with opened_engine(url) as engine, engine.begin() as connection:
        await connection.run_sync(run)
