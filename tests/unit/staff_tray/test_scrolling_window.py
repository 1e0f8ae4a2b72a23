"""A window of one column: as high as its words need, from the first moment on."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton

from staff_tray.desk.views.scrolling_window import ScrollingWindow


def test_words_that_come_before_it_is_shown(qtbot: Any) -> None:
    """What was said between the making and the showing makes it higher, and all of it can be seen, to the foot."""
    window = ScrollingWindow()
    qtbot.addWidget(window)
    text, foot = QLabel(), QPushButton("Sign out")
    text.setWordWrap(True)
    window.column.addWidget(text)
    window.column.addWidget(foot)
    window.open_at_width(300)
    before = window.height()
    text.setText("Many words that go over many lines. " * 20)
    window.show()
    qtbot.waitExposed(window)
    assert window.height() > before
    assert foot.mapTo(window, foot.rect().bottomLeft()).y() < window.height()
    assert window._area.size() == window.size()
