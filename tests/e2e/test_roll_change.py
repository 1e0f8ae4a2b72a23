"""A superuser at a stand that is out of paper: the guide opens by itself and goes along with the printer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk_app.maintenance.pin import SALT_BYTES, hashed
from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.printer.virtual_engine import Fault
from server.seed import SeedResult


@pytest.fixture
def printer(qapp: QCoreApplication) -> Iterator[VirtualPrinter]:
    """A printer that is out of paper."""
    virtual = VirtualPrinter()
    virtual.start()
    virtual.set_fault(Fault.OUT)
    yield virtual
    virtual.stop()


def test_the_roll_is_changed(
    programs: Any, served: tuple[str, SeedResult], until: Callable[..., Any], printer: VirtualPrinter, tmp_path: Path
) -> None:
    """Hold, PIN, and the guide is there; steps tick themselves off; the slip is read, and paper comes again."""
    kiosk = programs.kiosk(
        *served, "--printer", printer.address,
        maintenance_pin=hashed("2580", bytes(SALT_BYTES)), printer_model="epson-tm-t20",
    )  # fmt: skip

    def at(step: str) -> None:
        until(kiosk, lambda seen: seen["roll"] == step)

    until(kiosk, lambda seen: seen["printer"] == "out-of-paper")
    kiosk.call("press", objectName="clock", hold=5.4)
    for digit in "2580":
        kiosk.call("tap", objectName=f"key-{digit}")
    kiosk.call("tap", objectName="pin-ok")
    until(kiosk, lambda seen: seen["maintenance"] == "roll")
    at("roll")
    kiosk.call("tap", objectName="roll-next")
    at("open")
    kiosk.call("grab", path=str(tmp_path / "open.png"))
    printer.set_fault(Fault.COVER)
    at("place")
    kiosk.call("tap", objectName="roll-next")
    at("pull")
    kiosk.call("tap", objectName="roll-next")
    at("close")
    printer.set_fault()
    at("read")
    assert len(printer.papers) == 1
    kiosk.call("tap", objectName="roll-readable")
    at("done")
    kiosk.call("tap", objectName="roll-next")
    until(kiosk, lambda seen: seen["maintenance"] == "" and seen["page"] == "home" and seen["printer"] == "none")

    kiosk.call("tap", objectName="tile-borgerservice.pas")
    until(kiosk, lambda seen: seen["page"] == "documents")
    kiosk.call("tap", objectName="have-all")
    until(kiosk, lambda seen: seen["paper"] == "printed")
    assert len(printer.papers) == 2
