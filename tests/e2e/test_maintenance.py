"""A superuser at a supervised stand: changes the printer by hand and PIN, prints a slip on it, and leaves."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from demo.programs import Program
from kiosk_app.maintenance.pin import hashed
from kiosk_app.printer.virtual import VirtualPrinter
from server.ids import new_id
from shared.client.automation import AutomationClient

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stops by signals")


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """All in it has ended after the test."""
    with ExitStack() as stack:
        yield stack


def enter(hand: AutomationClient) -> None:
    """By the clock, or by the PIN alone when the pad is there."""
    hand.call("press", objectName="clock", hold=5.4)
    for digit in "2580":
        hand.call("tap", objectName=f"key-{digit}")
    hand.call("tap", objectName="pin-ok")
    hand.wait_until("inspect", lambda shown: shown["maintenance"] == "menu", seconds=20)


def test_the_printer_is_changed_at_the_stand(tmp_path: Path, stack: ExitStack, qtbot: QtBot) -> None:
    """Save and restart: the new stand prints a test slip on the new address. Then it is left, and stays away."""
    printer = VirtualPrinter()
    printer.start()
    stack.callback(printer.stop)
    file = tmp_path / "kiosk.toml"
    pin = hashed("2580", b"salt")
    file.write_text(f"# by IT\nmaintenance_pin = '{pin}'\n", encoding="utf-8")
    name = f"skranke-e2e-{new_id().hex[-8:]}"
    hand = AutomationClient(name)
    stack.callback(hand.close)
    supervisor = stack.enter_context(
        Program(
            "supervisor",
            "kiosk_app",
            [
                "supervise", "--log-dir", str(tmp_path / "log"), "--", "--server", "http://127.0.0.1:1", "--site",
                "borgerservice", "--automation", name, "--settings", str(file),
            ],
            log=tmp_path / "supervisor.log",
            environment={
                "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "XDG_RUNTIME_DIR": str(tmp_path),
                "XDG_STATE_HOME": str(tmp_path / "state"), "SKRANKE_KIOSK_DEVICE_TOKEN": "nobody-knows-it",
                "SKRANKE_KIOSK_SPEECH": "false",
            },
        )
    )  # fmt: skip

    def started_again() -> bool:
        return "after 1 restarts" in (tmp_path / "log" / "kiosk.log").read_text(encoding="utf-8")

    hand.wait_until("inspect", lambda _: True, seconds=60)
    enter(hand)
    hand.call("tap", objectName="open-printer")
    hand.call("tap", objectName="setting-printer")
    for letter in printer.address:
        hand.call("tap", objectName=f"key-{letter}")
    hand.call("tap", objectName="setting-ok")
    hand.call("tap", objectName="save")
    hand.close()
    qtbot.waitUntil(started_again, timeout=60_000)
    hand.wait_until("inspect", lambda _: True, seconds=60)
    assert file.read_text(encoding="utf-8").startswith("# by IT\n")
    enter(hand)
    hand.call("tap", objectName="open-printer")
    hand.call("tap", objectName="try-printer")
    hand.wait_until("inspect", lambda shown: shown["slip"] == "printed", seconds=30)
    assert len(printer.papers) == 1
    hand.call("tap", objectName="maintenance-back")
    hand.call("tap", objectName="ask-leave")
    hand.call("tap", objectName="sure")
    assert supervisor.wait(30) == 0
