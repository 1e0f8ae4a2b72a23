"""What the tray is told from outside: command line, environment, settings files."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from shared.client.settings import load_settings
from shared.typed_settings import SettingsError

PREFIX = "SKRANKE_TRAY_"

EXIT_STATUSES = """exit status:
  0  done; with --status: signed in and in contact with the server
  1  a fault of ours: tell whoever looks after Skranke
  2  the command line or the settings cannot be used
  3  no tray runs
  4  nobody is signed in
  5  nobody waits
  6  not now: a case is open, no desk is chosen, a command is under way, or the server says no
  7  no contact with the server, or the tray that runs does not answer"""

ELSEWHERE = f"""Every setting can also stand in tray.toml or in the environment, as {PREFIX}SERVER_URL.
Without any, the tray asks."""


class TraySettings(Struct, frozen=True, kw_only=True):
    """Every field may be left out: then the sign-in window asks, or the desktop decides.

    `password` is for unattended demonstrations only; with it nothing is kept on this computer. `language` is "" for
    the desktop's. `hotkey` is call next from anywhere, on Windows and X11, "" for none; `help_hotkey` calls colleagues
    for assistance in the same way. `state_dir` is where this tray remembers things and looks for its like, "" for the
    user's own folder. `stand_program` is the stand's program for the superuser's preview, "" for the one that is
    installed beside this. `automation` names the socket that tests drive.
    """

    server_url: str = ""
    username: str = ""
    password: str = ""
    desk_id: str = ""
    language: str = ""
    sound: bool = False
    hotkey: str = "Ctrl+F8"
    help_hotkey: str = "Ctrl+Shift+F11"
    state_dir: str = ""
    stand_program: str = ""
    automation: str = ""


def tray_parser() -> argparse.ArgumentParser:
    """Everything that can be said on the tray's command line."""
    parser = argparse.ArgumentParser(
        prog="skranke-tray",
        description="The caseworker's tray. Started again, it brings the tray that runs to the front.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=f"{EXIT_STATUSES}\n\n{ELSEWHERE}",
    )
    parser.add_argument("--server", metavar="URL", help="the server, as https://skranke.example")
    parser.add_argument("--username", help="who signs in")
    parser.add_argument("--desk", metavar="ID", help="the desk to sit at")
    parser.add_argument("--automation", metavar="NAME", help="local socket for tests and the demonstration")
    parser.add_argument("--settings", metavar="FILE", type=Path, help="a TOML file, read instead of the usual ones")
    scripts = parser.add_argument_group("for scripts and hardware buttons", "These open no window.")
    wishes = scripts.add_mutually_exclusive_group()
    wishes.add_argument(
        "--call-next", action="store_true", help="have the tray that runs call next, and print the number called"
    )
    wishes.add_argument("--status", action="store_true", help="print what the tray that runs shows, as a line of JSON")
    wishes.add_argument(
        "--autostart",
        choices=("on", "off", "status"),
        help="start with the computer, with the rest of this command line; the tray's menu has it too",
    )
    return parser


def read_tray_settings(arguments: Sequence[str], environ: Mapping[str, str]) -> TraySettings:
    """The settings from the command line, else the environment, else the files; raises `SettingsError`."""
    given = tray_parser().parse_args(arguments)
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
