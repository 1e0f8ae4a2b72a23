"""Frames and a focus ring that can be seen on desktops in high contrast, whatever window they are in."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from shared.protocol.contrast import TEXT_RATIO
from staff_tray import theme

_STYLE: Final = "fusion"
"""Draws frames darker than their ground, so on black not at all; the other desktops' styles see to it themselves."""

_SHEET: Final = """
QPushButton, QLineEdit, QComboBox {{ border: 1px solid {ink}; border-radius: 2px; padding: 3px 7px; }}
QPushButton:flat {{ border-color: transparent; }}
QPushButton:default {{ border: 2px solid {mark}; padding: 2px 6px; }}
QPushButton:disabled, QLineEdit:disabled, QComboBox:disabled {{ border: 1px dashed {off}; }}
QPushButton:focus, QLineEdit:focus, QComboBox:focus {{ border: 3px solid {mark}; padding: 1px 5px; }}
QPlainTextEdit, QListView, QTreeView, QAbstractSpinBox {{ border: 1px solid {ink}; border-radius: 2px; }}
QPlainTextEdit:focus, QListView:focus, QTreeView:focus, QAbstractSpinBox:focus {{ border: 3px solid {mark}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {ink}; }}
QRadioButton::indicator {{ border-radius: 7px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {mark}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ width: 8px; height: 8px; border: 3px solid {mark}; }}
QMenu {{ border: 1px solid {ink}; }}
QMenu::separator {{ height: 1px; margin: 3px 0; background: {ink}; }}
QMenu::item:selected {{ background: {mark}; color: {on_mark}; }}
"""


class FramesInHighContrast(QWidget):
    """Never shown: it hears when the desktop's colours change, and costs nothing in between."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._brightened = False
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop into high contrast and out of it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange:
            self._follow()

    def _follow(self) -> None:
        palette = QApplication.palette()
        plain = QApplication.style().name() == _STYLE or bool(self._application.styleSheet())
        wanted = plain and theme.high_contrast(palette)
        if wanted and theme.contrast(_off(palette), palette.button().color()) < TEXT_RATIO:
            palette = self._brighten(palette)
        elif self._brightened and not wanted:
            self._brightened = False
            QApplication.setPalette(QPalette())
        sheet = frames(palette) if wanted else ""
        if sheet != self._application.styleSheet():
            self._application.setStyleSheet(sheet)

    def _brighten(self, palette: QPalette) -> QPalette:
        """Some desktops draw what cannot be used in black on black: there it gets a grey that can be read."""
        self._brightened = True
        grey = theme.blend(palette.windowText().color(), palette.window().color(), 0.35)
        only = QPalette()
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            only.setColor(QPalette.ColorGroup.Disabled, role, grey)
        QApplication.setPalette(only)
        return QApplication.palette()


def frames(palette: QPalette) -> str:
    """The style sheet for that palette."""
    return _SHEET.format(
        ink=palette.windowText().color().name(),
        mark=palette.highlight().color().name(),
        on_mark=palette.highlightedText().color().name(),
        off=_off(palette).name(),
    )


def _off(palette: QPalette) -> QColor:
    return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
