"""The demo's PIN opens the demo's maintenance."""

from __future__ import annotations

from demo import municipality
from kiosk_app.maintenance.pin import check_pin, fits


def test_the_pin_that_is_told_is_the_one_that_opens() -> None:
    """What the demo prints is what its stand was given, and one that the program itself would take."""
    check_pin(municipality.MAINTENANCE_PIN)
    assert fits(municipality.MAINTENANCE_PIN, municipality._PIN_HASH)
