"""The maintenance in the real window: knocked at, opened by PIN, its pages, and what is saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject

from kiosk_app.machine.statuses import LEFT
from kiosk_app.maintenance.pin import hashed

STORED = hashed("2580", b"salt")


@pytest.fixture
def kiosk(make_kiosk: Callable[..., Any]) -> Any:
    """A stand in English with a PIN."""
    return make_kiosk(maintenance_pin=STORED, language="en", printer="tcp://192.0.2.7:9100")


def enter(kiosk: Any) -> None:
    """Hold the clock, and type the PIN."""
    kiosk.hands.press({"objectName": "clock", "hold": 5.3})
    kiosk.type("2580")
    kiosk.tap("pin-ok")
    kiosk.qtbot.waitUntil(lambda: kiosk.stand.maintenance.props.page == "menu")


def test_a_citizen_who_taps_the_clock_sees_nothing(kiosk: Any) -> None:
    """A tap, and a press of a second, open nothing."""
    kiosk.tap("clock")
    kiosk.hands.press({"objectName": "clock", "hold": 1})
    assert kiosk.stand.maintenance.props.page == ""


def test_without_a_pin_the_gesture_shows_nothing(make_kiosk: Callable[..., Any]) -> None:
    """Nobody can be let in, so nobody is asked."""
    kiosk = make_kiosk()
    kiosk.stand.maintenance.knock()
    assert kiosk.stand.maintenance.props.page == ""


def test_a_change_is_made_behind_the_gate(kiosk: Any) -> None:
    """Held for five seconds the clock asks for the PIN; the ticket's layout is changed, and the preview with it."""
    enter(kiosk)
    kiosk.tap("open-printer")
    before = kiosk.find("preview").property("source")
    kiosk.tap("setting-ticket_wait")
    assert kiosk.find("preview").property("source") != before
    assert kiosk.find("save") is not None
    kiosk.tap("maintenance-back")
    kiosk.tap("maintenance-back")
    assert kiosk.stand.maintenance.props.page == ""
    assert kiosk.find("home") is None or kiosk.page == "home"


def test_a_wrong_address_is_told_at_its_field(kiosk: Any) -> None:
    """The address is typed on the screen; what is none is not taken, and the word says how it is written."""
    enter(kiosk)
    kiosk.tap("open-printer")
    kiosk.tap("setting-printer")
    kiosk.tap("erase")
    kiosk.stand.maintenance.clear_entry()
    kiosk.type("tcp")
    kiosk.tap("setting-ok")
    assert "tcp://" in kiosk.text("setting-fault")
    assert kiosk.stand.maintenance.props.changes == 0


def test_leaving_is_asked_once(kiosk: Any) -> None:
    """Only after yes the stand is told to end, with the status that no supervisor answers with a new start."""
    statuses: list[int] = []
    kiosk.stand.maintenance.ending.connect(statuses.append)
    enter(kiosk)
    kiosk.tap("ask-leave")
    kiosk.tap("not-sure")
    assert statuses == []
    kiosk.tap("ask-leave")
    kiosk.tap("sure")
    assert statuses == [LEFT]


def test_the_dialog_never_shows_the_token(kiosk: Any) -> None:
    """On no page."""
    enter(kiosk)
    for page in ("menu", "server", "printer", "screen", "scanner", "sound", "logs"):
        kiosk.stand.maintenance.open_page(page)
        shown = [item.property("text") for item in kiosk.items() if isinstance(item, QObject)]
        assert kiosk.stand.maintenance.props.page == page
        assert "token" not in [str(text) for text in shown]
