"""A superuser shows the draft on a closed stand, with a real server, a real stand, and the API as the tray calls it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtGui import QImage

from server.ids import new_id
from server.seed import SeedResult
from shared.client.automation import AutomationClient

SITE = "/api/v1/sites/borgerservice"
PASSPORT = "borgerservice.pas"

Until = Callable[..., Any]


class Superuser:
    """Kirsten at work on the settings, over HTTP."""

    def __init__(self, http: httpx.Client, password: str) -> None:
        self.http = http
        answer = http.post("/api/v1/sign-in", json={"username": "kirsten", "password": password}).raise_for_status()
        self._headers = {"authorization": f"Bearer {answer.json()['token']}"}

    def get(self, path: str) -> Any:
        return self.http.get(f"{SITE}/{path}", headers=self._headers).raise_for_status().json()

    def post(self, path: str, **body: Any) -> Any:
        answer = self.http.post(f"{SITE}/{path}", json=body, headers=self._headers)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def change(self, path: tuple[str, ...], before: Any, after: Any) -> int:
        """Write something else at one place of the draft; answers its version."""
        edit = {"path": path, "before": before, "after": after}
        reply = self.post("draft/edits", command_id=str(new_id()), edits=[edit])
        assert reply["disagreements"] == []
        return int(reply["draft"]["version"])

    def publish(self) -> None:
        self.post("draft/publish", command_id=str(new_id()), version=self.get("draft")["version"])

    def service(self) -> dict[str, Any]:
        """The passport's service in the draft."""
        services: list[dict[str, Any]] = self.get("draft")["configuration"]["services"]
        return next(each for each in services if each["id"] == PASSPORT)

    def name(self, words: str) -> int:
        return self.change(("services", PASSPORT, "name", "da"), self.service()["name"]["da"], words)

    def close(self) -> None:
        """Publish that nothing is open in these days."""
        days = [(datetime.now(UTC) + timedelta(days=offset)).date().isoformat() for offset in (-1, 0, 1)]
        special = [{"id": "building", "name": {"da": "Ombygning"}, "first": days[0], "last": days[-1], "periods": []}]
        self.change(("hours", "special_days"), self.get("draft")["configuration"]["hours"]["special_days"], special)
        self.publish()

    def open(self) -> None:
        """Publish that it is open again."""
        days = self.get("draft")["configuration"]["hours"]["special_days"]
        self.change(("hours", "special_days"), days, [])
        self.publish()

    def show(self) -> str:
        """Have the stand show the draft; answers the task's id."""
        return self.ask("show-draft", show={"language": "da", "when": "open"})

    def ask(self, what: str, **more: Any) -> str:
        """Have the stand do something; answers the task's id."""
        device = next(each for each in self.get("devices")["devices"] if each.get("stand_id") == "stand-1")
        task_id = str(new_id())
        self.post(f"devices/{device['id']}/tasks", id=task_id, what=what, **more)
        return task_id

    def picture(self, task_id: str) -> bytes:
        """The picture that was asked for."""
        answer = self.http.get(f"{SITE}/device-tasks/{task_id}/picture", headers=self._headers)
        return answer.raise_for_status().content

    def state(self, task_id: str) -> str:
        return str(self.get(f"device-tasks/{task_id}")["state"])


@pytest.fixture
def superuser(served: tuple[str, SeedResult]) -> Iterator[Superuser]:
    """Kirsten, superuser of the citizen service."""
    with httpx.Client(base_url=served[0], timeout=20) as http:
        yield Superuser(http, served[1].password)


def _closed(seen: dict[str, Any]) -> bool:
    return bool(seen["shown"] is None and seen["page"] == "closed" and seen["connection"] == "live")


def _words(seen: dict[str, Any]) -> list[str]:
    return [tile["name"] for tile in seen["tiles"]]


def _picture(stand: AutomationClient, folder: Path, name: str) -> QImage:
    """What it shows below the header, where the clock is."""
    path = folder / f"{name}.png"
    stand.call("grab", path=str(path))
    whole = QImage(str(path))
    return whole.copy(0, 240, whole.width(), whole.height() - 240)


@pytest.mark.long
def test_a_closed_stand_shows_the_draft_and_comes_back(
    programs: Any, served: tuple[str, SeedResult], superuser: Superuser, until: Until, open_folder: Path
) -> None:
    """The draft's words are on the stand, follow each change, are tried by tap; ended, it is the closed page again."""
    stand = programs.kiosk(*served)
    until(stand, lambda seen: seen["page"] == "home" and seen["connection"] == "live")
    superuser.close()
    until(stand, _closed)
    before = _picture(stand, open_folder, "closed")

    first = superuser.name("Pas til hele familien")
    task = superuser.show()
    seen = until(stand, lambda seen: seen["shown"] == first)
    assert seen["page"] == "home"
    assert "Pas til hele familien" in _words(seen)
    until(stand, lambda _: superuser.state(task) == "showing")
    assert _picture(stand, open_folder, "shown") != before

    photo = superuser.ask("picture")
    until(stand, lambda _: superuser.state(photo) == "done")
    seen_from_afar = QImage.fromData(superuser.picture(photo)).pixelColor(360, 6)
    assert (seen_from_afar.red() > 200, seen_from_afar.blue() < 130) == (True, True), "the banner's yellow"

    second = superuser.name("Pas")
    seen = until(stand, lambda seen: seen["shown"] == second)
    assert "Pas" in _words(seen)
    stand.call("tap", objectName=f"tile-{PASSPORT}")
    until(stand, lambda seen: seen["page"] == "documents")
    stand.call("tap", objectName="have-all")
    assert until(stand, lambda seen: seen["page"] == "number")["label"] == "P042"
    assert superuser.get("snapshot")["tickets"] == {}

    superuser.post(f"device-tasks/{task}/end", id=str(new_id()))
    until(stand, _closed)
    assert superuser.state(task) == "over"
    assert _picture(stand, open_folder, "again") == before

    task = superuser.show()
    until(stand, lambda seen: seen["shown"] == second)
    stand.call("tap", objectName="draft-end")
    until(stand, _closed)
    until(stand, lambda _: superuser.state(task) == "done")

    task = superuser.show()
    until(stand, lambda seen: seen["shown"] == second)
    superuser.open()
    seen = until(stand, lambda seen: seen["shown"] is None and seen["page"] == "home")
    until(stand, lambda _: superuser.state(task) == "done")


@pytest.mark.long
def test_without_its_server_the_stand_is_itself(
    programs: Any, mortal: Any, always_open: tuple[str, SeedResult], until: Until
) -> None:
    """The server is killed under a draft: the closed page is there again, and stays when the server comes back."""
    seeded = always_open[1]
    stand = programs.kiosk(mortal.url, seeded)
    with httpx.Client(base_url=mortal.url, timeout=20) as http:
        superuser = Superuser(http, seeded.password)
        until(stand, lambda seen: seen["page"] == "home" and seen["connection"] == "live")
        superuser.close()
        until(stand, _closed)
        version = superuser.name("Pas til hele familien")
        superuser.show()
        until(stand, lambda seen: seen["shown"] == version)
        mortal.kill()
        until(stand, lambda seen: seen["shown"] is None and seen["page"] == "closed")
        mortal.start()
        until(stand, _closed)


@pytest.mark.long
def test_a_stand_that_is_killed_comes_back_as_itself(
    programs: Any, served: tuple[str, SeedResult], superuser: Superuser, until: Until
) -> None:
    """Started anew it is the closed stand, and who asked hears that the draft is gone."""
    program, stand = programs.stand(*served)
    until(stand, lambda seen: seen["page"] == "home" and seen["connection"] == "live")
    superuser.close()
    until(stand, _closed)
    task = superuser.show()
    until(stand, lambda seen: seen["shown"] is not None)
    until(stand, lambda _: superuser.state(task) == "showing")
    program.kill()
    again = programs.kiosk(*served)
    until(again, _closed)
    until(again, lambda _: superuser.state(task) == "done")
