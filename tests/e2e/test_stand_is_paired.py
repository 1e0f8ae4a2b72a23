"""A new stand from its code to its first page, looked after from afar, and shut out again: real programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtGui import QImage

from demo.programs import Program
from kiosk_app.printer.virtual import VirtualPrinter
from server.ids import new_id
from server.seed import SeedResult
from shared.client.automation import AutomationClient, AutomationError

SITE = "/api/v1/sites/borgerservice"


class Superuser:
    """Kirsten's settings dialog, as far as the server sees it."""

    def __init__(self, url: str, seeded: SeedResult) -> None:
        self.http = httpx.Client(base_url=url, timeout=20)
        answer = self.http.post("/api/v1/sign-in", json={"username": "kirsten", "password": seeded.password})
        self.http.headers["authorization"] = f"Bearer {answer.json()['token']}"

    def post(self, path: str, **body: str) -> Any:
        answer = self.http.post(f"{SITE}/{path}", json={"id": str(new_id()), **body})
        assert answer.status_code == 200, answer.text
        return answer.json()

    def look(self, task: Any, seen: str) -> Any:
        return self.http.get(f"{SITE}/device-tasks/{task['id']}", params={"seen": seen}).json()

    def until(self, task: Any, state: str) -> Any:
        """The task when it is so: the server answers when it changes."""
        for _ in range(20):
            if task["state"] == state:
                return task
            task = self.look(task, task["state"])
        raise AssertionError(f"the task stays {task['state']}")


def at_home(shown: dict[str, Any]) -> bool:
    """On the page that nobody has touched, and in contact."""
    return bool(shown["page"] == "home" and shown["connection"] == "live")


def anew(hand: AutomationClient, predicate: Callable[[dict[str, Any]], bool]) -> Any:
    """What is shown when it is so, across a start anew, in which the line is lost."""
    for _ in range(4):
        try:
            return hand.wait_until("inspect", predicate, 30)
        except AutomationError:
            continue
    raise AssertionError("the stand has not come back")


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    """A printer without paper."""
    found = VirtualPrinter()
    found.start()
    yield found
    found.stop()


def test_a_new_stand_is_paired_and_shut_out(
    served: tuple[str, SeedResult], tmp_path: Path, until: Callable[..., Any], printer: VirtualPrinter, qapp: Any
) -> None:
    """It shows a code; typed, the stand is at home. It prints, waits with a picture for its citizen, restarts, ends."""
    url, seeded = served
    file, name = tmp_path / "kiosk.toml", f"skranke-e2e-{new_id().hex[-8:]}"
    file.write_text(f"# by IT\nserver_url = '{url}'\nprinter = '{printer.address}'\n", encoding="utf-8")
    superuser, hand = Superuser(url, seeded), AutomationClient(name)
    arguments = ["run", "--settings", str(file), "--windowed", "1080x1920", "--automation", name]
    environment = {
        "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "SKRANKE_KIOSK_REDUCED_MOTION": "true",
        "SKRANKE_KIOSK_STATE_DIR": str(tmp_path / "stand"),
    }  # fmt: skip
    with Program("stand", "kiosk_app", arguments, log=tmp_path / "stand.log", environment=environment) as stand:
        code = until(hand, lambda shown: shown.get("step") == "code")["code"]
        device = str(new_id())
        paired = {"id": device, "code": code, "name": "Indgang", "stand_id": "stand-1"}
        assert superuser.http.post(f"{SITE}/devices", json=paired).status_code == 200
        anew(hand, at_home)
        assert file.read_text(encoding="utf-8").startswith("# by IT")

        printed = superuser.until(superuser.post(f"devices/{device}/tasks", what="test-print"), "done")
        assert printed["word"] == ""
        assert len(printer.papers) == 1

        hand.call("tap", objectName="help")
        picture = superuser.until(superuser.post(f"devices/{device}/tasks", what="picture"), "waiting")
        assert superuser.look(picture, "waiting")["state"] == "waiting", "a citizen is in a visit"
        assert superuser.http.get(f"{SITE}/device-tasks/{picture['id']}/picture").status_code == 404
        hand.call("key", key="Escape")
        until(hand, lambda shown: shown["page"] == "home")
        superuser.until(picture, "done")
        answer = superuser.http.get(f"{SITE}/device-tasks/{picture['id']}/picture")
        image = QImage.fromData(answer.content)
        assert (image.width(), image.height()) == (720, 1280)

        pid = stand.pid
        superuser.until(superuser.post(f"devices/{device}/tasks", what="restart"), "done")
        anew(hand, at_home)
        assert stand.is_running()
        assert stand.pid == pid

        superuser.post(f"devices/{device}/revoke")
        shown = anew(hand, lambda shown: shown["page"] == "pairing" and shown["step"] == "code")
        assert shown["shut_out"]
        assert shown["code"] != code
        hand.close()
    superuser.http.close()
