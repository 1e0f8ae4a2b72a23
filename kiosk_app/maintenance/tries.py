"""How often the gate may be tried: five times, then after a minute, two, four, up to an hour; pure."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

FREE: Final = 5
"""Wrong tries before the first wait."""
FIRST_SECONDS: Final = 60.0
LONGEST_SECONDS: Final = 3600.0


class Tries(Struct, frozen=True):
    """Wrong tries in a row, and when the last one was, in seconds since 1970."""

    wrong: int = 0
    last: float = 0.0


def wait_after(wrong: int) -> float:
    """Seconds to wait after so many wrong tries in a row."""
    if wrong < FREE:
        return 0.0
    return min(FIRST_SECONDS * 2.0 ** min(wrong - FREE, 16), LONGEST_SECONDS)


def seconds_left(tries: Tries, now: float) -> float:
    """Seconds until the next try is taken. A clock that was set back makes nobody wait longer than the full time."""
    wait = wait_after(tries.wrong)
    return max(0.0, min(wait, tries.last + wait - now))


def tried(tries: Tries, now: float) -> Tries:
    """One more try, which counts as wrong until it is known to be right."""
    return Tries(tries.wrong + 1, now)
