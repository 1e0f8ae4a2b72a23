"""Everybody who waits: a list, and in a place of its own the one that is looked at. The open case is never touched."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.case_words import note_words, part_words, person_words, row_for, row_when, row_words
from staff_tray.desk.case import DeskCase
from staff_tray.desk.views.announce import announce
from staff_tray.desk.views.dense_list import DenseList, DenseRow
from staff_tray.desk.views.parts import Button, MutedText, StateBar, Text
from staff_tray.desk.waiting_line import WaitingLine
from staff_tray.desk.waiting_rows import Part, WaitingRow
from staff_tray.team.directory import Directory
from staff_tray.words import booked_words, joined, waiting_count

translate = QCoreApplication.translate


class WaitingPanel(QWidget):
    """The arrows go through the list, Enter looks closer; only its own buttons call or resume."""

    def __init__(self, line: WaitingLine, desk: DeskCase, directory: Directory, *, me: UUID) -> None:
        super().__init__()
        self.setObjectName("waiting-panel")
        self._line, self._desk, self._directory, self._me = line, desk, directory, me
        self._empty = MutedText()
        self._empty.setObjectName("waiting-empty")
        self._list = DenseList("waiting-list", translate("Line", "Who waits"), lines=6)
        self._list.chosen.connect(self._look)
        self._list.looked.connect(self._follow)
        self._closer = LookedAt()
        self._closer.call.clicked.connect(self._call)
        self._closer.resume.clicked.connect(self._resume)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        for widget in (self._empty, self._list, self._closer):
            column.addWidget(widget)
        line.changed.connect(self._show)
        desk.changed.connect(self._show_allowed)
        directory.changed.connect(self._show)
        self._show()

    def take_focus(self) -> None:
        """Bring the keyboard to the list."""
        self._list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts away what is looked at first, and then the list."""
        if event.key() == Qt.Key.Key_Escape and self._line.props.looked_at is not None:
            self._list.setFocus()
            self._line.look(None)
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        props = self._line.props
        rows: list[DenseRow] = []
        for part in Part:
            of_part = [row for row in props.rows if row.part is part]
            if of_part:
                rows.append(DenseRow(key="", title=part_words(part, len(of_part))))
                rows += [self._row(each) for each in of_part]
        held = self._closer.has_focus
        self._list.show_rows(rows)
        self._list.setVisible(bool(rows))
        self._empty.setText("" if rows else waiting_count(0))
        self._empty.setVisible(not rows)
        looked_at = props.looked_at
        self._closer.show_row(looked_at, self._whom(looked_at) if looked_at else "")
        self._show_allowed()
        if held and looked_at is None:
            self._list.setFocus()

    def _row(self, row: WaitingRow) -> DenseRow:
        title, below = joined(row.label, row.name), row_words(row, self._whom(row))
        mine = row.part is not Part.OTHERS
        return DenseRow(key=str(row.ticket_id), title=title, aside=row_when(row), below=below, strong=mine)

    def _whom(self, row: WaitingRow) -> str:
        known = self._directory.colleagues or ()
        name = next((each.display_name for each in known if each.staff_id == row.for_staff_id), "")
        return row_for(row, name, me=row.for_staff_id == self._me)

    def _show_allowed(self) -> None:
        props = self._desk.props
        self._closer.allow(props.pending is None and props.desk_id is not None)

    def _look(self, key: str) -> None:
        self._line.look(UUID(key))
        self._closer.take_focus()

    def _follow(self, key: str) -> None:
        """Once one is looked at, the arrows bring up the next."""
        if self._line.props.looked_at is not None:
            self._line.look(UUID(key) if key else None)

    def _call(self) -> None:
        row = self._line.props.looked_at
        if row is not None:
            self._desk.call(row.ticket_id, row.label)

    def _resume(self) -> None:
        row = self._line.props.looked_at
        if row is not None:
            self._desk.resume(row.ticket_id)


class LookedAt(QWidget):
    """Another citizen, clearly not the one at the desk: a frame of its own, and what is known in full."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("looked-at")
        self._bar = StateBar()
        self._heading = MutedText(wraps=False)
        self._heading.setText(translate("Line", "Looking at"))
        self._who = Text()
        self._who.setObjectName("looked-at-who")
        self._who.setFont(theme.tabular(theme.semibold(self.font(), 1.35)))
        self._service = Text()
        self._service.setObjectName("looked-at-service")
        self._person = Text()
        self._person.setObjectName("looked-at-person")
        self._note = Text()
        self._note.setObjectName("looked-at-note")
        self._when = MutedText()
        self._when.setObjectName("looked-at-when")
        self.call = Button()
        self.call.setObjectName("call-this")
        self.resume = Button(translate("Line", "Resume"))
        self.resume.setObjectName("resume-this")
        self.resume.setToolTip(translate("Line", "Waits again, where it was in the line"))
        self.resume.setAccessibleDescription(self.resume.toolTip())
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.UNIT)
        for button in (self.call, self.resume):
            buttons.addWidget(button)
        buttons.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(theme.UNIT // 4)
        for widget in (self._heading, self._who, self._service, self._person, self._note, self._when):
            lines.addWidget(widget)
        lines.addSpacing(theme.UNIT // 2)
        lines.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT + theme.UNIT // 2)
        row.addWidget(self._bar)
        row.addLayout(lines, 1)
        self.hide()

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is here."""
        return self.call.hasFocus() or self.resume.hasFocus()

    def show_row(self, row: WaitingRow | None, for_whom: str) -> None:
        """Show all that is known of this one, or nobody."""
        self.setVisible(row is not None)
        if row is None:
            self.setAccessibleName("")
            return
        self._bar.set_colour(theme.state_colours(self.palette()).arrived)
        self._who.setText(row.label)
        self._service.setText(row.service)
        self._person.setText(person_words(row))
        self._person.setVisible(bool(self._person.text()))
        self._note.setText(note_words(row.note))
        self._note.setVisible(bool(row.note))
        since = translate("Line", "Waiting since {since} · due {due}").format(since=row.since, due=row.due)
        parked = ""
        if row.part is Part.PARKED:
            until = translate("Line", "Parked until {until}").format(until=row.until)
            parked = until if row.until else translate("Line", "Parked without end")
            if row.own_pause:
                parked = translate("Line", "Asked for more time, until {until}").format(until=row.until)
            if row.at_another:
                parked = translate("Line", "Has another errand first")
        when = joined(parked, since, booked_words(row.booked), for_whom)
        self._when.setText(when)
        self.call.setText(translate("Line", "Call {label}").format(label=row.label))
        self.call.setAccessibleName(self.call.text())
        if self.resume.hasFocus() and row.part is not Part.PARKED:
            self.call.setFocus()
        self.resume.setVisible(row.part is Part.PARKED)
        announce(self, ". ".join(filter(None, (row.label, row.service, self._person.text(), row.note, when))))

    def allow(self, allowed: bool) -> None:
        """Whether something can be done now; the keyboard stays where it is."""
        self.call.setToolTip("" if allowed else translate("Line", "Wait a moment"))

    def take_focus(self) -> None:
        """Bring the keyboard to what is likely meant."""
        self.call.setFocus()
