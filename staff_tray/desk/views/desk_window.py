"""The desk window: next, the open case, the actions, in one column."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from shared.client.mirror import Connection
from staff_tray import theme
from staff_tray.colleagues.views.own_call_line import OwnCallLine
from staff_tray.desk.case import DeskCase
from staff_tray.desk.case_props import CaseProps, DeskChoice
from staff_tray.desk.views.action_grid import ActionGrid
from staff_tray.desk.views.case_panel import CasePanel
from staff_tray.desk.views.commands import DeskActionSet
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.next_panel import NextPanel
from staff_tray.desk.views.parts import Button, Choice, FittingWindow, Hairline, MutedText
from staff_tray.words import connection_line, translate, trouble_sentence


class DeskWindow(FittingWindow):
    """Shows a `DeskCase`.

    `desk_chosen` carries the id of the desk chosen, `closed` says that the user shut the window, `asks_notices` that F7
    was pressed to bring the keyboard to the notices, `asks_team` that F6 was pressed, `asks_sign_out` that the person
    leaves.
    """

    desk_chosen = Signal(str)
    closed = Signal()
    asks_notices = Signal()
    asks_team = Signal()
    asks_sign_out = Signal()

    def __init__(self, desk: DeskCase, commands: DeskActionSet, *, who: str) -> None:
        super().__init__()
        self._desk = desk
        self._commands = commands
        self.setObjectName("desk-window")
        self._choices: tuple[DeskChoice, ...] = ()
        self._desks = Choice()
        self._desks.setObjectName("desk-choice")
        self._desks.setAccessibleName(translate("Desk", "Today's desk"))
        self._desks.setPlaceholderText(translate("Desk", "Choose your desk"))
        self._desks.activated.connect(self._on_desk_activated)
        self._connection = MessageLine("unplug", "connection-line")
        self._trouble = MessageLine("triangle-alert", "trouble-line")
        self._clock = MessageLine("triangle-alert", "clock-line")
        self._colleagues = MutedText()
        self._colleagues.setObjectName("help-line")
        self._colleagues.hide()
        self._next = NextPanel()
        self.case = CasePanel(desk.now)
        self.actions_column = ActionGrid(commands)
        self.own_call = OwnCallLine()
        self._who = MutedText()
        self._who.setObjectName("signed-in-as")
        self._who.setText(who)
        self._sign_out = Button(translate("Desk", "Sign out"))
        self._sign_out.setObjectName("sign-out")
        self._sign_out.setFlat(True)
        self._sign_out.clicked.connect(self.asks_sign_out)
        self.addActions(list(commands.actions.values()))
        QShortcut(QKeySequence(Qt.Key.Key_F7), self).activated.connect(self.asks_notices)
        QShortcut(QKeySequence(Qt.Key.Key_F6), self).activated.connect(self.asks_team)
        self._note = MutedText()
        self._note.setObjectName("kept-note")
        self._note.hide()
        self._arrange()
        desk.changed.connect(self._show)
        self._show()
        self.open_at_width(theme.window_width(48 * theme.UNIT, self.font()))

    def say_note(self, note: str) -> None:
        """Tell where the sign-in is kept, "" for nothing to tell."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def say_clock(self, words: str) -> None:
        """Tell that this computer's clock is wrong, "" when it is right."""
        self._clock.say(words)

    def say_colleagues(self, words: str) -> None:
        """Tell where a colleague is on the way to help, "" for nowhere."""
        self._colleagues.setText(words)
        self._colleagues.setVisible(bool(words))

    def closeEvent(self, event: QCloseEvent) -> None:
        """The composition root decides whether that means rest or quit."""
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_who"):
            self._commands.follow_palette(QApplication.palette())
            self.actions_column.follow_palette()
            self.case.show_props(self._desk.props)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*([2 * theme.UNIT] * 4))
        column.setSpacing(theme.UNIT + theme.UNIT // 2)
        above = (self._desks, self._connection, self._clock, self._colleagues, self._next, Hairline())
        for widget in (*above, self.case, self.actions_column, self._trouble):
            column.addWidget(widget)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self._who, 1)
        foot.addWidget(self._sign_out)
        column.addWidget(Hairline())
        column.addWidget(self.own_call)
        column.addLayout(foot)
        column.addWidget(self._note)

    def _on_desk_activated(self, index: int) -> None:
        self.desk_chosen.emit(self._desks.itemData(index))

    def _show(self) -> None:
        props = self._desk.props
        self.setWindowTitle(" · ".join(filter(None, (translate("Desk", "Desk"), props.site))))
        self._show_desks(props)
        self._connection.say("" if props.connection is Connection.LIVE else connection_line(props))
        self._trouble.say(trouble_sentence(props.trouble) if props.trouble else "")
        self._next.show_props(props)
        self.case.show_props(props)
        self.actions_column.show_props(props)

    def _show_desks(self, props: CaseProps) -> None:
        if props.desks != self._choices:
            self._choices = props.desks
            self._desks.clear()
            for choice in props.desks:
                self._desks.addItem(choice.name, choice.desk_id)
        self._desks.setCurrentIndex(self._desks.findData(props.desk_id))
        self._desks.setEnabled(props.may_change_desk)
