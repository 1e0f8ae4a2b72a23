"""The ticket as it would come out with the settings in hand, and what tries the printer with them."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from msgspec import Struct, field
from PySide6.QtGui import QImage

from kiosk_app.chosen import print_style, test_slip, ticket_layout
from kiosk_app.printer import protocol
from kiosk_app.printer.jobs import PrintStyle, styled
from kiosk_app.settings import KioskSettings
from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.layout import draw_ticket
from kiosk_app.ticket.paper import Paper
from kiosk_app.ticket.sample import sample_face
from shared.protocol.rules import TicketRule


class Whose(Struct, frozen=True):
    """Whose stand it is: the municipality, the site in the stand's language, and the logo as an SVG made harmless.

    `rule` is what the centre says of tickets, `header` and `footer` its lines in the stand's language.
    """

    municipality: str = ""
    site_name: str = ""
    logo: str = ""
    rule: TicketRule = field(default_factory=TicketRule)
    header: str = ""
    footer: str = ""


NOBODY: Final = Whose()


def preview(settings: KioskSettings, at: datetime, whose: Whose = NOBODY) -> QImage:
    """A ticket that nobody was given, drawn with these settings; `at` is the site's own time."""
    return draw_ticket(_face(settings, at, whose), _paper(settings), ticket_layout(settings, whose.rule))


def trial_print(wanted: KioskSettings, style: PrintStyle, at: datetime) -> QImage | bytes:
    """What tries the printer as `wanted` says, for a worker that prints in `style`; letters where letters are wanted.

    Width, density and the way of sending are those of `wanted`, saved or not.
    """
    paper, new = _paper(wanted), print_style(wanted)
    content = test_slip(wanted, paper, wanted.language, at)
    if new == style:
        return content
    undone = protocol.density(0) if style.density and new.model.density else b""
    return undone + styled(content, paper, new)


def _face(settings: KioskSettings, at: datetime, whose: Whose) -> TicketFace:
    return sample_face(
        settings.language,
        at,
        municipality=whose.municipality,
        site_name=whose.site_name or settings.site_id,
        logo=whose.logo,
        header=whose.header,
        footer=whose.footer,
    )


def _paper(settings: KioskSettings) -> Paper:
    return Paper(settings.paper_width_px, settings.paper_dpi)
