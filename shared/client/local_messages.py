"""Messages with a length before each, between two programs of one user on one machine, over a local socket."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any, Final

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)

_HEAD: Final = 4
LONGEST: Final = 96 * 1024 * 1024
"""Bytes of one message: a picture of the largest stand, uncompressed, goes in."""


class TooLongError(ValueError):
    """The other end announces a message longer than `LONGEST`, or speaks something else."""


def packed(body: bytes) -> bytes:
    """The body with its length before it."""
    return len(body).to_bytes(_HEAD, "big") + body


class Unpacker:
    """Makes messages of bytes that come in pieces, split anywhere."""

    def __init__(self, longest: int = LONGEST) -> None:
        self._longest = longest
        self._held = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the messages that are whole now; raises `TooLongError`, after which nothing more can be understood."""
        self._held += data
        while len(self._held) >= _HEAD:
            length = int.from_bytes(self._held[:_HEAD], "big")
            if length > self._longest:
                raise TooLongError(f"a message of {length} bytes is announced")
            if len(self._held) < _HEAD + length:
                return
            body = bytes(self._held[_HEAD : _HEAD + length])
            del self._held[: _HEAD + length]
            yield body


class MessageLine(QObject):
    """One end of a line on which msgspec structs go to and fro; takes the socket over.

    `heard` is the type, often a union, of what may come; the line is closed when something else does.
    """

    received = Signal(object)
    closed = Signal()
    """The other end is gone, or has said something that nobody understands; once."""

    def __init__(self, socket: QLocalSocket, heard: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket: QLocalSocket | None = socket
        socket.setParent(self)
        self._decoder: msgspec.msgpack.Decoder[Any] = msgspec.msgpack.Decoder(heard)
        self._encoder = msgspec.msgpack.Encoder()
        self._unpacker = Unpacker()
        socket.readyRead.connect(self._on_ready_read)
        socket.disconnected.connect(self._on_disconnected)

    @property
    def open(self) -> bool:
        """Whether the other end is there."""
        return self._socket is not None and self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState

    @property
    def held(self) -> bool:
        """Whether this end has not hung up."""
        return self._socket is not None

    def begin(self) -> None:
        """Take in what has come before anybody listened."""
        if not self.open:
            self._on_disconnected()
        else:
            self._on_ready_read()

    def send(self, message: msgspec.Struct) -> None:
        """Send the message; nothing happens when the line is closed."""
        if self._socket is not None:
            self._socket.write(packed(self._encoder.encode(message)))
            self._socket.flush()

    def close(self) -> None:
        """Hang up, without telling `closed`."""
        socket, self._socket = self._socket, None
        if socket is not None:
            socket.abort()
            socket.deleteLater()

    def _on_ready_read(self) -> None:
        if self._socket is None:
            return
        try:
            for body in self._unpacker.feed(bytes(self._socket.readAll().data())):
                message = self._decoder.decode(body)
                if not self.held:
                    return
                self.received.emit(message)
        except (TooLongError, msgspec.DecodeError) as error:
            _log.warning("the other end of a local line is not understood: %s", error)
            self._on_disconnected()

    def _on_disconnected(self) -> None:
        if self._socket is not None:
            self.close()
            self.closed.emit()


class MessageDoor(QObject):
    """Listens under `name` for one caller of the same user, and for no other after it."""

    came = Signal(object)
    """The `QLocalSocket` of whoever has connected."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(1)
        self._server.newConnection.connect(self._on_connection)

    def open(self) -> str:
        """Begin; "" or why it cannot be."""
        QLocalServer.removeServer(self._name)
        return "" if self._server.listen(self._name) else self._server.errorString()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        self._server.close()
        self.came.emit(socket)


def connect(name: str, seconds: float) -> QLocalSocket | None:
    """A socket to whoever listens under `name`, waiting for it; None when nobody does. For the start of a program."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket if socket.waitForConnected(round(seconds * 1000)) else None
