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
        server_settings={**_SESSION, "jit": "off"},
    )


async def open_connection(database_url: str) -> asyncpg.Connection:
    """One connection of its own, for listening."""
    return await asyncpg.connect(database_url, server_settings=_SESSION)


def open_engine(database_url: str) -> AsyncEngine:
    """An SQLAlchemy engine for everything that is not hot."""
    url = database_url.replace("postgresql://", "postgresql+asyncpg://", 1)
    return create_async_engine(url, connect_args={"server_settings": _SESSION})
