"""One ticket on its way to paper: what it is made of, where it is, and how long each step may take."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from msgspec import Struct
from PySide6.QtGui import QImage

from kiosk_app.printer import protocol
from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.layout import draw_ticket
from kiosk_app.ticket.paper import Paper
from kiosk_app.ticket.raster import raster

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


def to_bytes(content: Content, paper: Paper, *, after_a_piece: bool) -> bytes:
    """The job as the printer gets it, from start to cut; `after_a_piece` cuts off first what was left half printed."""
    if isinstance(content, TicketFace):
        content = draw_ticket(content, paper)
    body = raster(content) if isinstance(content, QImage) else content
    parts = (protocol.INIT, protocol.AUTO_STATUS_ON, protocol.FEED_AND_CUT * after_a_piece, body, protocol.FEED_AND_CUT)
    return b"".join(parts)
