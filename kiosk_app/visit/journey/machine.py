"""The one step of the journey: what an input makes of a visit, and what is to be done for it."""

from __future__ import annotations

from typing import Final, assert_never

from msgspec.structs import replace

from kiosk_app.visit.journey import browsing, care, checking_in, entries, errands, tickets
from kiosk_app.visit.journey.effects import AskSlot, Send, Step
from kiosk_app.visit.journey.inputs import (
    FROM_OUTSIDE,
    Answered,
    AnswerInput,
    Back,
    CareInput,
    CheckInInput,
    EntryInput,
    ErrandInput,
    Failed,
    Input,
    MenuInput,
    PaperReported,
    PrintAgain,
    Reply,
    Resume,
    TryAgain,
)
from kiosk_app.visit.journey.state import AWAITING, Command, Page, ScanWord, State, Trouble
from shared.protocol.checkin import CheckIn, NoBooking
from shared.protocol.commands import IssueReply, IssueTicket
from shared.protocol.day import AskCallBack, BookingReply
from shared.protocol.errors import ProblemType
from shared.protocol.model import Service
from shared.protocol.visits import BookSlot, BookSlotReply, Noted, SendList

_PASSING: Final = (Trouble.UNREACHABLE, Trouble.NOT_ASKED)
"""What may have gone when the same is tried again."""


def step(state: State, given: Input) -> Step:
    """The state after `given`, and what is to be done in the world; an input out of place changes nothing.

    Whatever a citizen does takes the warning away, and what was said of a scan.
    """
    if (state.warned or state.scan_word) and not isinstance(given, FROM_OUTSIDE):
        state = replace(state, warned=False, scan_word=ScanWord.NONE)
    if isinstance(given, MenuInput):
        return browsing.step(state, given)
    if isinstance(given, EntryInput):
        return entries.typed(state, given), ()
    if isinstance(given, ErrandInput):
        return errands.step(state, given)
    if isinstance(given, CheckInInput):
        return checking_in.step(state, given)
    if isinstance(given, CareInput):
        return care.step(state, given)
    return _answer(state, given)


def can_go_back(state: State) -> bool:
    """Whether there is a step back."""
    return browsing.step(state, Back())[0] != state


def trouble_of(problem: ProblemType) -> Trouble:
    """What a refusal means for the citizen."""
    match problem:
        case ProblemType.SERVICE_CLOSED:
            return Trouble.CLOSED
        case ProblemType.UNKNOWN_SERVICE:
            return Trouble.GONE
        case ProblemType.UNAVAILABLE | ProblemType.INTERNAL:
            return Trouble.UNREACHABLE
    return Trouble.OUT_OF_ORDER


def _answer(state: State, given: AnswerInput) -> Step:
    pending = state.pending
    match given:
        case PaperReported(paper_id, paper):
            return (replace(state, paper=paper) if state.paper_id == paper_id else state), ()
        case PrintAgain(paper_id):
            return tickets.print_again(state, paper_id)
        case Resume():
            return tickets.resumed(state, given)
        case TryAgain():
            return _try_again(state)
        case Answered(command_id, reply, service) if pending is not None and pending.id == command_id and state.busy:
            return _answered(replace(state, warned=False), reply, service)
        case Failed(command_id, trouble) if pending is not None and pending.id == command_id and state.busy:
            return _failed(state, pending, trouble)
        case Answered() | Failed():
            return state, ()
    assert_never(given)


def _failed(state: State, pending: Command, trouble: Trouble) -> Step:
    """A time that somebody else has taken is asked for anew; all else is told."""
    if isinstance(pending, BookSlot) and trouble is not Trouble.UNREACHABLE and state.errand is not None:
        errand = replace(state.errand, slot=None)
        return replace(state, pending=None, errand=errand), (AskSlot(errand.service.id),)
    kept = isinstance(pending, SendList | AskCallBack) or state.page in AWAITING
    before = state.before if kept else state.page
    trouble = Trouble.NOT_ASKED if isinstance(pending, AskCallBack) else trouble
    return replace(state, page=Page.TROUBLE, before=before, trouble=trouble, help_open=False), ()


def _try_again(state: State) -> Step:
    pending, arrival = state.pending, state.arrival
    if state.page is Page.ARRIVAL and arrival is not None and isinstance(arrival.reply, NoBooking):
        return checking_in.try_again(state, arrival), ()
    if state.page is not Page.TROUBLE or state.trouble not in _PASSING or pending is None:
        return state, ()
    match pending:
        case IssueTicket():
            page = Page.ISSUING
        case CheckIn():
            page = Page.CHECKING
        case SendList():
            page = Page.PHONE
        case AskCallBack():
            page = Page.CALL_BACK
        case BookSlot():
            page = state.before
    return replace(state, page=page, trouble=None), (Send(pending),)


def _answered(state: State, reply: Reply, service: Service | None) -> Step:
    pending = state.pending
    match pending, reply:
        case IssueTicket(), IssueReply():
            shown = replace(state, page=Page.NUMBER, pending=None, help_open=False)
            return tickets.printed(shown, reply, pending.language, state.errand)
        case BookSlot(), BookSlotReply() if state.errand is not None:
            return errands.booked(state, state.errand, reply)
        case SendList(), Noted():
            return errands.sent(state), ()
        case AskCallBack(), BookingReply():
            return errands.will_be_rung(state), ()
        case CheckIn(), _ if not isinstance(reply, IssueReply | BookSlotReply | Noted | BookingReply):
            return checking_in.answered(state, reply, service)
    return state, ()
