"""A cable that is pulled out somewhere on the way: nobody says goodbye, and nothing comes through any more."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest

from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.state import PrinterState
from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.layout import draw_ticket
from kiosk_app.ticket.paper import PAPER_80

A, B = UUID(int=1), UUID(int=2)
LOST = {PrinterState.UNKNOWN, PrinterState.OFFLINE}


class Cable:
    """A way to the printer that swallows everything in both directions while it is out, and closes nothing."""

    def __init__(self, printer: VirtualPrinter) -> None:
        host, _, port = printer.address.removeprefix("tcp://").partition(":")
        self._printer = (host, int(port))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._ends: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.out = False
        self.passed = 0
        """Bytes that came through to the printer."""
        self.pull_after = -1
        self._start(self._accept)

    @property
    def address(self) -> str:
        """Where the stand finds the printer."""
        return f"tcp://127.0.0.1:{self._listener.getsockname()[1]}"

    def put_in(self) -> None:
        """It is plugged in again: what was connected before is not any more."""
        self.out, self.pull_after = False, -1
        self._hang_up()

    def close(self) -> None:
        """Take it away."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._hang_up()
        for thread in self._threads:
            thread.join(5)

    def _start(self, run: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=run, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                far = socket.create_connection(self._printer, 5)
                self._ends += [near, far]
                self._start(self._pump, near, far, True)
                self._start(self._pump, far, near, False)

    def _pump(self, source: socket.socket, goal: socket.socket, to_printer: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(1024):
                if to_printer:
                    self.passed += len(data)
                    if 0 <= self.pull_after <= self.passed:
                        self.out = True
                if not self.out:
                    goal.sendall(data)

    def _hang_up(self) -> None:
        ends, self._ends = self._ends, []
        for end in ends:
            with contextlib.suppress(OSError):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                end.shutdown(socket.SHUT_RDWR)
            end.close()


@pytest.fixture
def cable(printer: VirtualPrinter) -> Iterator[Cable]:
    """Plugged in."""
    made = Cable(printer)
    yield made
    made.close()


def test_a_cable_is_pulled_while_nothing_is_printed(
    cable: Cable, printer: VirtualPrinter, work: Callable[..., Any], face: TicketFace
) -> None:
    """The state is lost by itself; a ticket fails and does not come later; plugged in again, the next one is whole."""
    watched = work(cable.address)
    watched.wait_for_state(PrinterState.READY)
    cable.out = True
    watched.qtbot.waitUntil(lambda: watched.worker.state in LOST)
    watched.worker.submit(A, face)
    assert watched.wait_for_end(A)[-1] is JobState.FAILED
    _comes_back(cable, printer, watched, face)
    assert len(printer.papers) == 1


def test_a_cable_is_pulled_in_the_middle_of_a_ticket(
    cable: Cable, printer: VirtualPrinter, work: Callable[..., Any], face: TicketFace
) -> None:
    """Nobody claims that it was printed, and the next ticket is whole, on a piece of its own."""
    watched = work(cable.address)
    watched.wait_for_state(PrinterState.READY)
    cable.pull_after = cable.passed + 8000
    watched.worker.submit(A, face)
    assert watched.wait_for_end(A)[-1] in {JobState.UNCERTAIN, JobState.FAILED}
    watched.qtbot.waitUntil(lambda: watched.worker.state in LOST)
    _comes_back(cable, printer, watched, face)


def _comes_back(cable: Cable, printer: VirtualPrinter, watched: Any, face: TicketFace) -> None:
    cable.put_in()
    watched.wait_for_state(PrinterState.READY)
    watched.worker.submit(B, face)
    assert watched.wait_for_end(B)[-1] is JobState.PRINTED
    whole = draw_ticket(face, PAPER_80).height()
    assert [paper.height() for paper in printer.papers].count(whole) == 1
    assert printer.papers[-1].height() == whole
