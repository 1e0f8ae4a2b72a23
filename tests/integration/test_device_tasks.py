"""What a stand is asked to do from afar, and the picture of its screen."""

from __future__ import annotations

import asyncio
import base64
from datetime import timedelta
from typing import Any

import asyncpg
import httpx
import msgspec

from server.devices.waiting import Bell, Pictures
from server.ids import new_id
from shared.protocol.device_care import DeviceTask, TaskState
from tests.integration.at_desks import read
from tests.integration.test_devices import NewDevice, kind_of, listed, paired

SITE = "/api/v1/sites/borgerservice"
PICTURE = b"\xff\xd8\xff" + bytes(range(256)) * 200


async def ask(server: Any, device_id: str, what: str) -> DeviceTask:
    """The superuser asks the stand."""
    answer = await server.http.post(
        f"{SITE}/devices/{device_id}/tasks",
        json={"id": str(new_id()), "what": what},
        headers=await server.staff("kirsten"),
    )
    return read(answer, DeviceTask)


async def tell(device: NewDevice, task: DeviceTask, state: str, word: str = "") -> httpx.Response:
    """The stand says how far it is."""
    body = {"id": str(new_id()), "state": state, "word": word}
    answer: httpx.Response = await device.server.http.post(
        f"{SITE}/device-tasks/{task.id}/tell", json=body, headers=device.headers
    )
    return answer


async def look(server: Any, task: DeviceTask, seen: str = "") -> DeviceTask:
    """The superuser's dialog looks, and waits if it has seen how it is."""
    path = f"{SITE}/device-tasks/{task.id}?seen={seen}"
    return read(await server.http.get(path, headers=await server.staff("kirsten")), DeviceTask)


async def test_a_stand_is_asked_and_tells(start_server: Any) -> None:
    """Through two processes: the stand hears it on its stream, waits for its citizen, does it; the asker hears."""
    async with start_server() as one, start_server() as other:
        device, device_id = await paired(other)
        async with other.http.stream("GET", f"{SITE}/events", headers=device.headers) as stream:
            task = await ask(one, device_id, "restart")
            assert task.state is TaskState.ASKED
            async for line in stream.aiter_lines():
                if line.startswith("data:") and "device.asked" in line:
                    break
        event = msgspec.json.decode(line.removeprefix("data:"))
        assert (event["task_id"], event["stand_id"], event["what"]) == (str(task.id), "stand-1", "restart")
        for word in ("waiting", "done"):
            waiting = asyncio.create_task(look(one, task, "asked" if word == "waiting" else "waiting"))
            assert (await tell(device, task, word)).status_code == 200
            assert (await waiting).state == word
        assert kind_of(await tell(device, task, "done")) == "task-over"


async def test_a_stand_that_is_switched_off(server: Any) -> None:
    """After a minute it is over; a stand that comes back then is told to do nothing. One that waits has longer."""
    device, device_id = await paired(server)
    first, second = await ask(server, device_id, "test-print"), await ask(server, device_id, "restart")
    assert (await tell(device, second, "waiting")).status_code == 200
    server.clock.move(minutes=1)
    assert (await look(server, first)).state is TaskState.OVER
    assert kind_of(await tell(device, first, "waiting")) == "task-over"
    server.clock.move(minutes=13)
    assert (await look(server, second)).state is TaskState.WAITING
    assert (await tell(device, second, "failed", "no-printer")).status_code == 200
    done = await look(server, second)
    assert (done.state, done.word) == (TaskState.FAILED, "no-printer")


async def test_only_the_stand_that_was_asked_tells(server: Any) -> None:
    """Another stand of the site cannot answer for it, and none can say that it is asked or over."""
    _, device_id = await paired(server)
    task = await ask(server, device_id, "restart")
    seeded = NewDevice(server)
    seeded.headers = server.kiosk()
    assert kind_of(await tell(seeded, task, "done")) == "task-over"
    assert kind_of(await tell(seeded, task, "over")) == "bad-request"
    device = next(each for each in (await listed(server)).devices if each.stand_id is None)
    answer = await server.http.post(
        f"{SITE}/devices/{device.id}/tasks",
        json={"id": str(new_id()), "what": "restart"},
        headers=await server.staff("kirsten"),
    )
    assert kind_of(answer) == "not-offered"


async def test_a_picture_comes_once_to_who_asked(start_server: Any, database_url: str) -> None:
    """Sent to one process, fetched at the other: once, by that superuser only, and it stands in no table."""
    async with start_server() as one, start_server() as other:
        device, device_id = await paired(other)
        task = await ask(one, device_id, "picture")
        path = f"{SITE}/device-tasks/{task.id}/picture"
        assert kind_of(await one.http.post(path, content=b"GIF89a", headers=device.headers)) == "bad-request"
        assert kind_of(await one.http.post(path, content=PICTURE, headers=one.kiosk())) == "task-over"
        sent = await other.http.post(path, content=PICTURE, headers=device.headers)
        assert sent.status_code == 200, sent.text
        assert (await look(one, task, "asked")).state is TaskState.DONE
        kirsten = await one.staff("kirsten")
        connection = await asyncpg.connect(database_url)
        await connection.execute("update staff set roles = '{superuser}' where username = 'jonas'")
        assert kind_of(await one.http.get(path, headers=await one.staff("jonas"))) == "not-found"
        answer = await one.http.get(path, headers=kirsten)
        assert (answer.status_code, answer.headers["content-type"]) == (200, "image/jpeg")
        assert (answer.headers["cache-control"], answer.content) == ("no-store", PICTURE)
        for server in (one, other):
            assert kind_of(await server.http.get(path, headers=kirsten)) == "not-found"
        assert kind_of(await other.http.post(path, content=PICTURE, headers=device.headers)) == "task-over"
        row = await connection.fetchrow("select what, detail from device_audit order by id desc limit 1")
        await connection.close()
        assert row is not None
        assert (row["what"], msgspec.json.decode(row["detail"])) == ("picture", {"task_id": str(task.id)})


async def test_pictures_that_nobody_fetches() -> None:
    """They are pushed out by newer ones, and pieces may come in any number."""
    bell = Bell()
    pictures, ids = Pictures(bell), [new_id() for _ in range(9)]
    for each in ids:
        pictures.heard(f"{each} 0 2 {base64.b64encode(b'a').decode()}")
        assert pictures.take(each) is None
        pictures.heard(f"{each} 1 2 {base64.b64encode(b'b').decode()}")
    assert pictures.take(ids[0]) is None
    assert [pictures.take(each) for each in ids[1:]] == [b"ab"] * 8
    assert pictures.take(ids[1]) is None


async def test_who_did_what_is_forgotten_in_time(server: Any, database_url: str) -> None:
    """With the log: after thirteen months nothing stands there of who asked which stand for what."""
    _, device_id = await paired(server)
    await ask(server, device_id, "restart")
    keeper = server.app.state.parts.retention
    connection = await asyncpg.connect(database_url)
    for later, kept in ((timedelta(days=390), (2, 1)), (timedelta(days=20), (0, 0))):
        server.clock.now += later
        await keeper.erase(server.clock())
        counts = [
            await connection.fetchval(f"select count(*) from {table}") for table in ("device_audit", "device_task")
        ]
        assert tuple(counts) == kept
    await connection.close()
