"""The day as a timeline: what is booked, where the present is, and who wants to be rung."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.day.my_day import MyDay
from staff_tray.day.timeline import DayProps, DayRow
from staff_tray.day.views.day_row import DayRowView
from staff_tray.day.words import earlier_words, heading_words, panel_words
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, MutedText
from staff_tray.words import translate


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
        self._wanted.setContentsMargins(0, theme.UNIT, 0, 0)
        self._earlier = Button()
        self._earlier.setObjectName("day-earlier")
        self._earlier.setCheckable(True)
        self._earlier.setFlat(True)
        self._earlier.toggled.connect(lambda _checked: self._show())
        self._list, self._calls = QVBoxLayout(), QVBoxLayout()
        beside = QHBoxLayout()
        for button in (self._again, self._earlier):
            beside.addWidget(button)
        beside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        for widget in (heading, self._trouble, self._instead):
            column.addWidget(widget)
        column.addLayout(beside)
        column.addLayout(self._list)
        column.addWidget(self._wanted)
        column.addLayout(self._calls)
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
        self._earlier.setVisible(bool(props.earlier))
        self._earlier.setText(earlier_words(props.earlier, shown=self._earlier.isChecked()))
        order: list[QWidget] = []
        for place, row in enumerate(props.rows):
            if place == props.now_at:
                order.append(self._now)
            view = self._view(row)
            if self._earlier.isChecked() or place >= props.earlier:
                order.append(view)
            else:
                view.hide()
        if props.rows and props.now_at == len(props.rows):
            order.append(self._now)
        self._now.setVisible(self._now in order)
        _place(order, self._list)
        _place([self._view(row) for row in props.call_backs], self._calls)
        self._wanted.setText(heading_words(props.call_backs))
        self._wanted.setVisible(bool(props.call_backs))

    def _view(self, row: DayRow) -> DayRowView:
        if row.booking_id in self._rows:
            self._rows[row.booking_id].show_row(row)
        else:
            view = self._rows[row.booking_id] = DayRowView(self._day, row)
            view.grown.connect(partial(QTimer.singleShot, 0, partial(_reveal, view)))
        return self._rows[row.booking_id]

    def _forget(self, there: Iterable[UUID]) -> None:
        for booking_id in self._rows.keys() - set(there):
            view = self._rows.pop(booking_id)
            for rows in (self._list, self._calls):
                rows.removeWidget(view)
            view.hide()
            view.deleteLater()


def _place(order: Sequence[QWidget], rows: QVBoxLayout) -> None:
    """Put the widgets into the list in that order, where they are not."""
    if list(order) == [item.widget() for place in range(rows.count()) if (item := rows.itemAt(place)) is not None]:
        return
    while rows.count():
        rows.takeAt(0)
    for widget in order:
        rows.addWidget(widget)
        widget.show()
    for before, widget in pairwise(order):
        QWidget.setTabOrder(before, widget)


def _reveal(row: QWidget) -> None:
    """Scroll the window so that the row can be seen, which has just grown."""
    above: QWidget | None = row
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None and row.isVisible():
        above.ensureWidgetVisible(row, 0, theme.UNIT)
