"""A USB bus with one printer on it, as libusb shows it to pyusb; behind it is a virtual printer."""

from __future__ import annotations

import errno
import importlib
import select
import socket
import struct
from array import array
from types import SimpleNamespace
from typing import Any

from kiosk_app.printer.virtual import VirtualPrinter
from kiosk_app.printer.virtual_engine import Fault

VENDOR, PRODUCT, SERIAL = 0x04B8, 0x0202, "J2TX012345"
_OUT, _IN = 0x02, 0x81
_DEVICE = {
    "bLength": 18, "bDescriptorType": 1, "bcdUSB": 0x200, "bDeviceClass": 0, "bDeviceSubClass": 0, "bDeviceProtocol": 0,
    "bMaxPacketSize0": 64, "idVendor": VENDOR, "idProduct": PRODUCT, "bcdDevice": 0x100, "iManufacturer": 0,
    "iProduct": 0, "iSerialNumber": 3, "bNumConfigurations": 1, "address": 7, "bus": 1, "port_number": 1,
    "port_numbers": (1,), "speed": 2,
}  # fmt: skip
_CONFIGURATION = {
    "bLength": 9, "bDescriptorType": 2, "wTotalLength": 32, "bNumInterfaces": 1, "bConfigurationValue": 1,
    "iConfiguration": 0, "bmAttributes": 0xC0, "bMaxPower": 1, "extra_descriptors": [],
}  # fmt: skip
_INTERFACE = {
    "bLength": 9, "bDescriptorType": 4, "bInterfaceNumber": 0, "bAlternateSetting": 0, "bNumEndpoints": 2,
    "bInterfaceClass": 7, "bInterfaceSubClass": 1, "bInterfaceProtocol": 2, "iInterface": 0, "extra_descriptors": [],
}  # fmt: skip
_ENDPOINT = {
    "bLength": 7, "bDescriptorType": 5, "bmAttributes": 2, "wMaxPacketSize": 64, "bInterval": 0, "bRefresh": 0,
    "bSynchAddress": 0, "extra_descriptors": [],
}  # fmt: skip


class Bus:
    """pyusb's backend. What is bulk goes over the virtual printer's network connection, so it has all its faults."""

    def __init__(self, printer: VirtualPrinter, interface_class: int = 7) -> None:
        self._printer = printer
        self._class = interface_class
        self._core: Any = importlib.import_module("usb.core")
        self.has_driver = True
        """Whether the system's driver has the printer."""
        self.claimed = False

    def enumerate_devices(self) -> list[str]:
        return [] if Fault.OFF in self._printer.faults else ["printer"]

    def get_parent(self, _device: str) -> None:
        return None

    def get_device_descriptor(self, _device: str) -> Any:
        return SimpleNamespace(**_DEVICE)

    def get_configuration_descriptor(self, _device: str, index: int) -> Any:
        if index:
            raise IndexError
        return SimpleNamespace(**_CONFIGURATION)

    def get_interface_descriptor(self, _device: str, interface: int, alternate: int, _configuration: int) -> Any:
        if interface or alternate:
            raise IndexError
        return SimpleNamespace(**_INTERFACE | {"bInterfaceClass": self._class})

    def get_endpoint_descriptor(self, _device: str, endpoint: int, *_: int) -> Any:
        return SimpleNamespace(**_ENDPOINT, bEndpointAddress=(_OUT, _IN)[endpoint])

    def open_device(self, _device: str) -> socket.socket:
        host, _, port = self._printer.address.removeprefix("tcp://").partition(":")
        try:
            return socket.create_connection((host, int(port)), 5)
        except OSError as error:
            raise self._gone() from error

    def close_device(self, handle: socket.socket) -> None:
        """What the printer has not taken is nowhere: a USB wire holds nothing."""
        handle.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        handle.close()

    def get_configuration(self, _handle: socket.socket) -> int:
        return 1

    def set_configuration(self, _handle: socket.socket, _value: int) -> None:
        """It has but one."""

    def is_kernel_driver_active(self, _handle: socket.socket, _interface: int) -> bool:
        return self.has_driver

    def detach_kernel_driver(self, _handle: socket.socket, _interface: int) -> None:
        self.has_driver = False

    def attach_kernel_driver(self, _handle: socket.socket, _interface: int) -> None:
        self.has_driver = True

    def claim_interface(self, _handle: socket.socket, _interface: int) -> None:
        if self.has_driver:
            raise self._core.USBError("Resource busy", -6, errno.EBUSY)
        self.claimed = True

    def release_interface(self, _handle: socket.socket, _interface: int) -> None:
        self.claimed = False

    def ctrl_transfer(self, _handle: socket.socket, *request: Any) -> int:
        """Its texts: first their languages, then the one that was asked for."""
        _, _, value, _, data, _ = request
        text = b"\x09\x04" if not value & 0xFF else SERIAL.encode("utf-16-le")
        answer = bytes((len(text) + 2, 3)) + text
        data[: len(answer)] = array("B", answer)
        return len(answer)

    def bulk_write(self, handle: socket.socket, _endpoint: int, _interface: int, data: Any, timeout: int) -> int:
        if not select.select([], [handle], [], timeout / 1000)[1]:
            raise self._core.USBTimeoutError("Operation timed out", -7, errno.ETIMEDOUT)
        try:
            return handle.send(data, socket.MSG_DONTWAIT)
        except OSError as error:
            raise self._gone() from error

    def bulk_read(self, handle: socket.socket, _endpoint: int, _interface: int, buff: Any, timeout: int) -> int:
        """A printer that has closed its direction is one that says nothing: USB knows no such thing."""
        data = b""
        if select.select([handle], [], [], timeout / 1000)[0]:
            try:
                data = handle.recv(len(buff))
            except OSError as error:
                raise self._gone() from error
        if not data:
            raise self._core.USBTimeoutError("Operation timed out", -7, errno.ETIMEDOUT)
        buff[: len(data)] = array("B", data)
        return len(data)

    def _gone(self) -> Exception:
        gone: Exception = self._core.USBError("No such device (it may have been disconnected)", -4, errno.ENODEV)
        return gone

    # pyusb looks all kinds of transfer up before it chooses one.
    intr_read = iso_read = bulk_read
    intr_write = iso_write = bulk_write
