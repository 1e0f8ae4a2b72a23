"""Puts the making of centres together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from server.centre.setup.commands import SetupCommands
from server.centre.setup.store import SetupStore


def build_setup(
    store: SetupStore, *, clock: Callable[[], datetime], committed: Callable[[str], None]
) -> SetupCommands:  # fmt: skip
    """Centres made in that database."""
    return SetupCommands(store, clock=clock, committed=committed)
