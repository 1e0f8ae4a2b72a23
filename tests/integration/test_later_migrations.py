"""The later migrations: what was there before them is kept, and they can be taken back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import asyncpg
import msgspec
from alembic import command

from server.ids import new_id
from shared.protocol.content import Configuration
from shared.protocol.rules import CallOrder
from tests.integration.earlier import OLD_SERVICE, catalogue, migrated_to


async def test_back_from_the_rights(make_empty: Any) -> None:
    """Tokens get back what they allowed, roles that were not known are gone, and the tables are as they were."""
    url = await make_empty()
    await migrated_to(url, "0011")
    first = await catalogue(url)
    await migrated_to(url, "0013")
    connection = await asyncpg.connect(url)
    await connection.execute(
        "insert into site (id, municipality, name, time_zone, languages, floor, waiting_area)"
        " values ('a', 'Fjordby', '{}', 'Europe/Copenhagen', '{da}', 0, '{}')"
    )
    person, register = new_id(), new_id()
    await connection.execute(
        "insert into staff (id, site_id, username, display_name, password_hash, roles)"
        " values ($1, 'a', 'bo', 'Bo', '', '{host,administrator}')",
        person,
    )
    await connection.execute(
        "insert into device (id, site_id, kind, name) values ($1, 'a', 'directory', 'D')", register
    )
    await connection.execute(
        "insert into access_token (hash, site_id, staff_id, expires_at) values ('s', 'a', $1, now())", person
    )
    await connection.execute(
        "insert into access_token (hash, site_id, device_id, expires_at) values ('d', 'a', $1, now())", register
    )
    await migrated_to(url, "0011", command.downgrade)
    assert await catalogue(url) == first
    await connection.reload_schema_state()
    assert await connection.fetchval("select roles from staff") == ["host"]
    assert "ticket:call" in await connection.fetchval("select scopes from access_token")
    assert await connection.fetchval("select count(*) from device") == 0
    await connection.close()


async def test_configurations_of_before_the_drafts(make_empty: Any) -> None:
    """What holds becomes revision 1, as it is, also in the log; nothing is in a draft; the step can be taken back."""
    url = await make_empty()
    await migrated_to(url, "0013")
    first = await catalogue(url)
    connection = await asyncpg.connect(url)
    await connection.execute(
        "insert into site (id, municipality, name, time_zone, languages, floor, waiting_area, last_seq)"
        """ values ('a', 'Fjordby', '{"da": "A"}', 'Europe/Copenhagen', '{da}', 0, '{}', 1)"""
    )
    await connection.execute(OLD_SERVICE, "a.pas", "P", "[]")
    await connection.execute(
        "insert into event (site_id, seq, at, kind, command_id, body) values ('a', 1, $1, 'site.configured', $2, '{}')",
        datetime(2026, 11, 1, tzinfo=UTC),
        new_id(),
    )
    await migrated_to(url, "0014")
    await connection.reload_schema_state()
    row = await connection.fetchrow("select number, at, staff_id, configuration::text as configuration from revision")
    assert row is not None
    assert (row["number"], row["at"], row["staff_id"]) == (1, datetime(2026, 11, 1, tzinfo=UTC), None)
    stored = msgspec.json.decode(row["configuration"], type=Configuration)
    assert [service.id for service in stored.services] == ["a.pas"]
    assert await connection.fetchval("select body->'revision' from event") == "1"
    assert await connection.fetchval("select count(*) from draft where tree is null and version = 0") == 1
    await migrated_to(url, "0013", command.downgrade)
    assert await catalogue(url) == first
    assert await connection.fetchval("select body::text from event") == "{}"
    await connection.close()


async def test_rules_of_before_they_could_be_set(make_empty: Any) -> None:
    """A site's own minutes for walk-ins are kept, to the minute; they are found again where they stood before."""
    url = await make_empty()
    await migrated_to(url, "0014")
    first = await catalogue(url)
    connection = await asyncpg.connect(url)
    for site, seconds in (("a", 600), ("b", 95), ("c", 86400)):
        await connection.execute(
            "insert into site (id, municipality, name, time_zone, languages, floor, waiting_area, walk_in_due_seconds)"
            " values ($1, 'Fjordby', '{}', 'Europe/Copenhagen', '{da}', 0, '{}', $2)",
            site, seconds,
        )  # fmt: skip
    await migrated_to(url, "0016")
    await connection.reload_schema_state()
    rows = await connection.fetch("select call_order::text from site order by id")
    rules = [msgspec.json.decode(row[0], type=CallOrder) for row in rows]
    assert [rule.walk_in_minutes for rule in rules] == [10, 2, 240]
    await migrated_to(url, "0014", command.downgrade)
    assert await catalogue(url) == first
    back = await connection.fetch("select walk_in_due_seconds from site order by id")
    assert [row[0] for row in back] == [600, 120, 14400]
    await connection.close()
