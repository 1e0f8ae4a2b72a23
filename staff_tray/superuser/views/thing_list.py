"""A list of things: open one, add one, put them in order by mouse or keyboard, take one away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from staff_tray import theme
from staff_tray.desk.views.parts import Button, MutedText
from staff_tray.icons import coloured_icon
from staff_tray.superuser.draft_words import translate

Index = QModelIndex | QPersistentModelIndex
_DRAGGED = "application/x-skranke-row"
_EDGE = theme.UNIT - 2
_FAINT = 0.82


@dataclass(frozen=True)
class ThingRow:
    """One thing: its key, what it is called, a quieter line, whether something is wrong, whether it is changed.

    `level` is how many rows it stands within. One that is `kept` cannot be taken away here: it has come with
    something shared.
    """

    key: str
    title: str
    below: str = ""
    wrong: str = ""
    changed: bool = False
    level: int = 0
    kept: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        changed = translate("Settings", "changed, not published") if self.changed else ""
        return ". ".join(filter(None, (self.title, self.below, self.wrong, changed)))


class ThingModel(QAbstractListModel):
    """The rows; `moved` carries a key and the key before which it is to stand, "" for the end."""

    moved = Signal(str, str)

    def __init__(self, *, movable: bool) -> None:
        super().__init__()
        self.rows: tuple[ThingRow, ...] = ()
        self._movable = movable

    def show(self, rows: tuple[ThingRow, ...]) -> None:
        """Show these."""
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is shown and said of one."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:  # a narrow list shortens its lines
            return "\n".join(filter(None, (row.title, row.wrong or row.below)))
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged between others."""
        if not self._movable:
            return super().flags(index)
        if not index.isValid():
            return super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """They are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only rows of a list like this."""
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The key of what is dragged."""
        data = QMimeData()
        data.setData(_DRAGGED, QByteArray(self.rows[indexes[0].row()].key.encode()))
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:  # noqa: ARG002 - Qt's own
        """Dropped between two rows: tell; the rows come from the draft."""
        key = bytes(data.data(_DRAGGED).data()).decode()
        if key not in [each.key for each in self.rows]:
            return False
        before = self.rows[row].key if 0 <= row < len(self.rows) else ""
        self.moved.emit(key, before)
        return False


class ThingView(QListView):
    """The list itself. `opened` carries a key, `shifted` a key and so many rows, `dropped_away` a key."""

    opened = Signal(str)
    shifted = Signal(str, int)
    taken_away = Signal(str)

    def __init__(self, name: str, spoken: str, *, movable: bool, most_rows: int | None) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.things = ThingModel(movable=movable)
        self.setModel(self.things)
        self.setItemDelegate(_ThingDelegate(self))
        self._movable = movable
        self._most_rows = most_rows
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        if movable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDropIndicatorShown(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(Qt.ItemDataRole.UserRole).key))

    @property
    def key(self) -> str:
        """Where the keyboard is, "" for nowhere."""
        index = self.currentIndex()
        return self.things.rows[index.row()].key if index.isValid() else ""

    def show_rows(self, rows: tuple[ThingRow, ...]) -> None:
        """Show these; the keyboard stays where it was."""
        if rows == self.things.rows:
            return
        key, place = self.key, self.verticalScrollBar().value()
        self.things.show(rows)
        self.go_to(key)
        self.verticalScrollBar().setValue(place)
        self.updateGeometry()

    def go_to(self, key: str) -> None:
        """Bring the keyboard to that row, or to the first."""
        keys = [row.key for row in self.things.rows]
        if keys:
            self.setCurrentIndex(self.things.index(keys.index(key) if key in keys else 0))

    def pick_row(self, words: str) -> bool:
        """Open the row of that key, or the first that begins with these words."""
        rows = self.things.rows
        row = next((each for each in rows if each.key == words), None)
        row = row or next((each for each in rows if each.title.startswith(words)), None)
        if row is not None:
            self.go_to(row.key)
            self.opened.emit(row.key)
        return row is not None

    def sizeHint(self) -> QSize:
        """In a form as high as its rows, else as high as there is room."""
        if self._most_rows is None:
            return super().sizeHint()
        rows = max(1, min(self._most_rows, len(self.things.rows)))
        return QSize(30 * theme.UNIT, rows * self.sizeHintForRow(0) + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """In a form it does not shrink."""
        return (
            super().minimumSizeHint() if self._most_rows is None else QSize(20 * theme.UNIT, self.sizeHint().height())
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Alt with an arrow moves, Delete takes away."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key:
            self.opened.emit(self.key)
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._movable and self.key:
            self.shifted.emit(self.key, -1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete and self._movable and self.key:
            self.taken_away.emit(self.key)
        else:
            super().keyPressEvent(event)


class _ThingDelegate(QStyledItemDelegate):
    """Draws a `ThingRow`: two lines, a dot for what is changed, a sign and a word for what is wrong."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - all are as high
        """Two lines."""
        return QSize(0, 2 * option.fontMetrics.height() + 2 * _EDGE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The style draws the ground, we place what is on it."""
        row: ThingRow = index.data(Qt.ItemDataRole.UserRole)
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        palette: QPalette = option.palette
        picked = bool(option.state & QStyle.StateFlag.State_Selected)
        group = QPalette.ColorGroup.Active if widget.isActiveWindow() else QPalette.ColorGroup.Inactive
        if picked and not widget.hasFocus() and not theme.high_contrast(QApplication.palette()):
            # The keyboard is elsewhere: the row is still the one that the buttons mean.
            picked = False
            base, mark = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Highlight)
            painter.fillRect(option.rect, theme.blend(mark, base, _FAINT))
        else:
            widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        ink = palette.color(group, QPalette.ColorRole.HighlightedText if picked else QPalette.ColorRole.Text)
        ground = palette.color(group, QPalette.ColorRole.Highlight if picked else QPalette.ColorRole.Base)
        quiet = ink if picked or theme.high_contrast(QApplication.palette()) else theme.blend(ink, ground, 0.30)
        painter.save()
        inner = option.rect.adjusted(theme.UNIT + 4 + row.level * 3 * theme.UNIT, _EDGE, -theme.UNIT, -_EDGE)
        high = option.fontMetrics.height()
        alone = not (row.below or row.wrong)
        line = QRect(inner.left(), inner.top() + (high // 2 if alone else 0), inner.width(), high)
        if row.changed:
            changed = translate("Settings", "changed")
            width = option.fontMetrics.horizontalAdvance(changed)
            painter.setPen(quiet)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, changed)
            line.setRight(line.right() - width - theme.UNIT)
        _draw(painter, line, theme.semibold(option.font), ink, row.title)
        below = QRect(inner.left(), line.bottom() + 1, inner.width(), high)
        if row.wrong:
            side = high - 2
            colour = ink if picked else theme.state_colours(QApplication.palette()).trouble
            painter.drawPixmap(
                below.left(), below.top() + 1, coloured_icon("triangle-alert", colour).pixmap(side, side)
            )
            below.setLeft(below.left() + side + theme.UNIT // 2)
        _draw(painter, below, option.font, quiet, row.wrong or row.below)
        painter.restore()


class ThingList(QWidget):
    """The list with its buttons. `asks_add` says that one more is wanted, `asks_take` one that another centre has."""

    asks_add = Signal()
    asks_take = Signal()

    def __init__(
        self, name: str, spoken: str, add: str, empty: str, *, fixed: bool, most_rows: int | None, take: str = ""
    ) -> None:
        super().__init__()
        self.view = ThingView(f"{name}-list", spoken, movable=not fixed, most_rows=most_rows)
        self._empty = MutedText()
        self._empty.setObjectName(f"{name}-none")
        self._empty.setText(empty)
        self.add = _button(add, f"{name}-add")
        self.open = _button(translate("Settings", "Open"), f"{name}-open")
        self.open.clicked.connect(lambda: self.view.opened.emit(self.view.key))
        self.take = _button(take, f"{name}-take")
        self.take.clicked.connect(self.asks_take)
        self.take.setVisible(bool(take))
        self.up = _button(translate("Settings", "Up"), f"{name}-up")
        self.up.setToolTip("Alt+↑")
        self.down = _button(translate("Settings", "Down"), f"{name}-down")
        self.down.setToolTip("Alt+↓")
        self.away = _button(translate("Settings", "Take away"), f"{name}-away")
        self.add.clicked.connect(self.asks_add)
        self.up.clicked.connect(lambda: self.view.shifted.emit(self.view.key, -1))
        self.down.clicked.connect(lambda: self.view.shifted.emit(self.view.key, 1))
        self.away.clicked.connect(lambda: self.view.taken_away.emit(self.view.key))
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_away())
        self._may_edit = False
        self._fixed = fixed
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(self.open)
        row.addWidget(self.add)
        if most_rows is None:
            row.addWidget(self.take)
        row.addStretch(1)
        for button in (self.up, self.down, self.away):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        if most_rows is None:
            column.addStretch(0)
        else:
            column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)

    def show_rows(self, rows: tuple[ThingRow, ...], *, may_edit: bool, most: int) -> None:
        """Show these, and what can be done with them."""
        self.view.show_rows(rows)
        self.view.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.add.setVisible(bool(self.add.text()))
        self.add.setEnabled(may_edit and len(rows) < most)
        self.open.setVisible(bool(rows))
        for button in (self.up, self.down, self.away):
            button.setVisible(bool(rows) and not self._fixed)
            button.setEnabled(may_edit)
        self.take.setEnabled(may_edit)
        self._may_edit = may_edit
        self._show_away()
        if self.view._most_rows is None:  # noqa: SLF001 - our own part
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.setStretch(layout.count() - 1, 0 if rows else 1)

    def _show_away(self) -> None:
        row = next((each for each in self.view.things.rows if each.key == self.view.key), None)
        self.away.setEnabled(self._may_edit and not (row is not None and row.kept))


def _button(words: str, name: str) -> Button:
    made = Button()
    made.setText(words)
    made.setObjectName(name)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def _draw(painter: QPainter, where: QRect, font: Any, ink: Any, words: str) -> None:
    painter.setFont(font)
    painter.setPen(ink)
    cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
