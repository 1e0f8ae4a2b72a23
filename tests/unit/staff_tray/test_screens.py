"""Windows come back where they stood on these screens, and notices stand where the person looks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from staff_tray.desk.views.screens import MOST_SETS, PlacesFile, Screens, WindowPlaces

OFFICE, HOME = "the office", "at home"


@pytest.fixture
def places(qapp: QApplication, tmp_path: Path) -> Callable[..., WindowPlaces]:
    """Makes what looks after windows; `here` tells the set of screens."""
    return lambda here, screens=None: WindowPlaces(
        PlacesFile(tmp_path), screens or Screens(), on_screens=lambda: here[0]
    )


def test_a_place_for_each_set_of_screens(qtbot: Any, places: Callable[..., WindowPlaces]) -> None:
    """Moved in the office, moved at home: each comes back with its screens, also in the next start of the tray."""
    here, screens = [OFFICE], Screens()
    looks_after = places(here, screens)
    window = QWidget()
    qtbot.addWidget(window)
    looks_after.keep(window, "desk")
    for place, x in ((OFFICE, 40), (HOME, 300)):
        here[0] = place
        screens.changed.emit()
        window.show()
        window.setGeometry(x, 50, 320, 200)
        screens.changed.emit()
        assert window.geometry().topLeft() == QPoint(x, 50)
        window.hide()
    later = QWidget()
    qtbot.addWidget(later)
    again = places(here, screens)
    again.keep(later, "desk")
    assert (later.geometry().topLeft(), later.width()) == (QPoint(300, 50), 320)
    here[0] = OFFICE
    screens.changed.emit()
    assert later.geometry().topLeft() == QPoint(40, 50)
    here[0] = "a meeting room, for the first time"
    screens.changed.emit()
    assert later.geometry().topLeft() == QPoint(40, 50)


def test_written_only_when_it_has_changed(
    qtbot: Any, places: Callable[..., WindowPlaces], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Going from window to window all day writes nothing; only few sets of screens are kept."""
    here = [OFFICE]
    looks_after = places(here)
    window = QWidget()
    qtbot.addWidget(window)
    looks_after.keep(window, "desk")
    writes: list[dict[str, Any]] = []
    monkeypatch.setattr(PlacesFile, "save", lambda _, places: writes.append(places))
    for _ in range(3):
        window.show()
        window.hide()
    assert len(writes) == 1
    for number in range(MOST_SETS + 2):
        here[0] = str(number)
        window.show()
        window.hide()
    assert list(writes[-1]) == [str(number) for number in range(2, MOST_SETS + 2)]


def test_a_window_that_is_gone(qtbot: Any, places: Callable[..., WindowPlaces]) -> None:
    """A window that was deleted is not moved when the screens change."""
    here, screens = [OFFICE], Screens()
    looks_after = places(here, screens)
    window = QWidget()
    looks_after.keep(window, "board")
    window.show()
    window.hide()
    window.deleteLater()
    qtbot.waitUntil(lambda: not isValid(window))
    for place in (HOME, OFFICE):
        here[0] = place
        screens.changed.emit()


TWO_SCREENS = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.desk.views.arrival_window import ArrivalFrame
from staff_tray.desk.views.screens import PlacesFile, Screens, WindowPlaces, present_set

app = QApplication([])
screens = Screens()
places = WindowPlaces(PlacesFile(Path(sys.argv[1])), screens, on_screens=present_set)
window = QWidget()
places.keep(window, "desk")
column = NoticeColumn(screens=screens)
column.beside = window
said = [present_set()]
for x, screen in zip((100, 1500), app.screens()):
    window.setScreen(screen)
    window.setGeometry(x, 100, 300, 200)
    window.show()
    notice = ArrivalFrame()
    column.bring_up(notice)
    said.append(app.screenAt(notice.geometry().center()).name())
    column.drop(notice)
window.hide()
notice = ArrivalFrame()
column.bring_up(notice)
said.append(app.screenAt(notice.geometry().center()).name())
fresh = QWidget()
places.keep(fresh, "desk")
said.append(fresh.geometry().x())
print(json.dumps(said))
"""


def test_two_real_screens(tmp_path: Path) -> None:
    """Notices stand where the desk window is, on the primary screen when it is hidden; no window stands off screen."""
    config = tmp_path / "screens.json"

    def run(*screens: dict[str, Any]) -> list[Any]:
        config.write_text(json.dumps({"screens": list(screens)}))
        environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
        done = subprocess.run(
            [sys.executable, "-c", TWO_SCREENS, str(tmp_path)],
            env=environment, cwd=Path(__file__).parents[3], capture_output=True, text=True, check=True,
        )  # fmt: skip
        return list(json.loads(done.stdout))

    left = {"name": "left", "x": 0, "y": 0, "width": 1280, "height": 800, "dpr": 1}
    right = {"name": "right", "x": 1280, "y": 0, "width": 1024, "height": 768, "dpr": 1}
    both = "left 1280x800+0+0 @1 | right 1024x768+1280+0 @1"
    assert run(left, right) == [both, "left", "right", "left", 1500]
    alone = run(left)
    assert alone[0] == "left 1280x800+0+0 @1"
    assert alone[-1] + 100 < 1280
