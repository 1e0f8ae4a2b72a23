"""Numbers by the site's own calendar."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from server.ids import new_id
from server.queue.day import next_midnight
from server.queue.rules import local_day, written_number
from server.queue.store import QueueStore, written_number_sql

COPENHAGEN = "Europe/Copenhagen"


async def test_the_database_writes_numbers_as_the_rule_does(database_url: str) -> None:
    """The rule and its SQL twin agree, on both sides of the offline range and past a thousand."""
    connection = await asyncpg.connect(database_url)
    written = written_number_sql("n")
    rows = await connection.fetch(f"select n, 'P' || {written} as label from generate_series(1, 2000) n")
    await connection.close()
    assert all(row["label"] == written_number("P", row["n"]) for row in rows)
    assert [written_number("P", count) for count in (1, 42, 899, 900)] == ["P001", "P042", "P899", "P1000"]


async def issue(store: QueueStore, now: datetime) -> str:
    effect = await store.issue(
        command_id=new_id(), site_id="borgerservice", now=now, service_id="borgerservice.pas",
        day=local_day(now, COPENHAGEN), due_at=now, language="da", device_id=None,
    )  # fmt: skip
    assert effect is not None
    return str(json.loads(effect.body)["ticket"]["label"])


@pytest.mark.parametrize(
    "midnight",
    [
        datetime(2026, 11, 23, 23, 0, tzinfo=UTC),
        datetime(2027, 3, 27, 23, 0, tzinfo=UTC),
        datetime(2027, 3, 28, 22, 0, tzinfo=UTC),
        datetime(2026, 10, 24, 22, 0, tzinfo=UTC),
        datetime(2026, 10, 25, 23, 0, tzinfo=UTC),
    ],
    ids=["winter", "before the short day", "after the short day", "before the long day", "after the long day"],
)
async def test_numbers_start_again_at_the_sites_midnight(database_url: str, midnight: datetime) -> None:
    """The last second of the local day goes on counting; the first of the next is 001; in UTC nothing happens."""
    pool = await asyncpg.create_pool(database_url, min_size=1, max_size=1, server_settings={"timezone": "UTC"})
    store = QueueStore(pool)
    before = midnight - timedelta(seconds=1)
    assert [await issue(store, now) for now in (before, before, midnight, midnight)] == ["P001", "P002", "P001", "P002"]
    assert next_midnight(before, COPENHAGEN) == midnight
    await pool.close()


async def test_yesterdays_tickets_are_closed(start_server: Any) -> None:
    """Who still waited at midnight is not called in the morning; a served one counts as finished."""
    async with start_server() as server:
        await server.issue()
        server.clock.move(seconds=1)
        await server.issue()
        staff = await server.staff()
        answer = await server.http.get("/api/v1/sites/borgerservice/snapshot", headers=staff)
        desk = next(d["id"] for d in answer.json()["configuration"]["desks"] if "borgerservice.pas" in d["services"])
        body = {"id": str(new_id()), "desk_id": desk}
        called = await server.http.post("/api/v1/sites/borgerservice/calls", json=body, headers=staff)
        ticket_id = called.json()["ticket"]["id"]
        body = {"id": str(new_id()), "desk_id": desk}
        await server.http.post(f"/api/v1/sites/borgerservice/tickets/{ticket_id}/start", json=body, headers=staff)
        server.clock.now = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
        seconds = await server.app.state.parts.day_closer.close_earlier_days()
        answer = await server.http.get("/api/v1/sites/borgerservice/snapshot", headers=server.kiosk())
        assert answer.json()["tickets"] == {}
        assert seconds == pytest.approx(timedelta(hours=16).total_seconds() + 1)


def test_a_local_day_is_the_sites_own() -> None:
    """At half past eleven in the evening UTC it is tomorrow in Copenhagen."""
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)
    assert local_day(late, COPENHAGEN) == date(2026, 11, 24)
