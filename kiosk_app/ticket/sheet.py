"""A sheet that is filled from the top: what is put on it is measured at once and painted when its height is known."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from kiosk_app.ticket.paper import Paper
from kiosk_app.ticket.surface import Lines
from kiosk_app.ticket.text import TextBlock, font, tight_line

_MM_PER_METRE: Final = 1000
_QUIET_MODULES: Final = 4

_Paint = Callable[[QPainter], None]


class Sheet:
    """Collects paint for one ticket; every size is given in millimetres of paper.

    In right-to-left sheets the leading edge is the right one.
    """

    def __init__(self, paper: Paper, margin: float, *, right_to_left: bool) -> None:
        self._paper = paper
        self._right_to_left = right_to_left
        self._left = paper.px(margin)
        self._width = paper.width_px - 2 * self._left
        self._y = 0
        self._paint: list[_Paint] = []

    def px(self, mm: float) -> int:
        """So many millimetres in whole dots."""
        return self._paper.px(mm)

    @property
    def width_mm(self) -> float:
        """The width between the margins."""
        return self._width / self._paper.px(1)

    def gap(self, mm: float) -> None:
        """Leave white."""
        self._y += self._paper.px(mm)

    def rule(self, mm: float) -> None:
        """A line from margin to margin."""
        line = QRect(self._left, self._y, self._width, self._paper.px(mm))
        self._paint.append(lambda painter: painter.fillRect(line, Qt.GlobalColor.black))
        self._y += line.height()

    def text(
        self,
        text: str,
        size: float,
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        keep: float = 0,
        indent: float = 0,
    ) -> None:
        """A wrapped text of em `size`, leaving `keep` free at the trailing edge and `indent` at the leading one."""
        left = self._paper.px(indent)
        width = self._width - self._paper.px(keep) - left
        block = self._block(text, size, weight, width)
        self._place(block, self._leading(left, width))
        self._y += block.height

    def bullet(self, text: str, size: float) -> None:
        """A wrapped text behind a dot."""
        indent, dot = self._paper.px(size), self._paper.px(size * 0.36)
        block = self._block(text, size, QFont.Weight.Normal, self._width - indent)
        self._place(block, self._leading(indent, self._width - indent))
        middle = self._y + round(block.line_height * 0.53)
        box = QRect(self._leading(0, dot), middle - dot // 2, dot, dot)

        def paint(painter: QPainter) -> None:
            painter.setBrush(Qt.GlobalColor.black)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(box)

        self._paint.append(paint)
        self._y += block.height

    def box(self, text: str, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        """A wrapped text behind an empty box, to be ticked with a pen."""
        indent, side, stroke = self._paper.px(size * 1.6), self._paper.px(size * 0.95), self._paper.px(size * 0.09)
        block = self._block(text, size, weight, self._width - indent)
        self._place(block, self._leading(indent, self._width - indent))
        middle = self._y + round(block.line_height * 0.53)
        frame = QRect(self._leading(0, side), middle - side // 2, side, side)

        def paint(painter: QPainter) -> None:
            painter.fillRect(frame, Qt.GlobalColor.black)
            painter.fillRect(frame.adjusted(stroke, stroke, -stroke, -stroke), Qt.GlobalColor.white)

        self._paint.append(paint)
        self._y += block.height

    def giant(self, text: str, max_height: float) -> None:
        """One bold line from left to right, as wide as the sheet or as high as `max_height`."""
        shape = tight_line(text, QFont.Weight.Bold, self._width, self._paper.px(max_height))
        ink = shape.boundingRect().toAlignedRect()
        shape.translate(QPointF(self._leading(0, ink.width()), self._y))
        self._paint.append(lambda painter: painter.fillPath(shape, Qt.GlobalColor.black))
        self._y += ink.height()

    def tag(self, text: str, size: float) -> float:
        """A word in white on black at the trailing edge of what comes next; answers its width in millimetres."""
        pad_x, pad_y = self._paper.px(size * 0.55), self._paper.px(size * 0.1)
        block = self._block(text, size, QFont.Weight.Bold, self._width)
        fitted = self._block(text, size, QFont.Weight.Bold, block.natural_width)
        width = block.natural_width + 2 * pad_x
        box = QRect(self._trailing(0, width), self._y, width, block.height + 2 * pad_y)

        def paint(painter: QPainter) -> None:
            painter.fillRect(box, Qt.GlobalColor.black)
            painter.setPen(Qt.GlobalColor.white)
            fitted.draw(painter, box.x() + pad_x, box.y() + pad_y)

        self._paint.append(paint)
        return width / self._paper.px(1)

    def picture(self, image: QImage) -> None:
        """A black-and-white picture in the printer's dots, at the leading edge."""
        x, y = self._leading(0, image.width()), self._y
        self._paint.append(lambda painter: painter.drawImage(x, y, image))
        self._y += image.height()

    def strip(self, height: float, paint: Callable[[QPainter, QRect], None]) -> None:
        """A drawing of its own across the whole paper, margins included; it is given its place in dots."""
        place = QRect(0, self._y, self._paper.width_px, self._paper.px(height))
        self._paint.append(lambda painter: paint(painter, place))
        self._y += place.height()

    def code_and_text(self, code: str, max_side: float, lines: Lines) -> None:
        """A QR code at the leading edge with texts beside it, standing on the same ground line."""
        import segno  # noqa: PLC0415 - only when a code is drawn: the stand starts sooner

        matrix = segno.make(code, error="m", micro=False).matrix
        module = max(self._paper.px(max_side) // (len(matrix) + 2 * _QUIET_MODULES), 3)
        side, quiet = module * len(matrix), module * _QUIET_MODULES
        self._y += max(0, quiet - self._paper.px(1))
        x, top = self._leading(0, side), self._y

        def paint(painter: QPainter) -> None:
            for row, modules in enumerate(matrix):
                for column, dark in enumerate(modules):
                    if dark:
                        painter.fillRect(x + column * module, top + row * module, module, module, Qt.GlobalColor.black)

        self._paint.append(paint)
        indent = side + max(quiet, self._paper.px(4))
        blocks = [self._block(text, size, weight, self._width - indent) for text, size, weight in lines]
        height = sum(block.height for block in blocks)
        self._y = top + max(0, side - height)
        for block in blocks:
            self._place(block, self._leading(indent, self._width - indent))
            self._y += block.height
        self._y = max(self._y, top + side) + quiet

    def finish(self) -> QImage:
        """The sheet as a grey picture, black on white, as long as what stands on it."""
        image = QImage(self._paper.width_px, self._y, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for paint in self._paint:
            painter.save()
            paint(painter)
            painter.restore()
        painter.end()
        dots_per_metre = self._paper.px(_MM_PER_METRE)
        image.setDotsPerMeterX(dots_per_metre)
        image.setDotsPerMeterY(dots_per_metre)
        return image.convertToFormat(QImage.Format.Format_Grayscale8)

    def _block(self, text: str, size: float, weight: QFont.Weight, width: int) -> TextBlock:
        return TextBlock(text, font(self._paper.px(size), weight), width, right_to_left=self._right_to_left)

    def _place(self, block: TextBlock, x: int) -> None:
        y = self._y

        def paint(painter: QPainter) -> None:
            painter.setPen(Qt.GlobalColor.black)
            block.draw(painter, x, y)

        self._paint.append(paint)

    def _leading(self, indent: int, width: int) -> int:
        """The x of a thing of that width, `indent` dots in from the leading edge."""
        return self._left + (self._width - indent - width if self._right_to_left else indent)

    def _trailing(self, indent: int, width: int) -> int:
        return self._left + (indent if self._right_to_left else self._width - indent - width)
