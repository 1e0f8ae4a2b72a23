"""What the tray is told from outside: command line, environment, settings files."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from shared.client.settings import load_settings
from shared.typed_settings import SettingsError

PREFIX = "SKRANKE_TRAY_"


class TraySettings(Struct, frozen=True, kw_only=True):
    """Every field may be left out: then the sign-in window asks, or the desktop decides.

    `password` is for unattended demonstrations only; with it nothing is kept on this computer. `language` is "" for
    the desktop's. `hotkey` is call next from anywhere, on Windows. `state_dir` is where this tray remembers things and
    looks for its like, "" for the user's own folder. `automation` names the socket that tests drive.
    """

    server_url: str = ""
    username: str = ""
    password: str = ""
    desk_id: str = ""
    language: str = ""
    sound: bool = False
    hotkey: str = "Ctrl+F8"
    state_dir: str = ""
    automation: str = ""


def read_tray_settings(arguments: Sequence[str], environ: Mapping[str, str]) -> TraySettings:
    """The settings from the command line, else the environment, else the files; raises `SettingsError`."""
    parser = argparse.ArgumentParser(prog="skranke-tray", description="The caseworker's tray.")
    parser.add_argument("--server", metavar="URL", help="the server, as https://skranke.example")
    parser.add_argument("--username", help="who signs in")
    parser.add_argument("--desk", metavar="ID", help="the desk to sit at")
    parser.add_argument("--automation", metavar="NAME", help="local socket for tests and the demonstration")
    parser.add_argument("--settings", metavar="FILE", type=Path, help="a TOML file, read instead of the usual ones")
    given = parser.parse_args(arguments)
    file: Path | None = given.settings
    if file is not None and not file.is_file():
        raise SettingsError([f"the settings file {file} is not there"])
    return load_settings(
        TraySettings,
        app="tray",
        prefix=PREFIX,
        environ=environ,
        overrides={
            "server_url": given.server,
            "username": given.username,
            "desk_id": given.desk,
            "automation": given.automation,
        },
        files=None if file is None else [file],
    )
