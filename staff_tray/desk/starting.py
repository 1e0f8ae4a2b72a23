"""Whether the tray starts with the computer, as its menu shows it and as the person wants it."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject

from staff_tray.autostart import TrayAutostart
from staff_tray.desk.views.tray import Tray

_log = logging.getLogger(__name__)


class Starting(QObject):
    """Looks each time the menu opens: somebody may have changed it elsewhere."""

    def __init__(self, tray: Tray, autostart: TrayAutostart, parent: QObject) -> None:
        super().__init__(parent)
        self._tray = tray
        self._autostart = autostart
        tray.opening.connect(self._show)
        tray.asks_autostart.connect(self._switch)

    def _show(self) -> None:
        self._tray.show_autostart(self._autostart.look())

    def _switch(self, on: bool) -> None:
        try:
            self._autostart.switch(on=on)
        except OSError as error:
            _log.warning("starting with the computer cannot be changed: %s", error)
        self._show()
