"""The page Devices: its view model against a server that answers when told to, and its window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.protocol.device_care import (
    AskDevice,
    Device,
    DeviceKind,
    Devices,
    DeviceTask,
    PairDevice,
    TaskKind,
    TaskState,
    TrayAtWork,
)
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.events import DeviceChanged
from shared.protocol.team import Status
from shared.protocol.visits import Noted, StandReport
from staff_tray.gallery.site import CONFIGURATION
from staff_tray.superuser.devices import DevicesPage
from staff_tray.superuser.devices_props import Asking, DeviceState, state_of
from staff_tray.superuser.devices_words import facts, state_words, task_words, trouble_words
from staff_tray.superuser.views.devices_view import DevicesView

NOW = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)
REPORT = StandReport(
    version="1.4.0", printer="ready", in_visit=False, unsent=0, oldest_unsent_seconds=0, frozen=0, restarts=0,
    uptime_seconds=900,
)  # fmt: skip
FRESH = NOW - timedelta(seconds=20)


def stand(number: int, name: str, seen_at: datetime | None = FRESH, **report: Any) -> Device:
    """A stand that has said this of itself."""
    said = structs.replace(REPORT, **report) if seen_at else None
    key = f"stand-{number}"
    return Device(
        id=UUID(int=number), kind=DeviceKind.KIOSK, name=name, stand_id=key, seen_at=seen_at, report=said
    )  # fmt: skip


ALL = Devices(
    now=NOW,
    devices=(
        stand(1, "Entrance"),
        stand(2, "Stairs", printer="near_end", tickets_left=17),
        stand(3, "Cellar", NOW - timedelta(hours=2)),
        stand(4, "New", None),
        Device(id=UUID(int=5), kind=DeviceKind.DISPLAY, name="Area A"),
    ),
    trays=(TrayAtWork(staff_id=UUID(int=9), display_name="Amina", desk_id=None, status=Status.OPEN, since=FRESH),),
)


class Feed(QObject):
    """The site's mirror."""

    state_changed = Signal(object)
    event_applied = Signal(object)
    state: Any = SimpleNamespace(configuration=CONFIGURATION)


class Api:
    """Keeps what is asked; `answer` answers the oldest."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Any]] = []
        self._done: list[Callable[[Outcome[Any]], None]] = []

    def _ask(self, what: str, body: Any, done: Callable[[Outcome[Any]], None]) -> None:
        self.asked.append((what, body))
        self._done.append(done)

    def answer(self, value: Any) -> None:
        """The server answers with a value, or with what is no answer."""
        outcome = value if isinstance(value, Refused | Unreachable) else Done(value)
        self._done.pop(0)(outcome)

    def devices(self, site_id: str, done: Any) -> None:
        self._ask("devices", site_id, done)

    def pair_device(self, _site_id: str, command: Any, done: Any) -> None:
        self._ask("pair", command, done)

    def rename_device(self, _site_id: str, device_id: UUID, command: Any, done: Any) -> None:
        self._ask("rename", (device_id.int, command.name), done)

    def revoke_device(self, _site_id: str, device_id: UUID, _command: Any, done: Any) -> None:
        self._ask("revoke", device_id.int, done)

    def ask_device(self, _site_id: str, device_id: UUID, command: AskDevice, done: Any) -> None:
        self._ask("ask", (device_id.int, command.what), done)

    def device_task(self, _site_id: str, _task_id: UUID, seen: TaskState, done: Any) -> None:
        self._ask("task", seen, done)

    def device_picture(self, _site_id: str, _task_id: UUID, done: Any) -> None:
        self._ask("picture", None, done)

    @property
    def waiting(self) -> int:
        return len(self._done)


def refused(kind: ProblemType) -> Refused:
    return Refused(Problem(type=kind, title="No", status=409, detail="No."))


def task(state: TaskState, what: TaskKind = TaskKind.PICTURE, word: str = "") -> DeviceTask:
    return DeviceTask(id=UUID(int=50), device_id=UUID(int=1), what=what, state=state, asked_at=NOW, word=word)


@pytest.fixture
def api() -> Api:
    """A server."""
    return Api()


@pytest.fixture
def feed(qapp: Any) -> Feed:
    """A site with one stand in its settings."""
    return Feed()


@pytest.fixture
def shown() -> list[str]:
    """The addresses that the browser was given."""
    return []


@pytest.fixture
def page(api: Api, feed: Feed, shown: list[str]) -> DevicesPage:
    """The page, with all devices on it."""
    ids = count(100)
    made = DevicesPage(
        api, feed, CONFIGURATION.site.id, language="en", new_id=lambda: UUID(int=next(ids)), browse=shown.append
    )  # fmt: skip
    made.watch()
    api.answer(ALL)
    api.asked.clear()
    return made


@pytest.mark.parametrize(
    ("report", "state"),
    [
        ({}, DeviceState.WELL),
        ({"printer": "out"}, DeviceState.PRINTER),
        ({"printer": "near_end"}, DeviceState.PAPER),
        ({"printer": "none"}, DeviceState.WELL),
        ({"printer": "on fire"}, DeviceState.WELL),
        ({"faults": ("no picture",)}, DeviceState.FAULTY),
    ],
)
def test_how_a_stand_is(report: dict[str, Any], state: DeviceState) -> None:
    """From its report, its printer first."""
    assert state_of(stand(1, "X", **report), NOW) is state


def test_what_needs_somebody_comes_first(page: DevicesPage) -> None:
    """Silent, then printers, then well ones; displays and trays last; each in words."""
    assert [row.name for row in page.props.rows] == ["Cellar", "Stairs", "Entrance", "New", "Area A", "Amina"]
    assert [state_words(row, page.props) for row in page.props.rows] == [
        "Not heard of since today at 08:07", "Paper nearly out, about 17 tickets left", "In order", "Not heard of yet",
        "Connected", "Signed in",
    ]  # fmt: skip
    cellar = dict(facts(page.props.rows[0], page.props))
    assert (cellar["Printer"], cellar["Version"]) == ("Not known", "1.4.0")
    assert dict(facts(page.props.rows[2], page.props))["In the settings"] == "The stand at the entrance"


def test_what_can_be_asked_of_whom(page: DevicesPage) -> None:
    """A stand that was heard of; nothing of a new one, a display or a tray."""
    for key, some in ((1, True), (4, False), (5, False), (9, False)):
        page.choose(str(UUID(int=key)))
        assert bool(page.props.can) is some
    page.have_done(TaskKind.RESTART)
    assert page.props.task is None


def test_a_picture(page: DevicesPage, api: Api) -> None:
    """Asked, waited for while somebody uses the stand, and shown; another choice does not show it."""
    page.choose(str(UUID(int=1)))
    page.have_done(TaskKind.PICTURE)
    api.answer(task(TaskState.ASKED))
    api.answer(task(TaskState.WAITING))
    assert page.props.task is not None
    assert "as soon as nobody" in task_words(page.props.task)
    api.answer(task(TaskState.WAITING))
    api.answer(task(TaskState.DONE))
    api.answer(b"jpeg")
    assert [what for what, _ in api.asked] == ["ask", "task", "task", "task", "picture"]
    assert page.props.picture == b"jpeg"
    page.choose(str(UUID(int=2)))
    assert (page.props.picture, page.props.task) == (b"", None)


def test_a_stand_that_does_not_answer(page: DevicesPage, api: Api) -> None:
    """After some seconds it is said, and after a minute that it is over; then it can be asked again."""
    page.choose(str(UUID(int=1)))
    page.have_done(TaskKind.TEST_PRINT)
    api.answer(task(TaskState.ASKED, TaskKind.TEST_PRINT))
    page._late.timeout.emit()
    assert page.props.task is not None
    assert page.props.task.late
    assert "switched off" in task_words(page.props.task)
    api.answer(task(TaskState.OVER, TaskKind.TEST_PRINT))
    assert page.props.task.ended
    assert "switched on" in task_words(page.props.task)
    assert api.waiting == 0
    page.have_done(TaskKind.TEST_PRINT)
    api.answer(task(TaskState.FAILED, TaskKind.TEST_PRINT, "no-printer"))
    assert task_words(page.props.task) == "This stand has no printer."


def test_the_answer_to_an_older_question(page: DevicesPage, api: Api) -> None:
    """Only the newest counts."""
    page.choose(str(UUID(int=1)))
    page.have_done(TaskKind.PICTURE)
    page.have_done(TaskKind.ROLL_CHANGED)
    api.answer(task(TaskState.DONE))
    api.answer(task(TaskState.DONE, TaskKind.ROLL_CHANGED))
    assert page.props.task is not None
    assert page.props.task.what is TaskKind.ROLL_CHANGED
    assert [what for what, _ in api.asked] == ["ask", "ask"]


def test_the_server_says_no(page: DevicesPage, api: Api) -> None:
    """In a sentence of its own; an answer that does not come is told too."""
    page.choose(str(UUID(int=1)))
    page.have_done(TaskKind.RESTART)
    api.answer(refused(ProblemType.NOT_OFFERED))
    assert (page.props.task, page.props.trouble) == (None, ProblemType.NOT_OFFERED)
    page.revoke()
    api.answer(Unreachable("away."))
    assert "No connection" in trouble_words(page.props.trouble)


def test_rename_and_disconnect(page: DevicesPage, api: Api) -> None:
    """Asked first; then the list is looked at again."""
    page.choose(str(UUID(int=1)))
    page.ask(Asking.RENAME)
    page.rename("  ")
    page.rename(" Door ")
    assert page.props.busy
    api.answer(Noted())
    assert (page.props.asking, page.props.busy) == (Asking.NOTHING, False)
    page.ask(Asking.REVOKE)
    page.revoke()
    assert api.asked == [("rename", (1, "Door")), ("devices", "centre"), ("revoke", 1)]


def test_it_follows_while_it_is_seen(page: DevicesPage, api: Api, feed: Feed) -> None:
    """A colleague takes a device in: the list is asked for again, once for many events, and not while nobody looks."""
    for number in range(3):
        feed.event_applied.emit(DeviceChanged(seq=number, at=NOW, device_id=UUID(int=1)))
    assert [what for what, _ in api.asked] == ["devices"]
    api.answer(ALL)
    assert [what for what, _ in api.asked] == ["devices", "devices"]
    api.answer(ALL)
    page.rest()
    feed.event_applied.emit(DeviceChanged(seq=9, at=NOW, device_id=UUID(int=1)))
    assert api.waiting == 0


def test_the_dialog_is_closed_meanwhile(page: DevicesPage, api: Api, qtbot: Any) -> None:
    """An answer that comes too late is nobody's."""
    page.choose(str(UUID(int=1)))
    page.have_done(TaskKind.PICTURE)
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    api.answer(task(TaskState.ASKED))
    assert api.waiting == 0


@pytest.fixture
def view(page: DevicesPage, qtbot: Any) -> Iterator[DevicesView]:
    """The page in a window."""
    made = DevicesView(page)
    qtbot.addWidget(made)
    made.resize(940, 620)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def words(view: DevicesView, name: str) -> str:
    return next(label.text() for label in view.findChildren(QLabel, name) if label.isVisible())


def test_a_stand_is_added_by_keyboard(view: DevicesView, page: DevicesPage, api: Api, qtbot: Any) -> None:
    """The code in any letters, the stand chosen, its name filled in; a wrong code is told and what was typed stays."""
    api.answer(structs.replace(ALL, devices=ALL.devices[1:]))
    view.add.setFocus()
    qtbot.keyClick(view.add, Qt.Key.Key_Return)
    assert view.adding.stand.currentText() == view.adding.name.text() == "The stand at the entrance"
    assert not view.adding.go.isEnabled()
    qtbot.keyClicks(view.adding.code, "k7q 4xp")
    assert view.adding.code.text() == "K7Q 4XP"
    qtbot.keyClick(view.adding.code, Qt.Key.Key_Return)
    _, command = api.asked[-1]
    assert isinstance(command, PairDevice)
    assert (command.code, command.stand_id) == ("K7Q 4XP", "stand-1")
    api.answer(refused(ProblemType.PAIRING_CODE))
    assert "No stand shows this code" in words(view, "device-trouble")
    assert view.adding.code.text() == "K7Q 4XP"
    with qtbot.waitSignal(page.added):
        qtbot.mouseClick(view.adding.go, Qt.MouseButton.LeftButton)
        api.answer(Noted())
    assert page.props.asking is Asking.NOTHING


def test_a_display_is_none_of_the_stands(view: DevicesView, page: DevicesPage, api: Api, qtbot: Any) -> None:
    """When every stand has its device, only a display is left to add."""
    api.answer(ALL)
    page.ask(Asking.ADD)
    assert words(view, "device-no-stand")
    qtbot.keyClicks(view.adding.code, "AAABBB")
    qtbot.keyClicks(view.adding.name, "Area B")
    qtbot.mouseClick(view.adding.go, Qt.MouseButton.LeftButton)
    assert api.asked[-1][1].stand_id is None


def test_a_stand_is_looked_after(view: DevicesView, page: DevicesPage, api: Api, qtbot: Any) -> None:
    """Chosen in the list, restarted after the question, and its screen seen."""
    api.answer(ALL)
    assert view.list.pick_row("Entrance")
    assert words(view, "device-name") == "Entrance"
    qtbot.mouseClick(view.details.buttons[TaskKind.RESTART], Qt.MouseButton.LeftButton)
    assert "it waits until they are done" in words(view, "device-question")
    assert view.details.asking.no.hasFocus()
    qtbot.mouseClick(view.details.asking.yes, Qt.MouseButton.LeftButton)
    assert api.asked[-1] == ("ask", (1, TaskKind.RESTART))
    api.answer(task(TaskState.DONE, TaskKind.RESTART))
    assert words(view, "device-told") == "The stand starts anew. That takes a few seconds."
    qtbot.mouseClick(view.details.buttons[TaskKind.PICTURE], Qt.MouseButton.LeftButton)
    api.answer(task(TaskState.DONE))
    image, buffer = QImage(72, 128, QImage.Format.Format_RGB32), QBuffer()
    image.fill(Qt.GlobalColor.white)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")  # type: ignore[call-overload]
    api.answer(bytes(buffer.data().data()))
    picture = view.findChild(QLabel, "device-picture")
    assert picture.isVisible()
    assert not picture.pixmap().isNull()


def test_a_screen_reader_hears_how_each_is(view: DevicesView, page: DevicesPage, api: Api) -> None:
    """Name, kind and state, and what belongs to each fact."""
    api.answer(ALL)
    spoken = [row.spoken for row in view.list.rows]
    assert spoken[1] == "Stairs. Stand. Paper nearly out, about 17 tickets left"
    view.list.pick_row("Stairs")
    names = {child.accessibleName() for child in view.details.findChildren(QObject) if hasattr(child, "accessibleName")}
    assert "Version: 1.4.0" in names


def test_the_sheet_for_checking_in_by_phone(page: DevicesPage, api: Api, shown: list[str], qtbot: Any) -> None:
    """It opens in the browser; where phones do not reach the server there is no button for it."""
    view = DevicesView(page)
    qtbot.addWidget(view)
    view.show()
    assert not view.poster.isVisible()
    page.refresh()
    api.answer(structs.replace(ALL, poster="https://tid.fjordby.example/a/key/poster"))
    assert view.poster.isVisible()
    qtbot.mouseClick(view.poster, Qt.MouseButton.LeftButton)
    assert shown == ["https://tid.fjordby.example/a/key/poster"]
