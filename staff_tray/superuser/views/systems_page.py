"""The page Other systems: who is let in at the left, and one of them beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.client.renewal import new_secret
from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, MutedText
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.systems import OtherSystems
from staff_tray.superuser.systems_props import OF_HOOK, OF_SYSTEM, Pane, SystemRow, SystemsProps
from staff_tray.superuser.systems_words import happened_words, row_words, said_trouble, translate
from staff_tray.superuser.views.hook_pane import HookPane, NewHookPane
from staff_tray.superuser.views.secret_pane import SecretPane
from staff_tray.superuser.views.system_pane import SystemPane
from staff_tray.superuser.views.thing_list import ThingRow, ThingView

_LIST = 42 * theme.UNIT


def make_systems_page(dialog: Dialog) -> QWidget:
    """The page of a dialog that can speak to the server."""
    means = dialog.means
    assert means is not None, "only a gallery's dialog has none"
    systems = OtherSystems(
        means.api,
        site_id=dialog.session.site_id,
        manages=means.administrator,
        now=means.now,
        new_id=means.new_id,
        new_secret=new_secret,
        language=dialog.language,
        parent=dialog,
    )
    systems.signed_out.connect(dialog.session.signed_out)
    return SystemsPage(systems, now=means.now, zone=str(dialog.session.props.value(("site", "time_zone"))))


class SystemsPage(QWidget):
    """Shows an `OtherSystems`; asks for the list whenever it comes into sight."""

    def __init__(self, systems: OtherSystems, *, now: Callable[[], datetime], zone: str) -> None:
        super().__init__()
        self.systems = systems
        self._now = now
        self._zone = zone
        self._trouble = MessageLine("triangle-alert", "systems-trouble")
        self._happened = MessageLine("check", "systems-happened", calm=True)
        self._nothing = MutedText()
        self._nothing.setObjectName("systems-nothing-chosen")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.system = SystemPane(systems, now=now, zone=zone)
        self.hook = HookPane(systems, now=now, zone=zone)
        self.new_hook, self.secret = NewHookPane(systems), SecretPane(systems)
        self._shown = Pane.NOTHING
        body = QHBoxLayout()
        body.setSpacing(3 * theme.UNIT)
        body.addWidget(self._make_left())
        for pane in (self._nothing, self.system, self.hook, self.new_hook, self.secret):
            body.addWidget(pane, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.UNIT)
        whole.addWidget(self._trouble)
        whole.addWidget(self._happened)
        whole.addLayout(body, 1)
        systems.changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: fetch the list."""
        super().showEvent(event)
        self.systems.load()

    def begin_new(self) -> None:
        """An empty form, with the keyboard in it."""
        self.systems.begin_new()
        self.system.name.setFocus()

    def _make_left(self) -> QWidget:
        systems = self.systems
        self.list = ThingView("systems-list", translate("Systems", "Other systems"), movable=False, most_rows=None)
        self.list.opened.connect(lambda key: systems.choose(UUID(key)))
        self.list.clicked.connect(lambda _: systems.choose(UUID(self.list.key)))
        self._none = MutedText()
        self._none.setObjectName("systems-none")
        self.new = Button(translate("Systems", "Let a system in …"))
        self.new.setObjectName("systems-new")
        self.new.clicked.connect(self.begin_new)
        self.again = Button(translate("Systems", "Try again"))
        self.again.setObjectName("systems-again")
        self.again.clicked.connect(systems.load)
        left = QWidget()
        left.setFixedWidth(_LIST)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addWidget(self.again)
        column.addWidget(self.new)
        column.addStretch(0)
        return left

    def _show(self) -> None:
        props = self.systems.props
        self._trouble.say(said_trouble(props))
        self._happened.say(happened_words(props.happened))
        self._show_list(props)
        for widget, panes in (
            (self._nothing, (Pane.NOTHING,)),
            (self.system, OF_SYSTEM),
            (self.hook, OF_HOOK),
            (self.new_hook, (Pane.NEW_HOOK,)),
            (self.secret, (Pane.SHOWN,)),
        ):
            widget.setVisible(props.pane in panes)
        for pane in (self.system, self.hook, self.new_hook, self.secret):
            pane.show_props(props)
        self._follow(props)

    def _show_list(self, props: SystemsProps) -> None:
        self.list.show_rows(tuple(self._row(row) for row in props.rows))
        if props.chosen is not None:
            self.list.go_to(str(props.chosen.id))
        self.list.setVisible(bool(props.rows))
        fetching = translate("Systems", "Fetching the systems …") if props.trouble is None else ""
        here = translate("Systems", "No other system is let in.")
        self._none.setText(here if props.loaded else fetching)
        self._none.setVisible(not props.rows and bool(self._none.text()))
        self.again.setVisible(not props.loaded and props.trouble is not None)
        self.new.setVisible(props.manages)
        self.new.setEnabled(props.loaded and props.may_act)
        choose = translate("Systems", "Choose a system to see what it may do here.")
        first = translate(
            "Systems", "A case system or the municipality’s own site can see the queue, book, and be told what happens."
        )
        self._nothing.setText(choose if props.rows else first if props.loaded else "")

    def _row(self, row: SystemRow) -> ThingRow:
        wrong = translate("Systems", "A webhook does not get through") if row.failing else ""
        return ThingRow(str(row.id), row.name, row_words(row, self._now(), self._zone), wrong)

    def _follow(self, props: SystemsProps) -> None:
        """The keyboard goes where the page has gone."""
        before, self._shown = self._shown, props.pane
        if before is props.pane or not self.isVisible():
            return
        if props.pane is Pane.NEW_HOOK:
            self.new_hook.url.setFocus()
        elif props.pane is Pane.HOOK and before not in OF_HOOK:
            self.hook.back.setFocus()
        elif props.pane is Pane.SYSTEM and before in (*OF_HOOK, Pane.NEW_HOOK):
            self.system.hooks.setFocus() if props.chosen and props.chosen.webhooks else self.system.add.setFocus()
