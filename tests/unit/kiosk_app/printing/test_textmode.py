"""Papers in the printer's own letters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication, QImage

from kiosk_app.i18n import I18N, PREFIX
from kiosk_app.printer.virtual_engine import Engine
from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.layout import TicketLayout
from kiosk_app.ticket.paper import PAPER_58, PAPER_80, PAPER_80_180DPI, Paper
from kiosk_app.ticket.slip import ListLine, ListSlip, SlipHead
from kiosk_app.ticket.textmode import write_slip, write_ticket
from shared.client.i18n import Translations

Speak = Callable[[str], TicketFace]
COMMANDS = (b"\x1bE\x00", b"\x1bE\x01", b"\x1d!\x00", b"\x1d!\x01", b"\x1c.", b"\x1bR\x00", b"\x1bM\x00", b"\x1bt\x10")


def _lines(data: bytes) -> list[str]:
    """The text without the commands; the QR code's data stand among it."""
    for command in COMMANDS:
        data = data.replace(command, b"")
    return data.decode("cp1252").split("\n")


@pytest.mark.parametrize("paper", [PAPER_80, PAPER_80_180DPI, PAPER_58], ids=lambda paper: str(paper.width_px))
def test_the_ticket_in_letters(paper: Paper, face: TicketFace) -> None:
    """All that the drawing says stands there, no line is too long, and the code page is chosen once."""
    data = write_ticket(replace(face, wait=(10, 20)), paper, code_page=16)
    lines = _lines(data)
    text = " ".join(" ".join(lines).split())
    for said in (face.site_name, face.municipality, face.service_name, face.waiting_area, *face.documents, "10–20"):
        assert said in text
    assert face.label.encode() in data
    assert face.qr_text.encode() in data
    assert data.count(b"\x1bt") == 1
    columns = paper.width_px // 12
    assert all(len(line) <= columns for line in lines if "\x1d(k" not in line)


def test_the_number_is_large(face: TicketFace) -> None:
    """The label is magnified five times on the wide roll, and never beyond the paper."""
    assert b"\x1d!\x44P042" in write_ticket(face, PAPER_80, code_page=16)
    assert b"\x1d!\x33P042" in write_ticket(face, PAPER_58, code_page=16)


def test_danish_letters_are_cp1252(speak: Speak) -> None:
    """One byte a letter, and no other code page in the middle of a word."""
    data = write_ticket(speak("da"), PAPER_80, code_page=16)
    assert "Æ108".encode("cp1252") in data
    assert "Samtykkeerklæring".encode("cp1252") in data
    assert "*** Kopi ***".encode("cp1252") in data


def test_what_cannot_be_written_is_said_in_the_fallback(face: TicketFace, speak: Speak) -> None:
    """An Arabic ticket comes out as the Danish one, with Danish words, whatever the stand speaks now."""
    arabic, danish = speak("ar"), replace(face, language="da", waiting_area="Område A")
    data = write_ticket(arabic, PAPER_80, code_page=16, fallback=danish)
    lines = _lines(data)
    assert "Dit nummer" in lines
    assert "3 før dig" in lines
    assert "Område A" in lines
    assert b"?" not in data


def test_without_a_fallback_letters_become_question_marks(speak: Speak) -> None:
    """The number still comes out."""
    data = write_ticket(speak("ar"), PAPER_80, code_page=16)
    assert b"P042" in data
    assert b"????" in data


def test_the_layout_is_obeyed(face: TicketFace) -> None:
    """No wait, no documents, no code where the site wants none."""
    layout = TicketLayout(wait=False, documents=False, code=False)
    data = write_ticket(replace(face, wait=(10, 20)), PAPER_80, code_page=16, layout=layout)
    assert b"minutes" not in data
    assert b"Your current passport" not in data
    assert b"\x1d(k" not in data


def test_a_slip_in_letters(fonts: None) -> None:
    """A list to take home has its boxes; in Polish it is the fallback's."""
    head = SlipHead(
        municipality="Lysvig Kommune",
        site_name="Borgerservice",
        printed_at=datetime(2026, 11, 23, 10, 42, tzinfo=ZoneInfo("Europe/Copenhagen")),
        language="da",
    )
    danish = ListSlip(head=head, service_name="Pas", documents=(ListLine(name="Dit pas", help="Det nuværende"),))
    polish = ListSlip(head=head, service_name="Paszport dla dziecka, zdjęcie", documents=())
    data = write_slip(polish, PAPER_80, code_page=16, fallback=danish)
    assert "[ ] Dit pas" in _lines(data)
    assert "    Det nuværende" in _lines(data)


def test_the_virtual_printer_prints_it(qapp: QGuiApplication, fonts: None, face: TicketFace) -> None:
    """Every command is one that the printer knows or passes over whole; one paper comes out."""
    papers: list[QImage] = []
    answers = bytearray()
    engine = Engine(576, answers.extend, papers.append)
    engine.receive(b"\x1b@" + write_ticket(face, PAPER_80, code_page=16) + b"\x1dVB\x00")
    assert len(papers) == 1
    assert papers[0].height() > 300
    assert not answers


@pytest.mark.parametrize("language", ["da", "nb", "en", "de", "pl", "uk", "ar"])
def test_every_language_gets_a_ticket(language: str, face: TicketFace) -> None:
    """In the real translations nothing is left that a printer with CP1252 cannot print."""
    translations = Translations(I18N, prefix=PREFIX)
    assert translations.switch(language)
    data = write_ticket(replace(face, language=language), PAPER_80, code_page=16, fallback=replace(face, language="da"))
    translations.remove()
    assert b"?" not in data
    assert b"P042" in data
