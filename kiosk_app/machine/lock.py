"""One stand on a computer, and one supervisor: a lock that the system takes back when its holder dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

STAND_LOCK: Final = "kiosk-stand.lock"
"""The file's name for the stand that fills this computer's screen."""
SUPERVISOR_LOCK: Final = "kiosk-supervisor.lock"

if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """The lock on the file at `path`, which may stay behind: only the lock counts."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def take(self) -> bool:
        """Whether it is ours now. Raises `OSError` when the file cannot be made."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _try_lock(handle)
        except OSError:
            os.close(handle)
            return False
        os.set_inheritable(handle, False)
        self._handle = handle
        return True

    def give_back(self) -> None:
        """Make room for another."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def is_taken(path: Path) -> bool:
    """Whether somebody has the lock now, looked at in the shortest time; nothing is made. Raises `OSError`."""
    if not path.exists():
        return False
    lock = Lock(path)
    ours = lock.take()
    lock.give_back()
    return not ours
