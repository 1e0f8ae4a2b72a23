"""The desk's actions as QActions, shared by the desk window, its buttons and the tray menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QPalette

from staff_tray.desk.actions import DeskAction
from staff_tray.desk.case import DeskCase
from staff_tray.icons import menu_icon
from staff_tray.words import action_name

KEYS = {
    DeskAction.CALL_NEXT: "F8",
    DeskAction.RECALL: "F9",
    DeskAction.START: "F10",
    DeskAction.FINISH: "F11",
    DeskAction.NO_SHOW: "F12",
    DeskAction.TRANSFER: "F4",
    DeskAction.COLLEAGUE: "F5",
    DeskAction.PARK: "Ctrl+P",
    DeskAction.ERRAND: "Ctrl+E",
    DeskAction.NOTE: "Ctrl+N",
    DeskAction.UNDO: "Ctrl+Z",
}
"""The shortcut of each action while the desk window is in front."""

_ICONS = {
    DeskAction.CALL_NEXT: "megaphone",
    DeskAction.RECALL: "repeat",
    DeskAction.START: "play",
    DeskAction.FINISH: "check",
    DeskAction.NO_SHOW: "user-x",
    DeskAction.TRANSFER: "corner-up-right",
    DeskAction.COLLEAGUE: "user-round",
    DeskAction.PARK: "hourglass",
    DeskAction.ERRAND: "ticket",
    DeskAction.NOTE: "file-pen",
    DeskAction.UNDO: "corner-up-left",
}


class DeskActionSet(QObject):
    """Keeps each QAction enabled exactly when the view model says so, and passes on what is triggered.

    The icons are drawn by `follow_palette`, when a window or menu is about to show them: most of the time none does.
    """

    def __init__(self, desk: DeskCase, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._palette: int | None = None
        self.actions: dict[DeskAction, QAction] = {}
        for which in DeskAction:
            action = QAction(action_name(which), self)
            action.setObjectName(which.value)
            action.setShortcut(QKeySequence(KEYS[which]))
            action.triggered.connect(partial(self._do, which))
            self.actions[which] = action
        desk.changed.connect(self._show)
        self._show()

    def follow_palette(self, palette: QPalette) -> None:
        """Draw the icons in this palette's text colour, unless they are."""
        if self._palette == palette.cacheKey():
            return
        self._palette = palette.cacheKey()
        for which, action in self.actions.items():
            action.setIcon(menu_icon(_ICONS[which], palette))

    def _do(self, which: DeskAction, _checked: bool = False) -> None:
        self._desk.do(which)

    def _show(self) -> None:
        for which, action in self.actions.items():
            action.setEnabled(self._desk.props.may(which))
