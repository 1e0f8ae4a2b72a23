"""What a program with a window sees here, in a process of its own: Qt ends one that finds no screen.

`python -m kiosk_app.doctor.seen [--speech ENGINE]` prints a `Seen` as JSON.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct
from PySide6.QtGui import QGuiApplication

import kiosk_app.fonts
from kiosk_app.fonts import FontsMissingError, load_fonts
from kiosk_app.speech.engine import open_engine

SPEECH = "--speech"


class Seen(Struct, frozen=True, kw_only=True):
    """`platform` is Qt's name of the window system; `fonts` what is wrong with them, in a sentence, "" for nothing.

    `speech` is None when it was not asked for, else what is wrong with it; `voices` are its languages, none where the
    extra is not installed.
    """

    platform: str
    screens: tuple[str, ...]
    primary: int
    fonts: str
    speech: str | None = None
    voices: tuple[str, ...] = ()


def fault_of_fonts(folder: Path = Path(kiosk_app.fonts.__file__).parent) -> str:
    """Why the stand's fonts cannot be used, "" when they can; needs a `QGuiApplication`."""
    try:
        load_fonts(folder)
    except FontsMissingError as error:
        return str(error)
    return ""


def look(speech: str | None) -> Seen:
    """All of it; needs a `QGuiApplication`. `speech` is the engine's name as the settings have it, None for silence."""
    screens = QGuiApplication.screens()
    primary = QGuiApplication.primaryScreen()
    engine = None if speech is None else open_engine(speech)
    voices: tuple[str, ...] = ()
    if engine is not None and not isinstance(engine, str):
        voices = tuple(sorted({locale.name().partition("_")[0] for locale in engine.availableLocales()}))
    return Seen(
        platform=QGuiApplication.platformName(),
        screens=tuple(screen.name() for screen in screens),
        primary=screens.index(primary) if screens else 0,
        fonts=fault_of_fonts(),
        speech=None if engine is None else engine if isinstance(engine, str) else "",
        voices=voices,
    )


def main(argv: Sequence[str]) -> int:
    """Look, and say it."""
    logging.disable()
    application = QGuiApplication(sys.argv[:1])
    speech = argv[1] if argv[:1] == [SPEECH] else None
    sys.stdout.write(msgspec.json.encode(look(speech)).decode() + "\n")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
