"""What every test has: no screen, no unexpected logs, and on request a real PostgreSQL and a real server."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("XDG_RUNTIME_DIR", "/tmp")
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    # The folders stay as clean as was wished, but the programs we start need not compile everything each time.
    sys.pycache_prefix = os.environ.setdefault(
        "PYTHONPYCACHEPREFIX", str(Path(__file__).parents[1] / ".pytest_cache" / "compiled")
    )
    sys.dont_write_bytecode = False

import asyncio
import gc
import logging
import re
import shutil
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

import httpx
import hypothesis
import pytest
import uvicorn
from playwright.async_api import expect
from pytestqt.qtbot import QtBot

from server.app import build
from server.centre.demo import load_demo
from server.config import ServerSettings
from server.db.embedded import EmbeddedPostgres
from server.ids import new_id
from server.seed import SeedResult
from tests.databases import Template, cloned, make_template, quick_folder, quick_to_connect
from tests.handlers import read_once

# How long an example takes says what else the machine does.
hypothesis.settings.register_profile("untimed", parent=hypothesis.settings(), deadline=None)
hypothesis.settings.load_profile("untimed")

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Ours is plain HTTP: reading the authorities' certificates would take as long as many a test."""

MONDAY_MORNING = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""10 o'clock at the demo's sites, when everything is open."""


PATIENCE_MS = 30_000
"""What a test waits for may take long where a machine has much else to do: it shows that it comes, and not when."""


def pytest_configure() -> None:
    """Give what is waited for that long, unless a test says how long."""
    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed):
        wait.__kwdefaults__ = {**(wait.__kwdefaults__ or {}), "timeout": PATIENCE_MS}
    expect.set_options(timeout=PATIENCE_MS)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put those that take long first."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """Leave what collecting has made out of all later rounds of the garbage collector: it lives as long as we do.

    From here on it has its rounds between the tests: of itself it would also have them in threads of a test, and delete
    there what another test has left of Qt, which ends the process or lets it wait for itself.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


_rounds = count(1)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Generator[None, object, object]:
    """Collect what the test has left; what is older less often."""
    result = yield
    number = next(_rounds)
    gc.collect(2 if number % 50 == 0 else 1 if number % 5 == 0 else 0)
    return result


@pytest.fixture(scope="session", autouse=True)
def _handlers_read_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        read_once(patch)
        yield


@pytest.fixture(autouse=True)
def no_unexpected_logs(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning or an error in the log fails the test, unless it says `@pytest.mark.expect_log("pattern")`."""
    yield
    expected = [marker.args[0] for marker in request.node.iter_markers("expect_log")]
    records = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    unexpected = [
        f"{record.name}: {record.getMessage()}"
        for record in records
        if record.levelno >= logging.WARNING
        and not any(re.search(pattern, record.getMessage()) for pattern in expected)
    ]
    assert not unexpected, f"unexpected in the log: {unexpected}"


@pytest.fixture(scope="session")
def postgres() -> Iterator[EmbeddedPostgres]:
    """A PostgreSQL for this test process. It does not wait for the disk: the tests end with the machine."""
    folder = quick_folder("skranke-test-")
    forgetful = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}
    cluster = EmbeddedPostgres(folder, options={**forgetful, "wal_level": "minimal", "max_wal_senders": "0"})
    cluster.start()
    asyncio.run(quick_to_connect(cluster))
    yield cluster
    cluster.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def template(postgres: EmbeddedPostgres) -> Template:
    """The demo municipality in a template database."""
    return asyncio.run(make_template(postgres, "template_skranke", load_demo(), now=MONDAY_MORNING - timedelta(days=1)))


@pytest.fixture
def database_url(postgres: EmbeddedPostgres, template: Template) -> Iterator[str]:
    """A fresh database with the demo municipality in it."""
    with cloned(postgres, template) as url:
        yield url


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = MONDAY_MORNING

    def __call__(self) -> datetime:
        return self.now

    def move(self, **duration: float) -> None:
        """Move on by a `timedelta`."""
        self.now += timedelta(**duration)


@pytest.fixture
def clock() -> Clock:
    """Monday at 10 in the site's zone."""
    return Clock()


@dataclass
class RunningServer:
    """A server on a real port, with what a test needs to speak to it."""

    url: str
    seeded: SeedResult
    clock: Clock
    http: httpx.AsyncClient
    app: Any
    staff_token: str = ""
    made: list[UUID] = field(default_factory=list)

    def kiosk(self, site_id: str = "borgerservice") -> dict[str, str]:
        """The stand's Authorization header."""
        return {"authorization": f"Bearer {self.seeded.kiosk_tokens[site_id]}"}

    async def staff(self, username: str = "bo") -> dict[str, str]:
        """The Authorization header of a caseworker who has signed in."""
        answer = await self.http.post("/api/v1/sign-in", json={"username": username, "password": self.seeded.password})
        answer.raise_for_status()
        return {"authorization": f"Bearer {answer.json()['token']}"}

    async def issue(self, service: str = "borgerservice.pas", *, command_id: UUID | None = None) -> httpx.Response:
        """Tap a service at the stand of its site."""
        site_id = service.partition(".")[0]
        body = {"id": str(command_id or new_id()), "service_id": service, "language": "da"}
        return await self.http.post(f"/api/v1/sites/{site_id}/tickets", json=body, headers=self.kiosk(site_id))


StartServer = Callable[..., Any]


class _PromptServer(uvicorn.Server):
    """Stops when it is told to: uvicorn looks ten times a second whether it has been."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.told_to_stop = asyncio.Event()

    async def main_loop(self) -> None:
        """Serve until then."""
        await self.on_tick(0)
        await self.told_to_stop.wait()


@pytest.fixture
def start_server(database_url: str, template: Template, clock: Clock) -> StartServer:
    """Starts servers on this test's database; each lives as long as its `async with` block.

    With `public` citizens know it by the address that it has.
    """

    @asynccontextmanager
    async def start(
        *, providers: Sequence[Any] = (), told: Any = None, public: bool = False, **settings: Any
    ) -> AsyncIterator[RunningServer]:
        # Said to be TCP, or asyncio leaves Nagle's delay on: the body of each answer would wait 40 ms for its head.
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        # Tests move the clock by hours, and most of them renew no token.
        given = {"access_token_minutes": 720.0, **({"public_url": url} if public else {}), **settings}
        chosen = ServerSettings(announce=False, pool_size=4, **{"booking_warm_days": 0, **given})
        try:
            app = build(chosen, database_url, clock=clock, providers=providers, told=told)
        except BaseException:
            listening.close()
            raise
        config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="on", timeout_graceful_shutdown=1)
        server = _PromptServer(config)
        server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        try:
            async with httpx.AsyncClient(base_url=url, timeout=10, verify=NO_TLS) as http:
                yield RunningServer(url, template.seeded, clock, http, app)
        finally:
            server.told_to_stop.set()
            await serving
            listening.close()

    return start


@pytest.fixture
async def server(start_server: StartServer) -> AsyncIterator[RunningServer]:
    """One server with the demo municipality."""
    async with start_server() as running:
        yield running
