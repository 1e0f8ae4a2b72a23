"""What stands on one ticket: pure data, already in the citizen's language."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from msgspec import Struct

_RIGHT_TO_LEFT: Final = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def is_right_to_left(language: str) -> bool:
    """Whether the language is written from right to left."""
    return language in _RIGHT_TO_LEFT


class TicketFace(Struct, frozen=True, kw_only=True):
    """One ticket as the citizen reads it.

    `issued_at` and `booked_for` are aware and in the site's zone. `ahead` is how many people wait before this one; a
    ticket that is booked for a time speaks of that instead. `wait` is a range in minutes. `wait`, `waiting_area` and
    `documents` may be empty: then the ticket does not speak of them. `qr_text` is a URL or the ticket's id; it and
    everything else here must not say who the citizen is.
    """

    municipality: str
    site_name: str
    label: str
    service_name: str
    issued_at: datetime
    ahead: int
    waiting_area: str
    documents: tuple[str, ...] = ()
    qr_text: str
    language: str
    wait: tuple[int, int] | None = None
    booked_for: datetime | None = None
    copy: bool = False

    @property
    def right_to_left(self) -> bool:
        """Whether the citizen's language is written from right to left."""
        return is_right_to_left(self.language)
