"""A picture from the stand's drawings: the one there is, and on request all others in place."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from shared.drawings import ICONS, PAGES_OWN, UNKNOWN_ICON, names
from staff_tray import theme
from staff_tray.desk.views.parts import Button
from staff_tray.superuser.bound import Bound
from staff_tray.superuser.draft_words import translate
from staff_tray.superuser.icon_words import icon_words

_Index = QModelIndex | QPersistentModelIndex


class IconEditor(QWidget):
    """A drawing: the one there is, and on request all others in place."""

    def __init__(self, bound: Bound) -> None:
        super().__init__()
        self._bound = bound
        self._shown: str | None = None
        self.button = Button()
        self.button.setObjectName(bound.name)
        self.button.setAccessibleName(bound.setting.label)
        self.button.setCheckable(True)
        self.button.setIconSize(QSize(24, 24))
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.toggled.connect(self._on_toggled)
        self._grid: _IconGrid | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.UNIT // 2)
        self._column.addWidget(self.button)
        self.setFocusProxy(self.button)

    def refresh(self) -> None:
        """Show the drawing that the draft says."""
        name = str(self._bound.value or UNKNOWN_ICON)
        if name == self._shown:
            return
        self._shown = name
        self.button.setIcon(_icon(name))
        self.button.setText(f"\u2002{icon_words(name)}")
        if self._grid is not None:
            self._grid.mark(name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_shown"):
            self._shown = None
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the drawings."""
        if event.key() == Qt.Key.Key_Escape and self.button.isChecked():
            self.button.setChecked(False)
            self.button.setFocus()
        else:
            super().keyPressEvent(event)

    def _on_toggled(self, is_open: bool) -> None:
        if self._grid is None:
            self._grid = _IconGrid(self._bound.name)
            self._grid.itemActivated.connect(self._on_picked)
            self._grid.itemClicked.connect(self._on_picked)
            self._column.addWidget(self._grid)
        self._grid.setVisible(is_open)
        if is_open:
            self._grid.mark(self._shown or UNKNOWN_ICON)
            self._grid.setFocus()

    def _on_picked(self, item: QListWidgetItem) -> None:
        self._bound.set(item.data(Qt.ItemDataRole.UserRole))
        self.button.setChecked(False)
        self.button.setFocus()


class _IconGrid(QListWidget):
    """All drawings that are good for a tile."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}-drawings")
        self.setAccessibleName(translate("Settings", "Pictures to choose from"))
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setIconSize(QSize(28, 28))
        self.setGridSize(QSize(48, 44))
        self.setFixedHeight(4 * 44 + 8)
        self.setItemDelegate(_Cell(self))
        for each in names(ICONS):
            if each not in PAGES_OWN:
                item = QListWidgetItem(_icon(each), "", self)
                item.setData(Qt.ItemDataRole.UserRole, each)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, icon_words(each))
                item.setToolTip(icon_words(each))

    def mark(self, name: str) -> None:
        """Bring the keyboard to that one."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.setCurrentRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar choose."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and item is not None:
            self.itemActivated.emit(item)
        else:
            super().keyPressEvent(event)


class _Cell(QStyledItemDelegate):
    """The drawing in the middle of its cell, framed when it is the chosen one."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """All of it."""
        drawn = QRect(0, 0, 28, 28)
        drawn.moveCenter(option.rect.center())
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, drawn)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(option.palette.highlight().color(), 3))
            painter.drawRoundedRect(option.rect.adjusted(3, 2, -3, -2), theme.UNIT / 2, theme.UNIT / 2)
            painter.restore()


def _icon(name: str) -> QIcon:
    ink = QApplication.palette().buttonText().color().name()
    return QIcon(_drawn_icon(name, ink))


@lru_cache(maxsize=400)
def _drawn_icon(name: str, ink: str) -> QPixmap:
    path = ICONS / f"{name}.svg"
    svg = (
        (path if path.is_file() else ICONS / f"{UNKNOWN_ICON}.svg").read_bytes().replace(b"currentColor", ink.encode())
    )
    pixmap = QPixmap(56, 56)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, 56, 56))
    painter.end()
    return pixmap
