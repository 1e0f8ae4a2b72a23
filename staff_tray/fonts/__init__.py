"""Noto Sans (OFL) for machines without a single font of their own."""

from __future__ import annotations

import logging
from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

_log = logging.getLogger(__name__)


def ensure_fonts(application: QApplication) -> bool:
    """Use the desktop's font; where there is none at all, ours. Says which: True when ours was needed."""
    if QFontDatabase.families():
        return False
    _log.warning("this computer has no fonts; using the tray's own")
    for name in ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf"):
        QFontDatabase.addApplicationFontFromData(files(__package__).joinpath(name).read_bytes())
    font = QFont(application.font())
    font.setFamily("Noto Sans")
    application.setFont(font)
    return True
