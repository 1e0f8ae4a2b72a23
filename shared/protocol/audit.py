"""What was done at a centre, and by whom: people, devices, publications, and sign-ins that were locked out."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from shared.protocol.model import Key, Texts

AUDIT_PAGE = 100
"""So many entries are answered at a time."""


class AuditKind(StrEnum):
    """What it was about. The values stand in the URL."""

    PEOPLE = "people"
    """Who works here, and what each may do."""
    SIGN_INS = "sign-ins"
    """Links, passwords chosen, sign-ins ended by somebody else or locked out."""
    DEVICES = "devices"
    SETTINGS = "settings"
    """Publications."""


class AuditEntry(Struct, frozen=True, kw_only=True):
    """One thing that was done. `what` is a word as "changed", "paired", "published", or "locked-out".

    `actor_id` is who did it, None for the command line, a clock, or somebody who is not known. `staff_id` is who it
    was done to, `device` what the device is called, `changes` names what is otherwise (roles with + and −), `count` how
    many places were published, `note` what was written for the history, `centre` where somebody came from or went to.
    """

    at: datetime
    kind: AuditKind
    what: str
    actor_id: UUID | None = None
    staff_id: UUID | None = None
    device: str = ""
    changes: tuple[str, ...] = ()
    count: int = 0
    returned_to: int | None = None
    note: str = ""
    centre: Texts = {}


class AuditAsked(Struct, frozen=True, kw_only=True):
    """Which entries are asked for: of a kind, by or about a person, on these days, and where the list goes on."""

    kind: AuditKind | None = None
    person: UUID | None = None
    first: date | None = None
    last: date | None = None
    before: str = ""


class AuditPage(Struct, frozen=True, kw_only=True):
    """A page, the newest first: `GET /api/v1/sites/{site}/audit?kind&person&from&until&before`.

    `from` and `until` are days of the centre, both included; `before` is the `older` of the page above, which is ""
    when that was the last one. `names` are the names of all whom the entries name.
    """

    site_id: Key
    entries: tuple[AuditEntry, ...]
    names: dict[UUID, str]
    older: str = ""
