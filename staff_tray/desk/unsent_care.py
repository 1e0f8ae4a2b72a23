"""Tells hosts and superusers of messages to citizens that could not be sent, the latest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome, Refused
from shared.protocol.errors import ProblemType
from shared.protocol.events import MessageSettled, MessageUnsent
from shared.protocol.model import Role
from shared.protocol.outbox import SettleMessage, UnsentMessage, UnsentMessages
from shared.protocol.state import SiteState
from shared.protocol.visits import Noted
from staff_tray.trouble import SIGN_IN_AGAIN, Trouble, trouble_of

_TOLD = frozenset({Role.HOST, Role.SUPERUSER})

NotedDone = Callable[[Outcome[Noted]], None]


class UnsentCommands(Protocol):
    """What is asked of the server; each answers once, on the UI thread, through `done`."""

    def unsent_messages(self, site_id: str, done: Callable[[Outcome[UnsentMessages]], None]) -> None:
        """All of them."""

    def retry_message(self, site_id: str, message_id: UUID, command: SettleMessage, done: NotedDone) -> None:
        """Try one again."""

    def settle_message(self, site_id: str, message_id: UUID, command: SettleMessage, done: NotedDone) -> None:
        """Be done with one."""


class Feed(Protocol):
    """See `shared.client.mirror.Mirror`."""

    state_changed: Any
    event_applied: Any


@dataclass(frozen=True)
class UnsentNoticeProps:
    """The message that is told of, None for none, and how many others there are."""

    message: UnsentMessage | None = None
    others: int = 0
    sending: bool = False
    trouble: Trouble | None = None


@dataclass(frozen=True)
class UnsentNoticeInputs:
    """What the notice follows from; `later` are those that this person has put off on this computer."""

    roles: tuple[Role, ...]
    messages: tuple[UnsentMessage, ...] = ()
    later: frozenset[UUID] = frozenset()
    sending: bool = False
    trouble: Trouble | None = None


def told(roles: Iterable[Role]) -> bool:
    """Whether somebody with these roles is told."""
    return not _TOLD.isdisjoint(roles)


def derive(inputs: UnsentNoticeInputs) -> UnsentNoticeProps:
    """The latest that was not put off."""
    if not told(inputs.roles):
        return UnsentNoticeProps()
    left = [each for each in inputs.messages if each.id not in inputs.later]
    if not left:
        return UnsentNoticeProps()
    return UnsentNoticeProps(left[0], len(left) - 1, sending=inputs.sending, trouble=inputs.trouble)


class UnsentCare(QObject):
    """View model of the notice. Asks once when the site is known, and then only when the log tells of a change.

    `signed_out` carries the `Trouble` when the server no longer knows our token.
    """

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        feed: Feed,
        commands: UnsentCommands,
        *,
        site_id: str,
        roles: tuple[Role, ...],
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._site_id = site_id
        self._new_id = new_id
        self._inputs = UnsentNoticeInputs(roles)
        self._props = UnsentNoticeProps()
        self._known = self._asking = self._again = False
        feed.state_changed.connect(self._on_state)
        feed.event_applied.connect(self._on_event)

    @property
    def props(self) -> UnsentNoticeProps:
        """What the notice shows now."""
        return self._props

    def take_roles(self, roles: tuple[Role, ...]) -> None:
        """The person has other roles than before."""
        self._known = False
        self._swap(roles=roles)

    def act(self) -> None:
        """Try the message again if that can be done, else be done with it."""
        message = self._props.message
        if message is None or self._props.sending:
            return
        self._swap(sending=True, trouble=None)
        ask = self._commands.retry_message if message.can_retry else self._commands.settle_message
        ask(self._site_id, message.id, SettleMessage(id=self._new_id()), self._on_settled)

    def put_off(self) -> None:
        """Not now: those there are now are told of no more here; they stand in the settings."""
        self._swap(later=self._inputs.later | {each.id for each in self._inputs.messages}, trouble=None)

    def _ask(self) -> None:
        if not told(self._inputs.roles):
            return
        if self._asking:
            self._again = True
            return
        self._asking = True
        self._commands.unsent_messages(self._site_id, self._on_messages)

    def _on_messages(self, outcome: Outcome[UnsentMessages]) -> None:
        self._asking = False
        if isinstance(outcome, Done):
            self._swap(messages=outcome.value.messages)
        else:
            self._known = False
            trouble = trouble_of(outcome)
            if trouble in SIGN_IN_AGAIN:
                self.signed_out.emit(trouble)
        if self._again:
            self._again = False
            self._ask()

    def _on_settled(self, outcome: Outcome[Noted]) -> None:
        gone = isinstance(outcome, Refused) and outcome.problem.type is ProblemType.NOT_FOUND
        if isinstance(outcome, Done) or gone:
            self._swap(sending=False)
            self._ask()
            return
        assert not isinstance(outcome, Done)
        trouble = trouble_of(outcome)
        self._swap(sending=False, trouble=trouble)
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _on_state(self, _state: SiteState) -> None:
        if not self._known:
            self._known = True
            self._ask()

    def _on_event(self, event: object) -> None:
        if isinstance(event, MessageUnsent | MessageSettled):
            self._ask()

    def _swap(self, **inputs: Any) -> None:
        self._inputs = replace(self._inputs, **inputs)
        before, self._props = self._props, derive(self._inputs)
        if self._props != before:
            self.changed.emit()
