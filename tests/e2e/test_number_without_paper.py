"""A ticket that is not printed: the citizen has the number all the same."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.printer.virtual_engine import Fault
from server.seed import SeedResult

PHONE = "00112233"


@pytest.fixture
def printer(qapp: QCoreApplication) -> Iterator[VirtualPrinter]:
    """A printer that is out of paper."""
    virtual = VirtualPrinter()
    virtual.start()
    virtual.set_fault(Fault.OUT)
    yield virtual
    virtual.stop()


def test_out_of_paper(
    programs: Any,
    served: tuple[str, SeedResult],
    until: Callable[..., Any],
    printer: VirtualPrinter,
    open_folder: Path,
) -> None:
    """The number stands on the screen and goes to the phone; with a new roll the same number is printed, once."""
    kiosk = programs.kiosk(*served, "--printer", printer.address)
    until(kiosk, lambda seen: seen["tiles"] != [] and seen["printer"] == "out-of-paper")
    kiosk.call("tap", objectName="tile-borgerservice.pas")
    until(kiosk, lambda seen: seen["page"] == "documents")
    kiosk.call("tap", objectName="have-all")
    label = until(kiosk, lambda seen: seen["page"] == "number" and seen["paper"] == "missing")["label"]

    kiosk.call("tap", objectName="send-sms")
    until(kiosk, lambda seen: seen["page"] == "phone")
    for digit in PHONE:
        kiosk.call("tap", objectName=f"key-{digit}")
    kiosk.call("tap", objectName="confirm")
    messages = open_folder / "messages.jsonl"
    until(kiosk, lambda seen: seen["page"] == "number" and messages.exists())
    (message,) = [json.loads(line) for line in messages.read_text(encoding="utf-8").splitlines()]
    assert label in message["body"]
    assert PHONE not in (open_folder / "server.log").read_text(encoding="utf-8")

    assert printer.papers == []
    printer.set_fault()
    until(kiosk, lambda seen: seen["printer"] == "none")
    kiosk.call("tap", objectName="print-again")
    until(kiosk, lambda seen: seen["paper"] == "printed")
    assert len(printer.papers) == 1
