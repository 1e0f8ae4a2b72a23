"""`skranke-kiosk`: run a stand, supervise it, start it at boot, or run a virtual printer for it."""

from __future__ import annotations

import argparse
import logging
import os
import sys

from kiosk_app.machine.statuses import ALREADY_RUNS, RESTART, WRONG_USE
from shared.client.forgotten_sources import forget_sources


def main(argv: list[str] | None = None) -> int:
    """The command line; answers the exit status."""
    given = sys.argv[1:] if argv is None else argv
    match given:
        case ["--preview", name]:
            from kiosk_app.preview.app import run as preview  # noqa: PLC0415 - only for the superuser's dialog

            return preview(name)
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
    forget_sources()
    from kiosk_app.chosen import state_folder_of  # noqa: PLC0415 - as above
    from kiosk_app.command_line import fixed_by, overrides_of, settings_from, token_of  # noqa: PLC0415 - as above
    from kiosk_app.machine.app import our_version  # noqa: PLC0415 - as above
    from kiosk_app.machine.launch import Launch  # noqa: PLC0415 - as above
    from kiosk_app.machine.lock import STAND_LOCK, Lock  # noqa: PLC0415 - as above
    from kiosk_app.maintenance.place import Place, look_around  # noqa: PLC0415 - as above
    from kiosk_app.pairing.shut_out import shut_out_file, was_shut_out  # noqa: PLC0415 - as above
    from kiosk_app.printer.address import AddressError  # noqa: PLC0415 - as above
    from kiosk_app.program.app import run  # noqa: PLC0415 - QML is loaded only for a stand
    from shared.client.folders import log_folder, runtime_folder, settings_files  # noqa: PLC0415 - as above
    from shared.typed_settings import SettingsError  # noqa: PLC0415 - as above

    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    parser = _parser()
    options = parser.parse_args(given)
    if options.preview is not None:
        parser.error("--preview stands alone")
    try:
        overrides = overrides_of(options, token_of(options))
        settings = settings_from(options, overrides, os.environ)
        lock = Lock(runtime_folder() / STAND_LOCK) if settings.fullscreen else None
        if lock is not None and not lock.take():
            sys.stderr.write("skranke-kiosk: a stand fills this computer's screen already\n")
            return ALREADY_RUNS
        place = Place(
            file=options.settings or settings_files("kiosk")[1],
            state=state_folder_of(settings),
            log=options.log_dir or log_folder(),
            version=our_version(),
            fixed=fixed_by(overrides, os.environ),
            around=look_around,
        )
        launch = Launch(leashed=options.leashed, restarts=options.restarts)
        shut_out = was_shut_out(shut_out_file(state_folder_of(settings), settings.stand_id), settings.device_token)
        if not settings.server_url:
            from kiosk_app.finding.app import run_finding  # noqa: PLC0415 - once in a stand's life

            status = run_finding(settings, options.automation, launch, place)
        elif settings.device_token and settings.site_id and shut_out is None:
            status = run(settings, options.automation, launch, place)
        else:
            from kiosk_app.pairing.app import run_pairing  # noqa: PLC0415 - a stand that is paired does without

            status = run_pairing(settings, options.automation, launch, place, shut_out)
    except (SettingsError, AddressError, OSError) as error:
        sys.stderr.write(f"skranke-kiosk: {error}\n")
        return WRONG_USE
    if status == RESTART and not options.leashed:
        if lock is not None:
            lock.give_back()
        os.execv(sys.executable, [sys.executable, "-m", "kiosk_app", "run", *given])  # noqa: S606 - ourselves, anew
    return status


def _parser() -> argparse.ArgumentParser:
    from kiosk_app.command_line import add_stand_options  # noqa: PLC0415 - only for a stand

    parser = argparse.ArgumentParser(
        prog="skranke-kiosk",
        description="The citizen's stand. Every setting can also come from the environment as SKRANKE_KIOSK_NAME.",
        epilog="Also `skranke-kiosk supervise`, `autostart`, `pin`, `doctor`, `virtual-printer`, each with its --help.",
    )
    add_stand_options(parser)
    parser.add_argument("--preview", metavar="SOCKET", help="alone: be the picture in the superuser's dialog")
    return parser


if __name__ == "__main__":
    sys.exit(main())
