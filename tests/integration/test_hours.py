"""Opening hours on a real server: the refusal, free times on special days, the last number, the years ahead."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, date, datetime, time
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest
from msgspec import structs
from sqlalchemy import Connection

from server.centre.holidays import calendar, loading
from server.centre.holidays.years import HolidayYears
from server.centre.store import CentreStore, read_configuration, write_configuration
from server.db.engine import opened_engine
from server.drafts.store import DraftStore
from server.ids import new_id
from shared.protocol.drafts import EditDraftReply, PublishReply
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.hours import CentreHours, Channel, DayPeriod, Holiday, SpecialDay
from shared.protocol.model import LastTicket
from shared.protocol.state import SiteState
from shared.protocol.visits import SlotOffer

SITE = "borgerservice"
PAS = "borgerservice.pas"
MOVE = "borgerservice.flytning"
Change = Callable[..., Awaitable[None]]


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[CentreStore]:
    """The centres in this test's database."""
    async with asyncpg.create_pool(database_url, min_size=1, max_size=2) as pool:
        yield CentreStore(pool)


@pytest.fixture
def change(database_url: str, clock: Any) -> Change:
    """Makes other hours hold at the site, before its server starts."""

    async def to(**changes: Any) -> None:
        def write(connection: Connection) -> None:
            found = read_configuration(connection, SITE)
            assert found is not None
            changed = structs.replace(found, hours=structs.replace(found.hours, **changes))
            write_configuration(connection, changed, now=clock.now, command_id=new_id())

        async with opened_engine(database_url) as engine, engine.begin() as connection:
            await connection.run_sync(write)

    return to


def today(clock: Any, *periods: tuple[int, int], **changes: Any) -> SpecialDay:
    day = clock.now.date()
    spans = tuple(DayPeriod(opens=time(opens), closes=time(closes)) for opens, closes in periods)
    fields = {"id": "extra", "first": day, "last": day, "name": {"da": "Personaledag", "en": "Staff day"}}
    return SpecialDay(periods=spans, **(fields | changes))


def refused(answer: httpx.Response) -> str:
    """The sentence of a service that is closed."""
    found = msgspec.json.decode(answer.content, type=Problem)
    assert found.type is ProblemType.SERVICE_CLOSED
    return found.detail


async def test_closed_for_a_reason(change: Change, start_server: Any, clock: Any) -> None:
    """On a special day nobody gets a number, staff neither; the sentence has the reason and the next opening."""
    await change(special_days=(today(clock),))
    async with start_server() as server:
        said = refused(await server.issue(MOVE))
        assert said == f"{MOVE} is closed today: Personaledag. It opens Tuesday 24 November at 10:00."
        body = {"id": str(new_id()), "service_id": MOVE, "language": "en"}
        by_staff = await server.http.post(f"/api/v1/sites/{SITE}/tickets", json=body, headers=await server.staff())
        assert "Staff day" in refused(by_staff)


async def test_free_times_on_a_special_day(change: Change, start_server: Any, clock: Any, database_url: str) -> None:
    """Times are offered within the special day's hours, and only where it holds for bookings."""
    connection = await asyncpg.connect(database_url)
    await connection.execute("delete from booking")
    await connection.close()
    only_bookings = today(clock, (13, 14), channels=(Channel.BOOKING,))
    await change(special_days=(only_bookings,))
    async with start_server() as server:
        answer = await server.http.get(f"/api/v1/sites/{SITE}/services/{PAS}/slot", headers=server.kiosk())
        assert msgspec.json.decode(answer.content, type=SlotOffer).starts_at == datetime(2026, 11, 23, 12, tzinfo=UTC)
        assert (await server.issue(PAS)).status_code == 200


async def test_the_last_number_before_closing(start_server: Any, clock: Any) -> None:
    """Half an hour before closing the stand gets no passport number; a member of staff may give one more."""
    clock.now = datetime(2026, 11, 23, 13, 30, tzinfo=UTC)
    async with start_server() as server:
        said = refused(await server.issue(PAS))
        assert said == f"{PAS} has given its last number for today. It opens Tuesday 24 November at 10:00."
        assert (await server.issue(MOVE)).status_code == 200
        body = {"id": str(new_id()), "service_id": PAS, "language": "da"}
        by_staff = await server.http.post(f"/api/v1/sites/{SITE}/tickets", json=body, headers=await server.staff())
        assert by_staff.status_code == 200


async def test_the_last_number_by_the_wait(change: Change, start_server: Any, clock: Any) -> None:
    """Numbers are given as long as their turn comes before closing, and a number given stands when asked for again."""
    await change(last_ticket=LastTicket(by_wait=True))
    clock.now = datetime(2026, 11, 23, 13, 30, tzinfo=UTC)
    async with start_server() as server:
        first = new_id()
        given = 0
        while (answer := await server.issue(MOVE, command_id=first if given == 0 else None)).status_code == 200:
            given += 1
            assert given < 100
        assert "last number for today" in refused(answer)
        assert given > 1
        assert (await server.issue(MOVE, command_id=first)).status_code == 200
        state = await server.http.get(f"/api/v1/sites/{SITE}/snapshot", headers=server.kiosk())
        assert len(msgspec.json.decode(state.content, type=SiteState).tickets) == given


async def test_next_year_comes_by_itself(store: CentreStore, database_url: str, clock: Any) -> None:
    """When the year has turned, the dates of one more are published, once, by nobody's hand, and a stand is told."""
    told: list[str] = []
    async with opened_engine(database_url) as engine:
        drafts = DraftStore(engine)
        known = await store.configuration(SITE)
        years = HolidayYears(drafts, lambda _: known, clock=clock, new_id=new_id, committed=told.append)
        await years.bring_up(SITE, clock.now)
        assert told == []
        clock.now = datetime(2026, 12, 31, 23, 30, tzinfo=UTC)
        for _ in range(2):
            await years.bring_up(SITE, clock.now)
        newest, *_earlier = await drafts.revisions(SITE)
    assert told == [SITE]
    assert (newest.number, newest.staff_id, newest.at) == (2, None, clock.now)
    configuration = await store.configuration(SITE)
    assert configuration is not None
    assert {day.first.year for day in configuration.hours.holidays.days} == {2027, 2028, 2029}
    state = msgspec.json.decode(await store.snapshot(SITE) or b"", type=SiteState)
    assert (state.seq, state.configuration) == (2, configuration)


async def test_a_holiday_ticked_in_the_draft_has_its_dates_when_published(server: Any) -> None:
    """The draft says only that it is kept; its dates come with the publication, and are no draft of their own."""
    site, superuser = f"/api/v1/sites/{SITE}", await server.staff("kirsten")
    edit = {"path": ["hours", "holidays", "kept", "labour-day"], "after": {"id": "labour-day", "periods": []}}
    body: dict[str, Any] = {"command_id": str(new_id()), "edits": [edit]}
    edited = await server.http.post(f"{site}/draft/edits", json=body, headers=superuser)
    assert edited.status_code == 200, edited.text
    draft = msgspec.json.decode(edited.content, type=EditDraftReply).draft
    assert len(draft.changes) == 1
    body = {"command_id": str(new_id()), "version": draft.version}
    answer = await server.http.post(f"{site}/draft/publish", json=body, headers=superuser)
    assert answer.status_code == 200, answer.text
    published = msgspec.json.decode(answer.content, type=PublishReply)
    assert published.draft.changes == ()
    dates = [day.first for day in published.draft.configuration.hours.holidays.days if "labour-day" in day.id]
    assert dates == [date(year, 5, 1) for year in (2026, 2027, 2028)]


async def test_hours_come_back_as_they_were_written(change: Change, store: CentreStore, clock: Any) -> None:
    """Special days for some services and channels, with hours and reasons, are read as they were written."""
    day = today(clock, (9, 10), (11, 12), services=(PAS,), channels=(Channel.TELEPHONE,))
    await change(special_days=(day,), opening=(), telephone_opening=(), booking_opening=None)
    found = await store.configuration(SITE)
    assert found is not None
    assert found.hours.special_days == (day,)
    assert (found.hours.telephone_opening, found.hours.booking_opening) == ((), None)
    assert found.hours != CentreHours()


async def test_the_holidays_of_a_year(server: Any) -> None:
    """A superuser is told a country's holidays with their names; a caseworker and a wrong year are refused."""
    url = f"/api/v1/sites/{SITE}/holidays?country=NO&year="
    superuser = await server.staff("kirsten")
    answer = await server.http.get(f"{url}2027", headers=superuser)
    assert answer.status_code == 200, answer.text
    found = msgspec.json.decode(answer.content, type=list[Holiday])
    assert [day.name["nb"] for day in found if day.day == date(2027, 5, 17)] == ["Grunnlovsdagen", "Andre pinsedag"]
    assert (await server.http.get(f"{url}3000", headers=superuser)).status_code == 400
    assert (await server.http.get(f"{url}2027", headers=await server.staff("bo"))).status_code == 403


async def test_holidays_are_worked_out_beside_the_servers_work(
    server: Any, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first publication of a process loads the library of holidays in a thread, while others are answered."""
    threads: list[threading.Thread] = []
    loads = calendar._from_library

    def from_library(*about: Any) -> Iterator[Holiday]:
        threads.append(threading.current_thread())
        return loads(*about)

    monkeypatch.setattr(calendar, "_from_library", from_library)
    calendar.holidays_of.cache_clear()
    loading._load.cache_clear()
    site, superuser = f"/api/v1/sites/{SITE}", await server.staff("kirsten")
    edit = {"path": ["hours", "holidays", "kept", "labour-day"], "after": {"id": "labour-day", "periods": []}}
    body: dict[str, Any] = {"command_id": str(new_id()), "edits": [edit]}
    edited = await server.http.post(f"{site}/draft/edits", json=body, headers=superuser)
    version = edited.json()["draft"]["version"]
    body = {"command_id": str(new_id()), "version": version}
    answer = await server.http.post(f"{site}/draft/publish", json=body, headers=superuser)
    assert answer.status_code == 200, answer.text
    assert threads
    assert threading.main_thread() not in threads
