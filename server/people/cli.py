"""The commands `skranke-server people`: import, add-administrator."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import msgspec
from msgspec import structs

from server.centre.catalogue import Catalogue
from server.centre.setup.store import ensure_centre
from server.centre.store import CentreStore
from server.config import ServerSettings
from server.db.engine import make_pool
from server.db.migrate import migrate
from server.identity.store import new_token, token_hash
from server.people.importing import PeopleImport
from server.people.rules import changes
from server.people.store import PeopleStore
from server.people.told import Told
from server.problems import ProblemError
from shared.protocol.model import Role
from shared.protocol.people import INVITATION_DAYS, About, ImportPeople, ImportReply

T = TypeVar("T")
Database = Callable[[ServerSettings], AbstractContextManager[str]]
Clock = Callable[[], datetime]


def add_people_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    database: Database,
    *,
    clock: Clock,
    new_id: Callable[[], UUID],
) -> list[argparse.ArgumentParser]:
    """Add `people` and what comes after it; answers those that need the database's settings."""
    people = commands.add_parser("people", help="who works here").add_subparsers(required=True)

    into = people.add_parser("import", help="bring a centre's people in step with a register: CSV, or SCIM as JSON")
    into.add_argument("file", type=Path)
    into.add_argument("--dry-run", action="store_true", help="only say, line by line, what would happen")
    into.add_argument("--deactivate-missing", action="store_true", help="deactivate who does not stand in the file")
    into.set_defaults(command=lambda settings, options: _import(settings, options, database, clock, new_id))

    add = people.add_parser("add-administrator", help="make somebody an administrator, and print a link for them")
    add.add_argument("username")
    add.add_argument("--name", default="", help="what they are called, when they are new here")
    add.set_defaults(command=lambda settings, options: _add(settings, options, database, clock, new_id))

    into.add_argument("--site", required=True, help="the centre they work at")
    add.add_argument(
        "--site", help="the centre they work at; without it the first. On an empty server it is made, to be set up."
    )
    return [into, add]


def _import(
    settings: ServerSettings, options: argparse.Namespace, database: Database, clock: Clock, new_id: Callable[[], UUID]
) -> int:
    command = ImportPeople(
        content=options.file.read_bytes(), apply=not options.dry_run, deactivate_missing=options.deactivate_missing
    )

    async def run(store: PeopleStore, catalogue: Catalogue) -> ImportReply:
        importing = PeopleImport(store, catalogue, Told(lambda _: None, _stays_so), clock=clock, new_id=new_id)
        return await importing.run(options.site, command, actor_id=None, may_administrate=True)

    reply = _with_people(settings, database, run)
    if isinstance(reply, str):
        return _refused(reply)
    for line in reply.lines:
        where = f"line {line.line}" if line.line else "not in the file"
        print(f"{where}: {line.step} {line.username} ({line.display_name}) {', '.join(line.changes)}".rstrip())
    for fault in reply.faults:
        print(f"line {fault.line}: {fault.words}", file=sys.stderr)
    if reply.faults:
        return _refused("Nothing was changed.")
    print("Done." if reply.applied else "This was a dry run: nothing was changed.")
    return 0


def _add(
    settings: ServerSettings, options: argparse.Namespace, database: Database, clock: Clock, new_id: Callable[[], UUID]
) -> int:
    code = new_token()

    async def begin(url: str) -> None:
        options.site = await ensure_centre(url, options.site, now=clock(), new_id=new_id)

    async def run(store: PeopleStore, catalogue: Catalogue) -> None:
        await catalogue.required(options.site)
        async with store.work(clock(), None) as work:
            known = await work.by_username(options.username)
            if known is None:
                about = About(
                    username=options.username, display_name=options.name or options.username,
                    roles=(Role.ADMINISTRATOR,),
                )  # fmt: skip
                staff_id, site_id = new_id(), options.site
                await work.add(site_id, staff_id, about, changes(None, about))
            else:
                staff_id, site_id, before = known.person.id, known.site_id, known.person.about
                roles = (*(role for role in before.roles if role is not Role.ADMINISTRATOR), Role.ADMINISTRATOR)
                about = structs.replace(before, roles=roles)
                await work.put(site_id, staff_id, about, changes(before, about))
                await work.set_active(site_id, staff_id, active=True)
            await work.invite(site_id, staff_id, token_hash(code), clock() + timedelta(days=INVITATION_DAYS))

    try:
        refusal = _with_people(settings, database, run, begin)
    except msgspec.ValidationError:
        refusal = f"{options.site} cannot be a centre's short name: small letters, digits, hyphens and dots."
    if isinstance(refusal, str):
        return _refused(refusal)
    where = settings.public_url or f"http://{settings.host}:{settings.port}"
    print(f"{options.username} is an administrator. To choose a password, within {INVITATION_DAYS} days and once:")
    print(f"{where.rstrip('/')}/welcome#{code}")
    return 0


def _with_people(
    settings: ServerSettings,
    database: Database,
    work: Callable[[PeopleStore, Catalogue], Awaitable[T]],
    begin: Callable[[str], Awaitable[None]] | None = None,
) -> T | str:
    """What comes of it, or the sentence that says why nothing does."""

    async def run(url: str) -> T | str:
        await migrate(url)
        if begin is not None:
            await begin(url)
        pool = make_pool(url, size=1, command_seconds=settings.command_seconds)
        await pool
        try:
            return await work(PeopleStore(pool), Catalogue(CentreStore(pool), _followed))
        except ProblemError as error:
            return error.problem.detail
        finally:
            await pool.close()

    with database(settings) as url:
        return asyncio.run(run(url))


async def _followed(_site_id: str) -> bool:
    return True


async def _stays_so(_site_id: str, _staff_id: UUID) -> None:
    """Who is shown as at work goes at the end of the day."""


def _refused(words: str) -> int:
    print(words, file=sys.stderr)
    return 2
