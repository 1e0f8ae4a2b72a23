"""One running program per user: the second hands its wish to the first."""

from __future__ import annotations

import logging
from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec import Struct
from PySide6.QtCore import QLockFile, QObject, Signal

from shared.client.decoding import UNREADABLE
from shared.client.folders import runtime_folder, socket_name
from shared.client.local_lines import LineCaller, LineServer

_log = logging.getLogger(__name__)

PROTOCOL = 1
"""The version of what is said on the socket, in the first message: an older program may still be running."""

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


class _Hello(Struct, frozen=True):
    protocol: int
    request: str = ""


class _Answer(Struct, frozen=True):
    ok: bool
    protocol: int = PROTOCOL


class SingleInstance(QObject):
    """The user's one instance of `app`. A socket that a crashed one left behind is no hindrance.

    The instances meet in `folder`, the user's own when None.
    """

    requested = Signal(str)
    """Another start of the program has asked for something, as "show"."""

    def __init__(self, app: str, parent: QObject | None = None, *, folder: Path | None = None) -> None:
        super().__init__(parent)
        folder = folder or runtime_folder()
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
            answer = caller.ask(msgspec.json.encode(_Hello(protocol=PROTOCOL, request=request)), _ANSWER_SECONDS)
            caller.close()
        finally:
            gate.unlock()
        return _claim_of(answer)

    def close(self) -> None:
        """Make room for another."""
        self._server.close()

    def _answer(self, line: bytes) -> bytes:
        try:
            hello = msgspec.json.decode(line, type=_Hello)
        except UNREADABLE as error:
            _log.info("somebody has said something strange: %s", error)
            return msgspec.json.encode(_Answer(ok=False))
        if hello.protocol != PROTOCOL:
            return msgspec.json.encode(_Answer(ok=False))
        self.requested.emit(hello.request)
        return msgspec.json.encode(_Answer(ok=True))


def _claim_of(answer: bytes | None) -> Claim:
    if answer is None:
        return Claim.NOT_ANSWERED
    try:
        understood = msgspec.json.decode(answer, type=_Answer).ok
    except UNREADABLE:
        understood = False
    return Claim.HANDED_OVER if understood else Claim.NOT_UNDERSTOOD
