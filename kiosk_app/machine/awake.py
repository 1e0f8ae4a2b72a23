"""Keeps the screen awake: by the desktop's screen saver on Linux, by the execution state on Windows."""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

_log = logging.getLogger(__name__)

_SERVICE: Final = "org.freedesktop.ScreenSaver"
_PATH: Final = "/org/freedesktop/ScreenSaver"
_REASON: Final = "The stand is shown to citizens all day."
_CONTINUOUS: Final = 0x80000000
_SYSTEM_AND_DISPLAY: Final = 0x1 | 0x2


class Awake(QObject):
    """Asks the system not to darken the screen from `start` to `stop`; `fault` says when it has not agreed."""

    changed = Signal()
    """`fault` is another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fault: str | None = None

    @property
    def fault(self) -> str:
        """Why the screen may go dark, in a sentence; "" when it may not, or while it is not known yet."""
        return self._fault or ""

    def start(self) -> None:
        """Ask."""

    def stop(self) -> None:
        """Take it back."""

    def _become(self, fault: str) -> None:
        if fault != self._fault:
            self._fault = fault
            _log.info(fault or "the screen is kept awake")
            self.changed.emit()


class ExecutionState(Awake):
    """Windows: for as long as this thread lives."""

    def __init__(self, parent: QObject | None = None, kernel32: Any = None) -> None:
        super().__init__(parent)
        self._kernel32 = kernel32 or ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]

    def start(self) -> None:
        """Ask."""
        done = self._kernel32.SetThreadExecutionState(ctypes.c_uint(_CONTINUOUS | _SYSTEM_AND_DISPLAY))
        self._become("" if done else "Windows does not agree to keep the screen awake: see its power settings.")

    def stop(self) -> None:
        """Take it back."""
        self._kernel32.SetThreadExecutionState(ctypes.c_uint(_CONTINUOUS))


class ScreenSaver(Awake):
    """Linux: whatever serves `org.freedesktop.ScreenSaver` on the session's bus, asked again when it comes anew.

    What was granted ends with this process's connection to the bus.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtDBus import (  # noqa: PLC0415 - there is a bus on Linux only
            QDBusConnection,
            QDBusServiceWatcher,
        )

        self._bus = QDBusConnection.sessionBus()
        self._watcher = QDBusServiceWatcher(
            _SERVICE, self._bus, QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange, self
        )
        self._watcher.serviceRegistered.connect(self._ask)

    def start(self) -> None:
        """Ask."""
        if self._bus.isConnected():
            self._ask()
        else:
            self._become(_NOBODY)

    def stop(self) -> None:
        """Ask no more."""
        self._watcher.serviceRegistered.disconnect(self._ask)

    def _ask(self) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher  # noqa: PLC0415 - as above

        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
        message.setArguments(["skranke-kiosk", _REASON])
        call = QDBusPendingCallWatcher(self._bus.asyncCall(message), self)
        call.finished.connect(self._on_answer)

    def _on_answer(self, call: Any) -> None:
        from PySide6.QtDBus import QDBusMessage  # noqa: PLC0415 - as above

        answer = call.reply()
        call.deleteLater()
        if answer.type() is QDBusMessage.MessageType.ReplyMessage and answer.arguments():
            self._become("")
        else:
            self._become(_NOBODY)


_NOBODY: Final = (
    "Nobody on this desktop takes care of the screen saver: see that the screen does not go dark by itself."
)


def make_awake(parent: QObject | None = None, platform: str = sys.platform) -> Awake:
    """What this system has."""
    if platform == "win32":
        return ExecutionState(parent)
    if platform == "linux" and os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return ScreenSaver(parent)
    return _Nobody(parent)


class _Nobody(Awake):
    def start(self) -> None:
        self._become(_NOBODY)
