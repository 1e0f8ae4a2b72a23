"""What windows leave behind goes in the thread that has them."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from shared.client.collecting import CollectAtRest

MANY = 200_000
"""Enough for rounds of every generation, as Python has them."""
FEW = 2_500
"""Enough for one round of the youngest."""


@pytest.fixture
def collector(qapp: QCoreApplication) -> Iterator[CollectAtRest]:
    """One that replaces Python's own rounds, as a program has it."""
    gc.enable()
    made = CollectAtRest(qapp)
    yield made
    made.setParent(None)
    made.deleteLater()
    gc.disable()  # as all tests have it


def left_behind(threads: list[int], holding: list[object] | None = None) -> None:
    """A timer that runs, in a cycle that nobody else holds; says in which thread it goes."""
    timer = QTimer(interval=60_000)
    timer.start()
    if holding is not None:
        holding[:] = [timer]
    timer.itself = timer  # type: ignore[attr-defined] # the cycle
    weakref.finalize(timer, lambda: threads.append(threading.get_ident()))


def make_garbage(objects: int = MANY) -> None:
    """So much that Python would collect it."""
    for _ in range(objects):
        cycle: list[object] = []
        cycle.append(cycle)


def test_it_goes_here_whoever_makes_the_garbage(qtbot: QtBot, collector: CollectAtRest) -> None:
    """Another thread makes a lot of garbage: nothing goes there, and all of it here, as soon as there is a rest.

    Without it Qt says that timers cannot be stopped from another thread, which fails the test too.
    """
    qtbot.wait(1)  # the start is over
    threads: list[int] = []
    left_behind(threads)
    other = threading.Thread(target=make_garbage)
    other.start()
    other.join()
    assert threads == []
    qtbot.waitUntil(lambda: threads == [threading.get_ident()])


def test_little_is_left_for_later(qtbot: QtBot, collector: CollectAtRest) -> None:
    """A rest with nothing to collect takes no round."""
    gc.collect()
    before = [generation["collections"] for generation in gc.get_stats()]
    for _ in range(20):
        qtbot.wait(1)
    assert [generation["collections"] for generation in gc.get_stats()] == before


def test_what_a_start_makes_is_never_looked_through(qtbot: QtBot, collector: CollectAtRest) -> None:
    """The first rest sets it aside; what is made later is collected, however old it becomes."""
    kept: list[list[int]] = [[] for _ in range(1_000)]
    before = gc.get_freeze_count()
    qtbot.waitUntil(lambda: gc.get_freeze_count() >= before + len(kept))
    threads: list[int] = []
    left_behind(threads, held := list[object]())
    for generation in range(3):
        gc.collect(generation)
    assert threads == []
    held.clear()

    def gone() -> bool:
        make_garbage(FEW)
        return bool(threads)

    qtbot.waitUntil(gone, timeout=60_000)


@pytest.mark.parametrize(
    "made",
    [
        "import kiosk_app.application as a; kept = a.make_application(['x'])",
        "import staff_tray.program as p; kept = p.make_application(['x'])",
    ],
)
def test_the_programs_have_it(made: str) -> None:
    """Neither the stand nor the tray leaves it to Python."""
    look = (
        f"import gc; {made}; print(gc.isenabled(), [type(c).__name__ for c in kept.children()].count('CollectAtRest'))"
    )
    said = subprocess.run([sys.executable, "-c", look], check=True, capture_output=True, text=True, timeout=60).stdout
    assert said.split() == ["False", "1"]
