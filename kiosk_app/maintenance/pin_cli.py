"""`skranke-kiosk pin`: makes the line for the settings file that lets a superuser in."""

from __future__ import annotations

import argparse
import getpass
import secrets
import sys
from collections.abc import Sequence

from kiosk_app.machine.statuses import WRONG_USE
from kiosk_app.maintenance.pin import SALT_BYTES, PinError, check_pin, hashed
from shared.client.folders import settings_files
from shared.client.settings_file import change_settings
from shared.typed_settings import SettingsError


def main(argv: Sequence[str]) -> int:
    """The command line; answers the exit status."""
    options = _parser().parse_args(argv)
    name = "maintenance_card" if options.card else "maintenance_pin"
    try:
        line = hashed(_ask(card=options.card), secrets.token_bytes(SALT_BYTES))
        if options.write:
            file = settings_files("kiosk")[1]
            change_settings(file, {name: line})
            sys.stdout.write(f"written to {file}; start the stand again\n")
        else:
            sys.stdout.write(f'{name} = "{line}"\n')
    except (PinError, SettingsError) as error:
        sys.stderr.write(f"skranke-kiosk: {error}\n")
        return WRONG_USE
    return 0


def _ask(*, card: bool) -> str:
    """The PIN, typed twice at a terminal, else the first line of standard input. Raises `PinError`."""
    what = "card" if card else "PIN"
    if sys.stdin.isatty():
        text = getpass.getpass(f"{what}: ")
        if getpass.getpass(f"{what}, once more: ") != text:
            raise PinError("the two are not the same; begin again")
    else:
        text = sys.stdin.readline().rstrip("\r\n")
    if not card:
        check_pin(text)
    elif not text:
        raise PinError("nothing was read from the card")
    return text


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="skranke-kiosk pin", description="Set the PIN, or the card, that opens the maintenance at this stand."
    )
    parser.add_argument("--card", action="store_true", help="read a superuser's card instead of a PIN")
    parser.add_argument("--write", action="store_true", help="put it into the user's own settings file")
    return parser
