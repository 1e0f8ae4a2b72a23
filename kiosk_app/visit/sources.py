"""What the view models need of the mirror and the printer: shapes, so that tests can stand in for them."""

from __future__ import annotations

from typing import Any, Protocol

from shared.protocol.state import SiteState


class MirrorLike(Protocol):
    """The site's state as it is known here, and how fresh it is; see `shared.client.mirror.Mirror`."""

    state_changed: Any
    connection_changed: Any
    refused: Any

    @property
    def state(self) -> SiteState | None:
        """The last state known, or None before the first."""

    @property
    def connection(self) -> str:
        """One of `shared.client.mirror.Connection`."""


class PrinterLike(Protocol):
    """The printer's state as it is known here; see `kiosk_app.visit.paper.TicketPaper`."""

    changed: Any
    picture_changed: Any

    @property
    def trouble(self) -> str:
        """Why no paper can be expected, as `kiosk_app.visit.page.PrinterTrouble`."""

    @property
    def picture(self) -> str:
        """The address of the drawing of the paper in hand, or ""."""
