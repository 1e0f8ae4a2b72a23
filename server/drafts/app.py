"""Puts drafts together."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from server.centre.catalogue import Catalogue
from server.centre.holidays.years import HolidayYears
from server.drafts.commands import DraftCommands
from server.drafts.schedule import PublicationWatch
from server.drafts.store import DraftStore
from shared.protocol.content import Configuration
from shared.protocol.outbox import Channel


@dataclass(frozen=True)
class DraftParts:
    """What the server needs of drafts."""

    commands: DraftCommands
    watch: PublicationWatch
    holidays: HolidayYears


def build_drafts(
    store: DraftStore,
    catalogue: Catalogue,
    *,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    committed: Callable[[str], None],
    channels: Collection[Channel],
) -> DraftParts:
    """Drafts on that store; the catalogue forgets a site before `committed` is called, so that this process knows.

    `channels` are those by which citizens can be told.
    """

    def told(site_id: str) -> None:
        catalogue.forget(site_id)
        committed(site_id)

    def known(site_id: str) -> Configuration | None:
        rules = catalogue.latest(site_id)
        return None if rules is None else rules.configuration

    watch = PublicationWatch(store, clock=clock, new_id=new_id, committed=told)
    holidays = HolidayYears(store, known, clock=clock, new_id=new_id, committed=told)
    commands = DraftCommands(store, watch, clock=clock, committed=told, channels=channels)
    return DraftParts(commands, watch, holidays)
