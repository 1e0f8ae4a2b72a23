"""A caseworker types a letter in another program while citizens come: not one key goes astray."""

from __future__ import annotations

from typing import Any

import pytest

LETTER = """
import sys
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
letter = QLineEdit()
letter.textChanged.connect(lambda text: print("typed", text))
letter.setGeometry(50, 50, 300, 40)
letter.show()
letter.activateWindow()
assert QTest.qWaitForWindowExposed(letter)
print("window", int(letter.winId()))
app.exec()
"""

NOTICES = """
import sys
from uuid import UUID
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from datetime import UTC, datetime
from staff_tray.desk.arrival_props import Arrival
from staff_tray.desk.views.arrival_window import ArrivalWindow
from staff_tray.desk.views.notice_column import NoticeColumn
from staff_tray.desk.views.notice_list import NoticeList

app = QApplication([])
column = NoticeColumn()
who = [
    Arrival(ticket_id=UUID(int=n), label=f"P00{n}", service="Pas", since="10:42", place="", booked="", language="")
    for n in range(5)
]
windows = [ArrivalWindow(each, now=lambda: datetime.now(UTC), colleagues=tuple) for each in who[:2]]
notices = [*windows, NoticeList()]
notices[2].show_arrivals(who)
painted = set()

def note(number):
    painted.add(number)
    if len(painted) == 3:
        print("painted", [n.isActiveWindow() for n in notices], "focus", app.focusWidget())

for number, notice in enumerate(notices):
    notice.painted.connect(lambda number=number: note(number))
    column.bring_up(notice)
app.exec()
"""


@pytest.mark.parametrize("managed", [False, True])
def test_notices_never_take_the_keyboard(desktop: Any, managed: bool) -> None:
    """Two notices and a list come up on a real X server: the letter keeps the keyboard, and gets every key.

    Once with nobody who gives the focus away, and once with a window manager that gives it to every new window.
    """
    if managed:
        desktop.manage()
    letter = desktop.start(LETTER)
    window = letter.wait_for("window").split()[1]
    desktop.do("windowfocus", "--sync", window)
    desktop.do("type", "ab")
    letter.wait_for("typed ab")
    notices = desktop.start(NOTICES)
    assert notices.wait_for("painted") == "painted [False, False, False] focus None"
    assert desktop.do("getwindowfocus") == window
    desktop.do("type", "cd")
    letter.wait_for("typed abcd")
