"""The roll change guide on the stage: the page over the stand, and a printer that does as the scene says."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk_app.gallery.theatre import MORNING
from kiosk_app.maintenance.roll_change_view_model import RollChangeViewModel
from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.models import PrinterModel, models
from kiosk_app.printer.state import PrinterState
from kiosk_app.qml import MAIN
from kiosk_app.ticket.paper import Paper
from kiosk_app.ticket.sample import draw_test_slip
from kiosk_app.visit.paper import PrinterWorkerLike

PAGE = MAIN.parent / "maintenance" / "RollPage.qml"


class StillPrinter(QObject):
    """A printer's worker that waits for the scene."""

    state_changed = Signal(object)
    job_changed = Signal(object, object)

    def __init__(self, state: PrinterState) -> None:
        super().__init__()
        self.state = state
        self.job: Any = None

    def submit(self, job_id: Any, _content: object) -> None:
        """Keep it."""
        self.job = job_id

    def become(self, state: PrinterState) -> None:
        """Say how the printer is now."""
        self.state = state
        self.state_changed.emit(state)

    def end(self, state: JobState) -> None:
        """Say what became of the slip."""
        self.job_changed.emit(self.job, state)


def slip(paper: Paper) -> QImage:
    """What is printed to see whether it prints."""
    return draw_test_slip(paper, "en", MORNING)


class RollStage:
    """The guide's page in that window, of that printer; take it down with `close`."""

    def __init__(self, window: QQuickWindow, worker: PrinterWorkerLike, model: PrinterModel) -> None:
        """Raises `RuntimeError` if the page cannot be built."""
        self.roll = RollChangeViewModel(worker, model, Paper(model.width_px, model.dpi), uuid4, slip)
        self.roll.open()
        engine = qmlEngine(window)
        assert engine is not None
        component = QQmlComponent(engine, QUrl.fromLocalFile(str(PAGE)))
        page = component.createWithInitialProperties({"roll": self.roll})
        if not isinstance(page, QQuickItem):
            raise RuntimeError(component.errorString())  # noqa: TRY004 - the page is broken, not a type
        self.page = page
        page.setParentItem(window.contentItem())
        page.setSize(window.size().toSizeF())
        page.setZ(1000)
        page.setParent(window)
        self.roll.setParent(window)
        for other in window.contentItem().childItems():
            if other is not page:
                other.setVisible(False)


def scene(model: str, does: Callable[[RollStage, StillPrinter], None], printer: PrinterState) -> Callable[[Any], None]:
    """What is done on the stage for one picture of the guide."""
    return partial(_play, model=model, does=does, printer=printer)


def _play(stage: Any, *, model: str, does: Callable[[RollStage, StillPrinter], None], printer: PrinterState) -> None:
    worker = StillPrinter(printer)
    worker.setParent(stage.window)
    does(RollStage(stage.window, worker, models()[model]), worker)


def _next(times: int) -> Callable[[RollStage, StillPrinter], None]:
    def does(on: RollStage, _printer: StillPrinter) -> None:
        for _ in range(times):
            on.roll.next()

    return does


def _opened(times: int) -> Callable[[RollStage, StillPrinter], None]:
    def does(on: RollStage, printer: StillPrinter) -> None:
        printer.become(PrinterState.COVER_OPEN)
        _next(times)(on, printer)

    return does


def _test(_on: RollStage, printer: StillPrinter) -> None:
    printer.become(PrinterState.READY)


def _read(on: RollStage, printer: StillPrinter) -> None:
    _test(on, printer)
    printer.end(JobState.PRINTED)


def _done(on: RollStage, printer: StillPrinter) -> None:
    _read(on, printer)
    on.roll.readable()


def _blank(on: RollStage, printer: StillPrinter) -> None:
    _read(on, printer)
    on.roll.blank()
    if printer.state is PrinterState.READY and on.roll.props.loading != "feed-in":
        printer.become(PrinterState.COVER_OPEN)


def _shut_empty(_on: RollStage, printer: StillPrinter) -> None:
    printer.become(PrinterState.COVER_OPEN)
    printer.become(PrinterState.OUT)


def _failed(on: RollStage, printer: StillPrinter) -> None:
    _test(on, printer)
    printer.end(JobState.FAILED)


def _wrong(on: RollStage, printer: StillPrinter) -> None:
    printer.become(PrinterState.COVER_OPEN)
    on.roll.does_not_fit()


def plays() -> Iterable[tuple[str, Callable[[Any], None]]]:
    """Each picture of the guide by name: every step of every way in which a roll goes in, and what can go wrong."""
    out, silent = PrinterState.OUT, PrinterState.UNKNOWN
    for model in ("epson-tm-t88", "epson-tm-t20", "epson-tm-m30", "star-mc-print3", "generic-58"):
        steps = (
            ("roll", _next(0)),
            ("open", _next(1)),
            ("place", _opened(0)),
            ("pull", _opened(1)),
            ("close", _opened(2)),
        )
        for name, does in (*steps, ("test", _test), ("read", _read), ("done", _done), ("turn", _blank)):
            yield f"roll-{model}-{name}", scene(model, does, out)
    fed = "custom-vkp80"
    by_hand = (("roll", _next(0)), ("open", _next(1)), ("place", _next(2)), ("pull", _next(3)))
    for name, does in (*by_hand, ("test", _test), ("done", _done), ("turn", _blank)):
        yield f"roll-{fed}-{name}", scene(fed, does, out)
    yield "roll-wrong", scene("epson-tm-t20", _wrong, out)
    yield "roll-not-caught", scene("epson-tm-t20", _shut_empty, out)
    yield "roll-failed", scene("epson-tm-t20", _failed, out)
    yield "roll-offline", scene("epson-tm-t20", _next(1), PrinterState.OFFLINE)
    yield "roll-silent", scene("generic-80", _next(4), silent)
