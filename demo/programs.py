"""Starts our own programs as processes, waits for what they say, and ends them."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

STOP_SECONDS = 10.0

if sys.platform == "win32":
    _END, _NEW_GROUP = signal.CTRL_BREAK_EVENT, subprocess.CREATE_NEW_PROCESS_GROUP
else:
    _END, _NEW_GROUP = signal.SIGTERM, 0


class ProgramError(RuntimeError):
    """A program did not do what was waited for; the message holds the end of what it said."""


@contextmanager
def interrupts_held() -> Iterator[None]:
    """An interrupt within the block waits for its end: a program just started must not be lost sight of."""
    held: list[int] = []
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, lambda seen, _frame: held.append(seen)) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    if held:
        raise KeyboardInterrupt


class Program:
    """One of our programs, run as `python -m module arguments` with its output gathered in a file.

    Started in a session of its own, so that Ctrl-C reaches only whoever started it, and everything ends in order.
    """

    def __init__(
        self,
        name: str,
        module: str,
        arguments: Sequence[str],
        *,
        log: Path,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self._log = log
        self._lines: queue.Queue[str | None] = queue.Queue()
        log.parent.mkdir(parents=True, exist_ok=True)
        self._output = log.open("a", encoding="utf-8")
        self._process: subprocess.Popen[str] = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            env={**os.environ, "PYTHONUNBUFFERED": "1", **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self._output,
            text=True,
            encoding="utf-8",
            start_new_session=sys.platform != "win32",
            creationflags=_NEW_GROUP,
        )
        self._reader = threading.Thread(target=self._read, name=f"{name}-output", daemon=True)
        self._reader.start()

    def wait_for(self, start: str, seconds: float = 60.0) -> str:
        """The rest of the first line that begins with `start`; `ProgramError` after `seconds` or an early end."""
        while True:
            try:
                line = self._lines.get(timeout=seconds)
            except queue.Empty:
                raise ProgramError(
                    f"{self.name} said nothing of {start!r} in {seconds:.0f} s.\n{self._tail()}"
                ) from None
            if line is None:
                raise ProgramError(f"{self.name} ended early, with status {self._process.wait()}.\n{self._tail()}")
            if line.startswith(start):
                return line.removeprefix(start).strip()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    def stop(self) -> int:
        """Ask it to end, insist after `STOP_SECONDS`; returns its exit status."""
        if self.is_running():
            self._process.send_signal(_END)
            try:
                self._process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
        return self._ended()

    def wait(self, seconds: float = STOP_SECONDS) -> int:
        """Its exit status, once it has ended by itself; `subprocess.TimeoutExpired` when it has not after `seconds`."""
        self._process.wait(seconds)
        return self._ended()

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        self._process.kill()
        self._ended()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _ended(self) -> int:
        status = self._process.wait()
        self._reader.join()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._output.close()
        return status

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._output.write(line)
            self._output.flush()
            self._lines.put(line.rstrip("\n"))
        self._lines.put(None)

    def _tail(self) -> str:
        self._output.flush()
        return "\n".join(self._log.read_text(encoding="utf-8", errors="replace").splitlines()[-20:])


def start_server(database_url: str, *, log: Path, port: int = 0, settings: Mapping[str, str] | None = None) -> Program:
    """Start `skranke-server run`; wait for its address with `wait_for("listening ")`."""
    environment = {
        "SKRANKE_SERVER_DATABASE_URL": database_url,
        **{f"SKRANKE_SERVER_{name.upper()}": value for name, value in (settings or {}).items()},
    }
    return Program("server", "server.cli", ["run", "--port", str(port)], log=log, environment=environment)
