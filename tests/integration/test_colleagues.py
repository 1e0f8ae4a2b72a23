"""Calls for assistance between colleagues, from the asking to the end."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import msgspec
import pytest

from server.ids import new_id
from shared.protocol.colleagues import AssistanceCall, AssistanceReply
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.state import SiteState

SITE = "/api/v1/sites/borgerservice"
DESK = "borgerservice.1"


async def ask(
    server: Any, who: Any, *, desk: str | None = DESK, practice: bool = False, command_id: UUID | None = None
) -> httpx.Response:
    """A member of staff calls."""
    body = {"id": str(command_id or new_id()), "desk_id": desk, "practice": practice}
    answer: httpx.Response = await server.http.post(f"{SITE}/assistance", json=body, headers=who)
    return answer


async def act(server: Any, call: AssistanceCall, action: str, who: Any, command_id: UUID | None = None) -> Any:
    """A colleague says something to it, or the caller ends it."""
    body = {"id": str(command_id or new_id())}
    return await server.http.post(f"{SITE}/assistance/{call.id}/{action}", json=body, headers=who)


def call_in(answer: httpx.Response) -> AssistanceCall:
    """The call in a reply."""
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=AssistanceReply).call


def problem(answer: httpx.Response) -> ProblemType:
    """What kind of no it is."""
    return msgspec.json.decode(answer.content, type=Problem).type


async def snapshot(server: Any, who: Any) -> SiteState:
    """The site now, as this token sees it."""
    answer = await server.http.get(f"{SITE}/snapshot", headers=who)
    return msgspec.json.decode(answer.content, type=SiteState)


async def ids(server: Any, who: Any) -> dict[str, UUID]:
    """The staff's ids by their first names."""
    people = (await server.http.get(f"{SITE}/staff", headers=who)).json()
    return {person["display_name"].split()[0].lower(): UUID(person["staff_id"]) for person in people}


async def come_to_work(server: Any, who: Any) -> None:
    """Say that one is here."""
    body = {"id": str(new_id()), "status": "open"}
    (await server.http.post(f"{SITE}/presence", json=body, headers=who)).raise_for_status()


async def test_from_the_asking_to_the_end(server: Any) -> None:
    """Host and guard are called; two come; the caller ends it; staff see it in the snapshot, stands do not."""
    amina, bo, jonas = [await server.staff(name) for name in ("amina", "bo", "jonas")]
    person = await ids(server, amina)
    await come_to_work(server, bo)
    call = call_in(await ask(server, amina))
    assert (call.staff_id, call.desk_id, call.practice) == (person["amina"], DESK, False)
    assert set(call.called) == {person["bo"], person["samir"]}
    assert call_in(await act(server, call, "coming", bo)).coming == (person["bo"],)
    coming = call_in(await act(server, call, "coming", jonas))
    assert coming.coming == (person["bo"], person["jonas"])
    assert (await snapshot(server, amina)).assistance == {call.id: coming}
    assert (await snapshot(server, server.kiosk())).assistance == {}
    assert call_in(await act(server, call, "end", amina)) == coming
    assert (await snapshot(server, amina)).assistance == {}


async def test_nobody_chosen_is_at_work(server: Any) -> None:
    """Then everybody is called, and a desk that there is not is left out: whoever calls is heard."""
    amina = await server.staff("amina")
    person = await ids(server, amina)
    call = call_in(await ask(server, amina, desk="nowhere.9"))
    assert set(call.called) == set(person.values()) - {person["amina"]}
    assert call.desk_id is None


async def test_one_open_call_each(server: Any) -> None:
    """Asking again answers with the open one, ten times at once as well; a colleague's is another."""
    amina, bo = await server.staff("amina"), await server.staff("bo")
    answers = await asyncio.gather(*(ask(server, amina) for _ in range(10)))
    (call,) = {call_in(answer).id for answer in answers}
    assert call_in(await ask(server, amina, practice=True)).id == call
    assert call_in(await ask(server, bo)).id != call
    assert len((await snapshot(server, amina)).assistance) == 2


async def test_a_practice_becomes_a_call(server: Any) -> None:
    """In earnest while a practice is open: the same call, no practice any more, and nobody has said to come yet."""
    amina, bo = await server.staff("amina"), await server.staff("bo")
    practice = call_in(await ask(server, amina, practice=True))
    assert practice.practice
    call_in(await act(server, practice, "coming", bo))
    server.clock.move(minutes=5)
    call = call_in(await ask(server, amina))
    assert (call.id, call.practice, call.coming, call.asked_at) == (practice.id, False, (), server.clock())


async def test_the_same_command_twice(server: Any) -> None:
    """Ask, come and end under one id each: the same answer, one event."""
    amina, bo = await server.staff("amina"), await server.staff("bo")
    before = (await snapshot(server, amina)).seq
    mine = [new_id() for _ in range(3)]
    first = await ask(server, amina, command_id=mine[0])
    assert (await ask(server, amina, command_id=mine[0])).content == first.content
    call = call_in(first)
    for action, who, command_id in (("coming", bo, mine[1]), ("end", amina, mine[2])):
        once = await act(server, call, action, who, command_id)
        assert (await act(server, call, action, who, command_id)).content == once.content
    assert (await snapshot(server, amina)).seq == before + 3
    assert problem(await server.issue(command_id=mine[0])) is ProblemType.ID_REUSED


async def test_when_all_who_were_called_cannot(server: Any) -> None:
    """Everybody is called; and who cannot after all is no longer coming."""
    amina, bo, samir = [await server.staff(name) for name in ("amina", "bo", "samir")]
    person = await ids(server, amina)
    await come_to_work(server, bo)
    call = call_in(await ask(server, amina))
    call_in(await act(server, call, "coming", bo))
    assert call_in(await act(server, call, "cannot", samir)).called == call.called
    now = call_in(await act(server, call, "cannot", bo))
    assert (now.coming, now.cannot) == ((), (person["samir"], person["bo"]))
    assert set(now.called) == set(person.values()) - {person["amina"]}
    again = call_in(await act(server, call, "coming", bo))
    assert (again.coming, again.cannot) == ((person["bo"],), (person["samir"],))
    assert call_in(await act(server, call, "coming", bo)) == again


async def test_what_is_refused(server: Any) -> None:
    """Only the caller ends; the caller does not come; over is over; a stand has no part in it."""
    amina, bo = await server.staff("amina"), await server.staff("bo")
    call = call_in(await ask(server, amina))
    assert problem(await act(server, call, "end", bo)) is ProblemType.NOT_YOURS
    assert problem(await act(server, call, "coming", amina)) is ProblemType.NOT_YOURS
    assert problem(await act(server, call, "dance", bo)) is ProblemType.BAD_REQUEST
    assert problem(await ask(server, server.kiosk())) is ProblemType.FORBIDDEN
    assert problem(await act(server, call, "coming", server.kiosk())) is ProblemType.FORBIDDEN
    strange = msgspec.structs.replace(call, id=new_id())
    assert problem(await act(server, strange, "coming", bo)) is ProblemType.NOT_FOUND
    call_in(await act(server, call, "end", amina))
    call_in(await act(server, call, "end", amina))
    assert problem(await act(server, call, "coming", bo)) is ProblemType.HELP_OVER


async def test_it_ends_by_itself(server: Any) -> None:
    """After half an hour, and at the end of the day."""
    amina, bo = await server.staff("amina"), await server.staff("bo")
    closer = server.app.state.parts.colleagues_closer
    first = call_in(await ask(server, amina))
    server.clock.move(minutes=20)
    second = call_in(await ask(server, bo))
    assert await closer.end_overdue() == pytest.approx(601)
    server.clock.move(minutes=10)
    assert await closer.end_overdue() == pytest.approx(1201)
    assert (await snapshot(server, bo)).assistance.keys() == {second.id}
    assert call_in(await ask(server, amina)).id != first.id
    server.clock.move(hours=14)
    await server.app.state.parts.day_closer.close_earlier_days()
    state = await server.http.get(f"{SITE}/snapshot", headers=await server.staff())
    assert state.json()["assistance"] == {}


async def test_the_streams(server: Any) -> None:
    """Staff are told of the call, by ids only; the stand is told that something was, and nothing else."""
    amina = await server.staff("amina")
    before = (await snapshot(server, amina)).seq
    call = call_in(await ask(server, amina, practice=True))
    seen = {}
    for who, token in {"staff": amina, "stand": server.kiosk()}.items():
        headers = {**token, "last-event-id": str(before)}
        async with server.http.stream("GET", f"{SITE}/events", headers=headers) as stream:
            async for line in stream.aiter_lines():
                if line.startswith("data: {"):
                    seen[who] = msgspec.json.decode(line.removeprefix("data: "))
                    break
    assert msgspec.convert(seen["staff"]["call"], AssistanceCall) == call
    assert seen["stand"].keys() == {"kind", "seq", "at"}
    assert "Klitmose" not in str(seen)


async def test_the_caller_has_gone(server: Any, database_url: str) -> None:
    """Whoever works here no longer leaves no open call behind."""
    amina, bo = await server.staff("amina"), await server.staff("bo")
    call = call_in(await ask(server, amina))
    connection = await asyncpg.connect(database_url)
    await connection.execute("delete from staff where id = $1", call.staff_id)
    await connection.close()
    assert (await snapshot(server, bo)).assistance == {}
