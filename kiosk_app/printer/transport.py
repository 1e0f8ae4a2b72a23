"""The wire to the printer, for one thread; here those that have a file descriptor."""

from __future__ import annotations

import contextlib
import os
import select
import socket
import struct
import sys
from abc import ABC, abstractmethod
from typing import Final, Protocol

from kiosk_app.printer.address import (
    Address,
    LibusbAddress,
    PtyAddress,
    SerialAddress,
    SpoolerAddress,
    TcpAddress,
    UsbAddress,
    read_address,
)

_CHUNK: Final = 16 * 1024
_RESET_ON_CLOSE: Final = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class TransportError(Exception):
    """The printer cannot be reached, or has gone away."""


class Transport(Protocol):
    """An open wire. All but `interrupt` belongs to one thread and raises `TransportError` when the wire is gone."""

    @property
    def two_way(self) -> bool:
        """Whether the printer can be heard; if not, `read` only waits."""

    def begin(self) -> None:
        """A ticket begins here."""

    def end(self) -> None:
        """The ticket that has begun is whole."""

    def read(self, seconds: float) -> bytes:
        """What has come; nothing after `seconds` of silence or when interrupted."""

    def write(self, data: memoryview, seconds: float) -> int:
        """How many bytes were taken; 0 after `seconds`, when interrupted, or when there is something to read first."""

    def interrupt(self) -> None:
        """Make the read or write that is waiting, or the next one, return at once. From any thread."""

    def close(self, *, drop_unsent: bool = False) -> None:
        """Let go of the printer; once. With `drop_unsent`, what has not left this computer yet never does."""


def open_transport(address: str, connect_seconds: float) -> Transport:
    """Connect; raises `TransportError` when nobody is there within that time, `AddressError` for no address."""
    wanted = read_address(address)
    try:
        return _open(wanted, connect_seconds)
    except OSError as error:
        raise TransportError(f"{address}: {error}") from error


def _open(wanted: Address, connect_seconds: float) -> Transport:
    match wanted:
        case TcpAddress(host, port):
            return TcpTransport(host, port, connect_seconds)
        case SerialAddress():
            from kiosk_app.printer.serial_port import open_serial  # noqa: PLC0415 - only where there is one

            return open_serial(wanted)
        case UsbAddress(path):
            return UsbTransport(path)
        case LibusbAddress():
            from kiosk_app.printer.libusb import open_libusb  # noqa: PLC0415 - as above

            return open_libusb(wanted)
        case SpoolerAddress(printer):
            from kiosk_app.printer.spooler import open_spooler  # noqa: PLC0415 - as above

            return open_spooler(printer)
        case PtyAddress(path):
            return PtyTransport(path)


class TwoWay:
    """A wire on which the printer answers, and which does not know where a ticket begins."""

    two_way: Final = True

    def begin(self) -> None:
        """A ticket begins here."""

    def end(self) -> None:
        """The ticket that has begun is whole."""


class SelectingTransport(TwoWay, ABC):
    """A wire with a file descriptor, waited for together with being interrupted."""

    def __init__(self, fd: int) -> None:
        self._fd = fd
        self._woken, self._waker = socket.socketpair()
        self._woken.setblocking(False)
        self._waker.setblocking(False)

    def read(self, seconds: float) -> bytes:
        """What has come; nothing after `seconds` of silence or when interrupted."""
        readable, _, _ = select.select([self._fd, self._woken.fileno()], [], [], seconds)
        self._forget_interrupt(readable)
        if self._fd not in readable:
            return b""
        try:
            data = self._receive()
        except BlockingIOError:
            return b""
        except OSError as error:
            raise TransportError(str(error)) from error
        if not data:
            raise TransportError("the printer has closed the connection")
        return data

    def write(self, data: memoryview, seconds: float) -> int:
        """How many bytes were taken; 0 after `seconds`, when interrupted, or when there is something to read first."""
        readable, writable, _ = select.select([self._fd, self._woken.fileno()], [self._fd], [], seconds)
        self._forget_interrupt(readable)
        if readable or not writable:
            return 0
        try:
            return self._send(data[:_CHUNK])
        except BlockingIOError:
            return 0
        except OSError as error:
            raise TransportError(str(error)) from error

    def interrupt(self) -> None:
        """Make the read or write that is waiting, or the next one, return at once."""
        try:
            self._waker.send(b"!")
        except BlockingIOError:
            return  # it is full of calls to wake already

    def close(self, *, drop_unsent: bool = False) -> None:
        """Let go of the printer."""
        if drop_unsent:
            self._drop_unsent()
        self._release()
        self._woken.close()
        self._waker.close()

    @abstractmethod
    def _receive(self) -> bytes: ...

    @abstractmethod
    def _send(self, data: memoryview) -> int: ...

    @abstractmethod
    def _drop_unsent(self) -> None: ...

    @abstractmethod
    def _release(self) -> None: ...

    def _forget_interrupt(self, readable: list[int]) -> None:
        if self._woken.fileno() in readable:
            self._woken.recv(_CHUNK)


class TcpTransport(SelectingTransport):
    """A printer on the network; it serves one connection at a time."""

    def __init__(self, host: str, port: int, connect_seconds: float) -> None:
        self._socket = socket.create_connection((host, port), connect_seconds)
        self._socket.setblocking(False)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        super().__init__(self._socket.fileno())

    def _receive(self) -> bytes:
        return self._socket.recv(_CHUNK)

    def _send(self, data: memoryview) -> int:
        return self._socket.send(data)

    def _drop_unsent(self) -> None:
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)

    def _release(self) -> None:
        self._socket.close()


class FileTransport(SelectingTransport):
    """A terminal or another device that is read and written as a file."""

    def _receive(self) -> bytes:
        return os.read(self._fd, _CHUNK)

    def _send(self, data: memoryview) -> int:
        return os.write(self._fd, data)

    def _drop_unsent(self) -> None:
        _flush(self._fd)

    def _release(self) -> None:
        os.close(self._fd)


class PtyTransport(FileTransport):
    """A pseudo-terminal with a virtual printer at its other end; on POSIX."""

    def __init__(self, path: str) -> None:
        super().__init__(_open_raw(path))


class UsbTransport(FileTransport):
    """The device file of a USB printer on Linux. A read of nothing is one of its ways to say that there is nothing."""

    def __init__(self, path: str) -> None:
        super().__init__(_open_device(path))

    def _receive(self) -> bytes:
        data = super()._receive()
        if not data:
            raise BlockingIOError
        return data

    def _drop_unsent(self) -> None:
        """Closing does."""


if sys.platform == "win32":

    def _open_raw(path: str) -> int:
        raise OSError(f"{path}: there are no pseudo-terminals on Windows")

    def _open_device(path: str) -> int:
        raise OSError(f"{path}: there are no device files on Windows")

    def _flush(_terminal: int) -> None:
        raise NotImplementedError

else:
    import termios
    import tty

    def _open_raw(path: str) -> int:
        terminal = os.open(path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        tty.setraw(terminal)
        return terminal

    def _open_device(path: str) -> int:
        return os.open(path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)

    def _flush(terminal: int) -> None:
        with contextlib.suppress(termios.error):  # it has been pulled out: nothing goes anywhere
            termios.tcflush(terminal, termios.TCOFLUSH)
