"""Puts the pages of tickets together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from msgspec import Struct

from server.centre.catalogue import Catalogue
from server.events.store import LoggedEvent
from server.messaging.outbox import Outbox
from server.messaging.store import MessageStore
from server.place.commands import PlaceCommands
from server.place.states import States
from server.place.store import PlaceStore
from server.place.teller import PlaceTeller


class OwnPlaces(Struct, frozen=True):
    """The commands, and who works beside the requests: None where no messages are sent."""

    commands: PlaceCommands
    teller: PlaceTeller | None


def build_places(
    store: PlaceStore,
    messages: MessageStore,
    outbox: Outbox | None,
    catalogue: Catalogue,
    *,
    country: str,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    committed: Callable[[str], None],
    hear: Callable[[Callable[[str, LoggedEvent], None]], None],
) -> OwnPlaces:
    """The commands with what they need; without an `outbox` nobody is told by SMS. `hear` is the hub's `on_event`."""
    states = States(catalogue)
    teller = None if outbox is None else PlaceTeller(store, messages, catalogue, clock=clock, wake=outbox.wake)
    commands = PlaceCommands(
        store, states, country=country, clock=clock, new_id=new_id, committed=committed,
        wake=teller.stir if teller else None,
    )  # fmt: skip
    hear(states.heard)
    if teller is not None:
        hear(teller.heard)
    return OwnPlaces(commands, teller)
