"""What webhooks are told of, how it is signed, and when it is tried again. Pure."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Final, TypeAlias
from uuid import UUID

import msgspec
from msgspec import Struct

from shared.protocol.model import Key
from shared.protocol.open_api import HookBooking, HookEvent, HookTicket
from shared.protocol.systems import TAKES, Topic

Network: TypeAlias = IPv4Network | IPv6Network

SIGNATURE: Final = "skranke-signature"
EVENT_ID: Final = "skranke-event"

SEND_SECONDS: Final = 10.0
"""How long each step of a delivery may take; all of it at the most twice as long, which is less than `LEASE`."""

LEASE: Final = timedelta(seconds=30)
"""A process that has not said in so long how far it is with a webhook is dead: another one goes on."""

GIVEN_UP_AFTER: Final = timedelta(days=1)
"""What is older than this when a delivery fails is passed over."""

_BACK_OFF = (5, 15, 60, 300, 900, 1800, 3600)
"""Seconds from each try to the next, the last one repeated."""

KINDS: Final[dict[str, Topic]] = {
    "ticket.issued": Topic.ARRIVALS,
    "ticket.checked_in": Topic.ARRIVALS,
    "ticket.called": Topic.CALLS,
    "ticket.recalled": Topic.CALLS,
    "ticket.started": Topic.CALLS,
    "ticket.finished": Topic.CALLS,
    "ticket.no_show": Topic.CALLS,
    "ticket.cancelled": Topic.CALLS,
    "ticket.transferred": Topic.CALLS,
    "booking.made": Topic.BOOKINGS,
    "booking.moved": Topic.BOOKINGS,
    "booking.cancelled": Topic.BOOKINGS,
    "booking.changed": Topic.BOOKINGS,
}
"""The topic of each kind of event that is told."""

_NAT64 = ip_network("64:ff9b::/96")


class _Status(Struct, frozen=True):
    id: UUID
    service_id: Key | None = None
    starts_at: datetime | None = None
    state: str | None = None


class _Body(Struct, frozen=True):
    ticket: HookTicket | None = None
    booking_id: UUID | None = None
    service_id: Key | None = None
    starts_at: datetime | None = None
    booking: _Status | None = None


def kinds_of(topics: Collection[str], rights: Collection[str]) -> list[str]:
    """The kinds of event that a system with these rights is told of."""
    return [kind for kind, topic in KINDS.items() if topic in topics and TAKES[topic] in rights]


def told(site_id: str, seq: int, at: datetime, kind: str, body: str) -> bytes:
    """The event as it is sent: of what stands in the log only what says nothing of persons."""
    said, booking = msgspec.json.decode(body, type=_Body), None
    if said.booking is not None:
        status = said.booking
        booking = HookBooking(
            booking_id=status.id, service_id=status.service_id, starts_at=status.starts_at, state=status.state
        )
    elif said.booking_id is not None:
        booking = HookBooking(booking_id=said.booking_id, service_id=said.service_id, starts_at=said.starts_at)
    return msgspec.json.encode(
        HookEvent(
            id=event_id(site_id, seq), kind=kind, topic=KINDS[kind], site_id=site_id, seq=seq, at=at,
            ticket=said.ticket, booking=booking,
        )
    )  # fmt: skip


def test_event(site_id: str, topic: Topic, now: datetime) -> bytes:
    """What is sent to try a webhook."""
    return msgspec.json.encode(
        HookEvent(id=event_id(site_id, 0), kind="test", topic=topic, site_id=site_id, seq=0, at=now)
    )


def event_id(site_id: str, seq: int) -> str:
    """What makes an event one of a kind."""
    return f"{site_id}.{seq}"


def signature(secrets: Iterable[str], moment: datetime, body: bytes) -> str:
    """The header's value: the moment in seconds, and for each secret the HMAC-SHA256 of moment, dot and body."""
    seconds = int(moment.timestamp())
    signed = f"{seconds}.".encode() + body
    codes = [hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest() for secret in secrets]
    return ",".join([f"t={seconds}", *(f"v1={code}" for code in codes)])


def waits(tries: int) -> timedelta:
    """How long to wait after so many tries in vain, from 1."""
    return timedelta(seconds=_BACK_OFF[min(tries, len(_BACK_OFF)) - 1])


def read_networks(said: str) -> tuple[Network, ...]:
    """Networks as they are written in the settings, with commas between; raises `ValueError`."""
    return tuple(ip_network(part.strip()) for part in said.split(",") if part.strip())


def may_reach(address: str, allowed: Collection[Network]) -> bool:
    """Whether a webhook may go there: to the open internet, and into the networks that the settings name."""
    found = ip_address(address.partition("%")[0])
    if isinstance(found, IPv6Address):
        if found.ipv4_mapped is not None:
            found = found.ipv4_mapped
        elif found.sixtofour or found.teredo or found in _NAT64:
            return False
    if any(found in network for network in allowed):
        return True
    return found.is_global and not found.is_multicast
