"""The queue over real HTTP on a real PostgreSQL."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest

from server.ids import new_id
from shared.protocol.commands import CallReply, IssueReply, TicketReply
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import TicketState
from shared.protocol.state import SiteState

DESK = "borgerservice.1"
AN_ID = b"01977f00-0000-7000-8000-000000000001"


async def snapshot(server: Any) -> SiteState:
    answer = await server.http.get("/api/v1/sites/borgerservice/snapshot", headers=server.kiosk())
    return msgspec.json.decode(answer.content, type=SiteState)


def desk_for(state: SiteState, service_id: str) -> str:
    return next(desk.id for desk in state.configuration.desks if service_id in desk.services)


async def call_next(server: Any, staff: dict[str, str], desk: str, command_id: Any = None) -> httpx.Response:
    body = {"id": str(command_id or new_id()), "desk_id": desk}
    return await server.http.post("/api/v1/sites/borgerservice/calls", json=body, headers=staff)


async def act(server: Any, staff: dict[str, str], ticket: Any, action: str, desk: str | None) -> httpx.Response:
    body = {"id": str(new_id()), "desk_id": desk}
    url = f"/api/v1/sites/borgerservice/tickets/{ticket}/{action}"
    return await server.http.post(url, json=body, headers=staff)


def problem(answer: httpx.Response) -> Problem:
    assert answer.headers["content-type"].startswith("application/problem+json")
    found = msgspec.json.decode(answer.content, type=Problem)
    assert found.status == answer.status_code
    assert found.detail.endswith(".")
    return found


async def test_a_ticket_lives_from_tap_to_finish(server: Any) -> None:
    """A tap gives P001; call, recall, start and finish lead it through its life, and nothing stays open."""
    issued = msgspec.json.decode((await server.issue()).content, type=IssueReply)
    assert issued.ticket.label == "P001"
    assert issued.ahead == 0
    assert issued.ticket.due_at - issued.ticket.arrived_at == timedelta(minutes=10)
    staff = await server.staff()
    desk = desk_for(await snapshot(server), "borgerservice.pas")

    called = msgspec.json.decode((await call_next(server, staff, desk)).content, type=CallReply)
    assert called.ticket is not None
    assert (called.ticket.id, called.ticket.desk_id) == (issued.ticket.id, desk)
    assert called.ticket.state is TicketState.CALLED
    again = await act(server, staff, issued.ticket.id, "recall", desk)
    assert msgspec.json.decode(again.content, type=TicketReply).ticket.calls == 2
    await act(server, staff, issued.ticket.id, "start", desk)
    done = await act(server, staff, issued.ticket.id, "finish", desk)

    assert msgspec.json.decode(done.content, type=TicketReply).ticket.state is TicketState.FINISHED
    state = await snapshot(server)
    assert state.tickets == {}
    assert [call.label for call in state.calls] == ["P001", "P001"]


async def test_the_earliest_due_is_called_first_and_numbers_rise(server: Any) -> None:
    """Three citizens are called in the order they came, each told how many were before them."""
    replies = []
    for _ in range(3):
        replies.append(msgspec.json.decode((await server.issue()).content, type=IssueReply))
        server.clock.move(seconds=1)
    assert [(reply.ticket.label, reply.ahead) for reply in replies] == [("P001", 0), ("P002", 1), ("P003", 2)]
    staff = await server.staff()
    desk = desk_for(await snapshot(server), "borgerservice.pas")
    labels = []
    for _ in range(3):
        called = msgspec.json.decode((await call_next(server, staff, desk)).content, type=CallReply)
        assert called.ticket is not None
        labels.append(called.ticket.label)
        await act(server, staff, called.ticket.id, "no-show", desk)
    assert labels == ["P001", "P002", "P003"]
    assert (await call_next(server, staff, desk)).json() == {"ticket": None}


async def test_what_is_missing_goes_on_the_ticket(server: Any) -> None:
    """The documents that a citizen is without, in the service's order, but none that the service does not ask for."""
    service = (await snapshot(server)).configuration.service("borgerservice.pas")
    assert service is not None
    first, second, *_ = (document.id for document in service.documents)
    body = {"id": str(new_id()), "service_id": service.id, "language": "da", "missing": [second, "0101901111", first]}
    answer = await server.http.post("/api/v1/sites/borgerservice/tickets", json=body, headers=server.kiosk())
    ticket = msgspec.json.decode(answer.content, type=IssueReply).ticket
    assert (ticket.missing, ticket.booked_for) == ((first, second), None)
    assert (await snapshot(server)).tickets == {ticket.id: ticket}


async def test_a_stand_gives_no_number_that_is_not_offered(server: Any, database_url: str) -> None:
    """By booking only, or with a document missing that is needed: refused at a stand, given by a member of staff."""
    connection = await asyncpg.connect(database_url)
    await connection.execute("update service set ticket_when_missing = false where id = 'borgerservice.pas'")
    await connection.execute("update service set walk_in = false where id = 'borgerservice.mitid'")
    await connection.close()
    service = (await snapshot(server)).configuration.service("borgerservice.pas")
    assert service is not None
    without = {"service_id": service.id, "language": "da", "missing": [service.documents[0].id]}
    booked_only = {"service_id": "borgerservice.mitid", "language": "da"}
    before, staff = await snapshot(server), await server.staff()
    url = "/api/v1/sites/borgerservice/tickets"
    for body in (without, booked_only):
        refused = await server.http.post(url, json={**body, "id": str(new_id())}, headers=server.kiosk())
        assert problem(refused).type is ProblemType.NOT_OFFERED
    assert await snapshot(server) == before
    for body in (without, booked_only):
        given = await server.http.post(url, json={**body, "id": str(new_id())}, headers=staff)
        assert given.status_code == 200, given.text


async def test_the_same_command_twice_has_one_effect_and_the_same_answer(server: Any) -> None:
    """Issue, call and act, each sent twice under one id, answer alike and leave one event each."""
    issue_id, call_id = new_id(), new_id()
    first, second = await server.issue(command_id=issue_id), await server.issue(command_id=issue_id)
    assert first.content == second.content
    staff = await server.staff()
    desk = desk_for(await snapshot(server), "borgerservice.pas")
    called = await call_next(server, staff, desk, call_id)
    await act(server, staff, issue_id, "start", desk)
    assert (await call_next(server, staff, desk, call_id)).content == called.content
    assert (await snapshot(server)).seq == 1 + 3


async def test_a_repeated_issue_is_answered_after_closing_time(server: Any) -> None:
    """A retry that arrives when the service has closed still gets the ticket it was given."""
    command_id = new_id()
    first = await server.issue(command_id=command_id)
    server.clock.move(hours=12)
    assert (await server.issue(command_id=command_id)).content == first.content


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        (b"{", "JSON"),
        (b"[]", "object"),
        (b'{"id": "x", "service_id": "borgerservice.pas", "language": "da"}', "UUID"),
        (b'{"service_id": "borgerservice.pas", "language": "da"}', "id"),
        (b'{"id": "%s", "service_id": "borgerservice.pas", "language": "da", "cpr": "x"}' % AN_ID, "cpr"),
        (b'{"id": "%s", "service_id": "Pas!", "language": "da"}' % AN_ID, "service_id"),
    ],
)
async def test_a_body_that_is_wrong_is_explained(server: Any, body: bytes, wrong: str) -> None:
    """Broken JSON, a wrong type, a missing or unknown field: each answer says what is wrong, and nothing changes."""
    before = await snapshot(server)
    headers = {**server.kiosk(), "content-type": "application/json"}
    answer = await server.http.post("/api/v1/sites/borgerservice/tickets", content=body, headers=headers)
    found = problem(answer)
    assert (found.type, answer.status_code) == (ProblemType.BAD_REQUEST, 400)
    assert wrong.lower() in found.detail.lower()
    assert await snapshot(server) == before


async def test_unknown_and_closed_services_are_refused(server: Any) -> None:
    """An unknown service and a closed one each get their problem, with when it opens, and no number is used up."""
    before = await snapshot(server)
    unknown = problem(await server.issue("borgerservice.findes-ikke"))
    assert unknown.type is ProblemType.UNKNOWN_SERVICE
    server.clock.move(hours=13)
    closed = problem(await server.issue())
    assert closed.type is ProblemType.SERVICE_CLOSED
    assert "opens" in closed.detail
    assert await snapshot(server) == before


async def test_nobody_writes_without_a_valid_token(server: Any) -> None:
    """No token, an unknown token, an expired one, one of another site, and one without the right are all refused."""
    body = {"id": str(new_id()), "service_id": "borgerservice.pas", "language": "da"}
    url = "/api/v1/sites/borgerservice/tickets"
    before = await snapshot(server)
    assert problem(await server.http.post(url, json=body)).type is ProblemType.UNAUTHENTICATED
    wrong = {"authorization": "Bearer wrong"}
    assert problem(await server.http.post(url, json=body, headers=wrong)).type is ProblemType.UNAUTHENTICATED
    gone = await server.http.get("/api/v1/sites/gone/events", headers=wrong)
    assert problem(gone).type is ProblemType.UNKNOWN_SITE
    other = server.kiosk("pension")
    assert problem(await server.http.post(url, json=body, headers=other)).type is ProblemType.FORBIDDEN
    assert problem(await call_next(server, server.kiosk(), DESK)).type is ProblemType.FORBIDDEN
    staff = await server.staff()
    server.clock.move(hours=13)
    stale = problem(await call_next(server, staff, DESK))
    assert (stale.type, stale.status) == (ProblemType.TOKEN_EXPIRED, 401)
    server.clock.move(hours=-13)
    assert await snapshot(server) == before


async def test_wrong_state_wrong_desk_and_busy_desk(server: Any) -> None:
    """A ticket in the wrong state, at another desk, an unknown one, a second case at one desk: refused, unchanged."""
    staff = await server.staff()
    first = msgspec.json.decode((await server.issue()).content, type=IssueReply).ticket
    server.clock.move(seconds=1)
    second = msgspec.json.decode((await server.issue()).content, type=IssueReply).ticket
    state = await snapshot(server)
    desk = desk_for(state, "borgerservice.pas")
    other = next(other.id for other in state.configuration.desks if other.id != desk)
    assert problem(await act(server, staff, first.id, "finish", desk)).type is ProblemType.TICKET_STATE
    await call_next(server, staff, desk)
    before = await snapshot(server)
    assert problem(await call_next(server, staff, desk)).type is ProblemType.DESK_BUSY
    assert problem(await act(server, staff, first.id, "start", other)).type is ProblemType.OTHER_DESK
    assert problem(await act(server, staff, second.id, "no-show", desk)).type is ProblemType.TICKET_STATE
    assert problem(await act(server, staff, new_id(), "start", desk)).type is ProblemType.UNKNOWN_TICKET
    assert problem(await act(server, staff, first.id, "start", None)).type is ProblemType.BAD_REQUEST
    assert problem(await act(server, staff, first.id, "dance", desk)).type is ProblemType.BAD_REQUEST
    assert problem(await call_next(server, staff, "borgerservice.nowhere")).type is ProblemType.UNKNOWN_DESK
    assert await snapshot(server) == before


async def test_an_id_used_for_another_command_is_refused(server: Any) -> None:
    """An id that has issued a ticket cannot call one."""
    command_id = new_id()
    await server.issue(command_id=command_id)
    staff = await server.staff()
    desk = desk_for(await snapshot(server), "borgerservice.pas")
    assert problem(await call_next(server, staff, desk, command_id)).type is ProblemType.ID_REUSED


async def test_cancel_takes_a_waiting_ticket_out(server: Any) -> None:
    """A citizen who gives up is not called."""
    ticket = msgspec.json.decode((await server.issue()).content, type=IssueReply).ticket
    staff = await server.staff()
    await act(server, staff, ticket.id, "cancel", None)
    desk = desk_for(await snapshot(server), "borgerservice.pas")
    assert (await call_next(server, staff, desk)).json() == {"ticket": None}


async def test_signing_in_needs_the_right_password(server: Any) -> None:
    """A wrong password and an unknown user get the same answer."""
    answers = [
        problem(await server.http.post("/api/v1/sign-in", json={"username": name, "password": "wrong"}))
        for name in ("bo", "nobody")
    ]
    assert {answer.type for answer in answers} == {ProblemType.WRONG_PASSWORD}
    assert answers[0] == answers[1]


async def test_paths_that_are_not_there(server: Any) -> None:
    """An unknown path, an unknown site and a wrong method are problems too."""
    assert problem(await server.http.get("/nothing")).type is ProblemType.NOT_FOUND
    assert problem(await server.http.get("/display/nowhere")).type is ProblemType.UNKNOWN_SITE
    assert problem(await server.http.get("/api/v1/sign-in")).type is ProblemType.METHOD_NOT_ALLOWED


async def test_health(server: Any) -> None:
    """A supervisor learns that the process lives, and that it can work."""
    assert (await server.http.get("/healthz")).text == "ok"
    for _ in range(100):
        ready = await server.http.get("/readyz")
        if ready.status_code == 200:
            break
    assert ready.text == "ready"
