"""The desktops of the gallery: Qt's own light and dark, and high contrast in black, white and yellow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

_Role = QPalette.ColorRole

_COLOURS: Final[Mapping[str, Mapping[QPalette.ColorRole, str]]] = {
    "light": {
        _Role.Window: "#efefef", _Role.WindowText: "#000000", _Role.Base: "#ffffff", _Role.AlternateBase: "#f7f7f7",
        _Role.Text: "#000000", _Role.Button: "#efefef", _Role.ButtonText: "#000000", _Role.BrightText: "#ffffff",
        _Role.Light: "#ffffff", _Role.Midlight: "#cacaca", _Role.Mid: "#b8b8b8", _Role.Dark: "#9f9f9f",
        _Role.Shadow: "#767676", _Role.Highlight: "#308cc6", _Role.HighlightedText: "#ffffff",
        _Role.ToolTipBase: "#ffffdc", _Role.ToolTipText: "#000000", _Role.Link: "#0000ff",
        _Role.PlaceholderText: "#80000000", _Role.Accent: "#308cc6",
    },
    "dark": {
        _Role.Window: "#323232", _Role.WindowText: "#f0f0f0", _Role.Base: "#242424", _Role.AlternateBase: "#2b2b2b",
        _Role.Text: "#f0f0f0", _Role.Button: "#323232", _Role.ButtonText: "#f0f0f0", _Role.BrightText: "#4b4b4b",
        _Role.Light: "#4b4b4b", _Role.Midlight: "#2a2a2a", _Role.Mid: "#262626", _Role.Dark: "#212121",
        _Role.Shadow: "#191919", _Role.Highlight: "#308cc6", _Role.HighlightedText: "#f0f0f0",
        _Role.ToolTipBase: "#ffffdc", _Role.ToolTipText: "#000000", _Role.Link: "#308cc6",
        _Role.PlaceholderText: "#80f0f0f0", _Role.Accent: "#308cc6",
    },
    "contrast": {
        _Role.Window: "#000000", _Role.WindowText: "#ffffff", _Role.Base: "#000000", _Role.AlternateBase: "#000000",
        _Role.Text: "#ffffff", _Role.Button: "#000000", _Role.ButtonText: "#ffff00", _Role.BrightText: "#ffff00",
        _Role.Light: "#ffffff", _Role.Midlight: "#ffffff", _Role.Mid: "#ffffff", _Role.Dark: "#ffffff",
        _Role.Shadow: "#ffffff", _Role.Highlight: "#ffff00", _Role.HighlightedText: "#000000",
        _Role.ToolTipBase: "#000000", _Role.ToolTipText: "#ffffff", _Role.Link: "#ffff00",
        _Role.PlaceholderText: "#ffffff", _Role.Accent: "#ffff00",
    },
}  # fmt: skip
_DISABLED: Final = {"light": "#bebebe", "dark": "#828282", "contrast": "#3ff23f"}
"""What cannot be used now; desktops in high contrast say it by a colour of its own."""


def palette_of(theme: str) -> QPalette:
    """The palette of the desktop of that name."""
    palette = QPalette()
    for role, colour in _COLOURS[theme].items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_DISABLED[theme]))
    return palette


@contextmanager
def dressed(theme: str) -> Iterator[None]:
    """The application on that desktop, for as long as the block lasts."""
    before = QApplication.palette()
    QApplication.setPalette(palette_of(theme))
    try:
        yield
    finally:
        QApplication.setPalette(before)
