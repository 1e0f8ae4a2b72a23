"""From a booking to what a citizen reads of it, by the server as it is put together."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from server.ids import new_id
from shared.protocol.booking import MoveReply, OwnBooking, OwnState
from tests.integration.bookings import Citizen, bookable, configure, read

PUBLIC = "https://fjordby.example"


@dataclass
class Post:
    """What the server has sent, and what it still has to."""

    server: Any
    file: Path
    database: asyncpg.Connection

    async def sent(self) -> list[dict[str, str]]:
        """All that has gone, once there is nothing to do at this moment."""
        async with asyncio.timeout(30):
            await self.server.app.state.parts.outbox.resting.wait()
        lines = self.file.read_text(encoding="utf-8").splitlines() if self.file.exists() else []
        return [json.loads(line) for line in lines]

    async def kinds(self) -> list[str]:
        """Of which kind it was."""
        return [each["kind"] for each in await self.sent()]

    async def to_come(self, state: str = "waiting") -> list[Any]:
        """When the reminders are due that are in that state."""
        query = "select due_at from message where kind = 'reminder' and state = $1 order by due_at"
        return [row["due_at"] for row in await self.database.fetch(query, state)]


@pytest.fixture
async def post(start_server: Any, database_url: str, clock: Any, tmp_path: Path) -> AsyncIterator[Post]:
    """A centre that books from home, and writes its SMS in a file."""
    database = await asyncpg.connect(database_url)
    await database.execute("delete from booking")
    await configure(database_url, bookable(), now=clock.now)
    file = tmp_path / "sent.jsonl"
    async with start_server(message_sink="file", message_file=str(file), public_url=PUBLIC) as server:
        yield Post(server, file, database)
    await database.close()


async def test_from_the_code_to_the_cancellation(post: Post) -> None:
    """The code confirms; the confirmation has the link; reminders wait, move along, and are taken back."""
    home, clock = Citizen(post.server), post.server.clock
    friday = (clock.now + timedelta(days=4)).date()
    free = await home.times(first=friday, days=4)
    held = await home.hold(free[0].starts_at)
    assert held.needs_code
    (code,) = await post.sent()
    assert (code["kind"], code["phone"]) == ("code", "+4520304050")
    assert await post.to_come() == []
    (digits,) = re.findall(r"\b\d{6}\b", code["body"])
    made = await home.confirm(held.token, digits)

    confirmation = (await post.sent())[-1]
    assert confirmation["kind"] == "confirmation"
    for part in (made.code, f"{PUBLIC}/b/{held.token}"):
        assert part in confirmation["body"]
    assert await post.to_come() == [made.starts_at - timedelta(hours=hours) for hours in (48, 3)]

    monday = free[-1].starts_at
    answer = await home.post(f"own-bookings/{held.token}/move", id=new_id(), starts_at=monday)
    moved = read(answer, MoveReply)
    assert isinstance(moved, OwnBooking)
    assert (await post.kinds())[2:] == ["moved"]
    assert await post.to_come() == [monday - timedelta(hours=hours) for hours in (48, 3)]

    clock.now = monday - timedelta(hours=48)
    post.server.app.state.parts.outbox.wake()
    assert (await post.kinds())[3:] == ["reminder"]
    answer = await home.post(f"own-bookings/{held.token}/cancel", id=new_id())
    assert read(answer, OwnBooking).state is OwnState.CANCELLED
    assert (await post.kinds())[4:] == ["cancelled"]
    assert await post.to_come() == []
    assert len(await post.to_come("cancelled")) == 3
    clock.now = monday
    post.server.app.state.parts.outbox.wake()
    assert len(await post.kinds()) == 5
