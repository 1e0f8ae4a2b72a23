"""The offer to show the draft on a closed stand: which can be had, how far it is, and how it ends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QPushButton

from kiosk_app.gallery.theatre import sample_state
from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.device_care import (
    Device,
    DeviceKind,
    Devices,
    DeviceTask,
    DraftShow,
    TaskKind,
    TaskState,
    TaskWord,
)
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.events import DeviceChanged, DeviceTold
from shared.protocol.visits import Noted, StandReport
from staff_tray.superuser.preview import Preview
from staff_tray.superuser.preview_process import StandState
from staff_tray.superuser.show import DraftOnStand
from staff_tray.superuser.show_props import Step, WhyNone
from staff_tray.superuser.show_words import offer_sentence, step_sentence, trouble_words
from staff_tray.superuser.views.preview_pane import PreviewPane
from tests.unit.staff_tray.superuser.menu_help import StillStand

EVENING = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
MORNING = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
REPORT = StandReport(
    version="1.4.0", printer="ready", in_visit=False, unsent=0, oldest_unsent_seconds=0, frozen=0, restarts=0,
    uptime_seconds=900,
)  # fmt: skip
CONFIGURATION = sample_state().configuration
NOT_OF_A_DRAFT = (TaskWord.NO_PRINTER, TaskWord.PRINTER)
LOOK = DraftShow(language="da", accessible=True)


def stand(number: int, name: str, now: datetime, ago: timedelta | None = timedelta(seconds=20)) -> Device:
    """A stand that was heard of so long ago; None for never."""
    seen = None if ago is None else now - ago
    return Device(
        id=UUID(int=number), kind=DeviceKind.KIOSK, name=name, stand_id="stand-1", seen_at=seen,
        report=None if seen is None else REPORT,
    )  # fmt: skip


def found(now: datetime = EVENING, *devices: Device) -> Devices:
    """What the server answers."""
    return Devices(now=now, devices=devices or (stand(1, "Stand 1", now),))


class Feed(QObject):
    """The site's mirror."""

    state_changed = Signal(object)
    event_applied = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state: Any = SimpleNamespace(configuration=CONFIGURATION)


class Room:
    """The view model, its feed, and a server that answers when it is told to."""

    def __init__(self) -> None:
        self.feed = Feed()
        self.asked: list[tuple[str, Any]] = []
        self._done: list[Callable[[Outcome[Any]], None]] = []
        ids = count(100)
        self.show = DraftOnStand(
            self, self.feed, CONFIGURATION.site.id, look=lambda: LOOK, new_id=lambda: UUID(int=next(ids))
        )

    def _ask(self, what: str, body: Any, done: Callable[[Outcome[Any]], None]) -> None:
        self.asked.append((what, body))
        self._done.append(done)

    def devices(self, _site: str, done: Any) -> None:
        self._ask("devices", None, done)

    def ask_device(self, _site: str, device_id: UUID, command: Any, done: Any) -> None:
        self._ask("ask", (device_id.int, command.what, command.show), done)

    def device_task(self, _site: str, _task: UUID, seen: TaskState, done: Any) -> None:
        self._ask("task", seen, done)

    def end_task(self, _site: str, task_id: UUID, _command: Any, done: Any) -> None:
        self._ask("end", task_id.int, done)

    def answer(self, value: Any) -> None:
        """The oldest question is answered."""
        outcome = value if isinstance(value, Refused | Unreachable) else Done(value)
        self._done.pop(0)(outcome)

    def task(self, state: TaskState, word: str = "", ends_at: datetime | None = None) -> DeviceTask:
        return DeviceTask(
            id=UUID(int=100), device_id=UUID(int=1), what=TaskKind.SHOW_DRAFT, state=state, asked_at=EVENING,
            word=word, ends_at=ends_at or EVENING + timedelta(minutes=15),
        )  # fmt: skip

    def told(self, state: TaskState, word: str = "") -> None:
        """The stand says how far it is, and the server has it."""
        event = DeviceTold(seq=2, at=EVENING, task_id=UUID(int=100), device_id=UUID(int=1), state=state)
        self.feed.event_applied.emit(event)
        self.answer(self.task(state, word))

    def get_shown(self) -> None:
        """The stand shows the draft."""
        self.show.watch()
        self.answer(found())
        self.show.show(str(UUID(int=1)))
        self.answer(self.task(TaskState.ASKED))
        self.told(TaskState.SHOWING)


@pytest.fixture
def room(qapp: Any) -> Room:
    """Nobody has looked yet."""
    return Room()


def test_a_stand_that_is_closed_and_heard_of_is_offered(room: Room) -> None:
    """One that is silent, new, or no stand is not."""
    assert room.asked == []
    room.show.watch()
    display = Device(id=UUID(int=5), kind=DeviceKind.DISPLAY, name="Area A")
    silent = stand(2, "Cellar", EVENING, timedelta(minutes=5))
    new = stand(3, "New", EVENING, None)
    room.answer(found(EVENING, stand(1, "Entrance", EVENING), silent, new, display))
    assert [each.name for each in room.show.props.stands] == ["Entrance"]
    assert room.show.props.why is None


@pytest.mark.parametrize(
    ("devices", "why", "words"),
    [
        ((Device(id=UUID(int=5), kind=DeviceKind.DISPLAY, name="A"),), WhyNone.NONE_CONNECTED, "No stand is connected"),
        ((stand(1, "A", EVENING, timedelta(hours=1)),), WhyNone.SILENT, "switched off"),
    ],
)
def test_why_there_is_none(room: Room, devices: Any, why: WhyNone, words: str) -> None:
    """None is connected, or those that are closed are switched off."""
    room.show.watch()
    room.answer(found(EVENING, *devices))
    assert (room.show.props.why, room.show.props.stands) == (why, ())
    assert words in offer_sentence(room.show.props)


def test_all_are_open(room: Room) -> None:
    """Then it says from when on the draft can be seen, and looks again at that moment while somebody looks."""
    room.show.watch()
    room.answer(found(MORNING))
    assert room.show.props.why is WhyNone.OPEN
    closes = room.show.props.closes
    assert closes is not None
    said = offer_sentence(room.show.props)
    assert said == f"All stands are open to citizens. After {closes:%H:%M} you can see the draft there."
    assert room.show._other.isActive()
    room.show.rest()
    assert not room.show._other.isActive()


def test_it_is_asked_and_followed(room: Room) -> None:
    """As the preview looks; each step is heard of, without asking again and again."""
    room.show.watch()
    room.answer(found())
    room.show.show(str(UUID(int=1)))
    assert (room.asked[-1], room.show.props.step) == (("ask", (1, TaskKind.SHOW_DRAFT, LOOK)), Step.ASKING)
    room.answer(room.task(TaskState.ASKED))
    room.show.be_late()
    assert room.show.props.step is Step.LATE
    room.told(TaskState.WAITING)
    assert room.show.props.step is Step.WAITING
    room.told(TaskState.SHOWING)
    assert (room.show.props.step, room.show.props.name) == (Step.SHOWING, "Stand 1")
    assert room.show.props.until == EVENING + timedelta(minutes=15)
    asked = len(room.asked)
    room.show.show(str(UUID(int=1)))
    other = DeviceTold(seq=9, at=EVENING, task_id=UUID(int=7), device_id=UUID(int=1), state=TaskState.DONE)
    room.feed.event_applied.emit(other)
    assert len(room.asked) == asked


def test_it_is_stopped_here(room: Room) -> None:
    """By the button, or with the dialog: the server is told once, and nothing is said of an end that was wished."""
    room.get_shown()
    room.show.stop()
    room.show.close()
    assert [each for each in room.asked if each[0] == "end"] == [("end", 100)]
    assert room.show.props.step is Step.ENDING
    over = DeviceTold(seq=4, at=EVENING, task_id=UUID(int=100), device_id=UUID(int=1), state=TaskState.OVER)
    room.feed.event_applied.emit(over)
    room.answer(Noted())
    room.answer(room.task(TaskState.OVER))
    assert (room.show.props.step, trouble_words(room.show.props)) == (Step.NONE, "")


def test_the_server_does_not_hear_the_end(room: Room) -> None:
    """It is said, and can be tried again."""
    room.get_shown()
    room.show.stop()
    room.answer(Unreachable("away."))
    assert room.show.props.step is Step.SHOWING
    assert trouble_words(room.show.props)
    room.show.stop()
    room.answer(Noted())
    assert (room.show.props.step, trouble_words(room.show.props)) == (Step.NONE, "")


@pytest.mark.parametrize("word", [*TaskWord])
def test_every_other_end_has_its_sentence(room: Room, word: TaskWord) -> None:
    """Whatever the stand says of the end, people are told in words with its name, and can show it again."""
    room.get_shown()
    room.told(TaskState.DONE, word)
    assert room.show.props.step is Step.NONE
    wrong, calm = trouble_words(room.show.props), step_sentence(room.show.props)
    assert bool(wrong) is (word in (TaskWord.CUT_OFF, TaskWord.SCREEN, TaskWord.UNKNOWN, *NOT_OF_A_DRAFT))
    assert bool(calm) is not bool(wrong)
    assert "Stand 1" in wrong + calm
    room.answer(found())
    room.show.show(str(UUID(int=1)))
    assert (room.show.props.step, trouble_words(room.show.props)) == (Step.ASKING, "")


def test_a_stand_that_never_answers(room: Room) -> None:
    """When its minute is over the server is asked, and it is said."""
    room.show.watch()
    room.answer(found())
    room.show.show(str(UUID(int=1)))
    room.answer(room.task(TaskState.ASKED, ends_at=EVENING + timedelta(minutes=1)))
    assert room.show._over.isActive()
    room.show._over.timeout.emit()
    room.answer(room.task(TaskState.OVER))
    assert trouble_words(room.show.props) == "Stand 1 did not answer. Is it switched on?"


def test_it_has_opened_just_now(room: Room) -> None:
    """The server says no: a sentence about this stand, and the list is looked at again."""
    room.show.watch()
    room.answer(found())
    room.show.show(str(UUID(int=1)))
    room.answer(Refused(Problem(type=ProblemType.NOT_OFFERED, title="", status=409, detail="")))
    assert trouble_words(room.show.props).startswith("This stand is open to citizens now.")
    assert room.asked[-1][0] == "devices"
    assert room.show.props.step is Step.NONE


def test_the_list_is_looked_at_while_somebody_looks(room: Room) -> None:
    """A device is taken in, hours are published: asked again; with nobody there, nothing is asked."""
    changed = DeviceChanged(seq=3, at=EVENING, device_id=UUID(int=1))
    room.feed.event_applied.emit(changed)
    assert room.asked == []
    room.show.watch()
    room.answer(found())
    room.feed.event_applied.emit(changed)
    room.answer(found())
    hours = structs.replace(CONFIGURATION.hours, opening=())
    room.feed.state_changed.emit(SimpleNamespace(configuration=structs.replace(CONFIGURATION, hours=hours)))
    assert [what for what, _ in room.asked] == ["devices"] * 3


class Pane:
    """The preview's pane with the offer."""

    def __init__(self, qtbot: Any, room: Room, state: StandState) -> None:
        self.stand = StillStand()
        self.preview = Preview(self.stand, language="da", now=lambda: EVENING)
        self.pane = PreviewPane(self.preview, room.show)
        qtbot.addWidget(self.pane)
        self.pane.resize(420, 800)
        self.pane.show()
        self.stand.become(state)

    def button(self, name: str) -> QPushButton | None:
        found = [each for each in self.pane.findChildren(QPushButton, name) if each.isVisible()]
        return found[0] if found else None

    def words(self, name: str) -> str:
        label = self.pane.findChild(QLabel, name)
        return label.text() if label.isVisible() else ""


def test_where_there_is_no_program_the_stands_are_buttons(qtbot: Any, room: Room) -> None:
    """One each; chosen, it says how far it is and has one way out; over, they are offered again."""
    pane = Pane(qtbot, room, StandState.MISSING)
    room.answer(found())
    assert pane.words("show-offer") == "You can see the draft on a stand that is closed."
    name = f"show-on-{UUID(int=1)}"
    qtbot.waitUntil(lambda: pane.button(name) is not None)
    button = pane.button(name)
    assert button is not None
    assert button.text() == "Show on Stand 1"
    assert pane.button("show-more") is None
    button.click()
    room.answer(room.task(TaskState.ASKED))
    room.told(TaskState.SHOWING)
    assert pane.words("show-step").startswith("Stand 1 shows the draft until 20:45")
    assert pane.words("show-offer") == ""
    stop = pane.button("show-stop")
    assert stop is not None
    stop.click()
    room.answer(Noted())
    qtbot.waitUntil(lambda: pane.button(name) is not None)
    assert pane.button("show-stop") is None


def test_beside_the_picture_it_is_a_quiet_menu(qtbot: Any, room: Room) -> None:
    """With the stands, or why there are none."""
    pane = Pane(qtbot, room, StandState.READY)
    room.answer(found(MORNING))
    assert pane.words("show-offer") == ""
    assert pane.button("show-more") is not None
    on_stand = pane.pane.on_stand
    assert on_stand is not None
    on_stand.menu.aboutToShow.emit()
    (said,) = on_stand.menu.actions()
    assert said.text().startswith("All stands are open")
    assert not said.isEnabled()
    room.show.refresh()
    room.answer(found())
    on_stand.menu.aboutToShow.emit()
    (offered,) = on_stand.menu.actions()
    assert offered.text() == "Show on Stand 1"
    offered.trigger()
    assert room.show.props.step is Step.ASKING
    assert pane.button("show-more") is None
    assert pane.button("show-stop") is not None
