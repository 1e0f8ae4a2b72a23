"""What the doctor has found: one line each."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from pathlib import PurePath

from msgspec import Struct


class State(StrEnum):
    """How it is."""

    OK = "ok"
    WARNING = "warning"
    """The stand runs, but somebody should know."""
    WRONG = "wrong"


class Finding(Struct, frozen=True):
    """`words` say what is so and, unless it is ok, what to do. Never a secret."""

    check: str
    state: State
    words: str


def ok(check: str, words: str) -> Finding:
    """Nothing to do."""
    return Finding(check, State.OK, words)


def warning(check: str, words: str) -> Finding:
    """Something to know."""
    return Finding(check, State.WARNING, words)


def wrong(check: str, words: str) -> Finding:
    """Something to do."""
    return Finding(check, State.WRONG, words)


Look = Callable[[], Iterable[Finding]]


def guarded(check: str, look: Look) -> Iterator[Finding]:
    """What `look` finds; when it fails in a way nobody has thought of, that is the finding, and the doctor goes on."""
    try:
        yield from look()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told
        yield unexpected(check, error)


def begun(check: str, begin: Callable[[], Look]) -> Look:
    """What `begin` answers, to be called when it has had its time; `check` fails as in `guarded`."""
    try:
        look = begin()
    except Exception as error:  # noqa: BLE001 - as above
        found = unexpected(check, error)
        return lambda: [found]
    return lambda: guarded(check, look)


def unexpected(check: str, error: Exception) -> Finding:
    """The kind of error and its place, never its words: they may repeat a secret."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{'/'.join(PurePath(place.filename).parts[-3:])}:{place.lineno}"
    return wrong(check, f"could not be looked at: {type(error).__name__} in {where}; please report it")
