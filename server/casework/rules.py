"""Who is told of somebody that has come for a certain desk or person, when nobody answers. Pure."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID

from msgspec import Raw, Struct

from shared.protocol.model import NoticeRule, Ticket, Told, ToldLevel


class Unanswered(Struct, frozen=True):
    """A ticket that waits for a certain desk or person; `answer` and `told` as they stand in the table."""

    site_id: str
    ticket: Ticket
    rule: NoticeRule
    deputies: tuple[UUID, ...]
    answer: Raw
    told: Raw


def counted_from(ticket: Ticket) -> datetime:
    """From when the wait for an answer is counted.

    From when the last answer ran out; else from when the ticket came to be for these. Who is early for a booking is not
    yet due, and nobody has to answer before.
    """
    if ticket.answer is not None:
        return ticket.answer.until
    since = ticket.told.since or ticket.arrived_at
    return max(since, ticket.due_at) if ticket.booked_for is not None else since


def due_level(ticket: Ticket, rule: NoticeRule, now: datetime) -> ToldLevel:
    """Who has to be told by now."""
    waited = now - counted_from(ticket)
    if waited >= timedelta(seconds=max(rule.host_seconds, rule.deputies_seconds)):
        return ToldLevel.HOST
    return ToldLevel.DEPUTIES if waited >= timedelta(seconds=rule.deputies_seconds) else ToldLevel.CASEWORKERS


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


def next_look(ticket: Ticket, rule: NoticeRule, now: datetime) -> datetime | None:
    """When the ticket has to be looked at again, or None when all have been told."""
    if ticket.told.level is ToldLevel.HOST:
        return None
    start = counted_from(ticket)
    steps = (rule.deputies_seconds, max(rule.host_seconds, rule.deputies_seconds))
    moments = (start + timedelta(seconds=seconds) for seconds in steps)
    return min((moment for moment in moments if moment > now), default=None)
