"""Keeps the sources of imported modules out of memory: PySide6 reads each of them, and Python would keep the lines."""

from __future__ import annotations

import linecache
from typing import Any


class _Unkept(dict[str, Any]):
    """Takes what is put in, and has nothing. Unlike clearing now and then, that is safe while other threads import."""

    def __setitem__(self, _key: str, _value: Any) -> None:
        """Called by `linecache`, which goes on with the lines that it has read."""


def forget_sources() -> None:
    """From now on keep no lines of sources; a traceback reads from the file what it shows.

    Once it is loaded, PySide6 looks for its own name in the source of every module (its `feature` support), through
    `inspect`, whose `linecache` keeps what it has read: four megabytes for the tray. Call it before PySide6 is loaded.
    """
    linecache.cache = _Unkept()
