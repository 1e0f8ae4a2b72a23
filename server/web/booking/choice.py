"""What a citizen has chosen so far, as it stands in a page's address: nothing of it is personal. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import quote, urlencode
from uuid import UUID

from msgspec import Struct, structs

from shared.protocol.model import Key
from shared.protocol.rules import BookingKind

Query = Sequence[tuple[str, str]]
"""The fields of an address or a form, in their order."""


class Choice(Struct, frozen=True, kw_only=True):
    """The centre, the errands with the first of them first, and what else is known; None is not chosen yet.

    `first` is a day of the week that is looked at. `language` is "" while the browser decides it.
    """

    site_id: Key
    service_ids: tuple[Key, ...] = ()
    kind: BookingKind | None = None
    staff_id: UUID | None = None
    starts_at: datetime | None = None
    first: date | None = None
    language: str = ""

    def to(self, step: str = "", **changes: Any) -> str:
        """The address of a step, with these changes of what is chosen; "" is the errand's first page."""
        other = structs.replace(self, **changes) if changes else self
        path = [other.site_id, *other.service_ids[:1], *([step] if step else [])]
        return "/".join(["/book", *map(quote, path)]) + other.query()

    def to_start(self, **more: str) -> str:
        """The address of the centre's first page."""
        fields = [*more.items(), *([("lang", self.language)] if self.language else [])]
        return f"/book/{quote(self.site_id)}" + (f"?{urlencode(fields)}" if fields else "")

    def fields(self) -> list[tuple[str, str]]:
        """What stands behind the address."""
        found: list[tuple[str, str]] = [("also", each) for each in self.service_ids[1:]]
        if self.kind is not None:
            found.append(("kind", self.kind))
        if self.staff_id is not None:
            found.append(("with", str(self.staff_id)))
        if self.starts_at is not None:
            found.append(("at", written(self.starts_at)))
        if self.first is not None:
            found.append(("first", self.first.isoformat()))
        if self.language:
            found.append(("lang", self.language))
        return found

    def query(self) -> str:
        """The same, with its question mark."""
        fields = self.fields()
        return f"?{urlencode(fields)}" if fields else ""


def read_choice(site_id: str, service_id: str | None, query: Query) -> Choice:
    """What an address says; what cannot be read of it is not chosen."""
    also = tuple(dict.fromkeys(value for name, value in query if name == "also" and value != service_id))
    given = dict(query)
    return Choice(
        site_id=site_id,
        service_ids=(service_id, *also[:9]) if service_id else (),
        kind=next((each for each in BookingKind if each == given.get("kind")), None),
        staff_id=read_uuid(given.get("with", "")),
        starts_at=read_moment(given.get("at", "")),
        first=read_day(given.get("first", "")),
        language=given.get("lang", ""),
    )


def written(moment: datetime) -> str:
    """As `2026-11-24T08:00Z`."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M}Z"


def read_moment(text: str) -> datetime | None:
    """The moment, or None for what is none or names no zone."""
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(UTC) if moment.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def read_day(text: str) -> date | None:
    """The day, or None."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def read_uuid(text: str) -> UUID | None:
    """The id, or None."""
    try:
        return UUID(text)
    except ValueError:
        return None
