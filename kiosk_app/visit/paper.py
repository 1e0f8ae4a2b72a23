"""The paper of a visit: draws ticket or slip once for screen and printer, and tells what becomes of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final, Protocol
from uuid import UUID

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.state import PrinterState
from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.layout import EVERYTHING, TicketLayout, draw_ticket
from kiosk_app.ticket.paper import Paper as Roll
from kiosk_app.ticket.slip import Slip, draw_slip
from kiosk_app.ticket.textmode import write_slip, write_ticket
from kiosk_app.visit.faces import slip_of, ticket_face
from kiosk_app.visit.journey import Errand, Paper
from kiosk_app.visit.ticket import PrinterTrouble
from shared.protocol.commands import IssueReply
from shared.protocol.rules import TicketRule
from shared.protocol.state import SiteState

_log = logging.getLogger(__name__)

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

    def submit(self, job_id: UUID, content: QImage | bytes) -> None:
        """Print it; `job_changed` tells how it goes."""


class PaperLook(Struct, frozen=True, kw_only=True):
    """How this stand's papers are made.

    `server_url` is where the QR code leads, `layout` makes of the centre's rule what a ticket speaks of. With `letters`
    they are printed in the printer's own, whose CP1252 has the number `code_page`.
    """

    server_url: str = ""
    layout: Callable[[TicketRule], TicketLayout] = lambda _: EVERYTHING
    letters: bool = False
    code_page: int = 16


PLAIN_LOOK: Final = PaperLook()


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
        look: PaperLook = PLAIN_LOOK,
        logo: Callable[[], str] = lambda: "",
    ) -> None:
        """`logo` answers an SVG made harmless, or ""."""
        super().__init__(parent)
        self._look = look
        self._logo = logo
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
        if self._worker is None or site is None:
            return
        state = site

        def face(spoken: str) -> TicketFace:
            url, logo = self._look.server_url, self._logo()
            return ticket_face(reply, state, spoken, errand, copy=copy, server_url=url, logo=logo)

        own, layout = face(language), self._look.layout(state.configuration.site.ticket)
        drawing = self._drawn(lambda: draw_ticket(own, self._roll, layout))
        content: QImage | bytes = drawing
        if self._look.letters or drawing.isNull():
            plain = face(site.configuration.site.languages[0])
            content = write_ticket(own, self._roll, code_page=self._look.code_page, layout=layout, fallback=plain)
        self._print(paper_id, drawing, content)

    def print_slip(self, slip_id: UUID, what: Errand | str, language: str) -> None:
        """Draw what the citizen takes home, and hand it to the printer; what is no more known is not printed."""
        site = self._site()
        slip = slip_of(what, site, language, self._now()) if site is not None else None
        if self._worker is None or site is None or slip is None:
            return
        own: Slip = slip
        drawing = self._drawn(lambda: draw_slip(own, self._roll))
        content: QImage | bytes = drawing
        if self._look.letters or drawing.isNull():
            plain = slip_of(what, site, site.configuration.site.languages[0], self._now())
            content = write_slip(own, self._roll, code_page=self._look.code_page, fallback=plain)
        self._print(slip_id, drawing, content)

    def put_away(self) -> None:
        """Forget the drawing in hand."""
        self._awaited = None
        self._lateness.stop()
        self._drawing = QImage()
        self._show("")

    def _drawn(self, draw: Callable[[], QImage]) -> QImage:
        """A null picture when it cannot be drawn: then the paper is written in letters."""
        try:
            return draw()
        except Exception:  # noqa: BLE001 - the edge of a paper: whatever it is, the citizen gets a number
            _log.exception("A paper cannot be drawn: it is printed in plain letters")
            return QImage()

    def _print(self, job_id: UUID, drawing: QImage, content: QImage | bytes) -> None:
        assert self._worker is not None
        self._drawing = drawing
        self._lengths[job_id] = self._roll.mm(drawing.height())
        if len(self._lengths) > _MOST_LENGTHS:
            del self._lengths[next(iter(self._lengths))]
        self._show("" if drawing.isNull() else f"image://ticket/{job_id}")
        self._awaited = job_id
        self._late.discard(job_id)
        self._lateness.start()
        self._worker.submit(job_id, content)

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
