"""Booking pages over HTTP, on the way to a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from litestar import MediaType, Request, Response, get, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath
from litestar.router import Router

from server.events.hub import DATABASE_GONE
from server.identity.gate import Open
from server.identity.sign_ins.routes import address_of
from server.problems import ProblemError
from server.web.booking.choice import Choice, read_choice
from server.web.booking.choosing import Choosing
from server.web.booking.render import Reply, problem_page
from server.web.booking.taking import Taking
from shared.protocol.errors import ProblemType

Incoming = Request[object, object, State]

HEADERS = {
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
}
"""No script at all, nothing from elsewhere, in no frame; no cache keeps a page and no other site hears of it."""


def answered(reply: Reply) -> Response[str]:
    """The page as an answer; every one is as fresh as its times."""
    headers = HEADERS | ({"location": reply.location} if reply.location else {})
    return Response(reply.body, media_type=MediaType.HTML, status_code=reply.status, headers=headers)


def no_page(request: Incoming, error: ProblemError) -> Response[str]:
    """A page that says no."""
    site_id = request.scope["path_params"].get("site_id", "")
    again = (
        Choice(site_id=str(site_id), language=request.query_params.get("lang", "")).to_start() if site_id else "/book"
    )
    return answered(problem_page(error, languages_of(request), request.query_params.get("lang", ""), again))


def away(request: Incoming, _error: Exception) -> Response[str]:
    """The database does not answer."""
    return no_page(request, ProblemError(ProblemType.UNAVAILABLE, "The database does not answer just now."))


SAID: dict[int | type[Exception], Callable[[Any, Any], Response[str]]] = {
    ProblemError: no_page, **dict.fromkeys(DATABASE_GONE, away)
}  # fmt: skip
"""Pages that say no, for people."""


def languages_of(request: Incoming) -> str:
    """What the browser asks for."""
    return request.headers.get("accept-language", "")


async def form_of(request: Incoming) -> dict[str, str]:
    """The fields of a form."""
    return {name: value for name, value in (await request.form()).multi_items() if isinstance(value, str)}


def booking_pages(choosing: Choosing, taking: Taking) -> Router:
    """The handlers of the pages under `/book`."""
    return Router(
        "/book", route_handlers=[*_places(choosing), *_steps(choosing), *_contact(taking)],
        exception_handlers=SAID, include_in_schema=False,
    )  # fmt: skip


def _choice(request: Incoming, site_id: str, service_id: str | None = None) -> Choice:
    return read_choice(site_id, service_id, list(request.query_params.multi_items()))


def _places(choosing: Choosing) -> list[HTTPRouteHandler]:
    @get("/", right=Open.TO_ALL)
    async def centres(request: Incoming) -> Response[str]:
        return answered(await choosing.centres(request.query_params.get("lang", ""), languages_of(request)))

    @get("/{site_id:str}", right=Open.TO_ALL)
    async def start(site_id: FromPath[str], request: Incoming) -> Response[str]:
        query = list(request.query_params.multi_items())
        return answered(await choosing.start(_choice(request, site_id), query, languages_of(request)))

    @post("/{site_id:str}", right=Open.TO_ALL)
    async def find(site_id: FromPath[str], request: Incoming) -> Response[str]:
        words = (await form_of(request)).get("words", "")
        choice = _choice(request, site_id)
        return answered(await choosing.find(choice, words, languages_of(request), address_of(request)))

    return [centres, start, find]


def _steps(choosing: Choosing) -> list[HTTPRouteHandler]:
    @get("/{site_id:str}/{service_id:str}", right=Open.TO_ALL)
    async def service(site_id: FromPath[str], service_id: FromPath[str], request: Incoming) -> Response[str]:
        return answered(await choosing.service(_choice(request, site_id, service_id), languages_of(request)))

    @get("/{site_id:str}/{service_id:str}/more", right=Open.TO_ALL)
    async def more(site_id: FromPath[str], service_id: FromPath[str], request: Incoming) -> Response[str]:
        return answered(await choosing.more(_choice(request, site_id, service_id), languages_of(request)))

    @get("/{site_id:str}/{service_id:str}/kind", right=Open.TO_ALL)
    async def kind(site_id: FromPath[str], service_id: FromPath[str], request: Incoming) -> Response[str]:
        return answered(await choosing.kind(_choice(request, site_id, service_id), languages_of(request)))

    @get("/{site_id:str}/{service_id:str}/centre", right=Open.TO_ALL)
    async def centre(site_id: FromPath[str], service_id: FromPath[str], request: Incoming) -> Response[str]:
        choice = _choice(request, site_id, service_id)
        return answered(await choosing.centre(choice, languages_of(request), address_of(request)))

    @get("/{site_id:str}/{service_id:str}/time", right=Open.TO_ALL)
    async def time(site_id: FromPath[str], service_id: FromPath[str], request: Incoming) -> Response[str]:
        choice = _choice(request, site_id, service_id)
        return answered(await choosing.time(choice, languages_of(request), address_of(request)))

    return [service, more, kind, centre, time]


def _contact(taking: Taking) -> list[HTTPRouteHandler]:
    @get("/{site_id:str}/{service_id:str}/contact", right=Open.TO_ALL)
    async def contact(site_id: FromPath[str], service_id: FromPath[str], request: Incoming) -> Response[str]:
        return answered(await taking.contact(_choice(request, site_id, service_id), languages_of(request)))

    @post("/{site_id:str}/{service_id:str}/contact", right=Open.TO_ALL)
    async def hold(site_id: FromPath[str], service_id: FromPath[str], request: Incoming) -> Response[str]:
        choice, form = _choice(request, site_id, service_id), await form_of(request)
        return answered(await taking.hold(choice, form, languages_of(request), address_of(request)))

    return [contact, hold]
