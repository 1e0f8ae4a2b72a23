"""Phone numbers as a provider wants them. Pure."""

from __future__ import annotations

import re

_NATIONAL_DIGITS = 8
"""Danish and Norwegian numbers have so many."""


_SEPARATORS = re.compile(r"[\s().\-/]+")
_NUMBER = re.compile(r"\+?[0-9]{8,15}")


def as_typed(text: str) -> str | None:
    """A number that somebody has typed with spaces or dashes, without them; None for what is no number."""
    number = _SEPARATORS.sub("", text)
    return number if _NUMBER.fullmatch(number) else None


def international(phone: str, country: str) -> str | None:
    """The number with its country code, as `+4599000010`; None when it cannot be known which country it is of.

    `country` is the code (digits only) of a number that is written without one.
    """
    if phone.startswith("+"):
        return phone
    if len(phone) == _NATIONAL_DIGITS:
        return f"+{country}{phone}"
    if phone.startswith("00"):
        return f"+{phone[2:]}" if len(phone) > 2 + _NATIONAL_DIGITS else None
    return None if phone.startswith("0") else f"+{phone}"
