"""Lets a superuser in by PIN or card, and nobody by trying; the count of tries outlives a restart."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QObject, Signal

from kiosk_app.maintenance.pin import LONGEST_CARD, SHORTEST_CARD, fits
from kiosk_app.maintenance.tries import Tries, card_tried, seconds_left, tried
from shared.client.jobs import Jobs
from shared.client.outcomes import Done

_log = logging.getLogger(__name__)

_PINS: Final = "maintenance-tries.json"
_CARDS: Final = "maintenance-cards.json"


class TriesFile:
    """The tries in a file of that name in `folder`, None for nowhere; what cannot be read counts as none."""

    def __init__(self, folder: Path | None, name: str) -> None:
        self._path = folder / name if folder else None

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
        """Keep it, whole or not at all; what cannot be kept counts until the stand ends."""
        if self._path is None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh = self._path.with_suffix(".new")
            fresh.write_bytes(msgspec.json.encode(tries))
            fresh.replace(self._path)
        except OSError as error:
            _log.warning("the count of tries cannot be kept: %s", error)


class Gate(QObject):
    """Checks PINs and cards off this thread. A try is counted on disk before it is looked at, so killing us gains none.

    `pin` and `card` are the hashes, empty for none; `folder` is where the tries are kept, None for nowhere. Cards have
    a count of their own: what citizens hold before the scanner locks no PIN, and who types wrong PINs locks no card.
    """

    settled = Signal(bool)
    """Whether the PIN that was taken is right."""
    card_settled = Signal(bool)
    """The same of a card."""

    def __init__(
        self, pin: str, card: str, folder: Path | None, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pin = pin
        self._card = card
        self._pin_file, self._card_file = TriesFile(folder, _PINS), TriesFile(folder, _CARDS)
        self._now = now
        self._pins, self._cards = self._pin_file.load(), self._card_file.load()
        self._jobs = Jobs(self)
        self.checking = False

    @property
    def takes_pin(self) -> bool:
        """Whether a PIN is set."""
        return bool(self._pin)

    @property
    def seconds_left(self) -> float:
        """Seconds until a PIN is taken again."""
        return seconds_left(self._pins, self._at)

    @property
    def wrong(self) -> int:
        """Wrong PINs in a row."""
        return self._pins.wrong

    def try_pin(self, text: str) -> bool:
        """Whether the try is taken; `settled` tells how it went."""
        if not self._pin or self.checking or self.seconds_left > 0:
            return False
        self._keep_pins(tried(self._pins, self._at))
        self._check(text, self._pin, self._pin_checked)
        return True

    def try_card(self, text: str) -> bool:
        """Whether `text` is looked at as a card's; `card_settled` tells how it went."""
        if not self._card or self.checking or not SHORTEST_CARD <= len(text) <= LONGEST_CARD:
            return False
        cards = card_tried(self._cards, self._at)
        if cards is None:
            return False
        self._keep_cards(cards)
        self._check(text, self._card, self._card_checked)
        return True

    @property
    def _at(self) -> float:
        return self._now().timestamp()

    def _check(self, text: str, stored: str, then: Callable[[bool], None]) -> None:
        self.checking = True

        def done(result: object) -> None:
            self.checking = False
            then(result == Done(value=True))

        self._jobs.run(lambda: fits(text, stored), done)

    def _pin_checked(self, right: bool) -> None:
        if right:
            self._keep_pins(Tries())
        else:
            _log.warning("the maintenance was not opened; %d wrong tries in a row", self._pins.wrong)
        self.settled.emit(right)

    def _card_checked(self, right: bool) -> None:
        if right:
            self._keep_cards(Tries())
        self.card_settled.emit(right)

    def _keep_pins(self, tries: Tries) -> None:
        self._pins = tries
        self._pin_file.save(tries)

    def _keep_cards(self, tries: Tries) -> None:
        self._cards = tries
        self._card_file.save(tries)
