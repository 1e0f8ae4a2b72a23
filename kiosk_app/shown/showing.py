"""Shows the draft while somebody has asked for it, the stand is closed and nobody uses it; and ends by itself."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from kiosk_app.program.tasks import Ended, nothing
from shared.client.outcomes import Done, Outcome, Refused
from shared.protocol.device_care import ENDS, ShownDraft, TaskState, TaskWord, TellTask
from shared.protocol.events import DeviceTold, DraftChanged, SiteConfigured
from shared.protocol.visits import Noted

_log = logging.getLogger(__name__)

_SECOND_MS = 1000
_SOON_MS = 20


class DraftApi(Protocol):
    """What is needed of `shared.client.api.Api`."""

    def shown_draft(self, site_id: str, task_id: UUID, done: Callable[[Outcome[ShownDraft]], None]) -> None:
        """The draft that this stand is to show."""

    def tell_task(self, site_id: str, task_id: UUID, command: TellTask, done: Callable[[Outcome[Noted]], None]) -> None:
        """Say that it is shown no longer."""


class ShowMemory(Protocol):
    """What is remembered over a restart; see `memory.ShownFile`."""

    def load(self) -> UUID | None:
        """The task for which a draft was shown."""

    def save(self, task_id: UUID | None) -> None:
        """Remember this one instead."""


class Glass(Protocol):
    """Where the draft is shown; see `glass.DraftGlass`."""

    ended: Any

    def show(self, draft: ShownDraft) -> None:
        """Show it, or another than before."""

    def away(self) -> None:
        """Show the stand itself again."""


class DraftShowing(QObject):
    """What is done when a stand is asked to show the draft, one show at a time.

    `why_not` answers why the draft cannot be shown now, "" when it can; `look` is for when that may be otherwise.
    Nothing of it outlives this program: whatever ends it, what is seen then is the stand. Only the task is remembered,
    so that the next start can say that it is over (`tell_left`).
    """

    def __init__(
        self,
        api: DraftApi,
        site_id: str,
        *,
        glass: Glass,
        why_not: Callable[[], str],
        memory: ShowMemory,
        new_id: Callable[[], UUID],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._api = api
        self._site_id = site_id
        self._glass = glass
        self._why_not = why_not
        self._memory = memory
        self._new_id = new_id
        self._task: UUID | None = None
        self._ended: Ended | None = None
        self._shown = False
        self._fetching = False
        self._again = False
        self._turn = 0
        self._putting = False
        self._time = QTimer(self, singleShot=True)
        self._time.timeout.connect(lambda: self._end(TaskState.DONE, TaskWord.TIME))
        glass.ended.connect(lambda: self._end(TaskState.DONE, TaskWord.ENDED_THERE))

    @property
    def task(self) -> UUID | None:
        """What asks for the draft that is shown, or is about to be; None while none is."""
        return self._task

    def __call__(self, task_id: UUID, ended: Ended) -> None:
        """A superuser asks for the draft: whoever did so before is told."""
        self._end(TaskState.DONE, TaskWord.REPLACED)
        self._turn += 1
        self._task, self._ended = task_id, ended
        self._fetching = self._again = False
        self._fetch()

    def tell_left(self) -> None:
        """The program begins: a draft that was shown when it ended is not any more."""
        left = self._memory.load()
        if left is not None:
            self._memory.save(None)
            command = TellTask(id=self._new_id(), state=TaskState.DONE, word=TaskWord.RESTARTED)
            self._api.tell_task(self._site_id, left, command, lambda _: None)

    def heard(self, event: object) -> None:
        """Something has happened at the site."""
        if self._task is None:
            return
        if isinstance(event, DraftChanged | SiteConfigured):
            self._fetch()
        elif isinstance(event, DeviceTold) and event.task_id == self._task and event.state in ENDS:
            self._close()

    def look(self) -> None:
        """The stand may have been opened, touched or cut off."""
        word = self._why_not() if self._task is not None else ""
        if word:
            self._end(TaskState.DONE if self._shown else TaskState.FAILED, word)

    def _fetch(self) -> None:
        if self._fetching:
            self._again = True
            return
        self._fetching = True
        task, turn = self._task, self._turn
        assert task is not None
        # Shown from a clean stack: a stand that is being made lets other events in.
        self._api.shown_draft(
            self._site_id,
            task,
            lambda outcome: QTimer.singleShot(0, self, lambda: self._on_draft(turn, outcome)),
        )

    def _on_draft(self, turn: int, outcome: Outcome[ShownDraft]) -> None:
        if turn != self._turn or self._task is None:
            return
        if self._putting:
            QTimer.singleShot(_SOON_MS, self, lambda: self._on_draft(turn, outcome))
            return
        if not isinstance(outcome, Done):
            refused = isinstance(outcome, Refused)
            self._end(TaskState.DONE, TaskWord.TIME if refused else TaskWord.CUT_OFF)
            return
        self.look()
        if self._task is not None:
            self._put(turn, outcome.value)
        if turn == self._turn and self._task is not None:
            self._fetching = False
            if self._again:
                self._again = False
                self._fetch()

    def _put(self, turn: int, draft: ShownDraft) -> None:
        self._putting = True
        try:
            self._glass.show(draft)
        except Exception:  # noqa: BLE001 - the edge of what is shown: the stand itself goes on
            _log.exception("the draft cannot be shown")
            self._end(TaskState.FAILED, TaskWord.SCREEN)
            return
        finally:
            self._putting = False
        if turn != self._turn:
            return
        self._time.start(max(0, round(draft.seconds * _SECOND_MS)))
        if not self._shown and self._ended is not None:
            self._shown = True
            self._memory.save(self._task)
            self._ended(TaskState.SHOWING, "", nothing)

    def _end(self, state: TaskState, word: str) -> None:
        ended = self._ended
        self._close()
        if ended is not None:
            ended(state, word, nothing)

    def _close(self) -> None:
        self._turn += 1
        self._task = self._ended = None
        if self._shown:
            self._memory.save(None)
        self._shown = False
        self._time.stop()
        self._glass.away()
