"""The migrations, from nothing to the newest schema."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from server.db import schema
from server.db.engine import opened_engine
from server.db.migrate import is_current, migrate
from server.ids import new_id

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


@pytest.fixture
async def make_empty(postgres: Any) -> AsyncIterator[Any]:
    """Makes empty databases."""
    made: list[str] = []

    async def make() -> str:
        made.append(f"empty_{new_id().hex}")
        await postgres.create_database(made[-1])
        return str(postgres.url(made[-1]))

    yield make
    connection = await asyncpg.connect(postgres.url("postgres"))
    for name in made:
        await connection.execute(f'drop database "{name}" with (force)')
    await connection.close()


async def catalogue(url: str) -> dict[str, str]:
    """What PostgreSQL keeps, without what alembic keeps for itself."""
    connection = await asyncpg.connect(url)
    rows = await connection.fetch(_CATALOGUE)
    await connection.close()
    return {row[0]: row[1] for row in rows if "alembic_version" not in row[0]}


async def test_the_migrations_lead_to_the_schema(make_empty: Any) -> None:
    """From an empty database alembic comes to the tables of schema.py and sees no difference."""
    url = await make_empty()
    await migrate(url)

    def differences(connection: Connection) -> list[Any]:
        return list(compare_metadata(MigrationContext.configure(connection), schema.metadata))

    async with opened_engine(url) as engine, engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_not_even_the_database_sees_a_difference(make_empty: Any) -> None:
    """Columns, defaults, checks, keys, indexes and storage are, word for word, those that schema.py would make."""
    migrated, made = await make_empty(), await make_empty()
    await migrate(migrated)
    async with opened_engine(made) as engine, engine.begin() as connection:
        await connection.run_sync(schema.metadata.create_all)
    found = await catalogue(migrated)
    assert found == await catalogue(made)
    assert len(found) > 50


async def test_it_is_known_whether_the_schema_is_the_newest(make_empty: Any) -> None:
    """An empty database is not, a migrated one is, one of some other version is not."""
    url = await make_empty()
    assert not await is_current(url)
    await migrate(url)
    assert await is_current(url)
    connection = await asyncpg.connect(url)
    await connection.execute("update alembic_version set version_num = '0000'")
    await connection.close()
    assert not await is_current(url)


async def test_a_second_time_changes_nothing(make_empty: Any) -> None:
    """Migrating again does nothing, and what is in the tables stays."""
    url = await make_empty()
    await migrate(url)
    connection = await asyncpg.connect(url)
    await connection.execute(
        "insert into site (id, municipality, name, time_zone, languages, floor, waiting_area)"
        " values ('a', 'Fjordby', '{}', 'Europe/Copenhagen', '{da}', 0, '{}')"
    )
    before = await catalogue(url)
    await migrate(url)
    assert await catalogue(url) == before
    assert await connection.fetchval("select count(*) from site") == 1
    await connection.close()


async def test_several_at_once(make_empty: Any) -> None:
    """Servers that start together all come through, and one of them has migrated."""
    url = await make_empty()
    await asyncio.gather(*(migrate(url) for _ in range(4)))
    assert await is_current(url)


async def test_a_migration_that_fails_leaves_nothing(make_empty: Any) -> None:
    """When the schema cannot be made, nothing of it is made."""
    url = await make_empty()
    connection = await asyncpg.connect(url)
    await connection.execute("create table event (something int)")
    before = await catalogue(url)
    with pytest.raises(Exception, match="already exists"):
        await migrate(url)
    assert await catalogue(url) == before
    await connection.close()
