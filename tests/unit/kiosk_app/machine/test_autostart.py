from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Self

import pytest

from kiosk_app.machine.autostart import NAME, main, supervisor_command
from shared.client.autostart import Autostart, DesktopFile, RunKey, quoted

ON = ["on", "--", "--server", "https://skranke.example", "--site", "borgerservice"]


class Key:
    """A key of the registry, as `winreg` hands it out."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


class Registry:
    """The part of `winreg` that is used, on a dict."""

    KEY_SET_VALUE, KEY_QUERY_VALUE, REG_SZ, HKEY_CURRENT_USER = 2, 1, 1, "HKCU"

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.paths: set[str] = set()

    def CreateKeyEx(self, root: str, path: str, _reserved: int, _access: int) -> Key:
        self.paths.add(f"{root}\\{path}")
        return Key()

    def OpenKey(self, _root: str, _path: str, _reserved: int, _access: int) -> Key:
        return Key()

    def SetValueEx(self, _key: Key, name: str, _reserved: int, _kind: int, value: str) -> None:
        self.values[name] = value

    def QueryValueEx(self, _key: Key, name: str) -> tuple[str, int]:
        if name not in self.values:
            raise FileNotFoundError(2, name)
        return self.values[name], 1

    def DeleteValue(self, _key: Key, name: str) -> None:
        if name not in self.values:
            raise FileNotFoundError(2, name)
        del self.values[name]


@pytest.fixture(params=["linux", "windows"])
def autostart(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """Each system's own way."""
    return DesktopFile(tmp_path / "autostart", NAME) if request.param == "linux" else RunKey(Registry(), NAME)


def test_on_status_off(autostart: Autostart, capsys: pytest.CaptureFixture[str]) -> None:
    """What is switched on is told, twice switched off is off, and the status is an exit status too."""

    def do(*arguments: str) -> int:
        return main(arguments, lambda: autostart)

    assert do("status") == 1
    assert do(*ON) == 0
    assert do("status") == 0
    assert do("off") == 0
    assert do("off") == 0
    assert do("status") == 1
    said = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0].strip() for line in said] == ["off", "on", "on", "off", "off", "off"]
    assert "supervise" in said[1]
    assert "borgerservice" in said[1]


def test_the_desktop_file_is_one(tmp_path: Path) -> None:
    """Every argument is quoted, as the desktop's own rules have it."""
    DesktopFile(tmp_path, NAME).switch_on(["/opt/a b/python", "-m", "kiosk_app", 'say "50 %"', "$HOME\\x"])
    lines = (tmp_path / "skranke-kiosk.desktop").read_text().splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert lines[3] == r'Exec="/opt/a b/python" "-m" "kiosk_app" "say \\"50 %%\\"" "\\$HOME\\\\x"'


def test_one_argument_quoted() -> None:
    """A backslash is escaped for the argument, and again for the file."""
    assert quoted("a\\b") == '"a\\\\\\\\b"'


def test_windows_starts_it_from_the_users_own_key() -> None:
    """The value is one line that Windows parts again by its own rules."""
    registry = Registry()
    RunKey(registry, NAME).switch_on(["C:\\Program Files\\Skranke\\pythonw.exe", "-m", "kiosk_app", "supervise"])
    assert registry.paths == {"HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"}
    assert registry.values == {"skranke-kiosk": '"C:\\Program Files\\Skranke\\pythonw.exe" -m kiosk_app supervise'}


def test_windows_gets_no_console(tmp_path: Path) -> None:
    """Where there is a Python without a window, that one is started."""
    python = tmp_path / "python.exe"
    assert supervisor_command([], str(python))[0] == str(python)
    (tmp_path / "pythonw.exe").touch()
    assert supervisor_command(["--site", "x"], str(python)) == [
        str(tmp_path / "pythonw.exe"), "-m", "kiosk_app", "supervise", "--", "--site", "x",
    ]  # fmt: skip


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One sentence, and a status of its own."""
    (tmp_path / "file").touch()
    assert main(["on"], lambda: DesktopFile(tmp_path / "file", NAME)) == 2
    assert "autostart cannot be changed" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="the desktop's folder is Linux's")
def test_the_real_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Without being told otherwise it is the user's autostart folder."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert main(["on"]) == 0
    assert (tmp_path / "autostart" / "skranke-kiosk.desktop").is_file()
    assert capsys.readouterr().out.startswith("on: ")
