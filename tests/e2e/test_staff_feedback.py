"""A caseworker who has worked with a version for two weeks says how it is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import asyncpg

import staff_tray
from server.seed import SeedResult
from shared.client.state_file import write_state


def test_from_the_notice_to_the_table(
    mortal: Any, always_open: tuple[str, SeedResult], programs: Any, *, open_folder: Path, until: Callable[..., Any]
) -> None:
    """The notice, a score, sent: one row with the version and nobody's name, and the page is gone."""
    lived = {"version": staff_tray.__version__, "since": "2026-01-01T08:00:00Z", "read": True, "asked": False}
    write_state(open_folder / "tray-bo" / "version.json", lived)
    database_url, seeded = always_open
    tray = programs.tray(mortal.url, seeded)[1]
    until(tray, lambda seen: seen["connection"] == "live")
    for name in ("feedback-open", "score-4", "feedback-send"):
        tray.press(name)

    async def rows() -> list[tuple[Any, ...]]:
        connection = await asyncpg.connect(database_url)
        found = await connection.fetch("select site_id, version, language, score, words from staff_feedback")
        await connection.close()
        return [tuple(row) for row in found]

    tray.wait_until("windows", lambda names: "news" not in names)
    assert asyncio.run(rows()) == [("borgerservice", staff_tray.__version__, "da", 4, "")]
