"""Devices: taken in by a code, listed, asked to do something, and shut out."""

from __future__ import annotations

import asyncio
import hashlib
from typing import Any

import asyncpg
import httpx
import msgspec
import pytest

from server.devices.rules import LETTERS, MOST_WAITING
from server.devices.store import DeviceStore
from server.ids import new_id
from shared.protocol.device_care import Devices, PairingCode, PairingState
from tests.integration.at_desks import read
from tests.integration.test_stand_printers import REPORT, changes

SITE = "/api/v1/sites/borgerservice"


class NewDevice:
    """A device without a token that has a code."""

    def __init__(self, server: Any, name: str = "one", kind: str = "kiosk") -> None:
        self.server = server
        self.kind = kind
        self.token = f"the-token-of-{name}-which-it-has-made-itself"
        self.headers = {"authorization": f"Bearer {self.token}"}
        self.shown: PairingCode

    async def ask(self) -> httpx.Response:
        body = {"kind": self.kind, "token_hash": hashlib.sha256(self.token.encode()).hexdigest()}
        answer: httpx.Response = await self.server.http.post("/api/v1/pairings", json=body)
        if answer.status_code == 200:
            self.shown = read(answer, PairingCode)
        return answer

    async def state(self) -> httpx.Response:
        answer: httpx.Response = await self.server.http.get(f"/api/v1/pairings/{self.shown.id}", headers=self.headers)
        return answer

    async def report(self, stand: str, **changed: Any) -> int:
        content = msgspec.json.encode(msgspec.structs.replace(REPORT, **changed))
        path = f"{SITE}/stands/{stand}/report"
        return int((await self.server.http.put(path, content=content, headers=self.headers)).status_code)


async def typed(server: Any, code: str, *, by: str = "kirsten", **other: Any) -> httpx.Response:
    """A superuser types the code."""
    body = {"id": str(new_id()), "code": code, "name": "Entrance", "stand_id": "stand-1"} | other
    answer: httpx.Response = await server.http.post(f"{SITE}/devices", json=body, headers=await server.staff(by))
    return answer


async def listed(server: Any) -> Devices:
    """The superuser's list."""
    return read(await server.http.get(f"{SITE}/devices", headers=await server.staff("kirsten")), Devices)


async def paired(server: Any, stand: str = "stand-1") -> tuple[NewDevice, str]:
    """A stand that has been taken in, and its id."""
    device, device_id = NewDevice(server, stand), str(new_id())
    await device.ask()
    answer = await typed(server, device.shown.code, id=device_id, stand_id=stand)
    assert answer.status_code == 200, answer.text
    return device, device_id


def kind_of(answer: httpx.Response) -> str:
    """The last word of a problem's type."""
    return str(answer.json()["type"]).rpartition(":")[2]


async def test_from_the_code_to_the_open_door(server: Any) -> None:
    """A new stand shows a code; typed as people type, it lets that very stand in, and the list has it."""
    device = NewDevice(server)
    answer = await device.ask()
    assert answer.status_code == 200
    code = device.shown.code
    assert len(code) == 6
    assert set(code) <= set(LETTERS)
    assert device.shown.seconds == 900
    assert await device.report("stand-1") == 401
    first, asked_again = code, await device.ask()
    assert (asked_again.status_code, device.shown.code) == (200, first)

    waiting = asyncio.create_task(device.state())
    assert (await typed(server, f" {code[:3].lower()}-{code[3:].lower()} ")).json() == {}
    state = read(await waiting, PairingState)
    assert state == PairingState(paired=True, site_id="borgerservice", stand_id="stand-1", name="Entrance")
    assert read(await device.state(), PairingState) == state
    assert await device.report("stand-1", printer="near_end", tickets_left=20) == 200

    (found,) = [each for each in (await listed(server)).devices if each.name == "Entrance"]
    assert (found.stand_id, found.seen_at) == ("stand-1", server.clock())
    assert found.report is not None
    assert (found.report.printer, found.report.tickets_left) == ("near_end", 20)


async def test_two_at_once_with_one_code(start_server: Any) -> None:
    """In two processes two superusers type the same code: one takes the device in, the other is told."""
    async with start_server() as one, start_server() as other:
        device = NewDevice(one)
        await device.ask()
        answers = await asyncio.gather(
            *(typed(server, device.shown.code, name=name) for server, name in ((one, "One"), (other, "Other")))
        )
        assert sorted(answer.status_code for answer in answers) == [200, 409]
        assert [kind_of(answer) for answer in answers if answer.status_code == 409] == ["pairing-code"]
        named = [each.name for each in (await listed(one)).devices if each.stand_id == "stand-1"]
        assert named == ["One" if answers[0].status_code == 200 else "Other"]


async def test_the_same_command_again(server: Any) -> None:
    """The answer was lost and the dialog sends the same again, also at the same time: one device, the same answer."""
    device, command_id = NewDevice(server), str(new_id())
    await device.ask()
    answers = await asyncio.gather(*(typed(server, device.shown.code, id=command_id) for _ in range(3)))
    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert [each.name for each in (await listed(server)).devices].count("Entrance") == 1


async def test_a_code_holds_a_quarter_of_an_hour(server: Any) -> None:
    """Then it lets nobody in, the device is told, and gets another when it asks."""
    device = NewDevice(server)
    await device.ask()
    first = device.shown
    server.clock.move(minutes=15)
    assert kind_of(await typed(server, first.code)) == "pairing-code"
    assert kind_of(await device.state()) == "pairing-code"
    await device.ask()
    assert device.shown.id != first.id
    assert (await typed(server, device.shown.code)).status_code == 200


async def test_nobody_else_hears_how_it_is(server: Any) -> None:
    """A pairing tells nothing to whoever does not have the device's own token."""
    device = NewDevice(server)
    await device.ask()
    for headers in ({}, {"authorization": "Bearer another"}, server.kiosk()):
        answer = await server.http.get(f"/api/v1/pairings/{device.shown.id}", headers=headers)
        assert kind_of(answer) == "pairing-code"


async def test_who_guesses_is_stopped(server: Any) -> None:
    """Ten wrong codes, and even the right one has to wait ten minutes."""
    device = NewDevice(server)
    await device.ask()
    for _ in range(10):
        assert kind_of(await typed(server, "222222")) == "pairing-code"
    assert kind_of(await typed(server, device.shown.code)) == "too-many"
    server.clock.move(minutes=10)
    assert (await typed(server, device.shown.code)).status_code == 200


async def test_who_asks_for_codes_all_the_time(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """From one address come twenty codes a minute at most, and so many may wait in all."""
    for number in range(20):
        assert (await NewDevice(server, str(number)).ask()).status_code == 200
    assert kind_of(await NewDevice(server, "more").ask()) == "too-many"
    server.clock.move(minutes=1)
    monkeypatch.setattr("server.devices.store.MOST_WAITING", 20)
    assert kind_of(await NewDevice(server, "more").ask()) == "too-many"
    assert MOST_WAITING > 20


async def test_a_stand_is_one_device(server: Any) -> None:
    """While a device is stand-1 no other becomes it; a stand that is not configured is refused, as is none."""
    await paired(server)
    device = NewDevice(server, "two")
    await device.ask()
    answers = [await typed(server, device.shown.code, stand_id=stand) for stand in ("stand-1", "nowhere", None)]
    assert [kind_of(answer) for answer in answers] == ["stand-taken", "bad-request", "bad-request"]


async def test_a_display(server: Any) -> None:
    """A display is none of the stands."""
    device = NewDevice(server, "display", "display")
    await device.ask()
    assert kind_of(await typed(server, device.shown.code)) == "bad-request"
    assert (await typed(server, device.shown.code, stand_id=None, name="Waiting room")).status_code == 200
    state = read(await device.state(), PairingState)
    assert (state.site_id, state.stand_id) == ("borgerservice", None)
    snapshot = await server.http.get(f"{SITE}/snapshot", headers=device.headers)
    assert snapshot.status_code == 200
    assert await device.report("stand-1") == 403


async def test_rename_and_shut_out(start_server: Any, database_url: str) -> None:
    """A device that is shut out is so at once, in every process; its open stream ends, and the list has it no more."""
    async with start_server() as one, start_server() as other:
        device, device_id = await paired(one)
        staff, path = await one.staff("kirsten"), f"{SITE}/devices/{device_id}"
        answer = await one.http.post(f"{path}/rename", json={"id": str(new_id()), "name": "Ingang "}, headers=staff)
        assert answer.status_code == 200
        assert "Ingang" in [each.name for each in (await listed(one)).devices]
        async with other.http.stream("GET", f"{SITE}/events", headers=device.headers) as stream:
            lines = stream.aiter_lines()
            assert await anext(lines) == ": open"
            for _ in range(2):
                answer = await one.http.post(f"{path}/revoke", json={"id": str(new_id())}, headers=staff)
                assert answer.status_code == 200
            assert len([line async for line in lines]) < 20
        device.server = other
        assert await device.report("stand-1") == 401
        assert "Ingang" not in [each.name for each in (await listed(one)).devices]
        answer = await one.http.post(f"{path}/rename", json={"id": str(new_id()), "name": "Nobody"}, headers=staff)
        assert kind_of(answer) == "unknown-device"
        # The place is free again, but not for a token that was shut out.
        assert kind_of(await device.state()) == "pairing-code"
        other_device = NewDevice(one, "the-next")
        await other_device.ask()
        assert (await typed(one, other_device.shown.code)).status_code == 200
    connection = await asyncpg.connect(database_url)
    rows = await connection.fetch("select what, staff_id is not null as by from device_audit order by id")
    await connection.close()
    assert [tuple(row) for row in rows] == [("paired", True), ("renamed", True), ("revoked", True), ("paired", True)]


async def test_a_stand_that_was_shut_out_is_not_missed(server: Any, database_url: str) -> None:
    """It is no stand any more: nobody is told three minutes later that it is silent."""
    device, device_id = await paired(server)
    assert await device.report("stand-1") == 200
    body = {"id": str(new_id())}
    path = f"{SITE}/devices/{device_id}/revoke"
    assert (await server.http.post(path, json=body, headers=await server.staff("kirsten"))).status_code == 200
    watch = server.app.state.parts.silence
    await watch.look()
    server.clock.move(minutes=10)
    await watch.look()
    assert [printer.state.value for printer in await changes(database_url)] == ["ready"]
    assert (await server.http.get(f"{SITE}/stands", headers=await server.staff("kirsten"))).json() == []


async def test_another_centres_device(server: Any) -> None:
    """Its superuser finds no device of another centre."""
    _, device_id = await paired(server)
    connection_headers = await server.staff("kirsten")
    for deed in ("rename", "revoke", "tasks"):
        body = {"id": str(new_id())} | ({"name": "X"} if deed == "rename" else {})
        body |= {"what": "restart"} if deed == "tasks" else {}
        answer = await server.http.post(f"{SITE}/devices/{new_id()}/{deed}", json=body, headers=connection_headers)
        assert kind_of(answer) == "unknown-device"
        answer = await server.http.post(
            f"/api/v1/sites/pension/devices/{device_id}/{deed}", json=body, headers=connection_headers
        )
        assert answer.status_code == 403


async def test_the_trays_of_those_at_work(server: Any) -> None:
    """Who is at a desk has a tray in the list; who has gone has none."""
    staff = await server.staff("bo")
    for status, count in (("open", 1), ("away", 0)):
        body = {"id": str(new_id()), "status": status, "desk_id": "borgerservice.1"}
        assert (await server.http.post(f"{SITE}/presence", json=body, headers=staff)).status_code == 200
        found = (await listed(server)).trays
        assert len(found) == count, found


async def test_a_code_that_another_has(server: Any, database_url: str) -> None:
    """Two devices never show the same code."""
    pool = await asyncpg.create_pool(database_url, min_size=1, max_size=1)
    store, now = DeviceStore(pool), server.clock()
    later = now.replace(hour=23)
    first = await store.begin(new_id(), "ABCDEF", b"1", "kiosk", now=now, expires_at=later)
    assert first is not None
    assert await store.begin(new_id(), "ABCDEF", b"2", "kiosk", now=now, expires_at=later) is None
    await pool.close()
