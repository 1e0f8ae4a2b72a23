"""The open case: number, timer, who and what, the documents, the note, state."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.protocol.model import TicketState
from staff_tray import theme
from staff_tray.case_words import note_words
from staff_tray.desk.case_props import CaseProps, OpenCase
from staff_tray.desk.clock_words import elapsed
from staff_tray.desk.views.announce import announce
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.paper_list import PaperList
from staff_tray.desk.views.parts import MutedText, StateBar, Text
from staff_tray.desk.visitor_notes import NotesProps, VisitorNotes
from staff_tray.need_words import need_words
from staff_tray.words import case_state, case_words, joined, missing_words, translate, trouble_sentence


class CasePanel(QWidget):
    """Shows the open case. Its timer runs only while there is one and it can be seen."""

    def __init__(self, now: Callable[[], datetime], notes: VisitorNotes) -> None:
        super().__init__()
        self._now = now
        self._notes = notes
        self._case: OpenCase | None = None
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._show_time)
        self._bar = StateBar()
        self._heading = MutedText(wraps=False)
        self._number = Text(wraps=False)
        self._number.setObjectName("case-number")
        self._number.setFont(theme.tabular(theme.semibold(self.font(), 2.0)))
        self._number.setMinimumHeight(self._number.fontMetrics().height())
        self._time = Text(wraps=False)
        self._time.setObjectName("case-time")
        self._time.setFont(theme.tabular(theme.scaled(self.font(), 1.35)))
        self._person = self._line("case-person", semibold=True)
        self._what = self._line("case-service")
        self._missing = self._line("case-missing")
        self._note = self._line("case-note")
        self._state = MutedText()
        self._state.setObjectName("case-state")
        self._papers = PaperList()
        self._papers.ticked.connect(notes.tick)
        self._trouble = MessageLine("triangle-alert", "papers-trouble")
        self._arrange()
        notes.changed.connect(self._show_notes)

    @property
    def ticking(self) -> bool:
        """Whether the timer runs."""
        return self._timer.isActive()

    def show_props(self, props: CaseProps) -> None:
        """Show the open case, or that there is none."""
        case = self._case = props.case
        self._bar.setVisible(case is not None)
        for widget in (self._number, self._time, self._what, self._state):
            widget.setVisible(case is not None)
        if case is None:
            self._number.setText("")
            self._time.setText("")
            self._what.setText("")
            self._state.setText("")
            self._heading.setText(translate("Desk", "No open case"))
        else:
            colours = theme.state_colours(self.palette())
            self._bar.set_colour(colours.serving if case.state is TicketState.SERVING else colours.called)
            self._heading.setText(translate("Desk", "Open case"))
            self._number.setText(case.label)
            self._what.setText(case_words(case))
            self._state.setText(case_state(case))
        words = (self._heading.text(), self._number.text(), self._what.text(), self._state.text())
        announce(self, ". ".join(filter(None, words)))
        self._show_notes()
        self._run_or_rest()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: the time goes on."""
        super().showEvent(event)
        self._run_or_rest()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: rest."""
        super().hideEvent(event)
        self._run_or_rest()

    def _line(self, name: str, *, semibold: bool = False) -> Text:
        line = Text()
        line.setObjectName(name)
        if semibold:
            line.setFont(theme.semibold(self.font()))
        line.hide()
        return line

    def _show_notes(self) -> None:
        notes, case = self._notes.props, self._case
        if case is None or notes.ticket_id != case.ticket_id:
            notes = NotesProps()
        name = case.name if case is not None else ""
        needs = need_words(notes.needs)
        person = joined(name, needs if name else needs[:1].upper() + needs[1:])
        lines = (
            (self._person, person),
            (self._missing, missing_words(notes.missing)),
            (self._note, note_words(notes.note)),
        )
        for label, words in lines:
            label.setText(words)
            label.setVisible(bool(words))
        self._papers.show_papers(notes.papers)
        self._trouble.say(trouble_sentence(notes.trouble) if notes.trouble else "")

    def _arrange(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(2 * theme.UNIT)
        figures.addWidget(self._number)
        figures.addStretch(1)
        figures.addWidget(self._time)
        lines = QVBoxLayout()
        lines.setSpacing(theme.UNIT // 4)
        lines.addWidget(self._heading)
        lines.addLayout(figures)
        for widget in (
            self._person, self._what, self._note, self._state, self._missing, self._papers, self._trouble
        ):  # fmt: skip
            lines.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT + theme.UNIT // 2)
        row.addWidget(self._bar)
        row.addLayout(lines, 1)

    def _run_or_rest(self) -> None:
        if self._case is not None and self.isVisible():
            self._show_time()
            self._timer.start()
        else:
            self._timer.stop()

    def _show_time(self) -> None:
        if self._case is not None:
            self._time.setText(elapsed(self._case.since, self._now()))
