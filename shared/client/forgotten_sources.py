"""Keeps PySide6 from reading the source of every module that is imported, and Python from keeping the lines."""

from __future__ import annotations

import inspect
import linecache
from types import ModuleType
from typing import Any


class _Unkept(dict[str, Any]):
    """Takes what is put in, and has nothing. Unlike clearing now and then, that is safe while other threads import."""

    def __setitem__(self, _key: str, _value: Any) -> None:
        """Called by `linecache`, which goes on with the lines that it has read."""


def forget_sources() -> None:
    """From now on no module tells its source, and no lines are kept; a traceback reads from the file what it shows.

    Once it is loaded, PySide6 looks for its own name in the source of every module (its `feature` support), through
    `inspect`: a fifteenth of the time that the tray takes to import, and four megabytes of lines in `linecache`. A
    module without a source has the features that are switched on, and none ever is. Call it before PySide6 is loaded.
    """
    linecache.cache = _Unkept()
    inspect.getsource = _source_of


_getsource = inspect.getsource


def _source_of(object: Any) -> str:  # noqa: A002 - as it is called in `inspect`
    if isinstance(object, ModuleType):
        raise OSError("sources of modules are left alone")
    return _getsource(object)
