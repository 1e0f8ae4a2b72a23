"""Databases for tests: made once, and cloned for each test."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

import asyncpg
from argon2 import PasswordHasher

from server.centre.demo import DemoMunicipality
from server.db.embedded import EmbeddedPostgres
from server.db.migrate import migrate
from server.ids import new_id
from server.seed import SeedResult, seed

MEMORY = Path("/dev/shm")
"""Where Linux keeps files in memory."""
ROOM = 2**31
"""In bytes; more than the databases of one test process take."""

_QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""A hash says itself what checking it costs: this one next to nothing, the server's own a fifth of a second."""


@dataclass(frozen=True)
class Template:
    """A database that has been migrated and seeded, to be cloned."""

    name: str
    seeded: SeedResult


def quick_folder(prefix: str) -> Path:
    """An empty folder for what ends with the tests; in memory where there is room."""
    roomy = MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM
    return Path(tempfile.mkdtemp(prefix=prefix, dir=MEMORY if roomy else None))


async def quick_to_connect(postgres: EmbeddedPostgres) -> None:
    """Let its password be checked in one round of hashing: the usual 4,096 are most of what a connection costs."""
    url = postgres.url("postgres")
    connection = await asyncpg.connect(url)
    await connection.execute("set scram_iterations = 1")
    await connection.execute(f"alter role current_user password '{unquote(urlsplit(url).password or '')}'")
    await connection.close()


async def make_template(
    postgres: EmbeddedPostgres, name: str, demo: DemoMunicipality, *, now: datetime, bookings: bool = True
) -> Template:
    """Migrate and seed a database of that name, whose staff sign in with the demo's password in no time."""
    await postgres.create_database(name)
    url = postgres.url(name)
    await migrate(url)
    seeded = await seed(url, demo, now=now, new_id=new_id)
    connection = await asyncpg.connect(url)
    await connection.execute("update staff set password_hash = $1", _QUICK.hash(seeded.password))
    if not bookings:
        await connection.execute("delete from booking")
    await connection.close()
    return Template(name, seeded)


@contextmanager
def cloned(postgres: EmbeddedPostgres, template: Template) -> Iterator[str]:
    """The address of a copy of that database; it is dropped at the end of the block."""
    name = f"test_{new_id().hex}"

    async def run(statement: str) -> None:
        connection = await asyncpg.connect(postgres.url("postgres"))
        await connection.execute(statement)
        await connection.close()

    asyncio.run(run(f'create database "{name}" template "{template.name}" strategy file_copy'))
    yield postgres.url(name)
    asyncio.run(run(f'drop database "{name}" with (force)'))
