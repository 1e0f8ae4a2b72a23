"""The tray starts with the computer: the person's own choice, or everybody's on this computer."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from shared.client.autostart import Autostart, machine_autostarts, own_autostart, windowless

_log = logging.getLogger(__name__)

NAME: Final = "skranke-tray"


@dataclass(frozen=True)
class Starts:
    """Whether the tray starts with the computer; `for_everybody` says that the person cannot choose."""

    on: bool
    for_everybody: bool = False


def tray_command(arguments: Sequence[str], executable: str = sys.executable) -> list[str]:
    """How the tray is started with the computer: as now, but for what is said of that very thing."""
    kept = list(arguments)
    while "--autostart" in kept:
        place = kept.index("--autostart")
        del kept[place : place + 2]
    return [windowless(executable), "-m", "staff_tray", *(word for word in kept if "--autostart=" not in word)]


class TrayAutostart:
    """Reads and changes it; `arguments` are the command line that is to be used again.

    What stands for everybody on this computer, as an installer or a policy puts it there, is only read.
    """

    def __init__(self, own: Autostart, everybody: Sequence[Autostart], arguments: Sequence[str]) -> None:
        self._own = own
        self._everybody = everybody
        self._arguments = arguments

    def look(self) -> Starts:
        """How it is now; what cannot be read counts as off."""
        try:
            if any(place.command() for place in self._everybody):
                return Starts(on=True, for_everybody=True)
            return Starts(on=self._own.command() is not None)
        except OSError as error:
            _log.info("whether the tray starts with the computer cannot be read: %s", error)
            return Starts(on=False)

    def switch(self, *, on: bool) -> None:
        """Choose for this person, from the next session on. Raises `OSError`."""
        if on:
            self._own.switch_on(tray_command(self._arguments))
        else:
            self._own.switch_off()


def make_autostart(arguments: Sequence[str]) -> TrayAutostart:
    """What this system has."""
    return TrayAutostart(own_autostart(NAME), machine_autostarts(NAME), arguments)


def told(starts: Starts) -> str:
    """How it is, in words for a terminal."""
    if starts.for_everybody:
        return "on, for everybody on this computer"
    return "on" if starts.on else "off"
