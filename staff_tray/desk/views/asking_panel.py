"""What is asked in place: the question, the way back, and room for the answers."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.case_props import CaseProps
from staff_tray.desk.views.announce import announce
from staff_tray.desk.views.fitting_grid import FittingGrid
from staff_tray.desk.views.parts import Button, ChoiceButton, MutedText, Text
from staff_tray.desk.views.scrolling_window import WHOLE

translate = QCoreApplication.translate


class AskingPanel(QWidget):
    """Stands where the actions stood. `left` is emitted by Escape and by the button that says so."""

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty(WHOLE, True)
        self._question = Text()
        self._question.setObjectName("asking")
        self._question.setFont(theme.semibold(self.font()))
        self._hint = MutedText()
        self._hint.setObjectName("asking-hint")
        self._back = Button(translate("Asking", "Back · Esc"))
        self._back.setObjectName("asking-back")
        self._back.setFlat(True)
        self._back.clicked.connect(self.left)
        top = QHBoxLayout()
        top.addWidget(self._question, 1)
        top.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.UNIT // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addLayout(top)
        column.addWidget(self._hint)
        column.addLayout(self.body)
        self.hide()

    def open(self, props: CaseProps) -> None:
        """It is asked now, about the open case of `props`."""
        raise NotImplementedError

    def follow(self, props: CaseProps) -> None:
        """Something has changed while it is asked."""

    def take_focus(self) -> None:
        """Bring the keyboard to the likely answer."""
        raise NotImplementedError

    def ask(self, question: str, hint: str = "") -> None:
        """Say what is asked, and a word more; a screen reader hears it."""
        self._question.setText(question)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        announce(self, ". ".join(filter(None, (question, hint))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ChoicePanel(AskingPanel):
    """A few answers, each with its figure; Enter takes the first. `chosen` carries the index."""

    chosen = Signal(int)

    def __init__(self, name: str, answers: Iterable[str], *, columns: int = 1) -> None:
        super().__init__(name)
        grid = FittingGrid(columns)
        self.buttons: list[ChoiceButton] = []
        for index, answer in enumerate(answers):
            button = ChoiceButton()
            button.setObjectName(answer)
            button.clicked.connect(lambda _checked=False, index=index: self.chosen.emit(index))
            self.buttons.append(button)
            grid.addWidget(button)
        self.buttons[0].setDefault(True)
        self.body.addLayout(grid)

    def say_answers(self, answers: Iterable[str]) -> None:
        """What the answers are, in their order; further figures than there are answers are not shown."""
        words = tuple(answers)
        for index, button in enumerate(self.buttons):
            button.setVisible(index < len(words))
            if index < len(words):
                figure = str(index + 1)
                button.setText(words[index])
                button.set_key(figure)
                button.setAccessibleName(words[index])
                button.setAccessibleDescription(figure)

    def take_focus(self) -> None:
        """The first answer is the likely one."""
        self.buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A figure answers; the arrows go from answer to answer."""
        figure = event.key() - Qt.Key.Key_1
        shown = [button for button in self.buttons if button.isVisible()]
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and 0 <= figure < len(shown):
            shown[figure].click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self.focusNextChild()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)
