"""Serial ports, by pyserial: where a port has a file descriptor we wait for it ourselves, elsewhere pyserial waits."""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from typing import Final

import serial

from kiosk_app.printer.address import SerialAddress
from kiosk_app.printer.transport import FileTransport, Transport, TransportError, TwoWay

_PIECE: Final = 256
"""What is given to the port at once where nobody says how much of it was taken: 67 ms at 38400 baud."""
_SLICE_SECONDS: Final = 0.1
"""The longest that being interrupted may go unnoticed, if it comes between two waits."""


def open_serial(address: SerialAddress) -> Transport:
    """Open the port for us alone; raises `OSError` when it is not there or somebody else has it."""
    port = open_port(address)
    port.reset_input_buffer()  # what was said to somebody else answers nothing of ours
    return WaitingSerial(port) if sys.platform == "win32" else SelectingSerial(port)


def open_port(address: SerialAddress) -> serial.Serial:
    """The bare port, for us alone; raises as `open_serial`."""
    return serial.Serial(
        address.port,
        address.baud,
        timeout=0,
        rtscts=address.flow == "rtscts",
        dsrdtr=address.flow == "dsrdtr",
        xonxoff=address.flow == "xonxoff",
        exclusive=None if sys.platform == "win32" else True,
    )


class SelectingSerial(FileTransport):
    """A port with a file descriptor, on POSIX. pyserial's own writing would not say how much a printer has taken."""

    def __init__(self, port: serial.Serial) -> None:
        self._port = port
        super().__init__(port.fileno())

    def _release(self) -> None:
        self._port.close()


class WaitingSerial(TwoWay):
    """A port that pyserial waits for, as on Windows. When a piece is not taken in time, the wire counts as gone.

    Some of that piece may have gone out, and to send it again would print a torn ticket.
    """

    def __init__(self, port: serial.Serial) -> None:
        self._port = port
        self._interrupted = threading.Event()

    def read(self, seconds: float) -> bytes:
        """What has come; nothing after `seconds` of silence or when interrupted."""
        ends = time.monotonic() + seconds
        try:
            while not self._interrupted.is_set():
                self._port.timeout = min(_SLICE_SECONDS, max(0.0, ends - time.monotonic()))
                data = self._port.read(1)
                if data:
                    return bytes(data + self._port.read(self._port.in_waiting))
                if time.monotonic() >= ends:
                    return b""
        except OSError as error:
            raise TransportError(str(error)) from error
        self._interrupted.clear()
        return b""

    def write(self, data: memoryview, seconds: float) -> int:
        """How many bytes were taken; 0 when interrupted, or when there is something to read first."""
        if self._interrupted.is_set():
            self._interrupted.clear()
            return 0
        try:
            if self._port.in_waiting:
                return 0
            self._port.write_timeout = max(seconds, _SLICE_SECONDS)
            return self._port.write(bytes(data[:_PIECE])) or 0
        except OSError as error:
            raise TransportError(str(error)) from error

    def interrupt(self) -> None:
        """Make the read that is waiting, or the next read or write, return at once."""
        self._interrupted.set()
        self._port.cancel_read()

    def close(self, *, drop_unsent: bool = False) -> None:
        """Let go of the port."""
        if drop_unsent:
            with contextlib.suppress(OSError):  # it has been pulled out: nothing goes anywhere
                self._port.reset_output_buffer()
        self._port.close()
