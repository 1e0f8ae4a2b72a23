"""The bytes of a whole job."""

from __future__ import annotations

import pytest

from kiosk_app.printer import jobs
from kiosk_app.printer.jobs import PrintStyle, to_bytes
from kiosk_app.printer.models import models
from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.layout import draw_ticket
from kiosk_app.ticket.packed import packed
from kiosk_app.ticket.paper import PAPER_80, PAPER_80_180DPI, Paper
from kiosk_app.ticket.raster import raster

EPSON = models()["epson-tm-t88"]


def test_a_picture_goes_as_the_model_knows_it(face: TicketFace) -> None:
    """`GS v 0` for most, packed graphics for Epson, at the printer's own resolution."""
    drawing = draw_ticket(face, PAPER_80_180DPI)
    assert raster(drawing) in to_bytes(drawing, PAPER_80_180DPI, after_a_piece=False)
    assert packed(drawing, 180) in to_bytes(face, PAPER_80_180DPI, PrintStyle(model=EPSON), after_a_piece=False)
    fine = Paper(900, 300)
    assert b"\x1dv0" in to_bytes(face, fine, PrintStyle(model=EPSON), after_a_piece=False)


@pytest.mark.parametrize(("density", "byte"), [(-3, b"\xfa"), (-1, b"\xfe"), (3, b"\x06")])
def test_density_is_set_where_it_is_known(density: int, byte: bytes, face: TicketFace) -> None:
    """After the start, which would set it back; not for a model that does not know the command, and not for 0."""
    told = to_bytes(b"", PAPER_80, PrintStyle(model=EPSON, density=density), after_a_piece=False)
    assert told.index(b"\x1d(K\x02\x001" + byte) > told.index(b"\x1b@")
    assert b"\x1d(K" not in to_bytes(b"", PAPER_80, PrintStyle(density=density), after_a_piece=False)
    assert b"\x1d(K" not in to_bytes(b"", PAPER_80, PrintStyle(model=EPSON), after_a_piece=False)


def test_letters_where_they_are_set(face: TicketFace) -> None:
    """In text mode no picture is sent."""
    data = to_bytes(face, PAPER_80, PrintStyle(mode="text"), after_a_piece=False)
    assert b"\x1dv0" not in data
    assert b"P042" in data


@pytest.mark.expect_log("cannot be drawn")
def test_letters_when_the_drawing_fails(face: TicketFace, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is wrong with the drawing, the number comes out on paper."""

    def broken(*_: object) -> None:
        raise RuntimeError("no fonts")

    monkeypatch.setattr(jobs, "draw_ticket", broken)
    assert b"P042" in to_bytes(face, PAPER_80, after_a_piece=False)
