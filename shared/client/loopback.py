"""Waits on this computer for a browser that brings something back (RFC 8252, section 7.3)."""

from __future__ import annotations

import hmac
import html
import logging
from collections.abc import Callable
from urllib.parse import parse_qsl, urlsplit

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QHostAddress, QTcpServer, QTcpSocket

_log = logging.getLogger(__name__)

_LONGEST_HEAD = 16 * 1024
"""In bytes; a browser's has some hundred, and cookies of other programs on this computer."""

_PAGE = """\
<!doctype html><html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>Skranke</title></head>
<body style="font:1.25rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.5rem">
<h1 style="font-size:1.75rem;font-weight:600">Skranke</h1><p>{words}</p></body></html>
"""


class Loopback(QObject):
    """Listens on a port of 127.0.0.1 that is free, until the one answer with the right `state` has come.

    Whatever else comes (a browser's wish for an icon, a curious program) is told that there is nothing here. `heard`
    is called once with the query of the answer, and says what the page in the browser tells.
    """

    def __init__(
        self, state: str, heard: Callable[[dict[str, str]], str], *, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._heard = heard
        self._language = language
        self._server = QTcpServer(self)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> int | None:
        """The port; None (and a log line) when there is none."""
        if not self._server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), 0):
            _log.warning("cannot listen for the browser: %s", self._server.errorString())
            return None
        return self._server.serverPort()

    def close(self) -> None:
        """Listen no more; what is being told is told to its end."""
        self._server.close()

    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            _Visit(self._server.nextPendingConnection(), self._answer, self)

    def _answer(self, target: str) -> str | None:
        parts = urlsplit(target)
        query = dict(parse_qsl(parts.query))
        right = hmac.compare_digest(query.get("state", "").encode(), self._state.encode())
        if parts.path != "/" or not right or not self._server.isListening():
            return None
        self.close()
        return _PAGE.format(language=self._language, words=html.escape(self._heard(query)))


class _Visit(QObject):
    """One connection, from its head to the page it gets."""

    def __init__(self, socket: QTcpSocket, answer: Callable[[str], str | None], parent: QObject) -> None:
        super().__init__(parent)
        socket.setParent(self)  # the listener's end is not the end of what is being said
        self._socket = socket
        self._answer = answer
        self._head = b""
        socket.readyRead.connect(self._on_ready_read)
        socket.disconnected.connect(self.deleteLater)
        self._on_ready_read()

    def _on_ready_read(self) -> None:
        self._head += bytes(self._socket.readAll().data())
        if b"\r\n\r\n" in self._head:
            self._socket.readyRead.disconnect(self._on_ready_read)
            self._say(self._answer(_target(self._head)))
        elif len(self._head) > _LONGEST_HEAD:
            self._socket.abort()

    def _say(self, page: str | None) -> None:
        body = (page or "").encode()
        head = (
            f"HTTP/1.1 {'200 OK' if page else '404 Not Found'}\r\nContent-Type: text/html; charset=utf-8\r\n"
            f"Content-Length: {len(body)}\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
            "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; img-src data:\r\n"
            "Connection: close\r\n\r\n"
        )
        self._socket.write(head.encode() + body)
        self._socket.disconnectFromHost()


def _target(head: bytes) -> str:
    """The path and query that a GET asks for, "" for anything else."""
    words = head.partition(b"\r\n")[0].decode("ascii", "replace").split(" ")
    return words[1] if len(words) == 3 and words[0] == "GET" else ""  # noqa: PLR2004 - method, target, version
