"""How printers' addresses are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk_app.printer.address import (
    AddressError,
    LibusbAddress,
    PtyAddress,
    SerialAddress,
    SpoolerAddress,
    TcpAddress,
    UsbAddress,
    read_address,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tcp://192.0.2.7:9100", TcpAddress("192.0.2.7", 9100)),
        ("tcp://[2001:db8::7]:9100", TcpAddress("2001:db8::7", 9100)),
        ("serial:///dev/ttyUSB0", SerialAddress("/dev/ttyUSB0")),
        ("serial://COM3", SerialAddress("COM3")),
        ("serial://COM12?baud=19200&flow=rtscts", SerialAddress("COM12", 19200, "rtscts")),
        ("usb:///dev/usb/lp0", UsbAddress("/dev/usb/lp0")),
        ("usb://04b8:0202", LibusbAddress(0x04B8, 0x0202)),
        ("usb://04B8:0202?serial=J2TX%201", LibusbAddress(0x04B8, 0x0202, "J2TX 1")),
        ("spooler://Ticket%20printer", SpoolerAddress("Ticket printer")),
        ("pty:///dev/pts/3", PtyAddress("/dev/pts/3")),
    ],
)
def test_addresses(text: str, expected: object) -> None:
    """Each way to reach a printer has its own shape."""
    assert read_address(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "", "printer", "http://host:9100", "tcp://", "tcp://host", "tcp://host:x", "tcp://host:99999", "usb://1", "usb:///",
        "pty://", "serial://", "serial:///", "serial://COM3/x", "serial://COM3?baud=fast", "serial://COM3?baud=12345",
        "usb://04b8", "usb://04b8:02022", "usb://04b8:0202/x", "usb://04b8:0202?port=1", "spooler://", "spooler://%0a",
        "serial://COM3?flow=maybe", "serial://COM3?parity=even", "usb:///dev/\0", "tcp://[",
    ],
)  # fmt: skip
def test_wrong_addresses_are_explained(text: str) -> None:
    """The sentence begins with what was written."""
    with pytest.raises(AddressError) as caught:
        read_address(text)
    assert str(caught.value).startswith(text)


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """Nothing that somebody types breaks the stand."""
    for each in (text, f"serial://{text}", f"tcp://{text}"):
        try:
            read_address(each)
        except AddressError:
            continue
