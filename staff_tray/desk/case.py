"""View model of the desk: next in line, the open case, and the commands a caseworker gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from msgspec import structs
from PySide6.QtCore import QObject, QTimer, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome
from shared.protocol.commands import (
    Action,
    ActOnTicket,
    CallNext,
    CallReply,
    IssueReply,
    TicketReply,
)
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import CaseOutcome, Ticket, TicketState
from shared.protocol.state import SiteState
from staff_tray.desk.actions import TICKET_ACTIONS, DeskAction
from staff_tray.desk.answered import ahead, with_answers, with_reply
from staff_tray.desk.case_props import Asking, CaseInputs, CaseProps, CaseStep, derive
from staff_tray.desk.last_step import TAKEN_BACK, LastStep, step, without
from staff_tray.desk.next_in_line import came_back
from staff_tray.desk.ports import DeskCommands, SiteFeed
from staff_tray.trouble import SIGN_IN_AGAIN, LocalTrouble, Trouble, trouble_of

Reply = TypeVar("Reply", CallReply, TicketReply, IssueReply)

_OVER_WHEN_LIVE = (LocalTrouble.NO_ANSWER, ProblemType.UNKNOWN_SITE)
"""Trouble that is none any more when the server shows the site."""


@dataclass(frozen=True)
class _Sent:
    """A command under way, and how things were when it left."""

    what: DeskAction | CaseStep
    state: SiteState | None
    at: datetime
    case: Ticket | None
    away: str


class DeskCase(QObject):
    """Issues one command at a time; what comes of it arrives as new props.

    `changed` is emitted when the props are others than before, `call_sent` when a call leaves for the server, `called`
    when the server has answered one, `asked` when something has to be answered in the window before more is done, and
    `signed_out` with the `Trouble` when the server no longer knows our token.
    """

    changed = Signal()
    call_sent = Signal()
    called = Signal()
    asked = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        feed: SiteFeed,
        commands: DeskCommands,
        *,
        site_id: str,
        staff_id: UUID,
        language: str,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._commands = commands
        self.site_id = site_id
        self._now = now
        self.new_id = new_id
        self._inputs = CaseInputs(
            state=feed.state, connection=feed.connection, desk_id=None, language=language, staff_id=staff_id
        )
        self._props = derive(self._inputs)
        self._undo_is_over = QTimer(self, singleShot=True)
        self._undo_is_over.timeout.connect(self._on_undo_is_over)
        feed.state_changed.connect(self._on_state)
        feed.connection_changed.connect(self._on_connection)

    @property
    def props(self) -> CaseProps:
        """What the desk window shows now."""
        return self._props

    def now(self) -> datetime:
        """The present moment in UTC."""
        return self._now()

    @property
    def today(self) -> date:
        """The site's date."""
        return self._now().astimezone(ZoneInfo(self.time_zone)).date()

    @property
    def state(self) -> SiteState | None:
        """The site as it is known, with what the server has answered."""
        return with_answers(self._inputs.state, self._inputs.answered) if self._inputs.state else None

    @property
    def time_zone(self) -> str:
        """The site's, UTC before that is known."""
        return self._inputs.state.configuration.site.time_zone if self._inputs.state else "UTC"

    def sit_at(self, desk_id: str | None) -> None:
        """Work at this desk from now on."""
        self._swap(replace(self._inputs, desk_id=desk_id, trouble=None, steps=()))

    def do(self, action: DeskAction) -> None:
        """Give the command, or ask what it needs to know first; nothing while it makes no sense or another runs."""
        props = self._props
        if action in props.asks and props.case is not None:
            self._swap(replace(self._inputs, asking=Asking(action, props.case.ticket_id), trouble=None))
            self.asked.emit()
        elif action not in props.enabled:
            return
        elif action is DeskAction.CALL_NEXT:
            self._call_next()
        elif action is DeskAction.UNDO and props.last is not None:
            self._undo(props.last)
        elif props.case is not None:
            self.act(action, props.case.ticket_id, TICKET_ACTIONS[action])

    def leave(self) -> None:
        """Do nothing of what was asked."""
        self._swap(replace(self._inputs, asking=None, trouble=None))

    def finish(self, outcome: CaseOutcome, then: Callable[[], None] | None = None) -> None:
        """End the open case; `then` once the server has said so."""
        props = self._props
        if DeskAction.FINISH in props.asks and props.case is not None:
            self.act(DeskAction.FINISH, props.case.ticket_id, Action.FINISH, outcome=outcome, then=then)

    def call(self, ticket_id: UUID, label: str) -> None:
        """Call a certain one, who waits or is parked; with an open case, ask first what becomes of that."""
        props = self._props
        if props.desk_id is None or props.pending is not None:
            return
        if props.case is not None:
            asking = Asking(DeskAction.CALL_NEXT, props.case.ticket_id, call=ticket_id, call_label=label)
            self._swap(replace(self._inputs, asking=asking, trouble=None))
            self.asked.emit()
            return
        self.call_sent.emit()
        self.act(DeskAction.CALL_NEXT, ticket_id, Action.CALL)

    def close_and_call(self) -> None:
        """The answer to call next with an open case: solved, or did not come, and then the call that was asked for."""
        asking, case = self._props.asking, self._props.case
        if asking is None or case is None or self._props.pending is not None:
            return
        call, label = asking.call, asking.call_label

        def then() -> None:
            if call is not None:
                self.call(call, label)
            else:
                self.do(DeskAction.CALL_NEXT)

        if case.state is TicketState.SERVING:
            self.finish(CaseOutcome.SOLVED, then)
        else:
            self.act(DeskAction.NO_SHOW, case.ticket_id, Action.NO_SHOW, then=then)

    def resume(self, ticket_id: UUID) -> None:
        """Let a parked one wait again, where it was."""
        if self._props.pending is None:
            self.act(CaseStep.RESUME, ticket_id, Action.RESUME)

    def act(
        self,
        what: DeskAction | CaseStep,
        ticket_id: UUID,
        action: Action,
        *,
        outcome: CaseOutcome | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Do to that ticket what one word says; the caller has seen that nothing is pending."""
        command = ActOnTicket(id=self.new_id(), desk_id=self._props.desk_id, outcome=outcome)

        def send(done: Callable[[Outcome[TicketReply]], None]) -> None:
            self._commands.act(self.site_id, ticket_id, action, command, done)

        self.give(what, send, then=then)

    def give(
        self,
        what: DeskAction | CaseStep,
        send: Callable[[Callable[[Outcome[Reply]], None]], None],
        *,
        away: str = "",
        then: Callable[[], None] | None = None,
    ) -> None:
        """Send a command and follow it, `then` once it is done; `away` names another centre that the case goes to."""
        sent = _Sent(what, self._inputs.state, self._now(), self._ticket_at_desk(), away)
        self._swap(replace(self._inputs, pending=what, trouble=None))

        def answered(outcome: Outcome[Reply]) -> None:
            if not isinstance(outcome, Done):
                self._on_trouble(trouble_of(outcome))
                return
            self._on_done(sent, outcome.value.ticket)
            if then is not None:
                then()

        send(answered)

    def on_refused(self, problem: Problem) -> None:
        """The server will not show us the site."""
        self._on_trouble(problem.type)

    def _call_next(self) -> None:
        command = CallNext(id=self.new_id(), desk_id=self._props.desk_id or "")
        self.call_sent.emit()

        def send(done: Callable[[Outcome[CallReply]], None]) -> None:
            self._commands.call_next(self.site_id, command, done)

        self.give(DeskAction.CALL_NEXT, send)

    def _undo(self, last: LastStep) -> None:
        """A second errand is given up; anything else goes back to where it was."""
        action = Action.CANCEL if last.action is DeskAction.ERRAND else Action.UNDO
        self.act(DeskAction.UNDO, last.ticket_id, action)

    def _ticket_at_desk(self) -> Ticket | None:
        state, case = self.state, self._props.case
        return state.tickets.get(case.ticket_id) if state and case else None

    def _on_done(self, sent: _Sent, ticket: Ticket | None) -> None:
        inputs = replace(self._inputs, pending=None, asking=None)
        if ticket is None:
            self._swap(replace(inputs, trouble=LocalTrouble.NOBODY_WAITING))
            return
        here = ticket
        if sent.away and sent.case is not None:  # the answer is the ticket there
            here = structs.replace(sent.case, state=TicketState.CANCELLED)
        steps = without(inputs.steps, here.id)
        if isinstance(sent.what, DeskAction) and sent.what in TAKEN_BACK:
            steps = (step(sent.what, here.id, ticket.label, sent.at, away=sent.away), *steps)
        self._swap(replace(inputs, answered=with_reply(inputs.answered, here, sent.state), steps=steps))
        self._wait_for_the_end()
        if sent.what is DeskAction.CALL_NEXT:
            self.called.emit()

    def _wait_for_the_end(self) -> None:
        """Until the last step can no longer be taken back, and then no earlier one can."""
        self._undo_is_over.stop()
        if self._inputs.steps:
            left = self._inputs.steps[0].until - self._now()
            self._undo_is_over.start(max(0, round(left.total_seconds() * 1000)))

    def _on_undo_is_over(self) -> None:
        self._swap(replace(self._inputs, steps=()))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._swap(replace(self._inputs, pending=None, trouble=trouble))
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _on_state(self, state: SiteState) -> None:
        inputs = replace(
            self._inputs,
            state=state,
            answered=ahead(state, self._inputs.answered),
            back=came_back(self._inputs.state, state, self._inputs.back),
        )
        after = derive(inputs)
        overtaken = (after.case, after.next) != (self._props.case, self._props.next)
        self._swap(replace(inputs, trouble=None) if overtaken and inputs.asking is None else inputs)

    def _on_connection(self, connection: Connection) -> None:
        was = self._inputs.connection
        last_live = self._now() if was is Connection.LIVE else self._inputs.last_live
        back = connection is Connection.LIVE and self._inputs.trouble in _OVER_WHEN_LIVE
        trouble = None if back else self._inputs.trouble
        self._swap(replace(self._inputs, connection=connection, last_live=last_live, trouble=trouble))

    def _swap(self, inputs: CaseInputs) -> None:
        before = self._props
        self._props = derive(inputs)
        self._inputs = replace(inputs, asking=self._props.asking)
        if self._props != before:
            self.changed.emit()
