"""Exit statuses of a stand, and what its supervisor takes them to mean."""

from __future__ import annotations

import signal
from typing import Final

WRONG_USE: Final = 2
"""The settings or the command line cannot be used."""
ALREADY_RUNS: Final = 3
"""There is a stand on this computer already."""
FROZEN: Final = 86
"""The watchdog has ended a stand whose screen stood still."""
LEFT: Final = 87
"""Somebody who may has left the stand on purpose: it is not started again."""
RESTART: Final = 88
"""Somebody who may has asked for the stand to be started anew, as after a change of its settings."""

_WORDS: Final = {
    0: "it was told to end",
    1: "it crashed",
    WRONG_USE: "its settings cannot be used",
    ALREADY_RUNS: "another stand runs already",
    FROZEN: "its screen stood still",
    LEFT: "it was left on purpose",
    RESTART: "it was asked to start anew",
}


def in_words(status: int) -> str:
    """Why a process ended with that status (negative: by that signal, as `subprocess` has it), for the log."""
    if status in _WORDS:
        return _WORDS[status]
    if status < 0 and -status in set(signal.Signals):
        return f"ended by {signal.Signals(-status).name}"
    return f"status {status}"
