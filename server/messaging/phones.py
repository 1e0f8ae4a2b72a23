"""Phone numbers as a provider wants them. Pure."""

from __future__ import annotations

_NATIONAL_DIGITS = 8
"""Danish and Norwegian numbers have so many."""


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
