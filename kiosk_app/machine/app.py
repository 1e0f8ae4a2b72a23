"""Puts the machine's part of a stand together: window, awake, watchdog, supervisor's line, reports."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, SignalInstance
from PySide6.QtGui import QWindow

from kiosk_app.machine.awake import Awake, make_awake
from kiosk_app.machine.launch import Launch
from kiosk_app.machine.leash import Leash
from kiosk_app.machine.reports import ReportApi, Reporter, Standing
from kiosk_app.machine.watchdog import Watchdog
from kiosk_app.machine.window import StandWindow
from kiosk_app.settings import KioskSettings


class Machine:
    """The stand's own care for itself; full screen it holds its screen, in a window it leaves the desktop alone.

    `standing` answers how the rest of the stand is; this adds what it knows itself.
    """

    def __init__(
        self,
        application: QCoreApplication,
        settings: KioskSettings,
        launch: Launch,
        *,
        window: QWindow,
        api: ReportApi,
        standing: Callable[[], Standing],
    ) -> None:
        self._application = application
        self._owner = QObject()
        self._standing = standing
        self._window: StandWindow | None = None
        self._awake: Awake | None = None
        if settings.fullscreen:
            self._window = StandWindow(
                window, screen=settings.screen, show_cursor=settings.show_cursor, parent=self._owner
            )
            self._awake = make_awake(self._owner)
        self._leash = Leash(parent=self._owner) if launch.leashed else None
        self._watchdog = Watchdog(
            notice_seconds=settings.freeze_seconds,
            end_seconds=max(settings.restart_frozen_seconds, settings.freeze_seconds) if launch.leashed else math.inf,
            alive=self._leash.sign if self._leash else lambda: None,
            parent=self._owner,
        )
        self._reporter = Reporter(
            api,
            self.standing,
            site_id=settings.site_id,
            stand_id=settings.stand_id,
            version=our_version(),
            restarts=launch.restarts,
            parent=self._owner,
        )

    def start(self, changes: Iterable[SignalInstance] = ()) -> None:
        """Show the window if it is full screen, and care from now on; each of `changes` may make a report."""
        if self._window is not None:
            self._window.show()
            self._window.changed.connect(self._reporter.look)
        if self._awake is not None:
            self._awake.changed.connect(self._reporter.look)
            self._awake.start()
        if self._leash is not None:
            self._leash.pulled.connect(self._end)
            self._leash.start()
        for change in changes:
            change.connect(self._reporter.look)
        self._reporter.start()
        self._watchdog.start()

    def stop(self) -> None:
        """The stand ends."""
        self._reporter.stop()
        self._watchdog.stop()
        if self._leash is not None:
            self._leash.stop()
        if self._awake is not None:
            self._awake.stop()
        self.let_go()

    def standing(self) -> Standing:
        """How the stand is now."""
        rest = self._standing()
        own = (each.fault for each in (self._window, self._awake) if each is not None)
        return Standing(
            printer=rest.printer,
            tickets_left=rest.tickets_left,
            in_visit=rest.in_visit,
            unsent=rest.unsent,
            oldest_unsent_seconds=rest.oldest_unsent_seconds,
            frozen=self._watchdog.frozen,
            faults=(*(fault for fault in own if fault), *rest.faults),
        )

    def let_go(self) -> None:
        """The window may be closed: the application is about to end."""
        if self._window is not None:
            self._window.let_go()

    def _end(self) -> None:
        self.let_go()
        self._application.quit()


def our_version() -> str:
    """The version that is installed."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - heavy, and no picture waits for it

    try:
        return version("skranke")
    except PackageNotFoundError:
        return "unknown"
