"""What a ticket or slip is put down on, from the top: a sheet that is drawn, or one of plain letters."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QFont, QImage

Lines = tuple[tuple[str, float, QFont.Weight], ...]
"""Texts under one another, each with its em in millimetres and its weight."""


class Surface(Protocol):
    """Every size is in millimetres of paper; the leading edge is the right one where one reads from right to left."""

    def px(self, mm: float) -> int:
        """So many millimetres in whole dots."""

    @property
    def width_mm(self) -> float:
        """The width between the margins."""

    def gap(self, mm: float) -> None:
        """Leave white."""

    def rule(self, mm: float) -> None:
        """A line from margin to margin."""

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

    def bullet(self, text: str, size: float) -> None:
        """A wrapped text behind a dot."""

    def box(self, text: str, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        """A wrapped text behind an empty box, to be ticked with a pen."""

    def giant(self, text: str, max_height: float) -> None:
        """One bold line, as wide as the sheet or as high as `max_height`."""

    def tag(self, text: str, size: float) -> float:
        """A word that stands out, at the trailing edge of what comes next; answers the width to be kept free for it."""

    def picture(self, image: QImage) -> None:
        """A black-and-white picture in the printer's dots, at the leading edge."""

    def code_and_text(self, code: str, max_side: float, lines: Lines) -> None:
        """A QR code at the leading edge with texts beside it, standing on the same ground line."""
