"""Every fault of the printer as people see it: the citizen at the stand, the host at the tray, and the paper."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import pytest
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk_app.fonts import load_fonts
from kiosk_app.gallery.actors import KindApi, StillMirror
from kiosk_app.gallery.theatre import MORNING, sample_state
from kiosk_app.printer import settled
from kiosk_app.printer.care import PrinterCare
from kiosk_app.printer.jobs import Times
from kiosk_app.printer.state import PrinterState
from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.printer.virtual_engine import Fault
from kiosk_app.printer.worker import PrinterWorker
from kiosk_app.ticket.paper import PAPER_80
from kiosk_app.visit.clock import MinuteClock
from kiosk_app.visit.deeds import Deeds
from kiosk_app.visit.journey import Limits
from kiosk_app.visit.journey.inputs import PaperReported
from kiosk_app.visit.outbox import Outbox
from kiosk_app.visit.paper import TicketPaper
from kiosk_app.visit.ticket import TicketViewModel
from kiosk_app.visit.visit import Visit
from server.stands.rules import after_report
from shared.protocol.devices import StandPrinter
from shared.protocol.model import Role
from shared.protocol.visits import StandReport
from staff_tray.desk.stand_notices import CareInputs, CareProps, derive

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")

WIRES: Final = ("tcp", "serial")
_SETTLES: Final = 0.4
_AT_ROW: Final = 300
QUICK: Final = Times(
    connect=2,
    answer=0.4,
    stall=0.5,
    confirm=1.5,
    id_grace=0.1,
    watch=0.1,
    poll=0.3,
    first_retry=0.05,
    longest_retry=0.2,
)


class Seen(Struct, frozen=True, kw_only=True):
    """What becomes of it: the paper as the stand speaks of it, what it offers, what the host reads, whole papers."""

    fault: Fault
    paper: str
    again: bool = False
    staff: str = ""
    whole: int = 0
    halfway: bool = False


TABLE: Final = [
    # Nothing is printed, and everybody knows it. A copy is offered when the printer can print again.
    Seen(fault=Fault.OUT, paper="missing", staff="out"),
    Seen(fault=Fault.OUT, paper="missing", staff="out", halfway=True),
    Seen(fault=Fault.COVER, paper="missing", staff="cover_open"),
    Seen(fault=Fault.COVER, paper="missing", staff="cover_open", halfway=True),
    Seen(fault=Fault.CUTTER, paper="missing", staff="error"),
    Seen(fault=Fault.CUTTER, paper="missing", staff="error", halfway=True),
    Seen(fault=Fault.HEAT, paper="missing", staff="error"),
    Seen(fault=Fault.STALL, paper="missing", staff="unknown"),
    Seen(fault=Fault.MUTE, paper="missing", staff="unknown"),
    Seen(fault=Fault.NOISE, paper="missing", staff="unknown"),
    Seen(fault=Fault.OFF, paper="missing", staff="away"),
    # It is printed, and nobody can say so.
    Seen(fault=Fault.MUTE, paper="uncertain", staff="unknown", whole=1, halfway=True),
    Seen(fault=Fault.OTHER_ANSWER, paper="uncertain", again=True, whole=1),
    Seen(fault=Fault.FOREIGN_ID, paper="uncertain", again=True, whole=1),
    Seen(fault=Fault.CUT_SHORT, paper="uncertain", again=True, whole=1),
    Seen(fault=Fault.NO_PROCESS_ID, paper="processed", again=True, whole=1),
    # It is printed.
    Seen(fault=Fault.NEAR_END, paper="printed", staff="near_end", whole=1),
]


def _name(seen: Seen) -> str:
    return seen.fault + ("-halfway" if seen.halfway else "")


class Hall:
    """A stand without its window, on a real printer's wire; the host's notices follow by the server's rules."""

    def __init__(self, address: str, folder: Path, now: datetime) -> None:
        self._ids = iter(UUID(int=number) for number in range(0x2000, 0x3000))
        self.mirror = StillMirror(sample_state())
        self.api = KindApi(self.mirror, lambda: now)
        self.worker = PrinterWorker(address, times=QUICK)
        self.paper = TicketPaper(self.worker, lambda: self.mirror.state, PAPER_80, lambda: now, patience=0.3)
        deeds = Deeds(
            self.api, self.mirror, self.paper, Outbox(self.mirror, lambda: now), site_id="borgerservice",
            stand_id="stand-1", new_id=lambda: next(self._ids),
        )  # fmt: skip
        self.visit = Visit(
            language="da",
            carry_out=deeds.carry_out,
            configuration=lambda: self.mirror.state.configuration if self.mirror.state else None,
            new_id=lambda: next(self._ids),
            limits=Limits(),
        )
        self.paper.reported.connect(lambda paper_id, paper: self.visit.send(PaperReported(paper_id, paper)))
        self.ticket = TicketViewModel(self.mirror, self.visit, self.paper, MinuteClock(lambda: now))
        self.care = PrinterCare(self.worker, folder / "paper.json", self.paper.drawn_mm)
        self.care.changed.connect(self._report)
        self._now = now
        self._known: StandPrinter | None = None
        self._told = CareProps()
        self.said: list[tuple[str, int | None]] = []
        """What the host's notices said, one after the other: the state and the tickets left; "mended" at the end."""

    def _report(self) -> None:
        state = self.care.state
        if state is None:
            return
        self._now += timedelta(minutes=1)
        report = StandReport(
            version="1", printer=state.value, in_visit=True, unsent=0, oldest_unsent_seconds=0, frozen=0, restarts=0,
            uptime_seconds=600, tickets_left=self.care.tickets_left,
        )  # fmt: skip
        known = after_report(self._known, "stand-1", report, now=self._now)
        if known is None:
            return
        self._known = known
        assert self.mirror.state is not None
        site = replace(self.mirror.state, printers={"stand-1": known})
        inputs = CareInputs(
            state=site, roles=(Role.HOST,), language="da", today=date(2026, 11, 23), told=self._told.told,
            mended=self._told.mended,
        )  # fmt: skip
        self._told = derive(inputs)
        for notice in self._told.notices:
            self.said.append(("mended" if notice.mended else notice.state.value, notice.tickets_left))

    def take_a_ticket(self) -> None:
        """From the home page to the number."""
        assert self.mirror.state is not None
        service = next(
            each for each in self.mirror.state.configuration.services if each.walk_in and not each.questions
        )  # fmt: skip
        self.visit.open_item("service", service.id)
        self.visit.have_all()

    def close(self) -> None:
        """Let go of the printer."""
        self.worker.stop()


@pytest.fixture
def halls(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], dict[str, tuple[VirtualPrinter, Hall]]]]:
    """A hall for every wire."""
    load_fonts()
    for state in PrinterState:
        monkeypatch.setitem(settled.SECONDS, state, _SETTLES)
    made: dict[str, tuple[VirtualPrinter, Hall]] = {}

    def make() -> dict[str, tuple[VirtualPrinter, Hall]]:
        for wire in WIRES:
            printer = VirtualPrinter(pty=True)
            printer.start()
            terminal = printer.pty_address.removeprefix("pty://")
            address = printer.address if wire == "tcp" else f"serial://{terminal}?baud=115200"
            hall = Hall(address, tmp_path / wire, MORNING)
            made[wire] = (printer, hall)
            hall.worker.start()
        return made

    yield make
    for printer, hall in made.values():
        hall.close()
        printer.stop()


@pytest.fixture
def codes_on(tmp_path: Path) -> Callable[[VirtualPrinter], list[str]]:
    """The codes that zbar reads from the whole papers; a torn one has none."""

    def read(printer: VirtualPrinter) -> list[str]:
        found: list[str] = []
        for paper in printer.papers:
            path = tmp_path / "paper.png"
            assert paper.convertToFormat(QImage.Format.Format_Grayscale8).save(str(path))
            done = subprocess.run(["zbarimg", "--quiet", "--raw", path], capture_output=True, text=True, check=False)
            found += done.stdout.split()
        return found

    return read


@pytest.mark.parametrize("seen", TABLE, ids=_name)
def test_what_people_see_of_a_fault(
    seen: Seen, halls: Any, codes_on: Callable[[VirtualPrinter], list[str]], qtbot: QtBot
) -> None:
    """As in the table, on every wire. The number is on the screen all the time, and by SMS when no paper is sure.

    When it is mended the host hears so, and the citizen can have the number on paper: once, and once only by asking.
    """
    everywhere = halls()

    def until(done: Callable[[VirtualPrinter, Hall], bool]) -> None:
        qtbot.waitUntil(lambda: all(done(*each) for each in everywhere.values()), timeout=20_000)

    until(lambda _, hall: hall.worker.state is PrinterState.READY)
    for printer, hall in everywhere.values():
        printer.set_fault(seen.fault, after_rows=_AT_ROW if seen.halfway else 0)
        hall.take_a_ticket()
    until(lambda _, hall: hall.ticket.props.paper == seen.paper)
    if seen.staff:
        until(lambda _, hall: bool(hall.said))
    for wire, (printer, hall) in everywhere.items():
        props = hall.ticket.props
        assert props.label == "P042"
        assert props.sms is (seen.paper != "printed")
        assert props.print_again is seen.again, wire
        expected = {"away": "offline" if wire == "tcp" else "unknown"}.get(seen.staff, seen.staff)
        assert [state for state, _ in hall.said[:1]] == ([expected] if expected else [])
        assert len(codes_on(printer)) == seen.whole, wire

    for printer, _ in everywhere.values():
        printer.set_fault()
    until(lambda _, hall: hall.worker.state is PrinterState.READY)
    if seen.staff:
        until(lambda _, hall: hall.said[-1][0] == "mended")
    if seen.paper != "printed":
        _once_more(seen, everywhere, until, codes_on)


def _once_more(seen: Seen, everywhere: Any, until: Any, codes_on: Callable[[VirtualPrinter], list[str]]) -> None:
    """Nothing comes by itself; the copy that is asked for comes, and is of the same number."""
    until(lambda _, hall: hall.ticket.props.print_again)
    for wire, (printer, hall) in everywhere.items():
        assert len(codes_on(printer)) == seen.whole, wire
        hall.visit.print_again()
    until(lambda _, hall: hall.ticket.props.paper in ("printed", "processed"))
    for wire, (printer, _) in everywhere.items():
        codes = codes_on(printer)
        assert len(codes) == seen.whole + 1, wire
        assert len(set(codes)) == 1, wire


def test_a_slow_wire_is_late_and_then_in_time(halls: Any, qtbot: QtBot) -> None:
    """At 9600 baud the paper is late, and the number can be sent; when it comes after all, nothing more is offered."""
    everywhere = halls()
    for printer, hall in everywhere.values():
        qtbot.waitUntil(lambda hall=hall: hall.worker.state is PrinterState.READY)
        printer.set_fault(Fault.SLOW)
        hall.take_a_ticket()
        qtbot.waitUntil(lambda hall=hall: hall.ticket.props.paper == "late")
        assert hall.ticket.props.sms
        assert hall.ticket.props.print_again
        printer.set_fault()
        qtbot.waitUntil(lambda hall=hall: hall.ticket.props.paper == "printed")
        assert not hall.ticket.props.sms
        assert hall.said == []


def test_about_forty_tickets_left(halls: Any, qtbot: QtBot) -> None:
    """The host reads how many more the roll is good for."""
    printer, hall = halls()["tcp"]
    qtbot.waitUntil(lambda: hall.worker.state is PrinterState.READY)
    printer.set_fault(Fault.NEAR_END)
    qtbot.waitUntil(lambda: bool(hall.said))
    assert hall.said == [("near_end", 40)]
