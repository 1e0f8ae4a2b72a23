"""New centres in PostgreSQL: each is one transaction, under a lock that only makers of centres take."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import asyncpg
from sqlalchemy import Connection, func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from server.centre.menu import sentence
from server.centre.setup.rules import bare_centre, is_bare
from server.centre.store import Publication, ids_elsewhere, read_configuration, write_configuration
from server.db import schema
from server.db.engine import opened_engine, transaction
from server.events.store import earlier_use, id_reused
from server.problems import ProblemError
from shared.protocol.checks import checks, stops
from shared.protocol.content import Configuration
from shared.protocol.drafts import CheckLevel
from shared.protocol.errors import ProblemType

_LOCK = 7_150_601
_MOST_SAID = 5


class SetupStore:
    """Makes centres."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def make(self, centre: Configuration, *, command_id: UUID, staff_id: UUID | None, now: datetime) -> int:
        """Publish the first configuration of a centre that is not there or bare; its revision.

        The same command again answers the same. Raises a `ProblemError` where there is another centre of that name, or
        what is asked for cannot work.
        """
        try:
            async with transaction(self._engine) as connection:
                return await connection.run_sync(lambda c: _make(c, centre, command_id, staff_id, now))
        except asyncpg.UniqueViolationError as error:
            if error.constraint_name == "event_command_id_key":  # it is under way at another site
                raise id_reused() from error
            raise


async def ensure_centre(
    database_url: str, site_id: str, *, now: datetime, new_id: Callable[[], UUID]
) -> str:  # fmt: skip
    """The id of a centre to sign in to: on an empty server a bare one of that id is made, else it is the first."""

    def work(connection: Connection) -> str:
        _alone(connection)
        there = connection.execute(select(schema.site.c.id).order_by(schema.site.c.id)).scalars().all()
        if site_id in there:
            return site_id
        if there:
            return str(there[0])
        write_configuration(connection, bare_centre(site_id), now=now, command_id=new_id())
        return site_id

    async with opened_engine(database_url) as engine, engine.begin() as connection:
        return await connection.run_sync(work)


def _make(connection: Connection, centre: Configuration, command_id: UUID, staff_id: UUID | None, now: datetime) -> int:
    _alone(connection)
    site_id = centre.site.id
    if earlier_use(connection, site_id, command_id, ["site.configured"]) is not None:
        event = schema.event.c
        number = select(event.body["revision"].as_integer()).where(event.command_id == command_id)
        return int(connection.execute(number).scalar_one())
    there = read_configuration(connection, site_id)
    if there is not None and not is_bare(there):
        raise ProblemError(
            ProblemType.CHANGED_MEANWHILE, f"There is a centre {site_id} already. Give the new one another short name."
        )
    sites = frozenset(connection.execute(select(schema.site.c.id)).scalars())
    found = checks(centre, sites={*sites, site_id}, taken=ids_elsewhere(connection, site_id))
    if stops(found):
        said = [sentence(check, site_id) for check in found if check.level is CheckLevel.STOPS]
        raise ProblemError(ProblemType.CANNOT_PUBLISH, f"This cannot work yet: {'; '.join(said[:_MOST_SAID])}.")
    return write_configuration(
        connection, centre, now=now, command_id=command_id, publication=Publication(staff_id=staff_id)
    )  # fmt: skip


def _alone(connection: Connection) -> None:
    connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
