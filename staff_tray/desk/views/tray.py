"""The icon in the notification area and its menu."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from shared.client.mirror import Connection
from staff_tray.autostart import Starts
from staff_tray.desk.case import DeskCase
from staff_tray.desk.icon import IconState, tray_icon
from staff_tray.desk.views.commands import DeskActionSet
from staff_tray.words import connection_line, icon_lines, translate, waiting_count


class Tray(QObject):
    """The tray icon of one session; the `asks_…` signals come from its menu."""

    asks_window = Signal()
    asks_notices = Signal()
    asks_team = Signal()
    asks_board = Signal()
    asks_settings = Signal()
    asks_pause = Signal(bool)
    asks_help = Signal()
    asks_practice = Signal()
    asks_end_of_help = Signal()
    asks_account = Signal()
    asks_sign_out = Signal()
    asks_quit = Signal()
    asks_autostart = Signal(bool)
    opening = Signal()
    """The menu is about to be shown."""

    def __init__(self, desk: DeskCase, commands: DeskActionSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._commands = commands
        self._state = IconState()
        self._drawn: IconState | None = None
        self._own_call = ""
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        self.menu.addActions(list(commands.actions.values()))
        self.menu.addSeparator()
        self._add("show-window", translate("Tray", "Show the desk"), self.asks_window)
        self._add("show-notices", translate("Tray", "Go to the notices"), self.asks_notices)
        self._add("show-team", translate("Tray", "The team"), self.asks_team)
        self._board = self._add("show-board", translate("Tray", "The centre now"), self.asks_board)
        self._settings = self._add("show-settings", translate("Tray", "Settings of the centre"), self.asks_settings)
        self.show_items(board=False, settings=False)
        self._pause = QAction(translate("Tray", "Pause: hold notices back"), self.menu)
        self._pause.setObjectName("pause")
        self._pause.setCheckable(True)
        self._pause.triggered.connect(self.asks_pause)
        self.menu.addAction(self._pause)
        self.menu.addSeparator()
        self._add("assistance-ask", translate("Assistance", "Call colleagues"), self.asks_help)
        self._end = self._add("assistance-end", "", self.asks_end_of_help)
        self._add("assistance-practise", translate("Assistance", "Practise a call for help"), self.asks_practice)
        self.show_own_call("")
        self.menu.addSeparator()
        self._autostart = QAction(self.menu)
        self._autostart.setObjectName("start-with-computer")
        self._autostart.setCheckable(True)
        self._autostart.triggered.connect(self.asks_autostart)
        self.menu.addAction(self._autostart)
        self.menu.aboutToShow.connect(self._on_opening)
        self.show_autostart(Starts(on=False))
        self.menu.addSeparator()
        self._add("show-account", translate("Tray", "Your account…"), self.asks_account)
        self._add("sign-out", translate("Tray", "Sign out"), self.asks_sign_out)
        self._add("quit", translate("Tray", "Quit"), self.asks_quit)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        desk.changed.connect(self._show)
        self._show()

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.menu.deleteLater()

    def show_items(self, *, board: bool, settings: bool) -> None:
        """Whether the menu leads to the board, and to the settings."""
        self._board.setVisible(board)
        self._settings.setVisible(settings)

    def _add(self, name: str, text: str, asks: object) -> QAction:
        action = QAction(text, self.menu)
        action.setObjectName(name)
        action.triggered.connect(asks)
        self.menu.addAction(action)
        return action

    def _on_opening(self) -> None:
        self._commands.follow_palette(QApplication.palette())
        self.opening.emit()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.asks_window.emit()

    def show_autostart(self, starts: Starts) -> None:
        """Whether the tray starts with the computer, and whether that can be chosen."""
        own = translate("Tray", "Start with the computer")
        fixed = translate("Tray", "Starts with the computer, for everybody here")
        self._autostart.setText(fixed if starts.for_everybody else own)
        self._autostart.setChecked(starts.on)
        self._autostart.setEnabled(not starts.for_everybody)

    def show_own_call(self, words: str) -> None:
        """What there is to say of the own call for assistance, "" for none."""
        self._own_call = words
        self._end.setVisible(bool(words))
        self._end.setText(translate("Assistance", "End ({state})").format(state=words))
        self._show()

    def show_paused(self, paused: bool) -> None:
        """Whether this person is on pause."""
        self._pause.setChecked(paused)
        self._state = replace(self._state, paused=paused)
        self._show()

    def show_unanswered(self, unanswered: bool) -> None:
        """Whether a notice waits for an answer."""
        self._state = replace(self._state, unanswered=unanswered)
        self._show()

    def _show(self) -> None:
        props = self._desk.props
        live = props.connection is Connection.LIVE
        self._state = replace(self._state, waiting=props.waiting, live=live)
        if self._drawn != self._state:
            self._drawn = self._state
            self.icon.setIcon(tray_icon(self._state))
        lines = [waiting_count(props.waiting) if live else connection_line(props)]
        lines += icon_lines(paused=self._state.paused, unanswered=self._state.unanswered)
        lines += [self._own_call] if self._own_call else []
        if props.case is not None:
            lines.append(f"{props.case.label} · {props.case.service}")
        self.icon.setToolTip("\n".join(lines))
