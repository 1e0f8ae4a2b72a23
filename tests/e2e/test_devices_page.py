"""The page Devices and a real server: the whole of what the tray asks, by its own client."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from PySide6.QtCore import QObject

from server.ids import new_id
from server.seed import SeedResult
from shared.client.api_staff import StaffApi
from shared.client.mirror import Connection, Mirror
from shared.protocol.device_care import TaskKind, TaskState
from shared.protocol.errors import ProblemType
from shared.protocol.events import DeviceAsked
from staff_tray.superuser.devices import DevicesPage
from staff_tray.superuser.devices_props import DeviceState

SITE = "/api/v1/sites/borgerservice"
TOKEN = "made-by-the-new-stand-itself"
JPEG = b"\xff\xd8\xff" + bytes(40_000)


@pytest.fixture
def http(served: tuple[str, SeedResult]) -> Iterator[httpx.Client]:
    """A line to the server for all who have none of their own here."""
    with httpx.Client(base_url=served[0], timeout=20) as client:
        yield client


def test_pair_ask_and_disconnect(served: tuple[str, SeedResult], http: httpx.Client, qtbot: Any) -> None:
    """A wrong code is told, the right one takes the stand in; it is asked, its picture comes, it is shut out."""
    url, seeded = served
    answer = http.post("/api/v1/sign-in", json={"username": "kirsten", "password": seeded.password})
    token = answer.json()["token"]
    owner = QObject()
    api, mirror = StaffApi(url, token, parent=owner), Mirror(url, token, "borgerservice", parent=owner)
    page = DevicesPage(api, mirror, "borgerservice", language="da", new_id=new_id, browse=print, parent=owner)
    mirror.start()
    page.watch()
    qtbot.waitUntil(lambda: mirror.connection is Connection.LIVE and not page.props.loading, timeout=20_000)
    assert "stand-1" in dict(page.props.stands)

    page.add("222222", "Indgang", "stand-1")
    qtbot.waitUntil(lambda: page.props.trouble is ProblemType.PAIRING_CODE, timeout=20_000)
    hashed = hashlib.sha256(TOKEN.encode()).hexdigest()
    code = http.post("/api/v1/pairings", json={"kind": "kiosk", "token_hash": hashed}).json()["code"]
    page.add(code.lower(), "Indgang", "stand-1")
    stand = {"authorization": f"Bearer {TOKEN}"}

    def connected() -> bool:
        return page.props.chosen is not None and page.props.chosen.name == "Indgang"

    qtbot.waitUntil(connected, timeout=20_000)
    assert page.props.chosen is not None
    assert page.props.chosen.state is DeviceState.NEW
    report = {
        "version": "1", "printer": "ready", "in_visit": False, "unsent": 0, "oldest_unsent_seconds": 0, "frozen": 0,
        "restarts": 0, "uptime_seconds": 100,
    }  # fmt: skip
    assert http.put(f"{SITE}/stands/stand-1/report", json=report, headers=stand).status_code == 200
    qtbot.waitUntil(lambda: TaskKind.PICTURE in page.props.can, timeout=20_000)  # the report was an event, too

    with qtbot.waitSignal(
        mirror.event_applied, timeout=20_000, check_params_cb=lambda event: isinstance(event, DeviceAsked)
    ) as heard:
        page.have_done(TaskKind.PICTURE)
    path = f"{SITE}/device-tasks/{heard.args[0].task_id}/picture"
    assert http.post(path, content=JPEG, headers=stand).status_code == 200
    qtbot.waitUntil(lambda: page.props.picture == JPEG, timeout=20_000)
    assert page.props.task is not None
    assert page.props.task.state is TaskState.DONE

    page.rename("Ved døren")
    qtbot.waitUntil(lambda: page.props.chosen is not None and page.props.chosen.name == "Ved døren", timeout=20_000)
    page.revoke()
    qtbot.waitUntil(lambda: page.props.chosen is None, timeout=20_000)
    assert http.get(f"{SITE}/snapshot", headers=stand).status_code == 401
    mirror.stop()
    owner.deleteLater()
