"""Puts what belongs to devices together."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from server.centre.catalogue import Catalogue
from server.devices.commands import DeviceCommands
from server.devices.rules import LETTERS
from server.devices.store import DeviceStore
from server.devices.tasks.commands import TaskCommands
from server.devices.tasks.store import TaskStore
from server.devices.waiting import Bell, Pictures
from server.events.hub import Hub
from shared.protocol.device_care import PAIRING_LETTERS


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
) -> DeviceParts:
    """All that belongs to devices, listening to that hub."""
    bell = Bell()
    hub.on_event(bell.heard)
    pictures = Pictures(bell)
    commands = DeviceCommands(
        devices, catalogue, bell, clock=clock, new_id=new_id, new_code=new_code, committed=committed
    )
    asked = TaskCommands(tasks, devices, catalogue, bell, pictures, clock=clock, committed=committed)
    return DeviceParts(commands, asked, pictures)
