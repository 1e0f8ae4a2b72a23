"""A draft on the glass of a real stand: its words, its banner, its taps, and the stand itself as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk_app.automation import Hands, find_item
from kiosk_app.shown.glass import DraftGlass
from shared.protocol.content import Configuration
from shared.protocol.device_care import DraftShow, ShownDraft, When

EVENING = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
MORNING = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)
PASSPORT = "borgerservice.pas"


class Hall:
    """A closed stand, and a draft that can be shown on it."""

    def __init__(self, kiosk: Any) -> None:
        self.kiosk = kiosk
        self.glass = DraftGlass(kiosk.stand._settings, kiosk.stand, lambda: EVENING)
        self.hands = Hands(kiosk.stand, kiosk.mirror, self.glass)

    def show(self, version: int, configuration: Configuration | None = None, **show: Any) -> None:
        """Have that draft on the glass."""
        how = structs.replace(DraftShow(language="da", when=When.AT, at=MORNING), **show)
        configuration = configuration or self.kiosk.configuration
        self.glass.show(ShownDraft(version=version, configuration=configuration, show=how, seconds=900))

    def named(self, name: str) -> Configuration:
        """A draft in which passports are called that."""
        services = tuple(
            structs.replace(each, name={**each.name, "da": name}) if each.id == PASSPORT else each
            for each in self.kiosk.configuration.services
        )
        return structs.replace(self.kiosk.configuration, services=services)

    def tap(self, name: str) -> None:
        self.kiosk.qtbot.waitUntil(lambda: self.find(name) is not None)
        self.hands.tap({"objectName": name})

    def find(self, name: str) -> Any:
        assert self.glass.stand is not None
        return find_item(self.glass.stand.window.contentItem(), name)

    @property
    def seen(self) -> dict[str, Any]:
        return self.hands.inspect({})

    @property
    def words(self) -> list[str]:
        return [tile["name"] for tile in self.seen["tiles"]]


@pytest.fixture
def hall(make_kiosk: Callable[..., Any]) -> Iterator[Hall]:
    """An evening at the citizen service."""
    made = Hall(make_kiosk(now=EVENING))
    assert made.kiosk.page == "closed"
    yield made
    made.glass.close()


def windows() -> list[Any]:
    """The windows of stands that can be seen."""
    return [each for each in QGuiApplication.topLevelWindows() if isinstance(each, QQuickWindow) and each.isVisible()]


def test_the_draft_is_tried_by_tap(hall: Hall) -> None:
    """As open, with the draft's words: a number can be come to, and nothing is asked, printed or promised."""
    before, asked = hall.kiosk.window.grabWindow(), dict(hall.kiosk.api.asked)
    hall.show(3, hall.named("Pas til alle"))
    assert (hall.seen["page"], hall.seen["shown"]) == ("home", 3)
    assert "Pas til alle" in hall.words
    assert hall.glass.stand is not None
    assert hall.glass.stand.window.size() == hall.kiosk.window.size()
    hall.tap(f"tile-{PASSPORT}")
    assert hall.seen["page"] == "documents"
    hall.tap("have-all")
    assert hall.seen["page"] == "number"
    assert (hall.kiosk.api.sent, hall.kiosk.api.asked, hall.kiosk.worker.jobs) == ([], asked, [])
    hall.glass.away()
    assert (hall.seen["page"], hall.seen["shown"]) == ("closed", None)
    hall.kiosk.qtbot.waitUntil(lambda: windows() == [hall.kiosk.window])
    assert hall.kiosk.window.grabWindow() == before


def test_it_follows_on_the_page_that_is_shown(hall: Hall) -> None:
    """Another draft: the page stays, its words are new."""
    hall.show(3)
    hall.tap(f"tile-{PASSPORT}")
    hall.show(4, hall.named("Pas og kort"))
    assert (hall.seen["page"], hall.seen["shown"]) == ("documents", 4)
    hall.tap("back")
    assert "Pas og kort" in hall.words


def test_the_banner_is_in_the_language_chosen(hall: Hall) -> None:
    """Whatever the stand's own is; and the stand's own words are there again afterwards."""
    own = hall.kiosk.window.grabWindow()
    hall.show(1, language="en")
    assert hall.find("draft-words").property("text") == "Draft – not open"
    assert hall.seen["language"] == "en"
    hall.glass.away()
    hall.kiosk.qtbot.waitUntil(lambda: windows() == [hall.kiosk.window])
    assert hall.kiosk.window.grabWindow() == own


def test_the_way_out_is_on_the_banner(hall: Hall, qtbot: Any) -> None:
    """A tap on it, or the keyboard; the stand says so, and its own window stays."""
    hall.show(1)
    with qtbot.waitSignal(hall.glass.ended):
        hall.tap("draft-end")
    hall.glass.away()
    qtbot.waitUntil(lambda: windows() == [hall.kiosk.window])
    hall.show(2)
    assert hall.seen["shown"] == 2


def test_a_stand_without_a_draft_has_no_banner(hall: Hall) -> None:
    """Nothing of it is on the closed page."""
    assert hall.kiosk.find("draft-banner") is None


def test_put_away_while_it_is_made(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand that is being made lets events in: what puts it away there leaves no window."""
    from kiosk_app.preview.stage import Stage  # noqa: PLC0415 - loaded when it is shown

    shown = Stage.show_look

    def interrupted(stage: Stage, look: Any) -> None:
        shown(stage, look)
        hall.glass.away()

    monkeypatch.setattr(Stage, "show_look", interrupted)
    hall.show(1)
    QTest.qWait(0)
    assert hall.glass.stand is None
    hall.kiosk.qtbot.waitUntil(lambda: windows() == [hall.kiosk.window])


def test_over_the_whole_screen(make_kiosk: Callable[..., Any]) -> None:
    """In the hall the draft is as the stand is: full screen, on top, without a pointer, and not to be closed."""
    made = Hall(make_kiosk(now=EVENING, fullscreen=True))
    made.show(1)
    assert made.glass.stand is not None
    window = made.glass.stand.window
    assert window.visibility() is QWindow.Visibility.FullScreen
    assert window.size() == made.kiosk.window.size()
    assert window.flags() & Qt.WindowType.WindowStaysOnTopHint
    assert QGuiApplication.overrideCursor() is not None
    window.close()
    assert window.isVisible()
    made.glass.away()
    made.kiosk.qtbot.waitUntil(lambda: QGuiApplication.overrideCursor() is None)
    assert windows() == [made.kiosk.window]
    assert (made.seen["page"], made.seen["shown"]) == ("closed", None)
    made.glass.close()
