"""Who is next, why, and how many wait."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.case_words import note_words, person_words
from staff_tray.desk.case_props import CaseProps
from staff_tray.desk.views.parts import MutedText, Text
from staff_tray.words import next_words, translate, waiting_count


class NextPanel(QWidget):
    """The heading with the count, who, what is good to know of them, and why."""

    def __init__(self) -> None:
        super().__init__()
        heading = MutedText(wraps=False)
        heading.setText(translate("Desk", "Next"))
        self._count = MutedText(wraps=False)
        self._count.setObjectName("waiting-count")
        self._who = Text()
        self._who.setObjectName("next-who")
        self._who.setFont(theme.semibold(self.font(), 1.1))
        self._person = Text()
        self._person.setObjectName("next-person")
        self._note = Text()
        self._note.setObjectName("next-note")
        self._why = MutedText()
        self._why.setObjectName("next-why")
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 4)
        column.addLayout(top)
        for widget in (self._who, self._person, self._note, self._why):
            column.addWidget(widget)

    def show_props(self, props: CaseProps) -> None:
        """Show who is next, or that nobody is."""
        self._count.setText(waiting_count(props.waiting) if props.next else "")
        who, why = next_words(props)
        self._who.setText(who)
        self._why.setText(why)
        for label, words in (
            (self._person, person_words(props.next) if props.next else ""),
            (self._note, note_words(props.next.note) if props.next else ""),
        ):
            label.setText(words)
            label.setVisible(bool(words))
