"""Draws the rows of a list: number, what and for whom, how long; wrapped instead of cut, at any font."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from staff_tray import theme
from staff_tray.desk.views.row_model import ROW_ROLE, Row, Tone
from staff_tray.icons import coloured_icon

TOUCH = 44
"""The least height in pixels of what a finger presses."""

_LINES = 2
_GAP = theme.UNIT
_PAD = theme.UNIT + theme.UNIT // 4


@dataclass(frozen=True)
class _Paragraph:
    lines: tuple[str, ...]
    font: QFont

    @property
    def height(self) -> int:
        return len(self.lines) * _pitch(self.font)


class RowDelegate(QStyledItemDelegate):
    """Draws `Row`s. `head_width` is set by the list, so that all heads stand in one column; in pixels."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self.head_width = 0
        self.trailing_width = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as its words need at the list's width."""
        row: Row = index.data(ROW_ROLE)
        width = self._view.viewport().width()
        if row.heading:
            return QSize(width, QFontMetrics(theme.semibold(option.font)).height() + 2 * theme.UNIT)
        height = sum(part.height for part in self._body(row, option.font, self._body_width(width)))
        sides = (
            self._column(theme.semibold(option.font, 1.2), option.font, row.head, row.under_head),
            self._column(theme.semibold(option.font, 1.1), option.font, row.trailing, row.under_trailing),
        )
        return QSize(width, max(TOUCH, height + 2 * _PAD, *(side + 2 * _PAD for side in sides)))

    def measure(self, rows: tuple[Row, ...], font: QFont) -> None:
        """Make room for the widest head and the widest trailing words."""
        head, small = QFontMetrics(theme.tabular(theme.semibold(font, 1.2))), QFontMetrics(theme.tabular(font))
        trailing = QFontMetrics(theme.tabular(theme.semibold(font, 1.1)))
        self.head_width = max(
            (max(head.horizontalAdvance(r.head), small.horizontalAdvance(r.under_head)) for r in rows), default=0
        )
        self.trailing_width = max(
            (
                max(trailing.horizontalAdvance(r.trailing), small.horizontalAdvance(r.under_trailing))
                for r in rows
                if not r.heading
            ),
            default=0,
        )

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground, the bar, and the words."""
        row: Row = index.data(ROW_ROLE)
        painter.save()
        option.palette.setCurrentColorGroup(QPalette.ColorGroup.Active)
        if row.heading:
            self._paint_heading(painter, option, row)
        else:
            self._paint_row(painter, option, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        painter.setFont(theme.semibold(option.font))
        painter.setPen(theme.muted(option.palette))
        place = option.rect.adjusted(2 * theme.UNIT, 0, -theme.UNIT, -theme.UNIT // 2)
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, row.title)
        painter.fillRect(QRect(place.left(), option.rect.bottom(), place.width(), 1), theme.hairline(option.palette))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        state, palette = option.state, option.palette
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        group = QPalette.ColorGroup.Active
        ink, ground = palette.color(group, QPalette.ColorRole.Text), palette.color(group, QPalette.ColorRole.Base)
        if chosen:
            ground = theme.blend(ground, palette.color(group, QPalette.ColorRole.Highlight), 0.16)
            painter.fillRect(option.rect, ground)
        soft = theme.blend(ink, ground, 0.30)
        if not row.enabled:
            ink = soft
        rect = option.rect.adjusted(0, 0, 0, -1)
        painter.fillRect(
            QRect(rect.left() + 2 * theme.UNIT, rect.bottom() + 1, rect.width() - 3 * theme.UNIT, 1),
            theme.hairline(palette),
        )
        if row.tone is not Tone.NONE:
            bar = QRect(rect.left(), rect.top(), theme.BAR_WIDTH, rect.height())
            painter.fillRect(bar, tone_colour(row.tone, option.palette))
        top, left = rect.top() + _PAD, rect.left() + 2 * theme.UNIT
        if self.head_width:
            self._side(painter, QRect(left, top, self.head_width, rect.height()), option.font, row, ink, soft)
            left += self.head_width + 2 * _GAP
        width = self._body_width(rect.width())
        body = self._body(row, option.font, width)
        height = sum(part.height for part in body)
        if not (row.under_head or row.under_trailing or row.mark) and height + 2 * _PAD < rect.height():
            top = rect.top() + (rect.height() - height) // 2
        for number, part in enumerate(body):
            marked = bool(row.mark) and number == len(body) - 1
            pen = theme.state_colours(palette).trouble if marked else ink if number == 0 else soft
            indent = self._warn(painter, left, top, part.font, pen) if marked else 0
            top = _draw(painter, part, QRect(left + indent, top, width - indent, part.height), pen)
        if self.trailing_width:
            place = QRect(rect.right() - 2 * theme.UNIT - self.trailing_width, rect.top(), self.trailing_width, 0)
            place.setHeight(rect.height())
            self._trail(painter, place, option.font, row, ink, soft)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(palette.color(group, QPalette.ColorRole.Highlight), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def _side(
        self, painter: QPainter, place: QRect, font: QFont, row: Row, ink: QColor, soft: QColor
    ) -> None:  # fmt: skip
        bold = theme.tabular(theme.semibold(font, 1.2))
        start = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.setFont(bold)
        painter.setPen(ink)
        painter.drawText(place, start, row.head)
        painter.setFont(theme.tabular(font))
        painter.setPen(soft)
        painter.drawText(place.adjusted(0, _pitch(bold), 0, 0), start, row.under_head)

    def _trail(self, painter: QPainter, place: QRect, font: QFont, row: Row, ink: QColor, soft: QColor) -> None:
        bold, small = theme.tabular(theme.semibold(font, 1.1)), theme.tabular(font)
        end = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        high = _pitch(bold)
        top = place.top() + _PAD
        painter.setFont(bold)
        painter.setPen(ink)
        painter.drawText(QRect(place.left(), top, place.width(), high), end, row.trailing)
        painter.setFont(small)
        painter.setPen(soft)
        painter.drawText(QRect(place.left(), top + high, place.width(), high), end, row.under_trailing)

    def _warn(self, painter: QPainter, left: int, top: int, font: QFont, colour: QColor) -> int:
        side = theme.icon_side(font)
        high = _pitch(font)
        coloured_icon("triangle-alert", colour).paint(painter, QRect(left, top + (high - side) // 2, side, side))
        return side + theme.UNIT // 2

    def _body_width(self, width: int) -> int:
        taken = 4 * theme.UNIT
        for side in (self.head_width, self.trailing_width):
            taken += side + 2 * _GAP if side else 0
        return max(8 * theme.UNIT, width - taken)

    def _body(self, row: Row, font: QFont, width: int) -> list[_Paragraph]:
        title = theme.semibold(font)
        parts = [_Paragraph(_wrapped(row.title, title, width), title)]
        parts += [_Paragraph(_wrapped(detail, font, width), font) for detail in row.details if detail]
        if row.mark:
            bold = theme.semibold(font)
            room = width - theme.icon_side(bold) - theme.UNIT // 2
            parts.append(_Paragraph(_wrapped(row.mark, bold, room), bold))
        return parts

    def _column(self, bold: QFont, font: QFont, words: str, under: str) -> int:
        lines = _pitch(bold) if words else 0
        return lines + (_pitch(font) if under else 0)


def tone_colour(tone: Tone, palette: QPalette) -> QColor:
    """The colour of the bar at a row; the ground for none."""
    colours = theme.state_colours(palette)
    return {
        Tone.WAITING: colours.arrived,
        Tone.CALLED: colours.called,
        Tone.SERVING: colours.serving,
        Tone.TROUBLE: colours.trouble,
    }.get(tone, palette.color(QPalette.ColorRole.Window))


def _pitch(font: QFont) -> int:
    """From line to line, in pixels: enough for scripts that reach higher than ours."""
    return QFontMetrics(font).lineSpacing() + theme.UNIT // 4


def _wrapped(text: str, font: QFont, width: int) -> tuple[str, ...]:
    """The text in lines that fit, at most `_LINES`; the last one says with an ellipsis that there is more."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < _LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start = line.textStart()
        rest = len(lines) == _LINES - 1
        words = text[start:] if rest else text[start : start + line.textLength()]
        lines.append(metrics.elidedText(words.strip(), Qt.TextElideMode.ElideRight, width))
    layout.endLayout()
    return tuple(lines)


def _draw(painter: QPainter, part: _Paragraph, place: QRect, pen: QColor) -> int:
    painter.setFont(part.font)
    painter.setPen(pen)
    high = _pitch(part.font)
    top = place.top()
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    for line in part.lines:
        painter.drawText(QRect(place.left(), top, place.width(), high), flags | Qt.TextFlag.TextSingleLine, line)
        top += high
    return top
