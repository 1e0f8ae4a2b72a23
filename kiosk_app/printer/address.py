"""How a printer's address is written: `tcp://`, `serial://`, `usb://`, `spooler://` and `pty://`; pure."""

from __future__ import annotations

import re
from typing import Final, Literal
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from msgspec import Struct

USUAL_BAUD: Final = 38400
"""What most receipt printers are set to when they leave the factory."""
BAUDS: Final = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400)

Flow = Literal["none", "rtscts", "dsrdtr", "xonxoff"]
FLOWS: Final[dict[str, Flow]] = {"none": "none", "rtscts": "rtscts", "dsrdtr": "dsrdtr", "xonxoff": "xonxoff"}


class AddressError(ValueError):
    """The printer's address is not written as we know it."""


class TcpAddress(Struct, frozen=True):
    """`tcp://host:port`: a printer on the network."""

    host: str
    port: int


class SerialAddress(Struct, frozen=True):
    """`serial:///dev/ttyUSB0?baud=19200&flow=rtscts`, `serial://COM3`: a serial port, also one that is a USB device.

    `baud` bits a second, 8 data bits, no parity, 1 stop bit.
    """

    port: str
    baud: int = USUAL_BAUD
    flow: Flow = "none"


class UsbAddress(Struct, frozen=True):
    """`usb:///dev/usb/lp0`: the device file that Linux makes for a USB printer."""

    path: str


class LibusbAddress(Struct, frozen=True):
    """`usb://04b8:0202?serial=J2TX012345`: a USB printer by its maker's and its product's number, without a driver.

    `serial` tells two printers of one kind apart.
    """

    vendor: int
    product: int
    serial: str = ""


class SpoolerAddress(Struct, frozen=True):
    """`spooler://Ticket%20printer`: a printer as Windows knows it. It is written to, and never heard."""

    printer: str


class PtyAddress(Struct, frozen=True):
    """`pty:///dev/pts/3`: a pseudo-terminal with a virtual printer at its other end."""

    path: str


Address = TcpAddress | SerialAddress | UsbAddress | LibusbAddress | SpoolerAddress | PtyAddress

_USB_NUMBERS: Final = re.compile("([0-9a-fA-F]{4}):([0-9a-fA-F]{4})")


def read_address(text: str) -> Address:
    """The address; raises `AddressError` with a sentence if it is none."""
    if not text.isprintable():
        raise AddressError(f"{text}: there is a sign in it that cannot be seen")
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise AddressError(f"{text}: {error}") from error
    match parts.scheme:
        case "tcp":
            return _tcp(text, parts)
        case "serial":
            return _serial(text, parts)
        case "usb":
            return _usb(text, parts)
        case "spooler":
            printer = unquote(text.partition("://")[2])
            if not printer.strip("/ ") or not printer.isprintable():
                raise AddressError(f"{text}: write spooler:// and the printer's name, as in spooler://Ticket%20printer")
            return SpoolerAddress(printer)
        case "pty":
            if not parts.path:
                raise AddressError(f"{text}: write pty:// and the path of the terminal, as in pty:///dev/pts/3")
            return PtyAddress(parts.path)
    raise AddressError(f"{text}: a printer's address begins with tcp://, serial://, usb://, spooler:// or pty://")


def _tcp(text: str, parts: SplitResult) -> TcpAddress:
    try:
        port = parts.port
    except ValueError as error:
        raise AddressError(f"{text}: {error}") from error
    if not parts.hostname or not port:
        raise AddressError(f"{text}: write tcp://host:port, as in tcp://192.0.2.7:9100")
    return TcpAddress(parts.hostname, port)


def _usb(text: str, parts: SplitResult) -> UsbAddress | LibusbAddress:
    if not parts.netloc and parts.path.strip("/"):
        return UsbAddress(parts.path)
    numbers = _USB_NUMBERS.fullmatch(parts.netloc)
    wanted = dict(parse_qsl(parts.query, keep_blank_values=True))
    if numbers is None or parts.path.strip("/") or set(wanted) - {"serial"}:
        raise AddressError(
            f"{text}: write usb:// and the device's path or its numbers, as in usb:///dev/usb/lp0 or usb://04b8:0202"
        )
    return LibusbAddress(int(numbers[1], 16), int(numbers[2], 16), wanted.get("serial", ""))


def _serial(text: str, parts: SplitResult) -> SerialAddress:
    port = parts.netloc or parts.path
    if not port.strip("/") or (parts.netloc and parts.path.strip("/")):
        raise AddressError(f"{text}: write serial:// and the port, as in serial:///dev/ttyUSB0 or serial://COM3")
    wanted = dict(parse_qsl(parts.query, keep_blank_values=True))
    unknown = sorted(set(wanted) - {"baud", "flow"})
    if unknown:
        raise AddressError(f"{text}: a serial port has baud and flow, not {', '.join(unknown)}")
    baud = wanted.get("baud", str(USUAL_BAUD))
    if not baud.isdecimal() or int(baud) not in BAUDS:
        raise AddressError(f"{text}: the baud rate is one of {', '.join(map(str, BAUDS))}")
    flow = FLOWS.get(wanted.get("flow", "none"))
    if flow is None:
        raise AddressError(f"{text}: the flow control is one of {', '.join(FLOWS)}")
    return SerialAddress(port, int(baud), flow)
