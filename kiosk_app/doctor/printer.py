"""The doctor asks the printer how it is."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Final

from kiosk_app.doctor.finding import Finding, Look, ok, warning, wrong
from kiosk_app.doctor.waiting import wait_for
from kiosk_app.printer.address import AddressError, SpoolerAddress, read_address
from kiosk_app.printer.jobs import Times
from kiosk_app.printer.models import models
from kiosk_app.printer.state import PrinterState
from kiosk_app.printer.worker import PrinterWorker
from kiosk_app.settings import KioskSettings

SECONDS: Final = 5.0
_TIMES: Final = Times(leave=1.0)
_TO_DO: Final = {
    PrinterState.OUT: "it is out of paper: put in a new roll",
    PrinterState.COVER_OPEN: "its cover is open: close it",
    PrinterState.ERROR: "it needs care: open it, look for paper in the cutter, switch it off and on",
    PrinterState.OFFLINE: "it cannot be reached: look at cable, power and address",
    PrinterState.UNKNOWN: "it does not answer: look whether it speaks ESC/POS, at the cable, and at the baud rate",
}
_OUT_OF_REACH: Final = frozenset({PrinterState.OFFLINE, PrinterState.UNKNOWN})


def look_at_model(settings: KioskSettings) -> Iterator[Finding]:
    """Whether the printer's model is one we know, and the paper's width and resolution are that model's."""
    model = models().get(settings.printer_model)
    width = f"{settings.paper_width_px} dots at {settings.paper_dpi} dpi"
    if model is None:
        if settings.printer_model:
            yield wrong("printer-model", f"no model is called {settings.printer_model}: choose one in the maintenance")
        else:
            yield ok("printer-model", "none is set: it is taken for one that is like most")
        yield ok("paper", f"{width}; a test slip in the maintenance shows whether it fits")
        return
    yield ok("printer-model", f"{model.maker} {model.name}")
    if (model.width_px, model.dpi) == (settings.paper_width_px, settings.paper_dpi):
        yield ok("paper", f"{width}, as the model prints")
    else:
        yield wrong(
            "paper",
            f"{width}, but the model prints {model.width_px} at {model.dpi}: "
            f"set paper_width_px = {model.width_px} and paper_dpi = {model.dpi}",
        )


def begin_printer(settings: KioskSettings, *, stand_runs: bool, seconds: float = SECONDS) -> Look:
    """Ask it from now on; the answer waits until it has said something. Needs a `QCoreApplication`."""
    if not settings.printer:
        return lambda: [ok("printer", "none is set: numbers are shown on the screen only")]
    try:
        address = read_address(settings.printer)
        worker = PrinterWorker(settings.printer, times=_TIMES)
    except AddressError as error:
        trouble = str(error)
        return lambda: [wrong("printer", f"its address cannot be used: {trouble}")]
    until = time.monotonic() + seconds
    worker.start()

    def look() -> list[Finding]:
        wait_for(lambda: worker.state is not PrinterState.UNKNOWN, until, worker.state_changed)
        state, trouble = worker.state, worker.trouble
        worker.stop()
        heard = not isinstance(address, SpoolerAddress)
        return [_finding(state, trouble, stand_runs=stand_runs, heard=heard)]

    return look


def _finding(state: PrinterState, trouble: str, *, stand_runs: bool, heard: bool) -> Finding:
    if state is PrinterState.READY:
        return ok("printer", "it is ready")
    if state is PrinterState.NEAR_END:
        return warning("printer", "its paper is nearly out: have a roll ready")
    if state is PrinterState.UNKNOWN and not heard:
        return warning("printer", "nobody hears how it is behind a spooler: print a test slip in the maintenance")
    said = f" ({trouble})" if trouble and state is PrinterState.OFFLINE else ""
    if state in _OUT_OF_REACH and stand_runs:
        return warning("printer", f"the stand that runs here may have it: its maintenance shows how it is{said}")
    return wrong("printer", _TO_DO[state] + said)
