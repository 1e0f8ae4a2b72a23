"""Whether the desktop asks for no disturbance now."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes

    _PRESENT = 5
    """QUNS_ACCEPTS_NOTIFICATIONS; any other is a full screen, a presentation, quiet hours or a locked screen."""

    def would_disturb() -> bool:
        """Whether Windows says that no notice is welcome now (SHQueryUserNotificationState). From its documentation."""
        state = ctypes.c_int(_PRESENT)
        failed = ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state))
        return not failed and state.value != _PRESENT

else:
    from PySide6.QtDBus import QDBusConnection, QDBusInterface

    def would_disturb() -> bool:
        """Whether the desktop's notification service holds notices back, where it says so (property `Inhibited`)."""
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        name = "org.freedesktop.Notifications"
        if not bus.interface().isServiceRegistered(name).value():
            return False
        service = QDBusInterface(name, "/org/freedesktop/Notifications", name, bus)
        return bool(service.property("Inhibited"))
