"""The tree of tiles: drawn in two lines, dragged, and moved by Alt and the arrows."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from staff_tray import theme
from staff_tray.superuser.menu_tree import Kind, Row, Way
from staff_tray.superuser.places import Place
from staff_tray.superuser.views.menu_model import NOTE, ROW, MenuModel

_Index = QModelIndex | QPersistentModelIndex

DISC: Final = 28
_NAME: Final = int(Qt.ItemDataRole.DisplayRole)
_BEGINS: Final = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive
_WAYS: Final[dict[int, Way]] = {
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
    Qt.Key.Key_Left: Way.OUT,
    Qt.Key.Key_Right: Way.IN,
}


class MenuTreeView(QTreeView):
    """Shows a `MenuModel`; what was open stays open, and what was chosen chosen, when the rows change."""

    shift_asked = Signal(object, object)
    """A tile's place, and the `Way` it is to go."""
    remove_asked = Signal(object)
    picked = Signal(object)
    """The place of the tile that is chosen now, or None."""
    opened = Signal(object)
    """Enter, or a double click, on the tile of that place."""

    def __init__(self, model: MenuModel, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._rows = model
        self._shut: set[Place] = set()
        self._showing = False
        self.setModel(model)
        self.setItemDelegate(TileDelegate(self))
        self.setHeaderHidden(True)
        self.setIndentation(3 * theme.UNIT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(DISC, DISC))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.collapsed.connect(lambda index: self._remember(index, shut=True))
        self.expanded.connect(lambda index: self._remember(index, shut=False))
        self.activated.connect(lambda index: self.opened.emit(self._place(index)))

    def show_rows(self, rows: tuple[Row, ...], menu: Place, chosen: Place | None) -> None:
        """Show these, with that one chosen."""
        self._showing = True
        top = self.verticalScrollBar().value()
        if self._rows.show_rows(rows, menu):
            self.expandAll()
            for place in list(self._shut):
                self.setExpanded(self._rows.index_of(place), False)
            self.verticalScrollBar().setValue(top)
        index = self._rows.index_of(chosen)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            if index.isValid():
                self.scrollTo(index)
        self._showing = False

    def pick_row(self, words: str) -> bool:
        """Choose the first tile whose name begins with these words; no when there is none."""
        found = self._rows.match(self._rows.index(0, 0), _NAME, words, 1, _BEGINS)
        if found:
            self.setCurrentIndex(found[0])
        return bool(found)

    def chosen(self) -> Place | None:
        """The place of the tile that is chosen."""
        return self._place(self.currentIndex())

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Called by Qt."""
        super().currentChanged(current, previous)
        if not self._showing:
            self.picked.emit(self._place(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow moves the tile, Delete takes it out."""
        place, way = self.chosen(), _WAYS.get(event.key())
        if place is not None and way is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift_asked.emit(place, way)
        elif place is not None and event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit(place)
        else:
            super().keyPressEvent(event)

    def _place(self, index: _Index) -> Place | None:
        row = self._rows.row_at(index) if index.isValid() else None
        return row.place if row is not None else None

    def _remember(self, index: _Index, *, shut: bool) -> None:
        place = self._place(index)
        if place is not None and not self._showing:
            (self._shut.add if shut else self._shut.discard)(place)


class TileDelegate(QStyledItemDelegate):
    """A disc with the tile's drawing, its name, and below it what is to be known."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - as Qt has it
        """Two lines high, or as high as the disc."""
        lines = QFontMetrics(option.font).height() + QFontMetrics(self._small(option)).height()
        return QSize(16 * theme.UNIT, max(lines + theme.UNIT, DISC + theme.UNIT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The style draws the ground, we place what is on it."""
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        own.text, own.icon = "", QIcon()
        style = own.widget.style() if own.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        rect: QRect = option.rect.adjusted(theme.UNIT // 2, 0, -theme.UNIT // 2, 0)
        disc = QRect(rect.left(), rect.center().y() - DISC // 2 + 1, DISC, DISC)
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, disc)
        words = rect.adjusted(DISC + theme.UNIT, 0, 0, 0)
        row, note = index.data(ROW), str(index.data(NOTE) or "")
        chosen = bool(own.state & QStyle.StateFlag.State_Selected)
        palette: QPalette = option.palette
        ink = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        font = theme.semibold(option.font) if row.kind is Kind.GROUP else option.font
        small = self._small(option)
        high, low = QFontMetrics(font).height(), QFontMetrics(small).height()
        top = words.center().y() - (high + (low if note else 0)) // 2 + 1
        painter.save()
        painter.setPen(ink)
        painter.setFont(font)
        self._line(painter, QRect(words.left(), top, words.width(), high), str(index.data()))
        if note:
            painter.setPen(ink if chosen else theme.state_colours(palette).trouble)
            painter.setFont(small)
            self._line(painter, QRect(words.left(), top + high, words.width(), low), note)
        painter.restore()

    def _line(self, painter: QPainter, room: QRect, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _small(self, option: QStyleOptionViewItem) -> QFont:
        return theme.scaled(option.font, 0.9)
