"""`skranke-kiosk`: run a stand, supervise it, start it at boot, or run a virtual printer for it."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk_app.machine.statuses import ALREADY_RUNS, RESTART, WRONG_USE

_LOCK = "kiosk-stand.lock"


def main(argv: list[str] | None = None) -> int:
    """The command line; answers the exit status."""
    given = sys.argv[1:] if argv is None else argv
    match given[:1]:
        case ["virtual-printer"]:
            from kiosk_app.printer.virtual_cli import main as virtual_printer  # noqa: PLC0415 - without QML

            return virtual_printer(given[1:])
        case ["supervise"]:
            from kiosk_app.machine.supervise import main as supervise  # noqa: PLC0415 - without Qt

            return supervise(given[1:])
        case ["autostart"]:
            from kiosk_app.machine.autostart import main as autostart  # noqa: PLC0415 - without Qt

            return autostart(given[1:])
        case ["pin"]:
            from kiosk_app.maintenance.pin_cli import main as pin  # noqa: PLC0415 - without Qt

            return pin(given[1:])
        case ["doctor"]:
            from kiosk_app.doctor.cli import main as doctor  # noqa: PLC0415 - only when asked for

            return doctor(given[1:])
        case ["run"]:
            return _run(given[1:])
    return _run(given)


def _run(given: list[str]) -> int:
    from kiosk_app.chosen import state_folder_of  # noqa: PLC0415 - as above
    from kiosk_app.machine.app import our_version  # noqa: PLC0415 - as above
    from kiosk_app.machine.launch import Launch  # noqa: PLC0415 - as above
    from kiosk_app.machine.lock import Lock  # noqa: PLC0415 - as above
    from kiosk_app.maintenance.place import Place, look_around  # noqa: PLC0415 - as above
    from kiosk_app.printer.address import AddressError  # noqa: PLC0415 - as above
    from kiosk_app.program.app import run  # noqa: PLC0415 - QML is loaded only for a stand
    from kiosk_app.settings import PREFIX, KioskSettings  # noqa: PLC0415 - as above
    from shared.client.folders import log_folder, runtime_folder, settings_files  # noqa: PLC0415 - as above
    from shared.client.settings import load_settings  # noqa: PLC0415 - as above
    from shared.typed_settings import SettingsError  # noqa: PLC0415 - as above

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    options = _parser().parse_args(given)
    try:
        overrides = _overrides(options)
        settings = load_settings(
            KioskSettings,
            app="kiosk",
            prefix=PREFIX,
            environ=os.environ,
            overrides=overrides,
            files=None if options.settings is None else [options.settings],
        )
        lock = Lock(runtime_folder() / _LOCK) if settings.fullscreen else None
        if lock is not None and not lock.take():
            sys.stderr.write("skranke-kiosk: a stand fills this computer's screen already\n")
            return ALREADY_RUNS
        place = Place(
            file=options.settings or settings_files("kiosk")[1],
            state=state_folder_of(settings),
            log=options.log_dir or log_folder(),
            version=our_version(),
            fixed=_fixed(overrides, os.environ),
            around=look_around,
        )
        status = run(settings, options.automation, Launch(leashed=options.leashed, restarts=options.restarts), place)
    except (SettingsError, AddressError, OSError) as error:
        sys.stderr.write(f"skranke-kiosk: {error}\n")
        return WRONG_USE
    if status == RESTART and not options.leashed:
        if lock is not None:
            lock.give_back()
        os.execv(sys.executable, [sys.executable, "-m", "kiosk_app", "run", *given])  # noqa: S606 - ourselves, anew
    return status


def _fixed(overrides: Mapping[str, Any], environ: Mapping[str, str]) -> frozenset[str]:
    """The settings that the command line or the environment says, so that no file changes them."""
    said = {name for name, value in overrides.items() if value is not None}
    return frozenset(said | {name.removeprefix("SKRANKE_KIOSK_").lower() for name in environ})


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="skranke-kiosk",
        description="The citizen's stand. Every setting can also come from the environment as SKRANKE_KIOSK_NAME.",
        epilog="Also `skranke-kiosk supervise`, `autostart`, `pin`, `doctor`, `virtual-printer`, each with its --help.",
    )
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
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    try:
        return int(width), int(height)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no size; write it as 1080x1920") from None


def _overrides(options: argparse.Namespace) -> dict[str, Any]:
    chosen: dict[str, Any] = {
        "server_url": options.server,
        "site_id": options.site,
        "stand_id": options.stand,
        "printer": options.printer,
        "language": options.language,
        "screen": options.screen,
    }
    if options.token_file is not None:
        chosen["device_token"] = options.token_file.read_text(encoding="utf-8").strip()
    if options.windowed is not None:
        width, height = options.windowed
        chosen |= {"fullscreen": False, "width": width, "height": height}
    return chosen


if __name__ == "__main__":
    sys.exit(main())
