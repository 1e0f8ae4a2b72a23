"""What lives in a thread beside a test: a trouble of its thread is the test's own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from threading import Event

import pytest

from tests.beside import beside


def test_it_lives_as_long_as_the_block() -> None:
    """It is opened and closed in a loop of its own, which takes work meanwhile."""
    told: list[str] = []

    @asynccontextmanager
    async def opened() -> AsyncIterator[str]:
        told.append("opened")
        yield "it"
        told.append("closed")

    async def worked() -> str:
        return "worked"

    with beside(opened()) as (it, loop):
        assert (it, told) == ("it", ["opened"])
        assert asyncio.run_coroutine_threadsafe(worked(), loop).result(20) == "worked"
    assert told == ["opened", "closed"]


@pytest.mark.parametrize("opens", [False, True])
def test_its_trouble_is_raised_here(opens: bool) -> None:
    """Whether it cannot be opened or cannot be closed: nothing is waited for, and nothing passed over."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[None]:
        if opens:
            yield
        raise LookupError("no bed")

    with pytest.raises(LookupError, match="no bed"), beside(opened()):
        assert opens


def test_what_never_opens_says_where_it_is() -> None:
    """The line that it has come to stands in the error."""
    go = Event()

    @asynccontextmanager
    async def opened() -> AsyncIterator[None]:
        go.wait(60)  # here it is
        yield

    with pytest.raises(TimeoutError, match="here it is"), beside(opened(), longest=1):
        pytest.fail("it has not opened")
    go.set()
