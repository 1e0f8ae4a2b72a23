"""The keys of each language, as a keyboard on the screen has them; "erase" is the key that takes one back."""

from __future__ import annotations

from typing import Final

Rows = tuple[tuple[str, ...], ...]

ERASE: Final = "erase"
MOST_IN_A_ROW: Final = 11

_LETTERS: Final = {
    "da": ("qwertyuiopå", "asdfghjklæø", "zxcvbnm-"),
    "nb": ("qwertyuiopå", "asdfghjkløæ", "zxcvbnm-"),
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm-'"),
    "de": ("qwertzuiopü", "asdfghjklöä", "yxcvbnmß-"),
    "pl": ("ąćęłńóśźż-", "qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "uk": ("йцукенгшщзх", "фівапролджє", "ячсмитьбюїґ", "'-"),
    "ar": ("ضصثقفغعهخحج", "شسيبلاتنمكط", "ئءؤرىةوزظد", "ذأإآ-"),
}
_DIGITS: Final = "1234567890"

DIGIT_KEYS: Final[Rows] = (("1", "2", "3"), ("4", "5", "6"), ("7", "8", "9"), ("", "0", ERASE))
"""A telephone's keys."""

CODE_KEYS: Final[Rows] = (
    tuple("23456"),
    tuple("789AB"),
    tuple("CDEFG"),
    tuple("HJKLM"),
    tuple("NPQRS"),
    tuple("TUVWX"),
    ("Y", "Z", "", "", ERASE),
)
"""Without 0 and O, 1 and I: no code has them."""

_LETTERS_OF_NAMES: Final = {"da": "ÆØÅ", "nb": "ÆØÅ", "de": "ÄÖÜ", "pl": "ŁŚŻ"}
_LATIN: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def keyboard_of(language: str) -> Rows:
    """The rows of a keyboard in that language, each at most `MOST_IN_A_ROW` keys; an unknown one has the English."""
    *rows, last = _LETTERS.get(language, _LETTERS["en"])
    return (tuple(_DIGITS), *(tuple(row) for row in rows), (*last, ERASE), (" ",))


def letters_of(language: str) -> tuple[str, ...]:
    """The first letters that names begin with where that language is spoken."""
    return tuple(_LATIN + _LETTERS_OF_NAMES.get(language, ""))
