"""The stand's guide to a new roll: played by hand and by keyboard, and looked over."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk_app.gallery.roll import RollStage, StillPrinter, slip
from kiosk_app.gallery.shots import Shot, take
from kiosk_app.gallery.theatre import Theatre, sample_state
from kiosk_app.maintenance.roll_change_view_model import RollChangeViewModel
from kiosk_app.printer.jobs import JobState, Times
from kiosk_app.printer.models import Loading, models
from kiosk_app.printer.state import PrinterState
from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.printer.virtual_engine import Fault
from kiosk_app.printer.worker import PrinterWorker
from kiosk_app.qml.roll_picture import RollProvider
from kiosk_app.ticket.paper import PAPER_80

QUICK = Times(answer=0.3, confirm=2.0, id_grace=0.2, watch=0.05, poll=0.05, first_retry=0.05, longest_retry=0.1)
COLOURS = "ff4a5568-ffffffff-ffece9e2-ffdcebe8-ff0b5351-ffffffff"


@pytest.fixture
def theatre() -> Iterator[Theatre]:
    """A stand on its stage."""
    with Theatre(sample_state(), settings={"language": "en"}) as stage:
        yield stage


def _tap(on: RollStage, name: str) -> None:
    item = on.page.findChild(QQuickItem, name)
    assert item is not None
    assert item.isVisible(), name
    window = on.page.window()
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(middle))


def _is_at(on: RollStage, step: str) -> bool:
    return on.roll.props.step == step


def _sentence(on: RollStage) -> str:
    item = on.page.findChild(QQuickItem, "roll-sentence")
    assert item is not None
    return str(item.property("text"))


def _change(qtbot: QtBot, theatre: Theatre, printer: VirtualPrinter, on: RollStage) -> None:
    """From an empty printer to a test slip that is out."""
    assert "right roll" in _sentence(on)
    theatre.lay_out()
    _tap(on, "roll-next")
    qtbot.waitUntil(lambda: on.roll.props.step == "open")
    printer.set_fault(Fault.COVER)
    qtbot.waitUntil(lambda: on.roll.props.step == "place")
    for step in ("pull", "close"):
        theatre.lay_out()
        _tap(on, "roll-next")
        qtbot.waitUntil(partial(_is_at, on, step))
    printer.set_fault()
    qtbot.waitUntil(lambda: on.roll.props.step == "read")


def test_a_roll_is_changed_with_a_printer_on_the_wire(qtbot: QtBot, theatre: Theatre) -> None:
    """Out, lid open, lid shut with paper, and a slip: blank at first, so the roll is turned and tried again."""
    printer = VirtualPrinter()
    printer.start()
    printer.set_fault(Fault.OUT)
    worker = PrinterWorker(printer.address, PAPER_80, times=QUICK)
    try:
        worker.start()
        qtbot.waitUntil(lambda: worker.state is PrinterState.OUT)
        on = RollStage(theatre.window, worker, models()["epson-tm-t20"])
        _change(qtbot, theatre, printer, on)
        assert len(printer.papers) == 1
        theatre.lay_out()
        _tap(on, "roll-blank")
        qtbot.waitUntil(lambda: (on.roll.props.step, on.roll.props.advice) == ("open", "turn"))
        printer.set_fault(Fault.COVER)
        qtbot.waitUntil(lambda: on.roll.props.picture == "turn")
        printer.set_fault()
        qtbot.waitUntil(lambda: on.roll.props.step == "read")
        assert len(printer.papers) == 2
        theatre.lay_out()
        with qtbot.waitSignal(on.roll.renewed):
            _tap(on, "roll-readable")
        theatre.lay_out()
        with qtbot.waitSignal(on.roll.left):
            _tap(on, "roll-next")
        assert not on.roll.props.active
    finally:
        worker.stop()
        printer.stop()


def test_a_roll_is_changed_by_hand_where_the_printer_is_mute(qtbot: QtBot, theatre: Theatre) -> None:
    """A printer that never answers: each step is ticked off by hand, and so is the slip."""
    printer = StillPrinter(PrinterState.UNKNOWN)
    on = RollStage(theatre.window, printer, models()["generic-80"])
    for step in ("open", "place", "pull", "close", "test"):
        theatre.lay_out()
        _tap(on, "roll-next")
        assert on.roll.props.step == step
    printer.end(JobState.UNCERTAIN)
    assert (on.roll.props.step, on.roll.props.slip) == ("read", "perhaps")
    theatre.lay_out()
    _tap(on, "roll-readable")
    assert on.roll.props.step == "done"


def test_the_keyboard_alone_changes_a_roll(theatre: Theatre) -> None:
    """Enter does the likely thing on every step."""
    printer = StillPrinter(PrinterState.UNKNOWN)
    on = RollStage(theatre.window, printer, models()["custom-vkp80"])
    on.page.metaObject().invokeMethod(on.page, "takeFocus")
    for step in ("open", "place", "pull", "test"):
        theatre.lay_out()
        QTest.keyClick(theatre.window, Qt.Key.Key_Return)
        theatre.lay_out()
        assert on.roll.props.step == step
    printer.end(JobState.PROCESSED)
    theatre.lay_out()
    QTest.keyClick(theatre.window, Qt.Key.Key_Return)
    assert on.roll.props.step == "done"


def test_what_is_in_the_way_is_said(theatre: Theatre) -> None:
    """The lid was shut without paper, and then the printer lost its cable."""
    printer = StillPrinter(PrinterState.COVER_OPEN)
    on = RollStage(theatre.window, printer, models()["epson-tm-t88"])
    note = on.page.findChild(QQuickItem, "roll-note")
    assert note is not None
    printer.become(PrinterState.OUT)
    assert "sees no paper" in str(note.property("text"))
    printer.become(PrinterState.OFFLINE)
    assert "cable" in str(note.property("text"))


def test_the_rolls_are_as_wide_as_in_the_hand(theatre: Theatre) -> None:
    """The right one and the till's stand in their true size on a screen whose size is known."""
    on = RollStage(theatre.window, StillPrinter(PrinterState.OUT), models()["epson-tm-t88"])
    theatre.lay_out()
    per_mm = math.hypot(theatre.window.width(), theatre.window.height()) / (theatre.settings.screen_inches * 25.4)
    widths = sorted(strip.width() for strip in on.page.findChildren(QQuickItem, "roll-strip"))
    assert widths == pytest.approx([57 * per_mm, 80 * per_mm], abs=1)


def test_nothing_is_printed_before_it_is_opened(qtbot: QtBot) -> None:
    """A guide that is closed lets the printer be."""
    printer = StillPrinter(PrinterState.OUT)
    roll = RollChangeViewModel(printer, models()["epson-tm-t88"], PAPER_80, uuid4, slip)
    printer.become(PrinterState.READY)
    roll.next()
    assert printer.job is None
    assert not roll.props.active


@pytest.mark.parametrize("loading", list(Loading))
def test_every_step_has_a_picture_of_its_own(qapp: object, loading: Loading) -> None:
    """No two pictures of one way of loading are the same, each has one dark accent, and all are drawn in a moment."""
    names = [
        "open",
        "place",
        "pull",
        "close",
        "test",
        "done",
        "turn",
        "good",
        "blank",
        "cut",
        "scratch",
        "shut",
        "offline",
    ]
    provider = RollProvider()
    size = QSize(240, 240)
    drawn = {
        name: provider.requestImage(f"{loading.value}/{name}/145-195-148?{COLOURS}", QSize(), size) for name in names
    }
    assert len({bytes(image.constBits()) for image in drawn.values()}) == len(names)
    for name, image in drawn.items():
        assert image.size() == size
        assert name == "blank" or _holds(image, "#0b5351"), name


def test_an_unknown_picture_is_drawn_too(qapp: object) -> None:
    """Nothing that is asked for breaks the page."""
    for what in ("", "x", "front/nothing/1-2", "drop-in/open/0-0-0?zz"):
        assert not RollProvider().requestImage(what, QSize(), QSize()).isNull()


@pytest.mark.parametrize("accessible", [False, True], ids=["normal", "accessible"])
@pytest.mark.parametrize(("width", "height"), [(1080, 1920), (1920, 1080)], ids=["upright", "lying"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_on_the_guide_is_cut_pale_or_small(
    tmp_path: Path, width: int, height: int, language: str, *, accessible: bool
) -> None:
    """A strict reviewer finds no fault with any step of a printer with a lid, upright and lying, mirrored and large."""
    shot = Shot(width, height, language=language, accessible=accessible)
    assert list(take(shot, tmp_path, names=["roll-epson-tm-t20", "roll-offline"])) == []


def _holds(image: QImage, colour: str) -> bool:
    wanted = QColor(colour)
    return any(image.pixelColor(x, y) == wanted for x in range(image.width()) for y in range(image.height()))
