from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk_app.machine.touch import stop_press_and_hold
from kiosk_app.machine.window import StandWindow

TWO_SCREENS = """
import sys
from PySide6.QtGui import QGuiApplication, QWindow
from kiosk_app.machine.window import StandWindow
application = QGuiApplication([])
window = QWindow()
stand = StandWindow(window, screen=sys.argv[1], show_cursor=False)
stand.show()
at = window.geometry()
print(window.screen().name(), at.x(), at.y(), at.width(), at.height(), stand.fault, sep="|")
stand.let_go()
"""


class Keys(QWindow):
    """A window that notes what reaches it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QEvent.Type] = []
        self.keys: list[int] = []

    def event(self, event: QEvent) -> bool:
        self.seen.append(event.type())
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self.keys.append(event.key())
        return super().event(event)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Keys]:
    """A window that is gone after the test."""
    made = Keys()
    yield made
    made.destroy()


@pytest.fixture
def stand(window: Keys) -> Iterator[StandWindow]:
    """The stand's hold on it."""
    made = StandWindow(window, screen="", show_cursor=False)
    made.show()
    yield made
    made.let_go()


def test_the_window_fills_the_screen_and_stays_on_top(stand: StandWindow, window: Keys, qapp: QGuiApplication) -> None:
    """No frame, above all others, as large as its screen."""
    assert window.visibility() is QWindow.Visibility.FullScreen
    assert window.geometry() == qapp.primaryScreen().geometry()
    assert window.flags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.flags() & Qt.WindowType.FramelessWindowHint
    assert stand.fault == ""


def test_there_is_no_pointer_but_for_developers(stand: StandWindow, window: Keys) -> None:
    """A finger needs none; the setting brings it back."""
    cursor = QGuiApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() is Qt.CursorShape.BlankCursor
    stand.let_go()
    assert QGuiApplication.overrideCursor() is None
    second = StandWindow(window, screen="", show_cursor=True)
    second.show()
    assert QGuiApplication.overrideCursor() is None
    second.let_go()


def test_it_is_not_closed_until_it_is_let_go(stand: StandWindow, window: Keys) -> None:
    """Alt+F4 comes as a close: refused, until the stand or the session ends."""
    assert not window.close()
    assert window.isVisible()
    stand.let_go()
    assert window.close()


def test_the_end_of_the_session_lets_go(stand: StandWindow, window: Keys, qapp: QGuiApplication) -> None:
    """A computer that shuts down is not held up by its stand."""
    qapp.commitDataRequest.emit(None)
    assert window.close()


def test_the_systems_keys_do_not_arrive(stand: StandWindow, window: Keys) -> None:
    """F11 and Ctrl+C are gone; Tab and letters are not."""
    for key, modifier in (
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
    ):
        QTest.keyClick(window, key, modifier)
    assert window.keys == [Qt.Key.Key_Tab, Qt.Key.Key_A]


def test_other_buttons_menus_and_drops_do_not_arrive(stand: StandWindow, window: Keys) -> None:
    """A mouse that somebody plugs in opens no menu, and nothing is dragged in."""
    middle = QPointF(50, 50)
    data = QMimeData()
    kinds = (
        QMouseEvent(
            QEvent.Type.MouseButtonPress, middle, middle, Qt.MouseButton.RightButton, Qt.MouseButton.RightButton,
            Qt.KeyboardModifier.NoModifier,
        ),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(50, 50), QPoint(50, 50)),
        QDragEnterEvent(
            QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        ),
    )  # fmt: skip
    for event in kinds:
        QGuiApplication.sendEvent(window, event)
        assert event.type() not in window.seen
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(50, 50))
    assert QEvent.Type.MouseButtonPress in window.seen


def test_a_screen_that_is_not_there_is_told(window: Keys, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    """The stand is shown on the primary screen all the same, and the report says so."""
    stand = StandWindow(window, screen="HDMI-7", show_cursor=True)
    with qtbot.waitSignal(stand.changed):
        stand.show()
    assert stand.fault.startswith("There is no screen HDMI-7")
    assert window.isVisible()
    stand.let_go()


def test_it_follows_a_screen_that_turns_or_comes_back(stand: StandWindow, window: Keys, qapp: QGuiApplication) -> None:
    """After the screen's own signals the window is as large as the screen again, however it was left."""
    screen = qapp.primaryScreen()
    for told in (screen.geometryChanged, qapp.screenRemoved, qapp.screenAdded, qapp.primaryScreenChanged):
        window.showNormal()
        window.setGeometry(10, 10, 200, 100)
        told.emit(screen.geometry() if told is screen.geometryChanged else screen)
        assert window.geometry() == screen.geometry()
        assert window.visibility() is QWindow.Visibility.FullScreen


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("", "left|0|0|1920|1080|"),
        ("turned", "turned|1920|0|1080|1920|"),
        ("2", "turned|1920|0|1080|1920|"),
        ("3", "left|0|0|1920|1080|There is no screen 3: the stand is on left instead."),
    ],
)
def test_the_right_one_of_two_real_screens(tmp_path: Path, wanted: str, expected: str) -> None:
    """A process with two screens, one of them upright."""
    screens = [
        {"name": "left", "x": 0, "y": 0, "width": 1920, "height": 1080},
        {"name": "turned", "x": 1920, "y": 0, "width": 1080, "height": 1920},
    ]
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens}))
    done = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS, wanted],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"},
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == expected


def test_windows_is_told_about_press_and_hold() -> None:
    """The window gets the property that Windows looks for; elsewhere nothing is called."""

    class User32:
        def __init__(self) -> None:
            self.calls: list[tuple[int | None, str | None, int | None]] = []

        def SetPropW(self, window: object, name: object, flags: object) -> int:
            self.calls.append((window.value, name.value, flags.value))  # type: ignore[attr-defined]
            return 1

    library = User32()
    assert stop_press_and_hold(77, "win32", library)
    assert not stop_press_and_hold(77, "linux", library)
    assert library.calls == [(77, "MicrosoftTabletPenServiceProperty", 0x10309)]
