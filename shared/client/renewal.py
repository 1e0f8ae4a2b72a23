"""Keeps a sign-in going: when its access token has grown old, gets another one for whoever needs it."""

from __future__ import annotations

import logging
import os
from base64 import urlsafe_b64encode
from collections.abc import Callable
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal

from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.people import Renewed, RenewSignIn

_log = logging.getLogger(__name__)

RenewalDone = Callable[[Outcome[str]], None]


class Tokens(Struct, frozen=True):
    """What a sign-in is kept going with. `following` will take the place of `refresh`.

    Both are kept on disk before they are used: what is asked again after a crash is then the same as before.
    """

    access: str
    refresh: str
    following: str = ""


class RenewCommand(Protocol):
    """The one command that is needed; it answers on this thread through `done`."""

    def renew_sign_in(self, command: RenewSignIn, done: Callable[[Outcome[Renewed]], None]) -> None:
        """Get a new access token."""


def has_expired(problem: Problem) -> bool:
    """Whether a new access token would help."""
    return problem.type is ProblemType.TOKEN_EXPIRED


def new_secret() -> str:
    """256 random bits."""
    # As secrets.token_urlsafe, which would load OpenSSL into a program at rest.
    return urlsafe_b64encode(os.urandom(32)).rstrip(b"=").decode()


class Renewal(QObject):
    """One sign-in's tokens. Nothing runs by itself: who is told that a token is too old asks for another.

    `renewed` carries the new `Tokens`; they have to be kept. Many who ask at once cause one question.
    """

    renewed = Signal(object)

    def __init__(self, commands: RenewCommand, tokens: Tokens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._waiting: list[RenewalDone] = []
        self._tokens = tokens
        self.take(tokens)

    @property
    def tokens(self) -> Tokens:
        """Those of now."""
        return self._tokens

    def take(self, tokens: Tokens) -> None:
        """The person has signed in again."""
        self._tokens = tokens if tokens.following else Tokens(tokens.access, tokens.refresh, new_secret())

    def renew(self, stale: str, done: RenewalDone) -> None:
        """`done` gets an access token that is newer than `stale`, or why there is none; later, never at once."""
        if stale != self._tokens.access:
            QTimer.singleShot(0, self, lambda: done(Done(self._tokens.access)))
            return
        self._waiting.append(done)
        if len(self._waiting) == 1:
            asked = self._tokens
            command = RenewSignIn(refresh=asked.refresh, next=asked.following)
            self._commands.renew_sign_in(command, lambda outcome: self._on_answer(asked, outcome))

    def _on_answer(self, asked: Tokens, outcome: Outcome[Renewed]) -> None:
        if isinstance(outcome, Done) and self._tokens is asked:
            self._tokens = Tokens(outcome.value.token, asked.following, new_secret())
            self.renewed.emit(self._tokens)
        elif not isinstance(outcome, Done):
            _log.info("the sign-in could not be kept going: %s", type(outcome).__name__)
        waiting, self._waiting = self._waiting, []
        for done in waiting:
            done(_told(outcome, self._tokens))


def _told(outcome: Outcome[Renewed], tokens: Tokens) -> Outcome[str]:
    match outcome:
        case Done():
            return Done(tokens.access)
        case Refused() | Unreachable():
            return outcome
