"""Puts the booking pages together."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from server.booking.earlier.commands import EarlierCommands
from server.booking.online import OnlineBookings
from server.centre.catalogue import Catalogue
from server.centre.find.search import Search
from server.web.booking.choosing import Choosing
from server.web.booking.own.earlier import EarlierPages
from server.web.booking.own.pages import OwnPages
from server.web.booking.taking import Taking


@dataclass(frozen=True)
class BookingPages:
    """What there is of booking pages, and the search they share with the stands."""

    search: Search
    choosing: Choosing
    taking: Taking
    own: OwnPages
    earlier: EarlierPages


def build_pages(
    online: OnlineBookings,
    earlier: EarlierCommands,
    catalogue: Catalogue,
    search: Search,
    sites: Callable[[], Awaitable[Sequence[str]]],
    *,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    public_url: str,
) -> BookingPages:
    """The pages of these bookings; `sites` names all centres, `public_url` is the server as citizens know it, or ""."""
    choosing = Choosing(online, catalogue, search, sites, clock=clock)
    return BookingPages(
        search=search,
        choosing=choosing,
        taking=Taking(online, choosing, new_id=new_id),
        own=OwnPages(online, earlier, catalogue, clock=clock, new_id=new_id, public_url=public_url),
        earlier=EarlierPages(online, earlier, catalogue, clock=clock),
    )
