"""What a person knows decides what they are called for, at once and for everybody; one's own leave can be ended."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import asyncpg
import msgspec
import pytest

from server.people.store import PeopleStore
from shared.client.sse import SseParser
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.events import StaffChanged, decode_event
from shared.protocol.model import ToldLevel
from shared.protocol.people import Person
from shared.protocol.team import Colleague, Status
from tests.integration.at_desks import LICENCE, PASS, SITE, Desk, issued, read


class Office:
    """Amina, Jonas and Bo at desks that do everything, and a superuser who decides about them."""

    def __init__(self, server: Any, desks: list[Desk], superuser: dict[str, str]) -> None:
        self.server, self.superuser = server, superuser
        self.amina, self.jonas, self.bo = desks

    async def decide(self, desk: Desk, **changed: Any) -> None:
        """Change what is decided about somebody."""
        answer = await self.server.http.get(f"{SITE}/people", headers=self.superuser)
        people = msgspec.json.decode(answer.content, type=list[Person])
        person = next(each for each in people if each.id == desk.staff_id)
        body = {"version": person.version, "about": msgspec.structs.replace(person.about, **changed)}
        answer = await self.server.http.put(
            f"{SITE}/people/{person.id}", content=msgspec.json.encode(body),
            headers={**self.superuser, "content-type": "application/json"},
        )  # fmt: skip
        assert answer.status_code == 200, answer.text

    async def sit(self, desk: Desk, status: str = "open", desk_id: str = "") -> None:
        """Somebody is at a desk that does both services, or says otherwise."""
        answer = await desk.post("presence", status=status, desk_id=desk_id or desk.desk_id)
        assert answer.status_code == 200, answer.text

    async def colleague(self, desk: Desk) -> Colleague:
        """What colleagues know of somebody."""
        found = read(await self.server.http.get(f"{SITE}/staff", headers=self.jonas.headers), list[Colleague])
        return next(each for each in found if each.staff_id == desk.staff_id)


@pytest.fixture
async def office(server: Any, desks: list[Desk]) -> Office:
    """Amina and Jonas are at work."""
    made = Office(server, desks, await server.staff("kirsten"))
    await made.sit(made.amina)
    await made.sit(made.jonas)
    return made


async def test_called_for_what_one_knows(server: Any, office: Office) -> None:
    """Amina knows passports: licences are Jonas's, though they came first; she may take one of them by its number."""
    amina, jonas = office.amina, office.jonas
    first = await issued(server, LICENCE)
    second = await issued(server, LICENCE)
    passport = await issued(server)
    assert (await amina.state()).line(amina.desk_id, amina.staff_id)[0].id == first.id
    await office.decide(amina, services=(PASS,))
    state = await amina.state()
    assert [each.id for each in state.line(amina.desk_id, amina.staff_id)] == [passport.id]
    assert [each.id for each in state.line(jonas.desk_id, jonas.staff_id)] == [first.id, second.id, passport.id]
    called = await amina.call()
    assert called is not None
    assert called.id == passport.id
    await amina.do(passport, "no-show")
    assert await amina.call() is None
    taken = await amina.do(second, "call")
    assert taken.desk_id == amina.desk_id
    called = await jonas.call()
    assert called is not None
    assert called.id == first.id


async def test_nobody_is_forgotten_when_the_last_who_knows_it_goes(server: Any, office: Office) -> None:
    """While Jonas is away or on pause, Amina is called for his licences too; when he is back they are his again."""
    amina, jonas = office.amina, office.jonas
    await office.decide(amina, services=(PASS,))
    await issued(server, LICENCE)
    for status in ("paused", "away"):
        await office.sit(jonas, status)
        assert len((await amina.state()).line(amina.desk_id, amina.staff_id)) == 1
        await office.sit(jonas)
        assert not (await amina.state()).line(amina.desk_id, amina.staff_id)
    assert await amina.call() is None
    await office.sit(jonas, "away")
    called = await amina.call()
    assert called is not None
    assert called.service_id == LICENCE


async def test_who_waits_in_vain_comes_to_everybody(server: Any, office: Office) -> None:
    """Jonas alone knows licences, and his computer was switched off without a word: six minutes after the first is due
    the host is told and Amina is called for it. A call of the service begins the count anew.
    """
    amina, jonas = office.amina, office.jonas
    watch = server.app.state["parts"].watch
    await office.decide(amina, services=(PASS,))
    first = await issued(server, LICENCE)
    second = await issued(server, LICENCE)

    async def hers(minutes: int, seconds: int = 0) -> list[str]:
        server.clock.move(minutes=minutes, seconds=seconds)
        await watch.look()
        return [each.label for each in (await amina.state()).line(amina.desk_id, amina.staff_id)]

    assert await hers(15, 50) == []
    called = await jonas.call()
    assert called is not None
    assert called.id == first.id
    assert await hers(5, 50) == []
    assert await hers(0, 11) == [second.label]
    state = await amina.state()
    assert state.tickets[second.id].told.level is ToldLevel.HOST
    called = await amina.call()
    assert called is not None
    assert called.id == second.id


async def test_it_counts_at_once_and_says_only_who(server: Any, office: Office) -> None:
    """The streams are told in the same transaction: ids, and what those at work know; neither names nor leave."""
    amina, bo = office.amina, office.bo
    before = await amina.state()
    today = server.clock().date()
    await office.decide(bo, leave_from=today, leave_until=today + timedelta(days=3), display_name="Karen Opdigtet")
    await office.decide(amina, services=(PASS,))
    parser, told = SseParser(), []
    async with server.http.stream(
        "GET", f"{SITE}/events", headers={**amina.headers, "last-event-id": str(before.seq)}
    ) as stream:  # fmt: skip
        async for chunk in stream.aiter_bytes():
            told += [decode_event(each.data) for each in parser.feed(chunk) if each.event not in ("live", "reset")]
            if len(told) == 2:
                break
    first, second = told
    assert isinstance(first, StaffChanged)
    assert isinstance(second, StaffChanged)
    assert (first.staff_ids, first.presences) == ((bo.staff_id,), ())
    assert second.staff_ids == (amina.staff_id,)
    (presence,) = second.presences
    assert (presence.status, presence.knows) == (Status.OPEN, (PASS,))
    assert (await amina.state()).team[amina.staff_id] == presence


async def test_a_register_is_told_as_one(server: Any, office: Office, database_url: str) -> None:
    """However many are changed in one transaction, the log gets one line, and none when nothing was changed."""
    pool = await asyncpg.create_pool(database_url)
    seq = (await office.amina.state()).seq
    async with PeopleStore(pool).work(server.clock(), None) as work:
        for person in await work.everybody("borgerservice"):
            await work.put("borgerservice", person.id, person.about, ("services",))
    async with PeopleStore(pool).work(server.clock(), None) as work:
        await work.sign_out("borgerservice", office.bo.staff_id)
    await pool.close()
    assert (await office.jonas.state()).seq == seq + 1


async def test_call_backs_go_to_who_knows_the_service(server: Any, office: Office) -> None:
    """A citizen's wish to be rung about a licence is shown to Jonas, not to Amina, until Jonas goes."""
    amina, jonas = office.amina, office.jonas
    await office.decide(amina, services=(PASS,))
    answer = await jonas.post("call-backs", service_id=LICENCE, language="da", phone="+4520304050")
    assert answer.status_code == 200, answer.text

    async def shown(desk: Desk) -> int:
        got = await server.http.get(f"{SITE}/day", headers=desk.headers)
        assert got.status_code == 200, got.text
        return sum(each["booking"]["service_id"] == LICENCE for each in got.json()["call_backs"])

    assert (await shown(amina), await shown(jonas)) == (0, 1)
    await office.sit(jonas, "away")
    assert await shown(amina) == 1


async def test_one_is_back_from_leave(server: Any, office: Office) -> None:
    """Colleagues see a leave that is not over; its owner can end it, which stands in the audit; nobody else's."""
    amina, today = office.amina, server.clock().date()
    path = "/api/v1/me/leave/end"
    await office.decide(amina, leave_from=today - timedelta(days=2), leave_until=today + timedelta(days=2))
    assert (await office.colleague(amina)).on_leave(today) == today + timedelta(days=2)
    answer = await server.http.post(path, json={}, headers=office.bo.headers)
    assert answer.status_code == 200
    assert (await office.colleague(amina)).on_leave(today) is not None
    for _ in range(2):
        assert (await server.http.post(path, json={}, headers=amina.headers)).status_code == 200
    assert (await office.colleague(amina)).leave_until is None
    audit = (await server.http.get(f"{SITE}/audit?kind=people", headers=office.superuser)).json()["entries"]
    assert [(each["actor_id"], each["changes"]) for each in audit][:1] == [(str(amina.staff_id), ["leave_until"])]
    await office.decide(amina, leave_from=today, leave_until=today)
    assert (await server.http.post(path, json={}, headers=amina.headers)).status_code == 200
    answer = await server.http.get(f"{SITE}/people", headers=office.superuser)
    person = next(each for each in msgspec.json.decode(answer.content, type=list[Person]) if each.id == amina.staff_id)
    assert (person.about.leave_from, person.about.leave_until) == (None, None)
    refused = await server.http.post(path, json={}, headers=server.kiosk())
    assert msgspec.json.decode(refused.content, type=Problem).type is ProblemType.FORBIDDEN
