"""The form of one person: names, roles with a sentence each, place, services, deputies and leave."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from uuid import UUID

from msgspec import structs
from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.protocol.model import Role
from shared.protocol.people import About
from staff_tray import theme
from staff_tray.desk.views.parts import Choice, Field, MutedText, Text
from staff_tray.superuser.people_props import PeopleProps
from staff_tray.superuser.people_words import role_name, role_sentence, translate
from staff_tray.superuser.views.editors import Ticked
from staff_tray.superuser.views.hours_editors import SteadyDate
from staff_tray.superuser.views.picked import Picked

Named = Sequence[tuple[str, str]]
"""Ids and names."""


class Ticks(QWidget):
    """Some of several, each with a sentence below it where there is one. `changed` when one has been ticked."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._boxes: dict[str, Ticked] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.UNIT // 2)

    def offer(self, named: Iterable[tuple[str, str, str]]) -> None:
        """Offer these: id, name, sentence."""
        wanted = list(named)
        if [key for key, _, _ in wanted] == list(self._boxes):
            return
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes = {}
        for key, words, sentence in wanted:
            box = Ticked(words)
            box.setObjectName(f"{self._name}-{key}")
            box.setAccessibleDescription(sentence)
            box.setMinimumHeight(3 * theme.UNIT)
            box.clicked.connect(self.changed)
            self._boxes[key] = box
            self._column.addWidget(box)
            if sentence:
                below = MutedText()
                below.setText(sentence)
                below.setContentsMargins(3 * theme.UNIT, 0, 0, theme.UNIT // 2)
                self._column.addWidget(below)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of those that are."""
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def tick(self, keys: Iterable[str]) -> None:
        """Tick just these."""
        wanted = set(keys)
        for key, box in self._boxes.items():
            box.setChecked(key in wanted)


class PersonForm(QWidget):
    """`edited` carries the `About` that stands in it, when somebody has typed or ticked."""

    edited = Signal(object)

    def __init__(self, desks: Named, services: Named) -> None:
        super().__init__()
        self._about: About | None = None
        self.name, self.username, self.mail = Field(), Field(), Field()
        self.desk = Choice()
        self.desk.addItem(translate("People", "No desk of their own"), None)
        for key, words in desks:
            self.desk.addItem(words, key)
        self.roles = Ticks("role")
        self.services = Picked("service", translate("People", "Add a service"))
        self.services.offer(services)
        self.deputies = Picked("deputy", translate("People", "Add a deputy"))
        self._leave = Ticked(translate("People", "On leave"))
        self._leave.setObjectName("person-leave")
        self._leave.setMinimumHeight(3 * theme.UNIT)
        self._first, self._last = _day("person-leave-from"), _day("person-leave-until")
        for edit, words in (
            (self._first, translate("People", "First day of leave")),
            (self._last, translate("People", "Last day of leave")),
        ):
            edit.setAccessibleName(words)
            edit.lineEdit().setAccessibleName(words)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme.UNIT, 0)
        self._column.setSpacing(theme.UNIT // 2)
        self._add(translate("People", "Name"), self.name, "person-name")
        self._add(translate("People", "User name"), self.username, "person-username")
        self._add(translate("People", "Mail"), self.mail, "person-mail")
        self._add(translate("People", "Roles"), self.roles, "person-roles")
        self._add(translate("People", "Desk"), self.desk, "person-desk")
        self._add(
            translate("People", "Services they know"), self.services, "person-services",
            translate("People", "They are called for these. With none chosen, for all services of their desk."),
        )  # fmt: skip
        self._add(
            translate("People", "Deputies"), self.deputies, "person-deputies",
            translate("People", "They are told when a citizen comes and this person does not answer, or is on leave."),
        )  # fmt: skip
        days = QHBoxLayout()
        days.setSpacing(theme.UNIT)
        to = Text(wraps=False)
        to.setText("–")
        for widget in (self._leave, self._first, to, self._last):
            days.addWidget(widget)
        days.addStretch(1)
        self._column.addSpacing(theme.UNIT)
        self._column.addLayout(days)
        self._column.addStretch(1)
        for field in (self.name, self.username, self.mail):
            field.textEdited.connect(self._on_edited)
        self.desk.activated.connect(self._on_edited)
        self._leave.clicked.connect(self._on_edited)
        for ticks in (self.roles, self.services, self.deputies):
            ticks.changed.connect(self._on_edited)
        self._first.userDateChanged.connect(self._on_day)
        self._last.userDateChanged.connect(self._on_day)

    def show_props(self, props: PeopleProps, today: date) -> None:
        """Show the person of these."""
        about = props.about
        self.setEnabled(props.may_edit)
        self.roles.offer((role.value, role_name(role), role_sentence(role)) for role in props.roles)
        own = "" if props.chosen is None else str(props.chosen.id)
        self.deputies.offer(((str(key), name) for key, name in props.others), but=own)
        if about is None or about == self._about:
            return
        self._about = about
        for field, text in ((self.name, about.display_name), (self.username, about.username), (self.mail, about.mail)):
            if field.text() != text:
                field.setText(text)
        self.roles.tick(role.value for role in about.roles)
        self.desk.setCurrentIndex(max(self.desk.findData(about.desk_id), 0))
        self.services.pick(about.services)
        self.deputies.pick(map(str, about.deputies))
        self._leave.setChecked(about.leave_from is not None)
        for edit, day in ((self._first, about.leave_from), (self._last, about.leave_until)):
            edit.blockSignals(True)
            shown = day or today
            edit.setDate(QDate(shown.year, shown.month, shown.day))
            edit.blockSignals(False)
            edit.setEnabled(about.leave_from is not None)

    def _add(self, words: str, widget: QWidget, name: str, hint: str = "") -> None:
        label = Text()
        label.setFont(theme.semibold(self.font()))
        label.setText(words)
        label.setBuddy(widget)
        widget.setObjectName(name)
        widget.setAccessibleName(words)
        self._column.addSpacing(theme.UNIT)
        self._column.addWidget(label)
        if hint:
            below = MutedText()
            below.setText(hint)
            self._column.addWidget(below)
        self._column.addWidget(widget)

    def _on_day(self) -> None:
        if self._first.date() > self._last.date():
            self._last.setDate(self._first.date())
        self._on_edited()

    def _on_edited(self) -> None:
        if self._about is None:
            return
        away = self._leave.isChecked()
        kept = self._about.desk_id if self.desk.findData(self._about.desk_id) < 0 else None
        self._about = structs.replace(
            self._about,
            display_name=self.name.text().strip(),
            username=self.username.text().strip(),
            mail=self.mail.text().strip(),
            roles=tuple(Role(key) for key in self.roles.ticked),
            desk_id=self.desk.currentData() or kept,
            services=self.services.keys,
            deputies=tuple(map(UUID, self.deputies.keys)),
            leave_from=_date(self._first) if away else None,
            leave_until=_date(self._last) if away else None,
        )
        self._first.setEnabled(away)
        self._last.setEnabled(away)
        self.edited.emit(self._about)


def _day(name: str) -> SteadyDate:
    made = SteadyDate()
    made.setObjectName(name)
    return made


def _date(edit: SteadyDate) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())
