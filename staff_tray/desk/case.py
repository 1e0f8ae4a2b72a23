"""View model of the desk: next in line, the open case, and the commands a caseworker gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome
from shared.protocol.commands import Action, ActOnTicket, CallNext, CallReply, TicketReply
from shared.protocol.errors import Problem
from shared.protocol.model import Ticket
from shared.protocol.state import SiteState
from staff_tray.desk.actions import TICKET_ACTIONS, DeskAction
from staff_tray.desk.case_props import CaseInputs, CaseProps, derive
from staff_tray.desk.ports import DeskCommands, SiteFeed
from staff_tray.trouble import SIGN_IN_AGAIN, LocalTrouble, Trouble, trouble_of


class DeskCase(QObject):
    """Issues one command at a time; what comes of it arrives as new props.

    `changed` is emitted when the props are others than before, `call_sent` when a call leaves for the server, `called`
    when the server has answered one, and `signed_out` with the `Trouble` when the server no longer knows our token.
    """

    changed = Signal()
    call_sent = Signal()
    called = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        feed: SiteFeed,
        commands: DeskCommands,
        *,
        site_id: str,
        language: str,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._commands = commands
        self._site_id = site_id
        self._now = now
        self._new_id = new_id
        self._inputs = CaseInputs(state=feed.state, connection=feed.connection, desk_id=None, language=language)
        self._props = derive(self._inputs)
        feed.state_changed.connect(self._on_state)
        feed.connection_changed.connect(self._on_connection)

    @property
    def props(self) -> CaseProps:
        """What the desk window shows now."""
        return self._props

    def now(self) -> datetime:
        """The present moment in UTC."""
        return self._now()

    def sit_at(self, desk_id: str | None) -> None:
        """Work at this desk from now on."""
        self._swap(replace(self._inputs, desk_id=desk_id, trouble=None))

    def do(self, action: DeskAction) -> None:
        """Give the command, unless it makes no sense now or another is under way."""
        desk_id, case = self._props.desk_id, self._props.case
        if action not in self._props.enabled or desk_id is None:
            return
        self._swap(replace(self._inputs, pending=action, trouble=None))
        if action is DeskAction.CALL_NEXT:
            self.call_sent.emit()
            self._commands.call_next(self._site_id, CallNext(id=self._new_id(), desk_id=desk_id), self._on_called)
        elif case is not None:
            command = ActOnTicket(id=self._new_id(), desk_id=desk_id)
            self._commands.act(self._site_id, case.ticket_id, TICKET_ACTIONS[action], command, self._on_acted)

    def call(self, ticket_id: UUID, _label: str) -> None:
        """Call a certain one, who waits or is parked, unless there is an open case or another command is under way."""
        desk_id = self._props.desk_id
        if desk_id is None or self._props.case is not None or self._props.pending is not None:
            return
        self._swap(replace(self._inputs, pending=DeskAction.CALL_NEXT, trouble=None))
        self.call_sent.emit()
        command = ActOnTicket(id=self._new_id(), desk_id=desk_id)
        self._commands.act(self._site_id, ticket_id, Action.CALL, command, self._on_one_called)

    def on_refused(self, problem: Problem) -> None:
        """The server will not show us the site."""
        self._on_trouble(problem.type)

    def _on_called(self, outcome: Outcome[CallReply]) -> None:
        if not isinstance(outcome, Done):
            self._on_trouble(trouble_of(outcome))
            return
        ticket = outcome.value.ticket
        self._answered(ticket, LocalTrouble.NOBODY_WAITING if ticket is None else None)
        if ticket is not None:
            self.called.emit()

    def _on_one_called(self, outcome: Outcome[TicketReply]) -> None:
        self._on_acted(outcome)
        if isinstance(outcome, Done):
            self.called.emit()

    def _on_acted(self, outcome: Outcome[TicketReply]) -> None:
        if isinstance(outcome, Done):
            self._answered(outcome.value.ticket, None)
        else:
            self._on_trouble(trouble_of(outcome))

    def _answered(self, ticket: Ticket | None, trouble: Trouble | None) -> None:
        self._swap(replace(self._inputs, answered=ticket, pending=None, trouble=trouble))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._swap(replace(self._inputs, pending=None, trouble=trouble))
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _on_state(self, state: SiteState) -> None:
        inputs = replace(self._inputs, state=state)
        after = derive(inputs)
        overtaken = (after.case, after.next) != (self._props.case, self._props.next)
        self._swap(replace(inputs, trouble=None) if overtaken else inputs)

    def _on_connection(self, connection: Connection) -> None:
        was = self._inputs.connection
        last_live = self._now() if was is Connection.LIVE else self._inputs.last_live
        back = connection is Connection.LIVE and self._inputs.trouble is LocalTrouble.NO_ANSWER
        trouble = None if back else self._inputs.trouble
        self._swap(replace(self._inputs, connection=connection, last_live=last_live, trouble=trouble))

    def _swap(self, inputs: CaseInputs) -> None:
        before = self._props
        self._inputs = inputs
        self._props = derive(inputs)
        if self._props != before:
            self.changed.emit()
