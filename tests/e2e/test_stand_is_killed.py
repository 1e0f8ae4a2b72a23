"""A power cut at the stand at each step of a ticket's way to paper."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.printer.virtual_engine import Fault
from server.seed import SeedResult

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stops and kills by signals")


@pytest.fixture
def printer(qapp: QCoreApplication) -> Iterator[VirtualPrinter]:
    """A printer that outlives the stands."""
    virtual = VirtualPrinter()
    virtual.start()
    yield virtual
    virtual.stop()


@pytest.fixture
def whole_tickets(printer: VirtualPrinter, tmp_path: Path) -> Callable[[], Counter[str]]:
    """How many whole papers have come out for each ticket, as zbar reads them; a torn one has no code at its end."""

    def read() -> Counter[str]:
        found: Counter[str] = Counter()
        for number, paper in enumerate(printer.papers):
            path = tmp_path / f"{number}.png"
            assert paper.convertToFormat(paper.Format.Format_Grayscale8).save(str(path))
            done = subprocess.run(["zbarimg", "--quiet", "--raw", path], capture_output=True, text=True, check=False)
            found.update(done.stdout.split())
        return found

    return read


class Hall:
    """One place for a stand, where a new one begins where the last one was cut off; `papers` counts whole ones."""

    def __init__(
        self,
        start: Callable[[], tuple[Any, Any]],
        until: Callable[..., Any],
        printer: VirtualPrinter,
        whole_tickets: Callable[[], Counter[str]],
    ) -> None:
        self._start, self._until, self.printer, self._whole_tickets = start, until, printer, whole_tickets
        self.program, self.hand = start()
        self.numbers: list[str] = []
        self._before: Counter[str] = Counter()

    def see(self, **wanted: Any) -> Any:
        """What the stand shows, once it is as wanted."""
        return self._until(self.hand, lambda seen: all(seen[name] == value for name, value in wanted.items()))

    def open(self) -> None:
        """Tap as far as what to bring."""
        self._until(self.hand, lambda seen: seen["page"] == "home" and seen["tiles"] and seen["connection"] == "live")
        self._before = self._whole_tickets()
        self.hand.call("tap", objectName="tile-borgerservice.pas")
        self.see(page="documents")

    def ask(self) -> None:
        """Tap as far as the number."""
        self.open()
        self.hand.call("tap", objectName="have-all")
        self.numbers.append(self.see(page="number")["label"])

    def cut(self) -> None:
        """A power cut, and the power comes back; nothing is wrong with the printer any more."""
        self.program.kill()
        self.hand.close()
        self.printer.set_fault()
        self.program, self.hand = self._start()

    def papers(self) -> list[int]:
        """On how many whole papers each number stands that was taken since `open`."""
        return list((self._whole_tickets() - self._before).values())

    def shows_the_number_again(self) -> None:
        """And says that nobody knows of its paper."""
        assert self.see(page="number", paper="uncertain")["label"] == self.numbers[-1]

    def done(self) -> None:
        """The citizen goes."""
        self.hand.call("tap", objectName="done")


@pytest.fixture
def hall(
    served: tuple[str, SeedResult],
    programs: Any,
    until: Callable[..., Any],
    printer: VirtualPrinter,
    whole_tickets: Callable[[], Counter[str]],
) -> Hall:
    """A stand, a server and a printer."""
    return Hall(lambda: programs.stand(*served, "--printer", printer.address), until, printer, whole_tickets)


def test_every_number_is_on_one_paper_or_on_the_screen(
    hall: Hall, server_process: int, open_folder: Path, qtbot: QtBot
) -> None:
    """Killed with the command on its way, before the printer took it, amidst the ticket, before its word, and after.

    No number is lost or given twice; none stands on two papers unless the citizen asks for a copy.
    """
    _killed_before_the_answer(hall, server_process, open_folder)
    _killed_before_the_printer_took_it(hall)
    _killed_amidst_the_ticket(hall, qtbot)
    _killed_before_the_printer_s_word(hall, qtbot)
    _killed_when_all_is_done(hall)
    assert hall.numbers == [f"P{number:03}" for number in range(1, 6)]


def _killed_before_the_answer(hall: Hall, server_process: int, folder: Path) -> None:
    """The server has the command, or will have it; nobody has an answer."""
    hall.open()
    os.kill(server_process, signal.SIGSTOP)
    try:
        hall.hand.call("tap", objectName="have-all")
        assert (folder / "stand" / "promise-stand-1.json").exists()
        hall.cut()
    finally:
        os.kill(server_process, signal.SIGCONT)
    hall.numbers.append(hall.see(page="number", paper="printed")["label"])
    assert hall.papers() == [1]
    hall.done()


def _killed_before_the_printer_took_it(hall: Hall) -> None:
    """The printer reads nothing; what the computer had on its way to it may still come."""
    hall.printer.set_fault(Fault.STALL)
    hall.ask()
    hall.cut()
    hall.shows_the_number_again()
    assert hall.papers() in ([], [1])
    hall.hand.call("tap", objectName="print-again")
    hall.see(paper="printed")
    assert hall.papers() in ([1], [2])
    hall.done()


def _killed_amidst_the_ticket(hall: Hall, qtbot: QtBot) -> None:
    """Some of it stands on paper. It is cut off before the copy, which is whole."""
    hall.printer.set_fault(Fault.SLOW)
    hall.ask()
    qtbot.waitUntil(lambda: hall.printer._peer._engine._roll.height > 100, timeout=20000)
    hall.cut()
    hall.shows_the_number_again()
    assert hall.papers() in ([], [1])
    hall.hand.call("tap", objectName="print-again")
    hall.see(paper="printed")
    assert hall.papers() in ([1], [2])
    hall.done()


def _killed_before_the_printer_s_word(hall: Hall, qtbot: QtBot) -> None:
    """It is printed, and the printer has not said so."""
    hall.printer.set_fault(Fault.MUTE, after_rows=100)
    hall.ask()
    qtbot.waitUntil(lambda: hall.papers() == [1], timeout=20000)
    hall.cut()
    hall.shows_the_number_again()
    assert hall.papers() == [1]
    hall.done()


def _killed_when_all_is_done(hall: Hall) -> None:
    """The citizen has the paper: the next one finds the stand as it should be."""
    hall.ask()
    hall.see(paper="printed")
    hall.cut()
    hall.see(page="home", connection="live")
    assert hall.papers() == [1]
