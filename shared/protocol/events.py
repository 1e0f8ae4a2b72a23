"""What has happened, as it stands in a site's log and goes out on its stream.

An event carries the ticket as it is after the change, so applying one never needs another. `seq` counts from 1 without
a gap within a site and is the SSE `id`.
"""

from __future__ import annotations

from datetime import datetime

import msgspec
from msgspec import Struct

from shared.protocol.model import Configuration, Ticket


class _Event(Struct, frozen=True, kw_only=True, tag_field="kind"):
    seq: int
    at: datetime


class _TicketEvent(_Event, frozen=True, kw_only=True):
    ticket: Ticket


class TicketIssued(_TicketEvent, frozen=True, kw_only=True, tag="ticket.issued"):
    """A citizen has a number and waits; `ahead` were before it in its service's queue."""

    ahead: int


class TicketCalled(_TicketEvent, frozen=True, kw_only=True, tag="ticket.called"):
    """A desk has called the ticket for the first time."""


class TicketRecalled(_TicketEvent, frozen=True, kw_only=True, tag="ticket.recalled"):
    """The desk has called the same ticket again."""


class TicketStarted(_TicketEvent, frozen=True, kw_only=True, tag="ticket.started"):
    """The citizen is at the desk."""


class TicketFinished(_TicketEvent, frozen=True, kw_only=True, tag="ticket.finished"):
    """The errand is done."""


class TicketNoShow(_TicketEvent, frozen=True, kw_only=True, tag="ticket.no_show"):
    """The citizen was called and did not come."""


class TicketCancelled(_TicketEvent, frozen=True, kw_only=True, tag="ticket.cancelled"):
    """The ticket was given up, by somebody or by the end of the day."""


class SiteConfigured(_Event, frozen=True, kw_only=True, tag="site.configured"):
    """The site's services or desks changed; carries the whole of the new configuration."""

    configuration: Configuration


TicketEvent = (
    TicketIssued | TicketCalled | TicketRecalled | TicketStarted | TicketFinished | TicketNoShow | TicketCancelled
)
Event = TicketEvent | SiteConfigured

_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def decode_event(data: bytes | str) -> Event:
    """Read one event from JSON; raises `msgspec.ValidationError` for what is no event of ours."""
    return _decoder.decode(data)
