"""A finger that scrolls chooses nobody."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScroller

Make = Callable[..., Any]


def test_a_flick_scrolls_and_chooses_nobody(qtbot: Any, new_scene: Make, site: Make, ticket: Make) -> None:
    """The finger goes up the list: it scrolls, and no panel opens."""
    scene = new_scene()
    scene.put(site(*(ticket(number) for number in range(1, 81))))
    scene.window.show()
    qtbot.waitExposed(scene.window)
    picked: list[Any] = []
    scene.window.list.picked.connect(picked.append)
    qtbot.waitUntil(lambda: scene.window.list.viewport().height() > 400)
    device = QTest.createTouchDevice()
    viewport = scene.window.list.viewport()
    start = scene.window.list.visualRect(scene.window.list.model().index(7, 0)).center()
    QTest.touchEvent(viewport, device).press(1, start, viewport).commit()
    for step in range(1, 16):
        QTest.touchEvent(viewport, device).move(1, start - QPoint(0, 10 * step), viewport).commit()
        QApplication.processEvents()
    QTest.touchEvent(viewport, device).release(1, start - QPoint(0, 150), viewport).commit()
    qtbot.waitUntil(lambda: QScroller.scroller(viewport).state() is QScroller.State.Inactive)
    assert picked == []
    assert scene.window.list.verticalScrollBar().value() > 50
    assert scene.window.list.selectedIndexes() == []
