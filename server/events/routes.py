"""A site's log as server-sent events, for those who are signed in."""

from __future__ import annotations

from collections.abc import Mapping

from litestar import Request, get
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath
from litestar.response import Stream

from server.events.hub import Hub
from server.events.sse import stream_response
from server.identity.access import Access, allows
from server.identity.gate import holder_of
from server.identity.roles import Scope
from server.openapi import AT_A_SITE, problems
from server.problems import ProblemError, unknown_site
from shared.protocol.errors import ProblemType

_MOST_DIGITS = 18
"""No event's number is longer: it is a `bigint`."""


def last_seen(headers: Mapping[str, str], query: Mapping[str, str]) -> int | None:
    """The id the client has seen: header Last-Event-ID, else `?after=`; None when it says neither."""
    said = headers.get("last-event-id") or query.get("after")
    if said is None:
        return None
    if not (said.isascii() and said.isdigit() and len(said) <= _MOST_DIGITS):
        raise ProblemError(ProblemType.BAD_REQUEST, "Last-Event-ID must be the number of an event, as 42.")
    return int(said)


def event_routes(hub: Hub, access: Access) -> list[HTTPRouteHandler]:
    """The handler of the stream."""

    @get(
        "/api/v1/sites/{site_id:str}/events",
        right=Scope.READ_SITE,
        summary="What happens at the site, as server-sent events",
        description="`id` is the event's number in the site's log. Send the last one seen as Last-Event-ID to go on"
        " from there. `event: reset` means that it cannot be followed: take a fresh snapshot. `event: live` follows"
        " what had been missed.",
        response_description="The stream: `id:`, `event:` and one line of `data:`, which is one Event in JSON",
        media_type="text/event-stream",
        responses=problems(*AT_A_SITE),
    )
    async def events(site_id: FromPath[str], request: Request[object, object, State]) -> Stream:
        holder = holder_of(request)
        after = last_seen(request.headers, request.query_params)
        if not await hub.watch(site_id):
            raise unknown_site(site_id)
        return stream_response(
            hub.frames(
                site_id,
                after,
                mark_live=True,
                for_staff=allows(holder, Scope.READ_VISITORS, site_id),
                owner=holder.owner,
                still=lambda: access.unchanged(holder, request.headers.get("authorization")),
            )
        )

    return [events]
