"""Who is told of somebody that has come for a certain desk or person, when nobody answers. Pure."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from msgspec import Raw, Struct

from shared.protocol.attention import due_level, in_vain_at, is_personal
from shared.protocol.model import NoticeRule, Ticket, Told, ToldLevel


class Unanswered(Struct, frozen=True):
    """A ticket that waits for a certain desk or person, or that some at the desks are not called for.

    `answer` and `told` stand so in the table. Of one for nobody in particular, `called_at` is when the last of its
    service was called.
    """

    site_id: str
    ticket: Ticket
    rule: NoticeRule
    deputies: tuple[UUID, ...]
    answer: Raw
    told: Raw
    called_at: datetime | None = None


_ORDER = tuple(ToldLevel)


def further(
    ticket: Ticket, rule: NoticeRule, deputies: Collection[UUID], now: datetime, called_at: datetime | None = None
) -> Told | None:
    """What is to be told now that has not been told yet, or None. It never becomes less.

    Without deputies the next in turn is the host, and at once for who has waited in vain in the common queue.
    """
    if not is_personal(ticket):
        waited = ticket.told.level is not ToldLevel.HOST and now >= in_vain_at(ticket, rule, called_at)
        return Told(since=ticket.told.since, level=ToldLevel.HOST) if waited else None
    level = due_level(ticket, rule, now)
    others = tuple(sorted(set(deputies) - {ticket.for_staff_id}))
    if level is ToldLevel.DEPUTIES and not others:
        level = ToldLevel.HOST
    if _ORDER.index(level) <= _ORDER.index(ticket.told.level):
        return None
    return Told(since=ticket.told.since, level=level, staff_ids=others)
