"""Devices over HTTP."""

from __future__ import annotations

from uuid import UUID

import msgspec
from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody

from server.answers import json_answer
from server.devices.commands import DeviceCommands
from server.devices.tasks.commands import TaskCommands
from server.identity.gate import Open, holder_of
from server.identity.roles import Scope
from server.identity.sign_ins.routes import address_of
from server.identity.store import token_hash
from server.openapi import AT_A_SITE, WITHOUT_TOKEN, problems
from shared.protocol.device_care import (
    AskDevice,
    BeginPairing,
    Devices,
    DeviceTask,
    EndTask,
    PairDevice,
    PairingCode,
    PairingState,
    RenameDevice,
    RevokeDevice,
    TellTask,
)
from shared.protocol.errors import ProblemType as Kind
from shared.protocol.visits import Noted

Incoming = Request[object, object, State]

_PAIRINGS = "/api/v1/pairings"
_DEVICES = "/api/v1/sites/{site_id:str}/devices"
_DEVICE = f"{_DEVICES}/{{device_id:uuid}}"
_TASK = "/api/v1/sites/{site_id:str}/device-tasks/{task_id:uuid}"


def device_routes(commands: DeviceCommands, tasks: TaskCommands) -> list[HTTPRouteHandler]:
    """The handlers of devices."""
    return [*_pairing(commands), *_care(commands), *_for_askers(tasks), *_for_stands(tasks)]


def _pairing(commands: DeviceCommands) -> list[HTTPRouteHandler]:
    @post(
        _PAIRINGS,
        right=Open.TO_ALL,
        status_code=200,
        summary="Ask for the code that a new device shows",
        description="The device makes its token itself and sends the hash of it only.",
        security=WITHOUT_TOKEN,
        responses=problems(Kind.BAD_REQUEST, Kind.TOO_MANY, Kind.UNAVAILABLE),
    )
    async def begin_pairing(data: JSONBody[BeginPairing], request: Incoming) -> PairingCode:
        return await commands.begin(data, address_of(request))

    @get(
        f"{_PAIRINGS}/{{pairing_id:uuid}}",
        right=Open.TO_ALL,
        summary="Whether the new device has been taken in",
        description="The device's own token is sent as a bearer token. Answered when it is, or after some seconds.",
        responses=problems(Kind.BAD_REQUEST, Kind.PAIRING_CODE, Kind.UNAVAILABLE),
    )
    async def pairing(pairing_id: FromPath[UUID], request: Incoming) -> PairingState:
        _, _, token = request.headers.get("authorization", "").partition(" ")
        return await commands.state(pairing_id, token_hash(token))

    return [begin_pairing, pairing]


def _care(commands: DeviceCommands) -> list[HTTPRouteHandler]:
    @get(
        _DEVICES,
        right=Scope.MANAGE_DEVICES,
        summary="The site's stands and displays, and the trays of those at work",
        responses=problems(*AT_A_SITE),
    )
    async def devices(site_id: FromPath[str]) -> Devices:
        return await commands.devices(site_id)

    @post(
        _DEVICES,
        right=Scope.MANAGE_DEVICES,
        status_code=200,
        summary="Take in the device that shows a code",
        responses=problems(*AT_A_SITE, Kind.PAIRING_CODE, Kind.STAND_TAKEN, Kind.TOO_MANY, Kind.ID_REUSED),
    )
    async def pair_device(site_id: FromPath[str], data: JSONBody[PairDevice], request: Incoming) -> Noted:
        return await commands.pair(site_id, data, holder_of(request))

    @post(
        f"{_DEVICE}/rename",
        right=Scope.MANAGE_DEVICES,
        status_code=200,
        summary="Call a device something else",
        responses=problems(*AT_A_SITE, Kind.UNKNOWN_DEVICE, Kind.ID_REUSED),
    )
    async def rename_device(
        site_id: FromPath[str], device_id: FromPath[UUID], data: JSONBody[RenameDevice], request: Incoming
    ) -> Noted:
        return await commands.rename(site_id, device_id, data, holder_of(request))

    @post(
        f"{_DEVICE}/revoke",
        right=Scope.MANAGE_DEVICES,
        status_code=200,
        summary="Let a device in no more",
        description="At once: its token is dead and its stream is closed.",
        responses=problems(*AT_A_SITE, Kind.UNKNOWN_DEVICE, Kind.ID_REUSED),
    )
    async def revoke_device(
        site_id: FromPath[str], device_id: FromPath[UUID], data: JSONBody[RevokeDevice], request: Incoming
    ) -> Noted:
        return await commands.revoke(site_id, device_id, data, holder_of(request))

    return [devices, pair_device, rename_device, revoke_device]


def _for_askers(tasks: TaskCommands) -> list[HTTPRouteHandler]:
    @post(
        f"{_DEVICE}/tasks",
        right=Scope.MANAGE_DEVICES,
        status_code=200,
        summary="Ask a stand to do something",
        responses=problems(*AT_A_SITE, Kind.UNKNOWN_DEVICE, Kind.NOT_OFFERED, Kind.ID_REUSED),
    )
    async def ask_device(
        site_id: FromPath[str], device_id: FromPath[UUID], data: JSONBody[AskDevice], request: Incoming
    ) -> DeviceTask:
        return await tasks.ask(site_id, device_id, data, holder_of(request))

    @get(
        _TASK,
        right=Scope.MANAGE_DEVICES,
        summary="How far a stand is with what it was asked to do",
        description="`?seen=asked` waits some seconds for it to be otherwise.",
        responses=problems(*AT_A_SITE, Kind.NOT_FOUND),
    )
    async def device_task(site_id: FromPath[str], task_id: FromPath[UUID], request: Incoming) -> DeviceTask:
        return await tasks.task(site_id, task_id, request.query_params.get("seen"))

    @get(
        f"{_TASK}/picture",
        right=Scope.MANAGE_DEVICES,
        summary="The picture of a stand's screen, once, for who asked for it",
        description="It has been kept nowhere. The stand sends none while a citizen is in a visit.",
        response_description="A JPEG",
        media_type="image/jpeg",
        responses=problems(*AT_A_SITE, Kind.NOT_FOUND),
    )
    async def fetch_picture(site_id: FromPath[str], task_id: FromPath[UUID], request: Incoming) -> Response[bytes]:
        picture = await tasks.picture(site_id, task_id, holder_of(request))
        return Response(picture, media_type="image/jpeg", headers={"cache-control": "no-store"})

    @post(
        f"{_TASK}/end",
        right=Scope.MANAGE_DEVICES,
        status_code=200,
        summary="Have a stand show the draft no longer",
        responses=problems(*AT_A_SITE, Kind.NOT_FOUND, Kind.ID_REUSED),
    )
    async def end_task(site_id: FromPath[str], task_id: FromPath[UUID], data: JSONBody[EndTask]) -> Noted:
        return await tasks.shows.end(site_id, task_id, data)

    return [ask_device, device_task, fetch_picture, end_task]


def _for_stands(tasks: TaskCommands) -> list[HTTPRouteHandler]:
    @post(
        f"{_TASK}/tell",
        right=Scope.REPORT_STAND,
        status_code=200,
        summary="Say how far this stand is with what it was asked to do",
        responses=problems(*AT_A_SITE, Kind.TASK_OVER, Kind.ID_REUSED),
    )
    async def tell_task(
        site_id: FromPath[str], task_id: FromPath[UUID], data: JSONBody[TellTask], request: Incoming
    ) -> Noted:
        return await tasks.tell(site_id, task_id, data, holder_of(request))

    @post(
        f"{_TASK}/picture",
        right=Scope.REPORT_STAND,
        status_code=200,
        summary="Send the picture that this stand was asked for",
        description="The body is the JPEG itself.",
        responses=problems(*AT_A_SITE, Kind.NOT_FOUND, Kind.TASK_OVER),
    )
    async def send_picture(site_id: FromPath[str], task_id: FromPath[UUID], request: Incoming) -> Noted:
        return await tasks.show(site_id, task_id, await request.body(), holder_of(request))

    @get(
        f"{_TASK}/draft",
        right=Scope.READ_SHOWN_DRAFT,
        summary="The draft that this stand is to show",
        description="Only for the stand that was asked, while it is, and while it is closed.",
        responses=problems(*AT_A_SITE, Kind.TASK_OVER),
    )
    async def shown_draft(site_id: FromPath[str], task_id: FromPath[UUID], request: Incoming) -> Response[bytes]:
        return json_answer(msgspec.json.encode(await tasks.shows.draft(site_id, task_id, holder_of(request))))

    return [tell_task, send_picture, shown_draft]
