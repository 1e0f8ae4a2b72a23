"""The command line `python -m benchmarks queue|fanout|kiosk|tray|settings|booking [--json]`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

import msgspec

from benchmarks import booking, fanout, kiosk, queue, settings, tray

_Result = (
    queue.QueueResult
    | fanout.FanoutResult
    | kiosk.KioskResult
    | tray.TrayResult
    | settings.SettingsResult
    | booking.BookingResult
)


def main() -> int:
    """Run one benchmark and print its figures; the exit status is 1 when a check found something."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("name", choices=["queue", "fanout", "kiosk", "tray", "settings", "booking"])
    parser.add_argument("--json", action="store_true", help="print the figures only, as JSON")
    options = parser.parse_args()

    def say(words: str) -> None:
        if not options.json:
            print(f"· {words}", file=sys.stderr, flush=True)

    runs: dict[str, Callable[[Callable[[str], None]], _Result]]
    runs = {
        "queue": queue.run, "fanout": fanout.run, "kiosk": kiosk.run, "tray": tray.run, "settings": settings.run,
        "booking": booking.run,
    }  # fmt: skip
    result = runs[options.name](say)
    print(msgspec.json.format(msgspec.json.encode(result)).decode())
    return 1 if result.faults() else 0


if __name__ == "__main__":
    sys.exit(main())
