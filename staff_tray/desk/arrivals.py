"""Who has come for this person and has not been shown yet, so that nobody is missed and nobody shown twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from shared.client.outcomes import Done, Outcome
from shared.protocol.casework import AnswerNotice, Transfer
from shared.protocol.commands import TicketReply
from shared.protocol.model import AnswerKind, Role
from shared.protocol.state import SiteState
from staff_tray.desk.arrival_props import Arrival, ArrivalInputs, ArrivalProps, derive
from staff_tray.desk.ports import ArrivalCommands, Hush, SiteFeed
from staff_tray.trouble import SIGN_IN_AGAIN, Trouble, trouble_of

__all__ = ["Announced", "Arrival", "Arrivals"]


class Announced(Protocol):
    """Where the announced tickets are remembered from one start to the next."""

    def load(self) -> frozenset[UUID]:
        """What has been announced so far."""

    def save(self, announced: frozenset[UUID]) -> None:
        """Remember it."""


class Arrivals(QObject):
    """View model of the notices.

    `changed` is emitted when the notices, or how many are held back, are others than before. A ticket counts as
    announced once the slots of `changed` have run, so a crash in between repeats a notice rather than losing one.
    `signed_out` carries the `Trouble` when the server no longer knows our token.
    """

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        feed: SiteFeed,
        commands: ArrivalCommands,
        announced: Announced,
        *,
        site_id: str,
        staff_id: UUID,
        roles: tuple[Role, ...],
        language: str,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        hush: Hush | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._ledger = announced
        self._site_id = site_id
        self._now = now
        self._new_id = new_id
        self._hush = hush
        self._under_way: set[UUID] = set()
        self._inputs = ArrivalInputs(
            state=feed.state, desk_id=None, language=language, announced=announced.load(), standing=(), now=now(),
            staff_id=staff_id, roles=roles,
        )  # fmt: skip
        self._props = ArrivalProps(notices=(), fresh=(), announced=self._inputs.announced)
        self._look = QTimer(self, singleShot=True)
        self._look.timeout.connect(self._on_time)
        feed.state_changed.connect(self._on_state)
        if hush is not None:
            hush.changed.connect(self._on_hush)

    @property
    def props(self) -> ArrivalProps:
        """What the notices show now."""
        return self._props

    def now(self) -> datetime:
        """The present moment in UTC."""
        return self._now()

    def serve_desk(self, desk_id: str | None) -> None:
        """Announce for this desk's services from now on."""
        self._swap(replace(self._inputs, desk_id=desk_id))

    def take_roles(self, roles: tuple[Role, ...]) -> None:
        """The person has signed in again, perhaps with other roles."""
        self._swap(replace(self._inputs, roles=roles))

    def _on_hush(self) -> None:
        if self._hush is not None and self._hush.quiet is not self._inputs.quiet:
            self._swap(self._inputs)

    def know(self, names: Mapping[UUID, str]) -> None:
        """What the colleagues are called."""
        if dict(names) != dict(self._inputs.names):
            self._swap(replace(self._inputs, names=dict(names)))

    def seen(self, ticket_id: UUID) -> None:
        """The caseworker has seen this notice: it goes, and does not come back."""
        pairs = zip(self._inputs.standing, self._props.notices, strict=True)
        rest = tuple(standing for standing, notice in pairs if notice.ticket_id != ticket_id)
        self._swap(replace(self._inputs, standing=rest))

    def seen_all(self) -> None:
        """The caseworker has seen every notice."""
        self._swap(replace(self._inputs, standing=()))

    def answer(self, ticket_id: UUID, kind: AnswerKind, minutes: int = 5) -> None:
        """Say that one comes, or comes later; the citizen's page and the colleagues know it at once."""
        command = AnswerNotice(id=self._new_id(), answer=kind, minutes=minutes)
        self._send(ticket_id, partial(self._commands.answer_notice, self._site_id, ticket_id, command))

    def give_back(self, ticket_id: UUID) -> None:
        """Not mine: the citizen waits for whoever serves the service, where they stood."""
        ticket = self._inputs.state.tickets.get(ticket_id) if self._inputs.state is not None else None
        if ticket is not None:
            self._transfer(ticket_id, Transfer(id=self._new_id(), service_id=ticket.service_id))

    def hand_to(self, ticket_id: UUID, staff_id: UUID) -> None:
        """Not mine but a colleague's."""
        self._transfer(ticket_id, Transfer(id=self._new_id(), to_staff_id=staff_id))

    def _transfer(self, ticket_id: UUID, command: Transfer) -> None:
        self._send(ticket_id, partial(self._commands.transfer, self._site_id, ticket_id, command))

    def _send(self, ticket_id: UUID, send: Callable[[Callable[[Outcome[TicketReply]], None]], None]) -> None:
        if ticket_id in self._under_way:
            return
        self._under_way.add(ticket_id)
        self._tell(ticket_id, None)
        send(partial(self._on_reply, ticket_id))

    def _on_reply(self, ticket_id: UUID, outcome: Outcome[TicketReply]) -> None:
        self._under_way.discard(ticket_id)
        if isinstance(outcome, Done):
            self.seen(ticket_id)
            return
        trouble = trouble_of(outcome)
        self._tell(ticket_id, trouble)
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _tell(self, ticket_id: UUID, trouble: Trouble | None) -> None:
        rest = {key: each for key, each in self._inputs.troubles.items() if key != ticket_id}
        told = rest if trouble is None else {**rest, ticket_id: trouble}
        if told != self._inputs.troubles:
            self._swap(replace(self._inputs, troubles=told))

    def _on_state(self, state: SiteState) -> None:
        waiting = {ticket.id for ticket in state.waiting()}
        troubles = {key: each for key, each in self._inputs.troubles.items() if key in waiting}
        self._swap(replace(self._inputs, state=state, troubles=troubles))

    def _on_time(self) -> None:
        self._swap(self._inputs)

    def _swap(self, inputs: ArrivalInputs) -> None:
        before, remembered = self._props, self._inputs.announced
        inputs = replace(inputs, now=self._now(), quiet=self._hush is not None and self._hush.quiet)
        props = derive(inputs)
        if props.fresh and self._hush is not None:
            self._hush.look()
            inputs = replace(inputs, quiet=self._hush.quiet)
            props = derive(inputs)
        self._props = props
        self._inputs = replace(inputs, announced=self._props.announced, standing=self._props.standing)
        self._wait_for(self._props.look_at)
        if (self._props.notices, self._props.held) != (before.notices, before.held):
            self.changed.emit()
        if self._inputs.announced != remembered:
            self._ledger.save(self._inputs.announced)

    def _wait_for(self, moment: datetime | None) -> None:
        if moment is None:
            self._look.stop()
        else:
            self._look.start(max(0, round((moment - self._now()).total_seconds() * 1000)) + 1)
