"""Puts the making of centres together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncEngine

from server.centre.setup.commands import SetupCommands
from server.centre.setup.store import SetupStore


def build_setup(
    engine: AsyncEngine, *, clock: Callable[[], datetime], committed: Callable[[str], None]
) -> SetupCommands:  # fmt: skip
    """Centres made in that database."""
    return SetupCommands(SetupStore(engine), clock=clock, committed=committed)
