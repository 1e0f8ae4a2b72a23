"""Whether a first name begins with a letter that was chosen on a stand. Pure."""

from __future__ import annotations

import unicodedata

_SPELLINGS = {"å": ("å", "aa"), "æ": ("æ", "ae", "ä"), "ø": ("ø", "oe", "ö")}
"""One letter, written in several ways: Aase is Åse."""

_BARE = {"ø": "o", "æ": "a", "ł": "l", "đ": "d", "ð": "d", "þ": "t"}
"""Letters that Unicode does not take apart into a letter and a mark."""


def begins_with(name: str, initial: str) -> bool:
    """Whether the name begins so.

    Å, Æ and Ø are letters of their own, on every stand here; any other letter with a mark is found without it too.
    """
    wanted = _letter(initial)
    return bool(wanted) and wanted in _letters(name)


def begins_nearly_with(name: str, initial: str) -> bool:
    """Whether the name begins so when marks are left out: Orsted for Ø."""
    wanted = _letter(initial)
    return bool(wanted) and _bare(wanted) in {_bare(letter) for letter in _letters(name)}


def _letter(initial: str) -> str:
    folded = _folded(initial)
    return next((letter for letter, ways in _SPELLINGS.items() if folded in ways), folded[:1])


def _letters(name: str) -> frozenset[str]:
    folded = _folded(name)
    first = folded[:1]
    if not first or first in _SPELLINGS:
        return frozenset(first)
    spelled = {letter for letter, ways in _SPELLINGS.items() if folded.startswith(ways)}
    return frozenset({first, _bare(first), *spelled})


def _folded(text: str) -> str:
    folded = unicodedata.normalize("NFC", text.casefold())
    return "".join(char for char in folded if char.isalpha())


def _bare(letter: str) -> str:
    return _BARE.get(letter) or unicodedata.normalize("NFKD", letter)[:1]
