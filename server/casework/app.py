"""Puts casework and the team together."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from server.casework.commands import CaseworkCommands, HandOver
from server.casework.store import CaseworkStore
from server.casework.watch import CaseworkWatch
from server.centre.catalogue import Catalogue
from server.queue.store import QueueStore
from server.team.commands import TeamCommands
from server.team.store import TeamStore


@dataclass(frozen=True)
class CaseworkParts:
    """What the server needs of casework: `ends_of_day` are done with a site and the moment its present day began."""

    watch: CaseworkWatch
    commands: CaseworkCommands
    team: TeamCommands
    ends_of_day: Sequence[Callable[[str, datetime], Awaitable[None]]]


def build_casework(
    store: CaseworkStore,
    people: TeamStore,
    queue: QueueStore,
    catalogue: Catalogue,
    *,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    committed: Callable[[str], None],
    hand_over: HandOver,
) -> CaseworkParts:
    """Casework and the team on those stores; `hand_over` gives somebody's bookings of today to a colleague."""
    commands = CaseworkCommands(store, catalogue, clock=clock, committed=committed, hand_over=hand_over)
    team = TeamCommands(people, catalogue, clock=clock, new_id=new_id, committed=committed)
    return CaseworkParts(
        watch=CaseworkWatch(store, queue, clock=clock, new_id=new_id, committed=committed),
        commands=commands,
        team=team,
        ends_of_day=(team.end_day, store.erase_notes),
    )
