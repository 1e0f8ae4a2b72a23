"""The assistant that makes a centre: one question at a time, with a way back."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Hairline, MutedText, Text
from staff_tray.desk.views.touch import Scrolled
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.setup import Setup
from staff_tray.superuser.setup_props import STEPS, SetupState, SetupStep
from staff_tray.superuser.setup_words import (
    missing_words,
    next_words,
    step_line,
    step_sentence,
    step_title,
    translate,
    trouble_words,
)
from staff_tray.superuser.views.form_view import WIDTH
from staff_tray.superuser.views.setup_steps import (
    CheckStep,
    DesksStep,
    HouseStep,
    KindStep,
    LanguagesStep,
    PlaceStep,
    StandStep,
    TryStep,
)

_MAKES = {
    SetupStep.PLACE: PlaceStep,
    SetupStep.KIND: KindStep,
    SetupStep.HOUSE: HouseStep,
    SetupStep.LANGUAGES: LanguagesStep,
    SetupStep.DESKS: DesksStep,
    SetupStep.CHECK: CheckStep,
    SetupStep.STAND: StandStep,
    SetupStep.TRY: TryStep,
}


class SetupPage(QWidget):
    """Shows a `Setup`."""

    def __init__(self, dialog: Dialog, setup: Setup) -> None:
        super().__init__()
        self.setup = setup
        setup.setParent(self)
        self.setMaximumWidth(WIDTH)
        self._said: SetupStep | None = None
        self._line = MutedText()
        self._line.setObjectName("setup-step")
        self._title = Text()
        self._title.setObjectName("setup-title")
        self._title.setFont(theme.semibold(self.font(), 1.25))
        self._sentence = MutedText()
        self._sentence.setObjectName("setup-sentence")
        self._steps = {step: _MAKES[step](setup, dialog) for step in STEPS}
        self._stack = QStackedWidget()
        for body in self._steps.values():
            self._stack.addWidget(_scrolled(body))
        self._missing = MutedText()
        self._missing.setObjectName("setup-missing")
        self._trouble = MessageLine("triangle-alert", "setup-trouble")
        self.back = _button(translate("Setup", "Back"), "setup-back")
        self.back.clicked.connect(setup.go_back)
        self.next = _button("", "setup-next")
        self.next.setDefault(True)
        self.next.clicked.connect(setup.go_on)
        self._lay_out()
        setup.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: what is needed is fetched, and the keyboard begins at the first question."""
        super().showEvent(event)
        self.setup.start()
        self._focus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(theme.UNIT)
        foot.addWidget(self._missing, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(Hairline())
        column.addWidget(self._line)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(theme.UNIT)
        column.addWidget(self._stack, 1)
        column.addWidget(self._trouble)
        column.addWidget(Hairline())
        column.addLayout(foot)

    def _show(self) -> None:
        props = self.setup.props
        step = props.answers.step
        ready = props.state is not SetupState.LOADING
        self._line.setText(step_line(props))
        self._title.setText(step_title(step))
        self._sentence.setText(step_sentence(step))
        body = self._steps[step]
        body.refresh(props)
        self._stack.setCurrentIndex(STEPS.index(step))
        self._stack.setEnabled(ready and props.state is not SetupState.MAKING)
        self._trouble.say(trouble_words(props))
        waiting = translate("Setup", "Making the centre …") if props.state is SetupState.MAKING else ""
        self._missing.setText(waiting or (missing_words(props.missing) if ready else ""))
        self.back.setEnabled(props.may_go_back)
        self.next.setText(next_words(step))
        self.next.setEnabled(ready and props.missing is None and props.state is not SetupState.MAKING)
        if step is not self._said:
            self._said = step
            self._focus()

    def _focus(self) -> None:
        if self.isVisible():
            first = self._steps[self.setup.props.answers.step].first
            (first or self.next).setFocus()


def _scrolled(body: QWidget) -> QWidget:
    area = Scrolled(body)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return area


def _button(words: str, name: str) -> Button:
    made = Button()
    made.setText(words)
    made.setObjectName(name)
    return made
