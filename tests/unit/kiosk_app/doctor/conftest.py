"""Settings of a stand that the doctor looks at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kiosk_app.settings import KioskSettings


@pytest.fixture
def settings() -> Callable[..., KioskSettings]:
    """The least that a stand needs, and what is said besides."""

    def make(**said: Any) -> KioskSettings:
        needed = {
            "server_url": "http://127.0.0.1:1",
            "site_id": "borgerservice",
            "device_token": "the-stands-own-token",
        }
        return KioskSettings(**{**needed, **said})

    return make
