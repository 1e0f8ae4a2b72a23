"""The questions with a few answers: how did it end, call the next one all the same, park until when."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit

from shared.protocol.model import CaseOutcome
from staff_tray import theme
from staff_tray.case_words import asking_words, close_words, outcome_words
from staff_tray.desk.case import DeskCase
from staff_tray.desk.case_props import CaseProps
from staff_tray.desk.casework import Casework
from staff_tray.desk.views.asking_panel import ChoicePanel
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Text

translate = QCoreApplication.translate

PARK_MINUTES = (10, 15, 30)


class OutcomePanel(ChoicePanel):
    """How did it end? One key."""

    def __init__(self, desk: DeskCase) -> None:
        super().__init__("asking-outcome", [f"outcome-{outcome.value}" for outcome in CaseOutcome], columns=2)
        self._desk = desk
        self.chosen.connect(self._on_chosen)

    def open(self, props: CaseProps) -> None:
        """Ask it of the open case."""
        if props.asking is not None and props.case is not None:
            self.ask(asking_words(props.asking, props.case))
            self.say_answers(outcome_words(outcome) for outcome in CaseOutcome)

    def _on_chosen(self, index: int) -> None:
        self._desk.finish(tuple(CaseOutcome)[index])


class CloseAndCallPanel(ChoicePanel):
    """Call next was asked for with an open case: Enter ends that one first."""

    def __init__(self, desk: DeskCase) -> None:
        super().__init__("asking-call", ["close-and-call"])
        self._desk = desk
        self.chosen.connect(desk.close_and_call)

    def open(self, props: CaseProps) -> None:
        """Ask it of the open case."""
        if props.asking is not None and props.case is not None:
            self.ask(asking_words(props.asking, props.case))
            self.say_answers([close_words(props.case, props.asking.call_label)])
            self.buttons[0].set_key(translate("Asking", "Enter"))

    def follow(self, props: CaseProps) -> None:
        """The case may have been started in the meantime."""
        self.open(props)


class ParkPanel(ChoicePanel):
    """Until when? Some minutes, a time, or without end."""

    def __init__(self, desk: DeskCase, casework: Casework) -> None:
        names = [*(f"park-{minutes}" for minutes in PARK_MINUTES), "park-without-end"]
        super().__init__("asking-park", names, columns=2)
        self._desk = desk
        self._casework = casework
        label = Text(wraps=False)
        label.setText(translate("Asking", "Until"))
        self._time = _ParkTime()
        label.setBuddy(self._time)
        self._until = Button(translate("Asking", "Park until then"))
        self._until.setObjectName("park-until")
        self._until.clicked.connect(self._park_until)
        self._time.entered.connect(self._park_until)
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        for widget in (label, self._time, self._until):
            row.addWidget(widget)
        row.addStretch(1)
        self._trouble = MessageLine("triangle-alert", "park-trouble")
        self.body.addLayout(row)
        self.body.addWidget(self._trouble)
        self.chosen.connect(self._on_chosen)

    def open(self, props: CaseProps) -> None:
        """Ask it of the open case; the time proposed is an hour from now."""
        if props.asking is None or props.case is None:
            return
        hint = translate("Asking", "Keeps the place in the line, and waits again by itself.")
        self.ask(asking_words(props.asking, props.case), hint)
        minutes = [
            translate("Asking", "{minutes} min · {time}").format(minutes=each, time=self._casework.wall_in(each))
            for each in PARK_MINUTES
        ]
        self.say_answers([*minutes, translate("Asking", "Without end")])
        hour, minute = self._casework.wall_in(60).split(":")
        self._time.setTime(QTime(int(hour), int(minute)))
        self._trouble.say("")

    def _on_chosen(self, index: int) -> None:
        if index < len(PARK_MINUTES):
            self._casework.park_for(PARK_MINUTES[index])
        else:
            self._casework.park_without_end()

    def _park_until(self) -> None:
        time = self._time.time()
        if not self._casework.park_until(time.hour(), time.minute()):
            self._trouble.say(translate("Asking", "That time has passed. Choose a later one today."))


class _ParkTime(QTimeEdit):
    """A time of day; Enter takes it."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("park-time")
        self.setDisplayFormat("HH:mm")
        self.setMinimumHeight(theme.FIELD_HEIGHT)
        for widget in (self, self.lineEdit()):
            widget.setAccessibleName(translate("Asking", "Park until"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is pressed when the time is right."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
