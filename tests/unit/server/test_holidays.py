"""The holidays of Denmark and Norway, and the years that a configuration is given."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec import structs

from server.centre.demo import load_demo
from server.centre.holidays.calendar import holidays_of, is_dated, with_holidays
from shared.protocol.hours import Country, HolidayRule


def days(country: Country, year: int, *, by_law: bool) -> dict[str, str]:
    return {one.key: f"{one.day:%m-%d}" for one in holidays_of(country, year) if one.by_law is by_law}


def test_danish_holidays() -> None:
    """Easter and what hangs on it, no Great Prayer Day since 2024, and the half days as custom."""
    assert days(Country.DENMARK, 2027, by_law=True) == {
        "new-years-day": "01-01", "maundy-thursday": "03-25", "good-friday": "03-26", "easter-sunday": "03-28",
        "easter-monday": "03-29", "ascension-day": "05-06", "whit-sunday": "05-16", "whit-monday": "05-17",
        "christmas-day": "12-25", "second-christmas-day": "12-26",
    }  # fmt: skip
    custom = {"labour-day": "05-01", "constitution-day": "06-05", "christmas-eve": "12-24", "new-years-eve": "12-31"}
    assert days(Country.DENMARK, 2027, by_law=False) == custom
    assert "great-prayer-day" in days(Country.DENMARK, 2023, by_law=True)


def test_norwegian_holidays() -> None:
    """1 and 17 May are by law, two holidays on one date are two, and the eves are custom."""
    law = days(Country.NORWAY, 2027, by_law=True)
    assert (law["labour-day"], law["constitution-day"], law["whit-monday"]) == ("05-01", "05-17", "05-17")
    custom = {"wednesday-before-easter": "03-24", "christmas-eve": "12-24", "new-years-eve": "12-31"}
    assert days(Country.NORWAY, 2027, by_law=False) == custom


@pytest.mark.parametrize("country", Country)
def test_every_holiday_has_its_name(country: Country) -> None:
    """In all seven languages, for every year a centre will see."""
    for year in range(2020, 2060):
        for holiday in holidays_of(country, year):
            assert set(holiday.name) == {"da", "nb", "en", "de", "pl", "uk", "ar"}, holiday


def test_this_year_and_the_next_two() -> None:
    """The dates are those of three years, move on with the year, and are the same when they are there."""
    configuration = load_demo().centres[0].configuration
    dated = with_holidays(configuration, date(2026, 11, 23))
    kept = dated.hours.holidays
    assert {day.first.year for day in kept.days} == {2026, 2027, 2028}
    assert len(kept.days) == 3 * len(kept.kept)
    assert with_holidays(dated, date(2026, 12, 31)) is dated
    assert [is_dated(each, date(2026, 11, 23)) for each in (configuration, dated)] == [False, True]
    assert not is_dated(dated, date(2027, 1, 1))
    later = with_holidays(dated, date(2027, 1, 1)).hours.holidays.days
    assert {day.first.year for day in later} == {2027, 2028, 2029}


def test_no_country_no_days() -> None:
    """A centre that names no country keeps none, and what was dated goes."""
    configuration = load_demo().centres[0].configuration
    without = structs.replace(configuration, hours=structs.replace(configuration.hours, holidays=HolidayRule()))
    assert with_holidays(without, date(2026, 11, 23)) is without
    assert is_dated(without, date(2026, 11, 23))
    dated = with_holidays(configuration, date(2026, 11, 23))
    none = structs.replace(dated.hours.holidays, kept=())
    gone = with_holidays(structs.replace(dated, hours=structs.replace(dated.hours, holidays=none)), date(2026, 11, 23))
    assert gone.hours.holidays.days == ()
