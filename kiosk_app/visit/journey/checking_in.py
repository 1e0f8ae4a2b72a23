"""A check-in's way: how the booking is found, what decides between two, and what the answer means."""

from __future__ import annotations

from uuid import UUID

from msgspec.structs import replace

from kiosk_app.visit.journey import tickets
from kiosk_app.visit.journey.effects import Effect, Send, Step
from kiosk_app.visit.journey.ending import go_home, is_over
from kiosk_app.visit.journey.entries import known_by, scanned_code
from kiosk_app.visit.journey.inputs import (
    CardSwiped,
    CheckInInput,
    ChooseLetter,
    ChooseWay,
    ConfirmEntry,
    ScanFailed,
    Scanned,
    TicketScanned,
)
from kiosk_app.visit.journey.state import Arrival, Page, Paper, ScanWord, State, Way
from shared.protocol.checkin import (
    AlreadyCheckedIn,
    Ask,
    AskMore,
    ByBirth,
    ByCard,
    ByCode,
    ByPhone,
    CheckedIn,
    CheckIn,
    CheckInReply,
    KnownBy,
    NoBooking,
)
from shared.protocol.commands import IssueReply
from shared.protocol.model import Service


def opened(state: State) -> State:
    """The choice of ways."""
    return replace(state, page=Page.CHECK_IN, arrival=Arrival(), entry="", errand=None, referral_id=None)


def step(state: State, given: CheckInInput) -> Step:
    """The next step of the check-in; an input out of place changes nothing."""
    arrival = state.arrival
    if state.busy:
        return state, ()
    match given, state.page:
        case ChooseWay(way), Page.CHECK_IN:
            tries = arrival.tries if arrival else 0
            return replace(state, page=Page.ENTRY, arrival=Arrival(way=way, tries=tries), entry=""), ()
        case ConfirmEntry(command_id), Page.ENTRY if arrival is not None:
            found = known_by(arrival.way, state.entry)
            return (state, ()) if found is None else _ask(state, arrival, found, command_id)
        case ChooseLetter(letter, command_id), Page.LETTER if arrival is not None and arrival.asked is not None:
            narrowed = _with_initial(arrival.asked.known_by, letter)
            return (state, ()) if narrowed is None else _ask(state, arrival, narrowed, command_id)
    return _read(state, given)


def _read(state: State, given: CheckInInput) -> Step:
    """What the scanner has read counts wherever the visit stands, but where somebody says how it was."""
    if state.base is Page.FEEDBACK:
        return state, ()
    match given:
        case Scanned(text, command_id):
            code = scanned_code(text)
            return (state, ()) if code is None else _shown(state, ByCode(code=code), command_id)
        case CardSwiped(card, command_id):
            return _shown(state, ByCard(card=card), command_id)
        case TicketScanned(reply):
            return _ticket_scanned(state, reply)
        case ScanFailed(word):
            return _scan_failed(state, word), ()
    return state, ()


def try_again(state: State, arrival: Arrival) -> State:
    """The entry anew, by the same way; after a card, the choice of ways."""
    if isinstance(_asked_by(arrival), ByCard):
        return replace(opened(state), arrival=Arrival(tries=arrival.tries))
    return replace(state, page=Page.ENTRY, entry="", arrival=replace(arrival, asked=None, reply=None, asks_code=False))


def answered(state: State, reply: CheckInReply, service: Service | None) -> Step:
    """What the server's answer leads to."""
    arrival = replace(state.arrival or Arrival(), reply=reply, service=service)
    state = replace(state, pending=None, help_open=False, arrival=arrival)
    match reply:
        case CheckedIn() | AlreadyCheckedIn():
            ticket = IssueReply(ticket=reply.ticket, ahead=reply.ahead)
            state = replace(state, page=Page.ARRIVAL, entry="")
            copy = isinstance(reply, AlreadyCheckedIn)
            return tickets.printed(state, ticket, reply.ticket.language, None, copy=copy)
        case AskMore(ask=Ask.INITIAL) if not isinstance(_asked_by(arrival), ByCode):
            return replace(state, page=Page.LETTER, entry=""), ()
        case AskMore():
            asks = replace(arrival, way=Way.CODE, reply=None, asks_code=True)
            return replace(state, page=Page.ENTRY, entry="", arrival=asks), ()
        case NoBooking():
            arrival = replace(arrival, tries=arrival.tries + 1)
    return replace(state, page=Page.ARRIVAL, entry="", arrival=arrival), ()


def _ask(state: State, arrival: Arrival, found: KnownBy, command_id: UUID) -> Step:
    command = CheckIn(id=command_id, language=state.language, known_by=found)
    arrival = replace(arrival, asked=command, reply=None)
    before = state.page if state.page in (Page.ENTRY, Page.LETTER) else Page.CHECK_IN
    return replace(state, page=Page.CHECKING, before=before, pending=command, arrival=arrival), (Send(command),)


def _shown(state: State, found: KnownBy, command_id: UUID) -> Step:
    tries = state.arrival.tries if state.arrival and not is_over(state) else 0
    state, effects = _for_the_next(state)
    state, more = _ask(state, Arrival(tries=tries), found, command_id)
    return state, (*effects, *more)


def _ticket_scanned(state: State, reply: IssueReply) -> Step:
    """Its place again, and no paper: that is in the citizen's hand."""
    is_shown = state.page is Page.NUMBER and state.reply is not None and state.reply.ticket.id == reply.ticket.id
    if is_shown:
        return state, ()
    state, effects = _for_the_next(state)
    state = replace(state, page=Page.NUMBER, arrival=None, outcome=None, paper=Paper.NONE, paper_id=None, reply=reply)
    return state, effects


def _scan_failed(state: State, word: ScanWord) -> State:
    """A code that nobody knows is spoken of only where one is expected."""
    arrival = state.arrival
    expected = state.page is Page.CHECK_IN or (
        state.page is Page.ENTRY and arrival is not None and arrival.way is Way.CODE
    )
    if word is ScanWord.UNKNOWN and not expected:
        return state
    return replace(state, scan_word=word)


def _for_the_next(state: State) -> Step:
    """Without what the citizen, or the one before, was about."""
    effects: tuple[Effect, ...] = ()
    if is_over(state):
        state, effects = go_home(state)
    return replace(state, errand=None, referral_id=None, help_open=False, trouble=None, pending=None, entry=""), effects


def _asked_by(arrival: Arrival) -> KnownBy | None:
    return arrival.asked.known_by if arrival.asked else None


def _with_initial(known: KnownBy, letter: str) -> ByBirth | ByPhone | ByCard | None:
    match known:
        case ByBirth(day=day, month=month):
            return ByBirth(day=day, month=month, initial=letter)
        case ByPhone(digits=digits):
            return ByPhone(digits=digits, initial=letter)
        case ByCard(card=card):
            return ByCard(card=card, initial=letter)
        case ByCode():
            return None
