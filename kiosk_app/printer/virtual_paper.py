"""The virtual printer's roll: dots row by row, and text drawn into them."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter

from kiosk_app.ticket.raster import rows_of

CELL_WIDTH: Final = 12
"""Dots from one letter to the next in font A."""
CELL_HEIGHT: Final = 24
LINE_HEIGHT: Final = 30
"""Dots from one line of text to the next."""

_DOTS_PER_BYTE: Final = 8
_LETTER_HEIGHT: Final = 20
_MARGIN: Final = 24


class Style(Struct):
    """How text is set: alignment 0 left, 1 centre, 2 right; magnified in whole numbers."""

    alignment: int = 0
    across: int = 1
    down: int = 1
    code_page: str = "cp1252"


class Roll:
    """What stands on the paper since the last cut, and the rows that wait for the head."""

    def __init__(self, width_px: int) -> None:
        self.width: int = width_px // _DOTS_PER_BYTE
        self._rows = bytearray()
        self._waiting = bytearray()

    @property
    def height(self) -> int:
        """Rows on the paper since the last cut."""
        return len(self._rows) // self.width

    @property
    def waiting(self) -> int:
        """Rows that are not on the paper yet."""
        return len(self._waiting) // self.width

    def feed(self, rows: int) -> None:
        """Let so many white rows pass."""
        self._waiting += bytes(rows * self.width)

    def dots(self, width: int, data: bytes) -> None:
        """Rows of `width` bytes each; what is wider than the paper is lost."""
        for start in range(0, len(data), width):
            self._waiting += data[start : start + width][: self.width].ljust(self.width, b"\x00")

    def advance(self, most: int) -> int:
        """Bring rows that wait onto the paper, `most` at the most; how many it were."""
        end = min(most, self.waiting) * self.width
        self._rows += self._waiting[:end]
        del self._waiting[:end]
        return end // self.width

    def forget(self) -> None:
        """What waits never comes."""
        self._waiting.clear()

    def text(self, line: str, style: Style) -> None:
        """One line of fixed-width letters; a line that is too long goes on below."""
        fits = max(1, self.width * _DOTS_PER_BYTE // (CELL_WIDTH * style.across))
        for start in range(0, max(1, len(line)), fits):
            self.dots(*rows_of(_letters(line[start : start + fits], style, self.width * _DOTS_PER_BYTE)))

    def cut(self) -> QImage:
        """The piece of paper, black and white, and a fresh roll behind it."""
        piece = self.piece()
        self._rows.clear()
        return piece

    def piece(self) -> QImage:
        """The same, and it stays in the printer."""
        rows, height = bytes(self._rows), self.height
        image = QImage(rows, self.width * _DOTS_PER_BYTE, height, self.width, QImage.Format.Format_Mono).copy()
        image.setColorTable([0xFFFFFFFF, 0xFF000000])
        return image


def _letters(text: str, style: Style, width: int) -> QImage:
    """Drawn if the process has a QGuiApplication, as Qt needs one for letters; white otherwise."""
    image = QImage(width, LINE_HEIGHT * style.down, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    if QGuiApplication.instance() is None:
        return image
    font = QFont("Noto Sans")
    font.setPixelSize(_LETTER_HEIGHT)
    spare = width - len(text) * CELL_WIDTH * style.across
    left = max(0, (0, spare // 2, spare)[style.alignment])
    painter = QPainter(image)
    painter.setFont(font)
    painter.translate(left, 0)
    painter.scale(style.across, style.down)
    for index, letter in enumerate(text):
        cell = QRect(index * CELL_WIDTH, 0, CELL_WIDTH, CELL_HEIGHT)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, letter)
    painter.end()
    return image


def with_margin(piece: QImage) -> QImage:
    """The piece as it lies on the table, with the white edges that no printer can print on."""
    size = piece.size()
    sheet = QImage(size.width() + 2 * _MARGIN, size.height() + 2 * _MARGIN, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(_MARGIN, _MARGIN, piece)
    painter.end()
    return sheet.convertToFormat(QImage.Format.Format_Grayscale8)
