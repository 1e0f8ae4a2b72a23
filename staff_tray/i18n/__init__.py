"""The tray's languages: Danish and Norwegian in Qt's own form; English is what the source says."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

FOLDER = Path(__file__).parent
"""Where the translations lie, one file a language."""

LANGUAGES = ("da", "nb", "en")
_SAME = {"no": "nb", "nn": "nb"}


def choose_language(wanted: str, desktop: Iterable[str]) -> str:
    """The first of our languages that is wanted, else spoken by the desktop (as "da-DK"), else English."""
    for name in (wanted, *desktop):
        code = name.replace("_", "-").split("-")[0].lower()
        language = _SAME.get(code, code)
        if language in LANGUAGES:
            return language
    return "en"
