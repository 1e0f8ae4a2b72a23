"""USB printers by libusb, without a driver of the system's, by pyusb."""

from __future__ import annotations

import contextlib
import importlib
import threading
import time
from typing import Any, Final

from kiosk_app.printer.address import LibusbAddress
from kiosk_app.printer.transport import Transport, TransportError, TwoWay

_PRINTER_CLASS: Final = 7
_BIDIRECTIONAL: Final = 2
_BULK: Final = 2
_IN: Final = 0x80
_PIECE: Final = 4096
"""What is given to the printer at once: 4 ms at full speed."""
_SLICE_MS: Final = 100
"""The longest that being interrupted may go unnoticed: nobody can end a transfer of pyusb's that waits."""
_GLANCE_MS: Final = 1
_EMPTY_SECONDS: Final = 0.01
"""Between two reads of a printer that answers, and says nothing."""


def open_libusb(address: LibusbAddress, backend: Any = None) -> Transport:
    """Take the printer for us alone; raises `OSError` when it is not there, when we may not, or without libusb.

    `backend` is pyusb's: its own unless given.
    """
    core, util = _pyusb()

    def is_meant(device: Any) -> bool:
        if not address.serial:
            return True
        try:
            found = util.get_string(device, device.iSerialNumber)
        except (ValueError, OSError):  # it does not let us read: then it is not the one asked for
            found = None
        if found != address.serial:
            util.dispose_resources(device)
        return bool(found == address.serial)

    try:
        device = core.find(idVendor=address.vendor, idProduct=address.product, custom_match=is_meant, backend=backend)
    except core.NoBackendError as error:
        raise OSError("libusb is not installed, or not for this kind of computer") from error
    if device is None:
        raise OSError("no such printer is on USB, or it is switched off")
    return LibusbTransport(device, util)


class LibusbTransport(TwoWay):
    """The bulk endpoints of a printer's interface. The system's driver gets it back afterwards."""

    def __init__(self, device: Any, util: Any) -> None:
        self._device, self._util = device, util
        self._interrupted = threading.Event()
        self._early = b""
        try:
            interface = _printer_interface(device)
            self._number: int = interface.bInterfaceNumber
            self._out, self._in = _endpoints(interface)
            self._had_driver = self._detach()
            util.claim_interface(device, self._number)
            if interface.bAlternateSetting:
                device.set_interface_altsetting(self._number, interface.bAlternateSetting)
        except OSError:
            util.dispose_resources(device)
            raise

    def read(self, seconds: float) -> bytes:
        """What has come; nothing after `seconds` of silence or when interrupted."""
        ends = time.monotonic() + seconds
        while not self._interrupted.is_set():
            left = ends - time.monotonic()
            data, self._early = self._early or self._receive(min(_SLICE_MS, left * 1000)), b""
            if data or left <= 0:
                return data
            self._interrupted.wait(min(_EMPTY_SECONDS, left))
        self._interrupted.clear()
        return b""

    def write(self, data: memoryview, seconds: float) -> int:
        """How many bytes were taken; 0 after `seconds`, when interrupted, or when there is something to read first."""
        if self._interrupted.is_set():
            self._interrupted.clear()
            return 0
        self._early = self._early or self._receive(_GLANCE_MS)
        if self._early:
            return 0
        try:
            return int(self._device.write(self._out, bytes(data[:_PIECE]), _milliseconds(seconds * 1000)))
        except OSError as error:
            return len(_nothing_in_time(error))

    def interrupt(self) -> None:
        """Make the read that is waiting, or the next read or write, return soon."""
        self._interrupted.set()

    def close(self, *, drop_unsent: bool = False) -> None:  # noqa: ARG002 - what the printer has not taken never leaves
        """Let go of the printer."""
        with contextlib.suppress(OSError):  # it has been pulled out: there is nothing to give back
            self._util.release_interface(self._device, self._number)
            if self._had_driver:
                self._device.attach_kernel_driver(self._number)
        self._util.dispose_resources(self._device)

    def _receive(self, milliseconds: float) -> bytes:
        try:
            return bytes(self._device.read(self._in, _PIECE, _milliseconds(milliseconds)))
        except OSError as error:
            return _nothing_in_time(error)

    def _detach(self) -> bool:
        try:
            active = bool(self._device.is_kernel_driver_active(self._number))
        except NotImplementedError:  # a system whose drivers are not taken away
            return False
        if active:
            self._device.detach_kernel_driver(self._number)
        return active


def _pyusb() -> tuple[Any, Any]:
    try:
        return importlib.import_module("usb.core"), importlib.import_module("usb.util")
    except ImportError as error:
        raise OSError("the library pyusb is not installed, which usb:// with numbers needs") from error


def _printer_interface(device: Any) -> Any:
    """The one that also answers, if there are several; raises OSError if it is no printer."""
    try:
        configuration = device.get_active_configuration()
    except OSError:
        device.set_configuration()
        configuration = device.get_active_configuration()
    found = [
        interface
        for interface in configuration
        if interface.bInterfaceClass == _PRINTER_CLASS and None not in _endpoints(interface)
    ]
    if not found:
        raise OSError("this USB device is no printer that answers")
    return min(found, key=lambda interface: interface.bInterfaceProtocol != _BIDIRECTIONAL)


def _endpoints(interface: Any) -> tuple[int | None, int | None]:
    """Where to write, and where to read."""
    bulk = [each.bEndpointAddress for each in interface if each.bmAttributes & 3 == _BULK]
    out = next((address for address in bulk if not address & _IN), None)
    return out, next((address for address in bulk if address & _IN), None)


def _milliseconds(wanted: float) -> int:
    """A time of 0 would be for ever."""
    return max(_GLANCE_MS, min(_SLICE_MS, int(wanted)))


def _nothing_in_time(error: OSError) -> bytes:
    """Nothing, if that is all it was; raises `TransportError` otherwise."""
    if type(error).__name__ == "USBTimeoutError":
        return b""
    raise TransportError(str(error)) from error
