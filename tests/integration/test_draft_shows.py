"""The draft on a stand that is closed: who may ask for it, which stand gets it, and how it ends."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import asyncpg
import httpx
import msgspec

from server.identity.roles import Machine
from server.ids import new_id
from shared.protocol.device_care import DeviceTask, ShownDraft, TaskState, When
from shared.protocol.model import Role
from tests.integration.at_desks import read
from tests.integration.superusers import NAME, Desk
from tests.integration.test_device_tasks import look, tell
from tests.integration.test_devices import NewDevice, kind_of, paired
from tests.integration.test_rights import token_of

SITE = "/api/v1/sites/borgerservice"
EVENING = datetime(2026, 11, 23, 19, 0, tzinfo=UTC)
SHOW = {"language": "en", "when": "open"}


async def ask(server: Any, device_id: str, headers: dict[str, str] | None = None, **body: Any) -> httpx.Response:
    """A superuser asks the stand to show the draft."""
    answer: httpx.Response = await server.http.post(
        f"{SITE}/devices/{device_id}/tasks",
        json={"id": str(new_id()), "what": "show-draft", "show": SHOW} | body,
        headers=headers or await server.staff("kirsten"),
    )
    return answer


async def draft(device: Any, task: DeviceTask) -> httpx.Response:
    """The stand asks for the draft."""
    answer: httpx.Response = await device.server.http.get(
        f"{SITE}/device-tasks/{task.id}/draft", headers=device.headers
    )
    return answer


async def end(server: Any, task: DeviceTask) -> httpx.Response:
    """The superuser's dialog ends it."""
    answer: httpx.Response = await server.http.post(
        f"{SITE}/device-tasks/{task.id}/end", json={"id": str(new_id())}, headers=await server.staff("kirsten")
    )
    return answer


async def shown(server: Any) -> tuple[NewDevice, DeviceTask]:
    """A stand that shows the draft this evening."""
    server.clock.now = EVENING
    device, device_id = await paired(server)
    task = read(await ask(server, device_id), DeviceTask)
    assert (await tell(device, task, "waiting")).status_code == 200
    assert (await tell(device, task, "showing")).status_code == 200
    return device, task


async def test_a_closed_stand_shows_and_follows_the_draft(start_server: Any) -> None:
    """Asked at one process, shown through another: the stand gets the draft, hears each change, and hears the end."""
    async with start_server() as one, start_server() as other:
        one.clock.now = other.clock.now = EVENING
        device, device_id = await paired(other)
        kirsten = Desk(one, await one.staff("kirsten"))
        await kirsten.change(NAME, "Pas og kort")
        task = read(await ask(one, device_id), DeviceTask)
        assert (await tell(device, task, "waiting")).status_code == 200
        first = read(await draft(device, task), ShownDraft)
        assert (first.show.language, first.show.when, first.seconds) == ("en", When.OPEN, 900)
        assert first.configuration.services[0].name["da"] == "Pas og kort"
        assert (await tell(device, task, "showing")).status_code == 200
        assert (await look(one, task, "waiting")).state is TaskState.SHOWING
        async with other.http.stream("GET", f"{SITE}/events", headers=device.headers) as stream:
            lines = stream.aiter_lines()
            await kirsten.change(NAME, "Pas, kort og mere")
            while "draft.changed" not in (line := await anext(lines)) or not line.startswith("data:"):
                pass
            second = read(await draft(device, task), ShownDraft)
            assert second.version == msgspec.json.decode(line.removeprefix("data:"))["draft"]["version"]
            assert second.configuration.services[0].name["da"] == "Pas, kort og mere"
            assert (await end(one, task)).status_code == 200
            while "device.told" not in (line := await anext(lines)) or '"over"' not in line:
                pass
        assert kind_of(await draft(device, task)) == "task-over"
        assert (await end(one, task)).status_code == 200
        assert (await look(one, task)).state is TaskState.OVER


async def test_it_ends_by_itself(server: Any) -> None:
    """After a quarter of an hour the stand gets nothing more, whatever has become of the dialog."""
    device, task = await shown(server)
    server.clock.move(minutes=14)
    assert read(await draft(device, task), ShownDraft).seconds == 60
    assert kind_of(await tell(device, task, "showing")) == "task-over"
    server.clock.move(minutes=1)
    assert kind_of(await draft(device, task)) == "task-over"
    assert (await look(server, task)).state is TaskState.OVER


async def test_it_ends_when_the_stand_opens(server: Any) -> None:
    """Five minutes before the doors: the show lasts five minutes; an open stand is asked for nothing and gets none."""
    server.clock.now = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
    device, device_id = await paired(server)
    opens = None
    for _ in range(180):
        answer = await ask(server, device_id)
        if answer.status_code != 200:
            assert kind_of(answer) == "not-offered"
            opens = server.clock.now
            break
        task = read(answer, DeviceTask)
        server.clock.move(minutes=1)
    assert opens is not None
    assert kind_of(await draft(device, task)) == "task-over"
    server.clock.now = opens
    server.clock.move(minutes=-5)
    task = read(await ask(server, device_id), DeviceTask)
    assert (await tell(device, task, "waiting")).status_code == 200
    assert read(await draft(device, task), ShownDraft).seconds == 300
    assert (await tell(device, task, "showing")).status_code == 200
    assert (await look(server, task)).ends_at == opens


async def test_the_end_can_be_told_by_the_stand(server: Any) -> None:
    """Somebody has ended it there: the asker hears so, and a second end is no trouble."""
    device, task = await shown(server)
    assert (await tell(device, task, "done", "ended-there")).status_code == 200
    ended = await look(server, task, "showing")
    assert (ended.state, ended.word) == (TaskState.DONE, "ended-there")
    assert (await end(server, task)).status_code == 200
    assert (await look(server, task)).state is TaskState.DONE
    assert kind_of(await draft(device, task)) == "task-over"


async def test_only_the_stand_that_is_asked_reads_the_draft(server: Any) -> None:
    """Not another stand of the centre, not by another kind of task, not before it has answered, not at another site."""
    server.clock.now = EVENING
    device, device_id = await paired(server)
    task = read(await ask(server, device_id), DeviceTask)
    assert kind_of(await draft(device, task)) == "task-over"
    assert (await tell(device, task, "waiting")).status_code == 200
    seeded = NewDevice(server)
    seeded.headers = server.kiosk()
    assert kind_of(await draft(seeded, task)) == "task-over"
    elsewhere = await server.http.get(f"/api/v1/sites/pension/device-tasks/{task.id}/draft", headers=device.headers)
    assert elsewhere.status_code == 403
    roll = await ask(server, device_id, what="roll-changed", show=None)
    other = read(roll, DeviceTask)
    assert (await tell(device, other, "waiting")).status_code == 200
    assert kind_of(await draft(device, other)) == "task-over"
    assert kind_of(await tell(device, other, "showing")) == "task-over"
    assert kind_of(await tell(device, task, "over")) == "bad-request"


async def test_what_is_asked_has_to_be_whole(server: Any) -> None:
    """How a draft is shown goes with showing it, and with nothing else; a moment has a zone; a stand is a stand."""
    server.clock.now = EVENING
    _, device_id = await paired(server)
    assert kind_of(await ask(server, device_id, show=None)) == "bad-request"
    assert kind_of(await ask(server, device_id, what="restart")) == "bad-request"
    assert kind_of(await ask(server, device_id, show={"language": "da", "at": "2026-11-23T10:00:00"})) == "bad-request"
    assert kind_of(await ask(server, str(new_id()))) == "unknown-device"
    answer = await server.http.post(
        f"{SITE}/device-tasks/{new_id()}/end", json={"id": str(new_id())}, headers=await server.staff("kirsten")
    )
    assert kind_of(answer) == "not-found"


async def test_who_may_change_the_draft_may_show_it(server: Any, database_url: str) -> None:
    """Superusers and administrators; nobody else may ask a stand for it, read it as a stand does, or end it."""
    server.clock.now = EVENING
    device, device_id = await paired(server)
    task = read(await ask(server, device_id), DeviceTask)
    assert (await tell(device, task, "waiting")).status_code == 200

    connection = await asyncpg.connect(database_url)
    for actor in (*Role, *Machine):
        headers = await token_of(connection, actor, server.clock())
        decides = actor in (Role.SUPERUSER, Role.ADMINISTRATOR)
        assert ((await ask(server, device_id, headers)).status_code == 200) is decides, actor
        read_it = await server.http.get(f"{SITE}/device-tasks/{task.id}/draft", headers=headers)
        assert read_it.status_code == (409 if actor is Machine.KIOSK else 403), actor
    await connection.close()
