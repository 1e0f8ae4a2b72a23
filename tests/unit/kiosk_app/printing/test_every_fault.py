"""Every fault on every wire: what is told, how the ticket ends, what is on paper, and that the next one is whole."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

import pytest
import serial
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk_app.printer.address import LibusbAddress
from kiosk_app.printer.jobs import JobState, Times
from kiosk_app.printer.libusb import open_libusb
from kiosk_app.printer.serial_port import WaitingSerial
from kiosk_app.printer.state import PrinterState
from kiosk_app.printer.transport import Transport, TransportError, open_transport
from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.printer.virtual_engine import Fault
from kiosk_app.printer.worker import PrinterWorker
from tests.unit.kiosk_app.printing.usb_bus import PRODUCT, VENDOR, Bus

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")

A, B = UUID(int=1), UUID(int=2)
READY, NEAR_END, OUT, COVER, ERROR, OFFLINE, UNKNOWN = PrinterState
PRINTED, PROCESSED, FAILED, UNCERTAIN = JobState.PRINTED, JobState.PROCESSED, JobState.FAILED, JobState.UNCERTAIN
ENDS = {PRINTED, PROCESSED, FAILED, UNCERTAIN}
WHOLE, TORN, NONE = "whole", "torn", "none"

WIRES: Final = ("tcp", "libusb", "pty", "serial", "waiting", "usb-file")
CONNECTED: Final = ("tcp", "libusb")
"""Wires that know when the other end has gone."""

_WIDTH: Final = 72
_ROWS: Final = 160
_BAND: Final = 20
_AT_ROW: Final = 100
QUICK: Final = Times(  # seconds
    connect=2,
    answer=0.4,
    stall=0.4,
    confirm=0.8,
    id_grace=0.1,
    watch=0.1,
    poll=0.3,
    first_retry=0.05,
    longest_retry=0.2,
)
PATIENT: Final = replace(QUICK, answer=5, stall=5, confirm=20, watch=5, poll=5)


class Outcome(Struct, frozen=True):
    """How the ticket ends, a state that is told, what of it is on paper before anything is mended, and what after."""

    end: JobState
    state: PrinterState
    paper: str
    afterwards: str = ""
    """The same as before when empty."""


class Case(Struct, frozen=True, kw_only=True):
    """A fault, whether it comes in the middle of the ticket, and the outcome on all wires or elsewhere."""

    fault: Fault
    outcome: Outcome
    in_the_middle: bool = False
    from_the_start: bool = False
    elsewhere: dict[str, Outcome] = {}
    times: Times = QUICK
    rows: int = _ROWS

    def expected(self, wire: str) -> Outcome:
        """By the wire's name, or by whether it knows connections."""
        kind = "connected" if wire in CONNECTED else "line"
        return self.elsewhere.get(wire, self.elsewhere.get(kind, self.outcome))


def standing(fault: Fault, end: JobState, state: PrinterState, paper: str, **more: Any) -> Case:
    """The fault is there before the ticket, and after the printer has said that it is ready."""
    return Case(fault=fault, outcome=Outcome(end, state, paper), **more)


def halfway(fault: Fault, end: JobState, state: PrinterState, paper: str, **more: Any) -> Case:
    """The fault comes when 100 of the ticket's 160 rows are on paper."""
    return Case(fault=fault, outcome=Outcome(end, state, paper), in_the_middle=True, **more)


TABLE: Final = [
    # fault, how the ticket ends, what is told, what is on paper; and where it is otherwise
    standing(Fault.OUT, FAILED, OUT, NONE),
    halfway(Fault.OUT, FAILED, OUT, TORN),
    standing(Fault.COVER, FAILED, COVER, NONE),
    halfway(Fault.COVER, FAILED, COVER, TORN),
    standing(Fault.CUTTER, FAILED, ERROR, NONE),
    halfway(Fault.CUTTER, FAILED, ERROR, TORN),
    standing(Fault.HEAT, FAILED, ERROR, NONE),
    halfway(Fault.HEAT, FAILED, ERROR, TORN),
    standing(Fault.NEAR_END, PRINTED, NEAR_END, WHOLE),
    halfway(Fault.NEAR_END, PRINTED, NEAR_END, WHOLE),
    standing(Fault.STALL, FAILED, UNKNOWN, NONE),
    # It prints what it has read. A line's printer has the rest in its receive buffer, where nothing can call it back
    # while it does not read: when it goes on, that comes. With a connection, the rest goes.
    halfway(
        Fault.STALL,
        UNCERTAIN,
        UNKNOWN,
        TORN,
        elsewhere={"line": Outcome(UNCERTAIN, UNKNOWN, TORN, afterwards=WHOLE)},
    ),
    standing(Fault.MUTE, FAILED, UNKNOWN, NONE),
    standing(Fault.MUTE, UNCERTAIN, UNKNOWN, WHOLE, from_the_start=True),
    halfway(Fault.MUTE, UNCERTAIN, UNKNOWN, WHOLE),
    standing(Fault.RESET, UNCERTAIN, UNKNOWN, NONE, elsewhere={"connected": Outcome(UNCERTAIN, OFFLINE, NONE)}),
    standing(Fault.HALF_CLOSE, FAILED, UNKNOWN, NONE, elsewhere={"tcp": Outcome(FAILED, OFFLINE, NONE)}),
    halfway(Fault.HALF_CLOSE, UNCERTAIN, UNKNOWN, WHOLE, elsewhere={"tcp": Outcome(UNCERTAIN, OFFLINE, WHOLE)}),
    standing(Fault.OFF, FAILED, UNKNOWN, NONE, elsewhere={"connected": Outcome(FAILED, OFFLINE, NONE)}),
    halfway(Fault.OFF, UNCERTAIN, UNKNOWN, TORN, elsewhere={"connected": Outcome(UNCERTAIN, OFFLINE, TORN)}),
    standing(Fault.SLOW, PRINTED, READY, WHOLE, times=PATIENT, rows=8),
    standing(Fault.NO_PROCESS_ID, PROCESSED, READY, WHOLE),
    standing(Fault.NOISE, FAILED, UNKNOWN, NONE),
    halfway(Fault.NOISE, UNCERTAIN, UNKNOWN, WHOLE),
    standing(Fault.OTHER_ANSWER, UNCERTAIN, READY, WHOLE),
    halfway(Fault.OTHER_ANSWER, UNCERTAIN, READY, WHOLE),
    standing(Fault.FOREIGN_ID, UNCERTAIN, READY, WHOLE),
    halfway(Fault.FOREIGN_ID, UNCERTAIN, READY, WHOLE),
    standing(Fault.CUT_SHORT, UNCERTAIN, READY, WHOLE),
    halfway(Fault.CUT_SHORT, UNCERTAIN, READY, WHOLE),
]


def name_of(case: Case) -> str:
    """For the test's name."""
    return case.fault + ("-halfway" if case.in_the_middle else "-from-the-start" if case.from_the_start else "")


def ticket(ink: int, rows: int) -> bytes:
    """Bands of one pattern, by which its paper is known."""
    band = min(rows, _BAND)
    head = b"\x1dv0\x00" + _WIDTH.to_bytes(2, "little") + band.to_bytes(2, "little")
    return (head + bytes((ink,)) * _WIDTH * band) * (rows // band)


def ink_on(paper: QImage) -> dict[int, int]:
    """How many rows have which pattern; white ones are not counted."""
    rows = b"" if paper.isNull() else bytes(paper.constBits())[:: paper.bytesPerLine()]
    return {ink: count for ink, count in Counter(rows).items() if ink}


def connector(wire: str, printer: VirtualPrinter, opened: list[Transport]) -> Callable[[str, float], Transport]:
    """How the worker reaches that printer; every time is noted in `opened`."""
    terminal = printer.pty_address.removeprefix("pty://")

    def libusb() -> Transport:
        return open_libusb(LibusbAddress(VENDOR, PRODUCT), Bus(printer))

    def waiting() -> Transport:
        return WaitingSerial(serial.Serial(terminal, 115200, timeout=0))

    addresses = {"tcp": printer.address, "pty": printer.pty_address, "serial": f"serial://{terminal}"}
    addresses["usb-file"] = f"usb://{terminal}"
    opens: dict[str, Callable[[], Transport]] = {
        "libusb": libusb,
        "waiting": waiting,
        "usb-file": lambda: open_transport(f"usb://{terminal}", 1),
    }

    def connect(_address: str, seconds: float) -> Transport:
        try:
            opened.append(opens[wire]() if wire in opens else open_transport(addresses[wire], seconds))
        except OSError as error:
            raise TransportError(str(error)) from error
        return opened[-1]

    return connect


@dataclass
class Bench:
    """A printer on a wire, its worker, and all that was told."""

    wire: str
    printer: VirtualPrinter
    worker: PrinterWorker
    opened: list[Transport]
    states: list[PrinterState] = field(default_factory=list)
    jobs: list[tuple[UUID, JobState]] = field(default_factory=list)

    def end_of(self, job_id: UUID) -> JobState | None:
        """The last that was told of the job, if it is an end."""
        last = [state for told, state in self.jobs if told == job_id][-1:]
        return last[0] if last and last[0] in ENDS else None

    def paper(self, ink: int, rows: int) -> str:
        """What came of a ticket, cut off or still in the printer."""
        found = [ink_on(paper) for paper in [*self.printer.papers, self.printer.in_the_slot]]
        of_it = [rows_of.get(ink, 0) for rows_of in found if ink in rows_of]
        if sum(of_it) > rows:
            return "more than once"
        return {0: NONE, rows: WHOLE}.get(sum(of_it), TORN)


@pytest.fixture
def benches(qapp: QGuiApplication) -> Iterator[Callable[[Case], list[Bench]]]:
    """One for every wire, all at the same time."""
    made: list[Bench] = []

    def make(case: Case) -> list[Bench]:
        for wire in WIRES:
            printer = VirtualPrinter(pty=True)
            printer.start()
            if case.from_the_start:
                printer.set_fault(case.fault)
            opened: list[Transport] = []
            worker = PrinterWorker("tcp://printer:9100", times=case.times, connect=connector(wire, printer, opened))
            bench = Bench(wire, printer, worker, opened)
            worker.state_changed.connect(bench.states.append)
            worker.job_changed.connect(lambda job_id, state, bench=bench: bench.jobs.append((job_id, state)))
            made.append(bench)
            worker.start()
        return made

    yield make
    for bench in made:
        bench.worker.stop()
        bench.printer.stop()


@pytest.mark.parametrize("case", TABLE, ids=name_of)
def test_every_fault_on_every_wire(case: Case, benches: Callable[[Case], list[Bench]], qtbot: QtBot) -> None:
    """As in the table. Mended, the next ticket comes whole, once, on a piece of its own; of the first nothing more."""

    def until(done: Callable[[Bench], bool]) -> None:
        qtbot.waitUntil(lambda: all(done(bench) for bench in all_of_them), timeout=30_000)

    all_of_them = benches(case)
    if not case.from_the_start:
        until(lambda bench: bench.worker.state is READY)
        for bench in all_of_them:
            bench.printer.set_fault(case.fault, after_rows=_AT_ROW if case.in_the_middle else 0)
    for bench in all_of_them:
        bench.worker.submit(A, ticket(0xAA, case.rows))
    until(lambda bench: bench.end_of(A) is not None)
    until(lambda bench: case.expected(bench.wire).state in {bench.worker.state, *bench.states})
    if case.outcome.paper == WHOLE:
        until(lambda bench: bench.paper(0xAA, case.rows) == WHOLE)
    told = {bench.wire: (bench.end_of(A), bench.paper(0xAA, case.rows)) for bench in all_of_them}
    assert told == {wire: (case.expected(wire).end, case.expected(wire).paper) for wire in WIRES}

    if case.fault is Fault.STALL:
        until(lambda bench: len(bench.opened) > 1)  # it has let go of the wire on which nothing is read
    for bench in all_of_them:
        bench.printer.set_fault()
    until(lambda bench: bench.worker.state is READY)
    for bench in all_of_them:
        bench.worker.submit(B, ticket(0x55, case.rows))
    until(lambda bench: bench.end_of(B) is not None)
    assert {bench.wire: bench.end_of(B) for bench in all_of_them} == dict.fromkeys(WIRES, PRINTED)
    assert {bench.wire: ink_on(bench.printer.papers[-1]) for bench in all_of_them} == {
        wire: {0x55: case.rows} for wire in WIRES
    }
    after = {bench.wire: (bench.end_of(A), bench.paper(0xAA, case.rows)) for bench in all_of_them}
    assert after == {wire: (end, case.expected(wire).afterwards or paper) for wire, (end, paper) in told.items()}
