"""Writes the gallery's sample anew from the demo municipality: `python tests/qml/sample.py`."""

from __future__ import annotations

from datetime import date

import msgspec

from kiosk_app.gallery.theatre import SAMPLE
from server.centre.demo import load_demo
from server.centre.holidays.calendar import with_holidays
from shared.protocol.state import SiteState


def main() -> None:
    """Write `SAMPLE`."""
    centre = load_demo().centre("borgerservice")
    assert centre is not None
    configuration = with_holidays(centre.configuration, date(2026, 11, 23))
    state = SiteState(seq=1, configuration=configuration, tickets={}, calls=())
    SAMPLE.write_bytes(msgspec.json.format(msgspec.json.encode(state), indent=1) + b"\n")


if __name__ == "__main__":
    main()
