"""The menu as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal

from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.menu import MenuInputs, MenuProps, TileProps, derive_menu
from kiosk_app.visit.props import announce, read
from kiosk_app.visit.rows import RowsModel
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.visit import Visit
from shared.client.mirror import Connection


class MenuViewModel(QObject):
    """The tiles of one page, alive with the mirror, the visit and the minute."""

    ready_changed = Signal()
    tiles_changed = Signal()
    page_changed = Signal()
    pages_changed = Signal()

    def __init__(self, mirror: MirrorLike, visit: Visit, clock: MinuteClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mirror = mirror
        self._visit = visit
        self._clock = clock
        self._rows: RowsModel[TileProps] = RowsModel(TileProps, "service_id", self)
        self._props = MenuProps()
        mirror.state_changed.connect(self._refresh)
        mirror.connection_changed.connect(self._refresh)
        visit.changed.connect(self._refresh)
        clock.ticked.connect(self._refresh)
        self._refresh()

    ready = Property(bool, read("ready"), notify=ready_changed)
    page = Property(int, read("page"), notify=page_changed)
    pages = Property(int, read("pages"), notify=pages_changed)

    def _get_rows(self) -> QObject:
        return self._rows

    rows = Property(QObject, _get_rows, constant=True)

    @property
    def props(self) -> MenuProps:
        """What is shown now."""
        return self._props

    def _refresh(self) -> None:
        state = self._visit.state
        inputs = MenuInputs(
            site=self._mirror.state,
            live=self._mirror.connection == Connection.LIVE,
            language=state.language,
            menu_page=state.menu_page,
            now=self._clock.now(),
        )
        before, self._props = self._props, derive_menu(inputs)
        self._rows.show_rows(self._props.tiles)
        announce(self, before, self._props)
