"""The composition root: the only place where the server's parts meet."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from litestar import Litestar, Router
from litestar.datastructures import State
from litestar.openapi import OpenAPIConfig
from litestar.openapi.spec import Components, SecurityScheme

from server import __version__
from server.announce import Announcement
from server.answers import ANSWERS
from server.assistance.app import build_assistance
from server.assistance.closer import HelpCloser
from server.assistance.colleagues.routes import colleagues_routes
from server.assistance.colleagues.store import ColleaguesStore
from server.assistance.routes import assistance_routes
from server.assistance.store import AssistanceStore
from server.background import spawn
from server.booking.codes import new_code
from server.booking.commands import BookingCommands
from server.booking.routes import booking_routes
from server.booking.store import BookingStore
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
from server.messaging.commands import MessageCommands
from server.messaging.outbox import Outbox
from server.messaging.routes import message_routes
from server.messaging.sink import Sink
from server.messaging.sinks import ConsoleSink, FileSink
from server.messaging.store import MessageStore
from server.people.app import build_people
from server.people.routes import people_routes
from server.people.store import PeopleStore
from server.queue.commands import QueueCommands
from server.queue.day import DayCloser
from server.queue.routes import queue_routes
from server.queue.store import QueueStore
from server.retention.keeper import RetentionKeeper
from server.retention.store import RetentionStore
from server.staff_messages.commands import StaffMessageCommands
from server.staff_messages.routes import staff_message_routes
from server.staff_messages.store import StaffMessageStore
from server.stands.reports import StandReports
from server.stands.routes import stand_routes
from server.stands.silence import SilenceWatch
from server.stands.store import StandStore
from server.team.routes import team_routes
from server.team.store import TeamStore
from server.web.health import health_routes
from server.web.routes import web_routes
from server.web.store import PlaceStore

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


def build(
    settings: ServerSettings,
    database_url: str,
    *,
    clock: Callable[[], datetime] = utc_now,
    make_id: Callable[[], UUID] = new_id,
    sink: Sink | None = None,
    providers: Sequence[IdentityProvider] = (),
) -> Litestar:
    """Put a server together on a database that has been migrated; it connects when it starts.

    `sink` sends messages instead of the one that the settings name; `providers` are those of single sign-on. Raises
    `SettingsError` when nobody could sign in.
    """
    pool = make_pool(database_url, size=settings.pool_size, command_seconds=settings.command_seconds)
    events = EventStore(pool)
    centre = CentreStore(pool)
    queue = QueueStore(pool)

    # The catalogue listens to the hub, and asks it to follow the sites it knows.
    hub = Hub(events, heartbeat_seconds=settings.heartbeat_seconds)
    catalogue = Catalogue(centre, hub.watch)
    hub.on_event(catalogue.heard)

    notifier = Notifier(pool, hub)
    identity = build_identity(
        IdentityStore(pool), SignInStore(pool), settings, providers, clock=clock, new_id=make_id,
        forgot=hub.look_again,
    )  # fmt: skip
    devices = build_devices(
        DeviceStore(pool), TaskStore(pool), catalogue, hub, clock=clock, new_id=make_id, committed=notifier.committed
    )
    listener = Listener(
        lambda: open_connection(database_url), hub, identity.access.forget,
        also={PICTURES: devices.pictures.heard},
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
    drafts = build_drafts(
        DraftStore(seldom := seldom_engine(database_url, command_seconds=settings.command_seconds)),
        clock=clock, new_id=make_id, changed=catalogue.forget, committed=notifier.committed,
    )  # fmt: skip
    closers, retention = (
        (assistance.closer, assistance.colleagues_closer),
        RetentionKeeper(RetentionStore(pool), catalogue, events.site_ids, clock=clock),
    )
    for hearing in (*closers, casework.watch, drafts.watch, retention):
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
    bookings = BookingCommands(
        BookingStore(pool), catalogue, clock=clock, new_code=new_code, committed=notifier.committed
    )
    stands = StandStore(pool)
    reports = StandReports(stands, clock=clock, new_id=make_id, committed=notifier.committed)
    silence = SilenceWatch(stands, clock=clock, new_id=make_id, committed=notifier.committed)
    messages, sink = MessageStore(pool), sink or _sink(settings)
    outbox = None if sink is None else Outbox(messages, sink, clock=clock)
    message_commands = MessageCommands(
        messages,
        catalogue,
        country=settings.message_country,
        public_url=settings.public_url,
        clock=clock,
        wake=outbox.wake if outbox else None,
    )

    @contextlib.asynccontextmanager
    async def lifespan(_app: Litestar) -> AsyncIterator[None]:
        await pool
        hub.start()
        listener.start()
        announcement = await _announcement(settings, centre)
        working = [
            spawn(day_closer.run(), "Closing the day"),
            *(spawn(closer.run(), "Ending old calls for help") for closer in closers),
            spawn(silence.run(), "Looking for silent stands"),
            spawn(casework.watch.run(), "Looking for parked and unanswered tickets"),
            spawn(drafts.watch.run(), "Publishing drafts at their time"),
            spawn(retention.run(), "Erasing what is too old"),
            *([spawn(outbox.run(), "Sending messages")] if outbox else []),
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
            await asyncio.gather(*working, return_exceptions=True)
            await hub.close()
            await notifier.close()
            await listener.close()
            await pool.close()

    return Litestar(
        route_handlers=[
            *queue_routes(commands),
            *casework_routes(casework.commands),
            *team_routes(casework.team),
            *centre_routes(centre, Search(FindStore(pool), catalogue)),
            *setup_routes(build_setup(SetupStore(seldom), clock=clock, committed=notifier.committed)),
            *event_routes(hub, identity.access),
            *assistance_routes(assistance.commands),
            *colleagues_routes(assistance.colleagues),
            *staff_message_routes(staff_message_commands),
            *booking_routes(bookings),
            *day_routes(days),
            *draft_routes(drafts.commands),
            *insight_routes(InsightCommands(InsightsStore(pool), catalogue, clock=clock, committed=notifier.committed)),
            *message_routes(message_commands),
            *stand_routes(reports),
            *device_routes(devices.commands, devices.tasks),
            *identity_routes(identity),
            *account_routes(identity.sign_ins),
            *people_routes(people.commands, people.importing),
            *web_routes(centre, PlaceStore(pool), hub, clock),
            *health_routes(pool, listener),
        ],
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
                    silence,
                    casework.watch,
                    drafts.watch,
                    retention,
                    outbox,
                )
            }
        ),
        exception_handlers=ANSWERS,
        openapi_config=OpenAPIConfig(
            title="Skranke",
            version=__version__,
            components=Components(security_schemes={"bearer": SecurityScheme(type="http", scheme="bearer")}),
            security=[{"bearer": []}],
            openapi_router=Router("/schema", route_handlers=[], include_in_schema=False, opt={RIGHT: Open.TO_ALL}),
        ),
        logging_config=None,
        request_max_body_size=_LONGEST_BODY,
    )


def _sink(settings: ServerSettings) -> Sink | None:
    """Who sends messages; None when they are not offered."""
    match settings.message_sink:
        case "console":
            return ConsoleSink()
        case "file":
            return FileSink(Path(settings.message_file or Path(settings.data_dir) / "messages.jsonl"))
        case _:
            return None


async def _announcement(settings: ServerSettings, centre: CentreStore) -> Announcement | None:
    """Under the municipality's name; nothing for a loopback address, or for a port that is not known yet."""
    if not settings.announce or settings.port == 0 or settings.host in ("127.0.0.1", "localhost", "::1"):
        return None
    name = await centre.municipality() or "Skranke"
    return Announcement(host=settings.host, port=settings.port, version=__version__, municipality=name)
