"""Writing down what matters about the citizen: needs to tick, and a few words."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from shared.protocol.visitors import Need
from staff_tray import theme
from staff_tray.case_words import asking_words
from staff_tray.desk.case_props import CaseProps
from staff_tray.desk.text_blocks import LONGEST
from staff_tray.desk.views.asking_panel import AskingPanel
from staff_tray.desk.views.fitting_grid import FittingGrid
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.note_text import NoteText
from staff_tray.desk.views.parts import Button, MutedText
from staff_tray.desk.visitor_notes import VisitorNotes
from staff_tray.need_words import need_word
from staff_tray.words import trouble_sentence

translate = QCoreApplication.translate


class NotePanel(AskingPanel):
    """Enter saves. What was typed stays until the server has it, or until another citizen's case is open."""

    def __init__(self, notes: VisitorNotes) -> None:
        super().__init__("asking-note")
        self._notes = notes
        self._about: UUID | None = None
        self._touched = False
        grid = FittingGrid(2)
        self._needs: dict[Need, QCheckBox] = {}
        for need in Need:
            word = need_word(need)
            box = QCheckBox(word[:1].upper() + word[1:])
            box.setObjectName(f"need-{need.value}")
            box.setMinimumHeight(3 * theme.UNIT)
            box.clicked.connect(self._on_touched)
            self._needs[need] = box
            grid.addWidget(box)
        self._text = NoteText(
            "note-text", name=translate("Asking", "Note"), example=translate("Asking", "What the next one should know")
        )
        self._text.textChanged.connect(self._on_text)
        self._text.entered.connect(self._save)
        self._save_button = Button(translate("Asking", "Save · Enter"))
        self._save_button.setObjectName("note-save")
        self._save_button.setDefault(True)
        self._save_button.clicked.connect(self._save)
        self._left = MutedText(wraps=False)
        self._left.setObjectName("note-left")
        self._trouble = MessageLine("triangle-alert", "note-trouble")
        row = QHBoxLayout()
        row.addWidget(self._save_button)
        row.addStretch(1)
        row.addWidget(self._left)
        self.body.addLayout(grid)
        self.body.addWidget(self._text)
        self.body.addLayout(row)
        self.body.addWidget(self._trouble)
        notes.changed.connect(self._on_notes)
        notes.saved.connect(self._on_saved)

    def open(self, props: CaseProps) -> None:
        """Ask it of the open case; a draft of the same citizen's is taken up again."""
        if props.asking is None or props.case is None:
            return
        hint = translate("Asking", "Only staff see it. It is erased at the end of the day.")
        self.ask(asking_words(props.asking, props.case), hint)
        if props.case.ticket_id != self._about or not self._touched:
            self._about = props.case.ticket_id
            self._take_up()

    def take_focus(self) -> None:
        """One writes at once."""
        self._text.setFocus()

    def insert(self, block: str) -> None:
        """Add a text block to what is written."""
        cursor = self._text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(f" {block}" if self._text.toPlainText().strip() else block)
        self._text.setTextCursor(cursor)

    def _take_up(self) -> None:
        props = self._notes.props
        for need, box in self._needs.items():
            box.setChecked(need in props.needs)
        self._text.setPlainText(props.note)
        self._text.moveCursor(QTextCursor.MoveOperation.End)
        self._touched = False

    def _on_touched(self) -> None:
        self._touched = True

    def _on_text(self) -> None:
        self._touched = True
        left = LONGEST - len(self._text.toPlainText())
        self._left.setText(
            translate("Asking", "{count} letters left").format(count=left) if left <= LONGEST // 5 else ""
        )
        self._save_button.setEnabled(left >= 0)

    def _save(self) -> None:
        text = self._text.toPlainText().strip()
        if len(text) <= LONGEST:
            self._touched = True
            self._notes.save(tuple(need for need, box in self._needs.items() if box.isChecked()), text)

    def _on_saved(self) -> None:
        self._touched = False
        if not self.isHidden():
            self.left.emit()

    def _on_notes(self) -> None:
        props = self._notes.props
        self._trouble.say(trouble_sentence(props.note_trouble) if props.note_trouble else "")
        if not self._touched and props.ticket_id is not None and props.ticket_id == self._about:
            self._take_up()
