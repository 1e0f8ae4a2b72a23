"""A command comes again while it is under way, at the same server and at another: one effect, and one answer to all."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any

import asyncpg
import httpx
import pytest

from server.ids import new_id
from server.seed import renew_bookings
from tests.integration.at_desks import LICENCE, PASS
from tests.integration.test_devices import NewDevice
from tests.integration.under_way import UnderWay, under_way

HERE = "borgerservice"
DESK = "borgerservice.1"
AT_EACH = 2
"""Presses at each of the two servers."""

Headers = dict[str, str]


class Presses:
    """Presses of one button that are all under way together, half of them at each of two servers."""

    def __init__(self, servers: tuple[Any, Any], database: asyncpg.Connection, at_once: UnderWay) -> None:
        self.servers, self.database, self._at_once = servers, database, at_once

    async def staff(self, name: str) -> Headers:
        """Somebody signs in."""
        headers: Headers = await self.servers[0].staff(name)
        return headers

    async def of(self, path: str, who: Headers, *, method: str = "post", events: int = 1, **body: Any) -> Any:
        """The one answer that all get; `events` is how many the log has after them that it had not before."""
        sent, before = {"id": str(new_id()), **body}, await self._logged()

        async def press(server: Any) -> httpx.Response:
            answer: httpx.Response = await server.http.request(
                method, f"/api/v1/sites/{HERE}/{path}", json=sent, headers=who
            )
            return answer

        presses = [partial(press, server) for server in self.servers for _ in range(AT_EACH)]
        answers = await self._at_once.all(presses)
        assert [answer.status_code for answer in answers] == [200] * len(presses), [each.text for each in answers]
        assert len({answer.content for answer in answers}) == 1
        assert await self._logged() == before + events
        return answers[0].json()

    async def once(self, path: str, who: Headers, **body: Any) -> Any:
        """Pressed once, between those that are looked at."""
        url = f"/api/v1/sites/{HERE}/{path}"
        answer = await self.servers[0].http.post(url, json={"id": str(new_id()), **body}, headers=who)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def _logged(self) -> int:
        return int(await self.database.fetchval("select count(*) from event"))


@pytest.fixture
async def presses(start_server: Callable[..., Any], database_url: str, clock: Any) -> AsyncIterator[Presses]:
    """Two servers on one database, with the demo's bookings of the day."""
    await renew_bookings(database_url, now=clock(), new_id=new_id)
    database = await asyncpg.connect(database_url)
    async with start_server() as one, start_server() as other, under_way(database_url) as at_once:
        yield Presses((one, other), database, at_once)
    await database.close()


async def test_a_ticket(presses: Presses) -> None:
    """Taken at the stand, called as the only one who waits, and led through its life at a desk."""
    stand, amina = presses.servers[0].kiosk(), await presses.staff("amina")
    at_desk: dict[str, Any] = {"desk_id": DESK}
    number = (await presses.of("tickets", stand, service_id=PASS, language="da"))["ticket"]
    called = await presses.of("calls", amina, **at_desk)
    assert called["ticket"]["id"] == number["id"]
    ticket = f"tickets/{number['id']}"
    await presses.of(f"{ticket}/recall", amina, **at_desk)
    await presses.of(f"{ticket}/start", amina, **at_desk)
    await presses.of(f"{ticket}/undo", amina, **at_desk)
    await presses.of(f"{ticket}/note", amina, note="Has a guide dog")
    await presses.of(f"{ticket}/park", amina, **at_desk)
    await presses.of(f"{ticket}/resume", amina)
    await presses.of(f"{ticket}/call", amina, **at_desk)
    await presses.of(f"{ticket}/errands", amina, service_id=LICENCE)
    await presses.once(f"{ticket}/start", amina, **at_desk)
    await presses.of(f"{ticket}/finish", amina, **at_desk)


async def test_handed_on(presses: Presses) -> None:
    """To another desk, all that wait for a colleague, and to another centre, where the citizen gets one number."""
    stand, amina, bo = presses.servers[0].kiosk(), await presses.staff("amina"), await presses.staff("bo")
    people = (await presses.servers[0].http.get(f"/api/v1/sites/{HERE}/staff", headers=bo)).json()
    amina_id = next(each["staff_id"] for each in people if each["display_name"].startswith("Amina"))
    await presses.of("presence", bo, status="open", desk_id="borgerservice.2")
    goals: list[dict[str, Any]] = [
        {"to_staff_id": amina_id},
        {"site_id": "pension", "service_id": "pension.folkepension"},
    ]
    for goal in goals:
        number = (await presses.once("tickets", stand, service_id=PASS, language="da"))["ticket"]
        await presses.of(f"tickets/{number['id']}/transfer", amina, events=1 + ("site_id" in goal), **goal)
        if "to_staff_id" in goal:
            bookings = await presses.database.fetchval(
                "select count(*) from booking where staff_id = $1 and state = 'booked'", amina_id
            )
            taken = await presses.of("take-over", bo, events=1 + bookings, from_staff_id=amina_id)
            assert taken == {"tickets": 1, "bookings": bookings}


async def test_called_for(presses: Presses) -> None:
    """A citizen's call, a colleague's, and a message to the host."""
    stand, amina, bo = presses.servers[0].kiosk(), await presses.staff("amina"), await presses.staff("bo")
    call = (await presses.of("help", stand, stand_id="stand-1", kind="help", language="ar"))["call"]
    await presses.of(f"help/{call['id']}/answer", bo)
    await presses.of(f"help/{call['id']}/end", bo)
    call = (await presses.of("assistance", amina, desk_id=DESK))["call"]
    await presses.of(f"assistance/{call['id']}/coming", bo)
    await presses.of(f"assistance/{call['id']}/end", amina)
    await presses.of("staff-messages", amina, to_role="host", text="A chair at desk 2")
    (message,) = (await presses.servers[0].http.get(f"/api/v1/sites/{HERE}/staff-messages", headers=bo)).json()
    await presses.of(f"staff-messages/{message['id']}/read", bo)


async def test_a_device(presses: Presses) -> None:
    """Taken in by its code, named, asked for something, which it tells of, and shut out."""
    kirsten, device = await presses.staff("kirsten"), NewDevice(presses.servers[0])
    await device.ask()
    await presses.of("devices", kirsten, code=device.shown.code, name="Entrance", stand_id="stand-1")
    listed = (await presses.servers[0].http.get(f"/api/v1/sites/{HERE}/devices", headers=kirsten)).json()["devices"]
    own = f"devices/{next(each['id'] for each in listed if each['name'] == 'Entrance')}"
    await presses.of(f"{own}/rename", kirsten, name="Door")
    task = await presses.of(f"{own}/tasks", kirsten, what="test-print")
    await presses.of(f"device-tasks/{task['id']}/tell", device.headers, state="done")
    await presses.of(f"{own}/revoke", kirsten)


async def test_a_booking(presses: Presses) -> None:
    """Checked in to; asked for by telephone, taken and reached; and what is agreed on for it."""
    stand, bo = presses.servers[0].kiosk(), await presses.staff("bo")
    await presses.of("check-ins", stand, language="da", known_by={"by": "code", "code": "HAVN2345"})
    asked = await presses.of("call-backs", stand, service_id=LICENCE, language="da", phone="00001234")
    booking = f"bookings/{asked['booking']['id']}"
    await presses.of(f"{booking}/take", bo)
    await presses.of(f"{booking}/reach", bo)
    await presses.of(f"{booking}/agreement", bo, method="put", points=["near-door"], note="Ring twice", version=0)
    await presses.of(f"{booking}/finish", bo, outcome="solved")


async def test_what_a_citizen_thinks(presses: Presses) -> None:
    """Said once, counted once."""
    stand = presses.servers[0].kiosk()
    await presses.of("feedback", stand, stand_id="stand-1", score=5, words="Quick", language="da")
