"""View model of the team: who is where, a colleague's day, and what one takes over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.casework import Transfer
from shared.protocol.colleagues import LONGEST_MESSAGE
from shared.protocol.commands import Action, ActOnTicket, TicketReply
from shared.protocol.model import Role
from shared.protocol.state import SiteState
from shared.protocol.team import TakenOver, TakeOver
from shared.protocol.visits import Noted
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.ports import SiteFeed
from staff_tray.team.directory import Directory
from staff_tray.team.ports import DayOf, DayRow, MessageCommands, TeamCommands
from staff_tray.team.team_props import Day, Message, Result, Sending, Take, TeamInputs, TeamProps, derive
from staff_tray.trouble import SIGN_IN_AGAIN, LocalTrouble, trouble_of


class Team(QObject):
    """Issues one command at a time; what comes of it arrives as new props.

    `changed` is emitted when the props are others than before; while nobody looks it is silent. `desk_asked` carries
    the id of a colleague's desk that is to be one's own, `signed_out` the `Trouble` when the server no longer knows our
    token.
    """

    changed = Signal()
    desk_asked = Signal(str)
    message_sent = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        feed: SiteFeed,
        commands: TeamCommands,
        directory: Directory,
        *,
        site_id: str,
        me: UUID,
        language: str,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        days: DayOf | None = None,
        messages: MessageCommands | None = None,
        takes_bookings: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._directory = directory
        self._site_id = site_id
        self._now = now
        self._new_id = new_id
        self._days = days
        self._messages = messages
        self._awake = False
        self._inputs = TeamInputs(
            state=feed.state,
            connection=feed.connection,
            language=language,
            me=me,
            now=now(),
            has_days=days is not None,
            takes_bookings=takes_bookings,
        )
        self._props = TeamProps(connection=feed.connection)
        feed.state_changed.connect(self._on_state)
        feed.connection_changed.connect(self._on_connection)
        directory.changed.connect(self._on_directory)

    @property
    def props(self) -> TeamProps:
        """What the team window shows now."""
        return self._props

    @property
    def can_send(self) -> bool:
        """Whether messages can be sent from here at all."""
        return self._messages is not None

    def wake(self) -> None:
        """Somebody looks; a colleague's day is fetched anew."""
        self._awake = True
        self._directory.need()
        self._swap(replace(self._inputs, now=self._now(), staff=self._directory.colleagues))
        self._fetch_day()

    def rest(self) -> None:
        """Nobody looks."""
        self._awake = False

    def sit_at(self, desk_id: str | None) -> None:
        """Sit at this desk from now on."""
        self._swap(replace(self._inputs, desk_id=desk_id))

    def search(self, words: str) -> None:
        """Show whom these words find."""
        self._swap(replace(self._inputs, words=words))

    def choose(self, staff_id: UUID | None) -> None:
        """Show this colleague; None for nobody."""
        if staff_id == self._inputs.chosen:
            return
        self._swap(replace(self._inputs, chosen=staff_id, day=None, asking=None, result=None))
        self._fetch_day()

    def ask_first(self, take: Take | None) -> None:
        """Say what taking over would mean; None: leave it."""
        self._swap(replace(self._inputs, asking=take, result=None))

    def confirm(self) -> None:
        """Take over what was asked for."""
        chosen = self._props.chosen
        question = chosen.question if chosen is not None else None
        if chosen is None or question is None:
            return
        desk_id, person = self._inputs.desk_id, chosen.person
        if question.take is Take.DESK:
            self._swap(replace(self._inputs, asking=None, result=Result(Take.DESK)))
            self.desk_asked.emit(person.desk_id or "")
            return
        self._swap(replace(self._inputs, asking=None, pending=True, result=None))
        if question.take is Take.WAITING:
            command = TakeOver(id=self._new_id(), from_staff_id=person.staff_id, desk_id=desk_id)
            self._commands.take_over(self._site_id, command, self._on_taken_over)
        elif person.case is not None:
            act = ActOnTicket(id=self._new_id(), desk_id=desk_id)
            done = partial(self._on_ticket, Take.CASE)
            self._commands.act(self._site_id, person.case.ticket_id, Action.TAKE, act, done)

    def ask(self, ticket_id: UUID) -> None:
        """Ask the colleague who is shown to come for that citizen."""
        chosen = self._props.chosen
        if chosen is None or not chosen.may_ask or all(guest.ticket_id != ticket_id for guest in chosen.guests):
            return
        self._swap(replace(self._inputs, pending=True, result=None))
        command = Transfer(id=self._new_id(), desk_id=self._inputs.desk_id, to_staff_id=chosen.person.staff_id)
        self._commands.transfer(self._site_id, ticket_id, command, partial(self._on_ticket, None))

    def send(self, text: str) -> None:
        """Send the hosts a message."""
        words = text.strip()[:LONGEST_MESSAGE]
        if self._messages is None or not words or not self._props.may_send:
            return
        self._swap(replace(self._inputs, message=Message(Sending.UNDER_WAY)))
        self._messages.send(Role.HOST, words, self._on_message)

    def _fetch_day(self) -> None:
        staff_id = self._inputs.chosen
        if self._days is not None and staff_id is not None:
            self._days.fetch(staff_id, partial(self._on_day, staff_id))

    def _on_day(self, staff_id: UUID, outcome: Outcome[tuple[DayRow, ...]]) -> None:
        if staff_id != self._inputs.chosen:
            return
        if isinstance(outcome, Done):
            day = Day(staff_id, rows=outcome.value)
        else:
            day = Day(staff_id, trouble=trouble_of(outcome))
        self._swap(replace(self._inputs, day=day))

    def _on_taken_over(self, outcome: Outcome[TakenOver]) -> None:
        if isinstance(outcome, Done):
            self._finish(Result(Take.WAITING, citizens=outcome.value.tickets))
            self._fetch_day()
        else:
            self._fail(Take.WAITING, outcome)

    def _on_ticket(self, take: Take | None, outcome: Outcome[TicketReply]) -> None:
        if isinstance(outcome, Done):
            self._finish(Result(take, citizens=1, label=outcome.value.ticket.label))
        else:
            self._fail(take, outcome)

    def _finish(self, result: Result) -> None:
        self._swap(replace(self._inputs, pending=False, result=result))

    def _fail(self, take: Take | None, outcome: Refused | Unreachable) -> None:
        trouble = trouble_of(outcome)
        self._finish(Result(take, trouble))
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _on_message(self, outcome: Outcome[Noted]) -> None:
        if isinstance(outcome, Done):
            state = self._inputs.state
            zone = state.configuration.site.time_zone if state is not None else "UTC"
            self._swap(replace(self._inputs, message=Message(Sending.SENT, at=wall_time(self._now(), zone))))
            self.message_sent.emit()
            return
        trouble = trouble_of(outcome)
        self._swap(replace(self._inputs, message=Message(trouble=trouble)))
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _on_state(self, state: SiteState) -> None:
        self._swap(replace(self._inputs, state=state, now=self._now()))

    def _on_connection(self, connection: Connection) -> None:
        was, inputs = self._inputs.connection, self._inputs
        last_live = self._now() if was is Connection.LIVE else inputs.last_live
        inputs = replace(inputs, connection=connection, last_live=last_live)
        if connection is Connection.LIVE:
            if inputs.result is not None and inputs.result.trouble is LocalTrouble.NO_ANSWER:
                inputs = replace(inputs, result=None)
            if inputs.message.trouble is LocalTrouble.NO_ANSWER:
                inputs = replace(inputs, message=Message())
        self._swap(inputs)
        if connection is Connection.LIVE and self._awake:
            self._fetch_day()

    def _on_directory(self) -> None:
        self._swap(replace(self._inputs, staff=self._directory.colleagues))

    def _swap(self, inputs: TeamInputs) -> None:
        self._inputs = inputs
        if not self._awake:
            return
        before, self._props = self._props, derive(inputs)
        if self._props != before:
            self.changed.emit()
