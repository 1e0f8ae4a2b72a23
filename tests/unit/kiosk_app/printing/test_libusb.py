"""A USB printer by libusb, at the boundary to the bus."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from kiosk_app.printer import protocol
from kiosk_app.printer.address import LibusbAddress
from kiosk_app.printer.libusb import open_libusb
from kiosk_app.printer.virtual import VirtualPrinter
from tests.unit.kiosk_app.printing.usb_bus import PRODUCT, SERIAL, VENDOR, Bus

ADDRESS = LibusbAddress(VENDOR, PRODUCT)


def test_the_driver_gets_the_printer_back(printer: VirtualPrinter) -> None:
    """It is taken while we print, also by its serial number, and answers; afterwards all is as it was."""
    bus = Bus(printer)
    wire = open_libusb(LibusbAddress(VENDOR, PRODUCT, SERIAL), bus)
    assert (bus.has_driver, bus.claimed) == (False, True)
    assert wire.write(memoryview(protocol.ASK_STATUS[0]), 1) == 3
    assert wire.read(5) == b"\x12"
    wire.interrupt()
    assert wire.read(60) == b""
    wire.close()
    assert (bus.has_driver, bus.claimed) == (True, False)


@pytest.mark.parametrize(
    ("address", "interface_class", "sentence"),
    [
        (LibusbAddress(VENDOR, PRODUCT + 1), 7, "no such printer is on USB"),
        (LibusbAddress(VENDOR, PRODUCT, "another"), 7, "no such printer is on USB"),
        (ADDRESS, 3, "this USB device is no printer that answers"),
    ],
)
def test_what_is_no_such_printer(
    address: LibusbAddress, interface_class: int, sentence: str, printer: VirtualPrinter
) -> None:
    """A sentence says so."""
    with pytest.raises(OSError, match=sentence):
        open_libusb(address, Bus(printer, interface_class))


def test_without_pyusb(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence says what is missing."""

    def missing(_name: str) -> Any:
        raise ImportError

    monkeypatch.setattr(importlib, "import_module", missing)
    with pytest.raises(OSError, match="pyusb is not installed"):
        open_libusb(ADDRESS)


def test_without_libusb(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same for the system's part."""
    core = importlib.import_module("usb.core")

    def find(**_: Any) -> None:
        raise core.NoBackendError

    monkeypatch.setattr(core, "find", find)
    with pytest.raises(OSError, match="libusb is not installed"):
        open_libusb(ADDRESS)
