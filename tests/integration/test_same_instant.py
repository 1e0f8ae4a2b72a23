"""Two desks press call-next at the same instant, a thousand times."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import asyncpg
import msgspec
import pytest

from benchmarks.wire import Connection, post
from server.ids import new_id
from shared.protocol.commands import CallReply

SITE = "/api/v1/sites/borgerservice"
ROUNDS, AT_ONCE = 1000, 25

_CITIZENS = """
insert into ticket (
  id, site_id, service_id, number_service_id, day, number, label, state, language, arrived_at, due_at)
select gen_random_uuid(), 'borgerservice', 'borgerservice.pas', 'borgerservice.pas', $1::timestamptz::date, n, 'P' || n,
  'waiting', 'da', $1::timestamptz + n * interval '1 ms', $1::timestamptz + n * interval '1 ms'
from generate_series($2::int, $3::int) n"""


@pytest.mark.long
async def test_never_the_same_citizen_and_never_one_skipped(server: Any, database_url: str) -> None:
    """Each round both desks call at once and finish: no citizen is called twice, and each round has the next two.

    As many citizens wait as on a busy morning, and as soon as they have gone the next come in.
    """
    database = await asyncpg.connect(database_url)
    desks = [
        (await Connection.open(server.url), (await server.staff(name))["authorization"].removeprefix("Bearer "), desk)
        for name, desk in (("amina", "borgerservice.1"), ("bo", "borgerservice.3"))
    ]

    async def call(line: Connection, token: str, desk: str) -> tuple[UUID, str]:
        body = msgspec.json.encode({"id": new_id(), "desk_id": desk})
        status, answer = await line.send(post(server.url, f"{SITE}/calls", token, body))
        assert status == 200, answer
        ticket = msgspec.json.decode(answer, type=CallReply).ticket
        assert ticket is not None
        return ticket.id, ticket.label

    for number in range(ROUNDS):
        if number % AT_ONCE == 0:
            assert await database.fetchval("select count(*) from ticket where state = 'waiting'") == 0
            await database.execute(_CITIZENS, server.clock(), 2 * number + 1, 2 * (number + AT_ONCE))
        found = await asyncio.gather(*(call(*desk) for desk in desks))
        assert {label for _, label in found} == {f"P{2 * number + 1}", f"P{2 * number + 2}"}
        await database.execute(
            "update ticket set state = 'finished' where id = any($1::uuid[])", [key for key, _ in found]
        )
    assert await database.fetchval("select count(*) from ticket where state = 'waiting'") == 0
    await database.close()
    for line, *_ in desks:
        line.close()
