"""The page where a booking is checked in on somebody's behalf."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout

from staff_tray import theme
from staff_tray.desk.views.parts import Text
from staff_tray.desk.views.touch import SidePage, TouchButton, TouchField, TouchToggle
from staff_tray.host.checking_in import By, CheckingIn
from staff_tray.host.door_words import by_name, by_prompt, reply_words, wrong_words
from staff_tray.host.views.give_page import NumberCard
from staff_tray.host.words import translate
from staff_tray.words import trouble_sentence


class CheckInPage(SidePage):
    """Shows a `CheckingIn`. `wants_note` carries the citizen whose panel is to be opened."""

    wants_note = Signal(object)

    def __init__(self, checking: CheckingIn, time_zone: Callable[[], str], language: str) -> None:
        super().__init__(translate("Board", "Check in"), "check-in", translate("Board", "Back to the overview"))
        self._checking = checking
        self._time_zone = time_zone
        self._language = language
        self._tabs = {by: TouchToggle(by_name(by), f"by-{by.value}") for by in By}
        group = QButtonGroup(self)
        tabs = QHBoxLayout()
        tabs.setSpacing(theme.UNIT)
        for by, tab in self._tabs.items():
            group.addButton(tab)
            tab.clicked.connect(lambda _=False, what=by: self._on_by(what))
            tabs.addWidget(tab)
        self._prompt = Text()
        self._prompt.setObjectName("check-in-prompt")
        self._field = TouchField("check-in-field", "")
        self._field.setFont(theme.tabular(theme.scaled(self.font(), 1.35)))
        self._field.textChanged.connect(checking.type_text)
        self._field.done.connect(self._on_done)
        self._initial = TouchField("check-in-initial", translate("Board", "First letter of the first name"))
        self._initial.setMaxLength(1)
        self._initial.textChanged.connect(checking.type_initial)
        self._initial.done.connect(self._on_done)
        self._outcome = Text()
        self._outcome.setObjectName("check-in-outcome")
        self._outcome.setFont(theme.semibold(self.font(), 1.15))
        self._hint = Text()
        self._hint.setObjectName("check-in-hint")
        self._card = NumberCard("check-in")
        self._send = TouchButton(translate("Board", "Check in"), "check-in-send", "calendar-check")
        self._send.setDefault(True)
        self._send.clicked.connect(checking.send)
        self._another = TouchButton(translate("Board", "Check in another"), "check-in-another")
        self._another.clicked.connect(self.begin)
        self._note = TouchButton(translate("Board", "Note what they need"), "check-in-note")
        self._note.clicked.connect(lambda: self.wants_note.emit(checking.props.ticket_id))
        self.column.addLayout(tabs)
        for widget in (self._prompt, self._field, self._initial, self._outcome, self._hint, self._card):
            self.column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(self._note)
        row.addWidget(self._another)
        self.foot.addWidget(self._send)
        self.foot.addLayout(row)
        self.arrange()
        checking.changed.connect(self.show_props)

    def begin(self) -> None:
        """For the next citizen."""
        self._checking.open()
        self._field.setText(self._checking.props.text)
        self.show_props()
        self._field.setFocus()

    def show_props(self) -> None:
        """Show what to type, or what came of it."""
        props = self._checking.props
        here = props.ticket_id is not None
        for by, tab in self._tabs.items():
            tab.setChecked(by is props.by)
            tab.setVisible(not here)
        prompt, example = by_prompt(props.by)
        self._prompt.setText(prompt)
        self._prompt.setVisible(not here)
        self._field.setPlaceholderText(example)
        self._field.setAccessibleName(prompt)
        self._field.setVisible(not here)
        for field, text in ((self._field, props.text), (self._initial, props.initial)):
            if field.text() != text:
                field.setText(text)
        asked_before = self._initial.isVisibleTo(self)
        self._initial.setVisible(props.ask_initial and not here)
        if props.ask_initial and not asked_before:
            self._initial.setFocus()
        head, words = reply_words(props, self._time_zone(), self._language, QLocale())
        if props.wrong:
            head, words = "", wrong_words(props.by)
        self._outcome.setText("" if here else head)
        self._outcome.setVisible(bool(head) and not here)
        self._hint.setText("" if here else words)
        self._hint.setVisible(bool(words) and not here)
        self._card.say(head if here else "", words if here else "")
        self._card.setVisible(here)
        self._show_foot(here=here)

    def _show_foot(self, *, here: bool) -> None:
        props = self._checking.props
        reason = translate("Board", "Type it first.")
        if props.offline:
            reason = translate("Board", "There is no connection to the server.")
        elif props.under_way:
            reason = translate("Board", "One moment…")
        self._send.allow("" if props.may_send else reason)
        self._send.setVisible(not here)
        if here and not self._another.isVisibleTo(self):
            self._another.show()
            self._another.setFocus()
        self._another.setVisible(here)
        self._note.setVisible(here)
        self.trouble.say(trouble_sentence(props.trouble) if props.trouble is not None else "")

    def _on_by(self, by: By) -> None:
        self._checking.know_by(by)
        self._field.setFocus()

    def _on_done(self) -> None:
        self._checking.send()
