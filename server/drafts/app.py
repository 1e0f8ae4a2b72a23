"""Puts drafts together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from server.centre.holidays.years import HolidayYears
from server.drafts.commands import DraftCommands
from server.drafts.schedule import PublicationWatch
from server.drafts.store import DraftStore


@dataclass(frozen=True)
class DraftParts:
    """What the server needs of drafts."""

    commands: DraftCommands
    watch: PublicationWatch
    holidays: HolidayYears


def build_drafts(
    store: DraftStore,
    *,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    changed: Callable[[str], None],
    committed: Callable[[str], None],
) -> DraftParts:
    """Drafts on that store; `changed` is called with the site before `committed`, so that this process knows."""

    def told(site_id: str) -> None:
        changed(site_id)
        committed(site_id)

    watch = PublicationWatch(store, clock=clock, new_id=new_id, committed=told)
    holidays = HolidayYears(store, clock=clock, new_id=new_id, committed=told)
    return DraftParts(DraftCommands(store, watch, clock=clock, committed=told), watch, holidays)
