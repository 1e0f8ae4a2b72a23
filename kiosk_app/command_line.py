"""What a stand is told on the command line: the same for `run`, which starts it, and `doctor`, which looks at it."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk_app.settings import PREFIX, KioskSettings
from shared.client.settings import load_settings
from shared.typed_settings import SettingsError


def add_stand_options(parser: argparse.ArgumentParser) -> None:
    """The stand's options; the last three are said by its supervisor only."""
    parser.add_argument("--server", metavar="URL", help="address of the server")
    parser.add_argument("--site", metavar="ID", help="the site the stand stands in")
    parser.add_argument("--stand", metavar="ID", help="which of the site's stands it is")
    parser.add_argument("--token-file", type=Path, metavar="FILE", help="file that holds the stand's token")
    parser.add_argument("--printer", metavar="ADDRESS", help="tcp://host:port, serial://PORT, usb:///dev/usb/lp0")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="a TOML file, read instead of the usual ones")
    parser.add_argument("--language", metavar="CODE", help="what the stand speaks at first, as da, en or ar")
    parser.add_argument("--screen", metavar="NAME", help="the screen it fills: its name, or its number from 1")
    parser.add_argument("--windowed", type=_size, metavar="WxH", help="a window of that size, not full screen")
    parser.add_argument("--automation", metavar="NAME", help="let tests and the demo drive the stand under that name")
    parser.add_argument("--leashed", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--log-dir", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--restarts", type=int, default=0, help=argparse.SUPPRESS)


def token_of(options: argparse.Namespace) -> str | None:
    """What is in the token's file, None when no file is named; raises `SettingsError` when it cannot be read."""
    file: Path | None = options.token_file
    if file is None:
        return None
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise SettingsError([f"the token file {file} cannot be read: {error.strerror}"]) from error
    except UnicodeDecodeError as error:
        raise SettingsError([f"the token file {file} cannot be read: it is no text"]) from error


def overrides_of(options: argparse.Namespace, token: str | None) -> dict[str, Any]:
    """The settings that the command line says, None for those that it leaves to others."""
    chosen: dict[str, Any] = {
        "server_url": options.server,
        "site_id": options.site,
        "stand_id": options.stand,
        "printer": options.printer,
        "language": options.language,
        "screen": options.screen,
        "device_token": token,
    }
    if options.windowed is not None:
        width, height = options.windowed
        chosen |= {"fullscreen": False, "width": width, "height": height}
    return chosen


def settings_from(
    options: argparse.Namespace, overrides: Mapping[str, Any], environ: Mapping[str, str]
) -> KioskSettings:
    """The stand's settings; raises `SettingsError` naming every fault."""
    return load_settings(
        KioskSettings,
        app="kiosk",
        prefix=PREFIX,
        environ=environ,
        overrides=overrides,
        files=None if options.settings is None else [options.settings],
    )


def fixed_by(overrides: Mapping[str, Any], environ: Mapping[str, str]) -> frozenset[str]:
    """The settings that the command line or the environment says, so that no file changes them."""
    said = {name for name, value in overrides.items() if value is not None}
    return frozenset(said | {name.removeprefix(PREFIX).lower() for name in environ})


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    try:
        return int(width), int(height)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no size; write it as 1080x1920") from None
