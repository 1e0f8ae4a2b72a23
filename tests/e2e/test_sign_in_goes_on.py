"""Access tokens that live for seconds: the tray works on, and the stream is not cut."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import asyncpg
import httpx

from server.ids import new_id
from server.seed import SeedResult

SITE = "borgerservice"


def issue(url: str, seeded: SeedResult) -> None:
    """A citizen takes a number."""
    body = {"id": str(new_id()), "service_id": f"{SITE}.pas", "language": "da"}
    token = {"authorization": f"Bearer {seeded.kiosk_tokens[SITE]}"}
    httpx.post(f"{url}/api/v1/sites/{SITE}/tickets", json=body, headers=token).raise_for_status()


def outlive_tokens(database_url: str) -> int:
    """Wait until every access token is old; returns how many there have been."""

    async def wait() -> int:
        connection = await asyncpg.connect(database_url)
        await connection.execute(
            "select pg_sleep_until((select max(expires_at) from access_token where staff_id is not null))"
        )
        count: int = await connection.fetchval("select count(*) from access_token where staff_id is not null")
        await connection.close()
        return count

    return asyncio.run(wait())


def test_the_tray_works_on_over_many_tokens(
    programs: Any, mortal: Any, always_open: tuple[str, SeedResult], until: Callable[..., Any]
) -> None:
    """Each token is old after two seconds: what is asked is answered, what happens is heard, and nobody signs out."""
    database_url, seeded = always_open
    mortal.kill()
    mortal.start(access_token_minutes="0.04")
    _, bo = programs.tray(mortal.url, seeded)
    until(bo, lambda seen: seen["connection"] == "live" and seen["presence"] == "open")
    issue(mortal.url, seeded)
    until(bo, lambda seen: seen["waiting"] == 1)
    before = 0
    for click, calls in (("call-next", 1), ("call-again", 2), ("call-again", 3)):
        tokens = outlive_tokens(database_url)
        assert tokens > before
        before = tokens
        bo.press(click)
        seen = until(bo, lambda seen, calls=calls: (seen["open_case"] or {}).get("calls") == calls)
        assert (seen["signed_in"], seen["connection"], seen["problem"]) == (True, "live", "")
