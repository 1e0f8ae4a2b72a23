"""What a person's doing on a public page looks like, and a machine's does not. Pure."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import msgspec

QUICKEST = timedelta(seconds=2)
"""Nobody reads a page and fills in a field faster."""

LONGEST = timedelta(hours=24)


def is_timely(shown: str, now: datetime) -> bool:
    """Whether a form comes back in good time; `shown` is when its page was made, in seconds since 1970."""
    try:
        moment = datetime.fromtimestamp(int(shown), UTC)
    except (ValueError, OverflowError, OSError):
        return False
    return QUICKEST <= now - moment <= LONGEST


def form_id(text: str) -> UUID | None:
    """The id that the page gave its form, or None for what is none."""
    try:
        return msgspec.convert(text, UUID)
    except msgspec.ValidationError:
        return None
