from __future__ import annotations

import pytest

from kiosk_app.machine.screens import Choice, choose

NAMES = ("eDP-1", "HDMI-1", "DP-2")


@pytest.mark.parametrize(
    ("wanted", "choice"),
    [
        ("", Choice(0, found=True)),
        ("HDMI-1", Choice(1, found=True)),
        ("hdmi-1", Choice(1, found=True)),
        ("3", Choice(2, found=True)),
        ("0", Choice(0, found=False)),
        ("4", Choice(0, found=False)),
        ("VGA-1", Choice(0, found=False)),
        ("-1", Choice(0, found=False)),
    ],
)
def test_a_screen_by_name_or_number(wanted: str, choice: Choice) -> None:
    """A name goes before a number; what is not there is the primary screen, and that is told."""
    assert choose(NAMES, 0, wanted) == choice


def test_a_name_that_is_a_number() -> None:
    """Windows may call a screen `2`: its name wins."""
    assert choose(("2", "1"), 0, "2") == Choice(0, found=True)


def test_without_any_screen() -> None:
    """All cables are out: there is nothing to choose, and nothing fails."""
    assert choose((), 0, "1") == Choice(None, found=False)
