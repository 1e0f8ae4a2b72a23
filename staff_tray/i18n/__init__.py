"""The tray's languages: Danish and Norwegian in Qt's own form; English is what the source says."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QLocale

FOLDER = Path(__file__).parent
"""Where the translations lie, one file a language."""

LANGUAGES = ("da", "nb", "en")
_HOME = {"da": "da_DK", "nb": "nb_NO", "en": "en_GB"}
_SAME = {"no": "nb", "nn": "nb"}


def choose_language(wanted: str, desktop: Iterable[str]) -> str:
    """The first of our languages that is wanted, else spoken by the desktop (as "da-DK"), else English."""
    for name in (wanted, *desktop):
        code = name.replace("_", "-").split("-")[0].lower()
        language = _SAME.get(code, code)
        if language in LANGUAGES:
            return language
    return "en"


def locale_of(language: str, desktop: QLocale) -> QLocale:
    """Which days, months and numbers go with one of our languages: the desktop's own way, where that speaks it."""
    ours = QLocale(_HOME[language])
    return desktop if desktop.language() == ours.language() else ours
