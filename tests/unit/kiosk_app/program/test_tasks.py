"""What is asked of a stand from afar: done when nobody is using it, and only while the server says that it holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtGui import QImage, QPainter

from kiosk_app.program.task_deeds import jpeg
from kiosk_app.program.tasks import Deed, StandTasks, nothing
from shared.client.outcomes import Done, Outcome, Unreachable
from shared.protocol.device_care import MOST_PICTURE_BYTES, TaskKind, TaskState, TaskWord, TellTask
from shared.protocol.events import DeviceAsked
from shared.protocol.visits import Noted

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


class Api:
    """Keeps what is told until it is answered."""

    def __init__(self) -> None:
        self.told: list[tuple[UUID, str, str]] = []
        self.waiting: list[Callable[[Outcome[Noted]], None]] = []

    def tell_task(self, _site: str, task_id: UUID, command: TellTask, done: Callable[[Outcome[Noted]], None]) -> None:
        self.told.append((task_id, command.state.value, command.word))
        self.waiting.append(done)

    def answer(self, outcome: Outcome[Noted] | None = None) -> None:
        """All that has been told, and what follows from that."""
        while self.waiting:
            self.waiting.pop(0)(outcome or Done(Noted()))


class Stage:
    """A stand that is free, or not, and what it has done."""

    def __init__(self) -> None:
        self.api, self.free = Api(), True
        self.done: list[Any] = []
        ids = count(1)
        deeds: dict[TaskKind, Deed] = {
            TaskKind.ROLL_CHANGED: self._deed,
            TaskKind.RESTART: lambda _id, ended: ended(TaskState.DONE, "", lambda: self.done.append("restarted")),
        }
        self.tasks = StandTasks(
            self.api, "centre", "stand-1", free=lambda: self.free, deeds=deeds, new_id=lambda: UUID(int=next(ids))
        )

    def _deed(self, task_id: UUID, ended: Any) -> None:
        self.done.append(task_id.int)
        ended(TaskState.DONE, "", nothing)

    def ask(self, number: int, what: TaskKind = TaskKind.ROLL_CHANGED, stand: str = "stand-1") -> None:
        """A superuser asks."""
        asked = DeviceAsked(
            seq=number, at=NOW, task_id=UUID(int=number), device_id=UUID(int=9), stand_id=stand, what=what
        )
        self.tasks.heard(asked)

    @property
    def told(self) -> list[str]:
        return [state for _, state, _ in self.api.told]


@pytest.fixture
def stage(qapp: Any) -> Stage:
    """A stand that nobody uses."""
    return Stage()


def test_a_free_stand_does_it(stage: Stage) -> None:
    """Asked twice whether it holds: when it is heard, and before it is done."""
    stage.ask(1)
    assert (stage.done, stage.told) == ([], ["waiting"])
    stage.api.answer()
    assert (stage.done, stage.told) == ([1], ["waiting", "waiting", "done"])


def test_a_visit_is_waited_for(stage: Stage) -> None:
    """Nothing is done while a citizen is there, and then one thing after the other."""
    stage.free = False
    stage.ask(1)
    stage.ask(2)
    stage.api.answer()
    stage.tasks.look()
    assert (stage.done, stage.told) == ([], ["waiting", "waiting"])
    stage.free = True
    stage.tasks.look()
    stage.api.answer()
    assert stage.done == [1, 2]


def test_a_citizen_who_comes_just_then(stage: Stage) -> None:
    """Between the server's yes and the deed somebody has touched the stand: it waits again."""
    stage.ask(1)
    stage.api.waiting.pop(0)(Done(Noted()))
    stage.free = False
    stage.api.answer()
    assert stage.done == []
    stage.free = True
    stage.tasks.look()
    stage.api.answer()
    assert stage.done == [1]


def test_what_is_over_is_not_done(stage: Stage) -> None:
    """The server does not answer, or says no: nothing happens, now or later."""
    stage.ask(1)
    stage.api.answer(Unreachable("away."))
    stage.tasks.look()
    assert (stage.done, stage.told) == ([], ["waiting"])
    stage.free = False
    stage.ask(2)
    stage.api.answer()
    stage.free = True
    stage.tasks.look()
    stage.api.answer(Unreachable("away."))
    assert stage.done == []


def test_a_restart_is_told_first(stage: Stage) -> None:
    """It happens when the server has heard of it, or cannot be reached."""
    stage.ask(1, TaskKind.RESTART)
    for _ in range(2):
        stage.api.waiting.pop(0)(Done(Noted()))
    assert (stage.told[-1], stage.done) == ("done", [])
    stage.api.answer(Unreachable("away."))
    assert stage.done == ["restarted"]


def test_another_stand_and_an_unknown_deed(stage: Stage) -> None:
    """What is asked of another stand, or is no question, is not for us; what we cannot do is told so."""
    stage.ask(1, stand="stand-2")
    stage.tasks.heard(object())
    assert stage.told == []
    stage.ask(2, TaskKind.PICTURE)
    stage.api.answer()
    assert stage.api.told[-1] == (UUID(int=2), "failed", TaskWord.UNKNOWN)


def test_a_picture_is_small(qapp: Any) -> None:
    """Whatever is on the screen, it is a JPEG that may be sent; of no screen there is none."""
    noise = QImage(1080, 1920, QImage.Format.Format_RGB32)
    noise.fill(0)
    painter = QPainter(noise)
    for number in range(4000):
        painter.fillRect((number * 37) % 1080, (number * 101) % 1920, 9, 9, 0xFF000000 | (number * 99991) % 0xFFFFFF)
    painter.end()
    content = jpeg(noise)
    assert content.startswith(b"\xff\xd8\xff")
    assert len(content) <= MOST_PICTURE_BYTES
    assert QImage.fromData(content).size().toTuple() == (720, 1280)
    assert jpeg(QImage()) == b""
