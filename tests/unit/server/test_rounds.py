"""Rounds: what is done again and again, when something stirs or its time comes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress

import pytest

from server.rounds import Rounds


class Looking:
    """Answers each look with the next of `answers`, and rests for ever when there is none left."""

    def __init__(self, *answers: float | Exception | None) -> None:
        self.rounds = Rounds(self.look, unable="Nothing could be seen", retry_seconds=0.0)
        self.looks = 0
        self.during: Callable[[], object] | None = None
        self._answers = list(answers)
        self._looked = asyncio.Condition()

    async def look(self) -> float | None:
        """The next answer."""
        async with self._looked:
            self.looks += 1
            self._looked.notify_all()
        if self.during is not None:
            self.during()
            self.during = None
        answer = self._answers.pop(0) if self._answers else None
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def until(self, met: Callable[[], bool]) -> None:
        """Go the rounds until that holds."""
        going = asyncio.create_task(self.rounds.run())
        try:
            async with asyncio.timeout(30), self._looked:
                await self._looked.wait_for(met)
        finally:
            going.cancel()
            with suppress(asyncio.CancelledError):
                await going


async def test_it_looks_at_once_and_when_the_time_comes() -> None:
    """The first look is at once, the next when the seconds are over; then nothing more is looked at by itself."""
    looking = Looking(0.0, 0.0, None)
    await looking.until(lambda: looking.looks == 3)
    assert not looking.rounds.stirred


async def test_a_stir_wakes_it() -> None:
    """With nothing to come it sleeps until it is stirred; a stir that comes during a look brings another look."""
    looking = Looking(None, None)
    looking.during = lambda: asyncio.get_running_loop().call_soon(looking.rounds.stir)
    await looking.until(lambda: looking.looks == 2)
    looking = Looking(None, None)
    looking.during = looking.rounds.stir
    await looking.until(lambda: looking.looks == 2)


async def test_while_the_database_is_away_it_tries_again(caplog: pytest.LogCaptureFixture) -> None:
    """Without its database it says so quietly and looks again; what is really broken breaks it."""
    caplog.set_level(logging.INFO)
    looking = Looking(ConnectionRefusedError(), None)
    await looking.until(lambda: looking.looks == 2)
    assert [each.getMessage() for each in caplog.records if each.name == "server.rounds"] == [
        "Nothing could be seen just now: ConnectionRefusedError"
    ]
    with pytest.raises(ZeroDivisionError):
        await Looking(ZeroDivisionError()).rounds.run()
