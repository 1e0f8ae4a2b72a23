"""The day on the screen: the panel, the notices of calls, the agreements; with mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Unreachable
from shared.protocol.day import AgreedPoint, Agreement, BookingState
from shared.protocol.model import CaseOutcome, Role
from staff_tray import theme
from staff_tray.day.guard_board import GuardBoard
from staff_tray.day.views.guard_panel import GuardPanel
from staff_tray.day.views.meeting_stack import MeetingStack
from staff_tray.day.views.my_day_panel import MyDayPanel
from staff_tray.desk.views.notice_column import NoticeColumn


class Screen:
    """The panel in a window of the desk window's width, and the column of notices."""

    def __init__(self, bo: Any, qtbot: Any) -> None:
        self.bo, self.qtbot = bo, qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.panel = MyDayPanel(bo.day)
        QVBoxLayout(self.window).addWidget(self.panel)
        self.window.setFixedWidth(theme.window_width(48 * theme.UNIT, self.window.font()))
        self.column = NoticeColumn()
        self.stack = MeetingStack(bo.day, self.column)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def row(self, number: int) -> QWidget:
        """The row of that booking."""
        found = self.window.findChild(QWidget, f"day-row-{UUID(int=number)}")
        assert found is not None
        return found

    def said(self, name: str, inside: QWidget | None = None) -> str:
        """What the visible label of that name says, "" when there is none."""
        labels = (inside or self.window).findChildren(QLabel, name)
        return next((label.text() for label in labels if label.isVisible()), "")

    def press(self, name: str, inside: QWidget) -> None:
        """Press the visible button of that name."""
        button = inside.findChild(QPushButton, name)
        assert button.isVisible()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def order(self) -> list[str]:
        """What stands in the day from above: the bookings' numbers, and now."""
        rows = [w for w in self.window.findChildren(QWidget) if w.isVisible() and w.objectName().startswith("day-row")]
        line = [w for w in self.window.findChildren(QWidget, "now-line") if w.isVisible()]
        placed = sorted([*rows, *line], key=lambda w: w.mapToGlobal(w.rect().topLeft()).y())
        names = (w.objectName().removeprefix("day-row-") for w in placed)
        return ["now" if name == "now-line" else str(UUID(name).int) for name in names]


@pytest.fixture
def screen(bo: Any, qtbot: Any) -> Iterator[Screen]:
    """The day as it comes up, asked for and not there yet."""
    made = Screen(bo, qtbot)
    yield made
    made.stack.close()


def test_loading_nothing_and_trouble(screen: Screen) -> None:
    """Each has its words; a day that could not be had can be asked for again, and an old one says so."""
    assert screen.said("day-instead") == "Fetching your day…"
    screen.bo.api.days.pop()(Unreachable("gone"))
    assert screen.said("day-instead") == "Your day could not be fetched."
    assert "No connection" in screen.said("day-old")
    screen.press("day-again", screen.window)
    screen.bo.answer()
    assert (screen.said("day-instead"), screen.said("day-old")) == ("Nothing is booked for you today.", "")
    screen.bo.feed.be(Connection.LOST)
    assert screen.said("day-old") == "As it was at 10:48. It may have changed."


def test_the_timeline(screen: Screen, ticket: Any) -> None:
    """From above: what is past, who is here, the present, what is ahead, and who wants to be rung."""
    bo = screen.bo
    bo.feed.put(ticket(1))
    here = bo.entry(2, 0, name="Alma", ticket_id=UUID(int=1), language="ar")
    bo.answer(
        bo.entry(1, -40, "telephone", "done", name="Otto", outcome=CaseOutcome.REFERRED), here,
        bo.entry(3, 30, name="Freja"), call_backs=(bo.entry(9, -15, "callback", staff_id=None),),
    )  # fmt: skip
    screen.press("day-earlier", screen.window)
    screen.qtbot.waitUntil(lambda: screen.order() == ["1", "2", "now", "3", "9"])
    assert screen.said("day-who", screen.row(1)) == "Otto · Referred elsewhere"
    assert screen.said("day-state", screen.row(2)) == "Here since 10:43 · P001"
    assert screen.said("day-what", screen.row(2)) == "Pas · speaks Arabic"
    assert screen.row(2).accessibleName() == "10:42, Alma, Pas · speaks Arabic, Here since 10:43 · P001"
    assert screen.said("call-backs-heading") == "Want to be rung"
    assert screen.said("day-who", screen.row(9)) == "Pas"
    screen.press("call-take", screen.row(9))
    assert screen.bo.api.asked[-1][1] == "take"


def test_a_row_moves_and_keeps_its_widget(screen: Screen, signe: Any) -> None:
    """After a try in vain the row stands further down, and is the same one."""
    bo = screen.bo
    bo.answer(signe, bo.entry(6, 10, name="Vera"))
    before = screen.row(4)
    screen.press("call-no-answer", before)
    screen.press("again-30", before)
    again_at = bo.api.asked[-1][2].again_at
    assert again_at == bo.morning + timedelta(minutes=36)
    bo.reply(signe, state=BookingState.NO_ANSWER, tries=1, next_try_at=again_at)
    screen.qtbot.waitUntil(lambda: screen.order() == ["now", "6", "4"])
    assert screen.row(4) is before
    assert screen.said("day-state", before) == "No answer the first time"
    assert not before.findChild(QPushButton, "call-reached").isVisible()
    screen.press("call-more", before)
    assert before.findChild(QPushButton, "call-reached").isVisible()


def test_a_call_by_keyboard_alone(screen: Screen, signe: Any) -> None:
    """The notice comes without taking the keyboard; asked for, every step is a key."""
    focus = QApplication.focusWidget()
    screen.bo.answer(signe)
    (notice,) = screen.column.frames
    assert QApplication.focusWidget() is focus
    assert screen.said("notice-phone", notice) == "+45 00 00 66 22"
    assert screen.said("notice-when", notice) == "10:47 · Ring now"
    assert "Signe" in notice.accessibleName()
    notice.take_focus()
    screen.qtbot.waitUntil(notice.isActiveWindow)
    keys = screen.qtbot.keyClick
    keys(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert screen.bo.telephone.dialled == ["+4500006622"]
    keys(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() in ("call-reached", "call-no-answer")
    notice.findChild(QPushButton, "call-reached").setFocus()
    keys(QApplication.focusWidget(), Qt.Key.Key_Space)
    screen.bo.reply(signe, state=BookingState.STARTED)
    notice.findChild(QPushButton, "call-finish").setFocus()
    keys(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert QApplication.focusWidget().objectName() == "outcome-solved"
    keys(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert screen.bo.api.asked[-1][2].outcome is CaseOutcome.SOLVED
    screen.bo.reply(signe, state=BookingState.DONE, outcome=CaseOutcome.SOLVED)
    assert screen.column.frames == []


def test_a_time_to_try_again(screen: Screen, signe: Any) -> None:
    """A time that is none, or has gone, is said in place; one later today goes; Back leads back."""
    screen.bo.answer(signe)
    (notice,) = screen.column.frames
    screen.press("call-no-answer", notice)
    field = notice.findChild(QLineEdit, "again-time")
    for wrong in ("9:00", "snart"):
        field.setText(wrong)
        screen.qtbot.keyClick(field, Qt.Key.Key_Return)
        assert screen.said("again-fault", notice) == "Write a time later today, as 14:30."
    screen.press("call-return", notice)
    assert not field.isVisible()
    screen.press("call-no-answer", notice)
    field.setText("13.05")
    screen.press("again-at", notice)
    assert screen.bo.api.asked[-1][2].again_at == screen.bo.morning + timedelta(hours=2, minutes=23)


def test_late_in_the_evening(screen: Screen, signe: Any) -> None:
    """Half an hour before midnight there is no half hour more to choose."""
    screen.bo.answer(signe)
    screen.bo.clock.now = screen.bo.morning + timedelta(hours=12, minutes=50)
    (notice,) = screen.column.frames
    screen.press("call-no-answer", notice)
    enabled = [notice.findChild(QPushButton, f"again-{minutes}").isEnabled() for minutes in (10, 30)]
    assert enabled == [True, False]


def test_a_notice_put_away(screen: Screen, signe: Any) -> None:
    """Escape puts it away; the row stays and still says to ring."""
    screen.bo.answer(signe)
    screen.qtbot.keyClick(screen.column.frames[0], Qt.Key.Key_Escape)
    assert screen.column.frames == []
    assert screen.said("day-state", screen.row(4)) == "Ring now"


def test_trouble_stands_where_it_happened(screen: Screen, signe: Any) -> None:
    """The notice and the row both say that the server did not answer."""
    screen.bo.answer(signe)
    (notice,) = screen.column.frames
    screen.press("call-reached", notice)
    assert not notice.findChild(QPushButton, "call-reached").isEnabled()
    screen.bo.api.done(Unreachable("gone"))
    for place, name in ((notice, "notice-trouble"), (screen.row(4), "day-trouble")):
        assert screen.said(name, place) == "No connection to the server. Try again."


def test_agreeing_in_place(screen: Screen) -> None:
    """Opened, ticked, written and saved by keyboard; what comes meanwhile does not overwrite what is being written."""
    bo = screen.bo
    bo.answer(bo.entry(5, 8, name="Malthe", agreement=Agreement(note="Tal roligt.", version=3)))
    row = screen.row(5)
    assert screen.said("agreement-lines", row) == "Tal roligt."
    screen.press("agreement-change", row)
    near = row.findChild(QCheckBox, "agreement-near-door")
    assert near.hasFocus()
    screen.qtbot.keyClick(near, Qt.Key.Key_Space)
    note = row.findChild(QPlainTextEdit, "agreement-note")
    note.setPlainText("Kun kort.")
    bo.day.refresh()
    bo.answer(bo.entry(5, 8, name="Malthe", agreement=Agreement(note="Noget andet", version=4)))
    assert (note.isVisible(), note.toPlainText(), near.isChecked()) == (True, "Kun kort.", True)
    screen.qtbot.keyClick(note, Qt.Key.Key_Return)
    (_, _, command) = bo.api.asked[-1]
    assert (command.points, command.note) == ((AgreedPoint.NEAR_DOOR,), "Kun kort.")
    bo.api.done(Done(Agreement(points=command.points, note=command.note, version=5)))
    assert screen.said("agreement-lines", row) == "Sit near the door\nKun kort."


def test_leaving_an_agreement_as_it_was(screen: Screen) -> None:
    """Nothing is sent when nothing was changed, or when one thinks better of it."""
    bo = screen.bo
    bo.answer(bo.entry(5, 8, name="Malthe"), bo.entry(6, 30, name="Vera", staff_id=None))
    row = screen.row(5)
    assert screen.row(6).findChild(QPushButton, "agreement-change") is None
    assert row.findChild(QPushButton, "agreement-change").accessibleName() == "Agree on safety…"
    screen.press("agreement-change", row)
    screen.press("agreement-save", row)
    screen.press("agreement-change", row)
    row.findChild(QPlainTextEdit, "agreement-note").setPlainText("Glem det")
    screen.press("agreement-leave", row)
    assert bo.api.asked == []
    assert row.findChild(QPushButton, "agreement-change").hasFocus()


def test_the_guards_list(bo: Any, qtbot: Any, agreed_booking: Any) -> None:
    """When and where, with whom, what; changed in place; nothing there says so."""
    board = GuardBoard(
        bo.feed, bo.api, site_id="centre", roles=(Role.GUARD,), language="da", new_id=lambda: UUID(int=999)
    )
    panel = GuardPanel(board)
    qtbot.addWidget(panel)
    panel.show()
    bo.api.lists.pop()(Done([]))
    assert panel.findChild(QLabel, "guard-instead").text() == "Nothing is agreed on for today."
    board.refresh()
    bo.api.lists.pop()(Done([agreed_booking]))
    assert panel.findChild(QLabel, "guard-where").text() == "10:50 · Skranke 1"
    assert panel.findChild(QLabel, "agreement-lines").text() == "Sit near the door\nTal roligt."
    panel.findChild(QPushButton, "agreement-change").click()
    panel.findChild(QCheckBox, "agreement-same-guard").setChecked(True)
    panel.findChild(QPushButton, "agreement-save").click()
    assert bo.api.asked[-1][2].points == (AgreedPoint.NEAR_DOOR, AgreedPoint.SAME_GUARD)


def test_what_is_over_is_folded_away(screen: Screen) -> None:
    """One button says how much there was; pressed, it is there, and pressed again gone."""
    bo = screen.bo
    over = [bo.entry(number, number - 60, "telephone", "done") for number in (1, 2, 3)]
    bo.answer(*over, bo.entry(4, -10, name="Alma"), bo.entry(5, -5, "telephone", "done"), bo.entry(6, 30))
    fold = screen.window.findChild(QPushButton, "day-earlier")
    screen.qtbot.waitUntil(lambda: screen.order() == ["4", "5", "now", "6"])
    assert fold.text() == "Earlier today: 3"
    screen.press("day-earlier", screen.window)
    screen.qtbot.waitUntil(lambda: screen.order() == ["1", "2", "3", "4", "5", "now", "6"])
    screen.press("day-earlier", screen.window)
    screen.qtbot.waitUntil(lambda: screen.order() == ["4", "5", "now", "6"])


def test_long_names_and_a_large_font(bo: Any, qtbot: Any, large_font: None, long_name: str) -> None:
    """Nothing is wider than the window: words wrap, and buttons can be read whole."""
    screen = Screen(bo, qtbot)
    bo.answer(
        bo.entry(4, 5, "telephone", name=f"{long_name} Kvistgaard", service_id="flyt", phone="+4500006622"),
        bo.entry(5, 8, name="Malthe", service_id="flyt", agreement=Agreement(note=long_name * 3, version=1)),
        call_backs=(bo.entry(9, -15, "callback", service_id="flyt", staff_id=None, language="ar"),),
    )
    for number in (4, 5, 9):
        row = screen.row(number)
        inside = screen.window.rect()
        for widget in row.findChildren(QWidget):
            if widget.isVisible():
                right = widget.mapTo(screen.window, widget.rect().bottomRight()).x()
                assert right <= inside.right(), f"{widget.objectName()} ends at {right} of {inside.right()}"
        for button in row.findChildren(QPushButton):
            assert not button.isVisible() or button.width() >= button.minimumSizeHint().width() - 1
    screen.stack.close()


def test_every_control_has_a_name(screen: Screen, signe: Any) -> None:
    """A screen reader has something to say of each button, box and field, also of those folded away."""
    bo = screen.bo
    bo.answer(signe, bo.entry(5, 8, name="Malthe"), call_backs=(bo.entry(9, -15, "callback", staff_id=None),))
    for place in (screen.window, *screen.column.frames):
        controls = [*place.findChildren(QAbstractButton), *place.findChildren(QLineEdit)]
        assert len(controls) > 5
        nameless = [c.objectName() for c in controls if c.objectName() and not (c.accessibleName() or _words(c))]
        assert nameless == []


def _words(control: QWidget) -> str:
    return control.text() if isinstance(control, QAbstractButton) else ""


def test_it_follows_the_desktop_into_the_dark(screen: Screen, signe: Any, qapp: QApplication) -> None:
    """A change of palette draws bars, icons and the line of the present anew."""
    screen.bo.answer(signe, screen.bo.entry(5, 8, agreement=Agreement(note="Roligt", version=1)))
    before = qapp.palette()
    light = screen.window.grab().toImage()
    try:
        dark = QPalette(QColor("#202124"))
        qapp.setPalette(dark)
        screen.qtbot.waitUntil(lambda: screen.window.grab().toImage() != light)
    finally:
        qapp.setPalette(before)
