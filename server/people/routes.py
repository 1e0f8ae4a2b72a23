"""People over HTTP."""

from __future__ import annotations

from uuid import UUID

from litestar import Request, get, post, put
from litestar.datastructures import ResponseHeader, State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody

from server.identity.access import allows
from server.identity.gate import Open, holder_of
from server.identity.roles import Scope
from server.openapi import AT_A_SITE, WITH_TOKEN, WITHOUT_TOKEN, problems
from server.people.commands import PeopleCommands
from server.people.importing import PeopleImport
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.people import (
    MOST_IMPORTED,
    AcceptInvitation,
    AddPerson,
    ImportPeople,
    ImportReply,
    Invite,
    Invited,
    Moved,
    MovePerson,
    Person,
    PersonAction,
    PutPerson,
    WithCode,
)
from shared.protocol.team import EndLeave
from shared.protocol.visits import Noted

Incoming = Request[object, object, State]

_PEOPLE = "/api/v1/sites/{site_id:str}/people"
_PERSON = f"{_PEOPLE}/{{person_id:uuid}}"
_NO_STORE = [ResponseHeader(name="cache-control", value="no-store")]
_REFUSED = (*AT_A_SITE, Kind.UNKNOWN_PERSON)


def people_routes(commands: PeopleCommands, importing: PeopleImport) -> list[HTTPRouteHandler]:
    """The handlers of people."""

    @get(
        _PEOPLE,
        right=Scope.READ_PEOPLE,
        summary="Who works, or has worked, at the site, as those see it who look after it",
        responses=problems(*AT_A_SITE),
        response_headers=_NO_STORE,
    )
    async def people(site_id: FromPath[str]) -> list[Person]:
        return await commands.people(site_id)

    @post(
        _PEOPLE,
        right=Scope.MANAGE_PEOPLE,
        status_code=200,
        summary="Take somebody in",
        responses=problems(*AT_A_SITE, Kind.USERNAME_TAKEN, Kind.ID_REUSED),
    )
    async def add_person(site_id: FromPath[str], data: JSONBody[AddPerson], request: Incoming) -> Person:
        return await commands.add(site_id, data, holder_of(request))

    @put(
        _PERSON,
        right=Scope.MANAGE_PEOPLE,
        summary="Decide otherwise about somebody",
        responses=problems(*_REFUSED, Kind.CHANGED_MEANWHILE, Kind.USERNAME_TAKEN, Kind.LAST_ADMINISTRATOR),
    )
    async def put_person(
        site_id: FromPath[str], person_id: FromPath[UUID], data: JSONBody[PutPerson], request: Incoming
    ) -> Person:
        return await commands.put(site_id, person_id, data, holder_of(request))

    @post(
        f"{_PERSON}/invite",
        right=Scope.MANAGE_PEOPLE,
        status_code=200,
        summary="Give somebody a link to choose a password",
        responses=problems(*_REFUSED),
    )
    async def invite_person(
        site_id: FromPath[str], person_id: FromPath[UUID], data: JSONBody[Invite], request: Incoming
    ) -> Person:
        return await commands.invite(site_id, person_id, data, holder_of(request))

    @post(
        f"{_PERSON}/move",
        right=Scope.MOVE_PEOPLE,
        status_code=200,
        summary="Let somebody work at another centre from now on",
        responses=problems(*_REFUSED, Kind.CHANGED_MEANWHILE),
    )
    async def move_person(
        site_id: FromPath[str], person_id: FromPath[UUID], data: JSONBody[MovePerson], request: Incoming
    ) -> Moved:
        return await commands.move(site_id, person_id, data, holder_of(request))

    @post(
        f"{_PERSON}/{{action:str}}",
        right=Scope.MANAGE_PEOPLE,
        status_code=200,
        summary="Deactivate, reactivate or sign somebody out",
        responses=problems(*_REFUSED, Kind.LAST_ADMINISTRATOR),
    )
    async def act_on_person(
        site_id: FromPath[str], person_id: FromPath[UUID], action: FromPath[PersonAction], request: Incoming
    ) -> Person:
        return await commands.act(site_id, person_id, action, holder_of(request))

    @post(
        f"{_PEOPLE}/import",
        right=Scope.MANAGE_PEOPLE,
        status_code=200,
        summary="Bring the site's people in step with a register, or see what that would do",
        responses=problems(*AT_A_SITE),
        request_max_body_size=2 * MOST_IMPORTED,
    )
    async def import_people(site_id: FromPath[str], data: JSONBody[ImportPeople], request: Incoming) -> ImportReply:
        holder = holder_of(request)
        may = allows(holder, Scope.GIVE_ADMINISTRATOR, site_id)
        return await importing.run(site_id, data, actor_id=holder.staff_id, may_administrate=may)

    @post(
        "/api/v1/invitations/look",
        right=Open.TO_ALL,
        status_code=200,
        summary="Whom a link is for",
        security=WITHOUT_TOKEN,
        responses=problems(Kind.BAD_REQUEST, Kind.LINK_SPENT, Kind.UNAVAILABLE),
        response_headers=_NO_STORE,
    )
    async def look(data: JSONBody[WithCode]) -> Invited:
        return await commands.look(data)

    @post(
        "/api/v1/invitations/accept",
        right=Open.TO_ALL,
        status_code=200,
        summary="Choose user name and password with a link",
        security=WITHOUT_TOKEN,
        responses=problems(
            Kind.BAD_REQUEST, Kind.LINK_SPENT, Kind.WEAK_PASSWORD, Kind.USERNAME_TAKEN, Kind.UNAVAILABLE
        ),
    )
    async def accept(data: JSONBody[AcceptInvitation]) -> Noted:
        await commands.accept(data)
        return Noted()

    return [people, add_person, put_person, invite_person, move_person, act_on_person, import_people, look, accept]


def leave_routes(commands: PeopleCommands) -> list[HTTPRouteHandler]:
    """The handler of one's own leave."""

    @post(
        "/api/v1/me/leave/end",
        right=Scope.END_OWN_LEAVE,
        status_code=200,
        summary="Be back from one's own leave",
        responses=problems(*WITH_TOKEN),
    )
    async def end_leave(data: JSONBody[EndLeave], request: Incoming) -> Noted:  # noqa: ARG001 - it says nothing yet
        await commands.end_leave(holder_of(request))
        return Noted()

    return [end_leave]
