"""Taking over what another centre has, over HTTP."""

from __future__ import annotations

from typing import Any

import asyncpg

from server.ids import new_id
from shared.protocol.drafts import CheckLevel, CopyPart, CopyToDraft, EditDraftReply
from shared.protocol.errors import ProblemType
from shared.protocol.tree import at, tree_of
from tests.integration.superusers import NAME, Desk, problem, superuser


async def both(server: Any, url: str) -> Desk:
    """Somebody who may at both centres."""
    connection = await asyncpg.connect(url)
    await connection.execute("update staff set roles = '{caseworker,administrator}' where username = 'bo'")
    await connection.close()
    return Desk(server, await server.staff("bo"))


async def test_a_service_of_another_centre(server: Any, database_url: str) -> None:
    """It comes as edits of the draft, once for one command, and can be published; the other keeps its own."""
    bo = await both(server, database_url)
    command = CopyToDraft(
        command_id=new_id(), from_site="pension", what=CopyPart.SERVICES, ids=("pension.folkepension",)
    )
    reply = await bo.get("draft/copy", EditDraftReply, command)
    paths = [change.edit.path for change in reply.draft.changes]
    assert ("services", "borgerservice.folkepension") in paths
    assert {change.staff_id for change in reply.draft.changes} != {None}
    again = await bo.get("draft/copy", EditDraftReply, command)
    assert again.draft == reply.draft
    assert not [check for check in reply.draft.checks if check.level is CheckLevel.STOPS]
    await bo.publish()
    other = await server.http.get("/api/v1/sites/pension/snapshot", headers=server.kiosk("pension"))
    assert "pension.folkepension" in [s["id"] for s in other.json()["configuration"]["services"]]
    assert (await bo.snapshot()).configuration.service("borgerservice.folkepension") is not None


async def test_what_somebody_has_begun_stays(server: Any, database_url: str) -> None:
    """The menu of another centre is put into a draft that has changes of its own."""
    bo = await both(server, database_url)
    await bo.change(NAME, "Nyt pas")
    command = CopyToDraft(command_id=new_id(), from_site="pension", what=CopyPart.MENU)
    reply = await bo.get("draft/copy", EditDraftReply, command)
    assert at(tree_of(reply.draft.configuration), NAME) == "Nyt pas"
    assert not [check for check in reply.draft.checks if check.level is CheckLevel.STOPS]


async def test_who_may_not_look_there(server: Any, database_url: str) -> None:
    """A caseworker copies nothing; what there is not is told."""
    amina = Desk(server, await server.staff("amina"))
    command = CopyToDraft(command_id=new_id(), from_site="pension", what=CopyPart.BRAND)
    assert problem(await amina.ask("draft/copy", command))[0] is ProblemType.FORBIDDEN
    bo = await superuser(server, database_url, "bo")
    for site_id, ids in (("gone", ()), ("borgerservice", ()), ("pension", ("gone",))):
        command = CopyToDraft(command_id=new_id(), from_site=site_id, what=CopyPart.SERVICES, ids=ids)
        assert problem(await bo.ask("draft/copy", command))[0] is ProblemType.NOT_FOUND
    assert (await bo.draft()).changes == ()
