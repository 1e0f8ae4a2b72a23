"""Searching for free times: twenty centres, forty services each, a year of bookings; beside the bare SQL."""

from __future__ import annotations

import asyncio
import random
import tempfile
import time as clocks
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import asyncpg
import msgspec
from msgspec import Struct

from benchmarks.figures import Rate, percentile, rate
from server.booking.app import BookingParts, build_booking
from server.booking.online import Limits
from server.calendars.busy.store import BusyStore
from server.centre.catalogue import Catalogue
from server.centre.store import CentreStore, write_configuration
from server.db.embedded import EmbeddedPostgres
from server.db.engine import make_pool, opened_engine
from server.db.migrate import migrate
from server.ids import new_id
from server.loop import quick_loop
from shared.protocol.booking import Held, HoldTime, Times
from shared.protocol.content import Configuration
from shared.protocol.hours import CentreHours
from shared.protocol.model import Desk, OpeningPeriod, Service, Site
from shared.protocol.rules import BookingRule, ContactNeed, ServiceBooking

CENTRES, SERVICES, DESKS, PEOPLE, DAYS = 20, 40, 8, 10, 90
YEAR = 365
ZONE = ZoneInfo("Europe/Copenhagen")
FULLNESS = 0.6
"""So much of each desk's day is booked."""

P95_LIMIT_MS = 50.0
"""What a search may take."""

SEARCHES, SOONEST, HOLDS = 1_000, 100, 200
COLD = 3
"""So often everything is forgotten and each centre searched for the first time."""

MEETINGS = (time(10), time(14))
"""When each caseworker is in a meeting of half an hour, every working day."""

NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)

BARE = """
select b.desk_id, b.lane, b.starts_at, b.busy_until from booking b
where b.site_id = $1 and b.kind <> 'callback' and b.state in ('held', 'booked', 'arrived', 'started', 'no-answer')
  and b.starts_at >= $2 and b.starts_at < $3"""
"""All that is booked in that time: the least that a search without a memory would have to read."""


class Comparison(Struct, frozen=True, kw_only=True):
    """One kind of search beside the bare SQL; `ratio` is of the medians, below 1 is quicker than that."""

    what: str
    remembered: bool
    """Warm; a cold search is a centre's first, of which nothing is known yet."""
    p95_ms: float
    """Of the search."""
    limit_ms: float
    cpu_ms: float
    """Of a search's whole time, the part in which this process worked (the median): the same on a busy machine."""
    search: Rate
    bare_sql: Rate
    ratio: float


class BookingResult(Struct, frozen=True, kw_only=True):
    """The benchmark's answer."""

    centres: int
    services: int
    bookings: int
    meetings: int
    days: int
    learnt_ms: float
    """How long it takes to read all centres beforehand, as a server does after its start."""
    comparisons: list[Comparison]
    held: Rate
    double_bookings: int

    def faults(self) -> int:
        """How many things were found that must not be."""
        return self.double_bookings + sum(each.p95_ms >= each.limit_ms for each in self.comparisons)


def run(say: Callable[[str], None]) -> BookingResult:
    """Fill a database, then search."""
    with tempfile.TemporaryDirectory(prefix="skranke-benchmark-") as folder:
        cluster = EmbeddedPostgres(Path(folder))
        cluster.start()
        try:
            with asyncio.Runner(loop_factory=quick_loop()) as runner:
                return runner.run(_measured(cluster, say))
        finally:
            cluster.stop()


def centre(number: int) -> Configuration:
    """A centre that books everything from home; each desk does a half of its services."""
    site_id = f"c{number}"
    week = [(time(9), time(12)), (time(12, 30), time(16))]
    keys = [f"{site_id}.s{n}" for n in range(SERVICES)]
    letters = [f"{chr(65 + n // 26)}{chr(65 + n % 26)}" for n in range(SERVICES)]
    return Configuration(
        site=Site(
            id=site_id, municipality="Bench", name={"da": site_id}, time_zone=ZONE.key, languages=("da",), floor=0,
            waiting_area={"da": "A"}, booking=BookingRule(walk_in_percent=0, horizon_days=400, lead_minutes=0),
        ),
        services=tuple(
            Service(
                id=key, letter=letter, name={"da": f"Ydelse {n}"}, description={}, icon="", colour="teal", documents=(),
                mean_service_seconds=600, opening=None,
                booking=ServiceBooking(minutes=(10, 15, 20, 30)[n % 4], contact=ContactNeed.NONE),
            )
            for n, (key, letter) in enumerate(zip(keys, letters, strict=True))
        ),
        desks=tuple(
            Desk(
                id=f"{site_id}.d{n}", name={"da": f"{n}"}, floor=0, waiting_area={"da": "A"},
                services=tuple(key for place, key in enumerate(keys) if (place + n) % 2 == 0),
            )
            for n in range(DESKS)
        ),
        hours=CentreHours(
            opening=tuple(
                OpeningPeriod(weekday=day, opens=opens, closes=closes) for day in range(5) for opens, closes in week
            )
        ),
    )  # fmt: skip


async def _filled(connection: asyncpg.Connection, configuration: Configuration, chance: random.Random) -> int:
    """Half a year back and half a year ahead, so full."""
    rows, site_id = [], configuration.site.id
    for offset in range(-YEAR // 2, YEAR // 2):
        day = NOW.date() + timedelta(days=offset)
        if day.weekday() >= 5:  # noqa: PLR2004 - Saturday
            continue
        for desk in configuration.desks:
            for opens, end in (("09:00", "12:00"), ("12:30", "16:00")):
                at, closes = _at(day, opens), _at(day, end)
                while at < closes:
                    length = timedelta(minutes=chance.choice((10, 15, 20, 30)))
                    if at + length <= closes and chance.random() < FULLNESS:
                        key = new_id()
                        rows.append((
                            key, site_id, chance.choice(desk.services), at, at + length, at + length, None, "visit",
                            "booked", "web", "da", desk.id, 0, NOW,
                        ))  # fmt: skip
                    at += length
    coded = [(*row[:6], _code(number, site_id), *row[7:]) for number, row in enumerate(rows)]
    await connection.copy_records_to_table(
        "booking",
        records=coded,
        columns=[
            "id", "site_id", "service_id", "starts_at", "ends_at", "busy_until", "code", "kind", "state", "origin",
            "language", "desk_id", "lane", "created_at",
        ],
    )  # fmt: skip
    return len(coded)


async def _met(connection: asyncpg.Connection, configuration: Configuration, chance: random.Random) -> int:
    """The caseworkers, each of whom knows a half of the services, and their meetings ahead."""
    keys = [service.id for service in configuration.services]
    people = [(new_id(), f"{configuration.site.id}-{number}") for number in range(PEOPLE)]
    half = SERVICES // 2
    await connection.executemany(
        "insert into staff (id, site_id, username, display_name, roles, services) values ($1, $2, $3, $3, $4, $5)",
        [(who, configuration.site.id, name, ["caseworker"], chance.sample(keys, half)) for who, name in people],
    )
    days = [day for offset in range(YEAR // 2) if (day := NOW.date() + timedelta(days=offset)).weekday() < 5]  # noqa: PLR2004
    rows = [
        (who, at := datetime.combine(day, clock, ZONE), at + timedelta(minutes=30), "ics")
        for who, _ in people
        for day in days
        for clock in MEETINGS
    ]
    await connection.copy_records_to_table(
        "busy_time", records=rows, columns=["staff_id", "starts_at", "ends_at", "source"]
    )
    return len(rows)


def _at(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), ZONE).astimezone(UTC)


def _code(number: int, site_id: str) -> str:
    return f"{int(site_id[1:]):02}{number:06}"


async def _measured(cluster: EmbeddedPostgres, say: Callable[[str], None]) -> BookingResult:
    await cluster.create_database("benchmark")
    url, chance = cluster.url("benchmark"), random.Random(7)  # noqa: S311 - made-up bookings
    await migrate(url)
    centres = [centre(number) for number in range(CENTRES)]
    async with opened_engine(url) as engine, engine.begin() as opened:
        for each in centres:
            await opened.run_sync(partial(write_configuration, configuration=each, now=NOW, command_id=new_id()))
    connection = await asyncpg.connect(url)
    say("a year of bookings")
    bookings = sum([await _filled(connection, each, chance) for each in centres])
    meetings = sum([await _met(connection, each, chance) for each in centres])
    await connection.execute("vacuum analyze booking, busy_time")
    pool = make_pool(url, size=8, command_seconds=30)
    await pool
    say(f"{bookings} bookings; first searches")
    keys = [service.id for each in centres for service in each.services]
    firsts, bare_firsts, soonest_first = [], [], []
    for _ in range(COLD):
        parts = _parts(pool)
        for each in centres:
            key = chance.choice(each.services).id
            firsts.append(await _timed(partial(_search, parts, key)))
            bare_firsts.append(await _timed(partial(_bare, pool, key)))
        soonest_first.append(await _timed(partial(_soonest, _parts(pool), chance.choice(keys))))
    say("reading all centres beforehand")
    parts = _parts(pool)
    learnt = await _timed(parts.warming.look)
    say("searching")
    asked = [chance.choice(keys) for _ in range(SEARCHES)]
    searches = [await _timed(partial(_search, parts, key)) for key in asked]
    bare = [await _timed(partial(_bare, pool, key)) for key in asked]
    say("the soonest of all centres")
    soonest = [await _timed(partial(_soonest, parts, key)) for key in asked[:SOONEST]]
    bare_all = [await _timed(partial(_bare_everywhere, pool)) for _ in range(20)]
    say("searching while others book")
    held, busy = await _while_booking(parts, chance, asked)
    doubles = await connection.fetchval(
        "select count(*) from booking a join booking b on a.id < b.id and a.desk_id = b.desk_id and a.lane = b.lane"
        " and a.starts_at < b.busy_until and b.starts_at < a.busy_until where a.origin = 'web' and a.state = 'held'"
    )
    await connection.close()
    await pool.close()
    return BookingResult(
        centres=CENTRES,
        services=SERVICES,
        bookings=bookings,
        meetings=meetings,
        days=DAYS,
        learnt_ms=round(learnt[0], 1),
        comparisons=[
            _compared(f"{DAYS} days of a service", searches, bare),
            _compared(f"{DAYS} days of a service, the centre's first search", firsts, bare_firsts, remembered=False),
            _compared(f"{DAYS} days of a service while others book", busy, bare),
            _compared("the soonest time of all centres", soonest, bare_all),
            _compared(
                "the soonest time of all centres, the first search",
                soonest_first,
                bare_all,
                remembered=False,
                limit_ms=P95_LIMIT_MS * CENTRES,
            ),
        ],
        held=_rate(held),
        double_bookings=doubles,
    )


def _parts(pool: asyncpg.Pool) -> BookingParts:
    async def watch(_site: str) -> bool:
        return True

    return build_booking(
        pool, Catalogue(CentreStore(pool), watch), country="45", clock=lambda: NOW, new_id=new_id,
        committed=lambda _site: None, limits=Limits(holds=100_000, searches=1_000_000), busy=BusyStore(pool),
        warm_days=DAYS,
    )  # fmt: skip


async def _search(parts: BookingParts, key: str) -> None:
    found = await parts.online.times(key.partition(".")[0], (key,), days=DAYS)
    assert len(msgspec.json.encode(Times(days=found))) > DAYS


async def _soonest(parts: BookingParts, key: str) -> None:
    assert len(await parts.online.soonest(key)) == CENTRES


async def _bare(pool: asyncpg.Pool, key: str) -> None:
    await pool.fetch(BARE, key.partition(".")[0], NOW, NOW + timedelta(days=DAYS))


async def _bare_everywhere(pool: asyncpg.Pool) -> None:
    for number in range(CENTRES):
        await _bare(pool, f"c{number}.")


async def _while_booking(
    parts: BookingParts, chance: random.Random, asked: list[str]
) -> tuple[list[_Took], list[_Took]]:  # fmt: skip
    """Hold a time, search at the same centre, and so on: each search finds a day forgotten."""
    held, searches = [], []
    for key in asked[:HOLDS]:
        site_id = key.partition(".")[0]
        days = await parts.online.times(
            site_id, (key,), first=NOW.date() + timedelta(days=chance.randrange(60)), days=7
        )
        times = [time for day in days for time in day.times]
        if not times:
            continue
        wanted = HoldTime(
            id=new_id(), site_id=site_id, service_ids=(key,), starts_at=chance.choice(times).starts_at, language="da"
        )

        async def hold(command: HoldTime = wanted) -> None:
            assert isinstance(await parts.online.hold(command), Held)

        held.append(await _timed(hold))
        searches.append(await _timed(partial(_search, parts, key)))
    return held, searches


_Took = tuple[float, float]
"""Milliseconds, and how many of them this process worked."""


async def _timed(work: Callable[[], Awaitable[None]]) -> _Took:
    started, worked = clocks.perf_counter(), clocks.process_time()
    await work()
    return (clocks.perf_counter() - started) * 1000, (clocks.process_time() - worked) * 1000


def _rate(taken: list[_Took]) -> Rate:
    milliseconds = [each for each, _ in taken]
    return rate(len(milliseconds), sum(milliseconds) / 1000, milliseconds)


def _compared(
    what: str, search: list[_Took], bare: list[_Took], *, remembered: bool = True, limit_ms: float = P95_LIMIT_MS
) -> Comparison:
    times, least = [each for each, _ in search], [each for each, _ in bare]
    return Comparison(
        what=what, remembered=remembered, p95_ms=round(percentile(times, 0.95), 2), limit_ms=limit_ms,
        cpu_ms=round(percentile([each for _, each in search], 0.5), 2), search=_rate(search), bare_sql=_rate(bare),
        ratio=round(percentile(times, 0.5) / percentile(least, 0.5), 3),
    )  # fmt: skip
