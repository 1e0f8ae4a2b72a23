"""The screens there are: when they change, and where a person's windows stood on them."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from shared.client.state_file import read_state, write_state

MOST_SETS = 8
"""How many sets of screens are remembered: the office, at home, the meeting rooms."""


def set_of(screens: Iterable[QScreen]) -> str:
    """A name for this set of screens: the same names, places, sizes and scalings give the same."""
    return " | ".join(sorted(map(_described, screens)))


def _described(screen: QScreen) -> str:
    at = screen.geometry()
    return f"{screen.name()} {at.width()}x{at.height()}+{at.x()}+{at.y()} @{screen.devicePixelRatio():g}"


class Screens(QObject):
    """`changed` says that a screen has come, gone, or has other room for windows."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self.changed)
        application.primaryScreenChanged.connect(self.changed)
        for screen in QGuiApplication.screens():
            screen.availableGeometryChanged.connect(self.changed)

    def _on_added(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self.changed)
        self.changed.emit()


class PlacesFile:
    """Where windows stood, by set of screens and window."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "window-places.json"

    def load(self) -> dict[str, dict[str, str]]:
        """All of it, the set last used at the end."""
        return read_state(self._path, dict[str, dict[str, str]], {})

    def save(self, places: dict[str, dict[str, str]]) -> None:
        """Remember these instead."""
        write_state(self._path, places)


class WindowPlaces(QObject):
    """Puts windows where they last stood on these screens, and remembers it when they are left or closed.

    Qt itself sees to it that a window is never put where no screen is. `on_screens` names the present set.
    """

    def __init__(
        self, file: PlacesFile, screens: Screens, *, on_screens: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._on_screens = on_screens
        self._places = file.load()
        self._windows: dict[str, QWidget] = {}
        self._here = on_screens()
        screens.changed.connect(self._on_screens_changed)

    def keep(self, window: QWidget, name: str) -> None:
        """Look after this window from now on; it is not shown yet."""
        self._windows[name] = window
        window.installEventFilter(self)
        window.destroyed.connect(partial(self._forget, name))
        self._restore(name, window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note where a window stands when the person leaves it; the event goes on."""
        if event.type() in (QEvent.Type.Hide, QEvent.Type.WindowDeactivate):
            for name, window in self._windows.items():
                if window is watched:
                    self._note(name, window)
        return super().eventFilter(watched, event)

    def _forget(self, name: str, *_: object) -> None:
        self._windows.pop(name, None)

    def _on_screens_changed(self) -> None:
        before, self._here = self._here, self._on_screens()
        if self._here == before:  # only the room on them is another, as when the task bar has moved
            return
        for name, window in self._windows.items():
            self._restore(name, window)

    def _restore(self, name: str, window: QWidget) -> None:
        place = self._places.get(self._on_screens(), {}).get(name)
        if place is not None:
            window.restoreGeometry(QByteArray(base64.b64decode(place)))

    def _note(self, name: str, window: QWidget) -> None:
        here = self._on_screens()
        place = base64.b64encode(window.saveGeometry().data()).decode()
        known = self._places.pop(here, {})
        self._places = dict([*self._places.items(), (here, {**known, name: place})][-MOST_SETS:])
        if known.get(name) != place:
            self._file.save(self._places)


def present_set() -> str:
    """The name of the set of screens that there is now."""
    return set_of(QGuiApplication.screens())
