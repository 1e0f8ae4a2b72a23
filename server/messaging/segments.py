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


def segments(text: str) -> int:
    """The number of SMS for the text; at least 1."""
    if set(text) <= _BASIC | _EXTENDED:
        return _parts(len(text) + sum(letter in _EXTENDED for letter in text), _GSM_ALONE, _GSM_JOINED)
    return _parts(len(text.encode("utf-16-le")) // 2, _WIDE_ALONE, _WIDE_JOINED)


def _parts(length: int, alone: int, joined: int) -> int:
    return 1 if length <= alone else ceil(length / joined)
