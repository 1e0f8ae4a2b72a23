from __future__ import annotations

import signal
import sys
from queue import SimpleQueue

import pytest

from kiosk_app.machine import child as child_module
from kiosk_app.machine.child import Child, Ended, Event, SignOfLife

SECONDS = 20.0


class Parent:
    """Starts tiny children and hears what they say."""

    def __init__(self) -> None:
        self.events: SimpleQueue[Event] = SimpleQueue()
        self.lines: SimpleQueue[str] = SimpleQueue()

    def start(self, script: str) -> Child:
        return Child([sys.executable, "-u", "-c", script], tell=self.events.put, say=self.lines.put)

    def next(self) -> Event:
        return self.events.get(timeout=SECONDS)


@pytest.fixture
def parent() -> Parent:
    """A supervisor's place."""
    return Parent()


def test_what_a_child_says_is_a_sign_of_life_and_a_line_in_the_log(parent: Parent) -> None:
    """Standard output counts, standard error is written down, the end carries the status."""
    child = parent.start("import sys; print('alive'); sys.stderr.write('I feel unwell\\n'); sys.exit(7)")
    assert parent.next() == SignOfLife(child)
    assert parent.next() == Ended(child, 7)
    assert parent.lines.get(timeout=SECONDS) == "I feel unwell"


def test_a_child_that_crashes_ends_with_its_signal(parent: Parent) -> None:
    """A segmentation fault is told apart from an ordinary end."""
    child = parent.start("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")
    assert parent.next() == Ended(child, -signal.SIGSEGV)


def test_the_end_of_its_input_is_the_word_to_end(parent: Parent) -> None:
    """A child that listens ends in order, on every system, without a signal."""
    child = parent.start(
        "import signal, sys; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('x'); sys.stdin.read(); sys.exit(5)"
    )
    assert parent.next() == SignOfLife(child)
    assert child.end() == 5


def test_a_child_that_does_not_listen_is_ended_by_force(parent: Parent, monkeypatch: pytest.MonkeyPatch) -> None:
    """Deaf to its input and to SIGTERM, as one that hangs."""
    monkeypatch.setattr(child_module, "END_SECONDS", 0.2)
    script = (
        "import signal, threading; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('x'); threading.Event().wait()"
    )
    child = parent.start(script)
    assert parent.next() == SignOfLife(child)
    assert child.end() == -signal.SIGKILL


def test_a_grandchild_that_holds_the_pipe_does_not_hide_the_end(
    parent: Parent, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A speech daemon that a stand has started may outlive it, with the stand's own standard error."""
    monkeypatch.setattr(child_module, "_LAST_WORDS_SECONDS", 0.2)
    heir = "import threading; threading.Event().wait(3)"
    script = f"import os, subprocess, sys; subprocess.Popen([sys.executable, '-c', {heir!r}]); os._exit(1)"
    child = parent.start(script)
    assert parent.next() == Ended(child, 1)


def test_lines_that_are_no_text_do_no_harm(parent: Parent) -> None:
    """Half a character in the log is a question mark, and not the end of the supervisor."""
    parent.start("import sys; sys.stderr.buffer.write(b'caf\\xe9 \\xff\\n')")
    assert "caf" in parent.lines.get(timeout=SECONDS)


def test_what_cannot_be_started_is_an_error(parent: Parent) -> None:
    """The supervisor catches it and tries again later."""
    with pytest.raises(OSError, match="nonesuch"):
        Child(["/nonesuch/python"], tell=parent.events.put, say=parent.lines.put)
