"""Requests to the server: bytes out, typed outcomes back."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TypeVar

import msgspec
from msgspec import Struct
from msgspec.json import Decoder
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QNetworkReply, QNetworkRequest

from shared.client.decoding import UNREADABLE
from shared.client.exchange import Exchange, RetryPolicy
from shared.client.network import date_of, make_manager, make_request
from shared.client.outcomes import Done, Outcome, Refused, Unreachable
from shared.client.renewal import Renewal, Tokens, has_expired

_log = logging.getLogger(__name__)

T = TypeVar("T")
DEFAULT_RETRY = RetryPolicy()


class Unsent(Struct, frozen=True):
    """Commands that have no answer yet: how many, and the age of the oldest in seconds."""

    count: int = 0
    oldest_seconds: float = 0.0


class Sender(QObject):
    """Speaks to the server at `server_url`.

    Every `done` is called once, in this thread and never before the method has returned. A command is the same bytes
    at every try, so that the server can know it again. Nothing here waits, and nothing logs the token.

    `dated` carries the UTC moment at which the server made an answer, by its own clock and to the second.
    """

    dated = Signal(object)

    def __init__(
        self,
        server_url: str,
        token: str,
        *,
        parent: QObject | None = None,
        retry: RetryPolicy = DEFAULT_RETRY,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._server_url = server_url
        self._token = token
        self._retry = retry
        self._clock = clock
        self._manager = make_manager(self)
        self._manager.finished.connect(self._on_finished)
        self._renewal: Renewal | None = None
        self._pending: dict[object, float] = {}

    @Slot(QNetworkReply)
    def _on_finished(self, reply: QNetworkReply) -> None:
        date = date_of(reply)
        if date is not None:
            self.dated.emit(date)

    @property
    def server_url(self) -> str:
        """Where it speaks to."""
        return self._server_url

    def set_token(self, token: str) -> None:
        """Speak with another token from the next try on."""
        self._token = token

    def renew_by(self, renewal: Renewal) -> None:
        """Get another token from there when the server says that ours is too old, and ask again with that."""
        self._renewal = renewal
        renewal.renewed.connect(self._on_renewed)

    def _on_renewed(self, tokens: Tokens) -> None:
        self.set_token(tokens.access)

    @property
    def unsent(self) -> Unsent:
        """What is on its way to the server, or waits to be tried again."""
        if not self._pending:
            return Unsent()
        return Unsent(len(self._pending), max(0.0, self._clock() - min(self._pending.values())))

    def _get(self, path: str, wanted: Decoder[T], done: Callable[[Outcome[T]], None]) -> None:
        def send(silence_ms: int) -> QNetworkReply:
            return self._manager.get(self._request(path, silence_ms))

        self._exchange(send, wanted, done)

    def _post(
        self,
        path: str,
        command: Struct,
        wanted: Decoder[T],
        done: Callable[[Outcome[T]], None],
        *,
        with_token: bool = True,
        retry: RetryPolicy | None = None,
    ) -> None:
        body, mark = msgspec.json.encode(command), object()

        def send(silence_ms: int) -> QNetworkReply:
            return self._manager.post(self._with_body(path, silence_ms, with_token=with_token), body)

        def answered(outcome: Outcome[T]) -> None:
            del self._pending[mark]
            done(outcome)

        self._pending[mark] = self._clock()
        self._exchange(send, wanted, answered, renews=with_token, retry=retry)

    def _put(self, path: str, body: Struct, wanted: Decoder[T], done: Callable[[Outcome[T]], None]) -> None:
        """No command: it does not count among those unsent."""
        content = msgspec.json.encode(body)

        def send(silence_ms: int) -> QNetworkReply:
            return self._manager.put(self._with_body(path, silence_ms), content)

        self._exchange(send, wanted, done)

    def _post_bytes(
        self, path: str, kind: str, content: bytes, wanted: Decoder[T], done: Callable[[Outcome[T]], None]
    ) -> None:
        """Post what is no JSON; `kind` is its media type. It does not count among the commands unsent."""

        def send(silence_ms: int) -> QNetworkReply:
            request = self._request(path, silence_ms)
            request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, kind)
            return self._manager.post(request, content)

        self._exchange(send, wanted, done)

    def _get_bytes(self, path: str, done: Callable[[Outcome[bytes]], None]) -> None:
        """What stands there, as it is."""

        def send(silence_ms: int) -> QNetworkReply:
            request = self._request(path, silence_ms)
            request.setRawHeader(b"Accept", b"*/*")
            return self._manager.get(request)

        Exchange(self, send, done, self._retry, self._clock)

    def _with_body(self, path: str, silence_ms: int, *, with_token: bool = True) -> QNetworkRequest:
        request = self._request(path, silence_ms, with_token=with_token)
        request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json")
        return request

    def _request(self, path: str, silence_ms: int, *, with_token: bool = True) -> QNetworkRequest:
        request = make_request(self._server_url, path, self._token if with_token else "")
        request.setRawHeader(b"Accept", b"application/json, application/problem+json")
        request.setTransferTimeout(silence_ms)
        return request

    def _exchange(
        self,
        send: Callable[[int], QNetworkReply],
        wanted: Decoder[T],
        done: Callable[[Outcome[T]], None],
        *,
        renews: bool = True,
        retry: RetryPolicy | None = None,
    ) -> None:
        renewal, token = self._renewal, self._token

        def answered(outcome: Outcome[bytes]) -> None:
            if renews and renewal is not None and isinstance(outcome, Refused) and has_expired(outcome.problem):
                renewal.renew(token, lambda renewed: again(outcome, renewed))
            else:
                done(_decoded(outcome, wanted))

        def again(refused: Refused, renewed: Outcome[str]) -> None:
            match renewed:
                case Done():
                    self._exchange(send, wanted, done, renews=False, retry=retry)
                case Refused():
                    done(refused)
                case Unreachable():
                    done(renewed)

        Exchange(self, send, answered, retry or self._retry, self._clock)


def _decoded(outcome: Outcome[bytes], wanted: Decoder[T]) -> Outcome[T]:
    if not isinstance(outcome, Done):
        return outcome
    try:
        return Done(wanted.decode(outcome.value))
    except UNREADABLE as error:
        _log.error("the server's answer cannot be read by %r: %s", wanted, error)
        return Unreachable(f"The server's answer cannot be read: {error}.")
