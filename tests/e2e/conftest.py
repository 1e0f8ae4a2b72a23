"""Folders that PostgreSQL may enter, and the real programs without a screen."""

from __future__ import annotations

import asyncio
import shutil
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from demo.programs import Program, start_server
from server.centre.demo import load_demo
from server.db.embedded import EmbeddedPostgres
from server.ids import new_id
from server.seed import SeedResult, renew_bookings
from shared.client.automation import AutomationClient
from tests.databases import Template, cloned, make_template, quick_folder

OFFSCREEN = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "SKRANKE_KIOSK_REDUCED_MOTION": "true",
    "SKRANKE_TRAY_LANGUAGE": "da",
}

DESKTOP = {**OFFSCREEN, "QT_QPA_PLATFORM": f"offscreen:configfile={Path(__file__).parent / 'screen.json'}"}
"""As large as a caseworker's screen: without a word it is 800 by 800, where the settings have no room for a preview."""


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """An empty folder that other users may enter: PostgreSQL runs as one of them when the tests run as root."""
    folder = quick_folder("skranke-e2e-")
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


class Programs:
    """Starts stands and trays, each with a hand to drive it."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder = folder
        self._stack = stack
        self.started: list[Program] = []

    def kiosk(self, server_url: str, seeded: SeedResult, *arguments: str, **settings: str) -> AutomationClient:
        """A stand at borgerservice; `settings` by their names, for those that have no argument."""
        return self.stand(server_url, seeded, *arguments, **settings)[1]

    def stand(
        self, server_url: str, seeded: SeedResult, *arguments: str, **settings: str
    ) -> tuple[Program, AutomationClient]:
        """The same with its process. Started again, it remembers what it has promised."""
        name = f"skranke-e2e-{new_id().hex[-8:]}"
        program = self._start(
            Program(
                "stand",
                "kiosk_app",
                [
                    "run", "--server", server_url, "--site", "borgerservice", "--windowed", "1080x1920",
                    "--automation", name, *arguments,
                ],
                log=self._folder / f"{name}.log",
                environment={
                    **OFFSCREEN,
                    "SKRANKE_KIOSK_DEVICE_TOKEN": seeded.kiosk_tokens["borgerservice"],
                    "SKRANKE_KIOSK_STATE_DIR": str(self._folder / "stand"),
                    **{f"SKRANKE_KIOSK_{key.upper()}": value for key, value in settings.items()},
                },
            )
        )  # fmt: skip
        return program, self._hand(name)

    def tray(
        self, server_url: str, seeded: SeedResult, *, username: str = "bo", screen: Mapping[str, str] | None = None
    ) -> tuple[Program, AutomationClient]:
        """The tray of a caseworker, signed in. Started again, it remembers what it has announced.

        `screen` is the environment of the screen it is shown on; without, it is shown nowhere.
        """
        name = f"skranke-e2e-{new_id().hex[-8:]}"
        program = self._start(
            Program(
                "tray",
                "staff_tray",
                ["--server", server_url, "--username", username, "--automation", name],
                log=self._folder / f"{name}.log",
                environment={
                    **DESKTOP,
                    "SKRANKE_TRAY_PASSWORD": seeded.password,
                    "SKRANKE_TRAY_STATE_DIR": str(self._folder / f"tray-{username}"),
                    **(screen or {}),
                },
            )
        )
        return program, self._hand(name)

    def _start(self, program: Program) -> Program:
        self.started.append(program)
        return self._stack.enter_context(program)

    def _hand(self, name: str) -> AutomationClient:
        client = AutomationClient(name)
        self._stack.callback(client.close)
        return client


@pytest.fixture
def programs(open_folder: Path, qapp: QCoreApplication) -> Iterator[Programs]:
    """Stands and trays that end with the test."""
    with ExitStack() as stack:
        yield Programs(open_folder, stack)


@pytest.fixture
def served(serving: tuple[Program, str, SeedResult]) -> tuple[str, SeedResult]:
    """The address of a real server with the demo municipality, open at all hours, and who may speak to it."""
    return serving[1:]


@pytest.fixture
def server_process(serving: tuple[Program, str, SeedResult]) -> int:
    """The process id of that server."""
    return serving[0].pid


@pytest.fixture
def serving(always_open: tuple[str, SeedResult], open_folder: Path) -> Iterator[tuple[Program, str, SeedResult]]:
    """That server, its address, and who may speak to it; what it sends by SMS stands in `messages.jsonl`."""
    database_url, seeded = always_open
    sent = {"message_sink": "file", "message_file": str(open_folder / "messages.jsonl")}
    with start_server(database_url, log=open_folder / "server.log", settings=sent) as program:
        yield program, program.wait_for("listening "), seeded


@pytest.fixture
def until() -> Callable[..., Any]:
    """Waits until a program's `inspect` is as the predicate wants, and returns it."""

    def wait(hand: AutomationClient, predicate: Callable[[dict[str, Any]], bool], seconds: float = 40) -> Any:
        return hand.wait_until("inspect", predicate, seconds)

    return wait


@pytest.fixture(scope="session")
def open_template(postgres: EmbeddedPostgres) -> Template:
    """The demo municipality, open at all hours and without bookings, in a template database."""
    demo = load_demo(always_open=True)
    return asyncio.run(make_template(postgres, "template_open", demo, now=datetime.now(UTC), bookings=False))


@pytest.fixture
def always_open(postgres: EmbeddedPostgres, open_template: Template) -> Iterator[tuple[str, SeedResult]]:
    """A database whose services are open at any hour, with bookings around now."""
    with cloned(postgres, open_template) as url:
        asyncio.run(renew_bookings(url, now=datetime.now(UTC), new_id=new_id))
        yield url, open_template.seeded


class MortalServer:
    """A server that is killed and comes back at the same address."""

    def __init__(self, database_url: str, folder: Path) -> None:
        self._database_url = database_url
        self._folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self._port}"
        self._program: Program | None = None

    def start(self, **settings: str) -> None:
        self._program = start_server(
            self._database_url, log=self._folder / "server.log", port=self._port, settings=settings
        )
        self._program.wait_for("listening ")

    def kill(self) -> None:
        assert self._program is not None
        self._program.kill()
        self._program = None

    def stop(self) -> None:
        if self._program is not None:
            self._program.stop()


@pytest.fixture
def mortal(always_open: tuple[str, SeedResult], open_folder: Path) -> Any:
    """A running server that can be killed."""
    server = MortalServer(always_open[0], open_folder)
    server.start()
    yield server
    server.stop()
