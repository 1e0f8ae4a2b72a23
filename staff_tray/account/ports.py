"""What one's own account asks of the client, so that its view model knows no network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from shared.client.outcomes import Outcome
from shared.protocol.calendars import NewCalendarLink, OwnCalendars, SetBusyCalendar, SetCalendarMails
from shared.protocol.own_account import OwnAccount
from shared.protocol.people import ChangePassword, SignOut
from shared.protocol.visits import Noted


class AccountCommands(Protocol):
    """Looking after one's own account; each answers once, on the UI thread, through `done`."""

    def own_account(self, done: Callable[[Outcome[OwnAccount]], None]) -> None:
        """What it is, and where one is signed in."""

    def change_password(self, command: ChangePassword, done: Callable[[Outcome[Noted]], None]) -> None:
        """Choose another password."""

    def sign_out(self, command: SignOut, done: Callable[[Outcome[Noted]], None]) -> None:
        """End some of one's sign-ins."""


class CalendarCommands(Protocol):
    """Looking after one's own calendars; each answers once, on the UI thread, through `done`."""

    def own_calendars(self, done: Callable[[Outcome[OwnCalendars]], None]) -> None:
        """How they are set up."""

    def make_calendar_link(self, done: Callable[[Outcome[NewCalendarLink]], None]) -> None:
        """A fresh link to one's bookings."""

    def revoke_calendar_link(self, done: Callable[[Outcome[Noted]], None]) -> None:
        """No link any more."""

    def set_calendar_mails(self, command: SetCalendarMails, done: Callable[[Outcome[OwnCalendars]], None]) -> None:
        """Have one's bookings sent to one's calendar by mail, or no more."""

    def set_busy_calendar(self, command: SetBusyCalendar, done: Callable[[Outcome[OwnCalendars]], None]) -> None:
        """Have one's busy times read there."""

    def read_busy_calendar(self, done: Callable[[Outcome[OwnCalendars]], None]) -> None:
        """Read them now."""

    def remove_busy_calendar(self, done: Callable[[Outcome[OwnCalendars]], None]) -> None:
        """Read them no more."""
