"""Twelve months, each day painted as it is: by colour, shape and word, walked with the arrow keys."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from staff_tray import theme
from staff_tray.superuser.hours_words import look_words, month_name, translate, weekday_name
from staff_tray.superuser.hours_year import DayKind, DayLook

_ACROSS: Final = 4
_WEEKS: Final = 6
_DAYS: Final = 7
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_DAYS, Qt.Key.Key_Down: _DAYS}
_MONTHS: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class YearView(QWidget):
    """Shows a year's `DayLook`s; `day_chosen` carries the date that somebody goes to."""

    day_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hours-year")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(False)
        self._days: tuple[DayLook, ...] = ()
        self._chosen: DayLook | None = None
        self._today = date.min

    @property
    def cell(self) -> int:
        """The least side of a day's square, in pixels."""
        return self.fontMetrics().horizontalAdvance("00") + theme.UNIT

    def show_year(self, days: tuple[DayLook, ...], chosen: DayLook | None, today: date) -> None:
        """Show these days, that one marked."""
        was = self._chosen
        self._days, self._chosen, self._today = days, chosen, today
        if chosen is not None:
            self.setAccessibleName(look_words(chosen))
            self.setAccessibleDescription(
                translate("Settings", "The arrow keys go from day to day, page up and down from month to month.")
            )
            if was != chosen:
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()

    def sizeHint(self) -> QSize:
        """Twelve months that can be read."""
        line = self.fontMetrics().height()
        wide = _ACROSS * (_DAYS * self.cell) + (_ACROSS - 1) * 3 * theme.UNIT
        high = 3 * (_WEEKS * (line + 6) + 2 * line + theme.UNIT) + 2 * 2 * theme.UNIT
        return QSize(wide, high)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def rect_of(self, day: date) -> QRect:
        """Where a day of the year is painted."""
        month = self._month(day.month)
        first = day.replace(day=1).weekday()
        place = first + day.day - 1
        wide, top = month.width() / _DAYS, self._head()
        high = (month.height() - top) / _WEEKS
        return QRectF(
            month.x() + place % _DAYS * wide, month.y() + top + place // _DAYS * high, wide, high
        ).toAlignedRect()  # fmt: skip

    def day_at(self, point: QPoint) -> DayLook | None:
        """The day that is painted there."""
        return next((each for each in self._days if self.rect_of(each.day).contains(point)), None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the months."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._days:
            return
        for month in range(1, 13):
            self._paint_head(painter, month)
        for look in self._days:
            self._paint_day(painter, look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From day to day, from month to month, to the year's ends."""
        moved = self._moved(Qt.Key(event.key()))
        if moved is None or self._chosen is None:
            super().keyPressEvent(event)
        else:
            self.day_chosen.emit(moved)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the day."""
        found = self.day_at(event.position().toPoint())
        if found is not None:
            self.day_chosen.emit(found.day)

    def event(self, event: QEvent) -> bool:
        """The day in words, where the pointer rests."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), look_words(found) if found is not None else "", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The chosen day shows where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """As above."""
        super().focusOutEvent(event)
        self.update()

    def _moved(self, key: Qt.Key) -> date | None:
        if self._chosen is None:
            return None
        day = self._chosen.day
        if key in _STEPS:
            return day + timedelta(days=_STEPS[key])
        if key in _MONTHS:
            number = day.year * 12 + day.month - 1 + _MONTHS[key]
            year, month = number // 12, number % 12 + 1
            return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
        if key is Qt.Key.Key_Home:
            return date(day.year, 1, 1)
        return date(day.year, 12, 31) if key is Qt.Key.Key_End else None

    def _head(self) -> int:
        """The height of a month's name and its weekdays."""
        return 2 * self.fontMetrics().height() + theme.UNIT // 2

    def _month(self, month: int) -> QRectF:
        gap, down = 3 * theme.UNIT, 2 * theme.UNIT
        wide = (self.width() - (_ACROSS - 1) * gap) / _ACROSS
        high = (self.height() - 2 * down) / 3
        column, row = (month - 1) % _ACROSS, (month - 1) // _ACROSS
        return QRectF(column * (wide + gap), row * (high + down), wide, high)

    def _paint_head(self, painter: QPainter, month: int) -> None:
        area, line = self._month(month), self.fontMetrics().height()
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setFont(theme.semibold(self.font()))
        painter.drawText(QRectF(area.x(), area.y(), area.width(), line), Qt.AlignmentFlag.AlignLeft, month_name(month))
        painter.setFont(self.font())
        painter.setPen(theme.muted(self.palette()))
        for weekday in range(_DAYS):
            wide = area.width() / _DAYS
            cell = QRectF(area.x() + weekday * wide, area.y() + line + 2, wide, line)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, weekday_name(weekday)[:1])

    def _paint_day(self, painter: QPainter, look: DayLook) -> None:
        cell = QRectF(self.rect_of(look.day)).adjusted(1, 1, -1, -1)
        paint_kind(painter, cell, look.kind, self.palette())
        strong = look.kind is DayKind.SPECIAL
        ink = QPalette.ColorRole.Window if strong else QPalette.ColorRole.WindowText
        muted = theme.muted(self.palette())
        painter.setPen(muted if look.kind is DayKind.CLOSED else self.palette().color(ink))
        painter.setFont(theme.semibold(self.font()) if look.day == self._today or strong else self.font())
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(look.day.day))
        if look.day == self._today:
            painter.drawLine(
                QPointF(cell.center().x() - 6, cell.bottom() - 2), QPointF(cell.center().x() + 6, cell.bottom() - 2)
            )
        if self._chosen is not None and look.day == self._chosen.day:
            role = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.WindowText
            painter.setPen(QPen(self.palette().color(role), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell, 3, 3)


def paint_kind(painter: QPainter, cell: QRectF, kind: DayKind, palette: QPalette) -> None:
    """A day's ground: open is tinted, other hours have a full corner as well, a special day is full, closed is bare."""
    painter.setPen(Qt.PenStyle.NoPen)
    colours = theme.state_colours(palette)
    if kind is DayKind.SPECIAL:
        painter.setBrush(colours.trouble)
        painter.drawRoundedRect(cell, 3, 3)
    elif kind is not DayKind.CLOSED:
        ground = palette.color(QPalette.ColorRole.Window)
        tint: QColor = theme.blend(colours.arrived, ground, 0.8)
        painter.setBrush(tint)
        if theme.high_contrast(palette):  # where a tint is no colour that one can rely on
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawRoundedRect(cell, 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        if kind is DayKind.OTHER:
            side = min(cell.width(), cell.height()) / 2
            right, top = cell.right(), cell.top()
            painter.setBrush(colours.arrived)
            painter.drawPolygon(
                QPolygonF([QPointF(right - side, top), QPointF(right, top), QPointF(right, top + side)])
            )
