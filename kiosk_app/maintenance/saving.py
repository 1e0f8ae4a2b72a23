"""Checks and saves what was changed at the stand; another server is neither asked nor written without a word."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk_app.maintenance.fields import SERVER
from kiosk_app.maintenance.form import Form
from kiosk_app.maintenance.server_check import ServerCheck, Verdict
from shared.client.settings_file import change_settings
from shared.typed_settings import SettingsError

_log = logging.getLogger(__name__)


class Saving(QObject):
    """`file` is the user's own settings file, `token` what the stand shows a server.

    The token goes to another server only after `agree`, so even asking whether that server would do waits for it.
    """

    doubted = Signal()
    """Another server: `agree` goes on, and does not ask for that server again before `forget`."""
    said = Signal(str)
    """How the saving is: `checking`, `failed`, or nothing to say."""
    checked = Signal(str)
    """The server's `Verdict`."""
    refused = Signal()
    """Nothing was saved: the server would not do."""
    saved = Signal()

    def __init__(self, file: Path, token: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._server = ServerCheck(token, self)
        self._agreed: set[str] = set()
        self._waiting: tuple[Form, Callable[[], None]] | None = None
        self._turn = 0
        self._saves = False

    def check(self, form: Form) -> None:
        """Ask whether the server of the form would do."""
        self._agreed_to(form, lambda: self._ask(form, lambda _verdict: None))

    def save(self, form: Form) -> None:
        """Write the changes; a server, a site or a stand that would not do is not written."""
        if not form.changes or self._saves:
            return
        if SERVER & set(form.changes):
            self._agreed_to(form, lambda: self._check_and_write(form))
        else:
            self._write(form)

    def agree(self) -> None:
        """Yes, the stand is to speak to that server."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            form, then = waiting
            self._agreed.add(form.other_server)
            then()

    def forget(self) -> None:
        """The maintenance is left: whatever is under way is told nobody."""
        self._waiting = None
        self._agreed.clear()
        self._turn += 1
        self._saves = False

    def _agreed_to(self, form: Form, then: Callable[[], None]) -> None:
        if form.other_server in ("", *self._agreed):
            then()
        else:
            self._waiting = (form, then)
            self.doubted.emit()

    def _check_and_write(self, form: Form) -> None:
        self._saves = True
        self.said.emit("checking")

        def done(verdict: Verdict) -> None:
            self._saves = False
            self.said.emit("")
            if verdict is Verdict.WELL:
                self._write(form)
            else:
                self.refused.emit()

        self._ask(form, done)

    def _ask(self, form: Form, then: Callable[[Verdict], None]) -> None:
        url, site, stand = (str(form.current(name)) for name in ("server_url", "site_id", "stand_id"))
        self._turn += 1
        turn = self._turn

        def done(verdict: Verdict) -> None:
            if turn == self._turn:
                self.checked.emit(verdict.value)
                then(verdict)

        self.checked.emit(Verdict.ASKING.value)
        self._server.ask(url, site, stand, done)

    def _write(self, form: Form) -> None:
        try:
            change_settings(self._file, form.to_save)
        except SettingsError as error:
            _log.warning("%s", error)
            self.said.emit("failed")
            return
        _log.info("the settings %s were changed at the stand", ", ".join(sorted(form.changes)))
        self.saved.emit()
