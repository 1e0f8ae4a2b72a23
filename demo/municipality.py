"""The demo's programs, started in the order they need each other and ended in the reverse one."""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from demo.programs import Program, ProgramError, interrupts_held, start_server
from server.centre.demo import load_demo
from server.config import ServerSettings
from server.db.embedded import EmbeddedPostgres
from server.db.migrate import migrate
from server.ids import new_id
from server.seed import SeedResult, seed, write_result

SITE = "borgerservice"
USERNAME = "bo"
PORT = ServerSettings().port
_DATABASE = "demo"
MAINTENANCE_PIN = "2580"
_PIN_HASH = "scrypt$ZmpvcmRieS1kZW1vLXBpbg==$hj7FkUExIxD3NJxNr/EAGkWjWAxWtGLM6HjwptuE4fQ="
"""What `skranke-kiosk pin` makes of it."""


class Municipality:
    """A server, a virtual printer, a stand and a tray on one machine. What is in `folder` stays for the next time."""

    def __init__(self, folder: Path, say: Callable[[str], None]) -> None:
        self._folder = folder
        self._say = say
        self._stack = ExitStack()
        self.server_url = ""
        self._seeded: SeedResult | None = None
        self._programs: list[Program] = []
        self.papers = folder / "papers"
        # A short name: a local socket's path may not be longer than about a hundred bytes.
        self._run_id = f"skranke-demo-{new_id().hex[-8:]}"
        self.kiosk_automation = f"{self._run_id}-kiosk"
        self.tray_automation = f"{self._run_id}-tray"

    @property
    def display_url(self) -> str:
        """The page for the waiting room's screen."""
        return f"{self.server_url}/display/{SITE}"

    def start_server(self) -> None:
        """Start the database and the server, with the demo municipality in it."""
        self._say("starting PostgreSQL")
        cluster = EmbeddedPostgres(self._folder / "postgresql")
        with interrupts_held():
            cluster.start()
            self._stack.callback(cluster.stop)
        url = cluster.url(_DATABASE)
        self._seeded = asyncio.run(self._prepare(cluster, url))
        self._say("starting the server")
        messages = {"message_sink": "file", "message_file": str(self._folder / "messages.jsonl")}
        for port in (_free(PORT), 0):
            server = self._run(partial(start_server, url, log=self._log("server"), port=port, settings=messages))
            try:
                self.server_url = server.wait_for("listening ")
            except ProgramError:
                if port == 0:
                    raise
                self._programs.remove(server)  # somebody has taken the port since we looked
            else:
                return

    def start_printer_and_kiosk(self, *, size: str, environment: dict[str, str]) -> None:
        """Start the virtual printer, and the stand that prints on it."""
        seeded = self._seeded
        assert seeded is not None
        self._say("starting the virtual printer and the stand")
        printer = self._run(
            lambda: Program(
                "virtual printer",
                "kiosk_app",
                ["virtual-printer", "--tcp", "127.0.0.1:0", "--out", str(self.papers)],
                log=self._log("virtual-printer"),
            )
        )
        listening = json.loads("{" + printer.wait_for("{"))
        self._run(
            lambda: Program(
                "stand",
                "kiosk_app",
                [
                    "run", "--server", self.server_url, "--site", SITE, "--printer", f"tcp://{listening['tcp']}",
                    "--windowed", size, "--automation", self.kiosk_automation,
                ],
                log=self._log("kiosk"),
                environment={
                    "SKRANKE_KIOSK_DEVICE_TOKEN": seeded.kiosk_tokens[SITE],
                    "SKRANKE_KIOSK_STATE_DIR": str(self._folder / "stand"),
                    "SKRANKE_KIOSK_MAINTENANCE_PIN": _PIN_HASH,
                    "SKRANKE_KIOSK_SCANNER": "keyboard",
                    **environment,
                },
            )
        )  # fmt: skip

    def start_tray(self, *, environment: dict[str, str]) -> None:
        """Start a caseworker's tray, signed in."""
        seeded = self._seeded
        assert seeded is not None
        self._say("starting the caseworker's tray")
        self._run(
            lambda: Program(
                "tray",
                "staff_tray",
                ["--server", self.server_url, "--username", USERNAME, "--automation", self.tray_automation],
                log=self._log("tray"),
                environment={
                    "SKRANKE_TRAY_PASSWORD": seeded.password,
                    "SKRANKE_TRAY_STATE_DIR": str(self._folder / "tray"),
                    "SKRANKE_TRAY_LANGUAGE": "da",
                    **environment,
                },
            )
        )

    def ended(self) -> list[str]:
        """The names of the programs that are no longer running."""
        return [program.name for program in self._programs if not program.is_running()]

    def __enter__(self) -> Self:
        self._folder.mkdir(parents=True, exist_ok=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    async def _prepare(self, cluster: EmbeddedPostgres, url: str) -> SeedResult:
        await cluster.create_database(_DATABASE)
        await migrate(url)
        # Also on a folder of an earlier run: it may be of an earlier version, and bookings of yesterday are no use.
        result = await seed(url, load_demo(always_open=True), now=datetime.now(UTC), new_id=new_id)
        write_result(result, self._folder / "tokens.json")
        return result

    def _run(self, start: Callable[[], Program]) -> Program:
        with interrupts_held():
            program = self._stack.enter_context(start())
        self._programs.append(program)
        return program

    def _log(self, name: str) -> Path:
        return self._folder / "logs" / f"{name}.log"


def forget(folder: Path) -> None:
    """Start afresh: end a PostgreSQL that an interrupted run left behind, and remove all the demo has kept."""
    if (folder / "postgresql" / "data" / "postmaster.pid").exists():
        left_behind = EmbeddedPostgres(folder / "postgresql")
        left_behind.start()
        left_behind.stop(whoever_started_it=True)
    shutil.rmtree(folder, ignore_errors=True)


def _free(wanted: int) -> int:
    """The port we would like, or 0 for any when somebody has it."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", wanted))
        except OSError:
            return 0
    return wanted
