"""The paper of a visit: draws ticket or slip once for screen and printer, and tells what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.state import PrinterState
from kiosk_app.ticket.layout import draw_ticket
from kiosk_app.ticket.paper import Paper as Roll
from kiosk_app.ticket.slip import draw_slip
from kiosk_app.visit.faces import slip_of, ticket_face
from kiosk_app.visit.journey import Errand, Paper
from kiosk_app.visit.ticket import PrinterTrouble
from shared.protocol.commands import IssueReply
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


_MOST_LENGTHS: Final = 50

PATIENCE_SECONDS: Final = 3.0
"""So long one looks at a slot from which nothing comes."""


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
    """Prints tickets and slips, and keeps the drawing of the one in hand; without a worker there is no paper.

    `reported(paper_id, paper)` says what becomes of one. A ticket's first paper has the ticket's id. What is not
    confirmed within `patience` seconds is late.
    """

    changed = Signal()
    picture_changed = Signal()
    reported = Signal(object, object)

    def __init__(
        self,
        worker: PrinterWorkerLike | None,
        site: Callable[[], SiteState | None],
        roll: Roll,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._site = site
        self._roll = roll
        self._now = now
        self._drawing = QImage()
        self._picture = ""
        self._awaited: UUID | None = None
        self._late: set[UUID] = set()
        self._lengths: dict[UUID, float] = {}
        self._lateness = QTimer(self, singleShot=True, interval=round(patience * 1000))
        self._lateness.timeout.connect(self._say_late)
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

    def drawn_mm(self, paper_id: UUID) -> float | None:
        """How long the drawing of that paper is; None for one that was not drawn here, or long ago."""
        return self._lengths.get(paper_id)

    @property
    def can_print(self) -> bool:
        """Whether there is a printer that can be expected to print."""
        return self._worker is not None and self._trouble is PrinterTrouble.NONE

    def print_ticket(
        self, paper_id: UUID, reply: IssueReply, language: str, errand: Errand | None = None, *, copy: bool = False
    ) -> None:
        """Draw the ticket in the words installed now and hand it to the printer; `paper_id` names the paper."""
        site = self._site()
        if self._worker is not None and site is not None:
            self._print(paper_id, draw_ticket(ticket_face(reply, site, language, errand, copy=copy), self._roll))

    def print_slip(self, slip_id: UUID, what: Errand | str, language: str) -> None:
        """Draw what the citizen takes home, and hand it to the printer; what is no more known is not printed."""
        site = self._site()
        slip = slip_of(what, site, language, self._now()) if site is not None else None
        if self._worker is not None and slip is not None:
            self._print(slip_id, draw_slip(slip, self._roll))

    def put_away(self) -> None:
        """Forget the drawing in hand."""
        self._awaited = None
        self._lateness.stop()
        self._drawing = QImage()
        self._show("")

    def _print(self, job_id: UUID, drawing: QImage) -> None:
        assert self._worker is not None
        self._drawing = drawing
        self._lengths[job_id] = self._roll.mm(drawing.height())
        if len(self._lengths) > _MOST_LENGTHS:
            del self._lengths[next(iter(self._lengths))]
        self._show(f"image://ticket/{job_id}")
        self._awaited = job_id
        self._late.discard(job_id)
        self._lateness.start()
        self._worker.submit(job_id, drawing)

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
        paper = _PAPER[state]
        if paper is not Paper.PRINTING:
            self._late.discard(job_id)
            if job_id == self._awaited:
                self._lateness.stop()
        self.reported.emit(job_id, Paper.LATE if job_id in self._late else paper)

    @Slot()
    def _say_late(self) -> None:
        if self._awaited is not None:
            self._late.add(self._awaited)
            self.reported.emit(self._awaited, Paper.LATE)
