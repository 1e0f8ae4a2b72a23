from __future__ import annotations

import queue
import threading
from collections.abc import Callable

import pytest

from kiosk_app.machine.child import Ended, Event, SignOfLife
from kiosk_app.machine.statuses import FROZEN, LEFT, in_words
from kiosk_app.machine.supervisor import Patience, Supervisor
from shared.client.backoff import Backoff


class Clock:
    """Moves on by itself with each look, so that no test waits."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class FakeChild:
    """A stand that ends as it is told to."""

    pid = 4711

    def __init__(self, tell: Callable[[Event], None]) -> None:
        self.tell = tell
        self.killed = self.ended = False

    def sign(self) -> None:
        self.tell(SignOfLife(self))  # type: ignore[arg-type]

    def die(self, status: int) -> None:
        self.tell(Ended(self, status))  # type: ignore[arg-type]

    def kill(self) -> None:
        self.killed = True
        self.die(-9)

    def end(self) -> int:
        self.ended = True
        return 0


class Stage:
    """A supervisor whose waits end at once: each moves the clock instead."""

    def __init__(self, lives: list[Callable[[FakeChild], None]], patience: Patience | None = None) -> None:
        self.clock = Clock()
        self.children: list[FakeChild] = []
        self.counts: list[int] = []
        self.waits: list[float] = []
        self._lives = lives
        self.supervisor = Supervisor(self._start, Backoff(1.0, 60.0, lambda: 1.0), patience=patience, clock=self.clock)
        self.events: queue.SimpleQueue[Event] = self.supervisor._events
        self.supervisor._next = self._next  # type: ignore[method-assign]

    def _start(self, restarts: int, tell: Callable[[Event], None]) -> FakeChild:
        self.counts.append(restarts)
        child = FakeChild(tell)
        self.children.append(child)
        if self._lives:
            self._lives.pop(0)(child)
        else:
            self.supervisor.stop()
        return child

    def _next(self, seconds: float) -> Event | None:
        try:
            return self.events.get_nowait()
        except queue.Empty:
            self.clock.now += seconds
            self.waits.append(seconds)
            return None


@pytest.mark.expect_log("the stand has ended")
def test_a_crash_starts_the_stand_again_and_counts() -> None:
    """Each start is told how many there were, and the pauses grow from 1 s."""
    stage = Stage([lambda child: child.die(1)] * 4)
    assert stage.supervisor.run() == 0
    assert stage.counts == [0, 1, 2, 3, 4]
    assert stage.clock.now == pytest.approx(1 + 2 + 4 + 8)
    assert stage.children[-1].ended


@pytest.mark.expect_log("the stand has ended")
def test_the_pause_is_never_longer_than_a_minute() -> None:
    """Whatever is broken may be mended meanwhile: the stand comes back within a minute of that."""
    stage = Stage([lambda child: child.die(2)] * 12)
    stage.supervisor.run()
    before = stage.clock.now
    assert before == pytest.approx(1 + 2 + 4 + 8 + 16 + 32 + 6 * 60)


@pytest.mark.expect_log("the stand has ended")
def test_five_steady_minutes_make_the_pause_short_again() -> None:
    """A stand that has run well is started again after a second."""
    stage = Stage([])

    def steady(child: FakeChild) -> None:
        stage.clock.now += 301
        child.die(-11)

    stage._lives.extend([lambda child: child.die(1), lambda child: child.die(1), steady])
    stage.supervisor.run()
    assert stage.clock.now == pytest.approx(1 + 2 + 301 + 1)


@pytest.mark.expect_log("the stand has ended")
@pytest.mark.expect_log("no sign of life")
def test_a_stand_that_falls_silent_is_killed_and_started_again() -> None:
    """One that has given signs may be silent for 45 s, one that starts for 120 s."""
    stage = Stage([lambda child: child.sign(), lambda _child: None], Patience(step=5.0))
    stage.supervisor.run()
    assert [child.killed for child in stage.children] == [True, True, False]
    assert stage.clock.now == pytest.approx(45 + 1 + 120 + 2)


def test_somebody_who_may_leaves_the_stand() -> None:
    """The status says that it was on purpose: nothing is started again."""
    stage = Stage([lambda child: child.die(LEFT)])
    assert stage.supervisor.run() == 0
    assert stage.counts == [0]


@pytest.mark.expect_log("the stand has ended: it was told to end")
def test_being_ended_by_somebody_else_is_no_reason_to_stay_away() -> None:
    """A memory killer's polite word ends the stand with status 0; it is started again."""
    stage = Stage([lambda child: child.die(0)])
    stage.supervisor.run()
    assert stage.counts == [0, 1]


@pytest.mark.expect_log("cannot be started")
@pytest.mark.expect_log("the stand has ended")
def test_a_stand_that_cannot_be_started_is_tried_again() -> None:
    """A disk that is not there yet is no reason to give up."""
    tries = []

    def start(restarts: int, _tell: Callable[[Event], None]) -> FakeChild:
        tries.append(restarts)
        if len(tries) == 3:
            supervisor.stop()
        raise FileNotFoundError(2, "No such file", "python")

    supervisor = Supervisor(start, Backoff(0.001, 0.002, lambda: 1.0))
    assert supervisor.run() == 0
    assert tries == [0, 1, 2]


@pytest.mark.expect_log("the stand has ended")
def test_it_can_be_stopped_while_it_waits() -> None:
    """Ctrl-C in the pause ends the supervisor at once, and no stand is started."""
    started = threading.Event()

    def start(_restarts: int, tell: Callable[[Event], None]) -> FakeChild:
        child = FakeChild(tell)
        child.die(1)
        started.set()
        return child

    supervisor = Supervisor(start, Backoff(60.0, 60.0, lambda: 1.0))
    thread = threading.Thread(target=supervisor.run)
    thread.start()
    assert started.wait(10)
    supervisor.stop()
    thread.join(10)
    assert not thread.is_alive()
    assert supervisor.restarts == 0


@pytest.mark.parametrize(
    ("status", "words"),
    [(FROZEN, "its screen stood still"), (-9, "ended by SIGKILL"), (-11, "ended by SIGSEGV"), (77, "status 77")],
)
def test_the_log_says_why_in_words(status: int, words: str) -> None:
    """Whoever reads the log in a year's time need not know our numbers."""
    assert in_words(status) == words
