"""A real server that is killed while it sends a message: it arrives once, or is shown."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest

from demo.programs import start_server
from server.ids import new_id
from server.seed import SeedResult
from tests.conftest import NO_TLS
from tests.fakes.gateway import TOKEN, Gateway


@pytest.fixture(params=[True, False], ids=["drops-doubles", "does-not"])
def gateway(request: pytest.FixtureRequest) -> Iterator[Gateway]:
    """A gateway that takes an SMS and then keeps the server waiting."""
    started = Gateway(drops_doubles=request.param)
    started.behaves = lambda _sms: "hold"
    started.start()
    yield started
    started.stop()


async def settled(database_url: str) -> str:
    """How the message stands, once it waits no more."""
    connection = await asyncpg.connect(database_url)
    async with asyncio.timeout(30):
        while (state := await connection.fetchval("select state from message")) == "waiting":
            await connection.execute("select pg_sleep(0.05)")
    await connection.close()
    assert isinstance(state, str)
    return state


async def time_passes(database_url: str) -> None:
    """The message is due again."""
    connection = await asyncpg.connect(database_url)
    state, under_way = await connection.fetchrow("update message set due_at = now() returning state, under_way")
    await connection.close()
    assert (state, under_way) == ("waiting", True)


def test_killed_while_sending(always_open: tuple[str, SeedResult], open_folder: Path, gateway: Gateway) -> None:
    """The gateway has taken it and nobody wrote that down: it goes once, or is shown as unclear; never twice."""
    database_url, seeded = always_open
    settings = {
        "message_sink": "gatewayapi", "gatewayapi_token": TOKEN, "gatewayapi_url": gateway.url,
        "gatewayapi_drops_doubles": str(gateway.drops_doubles).lower(),
    }  # fmt: skip
    command: dict[str, Any] = {
        "id": str(new_id()), "language": "da", "phone": "00000017", "service_id": "borgerservice.pas",
    }  # fmt: skip
    headers = {"authorization": f"Bearer {seeded.kiosk_tokens['borgerservice']}"}
    with start_server(database_url, log=open_folder / "first.log", settings=settings) as first:
        url = first.wait_for("listening ")
        path = f"{url}/api/v1/sites/borgerservice/messages"
        httpx.post(path, json=command, headers=headers, verify=NO_TLS, timeout=10).raise_for_status()
        assert gateway.inside.wait(10)
        first.kill()
    gateway.behaves = lambda _sms: "take"
    gateway.let_go.set()
    asyncio.run(time_passes(database_url))
    with start_server(database_url, log=open_folder / "second.log", settings=settings) as second:
        second.wait_for("listening ")
        state = asyncio.run(settled(database_url))
    assert gateway.arrived == {command["id"]: 1}
    assert (state, gateway.asked) == (("sent", 2) if gateway.drops_doubles else ("undeliverable", 1))
