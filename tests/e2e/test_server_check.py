"""The maintenance asks a real server whether it would do for the stand."""

from __future__ import annotations

import socket

import pytest
from pytestqt.qtbot import QtBot

from kiosk_app.maintenance.server_check import ServerCheck, Verdict
from server.seed import SeedResult


@pytest.mark.parametrize(
    ("site_id", "stand_id", "token", "verdict"),
    [
        ("borgerservice", "stand-1", "", Verdict.WELL),
        ("borgerservice", "stand-99", "", Verdict.NO_STAND),
        ("nowhere", "stand-1", "", Verdict.REFUSED),
        ("borgerservice", "stand-1", "nobody-knows-it", Verdict.REFUSED),
    ],
)
def test_a_server_says_whether_it_knows_us(
    served: tuple[str, SeedResult], qtbot: QtBot, site_id: str, stand_id: str, token: str, verdict: Verdict
) -> None:
    """By site, stand and token."""
    url, seeded = served
    check = ServerCheck(token or seeded.kiosk_tokens["borgerservice"])
    heard: list[Verdict] = []
    check.ask(url, site_id, stand_id, heard.append)
    qtbot.waitUntil(lambda: heard != [], timeout=20_000)
    assert heard == [verdict]


def test_nobody_there_is_told(qtbot: QtBot) -> None:
    """Soon, and only once; a question asked later forgets the one before."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    check = ServerCheck("token")
    first: list[Verdict] = []
    heard: list[Verdict] = []
    check.ask(url, "borgerservice", "stand-1", first.append)
    check.ask(url, "borgerservice", "stand-1", heard.append)
    qtbot.waitUntil(lambda: heard != [], timeout=20_000)
    assert (first, heard) == ([], [Verdict.UNREACHABLE])
