"""Casework over real HTTP on a real PostgreSQL."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from server.ids import new_id
from shared.protocol.centres import Centre
from shared.protocol.commands import IssueReply, TicketReply
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import AnswerKind, CaseOutcome, TicketState, ToldLevel
from shared.protocol.state import SiteState
from shared.protocol.visitors import Need
from tests.integration.at_desks import LICENCE, PASS, SITE, Desk, issued, read


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


async def test_the_outcome_of_a_case(server: Any, desks: list[Desk]) -> None:
    """Finish says how it ended; no other action does."""
    amina, *_ = desks
    await issued(server)
    case = await amina.call()
    assert case is not None
    assert (await amina.do(case, "start", outcome="solved")).outcome is None
    assert (await amina.do(case, "finish", outcome="lacked-documents")).outcome is CaseOutcome.LACKED_DOCUMENTS


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
