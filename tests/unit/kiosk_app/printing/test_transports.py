"""Every wire that a printer can hang on, against the virtual printer at the other end of a terminal."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import serial
from PySide6.QtGui import QGuiApplication

from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.serial_port import WaitingSerial
from kiosk_app.printer.state import PrinterState
from kiosk_app.printer.transport import Transport, TransportError, open_transport
from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.printer.virtual_engine import Fault
from kiosk_app.printer.worker import PrinterWorker
from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.layout import draw_ticket
from kiosk_app.ticket.paper import PAPER_80
from kiosk_app.ticket.raster import rows_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
A, B = UUID(int=1), UUID(int=2)
ADDRESSES = ["pty://{path}", "serial://{path}?baud=115200", "serial://{path}?baud=9600&flow=rtscts", "usb://{path}"]


@pytest.fixture
def terminal(qapp: QGuiApplication) -> Iterator[VirtualPrinter]:
    """A virtual printer at the other end of a pseudo-terminal."""
    virtual = VirtualPrinter(pty=True)
    virtual.start()
    yield virtual
    virtual.stop()


def path_of(virtual: VirtualPrinter) -> str:
    """The terminal's path."""
    return virtual.pty_address.removeprefix("pty://")


def waiting(virtual: VirtualPrinter) -> WaitingSerial:
    """The terminal as Windows has its ports."""
    return WaitingSerial(serial.Serial(path_of(virtual), 115200, timeout=0, exclusive=True))


@pytest.mark.parametrize("address", ADDRESSES)
def test_printed_over_every_wire(
    address: str, terminal: VirtualPrinter, work: Callable[..., Any], face: TicketFace
) -> None:
    """Confirmed by the printer, dot for dot the drawing, and every fault that it tells of is known."""
    watched = work(address.format(path=path_of(terminal)))
    watched.worker.submit(A, face)
    assert watched.wait_for_end(A)[-1] is JobState.PRINTED
    (paper,) = terminal.papers
    assert bytes(paper.constBits()) == rows_of(draw_ticket(face, PAPER_80))[1]
    terminal.set_fault(Fault.COVER)
    watched.wait_for_state(PrinterState.COVER_OPEN)
    watched.worker.submit(B, face)
    assert watched.wait_for_end(B)[-1] is JobState.FAILED
    watched.worker.stop()


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_printer_that_takes_nothing_ends_in_a_known_state(
    address: str, terminal: VirtualPrinter, work: Callable[..., Any], face: TicketFace
) -> None:
    """No wire waits for ever: nobody claims that the ticket is printed, and the printer's state is not *ready*."""
    watched = work(address.format(path=path_of(terminal)))
    watched.wait_for_state(PrinterState.READY)
    terminal.set_fault(Fault.STALL)
    watched.worker.submit(A, face)
    assert watched.wait_for_end(A)[-1] in {JobState.UNCERTAIN, JobState.FAILED}
    watched.qtbot.waitUntil(lambda: watched.worker.state in {PrinterState.UNKNOWN, PrinterState.OFFLINE})
    watched.worker.stop()


def test_printed_over_a_port_that_is_waited_for(
    terminal: VirtualPrinter, qtbot: Any, fonts: None, face: TicketFace
) -> None:
    """The way of Windows' serial ports, tried where there is a terminal."""
    ended: list[JobState] = []
    worker = PrinterWorker("serial://COM1", connect=lambda _address, _seconds: waiting(terminal))
    worker.job_changed.connect(lambda _, state: ended.append(state))
    worker.start()
    worker.submit(A, face)
    qtbot.waitUntil(lambda: JobState.PRINTED in ended, timeout=8000)
    worker.stop()
    assert bytes(terminal.papers[0].constBits()) == rows_of(draw_ticket(face, PAPER_80))[1]


def test_a_piece_that_is_not_taken_breaks_the_wire(terminal: VirtualPrinter) -> None:
    """Where nobody says how much of it went out, it is not sent again."""
    terminal.set_fault(Fault.STALL)
    port = waiting(terminal)

    def fill() -> None:
        while True:
            port.write(memoryview(bytes(256)), 0.1)

    with pytest.raises(TransportError):
        fill()
    port.close()


@pytest.mark.parametrize("make", [waiting, lambda virtual: open_transport(f"serial://{path_of(virtual)}", 1)])
def test_a_wait_is_interrupted(make: Callable[[VirtualPrinter], Transport], terminal: VirtualPrinter) -> None:
    """A new ticket does not wait until the printer has something to say."""
    port = make(terminal)
    found: list[bytes] = []
    reader = threading.Thread(target=lambda: found.append(port.read(60)))
    reader.start()
    port.interrupt()
    reader.join(timeout=10)
    assert found == [b""]
    port.close()


def test_a_port_belongs_to_one_program(terminal: VirtualPrinter) -> None:
    """Two stands on one printer would print into each other's tickets."""
    first = open_transport(f"serial://{path_of(terminal)}", 1)
    with pytest.raises(TransportError, match="exclusively lock"):
        open_transport(f"serial://{path_of(terminal)}", 1)
    first.close()


@pytest.mark.parametrize("address", ["serial://{path}", "usb://{path}"])
def test_a_device_that_is_not_there(address: str, tmp_path: Path) -> None:
    """Pulled out, or never put in: a sentence with the address."""
    with pytest.raises(TransportError, match="none"):
        open_transport(address.format(path=tmp_path / "none"), 1)


@pytest.mark.parametrize("scheme", ["pty", "serial", "usb"])
def test_a_device_that_was_pulled_out_is_let_go(scheme: str) -> None:
    """What was not sent cannot be dropped any more, and the printer's thread goes on."""
    ours, theirs = os.openpty()
    wire = open_transport(f"{scheme}://{os.ttyname(theirs)}", 1)
    os.close(theirs)
    os.close(ours)
    wire.close(drop_unsent=True)
