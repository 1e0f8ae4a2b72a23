"""Some of many, as short lines that can be taken away again, and a box to add one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.parts import Button, Choice, Text
from staff_tray.superuser.people_words import translate


class Picked(QWidget):
    """Those that are picked, in the order they were. `changed` when one has been added or taken away."""

    changed = Signal()

    def __init__(self, name: str, add: str) -> None:
        super().__init__()
        self._name = name
        self._names: dict[str, str] = {}
        self._keys: tuple[str, ...] = ()
        self._not_offered = ""
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.UNIT // 2)
        self.add = Choice()
        self.add.setObjectName(f"{name}-add")
        self.add.setAccessibleName(add)
        self.add.setPlaceholderText(add)
        self.add.activated.connect(self._on_add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addLayout(self._lines)
        column.addWidget(self.add)
        self.setFocusProxy(self.add)

    @property
    def keys(self) -> tuple[str, ...]:
        """The ids of those that are picked."""
        return self._keys

    def offer(self, named: Iterable[tuple[str, str]], *, but: str = "") -> None:
        """There are these, ids and names; `but` is not offered."""
        names = dict(named)
        if (names, but) != (self._names, self._not_offered):
            self._names, self._not_offered = names, but
            self._show()

    def pick(self, keys: Iterable[str]) -> None:
        """Just these are picked; what is no longer there goes with the next change."""
        picked = tuple(keys)
        if picked != self._keys:
            self._keys = picked
            self._show()

    def _show(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for key in self._keys:
            if key in self._names:
                self._lines.addWidget(self._line(key))
        self.add.clear()
        for key, name in self._names.items():
            if key not in self._keys and key != self._not_offered:
                self.add.addItem(name, key)
        self.add.setCurrentIndex(-1)
        self.add.setEnabled(self.add.count() > 0)

    def _line(self, key: str) -> QWidget:
        line, words, away = QWidget(), Text(), Button()
        words.setText(self._names[key])
        away.setText(translate("People", "Remove"))
        away.setAccessibleName(translate("People", "Remove {name}").format(name=self._names[key]))
        away.setObjectName(f"{self._name}-remove-{key}")
        away.clicked.connect(partial(self._on_away, key))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT)
        row.addWidget(words, 1)
        row.addWidget(away)
        return line

    def _on_add(self) -> None:
        self.pick((*self._keys, str(self.add.currentData())))
        self.changed.emit()

    def _on_away(self, key: str) -> None:
        self.pick(each for each in self._keys if each != key and each in self._names)
        self.add.setFocus()
        self.changed.emit()
