"""Which of the computer's screens the stand is on: pure."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct


class Choice(Struct, frozen=True):
    """The screen with that index, or None when there is none at all; `found` when it is the one that is wanted."""

    index: int | None
    found: bool


def choose(names: Sequence[str], primary: int, wanted: str) -> Choice:
    """The screen `wanted` by its name, else by its number counted from 1; the primary one without a wish or a match."""
    if not names:
        return Choice(None, found=False)
    if not wanted:
        return Choice(primary, found=True)
    alike = [index for index, name in enumerate(names) if name.casefold() == wanted.casefold()]
    if alike:
        return Choice(alike[0], found=True)
    if wanted.isdecimal() and 1 <= int(wanted) <= len(names):
        return Choice(int(wanted) - 1, found=True)
    return Choice(primary, found=False)
