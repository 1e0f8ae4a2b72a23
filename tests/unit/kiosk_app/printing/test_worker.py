"""The worker against a virtual printer on a real wire."""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk_app.printer.address import AddressError
from kiosk_app.printer.jobs import JobState, Times
from kiosk_app.printer.state import PrinterState
from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.printer.virtual_engine import Fault
from kiosk_app.printer.worker import PrinterWorker
from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.layout import draw_ticket
from kiosk_app.ticket.paper import PAPER_80
from kiosk_app.ticket.raster import rows_of

A, B = UUID(int=1), UUID(int=2)
WHOLE_WAY = [JobState.QUEUED, JobState.PREFLIGHT, JobState.SENDING, JobState.AWAITING]
Work = Callable[..., Any]


def test_printed_when_the_printer_says_so(printer: VirtualPrinter, work: Work, face: TicketFace) -> None:
    """Every step is told in order, and the paper is the drawing, dot for dot."""
    watched = work(printer.address)
    watched.worker.submit(A, face)
    assert watched.wait_for_end(A) == [*WHOLE_WAY, JobState.PRINTED]
    assert watched.states == [PrinterState.READY]
    (paper,) = printer.papers
    assert bytes(paper.constBits()) == rows_of(draw_ticket(face, PAPER_80))[1]


def test_the_code_on_the_paper_is_read(
    printer: VirtualPrinter, work: Work, face: TicketFace, read_code: Callable[[QImage], str]
) -> None:
    """The program zbar reads the printed paper."""
    watched = work(printer.address)
    watched.worker.submit(A, draw_ticket(face, PAPER_80))
    watched.wait_for_end(A)
    assert read_code(printer.papers[0].convertToFormat(QImage.Format.Format_Grayscale8)) == face.qr_text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_prints_over_a_pseudo_terminal(work: Work, face: TicketFace) -> None:
    """The other transport does the same."""
    virtual = VirtualPrinter(pty=True)
    virtual.start()
    watched = work(virtual.pty_address)
    watched.worker.submit(A, face)
    assert watched.wait_for_end(A)[-1] is JobState.PRINTED
    watched.worker.stop()
    virtual.stop()


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (Fault.OUT, PrinterState.OUT),
        (Fault.COVER, PrinterState.COVER_OPEN),
        (Fault.CUTTER, PrinterState.ERROR),
    ],
)
def test_nothing_is_sent_to_a_printer_that_cannot(
    fault: Fault, state: PrinterState, printer: VirtualPrinter, work: Work, face: TicketFace
) -> None:
    """The job fails in preflight, the state says why, and nothing comes out afterwards."""
    printer.set_fault(fault)
    watched = work(printer.address)
    watched.worker.submit(A, face)
    assert watched.wait_for_end(A) == [JobState.QUEUED, JobState.PREFLIGHT, JobState.FAILED]
    assert watched.worker.state is state
    printer.set_fault()
    watched.wait_for_state(PrinterState.READY)
    watched.worker.submit(B, face)
    assert watched.wait_for_end(B)[-1] is JobState.PRINTED
    assert len(printer.papers) == 1


def test_near_end_prints(printer: VirtualPrinter, work: Work, face: TicketFace) -> None:
    """A roll that is nearly empty is told, and used."""
    printer.set_fault(Fault.NEAR_END)
    watched = work(printer.address)
    watched.worker.submit(A, face)
    assert watched.wait_for_end(A)[-1] is JobState.PRINTED
    assert watched.worker.state is PrinterState.NEAR_END


def test_a_mute_printer_leaves_it_uncertain(printer: VirtualPrinter, work: Work, face: TicketFace) -> None:
    """Silence is unknown, never ready; the ticket is tried, and nobody claims that it is printed."""
    printer.set_fault(Fault.MUTE)
    watched = work(printer.address)
    watched.worker.submit(A, face)
    assert watched.wait_for_end(A) == [*WHOLE_WAY, JobState.UNCERTAIN]
    assert watched.worker.state is PrinterState.UNKNOWN


def test_paper_that_ends_in_the_middle_fails_and_does_not_come_later(
    printer: VirtualPrinter, work: Work, face: TicketFace
) -> None:
    """The printer tells of it unasked, what it still holds is discarded, and only the next ticket comes whole."""
    printer.set_fault(Fault.SLOW)
    watched = work(printer.address, Times(answer=1, stall=5, confirm=60, watch=60))
    watched.worker.submit(A, face)
    watched.qtbot.waitUntil(lambda: JobState.AWAITING in watched.of(A))
    printer.set_fault(Fault.OUT)
    assert watched.wait_for_end(A)[-1] is JobState.FAILED
    assert watched.worker.state is PrinterState.OUT
    printer.set_fault()
    watched.wait_for_state(PrinterState.READY)
    watched.worker.submit(B, face)
    assert watched.wait_for_end(B)[-1] is JobState.PRINTED
    whole = draw_ticket(face, PAPER_80).height()
    assert [paper.height() for paper in printer.papers if paper.height() == whole] == [whole]
    assert printer.papers[-1].height() == whole


def test_a_connection_reset_in_the_middle_is_uncertain(printer: VirtualPrinter, work: Work, face: TicketFace) -> None:
    """The worker connects again by itself, and the next ticket is whole."""
    watched = work(printer.address)
    watched.wait_for_state(PrinterState.READY)
    printer.set_fault(Fault.RESET)
    watched.worker.submit(A, face)
    assert watched.wait_for_end(A)[-1] is JobState.UNCERTAIN
    assert PrinterState.OFFLINE in watched.states
    printer.set_fault()
    watched.wait_for_state(PrinterState.READY)
    watched.worker.submit(B, face)
    assert watched.wait_for_end(B)[-1] is JobState.PRINTED
    assert printer.papers[-1].height() == draw_ticket(face, PAPER_80).height()


@pytest.mark.parametrize("fault", [Fault.HALF_CLOSE, Fault.STALL])
def test_a_printer_that_hangs_up_or_hangs(fault: Fault, printer: VirtualPrinter, work: Work, face: TicketFace) -> None:
    """Neither is ready, no ticket is claimed, and the worker recovers when the printer does."""
    watched = work(printer.address)
    watched.wait_for_state(PrinterState.READY)
    printer.set_fault(fault)
    watched.qtbot.waitUntil(lambda: not watched.worker.state.can_print)
    watched.worker.submit(A, face)
    assert watched.wait_for_end(A)[-1] in {JobState.UNCERTAIN, JobState.FAILED}
    printer.set_fault()
    watched.wait_for_state(PrinterState.READY)


def test_an_old_printer_processes(printer: VirtualPrinter, work: Work, face: TicketFace) -> None:
    """Without ids the best word is that all has been read; it is not called printed."""
    printer.set_fault(Fault.NO_PROCESS_ID)
    watched = work(printer.address)
    watched.worker.submit(A, face)
    watched.worker.submit(B, face)
    assert watched.wait_for_end(A) == [*WHOLE_WAY, JobState.PROCESSED]
    assert watched.wait_for_end(B) == [*WHOLE_WAY, JobState.PROCESSED]
    assert len(printer.papers) == 2


def test_a_late_word_still_counts(printer: VirtualPrinter, work: Work, face: TicketFace) -> None:
    """A ticket that was uncertain becomes printed when the printer comes to say so."""
    printer.set_fault(Fault.SLOW)
    watched = work(printer.address, Times(answer=5, confirm=0.2, watch=60))
    watched.worker.submit(A, b"Nummer P042\n" * 20)
    assert watched.wait_for_end(A)[-1] is JobState.UNCERTAIN
    watched.qtbot.waitUntil(lambda: watched.of(A)[-1] is JobState.PRINTED)


def test_nobody_there_fails_at_once(work: Work, printer: VirtualPrinter, face: TicketFace) -> None:
    """A printer that is switched off is offline; tickets fail instead of waiting for it."""
    gone = VirtualPrinter()
    gone.start()
    address = gone.address
    gone.stop()
    watched = work(address)
    watched.worker.submit(A, face)
    assert watched.wait_for_end(A) == [JobState.QUEUED, JobState.FAILED]
    assert watched.worker.state is PrinterState.OFFLINE


def test_reconnects_after_the_printer_went_away(work: Work, face: TicketFace) -> None:
    """Switched off and on again, the printer is ready again and prints, without anybody doing anything."""
    first = VirtualPrinter()
    first.start()
    port = int(first.address.rpartition(":")[2])
    watched = work(first.address)
    watched.wait_for_state(PrinterState.READY)
    first.stop()
    watched.wait_for_state(PrinterState.OFFLINE)
    second = VirtualPrinter(port=port)
    second.start()
    watched.wait_for_state(PrinterState.READY)
    watched.worker.submit(A, face)
    assert watched.wait_for_end(A)[-1] is JobState.PRINTED
    watched.worker.stop()
    second.stop()


def test_tickets_come_in_turn(printer: VirtualPrinter, work: Work, face: TicketFace) -> None:
    """One after the other, each confirmed on its own."""
    watched = work(printer.address)
    jobs = [UUID(int=number) for number in range(1, 6)]
    for job in jobs:
        watched.worker.submit(job, face)
    for job in jobs:
        assert watched.wait_for_end(job)[-1] is JobState.PRINTED
    assert [job for job, state in watched.jobs if state is JobState.PRINTED] == jobs
    assert len(printer.papers) == 5


def test_stopping_ends_the_thread_and_every_job(printer: VirtualPrinter, work: Work, face: TicketFace) -> None:
    """The one being printed is uncertain, those behind it fail, and so does one that comes too late."""
    printer.set_fault(Fault.SLOW)
    watched = work(printer.address, Times())
    watched.worker.submit(A, face)
    watched.worker.submit(B, face)
    watched.qtbot.waitUntil(lambda: JobState.SENDING in watched.of(A))
    watched.worker.stop()
    late = UUID(int=3)
    watched.worker.submit(late, face)
    assert watched.wait_for_end(A)[-1] is JobState.UNCERTAIN
    assert watched.wait_for_end(B)[-1] is JobState.FAILED
    assert watched.wait_for_end(late)[-1] is JobState.FAILED
    assert "printer" not in {thread.name for thread in threading.enumerate()}


def test_signals_arrive_in_the_ui_thread(printer: VirtualPrinter, work: Work, face: TicketFace, qtbot: QtBot) -> None:
    """Whoever listens need not think of threads."""
    threads: set[int] = set()
    watched = work(printer.address)
    watched.worker.job_changed.connect(lambda *_: threads.add(threading.get_ident()))
    watched.worker.submit(A, face)
    watched.wait_for_end(A)
    assert threads == {threading.get_ident()}


@pytest.mark.parametrize("address", ["", "printer", "tcp://", "tcp://host", "tcp://host:x", "usb://1", "pty://"])
def test_wrong_addresses_are_refused(address: str, fonts: None) -> None:
    """A sentence says how to write it."""
    with pytest.raises(AddressError):
        PrinterWorker(address)


def test_says_why_the_printer_cannot_be_reached(work: Work, printer: VirtualPrinter) -> None:
    """A sentence with the address while it is away, and nothing when it is back."""
    first = VirtualPrinter()
    first.start()
    address = first.address
    first.stop()
    watched = work(address)
    watched.wait_for_state(PrinterState.OFFLINE)
    assert address in watched.worker.trouble
    second = VirtualPrinter(port=int(address.rpartition(":")[2]))
    second.start()
    watched.wait_for_state(PrinterState.READY)
    assert watched.worker.trouble == ""
    watched.worker.stop()
    second.stop()


@pytest.mark.parametrize("expected", [False, True])
def test_what_a_run_before_left_half_printed(expected: bool, printer: VirtualPrinter, work: Work) -> None:
    """It is cut off first when it is known of, and never otherwise: a cut of nothing wastes paper on every start."""
    host, _, port = printer.address.removeprefix("tcp://").partition(":")
    with socket.create_connection((host, int(port))) as before:
        before.sendall(b"\x1dv0\x00\x01\x00\x02\x00\xff\xff" + b"\x10\x04\x01")
        assert before.recv(1) == b"\x12"
    watched = work(printer.address)
    watched.wait_for_state(PrinterState.READY)
    if expected:
        watched.worker.expect_a_piece()
    watched.worker.submit(A, b"\x1dv0\x00\x01\x00\x03\x00\xaa\xaa\xaa")
    assert watched.wait_for_end(A)[-1] is JobState.PRINTED
    assert [paper.height() for paper in printer.papers] == ([2, 3] if expected else [5])
