"""The page Opening hours on a draft: typing, copying, ticking, asking, and the year by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from shared.client.outcomes import Done, Unreachable
from shared.protocol.hours import Country, Holiday
from shared.protocol.tree import at
from staff_tray.superuser.catalogue import all_pages
from staff_tray.superuser.dialog import Dialog
from staff_tray.superuser.hours_model import HoursModel
from staff_tray.superuser.hours_page import hours_page
from staff_tray.superuser.hours_year import DayKind
from staff_tray.superuser.views.hours_page import HoursPage
from staff_tray.superuser.views.window import SettingsWindow

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
OPENING = ("hours", "opening")


class Holidays:
    """Answers like the server, when it is told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[Country, int, Any]] = []

    def holidays(self, _site_id: str, country: Country, year: int, done: Any) -> None:
        self.asked.append((country, year, done))

    def answer(self) -> None:
        while self.asked:
            _country, year, done = self.asked.pop(0)
            eve = Holiday(key="christmas-eve", day=date(year, 12, 24), name={"da": "Juleaften"}, by_law=False)
            may = Holiday(key="labour-day", day=date(year, 5, 1), name={"da": "1. maj"})
            done(Done([may, eve]))


@pytest.fixture
def holidays() -> Holidays:
    """What is asked of the server."""
    return Holidays()


@pytest.fixture
def page(qtbot: Any, mette: Any, holidays: Holidays) -> Iterator[HoursPage]:
    """Mette's page, in a window of its own."""
    dialog = Dialog(mette.session, mette.line, language="da", now=lambda: NOW, new_id=uuid4)
    model = HoursModel(mette.session, holidays, language="da", now=lambda: NOW)
    made = HoursPage(dialog, hours_page(), model)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def find(page: QWidget, kind: type[Any], name: str) -> Any:
    return page.findChildren(kind, name)[-1]


def typed(qtbot: Any, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)


def test_a_week_is_typed_and_copied(page: HoursPage, mette: Any, server: Any, qtbot: Any) -> None:
    """Monday with a lunch break, then the other working days like it; the weekend stays closed."""
    monday = find(page, QLineEdit, "hours/opening/0")
    typed(qtbot, monday, "9-12, 12.30-15")
    assert monday.text() == "9-12, 12.30-15"
    find(page, QPushButton, "hours/opening-copy").click()
    mette.settle()
    week: Any = at(server.tree, OPENING)
    assert [each["weekday"] for each in week] == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
    assert week[-1] == {"weekday": 4, "opens": "12:30:00", "closes": "15:00:00"}
    assert find(page, QLineEdit, "hours/opening/4").text() == "09:00–12:00, 12:30–15:00"


def test_what_is_half_typed_is_kept_apart(page: HoursPage, mette: Any, qtbot: Any) -> None:
    """What cannot be understood yet stands there, is said so, and does not reach the draft."""
    tuesday = find(page, QLineEdit, "hours/opening/1")
    typed(qtbot, tuesday, "9-")
    assert tuesday.text() == "9-"
    assert mette.session.value(OPENING) == []
    assert find(page, QLabel, "hours/opening-unclear").text().startswith("Write the hours as 9-15")
    qtbot.keyClicks(tuesday, "15")
    assert mette.session.value(OPENING) == [{"weekday": 1, "opens": "09:00:00", "closes": "15:00:00"}]
    assert find(page, QLabel, "hours/opening-unclear").text() == ""


def test_other_hours_on_the_telephone(page: HoursPage, mette: Any, qtbot: Any) -> None:
    """Without the tick they begin as those in person, and can be given back to them."""
    typed(qtbot, find(page, QLineEdit, "hours/opening/0"), "9-15")
    follows = find(page, QCheckBox, "hours/telephone_opening-follows")
    assert follows.isChecked()
    follows.click()
    assert mette.session.value(("hours", "telephone_opening")) == mette.session.value(OPENING)
    follows.click()
    assert mette.session.value(("hours", "telephone_opening")) is None


def test_holidays_are_ticked(page: HoursPage, mette: Any, server: Any, holidays: Holidays, qtbot: Any) -> None:
    """Once a country is chosen its holidays come; a tick closes, hours open, and without the tick all is as usual."""
    mette.session.set(("hours", "holidays", "country"), "DK")
    assert {(country, year) for country, year, _ in holidays.asked} == {("DK", 2026), ("DK", 2027)}
    holidays.answer()
    eve = find(page, QCheckBox, "hours/holidays/kept=christmas-eve")
    hours = find(page, QLineEdit, "hours/holidays/kept/christmas-eve")
    assert not hours.isEnabled()
    eve.click()
    typed(qtbot, hours, "9-11")
    mette.settle()
    assert at(server.tree, ("hours", "holidays", "kept")) == [
        {"id": "christmas-eve", "periods": [{"opens": "09:00:00", "closes": "11:00:00"}]}
    ]
    eve.click()
    mette.settle()
    assert at(server.tree, ("hours", "holidays", "kept")) == []


def test_a_lost_answer_is_asked_for_again(page: HoursPage, mette: Any, holidays: Holidays) -> None:
    """Holidays that did not come are asked for when somebody looks again."""
    mette.session.set(("hours", "holidays", "country"), "NO")
    while holidays.asked:
        holidays.asked.pop()[2](Unreachable("gone"))
    page.model.wake()
    assert len(holidays.asked) == 2


def test_a_special_day_is_made(page: HoursPage, mette: Any, server: Any) -> None:
    """It begins today and closed; its last day is never before its first."""
    added = next(each for each in page.findChildren(QPushButton) if each.text() == "Add a day")
    added.click()
    mette.settle()
    (day,) = at(server.tree, ("hours", "special_days"))
    assert (day["first"], day["last"], day["periods"]) == ("2026-11-23", "2026-11-23", [])
    first = find(page, QWidget, f"hours/special_days/{day['id']}/first")
    first.setDate(first.date().addDays(10))
    mette.settle()
    (day,) = at(server.tree, ("hours", "special_days"))
    assert (day["first"], day["last"]) == ("2026-12-03", "2026-12-03")


def test_the_question_is_answered_by_the_draft(page: HoursPage, mette: Any, holidays: Holidays, qtbot: Any) -> None:
    """With what is typed but not published, and with holidays that are only ticked."""
    typed(qtbot, find(page, QLineEdit, "hours/opening/3"), "9-15")
    qtbot.keyClicks(page.question, "24 December at 10")
    qtbot.keyClick(page.question, Qt.Key.Key_Return)
    assert find(page, QLabel, "hours-answer").text().startswith("Yes.")
    mette.session.set(("hours", "holidays", "country"), "DK")
    holidays.answer()
    mette.session.add(("hours", "holidays", "kept"), {"id": "christmas-eve", "periods": []})
    assert "Juleaften" in find(page, QLabel, "hours-answer").text()
    page.question.setText("hello")
    page.ask.click()
    assert find(page, QLabel, "hours-unclear").text().startswith("Write a day")
    page.question.clear()
    assert not find(page, QLabel, "hours-answer").isVisible()


def test_the_year_by_keyboard(page: HoursPage, mette: Any, qtbot: Any) -> None:
    """Arrows, page keys and ends go from day to day, over the turn of the year too; each day says what it is."""
    typed(qtbot, find(page, QLineEdit, "hours/opening/0"), "9-15")
    page.tabs.setCurrentIndex(1)
    year = page.year
    assert page.model.props.day is not None
    assert page.model.props.day.day == date(2026, 11, 23)
    assert "open 09:00–15:00" in year.accessibleName()
    for key, day in [
        (Qt.Key.Key_Right, date(2026, 11, 24)),
        (Qt.Key.Key_Down, date(2026, 12, 1)),
        (Qt.Key.Key_PageUp, date(2026, 11, 1)),
        (Qt.Key.Key_End, date(2026, 12, 31)),
        (Qt.Key.Key_Right, date(2027, 1, 1)),
        (Qt.Key.Key_Left, date(2026, 12, 31)),
        (Qt.Key.Key_Home, date(2026, 1, 1)),
    ]:
        qtbot.keyClick(year, key)
        assert page.model.props.day.day == day
    assert find(page, QLabel, "hours-day").text() == year.accessibleName()
    page.after.click()
    assert page.model.props.year == 2027
    qtbot.mouseClick(year, Qt.MouseButton.LeftButton, pos=year.rect_of(date(2027, 3, 1)).center())
    assert page.model.props.day.day == date(2027, 3, 1)
    assert page.model.props.day.kind is DayKind.OPEN
    assert not year.grab().isNull()


def test_the_year_of_one_service(page: HoursPage, mette: Any, qtbot: Any) -> None:
    """A service that follows the centre looks like it; with hours of its own it looks otherwise."""
    typed(qtbot, find(page, QLineEdit, "hours/opening/0"), "9-15")
    page.tabs.setCurrentIndex(1)
    mette.session.set(("services", "pas", "opening"), None)
    page.owner.setCurrentIndex(page.owner.findData("pas"))
    page.owner.activated.emit(page.owner.currentIndex())
    assert page.model.props.day.spans == "09:00–15:00"
    mette.session.set(("services", "pas", "opening"), [])
    assert page.model.props.day.kind is DayKind.CLOSED


def test_the_search_leads_to_the_hours(qtbot: Any, mette: Any) -> None:
    """The page is found by its words, and a service's hours by the service."""
    dialog = Dialog(mette.session, mette.line, language="da", now=lambda: NOW, new_id=uuid4)
    window = SettingsWindow(dialog, all_pages())
    qtbot.addWidget(window)
    window.show()
    qtbot.keyClicks(window.search, "holiday")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.page == "hours"
    window.show_page("hours", ("services", "pas", "opening"))
    assert isinstance(window.page_widget("hours"), HoursPage)
    assert window.page_widget("hours").form.place == ("services", "pas")
    window.close()
