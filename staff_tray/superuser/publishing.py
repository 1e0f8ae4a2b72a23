"""Publishing the draft: what will change, what is in the way, now or at a time, and dropping it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.drafts import DiscardDraft, Draft, KeepDraft, PublishDraft, PublishReply
from shared.protocol.errors import ProblemType
from staff_tray.superuser.draft_props import DraftProps, SaveState, stops
from staff_tray.superuser.draft_session import DraftSession
from staff_tray.superuser.ports import PublishCommands
from staff_tray.trouble import SIGN_IN_AGAIN, Trouble, trouble_of


class Told(StrEnum):
    """What has come of it."""

    NOTHING = "nothing"
    PUBLISHED = "published"
    SCHEDULED = "scheduled"
    KEPT = "kept"
    DROPPED = "dropped"


class WhyNot(StrEnum):
    """Why it cannot be published now."""

    NOTHING = "nothing"
    """There is nothing to publish."""
    NOT_SAVED = "not-saved"
    TO_CHOOSE = "to-choose"
    """Somebody else has changed the same."""
    UNFIT = "unfit"
    """Something is written that cannot be used."""
    STOPPED = "stopped"
    """A check stops it."""
    FORBIDDEN = "forbidden"
    BUSY = "busy"


@dataclass(frozen=True)
class PublishProps:
    """What the page shows: why not (None for "go on"), what has come of the last wish, and since when it waits."""

    why_not: WhyNot | None = WhyNot.NOTHING
    told: Told = Told.NOTHING
    trouble: Trouble | None = None
    busy: bool = False
    asks_drop: bool = False
    publish_at: datetime | None = None
    publish_by: UUID | None = None
    stopped_at: datetime | None = None


@dataclass(frozen=True)
class _Inputs:
    draft: DraftProps
    busy: bool = False
    told: Told = Told.NOTHING
    trouble: Trouble | None = None
    asks_drop: bool = False


class Publishing(QObject):
    """View model of the page "Publish"; `changed` is emitted when there is something else to show."""

    changed = Signal()
    signed_out = Signal(object)

    def __init__(
        self,
        session: DraftSession,
        commands: PublishCommands,
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._commands = commands
        self._new_id = new_id
        self._inputs = _Inputs(session.props)
        self._props = derive(self._inputs)
        session.changed.connect(self._on_draft)

    @property
    def props(self) -> PublishProps:
        """What is shown now."""
        return self._props

    def publish(self, note: str, moment: datetime | None = None) -> None:
        """Make the draft that was seen what holds, now or at that moment."""
        draft = self._session.props.draft
        if self._props.why_not is not None or draft is None:
            return
        command = PublishDraft(command_id=self._new_id(), version=draft.version, at=moment, note=note.strip())
        self._swap(busy=True, trouble=None, told=Told.NOTHING, asks_drop=False)
        self._commands.publish_draft(self._session.site_id, command, self._on_published)

    def keep(self) -> None:
        """Do not publish it by itself after all."""
        if self._inputs.busy:
            return
        self._swap(busy=True, trouble=None, told=Told.NOTHING)
        command = KeepDraft(command_id=self._new_id())
        self._commands.keep_draft(self._session.site_id, command, partial(self._on_answer, Told.KEPT))

    def ask_drop(self, asks: bool) -> None:
        """Ask first whether all changes are to be dropped, or ask no more."""
        self._swap(asks_drop=asks, told=Told.NOTHING)

    def drop(self) -> None:
        """Drop all changes, those of others too."""
        draft = self._session.props.draft
        if self._inputs.busy or draft is None:
            return
        command = DiscardDraft(command_id=self._new_id(), version=draft.version)
        self._swap(busy=True, trouble=None, told=Told.NOTHING, asks_drop=False)
        self._commands.discard_draft(self._session.site_id, command, partial(self._on_answer, Told.DROPPED))

    def forget(self) -> None:
        """The page is looked at anew."""
        self._swap(told=Told.NOTHING, trouble=None, asks_drop=False)

    def _on_published(self, outcome: Outcome[PublishReply]) -> None:
        if isinstance(outcome, Done):
            reply = outcome.value
            self._session.take(reply.draft)
            self._swap(busy=False, told=Told.SCHEDULED if reply.revision is None else Told.PUBLISHED)
        else:
            self._fail(outcome)

    def _on_answer(self, told: Told, outcome: Outcome[Draft]) -> None:
        if isinstance(outcome, Done):
            self._session.take(outcome.value)
            self._swap(busy=False, told=told)
        else:
            self._fail(outcome)

    def _fail(self, outcome: Refused | Unreachable) -> None:
        trouble = trouble_of(outcome)
        self._swap(busy=False, trouble=trouble)
        if trouble in SIGN_IN_AGAIN:
            self.signed_out.emit(trouble)
        elif trouble in (ProblemType.CHANGED_MEANWHILE, ProblemType.CANNOT_PUBLISH):
            self._session.look_again()

    def _on_draft(self) -> None:
        self._swap(draft=self._session.props)

    def _swap(self, **inputs: object) -> None:
        self._inputs = replace(self._inputs, **inputs)  # type: ignore[arg-type]
        before, self._props = self._props, derive(self._inputs)
        if self._props != before:
            self.changed.emit()


def derive(inputs: _Inputs) -> PublishProps:
    """What to show for `inputs`."""
    draft = inputs.draft.draft
    return PublishProps(
        why_not=WhyNot.BUSY if inputs.busy else why_not(inputs.draft),
        told=inputs.told,
        trouble=inputs.trouble,
        busy=inputs.busy,
        asks_drop=inputs.asks_drop,
        publish_at=draft.publish_at if draft is not None else None,
        publish_by=draft.publish_by if draft is not None else None,
        stopped_at=draft.stopped_at if draft is not None else None,
    )


def why_not(draft: DraftProps) -> WhyNot | None:
    """Why the draft cannot be published now; None when it can."""
    if draft.state is SaveState.FORBIDDEN:
        return WhyNot.FORBIDDEN
    if draft.held:
        return WhyNot.TO_CHOOSE
    if draft.unfit:
        return WhyNot.UNFIT
    if not draft.changes:
        return WhyNot.NOTHING
    if draft.state is not SaveState.SAVED:
        return WhyNot.NOT_SAVED
    return WhyNot.STOPPED if stops(draft.checks) else None
