"""The line that says what to do first at a new centre, with the button that leads there."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.draft_words import translate
from staff_tray.superuser.first_steps import Step, next_step


class FirstStep(QWidget):
    """Not there at a centre where citizens are served already, once its assistant is at its end."""

    def __init__(self, dialog: Dialog) -> None:
        super().__init__()
        self._dialog = dialog
        self._quiet = False
        self._line = MessageLine("play", "first-step", calm=True)
        self._go = Button()
        self._go.setObjectName("first-step-go")
        self._go.setText(translate("FirstSteps", "Go there"))
        self._go.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._go.clicked.connect(self._on_go)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.UNIT)
        row.addWidget(self._line, 1)
        row.addWidget(self._go)
        dialog.session.changed.connect(self._show)
        self._show()

    def hush(self, quiet: bool) -> None:
        """Not beside the assistant, which says it better."""
        self._quiet = quiet
        self._show()

    def _show(self) -> None:
        step = None if self._quiet else self._next()
        self.setVisible(step is not None)
        self._line.say(step.sentence if step is not None else "")

    def _on_go(self) -> None:
        step = self._next()
        if step is not None:
            self._dialog.go(step.page, step.place)

    def _next(self) -> Step | None:
        return next_step(self._dialog.session.props, self._dialog.waits())
