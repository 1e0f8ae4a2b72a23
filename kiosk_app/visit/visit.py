"""Runs the journey: takes what the citizen does, carries out what follows, and ends an abandoned visit."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk_app.visit import journey
from kiosk_app.visit.journey import Effect, Input, Issue, Print, ShowHome, State
from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.commands import IssueReply, IssueTicket

IssueTicketCall = Callable[[IssueTicket, Callable[[Outcome[IssueReply]], None]], None]


class Visit(QObject):
    """The one visit that goes on at the stand, from touch to touch.

    `issue` sends the command and answers once; `print_ticket` starts the paper of a reply in a language. Both limits
    are seconds without a touch.
    """

    changed = Signal()
    ended = Signal()

    def __init__(
        self,
        *,
        language: str,
        issue: IssueTicketCall,
        print_ticket: Callable[[IssueReply, str], None],
        new_id: Callable[[], UUID],
        page_seconds: float,
        number_seconds: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = journey.home(language)
        self._issue = issue
        self._print = print_ticket
        self._new_id = new_id
        self._page_seconds = page_seconds
        self._number_seconds = number_seconds
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(lambda: self.send(journey.Idle()))

    @property
    def state(self) -> State:
        """The visit as it is now."""
        return self._state

    def send(self, given: Input) -> None:
        """Take the journey's next step and carry out its effects."""
        before = self._state
        self._state, effects = journey.step(before, given)
        if self._state != before:
            self.touched()
            self.changed.emit()
        for effect in effects:
            self._carry_out(effect)

    @Slot()
    def touched(self) -> None:
        """Somebody is here: the time until home starts anew."""
        limit = journey.idle_limit(self._state, page_seconds=self._page_seconds, number_seconds=self._number_seconds)
        if limit is None:
            self._idle.stop()
        else:
            self._idle.start(round(limit * 1000))

    @Slot(str)
    def choose_service(self, service_id: str) -> None:
        """A tile was tapped."""
        self.send(journey.ChooseService(service_id))

    @Slot()
    def take_ticket(self) -> None:
        """The ticket is wanted."""
        self.send(journey.TakeTicket(self._new_id()))

    @Slot()
    def try_again(self) -> None:
        """The same ticket once more."""
        self.send(journey.TryAgain())

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Read on in another language."""
        self.send(journey.ChooseLanguage(language))

    @Slot(int)
    def turn_menu(self, menu_page: int) -> None:
        """Show another page of the menu, counted from 0."""
        self.send(journey.TurnMenu(menu_page))

    @Slot()
    def ask_help(self) -> None:
        """Open the help."""
        self.send(journey.AskHelp())

    @Slot()
    def back(self) -> None:
        """One step back."""
        self.send(journey.Back())

    @Slot()
    def finish(self) -> None:
        """Done: home."""
        self.send(journey.Finish())

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case Issue(command):
                self._issue(command, lambda outcome: self._answered(command.id, outcome))
            case Print(reply, language):
                self._print(reply, language)
            case ShowHome():
                self.ended.emit()
            case _:
                assert_never(effect)

    def _answered(self, command_id: UUID, outcome: Outcome[IssueReply]) -> None:
        match outcome:
            case Done(reply):
                self.send(journey.Issued(command_id, reply))
            case Refused(problem):
                self.send(journey.NotIssued(command_id, journey.trouble_of(problem.type)))
            case Unreachable():
                self.send(journey.NotIssued(command_id, journey.Trouble.UNREACHABLE))
