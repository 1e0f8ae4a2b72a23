"""Definitions that one centre shares with another, over HTTP and in PostgreSQL."""

from __future__ import annotations

from typing import Any

import asyncpg
import httpx
import msgspec
import pytest

from server.db.migrate import migrate
from server.ids import new_id
from server.transfer.store import export_text, import_text
from shared.protocol.drafts import (
    CheckKind,
    CopyPart,
    CopyToDraft,
    Draft,
    EditDraft,
    EditDraftReply,
    PublishDraft,
    Shelf,
)
from shared.protocol.errors import ProblemType
from shared.protocol.tree import Edit, at, tree_of
from tests.integration.superusers import Desk, problem, superuser

THERE = "/api/v1/sites/pension"
FOLKEPENSION = ("services", "pension.folkepension")
OURS = ("services", "borgerservice.folkepension")


class There:
    """An administrator at work on the settings of pension."""

    def __init__(self, server: Any, headers: dict[str, str]) -> None:
        self.server, self.headers = server, {**headers, "content-type": "application/json"}

    async def post(self, path: str, command: object) -> httpx.Response:
        content = msgspec.json.encode(command)
        return await self.server.http.post(f"{THERE}/{path}", content=content, headers=self.headers)

    async def draft(self) -> Draft:
        answer = await self.server.http.get(f"{THERE}/draft", headers=self.headers)
        return msgspec.json.decode(answer.content, type=Draft)

    async def publish(self, *changed: tuple[tuple[str, ...], Any]) -> None:
        """Publish the draft, and in it these places with these values."""
        tree = tree_of((await self.draft()).configuration)
        edits = tuple(Edit(path=path, before=at(tree, path), after=after) for path, after in changed)
        if edits:
            answer = await self.post("draft/edits", EditDraft(command_id=new_id(), edits=edits))
            assert msgspec.json.decode(answer.content, type=EditDraftReply).disagreements == ()
        draft = await self.draft()
        answer = await self.post("draft/publish", PublishDraft(command_id=new_id(), version=draft.version))
        assert answer.status_code == 200, answer.text


@pytest.fixture
async def bo(server: Any, database_url: str) -> Desk:
    """A superuser of citizen service."""
    return await superuser(server, database_url, "bo")


@pytest.fixture
async def there(server: Any, database_url: str) -> There:
    """Somebody who publishes at pension."""
    connection = await asyncpg.connect(database_url)
    await connection.execute("update staff set roles = '{administrator}' where username = 'amina'")
    await connection.close()
    return There(server, await server.staff("amina"))


async def look(server: Any) -> None:
    """What the server does by itself when something is published."""
    await server.app.state.parts.publications.look()


async def share(bo: Desk) -> EditDraftReply:
    """Bo takes a service of pension, shared."""
    command = CopyToDraft(
        command_id=new_id(), from_site="pension", what=CopyPart.SERVICES, ids=("pension.folkepension",), shared=True
    )
    return await bo.get("draft/copy", EditDraftReply, command)


async def test_the_shelf_of_another_centre(server: Any, bo: Desk) -> None:
    """A superuser sees what another centre has to take, and can change nothing there; a caseworker does not see it."""
    answer = await server.http.get(f"{THERE}/shelf", headers=bo.headers)
    shelf = msgspec.json.decode(answer.content, type=Shelf)
    assert (shelf.site_id, shelf.languages[0]) == ("pension", "da")
    assert "pension.folkepension" in [service.id for service in shelf.services]
    for path, command in (
        ("draft/edits", EditDraft(command_id=new_id(), edits=(Edit(path=("site", "phone"), after="1"),))),
        ("draft/copy", CopyToDraft(command_id=new_id(), from_site="borgerservice", what=CopyPart.MENU)),
        ("draft/publish", PublishDraft(command_id=new_id(), version=0)),
    ):
        assert problem(await There(server, bo.headers).post(path, command))[0] is ProblemType.FORBIDDEN
    assert problem(await server.http.get(f"{THERE}/draft", headers=bo.headers))[0] is ProblemType.FORBIDDEN
    caseworker = await server.staff("amina")
    assert problem(await server.http.get(f"{THERE}/shelf", headers=caseworker))[0] is ProblemType.FORBIDDEN


async def test_what_is_published_there_comes_into_the_draft_here(server: Any, bo: Desk, there: There) -> None:
    """With where it came from; what was added here stays, nothing is published by itself, and it comes once."""
    reply = await share(bo)
    assert {edit.path for edit in reply.taken} == {change.edit.path for change in reply.draft.changes}
    await bo.publish()
    own = {"id": "own-paper", "name": {"da": "Vores eget papir"}}
    await bo.edit(Edit(path=(*OURS, "documents", "own-paper"), after=own))
    await bo.change((*OURS, "letter"), "Q")
    await there.publish(((*FOLKEPENSION, "name", "da"), "Folkepension og tillæg"), ((*FOLKEPENSION, "letter"), "Z"))
    await look(server)
    draft = await bo.draft()
    tree = tree_of(draft.configuration)
    assert at(tree, (*OURS, "name", "da")) == "Folkepension og tillæg"
    assert (at(tree, (*OURS, "letter")), at(tree, (*OURS, "documents", "own-paper", "name"))) == ("Q", own["name"])
    came = [change for change in draft.changes if change.from_site is not None]
    assert [(c.edit.path, c.from_site, c.staff_id) for c in came] == [((*OURS, "name", "da"), "pension", None)]
    held = (await bo.snapshot()).configuration.service(OURS[1])
    assert held is not None
    assert held.name["da"] == "Folkepension"
    await look(server)
    assert (await bo.draft()).version == draft.version
    await bo.publish()
    held = (await bo.snapshot()).configuration.service(OURS[1])
    assert held is not None
    assert held.name["da"] == "Folkepension og tillæg"


async def test_a_draft_that_waits_for_its_time_is_left_alone(server: Any, bo: Desk, there: There) -> None:
    """Nothing slips into what somebody has set to be published at night; it comes when that is done."""
    await share(bo)
    await bo.publish()
    await bo.change((*OURS, "letter"), "Q")
    await bo.publish(at=server.clock().replace(year=server.clock().year + 1, day=1))
    before = await bo.draft()
    await there.publish(((*FOLKEPENSION, "name", "da"), "Andet"))
    await look(server)
    assert (await bo.draft()).changes == before.changes


async def test_what_is_gone_there_stays_here(server: Any, bo: Desk, there: There) -> None:
    """The other centre no longer has it: a warning, and everything else as it was; unlinked the warning goes."""
    await share(bo)
    await bo.publish()
    whole = tree_of((await there.draft()).configuration)
    desks = [
        (("desks", desk["id"], "services"), [key for key in desk["services"] if key != FOLKEPENSION[1]])
        for desk in whole["desks"]
    ]
    found = (await bo.draft()).checks
    assert CheckKind.SOURCE_GONE not in {check.kind for check in found}
    await there.publish(*_without_tile(whole), *desks, (FOLKEPENSION, msgspec.UNSET))
    await look(server)
    draft = await bo.draft()
    assert draft.changes == ()
    (check,) = [each for each in draft.checks if each.kind is CheckKind.SOURCE_GONE]
    assert (check.path, check.name) == (OURS, "pension")
    ours = draft.configuration.service(OURS[1])
    assert ours is not None
    inside = [("documents", d.id, d.shared) for d in ours.documents] + [
        ("questions", q.id, q.shared) for q in ours.questions
    ]
    await bo.edit(
        Edit(path=(*OURS, "shared"), before=ours.shared, after=""),
        *(Edit(path=(*OURS, kind, key, "shared"), before=link) for kind, key, link in inside),
    )
    assert CheckKind.SOURCE_GONE not in {each.kind for each in (await bo.draft()).checks}


def _without_tile(whole: Any) -> list[tuple[tuple[str, ...], Any]]:
    """The edits that take the service off the menus."""
    found: list[tuple[tuple[str, ...], Any]] = []

    def walk(path: tuple[str, ...], items: Any) -> None:
        for item in items:
            if item.get("service_id") == FOLKEPENSION[1]:
                found.append(((*path, f"service:{FOLKEPENSION[1]}"), msgspec.UNSET))
            elif item["kind"] == "group":
                walk((*path, f"group:{item['id']}", "items"), item["items"])

    walk(("menu",), whole["menu"])
    for stand in whole["stands"]:
        walk(("stands", stand["id"], "menu"), stand["menu"] or ())
    return found


async def test_a_file_carries_the_link(server: Any, bo: Desk, there: There, database_url: str, make_empty: Any) -> None:
    """Export, import into an empty server, export: identical; and there it goes on following."""
    await share(bo)
    await bo.publish()
    text = await export_text(database_url)
    assert "shared: pension/pension.folkepension" in text
    empty = await make_empty()
    await migrate(empty)
    await import_text(empty, text, now=server.clock(), new_id=new_id)
    assert await export_text(empty) == text
    connection = await asyncpg.connect(empty)
    found = await connection.fetchval("select followed from draft where site_id = 'borgerservice'")
    await connection.close()
    assert msgspec.json.decode(found) == {"pension": 0}


async def test_two_that_follow_each_other(server: Any, bo: Desk, there: There) -> None:
    """Each gets what the other publishes; when both have published, nothing more comes of it."""
    await share(bo)
    await bo.publish()
    back = CopyToDraft(
        command_id=new_id(), from_site="borgerservice", what=CopyPart.SERVICES, ids=("borgerservice.pas",), shared=True
    )
    assert (await there.post("draft/copy", back)).status_code == 200
    await there.publish(((*FOLKEPENSION, "name", "da"), "Pension"))
    await look(server)
    await bo.change(("services", "borgerservice.pas", "name", "da"), "Nyt pas")
    await bo.publish()
    await look(server)
    assert [c.from_site for c in (await there.draft()).changes] == ["borgerservice"]
    await there.publish()
    await look(server)
    assert ((await there.draft()).changes, (await bo.draft()).changes) == ((), ())
