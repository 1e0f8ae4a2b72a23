"""One's own calendars: the link that bookings are read by, and where one's busy times come from."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

CalendarAddress = Annotated[str, Meta(min_length=8, max_length=2000, pattern=r"^(?i:https?|webcal)://[^\s/]+\S*$")]
"""Where a calendar can be read; it is a secret as a rule."""


class BusyFault(StrEnum):
    """Why busy times could not be read."""

    UNREACHABLE = "unreachable"
    """Nobody answers there, or with a fault of their own."""
    REFUSED = "refused"
    """There is nothing under that address, or not for us."""
    PRIVATE_ADDRESS = "private-address"
    """It leads into the own network, or does not begin with https."""
    TOO_SLOW = "too-slow"
    TOO_LARGE = "too-large"
    NO_CALENDAR = "no-calendar"
    """What stands there cannot be read as a calendar."""
    TOO_MUCH = "too-much"
    """It has so many meetings, or such repetitions, that nobody could hold them."""
    NOT_ALLOWED = "not-allowed"
    """The organisation's calendars do not let this server in: for whoever runs it."""
    UNKNOWN_MAIL = "unknown-mail"
    """The organisation has no calendar under one's mail address."""


class BusyFrom(StrEnum):
    """Where busy times come from."""

    ADDRESS = "ics"
    """An address that the person has given."""
    ORGANISATION = "graph"
    """Microsoft 365 of the organisation, by the person's mail address."""


class OwnBusy(Struct, frozen=True, kw_only=True):
    """How the reading of one's busy times goes. `host` is where, without what is secret in the address.

    `read_at` is when that last went well, None for never; `count` how many stretches are to come. With a `fault` what
    was last read holds on.
    """

    kind: BusyFrom
    host: str
    read_at: datetime | None
    count: int
    fault: BusyFault | None = None
    fault_since: datetime | None = None


class OwnMails(Struct, frozen=True, kw_only=True):
    """Whether one's bookings are sent to one's calendar by mail; `address` is the account's, "" for none."""

    address: str
    on: bool = False


class OwnCalendars(Struct, frozen=True, kw_only=True):
    """`GET /api/v1/me/calendars`. `link_made_at` is None when there is no link; `busy` when nothing is read.

    `mails` is None where the server sends no mail.
    """

    link_made_at: datetime | None = None
    busy: OwnBusy | None = None
    mails: OwnMails | None = None


class SetCalendarMails(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Have one's bookings sent to one's calendar by mail, or no more: `POST /api/v1/me/calendar-mails`.

    From then on each booking that is made, moved or cancelled; with `on` false nothing more goes, at once.
    """

    on: bool


class MakeCalendarLink(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A link to one's bookings, in place of the one before: `POST /api/v1/me/calendar-link`."""


class NewCalendarLink(Struct, frozen=True, kw_only=True):
    """It is told once. `address` is whole where the server knows its own, else the tray puts its own before `path`."""

    path: str
    address: str
    made_at: datetime


class RevokeCalendarLink(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The link ends at once: `POST /api/v1/me/calendar-link/revoke`."""


class SetBusyCalendar(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Read one's busy times there, in place of before: `POST /api/v1/me/busy-calendar`. It is tried at once."""

    address: CalendarAddress


class ReadBusyCalendar(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Try again now: `POST /api/v1/me/busy-calendar/read`."""


class RemoveBusyCalendar(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Read it no more, and forget what was read: `POST /api/v1/me/busy-calendar/remove`."""
