"""A draft on a closed stand: when it comes, what it follows, and everything that takes it away again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk_app.gallery.theatre import sample_state
from kiosk_app.shown.memory import ShownFile
from kiosk_app.shown.showing import DraftShowing
from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.device_care import DraftShow, ShownDraft, TaskState, TaskWord, TellTask
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.events import DeviceTold, DraftChanged

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
TASK, OTHER = UUID(int=1), UUID(int=2)
OVER = Refused(Problem(type=ProblemType.TASK_OVER, title="", status=409, detail=""))


class Glass(QObject):
    """Remembers what is on it; `while_made` is done in the middle of showing."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.version: int | None = None
        self.while_made: Callable[[], None] = lambda: None
        self.breaks = False

    def show(self, draft: ShownDraft) -> None:
        if self.breaks:
            raise RuntimeError("no window")
        self.version = draft.version
        self.while_made()

    def away(self) -> None:
        self.version = None


class Room:
    """A closed stand that is asked."""

    def __init__(self, qtbot: Any) -> None:
        self.qtbot = qtbot
        self.glass = Glass()
        self.word = ""
        self.asked: list[UUID] = []
        self.waiting: list[Callable[[Outcome[ShownDraft]], None]] = []
        self.told: list[tuple[str, str]] = []
        self.kept: UUID | None = None
        self.left: list[tuple[UUID, str, str]] = []
        self.showing = DraftShowing(
            self, "centre", glass=self.glass, why_not=lambda: self.word, memory=self, new_id=lambda: UUID(int=9)
        )

    def load(self) -> UUID | None:
        return self.kept

    def save(self, task_id: UUID | None) -> None:
        self.kept = task_id

    def tell_task(self, _site: str, task_id: UUID, command: TellTask, _done: Any) -> None:
        self.left.append((task_id, command.state.value, command.word))

    def shown_draft(self, _site: str, task_id: UUID, done: Callable[[Outcome[ShownDraft]], None]) -> None:
        self.asked.append(task_id)
        self.waiting.append(done)

    def ask(self, task: UUID = TASK) -> None:
        self.showing(task, lambda state, word, _then: self.told.append((state.value, word)))

    def answer(self, version: int, *, seconds: float = 900) -> None:
        draft = ShownDraft(
            version=version, configuration=sample_state().configuration, show=DraftShow(language="da"), seconds=seconds
        )
        self.waiting.pop(0)(Done(draft))

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def show(self, version: int = 1, *, seconds: float = 900) -> None:
        """Asked, and shown."""
        self.ask()
        self.answer(version, seconds=seconds)
        self.wait(lambda: self.glass.version == version)

    def changed(self) -> None:
        self.showing.heard(DraftChanged(seq=2, at=NOW))


@pytest.fixture
def room(qtbot: Any) -> Room:
    """A stand that is closed."""
    return Room(qtbot)


def test_it_is_fetched_shown_and_told(room: Room) -> None:
    """The draft comes once the server has given it, and then the asker hears so, once."""
    room.show(4)
    assert (room.asked, room.told) == ([TASK], [("showing", "")])
    assert room.showing.task == TASK


def test_what_was_shown_when_the_program_ended(room: Room, tmp_path: Path) -> None:
    """The next start tells who asked, once; of what was ended in its time there is nothing to tell."""
    room.show()
    assert room.kept == TASK
    room.showing.tell_left()
    room.showing.tell_left()
    assert (room.left, room.kept) == ([(TASK, "done", "restarted")], None)
    room.show(2)
    room.glass.ended.emit()
    assert room.kept is None
    file = ShownFile(tmp_path, "stand-1")
    assert file.load() is None
    file.save(TASK)
    assert ShownFile(tmp_path, "stand-1").load() == TASK
    file.save(None)
    assert list(tmp_path.iterdir()) == []


def test_it_follows_the_draft(room: Room) -> None:
    """Each change is fetched; those that come while one is on its way are one."""
    room.show(1)
    for _ in range(3):
        room.changed()
    assert len(room.waiting) == 1
    room.answer(2)
    room.wait(lambda: len(room.waiting) == 1)
    room.answer(4)
    room.wait(lambda: room.glass.version == 4)
    assert (room.waiting, room.told) == ([], [("showing", "")])


@pytest.mark.parametrize("word", [TaskWord.OPEN, TaskWord.USED, TaskWord.CUT_OFF])
def test_it_goes_when_the_stand_is_wanted(room: Room, word: TaskWord) -> None:
    """Opening time, somebody at the stand itself, the server gone: at once, and the asker hears why."""
    room.show()
    room.showing.look()
    assert room.glass.version == 1
    room.word = word
    room.showing.look()
    assert (room.glass.version, room.told[-1]) == (None, ("done", word.value))
    room.changed()
    assert room.waiting == []


def test_it_does_not_come_to_an_open_stand(room: Room) -> None:
    """The stand has opened while the draft was fetched: nothing is shown."""
    room.ask()
    room.word = TaskWord.OPEN
    room.answer(1)
    room.wait(lambda: bool(room.told))
    assert (room.glass.version, room.told) == (None, [("failed", "open")])


def test_its_time_is_over(room: Room) -> None:
    """It goes by itself when the server's time is over, whether or not anybody says so."""
    room.show(seconds=0.05)
    room.wait(lambda: room.glass.version is None)
    assert room.told[-1] == ("done", "time")


@pytest.mark.parametrize(("outcome", "word"), [(OVER, "time"), (Unreachable("away."), "cut-off")])
def test_what_the_server_does_not_give_is_not_shown(room: Room, outcome: Any, word: str) -> None:
    """Refused or without an answer, at first or at a change: the stand is itself."""
    room.show()
    room.changed()
    room.waiting.pop(0)(outcome)
    room.wait(lambda: room.glass.version is None)
    assert room.told[-1] == ("done", word)


def test_who_asked_ends_it(room: Room) -> None:
    """The log says that the task is over: it goes, and nothing is told of what is known. Other tasks are not ours."""
    room.show()
    other = DeviceTold(seq=3, at=NOW, task_id=OTHER, device_id=OTHER, state=TaskState.OVER)
    room.showing.heard(other)
    room.showing.heard(DeviceTold(seq=4, at=NOW, task_id=TASK, device_id=OTHER, state=TaskState.SHOWING))
    assert room.glass.version == 1
    room.showing.heard(DeviceTold(seq=5, at=NOW, task_id=TASK, device_id=OTHER, state=TaskState.OVER))
    assert (room.glass.version, room.told) == (None, [("showing", "")])


def test_somebody_ends_it_at_the_stand(room: Room) -> None:
    """The button above the draft."""
    room.show()
    room.glass.ended.emit()
    assert (room.glass.version, room.told[-1]) == (None, ("done", "ended-there"))


def test_another_asks(room: Room) -> None:
    """The first is told; an answer that was on its way to the first is nobody's."""
    room.show()
    room.changed()
    room.ask(OTHER)
    assert room.told[-1] == ("done", "replaced")
    room.answer(7)
    room.answer(8)
    room.wait(lambda: room.glass.version == 8)
    assert room.showing.task == OTHER


def test_it_ends_while_it_is_made(room: Room) -> None:
    """A stand that is being made lets events in: what ends it there leaves nothing behind, and is told once."""
    room.glass.while_made = lambda: room.showing.heard(
        DeviceTold(seq=5, at=NOW, task_id=TASK, device_id=OTHER, state=TaskState.OVER)
    )
    room.ask()
    room.answer(1)
    room.wait(lambda: room.showing.task is None)
    assert (room.glass.version, room.told) == (None, [])


def test_another_asks_while_it_is_made(room: Room) -> None:
    """The second is shown once the first is made."""

    def another() -> None:
        room.glass.while_made = lambda: None
        room.ask(OTHER)
        room.answer(9)

    room.glass.while_made = another
    room.ask()
    room.answer(1)
    room.wait(lambda: room.glass.version == 9)
    assert room.told == [("done", "replaced"), ("showing", "")]


def test_what_cannot_be_shown(room: Room, caplog: pytest.LogCaptureFixture) -> None:
    """The window cannot be made: the stand goes on, the asker hears it, the log says why."""
    room.glass.breaks = True
    room.ask()
    room.answer(1)
    room.wait(lambda: bool(room.told))
    assert room.told == [("failed", "screen")]
    assert "the draft cannot be shown" in caplog.text
    caplog.clear()
