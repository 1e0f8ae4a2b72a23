"""The bell of a locked reception: rung, heard, answered, or nobody there."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.visit import words
from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.journey import Calling
from kiosk_app.visit.props import read
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.view_model import ViewModel
from kiosk_app.visit.visit import Visit
from shared.protocol.assistance import HelpCall, HelpKind
from shared.protocol.state import SiteState

PATIENCE: Final = timedelta(minutes=3)
"""So long nobody has to stand before a door that nobody opens without being told what else to do."""


class BellState(StrEnum):
    """How far the ringing has come."""

    IDLE = "idle"
    RINGING = "ringing"
    TOLD = "told"
    COMING = "coming"
    NOBODY = "nobody"


class BellInputs(Struct, frozen=True):
    """All that the bell depends on; `now` is aware."""

    site: SiteState | None
    stand_id: str
    calling: Calling
    language: str
    now: datetime


class BellProps(Struct, frozen=True):
    """The bell, and the number to call when nobody comes."""

    state: str = BellState.IDLE.value
    phone: str = ""


def derive_bell(inputs: BellInputs) -> BellProps:
    """What the open call says, else how far the ringing has come."""
    site = inputs.site
    phone = words.left_to_right(site.configuration.site.phone, inputs.language) if site else ""
    call = open_call(site, inputs.stand_id, HelpKind.BELL)
    return BellProps(_state(call, inputs).value, phone)


def open_call(site: SiteState | None, stand_id: str, kind: HelpKind) -> HelpCall | None:
    """The call for a person that this stand has open, or None."""
    calls = site.help_calls.values() if site else ()
    return next((call for call in calls if call.stand_id == stand_id and call.kind is kind), None)


def _state(call: HelpCall | None, inputs: BellInputs) -> BellState:
    if call is not None:
        if call.answered_at is not None:
            return BellState.COMING
        return BellState.NOBODY if inputs.now - call.asked_at >= PATIENCE else BellState.TOLD
    match inputs.calling:
        case Calling.CALLING:
            return BellState.RINGING
        case Calling.FAILED:
            return BellState.NOBODY
    return BellState.IDLE


class BellViewModel(ViewModel[BellProps]):
    """The bell, alive with the mirror and the minute."""

    state_changed = Signal()
    phone_changed = Signal()

    def __init__(
        self, mirror: MirrorLike, visit: Visit, clock: MinuteClock, stand_id: str, parent: QObject | None = None
    ) -> None:
        super().__init__(BellProps(), parent)
        self._mirror = mirror
        self._visit = visit
        self._clock = clock
        self._stand_id = stand_id
        mirror.state_changed.connect(self._refresh)
        visit.changed.connect(self._refresh)
        clock.ticked.connect(self._refresh)
        self._refresh()

    state = Property(str, read("state"), notify=state_changed)
    phone = Property(str, read("phone"), notify=phone_changed)

    @Slot()
    def _refresh(self) -> None:
        visit = self._visit.state
        self._show(
            derive_bell(
                BellInputs(self._mirror.state, self._stand_id, visit.calling, visit.language, self._clock.now())
            )
        )
