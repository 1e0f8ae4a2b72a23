"""The menu as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.content import Catalogues, faults_of
from kiosk_app.visit.menu import MenuInputs, MenuProps, TileProps, derive_menu
from kiosk_app.visit.props import read, read_list
from kiosk_app.visit.rows import RowsModel
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.view_model import ViewModel
from kiosk_app.visit.visit import Visit
from shared.client.mirror import Connection
from shared.protocol.content import Configuration


class MenuViewModel(ViewModel[MenuProps]):
    """The tiles of one page, alive with the mirror, the visit and the minute.

    `icons` are the names of the drawings the stand has; `faults` says in plain words what cannot be shown as meant.
    """

    ready_changed = Signal()
    title_changed = Signal()
    tiles_changed = Signal()
    page_changed = Signal()
    pages_changed = Signal()
    empty_changed = Signal()
    has_search_changed = Signal()
    popular_changed = Signal()
    faults_changed = Signal()

    def __init__(
        self,
        mirror: MirrorLike,
        visit: Visit,
        clock: MinuteClock,
        stand_id: str,
        icons: frozenset[str] = frozenset(),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(MenuProps(), parent)
        self._mirror = mirror
        self._visit = visit
        self._clock = clock
        self._stand_id = stand_id
        self._icons = icons
        self._rows: RowsModel[TileProps] = RowsModel(("kind", "id"), self)
        self._catalogues = Catalogues()
        self._inputs: MenuInputs | None = None
        self._checked: Configuration | None = None
        self.faults: tuple[str, ...] = ()
        mirror.state_changed.connect(self._refresh)
        mirror.connection_changed.connect(self._refresh)
        visit.changed.connect(self._refresh)
        clock.ticked.connect(self._refresh)
        self._refresh()

    ready = Property(bool, read("ready"), notify=ready_changed)
    title = Property(str, read("title"), notify=title_changed)
    page = Property(int, read("page"), notify=page_changed)
    pages = Property(int, read("pages"), notify=pages_changed)
    empty = Property(bool, read("empty"), notify=empty_changed)
    has_search = Property(bool, read("has_search"), notify=has_search_changed)
    tiles = Property("QVariantList", read_list("tiles"), notify=tiles_changed)  # type: ignore[arg-type]
    popular = Property("QVariantList", read_list("popular"), notify=popular_changed)  # type: ignore[arg-type]

    def _get_rows(self) -> QObject:
        return self._rows

    rows = Property(QObject, _get_rows, constant=True)

    @Slot()
    def _refresh(self) -> None:
        state, site = self._visit.state, self._mirror.state
        inputs = MenuInputs(
            site=site,
            catalogue=self._catalogues.of(site.configuration, self._stand_id) if site else None,
            live=self._mirror.connection == Connection.LIVE,
            language=state.language,
            path=state.path,
            menu_page=state.menu_page,
            now=self._clock.minute(),
        )
        if inputs == self._inputs:
            return
        before, self._inputs = self._inputs, inputs
        props = derive_menu(inputs)
        self._rows.show_rows(props.tiles, anew=before is None or _place(before) != _place(inputs))
        self._show(props)
        if site is not None and site.configuration is not self._checked:
            self._check(site.configuration)

    def _check(self, configuration: Configuration) -> None:
        self._checked = configuration
        faults = faults_of(configuration, self._stand_id, self._icons)
        if faults != self.faults:
            self.faults = faults
            self.faults_changed.emit()


def _place(inputs: MenuInputs) -> tuple[tuple[str, ...], int, str]:
    """Where in the menu, and in which language: the citizen's own choice."""
    return inputs.path, inputs.menu_page, inputs.language
