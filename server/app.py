"""The composition root: the only place where the server's parts meet."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from litestar import Litestar, Router
from litestar.datastructures import State
from litestar.openapi import OpenAPIConfig

from server import __version__
from server.announce import Announcement
from server.answers import ANSWERS
from server.arrivals.commands import ArrivalKeys, Arrivals
from server.arrivals.routes import arrival_routes
from server.arrivals.store import ArrivalStore
from server.assistance.app import build_assistance
from server.assistance.closer import HelpCloser
from server.assistance.colleagues.routes import colleagues_routes
from server.assistance.colleagues.store import ColleaguesStore
from server.assistance.routes import assistance_routes
from server.assistance.store import AssistanceStore
from server.audit.commands import AuditQuestions
from server.audit.routes import audit_routes
from server.audit.store import AuditStore
from server.background import spawn
from server.bodies import StrictRequest
from server.booking.app import BookingParts, build_booking
from server.booking.office.routes import office_routes
from server.booking.online import Limits
from server.booking.own.routes import own_booking_routes
from server.booking.ports import BusyTimes, Told
from server.booking.routes import booking_routes
from server.calendars.app import build_calendars
from server.calendars.busy.keeper import BusyKeeper
from server.calendars.busy.store import BUSY_CHANGED, BusyStore
from server.calendars.mailing.keeper import CalendarMailKeeper
from server.calendars.mailing.store import CalendarMailStore
from server.calendars.routes import calendar_routes
from server.calendars.store import LinkStore
from server.casework.app import build_casework
from server.casework.routes import casework_routes
from server.casework.store import CaseworkStore
from server.casework.watch import CaseworkWatch
from server.centre.catalogue import Catalogue
from server.centre.find.search import Search
from server.centre.find.store import FindStore
from server.centre.routes import centre_routes
from server.centre.setup.app import build_setup
from server.centre.setup.routes import setup_routes
from server.centre.setup.store import SetupStore
from server.centre.store import CentreStore
from server.config import ServerSettings
from server.day.commands import DayCommands
from server.day.routes import day_routes
from server.day.store import DayStore
from server.db.engine import make_pool, open_connection, seldom_engine
from server.devices.app import build_devices
from server.devices.routes import device_routes
from server.devices.store import DeviceStore
from server.devices.tasks.store import PICTURES, TaskStore
from server.drafts.app import build_drafts
from server.drafts.routes import draft_routes
from server.drafts.schedule import PublicationWatch
from server.drafts.store import DraftStore
from server.enquiries.commands import EnquiryCommands
from server.enquiries.routes import enquiry_routes
from server.enquiries.store import EnquiryStore
from server.events.hub import Hub
from server.events.listener import Listener, Notifier
from server.events.routes import event_routes
from server.events.store import EventStore
from server.identity.app import build_identity
from server.identity.gate import RIGHT, Open, gate
from server.identity.provider import IdentityProvider
from server.identity.routes import identity_routes
from server.identity.sign_ins.routes import account_routes
from server.identity.sign_ins.store import SignInStore
from server.identity.store import IdentityStore
from server.ids import new_id
from server.insights.commands import InsightCommands
from server.insights.routes import insight_routes
from server.insights.store import InsightsStore
from server.messaging.app import build_messaging
from server.messaging.opt_out.store import OptOutStore
from server.messaging.outbox import Outbox
from server.messaging.routes import message_routes, tidings_routes, unsent_routes
from server.messaging.sink import Sink
from server.messaging.store import MessageStore
from server.open_api.app import build_open_api
from server.open_api.reading.routes import reading_routes
from server.open_api.reading.store import ReadingStore
from server.open_api.routes import system_routes
from server.open_api.store import SystemStore
from server.open_api.webhooks.routes import webhook_routes
from server.open_api.webhooks.sender import WebhookSender
from server.open_api.webhooks.store import WebhookStore
from server.openapi import components, described
from server.people.app import build_people
from server.people.routes import leave_routes, people_routes
from server.people.store import PeopleStore
from server.place.app import build_places
from server.place.routes import place_routes
from server.place.store import PlaceStore
from server.public.call_backs import WebCallBacks
from server.public.routes import call_back_routes, public_routes
from server.queue.commands import QueueCommands
from server.queue.day import DayCloser
from server.queue.routes import queue_routes
from server.queue.store import QueueStore
from server.retention.keeper import RetentionKeeper
from server.retention.store import RetentionStore
from server.schemas import LocalTimes, Structs
from server.staff_messages.commands import StaffMessageCommands
from server.staff_messages.routes import staff_message_routes
from server.staff_messages.store import StaffMessageStore
from server.stands.app import build_stands
from server.stands.routes import stand_routes
from server.stands.silence import SilenceWatch
from server.stands.store import StandStore
from server.team.routes import team_routes
from server.team.store import TeamStore
from server.web.booking.app import build_pages
from server.web.booking.own.routes import own_pages
from server.web.booking.routes import booking_pages
from server.web.health import health_routes
from server.web.routes import web_routes

_LONGEST_BODY = 64 * 1024
"""In bytes; a command has some hundred."""


def utc_now() -> datetime:
    """The wall clock of this machine."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Parts:
    """What lives as long as the server does."""

    hub: Hub
    listener: Listener
    notifier: Notifier
    day_closer: DayCloser
    help_closer: HelpCloser
    colleagues_closer: HelpCloser
    silence: SilenceWatch
    watch: CaseworkWatch
    publications: PublicationWatch
    retention: RetentionKeeper
    outbox: Outbox | None
    booking: BookingParts
    calendars: BusyKeeper
    mailing: CalendarMailKeeper | None
    webhooks: WebhookSender


def build(
    settings: ServerSettings,
    database_url: str,
    *,
    clock: Callable[[], datetime] = utc_now,
    make_id: Callable[[], UUID] = new_id,
    sink: Sink | None = None,
    providers: Sequence[IdentityProvider] = (),
    told: Told | None = None,
    busy: BusyTimes | None = None,
) -> Litestar:
    """Put a server together on a database that has been migrated; it connects when it starts.

    `sink` sends messages instead of the one that the settings name; `providers` are those of single sign-on; `told`
    tells citizens of their bookings, `busy` knows when people are in meetings. Raises `SettingsError` when nobody could
    sign in, or for networks that are none.
    """
    pool = make_pool(database_url, size=settings.pool_size, command_seconds=settings.command_seconds)
    events = EventStore(pool)
    centre, queue = CentreStore(pool), QueueStore(pool)

    # The catalogue listens to the hub, and asks it to follow the sites it knows.
    hub = Hub(events, heartbeat_seconds=settings.heartbeat_seconds)
    catalogue = Catalogue(centre, hub.watch)
    hub.on_event(catalogue.heard)

    notifier = Notifier(pool, hub)
    identity = build_identity(
        IdentityStore(pool), SignInStore(pool), settings, providers, clock=clock, new_id=make_id,
        forgot=hub.look_again,
    )  # fmt: skip
    messaging = build_messaging(
        messages := MessageStore(pool), OptOutStore(pool), catalogue, settings, sink=sink, clock=clock, new_id=make_id,
        committed=notifier.committed,
    )  # fmt: skip
    outbox, telling = messaging.outbox, told or messaging.told
    drafts = build_drafts(
        DraftStore(seldom := seldom_engine(database_url, command_seconds=settings.command_seconds)),
        catalogue, clock=clock, new_id=make_id, committed=notifier.committed, channels=telling.channels,
    )  # fmt: skip
    devices = build_devices(
        DeviceStore(pool), TaskStore(pool), catalogue, hub, clock=clock, new_id=make_id, committed=notifier.committed,
        draft=drafts.commands.draft,
        poster=(keys := ArrivalKeys(ArrivalStore(pool), public_url=settings.public_url, clock=clock)).poster,
    )  # fmt: skip
    calendars = build_calendars(
        LinkStore(pool), BusyStore(pool), CalendarMailStore(pool), settings, clock=clock, new_id=make_id, outbox=outbox
    )
    booking = build_booking(
        pool, catalogue, country=settings.message_country, clock=clock, new_id=make_id, committed=notifier.committed,
        told=telling, busy=busy or calendars.busy_times, limits=Limits(holds=settings.holds_per_address),
        answers=messaging.tidings.cancelled_by,
        warm_days=settings.booking_warm_days,
    )  # fmt: skip
    listener = Listener(
        lambda: open_connection(database_url), hub, identity.access.forget,
        also={PICTURES: devices.pictures.heard, BUSY_CHANGED: booking.busy_changed},
    )  # fmt: skip
    commands = QueueCommands(queue, catalogue, clock=clock, committed=notifier.committed)
    days = DayCommands(
        DayStore(pool), catalogue, country=settings.message_country, clock=clock, committed=notifier.committed
    )
    casework = build_casework(
        CaseworkStore(pool), TeamStore(pool), queue, catalogue, clock=clock, new_id=make_id,
        committed=notifier.committed, hand_over=days.hand_over,
    )  # fmt: skip
    assistance = build_assistance(
        AssistanceStore(pool), ColleaguesStore(pool), catalogue, clock=clock, new_id=make_id,
        committed=notifier.committed,
    )  # fmt: skip
    closers, retention = (
        (assistance.closer, assistance.colleagues_closer),
        RetentionKeeper(RetentionStore(pool), catalogue, events.site_ids, clock=clock),
    )
    for hearing in (*closers, casework.watch, drafts.watch, retention, booking, calendars):
        hub.on_event(hearing.heard)
    people = build_people(
        PeopleStore(pool), catalogue, clock=clock, new_id=make_id, forget=identity.access.forget,
        gone=casework.team.gone,
    )  # fmt: skip
    staff_messages = StaffMessageStore(pool)
    staff_message_commands = StaffMessageCommands(staff_messages, catalogue, clock=clock, committed=notifier.committed)
    day_closer = DayCloser(
        queue, catalogue, events.site_ids, clock=clock, new_id=make_id, committed=notifier.committed,
        also=(
            *(closer.end_day for closer in closers), staff_messages.erase, *casework.ends_of_day, days.end_day,
            people.commands.end_day, drafts.holidays.bring_up,
        ),
    )  # fmt: skip
    stands = build_stands(StandStore(pool), clock=clock, new_id=make_id, committed=notifier.committed)
    open_api = build_open_api(
        SystemStore(pool), ReadingStore(pool), WebhookStore(pool), catalogue, hub, settings, clock=clock,
        new_id=make_id, forget=identity.access.forget,
    )  # fmt: skip
    pages = build_pages(
        booking.online, booking.earlier, catalogue, Search(FindStore(pool), catalogue), events.site_ids, clock=clock,
        new_id=make_id, public_url=settings.public_url,
    )  # fmt: skip
    places = build_places(
        PlaceStore(pool), messages, outbox, catalogue, country=settings.message_country, clock=clock, new_id=make_id,
        committed=notifier.committed, hear=hub.on_event,
    )  # fmt: skip

    @contextlib.asynccontextmanager
    async def lifespan(_app: Litestar) -> AsyncIterator[None]:
        await pool
        hub.start()
        listener.start()
        announcement = await _announcement(settings, centre)
        working = [
            spawn(day_closer.run(), "Closing the day"),
            *(spawn(closer.run(), "Ending old calls for help") for closer in closers),
            spawn(stands.silence.run(), "Looking for silent stands"),
            spawn(casework.watch.run(), "Looking for parked and unanswered tickets"),
            spawn(drafts.watch.run(), "Publishing drafts at their time"),
            spawn(retention.run(), "Erasing what is too old"),
            spawn(booking.holds.run(), "Freeing times that were held too long"),
            spawn(booking.waiting.run(), "Offering earlier times"),
            spawn(booking.warming.run(), "Reading what is booked beforehand"),
            spawn(calendars.keeper.run(), "Reading calendars"),
            spawn(open_api.sender.run(), "Telling webhooks"),
            *([spawn(outbox.run(), "Sending messages")] if outbox else []),
            *([spawn(calendars.mailing.run(), "Telling calendars by mail")] if calendars.mailing else []),
            *([spawn(places.teller.run(), "Telling whose turn is near")] if places.teller else []),
        ]
        if announcement is not None:
            await announcement.start()
        try:
            yield
        finally:
            if announcement is not None:
                await announcement.close()
            for work in working:
                work.cancel()
            await asyncio.gather(*working, open_api.sender.close(), return_exceptions=True)
            await hub.close()
            await notifier.close()
            await listener.close()
            await pool.close()

    return Litestar(
        route_handlers=described(
            [
                *queue_routes(commands),
                *casework_routes(casework.commands),
                *team_routes(casework.team),
                *centre_routes(centre, pages.search),
                *public_routes(catalogue, pages.search, clock),
                *call_back_routes(catalogue, WebCallBacks(catalogue, days, clock=clock, new_id=make_id)),
                *setup_routes(build_setup(SetupStore(seldom), clock=clock, committed=notifier.committed)),
                *event_routes(hub, identity.access),
                *assistance_routes(assistance.commands),
                *colleagues_routes(assistance.colleagues),
                *staff_message_routes(staff_message_commands),
                *booking_routes(booking.commands),
                *own_booking_routes(booking.online),
                *office_routes(booking.office),
                *calendar_routes(calendars),
                *day_routes(days),
                *enquiry_routes(
                    EnquiryCommands(
                        EnquiryStore(pool),
                        catalogue,
                        country=settings.message_country,
                        clock=clock,
                        new_id=make_id,
                        committed=notifier.committed,
                    )
                ),
                *draft_routes(drafts.commands),
                *insight_routes(
                    InsightCommands(InsightsStore(pool), catalogue, clock=clock, committed=notifier.committed)
                ),
                *message_routes(messaging.commands),
                *unsent_routes(messaging.unsent),
                *tidings_routes(messaging.tidings),
                *stand_routes(stands.reports),
                *device_routes(devices.commands, devices.tasks),
                *identity_routes(identity),
                *account_routes(identity.sign_ins),
                *audit_routes(AuditQuestions(AuditStore(pool), catalogue)),
                *people_routes(people.commands, people.importing),
                *leave_routes(people.commands),
                *system_routes(open_api.commands, open_api.tokens),
                *reading_routes(open_api.readings),
                *webhook_routes(open_api.webhooks),
                *web_routes(centre, hub, clock, devices=devices.commands, access=identity.access),
                *place_routes(places.commands, hub),
                *arrival_routes(Arrivals(keys, catalogue, booking.commands, clock=clock, new_id=make_id)),
                booking_pages(pages.choosing, pages.taking),
                *own_pages(pages.own, pages.earlier),
                *health_routes(pool, listener),
            ]
        ),
        lifespan=[lifespan],
        guards=[gate(identity.access)],
        state=State(
            {
                "parts": Parts(
                    hub,
                    listener,
                    notifier,
                    day_closer,
                    *closers,
                    stands.silence,
                    casework.watch,
                    drafts.watch,
                    retention,
                    outbox,
                    booking,
                    calendars.keeper,
                    calendars.mailing,
                    open_api.sender,
                )
            }
        ),
        exception_handlers=ANSWERS,
        plugins=[LocalTimes(), Structs()],
        request_class=StrictRequest,
        openapi_config=OpenAPIConfig(
            title="Skranke",
            version=__version__,
            components=components(),
            security=[{"bearer": []}],
            openapi_router=Router("/schema", route_handlers=[], include_in_schema=False, opt={RIGHT: Open.TO_ALL}),
        ),
        logging_config=None,
        request_max_body_size=_LONGEST_BODY,
    )


async def _announcement(settings: ServerSettings, centre: CentreStore) -> Announcement | None:
    """Under the municipality's name; nothing for a loopback address, or for a port that is not known yet."""
    if not settings.announce or settings.port == 0 or settings.host in ("127.0.0.1", "localhost", "::1"):
        return None
    name = await centre.municipality() or "Skranke"
    return Announcement(host=settings.host, port=settings.port, version=__version__, municipality=name)
