"""The page where messages that could not be sent are tried again, or done with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, MutedText, Text
from staff_tray.superuser.draft_words import when_words
from staff_tray.superuser.unsent import Unsent
from staff_tray.superuser.views.form_view import WIDTH
from staff_tray.superuser.views.thing_list import ThingRow, ThingView
from staff_tray.unsent_words import kind_words, todo_words, way_words, why_words
from staff_tray.words import trouble_sentence

translate = QCoreApplication.translate


class UnsentView(QWidget):
    """Shows an `Unsent`: the list above, below it why the chosen one was not sent, and what to do."""

    def __init__(self, unsent: Unsent, *, now: Callable[[], datetime], zone: Callable[[], str]) -> None:
        super().__init__()
        self._unsent = unsent
        self._now = now
        self._zone = zone
        self.setMaximumWidth(WIDTH)
        self._done = MessageLine("check", "unsent-done", calm=True)
        self._trouble = MessageLine("triangle-alert", "unsent-trouble")
        self._nothing = MutedText()
        self._nothing.setObjectName("unsent-nothing")
        self.list = ThingView(
            "unsent-list", translate("Unsent", "Messages that were not sent"), movable=False, most_rows=None
        )  # fmt: skip
        self.list.selectionModel().currentChanged.connect(lambda *_: self._on_chosen())
        self._why = Text()
        self._why.setObjectName("unsent-why")
        self._why.setFont(theme.semibold(self.font(), 1.1))
        self._todo = MutedText()
        self._todo.setObjectName("unsent-todo")
        self.retry = self._button("unsent-retry", translate("Unsent", "Try again"), unsent.retry)
        self.settle = self._button("unsent-settle", translate("Unsent", "Done"), unsent.settle)
        self.settle.setToolTip(translate("Unsent", "Take it off the list. Number and text are forgotten."))
        foot = QHBoxLayout()
        foot.setSpacing(theme.UNIT)
        foot.addWidget(self.retry)
        foot.addWidget(self.settle)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        for widget in (self._done, self._trouble, self._nothing):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self._why)
        column.addWidget(self._todo)
        column.addLayout(foot)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)
        unsent.changed.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: fetch the list."""
        super().showEvent(event)
        self._unsent.look()
        self._show()
        self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: rest."""
        super().hideEvent(event)
        self._unsent.rest()

    def _button(self, name: str, words: str, clicked: Callable[[], None]) -> Button:
        button = Button()
        button.setObjectName(name)
        button.setText(words)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(clicked)
        return button

    def _on_chosen(self) -> None:
        if self.list.key:
            self._unsent.choose(UUID(self.list.key))

    def _show(self) -> None:
        props, now, zone = self._unsent.props, self._now(), self._zone()
        again = translate("Unsent", "It is being sent again. If that fails, it comes back here.")
        self._done.say(again if props.retried else "")
        self._trouble.say(trouble_sentence(props.trouble) if props.trouble is not None else "")
        self.list.show_rows(
            tuple(
                ThingRow(str(each.id), f"{kind_words(each.kind)} · {when_words(each.at, now, zone)}", way_words(each))
                for each in props.messages or ()
            )
        )
        if props.chosen is not None and self.list.key != str(props.chosen.id):
            self.list.go_to(str(props.chosen.id))
        fetching = translate("Unsent", "Fetching …")
        none = translate("Unsent", "All messages have been sent. There is nothing to do.")
        self._nothing.setText("" if props.messages else fetching if props.messages is None else none)
        self._nothing.setVisible(not props.messages)
        for widget in (self.list, self._why, self._todo, self.retry, self.settle):
            widget.setVisible(bool(props.messages))
        self._rest.setVisible(not props.messages)
        chosen = props.chosen
        self._why.setText(why_words(chosen.why) if chosen is not None else "")
        self._todo.setText(todo_words(chosen) if chosen is not None else "")
        self.retry.setEnabled(props.may_retry)
        self.settle.setEnabled(props.may_settle)
