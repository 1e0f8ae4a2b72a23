"""A superuser at work on the settings of citizen service, over HTTP."""

from __future__ import annotations

from typing import Any, TypeVar
from uuid import UUID

import asyncpg
import httpx
import msgspec

from server.ids import new_id
from shared.protocol.drafts import (
    Draft,
    EditDraft,
    EditDraftReply,
    PublishDraft,
    PublishReply,
    ReturnToRevision,
    Revision,
)
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.state import SiteState
from shared.protocol.tree import Edit, at, tree_of

SITE = "/api/v1/sites/borgerservice"
PASSPORT = ("services", "borgerservice.pas")
NAME = (*PASSPORT, "name", "da")

T = TypeVar("T")


class Desk:
    """A superuser at work on the settings of citizen service."""

    def __init__(self, server: Any, headers: dict[str, str]) -> None:
        self.server, self.headers = server, headers

    async def ask(self, path: str, command: object = None) -> httpx.Response:
        """A look without a command, or that command."""
        if command is None:
            return await self.server.http.get(f"{SITE}/{path}", headers=self.headers)
        headers = {**self.headers, "content-type": "application/json"}
        return await self.server.http.post(f"{SITE}/{path}", content=msgspec.json.encode(command), headers=headers)

    async def get(self, path: str, cls: type[T], command: object = None) -> T:
        """What is answered when all is well."""
        answer = await self.ask(path, command)
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=cls)

    async def draft(self) -> Draft:
        return await self.get("draft", Draft)

    async def edit(self, *edits: Edit, command_id: UUID | None = None) -> EditDraftReply:
        return await self.get("draft/edits", EditDraftReply, EditDraft(command_id=command_id or new_id(), edits=edits))

    async def change(self, path: tuple[str, ...], after: Any) -> EditDraftReply:
        """Write something else at one place."""
        before = there(tree_of((await self.draft()).configuration), path)
        return await self.edit(Edit(path=path, before=before, after=after))

    async def publish(self, **more: Any) -> PublishReply:
        draft = await self.draft()
        command = PublishDraft(command_id=new_id(), **{"version": draft.version, **more})
        return await self.get("draft/publish", PublishReply, command)

    async def snapshot(self) -> SiteState:
        return await self.get("snapshot", SiteState)

    async def revisions(self) -> list[Revision]:
        return await self.get("revisions", list[Revision])

    async def return_to(self, number: int, latest: int) -> PublishReply:
        command = ReturnToRevision(command_id=new_id(), latest=latest)
        return await self.get(f"revisions/{number}/return", PublishReply, command)


async def superuser(server: Any, url: str, name: str) -> Desk:
    connection = await asyncpg.connect(url)
    await connection.execute("update staff set roles = '{caseworker,superuser}' where username = $1", name)
    await connection.close()
    return Desk(server, await server.staff(name))


async def staff_id(url: str, name: str) -> UUID:
    connection = await asyncpg.connect(url)
    found: UUID = await connection.fetchval("select id from staff where username = $1", name)
    await connection.close()
    return found


def there(tree: Any, path: tuple[str, ...]) -> Any:
    """What stands at the path."""
    return at(tree, path)


def problem(answer: httpx.Response) -> tuple[ProblemType, str]:
    """What kind of no it is, and its words."""
    assert answer.headers["content-type"] == "application/problem+json"
    said = msgspec.json.decode(answer.content, type=Problem)
    return said.type, said.detail
