"""What was done at a centre and by whom, in one list: who may read it, what stands in it, and page by page."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import msgspec
import pytest

from server.ids import new_id
from shared.protocol.audit import AUDIT_PAGE, AuditEntry, AuditKind, AuditPage
from shared.protocol.device_care import RenameDevice
from tests.integration.superusers import NAME, SITE, Desk, staff_id


@pytest.fixture
async def kirsten(server: Any) -> Desk:
    """The centre's superuser."""
    return Desk(server, await server.staff("kirsten"))


@pytest.fixture
async def database(database_url: str) -> Any:
    """A look into the tables."""
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


async def audit(desk: Desk, **asked: Any) -> AuditPage:
    """A page of what was done."""
    answer = await desk.server.http.get(f"{SITE}/audit", params=asked, headers=desk.headers)
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    return msgspec.json.decode(answer.content, type=AuditPage)


def told(page: AuditPage) -> list[tuple[AuditKind, str]]:
    """What each entry is."""
    return [(each.kind, each.what) for each in page.entries]


async def test_everything_in_one_list(kirsten: Desk, database_url: str, database: asyncpg.Connection) -> None:
    """A person changed, a device renamed, the settings published, a sign-in locked out: newest first, with names."""
    server = kirsten.server
    bo, me = await staff_id(database_url, "bo"), await staff_id(database_url, "kirsten")
    people = (await server.http.get(f"{SITE}/people", headers=kirsten.headers)).json()
    person = next(each for each in people if each["id"] == str(bo))
    about = person["about"] | {"roles": ["host"], "mail": "bo@fjordby.example"}
    body = {"version": person["version"], "about": about}
    answer = await server.http.put(f"{SITE}/people/{bo}", json=body, headers=kirsten.headers)
    assert answer.status_code == 200, answer.text
    server.clock.move(minutes=1)
    device = await database.fetchval("select id from device where site_id = 'borgerservice' and kind = 'kiosk' limit 1")
    rename = RenameDevice(id=new_id(), name="Standeren ved døren")
    assert (await kirsten.ask(f"devices/{device}/rename", rename)).status_code == 200
    server.clock.move(minutes=1)
    await kirsten.change(NAME, "Pas og rejser")
    await kirsten.publish(note="Nyt navn")
    server.clock.move(minutes=1)
    for _ in range(5):
        await server.http.post("/api/v1/sign-in", json={"username": "bo", "password": "forkert"})
    page = await audit(kirsten)
    first = page.entries[:4]
    assert [(each.kind, each.what, each.actor_id, each.staff_id) for each in first] == [
        (AuditKind.SIGN_INS, "locked-out", None, bo),
        (AuditKind.SETTINGS, "published", me, None),
        (AuditKind.DEVICES, "renamed", me, None),
        (AuditKind.PEOPLE, "changed", me, bo),
    ]
    assert first[1].note == "Nyt navn"
    assert first[1].count == 1
    assert first[2].device == "Standeren ved døren"
    assert first[3].changes == ("−caseworker", "mail")
    assert page.names[bo].startswith("Bo")
    assert "fjordby.example" not in str(page)


async def test_what_is_asked_for(kirsten: Desk, database: asyncpg.Connection, database_url: str) -> None:
    """By kind, by person (who did it, or to whom), and by days of the centre, both included."""
    now, bo, me = kirsten.server.clock(), await staff_id(database_url, "bo"), await staff_id(database_url, "kirsten")
    midnight = now.replace(hour=23, minute=0, second=0, microsecond=0) - timedelta(days=1)
    for what, at, actor in (
        ("changed", midnight, me), ("invited", midnight - timedelta(microseconds=1), bo), ("added", midnight, None)
    ):  # fmt: skip
        await database.execute(
            "insert into audit (at, actor_id, site_id, staff_id, what, detail) values ($1, $2, 'borgerservice', $3, $4,"
            " '[]')",
            at, actor, me, what,
        )  # fmt: skip
    assert told(await audit(kirsten, kind="sign-ins")) == [(AuditKind.SIGN_INS, "invited")]
    assert {kind for kind, _ in told(await audit(kirsten, kind="people"))} == {AuditKind.PEOPLE}
    assert {kind for kind, _ in told(await audit(kirsten, kind="settings"))} <= {AuditKind.SETTINGS}
    assert (await audit(kirsten, kind="devices")).entries == ()
    assert told(await audit(kirsten, person=str(bo))) == [(AuditKind.SIGN_INS, "invited")]
    assert len((await audit(kirsten, person=str(me), kind="people")).entries) == 2
    today = now.date().isoformat()  # 23:00 UTC is midnight there
    whats = [what for _, what in told(await audit(kirsten, **{"from": today}, person=str(me)))]
    assert set(whats) == {"changed", "added"}
    yesterday = (now.date() - timedelta(days=1)).isoformat()
    assert [what for _, what in told(await audit(kirsten, until=yesterday, person=str(me)))] == ["invited"]


async def test_page_by_page_nothing_is_lost(kirsten: Desk, database: asyncpg.Connection, database_url: str) -> None:
    """Also when many were done at the same moment, in several tables, and something new is done meanwhile."""
    now, me = kirsten.server.clock() - timedelta(days=3), await staff_id(database_url, "kirsten")
    count = 3 * AUDIT_PAGE // 2
    await database.execute(
        "insert into audit (at, actor_id, site_id, staff_id, what, detail)"
        " select $1::timestamptz - (n / 40) * interval '1 hour', $2, 'borgerservice', $2, 'changed', '[]'"
        " from generate_series(1, $3::int) n",
        now, me, count,
    )  # fmt: skip
    await database.execute(
        "insert into device_audit (at, site_id, device_id, staff_id, what, detail)"
        " select $1::timestamptz - (n / 40) * interval '1 hour', 'borgerservice', $2, $2, 'renamed', '{}'"
        " from generate_series(1, $3::int) n",
        now, me, count,
    )  # fmt: skip
    whole = len(await database.fetch("select from audit")) + len(await database.fetch("select from device_audit"))
    whole += await database.fetchval("select count(*) from revision where site_id = 'borgerservice'")
    seen: list[AuditEntry] = []
    page = await audit(kirsten)
    while True:
        seen += page.entries
        if not page.older:
            break
        assert len(page.entries) == AUDIT_PAGE
        await database.execute(
            "insert into audit (at, actor_id, site_id, staff_id, what, detail)"
            " values (now(), $1, 'borgerservice', $1, 'added', '[]')",
            me,
        )
        page = await audit(kirsten, before=page.older)
    assert len(seen) == whole
    assert [each.at for each in seen] == sorted((each.at for each in seen), reverse=True)


async def test_who_may_read_it(kirsten: Desk) -> None:
    """A superuser at their own centre, an administrator at all; others do not, and nonsense is told so."""
    server = kirsten.server
    tove = await server.staff("tove")
    there = "/api/v1/sites/pension/audit"
    assert (await server.http.get(there, headers=tove)).status_code == 200
    assert (await server.http.get(there, headers=kirsten.headers)).status_code == 403
    assert (await server.http.get(f"{SITE}/audit", headers=await server.staff("bo"))).status_code == 403
    for wrong in ({"before": "now"}, {"before": f"{'9' * 18}.1.1"}, {"from": "yesterday"}, {"kind": "citizens"}):
        answer = await server.http.get(f"{SITE}/audit", params=wrong, headers=kirsten.headers)
        assert answer.status_code == 400, wrong


async def test_a_thousand_changes_are_forgotten_after_a_year(kirsten: Desk, database: asyncpg.Connection) -> None:
    """What was done with people is kept for a year."""
    await database.execute(
        "insert into audit (at, site_id, staff_id, what, detail) values ($1, 'borgerservice', $2, 'added', '[]')",
        kirsten.server.clock(), UUID(int=1),
    )  # fmt: skip
    kirsten.server.clock.move(days=368)
    await kirsten.server.app.state["parts"].day_closer.close_earlier_days()
    assert await database.fetchval("select count(*) from audit") == 0
