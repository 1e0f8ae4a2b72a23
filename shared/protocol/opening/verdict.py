"""The answer to "is it open": yes or no, until when, why not, and when it opens next."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from shared.protocol.model import Texts


class Why(StrEnum):
    """Why something is closed."""

    SPECIAL_DAY = "special-day"
    """All day, for the reason in `Verdict.name`."""
    DAY_OFF = "day-off"
    """It is closed on this weekday."""
    NOT_YET = "not-yet"
    """It opens later today for the first time."""
    BREAK = "break"
    """It was open today and will be again: lunch."""
    OVER = "over"
    """It was open today."""
    LAST_TICKET = "last-ticket"
    """It is open, but the last number of the day has been given."""
    NEVER = "never"
    """It has no opening hours at all."""


class Verdict(Struct, frozen=True):
    """Whether it is open at a moment.

    `until` is when it closes, None for what does not close within a week; for `Why.LAST_TICKET` it is set as well.
    `opens` is when it opens next, None while it is open and for what does not open within a year. `name` is the reason
    of a special day, also of one with other hours; {} on a day like others. Moments are in the site's zone.
    """

    is_open: bool
    until: datetime | None = None
    why: Why | None = None
    name: Texts = {}
    opens: datetime | None = None
