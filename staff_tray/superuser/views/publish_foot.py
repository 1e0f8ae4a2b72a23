"""A word for the history, now or at a time, and the button that publishes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.parts import Button, Field, Hairline, MutedText
from staff_tray.superuser.draft_words import translate

_TOMORROW_AT = 7


class PublishFoot(QWidget):
    """`asked` carries the note, and the moment or None for now. `zone` is the site's, `now` the clock."""

    asked = Signal(str, object)

    def __init__(self, now: Callable[[], datetime], zone: Callable[[], str]) -> None:
        super().__init__()
        self._now = now
        self._zone = zone
        self.note = Field()
        self.note.setObjectName("publish-note")
        self.note.setAccessibleName(translate("Publish", "A word for the history"))
        self.note.setPlaceholderText(translate("Publish", "A word for the history, if you like"))
        self.note.setMaxLength(500)
        self.at_once = QRadioButton(translate("Publish", "Now"))
        self.at_once.setObjectName("publish-now")
        self.later = QRadioButton(translate("Publish", "At a time"))
        self.later.setObjectName("publish-later")
        self.at_once.setChecked(True)
        for choice in (self.at_once, self.later):
            choice.setMinimumHeight(theme.FIELD_HEIGHT)
        self.when = QDateTimeEdit()
        self.when.setObjectName("publish-when")
        self.when.setAccessibleName(translate("Publish", "When"))
        self.when.setCalendarPopup(True)
        self.when.setMinimumHeight(theme.FIELD_HEIGHT)
        self.when.setDisplayFormat("dd.MM.yyyy HH:mm")
        self.when.hide()
        self.later.toggled.connect(self._on_later)
        self.publish = Button()
        self.publish.setObjectName("publish-go")
        self.publish.setText(translate("Publish", "Publish"))
        self.publish.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.publish.setDefault(True)
        self.publish.clicked.connect(self._on_publish)
        self._why = MutedText()
        self._why.setObjectName("publish-why")
        when = QHBoxLayout()
        when.setSpacing(2 * theme.UNIT)
        for widget in (self.at_once, self.later, self.when):
            when.addWidget(widget)
        when.addStretch(1)
        go = QHBoxLayout()
        go.setSpacing(2 * theme.UNIT)
        go.addWidget(self.publish)
        go.addWidget(self._why, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(Hairline())
        column.addWidget(self.note)
        column.addLayout(when)
        column.addLayout(go)

    def say(self, why_not: str) -> None:
        """Whether it can be published: "" for yes, else why not."""
        self.publish.setEnabled(not why_not)
        self._why.setText(why_not)

    def _on_later(self, later: bool) -> None:
        self.when.setVisible(later)
        if later:
            local = self._now().astimezone(ZoneInfo(self._zone())) + timedelta(days=1)
            self.when.setDateTime(QDateTime(QDate(local.year, local.month, local.day), QTime(_TOMORROW_AT, 0)))
        self.publish.setText(translate("Publish", "Set the time") if later else translate("Publish", "Publish"))

    def _on_publish(self) -> None:
        self.asked.emit(self.note.text(), self._moment() if self.later.isChecked() else None)

    def _moment(self) -> datetime:
        """The time that is chosen: the site's own, wherever this computer is."""
        date, time = self.when.date(), self.when.time()
        zone = ZoneInfo(self._zone())
        local = datetime(date.year(), date.month(), date.day(), time.hour(), time.minute(), tzinfo=zone)
        return local.astimezone(UTC)
