"""Commands to the server, each with a time limit, retries under one id and its outcome as a type."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

import msgspec
from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkReply, QNetworkRequest

from shared.client.decoding import UNREADABLE
from shared.client.exchange import Exchange, RetryPolicy
from shared.client.network import make_manager, make_request, quoted
from shared.client.outcomes import Done, Outcome, Unreachable
from shared.protocol.commands import (
    Action,
    ActOnTicket,
    CallNext,
    CallReply,
    IssueReply,
    IssueTicket,
    SignIn,
    SignInReply,
    TicketReply,
)
from shared.protocol.state import SiteState

__all__ = ["Api", "RetryPolicy"]

_log = logging.getLogger(__name__)

T = TypeVar("T")
DEFAULT_RETRY = RetryPolicy()


class Api(QObject):
    """What can be asked of the server at `server_url`.

    Every `done` is called once, in this thread and never before the method has returned. A command is the same bytes
    at every try, so that the server can know it again. Nothing here waits, and nothing logs the token.
    """

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

    def set_token(self, token: str) -> None:
        """Speak with another token from the next try on."""
        self._token = token

    def issue_ticket(self, site_id: str, command: IssueTicket, done: Callable[[Outcome[IssueReply]], None]) -> None:
        """Give a citizen a number."""
        self._post(f"{_site(site_id)}/tickets", command, IssueReply, done)

    def call_next(self, site_id: str, command: CallNext, done: Callable[[Outcome[CallReply]], None]) -> None:
        """Call whoever is due first among the desk's services."""
        self._post(f"{_site(site_id)}/calls", command, CallReply, done)

    def act(
        self,
        site_id: str,
        ticket_id: UUID,
        action: Action,
        command: ActOnTicket,
        done: Callable[[Outcome[TicketReply]], None],
    ) -> None:
        """Recall, start, finish, no-show or cancel a ticket."""
        self._post(f"{_site(site_id)}/tickets/{ticket_id}/{action}", command, TicketReply, done)

    def sign_in(self, command: SignIn, done: Callable[[Outcome[SignInReply]], None]) -> None:
        """Sign a member of staff in; needs no token, and leaves this api's own as it is."""
        self._post("/api/v1/sign-in", command, SignInReply, done, with_token=False)

    def snapshot(self, site_id: str, done: Callable[[Outcome[SiteState]], None]) -> None:
        """The site's present state."""

        def send(silence_ms: int) -> QNetworkReply:
            return self._manager.get(self._request(f"{_site(site_id)}/snapshot", silence_ms))

        self._exchange(send, SiteState, done)

    def _post(
        self,
        path: str,
        command: Struct,
        wanted: type[T],
        done: Callable[[Outcome[T]], None],
        *,
        with_token: bool = True,
    ) -> None:
        body = msgspec.json.encode(command)

        def send(silence_ms: int) -> QNetworkReply:
            request = self._request(path, silence_ms, with_token=with_token)
            request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json")
            return self._manager.post(request, body)

        self._exchange(send, wanted, done)

    def _request(self, path: str, silence_ms: int, *, with_token: bool = True) -> QNetworkRequest:
        request = make_request(self._server_url, path, self._token if with_token else "")
        request.setRawHeader(b"Accept", b"application/json, application/problem+json")
        request.setTransferTimeout(silence_ms)
        return request

    def _exchange(
        self, send: Callable[[int], QNetworkReply], wanted: type[T], done: Callable[[Outcome[T]], None]
    ) -> None:
        Exchange(self, send, lambda outcome: done(_decoded(outcome, wanted)), self._retry, self._clock)


def _site(site_id: str) -> str:
    return f"/api/v1/sites/{quoted(site_id)}"


def _decoded(outcome: Outcome[bytes], wanted: type[T]) -> Outcome[T]:
    if not isinstance(outcome, Done):
        return outcome
    try:
        return Done(msgspec.json.decode(outcome.value, type=wanted))
    except UNREADABLE as error:
        _log.error("the server's %s cannot be read: %s", wanted.__name__, error)
        return Unreachable(f"The server's answer cannot be read: {error}.")
