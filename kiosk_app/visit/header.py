"""The small header: which centre this is, what time it is, and whether the counter can be reached."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.brand import read_brand
from kiosk_app.visit import words
from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.menu import local_time, text_of
from kiosk_app.visit.props import read
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.view_model import ViewModel
from kiosk_app.visit.visit import Visit
from shared.client.mirror import Connection
from shared.protocol.content import Configuration


class Notice(StrEnum):
    """What the header has to say of the connection."""

    NONE = "none"
    LOST = "lost"
    REFUSED = "refused"


class HeaderInputs(Struct, frozen=True):
    """All that the header depends on; `now` is aware, `refused` is true once the server knows this stand no more."""

    configuration: Configuration | None
    connection: Connection
    refused: bool
    language: str
    now: datetime


class HeaderProps(Struct, frozen=True):
    """The header, texts in the citizen's language."""

    municipality: str = ""
    site_name: str = ""
    time: str = ""
    logo: str = ""
    notice: str = Notice.NONE.value


def derive_header(inputs: HeaderInputs) -> HeaderProps:
    """The header; without a site yet it stays empty but for the notice."""
    notice = Notice.REFUSED if inputs.refused else Notice.NONE
    if notice is Notice.NONE and inputs.connection is Connection.LOST:
        notice = Notice.LOST
    configuration = inputs.configuration
    if configuration is None:
        return HeaderProps(notice=notice.value)
    site = configuration.site
    return HeaderProps(
        municipality=site.municipality,
        site_name=text_of(site.name, configuration, inputs.language),
        time=words.clock_time(local_time(configuration, inputs.now).time(), inputs.language),
        logo=read_brand(configuration.brand).logo_source,
        notice=notice.value,
    )


class HeaderViewModel(ViewModel[HeaderProps]):
    """The header, alive with the mirror, the language and the minute."""

    municipality_changed = Signal()
    site_name_changed = Signal()
    time_changed = Signal()
    logo_changed = Signal()
    notice_changed = Signal()

    def __init__(self, mirror: MirrorLike, visit: Visit, clock: MinuteClock, parent: QObject | None = None) -> None:
        super().__init__(HeaderProps(), parent)
        self._mirror = mirror
        self._visit = visit
        self._clock = clock
        self._refused = False
        mirror.state_changed.connect(self._refresh)
        mirror.connection_changed.connect(self._connection_changed)
        mirror.refused.connect(self._on_refused)
        visit.changed.connect(self._refresh)
        clock.ticked.connect(self._refresh)
        self._refresh()

    municipality = Property(str, read("municipality"), notify=municipality_changed)
    site_name = Property(str, read("site_name"), notify=site_name_changed)
    time = Property(str, read("time"), notify=time_changed)
    logo = Property(str, read("logo"), notify=logo_changed)
    notice = Property(str, read("notice"), notify=notice_changed)

    @Slot()
    def _connection_changed(self) -> None:
        if self._mirror.connection == Connection.LIVE:
            self._refused = False
        self._refresh()

    @Slot()
    def _on_refused(self) -> None:
        self._refused = True
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        site = self._mirror.state
        inputs = HeaderInputs(
            configuration=site.configuration if site else None,
            connection=Connection(self._mirror.connection),
            refused=self._refused,
            language=self._visit.state.language,
            now=self._clock.now(),
        )
        self._show(derive_header(inputs))
