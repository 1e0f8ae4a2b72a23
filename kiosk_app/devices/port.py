"""The wire from a scanner on a serial port: bytes go straight into a buffer that can be wiped."""

from __future__ import annotations

import contextlib
import math
import os
import select
import socket
import sys
import threading
import time
from typing import Final, Protocol

from kiosk_app.printer.address import SerialAddress

_SLICE_SECONDS: Final = 0.1


class Port(Protocol):
    """An open port. All but `interrupt` belongs to one thread and raises `OSError` when the scanner is gone."""

    def read_into(self, buffer: bytearray, seconds: float | None) -> int:
        """How many bytes have come; 0 after so many seconds of silence, or when interrupted."""

    def interrupt(self) -> None:
        """Make the read that is waiting, or the next one, return at once. From any thread."""

    def close(self) -> None:
        """Let go of it."""


def open_scanner(address: SerialAddress) -> Port:
    """Open the port for us alone; raises `OSError` when it is not there or somebody else has it."""
    from kiosk_app.printer.serial_port import open_port  # noqa: PLC0415 - pyserial is loaded only where there is one

    port = open_port(address)
    return _WaitingPort(port) if sys.platform == "win32" else _SelectingPort(port)


class _SerialLike(Protocol):
    """What is needed of `serial.Serial`."""

    timeout: float | None

    @property
    def in_waiting(self) -> int: ...

    def fileno(self) -> int: ...

    def read(self, size: int, /) -> bytes: ...

    def cancel_read(self) -> None: ...

    def close(self) -> None: ...


class _SelectingPort:
    """On POSIX: the kernel writes into the buffer, and there is no other copy."""

    def __init__(self, port: _SerialLike) -> None:
        self._port = port
        self._fd = port.fileno()
        self._woken, self._waker = socket.socketpair()
        self._woken.setblocking(False)
        self._waker.setblocking(False)

    def read_into(self, buffer: bytearray, seconds: float | None) -> int:
        readable, _, _ = select.select([self._fd, self._woken.fileno()], [], [], seconds)
        if self._woken.fileno() in readable:
            self._woken.recv(len(buffer))
        if self._fd not in readable:
            return 0
        try:
            count = os.readv(self._fd, [buffer])
        except BlockingIOError:
            return 0
        if count == 0:
            raise OSError("the scanner has been pulled out")
        return count

    def interrupt(self) -> None:
        with contextlib.suppress(BlockingIOError):  # it is full of calls to wake already
            self._waker.send(b"!")

    def close(self) -> None:
        self._port.close()
        self._woken.close()
        self._waker.close()


class _WaitingPort:
    """On Windows pyserial waits, and makes bytes of what it has read: those cannot be wiped."""

    def __init__(self, port: _SerialLike) -> None:
        self._port = port
        self._interrupted = threading.Event()

    def read_into(self, buffer: bytearray, seconds: float | None) -> int:
        ends = math.inf if seconds is None else time.monotonic() + seconds
        while not self._interrupted.is_set():
            self._port.timeout = min(_SLICE_SECONDS, max(0.0, ends - time.monotonic()))
            first = self._port.read(1)
            if first:
                more = first + self._port.read(min(self._port.in_waiting, len(buffer) - 1))
                buffer[: len(more)] = more
                return len(more)
            if time.monotonic() >= ends:
                return 0
        self._interrupted.clear()
        return 0

    def interrupt(self) -> None:
        self._interrupted.set()
        self._port.cancel_read()

    def close(self) -> None:
        self._port.close()
