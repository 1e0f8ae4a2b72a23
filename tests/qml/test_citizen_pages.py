from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, QPointF, Qt, QUrl, Signal, Slot
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk_app.automation import find_item
from kiosk_app.qml import MAIN
from kiosk_app.qml.map_picture import MapProvider
from kiosk_app.qml.pictures import DocumentProvider, IconProvider, QrProvider, ShadowProvider

SERVICE: dict[str, Any] = {
    "name": "Pas",
    "description": "Nyt pas",
    "icon": "book-user",
    "is_open": True,
    "opens_on": "tomorrow",
    "weekday": "",
    "time": "10:00",
    "ring": {"phone": "", "told": False, "is_open": False, "hours": []},
    "wait_low": 10,
    "wait_high": 20,
    "waiting": 4,
    "questions_total": 2,
    "question_number": 1,
    "question_text": "Er passet til et barn?",
    "question_help": "",
    "documents": [{"id": "old", "name": "Dit gamle pas", "help": "", "picture": "passport", "missing": False}],
    "can_take_ticket": True,
    "walk_in": True,
    "has_missing": False,
    "missing_names": ["Et foto"],
    "slot_time": "",
    "slot_shorter": False,
    "qr": "",
    "sms": False,
    "call_back": False,
    "can_print": False,
    "busy": False,
}
CHECK_IN: dict[str, Any] = {
    "way": "birth",
    "entry": "24",
    "entry_shown": "24 / __",
    "complete": False,
    "keys": [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"], ["", "0", "erase"]],
    "busy": False,
    "letters": list("ABC"),
    "asks_code": False,
    "outcome": "no-booking",
    "late": False,
    "tries": 1,
    "service_name": "Samtale",
    "booked_time": "10:30",
    "booked_date": "",
    "opens_at": "10:00",
    "site_name": "Jobcenter",
    "site_address": "Kajgade 3",
    "can_take_ticket": True,
    "label": "B007",
    "told": True,
}
TICKET: dict[str, Any] = {
    "label": "B007",
    "place": "live",
    "ahead": 3,
    "desk_name": "",
    "waiting_area": "Område A",
    "room": "2.14",
    "steps": [{"direction": "lift", "text": "Tag elevatoren"}, {"direction": "seat", "text": "Tag plads"}],
    "floors": [],
    "paper": "none",
    "printer": "none",
    "picture": "",
    "print_again": False,
    "sms": False,
    "sms_sent": False,
    "wait_low": 10,
    "wait_high": 20,
}
CODE_KEYS = [
    list("23456"),
    list("789AB"),
    list("CDEFG"),
    list("HJKLM"),
    list("NPQRS"),
    list("TUVWX"),
    ["Y", "", "erase"],
]


def _view_model(values: dict[str, Any]) -> QObject:
    """A view model of constant values."""
    names: dict[str, Any] = {"changed": Signal()}
    for name, value in values.items():
        names[name] = Property("QVariant", lambda _, value=value: value, notify=names["changed"])  # type: ignore[arg-type]
    made = type("StillViewModel", (QObject,), names)()
    assert isinstance(made, QObject)
    return made


class Visit(QObject):
    """Stands in for the visit: keeps what is asked of it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[object, ...]] = []

    @Slot(str)
    def type_key(self, text: str) -> None:
        self.asked.append(("type_key", text))

    @Slot(str)
    def toggle_missing(self, document_id: str) -> None:
        self.asked.append(("toggle_missing", document_id))

    @Slot(bool)
    def answer(self, yes: bool) -> None:
        self.asked.append(("answer", yes))

    @Slot()
    def erase_key(self) -> None:
        self.asked.append(("erase_key",))

    @Slot()
    def confirm_entry(self) -> None:
        self.asked.append(("confirm_entry",))

    @Slot()
    def try_again(self) -> None:
        self.asked.append(("try_again",))


class Shown:
    """One page in a window of its own."""

    def __init__(self, window: QQuickWindow, page: QQuickItem, visit: Visit) -> None:
        self.window = window
        self.page = page
        self.visit = visit

    def find(self, name: str) -> Any:
        return find_item(self.window.contentItem(), name)

    def tap(self, name: str) -> None:
        item = self.find(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def text(self, name: str) -> str:
        item = self.find(name)
        return "" if item is None else str(item.property("text"))

    def top(self, name: str) -> float:
        return float(self.find(name).mapToScene(QPointF(0, 0)).y())


Show = Callable[..., Shown]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Shows a page: `show("MissingPage", service={"busy": True}, height=900)`."""
    engine = QQmlEngine()
    providers = {
        "icon": IconProvider(),
        "document": DocumentProvider(),
        "qr": QrProvider(),
        "shadow": ShadowProvider(),
        "map": MapProvider(lambda _: None),
    }
    for name, provider in providers.items():
        engine.addImageProvider(name, provider)
    kept: list[Any] = []

    def make(name: str, *, height: int = 1640, **models: dict[str, Any]) -> Shown:
        visit, window = Visit(), QQuickWindow()
        base = {"service": SERVICE, "checkin": CHECK_IN, "ticket": TICKET}
        given = {key: _view_model(base[key] | changes) for key, changes in models.items()}
        component = QQmlComponent(engine, QUrl.fromLocalFile(str(MAIN.parent / "pages" / f"{name}.qml")))
        page = component.createWithInitialProperties({"visit": visit, **given})
        assert isinstance(page, QQuickItem), component.errorString()
        page.setParentItem(window.contentItem())
        page.setSize(window.size().scaled(1080, height, Qt.AspectRatioMode.IgnoreAspectRatio))
        window.resize(1080, height)
        window.show()
        qtbot.waitUntil(window.isExposed)
        page.metaObject().invokeMethod(page, "takeFocus")
        kept.extend((page, window, component, *given.values(), visit))
        shown = Shown(window, page, visit)
        window.grabWindow()
        return shown

    yield make
    for thing in [*kept, engine]:
        thing.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _documents(count: int) -> list[dict[str, Any]]:
    return [
        {"id": f"d{place}", "name": f"Dokument {place}", "help": "", "picture": "", "missing": False}
        for place in range(count)
    ]


def test_a_short_page_does_not_scroll(show: Show) -> None:
    """With room for everything there are no buttons for scrolling."""
    shown = show("MissingPage", service={"documents": _documents(4)})
    assert shown.find("scroll-down") is None


def test_a_long_list_scrolls_by_its_buttons(qtbot: QtBot, show: Show) -> None:
    """Down brings the end into sight and Up the beginning back, and a row is still tapped where it stands."""
    shown = show("MissingPage", service={"documents": _documents(14), "has_missing": True})
    first, bottom = shown.top("missing-d0"), shown.top("missing-done")
    assert shown.top("missing-d13") > bottom
    shown.tap("scroll-down")
    qtbot.waitUntil(lambda: not shown.find("scroll-down").property("more"))
    assert shown.top("missing-d13") < bottom
    shown.tap("missing-d13")
    assert shown.visit.asked == [("toggle_missing", "d13")]
    shown.tap("scroll-up")
    qtbot.waitUntil(lambda: shown.top("missing-d0") == first)


def test_the_keyboard_brings_a_row_into_sight(qtbot: QtBot, show: Show) -> None:
    """Arrow keys go down the list, and the row they are on is always wholly seen."""
    shown = show("MissingPage", service={"documents": _documents(14), "has_missing": True})
    for _ in range(13):
        QTest.keyClick(shown.window, Qt.Key.Key_Down)
    assert shown.window.activeFocusItem().objectName() == "missing-d13"
    row = shown.find("missing-d13")
    qtbot.waitUntil(lambda: shown.top("missing-d13") + row.height() <= shown.top("missing-done"))
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    assert shown.visit.asked == [("toggle_missing", "d13")]


def test_two_answers(show: Show) -> None:
    """Yes has the keyboard, Down goes to no, and each is told."""
    shown = show("QuestionPage", service={})
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    QTest.keyClick(shown.window, Qt.Key.Key_Down)
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    assert shown.visit.asked == [("answer", True), ("answer", False)]
    assert shown.text("question") == "Er passet til et barn?"


@pytest.mark.parametrize(
    ("changes", "primary", "missing"),
    [
        ({}, "have-all", True),
        ({"documents": []}, "take-ticket", False),
        ({"is_open": False}, "done", False),
        ({"walk_in": False}, "done", False),
    ],
)
def test_one_thing_to_do_before_the_wait(show: Show, changes: dict[str, Any], primary: str, missing: bool) -> None:
    """With a list one has it all or misses something; without one there is the number; closed there is neither."""
    shown = show("DocumentsPage", service=changes)
    found = {name for name in ("have-all", "take-ticket", "done") if shown.find(name) is not None}
    assert found == {primary}
    assert (shown.find("missing-something") is not None) is missing
    assert (shown.find("opens") is not None) is (primary == "done" and "is_open" in changes)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"is_open": True, "until": "14:00"}, "You can ring now, until 14:00"),
        ({"is_open": True, "until": ""}, "You can ring now"),
        ({"opens_on": "today"}, "You can ring today from 09:00"),
        ({"opens_on": "tomorrow"}, "You can ring tomorrow from 09:00"),
        ({"opens_on": "weekday"}, "You can ring on Monday from 09:00"),
        ({"opens_on": "next-week"}, "You can ring next Monday from 09:00"),
        ({"opens_on": "unknown"}, "Nobody answers just now"),
    ],
)
def test_a_closed_service_says_when_to_ring(show: Show, changes: dict[str, Any], said: str) -> None:
    """In words for each of the ways in which a telephone can be open or closed."""
    ring = {"phone": "49 28 25 00", "told": True, "is_open": False, "weekday": "Monday", "time": "09:00", "hours": []}
    shown = show("DocumentsPage", service={"is_open": False, "ring": {**ring, **changes}})
    assert shown.text("ring-when") == said


@pytest.mark.parametrize("shorter", [True, False])
def test_a_shorter_wait_is_offered(show: Show, shorter: bool) -> None:
    """A free time later today stands on the page only when it saves waiting."""
    shown = show("DocumentsPage", service={"slot_time": "14:20", "slot_shorter": shorter})
    assert (shown.find("book-slot") is not None) is shorter


def test_advice_offers_only_what_there_is(show: Show) -> None:
    """Without a booking page, a printer and SMS, and with a service that insists, only the way home is left."""
    names = ("qr", "book-slot", "send-sms", "print-list", "take-ticket")
    bare = show("AdvicePage", service={"can_take_ticket": False})
    assert [name for name in names if bare.find(name) is not None] == []
    everything = {"qr": "image://qr/x", "slot_time": "14:20", "sms": True, "can_print": True}
    full = show("AdvicePage", service=everything)
    assert [name for name in names if full.find(name) is not None] == list(names)


def test_a_real_keyboard_types_the_entry(show: Show) -> None:
    """Digits and Backspace go where the keys on the screen go; Enter confirms only what is complete."""
    shown = show("EntryPage", checkin={})
    for key in (Qt.Key.Key_7, Qt.Key.Key_Backspace, Qt.Key.Key_Return):
        QTest.keyClick(shown.window, key)
    assert shown.visit.asked == [("type_key", "7"), ("erase_key",)]
    complete = show("EntryPage", checkin={"entry": "2412", "entry_shown": "24 / 12", "complete": True})
    QTest.keyClick(complete.window, Qt.Key.Key_Return)
    assert complete.visit.asked == [("confirm_entry",)]


def test_the_keys_are_tapped(show: Show) -> None:
    """A key types itself, the last one takes one back, and an empty place is no key."""
    shown = show("EntryPage", checkin={})
    shown.tap("key-4")
    shown.tap("erase")
    assert shown.visit.asked == [("type_key", "4"), ("erase_key",)]
    assert shown.find("key-") is None


def test_many_keys_close_up_on_a_low_page(show: Show) -> None:
    """Where the page is low, the keys of a code stand in four rows at most, and none is lost."""
    keys = {key for row in CODE_KEYS for key in row if key not in ("", "erase")}
    for height, rows in ((1640, 7), (900, 4)):
        shown = show("EntryPage", checkin={"way": "code", "keys": CODE_KEYS}, height=height)
        assert {shown.find(f"key-{key}").property("key") for key in keys} == keys
        assert len({round(shown.top(f"key-{key}")) for key in keys}) == rows


@pytest.mark.parametrize(
    ("outcome", "button"),
    [
        ("checked-in", "done"),
        ("already", "done"),
        ("too-early", "done"),
        ("too-late", "done"),
        ("wrong-day", "done"),
        ("wrong-centre", "done"),
        ("no-booking", "try-again"),
    ],
)
def test_every_arrival_says_what_to_do(show: Show, outcome: str, button: str) -> None:
    """Each answer has a title of its own and one thing to do, which has the keyboard."""
    shown = show("ArrivalPage", checkin={"outcome": outcome}, ticket={})
    assert shown.text("question") or shown.text("outcome-title")
    assert shown.window.activeFocusItem().objectName() == button
    welcome = outcome in ("checked-in", "already")
    assert (shown.find("number-label") is not None) is welcome
    assert (shown.find("waiting-area") is not None) is welcome


def test_a_booked_citizen_sees_the_time(show: Show) -> None:
    """On time the booked time stands beside the number; late there is the place in the queue instead."""
    on_time = show("ArrivalPage", checkin={"outcome": "checked-in"}, ticket={})
    assert (on_time.text("booked-time"), on_time.text("place")) == ("10:30", "")
    late = show("ArrivalPage", checkin={"outcome": "checked-in", "late": True}, ticket={})
    assert (late.text("booked-time"), late.text("place")) == ("", "There are 3 before you")


def test_a_second_miss_offers_a_person(show: Show) -> None:
    """Whoever was not found twice is offered help beside trying again."""
    assert show("ArrivalPage", checkin={"tries": 1}, ticket={}).find("ask-help") is None
    assert show("ArrivalPage", checkin={"tries": 2}, ticket={}).find("ask-help") is not None
