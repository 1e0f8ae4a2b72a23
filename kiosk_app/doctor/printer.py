"""The doctor asks the printer how it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from kiosk_app.doctor.finding import Finding, ill, well
from kiosk_app.printer.address import AddressError
from kiosk_app.printer.models import models
from kiosk_app.printer.state import PrinterState
from kiosk_app.printer.worker import PrinterWorker
from kiosk_app.settings import KioskSettings

_TO_DO: Final = {
    PrinterState.NEAR_END: "the paper is nearly out: have a roll ready",
    PrinterState.OUT: "it is out of paper: put in a new roll",
    PrinterState.COVER_OPEN: "its cover is open: close it",
    PrinterState.ERROR: "it needs care: open it, look for paper in the cutter, switch it off and on",
    PrinterState.OFFLINE: "it cannot be reached: look at cable, power and address",
    PrinterState.UNKNOWN: "it does not answer: look whether it speaks ESC/POS, and at cable and baud rate",
}


def look_at_width(settings: KioskSettings) -> Finding:
    """Whether the paper's width is the printer model's."""
    model = models().get(settings.printer_model)
    if model is None:
        if settings.printer_model:
            return ill("paper", f"no printer model is called {settings.printer_model}: choose one in the maintenance")
        return well("paper", f"{settings.paper_width_px} dots, no printer model is set")
    if (model.width_px, model.dpi) != (settings.paper_width_px, settings.paper_dpi):
        return ill(
            "paper",
            f"{model.maker} {model.name} prints {model.width_px} dots at {model.dpi} dpi: "
            f"set paper_width_px = {model.width_px} and paper_dpi = {model.dpi}",
        )
    return well("paper", f"{model.width_px} dots at {model.dpi} dpi, as the model prints")


def look_at_printer(settings: KioskSettings, seconds: float = 5.0) -> Finding:
    """How it is, asked for some seconds; needs a `QCoreApplication`."""
    if not settings.printer:
        return well("printer", "none is set")
    assert QCoreApplication.instance() is not None
    try:
        worker = PrinterWorker(settings.printer)
    except AddressError as error:
        return ill("printer", f"its address cannot be used: {error}")
    loop = QEventLoop()
    worker.state_changed.connect(loop.quit)
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    worker.start()
    loop.exec()
    state = worker.state
    worker.stop()
    if state is PrinterState.READY:
        return well("printer", "it is ready")
    if state is PrinterState.NEAR_END:
        return well("printer", _TO_DO[state])
    return ill("printer", _TO_DO[state])
