"""Connections: an asyncpg pool for the hot roads, an SQLAlchemy engine for migrations and reports."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
from sqlalchemy import NullPool
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

_SESSION = {"timezone": "UTC", "application_name": "skranke-server"}

_PROVE_SECONDS = 10.0

_OLDEST = 15


class DatabaseUnusableError(RuntimeError):
    """The database cannot be used; the message says why and never holds the password."""


async def prove(database_url: str) -> None:
    """Connect once; raises `DatabaseUnusableError` when there is nobody, no entry, or a PostgreSQL that is too old."""
    try:
        connection = await asyncpg.connect(database_url, timeout=_PROVE_SECONDS)
    except TimeoutError as error:
        raise DatabaseUnusableError(f"The database cannot be reached: no answer in {_PROVE_SECONDS:.0f} s") from error
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise DatabaseUnusableError(f"The database cannot be reached: {error}") from error
    except ValueError:
        # What Python says of an address it cannot read may hold a part of the password.
        raise DatabaseUnusableError(
            "The database's address cannot be read: write it as postgresql://user:password@host:port/name,"
            " with what is no letter or digit in the password written as %40 and the like"
        ) from None
    version = connection.get_server_version()
    await connection.close()
    if version.major < _OLDEST:
        raise DatabaseUnusableError(f"The database is PostgreSQL {version.major}; {_OLDEST} or later is needed")


def make_pool(database_url: str, *, size: int, command_seconds: float) -> asyncpg.Pool:
    """A pool of `size` connections, made in a running loop and to be awaited before use.

    A statement that takes longer than `command_seconds` is given up.
    """
    return asyncpg.create_pool(
        database_url,
        min_size=size,
        max_size=size,
        command_timeout=command_seconds,
        reset=_leave_as_it_is,
        # Planning a command costs more than carrying it out; one plan serves all.
        server_settings={**_SESSION, "jit": "off", "plan_cache_mode": "force_generic_plan"},
    )


async def _leave_as_it_is(_connection: object) -> None:
    """No command leaves anything in its session, so there is nothing to ask the database to reset."""


async def open_connection(database_url: str, *, command_seconds: float | None = None) -> asyncpg.Connection:
    """One connection of its own, for listening; a statement that takes longer than `command_seconds` is given up."""
    return await asyncpg.connect(database_url, server_settings=_SESSION, command_timeout=command_seconds)


@asynccontextmanager
async def opened_engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    """An SQLAlchemy engine for everything that is not hot; its connections are closed with the block."""
    # asyncpg reads the address itself: it knows `sslmode` and all else that may stand there.
    engine = create_async_engine("postgresql+asyncpg://", async_creator=lambda: open_connection(database_url))
    try:
        yield engine
    finally:
        await engine.dispose()


def seldom_engine(database_url: str, *, command_seconds: float) -> AsyncEngine:
    """An engine for what a running server seldom does: it keeps no connection, so there is nothing to be closed."""
    return create_async_engine(
        "postgresql+asyncpg://",
        async_creator=lambda: open_connection(database_url, command_seconds=command_seconds),
        poolclass=NullPool,
    )


@asynccontextmanager
async def transaction(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A transaction that ends with the block; errors are asyncpg's own, as they are with the pool."""
    try:
        async with engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        raise _driver_error(error) from error


def _driver_error(error: DBAPIError) -> BaseException:
    adapted = error.orig
    return error if adapted is None else adapted.__cause__ or adapted
