"""How often the gate may be tried, by PIN and by card; pure."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

FREE: Final = 5
"""Wrong PINs before the first wait."""
FIRST_SECONDS: Final = 60.0
LONGEST_SECONDS: Final = 3600.0

CARDS: Final = 20
"""Unknown codes in a row that are held against the card."""
CARD_SECONDS: Final = 60.0
"""So long, and one of them is forgotten."""


class Tries(Struct, frozen=True):
    """Wrong tries in a row, and when the last one was, in seconds since 1970."""

    wrong: int = 0
    last: float = 0.0


def wait_after(wrong: int) -> float:
    """Seconds to wait after so many wrong PINs in a row: five are free, then a minute, two, four, up to an hour."""
    if wrong < FREE:
        return 0.0
    return min(FIRST_SECONDS * 2.0 ** min(wrong - FREE, 16), LONGEST_SECONDS)


def seconds_left(tries: Tries, now: float) -> float:
    """Seconds until the next PIN is taken. A clock that was set back makes nobody wait longer than the full time."""
    wait = wait_after(tries.wrong)
    return max(0.0, min(wait, tries.last + wait - now))


def tried(tries: Tries, now: float) -> Tries:
    """One more try, which counts as wrong until it is known to be right."""
    return Tries(tries.wrong + 1, now)


def cooled(tries: Tries, now: float) -> Tries:
    """What is left of the unknown codes: one is forgotten each minute. A clock that was set back forgets none."""
    if now < tries.last:
        return Tries(tries.wrong, now)
    forgotten = min(tries.wrong, int((now - tries.last) / CARD_SECONDS))
    return Tries(tries.wrong - forgotten, tries.last + forgotten * CARD_SECONDS)


def card_tried(tries: Tries, now: float) -> Tries | None:
    """The count with one more code, None when it is not to be looked at. The minutes run on under new tries."""
    left = cooled(tries, now)
    if left.wrong >= CARDS:
        return None
    return Tries(left.wrong + 1, left.last if left.wrong else now)
