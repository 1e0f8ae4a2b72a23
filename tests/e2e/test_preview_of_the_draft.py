"""The superuser's settings with the real server, the real tray, and the real stand beside the form."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtGui import QImage

from server.seed import SeedResult

SITE = "borgerservice"
_PANE = 0.62
"""The preview stands at the right of this share of the window's width."""


class Settings:
    """The settings window of a tray, and what the server knows of the draft."""

    def __init__(self, tray: Any, url: str, headers: dict[str, str], http: httpx.Client, folder: Path) -> None:
        self.tray, self._url, self._headers, self._http, self._folder = tray, url, headers, http, folder
        self._taken = 0

    def picture(self) -> QImage:
        """What the stand shows in the window: its middle, without the bar above and the words below."""
        self._taken += 1
        path = self._folder / f"settings-{self._taken}.png"
        self.tray.call("grab", window="settings", path=str(path))
        whole = QImage(str(path))
        left, top = round(whole.width() * _PANE), round(whole.height() * 0.2)
        return whole.copy(left, top, whole.width() - left, round(whole.height() * 0.65))

    def draft(self) -> dict[str, Any]:
        """The draft as the server has it."""
        answer = self._http.get(f"{self._url}/api/v1/sites/{SITE}/draft", headers=self._headers).raise_for_status()
        found: dict[str, Any] = answer.json()
        return found


def colours(picture: QImage) -> int:
    """How many colours there are on a coarse grid: a stand has many, an empty pane few."""
    return len({
        picture.pixel(x, y) for x in range(0, picture.width(), 5) for y in range(0, picture.height(), 5)
    })  # fmt: skip


@pytest.fixture
def settings(served: tuple[str, SeedResult], programs: Any, until: Callable[..., Any], open_folder: Path) -> Any:
    """Kirsten, superuser of the citizen service, has opened her settings."""
    url, seeded = served
    tray = programs.tray(url, seeded, username="kirsten")[1]
    until(tray, lambda seen: seen["connection"] == "live")
    tray.press("show-settings")
    with httpx.Client(timeout=10) as http:
        body = {"username": "kirsten", "password": seeded.password}
        token = http.post(f"{url}/api/v1/sign-in", json=body).raise_for_status().json()["token"]
        yield Settings(tray, url, {"authorization": f"Bearer {token}"}, http, open_folder)


def wait(tray: Any, condition: Callable[[], bool]) -> None:
    """Ask the tray for anything until it is so."""
    tray.wait_until("windows", lambda _: condition(), 60)


def test_an_edit_of_the_draft_is_seen_on_the_stand(settings: Settings, programs: Any, qtbot: Any) -> None:
    """A tile is taken out: it is gone from the picture, the server has the change, and undone all is as it was.

    The tray is killed then: the stand that it has started does not outlive it.
    """
    tray = settings.tray
    wait(tray, lambda: colours(settings.picture()) > 60)
    tray.call("pick", objectName="menu-tree", row="Pas")
    before = settings.picture()
    wait(tray, lambda: settings.picture() != before)
    tray.call("pick", objectName="menu-tree", row="Mistet pung")
    tray.press("menu-remove")
    wait(tray, lambda: len(settings.draft()["changes"]) == 1)
    removed = settings.draft()["changes"][0]["edit"]["path"]
    assert removed == ["menu", "information:lost-wallet"]
    wait(tray, lambda: settings.picture() != before)
    tray.press("settings-undo")
    wait(tray, lambda: settings.draft()["changes"] == [])
    program = next(each for each in programs.started if each.pid)
    (stand,) = previews(program.pid)
    program.kill()
    qtbot.waitUntil(lambda: not alive(stand), timeout=40_000)


def alive(pid: int) -> bool:
    """Whether the process runs; one that nobody has asked for yet is a zombie."""
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except FileNotFoundError:
        return False


def previews(parent: int) -> list[int]:
    """The stands in a preview among the children of a process."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and os.access(entry / "cmdline", os.R_OK):
            words = (entry / "cmdline").read_bytes().split(b"\0")
            status = (entry / "status").read_text(encoding="utf-8")
            if b"--preview" in words and f"\nPPid:\t{parent}\n" in status:
                found.append(int(entry.name))
    return found
