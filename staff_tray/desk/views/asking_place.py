"""One place in the window for the actions, and for what one of them asks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_tray.desk.actions import DeskAction
from staff_tray.desk.case import DeskCase
from staff_tray.desk.case_props import CaseProps
from staff_tray.desk.views.action_grid import ActionGrid
from staff_tray.desk.views.asking_panel import AskingPanel


class AskingPlace(QWidget):
    """Shows the grid, or the panel of what is asked; the keyboard goes along, and comes back to where it was."""

    def __init__(self, desk: DeskCase, grid: ActionGrid, panels: Mapping[DeskAction, AskingPanel]) -> None:
        super().__init__()
        self._grid = grid
        self._panels = panels
        self._asked: DeskAction | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(grid)
        for panel in panels.values():
            column.addWidget(panel)
            panel.left.connect(desk.leave)

    def show_props(self, props: CaseProps) -> None:
        """Show what is asked, or the actions."""
        asked = props.asking.action if props.asking is not None else None
        panel = self._panels.get(asked) if asked is not None else None
        before, self._asked = self._asked, asked
        if panel is not None and asked is before:
            panel.follow(props)
        elif panel is not None:
            self._hide_panels()
            self._grid.hide()
            panel.open(props)
            panel.show()
            panel.take_focus()
        elif before is not None:
            inside = self._panels[before].isAncestorOf(self.window().focusWidget() or self)
            self._grid.show()
            self._grid.show_props(props)
            if inside:
                self._grid.take_focus(props, before)
            self._hide_panels()
        if panel is None:
            self._grid.show_props(props)

    def _hide_panels(self) -> None:
        for panel in self._panels.values():
            panel.hide()
