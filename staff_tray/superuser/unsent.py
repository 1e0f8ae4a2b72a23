"""The page Messages not sent: which there are, which one is looked at, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from shared.client.outcomes import Done, Outcome, Refused
from shared.protocol.errors import ProblemType
from shared.protocol.events import MessageSettled, MessageUnsent
from shared.protocol.outbox import SettleMessage, UnsentMessage, UnsentMessages
from shared.protocol.visits import Noted
from staff_tray.trouble import SIGN_IN_AGAIN, Trouble, trouble_of

NotedDone = Callable[[Outcome[Noted]], None]


class UnsentApi(Protocol):
    """What the page asks of the server; each answers once, on the UI thread, through `done`."""

    def unsent_messages(self, site_id: str, done: Callable[[Outcome[UnsentMessages]], None]) -> None:
        """All of them."""

    def retry_message(self, site_id: str, message_id: UUID, command: SettleMessage, done: NotedDone) -> None:
        """Try one again."""

    def settle_message(self, site_id: str, message_id: UUID, command: SettleMessage, done: NotedDone) -> None:
        """Be done with one."""


class Feed(Protocol):
    """See `shared.client.mirror.Mirror`."""

    event_applied: Any


@dataclass(frozen=True)
class UnsentProps:
    """The messages, the latest first (None before the first answer), and the one that is looked at.

    `retried` says that one was given to be sent again; it comes back when it fails again.
    """

    messages: tuple[UnsentMessage, ...] | None = None
    chosen: UnsentMessage | None = None
    busy: bool = False
    retried: bool = False
    trouble: Trouble | None = None

    @property
    def may_retry(self) -> bool:
        """Whether the chosen one can be sent again."""
        return self.chosen is not None and self.chosen.can_retry and not self.busy

    @property
    def may_settle(self) -> bool:
        """Whether one can be done with the chosen one."""
        return self.chosen is not None and not self.busy


class Unsent(QObject):
    """View model of the page. Asks the server when somebody looks, and when the log tells of a change meanwhile."""

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self, api: UnsentApi, feed: Feed, site_id: str, *, new_id: Callable[[], UUID], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._api = api
        self._site_id = site_id
        self._new_id = new_id
        self._looks = False
        self._asking = False
        self._again = False
        self._props = UnsentProps()
        feed.event_applied.connect(self._on_event)

    @property
    def props(self) -> UnsentProps:
        """What is shown now."""
        return self._props

    def look(self) -> None:
        """Somebody looks: fetch the list."""
        self._looks = True
        self._swap(retried=False, trouble=None)
        self._ask()

    def rest(self) -> None:
        """Nobody looks any more."""
        self._looks = False

    def choose(self, message_id: UUID) -> None:
        """Look at that one."""
        found = next((each for each in self._props.messages or () if each.id == message_id), None)
        if found is not None:
            self._swap(chosen=found)

    def retry(self) -> None:
        """Try the chosen one again."""
        if self._props.may_retry:
            self._settle(self._api.retry_message, retried=True)

    def settle(self) -> None:
        """Be done with the chosen one."""
        if self._props.may_settle:
            self._settle(self._api.settle_message, retried=False)

    def _settle(self, ask: Callable[[str, UUID, SettleMessage, NotedDone], None], *, retried: bool) -> None:
        chosen = self._props.chosen
        assert chosen is not None
        self._swap(busy=True, trouble=None, retried=False)
        ask(self._site_id, chosen.id, SettleMessage(id=self._new_id()), partial(self._on_settled, retried))

    def _ask(self) -> None:
        if self._asking:
            self._again = True
            return
        self._asking = True
        self._api.unsent_messages(self._site_id, self._on_messages)

    def _on_messages(self, outcome: Outcome[UnsentMessages]) -> None:
        self._asking = False
        if isinstance(outcome, Done):
            messages, before = outcome.value.messages, self._props.chosen
            kept = next((each for each in messages if before is not None and each.id == before.id), None)
            self._swap(messages=messages, chosen=kept or next(iter(messages), None))
        else:
            self._fail(trouble_of(outcome))
        if self._again:
            self._again = False
            self._ask()

    def _on_settled(self, retried: bool, outcome: Outcome[Noted]) -> None:
        gone = isinstance(outcome, Refused) and outcome.problem.type is ProblemType.NOT_FOUND
        if isinstance(outcome, Done) or gone:
            # Gone: a colleague was quicker.
            self._swap(busy=False, retried=retried and not gone)
            self._ask()
        else:
            assert not isinstance(outcome, Done)
            self._fail(trouble_of(outcome))

    def _fail(self, trouble: Trouble) -> None:
        self._swap(busy=False, trouble=trouble)
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)

    def _on_event(self, event: object) -> None:
        if self._looks and isinstance(event, MessageUnsent | MessageSettled):
            self._ask()

    def _swap(self, **props: Any) -> None:
        if not isValid(self):  # the dialog was closed while the server thought
            return
        before, self._props = self._props, replace(self._props, **props)
        if self._props != before:
            self.changed.emit()
