"""A scanner that types into the stand's real window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk_app.devices.typing_scanner import TypingScanner
from shared.client.outcomes import Done
from shared.protocol.checkin import ByCard, ByCode, CardKey, CheckedIn

TRACKS = (
    "%BERGGREN NANCY ANN                 HAVNEGADE 1                       9999990?\n"
    ";9208100107076142851012345084999010120?\n"
)


@pytest.fixture
def scanning(make_kiosk: Callable[..., Any]) -> Callable[..., Any]:
    """Makes stands with a scanner that types."""

    def make(**changes: Any) -> Any:
        kiosk = make_kiosk(scanner="keyboard", **changes)
        scanner = TypingScanner(kiosk.window, kiosk.stand.visit)
        scanner.read.connect(kiosk.stand.scans.take)
        scanner.start()
        kiosk.scanner = scanner
        return kiosk

    return make


def burst(kiosk: Any, text: str) -> None:
    kiosk.hands.keys({"codes": [ord(char) for char in text]})


def idle(kiosk: Any) -> None:
    """Until nothing is held back any more."""
    kiosk.qtbot.waitUntil(lambda: kiosk.scanner._wedge.due is None)


def with_cards(kiosk: Any) -> None:
    services = kiosk.configuration.services
    kiosk.configure(services=tuple(structs.replace(service, card_check_in=True) for service in services))
    for _, done in kiosk.api.asked["card_key"]:
        done(Done(CardKey(key=bytes(32).hex())))


def test_enter_of_a_scan_presses_no_button(scanning: Callable[..., Any]) -> None:
    """A tile has the focus while a code is scanned: the booking is asked for, and the tile is not opened."""
    kiosk = scanning()
    tile = kiosk.find(f"tile-{kiosk.stand.menu.props.tiles[0].id}")
    tile.forceActiveFocus()
    assert tile.hasActiveFocus()
    burst(kiosk, "https://fjordby.example/c/HAVN2345\n")
    (_, command, _), *more = kiosk.api.sent
    assert command.known_by == ByCode(code="HAVN2345")
    assert more == []
    assert kiosk.page == "checking"
    kiosk.reply(CheckedIn(ticket=kiosk.ticket(booked_for=None), ahead=0, desk_id=None, late=False))
    assert kiosk.page == "arrival"


def test_enter_of_a_person_does(scanning: Callable[..., Any]) -> None:
    """The same tile, and somebody at a real keyboard."""
    kiosk = scanning()
    kiosk.find(f"tile-{kiosk.stand.menu.props.tiles[0].id}").forceActiveFocus()
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    assert kiosk.page != "home" or kiosk.stand.visit.state.path != ()


@pytest.mark.parametrize("text", ["HAVN2345\n", "HAVN2345", "somebody's word\n", TRACKS])
def test_nothing_is_typed_into_a_field(scanning: Callable[..., Any], text: str) -> None:
    """The field for the code has the focus: what is scanned there is no entry."""
    kiosk = scanning()
    with_cards(kiosk)
    for name in ("check-in", "way-code"):
        if name == "check-in":
            kiosk.stand.visit.open_item("check-in", "")
        else:
            kiosk.tap(name)
    assert kiosk.page == "entry"
    entries: list[str] = []
    kiosk.stand.visit.changed.connect(lambda: entries.append(kiosk.stand.visit.state.entry))
    burst(kiosk, text)
    idle(kiosk)
    assert set(entries) <= {""}


def test_what_a_person_types_arrives(scanning: Callable[..., Any]) -> None:
    """In the field of the search, letter after letter and whole, however the letters come."""
    kiosk = scanning()
    kiosk.stand.visit.open_item("search", "")
    kiosk.qtbot.waitUntil(lambda: kiosk.find("page-search") is not None)
    for letters in ("ta", "bt", " ", "pu", "ng"):
        burst(kiosk, letters)
        idle(kiosk)
    assert kiosk.stand.visit.state.words == "tabt pung"
    QTest.keyClick(kiosk.window, Qt.Key.Key_Backspace)
    assert kiosk.stand.visit.state.words == "tabt pun"


def test_a_card_with_both_its_tracks(scanning: Callable[..., Any]) -> None:
    """The hash of the number goes out, and the name is nowhere."""
    kiosk = scanning()
    with_cards(kiosk)
    burst(kiosk, TRACKS)
    (_, command, _), *more = kiosk.api.sent
    assert isinstance(command.known_by, ByCard)
    assert more == []
    assert "BERGGREN" not in repr(kiosk.stand.visit.state)


def test_the_page_says_what_can_be_scanned(scanning: Callable[..., Any], make_kiosk: Callable[..., Any]) -> None:
    """A card only where a service asks for one, nothing at a stand without a scanner; and what is not known is told."""
    kiosk = scanning()
    kiosk.configure(services=tuple(structs.replace(s, card_check_in=False) for s in kiosk.configuration.services))
    kiosk.stand.visit.open_item("check-in", "")
    kiosk.qtbot.waitUntil(lambda: kiosk.text("lead") != "")
    without = kiosk.text("lead")
    kiosk.stand.visit.start_over()
    with_cards(kiosk)
    kiosk.stand.visit.open_item("check-in", "")
    kiosk.qtbot.waitUntil(lambda: kiosk.text("lead") != "")
    assert kiosk.text("lead") not in ("", without)
    assert kiosk.find("scan-word") is None
    burst(kiosk, "somebody's word\n")
    assert kiosk.find("scan-word") is not None
    kiosk.tap("way-birth")
    assert kiosk.find("scan-word") is None
    plain = make_kiosk()
    plain.stand.visit.open_item("check-in", "")
    plain.qtbot.waitUntil(lambda: plain.find("page-check-in") is not None)
    assert plain.text("lead") == ""


def test_a_ticket_shows_its_number(scanning: Callable[..., Any], world_ticket: Any) -> None:
    """Its QR code is scanned: the number and its place now, and nothing is printed."""
    kiosk = scanning()
    ticket = world_ticket(kiosk)
    assert kiosk.mirror.state is not None
    kiosk.mirror.show(structs.replace(kiosk.mirror.state, seq=2, tickets={ticket.id: ticket}))
    burst(kiosk, f"https://fjordby.example/t/{ticket.id}\n")
    assert kiosk.page == "number"
    kiosk.qtbot.waitUntil(lambda: kiosk.text("number-label") == "P007")
    assert kiosk.stand.ticket.props.place == "live"
    assert kiosk.worker.jobs == []


@pytest.fixture
def world_ticket() -> Callable[[Any], Any]:
    """Makes a ticket that waits for the first service."""
    from shared.protocol.model import Ticket, TicketState  # noqa: PLC0415 - of this one test

    def make(kiosk: Any) -> Any:
        now = kiosk.stand.checkin._clock.minute()
        return Ticket(
            id=UUID(int=7), service_id=kiosk.configuration.services[0].id, label="P007", state=TicketState.WAITING,
            language="da", arrived_at=now, due_at=now + timedelta(minutes=10), called_at=None, started_at=None,
            desk_id=None, staff_id=None, calls=0,
        )  # fmt: skip

    return make
