"""How the process runs: its event loop, and how seldom it collects garbage."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Callable


def quick_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """What makes an event loop for `asyncio.Runner`: that of uvloop, or None for Python's own on Windows."""
    if sys.platform == "win32":
        return None
    import uvloop  # noqa: PLC0415 - not on Windows

    return uvloop.new_event_loop


def collect_seldom() -> None:
    """Look for cycles a hundred times less often than Python does by itself.

    Thousands of open streams are hundreds of thousands of objects that stay; looking through them all takes longer than
    an event takes to reach everybody. What the requests leave behind has no cycles, and goes at once without a search.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(70_000, 20, 50)
