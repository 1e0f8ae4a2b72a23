"""A connection to the server's event stream that comes back by itself."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QNetworkReply, QNetworkRequest

from shared.client.backoff import Backoff
from shared.client.network import body_of, make_manager, make_request, status_of
from shared.client.problems import no_entry, read_problem
from shared.client.sse import SseParser
from shared.protocol.errors import ProblemType

_log = logging.getLogger(__name__)

_OK = 200
_CONTENT_TYPE = "text/event-stream"


class StreamPolicy(Struct, frozen=True):
    """How patient the stream is; all in seconds.

    `silence` is how long nothing may come, not even a heartbeat (the server sends one every 15 s), before the
    connection counts as lost; `opening` is the same for the answer's head. The waits between tries grow from
    `first_delay` to `longest_delay`, and start again once a connection has held for `steady`.
    """

    silence: float = 40.0
    opening: float = 10.0
    first_delay: float = 0.5
    longest_delay: float = 15.0
    steady: float = 5.0


DEFAULT_POLICY = StreamPolicy()


class EventStream(QObject):
    """Server-sent events below `server_url`, from `start` to `stop`, on a network manager of its own.

    A manager has six connections to a host: a stream must not take one from the commands. `clock` counts seconds,
    `randomness` gives numbers from 0 up to 1.
    """

    opened = Signal()
    """The server sends: what it has to say comes from now on."""
    message = Signal(object)
    """One `sse.Message`."""
    drained = Signal()
    """All messages that have come so far have been given out."""
    lost = Signal(str)
    """There is no connection, and why; the next try follows by itself. Sent for every try that failed."""
    refused = Signal(object)
    """The `Problem` with which the server has turned the token away; the stream has stopped."""
    missing = Signal(object)
    """The `Problem` that there is nothing to follow here. Told after `lost`, for every try; the next try follows."""

    def __init__(
        self,
        server_url: str,
        token: str,
        path: str,
        *,
        parent: QObject | None = None,
        policy: StreamPolicy = DEFAULT_POLICY,
        randomness: Callable[[], float] = random.random,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._server_url = server_url
        self._token = token
        self._path = path
        self._policy = policy
        self._clock = clock
        self._backoff = Backoff(policy.first_delay, policy.longest_delay, randomness)
        self._manager = make_manager(self)
        self._parser = SseParser()
        self._reply: QNetworkReply | None = None
        self._opened_at: float | None = None
        self._watchdog = QTimer(self, singleShot=True)
        self._watchdog.timeout.connect(self._on_silence)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._connect)

    @property
    def token(self) -> str:
        """What the last connection was asked for with, or the next one will be."""
        return self._token

    def set_token(self, token: str) -> None:
        """Speak with another token from the next connection on."""
        self._token = token

    def start(self, last_id: str) -> None:
        """Connect and ask for what comes after `last_id`; starts afresh when it was running."""
        self.stop()
        self._parser = SseParser(last_id)
        self._connect()

    def stop(self) -> None:
        """Close the connection and make no more; no signal comes after this."""
        self._pause.stop()
        self._hang_up()

    def renew(self) -> None:
        """Connect afresh at once and go on after what was heard last: the network has changed, or we have slept.

        A connection that was held may have died without a word, and a wait between two tries has lost its reason.
        Nothing happens when the stream has not been started.
        """
        if self._reply is None and not self._pause.isActive():
            return
        self.stop()
        self._backoff.reset()
        self._connect()

    def _connect(self) -> None:
        self._parser = SseParser(self._parser.last_id)
        self._opened_at = None
        self._reply = self._manager.get(self._request())
        self._reply.readyRead.connect(self._on_ready_read)
        self._reply.finished.connect(self._on_finished)
        self._reply.metaDataChanged.connect(self._on_head)
        self._watchdog.start(round(self._policy.opening * 1000))

    def _request(self) -> QNetworkRequest:
        request = make_request(self._server_url, self._path, self._token)
        request.setRawHeader(b"Accept", _CONTENT_TYPE.encode())
        request.setRawHeader(b"Accept-Encoding", b"identity")
        request.setRawHeader(b"Cache-Control", b"no-store")
        if self._parser.last_id:
            request.setRawHeader(b"Last-Event-ID", self._parser.last_id.encode())
        return request

    def _on_head(self) -> None:
        reply = self._reply
        if reply is None or self._opened_at is not None or status_of(reply) != _OK:
            return
        kind = str(reply.header(QNetworkRequest.KnownHeaders.ContentTypeHeader) or "")
        if not kind.startswith(_CONTENT_TYPE):
            self._lose(f"What answers at the server's address is no event stream ({kind or 'no type'}).")
            return
        self._opened_at = self._clock()
        self._watch()
        self.opened.emit()

    def _on_ready_read(self) -> None:
        reply = self._reply
        if reply is None or self._opened_at is None:
            return
        self._watch()
        messages = self._parser.feed(body_of(reply))
        if self._parser.retry_ms is not None:
            self._backoff.first = self._parser.retry_ms / 1000
        for message in messages:
            self.message.emit(message)
            if self._reply is not reply:
                return
        if messages:
            self.drained.emit()

    def _on_finished(self) -> None:
        reply = self._reply
        if reply is None:
            return
        status = status_of(reply)
        problem = read_problem(status, body_of(reply)) if status is not None and status != _OK else None
        if status is not None and problem is not None and no_entry(status):
            self.stop()
            self.refused.emit(problem)
        elif problem is not None and problem.type is ProblemType.UNKNOWN_SITE:
            self._lose(problem.detail)
            self.missing.emit(problem)
        elif status is None or status == _OK:
            self._lose(f"The stream has ended: {reply.errorString()}.")
        else:
            self._lose(f"The server does not open the stream (HTTP {status}).")

    def _on_silence(self) -> None:
        self._lose("Nothing has come from the server for too long.")

    def _watch(self) -> None:
        self._watchdog.start(round(self._policy.silence * 1000))

    def _lose(self, reason: str) -> None:
        if self._opened_at is not None and self._clock() - self._opened_at >= self._policy.steady:
            self._backoff.reset()
        self._hang_up()
        delay = self._backoff.next()
        self._pause.start(round(delay * 1000))
        _log.info("the next try in %.1f s: %s", delay, reason)
        self.lost.emit(reason)

    def _hang_up(self) -> None:
        self._watchdog.stop()
        reply, self._reply = self._reply, None
        if reply is not None:
            # Not blockSignals(): Qt itself hangs up by a signal of the reply.
            reply.readyRead.disconnect(self._on_ready_read)
            reply.finished.disconnect(self._on_finished)
            reply.metaDataChanged.disconnect(self._on_head)
            reply.abort()
            reply.deleteLater()
