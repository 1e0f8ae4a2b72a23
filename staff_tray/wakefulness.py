"""Tells when the computer has woken up or its network has come or gone; asks nothing, and wakes nobody in between."""

from __future__ import annotations

import logging
import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtNetwork import QNetworkInformation

_log = logging.getLogger(__name__)

_LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")


class Wakefulness(QObject):
    """`stirred` says that connections from before may be dead and that others may work now.

    The network is watched through Qt's own backend; sleep through logind's signal on Linux and a window message on
    Windows. Where there is none of these it stays silent, and the stream's watchdog notices later.
    """

    stirred = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            QNetworkInformation.instance().reachabilityChanged.connect(self._on_reachability)
        else:
            _log.info("this system does not tell when its network comes and goes")
        self._sleep = _watch_sleep(self)

    @Slot(bool)
    def on_sleep(self, going: bool) -> None:
        """The computer goes to sleep, or has woken up."""
        if not going:
            _log.info("the computer has slept")
            self.stirred.emit()

    def _on_reachability(self, reachability: QNetworkInformation.Reachability) -> None:
        _log.info("the network is now %s", reachability.name.lower())
        self.stirred.emit()


if sys.platform == "win32":
    from ctypes import wintypes

    from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

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

    def _watch_sleep(watcher: Wakefulness) -> object:
        application = QCoreApplication.instance()
        return _PowerMessages(watcher, application) if application is not None else None

else:
    from PySide6.QtDBus import QDBusConnection

    def _watch_sleep(watcher: Wakefulness) -> object:
        bus = QDBusConnection.systemBus()
        slot: Any = SLOT("on_sleep(bool)")  # PySide6 says that it takes bytes, and takes text
        if not (bus.isConnected() and bus.connect(*_LOGIND, watcher, slot)):
            _log.info("this system does not tell when it sleeps")
        return bus
