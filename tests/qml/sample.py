"""Writes the gallery's sample anew from the demo municipality: `python tests/qml/sample.py`."""

from __future__ import annotations

import msgspec

from kiosk_app.gallery.theatre import SAMPLE
from server.centre.demo import load_demo
from shared.protocol.state import SiteState


def main() -> None:
    """Write `SAMPLE`."""
    centre = load_demo().centre("borgerservice")
    assert centre is not None
    state = SiteState(seq=1, configuration=centre.configuration, tickets={}, calls=())
    SAMPLE.write_bytes(msgspec.json.format(msgspec.json.encode(state), indent=1) + b"\n")


if __name__ == "__main__":
    main()
