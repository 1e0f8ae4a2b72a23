"""The commands `skranke-server api-client`: add, list, rotate, revoke."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TypeVar
from uuid import UUID

import msgspec

from server.config import ServerSettings
from server.db.engine import make_pool
from server.db.migrate import migrate
from server.identity.store import new_token
from server.open_api.commands import SystemCommands
from server.open_api.store import SystemStore
from server.problems import ProblemError
from shared.protocol.systems import AboutSystem, MakeSystem, NewSecret, SystemRight, Systems

T = TypeVar("T")
Database = Callable[[ServerSettings], AbstractContextManager[str]]
Clock = Callable[[], datetime]
Work = Callable[[SystemCommands], Awaitable[T]]


def add_system_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    database: Database,
    *,
    clock: Clock,
    new_id: Callable[[], UUID],
) -> list[argparse.ArgumentParser]:
    """Add `api-client` and what comes after it; answers those that need the database's settings."""
    systems = commands.add_parser("api-client", help="other systems that are let in").add_subparsers(required=True)

    add = systems.add_parser("add", help="let a system in, and print its client id and secret")
    add.add_argument("name")
    add.add_argument("--site", action="append", required=True, help="a centre where it may; can be said again")
    add.add_argument(
        "--right", action="append", required=True, choices=[right.value for right in SystemRight],
        help="what it may; can be said again",
    )  # fmt: skip
    add.set_defaults(command=lambda settings, options: _add(settings, options, database, clock, new_id))

    listed = systems.add_parser("list", help="say which systems are let in")
    listed.set_defaults(command=lambda settings, _: _list(settings, database, clock))

    rotate = systems.add_parser("rotate", help="give a system a new secret, and print it")
    rotate.add_argument("--overlap-hours", type=int, default=24, help="how long the old secret holds (default 24)")
    rotate.set_defaults(command=lambda settings, options: _rotate(settings, options, database, clock))

    revoke = systems.add_parser("revoke", help="let a system in no more, at once")
    revoke.set_defaults(command=lambda settings, options: _revoke(settings, options, database, clock))

    for command in (rotate, revoke):
        command.add_argument("id", type=UUID, help="its client id")
    return [add, listed, rotate, revoke]


def _add(
    settings: ServerSettings, options: argparse.Namespace, database: Database, clock: Clock, new_id: Callable[[], UUID]
) -> int:
    said = {"name": options.name, "site_ids": options.site, "rights": options.right}
    try:
        command = MakeSystem(id=new_id(), secret=new_token(), about=msgspec.convert(said, AboutSystem))
    except msgspec.ValidationError as error:
        return _refused(f"This cannot be: {error}.")
    done = _with_systems(settings, database, clock, lambda systems: systems.make(command, None))
    if isinstance(done, str):
        return _refused(done)
    print(f"client id: {command.id}\nclient secret: {command.secret}\nThe secret is shown once. Keep it safe.")
    return 0


def _list(settings: ServerSettings, database: Database, clock: Clock) -> int:
    found = _with_systems(settings, database, clock, _all)
    if isinstance(found, str):
        return _refused(found)
    for system in found.systems:
        seen = "never" if system.seen_at is None else system.seen_at.isoformat(timespec="seconds")
        print(f"{system.id} {system.about.name} · {' '.join(system.about.site_ids)} · {' '.join(system.about.rights)}")
        print(f"  last token: {seen} · webhooks: {len(system.webhooks)}")
    return 0


async def _all(systems: SystemCommands) -> Systems:
    return await systems.systems()


def _rotate(settings: ServerSettings, options: argparse.Namespace, database: Database, clock: Clock) -> int:
    said = {"secret": new_token(), "overlap_hours": options.overlap_hours}
    try:
        command = msgspec.convert(said, NewSecret)
    except msgspec.ValidationError as error:
        return _refused(f"This cannot be: {error}.")
    done = _with_systems(settings, database, clock, lambda systems: systems.rotate(options.id, command))
    if isinstance(done, str):
        return _refused(done)
    print(f"client secret: {command.secret}\nHours for which the old one still holds: {command.overlap_hours}")
    return 0


def _revoke(settings: ServerSettings, options: argparse.Namespace, database: Database, clock: Clock) -> int:
    done = _with_systems(settings, database, clock, lambda systems: systems.revoke(options.id, None))
    if isinstance(done, str):
        return _refused(done)
    print("It is let in no more.")
    return 0


def _with_systems(settings: ServerSettings, database: Database, clock: Clock, work: Work[T]) -> T | str:
    """What comes of it, or the sentence that says why nothing does."""

    async def run(url: str) -> T | str:
        await migrate(url)
        pool = make_pool(url, size=1, command_seconds=settings.command_seconds)
        await pool
        try:
            # Servers that run hear of it from the database.
            return await work(SystemCommands(SystemStore(pool), clock=clock, forget=lambda _: None))
        except ProblemError as error:
            return error.problem.detail
        finally:
            await pool.close()

    with database(settings) as url:
        return asyncio.run(run(url))


def _refused(words: str) -> int:
    print(words, file=sys.stderr)
    return 2
