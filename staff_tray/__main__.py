"""`skranke-tray`: starts the tray, or speaks to the one that runs; what needs no window loads no Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from shared.client.forgotten_sources import forget_sources
from shared.typed_settings import SettingsError
from staff_tray.autostart import make_autostart, told
from staff_tray.remote import ask_tray, say, wish_of
from staff_tray.settings import read_tray_settings, tray_parser

_FAULT, _WRONG_SETTINGS = 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; answers the exit status, see `settings.EXIT_STATUSES`."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        settings = read_tray_settings(given, os.environ)
    except SettingsError as error:
        say(sys.stderr, f"{error}")
        return _WRONG_SETTINGS
    wish = wish_of(given)
    if wish is not None:
        return ask_tray(wish, settings.state_dir)
    autostart = tray_parser().parse_args(given).autostart
    if autostart:
        return _autostart(autostart, given)
    forget_sources()
    from staff_tray.program import run  # noqa: PLC0415 - the windows take a second to load

    return run(settings)


def _autostart(do: str, given: Sequence[str]) -> int:
    autostart = make_autostart(given)
    try:
        if do != "status":
            autostart.switch(on=do == "on")
    except OSError as error:
        say(sys.stderr, f"That cannot be changed: {error}")
        return _FAULT
    say(sys.stdout, told(autostart.look()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
