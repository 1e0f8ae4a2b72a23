"""Staff's calendars over HTTP: the feed under its secret link, and what one sets up for oneself."""

from __future__ import annotations

from litestar import Request, Response, get, post
from litestar.datastructures import ResponseHeader, State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody

from server.calendars.app import CalendarParts
from server.calendars.feed import matches
from server.identity.gate import Open, holder_of
from server.identity.roles import Scope
from server.openapi import WITH_TOKEN, problems
from server.problems import ProblemError
from shared.protocol.calendars import (
    MakeCalendarLink,
    NewCalendarLink,
    OwnCalendars,
    ReadBusyCalendar,
    RemoveBusyCalendar,
    RevokeCalendarLink,
    SetBusyCalendar,
    SetCalendarMails,
)
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.visits import Noted

Incoming = Request[object, object, State]

_NO_STORE = [ResponseHeader(name="cache-control", value="no-store")]
_PRIVATE = {"referrer-policy": "no-referrer", "x-robots-tag": "noindex"}


def calendar_routes(parts: CalendarParts) -> list[HTTPRouteHandler]:
    """The handlers of staff's calendars."""
    return [*_telling(parts), *_reading(parts)]


def _telling(parts: CalendarParts) -> list[HTTPRouteHandler]:
    links = parts.links

    @get("/cal/{file_name:str}", right=Open.TO_ALL, include_in_schema=False)
    async def calendar(file_name: FromPath[str], request: Incoming) -> Response[bytes]:
        found = await links.feed(file_name)
        if found is None:
            raise ProblemError(Kind.NOT_FOUND, "There is no calendar here. Make a new link in Skranke.")
        headers = {**_PRIVATE, "etag": found.etag, "cache-control": "private, max-age=300"}
        if matches(request.headers.get("if-none-match", ""), found.etag):
            return Response(b"", status_code=304, headers=headers, media_type="text/calendar")
        return Response(found.content, headers=headers, media_type="text/calendar")

    @get(
        "/api/v1/me/calendars",
        right=Scope.OWN_ACCOUNT,
        summary="One's own calendar link, and how the reading of one's busy times goes",
        responses=problems(*WITH_TOKEN),
        response_headers=_NO_STORE,
    )
    async def own_calendars(request: Incoming) -> OwnCalendars:
        return await parts.own(holder_of(request))

    @post(
        "/api/v1/me/calendar-link",
        right=Scope.OWN_ACCOUNT,
        status_code=200,
        summary="Make a secret link to one's own bookings",
        description="The one before ends. The link is told once.",
        responses=problems(*WITH_TOKEN),
        response_headers=_NO_STORE,
    )
    async def make_link(data: JSONBody[MakeCalendarLink], request: Incoming) -> NewCalendarLink:
        del data
        return await links.make(holder_of(request))

    @post(
        "/api/v1/me/calendar-link/revoke",
        right=Scope.OWN_ACCOUNT,
        status_code=200,
        summary="End the link to one's own bookings",
        responses=problems(*WITH_TOKEN),
    )
    async def revoke_link(data: JSONBody[RevokeCalendarLink], request: Incoming) -> Noted:
        del data
        await links.revoke(holder_of(request))
        return Noted()

    @post(
        "/api/v1/me/calendar-mails",
        right=Scope.OWN_ACCOUNT,
        status_code=200,
        summary="Have one's bookings sent to one's calendar by mail, or no more",
        description="Each that is made, moved or cancelled from then on, to the account's address; without names.",
        responses=problems(*WITH_TOKEN, Kind.NOT_OFFERED),
        response_headers=_NO_STORE,
    )
    async def set_mails(data: JSONBody[SetCalendarMails], request: Incoming) -> OwnCalendars:
        await parts.mails.put(holder_of(request), data)
        return await parts.own(holder_of(request))

    return [calendar, own_calendars, make_link, revoke_link, set_mails]


def _reading(parts: CalendarParts) -> list[HTTPRouteHandler]:
    @post(
        "/api/v1/me/busy-calendar",
        right=Scope.OWN_ACCOUNT,
        status_code=200,
        summary="Say where one's own busy times can be read",
        description="It is tried at once, and the answer says how that went.",
        responses=problems(*WITH_TOKEN),
        response_headers=_NO_STORE,
    )
    async def set_busy(data: JSONBody[SetBusyCalendar], request: Incoming) -> OwnCalendars:
        await parts.busy.put(holder_of(request), data)
        return await parts.own(holder_of(request))

    @post(
        "/api/v1/me/busy-calendar/read",
        right=Scope.OWN_ACCOUNT,
        status_code=200,
        summary="Read one's own busy times now",
        responses=problems(*WITH_TOKEN),
        response_headers=_NO_STORE,
    )
    async def read_busy(data: JSONBody[ReadBusyCalendar], request: Incoming) -> OwnCalendars:
        del data
        await parts.busy.read(holder_of(request))
        return await parts.own(holder_of(request))

    @post(
        "/api/v1/me/busy-calendar/remove",
        right=Scope.OWN_ACCOUNT,
        status_code=200,
        summary="Read one's own busy times no more, and forget them",
        responses=problems(*WITH_TOKEN),
        response_headers=_NO_STORE,
    )
    async def remove_busy(data: JSONBody[RemoveBusyCalendar], request: Incoming) -> OwnCalendars:
        del data
        await parts.busy.drop(holder_of(request))
        return await parts.own(holder_of(request))

    return [set_busy, read_busy, remove_busy]
