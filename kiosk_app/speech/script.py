"""What is spoken: pieces of a page as sentences a voice can read, without anything private; pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from msgspec import Struct


class Kind(StrEnum):
    """What a piece of a page is to whoever hears it."""

    TEXT = "text"
    CHOICE = "choice"
    FIELD = "field"
    """Something is typed here; its name says what for, and never what."""
    KEY = "key"
    """A key of a keyboard on the screen, or a button that scrolls: spoken of when the keyboard stands on it."""


class Piece(Struct, frozen=True):
    """One thing on the page by its accessible name and description; `chosen` is None for what cannot be chosen."""

    kind: Kind
    name: str
    description: str = ""
    chosen: bool | None = None
    disabled: bool = False
    private: bool = False


class Phrases(Struct, frozen=True):
    """Words that are spoken and not shown, in the citizen's language."""

    chosen: str = "chosen"
    unavailable: str = "not available now"
    to: str = "to"
    """As in *10 to 20 minutes*, *Monday to Friday*."""


_UNSEEN: Final = re.compile(r"[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
_NOT_A_WORD: Final = re.compile(r"^[\W_]+$")
_RANGE: Final = re.compile(r"(?<=\d)\s*–\s*(?=\d)|(?<=\w)–(?=\w)")
_LABEL: Final = re.compile(r"\b([A-ZÆØÅ]{1,2})(\d{3})\b")
_ENDS: Final = (".", "!", "?", "…", ":", "؟", "。")


def page_script(pieces: Sequence[Piece], phrases: Phrases) -> tuple[str, ...]:
    """All that is spoken of a page, in its order; keys are not read out, and nothing is said twice on end."""
    lines: list[str] = []
    for piece in pieces:
        line = "" if piece.kind is Kind.KEY else spoken(piece, phrases)
        if line and (not lines or lines[-1] != line):
            lines.append(line)
    return tuple(lines)


def spoken(piece: Piece, phrases: Phrases) -> str:
    """What is spoken of one piece, one sentence; "" for what is private or says nothing."""
    if piece.private and piece.kind is not Kind.FIELD:
        return ""
    state = (
        phrases.unavailable if piece.disabled and piece.kind is Kind.CHOICE else "",
        phrases.chosen if piece.chosen else "",
    )
    words = ", ".join(word for word in (*_unlike(piece.name, piece.description), *state) if word)
    return _sentence(words, phrases)


def news(before: Sequence[str], after: Sequence[str]) -> tuple[str, ...]:
    """The lines of `after` that `before` did not have."""
    known = set(before)
    return tuple(line for line in after if line not in known)


def _unlike(name: str, description: str) -> tuple[str, ...]:
    name, description = name.strip(), description.strip()
    return (name,) if description in name else (name, description)


def _sentence(text: str, phrases: Phrases) -> str:
    text = " ".join(_UNSEEN.sub("", text).split())
    if not text or _NOT_A_WORD.match(text):
        return ""
    text = _RANGE.sub(f" {phrases.to} ", text)
    text = _LABEL.sub(lambda found: " ".join((found[1], *found[2])), text)
    return text if text.endswith(_ENDS) else f"{text}."
