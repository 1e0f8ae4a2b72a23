"""Sign-ins are kept going, end at once when they are to, and passwords cannot be tried for ever."""

from __future__ import annotations

import asyncio
import secrets
from datetime import timedelta
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest

from shared.protocol.errors import ProblemType
from shared.protocol.own_account import OwnAccount

SITE = "/api/v1/sites/borgerservice"
HOURS = {"access_token_minutes": 30.0}


class Nobodys:
    """A provider that nobody is sent to."""

    id, name = "nobodys", "Nobody's"


async def sign_in(server: Any, username: str = "bo", password: str = "") -> httpx.Response:
    """Try it."""
    body = {"username": username, "password": password or server.seeded.password}
    return await server.http.post("/api/v1/sign-in", json=body)


async def renew(server: Any, refresh: str, following: str) -> httpx.Response:
    """Ask for a new access token."""
    return await server.http.post("/api/v1/sign-in/renew", json={"refresh": refresh, "next": following})


def bearer(token: str) -> dict[str, str]:
    """The header."""
    return {"authorization": f"Bearer {token}"}


def kind(answer: httpx.Response) -> ProblemType:
    """What kind of no it is."""
    return ProblemType(answer.json()["type"])


async def test_a_sign_in_is_kept_going_until_its_end(start_server: Any) -> None:
    """An access token is short; renewed each time it goes on for twelve hours, and not longer."""
    async with start_server(**HOURS) as server:
        said = (await sign_in(server)).json()
        token, refresh = said["token"], said["refresh"]
        for _ in range(23):
            server.clock.move(minutes=29)
            assert (await server.http.get(f"{SITE}/staff", headers=bearer(token))).status_code == 200
            following = secrets.token_urlsafe(32)
            token = (await renew(server, refresh, following)).json()["token"]
            refresh = following
        server.clock.move(minutes=54)
        assert kind(await server.http.get(f"{SITE}/staff", headers=bearer(token))) is ProblemType.TOKEN_EXPIRED
        assert kind(await renew(server, refresh, secrets.token_urlsafe(32))) is ProblemType.TOKEN_EXPIRED


async def test_an_answer_that_was_lost_can_be_asked_for_again(server: Any) -> None:
    """The same command twice, also at the same instant, is no theft: both tokens are good."""
    refresh, following = (await sign_in(server)).json()["refresh"], secrets.token_urlsafe(32)
    answers = await asyncio.gather(*(renew(server, refresh, following) for _ in range(3)))
    for answer in answers:
        headers = bearer(answer.json()["token"])
        assert (await server.http.get(f"{SITE}/staff", headers=headers)).status_code == 200


async def test_the_next_token_has_to_be_new(server: Any) -> None:
    """One that is there already, one's own or another sign-in's, is refused; the right one is still good afterwards."""
    refresh, others = [(await sign_in(server)).json()["refresh"] for _ in range(2)]
    for following in (refresh, others):
        assert kind(await renew(server, refresh, following)) is ProblemType.ID_REUSED
    for mine in (refresh, others):
        assert (await renew(server, mine, secrets.token_urlsafe(32))).status_code == 200


@pytest.mark.expect_log("was used twice")
async def test_a_stolen_refresh_token_ends_the_sign_in(server: Any) -> None:
    """Whoever comes second with a refresh token ends the sign-in for both, and no other sign-in of the person."""
    other = (await sign_in(server)).json()["token"]
    stolen = (await sign_in(server)).json()["refresh"]
    thief = await renew(server, stolen, thiefs := secrets.token_urlsafe(32))
    assert kind(await renew(server, stolen, secrets.token_urlsafe(32))) is ProblemType.TOKEN_EXPIRED
    answer = await server.http.get(f"{SITE}/staff", headers=bearer(thief.json()["token"]))
    assert kind(answer) is ProblemType.UNAUTHENTICATED
    assert kind(await renew(server, thiefs, secrets.token_urlsafe(32))) is ProblemType.TOKEN_EXPIRED
    assert (await server.http.get(f"{SITE}/staff", headers=bearer(other))).status_code == 200


@pytest.mark.parametrize("everywhere", [False, True])
async def test_signing_out_is_at_once(server: Any, *, everywhere: bool) -> None:
    """The token is not known the moment after; others of the person only when they have said so."""
    other, own = (await sign_in(server)).json(), (await sign_in(server)).json()
    assert (await server.http.get(f"{SITE}/staff", headers=bearer(own["token"]))).status_code == 200
    assert (await server.http.get(f"{SITE}/staff", headers=bearer(other["token"]))).status_code == 200
    body = {"everywhere": everywhere}
    answer = await server.http.post("/api/v1/me/sign-out", json=body, headers=bearer(own["token"]))
    assert answer.status_code == 200
    gone = await server.http.get(f"{SITE}/staff", headers=bearer(own["token"]))
    assert kind(gone) is ProblemType.UNAUTHENTICATED
    assert kind(await renew(server, own["refresh"], secrets.token_urlsafe(32))) is ProblemType.TOKEN_EXPIRED
    still = await server.http.get(f"{SITE}/staff", headers=bearer(other["token"]))
    assert still.status_code == (401 if everywhere else 200)


async def test_a_stream_goes_on_over_a_new_token(start_server: Any) -> None:
    """The token it was opened with grows old and is renewed: the stream hears what happens all the same."""
    async with start_server(**HOURS) as server:
        said = (await sign_in(server)).json()
        async with server.http.stream("GET", f"{SITE}/events", headers=bearer(said["token"])) as stream:
            lines = stream.aiter_lines()
            while await anext(lines) != "event: live":
                pass
            server.clock.move(minutes=29)
            assert (await renew(server, said["refresh"], secrets.token_urlsafe(32))).status_code == 200
            server.clock.move(minutes=29)
            assert (await server.issue()).status_code == 200
            async with asyncio.timeout(30):
                while await anext(lines) != "event: ticket.issued":
                    pass


async def test_guessing_comes_to_a_pause_that_grows(server: Any) -> None:
    """Five wrong passwords, then a pause, then a longer one; it says when, and the right one has to wait as well."""
    for _ in range(5):
        assert kind(await sign_in(server, password="forkert")) is ProblemType.WRONG_PASSWORD
    locked = await sign_in(server)
    assert (locked.status_code, kind(locked)) == (429, ProblemType.LOCKED_OUT)
    assert locked.headers["retry-after"] == "60"
    assert locked.json()["retry_after"] == 60
    assert "in a minute" in locked.json()["detail"]
    server.clock.move(seconds=60)
    assert kind(await sign_in(server, password="forkert")) is ProblemType.WRONG_PASSWORD
    assert (await sign_in(server)).json()["retry_after"] == 120
    server.clock.move(seconds=120)
    assert (await sign_in(server)).status_code == 200
    assert kind(await sign_in(server, password="forkert")) is ProblemType.WRONG_PASSWORD
    assert (await sign_in(server)).status_code == 200


async def test_nobody_learns_who_there_is(server: Any) -> None:
    """A name that nobody has is answered word for word as one that somebody has, also when it is locked."""
    for attempt in range(6):
        there, not_there = await sign_in(server, "bo", "forkert"), await sign_in(server, "nobody-here", "forkert")
        assert there.status_code == not_there.status_code == (429 if attempt == 5 else 401)
        assert there.json() == not_there.json()


async def test_an_address_that_tries_many_names_is_stopped(server: Any) -> None:
    """Also with another name each time."""
    for number in range(50):
        await sign_in(server, f"somebody{number // 5}", "forkert")
    assert kind(await sign_in(server, "amina")) is ProblemType.LOCKED_OUT
    server.clock.move(minutes=1)
    assert (await sign_in(server, "amina")).status_code == 200


async def test_nothing_personal_is_kept_of_guesses(server: Any, database_url: str) -> None:
    """Neither the name that was tried nor the address stands in the database."""
    await sign_in(server, "karen.opdigtet", "forkert")
    connection = await asyncpg.connect(database_url)
    kept = str(await connection.fetch("select * from wrong_guess"))
    await connection.close()
    assert "Record" in kept
    assert "karen" not in kept
    assert "127.0.0.1" not in kept


async def test_ones_own_password(server: Any) -> None:
    """The old one has to be right, the new one hard to guess; one's other sign-ins end, and the old is nobody's."""
    other, own = (await sign_in(server)).json()["token"], (await sign_in(server)).json()["token"]

    async def change(old: str, new: str) -> httpx.Response:
        return await server.http.post("/api/v1/me/password", json={"old": old, "new": new}, headers=bearer(own))

    old, new = server.seeded.password, "lampe-havre-cykel-torsk"
    assert kind(await change("forkert", new)) is ProblemType.WRONG_PASSWORD
    for weak in ("kort", "adgangskode", "vesterlyng1", "qwertyuiopå", "bovesterlyng", "01011990kk", "Sommer2026!"):
        assert kind(await change(old, weak)) is ProblemType.WEAK_PASSWORD, weak
    for weak, why in (("kort", "short"), ("bovesterlyng", "known-word"), ("zxcvfrewqa", "pattern")):
        assert (await change(old, weak)).json()["reason"] == why
    assert (await change(old, new)).status_code == 200
    assert (await server.http.get(f"{SITE}/staff", headers=bearer(own))).status_code == 200
    assert (await server.http.get(f"{SITE}/staff", headers=bearer(other))).status_code == 401
    assert kind(await sign_in(server)) is ProblemType.WRONG_PASSWORD
    assert (await sign_in(server, password=new)).status_code == 200


async def test_where_one_is_signed_in(server: Any) -> None:
    """Each sign-in with its computer and its times, this one marked; the others can be ended, and this one stays."""
    other = (await sign_in(server)).json()
    body = {"username": "bo", "password": server.seeded.password, "computer": "PC-SKRANKE-3"}
    own = (await server.http.post("/api/v1/sign-in", json=body)).json()
    server.clock.move(minutes=10)
    assert (await renew(server, own["refresh"], secrets.token_urlsafe(32))).status_code == 200

    async def account(token: str) -> OwnAccount:
        answer = await server.http.get("/api/v1/me", headers=bearer(token))
        assert answer.headers["cache-control"] == "no-store"
        return msgspec.json.decode(answer.content, type=OwnAccount)

    found = await account(own["token"])
    assert (found.username, found.password) == ("bo", True)
    ours, theirs = sorted(found.sign_ins, key=lambda each: not each.here)
    assert (ours.computer, theirs.computer, theirs.here) == ("PC-SKRANKE-3", "", False)
    assert ours.seen_at - ours.begun_at == timedelta(minutes=10)
    assert theirs.seen_at == theirs.begun_at
    body = {"everywhere": True, "but_here": True}
    assert (await server.http.post("/api/v1/me/sign-out", json=body, headers=bearer(own["token"]))).status_code == 200
    assert [each.here for each in (await account(own["token"])).sign_ins] == [True]
    assert (await server.http.get("/api/v1/me", headers=bearer(other["token"]))).status_code == 401


async def test_no_password_where_there_are_none(start_server: Any) -> None:
    """Where single sign-on is the only way nobody is offered another password, and nobody can choose one."""
    async with start_server() as local:
        token = (await sign_in(local)).json()["token"]
        async with start_server(providers=[Nobodys()], local_accounts=False) as server:
            answer = await server.http.get("/api/v1/me", headers=bearer(token))
            assert answer.json()["password"] is False
            body = {"old": local.seeded.password, "new": "lampe-havre-cykel-torsk"}
            answer = await server.http.post("/api/v1/me/password", json=body, headers=bearer(token))
            assert kind(answer) is ProblemType.NOT_OFFERED
