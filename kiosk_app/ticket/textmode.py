"""Tickets and slips in the printer's own letters, for a printer that cannot print pictures: the emergency road.

The same layout as the drawing, put down as CP1252 text and a QR code that the printer makes. Source of the commands:
Epson's ESC/POS command reference.
"""

from __future__ import annotations

import re
import textwrap
from typing import Final

from msgspec import Struct
from PySide6.QtGui import QFont, QImage

from kiosk_app.ticket import words
from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.layout import EVERYTHING, TicketLayout, lay_out_ticket, sizes_for
from kiosk_app.ticket.paper import Paper
from kiosk_app.ticket.slip import Slip, lay_out_slip
from kiosk_app.ticket.surface import Lines

CODE_PAGE: Final = "cp1252"

_CELL_WIDTH: Final = 12
_CELL_HEIGHT: Final = 24
_LARGEST: Final = 8
_STRONG_MM: Final = 4.5
"""Texts of at least that em are written twice as high."""
_BLANK_LINE_MM: Final = 1.8
"""A gap of at least that is worth an empty line; smaller ones the lines have themselves."""
_INVISIBLE: Final = re.compile("[\u200b-\u200f\u2066-\u2069]")
_LIKE: Final = str.maketrans(
    {"\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ", "\N{NON-BREAKING HYPHEN}": "-"}
)
_BEGIN: Final = b"\x1c.\x1bR\x00\x1bM\x00"
"""No two-byte letters, the international set of the code page, the large font."""


class LetterError(ValueError):
    """A text has letters that the printer's code page has not."""


class TextSheet:
    """A surface that becomes bytes; left to right only, in lines of `columns` letters."""

    def __init__(self, paper: Paper, margin: float, *, code_page: int, strict: bool) -> None:
        """`code_page` is the number of `ESC t` for CP1252; `strict` raises `LetterError` where the rest writes `?`."""
        self._paper = paper
        self._margin = margin
        self._strict = strict
        self._columns = paper.width_px // _CELL_WIDTH
        self._out = bytearray(_BEGIN + b"\x1bt" + bytes((code_page,)))

    @property
    def width_mm(self) -> float:
        """The width between the margins."""
        return self._paper.width_px / self._paper.px(1) - 2 * self._margin

    def px(self, mm: float) -> int:
        """So many millimetres in whole dots."""
        return self._paper.px(mm)

    def gap(self, mm: float) -> None:
        """An empty line for a gap that is seen."""
        if mm >= _BLANK_LINE_MM and not self._out.endswith(b"\n\n"):
            self._out += b"\n"

    def rule(self, mm: float) -> None:  # noqa: ARG002 - a line of dashes has no thickness
        """A line of dashes."""
        self._out += b"-" * self._columns + b"\n"

    def text(
        self,
        text: str,
        size: float,
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        keep: float = 0,  # noqa: ARG002 - what stands out has a line of its own
        indent: float = 0,
    ) -> None:
        """A wrapped text; the large ones twice as high, the heavy ones bold."""
        self._write(text, "    " if indent else "", tall=size >= _STRONG_MM, bold=weight > QFont.Weight.Normal)

    def bullet(self, text: str, size: float) -> None:  # noqa: ARG002 - all letters have one size
        """A wrapped text behind a dash."""
        self._write(text, "- ", tall=False, bold=False)

    def box(self, text: str, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> None:  # noqa: ARG002 - as above
        """A wrapped text behind an empty box."""
        self._write(text, "[ ] ", tall=False, bold=weight > QFont.Weight.Normal)

    def giant(self, text: str, max_height: float) -> None:
        """One line, magnified as far as it goes."""
        plain = _plain(text)
        scale = max(1, min(self.px(max_height) // _CELL_HEIGHT, self._columns // max(1, len(plain)), _LARGEST))
        self._out += b"\x1bE\x01\x1d!" + bytes(((scale - 1) * 0x11,)) + self._letters(plain) + b"\n\x1d!\x00\x1bE\x00"

    def tag(self, text: str, size: float) -> float:  # noqa: ARG002 - all letters have one size
        """A line of its own between stars."""
        self._out += b"\x1bE\x01" + self._letters(f"*** {_plain(text)} ***") + b"\x1bE\x00\n"
        return 0

    def picture(self, image: QImage) -> None:
        """Nothing: whoever could print it would not be here."""

    def code_and_text(self, code: str, max_side: float, lines: Lines) -> None:
        """A QR code made by the printer, and the texts under it."""
        import segno  # noqa: PLC0415 - only when a code is printed: the stand starts sooner

        modules = len(segno.make(code, error="m", micro=False).matrix)
        size = max(3, min(_LARGEST, self.px(max_side) // modules))
        data = code.encode()
        for command in (b"1A2\x00", b"1C" + bytes((size,)), b"1E1", b"1P0" + data, b"1Q0"):
            self._out += b"\x1d(k" + len(command).to_bytes(2, "little") + command
        self._out += b"\n"
        for line in lines:
            self.text(*line)

    def finish(self) -> bytes:
        """The sheet as ESC/POS, without start and cut."""
        return bytes(self._out.rstrip(b"\n")) + b"\n\n"

    def _write(self, text: str, before: str, *, tall: bool, bold: bool) -> None:
        width = max(1, self._columns - len(before))
        lines = textwrap.wrap(_plain(text), width, break_on_hyphens=False) or [""]
        self._out += b"\x1d!\x01" * tall + b"\x1bE\x01" * bold
        for index, line in enumerate(lines):
            self._out += self._letters((before if index == 0 else " " * len(before)) + line) + b"\n"
        self._out += b"\x1bE\x00" * bold + b"\x1d!\x00" * tall

    def _letters(self, text: str) -> bytes:
        try:
            return text.encode(CODE_PAGE, "strict" if self._strict else "replace")
        except UnicodeEncodeError as error:
            raise LetterError(error.object[error.start : error.end]) from error


class _Spoken(Struct, frozen=True):
    """Either kind of paper, and the language of its texts."""

    content: TicketFace | Slip
    language: str


def write_ticket(
    face: TicketFace,
    paper: Paper,
    *,
    code_page: int,
    layout: TicketLayout = EVERYTHING,
    fallback: TicketFace | None = None,
) -> bytes:
    """The ticket as text and a native QR code, ESC/POS without start and cut.

    `fallback` is the same ticket in a language that CP1252 can write: it is printed, in that language's words, when
    `face` has letters that cannot be. Without one those letters become question marks.
    """
    spoken = _Spoken(fallback, fallback.language) if fallback else None
    return _write(_Spoken(face, face.language), spoken, paper, code_page, layout)


def write_slip(slip: Slip, paper: Paper, *, code_page: int, fallback: Slip | None = None) -> bytes:
    """The slip in the same way."""
    spoken = _Spoken(fallback, fallback.head.language) if fallback else None
    return _write(_Spoken(slip, slip.head.language), spoken, paper, code_page, EVERYTHING)


def _write(first: _Spoken, fallback: _Spoken | None, paper: Paper, code_page: int, layout: TicketLayout) -> bytes:
    try:
        return _put_down(first, paper, code_page, layout, strict=True)
    except LetterError:
        spoken = fallback or first
        with words.spoken_in(spoken.language):
            return _put_down(spoken, paper, code_page, layout, strict=False)


def _put_down(spoken: _Spoken, paper: Paper, code_page: int, layout: TicketLayout, *, strict: bool) -> bytes:
    sizes = sizes_for(paper)
    sheet = TextSheet(paper, sizes.margin, code_page=code_page, strict=strict)
    if isinstance(spoken.content, TicketFace):
        lay_out_ticket(sheet, spoken.content, sizes, layout)
    else:
        lay_out_slip(sheet, spoken.content, sizes)
    return sheet.finish()


def _plain(text: str) -> str:
    """Without what only tells a drawing how to set it."""
    return _INVISIBLE.sub("", text).translate(_LIKE)
