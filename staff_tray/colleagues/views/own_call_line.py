"""The foot of the desk window where one calls colleagues: a flat button beside one muted line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from staff_tray import theme
from staff_tray.colleagues.assistance_props import OwnCall
from staff_tray.colleagues.views.announcing import say
from staff_tray.colleagues.words import own_words
from staff_tray.desk.views.parts import Button, MutedText
from staff_tray.words import translate


class OwnCallLine(QWidget):
    """Shows an `OwnCall` so that nobody who looks over a shoulder understands it: no colour, no sound, plain words.

    `asked` and `ended` are emitted when its button is pressed.
    """

    asked = Signal()
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._own = ""
        self._read = ""
        self._ask = Button(translate("Assistance", "Call colleagues"))
        self._ask.setObjectName("assistance-ask")
        self._ask.setFlat(True)
        self._ask.clicked.connect(self.asked)
        self._words = MutedText()
        self._words.setObjectName("assistance-line")
        self._end = Button(translate("Assistance", "End"))
        self._end.setObjectName("assistance-end")
        self._end.setFlat(True)
        self._end.clicked.connect(self.ended)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT)
        row.addWidget(self._words, 1)
        row.addWidget(self._ask)
        row.addWidget(self._end)
        self.show_own(None)

    def name_key(self, key: str) -> None:
        """The key that calls from anywhere, as "Ctrl+Shift+F11"."""
        self._ask.setToolTip(key)
        self._ask.setAccessibleDescription(key)

    def show_own(self, own: OwnCall | None) -> None:
        """Show how far the call is; a screen reader says it after what it says now."""
        keyboard_here = self._ask.hasFocus() or self._end.hasFocus()
        self._ask.setVisible(own is None or own.practice)
        self._end.setVisible(own is not None)
        if keyboard_here:
            (self._ask if own is None else self._end).setFocus()
        self._own = own_words(own)
        self._say()

    def say_read(self, words: str) -> None:
        """Tell that a message has been read, "" for nothing; an own call comes first."""
        self._read = words
        self._say()

    def _say(self) -> None:
        words = self._own or self._read
        if words != self._words.text():
            self._words.setText(words)
            self._words.setAccessibleName(words)
            say(self._words, words, at_once=False)
