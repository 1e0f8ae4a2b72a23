"""Keeping a session from one start of the tray to the next, in the keyring where there is one."""

from __future__ import annotations

import logging
from collections.abc import Callable

import msgspec

from shared.client.credentials import Credentials, Found, Kept, Stored
from shared.client.jobs import JobResult
from shared.client.outcomes import Done
from staff_tray.signin.model import SignedIn

_NAME = "session"
_log = logging.getLogger(__name__)


class SessionKeeper:
    """One session per user. Nothing here waits: answers come by `done`, on the UI thread."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials

    def load(self, done: Callable[[SignedIn | None, Stored | None], None]) -> None:
        """The session kept and where it stood; None for both when there is none that can be read."""

        def read(result: JobResult[Kept]) -> None:
            kept = result.value if isinstance(result, Done) else None
            who = _decoded(kept.secret) if isinstance(kept, Found) else None
            done(who, kept.where if isinstance(kept, Found) and who else None)

        self._credentials.load(_NAME, read)

    def save(self, who: SignedIn, done: Callable[[Stored | None], None]) -> None:
        """Keep this one, and say where it stands; None when it could not be kept."""
        secret = msgspec.json.encode(who).decode()

        def saved(result: JobResult[Stored]) -> None:
            done(result.value if isinstance(result, Done) else None)

        self._credentials.save(_NAME, secret, saved)

    def forget(self) -> None:
        """Keep none."""
        self._credentials.forget(_NAME, lambda _: None)


def _decoded(secret: str) -> SignedIn | None:
    try:
        return msgspec.json.decode(secret, type=SignedIn)
    except msgspec.DecodeError:
        _log.info("the session kept is of another version; signing in again")
        return None
