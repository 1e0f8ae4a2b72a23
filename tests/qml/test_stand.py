from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.state import PrinterState
from shared.client.mirror import Connection
from shared.client.outcomes import Refused, Unreachable
from shared.protocol.errors import Problem, ProblemType

PASSPORT = "tile-borgerservice.pas"
CLOSED = Problem(type=ProblemType.SERVICE_CLOSED, title="Closed", status=409, detail="It is closed.")


def _take(kiosk: Any, tile: str = PASSPORT) -> None:
    kiosk.tap(tile)
    kiosk.tap("have-all")


def _choose(kiosk: Any, language: str) -> None:
    kiosk.tap("language")
    kiosk.tap(f"language-{language}")


def _names(kiosk: Any, *, role: QAccessible.Role | None = None) -> list[str]:
    """The accessible names of all that a screen reader finds."""
    found: list[str] = []
    waiting = [QAccessible.queryAccessibleInterface(kiosk.window)]
    while waiting:
        interface = waiting.pop()
        if interface is None or interface.state().invisible:
            continue
        if role is None or interface.role() is role:
            found.append(interface.text(QAccessible.Text.Name))
        waiting += [interface.child(place) for place in range(interface.childCount())]
    return found


def test_from_tile_to_number_and_home(kiosk: Any) -> None:
    """A tap on a tile, a tap on the button: the number with the place, the paper when printed, and home again."""
    _take(kiosk)
    site_id, command, _ = kiosk.api.sent[0]
    assert (site_id, command.service_id, command.language) == ("borgerservice", "borgerservice.pas", "da")
    ticket = kiosk.answer("P042", ahead=3)
    assert (kiosk.text("number-label"), kiosk.text("place")) == ("P042", "Der er 3 før dig")
    assert kiosk.text("waiting-area") == "Område A"
    assert kiosk.text("paper-words") == "Din billet bliver printet"
    kiosk.worker.job_changed.emit(ticket.id, JobState.PRINTED)
    assert kiosk.text("paper-words") == "Tag din billet herunder"
    kiosk.tap("done")
    assert kiosk.page == "home"
    assert kiosk.find(PASSPORT) is not None


def test_the_place_counts_down(kiosk: Any) -> None:
    """When those before are gone, the page says so at once."""
    _take(kiosk)
    ticket = kiosk.answer(ahead=1)
    assert kiosk.text("place") == "Der er 1 før dig"
    kiosk.mirror.show(structs.replace(kiosk.mirror.state, seq=3, tickets={ticket.id: ticket}))
    assert kiosk.text("place") == "Du er den næste"


def test_a_double_tap_sends_one_command(kiosk: Any) -> None:
    """Impatient fingers get one number."""
    kiosk.tap(PASSPORT)
    kiosk.tap("have-all")
    kiosk.stand.visit.have_all()
    kiosk.stand.visit.take_ticket()
    assert len(kiosk.api.sent) == 1


@pytest.mark.parametrize(
    ("state", "job", "words"),
    [
        (PrinterState.OFFLINE, JobState.FAILED, "Printeren svarer ikke. Husk nummeret P042."),
        (PrinterState.OUT, JobState.FAILED, "Printeren mangler papir. Husk nummeret P042."),
        (
            PrinterState.UNKNOWN,
            JobState.UNCERTAIN,
            "Din billet ligger nok herunder. Ellers kan du bare huske nummeret P042.",
        ),
    ],
)
def test_without_paper_the_number_is_enough(kiosk: Any, state: PrinterState, job: JobState, words: str) -> None:
    """No paper is told in kind words with the number in them."""
    _take(kiosk)
    ticket = kiosk.answer()
    kiosk.worker.state_changed.emit(state)
    kiosk.worker.job_changed.emit(ticket.id, job)
    assert kiosk.text("paper-words") == words


def test_a_refusal_is_told_kindly(kiosk: Any) -> None:
    """Closed in the meantime: what happened, and when it opens."""
    _take(kiosk)
    kiosk.api.sent[0][2](Refused(CLOSED))
    assert kiosk.text("trouble-title") == "Vi har lige lukket her"
    kiosk.tap("done")
    assert kiosk.page == "home"


def test_silence_can_be_tried_again(kiosk: Any) -> None:
    """The same command goes out again, and its answer shows the number."""
    _take(kiosk)
    kiosk.api.sent[0][2](Unreachable("no answer"))
    kiosk.tap("try-again")
    assert kiosk.api.sent[0][1] is kiosk.api.sent[1][1]
    kiosk.answer()
    assert kiosk.text("number-label") == "P042"


def test_the_language_changes_on_the_spot(kiosk: Any) -> None:
    """One choice turns every word, and the ticket speaks it; home again the stand speaks its own."""
    _choose(kiosk, "en")
    kiosk.tap(PASSPORT)
    assert kiosk.text("have-all") == "I have it all"
    _choose(kiosk, "nb")
    assert kiosk.text("have-all") not in {"I have it all", ""}
    _choose(kiosk, "en")
    kiosk.tap("have-all")
    assert kiosk.api.sent[0][1].language == "en"
    kiosk.answer(ahead=1)
    assert kiosk.text("place") == "There is 1 before you"
    kiosk.tap("done")
    assert kiosk.text(PASSPORT) == "Pas"


def test_by_keyboard_alone(kiosk: Any) -> None:
    """Arrows move, Enter presses, Escape goes back, and the focus can be seen."""
    kiosk.find(PASSPORT).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    first = kiosk.window.activeFocusItem()
    assert first.property("visualFocus")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Down)
    assert kiosk.window.activeFocusItem() is not first
    QTest.keyClick(kiosk.window, Qt.Key.Key_Up)
    assert kiosk.window.activeFocusItem() is first
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    assert kiosk.page == "documents"
    QTest.keyClick(kiosk.window, Qt.Key.Key_Escape)
    assert kiosk.page == "home"
    kiosk.tap(PASSPORT)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    assert len(kiosk.api.sent) == 1
    kiosk.answer()
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    assert kiosk.page == "home"


def test_the_keyboard_reaches_every_tile_and_the_footer(kiosk: Any) -> None:
    """Going round with Tab meets the tiles in their order, then what stands in the footer."""
    seen: list[str] = []
    for _ in range(20):
        QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
        seen.append(kiosk.window.activeFocusItem().objectName())
    tiles = [f"tile-{tile.id}" for tile in kiosk.stand.menu.props.tiles]
    assert [name for name in dict.fromkeys(seen) if name in tiles] == tiles
    assert {"language", "accessible", "help"} <= set(seen)


def test_a_touch_keeps_the_page(kiosk: Any) -> None:
    """Any touch, even of nothing, starts the time anew."""
    kiosk.tap(PASSPORT)
    timer = kiosk.stand.visit._idle
    timer.start(60_000)
    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton)
    assert timer.interval() == 30_000


def test_a_closed_service_says_when_it_opens(make_kiosk: Callable[..., Any]) -> None:
    """Its tile says so, and opens what to bring, without a number to take."""
    kiosk = make_kiosk(now=datetime(2026, 11, 22, 9, 0, tzinfo=UTC))
    kiosk.tap("look-around")
    assert any(name.startswith("Pas. ") and "10:00" in name for name in _names(kiosk))
    kiosk.tap(PASSPORT)
    assert (kiosk.page, kiosk.find("have-all"), kiosk.find("take-ticket")) == ("documents", None, None)


def test_a_lost_connection_is_said(kiosk: Any) -> None:
    """A calm line while it lasts."""
    kiosk.mirror.become(Connection.LOST)
    assert "Ingen forbindelse til skranken lige nu. Vi prøver igen." in _names(kiosk)
    kiosk.mirror.become(Connection.LIVE)
    assert kiosk.find("notice") is None


def test_the_help_opens_and_closes(kiosk: Any) -> None:
    """The page under the help cannot be tapped; the help takes the keyboard and gives it back."""
    kiosk.tap("help")
    assert kiosk.find(PASSPORT) is None
    assert kiosk.window.activeFocusItem().objectName() in {"close-help", "fetch-help"}
    kiosk.tap("close-help")
    kiosk.tap(PASSPORT)
    assert kiosk.page == "documents"


def test_more_than_eight_services_are_paged(kiosk: Any) -> None:
    """The rest is one tap away."""
    services = kiosk.configuration.services
    more = tuple(
        structs.replace(services[0], id=f"borgerservice.ekstra{place}", name={"da": f"Ekstra {place}"})
        for place in range(3)
    )
    kiosk.configure(services=(*services, *more), menu=())
    assert kiosk.find("tile-borgerservice.ekstra2") is None
    kiosk.tap("next-page")
    kiosk.tap("tile-borgerservice.ekstra2")
    assert kiosk.stand.service.props.id == "borgerservice.ekstra2"


def test_screen_readers_find_names(kiosk: Any) -> None:
    """Whatever can be pressed has a name, and the pages' words are there to be read."""
    assert all(_names(kiosk, role=QAccessible.Role.Button))
    names = _names(kiosk)
    assert {"Hvad kan vi hjælpe med?", "Hjælp"} <= set(names)
    _take(kiosk)
    kiosk.answer("P042", ahead=3)
    assert {"Du har nummer P042", "Der er 3 før dig"} <= set(_names(kiosk))


def test_the_hands_see_and_draw(kiosk: Any, tmp_path: Path) -> None:
    """Automation tells what is shown, when it was tapped and numbered, and takes pictures."""
    with pytest.raises(ValueError, match="nothing called have-all"):
        kiosk.hands.tap({"objectName": "have-all"})
    _take(kiosk)
    ticket = kiosk.answer("P042", ahead=2)
    kiosk.worker.job_changed.emit(ticket.id, JobState.PRINTED)
    seen = kiosk.hands.inspect({})
    shown = {key: seen[key] for key in ("page", "label", "ahead", "paper", "connection", "language")}
    assert shown == {
        "page": "number",
        "label": "P042",
        "ahead": 2,
        "paper": "printed",
        "connection": "live",
        "language": "da",
    }
    assert seen["tapped_at_ns"] <= seen["numbered_at_ns"]
    assert [tile["id"] for tile in seen["tiles"][:2]] == ["check-in", "borgerservice.pas"]
    assert kiosk.hands.grab({"path": str(tmp_path / "stand.png")})["width"] == 1080
    with pytest.raises(ValueError, match="cannot be written"):
        kiosk.hands.grab({"path": str(tmp_path / "nowhere" / "stand.png")})


def test_the_hands_scan_and_press_keys(kiosk: Any) -> None:
    """A code held before the scanner checks in; a key is a real one, and one that does not exist is said."""
    assert kiosk.hands.scan({"text": "K7NH4RWX"}) == {"page": "checking"}
    kiosk.api.sent[0][2](Unreachable("no answer"))
    assert kiosk.hands.inspect({})["page"] == "trouble"
    assert kiosk.hands.key({"key": "Escape"}) == {"page": "check-in"}
    with pytest.raises(ValueError, match="no key Nonsense"):
        kiosk.hands.key({"key": "Nonsense"})


def test_pages_may_move(make_kiosk: Callable[..., Any]) -> None:
    """With motion, steps faster than the pages slide still end on the right page, the paper out."""
    kiosk = make_kiosk(reduced_motion=False)
    _take(kiosk)
    ticket = kiosk.answer()
    kiosk.worker.job_changed.emit(ticket.id, JobState.PRINTED)
    kiosk.tap("done")
    _take(kiosk)
    kiosk.answer("P043")
    kiosk.qtbot.waitUntil(lambda: kiosk.find("page-documents") is None and kiosk.find("page-home") is None)
    assert kiosk.text("number-label") == "P043"


def test_a_picture_waits_until_all_has_come_to_rest(make_kiosk: Callable[..., Any], tmp_path: Path) -> None:
    """A picture taken right after the printer's word shows the paper all the way out."""
    kiosk = make_kiosk(reduced_motion=False)
    _take(kiosk)
    ticket = kiosk.answer()
    kiosk.worker.job_changed.emit(ticket.id, JobState.PRINTED)
    kiosk.hands.grab({"path": str(tmp_path / "stand.png")})
    assert kiosk.find("ticket-paper").property("progress") == 1
