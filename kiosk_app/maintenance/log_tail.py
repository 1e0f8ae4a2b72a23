"""The end of the stand's own log."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

_BYTES: Final = 64_000
LINES: Final = 60
_LOUD: Final = (" WARNING ", " ERROR ", " CRITICAL ")


def last_lines(path: Path, *, only_loud: bool, count: int = LINES) -> tuple[str, ...]:
    """The last lines, the newest first; `only_loud` keeps warnings and worse. None where there is no log to be read."""
    try:
        with path.open("rb") as log:
            log.seek(0, os.SEEK_END)
            log.seek(max(0, log.tell() - _BYTES))
            text = log.read().decode("utf-8", errors="replace")
    except OSError:
        return ()
    lines = [line for line in text.splitlines() if line.strip()]
    kept = [line for line in lines if not only_loud or any(word in line for word in _LOUD)]
    return tuple(reversed(kept[-count:]))
