"""Shows an address in the desktop's browser."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def browse(address: str) -> bool:
    """Open it; False when the desktop has no browser."""
    return QDesktopServices.openUrl(QUrl(address))
