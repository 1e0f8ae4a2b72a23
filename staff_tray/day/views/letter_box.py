"""What a citizen has written, folded away until somebody wants to read it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.day.timeline import Letter
from staff_tray.day.views.corner import CornerButton
from staff_tray.day.words import answer_words, letter_words
from staff_tray.desk.views.parts import MutedText, Text
from staff_tray.words import translate

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class LetterBox(QWidget):
    """The questions and the answers, as plain text. `opener` is the button that shows them, for the row to place.

    One that was just taken is open: who has said that they answer wants to read.
    """

    grown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._letter: Letter | None = None
        self._readable = self._open = False
        self.opener = CornerButton()
        self.opener.setObjectName("letter-read")
        self.opener.clicked.connect(self._on_pressed)
        self._when = MutedText()
        self._when.setObjectName("letter-when")
        self._mail = Text()
        self._mail.setObjectName("letter-mail")
        self._mail.setTextInteractionFlags(_SELECTABLE)
        self._mail.setContentsMargins(0, theme.UNIT // 4, 0, 0)
        self._body = QWidget()
        self._body.setObjectName("letter-body")
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(0, 0, 0, theme.UNIT // 2)
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._when)
        column.addWidget(self._body)
        column.addWidget(self._mail)
        self._body.hide()

    def show_letter(self, letter: Letter, *, past: bool, opened: bool) -> None:
        """Show it as it is now, and `opened` when it can be read first; of one that is over nothing is shown."""
        before, self._letter = self._letter, letter
        self._when.setText(letter_words(letter))
        self.setVisible(not past)
        self._readable = bool(letter.lines) and not past
        self.opener.setVisible(self._readable)
        self._mail.setText(letter.mail)
        self._mail.setVisible(bool(letter.mail))
        if before is None or before.lines != letter.lines:
            self._fill(letter)
            self._open = opened
        self._show()

    def _fill(self, letter: Letter) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in letter.lines:
            question, answer = MutedText(), Text()
            question.setText(line.question)
            question.setContentsMargins(0, theme.UNIT // 2, 0, 0)
            answer.setText(answer_words(line))
            answer.setObjectName("letter-answer")
            answer.setTextInteractionFlags(_SELECTABLE)
            answer.setAccessibleName(f"{line.question} {answer.text()}")
            self._lines.addWidget(question)
            self._lines.addWidget(answer)

    def _on_pressed(self, _checked: bool) -> None:
        self._open = not self._open
        self._show()
        self.grown.emit()

    def _show(self) -> None:
        self.opener.setText(translate("Day", "Fold away") if self._open else translate("Day", "Read"))
        self.opener.updateGeometry()
        self._body.setVisible(self._readable and self._open)
