"""After an update: what is new; two weeks later: how it is to work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from msgspec import Struct, structs
from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome
from shared.protocol.staff_feedback import GiveStaffFeedback
from shared.protocol.visits import Noted
from staff_tray.desk.ports import FeedbackCommands, SiteFeed
from staff_tray.news import News
from staff_tray.trouble import Trouble, trouble_of

TRIED_FOR = timedelta(days=14)
"""How long people work with a version before they are asked about it."""

_A_CLOCK_GONE_WRONG = timedelta(days=1)


class Ask(StrEnum):
    """What the notice offers."""

    NEWS = "news"
    FEEDBACK = "feedback"


class Lived(Struct, frozen=True):
    """What is remembered of the version on this computer, for this user."""

    version: str
    since: datetime
    read: bool = False
    asked: bool = False


class Memory(Protocol):
    """Where it is remembered."""

    def load(self) -> Lived | None:
        """What was remembered; None on the very first start."""

    def save(self, lived: Lived) -> None:
        """Remember this."""


@dataclass(frozen=True)
class NewsInputs:
    """What is asked follows from this; `later` says that the person has put it off until the next start."""

    version: str
    news: News | None
    lived: Lived
    now: datetime
    later: bool = False
    sending: bool = False
    trouble: Trouble | None = None


@dataclass(frozen=True)
class NewsProps:
    """`ask` is what a notice offers now; `news` what the page shows; the rest is about the feedback being sent."""

    ask: Ask | None
    news: News | None
    sending: bool
    trouble: Trouble | None


def started(before: Lived | None, version: str, now: datetime) -> Lived:
    """What is remembered from this start on: nothing is new on the very first one."""
    if before is None:
        return Lived(version, now, read=True)
    if before.version != version:
        return Lived(version, now)
    return before if before.since <= now + _A_CLOCK_GONE_WRONG else structs.replace(before, since=now)


def derive(inputs: NewsInputs) -> NewsProps:
    """What to offer: first what is new, and once that is read and tried, the question."""
    lived, ask = inputs.lived, None
    if not inputs.later:
        if not lived.read and inputs.news is not None:
            ask = Ask.NEWS
        elif not lived.asked and inputs.now - lived.since >= TRIED_FOR:
            ask = Ask.FEEDBACK
    return NewsProps(ask=ask, news=inputs.news, sending=inputs.sending, trouble=inputs.trouble)


class WhatsNew(QObject):
    """View model of what is new and of the feedback.

    No timer waits for the fourteenth day: it is looked at when the tray starts and whenever something happens at the
    site. `changed` is emitted when the props are others than before, `given` when the server has taken the feedback.
    """

    changed = Signal()
    given = Signal()

    def __init__(
        self,
        feed: SiteFeed,
        commands: FeedbackCommands,
        memory: Memory,
        *,
        site_id: str,
        version: str,
        language: str,
        news: News | None,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._memory = memory
        self._site_id = site_id
        self._language = language
        self._now = now
        self._new_id = new_id
        before = memory.load()
        lived = started(before, version, now())
        self._inputs = NewsInputs(version=version, news=news, lived=lived, now=now())
        self._props = derive(self._inputs)
        if lived != before:
            memory.save(lived)
        feed.state_changed.connect(self._on_state)

    @property
    def props(self) -> NewsProps:
        """What is shown now."""
        return self._props

    def answered(self) -> None:
        """What the notice offered is being looked at: it is not offered again."""
        lived = self._inputs.lived
        read = self._props.ask is Ask.NEWS or lived.read
        self._remember(structs.replace(lived, read=read, asked=lived.asked or self._props.ask is Ask.FEEDBACK))

    def put_off(self) -> None:
        """Not now: what is new is offered at the next start; how it is to work with is not asked again."""
        if self._props.ask is Ask.FEEDBACK:
            self.answered()
        else:
            self._swap(replace(self._inputs, later=True))

    def give(self, score: int, words: str) -> None:
        """Send the feedback; until the server has answered, no other."""
        if not self._inputs.sending:
            command = GiveStaffFeedback(
                id=self._new_id(), version=self._inputs.version, language=self._language, score=score, words=words
            )
            self._swap(replace(self._inputs, sending=True, trouble=None))
            self._commands.give_staff_feedback(self._site_id, command, self._on_given)

    def _on_given(self, outcome: Outcome[Noted]) -> None:
        trouble = None if isinstance(outcome, Done) else trouble_of(outcome)
        self._swap(replace(self._inputs, sending=False, trouble=trouble))
        if trouble is None:
            self.given.emit()

    def _on_state(self) -> None:
        self._swap(replace(self._inputs, now=self._now()))

    def _remember(self, lived: Lived) -> None:
        if lived != self._inputs.lived:
            self._memory.save(lived)
            self._swap(replace(self._inputs, lived=lived))

    def _swap(self, inputs: NewsInputs) -> None:
        before, self._inputs, self._props = self._props, inputs, derive(inputs)
        if self._props != before:
            self.changed.emit()
