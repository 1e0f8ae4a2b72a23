"""The page Opening hours on the gallery's stage: the week, a special day, the holidays, the year and the question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time
from functools import partial

from msgspec import structs
from PySide6.QtWidgets import QWidget

from shared.protocol.hours import (
    CentreHours,
    Country,
    DayPeriod,
    Holiday,
    HolidayRule,
    KeptHoliday,
    SpecialDay,
)
from shared.protocol.model import LastTicket, OpeningPeriod
from shared.protocol.tree import Tree, tree_of
from staff_tray.gallery.settings_plays import opened
from staff_tray.gallery.site import CONFIGURATION, MOVE
from staff_tray.gallery.stage import Stage, settle
from staff_tray.superuser.places import Place
from staff_tray.superuser.views.hours_page import HoursPage

_NAMES = {
    "good-friday": ({"da": "Langfredag", "nb": "Langfredag", "en": "Good Friday"}, (4, 3)),
    "constitution-day": ({"da": "Grundlovsdag", "nb": "Grunnlovsdagen", "en": "Constitution Day"}, (6, 5)),
    "christmas-eve": ({"da": "Juleaftensdag", "nb": "Julaften", "en": "Christmas Eve"}, (12, 24)),
    "second": ({"da": "2. juledag", "nb": "Andre juledag", "en": "Second Day of Christmas"}, (12, 26)),
    "new-years-eve": ({"da": "Nytårsaftensdag", "nb": "Nyttårsaften", "en": "New Year's Eve"}, (12, 31)),
}
_QUESTIONS = {"da": "31. december kl. 11", "nb": "31. desember kl. 11", "en": "31 December at 11"}


def _holidays(year: int) -> tuple[Holiday, ...]:
    return tuple(
        Holiday(key=key, day=date(year, month, day), name=name) for key, (name, (month, day)) in _NAMES.items()
    )


def _tree() -> Tree:
    mornings = [OpeningPeriod(weekday=day, opens=time(9), closes=time(12)) for day in range(5)]
    week = (*mornings, *(OpeningPeriod(weekday=day, opens=time(12, 30), closes=time(15)) for day in range(4)))
    shorter = (DayPeriod(opens=time(10), closes=time(12)),)
    summer = SpecialDay(
        id="summer", first=date(2026, 7, 6), last=date(2026, 7, 31), periods=shorter,
        name={"da": "Sommerferie", "nb": "Sommerferie", "en": "Summer holiday"},
    )  # fmt: skip
    staff_day = SpecialDay(
        id="staff", first=date(2026, 12, 4), last=date(2026, 12, 4), name={"da": "Personaledag", "en": "Staff day"}
    )
    kept = (*map(_closed, ("good-friday", "christmas-eve", "second")), KeptHoliday(id="new-years-eve", periods=shorter))
    hours = CentreHours(
        opening=week, special_days=(summer, staff_day), last_ticket=LastTicket(minutes_before=15, by_wait=True),
        holidays=HolidayRule(country=Country.DENMARK, kept=kept),
    )  # fmt: skip
    services = tuple(
        structs.replace(each, opening=None if each.id != MOVE else week[:3]) for each in CONFIGURATION.services
    )
    return tree_of(structs.replace(CONFIGURATION, hours=hours, services=services))


def _closed(key: str) -> KeptHoliday:
    return KeptHoliday(id=key)


def _shown(stage: Stage, place: Place, down: int) -> tuple[QWidget, HoursPage]:
    window = opened(stage, _tree())
    window.show_page("hours", place)
    settle()
    page = window.page_widget("hours")
    assert isinstance(page, HoursPage)
    for year in (2026, 2027):
        page.model.learn(Country.DENMARK, year, _holidays(year))
    settle()
    if down:
        page.form.scroll_down(down)
    return window, page


def _page(stage: Stage, *, place: Place = (), down: int = 0) -> Sequence[QWidget]:
    return [_shown(stage, place, down)[0]]


def _year(stage: Stage) -> Sequence[QWidget]:
    window, page = _shown(stage, (), 0)
    page.tabs.setCurrentIndex(1)
    page.question.setText(_QUESTIONS[stage.language])
    page.ask.click()
    page.year.setFocus()
    settle()
    return [window]


def _unclear(stage: Stage) -> Sequence[QWidget]:
    window, page = _shown(stage, (), 0)
    page.question.setText("?")
    page.ask.click()
    settle()
    return [window]


HOURS: dict[str, Callable[[Stage], Sequence[QWidget]]] = {
    "settings-hours": _page,
    "settings-hours-below": partial(_page, down=2),
    "settings-hours-day": partial(_page, place=("hours", "special_days", "summer")),
    "settings-hours-service": partial(_page, place=("services", MOVE)),
    "settings-hours-year": _year,
    "settings-hours-unclear": _unclear,
}
"""The scenes by their names."""
