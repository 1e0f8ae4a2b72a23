"""The stand's window in the hall: over the whole of its screen, on top of all, and not to be closed."""

from __future__ import annotations

import logging
import sys
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QScreen, QWindow

from kiosk_app.machine.keys import is_for_the_stand
from kiosk_app.machine.screens import choose
from kiosk_app.machine.touch import stop_press_and_hold

_log = logging.getLogger(__name__)

_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_BUTTONS: Final = frozenset({
    QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick,
})  # fmt: skip
_REFUSED: Final = frozenset({
    QEvent.Type.Close, QEvent.Type.ContextMenu, QEvent.Type.NativeGesture, QEvent.Type.DragEnter, QEvent.Type.DragMove,
    QEvent.Type.Drop,
})  # fmt: skip
_FLAGS: Final = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


class StandWindow(QObject):
    """Keeps `window` on the screen that is wanted, through unplugging, plugging and turning, until `let_go`.

    `screen` is a name or a number from 1, "" for the primary one. Without `show_cursor` there is no mouse pointer.
    """

    changed = Signal()
    """`fault` is another."""

    def __init__(self, window: QWindow, *, screen: str, show_cursor: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._wanted = screen
        self._application = _application()
        self._hides_cursor = not show_cursor
        self._held = False
        self.fault = ""
        """What is wrong with the screen, in a sentence; "" when nothing is."""

    def show(self) -> None:
        """Show the window and hold on to it."""
        self._held = True
        self._window.setFlags(_FLAGS)
        self._window.installEventFilter(self)
        application = self._application
        application.screenAdded.connect(self._on_screen)
        application.screenRemoved.connect(self._place)
        application.primaryScreenChanged.connect(self._place)
        application.commitDataRequest.connect(self.let_go)
        for screen in application.screens():
            screen.geometryChanged.connect(self._place)
        if self._hides_cursor:
            application.setOverrideCursor(Qt.CursorShape.BlankCursor)
        self._place()
        self._window.requestActivate()
        stop_press_and_hold(int(self._window.winId()), sys.platform)

    def let_go(self) -> None:
        """The window may be closed: the stand or the session ends."""
        if not self._held:
            return
        self._held = False
        self._window.removeEventFilter(self)
        application = self._application
        application.screenAdded.disconnect(self._on_screen)
        application.screenRemoved.disconnect(self._place)
        application.primaryScreenChanged.disconnect(self._place)
        application.commitDataRequest.disconnect(self.let_go)
        for screen in application.screens():
            screen.geometryChanged.disconnect(self._place)
        if self._hides_cursor:
            application.restoreOverrideCursor()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Swallow what a citizen has no use for."""
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return not is_for_the_stand(event.key(), event.modifiers(), event.text())
        if kind in _BUTTONS and isinstance(event, QMouseEvent):
            return event.button() is not Qt.MouseButton.LeftButton
        if kind in _REFUSED:
            event.ignore()
            return True
        return False

    def _on_screen(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._place)
        self._place()

    def _place(self) -> None:
        screens = self._application.screens()
        primary = self._application.primaryScreen()
        choice = choose([s.name() for s in screens], screens.index(primary) if screens else 0, self._wanted)
        if choice.index is None:
            return
        screen = screens[choice.index]
        # Never `self._window.screen()`: PySide makes the screen the window's child, and deletes it with the wrapper.
        self._window.setScreen(screen)
        if self._window.geometry() != screen.geometry():
            self._window.setGeometry(screen.geometry())
        if self._window.visibility() is not QWindow.Visibility.FullScreen:
            self._window.showFullScreen()
        fault = "" if choice.found else f"There is no screen {self._wanted}: the stand is on {screen.name()} instead."
        if fault != self.fault:
            self.fault = fault
            if fault:
                _log.info("%s There are: %s", fault, ", ".join(s.name() for s in screens))
            self.changed.emit()


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application
