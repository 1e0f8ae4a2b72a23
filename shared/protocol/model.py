"""The things the wire speaks of, as frozen structs.

Every moment is an aware UTC `datetime`; every duration is named by its unit.
"""

from __future__ import annotations

from datetime import datetime, time
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from msgspec import Meta, Struct

Texts = dict[str, str]
"""One text in several languages: language code to text."""

Key = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9._-]{0,63}$")]
"""A readable identity of something that is configured: a site, a service, a desk."""

Language = Annotated[str, Meta(pattern=r"^[a-z]{2,3}$")]
"""An ISO 639 language code, as `da`."""


class TicketState(StrEnum):
    """Where a ticket is in its life."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    FINISHED = "finished"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


OPEN_STATES = frozenset({TicketState.WAITING, TicketState.CALLED, TicketState.SERVING})
"""The states of a ticket that somebody still has to do something about."""


class Document(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A paper the citizen has to bring."""

    name: Texts
    help: Texts = {}


class OpeningPeriod(Struct, frozen=True, kw_only=True):
    """One period of a weekday (0 is Monday), in the site's local time, `opens` included, `closes` not."""

    weekday: Annotated[int, Meta(ge=0, le=6)]
    opens: time
    closes: time


class Service(Struct, frozen=True, kw_only=True):
    """Something a citizen comes for, with a queue of its own."""

    id: Key
    letter: Annotated[str, Meta(pattern=r"^[A-ZÆØÅ]{1,2}$")]
    name: Texts
    description: Texts
    icon: str
    colour: str
    documents: tuple[Document, ...]
    mean_service_seconds: Annotated[int, Meta(ge=30, le=14400)]
    opening: tuple[OpeningPeriod, ...]


class Desk(Struct, frozen=True, kw_only=True):
    """A place where a caseworker meets citizens."""

    id: Key
    name: Texts
    floor: int
    waiting_area: Texts
    services: tuple[Key, ...]


class Site(Struct, frozen=True, kw_only=True):
    """One centre of the municipality, with its own queue and its own log."""

    id: Key
    municipality: str
    name: Texts
    time_zone: str
    languages: tuple[Language, ...]
    floor: int
    waiting_area: Texts


class Configuration(Struct, frozen=True, kw_only=True):
    """All that superusers decide about a site; services and desks in the order they are shown."""

    site: Site
    services: tuple[Service, ...]
    desks: tuple[Desk, ...]

    def service(self, service_id: str) -> Service | None:
        """The service of that id, or None."""
        return next((service for service in self.services if service.id == service_id), None)

    def desk(self, desk_id: str) -> Desk | None:
        """The desk of that id, or None."""
        return next((desk for desk in self.desks if desk.id == desk_id), None)


class Ticket(Struct, frozen=True, kw_only=True):
    """One errand of one citizen today. Carries nothing personal."""

    id: UUID
    service_id: Key
    label: str
    state: TicketState
    language: Language
    arrived_at: datetime
    due_at: datetime
    called_at: datetime | None
    started_at: datetime | None
    desk_id: Key | None
    staff_id: UUID | None
    calls: int


class Call(Struct, frozen=True, kw_only=True):
    """One time a number was called to a desk; `seq` is the event that called it."""

    seq: int
    at: datetime
    ticket_id: UUID
    label: str
    desk_id: Key


class Staff(Struct, frozen=True, kw_only=True):
    """A person who works at a site."""

    id: UUID
    username: str
    display_name: str
    desk_id: Key | None


def pick_text(texts: Texts, language: str, fallback: str = "da") -> str:
    """The text in `language`, else in `fallback`, else any; "" when there is none."""
    return texts.get(language) or texts.get(fallback) or next(iter(texts.values()), "")
