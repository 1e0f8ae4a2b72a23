"""The visit's pages as QML sees them."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Property, QObject, Signal

from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.page import PageInputs, PageProps, PrinterTrouble, derive_page
from kiosk_app.visit.props import announce, read
from kiosk_app.visit.sources import MirrorLike, PrinterLike
from kiosk_app.visit.visit import Visit
from shared.client.mirror import Connection


class PageViewModel(QObject):
    """The page the visit stands on, alive with the mirror, the printer and the minute."""

    page_changed = Signal()
    language_changed = Signal()
    help_open_changed = Signal()
    service_name_changed = Signal()
    description_changed = Signal()
    icon_changed = Signal()
    documents_changed = Signal()
    trouble_changed = Signal()
    opens_on_changed = Signal()
    opens_weekday_changed = Signal()
    opens_time_changed = Signal()
    label_changed = Signal()
    place_changed = Signal()
    ahead_changed = Signal()
    desk_name_changed = Signal()
    waiting_area_changed = Signal()
    floors_changed = Signal()
    paper_changed = Signal()
    printer_changed = Signal()
    picture_changed = Signal()

    def __init__(
        self,
        mirror: MirrorLike,
        visit: Visit,
        printer: PrinterLike,
        clock: MinuteClock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._mirror = mirror
        self._visit = visit
        self._printer = printer
        self._clock = clock
        self._props = PageProps()
        mirror.state_changed.connect(self._refresh)
        mirror.connection_changed.connect(self._refresh)
        visit.changed.connect(self._refresh)
        printer.changed.connect(self._refresh)
        printer.picture_changed.connect(self.picture_changed)
        clock.ticked.connect(self._refresh)
        self._refresh()

    page = Property(str, read("page"), notify=page_changed)
    language = Property(str, read("language"), notify=language_changed)
    help_open = Property(bool, read("help_open"), notify=help_open_changed)
    service_name = Property(str, read("service_name"), notify=service_name_changed)
    description = Property(str, read("description"), notify=description_changed)
    icon = Property(str, read("icon"), notify=icon_changed)
    trouble = Property(str, read("trouble"), notify=trouble_changed)
    opens_on = Property(str, read("opens_on"), notify=opens_on_changed)
    opens_weekday = Property(str, read("opens_weekday"), notify=opens_weekday_changed)
    opens_time = Property(str, read("opens_time"), notify=opens_time_changed)
    label = Property(str, read("label"), notify=label_changed)
    place = Property(str, read("place"), notify=place_changed)
    ahead = Property(int, read("ahead"), notify=ahead_changed)
    desk_name = Property(str, read("desk_name"), notify=desk_name_changed)
    waiting_area = Property(str, read("waiting_area"), notify=waiting_area_changed)
    paper = Property(str, read("paper"), notify=paper_changed)
    printer = Property(str, read("printer"), notify=printer_changed)

    def _get_documents(self) -> list[dict[str, Any]]:
        return [asdict(document) for document in self._props.documents]

    def _get_floors(self) -> list[dict[str, Any]]:
        return [asdict(floor) for floor in self._props.floors]

    def _get_picture(self) -> str:
        return self._printer.picture

    documents = Property("QVariantList", _get_documents, notify=documents_changed)  # type: ignore[arg-type]
    floors = Property("QVariantList", _get_floors, notify=floors_changed)  # type: ignore[arg-type]
    picture = Property(str, _get_picture, notify=picture_changed)

    @property
    def props(self) -> PageProps:
        """What is shown now."""
        return self._props

    def _refresh(self) -> None:
        inputs = PageInputs(
            visit=self._visit.state,
            site=self._mirror.state,
            live=self._mirror.connection == Connection.LIVE,
            printer=PrinterTrouble(self._printer.trouble),
            now=self._clock.now(),
        )
        before, self._props = self._props, derive_page(inputs)
        announce(self, before, self._props)
