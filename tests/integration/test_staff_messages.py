"""Messages between staff: to a role, read by one of them, forgotten with the day."""

from __future__ import annotations

from typing import Any

import asyncpg
import httpx
import msgspec

from server.ids import new_id
from shared.protocol.errors import Problem, ProblemType

SITE = "/api/v1/sites/borgerservice"
WORDS = "Hent en regnbuefarvet stol til skranke 2"


async def send(server: Any, who: Any, text: str = WORDS, role: str = "host", command_id: Any = None) -> httpx.Response:
    """Somebody writes."""
    body = {"id": str(command_id or new_id()), "to_role": role, "text": text}
    answer: httpx.Response = await server.http.post(f"{SITE}/staff-messages", json=body, headers=who)
    return answer


async def messages(server: Any, who: Any) -> list[dict[str, Any]]:
    """What this person gets."""
    answer = await server.http.get(f"{SITE}/staff-messages", headers=who)
    answer.raise_for_status()
    found: list[dict[str, Any]] = answer.json()
    return found


async def read(server: Any, who: Any, message_id: str) -> httpx.Response:
    """Somebody has read it."""
    path = f"{SITE}/staff-messages/{message_id}/read"
    answer: httpx.Response = await server.http.post(path, json={"id": str(new_id())}, headers=who)
    return answer


def problem(answer: httpx.Response) -> ProblemType:
    """What kind of no it is."""
    return msgspec.json.decode(answer.content, type=Problem).type


async def test_to_the_host_and_back(server: Any) -> None:
    """The host gets it with who it is from; once read it is gone there, and the sender sees that it was read."""
    amina, bo, jonas = [await server.staff(name) for name in ("amina", "bo", "jonas")]
    sent = await send(server, amina, f"  {WORDS} ")
    assert sent.json() == {}
    (got,) = await messages(server, bo)
    assert (got["text"], got["from_name"], got["read_at"]) == (WORDS, "Amina Klitmose", None)
    assert await messages(server, jonas) == []
    server.clock.move(minutes=1)
    assert (await read(server, bo, got["id"])).json() == {}
    assert (await read(server, bo, got["id"])).json() == {}
    assert await messages(server, bo) == []
    (mine,) = await messages(server, amina)
    assert mine["read_at"] is not None


async def test_the_same_command_twice(server: Any) -> None:
    """One message, however often it is sent."""
    amina, bo = await server.staff("amina"), await server.staff("bo")
    mine = new_id()
    for _ in range(2):
        assert (await send(server, amina, command_id=mine)).json() == {}
    assert len(await messages(server, bo)) == 1


async def test_what_is_refused(server: Any, database_url: str) -> None:
    """A role that nobody has; nothing to say; too much; a stand; who has not the role; an unknown message."""
    amina, bo, jonas = [await server.staff(name) for name in ("amina", "bo", "jonas")]
    connection = await asyncpg.connect(database_url)
    await connection.execute("update staff set roles = array_remove(roles, 'guard')")
    await connection.close()
    assert problem(await send(server, amina, role="guard")) is ProblemType.NOT_OFFERED
    for text in ("", "  \n", "x" * 301):
        assert problem(await send(server, amina, text)) is ProblemType.BAD_REQUEST
    assert problem(await send(server, server.kiosk())) is ProblemType.FORBIDDEN
    await send(server, amina)
    ((message),) = await messages(server, bo)
    assert problem(await read(server, jonas, message["id"])) is ProblemType.NOT_FOUND
    assert problem(await read(server, bo, str(new_id()))) is ProblemType.NOT_FOUND


async def test_the_text_is_nowhere_but_in_its_table(server: Any, database_url: str) -> None:
    """Neither in the log nor on a stand's stream; and with the end of the day it is erased, read or not."""
    amina, bo = await server.staff("amina"), await server.staff("bo")
    await send(server, amina)
    connection = await asyncpg.connect(database_url)
    rows = await connection.fetch("select kind, body::text as body from event order by seq")
    sent = [row for row in rows if row["kind"] == "staff.message"]
    assert len(sent) == 1
    assert all("regnbue" not in row["body"] for row in rows)
    parts = server.app.state.parts
    logged = await parts.hub._reader.after("borgerservice", 0, 1000)
    assert msgspec.json.decode(logged[-1].json()).keys() == {"kind", "seq", "at"}
    assert msgspec.json.decode(logged[-1].json(for_staff=True))["to_role"] == "host"
    await parts.day_closer.close_earlier_days()
    assert len(await messages(server, bo)) == 1
    server.clock.move(hours=14)
    await parts.day_closer.close_earlier_days()
    assert await connection.fetchval("select count(*) from staff_message") == 0
    assert await messages(server, await server.staff()) == []
    await connection.close()
