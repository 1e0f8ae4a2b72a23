"""A referral in the dialog: its hours, the way there, and its map by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from shared.protocol.tree import at, configuration_of
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.map_drawing import Tool, changed_street, drawn, empty_map, inside, placed, without
from staff_tray.superuser.views.map_canvas import MapCanvas
from staff_tray.superuser.views.window import SettingsWindow

PLACE = ("referrals", "skat")
MAP = (*PLACE, "map")
NAME = "/".join(MAP)


@pytest.fixture
def window(qtbot: Any, mette: Any, names: Any) -> Iterator[SettingsWindow]:
    """Mette's dialog at the tax office."""
    dialog = Dialog(mette.session, mette.line, language="da", now=lambda: mette.server.now, new_id=uuid4)
    dialog.know(names)
    made = SettingsWindow(dialog, all_pages())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_page("referrals", PLACE)
    yield made
    made.close()


def find(window: QWidget, kind: type[Any], name: str) -> Any:
    return next(each for each in window.findChildren(kind, name) if each.isVisible())


def test_hours_and_the_way(window: SettingsWindow, mette: Any, server: Any, qtbot: Any) -> None:
    """The same editors as for the centre; the telephone's week begins as that in person, and the way is a text."""
    monday = find(window, QLineEdit, "referrals/skat/opening/0")
    qtbot.keyClicks(monday, "9-15")
    follows = find(window, QCheckBox, "referrals/skat/telephone_opening-follows")
    assert follows.isChecked()
    follows.click()
    way = find(window, QPlainTextEdit, "referrals/skat/way/da")
    qtbot.keyClicks(way, "Over broen.")
    mette.settle()
    period = {"weekday": 0, "opens": "09:00:00", "closes": "15:00:00"}
    assert at(server.tree, (*PLACE, "opening")) == [period]
    assert at(server.tree, (*PLACE, "telephone_opening")) == [period]
    assert at(server.tree, (*PLACE, "way")) == {"da": "Over broen."}
    find(window, QCheckBox, "referrals/skat/telephone_opening-follows").click()
    mette.settle()
    assert at(server.tree, (*PLACE, "telephone_opening")) is None


def test_a_map_is_drawn_by_mouse(window: SettingsWindow, mette: Any, server: Any, qtbot: Any) -> None:
    """The place by a click, a street point by point, its name, and away with it again."""
    find(window, QCheckBox, f"{NAME}-has").click()
    canvas = find(window, MapCanvas, NAME)
    side = canvas.width()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(canvas, left, pos=QPoint(side // 4, side // 2))
    find(window, QPushButton, f"{NAME}=main").click()
    for x in (0, side // 2):
        QTest.mouseClick(canvas, left, pos=QPoint(x, side // 4))
    find(window, QPushButton, f"{NAME}-finish").click()
    [named] = window.findChildren(QLineEdit, f"{NAME}/streets/0")
    qtbot.waitUntil(named.isVisible)
    qtbot.keyClicks(named, "Havnegade")
    mette.settle()
    sketch: Any = at(server.tree, MAP)
    assert sketch["there"] == [0.25, 0.5]
    assert sketch["streets"] == [{"points": [[0.0, 0.25], [0.5, 0.25]], "name": "Havnegade", "main": True}]
    referral = configuration_of(server.tree).referral("skat")
    assert referral is not None
    assert referral.map is not None
    find(window, QPushButton, f"{NAME}/streets/0-away").click()
    find(window, QCheckBox, f"{NAME}-has").click()
    mette.settle()
    assert at(server.tree, MAP) is None


def test_a_map_is_drawn_by_keyboard(window: SettingsWindow, mette: Any, server: Any) -> None:
    """Arrows move the cross, space sets a point, Enter ends the line, Escape drops it."""
    find(window, QCheckBox, f"{NAME}-has").click()
    find(window, QPushButton, f"{NAME}=area").click()
    canvas = find(window, MapCanvas, NAME)
    for keys in ((Qt.Key.Key_Space,), (Qt.Key.Key_Right, Qt.Key.Key_Space), (Qt.Key.Key_Down, Qt.Key.Key_Space)):
        for key in keys:
            QTest.keyClick(canvas, key)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    find(window, QPushButton, f"{NAME}=here").click()
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    mette.settle()
    sketch: Any = at(server.tree, MAP)
    assert sketch["water"] == [[[0.5, 0.5], [0.52, 0.5], [0.52, 0.52]]]
    assert sketch["here"] == [0.52, 0.52]
    find(window, QPushButton, f"{NAME}-without-stand").click()
    mette.settle()
    assert at(server.tree, (*MAP, "here")) is None


def test_lines_on_the_tree() -> None:
    """A line with too few points is none; a point is never off the map; the sketch before stays as it was."""
    before = empty_map()
    assert drawn(before, Tool.STREET, ((0.1, 0.1),)) == before
    assert drawn(before, Tool.AREA, ((0.1, 0.1), (0.2, 0.2))) == before
    street = drawn(before, Tool.STREET, ((0.1, 0.1), (0.2, 0.2)))
    assert changed_street(street, 0, main=True)["streets"][0]["main"] is True
    assert street["streets"][0]["main"] is False
    assert without(street, "streets", 0) == before == empty_map()
    assert placed(None, Tool.THERE, inside(-1, 2))["there"] == [0.0, 1.0]
