"""The page "What was done": a list with three choices above it, and a way to take it along as a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from shared.protocol.audit import AuditEntry, AuditKind
from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Button, Choice, MutedText
from staff_tray.superuser.audit import Audit, Days, Names
from staff_tray.superuser.audit_words import (
    days_words,
    filling_words,
    kind_words,
    line,
    nothing_words,
    sentence,
    table,
    translate,
)
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.views.thing_list import ThingRow, ThingView
from staff_tray.words import trouble_sentence


def make_audit_page(dialog: Dialog) -> QWidget:
    """The page of a dialog that can speak to the server."""
    means = dialog.means
    assert means is not None, "only a gallery's dialog has none"
    zone = str(dialog.session.props.value(("site", "time_zone")))
    audit = Audit(
        means.api,
        site_id=dialog.session.site_id,
        today=lambda: means.now().astimezone(ZoneInfo(zone)).date(),
        parent=dialog,
    )
    audit.signed_out.connect(dialog.session.signed_out)
    return AuditList(audit, now=means.now, zone=zone, language=dialog.language)


class AuditList(QWidget):
    """Shows an `Audit`."""

    def __init__(self, audit: Audit, *, now: Callable[[], datetime], zone: str, language: str) -> None:
        super().__init__()
        self.audit = audit
        self._now = now
        self._zone = zone
        self._language = language
        self._offered: tuple[tuple[UUID, str], ...] = ()
        self._told: tuple[tuple[AuditEntry, ...] | None, Names] | None = None
        self._path = Path()
        self._trouble = MessageLine("triangle-alert", "audit-trouble")
        self._done = MessageLine("check", "audit-done", calm=True)
        self.kind = self._choice("audit-kind", translate("Audit", "What it is about"))
        for kind in (None, *AuditKind):
            self.kind.addItem(kind_words(kind), kind)
        self.days = self._choice("audit-days", translate("Audit", "Which days"))
        for days in Days:
            self.days.addItem(days_words(days), days)
        self.person = self._choice("audit-person", translate("Audit", "By whom, or about whom"))
        self.person.addItem(translate("Audit", "Everybody"), None)
        self.list = ThingView("audit-list", translate("Audit", "What was done"), movable=False, most_rows=None)
        self._nothing = MutedText()
        self._nothing.setObjectName("audit-nothing")
        self.more = self._button(translate("Audit", "Show earlier ones"), "audit-more", audit.more)
        self.again = self._button(translate("Audit", "Try again"), "audit-again", audit.look)
        self.save = self._button(translate("Audit", "Save as a table …"), "audit-save", self._on_save)
        self._filling = MutedText()
        self._filling.setObjectName("audit-filling")
        choices, foot = QHBoxLayout(), QHBoxLayout()
        for widget in (self.kind, self.person, self.days):
            choices.addWidget(widget, 1)
        foot.addWidget(self.more)
        foot.addWidget(self.again)
        foot.addWidget(self._filling, 1)
        foot.addStretch(0)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for layout in (choices, foot, column):
            layout.setSpacing(theme.UNIT)
        column.addWidget(self._trouble)
        column.addWidget(self._done)
        column.addLayout(choices)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.addLayout(foot)
        audit.changed.connect(self._show)
        audit.gathered.connect(self._on_gathered)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: fetch the newest."""
        super().showEvent(event)
        self._done.say("")
        self.audit.look()

    def save_to(self, path: Path) -> None:
        """Write all that are chosen there, as soon as they have come."""
        self._path = path
        self._done.say("")
        self.audit.gather()

    def _on_save(self) -> None:
        name = f"{translate('Audit', 'What was done')} {self._now().date()}.csv"
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Audit", "Where is the table to be saved?"), name, translate("Audit", "Tables (*.csv)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def _on_gathered(self, entries: tuple[AuditEntry, ...]) -> None:
        try:
            self._path.write_bytes(table(entries, self.audit.props.names, self._language, self._zone))
        except OSError:
            self._trouble.say(translate("Audit", "The table cannot be saved there. Choose another place."))
        else:
            self._done.say(translate("Audit", "Saved: {name}").format(name=self._path.name))

    def _on_choice(self) -> None:
        self._done.say("")
        self.audit.choose(
            kind=self.kind.currentData(), person=self.person.currentData(), days=Days(self.days.currentData())
        )

    def _show(self) -> None:
        props = self.audit.props
        self._trouble.say(trouble_sentence(props.trouble) if props.trouble is not None else "")
        if (props.entries, props.names) != self._told:
            self._told = (props.entries, props.names)
            self._offer()
            self._show_entries(props.entries or (), props.names)
        words = nothing_words(props)
        self._nothing.setText(words)
        self._nothing.setVisible(bool(words))
        self.list.setVisible(bool(props.entries))
        self.more.setVisible(props.more)
        self.more.setEnabled(not props.busy)
        self.again.setVisible(props.trouble is not None)
        self.save.setEnabled(bool(props.entries) and props.filling is None)
        self._filling.setText(filling_words(props.filling) if props.filling is not None else "")

    def _show_entries(self, entries: tuple[AuditEntry, ...], names: Names) -> None:
        now = self._now()
        rows = (
            ThingRow(str(number), sentence(each, names, self._language), line(each, names, now, self._zone))
            for number, each in enumerate(entries)
        )
        self.list.show_rows(tuple(rows))

    def _offer(self) -> None:
        """Those whose names have come so far, by name."""
        people = tuple(sorted(self.audit.props.names.items(), key=lambda each: each[1].casefold()))
        if people == self._offered:
            return
        self._offered = people
        chosen = self.person.currentData()
        while self.person.count() > 1:
            self.person.removeItem(1)
        for key, name in people:
            self.person.addItem(name, key)
        self.person.setCurrentIndex(max(self.person.findData(chosen), 0))

    def _choice(self, name: str, spoken: str) -> Choice:
        made = Choice()
        made.setObjectName(name)
        made.setAccessibleName(spoken)
        made.activated.connect(lambda _: self._on_choice())
        return made

    def _button(self, words: str, name: str, do: Callable[[], None]) -> Button:
        made = Button(words)
        made.setObjectName(name)
        made.clicked.connect(do)
        return made
