"""Small JSON files in the user's state folder, each written in one piece."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")
D = TypeVar("D")

_log = logging.getLogger(__name__)


def read_state(path: Path, kind: type[T], default: D) -> T | D:
    """What stands in the file; `default` when it is missing or spoilt (the latter is logged)."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except FileNotFoundError:
        return default
    except (OSError, msgspec.DecodeError) as error:
        _log.warning("%s cannot be read, starting afresh: %s", path, error)
        return default


def write_state(path: Path, value: Any) -> None:
    """Replace the file in one step, so that a crash leaves the old one or the new one; a failure is logged."""
    draft = path.with_suffix(f".{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(msgspec.json.encode(value))
        draft.replace(path)
    except OSError as error:
        _log.warning("%s cannot be written: %s", path, error)
