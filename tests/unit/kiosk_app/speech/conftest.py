from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject, Signal


class FakeEngine(QObject):
    """Stands in for Qt's text to speech and keeps what it was told."""

    stateChanged = Signal()  # noqa: N815 - Qt's name

    def __init__(self, *locales: str) -> None:
        super().__init__()
        self.locales = [QLocale(name) for name in locales]
        self.said: list[tuple[str, str]] = []
        self.locale = ""
        self.rate = self.volume = -9.0
        self.speaking = False
        self.broken = ""

    def say(self, text: str) -> None:
        self.said.append((self.locale, text))
        self.become(speaking=True)

    def stop(self) -> None:
        self.become(speaking=False)

    def become(self, *, speaking: bool, broken: str = "") -> None:
        """Another state, as Qt tells it."""
        self.speaking, self.broken = speaking, broken
        self.stateChanged.emit()

    def availableLocales(self) -> list[QLocale]:
        return self.locales

    def setLocale(self, locale: QLocale) -> None:
        self.locale = locale.name()

    def setRate(self, rate: float) -> None:
        self.rate = rate

    def setVolume(self, volume: float) -> None:
        self.volume = volume

    def is_speaking(self) -> bool:
        return self.speaking

    def trouble(self) -> str:
        return self.broken


@pytest.fixture
def make_engine() -> Any:
    """Makes engines with voices for those locales."""
    return FakeEngine
