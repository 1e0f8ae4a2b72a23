from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk_app.chosen import paper_look
from kiosk_app.fonts import load_fonts
from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.state import PrinterState
from kiosk_app.settings import KioskSettings
from kiosk_app.ticket.paper import PAPER_80
from kiosk_app.visit import paper as papers
from kiosk_app.visit.faces import ticket_face
from kiosk_app.visit.journey import Errand, Paper
from kiosk_app.visit.paper import PaperLook, TicketPaper
from shared.protocol.rules import TicketRule


class FakeWorker(QObject):
    """Stands in for the printer's worker."""

    state_changed = Signal(object)
    job_changed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.state = PrinterState.READY
        self.jobs: list[tuple[UUID, QImage | bytes]] = []

    def submit(self, job_id: UUID, content: QImage | bytes) -> None:
        """Keep the job."""
        self.jobs.append((job_id, content))


@pytest.fixture
def paper(mirror: Any, world: Any) -> TicketPaper:
    """No printer."""
    return TicketPaper(None, lambda: mirror.state, PAPER_80, lambda: world.now)


def _counter(signal: Any) -> list[None]:
    calls: list[None] = []
    signal.connect(lambda *_: calls.append(None))
    return calls


def test_the_paper_is_drawn_once_and_reported(mirror: Any, world: Any) -> None:
    """The drawing shown is the drawing printed; the job is the ticket's; its end is reported."""
    load_fonts()
    worker = FakeWorker()
    paper = TicketPaper(worker, lambda: mirror.state, PAPER_80, lambda: world.now)
    reports: list[tuple[UUID, Paper]] = []
    paper.reported.connect(lambda ticket, state: reports.append((ticket, state)))
    paper.print_ticket(UUID(int=42), world.reply(42), "da")
    assert worker.jobs == [(UUID(int=42), paper.drawing)]
    assert paper.picture == f"image://ticket/{UUID(int=42)}"
    for state in JobState:
        worker.job_changed.emit(UUID(int=42), state)
    assert [state for _, state in reports][-4:] == [Paper.PRINTED, Paper.PROCESSED, Paper.MISSING, Paper.UNCERTAIN]
    paper.put_away()
    assert (paper.picture, paper.drawing.isNull()) == ("", True)


def test_slips_have_ids_of_their_own(mirror: Any, world: Any) -> None:
    """A list and a referral are printed; one that is no more known is not."""
    load_fonts()
    mirror.show(world.state(world.with_content()))
    worker = FakeWorker()
    paper = TicketPaper(worker, lambda: mirror.state, PAPER_80, lambda: world.now)
    paper.print_slip(UUID(int=1), Errand(service=world.service()), "da")
    paper.print_slip(UUID(int=2), "embassy", "da")
    paper.print_slip(UUID(int=3), "gone", "da")
    assert [job_id for job_id, _ in worker.jobs] == [UUID(int=1), UUID(int=2)]
    assert paper.picture == f"image://ticket/{UUID(int=2)}"


def test_the_printer_s_trouble(mirror: Any, world: Any) -> None:
    """Silence, an empty roll and an open cover are told apart; from ready to near the end is no news."""
    worker = FakeWorker()
    paper = TicketPaper(worker, lambda: mirror.state, PAPER_80, lambda: world.now)
    changed = _counter(paper.changed)
    seen, can_print = [], []
    for state in PrinterState:
        worker.state_changed.emit(state)
        seen.append(paper.trouble)
        can_print.append(paper.can_print)
    assert seen == ["none", "none", "out-of-paper", "needs-care", "needs-care", "silent", "silent"]
    assert can_print == [True, True, False, False, False, False, False]
    assert len(changed) == 3


def test_a_stand_without_a_printer(paper: TicketPaper, world: Any) -> None:
    """No printer: nothing is drawn, nothing is in trouble, nothing can be printed."""
    paper.print_ticket(UUID(int=42), world.reply(42), "da")
    assert (paper.picture, paper.trouble, paper.can_print) == ("", "none", False)


def test_the_code_leads_to_the_ticket_s_page(mirror: Any, world: Any) -> None:
    """On the server the stand speaks to; nothing in the address says who it is."""
    face = ticket_face(world.reply(42), mirror.state, "da", server_url="https://skranke.example/")
    assert face.qr_text == f"https://skranke.example/t/{UUID(int=42)}"


def test_letters_where_they_are_set(mirror: Any, world: Any) -> None:
    """The screen shows the drawing, the printer gets letters, tickets and slips alike."""
    load_fonts()
    mirror.show(world.state(world.with_content()))
    worker = FakeWorker()
    look = PaperLook(letters=True, server_url="https://skranke.example")
    paper = TicketPaper(worker, lambda: mirror.state, PAPER_80, lambda: world.now, look=look)
    paper.print_ticket(UUID(int=42), world.reply(42), "ar")
    paper.print_slip(UUID(int=1), "embassy", "da")
    (_, ticket), (_, slip) = worker.jobs
    assert isinstance(ticket, bytes)
    assert isinstance(slip, bytes)
    assert f"https://skranke.example/t/{UUID(int=42)}".encode() in ticket
    assert not paper.drawing.isNull()


@pytest.mark.expect_log("cannot be drawn")
def test_a_drawing_that_fails_does_not_cost_the_number(
    mirror: Any, world: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ticket goes out in letters, and the screen shows no broken picture."""

    def broken(*_: object) -> None:
        raise RuntimeError("no fonts")

    monkeypatch.setattr(papers, "draw_ticket", broken)
    worker = FakeWorker()
    paper = TicketPaper(worker, lambda: mirror.state, PAPER_80, lambda: world.now)
    paper.print_ticket(UUID(int=42), world.reply(42), "da")
    ((_, content),) = worker.jobs
    assert isinstance(content, bytes)
    assert paper.picture == ""


def test_the_ticket_is_as_the_centre_says(mirror: Any, world: Any) -> None:
    """What is published is on the next paper: lines of its own, and less of ours."""
    load_fonts()
    settings = KioskSettings(server_url="http://skranke.example", site_id="centre", device_token="token")
    worker = FakeWorker()
    look = structs.replace(paper_look(settings), letters=True)
    paper = TicketPaper(worker, lambda: mirror.state, PAPER_80, lambda: world.now, look=look)
    paper.print_ticket(UUID(int=1), world.reply(42), "da")
    rule = TicketRule(code=False, header={"da": "Torsdag til 18"}, footer={"da": "Vand ved vinduet"})
    centre = world.with_content()
    site = structs.replace(centre.site, ticket=rule)
    mirror.show(world.state(structs.replace(centre, site=site)))
    paper.print_ticket(UUID(int=2), world.reply(42), "da")
    before, after = (content for _, content in worker.jobs if isinstance(content, bytes))
    own, code = (b"Torsdag til 18", b"Vand ved vinduet"), b"http://skranke.example/t/"
    assert [line in before for line in (*own, code)] == [False, False, True]
    assert [line in after for line in (*own, code)] == [True, True, False]
    assert mirror.state.configuration.site.ticket == rule
