"""The ticket as it would come out with the settings in hand, and the slip that tries the printer."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtGui import QImage

from kiosk_app.settings import KioskSettings
from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.layout import draw_ticket
from kiosk_app.ticket.paper import Paper

_NUMBER: Final = "A000"


def preview(settings: KioskSettings, now: datetime, names: tuple[str, str] = ("", "")) -> QImage:
    """A ticket that nobody was given, drawn with these settings; `names` are the municipality's and the site's."""
    face = TicketFace(
        municipality=names[0],
        site_name=names[1],
        label=_NUMBER,
        service_name="Test",
        issued_at=now,
        ahead=3,
        waiting_area="A",
        documents=("1", "2") if settings.ticket_documents else (),
        qr_text="test",
        language=settings.language,
        wait=(10, 20) if settings.ticket_wait else None,
    )
    return draw_ticket(face, Paper(settings.paper_width_px, settings.paper_dpi))
