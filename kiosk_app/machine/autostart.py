"""`skranke-kiosk autostart`: the stand starts when its user's session does."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, Protocol

import platformdirs

_NAME: Final = "skranke-kiosk"
_RUN_KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
_OFF: Final = 1
_FAILED: Final = 2
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
    """Linux: a file that every desktop reads when a session begins."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"{_NAME}.desktop"

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
    """Windows: a value in the user's registry. `winreg` is the standard library's module, or one like it."""

    def __init__(self, winreg: Any) -> None:
        self._winreg = winreg

    def switch_on(self, command: Sequence[str]) -> None:
        """Write the value."""
        with self._key(self._winreg.KEY_SET_VALUE) as key:
            self._winreg.SetValueEx(key, _NAME, 0, self._winreg.REG_SZ, subprocess.list2cmdline(command))

    def switch_off(self) -> None:
        """Take the value away."""
        with self._key(self._winreg.KEY_SET_VALUE) as key:
            try:
                self._winreg.DeleteValue(key, _NAME)
            except FileNotFoundError:
                return

    def command(self) -> str | None:
        """The value."""
        try:
            with self._key(self._winreg.KEY_QUERY_VALUE) as key:
                return str(self._winreg.QueryValueEx(key, _NAME)[0])
        except FileNotFoundError:
            return None

    def _key(self, access: int) -> Any:
        return self._winreg.CreateKeyEx(self._winreg.HKEY_CURRENT_USER, _RUN_KEY, 0, access)


def quoted(word: str) -> str:
    """One argument as the Exec line of a desktop file wants it."""
    return f'"{word.translate(_QUOTED_INSIDE)}"'


def supervisor_command(arguments: Sequence[str], executable: str = sys.executable) -> list[str]:
    """How the supervisor is started; on Windows without a console's window."""
    windowless = Path(executable).with_name("pythonw.exe")
    program = str(windowless) if windowless.is_file() else executable
    return [program, "-m", "kiosk_app", "supervise", *(("--", *arguments) if arguments else ())]


def make_autostart() -> Autostart:
    """What this system has."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - there on Windows only

        return RunKey(winreg)
    return DesktopFile(platformdirs.user_config_path() / "autostart")


def main(argv: Sequence[str], make: Callable[[], Autostart] = make_autostart) -> int:
    """The command line; answers the exit status, for `status` 0 when it is on and 1 when it is not."""
    options = _parser().parse_args(argv)
    autostart = make()
    try:
        match options.do:
            case "on":
                autostart.switch_on(supervisor_command(options.stand))
            case "off":
                autostart.switch_off()
        command = autostart.command()
    except OSError as error:
        sys.stderr.write(f"skranke-kiosk: autostart cannot be changed: {error}\n")
        return _FAILED
    sys.stdout.write(f"on: {command}\n" if command else "off\n")
    return _OFF if options.do == "status" and not command else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="skranke-kiosk autostart",
        description="Start the stand, with its supervisor, whenever this user's session starts.",
    )
    parser.add_argument("do", choices=("on", "off", "status"))
    parser.add_argument("stand", nargs="*", metavar="ARGUMENT", help="as for `skranke-kiosk run`, after --")
    return parser
