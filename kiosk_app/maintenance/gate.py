"""Lets a superuser in by PIN or card, and nobody by trying; the count of tries outlives a restart."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QObject, Signal

from kiosk_app.maintenance.pin import fits
from kiosk_app.maintenance.tries import Tries, seconds_left, tried
from shared.client.jobs import Jobs
from shared.client.outcomes import Done

_log = logging.getLogger(__name__)

_FILE: Final = "maintenance-tries.json"


class TriesFile:
    """The tries in `folder`, None for nowhere; what cannot be read counts as none."""

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / _FILE if folder else None

    def load(self) -> Tries:
        """What was kept last."""
        if self._path is None:
            return Tries()
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Tries)
        except FileNotFoundError:
            return Tries()
        except (OSError, msgspec.DecodeError) as error:
            _log.warning("the count of tries cannot be read: %s", error)
            return Tries()

    def save(self, tries: Tries) -> None:
        """Keep it, whole or not at all. Raises `OSError`."""
        if self._path is None:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self._path.with_suffix(".new")
        fresh.write_bytes(msgspec.json.encode(tries))
        fresh.replace(self._path)


class Gate(QObject):
    """Checks PINs and cards off this thread. A try is counted on disk before it is looked at, so killing us gains none.

    `settled(right)` ends each try that was taken; `pin` and `card` are the hashes, empty for none.
    """

    settled = Signal(bool)

    def __init__(
        self, pin: str, card: str, file: TriesFile, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pin = pin
        self._card = card
        self._file = file
        self._now = now
        self._tries = file.load()
        self._jobs = Jobs(self)
        self.checking = False

    @property
    def exists(self) -> bool:
        """Whether there is anything that could open it."""
        return bool(self._pin or self._card)

    @property
    def takes_pin(self) -> bool:
        """Whether a PIN is set."""
        return bool(self._pin)

    @property
    def seconds_left(self) -> float:
        """Seconds until a try is taken again."""
        return seconds_left(self._tries, self._now().timestamp())

    @property
    def wrong(self) -> int:
        """Wrong tries in a row."""
        return self._tries.wrong

    def try_pin(self, text: str) -> bool:
        """Whether the try is taken; `settled` tells how it went."""
        return self._try(text, self._pin)

    def accepts_card(self, text: str) -> bool:
        """As `try_pin`, for the text on a card."""
        return self._try(text, self._card)

    def _try(self, text: str, stored: str) -> bool:
        if not stored or self.checking or self.seconds_left > 0:
            return False
        self.checking = True
        self._keep(tried(self._tries, self._now().timestamp()))

        def done(result: object) -> None:
            self.checking = False
            right = result == Done(value=True)
            if right:
                self._keep(Tries())
            else:
                _log.warning("the maintenance was not opened; %d wrong tries in a row", self._tries.wrong)
            self.settled.emit(right)

        self._jobs.run(lambda: fits(text, stored), done)
        return True

    def _keep(self, tries: Tries) -> None:
        self._tries = tries
        try:
            self._file.save(tries)
        except OSError as error:
            _log.warning("the count of tries cannot be kept: %s", error)
