"""Keeps the sources of imported modules out of memory: PySide6 reads each of them, and Python would keep the lines."""

from __future__ import annotations

import linecache
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType


class _Forgetter:
    """Finds no module: it is asked at every import, and lets go of the source that was read for the one before."""

    def find_spec(
        self, _name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Called by Python's import."""
        linecache.clearcache()
        return None


def forget_sources() -> None:
    """From now on keep no source lines after an import; a traceback reads those that it shows from the file again.

    Once it is loaded, PySide6 looks for its own name in the source of every module (its `feature` support), through
    `inspect`, whose `linecache` keeps what it has read: four megabytes for the tray. Call it before PySide6 is loaded.
    """
    if not any(isinstance(finder, _Forgetter) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Forgetter())
