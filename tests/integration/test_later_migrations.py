"""The later migrations: what was there before them is kept, and they can be taken back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import asyncpg
import msgspec
from alembic import command
from alembic.script import ScriptDirectory

from server.ids import new_id
from shared.protocol.content import Configuration
from shared.protocol.rules import CallOrder
from tests.integration.earlier import OLD_SERVICE, catalogue, migrated_to


async def test_back_from_the_rights(make_empty: Any) -> None:
    """Tokens get back what they allowed, roles that were not known are gone, and the tables are as they were."""
    url = await make_empty()
    await migrated_to(url, "0012")
    first = await catalogue(url)
    await migrated_to(url, "0013")
    connection = await asyncpg.connect(url)
    await connection.execute(
        "insert into site (id, municipality, name, time_zone, languages, floor, waiting_area)"
        " values ('a', 'Fjordby', '{}', 'Europe/Copenhagen', '{da}', 0, '{}')"
    )
    person = new_id()
    await connection.execute(
        "insert into staff (id, site_id, username, display_name, roles) values ($1, 'a', 'bo', 'Bo', $2)",
        person,
        ["host", "administrator"],
    )
    await connection.execute(
        "insert into access_token (hash, site_id, staff_id, expires_at) values ('s', 'a', $1, now())", person
    )
    await migrated_to(url, "0012", command.downgrade)
    assert await catalogue(url) == first
    await connection.reload_schema_state()
    assert await connection.fetchval("select roles from staff") == ["host"]
    assert "ticket:call" in await connection.fetchval("select scopes from access_token")
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
    await migrated_to(url, "0016")
    first = await catalogue(url)
    connection = await asyncpg.connect(url)
    for site, seconds in (("a", 600), ("b", 95), ("c", 86400)):
        await connection.execute(
            "insert into site (id, municipality, name, time_zone, languages, floor, waiting_area, walk_in_due_seconds)"
            " values ($1, 'Fjordby', '{}', 'Europe/Copenhagen', '{da}', 0, '{}', $2)",
            site, seconds,
        )  # fmt: skip
    await migrated_to(url, "0017")
    await connection.reload_schema_state()
    rows = await connection.fetch("select call_order::text from site order by id")
    rules = [msgspec.json.decode(row[0], type=CallOrder) for row in rows]
    assert [rule.walk_in_minutes for rule in rules] == [10, 2, 240]
    await migrated_to(url, "0016", command.downgrade)
    assert await catalogue(url) == first
    kept = await connection.fetch("select walk_in_due_seconds from site order by id")
    assert [row[0] for row in kept] == [600, 120, 14400]
    await connection.close()


async def test_bookings_of_before_the_walls(make_empty: Any) -> None:
    """Those that overlap stand outside the walls with their desk, the others within; the step can be taken back."""
    url = await make_empty()
    await migrated_to(url, "0017")
    first = await catalogue(url)
    connection = await asyncpg.connect(url)
    await connection.execute(
        "insert into site (id, municipality, name, time_zone, languages, floor, waiting_area)"
        " values ('a', 'Fjordby', '{}', 'Europe/Copenhagen', '{da}', 0, '{}')"
    )
    await connection.execute(OLD_SERVICE, "a.pas", "P", "[]")
    await connection.execute(
        "insert into desk (id, site_id, position, name, floor, waiting_area) values ('a.1', 'a', 0, '{}', 0, '{}')"
    )
    for code, minute, desk in (("AAAA", 0, "a.1"), ("BBBB", 10, "a.1"), ("CCCC", 30, "a.1"), ("DDDD", 30, None)):
        await connection.execute(
            "insert into booking (id, site_id, service_id, starts_at, ends_at, code, state, origin, language, desk_id,"
            " created_at) values ($1, 'a', 'a.pas', $2, $3, $4, 'booked', 'office', 'da', $5, $2)",
            new_id(),
            datetime(2026, 11, 24, 10, minute, tzinfo=UTC),
            datetime(2026, 11, 24, 10, minute + 15, tzinfo=UTC),
            code,
            desk,
        )
    await migrated_to(url, "0023")
    await connection.reload_schema_state()
    rows = await connection.fetch("select code, desk_id, lane, busy_until is null as same from booking order by code")
    assert [tuple(row) for row in rows] == [
        ("AAAA", "a.1", None, True), ("BBBB", "a.1", None, True), ("CCCC", "a.1", 0, True), ("DDDD", None, None, True),
    ]  # fmt: skip
    await migrated_to(url, "0017", command.downgrade)
    assert await catalogue(url) == first
    await connection.reload_schema_state()
    assert await connection.fetchval("select count(*) from booking") == 4
    await connection.close()


async def test_back_from_bookings_that_systems_keep(make_empty: Any) -> None:
    """Nobody has mails, no webhook is paused, and a booking of before changes as before; the step can be taken back."""
    url = await make_empty()
    before = ScriptDirectory("server/db/migrations").get_revision("0029").down_revision
    await migrated_to(url, str(before))
    first = await catalogue(url)
    await migrated_to(url, "0029")
    connection = await asyncpg.connect(url)
    now = datetime(2026, 11, 24, tzinfo=UTC)
    for rights in (["booking:keep"], ["booking:keep", "queue:read"]):
        await connection.execute(
            "insert into api_client (id, name, site_ids, rights, made_at) values ($1, 'x', '{a}', $2, $3)",
            new_id(), rights, now,
        )  # fmt: skip
    await migrated_to(url, str(before), command.downgrade)
    assert await catalogue(url) == first
    await connection.reload_schema_state()
    rows = await connection.fetch(
        "select rights, revoked_at is null as lives from api_client order by revoked_at nulls first"
    )
    assert (rows[0]["rights"], rows[0]["lives"]) == (["queue:read"], True)
    assert not rows[1]["lives"]
    await connection.close()
