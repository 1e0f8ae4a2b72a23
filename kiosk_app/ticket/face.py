"""What stands on one ticket: pure data, already in the citizen's language."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from msgspec import Struct

_RIGHT_TO_LEFT: Final = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def is_right_to_left(language: str) -> bool:
    """Whether the language is written from right to left."""
    return language in _RIGHT_TO_LEFT


def ticket_link(server_url: str, ticket_id: UUID) -> str:
    """The page on which whoever holds the ticket sees its place in the queue: what the QR code holds."""
    return f"{server_url.rstrip('/')}/t/{ticket_id}"


class Mark(StrEnum):
    """What a ticket says that is not the first and only one for its number."""

    COPY = "copy"
    """The same number was printed before."""
    TEST = "test"
    """It is nobody's."""


class TicketFace(Struct, frozen=True, kw_only=True):
    """One ticket as the citizen reads it.

    `issued_at` and `booked_for` are aware and in the site's zone. `ahead` is how many people wait before this one; a
    ticket that is booked for a time speaks of that instead. `wait` is a range in minutes. `wait`, `waiting_area` and
    `documents` may be empty: then the ticket does not speak of them. `qr_text` is a URL or the ticket's id; it and
    everything else here must not say who the citizen is. `logo` is an SVG that only draws, or "".
    `header` and `footer` are the centre's own lines, or "".
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
    test: bool = False
    logo: str = ""
    header: str = ""
    footer: str = ""

    @property
    def mark(self) -> Mark | None:
        """What the ticket is marked as."""
        if self.test:
            return Mark.TEST
        return Mark.COPY if self.copy else None

    @property
    def right_to_left(self) -> bool:
        """Whether the citizen's language is written from right to left."""
        return is_right_to_left(self.language)
