"""What scripts and hardware buttons ask of the tray that runs, without Qt: `--call-next` and `--status`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TextIO

import msgspec
from msgspec import Struct

from shared.client.greeting import Silence, ask_instance
from staff_tray.settings import tray_parser

_PATIENCE_SECONDS = 15.0
"""Longer than the tray waits for the server."""


class Wish(StrEnum):
    """What can be asked, as it is called on the socket."""

    CALL_NEXT = "call-next"
    STATUS = "status"


class Verdict(StrEnum):
    """What came of it."""

    DONE = "done"
    SIGNED_OUT = "signed-out"
    NOBODY_WAITING = "nobody-waiting"
    CASE_OPEN = "case-open"
    NO_DESK = "no-desk"
    NOT_NOW = "not-now"
    NO_CONTACT = "no-contact"


class CallTold(Struct, frozen=True):
    """The answer to `Wish.CALL_NEXT`; `label` is the number called, "" for none."""

    verdict: Verdict
    label: str = ""


class CaseTold(Struct, frozen=True):
    """The open case: its number and its state, as "called" or "serving"."""

    label: str
    state: str


class StatusTold(Struct, frozen=True, kw_only=True):
    """The answer to `Wish.STATUS`, which is printed as it is.

    `connection` is "live", "connecting", "lost" or "signed-out"; `desk` the desk's id; `waiting` counts those who wait
    for this desk's services.
    """

    connection: str
    desk: str | None = None
    desk_name: str = ""
    waiting: int = 0
    open_case: CaseTold | None = None


NO_TRAY, _SIGNED_OUT, _NOBODY, _NOT_NOW, _NO_CONTACT = 3, 4, 5, 6, 7

_SAID = {
    Verdict.DONE: (0, ""),
    Verdict.SIGNED_OUT: (_SIGNED_OUT, "Nobody is signed in. Sign in at the tray first."),
    Verdict.NOBODY_WAITING: (_NOBODY, "Nobody is waiting."),
    Verdict.CASE_OPEN: (_NOT_NOW, "There is an open case. Finish it first."),
    Verdict.NO_DESK: (_NOT_NOW, "No desk is chosen. Choose one at the tray first."),
    Verdict.NOT_NOW: (_NOT_NOW, "That cannot be done now. The tray says why."),
    Verdict.NO_CONTACT: (_NO_CONTACT, "There is no contact with the server. Try again."),
}

_SILENT = {
    Silence.NOBODY: (NO_TRAY, "No tray runs. Start skranke-tray first."),
    Silence.NO_ANSWER: (_NO_CONTACT, "The tray that runs does not answer. Quit it and start it again."),
    Silence.NOT_UNDERSTOOD: (_NO_CONTACT, "The tray that runs is of another version. Quit it and start it again."),
}


def wish_of(arguments: Sequence[str]) -> Wish | None:
    """What the command line asks of the tray that runs; None when it starts one."""
    given = tray_parser().parse_args(arguments)
    if given.call_next:
        return Wish.CALL_NEXT
    return Wish.STATUS if given.status else None


def ask_tray(wish: Wish, state_dir: str) -> int:
    """Ask the tray that meets its like in `state_dir` ("" for the user's own folder), say what it says; the status."""
    answer = ask_instance("tray", wish, seconds=_PATIENCE_SECONDS, folder=Path(state_dir) if state_dir else None)
    if isinstance(answer, Silence):
        return _tell(*_SILENT[answer])
    try:
        if wish is Wish.STATUS:
            return _tell_status(msgspec.convert(answer.told, StatusTold))
        called = msgspec.convert(answer.told, CallTold)
    except msgspec.ValidationError:  # an older tray takes a question for a wish, and tells nothing
        return _tell(*_SILENT[Silence.NOT_UNDERSTOOD])
    if called.label:
        say(sys.stdout, called.label)
    return _tell(*_SAID[called.verdict])


def say(where: TextIO | None, words: str) -> None:
    """Write a line; to nowhere when a program without a terminal has none."""
    if where is not None:
        where.write(f"{words}\n")


def _tell_status(told: StatusTold) -> int:
    say(sys.stdout, msgspec.json.encode(told).decode())
    if told.connection == "signed-out":
        return _SIGNED_OUT
    return 0 if told.connection == "live" else _NO_CONTACT


def _tell(status: int, words: str) -> int:
    if words:
        say(sys.stderr, words)
    return status
