"""Other systems: let in by an administrator, with a token for a secret, and no more than they were given."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote_plus, urlencode

import asyncpg
import httpx
import pytest

from server.cli import main
from server.identity.rights import RIGHTS
from server.identity.roles import Machine
from server.identity.store import new_token
from server.ids import new_id
from shared.protocol.systems import SystemRight

HERE, THERE = "borgerservice", "pension"
SITE = f"/api/v1/sites/{HERE}"
ALL = [right.value for right in SystemRight]


class Other:
    """Another system, as it sees the server."""

    def __init__(self, server: Any, admin: dict[str, str]) -> None:
        self.server = server
        self.admin = admin
        self.id, self.secret = str(new_id()), new_token()

    async def manage(self, path: str, body: Any, who: dict[str, str] | None = None) -> httpx.Response:
        """What an administrator sends."""
        answer: httpx.Response = await self.server.http.post(
            f"/api/v1/systems{path}", json=body, headers=self.admin if who is None else who
        )
        return answer

    async def let_in(self, rights: list[str] = ALL, sites: tuple[str, ...] = (HERE,)) -> httpx.Response:
        """Have it let in."""
        about = {"name": "Sagsbehandling", "site_ids": sites, "rights": rights}
        return await self.manage("", {"id": self.id, "secret": self.secret, "about": about})

    async def ask(self, *, secret: str | None = None, server: Any = None, **form: str) -> httpx.Response:
        """Ask for a token, by HTTP Basic."""
        said = f"{quote_plus(self.id)}:{quote_plus(self.secret if secret is None else secret)}"
        return await raw(
            server or self.server,
            urlencode({"grant_type": "client_credentials", **form}),
            authorization=f"Basic {base64.b64encode(said.encode()).decode()}",
        )

    async def token(self, **form: str) -> dict[str, str]:
        """The Authorization header of a token."""
        return {"authorization": f"Bearer {(await self.ask(**form)).json()['access_token']}"}


async def raw(server: Any, body: str, **headers: str) -> httpx.Response:
    """A request for a token, as it is."""
    words = {"content-type": "application/x-www-form-urlencoded", **headers}
    answer: httpx.Response = await server.http.post("/oauth2/token", content=body.encode(), headers=words)
    return answer


@pytest.fixture
async def sql(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """A connection to the database."""
    connection = await asyncpg.connect(database_url)
    await connection.execute("update staff set roles = '{administrator}' where username = 'samir'")
    yield connection
    await connection.close()


@pytest.fixture
async def other(sql: asyncpg.Connection, server: Any) -> Other:
    """A system that is let in with all rights at one centre."""
    made = Other(server, await server.staff("samir"))
    assert (await made.let_in()).status_code == 200
    return made


def test_the_rights_that_can_be_given_are_those_of_the_table() -> None:
    """A right that the table gives to systems can be given, and no other."""
    assert set(ALL) == {scope.value for scope, actors in RIGHTS.items() if Machine.SYSTEM in actors}


async def test_a_token_as_the_standard_has_it(other: Other) -> None:
    """Basic and the form lead to a bearer token that nobody keeps; all rights, or those asked for."""
    answer = await other.ask()
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    said = answer.json()
    assert (said["token_type"], said["expires_in"], said["scope"]) == ("Bearer", 900, " ".join(sorted(ALL)))
    form = {"grant_type": "client_credentials", "client_id": other.id, "client_secret": other.secret}
    answer = await raw(other.server, urlencode(form | {"scope": "queue:read"}))
    assert answer.json()["scope"] == "queue:read"


@pytest.mark.parametrize(
    ("body", "headers", "status", "error"),
    [
        ("", {}, 401, "invalid_client"),
        ("grant_type=client_credentials", {}, 401, "invalid_client"),
        ("grant_type=client_credentials&client_id=x&client_secret=y", {}, 401, "invalid_client"),
        ("{ID}", {}, 400, "invalid_request"),
        ("grant_type=password&{ID}", {}, 400, "unsupported_grant_type"),
        ("grant_type=client_credentials&scope=day:keep&{ID}", {}, 400, "invalid_scope"),
        ("grant_type=client_credentials&grant_type=client_credentials&{ID}", {}, 400, "invalid_request"),
        ("grant_type=client_credentials&{ID}", {"content-type": "application/json"}, 400, "invalid_request"),
        ("grant_type=client_credentials&{ID}", {"authorization": "Basic eDp5"}, 400, "invalid_request"),
        ("grant_type=client_credentials", {"authorization": "Basic ###"}, 401, "invalid_client"),
        ("grant_type=client_credentials", {"authorization": "Bearer x"}, 401, "invalid_client"),
        ("grant_type=client_credentials", {"authorization": "Basic eHk="}, 401, "invalid_client"),
        ("grant_type=client_credentials&scope=%00&{ID}", {}, 400, "invalid_scope"),
        ("%ff=%fe&grant_type", {}, 400, "invalid_request"),
        ("æ=ø", {}, 400, "invalid_request"),
        ("&".join(f"a{n}=1" for n in range(50)), {}, 400, "invalid_request"),
    ],
)
async def test_what_is_no_request_for_a_token(
    other: Other, body: str, headers: dict[str, str], status: int, error: str
) -> None:
    """Each fault has the standard's word; who is not known is asked for Basic."""
    answer = await raw(
        other.server, body.replace("{ID}", f"client_id={other.id}&client_secret={other.secret}"), **headers
    )
    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert answer.json()["error_description"].endswith(".")
    assert ("www-authenticate" in answer.headers) == (status == 401)


async def test_guessing_is_slow(other: Other) -> None:
    """After many wrong secrets the address has to wait, also with the right one."""
    for _ in range(30):
        assert (await other.ask(secret="wrong")).status_code == 401
    answer = await other.ask()
    assert (answer.status_code, answer.json()["error"], answer.headers["retry-after"]) == (429, "slow_down", "60")
    other.server.clock.move(minutes=1)
    assert (await other.ask()).status_code == 200


async def test_no_more_than_it_was_given(other: Other) -> None:
    """Only the rights of its token, and only at its centres; and a token that is too old is none."""
    http, wide = other.server.http, await other.token()
    narrow = await other.token(scope="booking:read content:read")
    assert (await http.get(f"{SITE}/queue", headers=wide)).status_code == 200
    assert (await http.get(f"{SITE}/queue", headers=narrow)).status_code == 403
    assert (await http.get(f"{SITE}/snapshot", headers=wide)).status_code == 403
    assert (await http.get(f"/api/v1/sites/{THERE}/queue", headers=wide)).status_code == 403
    assert (await http.get("/api/v1/systems", headers=wide)).status_code == 403
    about = {"name": "To steder", "site_ids": [HERE, THERE], "rights": ["queue:read"]}
    assert (await other.manage(f"/{other.id}/change", {"about": about})).status_code == 200
    assert (await http.get(f"/api/v1/sites/{THERE}/queue", headers=wide)).status_code == 200
    assert (await http.get(f"{SITE}/content", headers=wide)).status_code == 403
    other.server.clock.move(minutes=15)
    answer = await http.get(f"{SITE}/queue", headers=wide)
    assert answer.json()["type"] == "urn:skranke:problem:token-expired"


async def test_queue_bookings_and_content(other: Other, sql: asyncpg.Connection) -> None:
    """A system takes a number, sees the queue and what is booked; nothing tells of anybody."""
    http, headers = other.server.http, await other.token()
    body = {"id": str(new_id()), "service_id": f"{HERE}.pas", "language": "da"}
    assert (await http.post(f"{SITE}/tickets", json=body, headers=headers)).status_code == 200
    queue = (await http.get(f"{SITE}/queue", headers=headers)).json()
    passport = next(each for each in queue["services"] if each["service_id"] == f"{HERE}.pas")
    assert passport["waiting"] == 1
    assert passport["is_open"]
    assert passport["high_minutes"] >= passport["low_minutes"]
    day = other.server.clock().date().isoformat()
    booked = (await http.get(f"{SITE}/bookings", params={"day": day}, headers=headers)).json()
    assert len(booked["bookings"]) > 0
    names = {row["given_name"] for row in await sql.fetch("select given_name from visitor")} - {None, ""}
    content = await http.get(f"{SITE}/content", headers=headers)
    everybodys = await http.get(f"/api/v1/public/sites/{HERE}")
    assert content.json() == everybodys.json()
    said = f"{queue}{booked}"
    assert not [name for name in names if f"'{name}'" in said]
    for nobodys in ("0001-01-01", "9999-12-31"):
        far = await http.get(f"{SITE}/bookings", params={"day": nobodys}, headers=headers)
        assert far.json()["bookings"] == []
    for wrong in ("", "yesterday"):
        assert (await http.get(f"{SITE}/bookings", params={"day": wrong}, headers=headers)).status_code == 400


async def test_another_secret_beside_the_old_one(other: Other) -> None:
    """For the overlap both are good, then the new one only; the same command twice is as once."""
    new: dict[str, Any] = {"secret": new_token(), "overlap_hours": 2}
    for _ in range(2):
        assert (await other.manage(f"/{other.id}/secret", new)).status_code == 200
    assert [(await other.ask(secret=each)).status_code for each in (other.secret, new["secret"])] == [200, 200]
    listed = (await other.server.http.get("/api/v1/systems", headers=other.admin)).json()["systems"]
    assert [each["old_until"] is not None for each in listed] == [True]
    other.server.clock.move(hours=2)
    other.admin = await other.server.staff("samir")
    assert [(await other.ask(secret=each)).status_code for each in (other.secret, new["secret"])] == [401, 200]
    last: dict[str, Any] = {"secret": new_token(), "overlap_hours": 0}
    assert (await other.manage(f"/{other.id}/secret", last)).status_code == 200
    assert [(await other.ask(secret=each)).status_code for each in (new["secret"], last["secret"])] == [401, 200]


async def test_shut_out_at_once_in_every_process(sql: asyncpg.Connection, start_server: Any) -> None:
    """Both servers refuse its token and its secret as soon as one of them was told; twice is as once."""
    async with start_server() as one, start_server() as two:
        other = Other(one, await one.staff("samir"))
        await other.let_in()
        headers = await other.token()
        for server in (one, two):
            assert (await server.http.get(f"{SITE}/queue", headers=headers)).status_code == 200
        for _ in range(2):
            assert (await other.manage(f"/{other.id}/revoke", {})).status_code == 200
        assert (await one.http.get(f"{SITE}/queue", headers=headers)).status_code == 401
        async with asyncio.timeout(30):
            while (await two.http.get(f"{SITE}/queue", headers=headers)).status_code != 401:
                pass  # it has asked a server, and waited for the answer
        assert (await other.ask(server=two)).status_code == 401
        assert (await other.manage(f"/{other.id}/secret", {"secret": new_token()})).status_code == 404
        assert (await other.manage(f"/{new_id()}/revoke", {})).status_code == 404
        about = {"name": "x", "site_ids": [HERE], "rights": ["queue:read"]}
        assert (await other.manage(f"/{other.id}/change", {"about": about})).status_code == 404
        assert (await one.http.get("/api/v1/systems", headers=other.admin)).json()["systems"] == []
    assert await sql.fetchval("select count(*) from api_secret") == 0


async def test_what_cannot_be_decided(other: Other) -> None:
    """No unknown centre, no right that systems do not get, and nobody but an administrator decides."""
    assert (await Other(other.server, other.admin).let_in(sites=("nowhere",))).status_code == 404
    assert (await Other(other.server, other.admin).let_in(rights=["ticket:call"])).status_code == 400
    assert (await Other(other.server, other.admin).let_in(rights=[])).status_code == 400
    assert (await Other(other.server, await other.server.staff()).let_in()).status_code == 403


async def test_who_looks_at_a_centre(other: Other, sql: asyncpg.Connection) -> None:
    """A superuser sees the systems of the own centre, with no more of a webhook than its host; others see nothing."""
    hook = {"id": str(new_id()), "url": "https://a.example/secret?key=1", "topics": ["calls"], "secret": new_token()}
    assert (await other.manage(f"/{other.id}/webhooks", hook)).status_code == 200
    elsewhere = Other(other.server, other.admin)
    assert (await elsewhere.let_in(sites=(THERE,))).status_code == 200
    http = other.server.http
    await sql.execute("update staff set roles = '{superuser}' where username = 'amina'")
    seen = await http.get(f"{SITE}/systems", headers=await other.server.staff("amina"))
    assert seen.status_code == 200, seen.text
    (system,) = seen.json()["systems"]
    assert (system["id"], system["webhooks"][0]["url"]) == (other.id, "a.example")
    assert "key=1" not in seen.text
    assert (await http.get(f"{SITE}/systems", headers=await other.server.staff())).status_code == 403
    assert (await http.get("/api/v1/sites/nowhere/systems", headers=other.admin)).status_code == 404


async def test_secrets_stand_nowhere(other: Other, sql: asyncpg.Connection) -> None:
    """Neither a secret nor a token can be read in the database."""
    token = (await other.ask()).json()["access_token"]
    for table in ("api_client", "api_secret", "access_token"):
        for row in await sql.fetch(f"select t::text from {table} t"):
            assert other.secret not in row[0]
            assert token not in row[0]


def test_by_the_command_line(database_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Add, list, rotate and revoke, and what they refuse."""
    at = ["--database-url", database_url]

    def run(*arguments: str) -> tuple[int, str, str]:
        status = main(["api-client", *arguments, *at])
        said = capsys.readouterr()
        return status, said.out, said.err

    status, out, _ = run("add", "Sagsbehandling", "--site", HERE, "--right", "queue:read", "--right", "ticket:issue")
    assert status == 0
    client = out.split("client id: ")[1].split()[0]
    assert "client secret: " in out
    status, out, _ = run("list")
    assert (status, f"{client} Sagsbehandling · {HERE} · queue:read ticket:issue" in out) == (0, True)
    status, out, _ = run("rotate", client, "--overlap-hours", "1")
    assert (status, "the old one still holds: 1" in out) == (0, True)
    assert run("rotate", client, "--overlap-hours", "-1")[0] == 2
    assert run("add", "X", "--site", "nowhere", "--right", "queue:read")[0] == 2
    assert run("add", "", "--site", HERE, "--right", "queue:read")[0] == 2
    assert run("revoke", client)[:2] == (0, "It is let in no more.\n")
    assert run("list")[1] == ""
    assert run("revoke", str(new_id()))[0] == 2
    assert run("rotate", client)[0] == 2
