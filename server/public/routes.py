"""What everybody may read of a centre, as JSON for other sites and as a page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from hashlib import sha256

import msgspec
from litestar import MediaType, Request, Response, get, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.params import FromPath

from server.centre.catalogue import Catalogue
from server.centre.find.search import Search
from server.identity.gate import Open
from server.openapi import WITHOUT_TOKEN, problems
from server.public.call_backs import Asked, Form, Offer, WebCallBacks
from server.public.rules import public_site
from server.web.call_back import render_asked, render_call_back
from server.web.centre import page_language, render_centre
from server.web.headers import OWN_FILES_ONLY
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.public import PublicSite
from shared.protocol.visits import Find

Incoming = Request[object, object, State]

_FOR_ALL = {"access-control-allow-origin": "*", "cache-control": "public, max-age=60"}
_FORM = {**OWN_FILES_ONLY, "cache-control": "no-store", "referrer-policy": "no-referrer"}
_FIELDS = {"id": "id", "phone": "phone", "trap": "leave-empty", "shown": "shown"}
_LONGEST_WORDS = 100
_LONGEST_PHONE = 30


def public_routes(catalogue: Catalogue, search: Search, clock: Callable[[], datetime]) -> list[HTTPRouteHandler]:
    """The handlers of what everybody may read."""

    async def site_now(site_id: str) -> PublicSite:
        rules = await catalogue.required(site_id)
        return public_site(rules.configuration, clock())

    @get(
        "/api/v1/public/sites/{site_id:str}",
        right=Open.TO_ALL,
        security=WITHOUT_TOKEN,
        summary="A centre's opening hours, services with documents, and referrals",
        description="The same that its stands show, for the municipality's own site; any site may ask. It carries an"
        " `ETag`: ask again with `If-None-Match`, at most once a minute.",
        responses={
            200: ResponseSpec(PublicSite, description="The centre as it is now", generate_examples=False),
            304: ResponseSpec(None, description="As it was", generate_examples=False),
            **problems(Kind.BAD_REQUEST, Kind.FORBIDDEN, Kind.UNKNOWN_SITE, Kind.UNAVAILABLE),
        },
    )
    async def read(site_id: FromPath[str], request: Incoming) -> Response[bytes]:
        body = msgspec.json.encode(await site_now(site_id))
        tag = f'"{sha256(body).hexdigest()[:32]}"'
        headers = {**_FOR_ALL, "etag": tag}
        if tag in (each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")):
            return Response(b"", headers=headers, status_code=304)
        return Response(body, media_type="application/json", headers=headers)

    @get("/c/{site_id:str}", media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def centre(site_id: FromPath[str], request: Incoming) -> Response[str]:
        site = await site_now(site_id)
        headers = {**OWN_FILES_ONLY, "cache-control": "no-cache", "vary": "accept-language"}
        return Response(render_centre(site, _language(site, request)), media_type=MediaType.HTML, headers=headers)

    # What somebody looks for may be about their life: it stands in no address.
    @post("/c/{site_id:str}", media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False, status_code=200)
    async def found(site_id: FromPath[str], request: Incoming) -> Response[str]:
        site = await site_now(site_id)
        language = _language(site, request)
        words = str((await request.form()).get("q", ""))[:_LONGEST_WORDS].strip()
        hits = await search.find(site_id, Find(words=words, language=language)) if words else None
        page = render_centre(site, language, words=words, hits=hits)
        return Response(page, media_type=MediaType.HTML, headers={**OWN_FILES_ONLY, "cache-control": "no-store"})

    return [read, centre, found]


def call_back_routes(catalogue: Catalogue, asking: WebCallBacks) -> list[HTTPRouteHandler]:
    """The handlers of the pages where a citizen asks to be rung."""

    async def site_of(site_id: str) -> PublicSite:
        return public_site((await catalogue.required(site_id)).configuration, asking.clock())

    def page(
        site: PublicSite, offer: Offer | None, request: Incoming, fault: Asked | None = None, phone: str = ""
    ) -> Response[str]:
        html = render_call_back(
            site,
            offer,
            _language(site, request),
            now=asking.clock(),
            form_id=asking.new_id(),
            fault=fault,
            phone=phone,
        )
        status = {Asked.TOO_MANY: 429, Asked.WRONG_PHONE: 422, Asked.AGAIN: 422}.get(fault, 200) if fault else 200
        return Response(html, media_type=MediaType.HTML, headers=_FORM, status_code=status if offer else 404)

    path = "/c/{site_id:str}/call-back/{service_id:str}"

    @get(path, media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def form(site_id: FromPath[str], service_id: FromPath[str], request: Incoming) -> Response[str]:
        return page(await site_of(site_id), await asking.offer(site_id, service_id), request)

    @post(path, media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def ask(site_id: FromPath[str], service_id: FromPath[str], request: Incoming) -> Response[str]:
        site, offer = await site_of(site_id), await asking.offer(site_id, service_id)
        if offer is None:
            return page(site, None, request)
        given = await request.form()
        sent = {key: str(given.get(name, "")) for key, name in _FIELDS.items()}
        language = _language(site, request)
        said = await asking.ask(offer, msgspec.convert(sent, Form), language)
        if said is not Asked.DONE:
            return page(site, None if said is Asked.NOT_OFFERED else offer, request, said, _typed(said, sent["phone"]))
        headers = {**_FORM, "location": f"/c/{site.id}/call-back/{offer.service.id}/done?lang={language}"}
        return Response("", media_type=MediaType.HTML, headers=headers, status_code=303)

    @get(f"{path}/done", media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def done(site_id: FromPath[str], service_id: FromPath[str], request: Incoming) -> Response[str]:
        site = await site_of(site_id)
        html = render_asked(site, await asking.offer(site_id, service_id), _language(site, request))
        return Response(html, media_type=MediaType.HTML, headers=_FORM)

    return [form, ask, done]


def _typed(said: Asked, phone: str) -> str:
    """What is in the field again: a number that only has to be sent once more."""
    return phone[:_LONGEST_PHONE] if said is Asked.AGAIN else ""


def _language(site: PublicSite, request: Incoming) -> str:
    return page_language(request.query_params.get("lang", ""), request.headers.get("accept-language", ""), site)
