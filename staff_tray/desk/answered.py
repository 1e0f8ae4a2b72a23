"""What the server has answered and the stream has not brought yet: pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from msgspec import structs

from shared.protocol.model import OPEN_STATES, Ticket
from shared.protocol.state import SiteState


@dataclass(frozen=True)
class Answered:
    """The ticket of a reply, and as what the stream may still show it; None is a ticket that is not open.

    A ticket does not say how new it is, and may go back in its life: parked, handed on, taken back. But while the
    stream shows it as it was when a command left, the replies to it are ahead.
    """

    ticket: Ticket
    passed: tuple[Ticket | None, ...]

    @property
    def open(self) -> Ticket | None:
        """The ticket, None when it is no longer open."""
        return self.ticket if self.ticket.state in OPEN_STATES else None


def with_reply(answered: Iterable[Answered], ticket: Ticket, sent: SiteState | None) -> tuple[Answered, ...]:
    """The answers with one more, to a command that left when the state was `sent`."""
    known = sent.tickets.get(ticket.id) if sent is not None else None
    earlier = [each for each in answered if each.ticket.id == ticket.id]
    passed = [shown for each in earlier for shown in (*each.passed, each.open)]
    others = (each for each in answered if each.ticket.id != ticket.id)
    return (*others, Answered(ticket, (*passed, known)))


def ahead(state: SiteState, answered: Iterable[Answered]) -> tuple[Answered, ...]:
    """Those that are ahead of the state. The others have been caught up with, for good."""
    return tuple(each for each in answered if _is_ahead(each, state.tickets.get(each.ticket.id)))


def with_answers(state: SiteState, answered: Iterable[Answered]) -> SiteState:
    """The state with the tickets of replies in it that are ahead of the stream."""
    news: dict[UUID, Ticket | None] = {each.ticket.id: each.open for each in ahead(state, answered)}
    if not news:
        return state
    rest = {key: ticket for key, ticket in state.tickets.items() if key not in news}
    return structs.replace(state, tickets={**rest, **{key: each for key, each in news.items() if each is not None}})


def _is_ahead(answer: Answered, shown: Ticket | None) -> bool:
    return shown != answer.open and shown in answer.passed
