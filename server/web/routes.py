"""Pages over HTTP: the waiting-room display with its public stream, and the page where a password is chosen."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
from litestar import MediaType, Request, Response, get
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath
from litestar.response import Stream
from litestar.router import Router
from litestar.static_files import create_static_files_router

from server.centre.store import CentreStore
from server.devices.commands import DeviceCommands
from server.events.hub import HEARTBEAT, Hub
from server.events.sse import stream_response
from server.identity.access import Access
from server.identity.gate import RIGHT, Open
from server.problems import ProblemError
from server.web.display import board, display_language, render_display
from server.web.paired.routes import paired_display_routes
from server.web.welcome import render_welcome
from shared.protocol.errors import ProblemType
from shared.protocol.state import SiteState

_STATIC = Path(__file__).parent / "static"
_PRIVATE = {"cache-control": "no-store", "referrer-policy": "no-referrer"}
"""What is written to one person: no cache keeps it, and no other site is told of its address."""


def web_routes(
    store: CentreStore,
    hub: Hub,
    clock: Callable[[], datetime],
    *,
    devices: DeviceCommands,
    access: Access,
) -> list[HTTPRouteHandler | Router]:
    """The handlers of the pages."""

    @get("/display/{site_id:str}", media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def display(site_id: FromPath[str]) -> Response[str]:
        configuration = await store.configuration(site_id)
        if configuration is None:
            raise _unknown(site_id)
        page = render_display(configuration, display_language(configuration))
        return Response(page, media_type=MediaType.HTML, headers={"cache-control": "no-cache"})

    @get("/display/{site_id:str}/events", right=Open.TO_ALL, include_in_schema=False)
    async def display_events(site_id: FromPath[str]) -> Stream:
        if not await hub.watch(site_id):
            raise _unknown(site_id)
        return stream_response(_boards(site_id, hub, store, clock))

    @get("/welcome", media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def welcome(request: Request[object, object, State]) -> Response[str]:
        page = render_welcome(request.headers.get("accept-language", ""))
        return Response(page, media_type=MediaType.HTML, headers=_PRIVATE)

    def boards(site_id: str, **owned: Any) -> AsyncIterator[bytes]:
        return _boards(site_id, hub, store, clock, **owned)

    files = create_static_files_router("/static", [_STATIC], cache_control=None, opt={RIGHT: Open.TO_ALL})
    paired = paired_display_routes(devices, access, store, hub, boards)
    return [*paired, display, display_events, welcome, files]


async def _boards(
    site_id: str, hub: Hub, store: CentreStore, clock: Callable[[], datetime], **owned: Any
) -> AsyncIterator[bytes]:
    """The whole board now, and again after each change; a heartbeat goes through as it is.

    `owned` is as in `Hub.frames`: whose stream it is, and whether they may still have it.
    """
    seq, first = await _board(site_id, store, clock)
    yield first
    async for frames in hub.frames(site_id, seq, **owned):
        yield HEARTBEAT if frames == HEARTBEAT else (await _board(site_id, store, clock))[1]


async def _board(site_id: str, store: CentreStore, clock: Callable[[], datetime]) -> tuple[int, bytes]:
    """The number of the latest event, and the board after it as one server-sent event."""
    snapshot = await store.snapshot(site_id)
    if snapshot is None:
        raise _unknown(site_id)
    state = msgspec.json.decode(snapshot, type=SiteState)
    language = display_language(state.configuration)
    view = board(state.configuration, state.calls, len(state.waiting()), clock(), language, seq=state.seq)
    return state.seq, b"event: board\ndata: " + msgspec.json.encode(view) + b"\n\n"


def _unknown(site_id: str) -> ProblemError:
    return ProblemError(ProblemType.UNKNOWN_SITE, f"There is no site {site_id} here. Check the address of the display.")
