"""The migrations, from nothing to the newest schema."""

from __future__ import annotations

import asyncio
from typing import Any

import asyncpg
import msgspec
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from server.centre.menu import faults
from server.centre.store import read_configuration
from server.db import schema, schema_staff
from server.db.engine import opened_engine
from server.db.migrate import is_current, migrate
from server.events.store import LoggedEvent
from server.ids import new_id
from shared.protocol.events import SiteConfigured, decode_event
from shared.protocol.model import CheckInRule, WhenClosed
from tests.integration.earlier import OLD_SERVICE, catalogue, migrated_to

assert schema_staff.staff_feedback.metadata is schema.site.metadata, "all tables are of one schema"


async def test_the_migrations_lead_to_the_schema(make_empty: Any) -> None:
    """From an empty database alembic comes to the tables of schema.py and sees no difference."""
    url = await make_empty()
    await migrate(url)

    def differences(connection: Connection) -> list[Any]:
        return list(compare_metadata(MigrationContext.configure(connection), schema.site.metadata))

    async with opened_engine(url) as engine, engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_not_even_the_database_sees_a_difference(make_empty: Any) -> None:
    """Columns, defaults, checks, keys, indexes and storage are, word for word, those that schema.py would make."""
    migrated, made = await make_empty(), await make_empty()
    await migrate(migrated)
    async with opened_engine(made) as engine, engine.begin() as connection:
        await connection.run_sync(schema.site.metadata.create_all)
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


async def test_what_was_there_before_the_menu(make_empty: Any) -> None:
    """Services, desks and the log of the first light are kept, and their documents get ids."""
    url = await make_empty()
    await migrated_to(url, "0001")
    connection = await asyncpg.connect(url)
    await connection.execute(
        "insert into site (id, municipality, name, time_zone, languages, floor, waiting_area, last_seq)"
        """ values ('a', 'Fjordby', '{"da": "A"}', 'Europe/Copenhagen', '{da}', 0, '{"da": "Her"}', 1)"""
    )
    papers = [{"name": {"da": "Pas"}, "help": {"da": "Det gamle"}}, {"name": {"da": "Foto"}, "help": {}}]
    await connection.execute(OLD_SERVICE, "a.pas", "P", msgspec.json.encode(papers).decode())
    await connection.execute(OLD_SERVICE, "a.none", "N", "[]")
    await connection.execute(
        "insert into desk (id, site_id, position, name, floor, waiting_area)"
        """ values ('a.1', 'a', 0, '{"da": "Skranke"}', 0, '{"da": "Her"}')"""
    )
    await connection.execute(
        "insert into event (site_id, seq, at, kind, command_id, body) select 'a', 1, now(), 'site.configured', $1,"
        " jsonb_build_object('configuration', jsonb_build_object('site', to_jsonb(s) - 'last_seq',"
        " 'services', (select jsonb_agg(to_jsonb(v) || '{\"opening\": []}' order by v.position, v.id desc)"
        " from service v), 'desks', '[]'::jsonb)) from site s",
        new_id(),
    )
    await migrate(url)
    await connection.reload_schema_state()

    async with opened_engine(url) as engine, engine.connect() as sync:
        stored = await sync.run_sync(lambda c: read_configuration(c, "a"))
    assert stored is not None
    assert faults(stored) == []
    passport = stored.service("a.pas")
    assert passport is not None
    assert [(paper.id, paper.name, paper.help) for paper in passport.documents] == [
        ("document-1", {"da": "Pas"}, {"da": "Det gamle"}),
        ("document-2", {"da": "Foto"}, {}),
    ]
    assert (passport.walk_in, passport.when_closed, stored.site.check_in) == (True, WhenClosed.GREY, CheckInRule())
    row = await connection.fetchrow("select seq, at, kind, body::text from event")
    assert row is not None
    event = decode_event(LoggedEvent(*row).json())
    assert isinstance(event, SiteConfigured)
    assert event.configuration.services[0].documents == passport.documents
    assert event.configuration.services[1].documents == ()
    await connection.close()


async def test_back_from_the_menu(make_empty: Any) -> None:
    """The second step can be taken back, and leaves the tables as the first had made them."""
    url = await make_empty()
    await migrated_to(url, "0001")
    first = await catalogue(url)
    await migrated_to(url, "0002")
    await migrated_to(url, "0001", command.downgrade)
    assert await catalogue(url) == first


async def test_tickets_of_before_the_bookings(make_empty: Any) -> None:
    """They have no booked time and nothing missing, and the step can be taken back."""
    url = await make_empty()
    await migrated_to(url, "0002")
    connection = await asyncpg.connect(url)
    before = await catalogue(url)
    await connection.execute(
        "insert into site (id, municipality, name, time_zone, languages, floor, waiting_area)"
        " values ('a', 'Fjordby', '{}', 'Europe/Copenhagen', '{da}', 0, '{}')"
    )
    await connection.execute(OLD_SERVICE, "a.pas", "P", "[]")
    await connection.execute(
        "insert into ticket (id, site_id, service_id, day, number, label, state, language, arrived_at, due_at)"
        " values ($1, 'a', 'a.pas', '2026-11-23', 1, 'P001', 'waiting', 'da', now(), now())",
        new_id(),
    )
    await migrated_to(url, "0003")
    await connection.reload_schema_state()
    row = await connection.fetchrow("select booked_for, missing from ticket")
    assert row is not None
    assert tuple(row) == (None, [])
    await migrated_to(url, "0002", command.downgrade)
    assert await catalogue(url) == before
    assert await connection.fetchval("select count(*) from ticket") == 1
    await connection.close()


async def test_tokens_of_before_the_visits(make_empty: Any) -> None:
    """What stands and staff were given before allows what they do now, and what it allowed before; the rest is kept."""
    url = await make_empty()
    await migrated_to(url, "0002")
    connection = await asyncpg.connect(url)
    await connection.execute(
        "insert into site (id, municipality, name, time_zone, languages, floor, waiting_area)"
        " values ('a', 'Fjordby', '{}', 'Europe/Copenhagen', '{da}', 0, '{}')"
    )
    kiosk, display, person = new_id(), new_id(), new_id()
    await connection.execute(
        "insert into device (id, site_id, kind, name) values ($1, 'a', 'kiosk', 'S'), ($2, 'a', 'display', 'D')",
        kiosk,
        display,
    )
    await connection.execute(
        "insert into staff (id, site_id, username, display_name, password_hash) values ($1, 'a', 'bo', 'Bo', '')",
        person,
    )
    for key, device, staff in ((b"k", kiosk, None), (b"d", display, None), (b"s", None, person)):
        await connection.execute(
            "insert into access_token (hash, site_id, device_id, staff_id, scopes, expires_at)"
            " values ($1, 'a', $2, $3, '{site:read,ticket:issue}', now())",
            key,
            device,
            staff,
        )
    await migrated_to(url, "0011")
    await connection.reload_schema_state()
    rows = await connection.fetch("select hash, scopes from access_token")
    scopes = {row["hash"]: set(row["scopes"]) for row in rows}
    own = {"site:read", "ticket:issue"}
    assert scopes[b"k"] - own == {
        "booking:check-in", "booking:make", "call-back:ask", "help:ask", "help:end", "message:send", "stand:report",
        "visit:tell",
    }  # fmt: skip
    assert scopes[b"s"] - own == {
        "booking:check-in", "call-back:ask", "day:keep", "feedback:give", "help:answer", "help:end", "stand:read",
    }  # fmt: skip
    assert scopes[b"d"] == own
    assert await connection.fetchval("select count(*) from device where seen_at is null") == 2
    await connection.close()


async def test_back_from_the_visits(make_empty: Any) -> None:
    """The step can be taken back, and leaves the tables as they were."""
    url = await make_empty()
    script = ScriptDirectory("server/db/migrations")
    before = script.get_revision("0004").down_revision
    await migrated_to(url, str(before))
    first = await catalogue(url)
    await migrated_to(url, "0004")
    await migrated_to(url, str(before), command.downgrade)
    assert await catalogue(url) == first


async def test_people_of_before_the_printers(make_empty: Any) -> None:
    """Whoever was there is a caseworker, no other role is let in than we know, and the step can be taken back."""
    url = await make_empty()
    await migrated_to(url, "0004")
    first = await catalogue(url)
    connection = await asyncpg.connect(url)
    await connection.execute(
        "insert into site (id, municipality, name, time_zone, languages, floor, waiting_area)"
        " values ('a', 'Fjordby', '{}', 'Europe/Copenhagen', '{da}', 0, '{}')"
    )
    await connection.execute(
        "insert into staff (id, site_id, username, display_name, password_hash) values ($1, 'a', 'bo', 'Bo', '')",
        new_id(),
    )
    await migrated_to(url, "0005")
    await connection.reload_schema_state()
    assert await connection.fetchval("select roles from staff") == ["caseworker"]
    await connection.execute("update staff set roles = '{host,superuser}'")
    with pytest.raises(asyncpg.CheckViolationError):
        await connection.execute("update staff set roles = '{king}'")
    await migrated_to(url, "0004", command.downgrade)
    assert await catalogue(url) == first
    await connection.close()


async def test_back_from_the_colleagues(make_empty: Any) -> None:
    """Calls for assistance and messages can be taken out again, and leave the tables as they were."""
    url = await make_empty()
    await migrated_to(url, "0007")
    first = await catalogue(url)
    await migrated_to(url, "0008")
    await migrated_to(url, "0007", command.downgrade)
    assert await catalogue(url) == first


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


async def test_bookings_of_before_the_cards(make_empty: Any) -> None:
    """No service asks for cards and no booking is found by one; the step can be taken back."""
    url = await make_empty()
    script = ScriptDirectory("server/db/migrations")
    before = str(script.get_revision("0006").down_revision)
    await migrated_to(url, before)
    first = await catalogue(url)
    connection = await asyncpg.connect(url)
    await connection.execute(
        "insert into site (id, municipality, name, time_zone, languages, floor, waiting_area)"
        " values ('a', 'Fjordby', '{}', 'Europe/Copenhagen', '{da}', 0, '{}')"
    )
    await connection.execute(OLD_SERVICE, "a.pas", "P", "[]")
    await migrated_to(url, "0006")
    await connection.reload_schema_state()
    assert await connection.fetchval("select card_check_in from service") is False
    assert await connection.fetchval("select count(*) from card_key") == 0
    await migrated_to(url, before, command.downgrade)
    assert await catalogue(url) == first
    await connection.close()


async def test_services_of_before_the_call_backs(make_empty: Any) -> None:
    """None of them is rung back from the stand; the step can be taken back."""
    url = await make_empty()
    await migrated_to(url, "0010")
    first = await catalogue(url)
    connection = await asyncpg.connect(url)
    await connection.execute(
        "insert into site (id, municipality, name, time_zone, languages, floor, waiting_area)"
        " values ('a', 'Fjordby', '{}', 'Europe/Copenhagen', '{da}', 0, '{}')"
    )
    await connection.execute(OLD_SERVICE, "a.pas", "P", "[]")
    await migrated_to(url, "0011")
    await connection.reload_schema_state()
    assert await connection.fetchval("select call_back from service") is False
    await migrated_to(url, "0010", command.downgrade)
    assert await catalogue(url) == first
    await connection.close()
