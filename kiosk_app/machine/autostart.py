"""`skranke-kiosk autostart`: the stand starts when its user's session does."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import Final

from shared.client.autostart import Autostart, own_autostart, windowless

NAME: Final = "skranke-kiosk"
_OFF: Final = 1
_FAILED: Final = 2


def supervisor_command(arguments: Sequence[str], executable: str = sys.executable) -> list[str]:
    """How the supervisor is started; on Windows without a console's window."""
    program = windowless(executable)
    return [program, "-m", "kiosk_app", "supervise", *(("--", *arguments) if arguments else ())]


def make_autostart() -> Autostart:
    """What this system has."""
    return own_autostart(NAME)


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
