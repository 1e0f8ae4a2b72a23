"""How long nobody may guess a password after wrong guesses: a pause that grows. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct


class Guesses(Struct, frozen=True):
    """Wrong guesses in a row, and when the last one was."""

    count: int
    last_at: datetime


class Patience(Struct, frozen=True):
    """So many wrong guesses are free; then there is a pause, which doubles each time up to the longest.

    After `forgotten` without a wrong guess all are forgotten.
    """

    free: int
    first: timedelta
    longest: timedelta
    forgotten: timedelta


ACCOUNT = Patience(5, timedelta(minutes=1), timedelta(hours=1), timedelta(hours=12))
"""For one user name, whether there is such a person or not."""

ADDRESS = Patience(50, timedelta(minutes=1), timedelta(minutes=15), timedelta(hours=1))
"""For all names from one address: a whole centre may come from the same one."""


def counted(guesses: Guesses | None, now: datetime, patience: Patience) -> Guesses:
    """The same with one more wrong guess."""
    before = 0 if guesses is None or now - guesses.last_at >= patience.forgotten else guesses.count
    return Guesses(before + 1, now)


def locked_until(guesses: Guesses | None, patience: Patience) -> datetime | None:
    """When the next guess may be made; None for at once."""
    if guesses is None or guesses.count < patience.free:
        return None
    doublings = min(guesses.count - patience.free, 16)
    return guesses.last_at + min(patience.first * int(2**doublings), patience.longest)


def pause_words(seconds: int) -> str:
    """What is said of a pause that is so long."""
    minutes = -(-seconds // 60)
    when = "in a minute" if minutes <= 1 else f"in {minutes} minutes"
    return f"There were too many wrong passwords. Try again {when}, or ask your superuser for a new link."
