"""The stand's log on its own disk: a few files that take turns."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

NAME: Final = "kiosk.log"
STAND: Final = logging.getLogger("stand")
"""What the stand says, line by line as it says it."""
_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LARGEST_BYTES: Final = 1_000_000
_OLD_FILES: Final = 5


class _AsSaid(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return record.getMessage() if record.name == STAND.name else super().format(record)


def log_to(folder: Path) -> Path:
    """Log to files in `folder`, 6 MB at most, and to standard error if there is one. Raises `OSError`."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / NAME
    handlers: list[logging.Handler] = [
        RotatingFileHandler(path, maxBytes=_LARGEST_BYTES, backupCount=_OLD_FILES, encoding="utf-8")
    ]
    if sys.stderr is not None:
        handlers.append(logging.StreamHandler(sys.stderr))
    for handler in handlers:
        handler.setFormatter(_AsSaid(_FORMAT))
        logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)
    return path
