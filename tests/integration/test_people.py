"""Superusers look after the people of their own centre, administrators after all; the last one cannot go."""

from __future__ import annotations

import asyncio
import secrets
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import msgspec
import pytest

from server.ids import new_id
from shared.protocol.errors import ProblemType
from shared.protocol.model import Role
from shared.protocol.people import About, AccountState, Person

HERE = "/api/v1/sites/borgerservice"
THERE = "/api/v1/sites/pension"
PASSWORD = "lampe-havre-cykel-torsk"


class People:
    """A superuser (Kirsten) and an administrator (Tove) at the same centre, and what they can ask."""

    def __init__(self, server: Any, sql: asyncpg.Connection) -> None:
        self.server, self.sql = server, sql
        self.superuser: dict[str, str] = {}
        self.administrator: dict[str, str] = {}

    async def all(self, where: str = HERE, who: dict[str, str] | None = None) -> dict[str, Person]:
        """Everybody, by user name."""
        answer = await self.server.http.get(f"{where}/people", headers=who or self.administrator)
        answer.raise_for_status()
        found = msgspec.json.decode(answer.content, type=list[Person])
        return {person.about.username: person for person in found}

    async def send(self, method: str, path: str, body: Any, who: dict[str, str] | None = None) -> httpx.Response:
        """Ask as the superuser, or as somebody else."""
        content = msgspec.json.encode(body)
        headers = {**(who or self.superuser), "content-type": "application/json"}
        return await self.server.http.request(method, path, content=content, headers=headers)

    async def put(self, person: Person, who: dict[str, str] | None = None, **changed: Any) -> httpx.Response:
        """Change somebody."""
        about = msgspec.structs.replace(person.about, **changed)
        body = {"version": person.version, "about": about}
        return await self.send("PUT", f"{HERE}/people/{person.id}", body, who)

    async def add(self, username: str, *, who: dict[str, str] | None = None, **about: Any) -> httpx.Response:
        """Take somebody in, with a link."""
        said = {"id": new_id(), "about": About(username=username, display_name=username.title(), **about)}
        return await self.send("POST", f"{HERE}/people", said, who)

    async def act(self, person: Person, action: str, who: dict[str, str] | None = None) -> httpx.Response:
        """Deactivate and the like."""
        return await self.server.http.post(f"{HERE}/people/{person.id}/{action}", headers=who or self.superuser)


@pytest.fixture
async def people(server: Any, database_url: str) -> Any:
    """Tove is the one administrator."""
    sql = await asyncpg.connect(database_url)
    made = People(server, sql)
    made.superuser, made.administrator = await server.staff("kirsten"), await server.staff("tove")
    yield made
    await sql.close()


def kind(answer: httpx.Response) -> ProblemType:
    """What kind of no it is."""
    return ProblemType(answer.json()["type"])


def person_in(answer: httpx.Response) -> Person:
    """The person that was answered with."""
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=Person)


async def test_from_the_invitation_to_the_first_sign_in(people: People) -> None:
    """A link is good once and for seven days; who has it chooses user name and password, and can sign in."""
    added, code = person_in(await people.add("ny", mail="ny@fjordby.example")), secrets.token_urlsafe(32)
    assert added.state is AccountState.NO_PASSWORD
    invited = person_in(await people.send("POST", f"{HERE}/people/{added.id}/invite", {"code": code}))
    assert invited.state is AccountState.INVITED
    look = await people.send("POST", "/api/v1/invitations/look", {"code": code}, {})
    assert look.json()["display_name"] == "Ny"

    async def accept(password: str, username: str = "ny.medarbejder") -> httpx.Response:
        body = {"code": code, "username": username, "password": password}
        return await people.send("POST", "/api/v1/invitations/accept", body, {})

    assert kind(await accept("ny.medarbejder1")) is ProblemType.WEAK_PASSWORD
    assert kind(await accept(PASSWORD, "bo")) is ProblemType.USERNAME_TAKEN
    assert (await accept(PASSWORD)).status_code == 200
    assert kind(await accept(PASSWORD)) is ProblemType.LINK_SPENT
    body = {"username": "ny.medarbejder", "password": PASSWORD}
    assert (await people.server.http.post("/api/v1/sign-in", json=body)).status_code == 200
    assert (await people.all())["ny.medarbejder"].state is AccountState.ACTIVE


async def test_a_link_that_is_too_old_or_was_replaced(people: People) -> None:
    """After seven days, after a newer link, and after the person has gone, it is good no more."""
    bo = (await people.all())["bo"]
    codes = [secrets.token_urlsafe(32) for _ in range(3)]

    async def invite(code: str) -> None:
        person_in(await people.send("POST", f"{HERE}/people/{bo.id}/invite", {"code": code}))

    async def good(code: str) -> bool:
        return (await people.send("POST", "/api/v1/invitations/look", {"code": code}, {})).status_code == 200

    await invite(codes[0])
    await invite(codes[0])
    assert await good(codes[0])
    await invite(codes[1])
    assert [await good(code) for code in codes] == [False, True, False]
    person_in(await people.act(bo, "deactivate"))
    assert not await good(codes[1])
    person_in(await people.act(bo, "reactivate"))
    await invite(codes[2])
    people.server.clock.move(days=6, hours=23)
    assert await good(codes[2])
    people.server.clock.move(hours=1)
    assert not await good(codes[2])


async def test_a_role_given_and_taken_counts_at_once(people: People) -> None:
    """With the same sign-in, and without a moment in between: a guard sees the agreements, and then no more."""
    bo, headers = (await people.all())["bo"], await people.server.staff("bo")

    async def status() -> int:
        return int((await people.server.http.get(f"{HERE}/agreements", headers=headers)).status_code)

    assert await status() == 403
    guard = person_in(await people.put(bo, roles=(*bo.about.roles, Role.GUARD)))
    assert await status() == 200
    person_in(await people.put(guard, roles=(Role.READER,)))
    assert await status() == 403
    call = {"id": str(new_id()), "desk_id": "borgerservice.1"}
    assert (await people.server.http.post(f"{HERE}/calls", json=call, headers=headers)).status_code == 403
    assert (await people.server.http.get(f"{HERE}/snapshot", headers=headers)).status_code == 200


async def test_who_is_deactivated_is_out_at_once(people: People) -> None:
    """Their sign-ins end, they are away for their colleagues, and they can come back with what they were."""
    headers, bo = await people.server.staff("bo"), (await people.all())["bo"]
    there = {"id": str(new_id()), "status": "open", "desk_id": bo.about.desk_id}
    assert (await people.server.http.post(f"{HERE}/presence", json=there, headers=headers)).status_code == 200
    assert person_in(await people.act(bo, "deactivate")).state is AccountState.DEACTIVATED
    assert (await people.server.http.get(f"{HERE}/snapshot", headers=headers)).status_code == 401
    body = {"username": "bo", "password": people.server.seeded.password}
    assert kind(await people.server.http.post("/api/v1/sign-in", json=body)) is ProblemType.WRONG_PASSWORD
    colleagues = (await people.server.http.get(f"{HERE}/staff", headers=people.superuser)).json()
    assert str(bo.id) not in {each["staff_id"] for each in colleagues}
    assert await people.sql.fetchval("select status from presence where staff_id = $1", bo.id) == "away"
    back = person_in(await people.act(bo, "reactivate"))
    assert (back.state, back.about) == (AccountState.ACTIVE, bo.about)
    assert (await people.server.http.post("/api/v1/sign-in", json=body)).status_code == 200


async def test_signed_out_by_somebody_else(people: People) -> None:
    """All sign-ins of the person end, and they can sign in again."""
    headers = [await people.server.staff("bo") for _ in range(2)]
    person_in(await people.act((await people.all())["bo"], "sign-out"))
    for each in headers:
        assert (await people.server.http.get(f"{HERE}/snapshot", headers=each)).status_code == 401
    await people.server.staff("bo")


async def test_a_superuser_stays_at_their_own_centre(people: People) -> None:
    """Nobody of another centre can be seen or changed, not even by asking here for their id."""
    assert (await people.server.http.get(f"{THERE}/people", headers=people.superuser)).status_code == 403
    stranger = next(iter((await people.all(THERE)).values()))
    assert kind(await people.put(stranger, display_name="X")) is ProblemType.UNKNOWN_PERSON
    assert kind(await people.act(stranger, "deactivate")) is ProblemType.UNKNOWN_PERSON
    body = {"version": stranger.version, "about": stranger.about}
    refused = await people.send("PUT", f"{THERE}/people/{stranger.id}", body)
    assert kind(refused) is ProblemType.FORBIDDEN
    assert (await people.send("PUT", f"{THERE}/people/{stranger.id}", body, people.administrator)).status_code == 200


async def test_only_an_administrator_makes_one(people: People) -> None:
    """A superuser can neither become one, nor make one, nor touch one: no link, no sign-out, no other name."""
    everybody = await people.all()
    kirsten, tove = everybody["kirsten"], everybody["tove"]
    administrator = (Role.SUPERUSER, Role.ADMINISTRATOR)
    code = {"code": secrets.token_urlsafe(32)}
    refused = [
        await people.put(kirsten, roles=administrator),
        await people.add("falsk", roles=administrator),
        await people.put(tove, display_name="X"),
        await people.act(tove, "deactivate"),
        await people.act(tove, "sign-out"),
        await people.send("POST", f"{HERE}/people/{tove.id}/invite", code),
    ]
    assert [kind(answer) for answer in refused] == [ProblemType.FORBIDDEN] * 6
    assert "falsk" not in await people.all()
    assert person_in(await people.put(kirsten, people.administrator, roles=administrator)).about.roles == administrator


async def test_the_last_administrator_stays(people: People) -> None:
    """Neither deactivated nor demoted, also by themselves; when there is another one they may go."""
    tove, bo = (await people.all())["tove"], (await people.all())["bo"]
    for answer in (
        await people.act(tove, "deactivate", people.administrator),
        await people.put(tove, people.administrator, roles=(Role.CASEWORKER,)),
    ):
        assert kind(answer) is ProblemType.LAST_ADMINISTRATOR
    person_in(await people.put(bo, people.administrator, roles=(Role.ADMINISTRATOR,)))
    assert person_in(await people.act(tove, "deactivate", await people.server.staff("bo"))).state == "deactivated"


async def test_two_administrators_who_let_each_other_go(people: People) -> None:
    """At the same instant, again and again: one of them always stays."""
    everybody = await people.all()
    one, other = everybody["tove"].id, everybody["bo"].id
    for _ in range(5):
        await people.sql.execute(
            "update staff set roles = '{administrator}', deactivated_at = null where id = any($1)", [one, other]
        )
        tove, bo = await people.server.staff("tove"), await people.server.staff("bo")
        urls = [f"{HERE}/people/{staff_id}/deactivate" for staff_id in (other, one)]
        await asyncio.gather(
            *(people.server.http.post(url, headers=who) for url, who in zip(urls, (tove, bo), strict=True))
        )
        left = "select count(*) from staff where 'administrator' = any(roles) and deactivated_at is null"
        assert await people.sql.fetchval(left) == 1


async def test_two_who_change_the_same_person(people: People) -> None:
    """The second is told, and nothing of the first is written over; the same command twice is one change."""
    bo = (await people.all())["bo"]
    first = await people.put(bo, display_name="Bo V.")
    assert kind(await people.put(bo, mail="bo@fjordby.example")) is ProblemType.CHANGED_MEANWHILE
    assert person_in(await people.put(bo, display_name="Bo V.")) == person_in(first)
    assert (await people.all())["bo"].about.mail == ""


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"leave_from": "2026-12-01"}, "leave"),
        ({"leave_from": "2026-12-02", "leave_until": "2026-12-01"}, "leave"),
        ({"desk_id": "pension.1"}, "desk"),
        ({"services": ("nothing",)}, "service"),
        ({"deputies": (UUID(int=1),)}, "deput"),
    ],
)
async def test_what_cannot_be(people: People, changed: dict[str, Any], said: str) -> None:
    """Half a leave, a desk elsewhere, an unknown service or deputy: refused with the field's name."""
    answer = await people.put((await people.all())["bo"], **changed)
    assert kind(answer) is ProblemType.BAD_REQUEST
    assert said in answer.json()["detail"]


async def test_who_is_on_leave_is_stood_in_for_at_once(people: People) -> None:
    """A citizen who comes for somebody on leave is told to the deputy after ten seconds, not after three minutes."""
    everybody = await people.all()
    bo, amina = everybody["bo"], everybody["amina"]
    today = people.server.clock().date().isoformat()
    away = person_in(await people.put(bo, deputies=(amina.id,), leave_from=today, leave_until=today))
    ticket = (await people.server.issue()).json()["ticket"]["id"]
    body = {"id": str(new_id()), "to_staff_id": str(bo.id)}
    path = f"{HERE}/tickets/{ticket}/transfer"
    answer = await people.server.http.post(path, json=body, headers=people.superuser)
    assert answer.status_code == 200, answer.text
    watch = people.server.app.state["parts"].watch
    people.server.clock.move(seconds=11)
    await watch.look()
    told = "select told->>'level' from ticket where id = $1"
    assert await people.sql.fetchval(told, UUID(ticket)) == "deputies"
    assert away.about.leave_until is not None
