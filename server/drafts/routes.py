"""Drafts and revisions over HTTP."""

from __future__ import annotations

from typing import Any

import msgspec
from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, JSONBody

from server.answers import json_answer
from server.drafts.commands import DraftCommands
from server.identity.gate import holder_of
from server.identity.roles import Scope
from server.openapi import AT_A_SITE, problems
from shared.protocol.drafts import (
    CopyToDraft,
    DiscardDraft,
    Draft,
    EditDraft,
    EditDraftReply,
    KeepDraft,
    PublishDraft,
    PublishReply,
    ReturnToRevision,
    Revision,
    RevisionChanges,
    Shelf,
)
from shared.protocol.errors import ProblemType as Kind

Incoming = Request[object, object, State]

LONGEST_EDITS = 4 * 1024 * 1024
"""In bytes: a centre of 40 services in 7 languages has half a million, and can be copied as a whole."""

_DRAFT = "/api/v1/sites/{site_id:str}/draft"
_REVISIONS = "/api/v1/sites/{site_id:str}/revisions"


def draft_routes(commands: DraftCommands) -> list[HTTPRouteHandler]:
    """The handlers of drafts and revisions."""
    return [*_of_the_draft(commands), *_of_revisions(commands), _of_the_shelf(commands)]


def _of_the_shelf(commands: DraftCommands) -> HTTPRouteHandler:
    @get(
        "/api/v1/sites/{site_id:str}/shelf",
        right=Scope.READ_SHELF,
        summary="What other centres can take from this one",
        description="As it is published: what its stands show, and no more.",
        responses=_said(Shelf),
    )
    async def read_shelf(site_id: FromPath[str]) -> Response[bytes]:
        return _answer(await commands.shelf(site_id))

    return read_shelf


def _of_the_draft(commands: DraftCommands) -> list[HTTPRouteHandler]:
    @get(
        _DRAFT,
        right=Scope.READ_SETTINGS,
        summary="What superusers have changed and not published yet",
        responses=_said(Draft),
    )
    async def read_draft(site_id: FromPath[str]) -> Response[bytes]:
        return _answer(await commands.draft(site_id))

    @post(
        f"{_DRAFT}/edits",
        right=Scope.EDIT_SETTINGS,
        status_code=200,
        summary="Change the draft",
        description="All of the edits, or none: `disagreements` tell where somebody was quicker.",
        responses=_said(EditDraftReply, Kind.ID_REUSED),
        request_max_body_size=LONGEST_EDITS,
    )
    async def edit_draft(
        site_id: FromPath[str], data: JSONBody[EditDraft], request: Incoming
    ) -> Response[bytes]:  # fmt: skip
        holder = holder_of(request)
        return _answer(await commands.edit(site_id, data, holder))

    @post(
        f"{_DRAFT}/copy",
        right=Scope.EDIT_SETTINGS,
        status_code=200,
        summary="Take over what another centre has published",
        description="As edits of the draft, with ids and letters that are free here. Needs `shelf:read` there too.",
        responses=_said(EditDraftReply, Kind.NOT_FOUND, Kind.ID_REUSED),
    )
    async def copy_to_draft(
        site_id: FromPath[str], data: JSONBody[CopyToDraft], request: Incoming
    ) -> Response[bytes]:  # fmt: skip
        return _answer(await commands.copy(site_id, data, holder_of(request)))

    @post(
        f"{_DRAFT}/publish",
        right=Scope.EDIT_SETTINGS,
        status_code=200,
        summary="Make the draft what holds, now or at a time",
        responses=_said(PublishReply, Kind.CHANGED_MEANWHILE, Kind.CANNOT_PUBLISH, Kind.ID_REUSED),
    )
    async def publish_draft(site_id: FromPath[str], data: JSONBody[PublishDraft], request: Incoming) -> Response[bytes]:
        holder = holder_of(request)
        return _answer(await commands.publish(site_id, data, holder))

    @post(
        f"{_DRAFT}/keep",
        right=Scope.EDIT_SETTINGS,
        status_code=200,
        summary="Do not publish the draft by itself",
        responses=_said(Draft, Kind.ID_REUSED),
    )
    async def keep_draft(site_id: FromPath[str], data: JSONBody[KeepDraft]) -> Response[bytes]:
        return _answer(await commands.keep(site_id, data))

    @post(
        f"{_DRAFT}/discard",
        right=Scope.EDIT_SETTINGS,
        status_code=200,
        summary="Drop all changes of the draft",
        responses=_said(Draft, Kind.CHANGED_MEANWHILE, Kind.ID_REUSED),
    )
    async def discard_draft(site_id: FromPath[str], data: JSONBody[DiscardDraft]) -> Response[bytes]:
        return _answer(await commands.discard(site_id, data))

    return [read_draft, edit_draft, copy_to_draft, publish_draft, keep_draft, discard_draft]


def _of_revisions(commands: DraftCommands) -> list[HTTPRouteHandler]:
    @get(
        _REVISIONS,
        right=Scope.READ_SETTINGS,
        summary="What was published, newest first",
        responses=_said(list[Revision]),
    )
    async def read_revisions(site_id: FromPath[str]) -> Response[bytes]:
        return _answer(await commands.revisions(site_id))

    @get(
        f"{_REVISIONS}/{{number:int}}",
        right=Scope.READ_SETTINGS,
        summary="What a revision changed",
        responses=_said(RevisionChanges, Kind.NOT_FOUND),
    )
    async def read_revision(site_id: FromPath[str], number: FromPath[int]) -> Response[bytes]:
        return _answer(await commands.revision(site_id, number))

    @post(
        f"{_REVISIONS}/{{number:int}}/return",
        right=Scope.EDIT_SETTINGS,
        status_code=200,
        summary="Publish the configuration of an earlier revision again",
        responses=_said(PublishReply, Kind.NOT_FOUND, Kind.CHANGED_MEANWHILE, Kind.CANNOT_PUBLISH, Kind.ID_REUSED),
    )
    async def return_to_revision(
        site_id: FromPath[str], number: FromPath[int], data: JSONBody[ReturnToRevision], request: Incoming
    ) -> Response[bytes]:
        holder = holder_of(request)
        return _answer(await commands.return_to(site_id, number, data, holder))

    return [read_revisions, read_revision, return_to_revision]


def _answer(value: object) -> Response[bytes]:
    return json_answer(msgspec.json.encode(value))


def _said(reply: Any, *kinds: Kind) -> dict[int, ResponseSpec]:
    answer = ResponseSpec(reply, description="As it is now", generate_examples=False)
    return {200: answer, **problems(*AT_A_SITE, *kinds)}
