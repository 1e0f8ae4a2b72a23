"""One other system: what it is called, where it may what, its secret, and what it is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shared.protocol.systems import AboutSystem, SystemRight
from staff_tray import theme
from staff_tray.desk.views.parts import Button, Field, Hairline, MutedText, Text
from staff_tray.superuser.systems import OtherSystems
from staff_tray.superuser.systems_props import HookState, Pane, SystemsProps, state_of
from staff_tray.superuser.systems_words import about_words, hook_line, right_words, translate
from staff_tray.superuser.views.ask_pane import AskPane
from staff_tray.superuser.views.people_form import Ticks
from staff_tray.superuser.views.thing_list import ThingRow, ThingView

_LONGEST_NAME = 100
_HOOKS = 6


class SystemPane(QWidget):
    """Shows the open system of an `OtherSystems`, or an empty form for a new one."""

    def __init__(self, systems: OtherSystems, *, now: Callable[[], datetime], zone: str) -> None:
        super().__init__()
        self._systems = systems
        self._now = now
        self._zone = zone
        self._about: AboutSystem | None = None
        self._state = MutedText()
        self._state.setObjectName("system-state")
        self.name = Field()
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.textEdited.connect(self._on_edited)
        self.name.returnPressed.connect(systems.save)
        self.centres, self.rights = Ticks("system-centre"), Ticks("system-right")
        self.centres.changed.connect(self._on_edited)
        self.rights.changed.connect(self._on_edited)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, theme.UNIT, 0)
        self._column.setSpacing(theme.UNIT // 2)
        self._add(translate("Systems", "Name"), self.name, "system-name")
        self._add(translate("Systems", "Centres"), self.centres, "system-centres")
        self._add(translate("Systems", "What it may do there"), self.rights, "system-rights")
        self._hooks = self._make_hooks()
        self._column.addWidget(self._hooks)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        self._area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.save = self._button(translate("Systems", "Save"), "system-save", systems.save)
        self.drop = self._button(translate("Systems", "Cancel"), "system-drop", systems.drop)
        self.renew = self._button(translate("Systems", "New secret …"), "system-renew", lambda: systems.ask(Pane.RENEW))
        self.revoke = self._button(
            translate("Systems", "Let it in no more …"), "system-revoke", lambda: systems.ask(Pane.REVOKE)
        )
        self.asking = AskPane(
            systems, {Pane.RENEW: systems.renew, Pane.REVOKE: systems.revoke}, back=Pane.SYSTEM, name="system"
        )
        foot = QHBoxLayout()
        foot.setSpacing(theme.UNIT)
        for button in (self.save, self.drop, self.renew, self.revoke):
            foot.addWidget(button)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.UNIT)
        whole.addWidget(self._state)
        whole.addWidget(self._area, 1)
        whole.addWidget(self.asking)
        whole.addLayout(foot)

    def scroll_down(self) -> None:
        """Show the end of the form."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def show_props(self, props: SystemsProps) -> None:
        """Show the system of these."""
        about = props.about
        if about is None:
            return
        self._state.setText(about_words(props, self._now(), self._zone))
        self._state.setVisible(props.chosen is not None)
        self.centres.offer((key, name, "") for key, name in props.centres)
        self.rights.offer((right.value, *right_words(right)) for right in props.rights)
        if about != self._about:
            self._about = about
            if self.name.text().strip() != about.name:
                self.name.setText(about.name)
            self.centres.tick(about.site_ids)
            self.rights.tick(right.value for right in about.rights)
        self.name.setReadOnly(not props.manages)
        self.centres.setEnabled(props.manages)
        self.rights.setEnabled(props.manages)
        self._show_hooks(props)
        self.asking.show_props(props)
        plain = props.manages and props.pane is Pane.SYSTEM
        self.save.setVisible(plain)
        self.save.setText(translate("Systems", "Let it in") if props.adding else translate("Systems", "Save"))
        self.save.setEnabled(props.may_save)
        self.drop.setVisible(plain and (props.changed or props.adding))
        for button in (self.renew, self.revoke):
            button.setVisible(plain and not props.adding)
            button.setEnabled(props.may_act)

    def _make_hooks(self) -> QWidget:
        systems = self._systems
        self._none = MutedText()
        self._none.setObjectName("system-hooks-none")
        self.hooks = ThingView("system-hooks", translate("Systems", "Webhooks"), movable=False, most_rows=_HOOKS)
        self.hooks.opened.connect(lambda key: systems.open_hook(UUID(key)))
        self.hooks.clicked.connect(lambda _: systems.open_hook(UUID(self.hooks.key)))
        self.add = self._button(translate("Systems", "Add a webhook …"), "system-hook-add", systems.begin_hook)
        title, hint = Text(), MutedText()
        title.setFont(theme.semibold(self.font()))
        title.setText(translate("Systems", "Webhooks"))
        hint.setText(translate("Systems", "Addresses of the other system that are told at once what happens here."))
        made = QWidget()
        made.setObjectName("system-hooks-part")
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, theme.UNIT, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        for widget in (Hairline(), title, hint, self._none, self.hooks):
            column.addWidget(widget)
        column.addLayout(row)
        return made

    def _show_hooks(self, props: SystemsProps) -> None:
        hooks = props.chosen.webhooks if props.chosen is not None else ()
        self._hooks.setVisible(props.chosen is not None)
        rows = []
        for hook in hooks:
            state = state_of(hook)
            words, wrong = hook_line(hook, state), state is HookState.FAILING
            rows.append(ThingRow(str(hook.id), hook.url, "" if wrong else words, words if wrong else ""))
        self.hooks.show_rows(tuple(rows))
        self.hooks.setVisible(bool(hooks))
        self._none.setText(translate("Systems", "None yet."))
        self._none.setVisible(not hooks)
        self.add.setVisible(props.manages)
        self.add.setEnabled(props.may_act and any(may for _, may in props.topics))

    def _add(self, words: str, widget: QWidget, name: str) -> None:
        label = Text()
        label.setFont(theme.semibold(self.font()))
        label.setText(words)
        label.setBuddy(widget)
        widget.setObjectName(name)
        widget.setAccessibleName(words)
        self._column.addSpacing(theme.UNIT)
        self._column.addWidget(label)
        self._column.addWidget(widget)

    def _on_edited(self) -> None:
        if self._about is None:
            return
        self._about = structs.replace(
            self._about,
            name=self.name.text().strip(),
            site_ids=self.centres.ticked,
            rights=tuple(SystemRight(key) for key in self.rights.ticked),
        )
        self._systems.edit(self._about)

    def _button(self, words: str, name: str, do: Callable[[], None]) -> Button:
        made = Button(words)
        made.setObjectName(name)
        made.clicked.connect(do)
        return made
