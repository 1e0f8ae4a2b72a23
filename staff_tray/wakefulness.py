"""Tells when the computer has woken up or its network has come or gone; asks nothing, and wakes nobody in between."""

from __future__ import annotations

import logging
import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_log = logging.getLogger(__name__)

_LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")


class Wakefulness(QObject):
    """`stirred` says that connections from before may be dead and that others may work now.

    The network is watched through the kernel's routes on Linux and Qt's own backend on Windows; sleep through logind's
    signal and a window message. Where there is none of these it stays silent, and the stream's watchdog notices later.
    """

    stirred = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = _watch_network(self)
        if self._network is None:
            _log.info("this system does not tell when its network comes and goes")
        self._sleep = _watch_sleep(self)

    def close(self) -> None:
        """Listen no more to what has to be closed."""
        if self._network is not None:
            self._network.close()

    @Slot(bool)
    def on_sleep(self, going: bool) -> None:
        """The computer goes to sleep, or has woken up."""
        if not going:
            _log.info("the computer has slept")
            self.stirred.emit()

    def on_network(self) -> None:
        """The network has come, gone, or become another one."""
        _log.info("the network has changed")
        self.stirred.emit()


if sys.platform == "win32":
    from ctypes import wintypes

    from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
    from PySide6.QtNetwork import QNetworkInformation

    _POWER_MESSAGE = 0x0218
    _WOKE_UP = 0x0012

    class _PowerMessages(QAbstractNativeEventFilter):
        """Listens for PBT_APMRESUMEAUTOMATIC, which every window gets. Written from its documentation."""

        def __init__(self, watcher: Wakefulness, application: QCoreApplication) -> None:
            super().__init__()
            self._watcher = watcher
            application.installNativeEventFilter(self)

        def nativeEventFilter(
            self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
        ) -> tuple[bool, int]:
            """Note that the computer has woken up; the message goes on to everybody else."""
            if event_type == b"windows_generic_MSG":
                found = wintypes.MSG.from_address(int(message))
                if found.message == _POWER_MESSAGE and found.wParam == _WOKE_UP:
                    self._watcher.on_sleep(False)
            return False, 0

    class _Reachability:
        """Qt's own backend, which lives as long as the program."""

        def __init__(self, watcher: Wakefulness) -> None:
            self._heard = QNetworkInformation.instance().reachabilityChanged.connect(watcher.on_network)

        def close(self) -> None:
            """Listen no more."""
            QObject.disconnect(self._heard)

    def _watch_network(watcher: Wakefulness) -> _Reachability | None:
        known = QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability)
        return _Reachability(watcher) if known else None

    def _watch_sleep(watcher: Wakefulness) -> object:
        application = QCoreApplication.instance()
        return _PowerMessages(watcher, application) if application is not None else None

else:
    from PySide6.QtDBus import QDBusConnection

    from staff_tray.ways_out import WaysOut

    def _watch_network(watcher: Wakefulness) -> WaysOut | None:
        try:
            ways = WaysOut(watcher)
        except OSError:
            return None
        ways.changed.connect(watcher.on_network)
        return ways

    def _watch_sleep(watcher: Wakefulness) -> object:
        bus = QDBusConnection.systemBus()
        slot: Any = SLOT("on_sleep(bool)")  # PySide6 says that it takes bytes, and takes text
        if not (bus.isConnected() and bus.connect(*_LOGIND, watcher, slot)):
            _log.info("this system does not tell when it sleeps")
        return bus
