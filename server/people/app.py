"""Puts people together."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from server.centre.catalogue import Catalogue
from server.people.commands import PeopleCommands
from server.people.importing import PeopleImport
from server.people.store import PeopleStore
from server.people.told import Told


@dataclass(frozen=True)
class PeopleParts:
    """What the server needs of people."""

    commands: PeopleCommands
    importing: PeopleImport


def build_people(
    store: PeopleStore,
    catalogue: Catalogue,
    *,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    forget: Callable[[UUID], None],
    gone: Callable[[str, UUID], Awaitable[None]],
) -> PeopleParts:
    """People on that store; `forget` and `gone` as `Told` has them."""
    told = Told(forget, gone)
    return PeopleParts(
        PeopleCommands(store, catalogue, told, clock=clock),
        PeopleImport(store, catalogue, told, clock=clock, new_id=new_id),
    )
