"""Puts the window of one's own account together when it is wanted, and lets go of it when it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from staff_tray.line import Speaker

if TYPE_CHECKING:
    # What is behind these costs memory, and most trays never show it.
    from staff_tray.account.views.window import AccountWindow


class OwnAccountParts(QObject):
    """The window of one session. `signed_out` carries the `Trouble` when the server no longer knows our token."""

    signed_out = Signal(object)

    def __init__(self, who: Speaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._who = who
        self.window: AccountWindow | None = None

    def show(self) -> None:
        """Bring the window to the front."""
        if self.window is None:
            self.window = self._make()
        self.window.account.look()
        if self.window.calendars is not None:
            self.window.calendars.look()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.focus_first()

    def close(self) -> None:
        """Let go of the window, and of what is typed in it."""
        if self.window is not None:
            window, self.window = self.window, None
            window.hide()
            window.account.deleteLater()
            if window.calendars is not None:
                window.calendars.deleteLater()
            window.deleteLater()

    def _make(self) -> AccountWindow:
        from staff_tray.account.calendars import Calendars  # noqa: PLC0415 - said above
        from staff_tray.account.model import Account  # noqa: PLC0415 - as above
        from staff_tray.account.views.window import AccountWindow  # noqa: PLC0415 - as above

        who = self._who
        account = Account(who.api, display_name=who.staff.display_name, parent=self)
        account.signed_out.connect(self.signed_out)
        calendars = Calendars(who.api, server=who.api.server_url, parent=self)
        calendars.signed_out.connect(self.signed_out)
        window = AccountWindow(
            account, who=who.staff.display_name, now=who.now, zone=self._zone, calendars=calendars
        )  # fmt: skip
        window.closed.connect(self.close)
        return window

    def _zone(self) -> str:
        state = self._who.mirror.state
        return state.configuration.site.time_zone if state is not None else "UTC"
