"""The panel of one citizen: what is known, what to tell the caseworker, what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from shared.protocol.visitors import Need
from staff_tray import theme
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.parts import Hairline, MutedText, Text
from staff_tray.desk.views.row_delegate import TOUCH
from staff_tray.desk.views.touch import SidePage, TouchButton, TouchToggle, readable_placeholder
from staff_tray.host.board import Board
from staff_tray.host.board_props import BoardAction, Chosen, WhyNot
from staff_tray.host.words import (
    action_name,
    alarm,
    cancel_question,
    done_words,
    need_name,
    panel_lines,
    translate,
    why_not,
)
from staff_tray.words import trouble_sentence

MOST_LETTERS = 500


class NoteField(QPlainTextEdit):
    """A note of some lines; Tab leads on, as everywhere else."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("note")
        self.setAccessibleName(translate("Board", "Note for the caseworker"))
        self.setPlaceholderText(translate("Board", "Note for the caseworker"))
        self.setTabChangesFocus(True)
        self.setPalette(readable_placeholder())
        self.setMinimumHeight(2 * TOUCH)
        self.setMaximumHeight(3 * TOUCH)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self.setPalette(readable_placeholder())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is for the page."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class TicketPage(SidePage):
    """Shows the chosen citizen of a `Board`. `asks_person` and `asks_place` want a page to choose from."""

    asks_person = Signal()
    asks_place = Signal()

    def __init__(self, board: Board) -> None:
        super().__init__("", "citizen", translate("Board", "Back to the overview"))
        self._board = board
        self._asking = False
        self._lines = Text()
        self._lines.setObjectName("citizen-lines")
        self._service = Text()
        self._service.setObjectName("citizen-service")
        self._service.setFont(theme.semibold(self.font()))
        self._alarm = MessageLine("triangle-alert", "citizen-alarm")
        self._needs = {need: self._need_button(need) for need in Need}
        self.note = NoteField()
        self.note.textChanged.connect(self._on_note)
        self._buttons = {action: TouchButton(action_name(action), action.value) for action in BoardAction}
        self._said = Text()
        self._said.setObjectName("citizen-said")
        self._question = QuestionBox()
        self._question.yes.clicked.connect(self._on_cancel_confirmed)
        self._question.no.clicked.connect(self._on_kept)
        self._reason = MutedText()
        self._reason.setObjectName("citizen-reason")
        self._buttons[BoardAction.ASK].clicked.connect(self.asks_person)
        self._buttons[BoardAction.TRANSFER].clicked.connect(self.asks_place)
        self._buttons[BoardAction.NOTE].clicked.connect(board.save)
        self._buttons[BoardAction.CANCEL].clicked.connect(self._on_cancel)
        for action in (BoardAction.GRANT, BoardAction.CALL, BoardAction.RESUME):
            self._buttons[action].clicked.connect(lambda _=False, what=action: board.do(what))
        self._put()

    def show_chosen(self, chosen: Chosen) -> None:
        """Show the citizen as they are now; what is being typed stays."""
        row = chosen.row
        self.title.setText(row.label)
        self._service.setText(row.service)
        self._lines.setText("\n".join(panel_lines(row)))
        self._alarm.say(alarm(row))
        for need, toggle in self._needs.items():
            toggle.setChecked(need in chosen.needs)
        if self.note.toPlainText() != chosen.note:
            self.note.setPlainText(chosen.note)
        for action, button in self._buttons.items():
            button.setVisible(action in chosen.offered)
            why = chosen.why_not.get(action)
            button.allow(why_not(why) if why is not None else "")
        if not chosen.dirty:
            self._buttons[BoardAction.NOTE].allow(translate("Board", "Nothing has been written yet."))
        likely = BoardAction.NOTE if chosen.dirty else BoardAction.ASK
        for action, button in self._buttons.items():
            button.setDefault(action is likely and button.isEnabled())
        self._show_outcome(chosen)

    def focus_first(self) -> None:
        """Bring the keyboard to the panel."""
        self.back.setFocus()

    def leave_question(self) -> None:
        """Another citizen: nothing is asked any more."""
        self._asking = False
        self._question.hide()

    def _show_outcome(self, chosen: Chosen) -> None:
        said = chosen.said
        self.trouble.say(trouble_sentence(said.trouble) if said is not None and said.trouble is not None else "")
        words = done_words(said, chosen.row.label) if said is not None and said.trouble is None else ""
        self._said.setText(words)
        self._said.setVisible(bool(words))
        reasons = {why for why in chosen.why_not.values() if why is WhyNot.OFFLINE}
        self._reason.setText(why_not(WhyNot.OFFLINE) if reasons else "")
        self._reason.setVisible(bool(reasons))
        self._asking = self._asking and BoardAction.CANCEL in chosen.offered
        self._question.setVisible(self._asking)
        self._question.words.setText(cancel_question(chosen.row.label))

    def _put(self) -> None:
        self.column.addWidget(self._service)
        self.column.addWidget(self._lines)
        self.column.addWidget(self._alarm)
        self.column.addWidget(self._buttons[BoardAction.ASK])
        pair = QGridLayout()
        pair.setSpacing(theme.UNIT)
        pair.addWidget(self._buttons[BoardAction.TRANSFER], 0, 0)
        pair.addWidget(self._buttons[BoardAction.CALL], 0, 1)
        self.column.addLayout(pair)
        self.column.addWidget(self._buttons[BoardAction.RESUME])
        self.column.addSpacing(theme.UNIT)
        heading = MutedText(wraps=False)
        heading.setText(translate("Board", "Good to know beforehand"))
        self.column.addWidget(heading)
        self.column.addWidget(ToggleGrid(tuple(self._needs.values())))
        self.column.addWidget(self.note)
        self.column.addSpacing(theme.UNIT)
        self.column.addWidget(Hairline())
        self.column.addWidget(self._question)
        self.column.addWidget(self._buttons[BoardAction.CANCEL])
        self.foot.addWidget(self._said)
        self.foot.addWidget(self._reason)
        saving = QHBoxLayout()
        saving.setSpacing(theme.UNIT)
        saving.addWidget(self._buttons[BoardAction.GRANT])
        saving.addWidget(self._buttons[BoardAction.NOTE], 1)
        self.foot.addLayout(saving)
        self.arrange()

    def _need_button(self, need: Need) -> TouchToggle:
        button = TouchToggle(need_name(need), f"need-{need.value}")
        button.clicked.connect(self._on_needs)
        return button

    def _on_needs(self) -> None:
        self._board.draft_needs(tuple(need for need, button in self._needs.items() if button.isChecked()))

    def _on_note(self) -> None:
        words = self.note.toPlainText()
        if len(words) > MOST_LETTERS:
            cursor = self.note.textCursor()
            cursor.deletePreviousChar()
            return
        chosen = self._board.props.chosen
        if chosen is not None and words != chosen.note:
            self._board.draft_note(words)

    def _on_cancel(self) -> None:
        if self._board.can_undo:
            self._board.do(BoardAction.CANCEL)
            return
        self._asking = True
        self._question.show()
        self._question.no.setFocus()

    def _on_cancel_confirmed(self) -> None:
        self.leave_question()
        self._board.do(BoardAction.CANCEL)

    def _on_kept(self) -> None:
        self.leave_question()
        self._buttons[BoardAction.CANCEL].setFocus()


class ToggleGrid(QWidget):
    """Toggles in two columns, or in one where two do not have the room for their words."""

    def __init__(self, toggles: tuple[TouchToggle, ...]) -> None:
        super().__init__()
        self._toggles = toggles
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.UNIT)
        self._place(1)

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest words."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        self._place(2 if event.size().width() >= 2 * self._widest() + theme.UNIT else 1)

    def _widest(self) -> int:
        """With the tick that comes and goes, in pixels."""
        tick = theme.icon_side(self.font()) + 3 * theme.UNIT
        return max(toggle.fontMetrics().horizontalAdvance(toggle.words) for toggle in self._toggles) + tick + theme.UNIT

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, toggle in enumerate(self._toggles):
            self._grid.addWidget(toggle, at // columns, at % columns)


class QuestionBox(QWidget):
    """Asks in place before something that cannot be taken back."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Text()
        self.words.setObjectName("cancel-question")
        self.yes = TouchButton(translate("Board", "Cancel the number"), "cancel-yes")
        self.no = TouchButton(translate("Board", "Keep it"), "cancel-no")
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addLayout(row)
        self.hide()
