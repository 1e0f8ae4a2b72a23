"""The stand against a bare QML window: start, memory, and how soon a tap is answered, all drawn in software."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from msgspec import Struct

from benchmarks.figures import percentile

RUNS = 7
START_LIMIT, MEMORY_LIMIT, TAP_LIMIT_MS = 2.5, 1.6, 32.0


class Start(Struct, frozen=True, kw_only=True):
    """From the start of the process to its first frame, and the memory it holds then; medians."""

    first_frame_ms: float
    memory_mb: float | None


class KioskResult(Struct, frozen=True, kw_only=True):
    """The benchmark's answer; ratios are the stand's to the bare window's."""

    runs: int
    bare: Start
    stand: Start
    start_ratio: float
    memory_ratio: float | None
    taps: int
    tap_p50_ms: float
    tap_p95_ms: float
    tap_worst_ms: float
    huge_menu_tap_p95_ms: float

    def faults(self) -> int:
        """How many of the limits are not kept."""
        late = self.start_ratio > START_LIMIT
        heavy = self.memory_ratio is not None and self.memory_ratio > MEMORY_LIMIT
        return late + heavy + (self.tap_p95_ms > TAP_LIMIT_MS) + (self.huge_menu_tap_p95_ms > TAP_LIMIT_MS)


def run(say: Callable[[str], None]) -> KioskResult:
    """Start both in turns, so that whatever else the machine does meets both alike; then tap. The first warms up."""
    found: dict[str, list[dict[str, Any]]] = {"bare": [], "stand": []}
    with TemporaryDirectory(prefix="skranke-bytecode-") as bytecode:
        for turn in range(RUNS + 1):
            for part, results in found.items():
                say(f"{part}, run {turn + 1} of {RUNS + 1}")
                result = _child(part, bytecode)
                if turn > 0:
                    results.append(result)
        say("taps")
        taps = _child("taps", bytecode)["tap_ms"]
        say("taps in a menu of 300 services")
        huge = _child("huge-taps", bytecode)["tap_ms"]
    bare, stand = _start(found["bare"]), _start(found["stand"])
    return KioskResult(
        runs=RUNS,
        bare=bare,
        stand=stand,
        start_ratio=round(stand.first_frame_ms / bare.first_frame_ms, 2),
        memory_ratio=None if not (bare.memory_mb and stand.memory_mb) else round(stand.memory_mb / bare.memory_mb, 2),
        taps=len(taps),
        tap_p50_ms=round(percentile(taps, 0.5), 1),
        tap_p95_ms=round(percentile(taps, 0.95), 1),
        tap_worst_ms=round(max(taps), 1),
        huge_menu_tap_p95_ms=round(percentile(huge, 0.95), 1),
    )


def _start(results: list[dict[str, Any]]) -> Start:
    memory = [result["memory_mb"] for result in results if result["memory_mb"] is not None]
    return Start(
        first_frame_ms=round(median(result["first_frame_ms"] for result in results), 1),
        memory_mb=round(median(memory), 1) if memory else None,
    )


def _child(part: str, bytecode: str) -> dict[str, Any]:
    """What the child says of itself. As where it is installed, its modules have been compiled before."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "PYTHONPYCACHEPREFIX": bytecode,
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.monotonic_ns()
    answer = subprocess.run(
        [sys.executable, "-m", "benchmarks.kiosk_child", part],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    result: dict[str, Any] = json.loads(answer.stdout.splitlines()[-1])
    if "first_frame_ns" in result:
        result["first_frame_ms"] = (result["first_frame_ns"] - began) / 1e6
    return result
