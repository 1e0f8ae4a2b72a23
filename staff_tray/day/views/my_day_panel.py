"""The day as a timeline: what is booked, where the present is, and who wants to be rung."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.day.my_day import MyDay
from staff_tray.day.timeline import DayProps, DayRow, Load
from staff_tray.day.views.day_row import DayRowView
from staff_tray.day.views.fitting_scroll import FittingScroll
from staff_tray.day.words import panel_words
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, MutedText
from staff_tray.words import translate

MOST_LINES, MOST_CALL_LINES = 18, 8
"""Of text, that the day and the call-backs take at most before they are scrolled."""


class NowLine(QWidget):
    """Where the present is: a word and a line in the colour of what is going on."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("now-line")
        self._words = translate("Day", "Now")
        self.setAccessibleName(self._words)
        self.setFont(theme.semibold(self.font(), 0.85))
        self.setFixedHeight(self.fontMetrics().height() + theme.UNIT // 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line is drawn
        """Draw the word and the line after it."""
        painter = QPainter(self)
        colour = theme.state_colours(self.palette()).arrived
        painter.setPen(colour)
        left = theme.BAR_WIDTH + theme.UNIT
        middle = self.height() // 2
        painter.drawText(left, middle + self.fontMetrics().ascent() // 2 - 1, self._words)
        start = left + self.fontMetrics().horizontalAdvance(self._words) + theme.UNIT
        painter.fillRect(start, middle, self.width() - start, 2, colour)


class MyDayPanel(QWidget):
    """Shows a `MyDay`. Rows keep their widgets while the day changes, so that nobody loses the keyboard."""

    def __init__(self, day: MyDay) -> None:
        super().__init__()
        self.setObjectName("my-day")
        self.setAccessibleName(translate("Day", "My day"))
        self._day = day
        self._rows: dict[UUID, DayRowView] = {}
        heading = MutedText(wraps=False)
        heading.setText(translate("Day", "My day"))
        self._instead = MutedText()
        self._instead.setObjectName("day-instead")
        self._trouble = MessageLine("unplug", "day-old")
        self._again = Button(translate("Day", "Try again"))
        self._again.setObjectName("day-again")
        self._again.clicked.connect(lambda _checked: day.refresh())
        self._now = NowLine()
        self._wanted = MutedText(wraps=False)
        self._wanted.setObjectName("call-backs-heading")
        self._wanted.setText(translate("Day", "Want to be rung"))
        self._wanted.setContentsMargins(0, theme.UNIT, 0, 0)
        self._scroll = FittingScroll(MOST_LINES)
        self._calls = FittingScroll(MOST_CALL_LINES)
        beside = QHBoxLayout()
        beside.addWidget(self._again)
        beside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        for widget in (heading, self._trouble, self._instead):
            column.addWidget(widget)
        column.addLayout(beside)
        for part in (self._scroll, self._wanted, self._calls):
            column.addWidget(part)
        day.changed.connect(self._show)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_now"):
            self._now.update()

    def _show(self) -> None:
        props = self._day.props
        instead, wrong = panel_words(props)
        self._instead.setText(instead)
        self._instead.setVisible(bool(instead))
        self._trouble.say(wrong)
        self._again.setVisible(props.failed is not None)
        self._show_rows(props)

    def _show_rows(self, props: DayProps) -> None:
        self._forget({row.booking_id for row in (*props.rows, *props.call_backs)})
        order: list[QWidget] = [self._view(row, self._scroll) for row in props.rows]
        if props.load is Load.READY and props.rows:
            order.insert(props.now_at, self._now)
        moved = _place(order, self._scroll)
        self._now.setVisible(self._now in order)
        wanted: list[QWidget] = [self._view(row, self._calls) for row in props.call_backs]
        _place(wanted, self._calls)
        for widget in (self._wanted, self._calls):
            widget.setVisible(bool(wanted))
        if moved and not self._scroll.isAncestorOf(QApplication.focusWidget() or self):
            self.show_now()

    def show_now(self) -> None:
        """Scroll to where the present is."""
        if self._now.isVisibleTo(self):
            self._scroll.ensureWidgetVisible(self._now, 0, self._scroll.height() // 3)

    def showEvent(self, event: QShowEvent) -> None:
        """Opened: the present is what matters."""
        super().showEvent(event)
        self.show_now()

    def _view(self, row: DayRow, scroll: FittingScroll) -> DayRowView:
        if row.booking_id in self._rows:
            self._rows[row.booking_id].show_row(row)
        else:
            view = self._rows[row.booking_id] = DayRowView(self._day, row)
            view.grown.connect(partial(scroll.reveal, view))
        return self._rows[row.booking_id]

    def _forget(self, there: Iterable[UUID]) -> None:
        for booking_id in self._rows.keys() - set(there):
            view = self._rows.pop(booking_id)
            for scroll in (self._scroll, self._calls):
                scroll.rows.removeWidget(view)
            view.hide()
            view.deleteLater()


def _place(order: list[QWidget], scroll: FittingScroll) -> bool:
    """Put the widgets into the list in that order; tells whether they were in another."""
    rows = scroll.rows
    if order == [item.widget() for place in range(rows.count()) if (item := rows.itemAt(place)) is not None]:
        return False
    while rows.count():
        rows.takeAt(0)
    for before, widget in pairwise([None, *order]):
        assert widget is not None
        rows.addWidget(widget)
        widget.show()
        if before is not None:
            QWidget.setTabOrder(before, widget)
    scroll.fit()
    return True
