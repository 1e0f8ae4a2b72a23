"""Casework over real HTTP on a real PostgreSQL."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any, TypeVar
from uuid import UUID

import asyncpg
import httpx
import msgspec
import pytest

from server.ids import new_id
from shared.protocol.centres import Centre
from shared.protocol.commands import CallReply, IssueReply, TicketReply
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import AnswerKind, CaseOutcome, Ticket, TicketState, ToldLevel
from shared.protocol.state import SiteState
from shared.protocol.team import Colleague, PresenceReply, Status, TakenOver
from shared.protocol.visitors import Need

SITE = "/api/v1/sites/borgerservice"
T = TypeVar("T")
PASS, LICENCE = "borgerservice.pas", "borgerservice.koerekort"


class Desk:
    """One caseworker at one desk."""

    def __init__(self, server: Any, headers: dict[str, str], desk_id: str, staff_id: UUID) -> None:
        self.server, self.headers, self.desk_id, self.staff_id = server, headers, desk_id, staff_id

    async def post(self, path: str, **body: Any) -> httpx.Response:
        """A command with a fresh id."""
        sent = {"id": str(new_id()), **{key: str(v) if isinstance(v, UUID) else v for key, v in body.items()}}
        answer: httpx.Response = await self.server.http.post(f"{SITE}/{path}", json=sent, headers=self.headers)
        return answer

    async def call(self) -> Ticket | None:
        """Call next."""
        return read(await self.post("calls", desk_id=self.desk_id), CallReply).ticket

    async def do(self, ticket: Ticket, what: str, **body: Any) -> Ticket:
        """Do it, which must go well."""
        return read(await self.post(f"tickets/{ticket.id}/{what}", desk_id=self.desk_id, **body), TicketReply).ticket

    async def do_notice(self, ticket: Ticket, answer: AnswerKind, minutes: int) -> Ticket:
        """Answer its notice."""
        said = await self.post(f"tickets/{ticket.id}/answer", answer=answer.value, minutes=minutes)
        return read(said, TicketReply).ticket

    async def refused(self, ticket: Ticket, what: str, **body: Any) -> ProblemType:
        """Try it, which must be refused in plain words."""
        answer = await self.post(f"tickets/{ticket.id}/{what}", **body)
        found = msgspec.json.decode(answer.content, type=Problem)
        assert found.status == answer.status_code >= 400
        assert found.detail.endswith(".")
        return found.type

    async def state(self) -> SiteState:
        """The site as staff see it."""
        return read(await self.server.http.get(f"{SITE}/snapshot", headers=self.headers), SiteState)


def read(answer: httpx.Response, kind: type[T]) -> T:
    """The body of an answer that went well."""
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=kind)


@pytest.fixture
async def desks(server: Any) -> list[Desk]:
    """Amina, Jonas and Bo, each at their own desk."""
    people = read(await server.http.get(f"{SITE}/staff", headers=await server.staff()), list[Colleague])
    found = []
    for name in ("amina", "jonas", "bo"):
        person = next(each for each in people if each.display_name.lower().startswith(name))
        assert person.desk_id is not None
        found.append(Desk(server, await server.staff(name), person.desk_id, person.staff_id))
    return found


async def issued(server: Any, service: str = PASS) -> Ticket:
    """A citizen takes a number."""
    return read(await server.issue(service), IssueReply).ticket


async def test_a_transfer_keeps_the_place(server: Any, desks: list[Desk]) -> None:
    """Who is handed on to another service stands there before all who came later, under the number on their paper."""
    amina, jonas, _ = desks
    first = await issued(server)
    server.clock.move(minutes=1)
    later = await issued(server, LICENCE)
    called = await amina.call()
    assert called is not None
    await amina.do(called, "start")
    moved = await amina.do(called, "transfer", service_id=LICENCE)
    assert (moved.label, moved.due_at, moved.service_id, moved.state) == (
        first.label, first.due_at, LICENCE, TicketState.WAITING
    )  # fmt: skip
    assert (moved.desk_id, moved.staff_id, moved.calls) == (None, None, 0)
    line = (await jonas.state()).line(jonas.desk_id, jonas.staff_id)
    assert [ticket.id for ticket in line][:2] == [first.id, later.id]
    again = await jonas.call()
    assert again is not None
    assert again.id == first.id


async def test_numbers_stay_unique_over_transfers(server: Any, desks: list[Desk]) -> None:
    """P001 handed on to the licences does not stand in the way of the licences' own first number."""
    amina, *_ = desks
    moved = await amina.do(await issued(server), "transfer", service_id=LICENCE)
    own = [await issued(server, LICENCE) for _ in range(2)]
    assert len({moved.label, *(ticket.label for ticket in own)}) == 3


async def test_for_one_desk_or_person_only(server: Any, desks: list[Desk]) -> None:
    """A ticket for a person is called by nobody else, also of a service that this person does not serve."""
    amina, jonas, bo = desks
    some = await amina.do(await issued(server), "transfer", to_staff_id=jonas.staff_id)
    assert await amina.call() is None
    assert await bo.call() is None
    called = await jonas.call()
    assert called is not None
    assert called.id == some.id
    await jonas.do(called, "transfer", to_desk_id=bo.desk_id)
    assert await jonas.call() is None
    found = await bo.call()
    assert found is not None
    assert found.id == some.id


async def test_a_transfer_to_nowhere_changes_nothing(server: Any, desks: list[Desk]) -> None:
    """A service, desk, person or centre that is not there is refused by name; so is nothing at all."""
    amina, *_ = desks
    some = await issued(server)
    for body, kind in (
        ({}, ProblemType.BAD_REQUEST),
        ({"service_id": "borgerservice.nix"}, ProblemType.UNKNOWN_SERVICE),
        ({"to_desk_id": "borgerservice.99"}, ProblemType.UNKNOWN_DESK),
        ({"to_staff_id": new_id()}, ProblemType.NOT_FOUND),
        ({"site_id": "nowhere", "service_id": PASS}, ProblemType.UNKNOWN_SITE),
        ({"site_id": "byggesag"}, ProblemType.BAD_REQUEST),
        ({"site_id": "byggesag", "service_id": PASS}, ProblemType.UNKNOWN_SERVICE),
    ):
        assert await amina.refused(some, "transfer", **body) is kind
    assert (await amina.state()).tickets[some.id] == some


async def test_to_another_centre(server: Any, desks: list[Desk]) -> None:
    """The citizen gets a number there, at the place that the arrival here gives; sent twice it is still one."""
    amina, *_ = desks
    some = await issued(server)
    server.clock.move(minutes=4)
    body = {"id": str(new_id()), "site_id": "byggesag", "service_id": "byggesag.byggetilladelse"}
    url = f"{SITE}/tickets/{some.id}/transfer"
    there = read(await server.http.post(url, json=body, headers=amina.headers), TicketReply).ticket
    again = read(await server.http.post(url, json=body, headers=amina.headers), TicketReply).ticket
    assert there == again
    assert (there.arrived_at, there.due_at) == (some.arrived_at, some.due_at)
    assert some.id not in (await amina.state()).tickets
    kiosk = server.kiosk("byggesag")
    found = read(await server.http.get("/api/v1/sites/byggesag/snapshot", headers=kiosk), SiteState)
    assert list(found.tickets) == [there.id]
    assert await amina.refused(some, "transfer", site_id="byggesag", service_id="byggesag.byggetilladelse") is (
        ProblemType.TICKET_STATE
    )


async def test_parked_until(server: Any, desks: list[Desk]) -> None:
    """A parked ticket is not called; at its time it waits again, before the others, for whoever parked it."""
    amina, jonas, _ = desks
    some = await issued(server)
    called = await amina.call()
    assert called is not None
    until = server.clock() + timedelta(minutes=10)
    parked = await amina.do(called, "park", until=until.isoformat())
    assert (parked.state, parked.parked_until) == (TicketState.PARKED, until)
    assert await amina.call() is None
    assert await amina.refused(some, "start", desk_id=amina.desk_id) is ProblemType.TICKET_STATE
    server.clock.move(minutes=11)
    await server.app.state["parts"].watch.look()
    back = (await amina.state()).tickets[some.id]
    assert (back.state, back.for_staff_id, back.due_at) == (TicketState.WAITING, amina.staff_id, some.due_at)
    assert await jonas.call() is None
    found = await amina.call()
    assert found is not None
    assert found.id == some.id


async def test_parking_needs_a_time_to_come(server: Any, desks: list[Desk]) -> None:
    """A time that has gone, or is another day, is refused; parked without end is brought back by hand, or called."""
    amina, jonas, _ = desks
    some = await issued(server)
    for hours in (-1, 24):
        until = (server.clock() + timedelta(hours=hours)).isoformat()
        assert await amina.refused(some, "park", desk_id=amina.desk_id, until=until) is ProblemType.BAD_REQUEST
    await amina.do(some, "park")
    assert (await jonas.do(some, "resume")).state is TicketState.WAITING
    await amina.do(some, "park")
    assert (await jonas.do(some, "call")).desk_id == jonas.desk_id


@pytest.mark.parametrize("path", [("finish",), ("no-show",), ("transfer",), ("park",), ("call",), ("cancel",)])
async def test_undo_brings_everything_back(server: Any, desks: list[Desk], path: tuple[str, ...]) -> None:
    """Within 30 seconds the desk can take back its last action, and the ticket is, word for word, what it was."""
    amina, jonas, _ = desks
    (last,) = path
    before = await issued(server)
    if last != "call":
        called = await amina.call()
        assert called is not None
        before = called if last in ("no-show", "cancel") else await amina.do(called, "start")
    body = {"service_id": LICENCE} if last == "transfer" else {}
    await amina.do(before, last, **body)
    server.clock.move(seconds=29)
    assert await jonas.refused(before, "undo", desk_id=jonas.desk_id) is ProblemType.TICKET_STATE
    assert await amina.do(before, "undo") == before
    assert (await amina.state()).tickets[before.id] == before
    assert await amina.refused(before, "undo", desk_id=amina.desk_id) is ProblemType.TICKET_STATE


async def test_undo_comes_too_late(server: Any, desks: list[Desk]) -> None:
    """Not after 30 seconds, not when somebody else has gone on, and not on top of another open case."""
    amina, jonas, _ = desks
    some, other = await issued(server), await issued(server)
    called = await amina.call()
    assert called is not None
    await amina.do(called, "start")
    await amina.do(called, "finish", outcome=CaseOutcome.SOLVED.value)
    server.clock.move(seconds=31)
    assert await amina.refused(some, "undo", desk_id=amina.desk_id) is ProblemType.TICKET_STATE
    await amina.do(other, "call")
    await amina.do(other, "transfer", to_desk_id=jonas.desk_id)
    assert (await jonas.call()) is not None
    assert await amina.refused(other, "undo", desk_id=amina.desk_id) is ProblemType.TICKET_STATE
    await jonas.do(other, "no-show")
    third = await issued(server)
    await jonas.do(third, "call")
    assert await jonas.refused(other, "undo", desk_id=jonas.desk_id) is ProblemType.DESK_BUSY


async def test_take_an_open_case_and_a_colleagues_citizens(server: Any, desks: list[Desk]) -> None:
    """When Amina falls ill, Jonas goes on with her case, and all who waited for her wait for him, in their order."""
    amina, jonas, bo = desks
    for _ in range(3):
        await issued(server)
    case = await amina.call()
    assert case is not None
    await amina.do(case, "start")
    line = (await amina.state()).line(amina.desk_id, amina.staff_id)
    hers = [await amina.do(ticket, "transfer", to_staff_id=amina.staff_id) for ticket in line]
    taken = await jonas.do(case, "take")
    assert (taken.desk_id, taken.staff_id, taken.state) == (jonas.desk_id, jonas.staff_id, TicketState.SERVING)
    assert taken.started_at is not None
    assert await bo.refused(hers[0], "take", desk_id=bo.desk_id) is ProblemType.TICKET_STATE
    answer = await jonas.post("take-over", from_staff_id=amina.staff_id)
    assert read(answer, TakenOver).tickets == 2
    assert [t.id for t in (await jonas.state()).line(jonas.desk_id, jonas.staff_id)] == [t.id for t in hers]
    assert read(await jonas.post("take-over", from_staff_id=amina.staff_id), TakenOver).tickets == 0


async def test_the_bookings_of_an_ill_colleague_go_too(server: Any, desks: list[Desk], database_url: str) -> None:
    """What is still to come today of Amina's day is Jonas's; who has come, and another day, stay as they are."""
    amina, jonas, _ = desks
    connection = await asyncpg.connect(database_url)
    rows = await connection.fetch(
        "select id from booking where site_id = 'borgerservice' order by starts_at, id limit 4"
    )
    first, second, arrived, tomorrow = (row["id"] for row in rows)
    now = server.clock()
    for key, hours, state in (
        (first, 1, "booked"), (second, 2, "booked"), (arrived, 1, "cancelled"), (tomorrow, 24, "booked")
    ):  # fmt: skip
        await connection.execute(
            "update booking set staff_id = $2, starts_at = $3, ends_at = $3::timestamptz + interval '15 minutes',"
            " state = $4 where id = $1",
            key,
            amina.staff_id,
            now + timedelta(hours=hours),
            state,
        )
    answer = await jonas.post("take-over", from_staff_id=amina.staff_id)
    assert read(answer, TakenOver) == TakenOver(tickets=0, bookings=2)
    owners = await connection.fetch(
        "select id, staff_id from booking where id = any($1::uuid[])", [r["id"] for r in rows]
    )
    assert {row["id"] for row in owners if row["staff_id"] == jonas.staff_id} == {first, second}
    answer = await jonas.post("take-over", from_staff_id=amina.staff_id)
    assert read(answer, TakenOver) == TakenOver(tickets=0, bookings=0)
    await connection.close()


async def test_nobody_is_forgotten(server: Any, desks: list[Desk]) -> None:
    """Somebody who has come for Amina: an answer holds the news back, silence brings it to the host."""
    amina, jonas, _ = desks
    some = await jonas.do(await issued(server), "transfer", to_staff_id=amina.staff_id)
    watch = server.app.state["parts"].watch
    server.clock.move(seconds=170)
    answered = await amina.do_notice(some, AnswerKind.LATER, 5)
    assert answered.answer is not None
    assert (answered.answer.staff_id, answered.answer.until - answered.answer.at) == (
        amina.staff_id, timedelta(minutes=5)
    )  # fmt: skip
    server.clock.move(seconds=300)
    await watch.look()
    assert (await jonas.state()).tickets[some.id].told.level is ToldLevel.CASEWORKERS
    server.clock.move(seconds=181)
    await watch.look()
    assert (await jonas.state()).tickets[some.id].told.level is ToldLevel.HOST
    await watch.look()


async def test_what_staff_write_down_is_for_staff(server: Any, desks: list[Desk]) -> None:
    """Needs and a note are in the staff's snapshot, not in the stand's, not in the log, and gone with the day."""
    amina, *_ = desks
    some = await issued(server)
    await amina.post(f"tickets/{some.id}/note", needs=["upset", "wheelchair"], note="har ventet længe")
    await amina.post(f"tickets/{some.id}/note", documents_seen=["photo"])
    visitor = (await amina.state()).visitors[some.id]
    assert (visitor.needs, visitor.note, visitor.documents_seen) == (
        (Need.UPSET, Need.WHEELCHAIR), "har ventet længe", ("photo",)
    )  # fmt: skip
    stand = read(await server.http.get(f"{SITE}/snapshot", headers=server.kiosk()), SiteState)
    assert not stand.visitors
    await amina.post(f"tickets/{some.id}/note", needs=[], note="")
    assert (await amina.state()).visitors[some.id].needs == ()
    server.clock.move(days=1)
    await server.app.state["parts"].day_closer.close_earlier_days()
    assert not (await amina_again(server)).visitors
    assert await amina.refused(some, "note", note="for sent") is ProblemType.TOKEN_EXPIRED


async def amina_again(server: Any) -> SiteState:
    """The site as Amina sees it after a new sign-in."""
    return read(await server.http.get(f"{SITE}/snapshot", headers=await server.staff("amina")), SiteState)


async def test_one_errand_more(server: Any, desks: list[Desk]) -> None:
    """The second errand has its own number, waits where the first stood, and knows what was written down."""
    amina, jonas, _ = desks
    some = await issued(server)
    await issued(server, LICENCE)
    await amina.post(f"tickets/{some.id}/note", needs=["hearing"])
    server.clock.move(minutes=5)
    answer = await amina.post(f"tickets/{some.id}/errands", service_id=LICENCE)
    second = read(answer, IssueReply).ticket
    assert (second.due_at, second.follows, second.service_id) == (some.due_at, some.id, LICENCE)
    assert (await amina.state()).visitors[second.id].needs == (Need.HEARING,)
    called = await jonas.do(second, "call")
    third = read(
        await jonas.post(f"tickets/{called.id}/errands", service_id=PASS, to_desk_id=amina.desk_id), IssueReply
    ).ticket
    assert (third.follows, third.for_desk_id) == (some.id, amina.desk_id)
    answer = await amina.post(f"tickets/{new_id()}/errands", service_id=PASS)
    assert msgspec.json.decode(answer.content, type=Problem).type is ProblemType.UNKNOWN_TICKET


async def test_presence_and_chosen_services(server: Any, desks: list[Desk]) -> None:
    """Who has chosen licences today is not given passports; at the end of the day everybody has gone."""
    amina, *_ = desks
    answer = await amina.post("presence", status="open", desk_id=amina.desk_id, services=[LICENCE])
    presence = read(answer, PresenceReply).presence
    assert (presence.status, presence.services) == (Status.OPEN, (LICENCE,))
    assert (await amina.state()).team == {amina.staff_id: presence}
    await issued(server)
    licence = await issued(server, LICENCE)
    assert (await amina.state()).line(amina.desk_id, amina.staff_id) == [licence]
    called = await amina.call()
    assert called is not None
    assert called.id == licence.id
    await amina.do(licence, "no-show")
    assert await amina.call() is None
    for body, kind in (
        ({"desk_id": "nowhere"}, ProblemType.UNKNOWN_DESK), ({"services": ["nothing"]}, ProblemType.UNKNOWN_SERVICE)
    ):  # fmt: skip
        refused = await amina.post("presence", status="open", **body)
        assert msgspec.json.decode(refused.content, type=Problem).type is kind
    server.clock.move(days=1)
    await server.app.state["parts"].day_closer.close_earlier_days()
    assert not (await amina_again(server)).team


async def test_the_outcome_of_a_case(server: Any, desks: list[Desk]) -> None:
    """Finish says how it ended; no other action does."""
    amina, *_ = desks
    await issued(server)
    case = await amina.call()
    assert case is not None
    assert (await amina.do(case, "start", outcome="solved")).outcome is None
    assert (await amina.do(case, "finish", outcome="lacked-documents")).outcome is CaseOutcome.LACKED_DOCUMENTS


async def test_two_desks_at_the_same_instant(server: Any, desks: list[Desk]) -> None:
    """Desks that press call-next together, and transfer, park and take back, never get the same citizen."""
    amina, jonas, bo = desks
    given = {(await issued(server)).id for _ in range(12)}
    seen: list[UUID] = []
    for _ in range(6):
        both = await asyncio.gather(amina.call(), jonas.call(), bo.call())
        found = [ticket for ticket in both if ticket is not None]
        assert len({ticket.id for ticket in found}) == len(found)
        for desk, ticket in zip((amina, jonas, bo), both, strict=True):
            if ticket is not None:
                await desk.do(ticket, "start")
                await desk.do(ticket, "finish")
                seen.append(ticket.id)
    assert sorted(seen) == sorted(given)


async def test_the_other_centres(server: Any, desks: list[Desk]) -> None:
    """All but one's own, with what they do, for staff alone; what stands there can be transferred to."""
    amina, *_ = desks
    answer = await server.http.get(f"{SITE}/centres", headers=amina.headers)
    centres = {each.site_id: each for each in read(answer, list[Centre])}
    assert set(centres) == {"byggesag", "jobcenter", "pension", "sundhedscenter"}
    assert all(each.name["da"] and each.services for each in centres.values())
    await issued(server)
    case = await amina.call()
    assert case is not None
    there = centres["jobcenter"].services[0].id
    moved = await amina.do(case, "transfer", site_id="jobcenter", service_id=there)
    assert (moved.service_id, moved.state) == (there, TicketState.WAITING)
    assert not (await amina.state()).tickets
    refused = await server.http.get(f"{SITE}/centres", headers=server.kiosk())
    assert refused.status_code == 403
