"""Databases for tests: made once, and cloned for each test."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import asyncpg

from server.db.embedded import EmbeddedPostgres
from server.ids import new_id
from server.seed import SeedResult


@dataclass(frozen=True)
class Template:
    """A database that has been migrated and seeded, to be cloned."""

    name: str
    seeded: SeedResult


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
