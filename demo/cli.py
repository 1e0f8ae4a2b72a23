"""The command line `skranke-demo`, which `python3 run.py demo` starts."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
import time
import webbrowser
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

import msgspec
from PySide6.QtCore import QCoreApplication

from demo.browser import DisplayError, NoBrowserError, opened_display
from demo.journey import Journey, JourneyError, play
from demo.municipality import MAINTENANCE_PIN, SITE, Municipality, forget
from demo.programs import ProgramError
from server.config import default_data_dir
from server.db.embedded import EmbeddedPostgresError
from shared.client.automation import AutomationClient, AutomationError

_KIOSK_SIZE = "1080x1920"
_KIOSK_WINDOW = "540x960"
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
_STILL = {"SKRANKE_KIOSK_REDUCED_MOTION": "true"}
"""Nobody watches, and a picture of a page in motion shows neither page."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the demo; returns 0 when it did what it should, 1 when the journey failed, 2 when it could not start."""
    options = _parser().parse_args(arguments)
    started = time.monotonic()

    asked_to_stop = threading.Event()

    def say(words: str) -> None:
        if asked_to_stop.is_set():
            raise KeyboardInterrupt
        print(f"· {words} ({time.monotonic() - started:.1f} s)", flush=True)

    # The exception alone may be lost: raised within an import or a destructor, Python and Qt drop it.
    def stop(number: int, frame: FrameType | None) -> None:
        asked_to_stop.set()
        signal.default_int_handler(number, frame)

    # A plain kill ends the demo as Ctrl-C does, so that nothing is left running.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    folder = options.data.resolve()
    try:
        if options.reset:
            say("forgetting the last demo")
            forget(folder)
        with Municipality(folder, say) as municipality:
            municipality.start_server()
            if options.headless:
                journey = _play(municipality, options.out.resolve(), say)
                _report(journey, options.out)
            else:
                _show(municipality)
    except KeyboardInterrupt:
        asked_to_stop.clear()
        say("everything is stopped")
        return 130 if options.headless else 0
    except (ProgramError, AutomationError, JourneyError, DisplayError, NoBrowserError) as error:
        print(f"The journey did not happen: {error}\nThe logs are in {folder / 'logs'}", file=sys.stderr)
        return 1
    except (EmbeddedPostgresError, OSError) as error:
        print(f"The demo could not start: {error}", file=sys.stderr)
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python3 run.py demo", description=__doc__)
    parser.add_argument("--headless", action="store_true", help="play the journey once without a screen")
    parser.add_argument("--out", type=Path, default=Path("demo-out"), help="where the pictures go (default demo-out)")
    parser.add_argument("--data", type=Path, default=default_data_dir() / "demo", help="where the demo keeps its data")
    parser.add_argument("--reset", action="store_true", help="start afresh, without what an earlier demo has kept")
    return parser


def _play(municipality: Municipality, out: Path, say: Callable[[str], None]) -> Journey:
    out.mkdir(parents=True, exist_ok=True)
    # The programs are driven over local sockets, which need Qt's core in this process.
    _core = QCoreApplication.instance() or QCoreApplication([])
    municipality.start_printer_and_kiosk(size=_KIOSK_SIZE, environment={**_OFFSCREEN, **_STILL})
    municipality.start_tray(environment=_OFFSCREEN)
    with opened_display(municipality.display_url) as display:
        kiosk, tray = AutomationClient(municipality.kiosk_automation), AutomationClient(municipality.tray_automation)
        return play(kiosk, tray, display, papers=municipality.papers, out=out, say=say)


def _report(journey: Journey, out: Path) -> None:
    text = msgspec.json.format(msgspec.json.encode(journey))
    (out / "journey.json").write_bytes(text)
    print(text.decode())


def _show(municipality: Municipality) -> None:
    municipality.start_printer_and_kiosk(size=_KIOSK_WINDOW, environment={})
    municipality.start_tray(environment={})
    webbrowser.open(municipality.display_url)
    print(
        f"""
Fjordby is open. Tap Pas on the stand, and see what happens at the caseworker's.

  the waiting room   {municipality.display_url}
  the printed paper  {municipality.papers}
  the server         {municipality.server_url}/healthz
  the site           {SITE}
  the maintenance    hold the stand's clock for five seconds, PIN {MAINTENANCE_PIN}

Ctrl-C stops everything.
""",
        flush=True,
    )
    told: set[str] = set()
    stopped = threading.Event()
    while not stopped.wait(1.0):
        for name in set(municipality.ended()) - told:
            told.add(name)
            print(f"The {name} has been closed.", flush=True)


if __name__ == "__main__":
    sys.exit(main())
