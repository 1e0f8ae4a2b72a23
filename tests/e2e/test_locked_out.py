"""Too many wrong passwords at the sign-in window: it says when to try again, and the right one has to wait too."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import asyncpg

from server.seed import SeedResult


def statement(database_url: str, sql: str) -> None:
    """Do something to the database."""

    async def execute() -> None:
        connection = await asyncpg.connect(database_url)
        await connection.execute(sql)
        await connection.close()

    asyncio.run(execute())


def test_locked_out_and_let_in_again(
    programs: Any, mortal: Any, always_open: tuple[str, SeedResult], until: Callable[..., Any]
) -> None:
    """After five wrong ones the window names the time; once that has gone, the right one signs in."""
    database_url, seeded = always_open
    _, bo = programs.tray(mortal.url, seeded)
    until(bo, lambda seen: seen["connection"] == "live")
    statement(database_url, "delete from sign_in")
    until(bo, lambda seen: not seen["signed_in"])

    def try_with(password: str) -> None:
        bo.call("fill", objectName="password", text=password)
        bo.press("sign-in")

    wrong = "Brugernavn eller adgangskode passer ikke. Prøv igen."
    for attempt in range(5):
        try_with(f"forkert-{attempt}")
        until(bo, lambda seen: seen["problem"] == wrong)
        bo.call("fill", objectName="username", text="bo")
    try_with(seeded.password)
    until(bo, lambda seen: seen["problem"] not in ("", wrong))
    assert "minut" in bo.call("read", objectName="signin-trouble")
    assert not bo.call("inspect")["signed_in"]
    statement(database_url, "update wrong_guess set last_at = last_at - interval '61 seconds'")
    try_with(seeded.password)
    until(bo, lambda seen: seen["signed_in"] and seen["connection"] == "live")
