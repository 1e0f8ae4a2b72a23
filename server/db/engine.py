"""Connections: an asyncpg pool for the hot roads, an SQLAlchemy engine for migrations and reports."""

from __future__ import annotations

import asyncpg
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

_SESSION = {"timezone": "UTC", "application_name": "skranke-server"}


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


async def open_connection(database_url: str) -> asyncpg.Connection:
    """One connection of its own, for listening."""
    return await asyncpg.connect(database_url, server_settings=_SESSION)


def open_engine(database_url: str) -> AsyncEngine:
    """An SQLAlchemy engine for everything that is not hot."""
    # asyncpg reads the address itself: it knows `sslmode` and all else that may stand there.
    return create_async_engine("postgresql+asyncpg://", async_creator=lambda: open_connection(database_url))
