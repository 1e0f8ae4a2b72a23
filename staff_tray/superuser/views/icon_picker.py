"""Chooses the drawing of a tile among those that the stand has, by eye or by a few letters."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from staff_tray import theme
from staff_tray.desk.views.parts import Field, MutedText
from staff_tray.superuser.preview_words import translate
from staff_tray.superuser.views.stand_icons import plain_icon

_Index = QModelIndex | QPersistentModelIndex

_CELL = 40
_DRAWN = 24


class IconPicker(QWidget):
    """A grid of drawings with a field above to look for one; `chosen` carries its name."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._icons: Mapping[str, str] = {}
        self._name = ""
        self.field = Field()
        self.field.setObjectName("icon-search")
        self.field.setPlaceholderText(translate("StandMenu", "Search for an icon, as “house”"))
        self.field.setAccessibleName(translate("StandMenu", "Search for an icon"))
        self.field.setClearButtonEnabled(True)
        self.grid = QListWidget()
        self.grid.setObjectName("icons")
        self.grid.setAccessibleName(translate("StandMenu", "Icons"))
        self.grid.setViewMode(QListWidget.ViewMode.IconMode)
        self.grid.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.grid.setMovement(QListWidget.Movement.Static)
        self.grid.setUniformItemSizes(True)
        self.grid.setIconSize(QSize(_DRAWN, _DRAWN))
        self.grid.setGridSize(QSize(_CELL, _CELL))
        self.grid.setItemDelegate(_Cell(self.grid))
        self.grid.setMinimumHeight(2 * _CELL + theme.UNIT)
        self.grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = MutedText()
        self._none.setObjectName("no-icons")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addWidget(self.field)
        column.addWidget(self.grid, 1)
        column.addWidget(self._none)
        self.field.textChanged.connect(self._find)
        self.grid.itemClicked.connect(self._take)
        self.grid.itemActivated.connect(self._take)
        self._find()

    def show_icons(self, icons: Mapping[str, str], name: str) -> None:
        """These can be chosen, that one is."""
        if dict(icons) != dict(self._icons):
            self._icons = icons
            self._fill()
        self._name = name
        self._mark()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "grid"):
            self._fill()

    def _fill(self) -> None:
        self.grid.clear()
        ink = self.palette().color(QPalette.ColorRole.Text)
        for name, drawing in self._icons.items():
            item = QListWidgetItem(plain_icon(drawing, ink, _DRAWN, self.devicePixelRatioF()), "")
            words = name.replace("-", " ")
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setToolTip(words)
            item.setSizeHint(QSize(_CELL, _CELL))
            self.grid.addItem(item)
        self._find()
        self._mark()

    def _find(self) -> None:
        letters = self.field.text().strip().lower().replace(" ", "-")
        seen = 0
        for number in range(self.grid.count()):
            item = self.grid.item(number)
            hidden = letters not in str(item.data(Qt.ItemDataRole.UserRole))
            item.setHidden(hidden)
            seen += not hidden
        words = translate("StandMenu", "The icons are shown once the preview has started.")
        if self._icons:
            words = translate("StandMenu", "There is no such icon. Try another English word, as “car”.")
        self._none.setText(words)
        self._none.setVisible(seen == 0)
        self.grid.setVisible(seen > 0)

    def _mark(self) -> None:
        for number in range(self.grid.count()):
            item = self.grid.item(number)
            if item.data(Qt.ItemDataRole.UserRole) == self._name:
                self.grid.blockSignals(True)
                self.grid.setCurrentItem(item)
                self.grid.blockSignals(False)
                return
        self.grid.setCurrentRow(-1)

    def _take(self, item: QListWidgetItem) -> None:
        name = str(item.data(Qt.ItemDataRole.UserRole))
        if name != self._name:
            self._name = name
            self.chosen.emit(name)


class _Cell(QStyledItemDelegate):
    """The drawing in the middle of its cell, which is framed when it is the chosen one."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """All of it."""
        room: QRect = option.rect.adjusted(2, 2, -2, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(option.palette.highlight().color(), 3))
            painter.drawRoundedRect(room.adjusted(2, 2, -2, -2), theme.UNIT / 2, theme.UNIT / 2)
            painter.restore()
        drawn = QRect(0, 0, _DRAWN, _DRAWN)
        drawn.moveCenter(room.center())
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, drawn)
        if option.state & QStyle.StateFlag.State_HasFocus and not chosen:
            painter.setPen(QPen(option.palette.highlight().color(), 1, Qt.PenStyle.DotLine))
            painter.drawRect(room)
