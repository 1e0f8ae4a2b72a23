"""Choosing where a citizen is handed on to, or what the second errand is, by typing a few letters."""

from __future__ import annotations

from itertools import groupby
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton

from staff_tray import theme
from staff_tray.case_words import asking_words, goal_kind, goal_words, keeps_place
from staff_tray.desk.actions import DeskAction
from staff_tray.desk.case import DeskCase
from staff_tray.desk.case_props import CaseProps
from staff_tray.desk.casework import Casework
from staff_tray.desk.centres import OtherCentres
from staff_tray.desk.goals import Goal, GoalKind, found, goals, services
from staff_tray.desk.views.asking_panel import AskingPanel
from staff_tray.desk.views.dense_list import DenseList, DenseRow
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Field, MutedText
from staff_tray.team.directory import Directory

translate = QCoreApplication.translate

_ORDER = {
    DeskAction.COLLEAGUE: (GoalKind.PERSON, GoalKind.DESK, GoalKind.SERVICE, GoalKind.CENTRE),
    DeskAction.TRANSFER: (GoalKind.SERVICE, GoalKind.DESK, GoalKind.PERSON, GoalKind.CENTRE),
    DeskAction.ERRAND: (GoalKind.SERVICE,),
}


class FindingPanel(AskingPanel):
    """A field to type in, and what it finds; the arrows move in the list while one types, Enter takes the row."""

    def __init__(self, name: str, *, does: str, does_name: str) -> None:
        super().__init__(name)
        self._goals: dict[str, Goal] = {}
        self.field = Field()
        self.field.setObjectName(f"{name}-field")
        self.field.setPlaceholderText(translate("Asking", "Type a few letters"))
        self.field.setAccessibleName(translate("Asking", "Type a few letters to find"))
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_enter)
        self.field.installEventFilter(self)
        self.list = DenseList(f"{name}-list", translate("Asking", "Found"), lines=6)
        self.list.chosen.connect(self._on_chosen)
        self.list.looked.connect(self._on_looked)
        self._nothing = MutedText()
        self._nothing.setObjectName(f"{name}-nothing")
        self._do = Button(does)
        self._do.setObjectName(does_name)
        self._do.setDefault(True)
        self._do.clicked.connect(self._on_enter)
        row = QHBoxLayout()
        row.addWidget(self._do)
        row.addStretch(1)
        for widget in (self.field, self.list, self._nothing):
            self.body.addWidget(widget)
        self.body.addLayout(row)

    def take_focus(self) -> None:
        """One types at once."""
        self.field.setFocus()

    def offer(self, offered: tuple[Goal, ...], *, first: bool) -> None:
        """Show these, by kind; `first` brings the keyboard to the first of them."""
        rows: list[DenseRow] = []
        self._goals = {}
        for kind, of_kind in groupby(offered, key=lambda goal: goal.kind):
            rows.append(DenseRow(key="", title=goal_kind(kind)))
            for goal in of_kind:
                key = f"{kind}/{goal.site_id}/{goal.service_id or goal.desk_id or goal.staff_id}"
                self._goals[key] = goal
                rows.append(DenseRow(key=key, title=goal.name, below=goal_words(goal)))
        self.list.show_rows(rows, first=first)
        self.list.setVisible(bool(rows))
        self._nothing.setText("" if rows else translate("Asking", "Nothing found. Try other letters."))
        self._nothing.setVisible(not rows)
        self._do.setEnabled(bool(rows))

    def refresh(self, *, first: bool) -> None:
        """Show what the letters find now."""
        raise NotImplementedError

    def take(self, goal: Goal) -> None:
        """Do it with the one that is meant."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list, without leaving the field."""
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.list.step(event.key() == Qt.Key.Key_Down)
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def _on_typed(self) -> None:
        self.refresh(first=True)

    def _on_looked(self, key: str) -> None:
        goal = self._goals.get(key)
        spoken = ". ".join(filter(None, (goal.name, goal_words(goal)))) if goal else ""
        self.field.setAccessibleDescription(spoken)

    def _on_enter(self) -> None:
        self._on_chosen(self.list.key)

    def _on_chosen(self, key: str) -> None:
        goal = self._goals.get(key)
        if goal is not None:
            self.take(goal)


class HandOnPanel(FindingPanel):
    """To whom, or where? People first for a colleague, services first for a transfer."""

    def __init__(
        self,
        action: DeskAction,
        desk: DeskCase,
        casework: Casework,
        directory: Directory,
        centres: OtherCentres,
        *,
        me: UUID,
        language: str,
    ) -> None:
        super().__init__(
            f"asking-{action.value}", does=translate("Asking", "Hand on · Enter"), does_name=f"{action.value}-do"
        )
        self._action = action
        self._desk = desk
        self._casework = casework
        self._directory = directory
        self._centres = centres
        self._me = me
        self._language = language
        self._missed = MessageLine("triangle-alert", f"{action.value}-missed")
        self.body.addWidget(self._missed)
        directory.changed.connect(self._on_more)
        centres.changed.connect(self._on_more)

    def open(self, props: CaseProps) -> None:
        """Ask it of the open case; who is there is looked up anew."""
        if props.asking is None or props.case is None:
            return
        self.ask(asking_words(props.asking, props.case), keeps_place(props.case))
        self.field.clear()
        self._directory.need()
        self._centres.look()
        self.refresh(first=True)

    def follow(self, props: CaseProps) -> None:  # noqa: ARG002 - what is found follows from the state
        """Who is free may have changed."""
        self.refresh(first=False)

    def refresh(self, *, first: bool) -> None:
        """Show what the letters find now."""
        state, case = self._desk.state, self._desk.props.case
        if state is None or case is None:
            return
        everything = goals(
            state, self._directory.colleagues or (), self._centres.centres, me=self._me,
            desk_id=self._desk.props.desk_id, service_id=case.service_id, language=self._language,
            today=self._desk.today,
        )  # fmt: skip
        order = _ORDER[self._action]
        hits = sorted(found(everything, self.field.text()), key=lambda goal: order.index(goal.kind))
        self.offer(tuple(hits), first=first)
        missed = translate("Asking", "Who works here is not known yet. Services and desks are all here.")
        self._missed.say(missed if self._directory.colleagues is None else "")

    def take(self, goal: Goal) -> None:
        """Hand the citizen on."""
        self._casework.transfer(goal)

    def _on_more(self) -> None:
        if self._desk.props.asking is not None and self._desk.props.asking.action is self._action:
            self.refresh(first=not self.field.text())


class ErrandPanel(FindingPanel):
    """What else the same citizen has come for, and who sees to it."""

    def __init__(self, desk: DeskCase, casework: Casework, *, language: str) -> None:
        super().__init__(
            "asking-errand", does=translate("Asking", "Add the errand · Enter"), does_name="second-errand-do"
        )
        self._desk = desk
        self._casework = casework
        self._language = language
        self._here = QRadioButton(translate("Asking", "For this desk"))
        self._here.setObjectName("errand-for-desk")
        self._queue = QRadioButton(translate("Asking", "For the queue"))
        self._queue.setObjectName("errand-for-queue")
        who = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.UNIT)
        for button in (self._here, self._queue):
            button.setMinimumHeight(3 * theme.UNIT)
            who.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self._here.setChecked(True)
        self.body.insertLayout(0, row)

    def open(self, props: CaseProps) -> None:
        """Ask it of the open case."""
        if props.asking is not None and props.case is not None:
            hint = translate("Asking", "A new number at the same place in the line. The open case stays open.")
            self.ask(asking_words(props.asking, props.case), hint)
            self.field.clear()
            self.refresh(first=True)

    def refresh(self, *, first: bool) -> None:
        """Show what the letters find now."""
        state, case = self._desk.state, self._desk.props.case
        if state is not None and case is not None:
            everything = services(state, service_id="", language=self._language)
            self.offer(found(everything, self.field.text()), first=first)

    def take(self, goal: Goal) -> None:
        """Add the errand."""
        self._casework.add_errand(goal.service_id, for_this_desk=self._here.isChecked())
