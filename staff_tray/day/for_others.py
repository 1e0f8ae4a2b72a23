"""A colleague's day for the host, and today's difficult meetings for the guard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from shared.client.outcomes import Done, Outcome
from shared.protocol.content import Configuration
from shared.protocol.day import AgreedBooking, BookingKind, BookingState, Day, DayEntry
from shared.protocol.model import TicketState
from staff_tray.day.ports import DayCommands
from staff_tray.day.words import kind_words, point_words
from staff_tray.desk.names import service_name
from staff_tray.desk.ports import SiteFeed
from staff_tray.host.ports import Meeting
from staff_tray.team.ports import DayRow, DayState

_BY_TICKET = {
    TicketState.WAITING: DayState.HERE,
    TicketState.PARKED: DayState.HERE,
    TicketState.CALLED: DayState.NOW,
    TicketState.SERVING: DayState.NOW,
    TicketState.FINISHED: DayState.OVER,
    TicketState.NO_SHOW: DayState.MISSED,
    TicketState.CANCELLED: DayState.MISSED,
}
_BY_BOOKING = {
    BookingState.STARTED: DayState.NOW,
    BookingState.DONE: DayState.OVER,
    BookingState.CANCELLED: DayState.MISSED,
    BookingState.ARRIVED: DayState.HERE,
}


def state_of(entry: DayEntry) -> DayState:
    """Where an appointment is: as its ticket says, else as the booking does."""
    if entry.ticket_state is not None:
        return _BY_TICKET[entry.ticket_state]
    return _BY_BOOKING.get(entry.booking.state, DayState.EXPECTED)


def rows_of(day: Day, configuration: Configuration, language: str) -> tuple[DayRow, ...]:
    """The appointments without anything personal: when, what, and how far."""
    return tuple(
        DayRow(at=entry.booking.due_at, what=_what(entry, configuration, language), state=state_of(entry))
        for entry in day.entries
    )


def meetings_of(agreed: list[AgreedBooking]) -> tuple[Meeting, ...]:
    """What guard and caseworker have agreed on, in the order of the day."""
    return tuple(
        Meeting(
            at=each.starts_at,
            who=each.caseworker,
            agreed=". ".join(filter(None, (*map(point_words, each.agreement.points), each.agreement.note))),
        )
        for each in sorted(agreed, key=lambda each: each.starts_at)
    )


def _what(entry: DayEntry, configuration: Configuration, language: str) -> str:
    name = service_name(entry.booking.service_id, configuration, language)
    return name if entry.booking.kind is BookingKind.VISIT else f"{name} · {kind_words(entry.booking.kind)}"


class DayOfColleague:
    """Asks for a colleague's day."""

    def __init__(self, feed: SiteFeed, commands: DayCommands, *, site_id: str, language: str) -> None:
        self._feed = feed
        self._commands = commands
        self._site_id = site_id
        self._language = language

    def fetch(self, staff_id: UUID, done: Callable[[Outcome[tuple[DayRow, ...]]], None]) -> None:
        """The appointments of today, in their order."""
        self._commands.day(self._site_id, staff_id, partial(self._on_day, done))

    def _on_day(self, done: Callable[[Outcome[tuple[DayRow, ...]]], None], outcome: Outcome[Day]) -> None:
        if not isinstance(outcome, Done):
            done(outcome)
            return
        state = self._feed.state
        done(Done(rows_of(outcome.value, state.configuration, self._language) if state is not None else ()))


class DifficultMeetings:
    """Asks for today's bookings with an agreement."""

    def __init__(self, commands: DayCommands, *, site_id: str) -> None:
        self._commands = commands
        self._site_id = site_id

    def fetch(self, done: Callable[[Outcome[tuple[Meeting, ...]]], None]) -> None:
        """Those of today, in their order."""

        def answered(outcome: Outcome[list[AgreedBooking]]) -> None:
            done(Done(meetings_of(outcome.value)) if isinstance(outcome, Done) else outcome)

        self._commands.agreements(self._site_id, answered)
