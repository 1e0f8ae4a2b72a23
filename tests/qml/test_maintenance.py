"""The maintenance in the real window: knocked at, opened by PIN, its pages, and what is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk_app.application import delete_now
from kiosk_app.gallery.actors import QuickPrinter, StillMirror
from kiosk_app.machine.statuses import LEFT, RESTART
from kiosk_app.maintenance.pin import hashed
from kiosk_app.maintenance.place import Place
from kiosk_app.maintenance.view_model import MaintenanceViewModel
from kiosk_app.printer import protocol
from kiosk_app.printer.state import PrinterState
from kiosk_app.settings import KioskSettings
from kiosk_app.speech.reader import Reader

STORED = hashed("2580", b"salt")
CARD = "superuser/7f3a90c1d2"
STORED_CARD = hashed(CARD, b"pepper")


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


class Recorder:
    """Stands in for the voice and keeps what it is told."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, lines: Sequence[str], language: str) -> None:
        assert language
        self.said += lines

    def hush(self) -> None: ...

    def louder(self) -> None: ...

    def quieter(self) -> None: ...

    def reset(self) -> None: ...


class RollStandIn(QObject):
    """Stands in for the guide."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def open(self) -> None:
        self.heard.append("open")

    def leave(self) -> None:
        self.heard.append("leave")


def make_alone(tmp_path: Path, **given: Any) -> MaintenanceViewModel:
    """The view model without a window; `place` keeps its settings in `tmp_path`."""
    ids = (UUID(int=number) for number in range(1, 100))
    settings = {"server_url": "http://127.0.0.1:1", "site_id": "centre", "device_token": "token"}
    fixed = given.pop("fixed", frozenset())
    file = given.pop("file", tmp_path / "kiosk.toml")
    worker = given.pop("worker", None)
    roll = given.pop("roll", None)
    return MaintenanceViewModel(
        KioskSettings(**settings, maintenance_pin=STORED, **given),  # type: ignore[arg-type]
        Place(file=file, state=None, log=tmp_path, fixed=fixed),
        StillMirror(None),
        worker,
        now=lambda: datetime(2026, 11, 23, 9, 7, tzinfo=UTC),
        new_id=lambda: next(ids),
        roll=roll,
    )


def let_in(qtbot: QtBot, alone: MaintenanceViewModel) -> None:
    """By the PIN."""
    alone.knock()
    for digit in "2580":
        alone.type_digit(digit)
    alone.try_pin()
    qtbot.waitUntil(lambda: alone.props.page not in ("", "pin"))


def test_the_footers_corner_held_asks_for_the_pin(kiosk: Any) -> None:
    """Where a hand reaches from a wheelchair."""
    hand = QTest
    corner = kiosk.window.contentItem().mapToScene(kiosk.window.contentItem().boundingRect().bottomLeft()).toPoint()
    corner += type(corner)(12, -12)
    hand.mousePress(kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner)
    kiosk.qtbot.waitUntil(lambda: kiosk.stand.maintenance.props.page == "pin")
    hand.mouseRelease(kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner)


def test_nothing_speaks_of_the_pin(kiosk: Any) -> None:
    """The voice reads the pad and says no digit that is typed, by hand or by keyboard; nor does any accessible word."""
    voice = Recorder()
    reader = Reader(kiosk.stand.visit, kiosk.window, voice)
    reader.watch(kiosk.stand.maintenance.digits_changed, kiosk.stand.maintenance.page_changed)
    kiosk.stand.maintenance.knock()
    kiosk.stand.visit.toggle_speech()
    kiosk.qtbot.waitUntil(lambda: any("PIN" in line for line in voice.said))
    kiosk.type("25")
    QTest.keyClick(kiosk.window, Qt.Key.Key_8)
    QTest.keyClick(kiosk.window, Qt.Key.Key_0)
    before = len(voice.said)
    kiosk.stand.visit.repeat_speech()
    kiosk.qtbot.waitUntil(lambda: len(voice.said) > before)
    assert kiosk.stand.maintenance.props.digits == 4
    assert not [line for line in voice.said if any(digit in line for digit in "25800") and "typed" not in line]
    names = [str(item.property("shown")) for item in kiosk.items() if item.objectName() == "pin-entry"]
    assert names == ["\u25cf" * 4]
    assert "2580" not in "".join(str(item.property("text")) for item in kiosk.items())
    delete_now(reader)


def test_a_card_opens_it_and_another_code_is_told_calmly(make_kiosk: Callable[..., Any]) -> None:
    """A superuser's card opens it without a gesture; what fits nothing gets the word that any unknown code gets."""
    kiosk = make_kiosk(maintenance_card=STORED_CARD, language="en")
    kiosk.stand.visit.open_item("check-in", "")
    kiosk.stand.scans.take(bytearray(b"5701234567899-0001"))
    kiosk.qtbot.waitUntil(lambda: kiosk.stand.visit.state.scan_word.value == "unknown")
    assert kiosk.stand.maintenance.props.page == ""
    kiosk.stand.scans.take(bytearray(CARD.encode()))
    kiosk.qtbot.waitUntil(lambda: kiosk.stand.maintenance.props.page == "menu")


def test_the_scanner_is_tried_by_kind(kiosk: Any) -> None:
    """Past the gate a scan drives no visit; the scanner's page says what kind it was, and never what it said."""
    enter(kiosk)
    kiosk.tap("open-scanner")
    for read, word in ((b"K7NH4RWX", "booking code"), (b"secret words", "something else")):
        kiosk.stand.scans.take(bytearray(read))
        assert word in kiosk.text("tried")
        assert read.decode() not in kiosk.text("tried")
    assert kiosk.stand.visit.state.page.value == "home"
    assert kiosk.api.sent == []
    kiosk.stand.maintenance.close()
    kiosk.stand.scans.take(bytearray(b"K7NH4RWX"))
    assert len(kiosk.api.sent) == 1


def test_why_nothing_speaks_is_said(kiosk: Any) -> None:
    """Without a voice the sound's page says what to do, and offers nothing to hear."""
    enter(kiosk)
    kiosk.tap("open-sound")
    assert "IT" in kiosk.text("tried")
    assert kiosk.find("try-voice") is None


def test_another_server_is_asked_about_once(kiosk: Any) -> None:
    """Before the token goes there: no asks nobody, yes asks it, and it is not asked about again."""
    enter(kiosk)
    maintenance = kiosk.stand.maintenance
    kiosk.tap("open-server")
    kiosk.tap("setting-server_url")
    maintenance.clear_entry()
    maintenance.type_key("http://127.0.0.1:2")
    kiosk.tap("setting-ok")
    kiosk.tap("try-server")
    assert "another server" in kiosk.text("ask-words")
    kiosk.tap("not-sure")
    assert maintenance.props.check == ""
    kiosk.tap("save")
    assert (maintenance.props.asking, maintenance.props.saving) == ("server", "")
    seen: list[str] = []
    maintenance.check_changed.connect(lambda: seen.append(maintenance.props.check))
    kiosk.tap("sure")
    kiosk.qtbot.waitUntil(lambda: maintenance.props.check == "unreachable", timeout=20_000)
    assert seen == ["asking", "unreachable"]
    assert (maintenance.props.saving, maintenance.props.changes) == ("", 1)
    kiosk.tap("try-server")
    assert maintenance.props.asking == ""


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, qtbot: QtBot, caplog: Any) -> None:
    """The stand goes on with the settings it has, and the words are there; the log names the file."""
    (tmp_path / "no-folder").write_text("")
    alone = make_alone(tmp_path, file=tmp_path / "no-folder" / "kiosk.toml")
    ended: list[int] = []
    alone.ending.connect(ended.append)
    let_in(qtbot, alone)
    alone.open_page("screen")
    alone.edit("show_cursor")
    alone.save()
    assert (alone.props.saving, alone.props.changes, ended) == ("failed", 1, [])
    assert "cannot be changed" in caplog.text
    caplog.clear()


def test_what_is_saved_stands_in_the_file(tmp_path: Path, qtbot: QtBot) -> None:
    """Only what was changed, beside what was there; the stand starts again. What IT has set is not changed."""
    (tmp_path / "kiosk.toml").write_text("# ours\nlanguage = 'da'\n")
    alone = make_alone(tmp_path, fixed=frozenset({"reduced_motion"}))
    ended: list[int] = []
    alone.ending.connect(ended.append)
    let_in(qtbot, alone)
    alone.open_page("screen")
    alone.edit("reduced_motion")
    assert alone.props.changes == 0
    alone.edit("show_cursor")
    alone.save()
    assert ended == [RESTART]
    assert (tmp_path / "kiosk.toml").read_text() == "# ours\nlanguage = 'da'\nshow_cursor = true\n"


def test_the_guide_opens_by_itself_when_paper_is_out(tmp_path: Path, qtbot: QtBot) -> None:
    """Whoever is let in then has the roll before them; the stand is back when the guide is left, or nobody is there."""
    printer, roll = QuickPrinter(), RollStandIn()
    printer.state = PrinterState.OUT
    alone = make_alone(tmp_path, worker=printer, roll=roll)
    let_in(qtbot, alone)
    assert (alone.props.page, roll.heard) == ("roll", ["open"])
    roll.left.emit()
    assert alone.props.page == ""
    assert roll.heard == ["open", "leave"]


def test_the_test_is_printed_as_chosen_and_not_yet_saved(tmp_path: Path, qtbot: QtBot) -> None:
    """Unchanged it is a drawing; a darker print on a narrow roll is sent as bytes with both, before it is saved."""
    printer = QuickPrinter()
    alone = make_alone(tmp_path, worker=printer, printer="tcp://192.0.2.7:9100", printer_model="epson-tm-t88")
    sent: list[QImage | bytes] = []
    submit = printer.submit

    def keep(job_id: UUID, content: QImage | bytes) -> None:
        sent.append(content)
        submit(job_id, content)

    printer.submit = keep  # type: ignore[method-assign]
    let_in(qtbot, alone)
    alone.open_page("printer")
    alone.print_slip()
    alone.edit("print_density")
    alone.choose("2")
    alone.print_slip()
    assert isinstance(sent[0], QImage)
    assert isinstance(sent[1], bytes)
    assert sent[1].startswith(protocol.density(4))
    assert alone.props.job == "printed"
