"""The tray starts with the computer: by its menu, by the command line, or because it is so for everybody."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from shared.client.autostart import DesktopFile, RunKey
from staff_tray.__main__ import main
from staff_tray.autostart import NAME, Starts, TrayAutostart, tray_command


class Registry:
    """The part of `winreg` that is used, on a dict: a registry of Windows cannot be had elsewhere."""

    KEY_SET_VALUE, KEY_QUERY_VALUE, REG_SZ, HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE = 2, 1, 1, "HKCU", "HKLM"

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str] = {}
        self.root = ""

    def __enter__(self) -> str:
        return self.root

    def __exit__(self, *_: object) -> None:
        pass

    def OpenKey(self, root: str, _path: str, _reserved: int, _access: int) -> Registry:
        self.root = root
        return self

    CreateKeyEx = OpenKey

    def SetValueEx(self, root: str, name: str, _reserved: int, _kind: int, value: str) -> None:
        self.values[root, name] = value

    def QueryValueEx(self, root: str, name: str) -> tuple[str, int]:
        if (root, name) not in self.values:
            raise FileNotFoundError(2, name)
        return self.values[root, name], 1

    def DeleteValue(self, root: str, name: str) -> None:
        if self.values.pop((root, name), None) is None:
            raise FileNotFoundError(2, name)


@pytest.fixture(params=["linux", "windows"])
def places(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """Each system's own place, and everybody's."""
    if request.param == "linux":
        return DesktopFile(tmp_path / "own", NAME), DesktopFile(tmp_path / "all", NAME)
    registry = Registry()
    return RunKey(registry, NAME), RunKey(registry, NAME, everybody=True)


def test_on_and_off(places: Any) -> None:
    """The person's own choice; what is set for everybody goes before it, and cannot be chosen away."""
    own, everybody = places
    autostart = TrayAutostart(own, [everybody], ["--server", "https://s"])
    assert autostart.look() == Starts(on=False)
    autostart.switch(on=True)
    assert autostart.look() == Starts(on=True)
    assert "staff_tray" in own.command()
    assert "https://s" in own.command()
    autostart.switch(on=False)
    autostart.switch(on=False)
    assert autostart.look() == Starts(on=False)
    everybody.switch_on(["tray"])
    assert autostart.look() == Starts(on=True, for_everybody=True)


def test_what_is_started() -> None:
    """The tray as it was started, without what was said about starting."""
    assert tray_command(["--autostart", "on", "--server", "s"], "python") == [
        "python",
        "-m",
        "staff_tray",
        "--server",
        "s",
    ]
    assert tray_command(["--autostart=on"], "python") == ["python", "-m", "staff_tray"]


def test_by_the_menu(scene: Any) -> None:
    """A mark when it is on; where it is set for everybody the menu says so and cannot be chosen."""
    action = next(each for each in scene.tray.menu.actions() if each.objectName() == "start-with-computer")
    assert (action.text(), action.isChecked(), action.isEnabled()) == ("Start with the computer", False, True)
    scene.tray.show_autostart(Starts(on=True))
    assert action.isChecked()
    asked: list[bool] = []
    scene.tray.asks_autostart.connect(asked.append)
    action.trigger()
    assert asked == [False]
    scene.tray.show_autostart(Starts(on=True, for_everybody=True))
    assert (action.text(), action.isChecked(), action.isEnabled()) == (
        "Starts with the computer, for everybody here", True, False,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="the desktop's folders are Linux's")
def test_by_the_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    """On, off, how it is, and a sentence when it cannot be changed."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "own"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"{tmp_path}/none:{tmp_path}/all")
    (tmp_path / "own").mkdir()
    assert main(["--autostart", "on", "--server", "https://s"]) == 0
    entry = tmp_path / "own" / "autostart" / "skranke-tray.desktop"
    assert '"staff_tray" "--server" "https://s"' in entry.read_text()
    assert main(["--autostart", "off"]) == 0
    DesktopFile(tmp_path / "all" / "autostart", NAME).switch_on(["tray"])
    assert main(["--autostart", "status"]) == 0
    assert capsys.readouterr().out.splitlines() == ["on", "off", "on, for everybody on this computer"]
    (tmp_path / "own" / "autostart").rmdir()
    (tmp_path / "own" / "autostart").touch()
    assert main(["--autostart", "on"]) == 1
    assert "cannot be changed" in capsys.readouterr().err
