from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication

from kiosk_app.doctor.finding import Finding, State
from kiosk_app.doctor.server import look_at_server
from kiosk_app.settings import KioskSettings
from shared.protocol.errors import Problem, ProblemType

Make = Callable[..., KioskSettings]
Found = dict[str, Finding]


def now() -> datetime:
    """What this computer's clock says."""
    return datetime.now(UTC)


def asked(settings: KioskSettings, clock: Callable[[], datetime] = now, seconds: float = 6.0) -> Found:
    """What is found, by name; each once."""
    findings = list(look_at_server(settings, clock, seconds))
    found = {finding.check: finding for finding in findings}
    assert len(found) == len(findings)
    assert not any(settings.device_token and settings.device_token in finding.words for finding in findings)
    return found


def states(found: Found) -> dict[str, str]:
    """Name and state."""
    return {name: finding.state.value for name, finding in found.items()}


async def test_a_stand_that_is_let_in(server: Any, settings: Make, qapp: QCoreApplication) -> None:
    """All is well; with another clock, site or stand it is told which."""
    token = server.seeded.kiosk_tokens["borgerservice"]
    well = settings(server_url=server.url + "/", device_token=token)
    found = await asyncio.to_thread(asked, well)
    assert states(found) == dict.fromkeys(("server", "clock", "token", "site", "stand"), "ok")
    assert found["server"].words == f"{server.url}/ answers and is ready"
    late = await asyncio.to_thread(asked, well, lambda: now() - timedelta(minutes=3))
    assert late["clock"].state is State.WARNING
    assert "180 s away" in late["clock"].words or "179 s away" in late["clock"].words
    unknown = await asyncio.to_thread(asked, settings(server_url=server.url, device_token=token, stand_id="stand-77"))
    assert unknown["stand"].state is State.WRONG
    assert "borgerservice has no stand stand-77: take one of stand-1" in unknown["stand"].words


async def test_a_stand_that_is_not_let_in(server: Any, settings: Make, qapp: QCoreApplication) -> None:
    """A token that nobody knows, one for another site, one that is too old, and none: each has its own words."""
    token = server.seeded.kiosk_tokens["borgerservice"]
    nonsense = await asyncio.to_thread(asked, settings(server_url=server.url))
    assert states(nonsense) == {"server": "ok", "clock": "ok", "token": "wrong"}
    assert "does not know it (HTTP 401)" in nonsense["token"].words
    elsewhere = await asyncio.to_thread(asked, settings(server_url=server.url, device_token=token, site_id="jobcenter"))
    assert "it is not for jobcenter (HTTP 403)" in elsewhere["token"].words
    missing = await asyncio.to_thread(asked, settings(server_url=server.url, device_token=""))
    assert "--token-file" in missing["token"].words
    server.clock.move(days=800)
    old = await asyncio.to_thread(asked, settings(server_url=server.url, device_token=token))
    assert "too old (HTTP 401)" in old["token"].words


class Answers(BaseHTTPRequestHandler):
    """Something at the server's address."""

    says: ClassVar[dict[str, tuple[int, bytes]]] = {}

    def do_GET(self) -> None:
        """As `says` has it, the query left out."""
        status, body = self.says.get(self.path.partition("?")[0], (404, b""))
        self.send_response(status)
        if status in range(300, 400):
            self.send_header("Location", "http://127.0.0.1:1/elsewhere")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing."""


@contextmanager
def serving(says: dict[str, tuple[int, bytes]], tls: ssl.SSLContext | None = None) -> Iterator[str]:
    """The address, host and port, of a server that answers so."""
    handler = type("Handler", (Answers,), {"says": says})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        if tls is not None:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


SNAPSHOT = "/api/v1/sites/borgerservice/snapshot"
READY = {"/readyz": (200, b"ready")}
UNKNOWN_SITE = msgspec.json.encode(Problem(type=ProblemType.UNKNOWN_SITE, title="Unknown site", status=404, detail=""))


@pytest.mark.parametrize(
    ("says", "check", "said"),
    [
        ({"/readyz": (503, b"")}, "server", "is not ready (HTTP 503)"),
        ({"/readyz": (302, b"")}, "server", "sends us elsewhere (HTTP 302)"),
        ({"/readyz": (200, b"<html>")}, "server", "not as our server (HTTP 200)"),
        ({}, "server", "not as our server (HTTP 404)"),
        ({**READY, SNAPSHOT: (404, b"<html>")}, "site", "does not say how it is (HTTP 404)"),
        ({**READY, SNAPSHOT: (404, UNKNOWN_SITE)}, "site", "knows no borgerservice (HTTP 404)"),
        ({**READY, SNAPSHOT: (500, b"")}, "site", "HTTP 500"),
        ({**READY, SNAPSHOT: (302, b"")}, "site", "HTTP 302"),
        ({**READY, SNAPSHOT: (200, b"{}")}, "site", "of one version"),
    ],
)
def test_a_server_that_answers_otherwise(
    settings: Make, qapp: QCoreApplication, says: dict[str, tuple[int, bytes]], check: str, said: str
) -> None:
    """What came is told, and the token goes to nobody who is not ready."""
    with serving(says) as host:
        found = asked(settings(server_url=f"http://{host}"), seconds=2)
    assert found[check].state is State.WRONG
    assert said in found[check].words
    assert ("site" in found) == (check == "site")


def test_a_name_and_a_password_in_the_address(settings: Make, qapp: QCoreApplication) -> None:
    """They are not repeated."""
    with serving(READY) as host:
        found = asked(settings(server_url=f"http://anna:hemmelig@{host}"))
    assert found["server"].words == f"http://{host} answers and is ready"
    away = asked(settings(server_url="http://anna:hemmelig@127.0.0.1:1/?key=hemmelig"))
    assert "hemmelig" not in away["server"].words


def test_nobody_answers(settings: Make, qapp: QCoreApplication) -> None:
    """Nobody at the port, nobody of that name, somebody who says nothing: three different things to look at."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        silent = asked(settings(server_url=f"http://127.0.0.1:{listening.getsockname()[1]}"), seconds=0.4)
    assert "does not answer in time" in silent["server"].words
    assert "refuses the connection" in asked(settings())["server"].words
    named = asked(settings(server_url="http://no-such-computer.invalid"))["server"]
    assert "no computer is called no-such-computer.invalid" in named.words
    assert silent["server"].state is named.state is State.WRONG


def test_no_server_at_all(settings: Make, qapp: QCoreApplication) -> None:
    """Nobody is asked, and it is said what to do."""
    found = asked(settings(server_url=""))
    assert states(found) == {"server": "wrong"}
    assert "choose one on the stand's screen" in found["server"].words


def test_a_name_that_nobody_looks_up(settings: Make, qapp: QCoreApplication) -> None:
    """A DNS server that is silent: the doctor does not wait for it, neither now nor when it ends."""
    answered = threading.Event()
    said = list(look_at_server(settings(), now, 0.1, lambda _host, _port: answered.wait()))
    answered.set()
    assert [finding.check for finding in said] == ["server"]
    assert "look at this computer's network and its DNS" in said[0].words


@pytest.fixture
def self_signed(tmp_path: Path) -> ssl.SSLContext:
    """A certificate for 127.0.0.1 that no authority has signed."""
    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415 - need not be installed
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415 - as above

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "skranke")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now() - timedelta(days=1))
        .not_valid_after(now() + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = tmp_path / "certificate.pem"
    file.write_bytes(private + certificate.public_bytes(pem))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


def test_tls_that_is_not_trusted(settings: Make, qapp: QCoreApplication, self_signed: ssl.SSLContext) -> None:
    """A certificate of one's own making is told as such, and so is a server that speaks no TLS at all."""
    with serving(READY, self_signed) as host:
        found = asked(settings(server_url=f"https://{host}"))
    assert states(found) == {"server": "wrong"}
    assert "its certificate is not trusted here (The certificate is self-signed" in found["server"].words
    with serving(READY) as host:
        plain = asked(settings(server_url=f"https://{host}"))
    assert "speaks no TLS that we understand" in plain["server"].words
