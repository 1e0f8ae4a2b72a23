"""Writing to a service over HTTP: as JSON for the municipality's own site, and as pages that need no script."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from uuid import UUID, uuid5

from litestar import MediaType, Request, Response, get, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.openapi import ResponseSpec
from litestar.params import FromPath, JSONBody
from msgspec import Struct

from server.enquiries.commands import EnquiryCommands, FormOffer, Letter, Refusal
from server.identity.gate import Open
from server.openapi import WITHOUT_TOKEN, problems
from server.problems import ProblemError
from server.public.people import form_id, is_timely
from server.public.rules import public_site
from server.web.centre import page_language
from server.web.enquiry import Filled, render_enquiry, render_written
from server.web.headers import OWN_FILES_ONLY
from shared.protocol.enquiries import EnquiryReply, WriteEnquiry
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.public import PublicSite

Incoming = Request[object, object, State]

_FORM = {**OWN_FILES_ONLY, "cache-control": "no-store", "referrer-policy": "no-referrer"}
_REFERENCE = re.compile(r"[0-9A-HJ-NP-Z]{8}")
_LARGEST = 400_000
"""In bytes: ten fields of four thousand letters, each of some bytes."""
_PATH = "/c/{site_id:str}/write/{service_id:str}"


def enquiry_routes(commands: EnquiryCommands) -> list[HTTPRouteHandler]:
    """The handlers of what citizens write."""
    return [enquiry_route(commands), *enquiry_pages(commands)]


def enquiry_route(commands: EnquiryCommands) -> HTTPRouteHandler:
    """The handler of what citizens write on the municipality's own site."""

    @post(
        "/api/v1/public/sites/{site_id:str}/services/{service_id:str}/enquiries",
        right=Open.TO_ALL,
        security=WITHOUT_TOKEN,
        status_code=200,
        request_max_body_size=_LARGEST,
        summary="Write to a service with its contact form",
        description="What the form asks is in the answer of `/api/v1/public/sites/{site_id}`. For the server of the"
        " municipality's own site: many come from there, so ask no more than sixty times in ten minutes.",
        responses={
            200: ResponseSpec(EnquiryReply, description="It has arrived, and waits for those who do the service"),
            **problems(
                Kind.BAD_REQUEST, Kind.FORBIDDEN, Kind.UNKNOWN_SITE, Kind.UNKNOWN_SERVICE, Kind.NOT_OFFERED,
                Kind.TOO_MANY, Kind.ID_REUSED, Kind.UNAVAILABLE,
            ),
        },
    )  # fmt: skip
    async def write(site_id: FromPath[str], service_id: FromPath[str], data: JSONBody[WriteEnquiry]) -> EnquiryReply:
        return await commands.write_as_json(site_id, service_id, data)

    return write


def enquiry_pages(commands: EnquiryCommands) -> list[HTTPRouteHandler]:
    """The handlers of the pages where a citizen writes."""

    async def site_of(site_id: str) -> PublicSite:
        return public_site(await commands.configuration(site_id), commands.clock())

    def page(
        site: PublicSite, offer: FormOffer | None, request: Incoming, filled: Filled | None = None, status: int = 200
    ) -> Response[str]:
        html = render_enquiry(
            site, offer, _language(site, request), now=commands.clock(), form_id=commands.new_id(), filled=filled
        )
        return Response(html, media_type=MediaType.HTML, headers=_FORM, status_code=status if offer else 404)

    @get(_PATH, media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def form(site_id: FromPath[str], service_id: FromPath[str], request: Incoming) -> Response[str]:
        return page(await site_of(site_id), await commands.offer(site_id, service_id), request)

    @post(
        _PATH,
        media_type=MediaType.HTML,
        right=Open.TO_ALL,
        include_in_schema=False,
        request_max_body_size=_LARGEST,
    )
    async def sent(site_id: FromPath[str], service_id: FromPath[str], request: Incoming) -> Response[str]:
        site, offer = await site_of(site_id), await commands.offer(site_id, service_id)
        if offer is None:
            return page(site, None, request)
        said = await _taken(commands, offer, await _fields(request), _language(site, request))
        if isinstance(said, _Back):
            return page(site, offer, request, said.filled, said.status)
        return Response("", media_type=MediaType.HTML, headers={**_FORM, "location": said}, status_code=303)

    @get(f"{_PATH}/done", media_type=MediaType.HTML, right=Open.TO_ALL, include_in_schema=False)
    async def done(site_id: FromPath[str], service_id: FromPath[str], request: Incoming) -> Response[str]:
        site, asked = await site_of(site_id), request.query_params
        offer = await commands.offer(site_id, service_id)
        reference = asked.get("ref", "")
        html = render_written(
            site,
            offer,
            _language(site, request),
            reference=reference if _REFERENCE.fullmatch(reference) else "",
            answer_by=_day(asked.get("by", "")),
        )
        return Response(html, media_type=MediaType.HTML, headers=_FORM)

    return [form, sent, done]


class _Back(Struct, frozen=True):
    """The form comes back, with what was typed."""

    filled: Filled
    status: int = 422


async def _taken(
    commands: EnquiryCommands, offer: FormOffer, given: Mapping[str, str], language: str
) -> str | _Back:  # fmt: skip
    """Where it goes on when the enquiry has been taken down, or why it has not."""
    answers = {each.id: given.get(f"f-{each.id}", "") for each in offer.form.fields}
    filled = Filled(answers=answers, phone=given.get("phone", ""), mail=given.get("mail", ""))
    if (shown_id := _shown(given, commands)) is None:
        return _Back(filled.refused(again=True))
    letter = Letter(
        id=_id_of(shown_id, filled), language=language, answers=answers, phone=filled.phone, mail=filled.mail
    )
    try:
        said = await commands.write(offer, letter)
    except ProblemError as error:
        if error.problem.type is not Kind.TOO_MANY:
            raise
        return _Back(filled.refused(too_many=True), 429)
    if isinstance(said, Refusal):
        return _Back(filled.refused(faults=said.faults))
    by = said.answer_by.astimezone(offer.promise.answer_by.tzinfo).date()
    return f"/c/{offer.site_id}/write/{offer.service.id}/done?lang={language}&ref={said.reference}&by={by}"


async def _fields(request: Incoming) -> dict[str, str]:
    """What a form of ours sends: words only. A file can come in no other way than as `multipart`, which is not read."""
    if request.content_type[0] != "application/x-www-form-urlencoded":
        raise ProblemError(Kind.BAD_REQUEST, "Send the form of the page: it takes no files.")
    return {name: str(value) for name, value in (await request.form()).multi_items()}


def _shown(given: Mapping[str, str], commands: EnquiryCommands) -> UUID | None:
    """The id of the page that was shown; None for what no person has sent, or not in time."""
    if given.get("leave-empty") or not is_timely(given.get("shown", ""), commands.clock()):
        return None
    return form_id(given.get("id", ""))


def _id_of(shown: UUID, filled: Filled) -> UUID:
    """The same words of the same page are one enquiry however often they are sent; other words are another."""
    words = "\0".join((*(f"{key}={text}" for key, text in filled.answers.items()), filled.phone, filled.mail))
    return uuid5(shown, words)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII) else None
    except ValueError:
        return None


def _language(site: PublicSite, request: Incoming) -> str:
    return page_language(request.query_params.get("lang", ""), request.headers.get("accept-language", ""), site)
