"""Work that goes on beside the requests; when it breaks, the log says so."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine

_log = logging.getLogger(__name__)


def spawn(work: Coroutine[None, None, None], name: str) -> asyncio.Task[None]:
    """Begin `work` in the running loop; whoever gets the task keeps it, and cancels it in the end."""
    task = asyncio.get_running_loop().create_task(work, name=name)
    task.add_done_callback(_ended)
    return task


def _ended(task: asyncio.Task[None]) -> None:
    error = None if task.cancelled() else task.exception()
    if error is not None:
        _log.error("%s has broken and does not go on", task.get_name(), exc_info=error)
