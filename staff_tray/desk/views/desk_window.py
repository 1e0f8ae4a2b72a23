"""The desk window: next, the open case, the actions, in one column."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from shared.client.mirror import Connection
from staff_tray import theme
from staff_tray.colleagues.views.own_call_line import OwnCallLine
from staff_tray.desk.actions import DeskAction
from staff_tray.desk.case_props import CaseProps, DeskChoice
from staff_tray.desk.models import DeskModels
from staff_tray.desk.views.action_grid import ActionGrid
from staff_tray.desk.views.asking_panel import AskingPanel
from staff_tray.desk.views.asking_place import AskingPlace
from staff_tray.desk.views.case_panel import CasePanel
from staff_tray.desk.views.choice_panels import CloseAndCallPanel, OutcomePanel, ParkPanel
from staff_tray.desk.views.commands import DeskActionSet
from staff_tray.desk.views.fold_out import FoldOut
from staff_tray.desk.views.goal_panels import ErrandPanel, HandOnPanel
from staff_tray.desk.views.message_line import MessageLine
from staff_tray.desk.views.next_panel import NextPanel
from staff_tray.desk.views.note_panel import NotePanel
from staff_tray.desk.views.parts import Button, Choice, Hairline, MutedText
from staff_tray.desk.views.scrolling_window import ScrollingWindow
from staff_tray.desk.views.texts_panel import TextsPanel
from staff_tray.desk.views.undo_line import UndoLine
from staff_tray.desk.views.waiting_panel import WaitingPanel
from staff_tray.words import connection_line, translate, trouble_sentence


class DeskWindow(ScrollingWindow):
    """Shows the desk's view models.

    `desk_chosen` carries the id of the desk chosen, `closed` says that the user shut the window, `asks_notices` that F7
    was pressed to bring the keyboard to the notices, `asks_team` that Ctrl+K was pressed, `asks_sign_out` that the
    person leaves, `asks_account` that they look after their own account.
    """

    desk_chosen = Signal(str)
    closed = Signal()
    asks_notices = Signal()
    asks_team = Signal()
    asks_sign_out = Signal()
    asks_account = Signal()

    def __init__(self, models: DeskModels, commands: DeskActionSet, *, who: str) -> None:
        super().__init__()
        self._models = models
        self._desk = models.desk
        self._commands = commands
        self.setObjectName("desk-window")
        self._choices: tuple[DeskChoice, ...] = ()
        self._desks = self._desk_choice()
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.UNIT)
        self._connection = MessageLine("unplug", "connection-line")
        self._trouble = MessageLine("triangle-alert", "trouble-line")
        self._clock = MessageLine("triangle-alert", "clock-line")
        self._colleagues = _muted("help-line")
        self._next = NextPanel()
        self._waiting_panel = WaitingPanel(models.line, self._desk, models.directory, me=models.staff_id)
        self.waiting = FoldOut(
            self._waiting_panel,
            name="waiting",
            words=translate("Desk", "Who waits"),
            key="F3",
            icon="users",
            window=self,
        )
        self.waiting.opened.connect(self._on_waiting)
        self.case = CasePanel(self._desk.now, models.notes)
        self.actions_column = ActionGrid(commands)
        self.own_call = OwnCallLine()
        self.actions_column.otherwise = self.waiting.button
        self._texts_panel = TextsPanel(models.texts)
        self._texts_panel.into_note.connect(self._on_into_note)
        self.texts = FoldOut(
            self._texts_panel, name="texts", words=translate("Desk", "Texts"), key="Ctrl+T", icon="message-circle",
            window=self,
        )  # fmt: skip
        self.actions_column.add_button(self.texts.button)
        self.texts.opened.connect(self._on_texts)
        self._note_panel = NotePanel(models.notes)
        self._place = AskingPlace(self._desk, self.actions_column, self._panels())
        self._undo = UndoLine(commands.actions[DeskAction.UNDO], self._desk.now)
        self._who = MutedText()
        self._who.setObjectName("signed-in-as")
        self._who.setText(who)
        self._sign_out = _foot_button(translate("Desk", "Sign out"), "sign-out", self.asks_sign_out)
        self._account = _foot_button(translate("Desk", "Your account…"), "show-account", self.asks_account)
        self.addActions(list(commands.actions.values()))
        QShortcut(QKeySequence(Qt.Key.Key_F7), self).activated.connect(self.asks_notices)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self.asks_team)
        self._note = _muted("kept-note")
        self._sections = QVBoxLayout()
        self._sections.setSpacing(theme.UNIT + theme.UNIT // 2)
        self._arrange()
        self._follow_palette()
        self._desk.changed.connect(self._show)
        self._show()
        self.open_at_width(theme.window_width(48 * theme.UNIT, self.font()))

    def add_section(self, section: QWidget) -> None:
        """Put one more part into the column, below the actions, parted by a line."""
        self._sections.addWidget(Hairline())
        self._sections.addWidget(section)

    def add_beside_desk(self, widget: QWidget) -> None:
        """Put what belongs to the desk beside its choice, and after it in the order of the Tab key."""
        self._head.addWidget(widget)
        QWidget.setTabOrder(self._desks, widget)

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
            self._follow_palette()
            self.case.show_props(self._desk.props)

    def _desk_choice(self) -> Choice:
        desks = Choice()
        desks.setObjectName("desk-choice")
        desks.setAccessibleName(translate("Desk", "Today's desk"))
        desks.setPlaceholderText(translate("Desk", "Choose your desk"))
        desks.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        desks.activated.connect(self._on_desk_activated)
        return desks

    def _panels(self) -> dict[DeskAction, AskingPanel]:
        models, desk = self._models, self._desk
        hand_on = {
            action: HandOnPanel(
                action,
                desk,
                models.casework,
                models.directory,
                models.centres,
                me=models.staff_id,
                language=models.language,
            )
            for action in (DeskAction.TRANSFER, DeskAction.COLLEAGUE)
        }
        return {
            DeskAction.CALL_NEXT: CloseAndCallPanel(desk),
            DeskAction.FINISH: OutcomePanel(desk),
            DeskAction.PARK: ParkPanel(desk, models.casework),
            DeskAction.ERRAND: ErrandPanel(desk, models.casework, language=models.language),
            DeskAction.NOTE: self._note_panel,
            **hand_on,
        }

    def _arrange(self) -> None:
        column = self.column
        column.setContentsMargins(*([2 * theme.UNIT] * 4))
        column.setSpacing(theme.UNIT + theme.UNIT // 2)
        self._head.addWidget(self._desks, 1)
        column.addLayout(self._head)
        above = (
            self._connection, self._clock, self._colleagues, self._next, self.waiting.button, self.waiting
        )  # fmt: skip
        for widget in (*above, Hairline(), self.case, self._place, self._trouble, self._undo, self.texts):
            column.addWidget(widget)
        column.addLayout(self._sections)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self._who, 1)
        foot.addWidget(self._account)
        foot.addWidget(self._sign_out)
        column.addWidget(Hairline())
        column.addWidget(self.own_call)
        column.addLayout(foot)
        column.addWidget(self._note)

    def _follow_palette(self) -> None:
        palette = QApplication.palette()
        self._commands.follow_palette(palette)
        self.actions_column.follow_palette()
        self.waiting.follow_palette(palette)
        self.texts.follow_palette(palette)

    def _on_desk_activated(self, index: int) -> None:
        self.desk_chosen.emit(self._desks.itemData(index))

    def _on_waiting(self, is_open: bool) -> None:
        if is_open:
            self._models.directory.need()
            self._models.line.open()
            self._waiting_panel.take_focus()
        else:
            self._models.line.close()

    def _on_texts(self, is_open: bool) -> None:
        if is_open:
            self._texts_panel.take_focus()

    def _on_into_note(self, block: str) -> None:
        self._desk.do(DeskAction.NOTE)
        asking = self._desk.props.asking
        if asking is not None and asking.action is DeskAction.NOTE:
            self._note_panel.insert(block)
            self._note_panel.take_focus()

    def _show(self) -> None:
        props = self._desk.props
        self.setWindowTitle(" · ".join(filter(None, (translate("Desk", "Desk"), props.site))))
        undo_goes = self._undo.has_focus and props.last is None
        self._show_desks(props)
        self._connection.say("" if props.connection is Connection.LIVE else connection_line(props))
        self._trouble.say(trouble_sentence(props.trouble) if props.trouble else "")
        self._next.show_props(props)
        self.case.show_props(props)
        self._place.show_props(props)
        self._undo.show_props(props)
        self._texts_panel.allow_note(props.asking is not None or DeskAction.NOTE in props.asks)
        if undo_goes:
            self.actions_column.take_focus(props)

    def _show_desks(self, props: CaseProps) -> None:
        if props.desks != self._choices:
            self._choices = props.desks
            self._desks.clear()
            for choice in props.desks:
                self._desks.addItem(choice.name, choice.desk_id)
        self._desks.setCurrentIndex(self._desks.findData(props.desk_id))
        self._desks.setEnabled(props.may_change_desk)


def _muted(name: str) -> MutedText:
    """A quiet line that is not there yet."""
    text = MutedText()
    text.setObjectName(name)
    text.hide()
    return text


def _foot_button(words: str, name: str, asks: SignalInstance) -> Button:
    made = Button(words)
    made.setObjectName(name)
    made.setFlat(True)
    made.clicked.connect(asks)
    return made
