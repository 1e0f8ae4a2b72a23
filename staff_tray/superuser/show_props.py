"""The draft on a closed stand: what the offer depends on, and what it says. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shared.protocol.content import Configuration
from shared.protocol.device_care import ENDS, Device, DeviceKind, Devices, DeviceTask, TaskState, TaskWord
from shared.protocol.opening import stand_closes, stand_is_closed, stand_opens
from staff_tray.superuser.devices_props import DeviceState, state_of
from staff_tray.trouble import Trouble

_AWAY = (DeviceState.SILENT, DeviceState.NEW)
"""Not heard of now, so it would hear nothing either."""


class WhyNone(StrEnum):
    """Why there is no stand to show the draft on."""

    UNKNOWN = "unknown"
    """The server has not said yet which stands there are."""
    NONE_CONNECTED = "none-connected"
    OPEN = "open"
    """All that can be reached are open to citizens."""
    SILENT = "silent"
    """Those that are closed are not heard of."""


class Step(StrEnum):
    """How far a show is."""

    NONE = ""
    ASKING = "asking"
    LATE = "late"
    """It ought to have answered by now."""
    WAITING = "waiting"
    SHOWING = "showing"
    ENDING = "ending"
    """We have asked it to stop."""


@dataclass(frozen=True)
class ShowInputs:
    """What everything follows from. `configuration` is what is published: by its hours stands are open.

    `device` is the one that was asked last, `task` how far that is; `stopped` says that it was ended here.
    """

    loaded: Devices | None = None
    configuration: Configuration | None = None
    device: Device | None = None
    task: DeviceTask | None = None
    late: bool = False
    stopped: bool = False
    trouble: Trouble | None = None


@dataclass(frozen=True)
class ShowStand:
    """A stand that the draft can be shown on, as people call it."""

    key: str
    name: str


@dataclass(frozen=True)
class ShowProps:
    """What is offered, or why nothing is; and how it is with the stand that was asked last.

    `closes` is when one of those that are open closes; `until` when the draft goes by itself. `ended` says why it has
    gone, `over` that the stand has not answered at all.
    """

    stands: tuple[ShowStand, ...] = ()
    why: WhyNone | None = WhyNone.UNKNOWN
    closes: datetime | None = None
    now: datetime | None = None
    time_zone: str = "Europe/Copenhagen"
    step: Step = Step.NONE
    name: str = ""
    until: datetime | None = None
    ended: str = ""
    over: bool = False
    trouble: Trouble | None = None


def derive(inputs: ShowInputs) -> ShowProps:
    """What the pane says of that."""
    loaded, configuration, step = inputs.loaded, inputs.configuration, _step(inputs)
    if loaded is None or configuration is None:
        return ShowProps(trouble=inputs.trouble)
    devices = _stands(loaded)
    closed = [each for each in devices if stand_is_closed(configuration, each.stand_id or "", loaded.now)]
    near = [each for each in closed if state_of(each, loaded.now) not in _AWAY]
    task = inputs.task
    ended = task is not None and task.state in ENDS and not inputs.stopped
    return ShowProps(
        stands=tuple(ShowStand(str(each.id), each.name) for each in near),
        why=None if near else _why(devices, closed),
        closes=_first(stand_closes(configuration, each.stand_id or "", loaded.now) for each in devices),
        now=loaded.now,
        time_zone=configuration.site.time_zone,
        step=step,
        name=inputs.device.name if inputs.device is not None else "",
        until=task.ends_at if task is not None and step is Step.SHOWING else None,
        ended=(task.word or TaskWord.TIME) if ended and task is not None and task.state is not TaskState.OVER else "",
        over=ended and task is not None and task.state is TaskState.OVER,
        trouble=inputs.trouble,
    )


def next_change(inputs: ShowInputs) -> datetime | None:
    """When a stand opens or closes next."""
    loaded, configuration = inputs.loaded, inputs.configuration
    if loaded is None or configuration is None:
        return None
    now, changes = loaded.now, []
    for each in _stands(loaded):
        stand = each.stand_id or ""
        closed = stand_is_closed(configuration, stand, now)
        changes.append((stand_opens if closed else stand_closes)(configuration, stand, now))
    return _first(each for each in changes if each is not None and each > now)


def _stands(loaded: Devices) -> list[Device]:
    return [each for each in loaded.devices if each.kind is DeviceKind.KIOSK and each.stand_id is not None]


def _why(devices: list[Device], closed: list[Device]) -> WhyNone:
    if not devices:
        return WhyNone.NONE_CONNECTED
    return WhyNone.SILENT if closed else WhyNone.OPEN


def _first(moments: Iterable[datetime | None]) -> datetime | None:
    return min((each for each in moments if each is not None), default=None)


def _step(inputs: ShowInputs) -> Step:
    task = inputs.task
    if inputs.device is None or (task is not None and task.state in ENDS):
        return Step.NONE
    if inputs.stopped:
        return Step.ENDING
    if task is None or task.state is TaskState.ASKED:
        return Step.LATE if inputs.late else Step.ASKING
    return Step.SHOWING if task.state is TaskState.SHOWING else Step.WAITING
