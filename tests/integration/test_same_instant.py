"""Two desks press call-next at the same instant, a thousand times."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import asyncpg
import msgspec

from server.ids import new_id
from shared.protocol.commands import CallReply

SITE = "/api/v1/sites/borgerservice"
ROUNDS = 1000


async def test_never_the_same_citizen_and_never_one_skipped(server: Any, database_url: str) -> None:
    """Each round both desks call at once and finish: no citizen is called twice, and each round has the next two."""
    connection = await asyncpg.connect(database_url)
    await connection.execute(
        "insert into ticket (id, site_id, service_id, number_service_id, day, number, label, state, language,"
        " arrived_at, due_at) select gen_random_uuid(), 'borgerservice', 'borgerservice.pas', 'borgerservice.pas',"
        " $1::timestamptz::date, n, 'P' || n, 'waiting', 'da', $1::timestamptz + n * interval '1 millisecond',"
        " $1::timestamptz + n * interval '1 millisecond' from generate_series(1, $2) n",
        server.clock(),
        2 * ROUNDS,
    )
    desks = [
        (await server.staff(name), desk) for name, desk in (("amina", "borgerservice.1"), ("bo", "borgerservice.3"))
    ]

    async def call(headers: dict[str, str], desk: str) -> tuple[UUID, str]:
        body = {"id": str(new_id()), "desk_id": desk}
        answer = await server.http.post(f"{SITE}/calls", json=body, headers=headers)
        ticket = msgspec.json.decode(answer.content, type=CallReply).ticket
        assert ticket is not None
        return ticket.id, ticket.label

    for number in range(ROUNDS):
        found = await asyncio.gather(*(call(*desk) for desk in desks))
        assert {label for _, label in found} == {f"P{2 * number + 1}", f"P{2 * number + 2}"}
        await connection.execute(
            "update ticket set state = 'finished' where id = any($1::uuid[])", [key for key, _ in found]
        )
    assert await connection.fetchval("select count(*) from ticket where state = 'waiting'") == 0
    await connection.close()
