"""A token revoked, a role taken away, a server gone: a clear word each, and nothing lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import asyncpg
import httpx
import pytest

from server.ids import new_id
from server.seed import SeedResult

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
    """The notice outlives a dead server; a host who is one no more is told; a revoked token asks for a sign-in."""
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
    # What the server remembers of a token is five seconds old at most.
    until(bo, lambda seen: _refused(bo, seen))
    seen = until(bo, lambda seen: not seen["signed_in"])
    assert seen["problem"] == "Serveren kender dig ikke. Log ind igen."


def _refused(bo: Any, seen: dict[str, Any]) -> bool:
    """Press call next or call again until the server does not know us any more."""
    if not seen["signed_in"]:
        return True
    if seen["open_case"] is None:
        bo.call("click", objectName="call-next")
        bo.wait_until("inspect", lambda now: not now["signed_in"] or now["open_case"] is not None, 20)
    else:
        bo.call("click", objectName="call-again")
        before = seen["open_case"].get("calls")
        bo.wait_until(
            "inspect", lambda now: not now["signed_in"] or (now["open_case"] or {}).get("calls") != before, 20
        )
    return not bo.call("inspect")["signed_in"]
