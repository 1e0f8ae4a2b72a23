"""Who is told of somebody that has come for a certain desk or person, when nobody answers. Pure."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from msgspec import Raw, Struct

from shared.protocol.attention import due_level
from shared.protocol.model import NoticeRule, Ticket, Told, ToldLevel


class Unanswered(Struct, frozen=True):
    """A ticket that waits for a certain desk or person; `answer` and `told` as they stand in the table."""

    site_id: str
    ticket: Ticket
    rule: NoticeRule
    deputies: tuple[UUID, ...]
    answer: Raw
    told: Raw


_ORDER = tuple(ToldLevel)


def further(ticket: Ticket, rule: NoticeRule, deputies: Collection[UUID], now: datetime) -> Told | None:
    """What is to be told now that has not been told yet, or None. It never becomes less.

    Without deputies the next in turn is the host.
    """
    level = due_level(ticket, rule, now)
    others = tuple(sorted(set(deputies) - {ticket.for_staff_id}))
    if level is ToldLevel.DEPUTIES and not others:
        level = ToldLevel.HOST
    if _ORDER.index(level) <= _ORDER.index(ticket.told.level):
        return None
    return Told(since=ticket.told.since, level=level, staff_ids=others)
