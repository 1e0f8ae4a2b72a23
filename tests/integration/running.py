"""A server in a thread of its own, for tests that drive Qt's loop themselves."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Running:
    """Where it is, and how one gets in."""

    url: str
    password: str
    kiosk_token: str
