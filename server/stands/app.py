"""Puts what the server knows of stands together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from server.stands.reports import StandReports
from server.stands.silence import SilenceWatch
from server.stands.store import StandStore


@dataclass(frozen=True)
class StandParts:
    """What stands say of themselves, and who notices when one says nothing."""

    reports: StandReports
    silence: SilenceWatch


def build_stands(
    store: StandStore, *, clock: Callable[[], datetime], new_id: Callable[[], UUID], committed: Callable[[str], None]
) -> StandParts:
    """Stands on that store."""
    return StandParts(
        StandReports(store, clock=clock, new_id=new_id, committed=committed),
        SilenceWatch(store, clock=clock, new_id=new_id, committed=committed),
    )
