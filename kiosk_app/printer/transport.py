"""The wire to the printer, for one thread: `tcp://host:port`, and `pty:///dev/pts/N` on POSIX.

Serial ports and others are one more class here with the methods of `Transport`.
"""

from __future__ import annotations

import os
import select
import socket
import sys
from abc import ABC, abstractmethod
from typing import Final, Protocol
from urllib.parse import urlsplit

_CHUNK: Final = 16 * 1024


class TransportError(Exception):
    """The printer cannot be reached, or has gone away."""


class AddressError(ValueError):
    """The printer's address is not written as we know it."""


class Transport(Protocol):
    """An open wire. All but `interrupt` belongs to one thread and raises `TransportError` when the wire is gone."""

    def read(self, seconds: float) -> bytes:
        """What has come; nothing after `seconds` of silence or when interrupted."""

    def write(self, data: memoryview, seconds: float) -> int:
        """How many bytes were taken; 0 after `seconds`, when interrupted, or when there is something to read first."""

    def interrupt(self) -> None:
        """Make the read or write that is waiting, or the next one, return at once. From any thread."""

    def close(self) -> None:
        """Let go of the printer; once."""


def check_address(address: str) -> None:
    """Raise `AddressError` with a sentence if this is no printer address."""
    parts = urlsplit(address)
    try:
        port = parts.port
    except ValueError as error:
        raise AddressError(f"{address}: {error}") from error
    if parts.scheme == "tcp":
        if not parts.hostname or not port:
            raise AddressError(f"{address}: write tcp://host:port, as in tcp://192.0.2.7:9100")
    elif parts.scheme == "pty":
        if not parts.path:
            raise AddressError(f"{address}: write pty:// and the path of the terminal, as in pty:///dev/pts/3")
    else:
        raise AddressError(f"{address}: a printer's address begins with tcp:// or pty://")


def open_transport(address: str, connect_seconds: float) -> Transport:
    """Connect; raises `TransportError` when nobody is there within that time, `AddressError` for no address."""
    check_address(address)
    parts = urlsplit(address)
    try:
        if parts.scheme == "tcp":
            return TcpTransport(parts.hostname or "", parts.port or 0, connect_seconds)
        return PtyTransport(parts.path)
    except OSError as error:
        raise TransportError(f"{address}: {error}") from error


class _Selecting(ABC):
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

    def close(self) -> None:
        """Let go of the printer."""
        self._release()
        self._woken.close()
        self._waker.close()

    @abstractmethod
    def _receive(self) -> bytes: ...

    @abstractmethod
    def _send(self, data: memoryview) -> int: ...

    @abstractmethod
    def _release(self) -> None: ...

    def _forget_interrupt(self, readable: list[int]) -> None:
        if self._woken.fileno() in readable:
            self._woken.recv(_CHUNK)


class TcpTransport(_Selecting):
    """A printer on the network; it serves one connection at a time."""

    def __init__(self, host: str, port: int, connect_seconds: float) -> None:
        self._socket = socket.create_connection((host, port), connect_seconds)
        self._socket.setblocking(False)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().__init__(self._socket.fileno())

    def _receive(self) -> bytes:
        return self._socket.recv(_CHUNK)

    def _send(self, data: memoryview) -> int:
        return self._socket.send(data)

    def _release(self) -> None:
        self._socket.close()


class PtyTransport(_Selecting):
    """A pseudo-terminal with a virtual printer at its other end; on POSIX."""

    def __init__(self, path: str) -> None:
        super().__init__(_open_raw(path))

    def _receive(self) -> bytes:
        return os.read(self._fd, _CHUNK)

    def _send(self, data: memoryview) -> int:
        return os.write(self._fd, data)

    def _release(self) -> None:
        os.close(self._fd)


if sys.platform == "win32":

    def _open_raw(path: str) -> int:
        raise OSError(f"{path}: there are no pseudo-terminals on Windows")

else:
    import tty

    def _open_raw(path: str) -> int:
        terminal = os.open(path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        tty.setraw(terminal)
        return terminal
