"""The devices of a site: how one is paired, what is known of it, and what it can be asked to do."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from shared.protocol.content import Configuration
from shared.protocol.model import Key, Language
from shared.protocol.team import Status
from shared.protocol.visits import StandReport

DeviceName = Annotated[str, Meta(min_length=1, max_length=80, pattern=r"\S")]
"""What people call a device, as "Entrance"."""

PAIRING_LETTERS = 6
"""So many letters and digits are in the code that a new device shows."""

MOST_PICTURE_BYTES = 60_000
"""A picture of a screen is a JPEG of at most so many bytes."""


class DeviceKind(StrEnum):
    """What a device is."""

    KIOSK = "kiosk"
    DISPLAY = "display"


class BeginPairing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A new device asks for a code: `POST /api/v1/pairings`, which needs no token.

    The device makes its token itself and keeps it; `token_hash` is the SHA-256 of it, in hex. The same hash again is
    answered with the same code, as long as that holds.
    """

    kind: DeviceKind
    token_hash: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]


class PairingCode(Struct, frozen=True, kw_only=True):
    """The code to show until `expires_at`; one superuser types it, once. `seconds` is how long that is from now."""

    id: UUID
    code: str
    expires_at: datetime
    seconds: float


class PairingState(Struct, frozen=True, kw_only=True):
    """`GET /api/v1/pairings/{pairing}` with the device's own token: answered when paired, or after some seconds.

    From `paired` on the token opens the doors of `site_id`, as the stand `stand_id` (None for a display).
    """

    paired: bool
    site_id: Key | None = None
    stand_id: Key | None = None
    name: str = ""


class PairDevice(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take a device in: `POST /api/v1/sites/{site}/devices`. `id` becomes the device's id.

    `code` is taken in small letters and with spaces too. A stand is told which of the site's it is.
    """

    id: UUID
    code: Annotated[str, Meta(max_length=40)]
    name: DeviceName
    stand_id: Key | None = None


class RenameDevice(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Call it something else: `POST /api/v1/sites/{site}/devices/{device}/rename`."""

    id: UUID
    name: DeviceName


class RevokeDevice(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Let it in no more, from now on: `POST /api/v1/sites/{site}/devices/{device}/revoke`."""

    id: UUID


class Device(Struct, frozen=True, kw_only=True):
    """A device that is let in; `report` is what it said of itself at `seen_at`, None when it never did."""

    id: UUID
    kind: DeviceKind
    name: str
    stand_id: Key | None = None
    seen_at: datetime | None = None
    report: StandReport | None = None


class TrayAtWork(Struct, frozen=True, kw_only=True):
    """The tray of somebody who is at work; `since` is when they came to be where they are."""

    staff_id: UUID
    display_name: str
    desk_id: Key | None
    status: Status
    since: datetime


class Devices(Struct, frozen=True, kw_only=True):
    """`GET /api/v1/sites/{site}/devices`, by name; `now` is the server's clock.

    `poster` is the address of the sheet to hang up, whose code leads citizens' phones to the check-in; "" where phones
    do not reach the server.
    """

    now: datetime
    devices: tuple[Device, ...]
    trays: tuple[TrayAtWork, ...] = ()
    poster: str = ""


class TaskKind(StrEnum):
    """What a stand can be asked to do. Nothing of it is done while a citizen is in a visit."""

    RESTART = "restart"
    TEST_PRINT = "test-print"
    ROLL_CHANGED = "roll-changed"
    """A new roll is in: forget what was thought of the old one."""
    PICTURE = "picture"
    """Send a picture of the screen, once, to who asked."""
    SHOW_DRAFT = "show-draft"
    """Show the site's draft while the stand is closed, until the task ends."""


class TaskState(StrEnum):
    """How far a task is. The last three are its ends."""

    ASKED = "asked"
    """The stand has not answered: it may be switched off."""
    WAITING = "waiting"
    """The stand has heard it, and waits until its citizen has gone."""
    SHOWING = "showing"
    """The stand shows the draft, and follows it."""
    DONE = "done"
    FAILED = "failed"
    OVER = "over"
    """It was not done in time, and will not be; or who asked has ended it."""


ENDS = frozenset({TaskState.DONE, TaskState.FAILED, TaskState.OVER})


class When(StrEnum):
    """Which time a stand that shows a draft goes by."""

    OPEN = "open"
    """A time when something is open: now, or the next."""
    CLOSED = "closed"
    """A time when nothing is: now, or the next."""
    NOW = "now"
    AT = "at"
    """A moment that is said."""


class DraftShow(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a stand is to show the draft: for whom, and at which time; `at` is an aware moment that goes with `AT`."""

    language: Language
    accessible: bool = False
    when: When = When.OPEN
    at: datetime | None = None


class AskDevice(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Ask it to do something: `POST /api/v1/sites/{site}/devices/{device}/tasks`. `id` becomes the task's id."""

    id: UUID
    what: TaskKind
    show: DraftShow | None = None
    """For `SHOW_DRAFT`: how."""


class EndTask(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Show the draft no longer: `POST /api/v1/sites/{site}/device-tasks/{task}/end`."""

    id: UUID


class ShownDraft(Struct, frozen=True, kw_only=True):
    """`GET /api/v1/sites/{site}/device-tasks/{task}/draft`, for the stand that is to show it, while it is.

    `version` is the draft's, as in `DraftNote`; `seconds` how long it may still be shown.
    """

    version: int
    configuration: Configuration
    show: DraftShow
    seconds: float


class DeviceTask(Struct, frozen=True, kw_only=True):
    """A task as it is now; `GET /api/v1/sites/{site}/device-tasks/{task}` waits some seconds for it to change.

    `word` says why it failed, as `TaskWord`. One without an answer ends a minute after `asked_at`; one that waits for a
    citizen to go, a quarter of an hour after. `ends_at` is when that is; of one that is showing, when the stand stops.
    """

    id: UUID
    device_id: UUID
    what: TaskKind
    state: TaskState
    asked_at: datetime
    word: str = ""
    ends_at: datetime | None = None


class TaskWord(StrEnum):
    """Why something was not done, or why the draft is shown no longer."""

    NO_PRINTER = "no-printer"
    PRINTER = "printer"
    """The printer did not print."""
    SCREEN = "screen"
    """There is nothing on the screen that could be sent."""
    UNKNOWN = "unknown"
    """The stand is older than what it is asked to do."""
    OPEN = "open"
    """The stand is open to citizens."""
    USED = "used"
    """Somebody wants something of the stand itself."""
    ENDED_THERE = "ended-there"
    """Somebody has ended it at the stand."""
    TIME = "time"
    """Its time is over."""
    CUT_OFF = "cut-off"
    """The stand has lost the server."""
    RESTARTED = "restarted"
    """The stand's program has started anew."""
    REPLACED = "replaced"
    """Somebody else shows the draft there."""


class TellTask(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The device says how far it is: `POST /api/v1/sites/{site}/device-tasks/{task}/tell`.

    `state` is waiting, showing, done or failed. A task that is over is refused: then the device does nothing.
    """

    id: UUID
    state: TaskState
    word: Annotated[str, Meta(max_length=40)] = ""
