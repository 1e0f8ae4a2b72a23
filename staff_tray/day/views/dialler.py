"""Hands a number to the desktop's telephone."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def dial(number: str) -> bool:
    """Open `tel:` with whatever the desktop has for it; False when it has nothing."""
    return QDesktopServices.openUrl(QUrl(f"tel:{number}"))
