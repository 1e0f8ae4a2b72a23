"""The desk's actions as buttons that never move, each with its key."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.actions import ASKING, DeskAction
from staff_tray.desk.case_props import CaseProps
from staff_tray.desk.views.commands import DeskActionSet
from staff_tray.desk.views.fitting_grid import FittingGrid
from staff_tray.desk.views.parts import ActionButton

_BELOW = (
    DeskAction.START, DeskAction.RECALL, DeskAction.FINISH, DeskAction.NO_SHOW, DeskAction.TRANSFER,
    DeskAction.COLLEAGUE, DeskAction.PARK, DeskAction.ERRAND, DeskAction.NOTE,
)  # fmt: skip
"""In pairs below call next; undo has a line of its own."""


class ActionGrid(QWidget):
    """Buttons for the QActions of `commands`.

    When the one with the keyboard can no longer be pressed, the keyboard goes to the likely one once there is one.
    """

    def __init__(self, commands: DeskActionSet) -> None:
        super().__init__()
        self._commands = commands
        self._keeps_focus = False
        self.otherwise: QWidget | None = None
        """Where the keyboard goes when none of the buttons can be pressed."""
        self.buttons: dict[DeskAction, ActionButton] = {}
        self._below = FittingGrid(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addWidget(self._button(DeskAction.CALL_NEXT))
        column.addLayout(self._below)
        for which in _BELOW:
            self._below.addWidget(self._button(which))
        self.follow_palette()

    def add_button(self, button: QWidget) -> None:
        """One more at the end: something that is no action on the case."""
        self._below.addWidget(button)

    def follow_palette(self) -> None:
        """Take the icons anew."""
        for which, button in self.buttons.items():
            button.setIcon(self._commands.actions[which].icon())

    def show_props(self, props: CaseProps) -> None:
        """Enable what makes sense now, the likely one in bold."""
        focused = next((which for which, button in self.buttons.items() if button.hasFocus()), None)
        self._keeps_focus |= focused is not None and not props.may(focused)
        likely = props.offered[0] if props.offered else None
        for which, button in self.buttons.items():
            button.setDefault(which is likely and props.may(which))
            button.setEnabled(props.may(which))
        if self._keeps_focus and props.pending is None:
            self._keeps_focus = False
            self.take_focus(props)

    def take_focus(self, props: CaseProps, wanted: DeskAction | None = None) -> None:
        """Bring the keyboard to the wanted button, else to the likely one, when that can be pressed."""
        for which in (wanted, *props.offered):
            if which is not None and props.may(which):
                self.buttons[which].setFocus()
                return
        if self.otherwise is not None:
            self.otherwise.setFocus()

    def _button(self, which: DeskAction) -> ActionButton:
        action = self._commands.actions[which]
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button = ActionButton(likely=which not in ASKING or which is DeskAction.FINISH)
        button.setObjectName(which.value)
        button.setText(action.text())
        button.set_key(key)
        button.setAccessibleName(action.text())
        button.setAccessibleDescription(key)
        button.clicked.connect(action.trigger)
        self.buttons[which] = button
        return button
