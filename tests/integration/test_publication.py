"""Drafts that are published at a time: once, also with two servers, after a restart, and not when a check stops it."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest

from demo.programs import start_server as start_process
from server.db.engine import seldom_engine
from server.drafts.store import DraftStore, Tried
from server.ids import new_id
from shared.protocol.drafts import CheckLevel, Draft, EditDraft, PublishDraft, Revision
from shared.protocol.tree import Edit, at, tree_of

SITE = "borgerservice"
NAME = ("services", "borgerservice.pas", "name", "da")
STAND = ("stands", "stand-1", "menu")


@pytest.fixture
async def superuser(database_url: str) -> Any:
    """Bo, and his id."""
    connection = await asyncpg.connect(database_url)
    found = await connection.fetchval(
        "update staff set roles = '{caseworker,superuser}' where username = 'bo' returning id"
    )
    await connection.close()
    return found


def store(database_url: str) -> DraftStore:
    """A store as another process has it."""
    return DraftStore(seldom_engine(database_url, command_seconds=10))


async def set_time(drafts: DraftStore, clock: Any, staff_id: Any, path: Any = NAME, after: Any = "Nyt") -> Draft:
    """A draft of one change, to be published in a minute."""
    tree = tree_of((await drafts.draft(SITE, now=clock())).configuration)
    command = EditDraft(command_id=new_id(), edits=(Edit(path=path, before=at(tree, path), after=after),))
    draft = (await drafts.edit(SITE, command, staff_id=staff_id, now=clock())).draft
    moment = clock() + timedelta(minutes=1)
    publish = PublishDraft(command_id=new_id(), version=draft.version, at=moment, note="Fra i morgen")
    return (await drafts.publish(SITE, publish, staff_id=staff_id, now=clock())).draft


async def test_one_of_two_publishes(database_url: str, superuser: Any, clock: Any) -> None:
    """Ten workers of two processes at the same moment make one revision, in the name of who set the time."""
    one, other = store(database_url), store(database_url)
    await set_time(one, clock, superuser)
    assert await other.next_publication() == clock() + timedelta(minutes=1)
    assert (await other.due(clock()), await other.publish_due(SITE, command_id=new_id(), now=clock())) == ([], None)
    clock.move(minutes=1)
    assert await other.due(clock()) == [SITE]
    tried = await asyncio.gather(
        *(each.publish_due(SITE, command_id=new_id(), now=clock()) for each in (one, other) * 5)
    )
    assert [each for each in tried if each is not None] == [Tried(2)]
    assert await one.next_publication() is None
    latest = (await one.revisions(SITE))[0]
    assert (latest.number, latest.staff_id, latest.note, latest.at) == (2, superuser, "Fra i morgen", clock())


@pytest.mark.expect_log("but a check stopped it")
async def test_a_check_stops_it(server: Any, database_url: str, superuser: Any, clock: Any) -> None:
    """What has become faulty since is not published: the draft stays, and everybody who looks is told."""
    drafts = store(database_url)
    draft = await set_time(drafts, clock, superuser)
    fault = Edit(path=STAND, before=None, after=[])
    await drafts.edit(SITE, EditDraft(command_id=new_id(), edits=(fault,)), staff_id=superuser, now=clock())
    clock.move(minutes=2)
    await server.app.state.parts.publications.look()
    after = await drafts.draft(SITE, now=clock())
    assert (after.revision, after.publish_at, after.stopped_at) == (1, None, draft.publish_at)
    assert len(after.changes) == 2
    assert [check.path for check in after.checks if check.level is CheckLevel.STOPS] == [STAND]
    state = (await server.http.get(f"/api/v1/sites/{SITE}/snapshot", headers=server.kiosk())).json()
    assert (state["draft"]["publish_at"], state["draft"]["stopped_at"]) == (None, "2026-11-23T09:01:00+00:00")
    assert await server.app.state.parts.publications.look() > 1
    undo = Edit(path=STAND, before=[], after=None)
    draft = (await drafts.edit(SITE, EditDraft(command_id=new_id(), edits=(undo,)), staff_id=None, now=clock())).draft
    command = PublishDraft(command_id=new_id(), version=draft.version)
    assert (await drafts.publish(SITE, command, staff_id=None, now=clock())).draft.stopped_at is None


@pytest.mark.expect_log("but a check stopped it")
async def test_what_no_check_foresaw_stops_it_too(
    server: Any, database_url: str, superuser: Any, clock: Any
) -> None:  # fmt: skip
    """When the database itself refuses, it is not tried again for ever."""
    drafts = store(database_url)
    await set_time(drafts, clock, superuser)
    connection = await asyncpg.connect(database_url)
    await connection.execute("alter table revision add constraint full_now check (number < 2)")
    await connection.close()
    clock.move(minutes=1)
    await server.app.state.parts.publications.look()
    after = await drafts.draft(SITE, now=clock())
    assert (after.revision, after.publish_at, after.stopped_at) == (1, None, clock())


async def configured(http: httpx.AsyncClient, headers: Any) -> dict[str, Any]:
    """Wait on the stream for the next publication."""
    async with http.stream("GET", f"/api/v1/sites/{SITE}/events?after=1", headers=headers, timeout=60) as stream:
        async for line in stream.aiter_lines():
            if line.startswith("data:") and '"site.configured"' in line:
                return dict(msgspec.json.decode(line[5:]))
    raise AssertionError("the stream has ended")


async def test_what_is_overdue_is_published_at_start(
    start_server: Any, database_url: str, superuser: Any, clock: Any
) -> None:
    """A server that was away when the time came publishes as soon as it is back."""
    await set_time(store(database_url), clock, superuser)
    clock.move(days=2)
    async with start_server() as server:
        event = await configured(server.http, server.kiosk())
        assert event["revision"] == 2


async def test_the_worker_wakes_by_itself(server: Any, superuser: Any, clock: Any) -> None:
    """Who sets a time over HTTP need not ask again."""
    headers = await server.staff("bo")
    draft = msgspec.json.decode((await server.http.get(f"/api/v1/sites/{SITE}/draft", headers=headers)).content)
    edit = Edit(path=NAME, before=at(draft["configuration"], NAME), after="Nyt")
    command = EditDraft(command_id=new_id(), edits=(edit,))
    path = f"/api/v1/sites/{SITE}/draft"
    said = {**headers, "content-type": "application/json"}
    await server.http.post(f"{path}/edits", content=msgspec.json.encode(command), headers=said)
    publish = PublishDraft(command_id=new_id(), version=1, at=clock() + timedelta(milliseconds=30))
    answer = await server.http.post(f"{path}/publish", content=msgspec.json.encode(publish), headers=said)
    assert answer.status_code == 200, answer.text
    clock.move(seconds=1)
    assert (await configured(server.http, server.kiosk()))["revision"] == 2


async def test_over_the_change_of_the_clocks(database_url: str, superuser: Any, clock: Any) -> None:
    """A time is a moment, whatever the clocks on the wall do: two in the morning comes twice, and is meant once."""
    clock.now = datetime(2026, 10, 24, 20, tzinfo=UTC)
    drafts = store(database_url)
    draft = await set_time(drafts, clock, superuser)
    second = datetime.fromisoformat("2026-10-25T02:30:00+01:00")
    command = PublishDraft(command_id=new_id(), version=draft.version, at=second)
    await drafts.publish(SITE, command, staff_id=superuser, now=clock())
    clock.now = datetime.fromisoformat("2026-10-25T02:30:00+02:00")
    assert await drafts.due(clock()) == []
    clock.move(hours=1)
    assert await drafts.due(clock()) == [SITE]


def test_two_processes(database_url: str, superuser: Any, template: Any, tmp_path: Path) -> None:
    """Two real servers and the wall clock: both streams tell of one publication, and there is one revision."""
    with ExitStack() as stack:
        servers = [stack.enter_context(start_process(database_url, log=tmp_path / f"{n}.log")) for n in (1, 2)]
        urls = [server.wait_for("listening ") for server in servers]

        async def play() -> tuple[list[dict[str, Any]], list[Revision]]:
            async with httpx.AsyncClient(base_url=urls[0]) as one, httpx.AsyncClient(base_url=urls[1]) as other:
                body = {"username": "bo", "password": template.seeded.password}
                token = (await one.post("/api/v1/sign-in", json=body)).json()["token"]
                headers = {"authorization": f"Bearer {token}"}
                said = {**headers, "content-type": "application/json"}
                path = f"/api/v1/sites/{SITE}"
                draft = msgspec.json.decode((await one.get(f"{path}/draft", headers=headers)).content)
                edit = Edit(path=NAME, before=at(draft["configuration"], NAME), after="Nyt")
                command = EditDraft(command_id=new_id(), edits=(edit,))
                await one.post(f"{path}/draft/edits", content=msgspec.json.encode(command), headers=said)
                publish = PublishDraft(
                    command_id=new_id(), version=1, at=datetime.now(UTC) + timedelta(seconds=2)
                )  # fmt: skip
                await one.post(f"{path}/draft/publish", content=msgspec.json.encode(publish), headers=said)
                events = await asyncio.gather(configured(one, headers), configured(other, headers))
                answer = await other.get(f"{path}/revisions", headers=headers)
                return list(events), msgspec.json.decode(answer.content, type=list[Revision])

        events, revisions = asyncio.run(play())
    assert [event["revision"] for event in events] == [2, 2]
    assert [revision.number for revision in revisions] == [2, 1]
