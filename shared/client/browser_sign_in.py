"""Signing in by the system's browser: a port, a proof of who has asked, and one answer (RFC 8252, RFC 7636)."""

from __future__ import annotations

import base64
import hashlib
import logging
import secrets
from collections.abc import Callable
from urllib.parse import urlencode

from PySide6.QtCore import QObject, QTimer

from shared.client.browsed import Browsed, CameBack, Denied, NoBrowser, TookTooLong
from shared.client.loopback import Loopback
from shared.client.network import quoted
from shared.protocol.signing_in import SIGN_IN_MINUTES, SignInByCode, SignInFault

_log = logging.getLogger(__name__)

_LAST_WORDS_MS = 2000


class BrowserSignIn(QObject):
    """One at a time; nothing runs while none is under way.

    `open_url` shows an address in the browser of the system, False when it cannot. `told` is what the last page in
    the browser says, by whether a code has come.
    """

    def __init__(
        self,
        open_url: Callable[[str], bool],
        told: Callable[[bool], str],
        *,
        language: str,
        minutes: float = SIGN_IN_MINUTES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_url = open_url
        self._told = told
        self._language = language
        self._loopback: Loopback | None = None
        self._done: Callable[[Browsed], None] = lambda _: None
        self._verifier = ""
        self._patience = QTimer(self, singleShot=True, interval=round(minutes * 60_000))
        self._patience.timeout.connect(lambda: self._end(self._loopback, TookTooLong()))

    def begin(self, server_url: str, provider_id: str, done: Callable[[Browsed], None]) -> None:
        """Open the browser; `done` is called once, later, unless this is cancelled."""
        self.cancel()
        self._done = done
        self._verifier, state = secrets.token_urlsafe(48), secrets.token_urlsafe(32)
        loopback = Loopback(state, self._on_heard, language=self._language, parent=self)
        self._loopback = loopback
        port = loopback.listen()
        self._patience.start()
        asked = urlencode({"port": port, "challenge": _challenge(self._verifier), "state": state})
        address = f"{server_url.rstrip('/')}/sign-in/{quoted(provider_id)}?{asked}"
        if port is None or not address.startswith(("https://", "http://")) or not self._open_url(address):
            QTimer.singleShot(0, loopback, lambda: self._end(loopback, NoBrowser()))

    def cancel(self) -> None:
        """Wait no more; nothing is told."""
        self._patience.stop()
        self._verifier = ""
        loopback, self._loopback = self._loopback, None
        if loopback is not None:
            loopback.close()
            # A page on its way to the browser is still told.
            QTimer.singleShot(_LAST_WORDS_MS, loopback, loopback.deleteLater)

    def _on_heard(self, query: dict[str, str]) -> str:
        came, loopback = _read(query, self._verifier), self._loopback
        # The page first: whoever hears of it may take long.
        QTimer.singleShot(0, self, lambda: self._end(loopback, came))
        return self._told(isinstance(came, CameBack))

    def _end(self, loopback: Loopback | None, came: Browsed) -> None:
        if loopback is not None and loopback is self._loopback:
            self.cancel()
            self._done(came)


def _challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def _read(query: dict[str, str], verifier: str) -> CameBack | Denied:
    if "code" in query:
        return CameBack(SignInByCode(code=query["code"], verifier=verifier))
    try:
        return Denied(SignInFault(query.get("error", "")))
    except ValueError:
        _log.info("the browser came back with neither a code nor a word that is known")
        return Denied(SignInFault.PROVIDER_AWAY)
