"""A caseworker's day: who sees which booking and which number, and calls from the first try to the outcome."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import msgspec
import pytest

from server.ids import new_id
from server.seed import renew_bookings
from shared.protocol.day import BookingKind, BookingReply, BookingState, BookingStatus, Day, DayEntry
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.events import BookingChanged, Event, decode_event
from shared.protocol.model import CaseOutcome
from shared.protocol.state import SiteState

SITE = "/api/v1/sites/borgerservice"
SIGNE, EBBE = "+4500006622", "+4500008844"
"""Who has a telephone meeting with Bo in five minutes, and who has asked for a call about a passport."""


class Site:
    """One site with the demo's bookings around its clock, and the staff who ask about them."""

    def __init__(self, server: Any, database_url: str) -> None:
        self.server = server
        self._url = database_url
        self.signed_in: dict[str, Any] = {}

    async def sql(self, statement: str, *arguments: Any) -> list[Any]:
        """Write or read the tables behind the server's back."""
        connection = await asyncpg.connect(self._url)
        rows = await connection.fetch(statement, *arguments)
        await connection.close()
        return list(rows)

    async def staff(self, username: str) -> UUID:
        """The id of a member of staff."""
        return (await self.sql("select id from staff where username = $1", username))[0]["id"]

    async def deputise(self, username: str, *deputies: str) -> None:
        """These are that person's deputies."""
        await self.sql(
            "update staff set deputies = array(select id from staff where username = any($2)) where username = $1",
            username,
            list(deputies),
        )

    async def headers(self, who: str) -> Any:
        """The sign-in of a member of staff, or the stand's."""
        if who == "stand":
            return self.server.kiosk()
        if who not in self.signed_in:
            self.signed_in[who] = await self.server.staff(who)
        return self.signed_in[who]

    async def get(self, who: str, path: str) -> httpx.Response:
        """What somebody sees there."""
        return await self.server.http.get(f"{SITE}/{path}", headers=await self.headers(who))

    async def day(self, who: str, of: str | None = None) -> Day:
        """The day as that person sees it."""
        answer = await self.get(who, "day" if of is None else f"day?staff={await self.staff(of)}")
        assert answer.status_code == 200, answer.text
        assert answer.headers["cache-control"] == "no-store"
        return msgspec.json.decode(answer.content, type=Day)

    async def act(
        self, who: str, booking: UUID, action: str, command_id: UUID | None = None, **more: Any
    ) -> httpx.Response:
        """Say how a call went."""
        body = {"id": str(command_id or new_id()), **{key: _plain(value) for key, value in more.items()}}
        return await self.server.http.post(
            f"{SITE}/bookings/{booking}/{action}", json=body, headers=await self.headers(who)
        )

    async def ask(self, who: str = "stand", command_id: UUID | None = None, **more: Any) -> httpx.Response:
        """A citizen asks to be rung."""
        body = {
            "id": str(command_id or new_id()), "service_id": "borgerservice.koerekort", "language": "ar",
            "phone": "00001234", **{key: _plain(value) for key, value in more.items()},
        }  # fmt: skip
        return await self.server.http.post(f"{SITE}/call-backs", json=body, headers=await self.headers(who))

    async def snapshot(self) -> SiteState:
        """The site now."""
        return msgspec.json.decode((await self.get("stand", "snapshot")).content, type=SiteState)

    async def log(self, after: int) -> list[Event]:
        """What has happened after that event."""
        rows = await self.server.app.state.parts.hub._reader.after("borgerservice", after, 1000)
        return [decode_event(row.json()) for row in rows]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value


def problem(answer: httpx.Response) -> ProblemType:
    """What kind of no it is."""
    assert answer.headers["content-type"] == "application/problem+json"
    return msgspec.json.decode(answer.content, type=Problem).type


def booking_in(answer: httpx.Response) -> BookingStatus:
    """The booking in a reply."""
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=BookingReply).booking


def named(day: Day, name: str) -> DayEntry:
    """The entry of that citizen."""
    return next(entry for entry in (*day.entries, *day.call_backs) if entry.name == name)


@pytest.fixture
async def site(server: Any, database_url: str) -> Site:
    """The demo's bookings, at ten in the morning."""
    await renew_bookings(database_url, now=server.clock(), new_id=new_id)
    return Site(server, database_url)


async def test_ones_own_day(site: Site) -> None:
    """In order, with names and the numbers to ring; a visit's number is nobody's; a call-back waits without one."""
    day = await site.day("bo")
    assert (day.staff_id, day.date.isoformat()) == (await site.staff("bo"), "2026-11-23")
    own = [entry for entry in day.entries if entry.booking.staff_id == day.staff_id]
    seen = [(entry.name, entry.booking.kind.value, bool(entry.phone)) for entry in own]
    assert seen == [("Signe", "telephone", True), ("Malthe", "visit", False), ("Vera", "telephone", True)]
    assert named(day, "Signe").phone == SIGNE
    assert [(entry.name, entry.phone, entry.booking.staff_id) for entry in day.call_backs] == [("Ebbe", "", None)]
    assert (await site.day("samir")).call_backs == ()


async def test_bookings_at_ones_desk_are_ones_own(site: Site) -> None:
    """Who sits at a desk sees what is booked there for nobody in particular, and who of them has come."""
    entries = (await site.day("amina")).entries
    assert {"Alma", "Nancy"} <= {entry.name for entry in entries}
    assert {entry.desk_id for entry in entries} == {"borgerservice.1"}
    check_in = {"id": str(new_id()), "language": "da", "known_by": {"by": "code", "code": "HAVN2345"}}
    await site.server.http.post(f"{SITE}/check-ins", json=check_in, headers=site.server.kiosk())
    alma = named(await site.day("amina"), "Alma")
    assert (str(alma.ticket_id), alma.ticket_state) == (check_in["id"], "waiting")
    assert alma.booking.state is BookingState.ARRIVED
    await site.sql(
        "insert into presence (staff_id, site_id, desk_id, services, status, since)"
        " select id, site_id, 'borgerservice.1', '{}', 'open', now() from staff where username = 'samir'"
    )
    day = await site.day("samir")
    assert {"Alma", "Nancy"} <= {entry.name for entry in day.entries}
    assert [entry.name for entry in day.call_backs] == ["Ebbe"]


@pytest.mark.parametrize(
    ("who", "minutes", "number"),
    [
        ("amina", 0, None), ("kirsten", 60, None), ("samir", 60, None),  # caseworker, superuser, guard
        ("tove", 7, ""), ("tove", 8.5, SIGNE), ("tove", 60, SIGNE),  # deputy
        ("jonas", 0, ""), ("jonas", 10.5, ""), ("jonas", 11.5, SIGNE),  # host
        ("bo", 0, SIGNE), ("bo", 60, SIGNE),
    ],
)  # fmt: skip
async def test_who_sees_bos_day(site: Site, who: str, minutes: float, number: str | None) -> None:
    """Hosts and deputies, with a number only when nobody has rung in time; no caseworker, superuser or guard."""
    await site.deputise("bo", "tove")
    await site.sql("update staff set roles = '{caseworker,host}' where username = 'jonas'")
    site.server.clock.move(minutes=minutes)
    answer = await site.get(who, f"day?staff={await site.staff('bo')}")
    if number is None:
        assert problem(answer) is ProblemType.FORBIDDEN
        assert "Signe" not in answer.text
        return
    day = await site.day(who, "bo")
    assert named(day, "Signe").phone == number
    assert named(day, "Malthe").phone == ""
    assert (named(day, "Malthe").agreement is not None) is (who == "bo")
    assert bool(day.call_backs) is (who == "bo")


async def test_who_sees_no_day_at_all(site: Site) -> None:
    """A stand has none, nobody sees a day of somebody who is not there, and no day of another site."""
    assert problem(await site.get("stand", "day")) is ProblemType.FORBIDDEN
    assert problem(await site.get("bo", f"day?staff={new_id()}")) is ProblemType.NOT_FOUND
    assert problem(await site.get("bo", "day?staff=bo")) is ProblemType.BAD_REQUEST
    assert problem(await site.get("astrid", "day")) is ProblemType.FORBIDDEN


async def test_a_role_is_lost_at_once(site: Site) -> None:
    """Who is no host any more sees no colleague's day from that moment on, with the same sign-in."""
    assert (await site.get("bo", f"day?staff={await site.staff('amina')}")).status_code == 200
    await site.sql("update staff set roles = '{caseworker}' where username = 'bo'")
    assert problem(await site.get("bo", f"day?staff={await site.staff('amina')}")) is ProblemType.FORBIDDEN


async def test_a_call_from_no_answer_to_its_outcome(site: Site) -> None:
    """Nobody answers, it is tried again later, the citizen is reached, and it is done: an event each."""
    signe, before = named(await site.day("bo"), "Signe").booking, await site.snapshot()
    site.server.clock.move(minutes=5)
    later = site.server.clock() + timedelta(minutes=30)
    again = booking_in(await site.act("bo", signe.id, "no-answer", again_at=later))
    assert (again.state, again.tries, again.next_try_at, again.due_at) == (BookingState.NO_ANSWER, 1, later, later)
    site.server.clock.move(minutes=30)
    assert booking_in(await site.act("bo", signe.id, "reach")).state is BookingState.STARTED
    done = booking_in(await site.act("bo", signe.id, "finish", outcome="follow-up"))
    assert (done.state, done.outcome) == (BookingState.DONE, CaseOutcome.FOLLOW_UP)
    assert named(await site.day("bo"), "Signe").booking == done
    events = await site.log(before.seq)
    assert [event.booking.state.value for event in events if isinstance(event, BookingChanged)] == [
        "no-answer",
        "started",
        "done",
    ]
    assert events[-1].booking == done
    after = await site.snapshot()
    assert msgspec.structs.replace(after, seq=before.seq) == before


async def test_the_same_command_twice(site: Site) -> None:
    """Each under one id: the same answer, one event, one try counted; the id is good for nothing else."""
    signe, before = named(await site.day("bo"), "Signe").booking, await site.snapshot()
    ids = [new_id() for _ in range(4)]
    again_at = site.server.clock() + timedelta(minutes=10)
    for command_id, action, more in (
        (ids[0], "no-answer", {"again_at": again_at}), (ids[1], "reach", {}), (ids[2], "finish", {"outcome": "solved"}),
    ):  # fmt: skip
        once = await site.act("bo", signe.id, action, command_id, **more)
        assert booking_in(once).tries == 1
        assert (await site.act("bo", signe.id, action, command_id, **more)).content == once.content
    asked = await site.ask(command_id=ids[3])
    assert (await site.ask(command_id=ids[3])).content == asked.content
    assert booking_in(asked).id == ids[3]
    assert (await site.snapshot()).seq == before.seq + 4
    assert problem(await site.server.issue(command_id=ids[0])) is ProblemType.ID_REUSED


async def test_what_is_refused(site: Site) -> None:
    """What is not one's own, is over, is a visit, lacks what it needs, or is not there."""
    day = await site.day("bo")
    signe, malthe, ebbe = (named(day, name).booking.id for name in ("Signe", "Malthe", "Ebbe"))
    assert problem(await site.act("amina", signe, "reach")) is ProblemType.FORBIDDEN
    assert problem(await site.act("stand", signe, "reach")) is ProblemType.FORBIDDEN
    assert problem(await site.act("jonas", signe, "take")) is ProblemType.BOOKING_TAKEN
    assert problem(await site.act("bo", ebbe, "reach")) is ProblemType.FORBIDDEN
    assert problem(await site.act("samir", ebbe, "take")) is ProblemType.FORBIDDEN
    assert problem(await site.act("bo", malthe, "reach")) is ProblemType.BOOKING_STATE
    assert problem(await site.act("bo", signe, "dance")) is ProblemType.BAD_REQUEST
    assert problem(await site.act("bo", signe, "finish")) is ProblemType.BAD_REQUEST
    assert problem(await site.act("bo", signe, "no-answer")) is ProblemType.BAD_REQUEST
    tomorrow = site.server.clock() + timedelta(days=1)
    assert problem(await site.act("bo", signe, "no-answer", again_at=tomorrow)) is ProblemType.BAD_REQUEST
    assert problem(await site.act("bo", new_id(), "reach")) is ProblemType.UNKNOWN_BOOKING
    assert booking_in(await site.act("bo", signe, "cancel")).state is BookingState.CANCELLED
    assert problem(await site.act("bo", signe, "reach")) is ProblemType.BOOKING_STATE


async def test_a_call_back_is_asked_for_and_taken(site: Site) -> None:
    """Whoever of the service takes it sees the number, written as it is rung; then it is a call like another."""
    wished = site.server.clock() + timedelta(hours=1)
    asked = booking_in(await site.ask(wished_at=wished))
    assert (asked.kind, asked.staff_id, asked.starts_at) == (BookingKind.CALLBACK, None, wished)
    entry = next(each for each in (await site.day("jonas")).call_backs if each.booking.id == asked.id)
    assert (entry.phone, entry.language) == ("", "ar")
    taken = booking_in(await site.act("jonas", asked.id, "take"))
    assert taken.staff_id == await site.staff("jonas")
    assert [each.phone for each in (await site.day("jonas")).entries if each.phone] == ["+4500001234"]
    assert asked.id not in [each.booking.id for each in (await site.day("bo")).call_backs]
    assert booking_in(await site.act("jonas", asked.id, "finish", outcome="solved")).state is BookingState.DONE


async def test_two_take_one_call_back(site: Site) -> None:
    """Eight at the same moment: one has it, the others are told that a colleague does; one event."""
    asked, before = booking_in(await site.ask()), await site.snapshot()
    people = ["bo", "amina", "jonas"]
    for who in people:
        await site.headers(who)
    answers = await asyncio.gather(*(site.act(people[i % 3], asked.id, "take") for i in range(8)))
    won = [booking_in(answer) for answer in answers if answer.status_code == 200]
    assert len(won) == 1
    assert {problem(answer) for answer in answers if answer.status_code != 200} == {ProblemType.BOOKING_TAKEN}
    assert (await site.snapshot()).seq == before.seq + 1


async def test_a_deputy_takes_an_overdue_call(site: Site) -> None:
    """What Bo has not begun in time is the deputy's for the taking; then it is no longer Bo's."""
    await site.deputise("bo", "tove")
    signe = named(await site.day("bo"), "Signe").booking.id
    assert problem(await site.act("tove", signe, "take")) is ProblemType.BOOKING_TAKEN
    site.server.clock.move(minutes=9)
    assert booking_in(await site.act("tove", signe, "take")).staff_id == await site.staff("tove")
    assert problem(await site.act("bo", signe, "reach")) is ProblemType.FORBIDDEN
    assert named(await site.day("tove"), "Signe").phone == SIGNE
    assert booking_in(await site.act("tove", signe, "reach")).state is BookingState.STARTED


async def test_what_is_no_call_back(site: Site) -> None:
    """A service that is not there, a number that is none, a time that has gone; and not without end from one stand."""
    assert problem(await site.ask(service_id="borgerservice.gone")) is ProblemType.UNKNOWN_SERVICE
    assert problem(await site.ask(phone="1234")) is ProblemType.BAD_REQUEST
    past = site.server.clock() - timedelta(hours=1)
    assert problem(await site.ask(wished_at=past)) is ProblemType.BAD_REQUEST
    for _ in range(10):
        booking_in(await site.ask())
    assert problem(await site.ask()) is ProblemType.TOO_MANY
    booking_in(await site.ask("bo"))


async def test_a_stand_asks_only_where_it_is_offered(site: Site) -> None:
    """Who stands at a stand is rung about what says so; staff may write it down for everything."""
    before = await site.snapshot()
    offering = [service.id for service in before.configuration.services if service.call_back]
    assert offering == ["borgerservice.koerekort", "borgerservice.udland"]
    assert problem(await site.ask(service_id="borgerservice.pas")) is ProblemType.NOT_OFFERED
    assert (await site.snapshot()).seq == before.seq
    assert booking_in(await site.ask("bo", service_id="borgerservice.pas")).kind is BookingKind.CALLBACK


async def test_nobody_checks_in_to_a_call(site: Site) -> None:
    """A telephone meeting and a call-back are found by no code, birthday or number at the stand."""
    for known_by in (
        {"by": "code", "code": "REJE2345"}, {"by": "birth", "day": 17, "month": 2}, {"by": "phone", "digits": "8844"},
    ):  # fmt: skip
        body = {"id": str(new_id()), "language": "da", "known_by": known_by}
        answer = await site.server.http.post(f"{SITE}/check-ins", json=body, headers=site.server.kiosk())
        assert answer.json()["outcome"] == "no-booking"


async def numbers(site: Site) -> set[str]:
    """The numbers of all who are in the tables."""
    return {row["phone"] for row in await site.sql("select phone from visitor where phone is not null")}


async def test_what_midnight_erases(site: Site) -> None:
    """Numbers of calls that are done go with the day; one that nobody has made stays in the day for a week."""
    today = await site.day("bo")
    signe, ebbe = (named(today, name).booking.id for name in ("Signe", "Ebbe"))
    await site.act("bo", signe, "finish", outcome="solved")
    close = site.server.app.state.parts.day_closer.close_earlier_days
    await close()
    assert {SIGNE, EBBE} <= await numbers(site)
    site.server.clock.move(hours=14)
    await close()
    kept = await numbers(site)
    assert SIGNE not in kept
    assert EBBE in kept
    site.server.clock.move(hours=9)
    site.signed_in.clear()
    day = await site.day("bo")
    assert [entry.name for entry in day.entries] == ["Vera"]
    assert [entry.name for entry in day.call_backs] == ["Ebbe"]
    booking_in(await site.act("bo", ebbe, "take"))
    site.server.clock.move(days=8)
    site.signed_in.clear()
    assert (await site.day("bo")).entries == ()
    await close()
    assert not {SIGNE, EBBE, "+4500007733"} & await numbers(site)


async def test_nothing_personal_in_log_and_events(
    site: Site, caplog: pytest.LogCaptureFixture, record_names: Callable[..., str]
) -> None:
    """Numbers, names and words of an agreement stand neither in the server's log nor in any event."""
    caplog.set_level(logging.DEBUG)
    phone, note = "00004711", "Hun har truet Karen Opdigtet"
    asked = booking_in(await site.ask(phone=phone))
    await site.ask(phone=f"{phone}x", wished_at=site.server.clock())
    for action, more in (("take", {}), ("no-answer", {"again_at": site.server.clock()}), ("reach", {}), ("dance", {})):
        await site.act("bo", asked.id, action, **more)
    malthe = named(await site.day("bo"), "Malthe")
    body = {"id": str(new_id()), "version": 1, "points": ["near-door"], "note": note}
    for words in (body, body, {**body, "id": str(new_id()), "note": note * 40}, {**body, "note": f"{note}\0"}):
        await site.server.http.put(
            f"{SITE}/bookings/{malthe.booking.id}/agreement", json=words, headers=await site.headers("bo")
        )
    await site.act("bo", asked.id, "finish", outcome="solved")
    events = json.dumps([row["row"] for row in await site.sql("select event::text as row from event")])
    assert [kind for kind in ("booking.changed", "booking.agreed") if kind not in events] == []
    text = record_names(caplog)
    secrets = [phone, SIGNE, EBBE, note, "Opdigtet", "near-door", "Malthe", "same-guard", "Tal roligt"]
    assert [secret for secret in secrets if secret in events + text] == []


@pytest.fixture
def record_names() -> Callable[[pytest.LogCaptureFixture], str]:
    """All that the server has logged, but for the test's own client."""
    formatter = logging.Formatter("%(name)s %(message)s")

    def said(caplog: pytest.LogCaptureFixture) -> str:
        records = [each for each in caplog.records if not each.name.startswith(("httpx", "httpcore", "uvicorn.access"))]
        return "\n".join(f"{formatter.format(record)} {record.args!r}" for record in records)

    return said
