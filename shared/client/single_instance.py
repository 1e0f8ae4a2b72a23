"""One running program per user: the second hands its wish to the first."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QLockFile, QObject, Signal

from shared.client.decoding import UNREADABLE
from shared.client.folders import runtime_folder, socket_name
from shared.client.greeting import PROTOCOL, Answer, Hello, Silence, read_answer
from shared.client.local_lines import Later, LineCaller, LineServer

_log = logging.getLogger(__name__)

_CONNECT_SECONDS = 1.0
_ANSWER_SECONDS = 2.0
_LOCK_MS = 5000


class Claim(StrEnum):
    """What a program that starts is to do."""

    FIRST = "first"
    """Run."""
    HANDED_OVER = "handed-over"
    """End: the first one has taken the request."""
    NOT_UNDERSTOOD = "not-understood"
    """End: another version of the program runs."""
    NOT_ANSWERED = "not-answered"
    """End: one runs but does not answer."""


Told = Callable[[Any], None]
"""Takes the answer to a question, as what msgspec can write as JSON."""


class SingleInstance(QObject):
    """The user's one instance of `app`. A socket that a crashed one left behind is no hindrance.

    The instances meet in `folder`, the user's own when None.
    """

    requested = Signal(str)
    """Another start of the program has wished for something, as "show"."""

    def __init__(self, app: str, parent: QObject | None = None, *, folder: Path | None = None) -> None:
        super().__init__(parent)
        folder = folder or runtime_folder()
        self._questions: dict[str, Callable[[Told], None]] = {}
        self._gate = folder / f"{app}.lock"
        self._name = socket_name(app, folder)
        self._server = LineServer(self._name, self._answer, self)

    def claim(self, request: str = "show") -> Claim:
        """Become the first, or send `request` to the one that is; waits for at most some seconds, so before any window.

        When the socket cannot be made for another reason, the program runs rather than not.
        """
        gate = QLockFile(str(self._gate))
        if not gate.tryLock(_LOCK_MS):
            _log.info("the lock %s cannot be had: %s", self._gate, gate.error())
        try:
            caller = LineCaller(self._name)
            if not caller.connect(_CONNECT_SECONDS):
                self._server.listen()
                return Claim.FIRST
            answer = caller.ask(msgspec.json.encode(Hello(protocol=PROTOCOL, request=request)), _ANSWER_SECONDS)
            caller.close()
        finally:
            gate.unlock()
        return _claim_of(answer)

    def answer(self, question: str, asked: Callable[[Told], None]) -> None:
        """From now on `question` is no wish: `asked` gets what takes the answer, now or later, see `greeting`."""
        self._questions[question] = asked

    def close(self) -> None:
        """Make room for another."""
        self._server.close()

    def _answer(self, line: bytes) -> bytes | Later:
        try:
            hello = msgspec.json.decode(line, type=Hello)
        except UNREADABLE as error:
            _log.info("somebody has said something strange: %s", error)
            return msgspec.json.encode(Answer(ok=False))
        if hello.protocol != PROTOCOL:
            return msgspec.json.encode(Answer(ok=False))
        asked = self._questions.get(hello.request)
        if asked is not None:
            later = Later()
            asked(lambda told: later.give(msgspec.json.encode(Answer(ok=True, told=told))))
            return later
        self.requested.emit(hello.request)
        return msgspec.json.encode(Answer(ok=True))


def _claim_of(answer: bytes | None) -> Claim:
    if answer is None:
        return Claim.NOT_ANSWERED
    return Claim.NOT_UNDERSTOOD if isinstance(read_answer(answer), Silence) else Claim.HANDED_OVER
