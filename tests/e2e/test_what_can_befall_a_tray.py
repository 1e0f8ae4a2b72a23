"""A clock wrong by a day, a server gone, a role, a token or the site taken away: a clear word each, nothing lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import asyncpg
import httpx
import pytest

from server.ids import new_id
from server.seed import SeedResult
from tests.e2e.other_dates import other_dates

SITE = "borgerservice"


@pytest.fixture
def statement(always_open: tuple[str, SeedResult]) -> Callable[[str], None]:
    """Does something to the database that no superuser's dialog can do yet."""

    def run(sql: str) -> None:
        async def execute() -> None:
            connection = await asyncpg.connect(always_open[0])
            await connection.execute(sql)
            await connection.close()

        asyncio.run(execute())

    return run


def issue(url: str, seeded: SeedResult) -> None:
    """A citizen takes a number."""
    body = {"id": str(new_id()), "service_id": f"{SITE}.pas", "language": "da"}
    token = {"authorization": f"Bearer {seeded.kiosk_tokens[SITE]}"}
    httpx.post(f"{url}/api/v1/sites/{SITE}/tickets", json=body, headers=token).raise_for_status()


def test_revoked_gone_and_demoted(
    programs: Any,
    mortal: Any,
    always_open: tuple[str, SeedResult],
    statement: Callable[[str], None],
    until: Callable[..., Any],
) -> None:
    """The notice outlives a dead server; a host who is one no more is told; a revoked token asks for a sign-in.

    Signed in again he goes on where he was. Then his centre is gone, which no sign-in would mend: that is said.
    """
    seeded = always_open[1]
    _, bo = programs.tray(mortal.url, seeded)
    until(bo, lambda seen: seen["connection"] == "live" and seen["presence"] == "open")
    issue(mortal.url, seeded)
    until(bo, lambda seen: len(seen["notices"]) == 1)

    mortal.kill()
    until(bo, lambda seen: seen["connection"] == "lost")
    assert len(bo.call("inspect")["notices"]) == 1
    statement("update staff set roles = '{caseworker}' where username = 'bo'")
    mortal.start()
    until(bo, lambda seen: seen["connection"] == "live")
    seen = until(bo, lambda seen: seen["note"])
    assert "Borgervært" in seen["note"] or "borgervært" in seen["note"]
    assert len(seen["notices"]) == 1

    statement("update access_token set revoked_at = now() where staff_id is not null")
    seen = until(bo, lambda seen: not seen["signed_in"])
    assert seen["problem"] == "Serveren kender dig ikke. Log ind igen."

    issue(mortal.url, seeded)
    bo.call("fill", objectName="password", text=seeded.password)
    bo.press("sign-in")
    seen = until(bo, lambda seen: seen["signed_in"] and seen["connection"] == "live" and len(seen["notices"]) == 2)
    bo.press("call-next")
    until(bo, lambda seen: seen["open_case"] is not None and len(seen["notices"]) == 1)
    mortal.kill()
    statement("truncate site cascade")
    mortal.start()
    seen = until(bo, lambda seen: seen["problem"])
    assert seen["problem"] == "Serveren kender ikke dette center. Spørg din superbruger."
    assert seen["problem"] == bo.call("read", objectName="trouble-line")
    assert (seen["signed_in"], seen["connection"], len(seen["notices"])) == (True, "lost", 1)
    assert seen["open_case"] is not None


def test_the_clock_is_wrong(programs: Any, served: tuple[str, SeedResult], until: Callable[..., Any]) -> None:
    """Computer and server are a day apart: the desk window says so, and the desk works."""
    with other_dates(served[0], timedelta(days=-1)) as url:
        _, bo = programs.tray(url, served[1])
        until(bo, lambda seen: seen["connection"] == "live" and seen["presence"] == "open")
        issue(*served)
        until(bo, lambda seen: len(seen["notices"]) == 1)
        assert "en dag" in bo.wait_until("read", bool, 20, objectName="clock-line")
        bo.press("call-next")
        until(bo, lambda seen: (seen["open_case"] or {}).get("state") == "called")
