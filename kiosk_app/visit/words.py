"""How each language writes a time of day, a weekday and a floor."""

from __future__ import annotations

from datetime import datetime, time
from typing import Final

from PySide6.QtCore import QLocale

LANGUAGE_NAMES: Final = {"da": "Dansk", "nb": "Norsk", "en": "English"}
"""The languages the stand speaks, by their own names."""

_LOCALES: Final = {"da": "da_DK", "nb": "nb_NO", "en": "en_GB"}


def clock_time(at: time) -> str:
    """The time of day by the 24-hour clock, written as on the ticket, the display and the tray."""
    return f"{at:%H:%M}"


def weekday(on: datetime, language: str) -> str:
    """The weekday's full name, as it is written inside a sentence."""
    return _locale(language).dayName(on.isoweekday())


def storey(floor: int, language: str) -> int:
    """The number people call a floor by; `floor` 0 is the ground floor, which Norwegians call the first."""
    return floor + 1 if language == "nb" and floor >= 0 else floor


def _locale(language: str) -> QLocale:
    return QLocale(_LOCALES.get(language, language))
