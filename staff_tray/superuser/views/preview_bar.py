"""The bar above the preview: which stand, held how, for whom, and when."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QEvent, QSize, QTime
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from shared.protocol.device_care import When
from staff_tray import theme
from staff_tray.desk.views.parts import Button, Choice
from staff_tray.icons import line_icon
from staff_tray.superuser.draft_words import language_name
from staff_tray.superuser.preview import Preview
from staff_tray.superuser.preview_words import stand_name, translate, weekdays, when_words


class PreviewBar(QWidget):
    """Chooses how a `Preview` looks."""

    def __init__(self, preview: Preview) -> None:
        super().__init__()
        self._preview = preview
        self.portrait = Toggle("preview-portrait", translate("Preview", "Portrait"))
        self.landscape = Toggle("preview-landscape", translate("Preview", "Landscape"))
        self._held = QButtonGroup(self)
        for button in (self.portrait, self.landscape):
            self._held.addButton(button)
        self.accessible = Toggle("preview-accessible", translate("Preview", "Larger text"))
        self.stands = _choice("preview-stand", translate("Preview", "Which stand"))
        self.languages = _choice("preview-language", translate("Preview", "Language of the preview"))
        self.when = _choice("preview-when", translate("Preview", "When"))
        self.day = _choice("preview-day", translate("Preview", "Day"))
        self.at = QTimeEdit()
        self.at.setObjectName("preview-at")
        self.at.setAccessibleName(translate("Preview", "Time of day"))
        self.at.setMinimumHeight(theme.FIELD_HEIGHT)
        self.at.setDisplayFormat("HH:mm")
        for when, words in when_words():
            self.when.addItem(words, when.value)
        self.day.addItems(list(weekdays()))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.UNIT)
        rows.addLayout(_row(self.portrait, self.landscape, self.accessible, None))
        rows.addLayout(_row(self.stands))
        rows.addLayout(_row(self.languages, self.when))
        rows.addLayout(_row(self.day, self.at, None))
        self._connect()
        preview.changed.connect(self.show_props)
        self.show_props()

    def show_props(self) -> None:
        """Show what holds now."""
        props = self._preview.props
        choices = props.choices
        for widget in self.findChildren(QWidget):
            widget.blockSignals(True)
        (self.landscape if choices.landscape else self.portrait).setChecked(True)
        self.accessible.setChecked(choices.accessible)
        _fill(self.stands, [(stand.id, stand_name(stand)) for stand in props.stands], props.stand_id)
        _fill(self.languages, [(code, language_name(code)) for code in props.languages], props.language)
        self.stands.setVisible(len(props.stands) > 1)
        self.when.setCurrentIndex(self.when.findData(choices.when.value))
        self.day.setCurrentIndex(choices.weekday)
        self.at.setTime(QTime(choices.at.hour, choices.at.minute))
        for widget in self.findChildren(QWidget):
            widget.blockSignals(False)
        self.day.setVisible(choices.when is When.AT)
        self.at.setVisible(choices.when is When.AT)

    def _connect(self) -> None:
        choose = self._preview.choose
        self.portrait.clicked.connect(lambda: choose(landscape=False))
        self.landscape.clicked.connect(lambda: choose(landscape=True))
        self.accessible.clicked.connect(lambda on: choose(accessible=on))
        self.stands.activated.connect(lambda: choose(stand_id=str(self.stands.currentData())))
        self.languages.activated.connect(lambda: choose(language=str(self.languages.currentData())))
        self.when.activated.connect(lambda: choose(when=When(self.when.currentData())))
        self.day.activated.connect(lambda: choose(weekday=self.day.currentIndex()))
        self.at.timeChanged.connect(lambda at: choose(at=time(at.hour(), at.minute())))


class Toggle(Button):
    """A button that stays in; a tick says so as well."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__(words)
        self.setObjectName(name)
        self.setCheckable(True)
        side = theme.icon_side(self.font())
        self.setIconSize(QSize(side, side))
        self.toggled.connect(self._tick)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tick()

    def nextCheckState(self) -> None:
        """The tick comes with the press."""
        super().nextCheckState()
        self._tick()

    def setChecked(self, checked: bool) -> None:
        """The tick comes along, also where nobody is told."""
        super().setChecked(checked)
        self._tick()

    def _tick(self) -> None:
        self.setIcon(line_icon("check", self.palette()) if self.isChecked() else QIcon())


def _choice(name: str, words: str) -> Choice:
    choice = Choice()
    choice.setObjectName(name)
    choice.setAccessibleName(words)
    choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
    return choice


def _fill(choice: Choice, rows: list[tuple[str, str]], chosen: str) -> None:
    there = [(choice.itemData(place), choice.itemText(place)) for place in range(choice.count())]
    if there != rows:
        choice.clear()
        for data, words in rows:
            choice.addItem(words, data)
    choice.setCurrentIndex(choice.findData(chosen))


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.UNIT)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget, 1 if isinstance(widget, Choice) else 0)
    return row
