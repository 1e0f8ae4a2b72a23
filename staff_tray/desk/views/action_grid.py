"""The desk's actions as a column of buttons that never move, each with its key."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.actions import DeskAction
from staff_tray.desk.case_props import CaseProps
from staff_tray.desk.views.commands import DeskActionSet
from staff_tray.desk.views.parts import ActionButton


class ActionGrid(QWidget):
    """Buttons for the QActions of `commands`; keeps the keyboard focus on the likely one while the case moves on."""

    def __init__(self, commands: DeskActionSet) -> None:
        super().__init__()
        self._keeps_focus = False
        self.buttons: dict[DeskAction, ActionButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        for which, action in commands.actions.items():
            button = ActionButton()
            button.setObjectName(which.value)
            button.setText(action.text())
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.set_key(key)
            button.setAccessibleName(action.text())
            button.setAccessibleDescription(key)
            button.clicked.connect(action.trigger)
            self.buttons[which] = button
            column.addWidget(button)
        self._commands = commands
        self.follow_palette()

    def follow_palette(self) -> None:
        """Take the icons anew."""
        for which, button in self.buttons.items():
            button.setIcon(self._commands.actions[which].icon())

    def show_props(self, props: CaseProps) -> None:
        """Enable what makes sense now, the likely one in bold."""
        self._keeps_focus |= any(button.hasFocus() for button in self.buttons.values())
        likely = next((which for which in props.offered), None)
        for which, button in self.buttons.items():
            button.setDefault(which is likely and which in props.enabled)
            button.setEnabled(which in props.enabled)
        if self._keeps_focus and props.pending is None:
            self._keeps_focus = False
            if likely in props.enabled and likely is not None:
                self.buttons[likely].setFocus()
