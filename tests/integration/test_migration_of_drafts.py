"""A database of before the drafts."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import asyncpg
import msgspec
from alembic import command

from server.ids import new_id
from shared.protocol.content import Configuration
from tests.integration.test_migrations import _OLD_SERVICE, _to, catalogue


async def test_configurations_of_before_the_drafts(make_empty: Any) -> None:
    """What holds becomes revision 1, as it is, also in the log; nothing is in a draft; the step can be taken back."""
    url = await make_empty()
    await _to(url, "0011")
    first = await catalogue(url)
    connection = await asyncpg.connect(url)
    await connection.execute(
        "insert into site (id, municipality, name, time_zone, languages, floor, waiting_area, last_seq)"
        """ values ('a', 'Fjordby', '{"da": "A"}', 'Europe/Copenhagen', '{da}', 0, '{}', 1)"""
    )
    await connection.execute(_OLD_SERVICE, "a.pas", "P", "[]")
    await connection.execute(
        "insert into event (site_id, seq, at, kind, command_id, body) values ('a', 1, $1, 'site.configured', $2, '{}')",
        datetime(2026, 11, 1, tzinfo=UTC),
        new_id(),
    )
    await _to(url, "0012")
    await connection.reload_schema_state()
    row = await connection.fetchrow("select number, at, staff_id, configuration::text as configuration from revision")
    assert row is not None
    assert (row["number"], row["at"], row["staff_id"]) == (1, datetime(2026, 11, 1, tzinfo=UTC), None)
    stored = msgspec.json.decode(row["configuration"], type=Configuration)
    assert [service.id for service in stored.services] == ["a.pas"]
    assert await connection.fetchval("select body->'revision' from event") == "1"
    assert await connection.fetchval("select count(*) from draft where tree is null and version = 0") == 1
    await _to(url, "0011", command.downgrade)
    assert await catalogue(url) == first
    assert await connection.fetchval("select body::text from event") == "{}"
    await connection.close()
