"""A question about another system or its webhook, asked in place of the buttons that lead to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.parts import Button, Choice, Text
from staff_tray.superuser.systems import OtherSystems
from staff_tray.superuser.systems_props import OVERLAPS, Pane, SystemsProps
from staff_tray.superuser.systems_words import answer_button, overlap_words, question_words, translate


class AskPane(QWidget):
    """Asks what `does` knows; not there while nothing is asked. Leaving it leads to `back`."""

    def __init__(self, systems: OtherSystems, does: dict[Pane, Callable[[], None]], *, back: Pane, name: str) -> None:
        super().__init__()
        self._does = does
        self._asked: Pane | None = None
        self._words = Text()
        self._words.setObjectName(f"{name}-question")
        self.overlap = Choice()
        self.overlap.setObjectName(f"{name}-overlap")
        self.overlap.setAccessibleName(translate("Systems", "How long the old secret holds"))
        for hours in OVERLAPS:
            self.overlap.addItem(overlap_words(hours), hours)
        self.overlap.activated.connect(lambda _: systems.overlap(int(self.overlap.currentData())))
        self.yes, self.no = Button(), Button(translate("Systems", "Leave it"))
        self.yes.setObjectName(f"{name}-yes")
        self.no.setObjectName(f"{name}-no")
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(lambda: systems.ask(back))
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(self._words)
        column.addWidget(self.overlap)
        column.addLayout(row)
        self.hide()

    def show_props(self, props: SystemsProps) -> None:
        """Ask what is asked now, or go away."""
        asked = props.pane if props.pane in self._does else None
        self.setVisible(asked is not None)
        self.yes.setEnabled(props.may_act)
        if asked is not None and props.chosen is not None:
            self._words.setText(question_words(asked, props.chosen.about.name))
            self.yes.setText(answer_button(asked))
            self.overlap.setVisible(asked in (Pane.RENEW, Pane.HOOK_RENEW))
            self.overlap.setCurrentIndex(self.overlap.findData(props.overlap))
            if asked is not self._asked:
                self.no.setFocus()
        self._asked = asked

    def _on_yes(self) -> None:
        if self._asked is not None:
            self._does[self._asked]()
