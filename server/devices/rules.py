"""How long codes and tasks hold, what a code looks like, and when a stand may show the draft. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from server.problems import ProblemError
from shared.protocol.content import Configuration
from shared.protocol.device_care import ENDS, DeviceTask, TaskState
from shared.protocol.errors import ProblemType
from shared.protocol.opening import stand_is_closed, stand_opens

CODE_HOLDS = timedelta(minutes=15)
"""How long a new device waits to be taken in under one code."""

TASK_HOLDS = timedelta(minutes=1)
"""A stand that has not answered by then is switched off, and is not to start printing when it comes back."""

VISIT_HOLDS = timedelta(minutes=15)
"""How long a task may wait until a citizen has gone."""

SHOW_HOLDS = timedelta(minutes=15)
"""How long a stand shows the draft: a dialog that has been killed leaves it there no longer."""

TOKEN_HOLDS = timedelta(days=5 * 365)
"""A device's token holds until the device is shut out; this is how long one lives that everybody has forgotten."""

MOST_WAITING = 200
"""How many new devices may wait at once: more than any municipality unpacks on a day."""

JPEG = b"\xff\xd8\xff"
"""How a picture begins."""

LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without 0, 1, I, L and O, which look alike, and U, which makes words."""

_MEANT = {ord(each): None for each in " -\u2013.\t\u00a0"}


def meant_code(typed: str) -> str:
    """A code as it is kept, from how somebody typed it: capitals, without spaces and dashes."""
    return typed.upper().translate(_MEANT)


def at_moment(task: DeviceTask, ends_at: datetime, now: datetime) -> TaskState:
    """How far the task is at `now`: one that has no end when its time has come is over."""
    return task.state if task.state in ENDS or now < ends_at else TaskState.OVER


def ends_after(state: TaskState, asked_at: datetime) -> datetime:
    """When a task ends that has come to be so."""
    return asked_at + (VISIT_HOLDS if state is TaskState.WAITING else TASK_HOLDS)


def may_show(configuration: Configuration, stand_id: str, now: datetime) -> bool:
    """Whether the stand may show the draft at `now`: it has hours, and is closed."""
    return stand_is_closed(configuration, stand_id, now)


def show_ends(configuration: Configuration, stand_id: str, now: datetime, until: datetime | None) -> datetime:
    """When a show ends that is to last until then, or that begins at `now`: when the stand opens at the latest."""
    opens = stand_opens(configuration, stand_id, now)
    until = until or now + SHOW_HOLDS
    return min(until, opens) if opens is not None else until


def too_late() -> ProblemError:
    """What is said to a device that is not asked for that, or not any more."""
    return ProblemError(ProblemType.TASK_OVER, "It is too late for that, or this device was not asked. Do nothing.")


def why_not_paired(*, code_holds: bool, stand_id: str | None) -> tuple[ProblemType, str]:
    """Why a device was not taken in: what to say of it."""
    if code_holds and stand_id is None:
        return ProblemType.BAD_REQUEST, "Say which of the centre's stands it is."
    if code_holds:
        return (
            ProblemType.STAND_TAKEN,
            f"Another device is {stand_id} already. Disconnect that one first, or choose another stand.",
        )
    return (
        ProblemType.PAIRING_CODE,
        "No device shows this code now. Look at its screen again: a code holds for 15 minutes, and once.",
    )
