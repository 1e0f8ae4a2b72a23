"""One ticket on its way to paper: what it is made of, where it is, and how long each step may take."""

from __future__ import annotations

import logging
from enum import StrEnum
from typing import Annotated, Final, Literal
from uuid import UUID

from msgspec import Meta, Struct
from PySide6.QtGui import QImage

from kiosk_app.printer import protocol
from kiosk_app.printer.models import GENERIC_80, Graphics, PrinterModel, models
from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.layout import draw_ticket
from kiosk_app.ticket.packed import FINEST_DPI, packed
from kiosk_app.ticket.paper import Paper
from kiosk_app.ticket.raster import raster
from kiosk_app.ticket.textmode import write_ticket

_log = logging.getLogger(__name__)

Content = TicketFace | QImage | bytes
"""What to print: a face that is still to be drawn, a drawing, or ESC/POS bytes without start and cut."""


class JobState(StrEnum):
    """Where a job is. The last four are ends, but any may still become printed when the printer says so late."""

    QUEUED = "queued"
    PREFLIGHT = "preflight"
    SENDING = "sending"
    AWAITING = "awaiting"
    PRINTED = "printed"
    """The printer has said that the ticket stands on paper."""
    PROCESSED = "processed"
    """The printer has read it all; it is one that cannot say more."""
    FAILED = "failed"
    """There is no whole ticket, and none will come: the printer's state says why."""
    UNCERTAIN = "uncertain"
    """It was sent, and nobody has said what became of it."""


class Job(Struct):
    """A ticket waiting for the printer, and how often its preflight was cut off."""

    id: UUID
    content: Content
    cut_off: int = 0


class Times(Struct, frozen=True, kw_only=True):
    """How long the worker waits, in seconds."""

    connect: float = 2.0
    answer: float = 1.0
    stall: float = 5.0
    """While sending, without the printer taking a single byte."""
    confirm: float = 10.0
    """After the last byte, for the printer's word that the ticket is printed."""
    id_grace: float = 2.0
    """After *processed*, for *printed* from a printer that may not know how to say it."""
    watch: float = 1.0
    """Between two questions how the printer is, while a ticket is printed."""
    poll: float = 15.0
    """The same, while there is nothing to do."""
    first_retry: float = 0.5
    longest_retry: float = 30.0
    leave: float = 3.0
    """For the printer's thread to end when it is told to; after that it is left behind."""


class PrintStyle(Struct, frozen=True, kw_only=True):
    """How this printer is spoken to: its model, pictures or letters, and its density from -3 (pale) to 3 (dark)."""

    model: PrinterModel = models()[GENERIC_80]
    mode: Literal["graphics", "text"] = "graphics"
    density: Annotated[int, Meta(ge=-3, le=3)] = 0


PLAIN: Final = PrintStyle()


def to_bytes(content: Content, paper: Paper, style: PrintStyle = PLAIN, *, after_a_piece: bool) -> bytes:
    """The job as the printer gets it, from start to cut; `after_a_piece` cuts off first what was left half printed."""
    return b"".join((
        protocol.INIT, protocol.AUTO_STATUS_ON, protocol.FEED_AND_CUT * after_a_piece, styled(content, paper, style),
        protocol.FEED_AND_CUT,
    ))  # fmt: skip


def styled(content: Content, paper: Paper, style: PrintStyle) -> bytes:
    """The job without start and cut, with a density of its own where the printer knows one."""
    density = protocol.density(2 * style.density) if style.density and style.model.density else b""
    return density + _body(content, paper, style)


def _body(content: Content, paper: Paper, style: PrintStyle) -> bytes:
    if isinstance(content, TicketFace):
        drawing = _drawing(content, paper) if style.mode == "graphics" else None
        content = drawing or write_ticket(content, paper, code_page=style.model.code_page)
    if isinstance(content, bytes):
        return content
    if style.model.graphics is Graphics.PACKED and paper.dpi <= FINEST_DPI:
        return packed(content, paper.dpi)
    return raster(content)


def _drawing(face: TicketFace, paper: Paper) -> QImage | None:
    try:
        return draw_ticket(face, paper)
    except Exception:  # noqa: BLE001 - the edge of a job: whatever it is, the citizen gets a number on paper
        _log.exception("A ticket cannot be drawn: it is printed in plain letters")
        return None
