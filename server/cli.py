"""The command line `skranke-server`: run, migrate, seed, config, people, api-client, openapi."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec
import uvicorn
from sqlalchemy.exc import SQLAlchemyError

from server import __version__
from server.app import build, utc_now
from server.arrivals.cli import add_poster_command
from server.centre.demo import load_demo
from server.centre.setup.store import is_empty
from server.config import ServerSettings, load_settings
from server.db.embedded import EmbeddedPostgres, EmbeddedPostgresError
from server.db.engine import DatabaseUnusableError, prove
from server.db.migrate import migrate
from server.ids import new_id
from server.loop import collect_seldom, quick_loop
from server.open_api.cli import add_system_commands
from server.people.cli import add_people_commands
from server.seed import seed, write_result
from server.transfer.cli import TransferError, add_config_commands
from shared.typed_settings import SettingsError

_DATABASE = "skranke"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status: 0 well, 2 what a person has to put right, 130 when interrupted."""
    options = _parser().parse_args(arguments)
    try:
        settings = load_settings(
            os.environ,
            config_file=options.config,
            overrides={name: getattr(options, name, None) for name in ("host", "port", "database_url", "data_dir")},
        )
        logging.basicConfig(level=settings.log_level.upper(), format="%(asctime)s %(levelname)s %(name)s: %(message)s")
        return int(options.command(settings, options))
    except KeyboardInterrupt:
        return 130
    except (SettingsError, EmbeddedPostgresError, DatabaseUnusableError, TransferError) as error:
        print(error, file=sys.stderr)
    except SQLAlchemyError as error:
        print(f"The database refused: {str(error).splitlines()[0]}", file=sys.stderr)
    except OSError as error:
        print(f"Something here cannot be used: {error}", file=sys.stderr)
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="skranke-server", description="Keeps the queues of a municipality.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--config", type=Path, help="a TOML file with settings")
    commands = parser.add_subparsers(required=True)

    run = commands.add_parser("run", help="migrate the database and serve")
    run.add_argument("--host", help="the address to listen on (default 127.0.0.1)")
    run.add_argument("--port", type=int, help="the port to listen on (default 8150; 0 takes a free one)")
    run.set_defaults(command=_run)

    upgrade = commands.add_parser("migrate", help="bring the database to the newest schema")
    upgrade.set_defaults(command=_migrate)

    fill = commands.add_parser("seed", help="add the demo municipality")
    fill.add_argument("--tokens", type=Path, required=True, help="where to write the stands' tokens (JSON, 0600)")
    fill.add_argument("--always-open", action="store_true", help="every service is open around the clock")
    fill.set_defaults(command=_seed)

    describe = commands.add_parser("openapi", help="print the description of the API")
    describe.set_defaults(command=_openapi)

    transfers = add_config_commands(commands, _database, clock=utc_now, new_id=new_id)

    people = add_people_commands(commands, _database, clock=utc_now, new_id=new_id)

    systems = add_system_commands(commands, _database, clock=utc_now, new_id=new_id)

    poster = add_poster_command(commands, _database, clock=utc_now)

    for command in (run, upgrade, fill, describe, poster, *transfers, *people, *systems):
        command.add_argument("--database-url", help="`embedded`, or postgresql://…")
        command.add_argument("--data-dir", help="where the embedded PostgreSQL keeps its data")
    return parser


@contextlib.contextmanager
def _database(settings: ServerSettings) -> Iterator[str]:
    """The address of the database; an embedded one runs as long as the block."""
    if settings.database_url != "embedded":
        asyncio.run(prove(settings.database_url))
        yield settings.database_url
        return
    embedded = EmbeddedPostgres(Path(settings.data_dir) / "postgresql")
    try:
        embedded.start()
        asyncio.run(embedded.create_database(_DATABASE))
        yield embedded.url(_DATABASE)
    finally:
        embedded.stop()


@contextlib.contextmanager
def _ending_in_order() -> Iterator[None]:
    """SIGTERM ends the block as Ctrl-C does, so that an embedded database is stopped."""

    def end(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _run(settings: ServerSettings, _options: argparse.Namespace) -> int:
    with _ending_in_order(), _database(settings) as database_url, asyncio.Runner(loop_factory=quick_loop()) as runner:
        runner.run(_serve(settings, database_url))
    return 0


async def _serve(settings: ServerSettings, database_url: str) -> None:
    await migrate(database_url)
    if await is_empty(database_url):
        hint = "Nobody works here yet. The first administrator is made by: skranke-server people add-administrator NAME"
        print(hint, file=sys.stderr)
    app = build(settings, database_url)
    collect_seldom()
    config = uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        lifespan="on",
        # For a command that does not end, and a reader that does not take what it is sent.
        timeout_graceful_shutdown=2,
        server_header=False,
    )
    await _AnnouncedServer(config, app.state["parts"].hub.end_streams).serve()


class _AnnouncedServer(uvicorn.Server):
    """Says on standard output where it listens, so that whoever started it knows when and where.

    When it shuts down it calls `end_streams`: they never end by themselves, and it would wait for them in vain.
    """

    def __init__(self, config: uvicorn.Config, end_streams: Callable[[], None]) -> None:
        super().__init__(config)
        self._end_streams = end_streams

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._end_streams()
        await super().shutdown(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End at a signal, but do not raise it again afterwards: the database is still to be stopped."""
        with super().capture_signals():
            yield
            self._captured_signals.clear()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            for listening in self.servers[0].sockets:
                host, port = listening.getsockname()[:2]
                print(f"listening http://{host}:{port}", flush=True)


def _migrate(settings: ServerSettings, _options: argparse.Namespace) -> int:
    with _database(settings) as database_url:
        asyncio.run(migrate(database_url))
    print("The database has the newest schema.")
    return 0


def _seed(settings: ServerSettings, options: argparse.Namespace) -> int:
    demo = load_demo(always_open=options.always_open)
    with _database(settings) as database_url:
        asyncio.run(migrate(database_url))
        result = asyncio.run(seed(database_url, demo, now=utc_now(), new_id=new_id))
    try:
        write_result(result, options.tokens)
    except OSError as error:
        raise SettingsError([f"the tokens cannot be written to {options.tokens}: {error.strerror}"]) from error
    print(f"{demo.name} is in the database, with {len(demo.centres)} centres. The stands' tokens: {options.tokens}")
    return 0


def _openapi(settings: ServerSettings, _options: argparse.Namespace) -> int:
    async def described() -> dict[str, object]:
        return build(settings, "postgresql://unused").openapi_schema.to_schema()

    print(msgspec.json.format(msgspec.json.encode(asyncio.run(described()))).decode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
