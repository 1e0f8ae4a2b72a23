"""A stand is started in front of citizens: what it does not need for that, it does not load."""

from __future__ import annotations

import subprocess
import sys

SELDOM = (
    "tomlkit",
    "kiosk_app.preview",
    "kiosk_app.gallery",
    "kiosk_app.doctor",
    "kiosk_app.printer.virtual",
    "asyncio",
    "shared.client.api_staff",
    "shared.client.api_settings",
    "shared.client.api_people",
    "icalendar",
    "httpcore",
    "httpx",
    "apprise",
    "jinja2",
    "litestar",
    "segno",
)


def test_starting_loads_nothing_that_is_seldom_wanted() -> None:
    """A process that has imported the whole program holds no writer of settings files, no preview, no doctor and no
    word of the settings.
    """
    script = "import kiosk_app.app, kiosk_app.program.app, sys; print(*sys.modules)"
    answer = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, timeout=60)
    loaded = set(answer.stdout.split())
    assert "kiosk_app.visit.journey" in loaded
    assert loaded.isdisjoint(SELDOM), sorted(loaded & {*SELDOM})
