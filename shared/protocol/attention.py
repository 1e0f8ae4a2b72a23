"""From when the wait for an answer to a notice is counted, and who hears of it when. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from shared.protocol.model import NoticeRule, Ticket, TicketState, ToldLevel


def is_personal(ticket: Ticket) -> bool:
    """Whether somebody certain has to answer: the ticket is for one desk or person."""
    return ticket.for_staff_id is not None or ticket.for_desk_id is not None


def is_everybodys(ticket: Ticket) -> bool:
    """Whether it is anybody's and has waited in vain for those who know its service: now all who take it are called."""
    return ticket.told.level is ToldLevel.HOST and not is_personal(ticket) and ticket.state is TicketState.WAITING


def in_vain_at(ticket: Ticket, rule: NoticeRule, called_at: datetime | None = None) -> datetime:
    """When a ticket that only some at the desks are called for has waited in vain.

    Counted from when it was due, or from when the last one of its service was called.
    """
    return max(ticket.due_at, called_at or ticket.due_at) + timedelta(seconds=rule.host_seconds)


def counted_from(ticket: Ticket) -> datetime:
    """From when the wait for an answer is counted.

    From when the last answer ran out; else from when the ticket came to be for these. Who is early for a booking is not
    yet due, and nobody has to answer before.
    """
    if ticket.answer is not None:
        return ticket.answer.until
    since = ticket.told.since or ticket.arrived_at
    return max(since, ticket.due_at) if ticket.booked_for is not None else since


def steps(ticket: Ticket, rule: NoticeRule) -> tuple[datetime, datetime]:
    """When the deputies are told, and when the host is, if nobody answers before."""
    start = counted_from(ticket)
    return (
        start + timedelta(seconds=rule.deputies_seconds),
        start + timedelta(seconds=max(rule.host_seconds, rule.deputies_seconds)),
    )


def due_level(ticket: Ticket, rule: NoticeRule, now: datetime) -> ToldLevel:
    """Who has to be told by now."""
    deputies, host = steps(ticket, rule)
    if now >= host:
        return ToldLevel.HOST
    return ToldLevel.DEPUTIES if now >= deputies else ToldLevel.CASEWORKERS


def next_step(ticket: Ticket, rule: NoticeRule, now: datetime) -> datetime | None:
    """When the news goes on, or None when all have been told."""
    if ticket.told.level is ToldLevel.HOST:
        return None
    return min((moment for moment in steps(ticket, rule) if moment > now), default=None)
