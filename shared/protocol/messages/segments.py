"""How many SMS a text becomes, which is what it costs. Pure."""

from __future__ import annotations

from math import ceil

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€")
"""Each of these takes the room of two. Both tables are those of GSM 03.38."""

_GSM_ALONE, _GSM_JOINED = 160, 153
_WIDE_ALONE, _WIDE_JOINED = 70, 67


def is_basic(text: str) -> bool:
    """Whether every letter is of the basic alphabet, of which an SMS holds 160; else it holds 70."""
    return set(text) <= _BASIC | _EXTENDED


def characters(text: str) -> int:
    """How many characters the text takes up in an SMS."""
    if is_basic(text):
        return len(text) + sum(letter in _EXTENDED for letter in text)
    return len(text.encode("utf-16-le")) // 2


def segments(text: str) -> int:
    """The number of SMS for the text; at least 1."""
    limits = (_GSM_ALONE, _GSM_JOINED) if is_basic(text) else (_WIDE_ALONE, _WIDE_JOINED)
    return _parts(characters(text), *limits)


def _parts(length: int, alone: int, joined: int) -> int:
    return 1 if length <= alone else ceil(length / joined)
