"""A ticket's pages over HTTP: seen as they are, live, and what their forms do. The address is the secret.

There is no cookie and no session: another site can make a browser send nothing that it does not know itself.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from urllib.parse import quote
from uuid import UUID

from litestar import MediaType, Request, Response, get, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath
from litestar.response import Stream

from server.events.hub import HEARTBEAT, Hub
from server.events.sse import stream_response
from server.identity.gate import Open
from server.place.commands import Deed, PlaceCommands, Said, Seen
from server.problems import ProblemError
from server.web.headers import OWN_FILES_ONLY, sent_from_elsewhere
from server.web.place import place_language, render_part, render_place, render_sure, render_tell, render_too_many
from shared.protocol.errors import ProblemType
from shared.protocol.model import OPEN_STATES

Incoming = Request[object, object, State]

PRIVATE = {"cache-control": "no-store", "referrer-policy": "no-referrer", **OWN_FILES_ONLY}
"""Whoever knows a ticket's address may read its page: no cache keeps it, and no other site is told of it."""

_END = b"event: end\ndata: {}\n\n"


def place_routes(commands: PlaceCommands, hub: Hub) -> list[HTTPRouteHandler]:
    """The handlers of the pages of tickets."""

    @get("/t/{ticket_id:str}", media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def ticket(ticket_id: FromPath[str], request: Incoming) -> Response[str]:
        seen = await _seen(commands, ticket_id)
        return _page(render_place(seen, _accepted(request)), 200 if seen else 404)

    @get("/t/{ticket_id:str}/events", right=Open.TO_ALL, include_in_schema=False)
    async def live(ticket_id: FromPath[str], request: Incoming) -> Stream:
        seen = await _seen(commands, ticket_id)
        if seen is None or not await hub.watch(seen.place.site_id):
            raise ProblemError(ProblemType.UNKNOWN_TICKET, "There is no such ticket here. Scan the code again.")
        return stream_response(_parts(seen, commands, hub, _accepted(request)))

    @get("/t/{ticket_id:str}/sure", media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def sure(ticket_id: FromPath[str], request: Incoming) -> Response[str]:
        seen = await _seen(commands, ticket_id)
        return _asked(seen, request, render_sure) if seen and seen.offered.give_up else _back(ticket_id)

    @get("/t/{ticket_id:str}/tell", media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def ask(ticket_id: FromPath[str], request: Incoming) -> Response[str]:
        seen = await _seen(commands, ticket_id)
        return _asked(seen, request, render_tell) if seen and seen.offered.tell else _back(ticket_id)

    @post("/t/{ticket_id:str}/tell", media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def tell(ticket_id: FromPath[str], request: Incoming) -> Response[str]:
        seen = await _seen(commands, ticket_id)
        if seen is None or sent_from_elsewhere(request.headers):
            return _back(ticket_id)
        phone = str((await request.form()).get("phone", ""))
        said = await commands.tell(seen, phone, place_language(seen.place, _accepted(request)))
        return _answer(said, seen, request)

    @post("/t/{ticket_id:str}/{deed:str}", media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def act(ticket_id: FromPath[str], deed: FromPath[str], request: Incoming) -> Response[str]:
        seen = await _seen(commands, ticket_id)
        if seen is None or deed not in tuple(Deed) or sent_from_elsewhere(request.headers):
            return _back(ticket_id)
        return _answer(await commands.act(seen.place, Deed(deed)), seen, request)

    return [ticket, live, sure, ask, tell, act]


async def _parts(seen: Seen, commands: PlaceCommands, hub: Hub, accepted: str) -> AsyncIterator[bytes]:
    """What the page shows, now and whenever that has changed; ends with the ticket."""
    shown = b""
    # From before the look: what happens in between is looked at again.
    frames = hub.frames(seen.place.site_id, None, mark_live=True)
    async for frame in frames:
        if frame == HEARTBEAT:
            yield HEARTBEAT
            continue
        now = await commands.see(seen.place.id)
        if now is None:
            return
        part = render_part(now, accepted)
        if part != shown:
            shown = part
            yield b"event: place\ndata: " + part + b"\n\n"
        if now.place.state not in OPEN_STATES:
            yield _END
            return


def _page(html: str, status_code: int = 200) -> Response[str]:
    return Response(html, media_type=MediaType.HTML, headers=PRIVATE, status_code=status_code)


def _asked(seen: Seen, request: Incoming, render: Callable[[Seen, str], str]) -> Response[str]:
    return _page(render(seen, _accepted(request)))


def _answer(said: Said, seen: Seen, request: Incoming) -> Response[str]:
    match said:
        case Said.TOO_MANY:
            return _page(render_too_many(seen, _accepted(request)), 429)
        case Said.WRONG_PHONE:
            return _page(render_tell(seen, _accepted(request), fault=True), 422)
    return _back(str(seen.place.id))


def _back(ticket_id: str) -> Response[str]:
    """To the ticket's own page, so that loading it again does nothing again."""
    headers = {**PRIVATE, "location": f"/t/{quote(ticket_id, safe='')}"}
    return Response("", media_type=MediaType.HTML, headers=headers, status_code=303)


async def _seen(commands: PlaceCommands, ticket_id: str) -> Seen | None:
    try:
        known = UUID(ticket_id)
    except ValueError:
        return None
    return await commands.see(known)


def _accepted(request: Incoming) -> str:
    return request.headers.get("accept-language", "")
