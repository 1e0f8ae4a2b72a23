"""Requests as every part of the client makes them: no proxy, no redirects, the token in one place only."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import quote

from PySide6.QtCore import QDateTime, QObject, Qt, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkProxy, QNetworkReply, QNetworkRequest

_FIRST_HTTP_ERROR = 201
"""Qt numbers what the network did below this, and what the server answered from here on."""


def make_manager(parent: QObject) -> QNetworkAccessManager:
    """A manager that goes straight to the server, whatever the desktop's proxy settings say."""
    manager = QNetworkAccessManager(parent)
    manager.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
    return manager


def make_request(server_url: str, path: str, token: str) -> QNetworkRequest:
    """A request for `path` (already quoted) below the server's address; no Authorization for an empty token.

    Redirects are not followed: they would carry the token to a place nobody chose.
    """
    request = QNetworkRequest(QUrl(server_url.rstrip("/") + path))
    request.setAttribute(
        QNetworkRequest.Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
    )
    if token:
        request.setRawHeader(b"Authorization", b"Bearer " + token.encode())
    return request


def quoted(part: str) -> str:
    """One part of a path, so that nothing in it can lead elsewhere."""
    return quote(part, safe="")


def status_of(reply: QNetworkReply) -> int | None:
    """The HTTP status, or None while there is none."""
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    return status if isinstance(status, int) else None


def failed_on_the_way(reply: QNetworkReply) -> bool:
    """Whether the network failed, in contrast to a server that answered something unwelcome."""
    error = reply.error()
    if error in (QNetworkReply.NetworkError.NoError, QNetworkReply.NetworkError.ProtocolFailure):
        return error is QNetworkReply.NetworkError.ProtocolFailure
    return int(error.value) < _FIRST_HTTP_ERROR or status_of(reply) is None


def date_of(reply: QNetworkReply) -> datetime | None:
    """When the answer was made, by the server's clock (header Date); None when it does not say."""
    said = bytes(reply.rawHeader("Date").data()).decode("ascii", "replace").replace("GMT", "+0000")
    moment = QDateTime.fromString(said, Qt.DateFormat.RFC2822Date)
    return datetime.fromtimestamp(moment.toSecsSinceEpoch(), UTC) if moment.isValid() else None


def body_of(reply: QNetworkReply) -> bytes:
    """What has come of the body and was not read yet."""
    return bytes(reply.readAll().data())
