"""The page that nobody has touched: home, closed, the bell or the feedback, by the stand's mode and the hour."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Slot

from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.closed import is_closed
from kiosk_app.visit.content import stand_of
from kiosk_app.visit.journey import Page
from kiosk_app.visit.journey.inputs import Rebase
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.visit import Visit
from shared.protocol.content import Configuration, StandMode


def base_page(configuration: Configuration | None, stand_id: str, now: datetime) -> Page:
    """The base page at `now`, an aware moment; home while nothing is known."""
    if configuration is None:
        return Page.HOME
    match stand_of(configuration, stand_id).mode:
        case StandMode.BELL:
            return Page.BELL
        case StandMode.FEEDBACK:
            return Page.FEEDBACK
        case StandMode.RECEPTION:
            return Page.CLOSED if is_closed(configuration, stand_id, now) else Page.HOME


class BasePage(QObject):
    """Keeps the visit's base page right, with the configuration and the minute."""

    def __init__(
        self, mirror: MirrorLike, visit: Visit, clock: MinuteClock, stand_id: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._mirror = mirror
        self._visit = visit
        self._clock = clock
        self._stand_id = stand_id
        self._known: tuple[Configuration | None, datetime] | None = None
        mirror.state_changed.connect(self._refresh)
        clock.ticked.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        site, minute = self._mirror.state, self._clock.minute()
        configuration = site.configuration if site else None
        if self._known is not None and self._known[0] is configuration and self._known[1] == minute:
            return
        self._known = (configuration, minute)
        self._visit.send(Rebase(base_page(configuration, self._stand_id, minute)))
