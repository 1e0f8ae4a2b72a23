"""One's own calendars in the window of one's account: a link to copy, and an address to read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.account.calendar_props import CalendarProps
from staff_tray.account.calendar_words import (
    busy_fault,
    busy_words,
    calendar_trouble,
    done_words,
    link_words,
    mails_words,
    translate,
)
from staff_tray.account.calendars import Calendars
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Field, Hairline, MutedText, Text
from staff_tray.superuser.views.editors import Ticked


class CalendarPart(QWidget):
    """Shows `Calendars`; not there until the server has answered."""

    def __init__(self, calendars: Calendars, *, now: Callable[[], datetime], zone: Callable[[], str]) -> None:
        super().__init__()
        self.calendars = calendars
        self._now = now
        self._zone = zone
        self._told = MessageLine("check", "calendar-told", calm=True)
        self._trouble = MessageLine("triangle-alert", "calendar-trouble")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT + theme.UNIT // 2)
        column.addWidget(Hairline())
        self._add_link(column)
        column.addWidget(Hairline())
        self._add_busy(column)
        column.addWidget(self._told)
        column.addWidget(self._trouble)
        calendars.changed.connect(self._show)
        self._show()

    def _add_link(self, column: QVBoxLayout) -> None:
        calendars = self.calendars
        self._link_state = MutedText()
        self._link_state.setObjectName("calendar-link-state")
        self.link = Field()
        self.link.setObjectName("calendar-link")
        self.link.setReadOnly(True)
        self.link.setAccessibleName(translate("Calendar", "The link to your calendar"))
        self.copy = _button(translate("Calendar", "Copy"), "calendar-link-copy", self._copy)
        self.make = _button("", "calendar-link-make", calendars.make_link)
        self.revoke = _button(translate("Calendar", "End the link"), "calendar-link-revoke", calendars.revoke_link)
        self._how = _muted(
            translate("Calendar", "In Outlook: Add calendar, Subscribe from web, paste the link. Keep it to yourself.")
        )
        column.addWidget(_heading(self, translate("Calendar", "Your bookings in Outlook")))
        column.addWidget(
            _muted(translate("Calendar", "A secret link to a calendar of your bookings: times and numbers, no names."))
        )
        column.addWidget(self._link_state)
        column.addLayout(_row(self.link, self.copy))
        column.addWidget(self._how)
        column.addLayout(_row(self.make, self.revoke, stretch=True))
        self.mails = Ticked(translate("Calendar", "Send my bookings to my calendar by mail"))
        self.mails.setObjectName("calendar-mails")
        self.mails.clicked.connect(lambda on: calendars.send_mails(on=on))
        self._mails_words = _muted("")
        self._mails_words.setObjectName("calendar-mails-words")
        self._mails_words.setContentsMargins(3 * theme.UNIT, 0, 0, 0)
        ticked = QVBoxLayout()
        ticked.setSpacing(theme.UNIT // 2)
        ticked.addWidget(self.mails)
        ticked.addWidget(self._mails_words)
        column.addLayout(ticked)

    def _add_busy(self, column: QVBoxLayout) -> None:
        calendars = self.calendars
        self._busy_state = Text()
        self._busy_state.setObjectName("busy-state")
        self._fault = MessageLine("triangle-alert", "busy-fault")
        self.address = Field()
        self.address.setObjectName("busy-address")
        self.address.setMaxLength(2000)
        self.address.textEdited.connect(calendars.fill)
        self.address.returnPressed.connect(calendars.read_there)
        label = _muted(translate("Calendar", "The ICS link of your calendar"))
        label.setBuddy(self.address)
        self.address.setAccessibleName(label.text())
        self.read = _button(translate("Calendar", "Read it"), "busy-read", calendars.read_there)
        self.again = _button(translate("Calendar", "Read again"), "busy-again", calendars.read_again)
        self.stop = _button(translate("Calendar", "Stop reading"), "busy-stop", calendars.stop_reading)
        column.addWidget(_heading(self, translate("Calendar", "Busy in your own calendar")))
        column.addWidget(
            _muted(
                translate(
                    "Calendar", "Skranke books nobody with you while you are busy. What your meetings are is not kept."
                )
            )
        )
        column.addWidget(self._busy_state)
        column.addWidget(self._fault)
        column.addLayout(_row(self.again, self.stop, stretch=True))
        labelled = QVBoxLayout()
        labelled.setSpacing(theme.UNIT // 2)
        labelled.addWidget(label)
        labelled.addLayout(_row(self.address, self.read))
        column.addLayout(labelled)
        column.addWidget(
            _muted(
                translate(
                    "Calendar",
                    "In Outlook on the web: Settings, Calendar, Shared calendars, Publish a calendar, Can view when I’m"
                    " busy. Copy the ICS link.",
                )
            )
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.link.text())
        self.calendars.copied()

    def _show(self) -> None:
        props, now, zone = self.calendars.props, self._now(), self._zone()
        self.setVisible(props.loaded)
        self._told.say(done_words(props.done))
        self._trouble.say(calendar_trouble(props))
        words = link_words(props, now, zone)
        self._link_state.setText(words)
        self._link_state.setVisible(bool(words))
        if self.link.text() != props.link:
            self.link.setText(props.link)
            self.link.setCursorPosition(0)
        for widget in (self.link, self.copy, self._how):
            widget.setVisible(bool(props.link))
        again = translate("Calendar", "Make a new link") if props.has_link else translate("Calendar", "Make a link")
        self.make.setText(again)
        self.revoke.setVisible(props.has_link)
        self._show_mails(props)
        state = busy_words(props, now, zone)
        self._busy_state.setText(state)
        self._busy_state.setVisible(bool(state))
        self._fault.say(busy_fault(props.busy, now, zone))
        self.again.setVisible(props.busy is not None)
        self.stop.setVisible(props.by_hand)
        if self.address.text() != props.typed:
            self.address.setText(props.typed)
        for button in (self.make, self.revoke, self.again, self.stop):
            button.setEnabled(props.may_ask)
        self.read.setEnabled(props.may_read)

    def _show_mails(self, props: CalendarProps) -> None:
        words = mails_words(props.mails)
        for widget in (self.mails, self._mails_words):
            widget.setVisible(props.mails is not None)
        self._mails_words.setText(words)
        self.mails.setAccessibleDescription(words)
        self.mails.setChecked(props.mails is not None and props.mails.on)
        self.mails.setEnabled(props.may_mail)


def _button(words: str, name: str, clicked: Callable[[], None]) -> Button:
    made = Button(words)
    made.setObjectName(name)
    made.clicked.connect(clicked)
    return made


def _muted(words: str) -> MutedText:
    made = MutedText()
    made.setText(words)
    return made


def _heading(beside: QWidget, words: str) -> Text:
    made = Text()
    made.setFont(theme.semibold(beside.font(), 1.1))
    made.setText(words)
    return made


def _row(*widgets: QWidget, stretch: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.UNIT)
    for number, widget in enumerate(widgets):
        row.addWidget(widget, 1 if number == 0 and not stretch else 0)
    if stretch:
        row.addStretch(1)
    return row
