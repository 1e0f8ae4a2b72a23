"""A caseworker's calendar link, over HTTP and on a real database: what it shows, what it hides, how it ends."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import icalendar
import pytest

from server.ids import new_id

PERSONAL = ("Ronja", "4711", "2412", "Dårlig ryg")


async def book(connection: asyncpg.Connection, at: Any, *, code: str, staff: UUID | None = None, **more: Any) -> UUID:
    """Write a booking of somebody whose name must not get out."""
    booking_id, visitor_id = new_id(), new_id()
    await connection.execute(
        "insert into visitor (id, given_name, birth_day, birth_month, phone) values ($1, 'Ronja', 24, 12, '20304711')",
        visitor_id,
    )
    await connection.execute(
        "insert into booking (id, site_id, service_id, starts_at, ends_at, code, kind, state, origin, language,"
        " desk_id, staff_id, visitor_id, created_at) values ($1, 'borgerservice', 'borgerservice.pas', $2,"
        " $2::timestamptz + make_interval(mins => 20), $3, $4, 'booked', 'office', 'da', $5, $6, $7, $8)",
        booking_id, at, code, more.get("kind", "visit"), more.get("desk"), staff, visitor_id, at - timedelta(days=9),
    )  # fmt: skip
    return booking_id


async def person(connection: asyncpg.Connection, username: str) -> dict[str, Any]:
    """Their id and desk."""
    row = await connection.fetchrow("select id, desk_id from staff where username = $1", username)
    assert row is not None
    return dict(row)


async def link(server: Any, username: str = "bo") -> str:
    """Make one; the path of it."""
    answer = await server.http.post("/api/v1/me/calendar-link", json={}, headers=await server.staff(username))
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    return str(answer.json()["path"])


def events(answer: Any) -> dict[str, Any]:
    """The bookings in an answer by their reference."""
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    found = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
    return {str(each["summary"]).rpartition("· ")[2]: each for each in found}


async def test_ones_own_and_the_desks(server: Any, database: asyncpg.Connection) -> None:
    """Bo's, and his desk's that are nobody's; no colleague's, no other desk's, nothing from long ago, and no name."""
    bo, other = await person(database, "bo"), await person(database, "amina")
    assert bo["desk_id"] != other["desk_id"]
    now = server.clock()
    await book(database, now, code="BXAA", staff=bo["id"], desk=other["desk_id"])
    await book(database, now, code="BXBB", desk=bo["desk_id"])
    await book(database, now, code="BXCC", desk=bo["desk_id"], staff=other["id"])
    await book(database, now, code="BXDD", desk=other["desk_id"])
    await book(database, now, code="BXEE", staff=bo["id"], kind="telephone")
    await book(database, now - timedelta(days=32), code="BXFF", staff=bo["id"])
    await book(database, now + timedelta(days=402), code="BXGG", staff=bo["id"])
    await book(database, now + timedelta(days=390), code="BXHH", staff=bo["id"])
    answer = await server.http.get(await link(server))
    found = events(answer)
    assert set(found) == {"BXAA", "BXBB", "BXEE", "BXHH"}
    assert found["BXAA"]["dtstart"].dt == now
    assert found["BXAA"]["sequence"] == 0
    assert str(found["BXBB"]["location"]).count(",") >= 2
    assert not [word for word in PERSONAL if word in answer.text]


async def test_each_change_counts(server: Any, database: asyncpg.Connection) -> None:
    """Moved, given to somebody, cancelled: by whatever hand, the sequence goes up and the UID stays."""
    bo = await database.fetchval("select id from staff where username = 'bo'")
    booking_id = await book(database, server.clock(), code="BXAA", staff=bo)
    path = await link(server)
    first = events(await server.http.get(path))["BXAA"]
    await database.execute("update booking set starts_at = starts_at + interval '5 min' where id = $1", booking_id)
    await database.execute("update booking set tries = 1 where id = $1", booking_id)
    moved = events(await server.http.get(path))["BXAA"]
    assert (moved["uid"], moved["sequence"]) == (first["uid"], 1)
    assert moved["dtstamp"].dt > first["dtstamp"].dt
    await database.execute("update booking set state = 'cancelled' where id = $1", booking_id)
    gone = events(await server.http.get(path))["BXAA"]
    assert (str(gone["status"]), gone["sequence"]) == ("CANCELLED", 2)


async def test_asked_again_it_says_nothing_new(server: Any, database: asyncpg.Connection) -> None:
    """A program that has it gets 304 until something changes; nobody else's cache may keep it."""
    bo = await database.fetchval("select id from staff where username = 'bo'")
    path = await link(server)
    answer = await server.http.get(path)
    assert answer.headers["cache-control"] == "private, max-age=300"
    again = await server.http.get(path, headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    await book(database, server.clock(), code="BXAA", staff=bo)
    newer = await server.http.get(path, headers={"if-none-match": answer.headers["etag"]})
    assert set(events(newer)) == {"BXAA"}


async def test_only_the_hash_is_kept_and_a_link_ends_at_once(server: Any, database: asyncpg.Connection) -> None:
    """A new link ends the old, revoking ends all, and so does whoever works here no more."""
    me, headers = "/api/v1/me/calendars", await server.staff()
    assert (await server.http.get(me, headers=headers)).json()["link_made_at"] is None
    first = await link(server)
    assert first.encode() not in bytes(await database.fetchval("select hash from calendar_link"))
    second = await link(server)
    assert (await server.http.get(first)).status_code == 404
    assert (await server.http.get(second)).status_code == 200
    assert (await server.http.get(me, headers=headers)).json()["link_made_at"] is not None
    await database.execute("update staff set deactivated_at = now() where username = 'bo'")
    assert (await server.http.get(second)).status_code == 404
    await database.execute("update staff set deactivated_at = null where username = 'bo'")
    assert (await server.http.get(second)).status_code == 200
    await server.http.post("/api/v1/me/calendar-link/revoke", json={}, headers=headers)
    assert (await server.http.get(second)).status_code == 404
    assert (await server.http.get(me, headers=headers)).json()["link_made_at"] is None


@pytest.mark.parametrize("path", ["/cal/x", "/cal/.ics", "/cal/x.ics", "/cal/x.pdf", "/cal/%00.ics"])
async def test_what_nobody_has_made(server: Any, path: str) -> None:
    """Nothing there, and nothing told."""
    assert (await server.http.get(path)).status_code == 404


async def test_where_the_server_knows_its_address(start_server: Any) -> None:
    """The link is whole."""
    async with start_server(public_url="https://skranke.example/") as server:
        answer = await server.http.post("/api/v1/me/calendar-link", json={}, headers=await server.staff())
        said = answer.json()
    assert said["address"] == f"https://skranke.example{said['path']}"
    assert len(said["path"]) > 40
