"""A map to a place, drawn with a few lines; the stand draws it in its own colours."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.fitting_grid import FittingGrid
from staff_tray.desk.views.parts import Button, Field, MutedText, Text
from staff_tray.superuser.bound import Bound
from staff_tray.superuser.draft_words import translate
from staff_tray.superuser.map_drawing import (
    LINES,
    Point,
    Tool,
    changed_street,
    drawn,
    empty_map,
    inside,
    least_points,
    placed,
    without,
    without_here,
)
from staff_tray.superuser.views.editors import Ticked, show_text
from staff_tray.superuser.views.map_canvas import MapCanvas


def tool_words(tool: Tool) -> str:
    """What a tool is called."""
    return {
        Tool.THERE: translate("Settings", "The place"),
        Tool.HERE: translate("Settings", "The stand"),
        Tool.STREET: translate("Settings", "Street"),
        Tool.MAIN: translate("Settings", "Main street"),
        Tool.AREA: translate("Settings", "Water or park"),
    }[tool]


class MapEditor(QWidget):
    """A tick for having a map at all, what to draw, the map, and what is on it."""

    def __init__(self, bound: Bound) -> None:
        super().__init__()
        self._bound = bound
        self._tool = Tool.THERE
        self._line: tuple[Point, ...] = ()
        self._listed: tuple[int, int] | None = None
        self._names: list[Field] = []
        self._mains: list[Ticked] = []
        self.has = Ticked(translate("Settings", "Show a map"))
        self.has.setObjectName(f"{bound.name}-has")
        self.has.toggled.connect(self._on_has)
        self._whole = QWidget()
        self.canvas = MapCanvas()
        self.canvas.setObjectName(bound.name)
        self.canvas.setAccessibleName(bound.setting.label)
        self.canvas.pointed.connect(self._on_point)
        self.canvas.finished.connect(self._on_finished)
        self.canvas.dropped.connect(self._on_dropped)
        self._told = MutedText()
        self._told.setObjectName(f"{bound.name}-told")
        inner = QVBoxLayout(self._whole)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.UNIT)
        inner.addLayout(self._tools())
        inner.addWidget(self._told)
        inner.addWidget(self.canvas)
        self._list = QGridLayout()
        self._list.setHorizontalSpacing(theme.UNIT)
        self._list.setVerticalSpacing(theme.UNIT // 2)
        self._list.setColumnStretch(1, 1)
        inner.addLayout(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(self.has)
        column.addWidget(self._whole)
        self.setFocusProxy(self.has)

    def refresh(self) -> None:
        """Show the map that the draft says."""
        sketch = self._bound.value
        has = isinstance(sketch, dict)
        with QSignalBlocker(self.has):
            self.has.setChecked(has)
        self._whole.setVisible(has)
        self.finish.setVisible(self._tool in LINES)
        self.finish.setEnabled(len(self._line) >= least_points(self._tool))
        self.drop_here.setVisible(has and sketch.get("here") is not None)
        self._told.setText(self._told_words())
        shown = sketch if has else empty_map()
        self.canvas.show_map(shown, self._line, self._tool)
        counts = (len(shown.get("streets", ())), len(shown.get("water", ())))
        if counts != self._listed:
            self._listed = counts
            self._rebuild(*counts)
        for field, box, street in zip(self._names, self._mains, shown.get("streets", ()), strict=True):
            show_text(field, str(street.get("name", "")))
            with QSignalBlocker(box):
                box.setChecked(bool(street.get("main")))

    def _tools(self) -> FittingGrid:
        row = FittingGrid(most=3)
        group = QButtonGroup(self)
        for tool in Tool:
            button = Button()
            button.setText(tool_words(tool))
            button.setCheckable(True)
            button.setChecked(tool is self._tool)
            button.setObjectName(f"{self._bound.name}={tool.value}")
            button.clicked.connect(partial(self._on_tool, tool))
            group.addButton(button)
            row.addWidget(button)
        self.finish = Button()
        self.finish.setText(translate("Settings", "End the line"))
        self.finish.setObjectName(f"{self._bound.name}-finish")
        self.finish.clicked.connect(self._on_finished)
        self.drop_here = Button()
        self.drop_here.setText(translate("Settings", "Without the stand"))
        self.drop_here.setObjectName(f"{self._bound.name}-without-stand")
        self.drop_here.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.drop_here.clicked.connect(lambda: self._bound.set(without_here(self._bound.value)))
        row.addWidget(self.finish)
        return row

    def _told_words(self) -> str:
        if self._tool is Tool.THERE:
            return translate("Settings", "Click where the place is. By keyboard: arrows, then the space bar.")
        if self._tool is Tool.HERE:
            return translate("Settings", "Click where the stand is, if it is on the map.")
        return translate("Settings", "Click point by point along it, and end with a double click or Enter.")

    def _rebuild(self, streets: int, areas: int) -> None:
        self._names, self._mains = [], []
        while item := self._list.takeAt(0):
            widget = item.widget()
            if widget is not None and widget is not self.drop_here:
                widget.hide()
                widget.deleteLater()
        for number in range(streets):
            said = translate("Settings", "Street {number}").format(number=number + 1)
            field = Field()
            field.setObjectName(f"{self._bound.name}/streets/{number}")
            field.setAccessibleName(said)
            field.setPlaceholderText(translate("Settings", "Its name, shown if it is a main street"))
            field.setMinimumWidth(14 * theme.UNIT)
            field.setMaxLength(60)
            field.textEdited.connect(partial(self._on_street, number, "name"))
            box = Ticked(tool_words(Tool.MAIN))
            box.setObjectName(f"{self._bound.name}/streets/{number}/main")
            box.toggled.connect(partial(self._on_street, number, "main"))
            self._names.append(field)
            self._mains.append(box)
            self._row(number, said, field, box, self._away("streets", number, said))
        for number in range(areas):
            said = translate("Settings", "Water or park {number}").format(number=number + 1)
            self._row(streets + number, said, None, None, self._away("water", number, said))
        self._list.addWidget(self.drop_here, streets + areas, 0, 1, 4)

    def _row(self, row: int, said: str, *widgets: QWidget | None) -> None:
        label = Text(wraps=False)
        label.setText(said)
        for column, widget in enumerate((label, *widgets)):
            if widget is not None:
                self._list.addWidget(widget, row, column)

    def _away(self, kind: str, number: int, said: str) -> Button:
        button = Button()
        button.setText(translate("Settings", "Take it away"))
        button.setAccessibleName(f"{button.text()}: {said}")
        button.setObjectName(f"{self._bound.name}/{kind}/{number}-away")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self._bound.set(without(self._bound.value, kind, number)))
        return button

    def _on_has(self, has: bool) -> None:
        self._line = ()
        self._bound.set(empty_map() if has else None)

    def _on_tool(self, tool: Tool, *_: object) -> None:
        self._line, self._tool = (), tool
        self.refresh()
        self.canvas.setFocus()

    def _on_point(self, x: float, y: float) -> None:
        point = inside(x, y)
        if self._tool in LINES:
            if not self._line or self._line[-1] != point:
                self._line = (*self._line, point)
            self.refresh()
        else:
            self._bound.set(placed(self._bound.value, self._tool, point))

    def _on_finished(self, *_: object) -> None:
        line, self._line = self._line, ()
        if len(line) >= least_points(self._tool):
            self._bound.set(drawn(self._bound.value, self._tool, line))
        self.refresh()

    def _on_dropped(self) -> None:
        self._line = ()
        self.refresh()

    def _on_street(self, number: int, what: str, value: Any) -> None:
        self._bound.set(changed_street(self._bound.value, number, **{what: value}))
