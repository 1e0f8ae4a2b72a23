"""What is new in each version, for the people at the desks: one TOML file a version, a list for each language."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import msgspec
from msgspec import Struct

LANGUAGES = ("da", "nb", "en")


class News(Struct, frozen=True, forbid_unknown_fields=True):
    """What is new, in one language: a line to begin with, and the changes in the order of their worth."""

    intro: str
    changes: tuple[str, ...]


def news_of(version: str, language: str) -> News | None:
    """What is new in that version, in English where the language is not ours; None when nothing is written of it."""
    file = files(__package__).joinpath(f"{version}.toml")
    if not file.is_file():
        return None
    told = msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), dict[str, News])
    return told.get(language) or told.get("en")
