from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk_app.devices.address import read_scanner
from kiosk_app.devices.port import open_scanner
from kiosk_app.doctor.finding import Finding, State
from kiosk_app.doctor.printer import _finding, begin_printer, look_at_model
from kiosk_app.doctor.scanner import look_at_scanner
from kiosk_app.printer.address import SerialAddress
from kiosk_app.printer.models import models
from kiosk_app.printer.state import PrinterState
from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.printer.virtual_faults import Fault
from kiosk_app.settings import KioskSettings

Make = Callable[..., KioskSettings]
PTY = pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")


@pytest.fixture
def printer(qapp: QCoreApplication) -> Iterator[VirtualPrinter]:
    """A printer on the network that is well."""
    started = VirtualPrinter()
    started.start()
    yield started
    started.stop()


def asked(settings: KioskSettings, *, stand_runs: bool = False, seconds: float = 5.0) -> Finding:
    """What the doctor finds of the printer."""
    (finding,) = begin_printer(settings, stand_runs=stand_runs, seconds=seconds)()
    return finding


@pytest.mark.parametrize(
    ("faults", "state", "said"),
    [
        ((), State.OK, "it is ready"),
        ((Fault.NEAR_END,), State.WARNING, "have a roll ready"),
        ((Fault.OUT,), State.WRONG, "put in a new roll"),
        ((Fault.COVER,), State.WRONG, "close it"),
        ((Fault.CUTTER,), State.WRONG, "it needs care"),
        ((Fault.OFF,), State.WRONG, "it cannot be reached"),
    ],
)
def test_how_the_printer_is(
    settings: Make, printer: VirtualPrinter, faults: tuple[Fault, ...], state: State, said: str
) -> None:
    """As it says itself, and what to do; it prints nothing."""
    printer.set_fault(*faults)
    finding = asked(settings(printer=printer.address))
    assert (finding.check, finding.state) == ("printer", state)
    assert said in finding.words
    assert printer.papers == []


@pytest.mark.parametrize("fault", [Fault.MUTE, Fault.NOISE])
def test_a_printer_that_does_not_answer(settings: Make, printer: VirtualPrinter, fault: Fault) -> None:
    """Silence and nonsense are no answer, and the doctor does not wait for ever."""
    printer.set_fault(fault)
    finding = asked(settings(printer=printer.address), seconds=0.5)
    assert finding.state is State.WRONG
    assert "it does not answer" in finding.words


def test_why_a_printer_cannot_be_reached(settings: Make, qapp: QCoreApplication) -> None:
    """The system's reason stands behind what to do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    finding = asked(settings(printer=f"tcp://127.0.0.1:{port}"))
    assert finding.state is State.WRONG
    assert f"tcp://127.0.0.1:{port}" in finding.words
    missing = asked(settings(printer="serial:///dev/no-such-port"))
    assert "/dev/no-such-port" in missing.words


def test_the_stand_has_the_printer(settings: Make, printer: VirtualPrinter) -> None:
    """A printer serves one at a time: where a stand runs, that it does not answer us is no fault."""
    host, port = printer.address.removeprefix("tcp://").split(":")
    with socket.create_connection((host, int(port))) as stand:
        stand.sendall(b"\x10\x04\x01")
        assert stand.recv(1)
        finding = asked(settings(printer=printer.address), stand_runs=True, seconds=0.5)
    assert finding.state is State.WARNING
    assert finding.words == "the stand that runs here may have it: its maintenance shows how it is"
    printer.set_fault(Fault.OUT)
    assert asked(settings(printer=printer.address), stand_runs=True).state is State.WRONG
    printer.set_fault(Fault.OFF)
    gone = asked(settings(printer=printer.address), stand_runs=True)
    assert gone.state is State.WARNING
    assert printer.address in gone.words


def test_a_printer_that_nobody_hears() -> None:
    """Behind a Windows spooler nothing is known, and that is no fault."""
    finding = _finding(PrinterState.UNKNOWN, "", stand_runs=False, heard=False)
    assert finding.state is State.WARNING
    assert "print a test slip" in finding.words


def test_printers_that_are_not_asked(settings: Make, qapp: QCoreApplication) -> None:
    """None, and an address that is none."""
    assert asked(settings()).state is State.OK
    finding = asked(settings(printer="tpc://192.0.2.7"))
    assert finding.state is State.WRONG
    assert "its address cannot be used" in finding.words


def test_the_printers_model(settings: Make) -> None:
    """Known or not, and with the paper that it prints on."""
    model = models()["epson-tm-t88"]
    known, paper = look_at_model(settings(printer_model=model.id))
    assert known.state is State.OK
    assert paper.state is State.WRONG
    assert "set paper_width_px = 512 and paper_dpi = 180" in paper.words
    fitting = settings(printer_model=model.id, paper_width_px=512, paper_dpi=180)
    assert [finding.state for finding in look_at_model(fitting)] == [State.OK, State.OK]
    unknown, _ = look_at_model(settings(printer_model="epson-tm-u220"))
    assert unknown.state is State.WRONG
    assert "epson-tm-u220" in unknown.words
    assert [finding.state for finding in look_at_model(settings())] == [State.OK, State.OK]


def test_scanners_that_have_no_port(settings: Make) -> None:
    """None, one that types, and a setting that is none."""
    assert look_at_scanner(settings(), stand_runs=False).words == "none is set"
    assert "nobody can tell" in look_at_scanner(settings(scanner="keyboard"), stand_runs=False).words
    finding = look_at_scanner(settings(scanner="serial://?baud=1"), stand_runs=False)
    assert finding.state is State.WRONG
    assert "the setting cannot be used" in finding.words


@PTY
def test_a_scanners_port(settings: Make) -> None:
    """There and free; taken by the stand that runs, or by somebody else; gone."""
    ours, theirs = os.openpty()
    patient = settings(scanner=f"serial://{os.ttyname(theirs)}")
    assert look_at_scanner(patient, stand_runs=False).state is State.OK
    address = read_scanner(patient.scanner)
    assert isinstance(address, SerialAddress)
    taken = open_scanner(address)
    finding = look_at_scanner(patient, stand_runs=False)
    assert finding.state is State.WRONG
    assert "another program has it" in finding.words.replace(address.port, "it")
    assert look_at_scanner(patient, stand_runs=True).state is State.WARNING
    taken.close()
    assert look_at_scanner(patient, stand_runs=True).state is State.OK
    os.close(theirs)
    os.close(ours)
    gone = look_at_scanner(patient, stand_runs=False)
    assert gone.state is State.WRONG
    assert f"there is no port {address.port}" in gone.words


@PTY
@pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() == 0, reason="root may open everything")
def test_a_port_that_this_user_may_not_open(settings: Make) -> None:
    """The group is what is missing."""
    ours, theirs = os.openpty()
    name = os.ttyname(theirs)
    os.chmod(name, 0o000)  # noqa: PTH101 - a terminal
    finding = look_at_scanner(settings(scanner=f"serial://{name}"), stand_runs=False)
    os.close(theirs)
    os.close(ours)
    assert finding.state is State.WRONG
    assert "may not open" in finding.words
