"""A ticket that is nobody's, for the preview, and a test slip that shows whether roll, width and density fit."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPolygonF

from kiosk_app.ticket import words
from kiosk_app.ticket.face import TicketFace, is_right_to_left
from kiosk_app.ticket.layout import sizes_for
from kiosk_app.ticket.paper import Paper
from kiosk_app.ticket.sheet import Sheet
from kiosk_app.ticket.text import font, isolated, isolated_number

SAMPLE_LABEL: Final = "TEST"
"""No number: a number is a letter or two, and digits."""
SAMPLE_CODE: Final = "https://example.org/t/00000000-0000-0000-0000-000000000000"
"""As long as a real one; leads nowhere."""

_LETTERS: Final = "æøå ÆØÅ äöü ß łż їґ"
_ARABIC: Final = "مرحبا"
_DITHER: Final = (0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5)
_SHADES: Final = (2, 4, 8, 12, 16)
"""Of sixteen dots, how many are black in each patch."""
_RULER_MM: Final = 9
_PATCH_MM: Final = 8


def sample_face(
    language: str,
    issued_at: datetime,
    *,
    municipality: str = "",
    site_name: str = "Skranke",
    service_name: str = "",
    waiting_area: str = "",
    documents: tuple[str, ...] | None = None,
    logo: str = "",
    header: str = "",
    footer: str = "",
) -> TicketFace:
    """A ticket marked as a test with all that one can hold; what is left out is said in the words installed now."""
    return TicketFace(
        municipality=municipality,
        site_name=site_name,
        label=SAMPLE_LABEL,
        service_name=service_name or words.sample_service(),
        issued_at=issued_at,
        ahead=3,
        wait=(10, 20),
        waiting_area=waiting_area or words.sample_area(),
        documents=words.sample_documents() if documents is None else documents,
        qr_text=SAMPLE_CODE,
        language=language,
        test=True,
        logo=logo,
        header=header,
        footer=footer,
    )


def draw_test_slip(paper: Paper, language: str, printed_at: datetime, *, lines: tuple[str, ...] = ()) -> QImage:
    """A slip with a ruler from the first dot to the last, patches from pale to black, letters and a QR code.

    `lines` are for whoever reads it: the printer's model and address, or the stand's name. 8-bit grey, black on white.
    """
    sizes = sizes_for(paper)
    sheet = Sheet(paper, sizes.margin, right_to_left=is_right_to_left(language))
    sheet.gap(sizes.near)
    sheet.strip(_RULER_MM, lambda painter, place: _ruler(painter, place, paper))
    sheet.gap(sizes.near)
    sheet.text(words.test_print(), sizes.strong, QFont.Weight.DemiBold)
    for line in (*lines, f"{paper.width_px} × {paper.dpi} dpi"):
        sheet.text(isolated(line), sizes.small)
    sheet.gap(sizes.between)
    sheet.text(words.both_arrows(), sizes.body)
    sheet.gap(sizes.apart)
    sheet.strip(_PATCH_MM, lambda painter, place: _patches(painter, place, paper.px(sizes.margin)))
    sheet.gap(sizes.near)
    sheet.text(words.even_greys(), sizes.body)
    sheet.gap(sizes.apart)
    sheet.text(isolated(_LETTERS), sizes.strong, QFont.Weight.DemiBold)
    sheet.text(isolated(_ARABIC), sizes.strong, QFont.Weight.DemiBold)
    sheet.gap(sizes.apart)
    time = isolated_number(f"{printed_at:%H:%M:%S}")
    date = words.long_date(printed_at, language)
    sheet.code_and_text(
        SAMPLE_CODE,
        sizes.code,
        ((time, sizes.strong, QFont.Weight.DemiBold), (date, sizes.small, QFont.Weight.Normal)),
    )
    return sheet.finish()


def _ruler(painter: QPainter, place: QRect, paper: Paper) -> None:
    """Millimetres from the left edge, and an arrow whose tip is the very first and the very last dot."""
    tall, tip = place.height() // 2, place.height() // 3
    line = max(2, paper.px(0.25))
    painter.fillRect(place.left(), place.bottom() + 1 - line, place.width(), line, Qt.GlobalColor.black)
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(font(paper.px(2.6)))
    for mm in range(1, int(place.width() / paper.dpi * 25.4) + 1):
        x = round(mm * paper.dpi / 25.4)
        height = tall if mm % 10 == 0 else tall * 2 // 3 if mm % 5 == 0 else tall // 3
        if x < place.right() - 1:
            painter.fillRect(x, place.bottom() + 1 - height, 2, height, Qt.GlobalColor.black)
        if mm % 10 == 0 and x < place.right() - paper.px(6):
            box = QRect(x - paper.px(5), place.top(), paper.px(10), place.height() - tall)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, str(mm))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.GlobalColor.black)
    painter.setPen(Qt.PenStyle.NoPen)
    y = place.top() + tip
    for edge, inward in ((place.left(), 1), (place.right() + 1, -1)):
        head = (QPointF(edge, y), QPointF(edge + inward * tip, y - tip), QPointF(edge + inward * tip, y + tip))
        painter.drawPolygon(QPolygonF(head))
        painter.fillRect(edge if inward > 0 else edge - 2, place.top(), 2, place.height(), Qt.GlobalColor.black)


def _patches(painter: QPainter, place: QRect, margin: int) -> None:
    """Shades made of dots, side by side between the margins."""
    wide = (place.width() - 2 * margin) // len(_SHADES)
    for index, shade in enumerate(_SHADES):
        cell = QImage(4, 4, QImage.Format.Format_RGB32)
        for at, order in enumerate(_DITHER):
            cell.setPixel(at % 4, at // 4, 0xFF000000 if order < shade else 0xFFFFFFFF)
        painter.save()
        painter.setBrush(cell)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRect(margin + index * wide, place.top(), wide, place.height())
        painter.restore()
