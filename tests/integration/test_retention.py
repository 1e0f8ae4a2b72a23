"""What is kept no longer than the site says, on a real PostgreSQL."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import msgspec
import pytest

from server.booking.demo import demo_bookings
from server.db.engine import make_pool
from server.ids import new_id
from server.retention.keeper import RetentionKeeper
from server.retention.store import Erased, RetentionStore
from server.seed import renew_bookings
from shared.protocol.commands import IssueReply
from tests.integration.superusers import SITE, Desk, superuser

RULE = ("site", "retention")
PERSONAL = "select count(*) from booking where visitor_id is not null or card_hash is not null"


async def _rest(_keeper: RetentionKeeper) -> None:
    await asyncio.Event().wait()


@pytest.fixture
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """The servers erase nothing by themselves: what is published at their start stirs them at any moment."""
    monkeypatch.setattr(RetentionKeeper, "run", _rest)


@pytest.fixture
async def inger(server: Any, database_url: str) -> Desk:
    """A superuser, who is Amina with one role more."""
    return await superuser(server, database_url, "amina")


@pytest.fixture
async def database(database_url: str) -> Any:
    """A look into the tables."""
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


async def erased(server: Any) -> Erased:
    """What is erased now."""
    found: Erased = await server.app.state.parts.retention.erase(server.clock())
    return found


@pytest.mark.usefixtures("by_hand")
async def test_who_came_is_forgotten_after_a_day(
    server: Any, database: asyncpg.Connection, database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Name, birthday, number and card's mark go a day after the visit; that there was one stays. Only counts are told.

    It is looked at again when the next visit is to be forgotten; who asked to be rung, and was not, is still to be.
    """
    await renew_bookings(database_url, now=server.clock(), new_id=new_id)
    visits = [each for each in demo_bookings(server.clock()) if each.kind.value == "visit"]
    last = max(visit.starts_at + timedelta(minutes=visit.minutes) for visit in visits)
    count = await database.fetchval("select count(*) from booking")
    assert (await erased(server)).visitors == 0
    server.clock.now = last + timedelta(hours=24)
    await server.app.state.parts.retention.look()
    left = "select count(*) from booking b join visitor v on v.id = b.visitor_id where b.kind = 'visit'"
    assert await database.fetchval(left) == 1
    server.clock.move(seconds=1)
    with caplog.at_level(logging.INFO):
        await server.app.state.parts.retention.look()
    assert "Erased what was too old to be kept: 1 visitors" in caplog.text
    assert await database.fetchval(left) == 0
    assert await database.fetchval("select count(*) from booking where kind = 'visit' and card_hash is not null") == 0
    assert await database.fetchval("select count(*) from booking") == count
    open_calls = await database.fetchval(
        "select count(*) from booking where kind <> 'visit' and state = 'booked' and visitor_id is null"
    )
    assert open_calls == 0


async def test_not_while_they_are_here(server: Any, database: asyncpg.Connection, database_url: str) -> None:
    """Whose number is not finished is known until it is, and as long after that as the site says."""
    await renew_bookings(database_url, now=server.clock(), new_id=new_id)
    ticket = msgspec.json.decode((await server.issue()).content, type=IssueReply).ticket
    booking = await database.fetchval(
        "update booking set state = 'arrived', ticket_id = $1 where code = 'HAVN2345' returning id", ticket.id
    )
    known = "select visitor_id is not null from booking where id = $1"
    server.clock.move(days=3)
    await erased(server)
    assert await database.fetchval(known, booking)
    await database.execute(
        "update ticket set state = 'finished', ended_at = $1 where id = $2", server.clock(), ticket.id
    )
    server.clock.move(hours=23)
    await erased(server)
    assert await database.fetchval(known, booking)
    server.clock.move(hours=2)
    await erased(server)
    assert not await database.fetchval(known, booking)


async def test_sooner_where_the_site_says_so(
    server: Any, inger: Desk, database: asyncpg.Connection, database_url: str
) -> None:
    """A published hour holds at once, for those who came before too, and for this centre only."""
    await renew_bookings(database_url, now=server.clock(), new_id=new_id)
    at = "select count(*) from booking where kind = 'visit' and visitor_id is not null and site_id = $1"
    server.clock.move(hours=16)
    await erased(server)
    before = await database.fetchval(at, "byggesag")
    assert before > 0
    assert await database.fetchval(at, "borgerservice") > 0
    inger.headers = await server.staff("amina")
    await inger.change((*RULE, "visitor_hours"), 1)
    await inger.publish()
    over = (
        "select count(*) from booking where kind = 'visit' and visitor_id is not null and site_id = 'borgerservice'"
        " and ends_at < $1"
    )
    async with asyncio.timeout(30):
        while await database.fetchval(over, server.clock() - timedelta(hours=1)):
            pass  # the server was told, and has the same database
    assert await database.fetchval(at, "borgerservice") > 0
    assert await database.fetchval(at, "byggesag") == before


@pytest.mark.usefixtures("by_hand")
async def test_old_days_and_words(server: Any, start_server: Any, database: asyncpg.Connection) -> None:
    """What happened goes after thirteen months, words after ninety days, and numbers go on from where they were.

    Who comes back to the log from before its beginning is told to start afresh; the snapshot is as it was.
    """
    staff, stand = await server.staff(), server.kiosk()
    ticket = msgspec.json.decode((await server.issue()).content, type=IssueReply).ticket
    await server.http.post(f"{SITE}/calls", json={"id": str(new_id()), "desk_id": "borgerservice.1"}, headers=staff)
    for action in ("start", "finish"):
        body = {"id": str(new_id()), "desk_id": "borgerservice.1"}
        await server.http.post(f"{SITE}/tickets/{ticket.id}/{action}", json=body, headers=staff)
    feedback = {"id": str(new_id()), "stand_id": "stand-1", "language": "da", "score": 2, "words": "Koldt her"}
    answer = await server.http.post(f"{SITE}/feedback", json=feedback, headers=stand)
    assert answer.status_code == 200, answer.text
    before = (await server.http.get(f"{SITE}/snapshot", headers=staff)).json()
    server.clock.move(days=91)
    first = await erased(server)
    assert (first.words, first.visitors > 0) == (1, True)
    assert await erased(server) == Erased()
    server.clock.move(days=365)
    gone = await erased(server)
    assert (gone.tickets, gone.events > 3, gone.others, gone.words) == (1, True, 1, 0)
    assert await database.fetchval("select count(*) from event where site_id = 'borgerservice'") == 0
    staff = await server.staff()
    after = (await server.http.get(f"{SITE}/snapshot", headers=staff)).json()
    assert {**after, "calls": before["calls"], "issues": before["issues"]} == before
    assert await erased(server) == Erased()
    async with start_server() as fresh, fresh.http.stream("GET", f"{SITE}/events?after=1", headers=staff) as stream:
        async for line in stream.aiter_lines():
            if line.startswith("event:"):
                assert line == "event: reset"
                break


@pytest.mark.usefixtures("by_hand")
async def test_old_settings(server: Any, inger: Desk) -> None:
    """A revision goes when it has not been in force for a year; the one that holds never goes."""
    for name in ("A", "B", "C"):
        await inger.change(("services", "borgerservice.pas", "name", "da"), name)
        await inger.publish()
        server.clock.move(days=100)
        inger.headers = await server.staff("amina")
    server.clock.move(days=150)
    inger.headers = await server.staff("amina")
    assert (await erased(server)).revisions == 1
    assert [revision.number for revision in await inger.revisions()] == [4, 3, 2]
    server.clock.move(days=1000)
    inger.headers = await server.staff("amina")
    await erased(server)
    assert [revision.number for revision in await inger.revisions()] == [4]
    await inger.change((*RULE, "statistics_months"), 2)
    published = (await inger.publish()).revision
    assert published is not None
    assert published.number == 5


async def test_what_lets_nobody_in_any_more(database: asyncpg.Connection, database_url: str) -> None:
    """Old sign-ins with all their tokens, spent links, codes and guesses go; who is signed in stays, with every token.

    A device that is let in is known by its token, however old that is.
    """
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    pool = make_pool(database_url, size=1, command_seconds=10)
    await pool
    person = await database.fetchval("select id from staff where username = 'bo'")
    device = await database.fetchval("select id from device limit 1")
    for name, ends in (("over", now - timedelta(hours=25)), ("going", now + timedelta(hours=1))):
        sign_in = new_id()
        await database.execute(
            "insert into sign_in (id, staff_id, begun_at, ends_at) values ($1, $2, $3, $4)",
            sign_in, person, now - timedelta(hours=37), ends,
        )  # fmt: skip
        await database.execute("insert into refresh_token (hash, sign_in_id) values ($1, $2)", name.encode(), sign_in)
        await database.execute(
            "insert into access_token (hash, site_id, staff_id, sign_in_id, expires_at)"
            " values ($1, 'borgerservice', $2, $3, $4)",
            name.encode(), person, sign_in, now - timedelta(hours=30),
        )  # fmt: skip
    await database.execute(
        "insert into access_token (hash, site_id, device_id, expires_at, revoked_at)"
        " values ('lives', 'borgerservice', $1, $2, null), ('shut', 'borgerservice', $1, $2, $2)",
        device, now - timedelta(days=2),
    )  # fmt: skip
    for code, ends in ((b"old", now), (b"new", now + timedelta(minutes=1))):
        await database.execute("insert into sign_in_step (hash, body, expires_at) values ($1, '', $2)", code, ends)
        await database.execute(
            "insert into invitation (hash, staff_id, expires_at) values ($1, $2, $3)", code, person, ends
        )
        await database.execute(
            "insert into pairing (id, code, token_hash, kind, expires_at) values ($1, $2, $3, 'kiosk', $4)",
            new_id(), code.decode(), code, ends,
        )  # fmt: skip
        await database.execute(
            "insert into wrong_guess (hash, count, last_at) values ($1, 1, $2)",
            code, ends - timedelta(days=1, microseconds=1),
        )  # fmt: skip
    store = RetentionStore(pool)
    found = await store.erase({}, now)
    assert (found.sign_ins, found.codes) == (2, 4)
    assert str(found).endswith("2 sign-ins, 4 codes")
    hashes = "select hash from {} where hash in ('over', 'going', 'lives', 'shut', 'old', 'new') order by hash"
    left = {
        table: [row["hash"] for row in await database.fetch(hashes.format(table))]
        for table in ("refresh_token", "access_token", "sign_in_step", "invitation", "wrong_guess")
    }
    assert left == {
        "refresh_token": [b"going"], "access_token": [b"going", b"lives"], "sign_in_step": [b"new"],
        "invitation": [b"new"], "wrong_guess": [b"new"],
    }  # fmt: skip
    assert await database.fetchval("select code from pairing") == "new"
    assert not str(await store.erase({}, now))
    await pool.close()
