"""How each language writes a time of day, a weekday, a date and a floor, and keeps them whole in a line."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time
from typing import Final

from PySide6.QtCore import QDate, QLocale

from shared.protocol.model import Texts

LANGUAGE_NAMES: Final = {
    "da": "Dansk",
    "nb": "Norsk",
    "en": "English",
    "de": "Deutsch",
    "pl": "Polski",
    "uk": "Українська",
    "ar": "العربية",
}
"""The languages the stand speaks, by their own names."""

RIGHT_TO_LEFT: Final = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
"""The languages that are written from right to left."""

_LOCALES: Final = {
    "da": "da_DK",
    "nb": "nb_NO",
    "en": "en_GB",
    "de": "de_DE",
    "pl": "pl_PL",
    "uk": "uk_UA",
    "ar": "ar_AE",
}
_DATES: Final = {
    "da": "dddd d. MMMM",
    "nb": "dddd d. MMMM",
    "en": "dddd d MMMM",
    "de": "dddd, d. MMMM",
    "pl": "dddd, d MMMM",
    "uk": "dddd, d MMMM",
    "ar": "dddd، d MMMM",
}
_GROUP: Final = 4
_LEFT_TO_RIGHT, _FIRST_STRONG, _POP = "\u2066", "\u2068", "\u2069"


def clock_time(at: time, language: str = "") -> str:
    """The time of day by the 24-hour clock, written as on the ticket, the display and the tray."""
    return left_to_right(f"{at:%H:%M}", language)


def weekday(on: datetime, language: str) -> str:
    """The weekday's full name, as it is written inside a sentence."""
    return day_name(on.weekday(), language)


def day_name(day: int, language: str) -> str:
    """The full name of a weekday, 0 for Monday."""
    return _locale(language).dayName(day + 1)


def day_and_month(on: date, language: str) -> str:
    """Weekday, day and month, as inside a sentence; day and month stay on one line, digits are western."""
    form = _DATES.get(language, "dddd d. MMMM")
    text = _locale(language).toString(QDate(on.year, on.month, on.day), form)
    western = "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in text)
    return kept_together(re.sub(r"\b(\d{1,2}\.?) ", "\\1\N{NO-BREAK SPACE}", western), language)


def storey(floor: int, language: str) -> int:
    """The number people call a floor by; `floor` 0 is the ground floor, which Norwegians call the first."""
    return floor + 1 if language == "nb" and floor >= 0 else floor


def left_to_right(text: str, language: str) -> str:
    """A number, a time or a phone number that keeps its order in a line that is read from the right."""
    return f"{_LEFT_TO_RIGHT}{text}{_POP}" if text and language in RIGHT_TO_LEFT else text


def kept_together(text: str, language: str) -> str:
    """An address or a date that keeps its own order in a line that is read from the right."""
    return f"{_FIRST_STRONG}{text}{_POP}" if text and language in RIGHT_TO_LEFT else text


def spelled(code: str) -> str:
    """A booking's code in groups that can be remembered; one that has groups already stays as it is."""
    return code if "-" in code else "-".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def sentence(text: str) -> str:
    """The text as it begins a line."""
    return text[:1].upper() + text[1:]


def content(texts: Texts, language: str, own: str) -> tuple[str, str]:
    """The text in `language`, else in the site's `own`, else in any; and which language that is, "" for `language`."""
    for code in (language, own, *texts):
        text = texts.get(code)
        if text:
            return text, "" if code == language else code
    return "", ""


def _locale(language: str) -> QLocale:
    return QLocale(_LOCALES.get(language, language))
