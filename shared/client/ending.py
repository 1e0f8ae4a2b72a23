"""Ends the program in order when the system asks for it, without waking up to look."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Signal


class EndOnSignal(QObject):
    """Quits the application on SIGINT and SIGTERM, and on Windows on Ctrl-Break."""

    ending = Signal()
    """The application is about to be quit."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._ears, self._mouth = socket.socketpair()
        for end in (self._ears, self._mouth):
            end.setblocking(False)
        signal.set_wakeup_fd(self._mouth.fileno())
        for name in ("SIGINT", "SIGTERM", "SIGBREAK"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), lambda *_: None)
        self._notifier = QSocketNotifier(self._ears.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def _on_signal(self) -> None:
        self._ears.recv(16)
        self.ending.emit()
        self._application.quit()
