"""A list whose rows have no names of their own: each row with its fields, and buttons to move and drop it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.parts import Button, Hairline, Text
from staff_tray.icons import line_icon
from staff_tray.superuser.bound import Bound, RowBound
from staff_tray.superuser.draft_words import translate
from staff_tray.superuser.form import Rows

if TYPE_CHECKING:
    from staff_tray.superuser.views.fields import FieldBox


class RowsEditor(QWidget):
    """Rows one below the other; the list is written as a whole."""

    def __init__(self, bound: Bound, kind: Rows) -> None:
        super().__init__()
        self._bound = bound
        self._kind = kind
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.UNIT + theme.UNIT // 2)
        self.add = Button()
        self.add.setText(kind.add)
        self.add.setObjectName(f"{bound.name}-add")
        self.add.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add.clicked.connect(self._on_add)
        self._column.addWidget(self.add)
        self.setFocusProxy(self.add)

    def refresh(self) -> None:
        """Show the rows that the draft says."""
        values = self._bound.value or []
        while len(self._rows) > len(values):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(values):
            self._rows.append(self._row(len(self._rows)))
            self._column.insertWidget(len(self._rows) - 1, self._rows[-1])
        for number, row in enumerate(self._rows):
            row.refresh(last=number == len(values) - 1)

    def _row(self, number: int) -> _Row:
        row = _Row(self._bound, self._kind, number)
        row.up.clicked.connect(partial(self._on_move, number, -1))
        row.down.clicked.connect(partial(self._on_move, number, 1))
        row.drop.clicked.connect(partial(self._on_drop, number))
        return row

    def _on_add(self) -> None:
        self._bound.set([*(self._bound.value or []), self._kind.make()])
        self.refresh()
        if self._rows:
            self._rows[-1].setFocus()

    def _on_move(self, number: int, steps: int, *_: object) -> None:
        values = list(self._bound.value or [])
        if 0 <= number + steps < len(values):
            values.insert(number + steps, values.pop(number))
            self._bound.set(values)
            button = self._rows[number + steps].up if steps < 0 else self._rows[number + steps].down
            (button if button.isEnabled() else self._rows[number + steps].drop).setFocus()

    def _on_drop(self, number: int, *_: object) -> None:
        values = list(self._bound.value or [])
        self._bound.set([*values[:number], *values[number + 1 :]])
        self.add.setFocus()


class _Row(QWidget):
    """One row: its number, its fields, and what can be done with it."""

    def __init__(self, rows: Bound, kind: Rows, number: int) -> None:
        super().__init__()
        from staff_tray.superuser.views.fields import FieldBox  # noqa: PLC0415 - a field may hold rows of fields

        told = Text(wraps=False)
        told.setText(f"{number + 1}.")
        self.up = _small("arrow-up", translate("Settings", "Up"), f"{rows.name}/{number}-up")
        self.down = _small("arrow-down", translate("Settings", "Down"), f"{rows.name}/{number}-down")
        self.drop = _small("x", translate("Settings", "Take away"), f"{rows.name}/{number}-away")
        side = QHBoxLayout()
        side.setSpacing(theme.UNIT // 2)
        side.addWidget(told)
        side.addStretch(1)
        for button in (self.up, self.down, self.drop):
            side.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        if number:
            column.addWidget(Hairline())
        column.addLayout(side)
        self._number = number
        self._fields: list[FieldBox] = []
        for setting in kind.settings:
            field = FieldBox(RowBound(rows, number, setting))
            self._fields.append(field)
            column.addWidget(field)
        self.setFocusProxy(self._fields[0] if self._fields else self.drop)

    def refresh(self, *, last: bool) -> None:
        """Show what the draft says."""
        self.up.setEnabled(self._number > 0)
        self.down.setEnabled(not last)
        for field in self._fields:
            field.refresh()


def _small(icon: str, words: str, name: str) -> Button:
    button = Button()
    button.setObjectName(name)
    button.setAccessibleName(words)
    button.setToolTip(words)
    side = theme.icon_side(button.font())
    button.setIconSize(QSize(side, side))
    button.setIcon(line_icon(icon, QApplication.palette()))
    return button
