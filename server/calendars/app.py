"""Puts staff's calendars together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from server.calendars.busy.commands import BusyCalendars
from server.calendars.busy.keeper import BusyKeeper
from server.calendars.busy.store import BusyStore
from server.calendars.commands import CalendarLinks
from server.calendars.fetching import Fetcher, Limits
from server.calendars.graph import GraphAccess, GraphSource
from server.calendars.guard import is_public
from server.calendars.ics import IcsSource
from server.calendars.mailing.commands import CalendarMails
from server.calendars.mailing.keeper import CalendarMailKeeper
from server.calendars.mailing.store import CalendarMailStore
from server.calendars.sources import BusySource
from server.calendars.store import LinkStore
from server.config import ServerSettings
from server.events.store import LoggedEvent
from server.identity.store import Holder
from server.messaging.outbox import Outbox
from shared.protocol.calendars import BusyFrom, OwnCalendars


@dataclass(frozen=True)
class CalendarParts:
    """What there is of calendars. `busy_times` is what whoever books asks."""

    links: CalendarLinks
    busy: BusyCalendars
    keeper: BusyKeeper
    busy_times: BusyStore
    mails: CalendarMails
    mailing: CalendarMailKeeper | None

    async def own(self, holder: Holder) -> OwnCalendars:
        """How one's own calendars are set up."""
        return OwnCalendars(
            link_made_at=await self.links.made_at(holder), busy=await self.busy.own(holder),
            mails=await self.mails.own(holder),
        )  # fmt: skip

    def heard(self, site_id: str, event: LoggedEvent) -> None:
        """An event of a site's log; called by the hub."""
        if self.mailing is not None:
            self.mailing.heard(site_id, event)


def build_calendars(
    links: LinkStore,
    busy: BusyStore,
    mails: CalendarMailStore,
    settings: ServerSettings,
    *,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
    outbox: Outbox | None,
) -> CalendarParts:
    """Calendars on those stores; by mail they are told where `outbox` sends mail."""
    private = settings.calendar_private
    limits = Limits(seconds=settings.calendar_seconds, plain=private)
    fetcher = Fetcher(limits, allowed=(lambda _: True) if private else is_public)
    sources: dict[BusyFrom, BusySource] = {BusyFrom.ADDRESS: IcsSource(fetcher)}
    if settings.graph_tenant and settings.graph_client and settings.graph_secret:
        access = GraphAccess(
            tenant=settings.graph_tenant, client=settings.graph_client, secret=settings.graph_secret,
            sign_in=settings.graph_sign_in_url, graph=settings.graph_url,
        )  # fmt: skip
        sources[BusyFrom.ORGANISATION] = GraphSource(access, clock=clock)
    keeper = BusyKeeper(busy, sources, clock=clock)
    return CalendarParts(
        CalendarLinks(links, public_url=settings.public_url, clock=clock),
        BusyCalendars(busy, keeper, clock=clock),
        keeper,
        busy,
        CalendarMails(mails, offered=bool(outbox and settings.mail_host), clock=clock),
        CalendarMailKeeper(
            mails, organizer=settings.mail_sender, clock=clock, new_id=new_id, wake=outbox.wake
        ) if outbox and settings.mail_host else None,
    )  # fmt: skip
