"""The pages behind a citizen's own link, over HTTP."""

from __future__ import annotations

from litestar import Response, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath
from litestar.router import Router

from server.identity.gate import Open
from server.identity.sign_ins.routes import address_of
from server.web.booking.own.earlier import EarlierPages
from server.web.booking.own.pages import OwnPages
from server.web.booking.routes import HEADERS, SAID, Incoming, answered, form_of, languages_of


def own_pages(pages: OwnPages, earlier: EarlierPages) -> list[Router]:
    """The handlers of the pages under `/b`, and under `/e` of what is offered instead."""
    return [
        Router(path, route_handlers=handlers, exception_handlers=SAID, include_in_schema=False)
        for path, handlers in (
            ("/b/{token:str}", [*_held(pages), *_own(pages), *_ending(pages), *_earlier(earlier)]),
            ("/e/{token:str}", _offer(earlier)),
        )
    ]


def _query(request: Incoming) -> dict[str, str]:
    return dict(request.query_params.multi_items())


def _held(pages: OwnPages) -> list[HTTPRouteHandler]:
    @get("/code", right=Open.TO_ALL)
    async def code(token: FromPath[str], request: Incoming) -> Response[str]:
        return answered(await pages.code(token, _query(request), address_of(request)))

    @post("/code", right=Open.TO_ALL)
    async def confirm(token: FromPath[str], request: Incoming) -> Response[str]:
        form = await form_of(request)
        return answered(await pages.confirm(token, _query(request), form, address_of(request)))

    @get("/contact", right=Open.TO_ALL)
    async def contact(token: FromPath[str], request: Incoming) -> Response[str]:
        return answered(await pages.contact(token, _query(request), address_of(request)))

    @post("/give-back", right=Open.TO_ALL)
    async def give_back(token: FromPath[str], request: Incoming) -> Response[str]:
        form = await form_of(request)
        return answered(await pages.give_back(token, form, _query(request), address_of(request)))

    return [code, confirm, contact, give_back]


def _own(pages: OwnPages) -> list[HTTPRouteHandler]:
    @get("/", right=Open.TO_ALL)
    async def see(token: FromPath[str], request: Incoming) -> Response[str]:
        return answered(await pages.see(token, _query(request), languages_of(request), address_of(request)))

    @get("/booking.ics", right=Open.TO_ALL)
    async def calendar(token: FromPath[str], request: Incoming) -> Response[bytes]:
        host = str(request.base_url)
        found = await pages.calendar(token, _query(request), address_of(request), host.rstrip("/"))
        named = {"content-disposition": 'attachment; filename="booking.ics"'}
        return Response(found, media_type="text/calendar; charset=utf-8", headers=HEADERS | named)

    @get("/move", right=Open.TO_ALL)
    async def move(token: FromPath[str], request: Incoming) -> Response[str]:
        return answered(await pages.move(token, _query(request), address_of(request)))

    @post("/move", right=Open.TO_ALL)
    async def moved(token: FromPath[str], request: Incoming) -> Response[str]:
        form = await form_of(request)
        return answered(await pages.moved(token, _query(request), form, address_of(request)))

    return [see, calendar, move, moved]


def _ending(pages: OwnPages) -> list[HTTPRouteHandler]:
    @get("/cancel", right=Open.TO_ALL)
    async def ask_cancel(token: FromPath[str], request: Incoming) -> Response[str]:
        return answered(await pages.ask_cancel(token, _query(request), address_of(request)))

    @post("/cancel", right=Open.TO_ALL)
    async def cancel(token: FromPath[str], request: Incoming) -> Response[str]:
        form = await form_of(request)
        return answered(await pages.cancel(token, _query(request), form, address_of(request)))

    @get("/forget", right=Open.TO_ALL)
    async def ask_forget(token: FromPath[str], request: Incoming) -> Response[str]:
        return answered(await pages.ask_forget(token, _query(request), address_of(request)))

    @post("/forget", right=Open.TO_ALL)
    async def forget(token: FromPath[str], request: Incoming) -> Response[str]:
        form = await form_of(request)
        return answered(await pages.forget(token, _query(request), form, address_of(request)))

    return [ask_cancel, cancel, ask_forget, forget]


async def _fields(request: Incoming) -> dict[str, list[str]]:
    """The fields of a form in which one stands several times."""
    found: dict[str, list[str]] = {}
    for name, value in (await request.form()).multi_items():
        if isinstance(value, str):
            found.setdefault(name, []).append(value)
    return found


def _earlier(pages: EarlierPages) -> list[HTTPRouteHandler]:
    @get("/earlier", right=Open.TO_ALL)
    async def ask_earlier(token: FromPath[str], request: Incoming) -> Response[str]:
        return answered(await pages.ask(token, _query(request), address_of(request)))

    @post("/earlier", right=Open.TO_ALL)
    async def earlier(token: FromPath[str], request: Incoming) -> Response[str]:
        return answered(await pages.asked(token, _query(request), await _fields(request), address_of(request)))

    return [ask_earlier, earlier]


def _offer(pages: EarlierPages) -> list[HTTPRouteHandler]:
    @get("/", right=Open.TO_ALL)
    async def offered(token: FromPath[str], request: Incoming) -> Response[str]:
        return answered(await pages.offered(token, _query(request), address_of(request)))

    @post("/", right=Open.TO_ALL)
    async def answer(token: FromPath[str], request: Incoming) -> Response[str]:
        return answered(await pages.answered(token, _query(request), await _fields(request), address_of(request)))

    return [offered, answer]
