"""A webhook: where it goes, how it is, what could not be delivered; and the form for a new one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.protocol.systems import Topic
from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Field, MutedText, Text
from staff_tray.superuser.systems import OtherSystems
from staff_tray.superuser.systems_props import HookState, Pane, SystemsProps
from staff_tray.superuser.systems_words import (
    hook_line,
    last_words,
    letter_line,
    letter_words,
    letters_title,
    topic_words,
    translate,
    tried_words,
    waits_words,
)
from staff_tray.superuser.views.ask_pane import AskPane
from staff_tray.superuser.views.people_form import Ticks
from staff_tray.superuser.views.thing_list import ThingRow, ThingView

_LONGEST_ADDRESS = 500


class HookPane(QWidget):
    """Shows the open webhook of an `OtherSystems`."""

    def __init__(self, systems: OtherSystems, *, now: Callable[[], datetime], zone: str) -> None:
        super().__init__()
        self._now = now
        self._zone = zone
        self.back = _button(translate("Systems", "Back"), "hook-back", systems.close_hook)
        self._url = Text()
        self._url.setObjectName("hook-url")
        self._url.setFont(theme.semibold(self.font(), 1.1))
        self._about = MutedText()
        self._about.setObjectName("hook-about")
        self._last = Text()
        self._last.setObjectName("hook-last")
        self._waits = MessageLine("hourglass", "hook-waits", calm=True)
        self._tried = MessageLine("send", "hook-tried", calm=True)
        self.test = _button(translate("Systems", "Send a test"), "hook-test", systems.test_hook)
        self.again = _button(
            translate("Systems", "Try again now"), "hook-again", lambda: systems.pause_hook(paused=False)
        )
        self.pause = _button(translate("Systems", "Pause"), "hook-pause", lambda: systems.pause_hook(paused=True))
        self.go_on = _button(translate("Systems", "Go on"), "hook-go-on", lambda: systems.pause_hook(paused=False))
        self.renew = _button(translate("Systems", "New secret …"), "hook-renew", lambda: systems.ask(Pane.HOOK_RENEW))
        self.remove = _button(
            translate("Systems", "Take it away …"), "hook-remove", lambda: systems.ask(Pane.HOOK_REMOVE)
        )
        self.asking = AskPane(
            systems,
            {Pane.HOOK_RENEW: systems.renew, Pane.HOOK_REMOVE: systems.remove_hook},
            back=Pane.HOOK,
            name="hook",
        )
        self._title = Text()
        self._title.setObjectName("hook-letters-title")
        self._title.setFont(theme.semibold(self.font()))
        self.letters = ThingView(
            "hook-letters", translate("Systems", "What could not be delivered"), movable=False, most_rows=None
        )
        head, rows = QHBoxLayout(), (QHBoxLayout(), QHBoxLayout())
        head.setSpacing(theme.UNIT)
        head.addWidget(self.back)
        head.addStretch(1)
        for row, buttons in zip(
            rows, ((self.test, self.again, self.pause, self.go_on), (self.renew, self.remove)), strict=True
        ):
            row.setSpacing(theme.UNIT)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addLayout(head)
        for widget in (self._url, self._about, self._last, self._waits, self._tried):
            column.addWidget(widget)
        column.addLayout(rows[0])
        column.addSpacing(theme.UNIT)
        column.addWidget(self._title)
        column.addWidget(self.letters, 1)
        column.addStretch(0)
        column.addWidget(self.asking)
        column.addLayout(rows[1])

    def show_props(self, props: SystemsProps) -> None:
        """Show the webhook of these."""
        hook, state, now = props.hook, props.hook_state, self._now()
        if hook is None:
            return
        self._url.setText(hook.url)
        self._about.setText(hook_line(hook, state))
        self._last.setText(last_words(hook, now, self._zone))
        self._waits.say(waits_words(state, manages=props.manages))
        self._tried.say(tried_words(props.tried, trying=props.trying))
        self._title.setText(letters_title(props))
        self._title.setVisible(bool(self._title.text()))
        letters = props.letters or ()
        self.letters.show_rows(
            tuple(ThingRow(each.event_id, letter_words(each), letter_line(each, now, self._zone)) for each in letters)
        )
        self.letters.setVisible(bool(letters))
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setStretch(layout.indexOf(self.letters) + 1, 0 if letters else 1)
        self.asking.show_props(props)
        plain = props.manages and props.pane is Pane.HOOK
        for button, shown in (
            (self.test, plain),
            (self.again, plain and state is HookState.FAILING),
            (self.pause, plain and state is not HookState.PAUSED),
            (self.go_on, plain and state is HookState.PAUSED),
            (self.renew, plain),
            (self.remove, plain),
        ):
            button.setVisible(shown)
            button.setEnabled(props.may_act)


class NewHookPane(QWidget):
    """The form for a webhook of the open system."""

    def __init__(self, systems: OtherSystems) -> None:
        super().__init__()
        self._systems = systems
        title = Text()
        title.setFont(theme.semibold(self.font(), 1.25))
        title.setText(translate("Systems", "Add a webhook"))
        hint = MutedText()
        hint.setText(
            translate(
                "Systems", "Those who run the other system tell you the address. It hears from now on what you tick."
            )
        )
        label, happenings = Text(), Text()
        for each, words in (
            (label, translate("Systems", "Address")),
            (happenings, translate("Systems", "What it is told")),
        ):
            each.setFont(theme.semibold(self.font()))
            each.setText(words)
        self.url = Field()
        self.url.setObjectName("new-hook-url")
        self.url.setAccessibleName(label.text())
        self.url.setPlaceholderText("https://")
        self.url.setMaxLength(_LONGEST_ADDRESS)
        self.url.textEdited.connect(self._on_edited)
        self.url.returnPressed.connect(systems.add_hook)
        label.setBuddy(self.url)
        self._fault = MessageLine("triangle-alert", "new-hook-fault")
        self.topics = Ticks("new-hook-topic")
        self.topics.setAccessibleName(happenings.text())
        self.topics.changed.connect(self._on_edited)
        self.add = _button(translate("Systems", "Add"), "new-hook-add", systems.add_hook)
        self.leave = _button(translate("Systems", "Cancel"), "new-hook-leave", systems.close_hook)
        foot = QHBoxLayout()
        foot.setSpacing(theme.UNIT)
        foot.addWidget(self.add)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addWidget(title)
        column.addWidget(hint)
        column.addSpacing(theme.UNIT)
        column.addWidget(label)
        column.addWidget(self.url)
        column.addWidget(self._fault)
        column.addSpacing(theme.UNIT)
        column.addWidget(happenings)
        column.addWidget(self.topics)
        column.addSpacing(theme.UNIT)
        column.addLayout(foot)
        column.addStretch(1)

    def show_props(self, props: SystemsProps) -> None:
        """Show what is typed; only what the system may see can be ticked."""
        self.topics.offer((topic.value, *topic_words(topic)) for topic, may in props.topics if may)
        if self.url.text() != props.typed.url:
            self.url.setText(props.typed.url)
        self.topics.tick(topic.value for topic in props.typed.topics)
        wrong = translate("Systems", "That is no address. It begins with https://.")
        self._fault.say(wrong if props.no_address else "")
        self.add.setEnabled(props.may_add)

    def _on_edited(self) -> None:
        self._systems.type_hook(self.url.text(), tuple(Topic(key) for key in self.topics.ticked))


def _button(words: str, name: str, do: Callable[[], None]) -> Button:
    made = Button(words)
    made.setObjectName(name)
    made.clicked.connect(do)
    return made
