"""The guards' list: today's difficult meetings and what is agreed on, to be read and changed in place."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from staff_tray import theme
from staff_tray.day.guard_board import GuardBoard, GuardRow
from staff_tray.day.views.agreement_box import AgreementBox
from staff_tray.day.views.corner import first_line_inset
from staff_tray.day.words import guard_words
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import MutedText, Text
from staff_tray.words import translate, trouble_sentence


class GuardRowView(QWidget):
    """One difficult meeting."""

    def __init__(self, board: GuardBoard, row: GuardRow) -> None:
        super().__init__()
        self.setObjectName(f"guard-row-{row.booking_id}")
        self._where = Text()
        self._where.setObjectName("guard-where")
        self._where.setFont(theme.tabular(theme.semibold(self.font())))
        self._whom = MutedText()
        self._whom.setObjectName("guard-whom")
        self._agreement = AgreementBox()
        self._agreement.saved.connect(partial(board.agree, row.booking_id))
        self._trouble = MessageLine("triangle-alert", "guard-trouble")
        lines = QVBoxLayout()
        lines.setSpacing(theme.UNIT // 4)
        lines.setContentsMargins(0, first_line_inset(self.font()), 0, 0)
        row_layout = QHBoxLayout(self)
        row_layout.setContentsMargins(0, 0, 0, theme.UNIT // 2)
        row_layout.setSpacing(theme.UNIT)
        row_layout.addLayout(lines, 1)
        row_layout.addWidget(self._agreement.opener, 0, Qt.AlignmentFlag.AlignTop)
        for widget in (self._where, self._whom, self._agreement, self._trouble):
            lines.addWidget(widget)
        self.show_row(row)

    def show_row(self, row: GuardRow) -> None:
        """Show it as it is now."""
        where, whom = guard_words(row)
        self._where.setText(where)
        self._whom.setText(whom)
        self.setAccessibleName(f"{where}, {whom}")
        self._agreement.show_lines(row.agreement, pending=row.pending)
        self._trouble.say(trouble_sentence(row.trouble) if row.trouble else "")


class GuardPanel(QWidget):
    """Shows a `GuardBoard`; it is hidden for who is no guard."""

    def __init__(self, board: GuardBoard) -> None:
        super().__init__()
        self.setObjectName("guard-board")
        self._board = board
        self._rows: dict[UUID, GuardRowView] = {}
        heading = MutedText(wraps=False)
        heading.setText(translate("Agreement", "Difficult meetings today"))
        self.setAccessibleName(heading.text())
        self._instead = MutedText()
        self._instead.setObjectName("guard-instead")
        self._trouble = MessageLine("unplug", "guard-failed")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(heading, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT // 2)
        column.addLayout(head)
        column.addWidget(self._trouble)
        column.addWidget(self._instead)
        column.addLayout(self._list)
        board.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        props = self._board.props
        self.setVisible(props.shown)
        nothing = translate("Agreement", "Nothing is agreed on for today.")
        instead = translate("Agreement", "Fetching the list…") if props.loading else nothing
        self._instead.setText("" if props.rows or props.failed else instead)
        self._instead.setVisible(bool(self._instead.text()))
        self._trouble.say(trouble_sentence(props.failed) if props.failed else "")
        there = {row.booking_id for row in props.rows}
        for booking_id in self._rows.keys() - there:
            view = self._rows.pop(booking_id)
            self._list.removeWidget(view)
            view.hide()
            view.deleteLater()
        for place, row in enumerate(props.rows):
            if row.booking_id in self._rows:
                self._rows[row.booking_id].show_row(row)
            else:
                self._rows[row.booking_id] = GuardRowView(self._board, row)
            shown = self._rows[row.booking_id]
            if self._list.indexOf(shown) != place:
                self._list.removeWidget(shown)
                self._list.insertWidget(place, shown)
