"""The number in hand: what is known of its paper, another one, and the number on the phone."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from msgspec.structs import replace

from kiosk_app.visit.journey.effects import Print, Send, Step
from kiosk_app.visit.journey.inputs import Resume
from kiosk_app.visit.journey.state import UNSURE, Errand, Page, Paper, SentBy, State, is_fresh
from shared.protocol.commands import IssueReply
from shared.protocol.visits import SendList

MOST_COPIES: Final = 2
"""How often one number may be printed again: whoever taps for fun does not empty the roll."""

_PAGES: Final = (Page.NUMBER, Page.ARRIVAL)


def may_print_again(state: State) -> bool:
    """Whether the citizen may have no paper yet, and could have another."""
    return _in_hand(state) and state.paper in UNSURE and state.copies < MOST_COPIES


def may_send(state: State) -> bool:
    """Whether the number could go to the citizen's phone, as far as the visit knows."""
    return _in_hand(state) and state.paper not in (Paper.PRINTING, Paper.PRINTED) and state.sent_by is SentBy.NONE


def printed(state: State, reply: IssueReply, language: str, errand: Errand | None, *, copy: bool = False) -> Step:
    """The number stands on the page, and its first paper is on the way."""
    state = replace(state, reply=reply, paper_id=reply.ticket.id, paper=Paper.NONE, outcome=None)
    return state, (Print(reply.ticket.id, reply, language, errand, copy=copy),)


def print_again(state: State, paper_id: UUID) -> Step:
    """The same number on another paper, which is marked."""
    reply = state.reply
    if reply is None or not may_print_again(state):
        return state, ()
    state = replace(state, paper_id=paper_id, paper=Paper.PRINTING, copies=state.copies + 1)
    return state, (Print(paper_id, reply, reply.ticket.language, state.errand, copy=True),)


def send(state: State, command_id: UUID) -> Step:
    """The number to the phone whose number has been typed."""
    if state.reply is None:
        return state, ()
    ticket_id = state.reply.ticket.id
    command = SendList(id=command_id, language=state.language, phone=state.entry, ticket_id=ticket_id)
    return replace(state, pending=command), (Send(command),)


def sent(state: State) -> State:
    """It has gone; the number stands again."""
    return replace(state, page=state.before, pending=None, entry="", sent_by=SentBy.SMS, help_open=False)


def resumed(state: State, left: Resume) -> Step:
    """Where the visit stood when the stand went down, if nobody has begun another; what was printed, nobody knows.

    A number that was asked for is asked for again with the same id, which gives the same number.
    """
    if not is_fresh(state):
        return state, ()
    if left.reply is not None:
        paper = left.paper if left.paper in (Paper.PRINTED, Paper.MISSING) else Paper.UNCERTAIN
        reply = left.reply
        language = reply.ticket.language
        state = replace(state, page=Page.NUMBER, language=language, reply=reply, paper_id=reply.ticket.id, paper=paper)
        return state, ()
    if left.command is None:
        return state, ()
    state = replace(state, page=Page.ISSUING, language=left.command.language, pending=left.command)
    return state, (Send(left.command),)


def _in_hand(state: State) -> bool:
    return state.reply is not None and state.page in _PAGES
