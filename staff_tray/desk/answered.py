"""What the server has answered and the stream has not brought yet: pure."""

from __future__ import annotations

from dataclasses import dataclass

from msgspec import structs

from shared.protocol.model import OPEN_STATES, Ticket
from shared.protocol.state import SiteState


@dataclass(frozen=True)
class Answered:
    """The ticket of a reply, and the same ticket as it was known when the command left, None if it was not open.

    A ticket does not say how new it is, and may go back in its life: parked, handed on, taken back. But while the
    stream still shows it as it was, the reply is ahead.
    """

    ticket: Ticket
    before: Ticket | None


def ahead(state: SiteState, answered: Answered | None) -> Answered | None:
    """`answered` while the reply is ahead of the state; None for good once the stream has brought any news of it."""
    if answered is None or state.tickets.get(answered.ticket.id) != answered.before:
        return None
    return answered


def with_answer(state: SiteState, answered: Answered | None) -> SiteState:
    """The state with the ticket of a reply in it, when the stream has not brought that news yet."""
    news = ahead(state, answered)
    if news is None or news.ticket == news.before:
        return state
    rest = {key: ticket for key, ticket in state.tickets.items() if key != news.ticket.id}
    tickets = {**rest, news.ticket.id: news.ticket} if news.ticket.state in OPEN_STATES else rest
    return structs.replace(state, tickets=tickets)
