"""Wrapped text and single bold lines, measured before they are painted."""

from __future__ import annotations

import math
from bisect import bisect_left
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QTextLayout, QTextOption, QTransform

from kiosk_app.fonts import FAMILIES

_FIRST_STRONG_ISOLATE: Final = "\u2068"
_LEFT_TO_RIGHT_ISOLATE: Final = "\u2066"
_POP_ISOLATE: Final = "\u2069"
_EVEN_OUT_STEP: Final = 8
_OUTLINE_SIZE: Final = 1000  # large enough to be scaled without a trace of the grid it was made on
_WIDEST_LEADING: Final = 1.6  # the Arabic font asks for more than its letters need


def isolated(text: str) -> str:
    """The text kept together in its own reading direction inside a line of another."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def isolated_number(text: str) -> str:
    """A number, a time or a label kept from left to right inside any line."""
    return f"{_LEFT_TO_RIGHT_ISOLATE}{text}{_POP_ISOLATE}"


def font(pixel_size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Our font of that em size in dots, grey-smoothed only, so that it stays clean as black on white."""
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPixelSize(pixel_size)
    made.setWeight(weight)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias | QFont.StyleStrategy.NoSubpixelAntialias)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


class TextBlock:
    """A text broken into lines of at most `width` dots, as even as they go without needing one line more.

    Words that are longer than a line are broken too.
    """

    def __init__(self, text: str, text_font: QFont, width: int, *, right_to_left: bool) -> None:
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        self._layout = QTextLayout(text, text_font)
        self._layout.setTextOption(option)
        self._inset = 0
        lines = self._break(width)
        if lines > 1:
            metrics = QFontMetricsF(text_font)
            word = max(math.ceil(metrics.horizontalAdvance(word)) for word in text.split(" "))
            widths = range(min(max(width // 2, word + 1), width), width + 1, _EVEN_OUT_STEP)
            narrowest = bisect_left(widths, True, key=lambda tried: self._break(tried) <= lines)
            even = widths[narrowest] if narrowest < len(widths) else width
            self._inset = width - even if right_to_left else 0
            self._break(even)
        self._place(text_font.pixelSize())

    def draw(self, painter: QPainter, x: int, y: int) -> None:
        """Paint it with its upper left corner at x, y, in the painter's pen."""
        self._layout.draw(painter, QPointF(x + self._inset, y))

    def _break(self, width: int) -> int:
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
        self._layout.endLayout()
        return self._layout.lineCount()

    def _place(self, em: int) -> None:
        lines = [self._layout.lineAt(index) for index in range(self._layout.lineCount())]
        y = 0.0
        for line in lines:
            step = min(line.height(), em * _WIDEST_LEADING)
            line.setPosition(QPointF(0, y - (line.height() - step) / 2))
            y += step
        self.height: int = math.ceil(y)
        self.line_height: int = math.ceil(y / len(lines))
        self.natural_width: int = max(math.ceil(line.naturalTextWidth()) for line in lines)


def tight_line(text: str, weight: QFont.Weight, max_width: int, max_height: int) -> QPainterPath:
    """One line as a shape with its ink's upper left corner at 0, 0, as large as fits into that many dots."""
    path = QPainterPath()
    path.addText(QPointF(0, 0), font(_OUTLINE_SIZE, weight), text)
    ink = path.boundingRect()
    scale = min(max_width / ink.width(), max_height / ink.height())
    return QTransform().scale(scale, scale).translate(-ink.left(), -ink.top()).map(path)
