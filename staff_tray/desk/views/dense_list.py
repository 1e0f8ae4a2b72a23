"""A dense list: headings, and rows of a title, a word at the right, and a quieter line below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from staff_tray import theme

_ROW = Qt.ItemDataRole.UserRole
_LEAPS = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_EDGE = theme.UNIT // 2
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class DenseRow:
    """One line of a list; `key` "" is a heading, which cannot be chosen."""

    key: str
    title: str
    aside: str = ""
    below: str = ""
    strong: bool = True

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return ". ".join(filter(None, (self.title, self.below, self.aside)))


class DenseList(QListWidget):
    """Shows rows, at most so many high. `looked` carries the key where the keyboard is, `chosen` that of Enter."""

    looked = Signal(str)
    chosen = Signal(str)

    def __init__(self, name: str, spoken: str, *, lines: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._lines = lines
        self._rows: tuple[DenseRow, ...] = ()
        self._filling = False
        self.setItemDelegate(_DenseDelegate(self))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(False)
        self.currentItemChanged.connect(self._on_current)
        self.itemActivated.connect(self._on_activated)

    @property
    def key(self) -> str:
        """The row where the keyboard is, "" for none."""
        item = self.currentItem()
        row: DenseRow | None = item.data(_ROW) if item is not None else None
        return row.key if row is not None else ""

    @property
    def rows(self) -> tuple[DenseRow, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[DenseRow], *, first: bool = False) -> None:
        """Show these; the keyboard stays on its row, or goes to the `first` one when that is asked for."""
        if tuple(rows) == self._rows and not first:
            return
        key, place = self.key, self.verticalScrollBar().value()
        self._rows, self._filling = tuple(rows), True
        self.clear()
        for row in self._rows:
            item = QListWidgetItem(row.spoken, self)
            item.setData(_ROW, row)
            if not row.key:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._filling = False
        self._go_to("" if first else key)
        if not first:
            self.verticalScrollBar().setValue(place)
        self.updateGeometry()
        if self.key != key:
            self.looked.emit(self.key)

    def step(self, down: bool) -> None:
        """Go to the row below or above, over headings."""
        keys = [row.key for row in self._rows if row.key]
        if keys:
            now = keys.index(self.key) if self.key in keys else -1
            self._go_to(keys[max(0, min(len(keys) - 1, now + (1 if down else -1)))])

    def sizeHint(self) -> QSize:
        """As high as its rows, at most `lines` of them."""
        heights = [self.sizeHintForRow(line) for line in range(self.count())]
        high = min(sum(heights), self._lines * max(heights, default=4 * theme.UNIT))
        return QSize(30 * theme.UNIT, high + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """The same: it scrolls, it does not shrink."""
        return QSize(20 * theme.UNIT, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The heading above the first row is seen with it."""
        super().resizeEvent(event)
        if self._on_first():
            self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses; the arrows leave headings out."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.key:
                self.chosen.emit(self.key)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(event.key() == Qt.Key.Key_Down)
        elif event.key() in _LEAPS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _go_to(self, key: str) -> None:
        keys = [row.key for row in self._rows]
        wanted = key if key in keys and key else next(filter(None, keys), "")
        if wanted:
            self.setCurrentRow(keys.index(wanted))
            if self._on_first():
                self.scrollToTop()

    def _on_first(self) -> bool:
        return self.key == next((row.key for row in self._rows if row.key), "")

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._filling:
            self.looked.emit(item.data(_ROW).key)

    def _on_activated(self, item: QListWidgetItem) -> None:
        if item.data(_ROW).key:
            self.chosen.emit(item.data(_ROW).key)


class _DenseDelegate(QStyledItemDelegate):
    """Draws a `DenseRow`; what does not fit is cut with dots, the whole of it stands where the row is looked at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line for a heading, two for a row that has something below."""
        row: DenseRow = index.data(_ROW)
        high = QFontMetrics(_title(row, option)).height() + (option.fontMetrics.height() if row.below else 0)
        return QSize(0, high + 2 * _EDGE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The style draws the ground, we place what is on it."""
        row: DenseRow = index.data(_ROW)
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        palette: QPalette = option.palette
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        group = QPalette.ColorGroup.Active if widget.isActiveWindow() else QPalette.ColorGroup.Inactive
        ink = palette.color(group, QPalette.ColorRole.HighlightedText if picked else QPalette.ColorRole.Text)
        ground = palette.color(group, QPalette.ColorRole.Highlight if picked else QPalette.ColorRole.Base)
        quiet = ink if picked or theme.high_contrast(QApplication.palette()) else theme.blend(ink, ground, 0.30)
        inner = option.rect.adjusted(theme.UNIT, _EDGE, -theme.UNIT, -_EDGE)
        painter.save()
        font: QFont = option.font
        title = _title(row, option)
        line = QRect(inner.left(), inner.top(), inner.width(), QFontMetrics(title).height())
        aside = QFontMetrics(theme.tabular(font)).horizontalAdvance(row.aside)
        self._draw(painter, line, theme.tabular(font), quiet, row.aside, right=True)
        room = line.adjusted(0, 0, -aside - theme.UNIT if aside else 0, 0)
        self._draw(painter, room, title, ink if row.key else quiet, row.title)
        if row.below:
            below = QRect(inner.left(), line.bottom() + 1, inner.width(), QFontMetrics(font).height())
            self._draw(painter, below, font, quiet, row.below)
        painter.restore()

    def _draw(
        self, painter: QPainter, where: QRect, font: QFont, ink: object, words: str, *, right: bool = False
    ) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, side | Qt.AlignmentFlag.AlignVCenter, cut)


def _title(row: DenseRow, option: QStyleOptionViewItem) -> QFont:
    if not row.key:
        return theme.scaled(option.font, 0.92)
    return theme.tabular(theme.semibold(option.font) if row.strong else option.font)
