"""Drafts while the database is away, slow, or cut off in the middle."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import asyncpg
import pytest

from server.db.engine import seldom_engine
from server.drafts.store import DraftStore
from server.events.hub import DATABASE_GONE
from server.ids import new_id
from shared.protocol.drafts import EditDraft
from shared.protocol.tree import Edit, at, tree_of
from tests.integration.superusers import NAME, superuser

SITE = "borgerservice"
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


async def test_a_database_that_is_away(database_url: str) -> None:
    """Nobody answers at the address: the same kind of error as with the pool, which is answered 503."""
    gone = database_url.replace(database_url.rpartition("@")[2].partition("/")[0], "127.0.0.1:1")
    with pytest.raises(DATABASE_GONE):
        await DraftStore(seldom_engine(gone, command_seconds=5)).draft(SITE, now=NOW)


async def test_a_command_that_is_cut_changes_nothing(server: Any, database_url: str, clock: Any) -> None:
    """The connection ends while an edit waits for its turn: 503, and once sent again it is made once."""
    bo = await superuser(server, database_url, "bo")
    draft = await bo.draft()
    edit = Edit(path=NAME, before=at(tree_of(draft.configuration), NAME), after="Nyt")
    command = EditDraft(command_id=new_id(), edits=(edit,))
    holder, other = await asyncpg.connect(database_url), await asyncpg.connect(database_url)
    async with holder.transaction():
        await holder.execute("select from draft where site_id = $1 for update", SITE)
        waiting = asyncio.create_task(bo.ask("draft/edits", command))
        # Within a transaction PostgreSQL shows the same list of who waits again and again.
        while not waiting.done() and not await other.fetchval(
            "select pg_terminate_backend(a.pid) from pg_stat_activity a"
            " where a.wait_event_type = 'Lock' and a.datname = current_database() limit 1"
        ):
            pass
    answer = await waiting
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
    assert (await bo.draft()).changes == ()
    for _ in range(2):
        assert (await bo.ask("draft/edits", command)).status_code == 200
    assert (await bo.draft()).version == draft.version + 1
    await holder.close()
    await other.close()


async def test_a_turn_that_does_not_come(database_url: str, clock: Any) -> None:
    """Who waits too long for the draft is told, instead of waiting for ever."""
    store = DraftStore(seldom_engine(database_url, command_seconds=0.2))
    holder = await asyncpg.connect(database_url)
    async with holder.transaction():
        await holder.execute("select from draft where site_id = $1 for update", SITE)
        with pytest.raises(DATABASE_GONE):
            await store.edit(
                SITE, EditDraft(command_id=new_id(), edits=(Edit(path=NAME, after="x"),)), staff_id=None, now=clock()
            )
    await holder.close()
