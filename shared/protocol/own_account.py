"""One's own account: where one is signed in, and why a new password is refused."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct


class Weakness(StrEnum):
    """Why a new password is too easy to guess: `Problem.reason` of `ProblemType.WEAK_PASSWORD`."""

    SHORT = "short"
    KNOWN_WORD = "known-word"
    """It has a name of the person in it, or a word that is tried first here."""
    DATE = "date"
    PATTERN = "pattern"
    """Keys side by side, a sequence, the same again."""
    EASY = "easy"


class OwnSignIn(Struct, frozen=True, kw_only=True):
    """One time that one has signed in; `computer` is what that calls itself, "" when it did not say.

    `seen_at` is when it last got a new access token, `here` that it is the one that asks.
    """

    id: UUID
    computer: str
    begun_at: datetime
    seen_at: datetime
    ends_at: datetime
    here: bool


class OwnAccount(Struct, frozen=True, kw_only=True):
    """One's own account: `GET /api/v1/me`. `password` says that one signs in with one, and can change it."""

    username: str
    password: bool
    sign_ins: tuple[OwnSignIn, ...]
    """Those that go on, the latest first."""
