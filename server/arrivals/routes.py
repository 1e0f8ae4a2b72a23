"""The pages behind the code on the wall: say that one is here, and the sheet that is hung up."""

from __future__ import annotations

from litestar import MediaType, Request, Response, get, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath

from server.arrivals.commands import Arrivals, Typed, typed
from server.identity.gate import Open
from server.identity.sign_ins.routes import address_of
from server.problems import ProblemError
from server.web.arrival import Fault, render_arrival, render_gone, render_poster
from server.web.centre import page_language
from server.web.headers import OWN_FILES_ONLY, sent_from_elsewhere
from shared.protocol.checkin import AlreadyCheckedIn, CheckedIn, CheckInReply
from shared.protocol.errors import ProblemType
from shared.protocol.public import PublicSite

Incoming = Request[object, object, State]

# The address is what says that somebody is at the centre: no cache keeps it, and no other site is told of it.
_PRIVATE = {"cache-control": "no-store", "referrer-policy": "no-referrer", **OWN_FILES_ONLY}

_SAID = {ProblemType.TOO_MANY: Fault.TOO_MANY, ProblemType.ID_REUSED: Fault.NO_REFERENCE}
_LONGEST = 40


def arrival_routes(arrivals: Arrivals) -> list[HTTPRouteHandler]:
    """The handlers of the pages."""

    @get("/a/{key:str}", media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def ask(key: FromPath[str], request: Incoming) -> Response[str]:
        site = await arrivals.site(key)
        if site is None:
            return _gone(request)
        return _page(render_arrival(site, _language(site, request), form_id=arrivals.new_id()))

    @post("/a/{key:str}", media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def here(key: FromPath[str], request: Incoming) -> Response[str]:
        site = await arrivals.site(key)
        if site is None:
            return _gone(request)
        language, form = _language(site, request), await request.form()
        code = str(form.get("code", ""))[:_LONGEST]
        said = await _said(arrivals, site, request, language, typed(str(form.get("id", "")), code))
        if isinstance(said, CheckedIn | AlreadyCheckedIn):
            headers = {**_PRIVATE, "location": f"/t/{said.ticket.id}"}
            return Response("", media_type=MediaType.HTML, headers=headers, status_code=303)
        page = render_arrival(site, language, form_id=arrivals.new_id(), said=said, code=code)
        return _page(page, 429 if said is Fault.TOO_MANY else 422)

    @get("/a/{key:str}/poster", media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def poster(key: FromPath[str], request: Incoming) -> Response[str]:
        site = await arrivals.site(key)
        if site is None:
            return _gone(request)
        return _page(render_poster(site, arrivals.keys.of(key)))

    return [ask, here, poster]


async def _said(
    arrivals: Arrivals, site: PublicSite, request: Incoming, language: str, given: Typed | None
) -> CheckInReply | Fault:
    """What comes of it; a form on another site's page checks nobody in."""
    if given is None or sent_from_elsewhere(request.headers):
        return Fault.NO_REFERENCE
    try:
        return await arrivals.check_in(site, given, language, address_of(request))
    except ProblemError as error:
        if error.problem.type not in _SAID:
            raise
        return _SAID[error.problem.type]


def _page(html: str, status_code: int = 200) -> Response[str]:
    return Response(html, media_type=MediaType.HTML, headers=_PRIVATE, status_code=status_code)


def _gone(request: Incoming) -> Response[str]:
    return _page(render_gone(request.headers.get("accept-language", "")), 404)


def _language(site: PublicSite, request: Incoming) -> str:
    return page_language(request.query_params.get("lang", ""), request.headers.get("accept-language", ""), site)
