"""An errand's way: its questions, what to bring, what is missing, and what can be done about it."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from msgspec.structs import replace

from kiosk_app.visit.journey import tickets
from kiosk_app.visit.journey.effects import AskSlot, PrintSlip, Send, Step
from kiosk_app.visit.journey.entries import is_phone_number
from kiosk_app.visit.journey.inputs import (
    Answer,
    AskToBeRung,
    ErrandInput,
    HaveAll,
    MissingDone,
    MissingSomething,
    PrintList,
    SendSms,
    ShowCallBackEntry,
    ShowPhoneEntry,
    SlotOffered,
    TakeSlot,
    TakeTicket,
    ToggleMissing,
)
from kiosk_app.visit.journey.state import Errand, Page, SentBy, State
from shared.protocol.checkin import TooLate
from shared.protocol.commands import IssueTicket
from shared.protocol.day import AskCallBack
from shared.protocol.model import Document, Question, Service
from shared.protocol.visits import BookSlot, BookSlotReply, Instead, Referred, SendList, TurnedRound

_TO_TAKE_ALONG: Final = (Page.DOCUMENTS, Page.ADVICE, Page.REFERRAL)


def documents_needed(errand: Errand) -> tuple[Document, ...]:
    """What the citizen has to bring, by the answers given."""
    questions = errand.service.questions
    said = {question.id: yes for question, yes in zip(questions, errand.answers, strict=False)}
    return tuple(
        document
        for document in errand.service.documents
        if all(said.get(question) is wanted for question, wanted in document.when.items())
    )


def open_question(errand: Errand) -> Question | None:
    """The question that is to be answered next, or None when all are."""
    asked = len(errand.answers)
    return errand.service.questions[asked] if asked < len(errand.service.questions) else None


def may_take_ticket(errand: Errand) -> bool:
    """Whether the service gives a number to who has said what this citizen has said."""
    return errand.service.walk_in and (not errand.missing or errand.service.ticket_when_missing)


def opened(state: State, service: Service) -> Step:
    """The first page of the service's errand: a question, or what to bring."""
    fresh = Errand(service=service)
    state = replace(state, errand=fresh, entry="", referral_id=None)
    if open_question(fresh) is not None:
        return replace(state, page=Page.QUESTION), ()
    return _documents(state, fresh)


def step(state: State, given: ErrandInput) -> Step:  # noqa: C901, PLR0911, PLR0912 - one line for each input
    """The next step of the errand in hand; an input out of place changes nothing."""
    errand = state.errand
    match given, state.page:
        case SlotOffered(service_id, starts_at), _ if errand and errand.service.id == service_id and not state.busy:
            return replace(state, errand=replace(errand, slot=starts_at)), ()
        case _ if state.busy:
            return state, ()
        case Answer(yes), Page.QUESTION if errand is not None:
            return _answered(state, errand, yes=yes)
        case HaveAll(command_id), Page.DOCUMENTS if errand is not None:
            clear = replace(errand, missing=())
            if not errand.service.walk_in:
                return replace(state, page=Page.ADVICE, errand=clear), ()
            return _issue(replace(state, errand=clear), clear, command_id)
        case MissingSomething(), Page.DOCUMENTS if errand is not None and documents_needed(errand):
            return replace(state, page=Page.MISSING), ()
        case ToggleMissing(document_id), Page.MISSING if errand is not None:
            toggled = _toggled(errand, document_id)
            turned = isinstance(state.outcome, TurnedRound) and bool(toggled.missing)
            return replace(state, errand=toggled, outcome=state.outcome if turned else None), ()
        case MissingDone(), Page.MISSING if errand is not None and errand.missing:
            return _with_outcome(replace(state, page=Page.ADVICE)), ()
        case TakeTicket(command_id), Page.DOCUMENTS | Page.ADVICE if errand is not None:
            return _issue(state, errand, command_id)
        case TakeTicket(command_id), Page.ARRIVAL:
            return _instead_of_booking(state, command_id)
        case TakeSlot(command_id), Page.DOCUMENTS | Page.ADVICE if errand is not None and errand.slot is not None:
            service_id, starts_at = errand.service.id, errand.slot
            command = BookSlot(id=command_id, service_id=service_id, starts_at=starts_at, language=state.language)
            return replace(state, pending=command, before=state.page), (Send(command),)
        case ShowPhoneEntry(), _ if state.page in _TO_TAKE_ALONG or tickets.may_send(state):
            return replace(state, page=Page.PHONE, before=state.page, entry=""), ()
        case SendSms(command_id), Page.PHONE if is_phone_number(state.entry):
            return _send(state, command_id) if state.reply is None else tickets.send(state, command_id)
        case ShowCallBackEntry(), Page.DOCUMENTS if errand is not None and errand.service.call_back:
            return replace(state, page=Page.CALL_BACK, before=state.page, entry=""), ()
        case AskToBeRung(command_id), Page.CALL_BACK if errand is not None and is_phone_number(state.entry):
            service_id = errand.service.id
            ask = AskCallBack(id=command_id, service_id=service_id, language=state.language, phone=state.entry)
            return replace(state, pending=ask), (Send(ask),)
        case PrintList(slip_id), Page.DOCUMENTS | Page.ADVICE | Page.REFERRAL:
            return _printed(state, slip_id)
    return state, ()


def referred(state: State, referral_id: str) -> State:
    """Where the errand belongs instead; with an errand in hand, one of its answers has led there."""
    outcome = Referred(referral_id=referral_id, service_id=state.errand.service.id if state.errand else None)
    return replace(state, page=Page.REFERRAL, referral_id=referral_id, outcome=outcome)


def sent(state: State) -> State:
    """It has gone to the citizen's phone."""
    if state.reply is not None:
        return tickets.sent(state)
    state = replace(state, page=Page.SENT, pending=None, entry="", sent_by=SentBy.SMS, help_open=False)
    return _with_outcome(state, Instead.SMS)


def will_be_rung(state: State) -> State:
    """The wish is written down: nobody was turned round, and the number is forgotten here."""
    state = replace(state, page=Page.SENT, pending=None, entry="", sent_by=SentBy.CALL_BACK, help_open=False)
    return replace(state, outcome=None)


def booked(state: State, errand: Errand, reply: BookSlotReply) -> Step:
    """The time is booked, and goes on paper too."""
    errand = replace(errand, booked=reply)
    state = replace(state, page=Page.BOOKED, pending=None, errand=errand, help_open=False, paper_id=reply.booking_id)
    state = _with_outcome(replace(state, outcome=None), Instead.SLOT)
    return state, (PrintSlip(reply.booking_id, state.errand or errand, state.language),)


def left(state: State) -> State:
    """The citizen says that they are done: who was shown where to book is taken to do so."""
    errand = state.errand
    booking = state.page is Page.ADVICE and errand is not None and errand.service.booking_url and not errand.instead
    return _with_outcome(state, Instead.BOOKING_PAGE) if booking else state


def _with_outcome(state: State, instead: Instead | None = None) -> State:
    """How the visit ends if nothing more is done; without a missing document nobody was turned round."""
    errand = state.errand
    if errand is None or state.referral_id is not None:
        return state
    errand = replace(errand, instead=instead or errand.instead)
    if not errand.missing:
        return replace(state, errand=errand)
    outcome = TurnedRound(service_id=errand.service.id, missing=errand.missing, instead=errand.instead or Instead.LEFT)
    return replace(state, errand=errand, outcome=outcome)


def _documents(state: State, errand: Errand) -> Step:
    state = replace(state, page=Page.DOCUMENTS, errand=errand)
    return state, (AskSlot(errand.service.id),) if errand.service.slot_minutes is not None else ()


def _answered(state: State, errand: Errand, *, yes: bool) -> Step:
    question = open_question(errand)
    if question is None:
        return state, ()
    refers = question.yes_refers if yes else question.no_refers
    if refers is not None:
        return referred(state, refers), ()
    errand = replace(errand, answers=(*errand.answers, yes), missing=())
    if open_question(errand) is not None:
        return replace(state, errand=errand), ()
    return _documents(state, errand)


def _toggled(errand: Errand, document_id: str) -> Errand:
    """In the order of the list, whatever the order of the taps."""
    marked = set(errand.missing) ^ {document_id}
    return replace(errand, missing=tuple(each.id for each in documents_needed(errand) if each.id in marked))


def _issue(state: State, errand: Errand, command_id: UUID) -> Step:
    if not may_take_ticket(errand):
        return state, ()
    command = IssueTicket(id=command_id, service_id=errand.service.id, language=state.language, missing=errand.missing)
    return replace(state, page=Page.ISSUING, before=state.page, pending=command), (Send(command),)


def _instead_of_booking(state: State, command_id: UUID) -> Step:
    """A number for who came too late for their booking."""
    arrival = state.arrival
    if arrival is None or arrival.service is None or not isinstance(arrival.reply, TooLate):
        return state, ()
    errand = Errand(service=arrival.service)
    return _issue(replace(state, errand=errand), errand, command_id)


def _send(state: State, command_id: UUID) -> Step:
    errand = state.errand
    if state.referral_id is not None:
        command = SendList(id=command_id, language=state.language, phone=state.entry, referral_id=state.referral_id)
    elif errand is not None:
        wanted = tuple(document.id for document in documents_needed(errand))
        command = SendList(
            id=command_id,
            language=state.language,
            phone=state.entry,
            service_id=errand.service.id,
            documents=wanted,
        )
    else:
        return state, ()
    return replace(state, pending=command), (Send(command),)


def _printed(state: State, slip_id: UUID) -> Step:
    what = state.referral_id or state.errand
    if what is None:
        return state, ()
    shown = replace(state, page=Page.SENT, before=state.page, sent_by=SentBy.PRINT, paper_id=slip_id)
    return _with_outcome(shown, Instead.PRINT), (PrintSlip(slip_id, what, state.language),)
