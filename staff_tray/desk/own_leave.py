"""Who signs in while on leave is told so once, and can end the leave or carry on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome
from shared.protocol.state import SiteState
from shared.protocol.team import Colleague, EndLeave
from shared.protocol.visits import Noted
from staff_tray.desk.ports import LeaveCommands, SiteFeed
from staff_tray.team.directory import Directory
from staff_tray.team.leaves import deputies_of, own_leave, site_day
from staff_tray.trouble import SIGN_IN_AGAIN, Trouble, trouble_of


class Remembered(Protocol):
    """Where the last day of the leave is kept that the person has said to carry on in."""

    def load(self) -> date | None:
        """That day; None for none."""

    def save(self, until: date | None) -> None:
        """Remember this one."""


@dataclass(frozen=True)
class LeaveInputs:
    """What is told follows from this; `carried_on` is the last day of the leave of which one has been told."""

    colleagues: tuple[Colleague, ...] | None
    me: UUID
    today: date | None
    carried_on: date | None
    sending: bool = False
    trouble: Trouble | None = None


@dataclass(frozen=True)
class LeaveProps:
    """`until` is the last day of one's leave while there is something to tell; `deputies` are names."""

    until: date | None = None
    deputies: tuple[str, ...] = ()
    sending: bool = False
    trouble: Trouble | None = None


def derive(inputs: LeaveInputs) -> LeaveProps:
    """What to tell: nothing to who is not on leave, or has said to carry on."""
    if inputs.today is None:
        return LeaveProps()
    own = own_leave(inputs.colleagues, inputs.me, inputs.today)
    until = own.leave_until if own is not None else None
    if own is None or until is None or until == inputs.carried_on:
        return LeaveProps()
    deputies = deputies_of(own, inputs.colleagues or (), inputs.today)
    return LeaveProps(until, deputies, sending=inputs.sending, trouble=inputs.trouble)


class OwnLeave(QObject):
    """View model of the notice; `changed` is emitted when the props are others than before.

    No timer waits for a leave to begin: it is looked at when the staff are known and whenever something happens at the
    site. `signed_out` carries the `Trouble` when the server no longer knows our token.
    """

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        feed: SiteFeed,
        commands: LeaveCommands,
        directory: Directory,
        remembered: Remembered,
        *,
        staff_id: UUID,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._directory = directory
        self._remembered = remembered
        self._now = now
        today = site_day(feed.state, now()) if feed.state is not None else None
        self._inputs = LeaveInputs(directory.colleagues, staff_id, today, remembered.load())
        self._props = derive(self._inputs)
        feed.state_changed.connect(self._on_state)
        directory.changed.connect(self._on_directory)

    @property
    def props(self) -> LeaveProps:
        """What the notice shows now."""
        return self._props

    def carry_on(self) -> None:
        """Work all the same: it is not told again for this leave."""
        self._remembered.save(self._props.until)
        self._swap(replace(self._inputs, carried_on=self._props.until, trouble=None))

    def end(self) -> None:
        """Be back: the leave ends, and whoever comes for one is told to oneself first again."""
        if not self._inputs.sending and self._props.until is not None:
            self._swap(replace(self._inputs, sending=True, trouble=None))
            self._commands.end_leave(EndLeave(), self._on_ended)

    def _on_ended(self, outcome: Outcome[Noted]) -> None:
        if isinstance(outcome, Done):
            self._swap(replace(self._inputs, sending=False, carried_on=self._props.until))
            return
        trouble = trouble_of(outcome)
        self._swap(replace(self._inputs, sending=False, trouble=trouble))
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _on_state(self, state: SiteState) -> None:
        today = site_day(state, self._now())
        if today != self._inputs.today:
            self._swap(replace(self._inputs, today=today))

    def _on_directory(self) -> None:
        self._swap(replace(self._inputs, colleagues=self._directory.colleagues))

    def _swap(self, inputs: LeaveInputs) -> None:
        before, self._inputs, self._props = self._props, inputs, derive(inputs)
        if self._props != before:
            self.changed.emit()
