"""What the settings choose, as the stand's parts take it."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk_app.printer.jobs import PrintStyle
from kiosk_app.printer.models import model_of
from kiosk_app.settings import KioskSettings
from kiosk_app.ticket.layout import TicketLayout
from kiosk_app.ticket.paper import Paper
from kiosk_app.ticket.sample import draw_test_slip, sample_face
from kiosk_app.ticket.textmode import write_ticket
from kiosk_app.visit.journey import Limits
from kiosk_app.visit.paper import PaperLook
from shared.client.folders import state_folder
from shared.protocol.rules import TicketRule


def paper_look(settings: KioskSettings) -> PaperLook:
    """How tickets look."""
    return PaperLook(
        server_url=settings.server_url,
        layout=partial(ticket_layout, settings),
        letters=settings.printer_mode == "text",
        code_page=model_of(settings.printer_model, settings.paper_width_px).code_page,
    )


def ticket_layout(settings: KioskSettings, rule: TicketRule) -> TicketLayout:
    """What a ticket speaks of: what the centre says, but for what this stand's settings say themselves."""

    def either(own: bool | None, centre: bool) -> bool:
        return centre if own is None else own

    return TicketLayout(
        logo=either(settings.ticket_logo, rule.logo),
        wait=either(settings.ticket_wait, rule.wait),
        documents=either(settings.ticket_documents, rule.documents),
        code=either(settings.ticket_code, rule.code),
    )


def test_slip(settings: KioskSettings, paper: Paper, language: str, printed_at: datetime) -> QImage | bytes:
    """What shows that the printer prints: a drawing, or letters where it cannot print pictures."""
    model = model_of(settings.printer_model, settings.paper_width_px)
    if settings.printer_mode == "text":
        return write_ticket(sample_face(language, printed_at), paper, code_page=model.code_page)
    name = f"{model.maker} {model.name}".strip()
    return draw_test_slip(paper, language, printed_at, lines=(f"{name} · {settings.stand_id}",))


def print_style(settings: KioskSettings) -> PrintStyle:
    """How they are sent to the printer."""
    model = model_of(settings.printer_model, settings.paper_width_px)
    return PrintStyle(model=model, mode=settings.printer_mode, density=settings.print_density)


def limits_of(settings: KioskSettings) -> Limits:
    """How long pages stand."""
    return Limits(
        page=settings.idle_seconds,
        warning=settings.warning_seconds,
        accessible_page=settings.accessible_idle_seconds,
        accessible_warning=settings.accessible_warning_seconds,
        number=settings.number_seconds,
    )


def state_folder_of(settings: KioskSettings) -> Path:
    """Where the stand remembers things from one start to the next."""
    return Path(settings.state_dir) if settings.state_dir else state_folder("kiosk")
