"""Hands a number to the desktop's telephone, and an address to its mail program."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def dial(number: str) -> bool:
    """Open `tel:` with whatever the desktop has for it; False when it has nothing."""
    return QDesktopServices.openUrl(QUrl(f"tel:{number}"))


def write_mail(address: str, about: str) -> bool:
    """Open `mailto:` with whatever the desktop has for it; False when it has nothing. The mail is not sent."""
    return QDesktopServices.openUrl(QUrl(f"mailto:{quote(address, safe='@')}?subject={quote(about)}"))
