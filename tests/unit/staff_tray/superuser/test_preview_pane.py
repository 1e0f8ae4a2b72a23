"""The preview pane: its bar, its picture, the keyboard's way in and out, and what it says when there is no stand."""

from __future__ import annotations

import zlib
from datetime import time
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from shared.protocol.device_care import When
from shared.protocol.preview import (
    Frame,
    FrameShown,
    KeyStroke,
    Place,
    Placed,
    PlaceKind,
    Pointer,
    Ready,
    Scroll,
    ShowDraft,
    ShowLook,
    ShowPlace,
    Tapped,
)
from staff_tray.superuser.places import put
from staff_tray.superuser.preview import Preview
from staff_tray.superuser.preview_process import StandState
from staff_tray.superuser.views.preview_pane import PreviewPane
from tests.unit.staff_tray.superuser.menu_help import StillStand

SAMPLE = Path(__file__).parents[4] / "kiosk_app" / "gallery" / "sample.json"
TREE: Any = msgspec.json.decode(SAMPLE.read_bytes())["configuration"]


class Room:
    """The pane on a screen beside a field, and a stand that listens."""

    def __init__(self, qtbot: Any, morning: Any) -> None:
        self.stand = StillStand()
        self.preview = Preview(self.stand, language="da", now=lambda: morning)
        self.preview.show_tree(TREE)
        self.pane = PreviewPane(self.preview)
        self.window, self.field = QWidget(), QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        column.addWidget(self.pane)
        qtbot.addWidget(self.window)
        self.window.resize(420, 800)
        self.window.show()

    def get_ready(self) -> None:
        self.stand.become(StandState.READY)
        self.stand.heard.emit(Ready(protocol=1, version="1"))

    def frame(self, colour: str = "#ff0000", number: int = 1) -> None:
        """The stand sends a picture of one colour."""
        look = self.stand.all_of(ShowLook)[-1].look
        height = min(look.picture_height, look.picture_width * look.height // look.width)
        width = height * look.width // look.height
        pixel = QColor(colour)
        row = bytes((pixel.blue(), pixel.green(), pixel.red(), 255)) * width
        rows = zlib.compress(row * height, 1)
        self.stand.heard.emit(Frame(number=number, draft=1, width=width, height=height, top=0, count=height, rows=rows))

    @property
    def look(self) -> Any:
        return self.stand.all_of(ShowLook)[-1].look

    def words(self, name: str) -> str:
        label = self.pane.findChild(QLabel, name)
        return label.text() if label.isVisible() else ""


@pytest.fixture
def room(qtbot: Any, morning: Any) -> Room:
    """A pane whose stand is ready."""
    made = Room(qtbot, morning)
    made.get_ready()
    return made


def test_the_stand_runs_while_it_can_be_seen(qtbot: Any, morning: Any) -> None:
    """It starts when the pane is shown, ends when it is hidden, and is told everything anew when it comes again."""
    room = Room(qtbot, morning)
    assert room.stand.state is StandState.STARTING
    assert room.words("preview-waiting") == "The stand is starting …"
    room.get_ready()
    assert [type(each) for each in room.stand.told] == [ShowLook, ShowDraft, ShowPlace]
    room.frame()
    room.pane.hide()
    assert room.stand.state is StandState.RESTING
    assert room.pane.picture.image.isNull()
    room.stand.told.clear()
    room.pane.show()
    room.get_ready()
    assert [type(each) for each in room.stand.told] == [ShowLook, ShowDraft, ShowPlace]


def test_the_bar_says_how_the_stand_looks(room: Room) -> None:
    """Landscape, larger text, a language, an hour of a weekday: the stand is told each, once."""
    bar = room.pane.bar
    bar.landscape.click()
    assert (room.look.width, room.look.height) == (1920, 1080)
    bar.accessible.click()
    assert room.look.accessible
    bar.languages.setCurrentIndex(bar.languages.findData("ar"))
    bar.languages.activated.emit(0)
    assert room.look.language == "ar"
    bar.when.setCurrentIndex(bar.when.findData(When.AT.value))
    bar.when.activated.emit(0)
    assert bar.day.isVisible()
    bar.day.setCurrentIndex(2)
    bar.day.activated.emit(2)
    room.preview.choose(at=time(14, 30))
    assert (room.look.when, room.look.at.isoweekday(), room.look.at.hour) == (When.AT, 3, 14)
    told = len(room.stand.all_of(ShowLook))
    room.preview.choose(at=time(14, 30))
    assert len(room.stand.all_of(ShowLook)) == told
    bar.portrait.click()
    assert bar.portrait.isChecked()
    assert not bar.landscape.isChecked()
    names = [bar.languages.itemText(number) for number in range(bar.languages.count())]
    assert names[:4] == ["Dansk", "Norsk bokmål", "English", "Deutsch"]


def test_a_draft_that_is_not_whole_is_waited_out(room: Room) -> None:
    """While a letter is missing the last whole draft is shown, and the pane says so; then the new one."""
    broken = put(TREE, ("services", "borgerservice.pas", "letter"), "")
    room.preview.show_tree(broken)
    assert len(room.stand.all_of(ShowDraft)) == 1
    assert room.words("preview-trouble").startswith("Something is not complete yet")
    room.preview.show_tree(put(TREE, ("services", "borgerservice.pas", "letter"), "X"))
    assert room.words("preview-trouble") == ""
    assert [each.number for each in room.stand.all_of(ShowDraft)] == [1, 2]
    room.preview.show_tree(put(TREE, ("services", "borgerservice.pas", "letter"), "X"))
    assert len(room.stand.all_of(ShowDraft)) == 2
    room.preview.show_tree(put(TREE, ("site", "time_zone"), "Europe/Nowhere"))
    assert room.words("preview-trouble").startswith("Something is not complete yet")


def test_a_frame_is_painted_pixel_by_pixel(room: Room) -> None:
    """The picture stands in the pane as it came, in the screen's own pixels, and the stand is told so."""
    room.frame("#00ff00")
    image, shown = room.pane.picture.image, room.pane.picture.grab().toImage()
    place = room.pane.picture._place()
    ratio = room.pane.picture.devicePixelRatioF()
    assert (round(place.width() * ratio), round(place.height() * ratio)) == (image.width(), image.height())
    assert shown.pixelColor((place.center() * ratio).toPoint()) == QColor("#00ff00")
    assert [each.number for each in room.stand.all_of(FrameShown)] == [1]
    room.frame("#0000ff", number=2)
    assert room.pane.picture.grab().toImage().pixelColor((place.center() * ratio).toPoint()) == QColor("#0000ff")


def test_a_click_is_a_finger_on_the_glass(room: Room) -> None:
    """In the stand's own pixels; with Ctrl, or with the button below, it only asks what is there."""
    room.frame()
    picture = room.pane.picture
    place = picture._place()
    left, plain, ctrl = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(picture, left, plain, place.center().toPoint())
    told = room.stand.all_of(Pointer)
    assert [each.picks for each in told] == [False, False]
    assert abs(told[0].x - 540) < 4
    assert abs(told[0].y - 960) < 4
    QTest.mouseClick(picture, left, ctrl, place.center().toPoint())
    room.pane.picks.click()
    QTest.mouseClick(picture, left, plain, place.center().toPoint())
    assert [each.picks for each in room.stand.all_of(Pointer)[2:]] == [True] * 4
    assert room.words("preview-hint") == "Click what you want to change."
    heard: list[Any] = []
    room.preview.picked.connect(heard.append)
    room.stand.heard.emit(Tapped(path=("menu", "group:cards"), picked=True))
    room.stand.heard.emit(Tapped(path=("menu", "group:cards"), picked=False))
    assert heard == [("menu", "group:cards")]
    turn = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, plain,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(picture, turn)
    assert room.stand.all_of(Scroll)[0].by == -120


def test_the_keyboard_goes_in_by_enter_and_out_by_escape(room: Room, qtbot: Any) -> None:
    """Until Enter, Tab passes by; inside, Tab and letters are the stand's; Escape leads back, and nothing is lost."""
    room.frame()
    picture = room.pane.picture
    picture.setFocus()
    qtbot.waitUntil(picture.hasFocus)
    QTest.keyClick(picture, Qt.Key.Key_Tab)
    assert not picture.hasFocus()
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_Return)
    assert picture.entered
    assert room.words("preview-hint") == "You are in the stand. Esc leads back."
    QTest.keyClick(picture, Qt.Key.Key_Tab)
    QTest.keyClick(picture, Qt.Key.Key_P)
    assert [(each.key, each.pressed) for each in room.stand.all_of(KeyStroke)] == [
        (Qt.Key.Key_Tab, True), (Qt.Key.Key_Tab, False), (Qt.Key.Key_P, True), (Qt.Key.Key_P, False),
    ]  # fmt: skip
    assert picture.hasFocus()
    QTest.keyClick(picture, Qt.Key.Key_Escape)
    assert not picture.entered
    QTest.keyClick(picture, Qt.Key.Key_Return)
    room.field.setFocus()
    qtbot.waitUntil(lambda: not picture.entered)


def test_a_screen_reader_hears_what_stands_there(room: Room) -> None:
    """The picture has a name that says the page, and how to go in."""
    room.stand.heard.emit(Placed(place=Place(kind=PlaceKind.DOCUMENTS, id="borgerservice.pas")))
    assert room.pane.picture.accessibleName() == "The stand shows: What to bring: Pas"
    assert "Enter" in room.pane.picture.accessibleDescription()
    assert room.pane.accessibleName() == "Preview of the stand"


def test_where_there_is_no_stand_it_says_so(room: Room) -> None:
    """Not installed: a sentence, and no dead button; not to be started: the same with a button that tries again."""
    room.stand.become(StandState.MISSING)
    assert room.words("preview-trouble").startswith("The stand's program is not installed on this computer")
    assert not room.pane.again.isVisible()
    assert not room.pane.picture.isVisible()
    room.stand.become(StandState.FAILED)
    assert room.words("preview-trouble").startswith("The preview does not start.")
    room.pane.again.click()
    assert room.stand.state is StandState.STARTING
    assert room.pane.picture.isVisible()
    room.stand.become(StandState.AGAIN)
    assert room.words("preview-waiting") == "The stand has stopped, and is starting again …"
