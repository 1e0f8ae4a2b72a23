"""Every route asks for a right, and lets in whom the table of rights names and nobody else."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from litestar.routes import HTTPRoute

from server.identity.gate import RIGHT, Open
from server.identity.rights import RIGHTS, Actor, may
from server.identity.roles import Machine, Scope
from server.identity.store import new_token, token_hash
from server.ids import new_id
from shared.protocol.model import Role

HERE, THERE = "borgerservice", "pension"
"""Where the person works, and where not."""

OPEN = {
    ("GET", "/healthz"),
    ("GET", "/readyz"),
    ("POST", "/api/v1/sign-in"),
    ("POST", "/api/v1/sign-in/renew"),
    ("POST", "/api/v1/invitations/look"),
    ("POST", "/api/v1/invitations/accept"),
    ("GET", "/welcome"),
    ("POST", "/api/v1/pairings"),
    ("GET", "/api/v1/pairings/{pairing_id}"),
    ("POST", "/api/v1/sign-in-by-code"),
    ("GET", "/api/v1/sign-in-ways"),
    ("GET", "/sign-in/{provider_id}"),
    ("GET", "/sign-in/{provider_id}/back"),
    ("GET", "/display"),
    ("POST", "/display/-/pairing"),
    ("GET", "/display/-/pairing/{pairing_id}"),
    ("GET", "/display/-/events"),
    ("GET", "/display/{site_id}"),
    ("GET", "/display/{site_id}/events"),
    ("GET", "/api/v1/public/sites/{site_id}"),
    ("GET", "/c/{site_id}"),
    ("POST", "/c/{site_id}"),
    ("GET", "/c/{site_id}/call-back/{service_id}"),
    ("POST", "/c/{site_id}/call-back/{service_id}"),
    ("GET", "/c/{site_id}/call-back/{service_id}/done"),
    ("POST", "/api/v1/public/sites/{site_id}/services/{service_id}/enquiries"),
    ("GET", "/c/{site_id}/write/{service_id}"),
    ("POST", "/c/{site_id}/write/{service_id}"),
    ("GET", "/c/{site_id}/write/{service_id}/done"),
    ("GET", "/a/{key}"),
    ("POST", "/a/{key}"),
    ("GET", "/a/{key}/poster"),
    ("GET", "/t/{ticket_id}"),
    ("GET", "/cal/{file_name}"),
    ("GET", "/t/{ticket_id}/events"),
    ("GET", "/t/{ticket_id}/sure"),
    ("GET", "/t/{ticket_id}/tell"),
    ("POST", "/t/{ticket_id}/tell"),
    ("POST", "/t/{ticket_id}/{deed}"),
    ("GET", "/static/{file_path}"),
    ("HEAD", "/static/{file_path}"),
    ("GET", "/schema"),
    ("GET", "/api/v1/sites/{site_id}/times"),
    ("GET", "/api/v1/soonest"),
    ("GET", "/api/v1/sites/{site_id}/people-to-meet"),
    ("POST", "/api/v1/holds"),
    ("POST", "/api/v1/holds/{token}/confirm"),
    ("POST", "/api/v1/holds/{token}/give-back"),
    ("GET", "/api/v1/own-bookings/{token}"),
    ("POST", "/api/v1/own-bookings/{token}/move"),
    ("POST", "/api/v1/own-bookings/{token}/cancel"),
    ("POST", "/api/v1/own-bookings/{token}/forget"),
    ("POST", "/api/v1/message-receipts/gatewayapi"),
    ("GET", "/stop-mail/{token}"),
    ("POST", "/stop-mail/{token}"),
    ("GET", "/book"),
    ("GET", "/book/{site_id}"),
    ("POST", "/book/{site_id}"),
    ("GET", "/book/{site_id}/{service_id}"),
    ("GET", "/book/{site_id}/{service_id}/more"),
    ("GET", "/book/{site_id}/{service_id}/kind"),
    ("GET", "/book/{site_id}/{service_id}/centre"),
    ("GET", "/book/{site_id}/{service_id}/time"),
    ("GET", "/book/{site_id}/{service_id}/contact"),
    ("POST", "/book/{site_id}/{service_id}/contact"),
    ("GET", "/b/{token}"),
    ("GET", "/b/{token}/booking.ics"),
    ("GET", "/b/{token}/contact"),
    ("POST", "/b/{token}/give-back"),
    ("GET", "/b/{token}/code"),
    ("POST", "/b/{token}/code"),
    ("GET", "/b/{token}/move"),
    ("POST", "/b/{token}/move"),
    ("GET", "/b/{token}/cancel"),
    ("POST", "/b/{token}/cancel"),
    ("GET", "/b/{token}/forget"),
    ("POST", "/b/{token}/forget"),
    ("GET", "/b/{token}/earlier"),
    ("POST", "/b/{token}/earlier"),
    ("GET", "/e/{token}"),
    ("POST", "/e/{token}"),
    ("POST", "/oauth2/token"),
}
"""What anybody may ask: each of these is nobody's secret, or asks for a password."""

ACTORS: tuple[Actor, ...] = (*Role, *Machine)


@dataclass(frozen=True)
class Asked:
    """One method of one route, with the action in its path where it has one, and what that takes."""

    method: str
    path: str
    right: object

    def at(self, site_id: str) -> str:
        """The address with something in each of its places."""
        filled = self.path.replace("{site_id}", site_id).replace("{number}", "1")
        return re.sub(r"\{\w*_id\}", str(UUID(int=7)), filled)


def asked(app: Any) -> Iterator[Asked]:
    """Everything that can be asked of the app."""
    for route in app.routes:
        assert isinstance(route, HTTPRoute), f"{route.path}: this test knows no other kind of route"
        path = re.sub(r"\{(\w+):\w+\}", r"{\1}", route.path)
        for handler in route.route_handlers:
            right = handler.opt.get(RIGHT)
            if path.startswith("/schema/"):
                continue  # the same description of the API, in many dresses
            for method in sorted(handler.http_methods - {"OPTIONS"}):
                if isinstance(right, dict):
                    yield from (Asked(method, path.replace("{action}", act), each) for act, each in right.items())
                else:
                    yield Asked(method, path.replace("{action}", "nothing"), right)


def _owner_column(actor: Actor) -> str:
    if isinstance(actor, Role):
        return "staff_id"
    return "client_id" if actor is Machine.SYSTEM else "device_id"


async def token_of(connection: asyncpg.Connection, actor: Actor, now: Any) -> dict[str, str]:
    """The Authorization header of somebody at `HERE` who is that and nothing else."""
    owner, token = new_id(), new_token()
    if isinstance(actor, Role):
        await connection.execute(
            "insert into staff (id, site_id, username, display_name, password_hash, roles)"
            " values ($1, $2, $3, $3, '', array[$3])",
            owner, HERE, actor.value,
        )  # fmt: skip
    elif actor is Machine.SYSTEM:
        await connection.execute(
            "insert into api_client (id, name, site_ids, rights, made_at) values ($1, 'system', array[$2], $3, $4)",
            owner, HERE, [scope.value for scope in Scope], now,
        )  # fmt: skip
    else:
        await connection.execute(
            "insert into device (id, site_id, kind, name) values ($1, $2, $3, $3)", owner, HERE, actor.value
        )
    await connection.execute(
        f"insert into access_token (hash, site_id, {_owner_column(actor)}, rights, expires_at)"
        " values ($1, $2, $3, $4, $5)",
        token_hash(token), HERE, owner, [scope.value for scope in Scope], now + timedelta(hours=1),
    )  # fmt: skip
    return {"authorization": f"Bearer {token}"}


def test_every_scope_is_in_the_table() -> None:
    """No scope is forgotten, and none of them is for nobody; a reader has no right to change anything of others."""
    assert set(RIGHTS) == set(Scope)
    assert all(RIGHTS.values())
    reads = {Scope.READ_SITE, Scope.READ_TEAM, Scope.READ_STANDS, Scope.READ_SETTINGS, Scope.OWN_ACCOUNT}
    assert {scope for scope in Scope if Role.READER in RIGHTS[scope]} == reads


def test_who_is_nobody_may_nothing() -> None:
    """Default deny: without a role, or at another centre, nothing is allowed but what says so; superusers only look."""
    assert not any(may((), scope, at_own_centre=True) for scope in Scope)
    everywhere = {scope for scope in Scope for actor in ACTORS if may([actor], scope, at_own_centre=False)}
    owned = {actor for scope in everywhere for actor in ACTORS if may([actor], scope, at_own_centre=False)}
    assert owned == {Role.ADMINISTRATOR, Role.SUPERUSER}
    theirs = {scope for scope in Scope if may([Role.SUPERUSER], scope, at_own_centre=False)}
    assert theirs == {Scope.READ_SHELF}


async def test_every_route_declares_its_right(server: Any) -> None:
    """A route is on the short list of what is open to all, or takes a right; a new one that forgets fails here."""
    found = list(asked(server.app))
    assert {(each.method, each.path) for each in found if each.right is Open.TO_ALL} == OPEN
    closed = [each for each in found if each.right is not Open.TO_ALL]
    assert len(closed) >= 40, "the routes have moved: this check saw too few"
    assert [each for each in closed if not isinstance(each.right, Scope)] == []


@pytest.mark.parametrize("site_id", [HERE, THERE])
async def test_every_route_for_every_role(server: Any, database_url: str, site_id: str) -> None:
    """Whoever has the right gets past the gate, whoever has not is told so; at the own centre and at another."""
    connection = await asyncpg.connect(database_url)
    wrong, seen = [], 0
    for actor in ACTORS:
        headers = await token_of(connection, actor, server.clock())
        for each in asked(server.app):
            if each.right is Open.TO_ALL:
                continue
            assert isinstance(each.right, Scope)
            own = site_id == HERE or "{site_id}" not in each.path
            status = await _status(server, each, site_id, headers)
            allowed, seen = may([actor], each.right, at_own_centre=own), seen + 1
            if (status not in (401, 403)) != allowed:
                wrong.append(f"{actor} {each.method} {each.path}: {status}")
    await connection.close()
    assert seen >= 40 * len(ACTORS)
    assert not wrong, "\n".join(wrong)


async def _status(server: Any, each: Asked, site_id: str, headers: dict[str, str]) -> int:
    """What is answered; of a stream only its beginning. The body is no command, so nothing is changed."""
    request = server.http.build_request(
        each.method, each.at(site_id), headers=headers | {"content-type": "application/json"}, content=b"[]"
    )
    answer = await server.http.send(request, stream=True)
    await answer.aclose()
    return int(answer.status_code)


async def test_nobody_gets_in_without_a_token(server: Any) -> None:
    """Neither without one, nor with one that nobody has: the same for every route that is not open to all."""
    for each in asked(server.app):
        if each.right is not Open.TO_ALL:
            for headers in ({}, {"authorization": "Bearer nobodys"}):
                assert await _status(server, each, HERE, headers) == 401, each


async def _until(met: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(30):
        while not await met():
            pass  # it has asked a server, and waited for the answer


async def test_a_role_taken_away_is_gone_in_every_process(start_server: Any, database_url: str) -> None:
    """Somebody changes the roles in the database: both servers hear it, though their clocks stand still."""
    connection = await asyncpg.connect(database_url)
    async with start_server() as one, start_server() as other:
        headers = await one.staff("samir")
        for server in (one, other):
            assert (await server.http.get(f"/api/v1/sites/{HERE}/agreements", headers=headers)).status_code == 200
        await connection.execute("update staff set roles = '{caseworker}' where username = 'samir'")
        for server in (one, other):

            async def refused(server: Any = server) -> bool:
                answer = await server.http.get(f"/api/v1/sites/{HERE}/agreements", headers=headers)
                return bool(answer.status_code == 403)

            await _until(refused)
    await connection.close()


@pytest.mark.parametrize(
    "change",
    [
        "update access_token set revoked_at = now() where staff_id is not null",
        "delete from access_token where staff_id is not null",
        "update staff set roles = '{reader}'",
    ],
)
async def test_what_is_being_sent_ends_with_the_right(server: Any, database_url: str, change: str) -> None:
    """A stream that is open ends when its sign-in is ended, or when its person becomes somebody else."""
    connection = await asyncpg.connect(database_url)
    headers = await server.staff()
    async with server.http.stream("GET", f"/api/v1/sites/{HERE}/events", headers=headers) as answer:
        lines = answer.aiter_lines()
        while await anext(lines) != "event: live":
            pass
        await connection.execute(change)
        async with asyncio.timeout(30):
            rest = [line async for line in lines]
    assert not any(line.startswith("event") for line in rest)
    await connection.close()
