"""The stand's care for who stands before it: whether somebody is still here, and whether somebody is coming."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from msgspec import Struct
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk_app.visit.bell import open_call
from kiosk_app.visit.journey import Calling
from kiosk_app.visit.props import read
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.view_model import ViewModel
from kiosk_app.visit.visit import Visit
from shared.protocol.assistance import HelpCall, HelpKind

_SECOND_MS: Final = 1000


class HelpState(StrEnum):
    """How far the call for a person has come."""

    NONE = "none"
    CALLING = "calling"
    TOLD = "told"
    COMING = "coming"
    FAILED = "failed"


class CareProps(Struct, frozen=True):
    """Whether the page is about to be put away, in how many seconds, and how far a call for a person has come."""

    warning: bool = False
    seconds_left: int = 0
    help_state: str = HelpState.NONE.value


def help_state(call: HelpCall | None, calling: Calling) -> HelpState:
    """What the open call says; it stays when the visit has ended. Without one, how far the asking has come."""
    if call is not None:
        return HelpState.TOLD if call.answered_at is None else HelpState.COMING
    match calling:
        case Calling.CALLING:
            return HelpState.CALLING
        case Calling.FAILED:
            return HelpState.FAILED
    return HelpState.NONE


class CareViewModel(ViewModel[CareProps]):
    """The warning with its seconds, which are counted only while it stands, and the call for a person."""

    warning_changed = Signal()
    seconds_left_changed = Signal()
    help_state_changed = Signal()

    def __init__(self, mirror: MirrorLike, visit: Visit, stand_id: str, parent: QObject | None = None) -> None:
        super().__init__(CareProps(), parent)
        self._mirror = mirror
        self._visit = visit
        self._stand_id = stand_id
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._refresh)
        mirror.state_changed.connect(self._refresh)
        visit.changed.connect(self._refresh)
        self._refresh()

    warning = Property(bool, read("warning"), notify=warning_changed)
    seconds_left = Property(int, read("seconds_left"), notify=seconds_left_changed)
    help_state = Property(str, read("help_state"), notify=help_state_changed)

    @Slot()
    def _refresh(self) -> None:
        visit = self._visit.state
        if visit.warned and not self._second.isActive():
            self._second.start()
        elif not visit.warned:
            self._second.stop()
        call = open_call(self._mirror.state, self._stand_id, HelpKind.HELP)
        left = self._visit.seconds_left if visit.warned else 0
        self._show(CareProps(visit.warned, left, help_state(call, visit.calling).value))
