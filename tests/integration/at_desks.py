"""Caseworkers at their desks, over real HTTP."""

from __future__ import annotations

from typing import Any, TypeVar
from uuid import UUID

import httpx
import msgspec

from server.ids import new_id
from shared.protocol.commands import CallReply, IssueReply, TicketReply
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import AnswerKind, Ticket
from shared.protocol.state import SiteState

SITE = "/api/v1/sites/borgerservice"
T = TypeVar("T")
PASS, LICENCE = "borgerservice.pas", "borgerservice.koerekort"


class Desk:
    """One caseworker at one desk."""

    def __init__(self, server: Any, headers: dict[str, str], desk_id: str, staff_id: UUID) -> None:
        self.server, self.headers, self.desk_id, self.staff_id = server, headers, desk_id, staff_id

    async def post(self, path: str, **body: Any) -> httpx.Response:
        """A command with a fresh id."""
        sent = {"id": str(new_id()), **{key: str(v) if isinstance(v, UUID) else v for key, v in body.items()}}
        answer: httpx.Response = await self.server.http.post(f"{SITE}/{path}", json=sent, headers=self.headers)
        return answer

    async def call(self) -> Ticket | None:
        """Call next."""
        return read(await self.post("calls", desk_id=self.desk_id), CallReply).ticket

    async def do(self, ticket: Ticket, what: str, **body: Any) -> Ticket:
        """Do it, which must go well."""
        return read(await self.post(f"tickets/{ticket.id}/{what}", desk_id=self.desk_id, **body), TicketReply).ticket

    async def do_notice(self, ticket: Ticket, answer: AnswerKind, minutes: int) -> Ticket:
        """Answer its notice."""
        said = await self.post(f"tickets/{ticket.id}/answer", answer=answer.value, minutes=minutes)
        return read(said, TicketReply).ticket

    async def refused(self, ticket: Ticket, what: str, **body: Any) -> ProblemType:
        """Try it, which must be refused in plain words."""
        answer = await self.post(f"tickets/{ticket.id}/{what}", **body)
        found = msgspec.json.decode(answer.content, type=Problem)
        assert found.status == answer.status_code >= 400
        assert found.detail.endswith(".")
        return found.type

    async def state(self) -> SiteState:
        """The site as staff see it."""
        return read(await self.server.http.get(f"{SITE}/snapshot", headers=self.headers), SiteState)


def read(answer: httpx.Response, kind: type[T]) -> T:
    """The body of an answer that went well."""
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=kind)


async def issued(server: Any, service: str = PASS) -> Ticket:
    """A citizen takes a number."""
    return read(await server.issue(service), IssueReply).ticket
