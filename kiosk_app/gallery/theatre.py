"""A real stand on a stage: the real window, view models and journey, with actors for all that is outside."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import UUID

import msgspec
from msgspec import structs
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk_app.app import Stand
from kiosk_app.gallery.actors import KindApi, QuickPrinter, StillMirror
from kiosk_app.maintenance.place import Place
from kiosk_app.settings import KioskSettings
from shared.protocol.state import SiteState

MORNING = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)
"""A Monday at 10:07 in Copenhagen: the citizen service is open."""
HOLIDAY = datetime(2026, 12, 24, 10, 0, tzinfo=UTC)
"""Christmas Eve at eleven: closed for a reason."""
CLOSING = datetime(2026, 11, 24, 13, 52, tzinfo=UTC)
"""A Tuesday at 14:52: open, but the last numbers have been given."""
EVENING = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)

SAMPLE = Path(__file__).parent / "sample.json"
"""The state of a site, as the server tells it: the citizen service of the demo municipality."""


def sample_state() -> SiteState:
    """The state in `SAMPLE`."""
    return msgspec.json.decode(SAMPLE.read_bytes(), type=SiteState)


class Theatre:
    """One stand for some scenes; `now` stands still until it is moved, with a `clock` it goes by that.

    One that is `patient` never goes home by itself. One that does not hold shows another configuration at once. A
    `banner` says above the stand that it shows a draft.
    """

    def __init__(
        self,
        state: SiteState | None,
        *,
        now: datetime = MORNING,
        place: Place | None = None,
        built: Callable[[QQuickWindow], None] = lambda _: None,
        settings: Mapping[str, object] | None = None,
        clock: Callable[[], datetime] | None = None,
        patient: bool = False,
        holds: bool = True,
        banner: QObject | None = None,
    ) -> None:
        """Build the stand, tell `built` of its window, and show it."""
        self.now = now
        self.clock = clock or (lambda: self.now)
        self.mirror = StillMirror(state)
        self.api = KindApi(self.mirror, self.clock)
        self.api.slot = now + timedelta(hours=4, minutes=13)
        self.printer = QuickPrinter()
        self._ids = _ids()
        fields: dict[str, object] = {
            "server_url": "http://127.0.0.1:1",
            "site_id": state.configuration.site.id if state else "centre",
            "device_token": "gallery",
            "fullscreen": False,
            "reduced_motion": True,
        }
        self.settings = msgspec.convert({**fields, **(settings or {})}, KioskSettings)
        if patient:
            endless = dict.fromkeys(("idle_seconds", "accessible_idle_seconds", "number_seconds"), math.inf)
            self.settings = structs.replace(self.settings, **endless)
        self.stand = Stand(
            self.settings,
            self.api,
            self.mirror,
            self.printer,
            now=self.clock,
            new_id=lambda: next(self._ids),
            place=place,
            holds=holds,
            banner=banner,
        )
        built(self.stand.window)
        self.stand.show(self.settings)
        settle()

    @property
    def window(self) -> QQuickWindow:
        """The stand's window."""
        return self.stand.window

    def picture(self) -> QImage:
        """The window as it is painted. Painting also lays out what has changed."""
        self.lay_out()
        return self.window.grabWindow()

    def lay_out(self) -> None:
        """Let everything come to rest: what has changed is laid out when it is painted, also where nothing is seen."""
        root = self.window.contentItem()
        root.setOpacity(0)
        for _ in range(2):
            settle()
            self.window.grabWindow()
        root.setOpacity(1)

    def close(self) -> None:
        """Take the stand down."""
        self.stand.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def settle() -> None:
    """Let everything that has been asked for happen."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _ids() -> Iterator[UUID]:
    number = 0x1000
    while True:
        number += 1
        yield UUID(int=number)


Play = Callable[[Theatre], None]
"""What is done on the stage before a picture is taken."""
