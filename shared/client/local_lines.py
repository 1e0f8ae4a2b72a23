"""Lines of text between two programs of one user on one machine, over a local socket."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)

_SLICE_MS = 20
"""Waiting in Qt holds Python's lock: other threads run between two slices."""


class Later:
    """An answer that is not known yet: `give` sends it. Whoever has hung up by then misses it."""

    def __init__(self) -> None:
        self._line: bytes | None = None
        self._send: Callable[[bytes], None] | None = None

    def give(self, line: bytes) -> None:
        """Answer with `line`; a second answer is not sent."""
        if self._line is None:
            self._line = line
            self._try()

    def send_with(self, send: Callable[[bytes], None]) -> None:
        """How the answer travels."""
        self._send = send
        self._try()

    def _try(self) -> None:
        if self._line is not None and self._send is not None:
            self._send(self._line)


class LineServer(QObject):
    """Answers every line that comes with one line, at once or `Later`; only the same user may connect."""

    def __init__(self, name: str, answer: Callable[[bytes], bytes | Later], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> bool:
        """Begin, in the place of a socket that nobody listens on any more; False (and a log line) when it cannot be."""
        QLocalServer.removeServer(self._name)
        listening = self._server.listen(self._name)
        if not listening:
            _log.warning("cannot listen on the local socket %s: %s", self._name, self._server.errorString())
        return listening

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            _Caller(self._server.nextPendingConnection(), self._answer)


class _Caller(QObject):
    """One connection; lives as long as its socket."""

    def __init__(self, socket: QLocalSocket, answer: Callable[[bytes], bytes | Later]) -> None:
        super().__init__(socket)
        self._socket: QLocalSocket | None = socket
        self._answer = answer
        socket.readyRead.connect(self._on_ready_read)
        socket.disconnected.connect(self._on_disconnected)
        self._on_ready_read()

    def _on_ready_read(self) -> None:
        while self._socket is not None and self._socket.canReadLine():
            answer = self._answer(bytes(self._socket.readLine().data()))
            if isinstance(answer, Later):
                answer.send_with(self._send)
            else:
                self._send(answer)

    def _send(self, line: bytes) -> None:
        if self._socket is not None:
            self._socket.write(line.rstrip(b"\n") + b"\n")
            self._socket.flush()

    def _on_disconnected(self) -> None:
        socket, self._socket = self._socket, None
        if socket is not None:
            socket.deleteLater()


class LineCaller:
    """Asks a `LineServer`, waiting for the answer: for the start of a program, and for tests. Needs no event loop."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._socket = QLocalSocket()

    def connect(self, seconds: float) -> bool:
        """Connect; False when nobody listens."""
        self._socket.connectToServer(self._name)
        return self._socket.waitForConnected(round(seconds * 1000))

    @property
    def connected(self) -> bool:
        """Whether the other end is there."""
        return self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState

    def ask(self, line: bytes, seconds: float) -> bytes | None:
        """The answer to `line`; None when none came in time."""
        deadline = QDeadlineTimer(round(seconds * 1000))
        self._socket.write(line.rstrip(b"\n") + b"\n")
        self._socket.flush()
        while not self._socket.canReadLine():
            if deadline.hasExpired() or not self.connected:
                return None
            self._socket.waitForReadyRead(_SLICE_MS)
        return bytes(self._socket.readLine().data()).rstrip(b"\n")

    def close(self) -> None:
        """Hang up."""
        self._socket.abort()
