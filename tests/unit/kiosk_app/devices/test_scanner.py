from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk_app.devices.address import read_scanner
from kiosk_app.devices.making import make_scanner
from kiosk_app.devices.port import Port, open_scanner
from kiosk_app.devices.scanner import ScannerState, SerialScanner
from kiosk_app.printer.address import SerialAddress
from shared.client.backoff import Backoff

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals on Windows", allow_module_level=True)

import pty
import tty


class Wire:
    """The scanner's end of a pseudo-terminal that is plugged in and pulled out."""

    def __init__(self) -> None:
        self._ends: tuple[int, int] | None = None

    def plug_in(self) -> None:
        """There is a scanner."""
        self._ends = pty.openpty()
        tty.setraw(self._ends[1])

    def pull_out(self) -> None:
        """There is none any more."""
        if self._ends is not None:
            for end in self._ends:
                os.close(end)
        self._ends = None

    def send(self, data: bytes) -> None:
        """Something is scanned."""
        assert self._ends is not None
        os.write(self._ends[0], data)

    def open(self, address: SerialAddress) -> Port:
        """As `open_scanner`, at the name that the terminal has now."""
        if self._ends is None:
            raise FileNotFoundError("nobody is there")
        return open_scanner(SerialAddress(os.ttyname(self._ends[1]), address.baud))


@pytest.fixture
def wire() -> Iterator[Wire]:
    """Nothing is plugged in yet."""
    made = Wire()
    yield made
    made.pull_out()


class Listener:
    """What a scanner says."""

    def __init__(self, scanner: SerialScanner) -> None:
        self.reads: list[bytearray] = []
        self.states: list[ScannerState] = []
        scanner.read.connect(self.reads.append)
        scanner.state_changed.connect(self.states.append)


MakeScanner = Callable[[], tuple[SerialScanner, Listener]]


@pytest.fixture
def make(wire: Wire, qapp: object) -> Iterator[MakeScanner]:
    """Makes started scanners at the wire, which try again at once."""
    made: list[SerialScanner] = []

    def start() -> tuple[SerialScanner, Listener]:
        backoff = Backoff(0.01, 0.02, lambda: 1.0)
        scanner = SerialScanner(SerialAddress("/dev/none", 9600), connect=wire.open, backoff=backoff)
        made.append(scanner)
        listener = Listener(scanner)
        scanner.start()
        return scanner, listener

    yield start
    for scanner in made:
        scanner.stop()


def test_what_is_scanned_is_read(wire: Wire, make: MakeScanner, qtbot: QtBot) -> None:
    """With a line end at once, without one after a moment of silence, in pieces all the same."""
    wire.plug_in()
    scanner, said = make()
    qtbot.waitUntil(lambda: scanner.state is ScannerState.READY)
    wire.send(b"K7NH4RWX\r\nSAND")
    qtbot.waitUntil(lambda: len(said.reads) == 2)
    wire.send(b"\x02HAVN")
    wire.send(b"2345\x03")
    qtbot.waitUntil(lambda: len(said.reads) == 3)
    assert said.reads == [b"K7NH4RWX", b"SAND", b"HAVN2345"]
    assert all(isinstance(read, bytearray) for read in said.reads)


def test_pulled_out_and_plugged_in(
    wire: Wire, make: MakeScanner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """It is known to be gone, comes back by itself, and what was torn is not put together with what comes after."""
    caplog.set_level(logging.INFO)
    scanner, said = make()
    qtbot.waitUntil(lambda: scanner.state is ScannerState.OFFLINE)
    assert scanner.fault == "The scanner on /dev/none cannot be read."
    wire.plug_in()
    qtbot.waitUntil(lambda: scanner.state is ScannerState.READY)
    wire.send(b"torn")
    wire.pull_out()
    qtbot.waitUntil(lambda: scanner.state is ScannerState.OFFLINE)
    wire.plug_in()
    qtbot.waitUntil(lambda: scanner.state is ScannerState.READY)
    wire.send(b"K7NH4RWX\r")
    qtbot.waitUntil(lambda: len(said.reads) == 1)
    assert said.reads == [b"K7NH4RWX"]
    states = [ScannerState.OFFLINE, ScannerState.READY, ScannerState.OFFLINE, ScannerState.READY]
    assert said.states == states
    assert "torn" not in caplog.text


def test_it_stops_while_it_waits(wire: Wire, make: MakeScanner, qtbot: QtBot) -> None:
    """At a port that says nothing, and at one that is not there."""
    wire.plug_in()
    scanner, _ = make()
    qtbot.waitUntil(lambda: scanner.state is ScannerState.READY)
    scanner.stop()
    wire.pull_out()
    other, _ = make()
    other.stop()
    assert not scanner._thread.is_alive()
    assert not other._thread.is_alive()


def test_the_settings_name_it(wire: Wire, qapp: object, qtbot: QtBot) -> None:
    """As a stand opens it."""
    wire.plug_in()
    assert wire._ends is not None
    address = read_scanner(f"serial://{os.ttyname(wire._ends[1])}")
    assert isinstance(address, SerialAddress)
    scanner = make_scanner(address, qapp)  # type: ignore[arg-type]
    scanner.start()
    qtbot.waitUntil(lambda: scanner.state is ScannerState.READY)
    scanner.stop()
