"""A power cut at the server in the middle of the journey."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import asyncpg

from server.seed import SeedResult


def rows(database_url: str, query: str) -> list[tuple[Any, ...]]:
    async def fetch() -> list[tuple[Any, ...]]:
        connection = await asyncpg.connect(database_url)
        found = [tuple(row) for row in await connection.fetch(query)]
        await connection.close()
        return found

    return asyncio.run(fetch())


def take_ticket(kiosk: Any, until: Callable[..., Any], in_between: Callable[[], None]) -> str:
    """Tap Pas and take a ticket; `in_between` happens right after the last tap. Returns the number shown."""
    until(kiosk, lambda seen: seen["page"] == "home" and seen["tiles"] != [])
    kiosk.call("tap", objectName="tile-borgerservice.pas")
    until(kiosk, lambda seen: seen["page"] == "documents")
    kiosk.call("tap", objectName="have-all")
    in_between()
    label = str(until(kiosk, lambda seen: seen["page"] == "number")["label"])
    kiosk.call("tap", objectName="done")
    return label


def test_nothing_is_lost_and_nothing_comes_twice(
    mortal: Any, always_open: tuple[str, SeedResult], programs: Any, until: Callable[..., Any]
) -> None:
    """Killed before a command, after it, under a call: each ticket once on the stand, in the tray and in the log."""
    database_url, seeded = always_open
    kiosk = programs.kiosk(mortal.url, seeded)
    tray_program, tray = programs.tray(mortal.url, seeded)
    until(kiosk, lambda seen: seen["connection"] == "live")
    until(tray, lambda seen: seen["connection"] == "live")

    shown = [take_ticket(kiosk, until, lambda: None)]

    def killed_after_the_tap() -> None:
        mortal.kill()
        mortal.start()

    shown.append(take_ticket(kiosk, until, killed_after_the_tap))
    mortal.kill()
    until(tray, lambda seen: seen["connection"] == "lost")
    shown.append(take_ticket(kiosk, until, mortal.start))
    assert shown == ["P001", "P002", "P003"]

    until(tray, lambda seen: len(seen["all_notices"]) >= 3 and seen["connection"] == "live")
    mortal.kill()
    tray.press("call-next")
    mortal.start()
    # The answer to the call and the event come by two connections, in any order.
    seen = until(
        tray,
        lambda seen: (
            seen["open_case"] is not None
            and seen["connection"] == "live"
            and {notice["label"] for notice in seen["notices"]} == {"P002", "P003"}
        ),
    )
    assert seen["open_case"]["label"] == "P001"
    assert sorted(seen["all_notices"]) == shown

    # The tray itself starts again, and knows what it has announced.
    tray_program.stop()
    shown.append(take_ticket(kiosk, until, lambda: None))
    _, again = programs.tray(mortal.url, seeded)
    seen = until(again, lambda seen: seen["connection"] == "live" and len(seen["all_notices"]) >= 1)
    assert seen["all_notices"] == ["P004"]
    assert seen["open_case"]["label"] == "P001"

    tickets = rows(database_url, "select label, state from ticket order by number")
    assert tickets == [("P001", "called"), ("P002", "waiting"), ("P003", "waiting"), ("P004", "waiting")]
    log = rows(database_url, "select seq, kind from event where site_id = 'borgerservice' order by seq")
    assert [seq for seq, _ in log] == list(range(1, len(log) + 1))
    assert [kind for _, kind in log].count("ticket.called") == 1
