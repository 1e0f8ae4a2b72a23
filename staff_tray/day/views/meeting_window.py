"""The notice of a call: whom to ring now, at which number, and how it went."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout

from staff_tray import theme
from staff_tray.day.my_day import MyDay
from staff_tray.day.timeline import DayRow, RowState
from staff_tray.day.views.call_actions import CallActions
from staff_tray.day.words import phone_words, state_words, time_words, what_words, who_words
from staff_tray.desk.views.notice_window import NoticeFrame
from staff_tray.desk.views.parts import MutedText, Text
from staff_tray.words import joined, trouble_sentence


class MeetingWindow(NoticeFrame):
    """Shows one call that is to be made, or is under way, and follows it."""

    def __init__(self, day: MyDay, row: DayRow) -> None:
        super().__init__()
        self._row = row
        self._who = Text()
        self._who.setObjectName("notice-who")
        self._who.setFont(theme.semibold(self.font(), 1.15))
        self._what = Text()
        self._what.setObjectName("notice-what")
        self._number = Text(wraps=False)
        self._number.setObjectName("notice-phone")
        self._number.setFont(theme.tabular(theme.scaled(self.font(), 1.35)))
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._when = MutedText()
        self._when.setObjectName("notice-when")
        self._actions = CallActions(day, row)
        self._actions.grown.connect(self.fit)
        content = QVBoxLayout()
        content.setSpacing(theme.UNIT // 2)
        for widget in (self._who, self._what, self._number, self._when, self._actions):
            content.addWidget(widget)
        self.arrange(content)
        self._act.hide()
        self.show_row(row)

    def show_row(self, row: DayRow) -> None:
        """Show the call as it is now; a screen reader says it when it is another."""
        self._row = row
        self._who.setText(who_words(row))
        self._what.setText(what_words(row))
        self._number.setText(phone_words(row.phone))
        self._number.setVisible(bool(row.phone))
        self._when.setText(joined(time_words(row), state_words(row)))
        self._actions.show_row(row)
        self.say_trouble(trouble_sentence(row.trouble) if row.trouble else "")
        self._bar.set_colour(self.colour())
        self.fit()
        said = ". ".join((state_words(row), self._who.text(), self._what.text(), self._number.text()))
        if said != self.accessibleName():
            self.announce(said)

    def take_focus(self) -> None:
        """The user asked for the notice: bring the keyboard to it."""
        self.activateWindow()
        self._actions.focus_likely()

    def colour(self) -> QColor:
        """Amber until the citizen is on the telephone, then green."""
        colours = theme.state_colours(self.palette())
        return colours.serving if self._row.state is RowState.TALKING else colours.called
