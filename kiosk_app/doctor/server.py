"""The doctor asks the server, as the stand does: whether it answers, has the same time, and lets the stand in."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Final

import msgspec
from msgspec import Struct
from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import QNetworkReply

from kiosk_app.doctor.finding import Finding, State, ok, warning, wrong
from kiosk_app.doctor.waiting import wait_for
from kiosk_app.settings import KioskSettings
from shared.client.network import body_of, failed_on_the_way, make_manager, make_request, quoted, status_of
from shared.client.problems import read_problem
from shared.protocol.errors import ProblemType
from shared.protocol.state import SiteState

SECONDS: Final = 6.0
"""For all questions together."""
_PAUSE: Final = 0.3
"""Before a server that is not ready, as one that has just started, is asked once more."""
_MOST_APART: Final = 60.0
_OK, _UNAVAILABLE = 200, 503
_MOVED: Final = range(300, 400)

_Error = QNetworkReply.NetworkError


class Answer(Struct, frozen=True):
    """What came back; `status` is None when the network failed, and `trouble` says how."""

    status: int | None
    body: bytes
    date: str
    trouble: str


def look_at_server(
    settings: KioskSettings,
    clock: Callable[[], datetime],
    seconds: float = SECONDS,
    resolve: Callable[[str, None], object] = socket.getaddrinfo,
) -> Iterator[Finding]:
    """Findings for server, clock, token, site and stand, as far as one gets; needs a `QCoreApplication`.

    `resolve` looks a computer's name up. It may take half a minute, for which Qt would wait at its end.
    """
    if not settings.server_url:
        yield wrong("server", "none is set: choose one on the stand's screen, or set server_url")
        return
    until = time.monotonic() + seconds
    if not _is_looked_up(QUrl(settings.server_url).host(), resolve, seconds):
        trouble = "nobody says in time which computer that is: look at this computer's network and its DNS"
        yield wrong("server", f"{_shown(settings.server_url)}: {trouble}")
        return
    ready = _ask(settings.server_url, "/readyz", "", until)
    while ready.status == _UNAVAILABLE and (again := time.monotonic() + _PAUSE) < until - seconds / 2:
        wait_for(lambda: False, again)
        ready = _ask(settings.server_url, "/readyz", "", until)
    now = clock()
    server = _server(settings.server_url, ready)
    yield server
    if ready.status is None:
        return
    yield _clock(ready.date, now)
    if not settings.device_token:
        yield wrong("token", "there is none: pair the stand by the code that it shows, or name a file by --token-file")
    elif not settings.site_id:
        yield wrong("site", "there is none: pair the stand by the code that it shows, or set site_id")
    elif server.state is State.OK:
        path = f"/api/v1/sites/{quoted(settings.site_id)}/snapshot"
        yield from _site(settings, _ask(settings.server_url, path, settings.device_token, until))


def _is_looked_up(host: str, resolve: Callable[[str, None], object], seconds: float) -> bool:
    """Whether the look-up has ended in time, well or not: of a name that nobody has, the server's check will tell."""

    def look_up() -> None:
        with contextlib.suppress(OSError, UnicodeError):
            resolve(host, None)

    thread = threading.Thread(target=look_up, name="look-up", daemon=True)
    thread.start()
    thread.join(seconds)
    return not thread.is_alive()


def _ask(server_url: str, path: str, token: str, until: float) -> Answer:
    owner = QObject()
    manager = make_manager(owner)
    complaints: list[str] = []
    manager.sslErrors.connect(lambda _reply, errors: complaints.extend(error.errorString() for error in errors))
    reply = manager.get(make_request(server_url, path, token))
    wait_for(reply.isFinished, until, reply.finished)
    in_time = reply.isFinished()
    if not in_time:
        reply.abort()
    status = None if not in_time or failed_on_the_way(reply) else status_of(reply)
    trouble = "" if status is not None else _trouble(reply, QUrl(server_url), complaints, in_time=in_time)
    date = bytes(reply.rawHeader("Date").data()).decode("latin-1")
    return Answer(status, body_of(reply) if status is not None else b"", date, trouble)


def _trouble(reply: QNetworkReply, url: QUrl, complaints: list[str], *, in_time: bool) -> str:
    if not in_time:
        return "it does not answer in time: look whether it runs, at the cable and the firewall"
    match reply.error():
        case _Error.HostNotFoundError:
            return f"no computer is called {url.host()}: look at server_url, and at this computer's network"
        case _Error.ConnectionRefusedError:
            return "it refuses the connection: look whether the server runs, and at the port in server_url"
        case _Error.SslHandshakeFailedError if complaints:
            said = "; ".join(dict.fromkeys(complaints)).rstrip(".")
            return f"its certificate is not trusted here ({said}): have it renewed, or its authority installed"
        case _Error.SslHandshakeFailedError:
            return f"it speaks no TLS that we understand ({reply.errorString()}): look at https in server_url"
    return f"it cannot be reached ({reply.errorString()}): look at server_url and the network"


def _server(server_url: str, answer: Answer) -> Finding:
    address = _shown(server_url)
    if answer.status is None:
        return wrong("server", f"{address}: {answer.trouble}")
    if answer.status == _OK and answer.body.strip() == b"ready":
        return ok("server", f"{address} answers and is ready")
    if answer.status == _UNAVAILABLE:
        return wrong("server", f"{address} answers, but is not ready (HTTP 503): look at its database and its log")
    if answer.status in _MOVED:
        return wrong("server", f"{address} sends us elsewhere (HTTP {answer.status}): set server_url to where it is")
    return wrong("server", f"{address} answers, but not as our server (HTTP {answer.status}): look at server_url")


def _clock(date: str, now: datetime) -> Finding:
    try:
        apart = abs((parsedate_to_datetime(date) - now).total_seconds())
    except (ValueError, TypeError):
        return warning("clock", "the server does not say what time it has: look at this computer's yourself")
    if apart > _MOST_APART:
        return warning("clock", f"it is {apart:.0f} s away from the server's: let the network set this computer's")
    return ok("clock", "as the server's")


def _site(settings: KioskSettings, answer: Answer) -> Iterator[Finding]:
    site, stand = settings.site_id, settings.stand_id
    if answer.status != _OK:
        yield _refused(site, answer)
        return
    try:
        state = msgspec.json.decode(answer.body, type=SiteState)
    except msgspec.DecodeError:
        yield wrong("site", "what the server says of it cannot be read: are stand and server of one version?")
        return
    yield ok("token", "the server lets the stand in")
    yield ok("site", f"the server knows {site}")
    known = [each.id for each in state.configuration.stands]
    if known and stand not in known:
        yield wrong("stand", f"{site} has no stand {stand}: take one of {', '.join(known)}, or have it made")
    else:
        yield ok("stand", f"{stand} at {site}")


def _refused(site: str, answer: Answer) -> Finding:
    problem = read_problem(answer.status, answer.body) if answer.status is not None else None
    match problem.type if problem else None:
        case ProblemType.TOKEN_EXPIRED:
            return wrong("token", "it is too old (HTTP 401): have a new one made")
        case ProblemType.UNAUTHENTICATED:
            return wrong("token", "the server does not know it (HTTP 401): look at its file, or have a new one made")
        case ProblemType.FORBIDDEN:
            return wrong("token", f"it is not for {site} (HTTP 403): look at the site, or have a token made for it")
        case ProblemType.UNKNOWN_SITE | ProblemType.NOT_FOUND:
            return wrong("site", f"the server knows no {site} (HTTP 404): look at the site's id")
    said = f"HTTP {answer.status}" if answer.status is not None else answer.trouble
    return wrong("site", f"the server does not say how it is ({said}): look at the server's log")


def _shown(server_url: str) -> str:
    """The address without what may be secret: a name and password, a query."""
    scheme, _, rest = server_url.partition("://")
    host, slash, path = rest.partition("?")[0].partition("#")[0].partition("/")
    return f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"
