"""What is asked at each step of the assistant that makes a centre."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from shared.protocol.model import pick_text
from staff_tray import theme
from staff_tray.desk.views.parts import Button, Field, MutedText, Text
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.draft_words import language_name
from staff_tray.superuser.setup import Setup
from staff_tray.superuser.setup_props import MOST_ROWS, ZONES, SetupProps
from staff_tray.superuser.setup_words import (
    country_words,
    floor_words,
    kind_line,
    stand_words,
    summary,
    translate,
    try_words,
    usual_name,
)
from staff_tray.superuser.views.editors import SteadyChoice, SteadySpin, Ticked, show_text

_FLOORS = range(-3, 21)


class StepBody(QWidget):
    """One step; `first` is where the keyboard begins, None for the button that leads on."""

    first: QWidget | None = None

    def __init__(self, setup: Setup, dialog: Dialog) -> None:
        super().__init__()
        self.setup = setup
        self.dialog = dialog
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 2, 0)
        self.column.setSpacing(theme.UNIT + theme.UNIT // 2)
        self.build()
        self.column.addStretch(1)

    def build(self) -> None:
        """Put the fields in."""

    def refresh(self, props: SetupProps) -> None:
        """Show what has been said."""

    def ask(self, label: str, widget: QWidget, name: str) -> None:
        """Add a field with its label above."""
        words = Text()
        words.setFont(theme.semibold(self.font()))
        words.setText(label)
        words.setBuddy(widget)
        widget.setObjectName(name)
        widget.setAccessibleName(label)
        box = QVBoxLayout()
        box.setSpacing(theme.UNIT // 2)
        box.addWidget(words)
        box.addWidget(widget)
        self.column.addLayout(box)

    def line(self, label: str, name: str, said: Callable[[str], None]) -> Field:
        """A field for a line of text."""
        field = Field()
        field.setMaxLength(100)
        field.textEdited.connect(said)
        self.ask(label, field, name)
        return field


class PlaceStep(StepBody):
    """What municipality and centre are called."""

    def build(self) -> None:
        """The names, and for a further centre its short name."""
        say = self.setup.say
        self._municipality = self.line(
            translate("Setup", "Municipality"), "setup-municipality", lambda text: say(municipality=text)
        )
        self._name = self.line(translate("Setup", "Centre"), "setup-name", lambda text: say(name=text))
        self._short_box = QWidget()
        inside = QVBoxLayout(self._short_box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.UNIT // 2)
        self._short = Field()
        self._short.setObjectName("setup-short")
        self._short.setMaxLength(40)
        self._short.setAccessibleName(translate("Setup", "Short name"))
        self._short.textEdited.connect(lambda text: say(short=text.strip()))
        words, why = Text(), MutedText()
        words.setFont(theme.semibold(self.font()))
        words.setText(translate("Setup", "Short name"))
        words.setBuddy(self._short)
        why.setText(translate("Setup", "Stands in addresses, and stays as it is for ever."))
        for widget in (words, why, self._short):
            inside.addWidget(widget)
        self.column.addWidget(self._short_box)
        self.first = self._municipality

    def refresh(self, props: SetupProps) -> None:
        """Show the names."""
        show_text(self._municipality, props.answers.municipality)
        show_text(self._name, props.answers.name)
        self._short_box.setVisible(props.asks_short)
        self._short.setPlaceholderText(props.short)
        show_text(self._short, props.answers.short)


class KindStep(StepBody):
    """Which template."""

    def build(self) -> None:
        """The kinds come from the server."""
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}

    def refresh(self, props: SetupProps) -> None:
        """Show the kinds, and which is chosen."""
        if not self._buttons:
            self._fill(props)
        chosen = self._buttons.get(props.answers.template)
        if chosen is not None:
            with QSignalBlocker(chosen):
                chosen.setChecked(True)

    def _fill(self, props: SetupProps) -> None:
        language = self.dialog.language
        for place, kind in enumerate(props.templates):
            button = QRadioButton(pick_text(kind.name, language).replace("&", "&&"))
            button.setObjectName(f"setup-kind={kind.key}")
            button.setFont(theme.semibold(self.font()))
            button.setMinimumHeight(theme.FIELD_HEIGHT - theme.UNIT)
            line = kind_line(kind, language)
            button.setAccessibleDescription(line)
            button.clicked.connect(partial(self.setup.choose_kind, kind.key))
            below = MutedText()
            below.setText(line)
            below.setContentsMargins(3 * theme.UNIT, 0, 0, 0)
            box = QVBoxLayout()
            box.setSpacing(0)
            box.addWidget(button)
            box.addWidget(below)
            self.column.insertLayout(place, box)
            self._group.addButton(button)
            self._buttons[kind.key] = button
        self.first = next(iter(self._buttons.values()), None)


class HouseStep(StepBody):
    """Address, telephone, floor, and where to wait."""

    def build(self) -> None:
        """All of it can be left empty."""
        say = self.setup.say
        self._address = self.line(translate("Setup", "Address"), "setup-address", lambda text: say(address=text))
        self._phone = self.line(translate("Setup", "Telephone"), "setup-phone", lambda text: say(phone=text))
        self._phone.setMaxLength(40)
        self._floor = SteadyChoice()
        for floor in _FLOORS:
            self._floor.addItem(floor_words(floor), floor)
        self._floor.activated.connect(lambda _: say(floor=int(self._floor.currentData())))
        self.ask(translate("Setup", "Floor"), self._floor, "setup-floor")
        self._floor.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._area = self.line(
            translate("Setup", "Where citizens wait"), "setup-area", lambda text: say(waiting_area=text)
        )
        self._area.setPlaceholderText(translate("Setup", "Waiting area"))
        self.first = self._address

    def refresh(self, props: SetupProps) -> None:
        """Show what is known."""
        answers = props.answers
        show_text(self._address, answers.address)
        show_text(self._phone, answers.phone)
        show_text(self._area, answers.waiting_area)
        self._floor.setCurrentIndex(self._floor.findData(answers.floor))


class LanguagesStep(StepBody):
    """The country, and what can be chosen at the stand."""

    def build(self) -> None:
        """The country says which language comes first, and what the clock shows."""
        self._country = SteadyChoice()
        for country in ZONES:
            self._country.addItem(country_words(country), country)
        self._country.activated.connect(lambda _: self.setup.choose_country(str(self._country.currentData())))
        self.ask(translate("Setup", "Country"), self._country, "setup-country")
        self._country.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._ticks = QVBoxLayout()
        self._ticks.setSpacing(0)
        self.column.addLayout(self._ticks)
        self._offered: tuple[str, ...] = ()
        self._boxes: dict[str, Ticked] = {}
        self.first = self._country

    def refresh(self, props: SetupProps) -> None:
        """Show the languages, and which are chosen."""
        if props.offered != self._offered:
            self._offered = props.offered
            for box in self._boxes.values():
                self._ticks.removeWidget(box)
                box.hide()
                box.deleteLater()
            self._boxes = {language: self._box(language) for language in props.offered}
        first = props.answers.languages[:1]
        for language, box in self._boxes.items():
            name = language_name(language)
            words = translate("Setup", "{language} (first)").format(language=name) if language in first else name
            with QSignalBlocker(box):
                box.setText(words)
                box.setAccessibleName(words)
                box.setChecked(language in props.answers.languages)
        with QSignalBlocker(self._country):
            self._country.setCurrentIndex(self._country.findData(props.answers.country))

    def _box(self, language: str) -> Ticked:
        box = Ticked(language_name(language))
        box.setObjectName(f"setup-language={language}")
        box.toggled.connect(partial(self.setup.choose_language, language))
        self._ticks.addWidget(box)
        return box


class DesksStep(StepBody):
    """How many desks, and what they are called."""

    def build(self) -> None:
        """As many rows as desks."""
        self._count = SteadySpin()
        self._count.setRange(1, MOST_ROWS)
        self._count.setMinimumHeight(theme.FIELD_HEIGHT)
        self._count.setFixedWidth(12 * theme.UNIT)
        self._count.valueChanged.connect(self.setup.count_desks)
        self.ask(translate("Setup", "How many"), self._count, "setup-desks")
        self._rows: list[Field] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.UNIT // 2)
        self.column.addLayout(self._list)
        self.first = self._count

    def refresh(self, props: SetupProps) -> None:
        """Show the desks."""
        desks = props.answers.desks
        with QSignalBlocker(self._count):
            self._count.setValue(len(desks))
        while len(self._rows) > len(desks):
            row = self._rows.pop()
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(desks):
            self._rows.append(self._row(len(self._rows)))
        for number, (row, name) in enumerate(zip(self._rows, desks, strict=True), start=1):
            usual = usual_name(props, number, self.dialog.language)
            row.setPlaceholderText(usual)
            row.setAccessibleName(translate("Setup", "Name of desk {number}").format(number=number))
            show_text(row, name)

    def _row(self, place: int) -> Field:
        row = Field()
        row.setObjectName(f"setup-desk-{place + 1}")
        row.setMaxLength(60)
        row.textEdited.connect(partial(self.setup.name_desk, place))
        self._list.addWidget(row)
        return row


class CheckStep(StepBody):
    """All answers once more."""

    def build(self) -> None:
        """Two columns: what was asked, what was said."""
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * theme.UNIT)
        self._grid.setVerticalSpacing(theme.UNIT)
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)
        self._shown: list[tuple[str, str]] = []
        self._labels: list[QLabel] = []

    def refresh(self, props: SetupProps) -> None:
        """Show them."""
        rows = summary(props, self.dialog.language)
        if rows == self._shown:
            return
        self._shown = rows
        for old in self._labels:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._labels = []
        for row, (label, words) in enumerate(rows):
            name, said = MutedText(wraps=False), Text()
            name.setText(label)
            said.setText(words)
            said.setObjectName(f"setup-said-{row}")
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(said, row, 1)
            self._labels += [name, said]


class StandStep(StepBody):
    """How the first stand is put up."""

    def build(self) -> None:
        """A way to the page of devices, where there is one."""
        self._words = Text()
        self._words.setObjectName("setup-stand")
        self._pairs = any(page.key == "devices" for page in all_pages())
        self._go = _leading(translate("Setup", "Open Devices"), "setup-devices", lambda: self.dialog.go("devices"))
        self._go.setVisible(self._pairs)
        self.column.addWidget(self._words)
        self.column.addWidget(self._go)

    def refresh(self, props: SetupProps) -> None:
        """Say it for this centre."""
        self._words.setText(stand_words(props.answers.made, pairs=self._pairs))


class TryStep(StepBody):
    """A number, as a citizen takes it."""

    def build(self) -> None:
        """A way to the page beside which the stand is shown."""
        words = Text()
        words.setText(try_words())
        self.column.addWidget(words)
        self.column.addWidget(
            _leading(translate("Setup", "Open Stand menu"), "setup-try", lambda: self.dialog.go("menu"))
        )


def _leading(words: str, name: str, lead: Callable[[], None]) -> Button:
    made = Button()
    made.setText(words)
    made.setObjectName(name)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.clicked.connect(lead)
    return made
