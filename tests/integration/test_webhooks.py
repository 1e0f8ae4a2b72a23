"""Webhooks: signed, in order, each at least once, whatever happens to either end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import asyncpg
import pytest

from server.identity.store import new_token
from server.ids import new_id
from server.open_api.webhooks import post
from shared.protocol.systems import SystemRight
from tests.integration.hook_receiver import HANG, receiving

HERE, THERE = "borgerservice", "pension"
LOCAL = {"webhook_networks": "127.0.0.0/8", "webhook_http": True}


class Hooked:
    """A system with a webhook, and the administrator who looks after it."""

    def __init__(self, server: Any, admin: dict[str, str]) -> None:
        self.server = server
        self.admin = admin
        self.system, self.hook, self.secret = str(new_id()), str(new_id()), new_token()

    async def post(self, path: str, body: Any = None, status: int = 200) -> Any:
        """What the administrator sends."""
        answer = await self.server.http.post(f"/api/v1{path}", json=body or {}, headers=self.admin)
        assert answer.status_code == status, answer.text
        return answer.json()

    async def about(self, path: str, rights: list[str], *sites: str, **more: Any) -> None:
        """Let the system in, or change it."""
        about = {"name": "Sagsbehandling", "site_ids": sites or [HERE], "rights": rights}
        await self.post(path, {"about": about, **more})

    async def made(self, url: str, *topics: str, sites: tuple[str, ...] = (HERE,)) -> Hooked:
        """Let in with all rights, and told of these topics there."""
        rights = [right.value for right in SystemRight]
        await self.about("/systems", rights, *sites, id=self.system, secret=new_token())
        hook = {"id": self.hook, "url": url, "topics": topics or ["arrivals", "calls"], "secret": self.secret}
        for _ in range(2):
            await self.post(f"/systems/{self.system}/webhooks", hook)
        return self

    async def state(self) -> Any:
        """How it goes, as the administrator sees it."""
        answer = await self.server.http.get("/api/v1/systems", headers=self.admin)
        return answer.json()["systems"][0]["webhooks"][0]

    async def until(self, met: Callable[[Any], bool]) -> None:
        """Wait until it is so with it."""
        async with asyncio.timeout(30):
            while not met(await self.state()):
                pass  # it has asked a server, and waited for the answer

    async def issue(self, count: int = 1, server: Any = None) -> None:
        """So many numbers."""
        for _ in range(count):
            assert (await (server or self.server).issue()).status_code == 200

    async def rest(self) -> None:
        """Wait until nothing is under way."""
        async with asyncio.timeout(30):
            await self.server.app.state["parts"].webhooks.resting.wait()

    async def later(self, **duration: float) -> None:
        """Move the clock, and look again."""
        await self.rest()
        self.server.clock.move(**duration)
        self.admin = await self.server.staff("samir")
        self.server.app.state["parts"].webhooks.wake()


@pytest.fixture
async def sql(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """A connection to the database."""
    connection = await asyncpg.connect(database_url)
    await connection.execute("update staff set roles = '{administrator}' where username = 'samir'")
    yield connection
    await connection.close()


@pytest.fixture
async def server(sql: asyncpg.Connection, start_server: Any) -> AsyncIterator[Any]:
    """A server whose webhooks may reach this machine."""
    assert sql
    async with start_server(**LOCAL) as running:
        yield running


Make = Callable[..., Awaitable[Hooked]]


@pytest.fixture
async def hooked(server: Any) -> Make:
    """Makes a system with a webhook."""

    async def make(url: str, *topics: str, **how: Any) -> Hooked:
        return await Hooked(server, await server.staff("samir")).made(url, *topics, **how)

    return make


async def test_told_signed_and_in_order(hooked: Make) -> None:
    """Arrivals and calls come in the log's order, each signed, with the number and nobody's name."""
    async with receiving() as there:
        hook = await hooked(there.url)
        await hook.issue(3)
        desk = {"id": str(new_id()), "desk_id": f"{HERE}.1"}
        staff = await hook.server.staff()
        assert (await hook.server.http.post(f"/api/v1/sites/{HERE}/calls", json=desk, headers=staff)).status_code == 200
        await there.until(lambda: len(there.got) == 4)
        assert [event["kind"] for event in there.got] == ["ticket.issued"] * 3 + ["ticket.called"]
        assert there.seqs() == sorted(set(there.seqs()))
        assert all(there.signed_by(index, hook.secret) for index in range(4))
        assert not there.signed_by(0, new_token())
        last = there.got[-1]
        assert last["id"] == f"{HERE}.{last['seq']}" == there.headers[-1]["skranke-event"]
        assert last["ticket"]["desk_id"] == f"{HERE}.1"
        assert set(last["ticket"]) == {
            "id", "service_id", "label", "state", "arrived_at", "called_at", "desk_id", "booked_for",
        }  # fmt: skip
        await hook.until(lambda state: state["last_status"] == 204)
        state = await hook.state()
        assert (state["last_fault"], state["failing"], state["dead"]) == ("", False, 0)


async def test_bookings_are_told(hooked: Make) -> None:
    """A booking that is made is told to who asked for bookings, and a number is not."""
    async with receiving() as there:
        hook = await hooked(there.url, "bookings")
        http, kiosk = hook.server.http, hook.server.kiosk()
        await hook.issue()
        service = f"{HERE}.pas"
        offered = (await http.get(f"/api/v1/sites/{HERE}/services/{service}/slot", headers=kiosk)).json()
        body = {"id": str(new_id()), "language": "da", "service_id": service, "starts_at": offered["starts_at"]}
        made = await http.post(f"/api/v1/sites/{HERE}/bookings", json=body, headers=kiosk)
        assert made.status_code == 200, made.text
        await there.until(lambda: bool(there.got))
        assert there.got[0]["kind"] == "booking.made"
        assert there.got[0]["booking"]["service_id"] == service
        assert made.json()["code"] not in there.bodies[0].decode()


async def test_a_new_secret_and_the_old_one_beside_it(hooked: Make) -> None:
    """While both hold, what is sent has both signatures; then the new one only."""
    async with receiving() as there:
        hook = await hooked(there.url)
        new = new_token()
        await hook.post(f"/webhooks/{hook.hook}/secret", {"secret": new, "overlap_hours": 1})
        await hook.issue()
        await there.until(lambda: len(there.got) == 1)
        assert there.signed_by(0, hook.secret)
        assert there.signed_by(0, new)
        await hook.later(hours=1)
        await hook.issue()
        await there.until(lambda: len(there.got) == 2)
        assert (there.signed_by(1, hook.secret), there.signed_by(1, new)) == (False, True)


@pytest.mark.parametrize("status", [500, 404, 302, HANG])
async def test_what_fails_is_sent_again_and_nothing_overtakes_it(
    hooked: Make, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error, a redirect or no answer: the same event again after the pause, and the next ones only behind it."""
    if status == HANG:
        monkeypatch.setattr(post, "SEND_SECONDS", 2.0)
    well = False
    async with receiving(answer=lambda _: 200 if well else status) as there:
        hook = await hooked(there.url)
        await hook.issue(3)
        await there.until(lambda: len(there.got) == 1)
        await hook.until(lambda state: state["failing"])
        state = await hook.state()
        assert state["last_status"] == (status or None)
        assert state["last_fault"].endswith(".")
        await hook.later(seconds=5)
        await there.until(lambda: len(there.got) == 2)
        await hook.later(seconds=14)
        await hook.rest()
        assert len(there.got) == 2
        well = True
        await hook.later(seconds=1)
        await there.until(lambda: len(there.got) == 5)
        first = there.seqs()[0]
        assert there.seqs() == [first, first, first, first + 1, first + 2]
        await hook.until(lambda state: not state["failing"])


@pytest.mark.expect_log("could not be reached for a day")
async def test_after_a_day_it_is_given_up_and_listed(hooked: Make) -> None:
    """Who cannot be reached for a day finds what is older in the list, and gets what is newer."""
    async with receiving() as there:
        hook, port = await hooked(there.url), int(there.url.split(":")[2].split("/")[0])
    await hook.issue(2)
    await hook.until(lambda state: state["failing"])
    await hook.later(minutes=10)
    await hook.issue(1)
    await hook.rest()
    assert (await hook.state())["last_fault"] == "It could not be reached: the connection was refused."
    await hook.later(hours=23, minutes=55)
    await hook.until(lambda state: state["dead"] == 2)
    listed = await hook.server.http.get(f"/api/v1/webhooks/{hook.hook}/dead-letters", headers=hook.admin)
    assert [(each["kind"], each["tries"]) for each in listed.json()["letters"]] == [
        ("ticket.issued", 0), ("ticket.issued", 3)
    ]  # fmt: skip
    async with receiving(port) as there:
        await hook.later(hours=1)
        await there.until(lambda: len(there.got) >= 1)
        assert there.got[0]["ticket"]["label"].endswith("003")


async def test_two_processes_tell_it_once(server: Any, hooked: Make, start_server: Any) -> None:
    """Two servers on one database: each event comes once, in order, whoever has seen it first."""
    async with start_server(**LOCAL) as second, receiving() as there:
        hook = await hooked(there.url, sites=(HERE, THERE))
        for _ in range(15):
            await hook.issue()
            await hook.issue(server=second)
        await there.until(lambda: len(there.got) >= 30)
        await hook.rest()
        assert len(there.got) == 30
        assert there.seqs() == sorted(set(there.seqs()))


async def test_a_process_is_killed_while_it_tells(hooked: Make, sql: asyncpg.Connection, start_server: Any) -> None:
    """What a dead process was at is told by another one after half a minute, and nothing of it is missing."""
    async with receiving(answer=lambda _: 500) as there:
        hook = await hooked(there.url)
        await hook.issue(3)
        await there.until(lambda: len(there.got) == 1)
        await hook.until(lambda state: state["failing"])
        # As it stands in the database when a process has been killed that had begun to send.
        await sql.execute(
            "update webhook_cursor set lease = $1, due_at = $2::timestamptz + interval '30 seconds'",
            new_id(), hook.server.clock(),
        )  # fmt: skip
        there.answer = lambda _: 200
        async with start_server(**LOCAL) as second:
            await second.app.state["parts"].webhooks.resting.wait()
            assert len(there.got) == 1
            second.clock.move(seconds=30)
            second.app.state["parts"].webhooks.wake()
            await there.until(lambda: len(there.got) == 4)
        assert there.seqs()[0] == there.seqs()[1]
        assert there.seqs()[1:] == sorted(set(there.seqs()))


async def test_what_happens_while_no_server_runs(sql: asyncpg.Connection, start_server: Any) -> None:
    """A server that starts tells what was left: nothing is lost by a stop, and nothing is told twice."""
    async with receiving() as there:
        async with start_server(**LOCAL) as server:
            hook = await Hooked(server, await server.staff("samir")).made(there.url)
            await hook.issue(2)
            await there.until(lambda: len(there.got) == 2)
            await hook.rest()
        seq = await sql.fetchval("update site set last_seq = last_seq + 1 where id = $1 returning last_seq", HERE)
        await sql.execute(
            "insert into event (site_id, seq, at, kind, command_id, body) select site_id, $1, at, kind, $2, body"
            " from event where site_id = $3 and kind = 'ticket.issued' limit 1",
            seq, new_id(), HERE,
        )  # fmt: skip
        async with start_server(**LOCAL):
            await there.until(lambda: len(there.got) == 3)
        assert there.seqs()[-1] == seq


async def test_only_what_the_system_may(hooked: Make) -> None:
    """Without the right nothing is told; a centre that is added is told of from then on; shut out is the end."""
    async with receiving() as there:
        hook = await hooked(there.url)
        change = f"/systems/{hook.system}/change"
        await hook.about(change, ["content:read"])
        await hook.issue()
        await hook.about(change, ["queue:read"], HERE, THERE)
        await hook.issue()
        await there.until(lambda: len(there.got) >= 1)
        service = (await hook.server.http.get(
            f"/api/v1/sites/{THERE}/snapshot", headers=hook.server.kiosk(THERE)
        )).json()["configuration"]["services"][0]["id"]  # fmt: skip
        assert (await hook.server.issue(service)).status_code == 200
        await there.until(lambda: bool(there.seqs(THERE)))
        await hook.post(f"/systems/{hook.system}/revoke")
        before = len(there.got)
        await hook.issue()
        await hook.rest()
        assert len(there.got) == before


async def test_a_pause_holds_everything_back(hooked: Make) -> None:
    """While it is paused nothing comes, not even what failed before; then all of it, in order, without waiting."""
    well = False
    async with receiving(answer=lambda _: 200 if well else 500) as there:
        hook = await hooked(there.url)
        await hook.issue()
        await there.until(lambda: len(there.got) == 1)
        await hook.until(lambda state: state["failing"])
        await hook.post(f"/webhooks/{hook.hook}/pause", {"paused": True})
        await hook.issue(2)
        await hook.later(hours=3)
        await hook.rest()
        assert len(there.got) == 1
        assert (await hook.state())["paused"]
        well = True
        await hook.post(f"/webhooks/{hook.hook}/pause", {"paused": False})
        await there.until(lambda: len(there.got) == 4)
        first = there.seqs()[0]
        assert there.seqs() == [first, first, first + 1, first + 2]
        await hook.until(lambda state: not state["failing"] and not state["paused"])


async def test_tried_again_at_once(hooked: Make) -> None:
    """Who has mended the other end need not wait for the next try."""
    well = False
    async with receiving(answer=lambda _: 200 if well else 500) as there:
        hook = await hooked(there.url)
        await hook.issue()
        await hook.until(lambda state: state["failing"])
        well = True
        await hook.post(f"/webhooks/{hook.hook}/pause", {"paused": False})
        await there.until(lambda: len(there.got) == 2)
        await hook.until(lambda state: not state["failing"])


async def test_a_test_says_what_came_of_it(hooked: Make) -> None:
    """A test is signed like all else, and its outcome is told; what is not there cannot be tried."""
    async with receiving() as there:
        hook = await hooked(there.url)
        assert await hook.post(f"/webhooks/{hook.hook}/test") == {"status": 204, "fault": ""}
        assert (there.got[0]["kind"], there.got[0]["seq"]) == ("test", 0)
        assert there.signed_by(0, hook.secret)
        there.answer = lambda _: 410
        assert await hook.post(f"/webhooks/{hook.hook}/test") == {"status": 410, "fault": "It answered with 410."}
    await hook.post(f"/webhooks/{hook.hook}/remove")
    for path, body in (("test", {}), ("remove", {}), ("secret", {"secret": new_token()}), ("pause", {"paused": True})):
        await hook.post(f"/webhooks/{hook.hook}/{path}", body, status=404)


async def test_not_into_the_house(sql: asyncpg.Connection, start_server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless the settings say so, nothing goes to http:// or to an address that is not open to all."""
    assert sql
    monkeypatch.setattr(post, "SEND_SECONDS", 3.0)
    async with receiving() as there:
        async with start_server() as server:
            hook = Hooked(server, await server.staff("samir"))
            await hook.about("/systems", ["queue:read"], id=hook.system, secret=new_token())
            body = {"id": hook.hook, "url": there.url, "topics": ["calls"], "secret": hook.secret}
            await hook.post(f"/systems/{hook.system}/webhooks", body, status=400)
            for url in ("https://a:b@x/", "ftp://x/", "https://x/#y", "https://x y", "https://"):
                await hook.post(f"/systems/{hook.system}/webhooks", {**body, "url": url}, status=400)
            await hook.post(f"/systems/{hook.system}/webhooks", {**body, "url": there.url.replace("http", "https")})
            forbidden = "The address is in a network that webhooks may not reach."
            assert await hook.post(f"/webhooks/{hook.hook}/test") == {"status": None, "fault": forbidden}
        async with start_server(webhook_http=True) as server:
            hook = await Hooked(server, hook.admin).made(there.url.replace("127.0.0.1", "localhost"))
            assert (await hook.post(f"/webhooks/{hook.hook}/test"))["fault"] == forbidden
        async with start_server(**LOCAL) as server:
            hook.server = server
            secure = await Hooked(server, hook.admin).made(there.url.replace("http", "https"))
            assert (await secure.post(f"/webhooks/{secure.hook}/test"))["status"] is None
            gone = await Hooked(server, hook.admin).made("https://no-such-host.invalid/")
            said = (await gone.post(f"/webhooks/{gone.hook}/test"))["fault"]
            assert said == "It could not be reached: the name is not known."
        assert there.got == []
