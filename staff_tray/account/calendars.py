"""View model of one's own calendars: the link to one's bookings, and where one's busy times are read."""

from __future__ import annotations

from dataclasses import replace

from msgspec import structs
from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done as Answered
from shared.client.outcomes import Outcome, Refused, Unreachable
from shared.protocol.calendars import NewCalendarLink, OwnCalendars, SetBusyCalendar, SetCalendarMails
from shared.protocol.errors import ProblemType
from shared.protocol.visits import Noted
from staff_tray.account.calendar_props import CalendarInputs, CalendarProps, Done, derive
from staff_tray.account.ports import CalendarCommands
from staff_tray.trouble import SIGN_IN_AGAIN, trouble_of


class Calendars(QObject):
    """One question to the server at a time. A link stands here only until the window closes.

    `changed` when the props are others, `signed_out` with the `Trouble` when the server no longer knows our token.
    """

    changed = Signal()
    signed_out = Signal(object)

    def __init__(self, commands: CalendarCommands, *, server: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._inputs = CalendarInputs(server=server)
        self._props = derive(self._inputs)

    @property
    def props(self) -> CalendarProps:
        """What is shown now."""
        return self._props

    def look(self) -> None:
        """Ask how it is now. A server that knows no calendars has nothing to show."""
        self._commands.own_calendars(self._on_own)

    def fill(self, typed: str) -> None:
        """Somebody has typed an address."""
        self._swap(replace(self._inputs, typed=typed, trouble=None, done=Done.NOTHING))

    def make_link(self) -> None:
        """A fresh link; the one before ends."""
        if self._ask():
            self._commands.make_calendar_link(self._on_link)

    def revoke_link(self) -> None:
        """No link any more."""
        if self._ask():
            self._commands.revoke_calendar_link(self._on_revoked)

    def copied(self) -> None:
        """The link is on the clipboard."""
        self._swap(replace(self._inputs, done=Done.COPIED))

    def send_mails(self, *, on: bool) -> None:
        """Have one's bookings sent to one's calendar by mail, or no more."""
        if self._props.may_mail and self._ask():
            self._commands.set_calendar_mails(SetCalendarMails(on=on), self._on_mails)

    def read_there(self) -> None:
        """Have one's busy times read at the address that is typed."""
        if self._props.may_read and self._ask():
            self._commands.set_busy_calendar(SetBusyCalendar(address=self._inputs.typed.strip()), self._on_read)

    def read_again(self) -> None:
        """Now, and not in a quarter of an hour."""
        if self._ask():
            self._commands.read_busy_calendar(self._on_read)

    def stop_reading(self) -> None:
        """Read it no more, and have forgotten what was read."""
        if self._ask():
            self._commands.remove_busy_calendar(self._on_stopped)

    def _ask(self) -> bool:
        if not self._props.may_ask:
            return False
        self._swap(replace(self._inputs, pending=True, trouble=None, done=Done.NOTHING))
        return True

    def _on_own(self, outcome: Outcome[OwnCalendars]) -> None:
        if isinstance(outcome, Answered):
            self._swap(replace(self._inputs, own=outcome.value))
        elif not (isinstance(outcome, Refused) and outcome.problem.type is ProblemType.NOT_FOUND):
            self._fail(outcome)

    def _on_link(self, outcome: Outcome[NewCalendarLink]) -> None:
        own = self._inputs.own
        if isinstance(outcome, Answered) and own is not None:
            known = structs.replace(own, link_made_at=outcome.value.made_at)
            self._swap(replace(self._inputs, pending=False, own=known, link=outcome.value))
        elif not isinstance(outcome, Answered):
            self._fail(outcome)

    def _on_revoked(self, outcome: Outcome[Noted]) -> None:
        own = self._inputs.own
        if isinstance(outcome, Answered) and own is not None:
            known = structs.replace(own, link_made_at=None)
            self._swap(replace(self._inputs, pending=False, own=known, link=None, done=Done.REVOKED))
        elif not isinstance(outcome, Answered):
            self._fail(outcome)

    def _on_read(self, outcome: Outcome[OwnCalendars]) -> None:
        if isinstance(outcome, Answered):
            self._swap(replace(self._inputs, pending=False, own=outcome.value, typed=""))
        else:
            self._fail(outcome)

    def _on_mails(self, outcome: Outcome[OwnCalendars]) -> None:
        if isinstance(outcome, Answered):
            mails = outcome.value.mails
            done = Done.MAILED if mails is not None and mails.on else Done.NOT_MAILED
            self._swap(replace(self._inputs, pending=False, own=outcome.value, done=done))
        else:
            self._fail(outcome)

    def _on_stopped(self, outcome: Outcome[OwnCalendars]) -> None:
        if isinstance(outcome, Answered):
            self._swap(replace(self._inputs, pending=False, own=outcome.value, done=Done.STOPPED))
        else:
            self._fail(outcome)

    def _fail(self, outcome: Refused | Unreachable) -> None:
        trouble = trouble_of(outcome)
        self._swap(replace(self._inputs, pending=False, trouble=trouble))
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _swap(self, inputs: CalendarInputs) -> None:
        before = self._props
        self._inputs = inputs
        self._props = derive(inputs)
        if self._props != before:
            self.changed.emit()
