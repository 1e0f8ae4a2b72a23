"""The question to which centre somebody goes, asked in place, with what follows from it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.parts import Button, Choice, Hairline, MutedText, Text
from staff_tray.superuser.people import People
from staff_tray.superuser.people_props import Leaving, PeopleProps
from staff_tray.superuser.people_words import leaving_words, translate


class MovePane(QWidget):
    """Shows `PeopleProps.leaving`; not there without."""

    def __init__(self, people: People) -> None:
        super().__init__()
        self._people = people
        self._shown: Leaving | None = None
        self.setObjectName("move-pane")
        title = Text()
        title.setFont(theme.semibold(self.font()))
        title.setText(translate("People", "To which centre?"))
        self.centre = Choice()
        self.centre.setObjectName("move-centre")
        self.centre.setAccessibleName(title.text())
        self.centre.setPlaceholderText(translate("People", "Choose a centre"))
        self.centre.currentIndexChanged.connect(lambda _: self._show_go())
        title.setBuddy(self.centre)
        self._words = MutedText()
        self._words.setObjectName("move-words")
        self.go, self.leave = Button(translate("People", "Move")), Button(translate("People", "Leave it"))
        self.go.setObjectName("move-go")
        self.leave.setObjectName("move-leave")
        self.go.clicked.connect(lambda: people.move(str(self.centre.currentData())))
        self.leave.clicked.connect(people.leave_move)
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(self.go)
        row.addWidget(self.leave)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.UNIT)
        column.setSpacing(theme.UNIT)
        for widget in (Hairline(), title, self.centre, self._words):
            column.addWidget(widget)
        column.addLayout(row)
        self.hide()

    def show_props(self, props: PeopleProps) -> None:
        """Ask, or go away."""
        leaving, began = props.leaving, self._shown is None
        if leaving != self._shown and leaving is not None:
            if leaving.centres != (self._shown.centres if self._shown is not None else ()):
                self._offer(leaving.centres)
            self._words.setText(self._sentences(leaving))
        self._shown = leaving
        self.setVisible(leaving is not None)
        self._show_go()
        if began and leaving is not None:
            self.centre.setFocus()

    def _sentences(self, leaving: Leaving) -> str:
        if leaving.centres is None:
            return translate("People", "Fetching the centres …")
        if not leaving.centres:
            return translate("People", "There is no other centre yet.")
        return "\n".join(leaving_words(leaving))

    def _offer(self, centres: tuple[tuple[str, str], ...] | None) -> None:
        self.centre.clear()
        for key, name in centres or ():
            self.centre.addItem(name, key)
        self.centre.setCurrentIndex(0 if len(centres or ()) == 1 else -1)

    def _show_go(self) -> None:
        pending = self._people.props.pending
        self.go.setEnabled(self.centre.currentIndex() >= 0 and not pending)
