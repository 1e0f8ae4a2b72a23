"""A person's text blocks: copy one, put it into the note, write others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.text_blocks import LONGEST, TextBlocks
from staff_tray.desk.views.announce import announce
from staff_tray.desk.views.dense_list import DenseList, DenseRow
from staff_tray.desk.views.fitting_grid import FittingGrid
from staff_tray.desk.views.parts import Button, Field, MutedText

translate = QCoreApplication.translate


class TextsPanel(QWidget):
    """Enter copies the block; `into_note` carries one that is to go into the note."""

    into_note = Signal(str)

    def __init__(self, blocks: TextBlocks) -> None:
        super().__init__()
        self.setObjectName("texts-panel")
        self._blocks = blocks
        self._changing: int | None = None
        self._note_allowed = False
        self._list = DenseList("texts-list", translate("Texts", "Texts"), lines=5)
        self._list.chosen.connect(self._copy)
        self._said = MutedText()
        self._said.setObjectName("texts-said")
        grid = FittingGrid(2)
        self._copy_button = self._button("texts-copy", translate("Texts", "Copy · Enter"), self._copy)
        self._note_button = self._button("texts-into-note", translate("Texts", "Into the note · N"), self._to_note)
        self._change_button = self._button("texts-change", translate("Texts", "Change · F2"), self._change)
        self._remove_button = self._button("texts-remove", translate("Texts", "Delete · Del"), self._remove)
        for button in (self._copy_button, self._note_button, self._change_button, self._remove_button):
            grid.addWidget(button)
        self._field = Field()
        self._field.setObjectName("texts-field")
        self._field.setMaxLength(LONGEST)
        self._field.returnPressed.connect(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        for widget in (self._list, self._said):
            column.addWidget(widget)
        column.addLayout(grid)
        column.addWidget(self._field)
        blocks.changed.connect(self._show)
        self._show()

    def allow_note(self, allowed: bool) -> None:
        """Whether there is a case with a note to put a block into."""
        self._note_allowed = allowed
        self._note_button.setEnabled(allowed and bool(self._blocks.blocks))

    def take_focus(self) -> None:
        """Bring the keyboard to the list, or to the field while there is none."""
        (self._list if self._blocks.blocks else self._field).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that the buttons show; Escape first gives up a change."""
        typing = self._field.hasFocus()
        if event.key() == Qt.Key.Key_Escape and self._changing is not None:
            self._end_change()
            self._list.setFocus()
        elif event.key() == Qt.Key.Key_F2:
            self._change()
        elif event.key() == Qt.Key.Key_Delete and not typing:
            self._remove()
        elif event.key() == Qt.Key.Key_N and not typing and self._note_button.isEnabled():
            self._to_note()
        else:
            super().keyPressEvent(event)

    def _button(self, name: str, words: str, pressed: Callable[[], None]) -> Button:
        button = Button(words)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked=False: pressed())
        return button

    def _show(self) -> None:
        rows = [DenseRow(key=str(index), title=text, strong=False) for index, text in enumerate(self._blocks.blocks)]
        held = self._list.hasFocus()
        self._list.show_rows(rows)
        self._list.setVisible(bool(rows))
        if held and not rows:
            self._field.setFocus()
        for button in (self._copy_button, self._change_button, self._remove_button):
            button.setVisible(bool(rows))
        self._note_button.setVisible(bool(rows))
        self.allow_note(self._note_allowed)
        self._say("" if rows else translate("Texts", "Keep what you often say or write: it is copied with one key."))
        self._end_change()

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
        announce(self._said, words)

    def _index(self) -> int | None:
        return int(self._list.key) if self._list.key else None

    def _copy(self, _key: str = "") -> None:
        index = self._index()
        if index is not None:
            QGuiApplication.clipboard().setText(self._blocks.blocks[index])
            self._say(translate("Texts", "Copied. Put it in where you need it."))

    def _to_note(self) -> None:
        index = self._index()
        if index is not None:
            self.into_note.emit(self._blocks.blocks[index])

    def _change(self) -> None:
        self._changing = self._index()
        if self._changing is not None:
            self._field.setText(self._blocks.blocks[self._changing])
            self._name_field(translate("Texts", "Change the text, then Enter"))
            self._field.setFocus()

    def _remove(self) -> None:
        index = self._index()
        if index is not None:
            gone = self._blocks.blocks[index]
            self._blocks.remove(index)
            self._field.setText(gone)
            self._say(translate("Texts", "Deleted. Enter in the field below brings it back."))

    def _keep(self) -> None:
        text, changing = self._field.text(), self._changing
        self._end_change()
        if changing is not None:
            self._blocks.change(changing, text)
        else:
            self._blocks.add(text)

    def _end_change(self) -> None:
        self._changing = None
        self._field.clear()
        self._name_field(translate("Texts", "A new text, then Enter"))

    def _name_field(self, words: str) -> None:
        self._field.setPlaceholderText(words)
        self._field.setAccessibleName(words)
