"""The command `skranke-server poster`: where a centre's sheet for checking in by phone is."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime

from server.arrivals.commands import ArrivalKeys
from server.arrivals.store import ArrivalStore
from server.config import ServerSettings
from server.db.engine import make_pool
from server.db.migrate import migrate

Database = Callable[[ServerSettings], AbstractContextManager[str]]


def add_poster_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], database: Database, *, clock: Callable[[], datetime]
) -> argparse.ArgumentParser:
    """Add `poster`; answers it, since it needs the database's settings."""
    poster = commands.add_parser("poster", help="say where a centre's sheet for checking in by phone is")
    poster.add_argument("site", help="the centre's id")
    poster.add_argument("--renew", action="store_true", help="make a new code: the sheets that hang lead nowhere then")
    poster.set_defaults(command=lambda settings, options: _say(settings, options, database, clock))
    return poster


def _say(
    settings: ServerSettings, options: argparse.Namespace, database: Database, clock: Callable[[], datetime]
) -> int:
    if not settings.public_url:
        return _refused("Citizens' phones do not reach this server: set public_url first.")
    with database(settings) as url:
        found = asyncio.run(_poster(settings, url, options, clock))
    if not found:
        return _refused(f"There is no site {options.site} here. Check the site's id.")
    print(found)
    return 0


async def _poster(
    settings: ServerSettings, url: str, options: argparse.Namespace, clock: Callable[[], datetime]
) -> str:
    await migrate(url)
    async with make_pool(url, size=1, command_seconds=settings.command_seconds) as pool:
        keys = ArrivalKeys(ArrivalStore(pool), public_url=settings.public_url, clock=clock)
        if options.renew:
            await keys.renew(options.site)
        return await keys.poster(options.site)


def _refused(why: str) -> int:
    print(why, file=sys.stderr)
    return 2
