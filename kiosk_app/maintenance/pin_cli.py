"""`skranke-kiosk pin`: makes the line for the settings file that lets a superuser in."""

from __future__ import annotations

import argparse
import getpass
import secrets
import sys
from collections.abc import Sequence

from kiosk_app.devices.reading import Other, read_as
from kiosk_app.machine.statuses import WRONG_USE
from kiosk_app.maintenance.pin import LONGEST_CARD, SALT_BYTES, SHORTEST_CARD, PinError, check_pin, hashed
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
    return card_text(text) if card else text


def card_text(read: str) -> str:
    """What the stand will see when that is held before its scanner.

    Raises `PinError` for what it would take for something else, or not look at.
    """
    reading = read_as(bytearray(read.encode()))
    if not isinstance(reading, Other):
        raise PinError("the stand would take that for a booking, a ticket or a health card; take a QR code of 20 signs")
    if not SHORTEST_CARD <= len(reading.text) <= LONGEST_CARD:
        raise PinError(f"a card holds {SHORTEST_CARD} to {LONGEST_CARD} signs")
    return reading.text


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="skranke-kiosk pin", description="Set the PIN, or the card, that opens the maintenance at this stand."
    )
    parser.add_argument("--card", action="store_true", help="read a superuser's card instead of a PIN")
    parser.add_argument("--write", action="store_true", help="put it into the user's own settings file")
    return parser
