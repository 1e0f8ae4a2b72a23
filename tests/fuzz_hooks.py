"""Loaded by schemathesis: each request comes from an address of its own, and what is answered is counted."""

from __future__ import annotations

import atexit
import json
import os
from collections import Counter
from itertools import count
from pathlib import Path
from typing import Any

import schemathesis

TALLY = "SKRANKE_FUZZ_TALLY"
"""The environment variable that says where the tally goes."""

_numbers = count()
_answered: Counter[tuple[str, int]] = Counter()


@schemathesis.hook
def before_call(_context: Any, case: Any, _kwargs: dict[str, Any]) -> None:
    """From one address, nearly all would be told that they ask too often; the server believes its own machine."""
    number = next(_numbers)
    case.headers["x-forwarded-for"] = f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"


@schemathesis.hook
def after_call(_context: Any, case: Any, response: Any) -> None:
    """Count it."""
    _answered[case.operation.label, response.status_code] += 1


@atexit.register
def _tell() -> None:
    if path := os.environ.get(TALLY):
        rows = [[*key, times] for key, times in sorted(_answered.items())]
        Path(path).write_text(json.dumps(rows), encoding="utf-8")
