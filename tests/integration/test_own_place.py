"""What a citizen does with a place in the queue from the phone: a pause, giving up, word when it is near."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest

from server.ids import new_id
from server.place.commands import MOST
from shared.protocol.state import SiteState
from shared.protocol.wait import wait_of

SITE = "/api/v1/sites/borgerservice"
DESK = "borgerservice.1"


async def issue(server: Any, count: int = 1) -> list[dict[str, Any]]:
    """So many numbers of one service, in their order."""
    return [(await server.issue()).json()["ticket"] for _ in range(count)]


async def page(server: Any, ticket: dict[str, Any], path: str = "", language: str = "en") -> httpx.Response:
    """A page of the ticket's."""
    answer: httpx.Response = await server.http.get(
        f"/t/{ticket['id']}{path}", headers={"accept-language": language}, follow_redirects=True
    )
    return answer


async def do(server: Any, ticket: dict[str, Any], deed: str, **form: str) -> httpx.Response:
    """Send one of the page's forms."""
    answer: httpx.Response = await server.http.post(
        f"/t/{ticket['id']}/{deed}", data=form, headers={"accept-language": "en"}
    )
    return answer


async def snapshot(server: Any) -> SiteState:
    """The site as a member of staff sees it."""
    answer = await server.http.get(f"{SITE}/snapshot", headers=await server.staff())
    return msgspec.json.decode(answer.content, type=SiteState)


async def call(server: Any) -> dict[str, Any]:
    """Bo calls the next one."""
    body = {"id": str(new_id()), "desk_id": DESK}
    answer = await server.http.post(f"{SITE}/calls", json=body, headers=await server.staff())
    assert answer.is_success, answer.text
    return dict(answer.json()["ticket"])


async def finish(server: Any, ticket: dict[str, Any]) -> None:
    """Bo is done with who was called."""
    for action in ("start", "finish"):
        body = {"id": str(new_id()), "desk_id": DESK}
        url = f"{SITE}/tickets/{ticket['id']}/{action}"
        assert (await server.http.post(url, json=body, headers=await server.staff())).is_success


async def test_the_page_says_what_the_stand_says(server: Any) -> None:
    """The range on the phone is the range that the stand gives, and the documents stand there to be found."""
    *_, last = await issue(server, 6)
    state = await snapshot(server)
    wait = wait_of(state, next(each for each in state.tickets.values() if str(each.id) == last["id"]))
    assert wait is not None
    text = (await page(server, last)).text
    assert f"About \u2066{wait.low_minutes}–{wait.high_minutes}\u2069 minutes" in text
    assert "Have these ready:" in text
    service = state.configuration.service("borgerservice.pas")
    assert service is not None
    for document in service.documents:
        assert document.name["en"] in text


async def test_ten_minutes_more(server: Any) -> None:
    """Nobody calls it meanwhile, staff see that it was the citizen's wish, and afterwards it is first again."""
    first, second = await issue(server, 2)
    done = await do(server, first, "late")
    assert (done.status_code, done.headers["location"]) == (303, f"/t/{first['id']}")
    assert "We do not call you before 10:10" in (await page(server, first)).text
    parked = next(each for each in (await snapshot(server)).tickets.values() if str(each.id) == first["id"])
    assert (parked.state, parked.desk_id, parked.staff_id) == ("parked", None, None)
    assert (await call(server))["id"] == second["id"]

    # Sent twice it stays as it was; and the citizen ends it, or the time does.
    server.clock.move(minutes=5)
    await do(server, first, "late")
    assert "10:10" in (await page(server, first)).text
    await do(server, first, "ready")
    assert "You are next" in (await page(server, first)).text
    await finish(server, second)
    assert (await call(server))["id"] == first["id"]


async def test_what_staff_put_aside_is_theirs(server: Any) -> None:
    """The phone offers no way back, and asking for it all the same changes nothing."""
    (ticket,) = await issue(server)
    await server.http.post(
        f"{SITE}/tickets/{ticket['id']}/park", json={"id": str(new_id()), "desk_id": DESK}, headers=await server.staff()
    )
    assert "I am ready now" not in (await page(server, ticket)).text
    await do(server, ticket, "ready")
    assert "Your number waits for you" in (await page(server, ticket)).text


async def test_a_place_is_given_up_and_taken_back(server: Any) -> None:
    """It is asked first; for half a minute it can be taken back, to where it was, and not after that."""
    first, second = await issue(server, 2)
    asked = await page(server, first, "/sure")
    assert "Do you want to give up your place?" in asked.text
    assert 'method="post"' in asked.text
    assert "You are next" in (await page(server, first)).text

    assert (await do(server, first, "give-up")).status_code == 303
    gone = (await page(server, first)).text
    assert "You have given up your place" in gone
    assert "refresh" not in gone
    assert "You are next" in (await page(server, second)).text
    server.clock.move(seconds=29)
    await do(server, first, "take-back")
    assert "You are next" in (await page(server, first)).text
    assert (await call(server))["id"] == first["id"]

    # Also who has been called can give up: the desk is free at once.
    await do(server, first, "give-up")
    assert (await call(server))["id"] == second["id"]
    await do(server, first, "take-back")
    assert "You are next" in (await page(server, first)).text
    await do(server, first, "give-up")
    server.clock.move(seconds=31)
    text = (await page(server, first)).text
    assert "Undo" not in text
    assert "refresh" not in text
    await do(server, first, "take-back")
    assert "You have given up" in (await page(server, first)).text


async def test_what_staff_end_is_not_taken_back(server: Any) -> None:
    """Only who gave a place up has it back."""
    (ticket,) = await issue(server)
    url = f"{SITE}/tickets/{ticket['id']}/cancel"
    assert (await server.http.post(url, json={"id": str(new_id())}, headers=await server.staff())).is_success
    await do(server, ticket, "take-back")
    text = (await page(server, ticket)).text
    assert "This number is done" in text
    assert "Undo" not in text


async def test_who_is_being_helped_gives_nothing_up(server: Any) -> None:
    """The page offers it no more, and the form does nothing."""
    (ticket,) = await issue(server)
    await call(server)
    body = {"id": str(new_id()), "desk_id": DESK}
    await server.http.post(f"{SITE}/tickets/{ticket['id']}/start", json=body, headers=await server.staff())
    assert "Give up" not in (await page(server, ticket, "/sure")).text
    await do(server, ticket, "give-up")
    assert "You are being helped now" in (await page(server, ticket)).text


async def test_forms_of_other_sites_do_nothing(server: Any) -> None:
    """Who has stolen no address can do nothing; and a browser says when the form stood elsewhere."""
    (ticket,) = await issue(server)
    answer = await server.http.post(f"/t/{ticket['id']}/give-up", headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 303
    assert "You are next" in (await page(server, ticket)).text
    for strange in ("nonsense", "%2Fetc"):
        assert (await server.http.post(f"/t/{ticket['id']}/{strange}")).status_code in (303, 404)
    unknown = await server.http.post(f"/t/{new_id()}/late", follow_redirects=True)
    assert unknown.status_code == 404


async def test_too_much_at_once(server: Any) -> None:
    """Somebody who presses without end is asked to wait, kindly."""
    (ticket,) = await issue(server)
    for _ in range(MOST):
        assert (await do(server, ticket, "late")).status_code == 303
    answer = await do(server, ticket, "late")
    assert answer.status_code == 429
    assert "Wait a moment, then try again." in answer.text


async def test_the_page_lives(server: Any) -> None:
    """Its stream tells the place now, then each change, and ends with the ticket."""
    first, second = await issue(server, 2)
    async with server.http.stream("GET", f"/t/{second['id']}/events", headers={"accept-language": "en"}) as stream:
        lines = stream.aiter_lines()

        async def part() -> dict[str, Any]:
            async for line in lines:
                if line.startswith("data: "):
                    return dict(msgspec.json.decode(line[6:]))
            raise AssertionError("the stream ended")

        assert (await part())["view"] == "waiting"
        await do(server, first, "give-up")
        now = await part()
        assert now["view"] == "next"
        assert "You are next" in now["status"]
        await call(server)
        now = await part()
        assert (now["view"], now["title"].partition(" ")[0]) == ("called", second["label"])
        await finish(server, second)
        views = [(await part()).get("view") for _ in range(3)]
        assert views == ["serving", "done", None]
        assert [line async for line in lines if line.startswith("data")] == []


async def test_the_stream_of_an_unknown_ticket(server: Any) -> None:
    """Is not found."""
    assert (await server.http.get(f"/t/{new_id()}/events")).status_code == 404


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """A look into the tables."""
    connection = await asyncpg.connect(database_url)
    yield connection
    await connection.close()


@pytest.fixture
async def texting(start_server: Any, tmp_path: Path, database: asyncpg.Connection) -> AsyncIterator[Any]:
    """A server that writes its messages to a file, at a site that sends some."""
    await database.execute("update site set sms = true")
    async with start_server(message_sink="file", message_file=str(tmp_path / "sent.jsonl")) as server:
        yield server


async def sent(path: Path, count: int) -> list[dict[str, Any]]:
    """The messages, once there are so many."""
    async with asyncio.timeout(30):
        while True:
            text = await asyncio.to_thread(lambda: path.read_text(encoding="utf-8") if path.exists() else "")
            if text.count("\n") >= count:
                return [dict(msgspec.json.decode(line)) for line in text.splitlines()]
            await asyncio.sleep(0.01)


async def numbers_kept(database: asyncpg.Connection) -> int:
    """Of how many the number is known."""
    return int(await database.fetchval("select count(*) from place_word"))


async def forgotten(database: asyncpg.Connection) -> None:
    """Wait until no number is known any more."""
    async with asyncio.timeout(30):
        while True:
            if not await numbers_kept(database):
                return
            await asyncio.sleep(0.01)


async def test_one_message_when_three_are_before(texting: Any, database: asyncpg.Connection, tmp_path: Path) -> None:
    """A number typed anyhow is kept until the place is near; then one message goes, and the number is forgotten."""
    tickets = await issue(texting, 6)
    last, path = tickets[-1], tmp_path / "sent.jsonl"
    assert "Send me an SMS when it is nearly my turn" in (await page(texting, last)).text
    assert "Send me an SMS" not in (await page(texting, tickets[3])).text
    wrong = await do(texting, last, "tell", phone="call me")
    assert wrong.status_code == 422
    assert 'aria-invalid="true"' in wrong.text
    assert "call me" not in wrong.text
    assert (await do(texting, last, "tell", phone="00 00 00-17")).status_code == 303
    text = (await page(texting, last)).text
    assert "You get an SMS when at most three are before you" in text
    assert "00000017" not in text
    assert await numbers_kept(database) == 1

    for ticket in tickets[:2]:
        await do(texting, ticket, "give-up")
    (message,) = await sent(path, 1)
    assert (message["phone"], message["kind"]) == ("+4500000017", "soon")
    assert message["body"].startswith(f"{last['label']}: At most three are before you now.")
    await forgotten(database)
    # Nothing more is offered or sent, whatever is asked.
    await do(texting, last, "tell", phone="00000017")
    await issue(texting)
    assert (await call(texting))["id"] == tickets[2]["id"]
    await texting.app.state.parts.outbox.resting.wait()
    assert len(await sent(path, 1)) == 1
    assert await numbers_kept(database) == 0


async def test_who_is_called_early_is_told_too(texting: Any, database: asyncpg.Connection, tmp_path: Path) -> None:
    """A desk calls somebody out of turn: the one message says where to go."""
    *_, last = await issue(texting, 6)
    await do(texting, last, "tell", phone="+46700000017")
    body = {"id": str(new_id()), "desk_id": DESK}
    url = f"{SITE}/tickets/{last['id']}/call"
    assert (await texting.http.post(url, json=body, headers=await texting.staff())).is_success
    (message,) = await sent(tmp_path / "sent.jsonl", 1)
    assert re.match(rf"{last['label']}: It is your turn now\. Go to .+1", message["body"])
    await forgotten(database)


@pytest.mark.parametrize("deed", ["forget", "give-up"])
async def test_the_number_goes_without_a_message(
    deed: str, texting: Any, database: asyncpg.Connection, tmp_path: Path
) -> None:
    """Who changes their mind, or leaves, is written to no more."""
    *_, last = await issue(texting, 6)
    await do(texting, last, "tell", phone="00000017")
    await do(texting, last, deed)
    await forgotten(database)
    assert not (tmp_path / "sent.jsonl").exists()


async def test_a_server_without_messages_offers_none(server: Any, database: asyncpg.Connection) -> None:
    """Neither on the page nor to a form that is sent all the same."""
    *_, last = await issue(server, 6)
    assert "SMS" not in (await page(server, last)).text
    assert "SMS" not in (await page(server, last, "/tell")).text
    assert (await do(server, last, "tell", phone="00000017")).status_code == 303
    assert await numbers_kept(database) == 0
