"""Other systems that may ask and act here: who looks after them, and what is said of them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

from shared.protocol.model import Key
from shared.protocol.people import Secret

LONGEST_OVERLAP = 168
"""In hours: so long an old secret may still hold beside the new one."""


class SystemRight(StrEnum):
    """What a system can be let do; each is an OAuth2 scope of the same name."""

    READ_QUEUE = "queue:read"
    ISSUE_TICKETS = "ticket:issue"
    READ_BOOKINGS = "booking:read"
    MAKE_BOOKINGS = "booking:make"
    KEEP_BOOKINGS = "booking:keep"
    READ_CONTENT = "content:read"


class Topic(StrEnum):
    """What a webhook can be told of."""

    ARRIVALS = "arrivals"
    """Numbers given out, and citizens who have checked in. Takes `queue:read`."""
    CALLS = "calls"
    """What becomes of a number: called, served, over. Takes `queue:read`."""
    BOOKINGS = "bookings"
    """Bookings made, moved, cancelled and changed. Takes `booking:read`."""


TAKES: dict[Topic, SystemRight] = {
    Topic.ARRIVALS: SystemRight.READ_QUEUE,
    Topic.CALLS: SystemRight.READ_QUEUE,
    Topic.BOOKINGS: SystemRight.READ_BOOKINGS,
}
"""The right without which nothing is told of a topic."""

SystemName = Annotated[str, Meta(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f]*\S[^\x00-\x1f]*$")]
HookAddress = Annotated[str, Meta(pattern=r"^https?://[^\s/?#@\\\x00-\x1f]+([/?][^\s#\\\x00-\x1f]*)?$", max_length=500)]
"""Without a user name, a password or a fragment."""
Overlap = Annotated[int, Meta(ge=0, le=LONGEST_OVERLAP)]
"""In hours; 0 is that the old one holds no longer."""


class AboutSystem(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What can be decided about a system: what it is called, where it may what."""

    name: SystemName
    site_ids: Annotated[tuple[Key, ...], Meta(min_length=1, max_length=100)]
    rights: Annotated[tuple[SystemRight, ...], Meta(min_length=1, max_length=20)]


class MakeSystem(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Let a system in: `POST /api/v1/systems`. `id` becomes its client id.

    `secret` is its client secret, made by the sender, who shows it once; the server keeps its hash only.
    """

    id: UUID
    secret: Secret
    about: AboutSystem


class ChangeSystem(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Decide otherwise about a system: `POST /api/v1/systems/{system}/change`. Counts at once."""

    about: AboutSystem


class NewSecret(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Give a system or a webhook another secret: `POST …/secret`. The old ones hold for `overlap_hours` more."""

    secret: Secret
    overlap_hours: Overlap = 24


class AddWebhook(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Tell a system what happens: `POST /api/v1/systems/{system}/webhooks`. `id` becomes the webhook's id.

    `secret` signs what is sent; the sender makes it, and shows it once. It is told of what happens from now on.
    """

    id: UUID
    url: HookAddress
    topics: Annotated[tuple[Topic, ...], Meta(min_length=1, max_length=10)]
    secret: Secret


class PauseWebhook(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Send nothing for now, or go on: `POST /api/v1/webhooks/{webhook}/pause`.

    What happens while it is `paused` is sent when it goes on, also what waited to be sent again.
    """

    paused: bool


class Webhook(Struct, frozen=True, kw_only=True):
    """A webhook, and how it goes.

    `last_at` is when something was last sent, and `last_status` what was answered, None for nothing; `last_fault` says
    in one sentence why it counts as not delivered, "" when it is. `failing` is that something waits to be sent again,
    and `dead` how many could not be delivered in a day. While it is `paused` nothing is sent. For whoever may only look
    `url` is no more than the host: there can be a secret in the rest.
    """

    id: UUID
    url: str
    topics: tuple[Topic, ...]
    last_at: datetime | None = None
    last_status: int | None = None
    last_fault: str = ""
    failing: bool = False
    dead: int = 0
    paused: bool = False


class System(Struct, frozen=True, kw_only=True):
    """A system that is let in; `seen_at` is when it last got a token. `old_until` is until when an old secret holds."""

    id: UUID
    about: AboutSystem
    made_at: datetime
    seen_at: datetime | None = None
    old_until: datetime | None = None
    webhooks: tuple[Webhook, ...] = ()


class Systems(Struct, frozen=True, kw_only=True):
    """Those that are let in, by name: `GET /api/v1/systems`. `centres` are those that there are, by their id.

    `GET /api/v1/sites/{site}/systems` has those that may something there, for who looks at its settings.
    """

    systems: tuple[System, ...]
    centres: dict[Key, dict[str, str]] = {}


class Tried(Struct, frozen=True, kw_only=True):
    """What came of a test: the status of the answer, or None and why there was none."""

    status: int | None
    fault: str = ""


class DeadLetter(Struct, frozen=True, kw_only=True):
    """An event that a webhook could not be told of for a day; `event_id` is its site and number."""

    event_id: str
    kind: str
    at: datetime
    given_up_at: datetime
    tries: int
    fault: str


class DeadLetters(Struct, frozen=True, kw_only=True):
    """The latest first, at most a hundred: `GET /api/v1/webhooks/{webhook}/dead-letters`."""

    letters: tuple[DeadLetter, ...]
