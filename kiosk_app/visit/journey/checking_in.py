"""A check-in's way: how the booking is found, what decides between two, and what the answer means."""

from __future__ import annotations

from uuid import UUID

from msgspec.structs import replace

from kiosk_app.visit.journey import tickets
from kiosk_app.visit.journey.effects import Effect, Send, Step
from kiosk_app.visit.journey.ending import go_home, is_over
from kiosk_app.visit.journey.entries import known_by, scanned_code
from kiosk_app.visit.journey.inputs import CheckInInput, ChooseLetter, ChooseWay, ConfirmEntry, Scanned
from kiosk_app.visit.journey.state import Arrival, Page, State, Way
from shared.protocol.checkin import (
    AlreadyCheckedIn,
    Ask,
    AskMore,
    ByBirth,
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
        case Scanned(text, command_id), _:
            return _scanned(state, text, command_id)
    return state, ()


def try_again(state: State, arrival: Arrival) -> State:
    """The entry anew, by the same way."""
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


def _scanned(state: State, text: str, command_id: UUID) -> Step:
    code = scanned_code(text)
    if code is None or state.base is Page.FEEDBACK:
        return state, ()
    effects: tuple[Effect, ...] = ()
    if is_over(state):
        state, effects = go_home(state)
    tries = state.arrival.tries if state.arrival else 0
    state = replace(state, errand=None, referral_id=None, help_open=False, trouble=None, pending=None, entry="")
    state, more = _ask(state, Arrival(tries=tries), ByCode(code=code), command_id)
    return state, (*effects, *more)


def _asked_by(arrival: Arrival) -> KnownBy | None:
    return arrival.asked.known_by if arrival.asked else None


def _with_initial(known: KnownBy, letter: str) -> ByBirth | ByPhone | None:
    match known:
        case ByBirth(day=day, month=month):
            return ByBirth(day=day, month=month, initial=letter)
        case ByPhone(digits=digits):
            return ByPhone(digits=digits, initial=letter)
        case ByCode():
            return None
