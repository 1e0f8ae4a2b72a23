"""The display of a browser that was taken in by a code. Its token is a cookie that no script reads, and in no address.

These routes are open to all at the gate: they look at the cookie themselves, since a page carries no other token.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any
from uuid import UUID

from litestar import MediaType, Request, Response, get, post
from litestar.datastructures import Cookie, State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath
from litestar.response import Stream

from server.centre.store import CentreStore
from server.devices.commands import DeviceCommands
from server.events.hub import Hub
from server.events.sse import stream_response
from server.identity.access import Access
from server.identity.gate import Open
from server.identity.roles import Machine, Scope
from server.identity.sign_ins.routes import address_of
from server.identity.store import Holder, new_token, token_hash
from server.problems import ProblemError
from server.web.display import display_language, render_display
from server.web.paired.page import render_pairing
from shared.protocol.device_care import BeginPairing, DeviceKind, PairingCode, PairingState
from shared.protocol.errors import ProblemType

COOKIE = "skranke-display"
EVENTS = "/display/-/events"
"""A dash is no centre's id."""
_KEPT_SECONDS = 400 * 24 * 3600
"""Longer than that no browser keeps a cookie; it is given anew with every look."""
_FRESH = {"cache-control": "no-store", "referrer-policy": "no-referrer"}

Incoming = Request[object, object, State]
Boards = Callable[..., AsyncIterator[bytes]]
"""The boards of a site as server-sent events, to an owner as long as `still` says so."""


def paired_display_routes(
    devices: DeviceCommands, access: Access, store: CentreStore, hub: Hub, boards: Boards
) -> list[HTTPRouteHandler]:
    """The handlers of the page and of what it asks for."""

    @get("/display", media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def own_display(request: Incoming) -> Response[str]:
        token = _token(request)
        holder = await _holder(access, token)
        configuration = await store.configuration(holder.site_id) if holder else None
        if configuration is not None:
            page = render_display(configuration, display_language(configuration), events=EVENTS)
            return Response(page, media_type=MediaType.HTML, headers=_FRESH, cookies=[_cookie(request, token)])
        shut_out = bool(token) and await devices.is_spent(token_hash(token))
        page = render_pairing(request.headers.get("accept-language", ""), shut_out=shut_out)
        return Response(page, media_type=MediaType.HTML, headers=_FRESH)

    @post("/display/-/pairing", status_code=200, right=Open.TO_ALL, include_in_schema=False)
    async def begin_own(request: Incoming) -> Response[PairingCode | PairingState]:
        token = _token(request)
        if await _holder(access, token):
            return Response(PairingState(paired=True), headers=_FRESH)
        if not token or await devices.is_spent(token_hash(token)):
            token = new_token()
        command = BeginPairing(kind=DeviceKind.DISPLAY, token_hash=token_hash(token).hex())
        shown = await devices.begin(command, address_of(request))
        return Response(shown, headers=_FRESH, cookies=[_cookie(request, token)])

    @get("/display/-/pairing/{pairing_id:uuid}", right=Open.TO_ALL, include_in_schema=False)
    async def own_pairing(pairing_id: FromPath[UUID], request: Incoming) -> Response[PairingState]:
        return Response(await devices.state(pairing_id, token_hash(_token(request))), headers=_FRESH)

    @get(EVENTS, right=Open.TO_ALL, include_in_schema=False)
    async def own_events(request: Incoming) -> Stream:
        token = _token(request)
        holder = await _holder(access, token)
        if holder is None or not await hub.watch(holder.site_id):
            raise ProblemError(ProblemType.UNAUTHENTICATED, "This display is not connected any more.")
        return stream_response(
            boards(holder.site_id, owner=holder.owner, still=lambda: access.unchanged(holder, f"Bearer {token}"))
        )

    return [own_display, begin_own, own_pairing, own_events]


def _token(request: Request[Any, Any, Any]) -> str:
    return request.cookies.get(COOKIE, "")


async def _holder(access: Access, token: str) -> Holder | None:
    """The display that the token speaks for, None for none."""
    try:
        holder = await access.require(f"Bearer {token}", None, Scope.READ_SITE)
    except ProblemError:
        return None
    return holder if Machine.DISPLAY in holder.actors else None


def _cookie(request: Request[Any, Any, Any], token: str) -> Cookie:
    """Also sent when a link from elsewhere opens the page: else the display would think that it is new."""
    return Cookie(
        key=COOKIE,
        value=token,
        path="/display",
        max_age=_KEPT_SECONDS,
        httponly=True,
        samesite="lax",
        secure=request.url.scheme == "https",
    )
