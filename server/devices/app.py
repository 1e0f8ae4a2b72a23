"""Puts what belongs to devices together."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from server.centre.catalogue import Catalogue
from server.devices.commands import DeviceCommands
from server.devices.rules import LETTERS
from server.devices.store import DeviceStore
from server.devices.tasks.commands import TaskCommands
from server.devices.tasks.shows import ShowCommands
from server.devices.tasks.store import TaskStore
from server.devices.waiting import Bell, Pictures
from server.events.hub import Hub
from shared.protocol.device_care import PAIRING_LETTERS
from shared.protocol.drafts import Draft


@dataclass(frozen=True)
class DeviceParts:
    """`pictures.heard` is for the listener, on the channel `PICTURES`."""

    commands: DeviceCommands
    tasks: TaskCommands
    pictures: Pictures


def new_code() -> str:
    """A fresh code of a new device."""
    return "".join(secrets.choice(LETTERS) for _ in range(PAIRING_LETTERS))


def build_devices(
    devices: DeviceStore,
    tasks: TaskStore,
    catalogue: Catalogue,
    hub: Hub,
    *,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    committed: Callable[[str], None],
    draft: Callable[[str], Awaitable[Draft]],
    poster: Callable[[str], Awaitable[str]],
) -> DeviceParts:
    """All that belongs to devices, listening to that hub; `draft` reads a site's draft.

    `poster` knows where a site's sheet for checking in by phone is, "" for nowhere.
    """
    bell = Bell()
    hub.on_event(bell.heard)
    pictures = Pictures(bell)
    commands = DeviceCommands(
        devices,
        catalogue,
        bell,
        clock=clock,
        new_id=new_id,
        new_code=new_code,
        committed=committed,
        poster=poster,
    )
    shows = ShowCommands(tasks, catalogue, draft, clock=clock, committed=committed)
    asked = TaskCommands(tasks, devices, catalogue, bell, pictures, shows, clock=clock, committed=committed)
    return DeviceParts(commands, asked, pictures)
