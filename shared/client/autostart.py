"""Where the system looks for what to start when a user's session begins, on Linux and Windows; without Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, Protocol

import platformdirs

_RUN_KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
_QUOTED_INSIDE: Final = str.maketrans({"\\": "\\\\\\\\", '"': '\\\\"', "`": "\\\\`", "$": "\\\\$", "%": "%%"})


class Autostart(Protocol):
    """A place where the system looks for what to start."""

    def switch_on(self, command: Sequence[str]) -> None:
        """Start `command` from the next session on. Raises `OSError`."""

    def switch_off(self) -> None:
        """Start nothing any more. Raises `OSError`."""

    def command(self) -> str | None:
        """What is started, as the system has it; None for nothing."""


class DesktopFile:
    """Linux: a file that every desktop reads when a session begins. `name` is the program's, as skranke-tray."""

    def __init__(self, folder: Path, name: str) -> None:
        self._path = folder / f"{name}.desktop"

    def switch_on(self, command: Sequence[str]) -> None:
        """Write the file."""
        words = " ".join(quoted(word) for word in command)
        lines = ("[Desktop Entry]", "Type=Application", "Name=Skranke", f"Exec={words}", "Terminal=false")
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text("\n".join((*lines, "X-GNOME-Autostart-enabled=true", "")), encoding="utf-8")

    def switch_off(self) -> None:
        """Take the file away."""
        self._path.unlink(missing_ok=True)

    def command(self) -> str | None:
        """The line in the file."""
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return None
        return next((line.removeprefix("Exec=") for line in lines if line.startswith("Exec=")), None)


class RunKey:
    """Windows: a value in the registry, the user's own or, to be read, everybody's.

    `winreg` is the standard library's module, or one like it.
    """

    def __init__(self, winreg: Any, name: str, *, everybody: bool = False) -> None:
        self._winreg = winreg
        self._name = name
        self._root = winreg.HKEY_LOCAL_MACHINE if everybody else winreg.HKEY_CURRENT_USER

    def switch_on(self, command: Sequence[str]) -> None:
        """Write the value."""
        from subprocess import list2cmdline  # noqa: PLC0415 - a megabyte that only this needs

        with self._key(self._winreg.KEY_SET_VALUE) as key:
            self._winreg.SetValueEx(key, self._name, 0, self._winreg.REG_SZ, list2cmdline(command))

    def switch_off(self) -> None:
        """Take the value away."""
        with self._key(self._winreg.KEY_SET_VALUE) as key:
            try:
                self._winreg.DeleteValue(key, self._name)
            except FileNotFoundError:
                return

    def command(self) -> str | None:
        """The value."""
        try:
            with self._winreg.OpenKey(self._root, _RUN_KEY, 0, self._winreg.KEY_QUERY_VALUE) as key:
                return str(self._winreg.QueryValueEx(key, self._name)[0])
        except FileNotFoundError:
            return None

    def _key(self, access: int) -> Any:
        return self._winreg.CreateKeyEx(self._root, _RUN_KEY, 0, access)


def quoted(word: str) -> str:
    """One argument as the Exec line of a desktop file wants it."""
    return f'"{word.translate(_QUOTED_INSIDE)}"'


def windowless(executable: str = sys.executable) -> str:
    """The Python to start a program with; on Windows the one without a console's window."""
    beside = Path(executable).with_name("pythonw.exe")
    return str(beside) if beside.is_file() else executable


def own_autostart(name: str) -> Autostart:
    """The user's own place on this system, for the program of that name."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - there on Windows only

        return RunKey(winreg, name)
    return DesktopFile(platformdirs.user_config_path() / "autostart", name)


def machine_autostarts(name: str) -> list[Autostart]:
    """The places where whoever looks after this computer starts the program for everybody; only to be read."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - there on Windows only

        return [RunKey(winreg, name, everybody=True)]
    folders = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    return [DesktopFile(Path(folder) / "autostart", name) for folder in folders.split(os.pathsep)]
