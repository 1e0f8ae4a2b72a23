"""What is agreed on for a difficult meeting, read and changed in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shared.protocol.day import AgreedPoint
from staff_tray import theme
from staff_tray.day.timeline import AgreementLines
from staff_tray.day.views.corner import CornerButton
from staff_tray.day.words import agreement_words, point_words
from staff_tray.desk.views.note_text import NoteText
from staff_tray.desk.views.parts import Button, Text
from staff_tray.icons import coloured_icon, line_icon
from staff_tray.words import translate

MOST_LETTERS = 500


class AgreementBox(QWidget):
    """The lines with a shield before them, and the form to change them.

    `opener` is the button that opens the form, for the row to place. `saved` carries the points and the note. What is
    being written is not overwritten by what comes meanwhile.
    """

    saved = Signal(object, str)
    grown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines = AgreementLines()
        self._mark = QLabel()
        self._words = Text()
        self._words.setObjectName("agreement-lines")
        self._mark.setFixedHeight(self._words.fontMetrics().height())
        self.opener = CornerButton()
        self.opener.setObjectName("agreement-change")
        self.opener.clicked.connect(self._open)
        self._reader = QWidget()
        reading = QHBoxLayout(self._reader)
        reading.setContentsMargins(0, 0, 0, 0)
        reading.setSpacing(theme.UNIT)
        reading.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        reading.addWidget(self._words, 1)
        self._points = {point: QCheckBox(point_words(point)) for point in AgreedPoint}
        for point, box in self._points.items():
            box.setObjectName(f"agreement-{point}")
            box.setMinimumHeight(theme.FIELD_HEIGHT - theme.UNIT // 2)
        also = translate("Agreement", "Anything else you agree on")
        self._note = NoteText("agreement-note", name=also, example=also, lines=3)
        self._note.entered.connect(self._save)
        self._writer = self._writing()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._reader)
        column.addWidget(self._writer)
        self._writer.hide()
        self._tint()

    def show_lines(self, lines: AgreementLines, *, pending: bool) -> None:
        """Show what is agreed on now."""
        self._lines = lines
        words = agreement_words(lines)
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self._reader.setVisible(bool(words) and not self.is_writing)
        change, begin = translate("Agreement", "Change"), translate("Agreement", "Agree on safety…")
        self.opener.setText(change if words else "")
        self.opener.setAccessibleName(change if words else begin)
        self.opener.setToolTip("" if words else begin)
        for widget in (self, self.opener):
            widget.setEnabled(not pending)
        self._tint()

    @property
    def is_writing(self) -> bool:
        """Whether somebody is writing."""
        return self._writer.isVisibleTo(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _writing(self) -> QWidget:
        save = Button(translate("Agreement", "Save"))
        save.setObjectName("agreement-save")
        save.setDefault(True)
        save.clicked.connect(self._save)
        leave = Button(translate("Agreement", "Leave as it was"))
        leave.setObjectName("agreement-leave")
        leave.clicked.connect(self._close)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.UNIT)
        buttons.addWidget(save)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        writer = QWidget()
        column = QVBoxLayout(writer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for box in self._points.values():
            column.addWidget(box)
        column.addWidget(self._note)
        column.addSpacing(theme.UNIT // 2)
        column.addLayout(buttons)
        return writer

    def _open(self) -> None:
        for point, box in self._points.items():
            box.setChecked(point in self._lines.points)
        self._note.setPlainText(self._lines.note)
        self._reader.hide()
        self.opener.hide()
        self._writer.show()
        next(iter(self._points.values())).setFocus()
        self.grown.emit()

    def _close(self) -> None:
        self._writer.hide()
        self._reader.setVisible(not self._lines.empty)
        self.opener.show()
        self.opener.setFocus()
        self.grown.emit()

    def _save(self) -> None:
        points = tuple(point for point, box in self._points.items() if box.isChecked())
        note = self._note.toPlainText().strip()[:MOST_LETTERS]
        self._close()
        if AgreementLines(points, note) != self._lines:
            self.saved.emit(points, note)

    def _tint(self) -> None:
        side = theme.icon_side(self.font())
        self._mark.setPixmap(coloured_icon("shield", theme.state_colours(self.palette()).trouble).pixmap(side, side))
        self.opener.setIcon(line_icon("shield", self.palette()) if self._lines.empty else QIcon())
