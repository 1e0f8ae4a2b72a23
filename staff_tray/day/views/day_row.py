"""One booking of the day: when, who, how it stands, and what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from shared.protocol.day import RUNG
from staff_tray import theme
from staff_tray.day.my_day import MyDay
from staff_tray.day.timeline import DayRow, RowState
from staff_tray.day.views.agreement_box import AgreementBox
from staff_tray.day.views.call_actions import CallActions
from staff_tray.day.views.corner import first_line_inset, row_grid
from staff_tray.day.views.letter_box import LetterBox
from staff_tray.day.words import phone_words, row_name, state_words, time_words, what_words, who_words
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import MutedText, StateBar, Text
from staff_tray.icons import coloured_icon
from staff_tray.words import joined, trouble_sentence

_PAST = (RowState.OVER, RowState.DID_NOT_COME)


class DayRowView(QWidget):
    """Shows one `DayRow`, and follows it. `grown` says that it needs another height."""

    grown = Signal()

    def __init__(self, day: MyDay, row: DayRow) -> None:
        super().__init__()
        self.setObjectName(f"day-row-{row.booking_id}")
        self._day = day
        self._row = row
        self._bar = StateBar()
        self._time = Text(wraps=False)
        self._time.setFont(theme.tabular(self.font()))
        self._time.setFixedWidth(self._time.fontMetrics().horizontalAdvance("00:00") + 2)
        self._mark = QLabel()
        self._mark.setFixedSize(theme.icon_side(self.font()), self._time.fontMetrics().height())
        self._who = Text()
        self._who.setObjectName("day-who")
        self._what = MutedText()
        self._what.setObjectName("day-what")
        self._state = Text()
        self._state.setObjectName("day-state")
        self._phone = Text(wraps=False)
        self._phone.setObjectName("day-phone")
        self._phone.setFont(theme.tabular(self.font()))
        self._phone.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._actions: CallActions | None = None
        self._agreement: AgreementBox | None = None
        self._letter: LetterBox | None = None
        self._trouble = MessageLine("triangle-alert", "day-trouble")
        self._arrange()
        self.show_row(row)

    def show_row(self, row: DayRow) -> None:
        """Show the booking as it is now."""
        self._row = row
        past = row.state in _PAST
        self.setAccessibleName(row_name(row))
        self._time.setText(time_words(row))
        self._who.setText(joined(who_words(row), state_words(row)) if past else who_words(row))
        self._who.setFont(self.font() if past else theme.semibold(self.font()))
        self._what.setText(what_words(row))
        self._what.setVisible(not past)
        self._state.setText("" if past else state_words(row))
        self._state.setVisible(bool(self._state.text()))
        shows_phone = bool(row.phone) and (row.is_written or row.state in (RowState.DUE, RowState.TALKING))
        self._phone.setText(phone_words(row.phone) if shows_phone and not past else "")
        self._phone.setVisible(bool(self._phone.text()))
        self._trouble.say(trouble_sentence(row.trouble) if row.trouble else "")
        if self._actions is not None:
            self._actions.setVisible(bool(row.offers))
            self._actions.show_row(row)
        if self._agreement is not None and row.agreement is not None:
            self._agreement.show_lines(row.agreement, pending=row.pending)
            self._agreement.opener.setVisible(not past and not self._agreement.is_writing)
        if self._letter is not None and row.letter is not None:
            self._letter.show_letter(row.letter, past=past, opened=row.just_taken)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_trouble"):
            self._tint()

    def _arrange(self) -> None:
        inset = first_line_inset(self.font())
        self._time.setContentsMargins(0, inset, 0, 0)
        self._mark.setContentsMargins(0, inset, 0, 0)
        self._mark.setFixedHeight(inset + self._time.fontMetrics().height())
        self._who.setContentsMargins(0, inset, 0, 0)
        below: list[QWidget] = [self._what, self._state, self._phone]
        corner = QHBoxLayout()
        corner.setSpacing(0)
        if self._row.kind in RUNG:
            self._actions = CallActions(self._day, self._row)
            self._actions.grown.connect(self.grown)
            corner.addWidget(self._actions.opener)
            below.append(self._actions)
        if self._row.letter is not None:
            self._letter = LetterBox()
            self._letter.grown.connect(self.grown)
            corner.addWidget(self._letter.opener)
            below.insert(2, self._letter)
        if self._row.agreement is not None:
            self._agreement = AgreementBox()
            self._agreement.saved.connect(partial(self._day.agree, self._row.booking_id))
            self._agreement.grown.connect(self.grown)
            corner.addWidget(self._agreement.opener)
            below.append(self._agreement)
        lines = row_grid(self._who, corner, [*below, self._trouble])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.UNIT // 4)
        row.setSpacing(theme.UNIT)
        row.addWidget(self._bar)
        row.addWidget(self._time, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)

    def _tint(self) -> None:
        colours = theme.state_colours(self.palette())
        bars = {
            RowState.DUE: colours.called,
            RowState.TALKING: colours.serving,
            RowState.WAITING: colours.arrived,
            RowState.WITH_YOU: colours.serving,
        }
        self._bar.set_colour(bars.get(self._row.state, QColor(0, 0, 0, 0)))
        if self._row.kind in RUNG:
            side = theme.icon_side(self.font())
            past = self._row.state in _PAST
            ink = theme.muted(self.palette()) if past else self.palette().windowText().color()
            picture = "message-circle" if self._row.is_written else "phone"
            self._mark.setPixmap(coloured_icon(picture, ink).pixmap(side, side))
