"""Two server processes on one database, as a municipality that wants no single point of failure runs them."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
import msgspec
import pytest

from benchmarks.stage import desk_id, with_desks
from benchmarks.wire import Connection, post
from demo.programs import start_server
from server.centre.demo import load_demo
from server.db.migrate import migrate
from server.ids import new_id
from server.seed import SeedResult, seed

CLIENTS = 64
TICKETS = 5_000
SITE = "borgerservice"


@pytest.fixture
def busy_database(postgres: Any) -> tuple[str, SeedResult]:
    """A database whose site is always open and has a desk for each client."""
    name = f"busy_{new_id().hex}"

    async def make() -> SeedResult:
        await postgres.create_database(name)
        await migrate(postgres.url(name))
        demo = with_desks(load_demo(always_open=True))
        return await seed(postgres.url(name), demo, now=datetime.now(UTC), new_id=new_id)

    return postgres.url(name), asyncio.run(make())


async def everybody(urls: list[str], seeded: SeedResult, staff: str) -> tuple[list[str], list[str]]:
    """64 clients issue and call at once; returns the numbers issued and the tickets called."""
    labels: list[str] = []
    called: list[str] = []
    services = [s.id for s in load_demo().centres[0].configuration.services if s.walk_in]
    issuing = CLIENTS

    async def client(number: int) -> None:
        nonlocal issuing
        url = urls[number % len(urls)]
        connection = await Connection.open(url)
        for n in range(TICKETS // CLIENTS + (number < TICKETS % CLIENTS)):
            body = {"id": str(new_id()), "service_id": services[n % len(services)], "language": "da"}
            labels.append((await send(connection, url, "tickets", seeded.kiosk_tokens[SITE], body))["label"])
            if n % 2:
                await call(connection, url, number)
        issuing -= 1
        while await call(connection, url, number) or issuing:
            pass
        connection.close()

    async def call(connection: Connection, url: str, number: int) -> bool:
        body = {"id": str(new_id()), "desk_id": desk_id(SITE, number)}
        ticket = await send(connection, url, "calls", staff, body)
        if ticket is None:
            return False
        called.append(ticket["id"])
        body = {"id": str(new_id()), "desk_id": desk_id(SITE, number)}
        await send(connection, url, f"tickets/{ticket['id']}/no-show", staff, body)
        return True

    async def send(connection: Connection, url: str, path: str, token: str, body: dict[str, str]) -> Any:
        request = post(url, f"/api/v1/sites/{SITE}/{path}", token, msgspec.json.encode(body))
        status, answer = await connection.send(request)
        assert status == 200, answer
        return msgspec.json.decode(answer)["ticket"]

    await asyncio.gather(*(client(number) for number in range(CLIENTS)))
    return labels, called


@pytest.mark.long
def test_64_clients_on_two_processes(busy_database: tuple[str, SeedResult], tmp_path: Path) -> None:
    """5,000 tickets issued and called: no number twice, no ticket called twice or forgotten, no gap in the log."""
    url, seeded = busy_database
    with ExitStack() as stack:
        servers = [stack.enter_context(start_server(url, log=tmp_path / f"server{n}.log")) for n in (1, 2)]
        urls = [server.wait_for("listening ") for server in servers]

        async def play() -> tuple[list[str], list[str]]:
            connection = await Connection.open(urls[0])
            body = msgspec.json.encode({"username": "bo", "password": seeded.password})
            _, answer = await connection.send(post(urls[0], "/api/v1/sign-in", "none", body))
            connection.close()
            return await everybody(urls, seeded, msgspec.json.decode(answer)["token"])

        labels, called = asyncio.run(play())

    async def log() -> tuple[int, int, int]:
        connection = await asyncpg.connect(url)
        row = await connection.fetchrow(
            "select count(*) as n, max(seq) as last, min(seq) as first from event where site_id = $1", SITE
        )
        await connection.close()
        assert row is not None
        return row["n"], row["first"], row["last"]

    count, first, last = asyncio.run(log())
    assert len(labels) == TICKETS
    assert [label for label, times in Counter(labels).items() if times > 1] == []
    assert [ticket for ticket, times in Counter(called).items() if times > 1] == []
    assert len(called) == TICKETS
    assert (first, last - first + 1) == (1, count)
    assert count == 1 + 3 * TICKETS
