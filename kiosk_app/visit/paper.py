"""The paper of a visit: draws the ticket once for screen and printer, and tells what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.state import PrinterState
from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.layout import draw_ticket
from kiosk_app.ticket.paper import Paper as Roll
from kiosk_app.visit.journey import Paper
from kiosk_app.visit.page import PrinterTrouble, waiting_place
from shared.protocol.commands import IssueReply
from shared.protocol.model import pick_text
from shared.protocol.state import SiteState

_PAPER: Final = {
    JobState.QUEUED: Paper.PRINTING,
    JobState.PREFLIGHT: Paper.PRINTING,
    JobState.SENDING: Paper.PRINTING,
    JobState.AWAITING: Paper.PRINTING,
    JobState.PRINTED: Paper.PRINTED,
    JobState.PROCESSED: Paper.PROCESSED,
    JobState.FAILED: Paper.MISSING,
    JobState.UNCERTAIN: Paper.UNCERTAIN,
}

_TROUBLE: Final = {
    PrinterState.READY: PrinterTrouble.NONE,
    PrinterState.NEAR_END: PrinterTrouble.NONE,
    PrinterState.OUT: PrinterTrouble.OUT_OF_PAPER,
    PrinterState.COVER_OPEN: PrinterTrouble.NEEDS_CARE,
    PrinterState.ERROR: PrinterTrouble.NEEDS_CARE,
    PrinterState.OFFLINE: PrinterTrouble.SILENT,
    PrinterState.UNKNOWN: PrinterTrouble.SILENT,
}


class PrinterWorkerLike(Protocol):
    """What is needed of `kiosk_app.printer.worker.PrinterWorker`."""

    state_changed: Any
    job_changed: Any

    @property
    def state(self) -> PrinterState:
        """How the printer is."""

    def submit(self, job_id: UUID, content: QImage) -> None:
        """Print it; `job_changed` tells how it goes."""


class TicketPaper(QObject):
    """Prints tickets and keeps the drawing of the one in hand; without a worker there is no paper.

    `reported(ticket_id, paper)` says what becomes of a ticket. The job's id is the ticket's.
    """

    changed = Signal()
    picture_changed = Signal()
    reported = Signal(object, object)

    def __init__(
        self,
        worker: PrinterWorkerLike | None,
        site: Callable[[], SiteState | None],
        roll: Roll,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._site = site
        self._roll = roll
        self._drawing = QImage()
        self._picture = ""
        self._trouble = PrinterTrouble.SILENT if worker else PrinterTrouble.NONE
        if worker is not None:
            self._trouble = _TROUBLE[worker.state]
            worker.state_changed.connect(self._printer_changed)
            worker.job_changed.connect(self._job_changed)

    @property
    def trouble(self) -> str:
        """Why no paper can be expected, as `PrinterTrouble`."""
        return self._trouble.value

    @property
    def picture(self) -> str:
        """The address of the drawing in hand for QML, or ""."""
        return self._picture

    @property
    def drawing(self) -> QImage:
        """The drawing in hand."""
        return self._drawing

    def print_ticket(self, reply: IssueReply, language: str) -> None:
        """Draw the ticket in the words installed now and hand it to the printer."""
        site = self._site()
        if self._worker is None or site is None:
            return
        self._drawing = draw_ticket(face_of(reply, site, language), self._roll)
        self._show(f"image://ticket/{reply.ticket.id}")
        self._worker.submit(reply.ticket.id, self._drawing)

    def put_away(self) -> None:
        """Forget the drawing in hand."""
        self._drawing = QImage()
        self._show("")

    def _show(self, picture: str) -> None:
        if picture != self._picture:
            self._picture = picture
            self.picture_changed.emit()

    def _printer_changed(self, state: PrinterState) -> None:
        trouble = _TROUBLE[state]
        if trouble is not self._trouble:
            self._trouble = trouble
            self.changed.emit()

    def _job_changed(self, job_id: UUID, state: JobState) -> None:
        self.reported.emit(job_id, _PAPER[state])


def face_of(reply: IssueReply, site: SiteState, language: str) -> TicketFace:
    """What stands on the ticket of `reply` in `language`; the QR code holds the ticket's id."""
    configuration = site.configuration
    ticket = reply.ticket
    service = configuration.service(ticket.service_id)
    return TicketFace(
        municipality=configuration.site.municipality,
        site_name=pick_text(configuration.site.name, language),
        label=ticket.label,
        service_name=pick_text(service.name, language) if service else "",
        issued_at=ticket.arrived_at.astimezone(ZoneInfo(configuration.site.time_zone)),
        ahead=reply.ahead,
        waiting_area=waiting_place(configuration, ticket.service_id, language).area,
        documents=tuple(pick_text(each.name, language) for each in service.documents) if service else (),
        qr_text=str(ticket.id),
        language=language,
    )
