"""What has an event loop of its own, in a thread beside the test: for tests that drive Qt's loop, or a browser."""

from __future__ import annotations

import asyncio
import sys
import traceback
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import AbstractAsyncContextManager, contextmanager, suppress
from threading import Thread
from typing import Any, TypeVar

T = TypeVar("T")

LONGEST = 300
"""Seconds. No test asks how long a start takes; this only ends what would never start."""


@contextmanager
def beside(
    opened: AbstractAsyncContextManager[T], *, longest: int = LONGEST
) -> Iterator[tuple[T, asyncio.AbstractEventLoop]]:
    """What `opened` gives, once it does, and the loop that it lives in; it is closed with the block.

    Raises what opening and closing it raise; after `longest` seconds `TimeoutError`, which says where its thread is.
    """
    found: Future[tuple[T, asyncio.AbstractEventLoop]] = Future()
    closed: Future[None] = Future()
    parts: tuple[Future[Any], ...] = (found, closed)

    async def live(end: asyncio.Event) -> None:
        async with opened as it:
            found.set_result((it, asyncio.get_running_loop()))
            await end.wait()

    def run(end: asyncio.Event) -> None:
        try:
            asyncio.run(live(end))
        except BaseException as error:  # noqa: BLE001 - all of it is raised where the block is
            closed.set_exception(error)
        else:
            closed.set_result(None)

    end = asyncio.Event()
    thread = Thread(target=run, args=(end,), daemon=True)
    thread.start()
    # A second at a time: who waits without an end does nothing else that only the main thread can do.
    if not any(wait(parts, 1, FIRST_COMPLETED).done for _ in range(longest)):
        at = "".join(traceback.format_stack(sys._current_frames()[thread.ident or 0]))
        raise TimeoutError(f"nothing has opened in {longest} s; its thread is at\n{at}")
    if not found.done():
        closed.result()
    it, loop = found.result()
    try:
        yield it, loop
    finally:
        with suppress(RuntimeError):  # it has ended by itself, and says below why
            loop.call_soon_threadsafe(end.set)
        closed.result(60)
        thread.join()
