"""Which days are holidays in a country, from the library `holidays`, with names in all our languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from shared.protocol.content import Configuration
from shared.protocol.hours import Country, Holiday
from shared.protocol.model import Key, Texts
from shared.protocol.opening import holidays_kept

YEARS_AHEAD = 2
"""Besides the present year."""

FIRST_YEAR, LAST_YEAR = 1950, 2100
"""Of which holidays are told: what the library knows."""

_SEPARATOR = "; "
"""Between the names of two holidays on one date."""


class _Known(Struct, frozen=True, forbid_unknown_fields=True):
    library: tuple[str, ...]
    name: Texts


@lru_cache(maxsize=16)
def holidays_of(country: Country, year: int) -> tuple[Holiday, ...]:
    """The country's holidays of a year between `FIRST_YEAR` and `LAST_YEAR`, in the order of their dates.

    Two on one date are two holidays. Besides those by law there are the days of custom that offices keep.
    """
    by_law = {holiday.key: holiday for holiday in _from_library(country, year, "public")}
    custom = {holiday.key: holiday for holiday in _customs(country, year, by_law)}
    found = {**custom, **by_law}
    return tuple(sorted(found.values(), key=lambda holiday: (holiday.day, holiday.key)))


def is_dated(configuration: Configuration, today: date) -> bool:
    """Whether the holidays have dates in just the years they should; asks no library."""
    rule = configuration.hours.holidays
    if rule.country is None or not rule.kept:
        return not rule.days
    return {day.first.year for day in rule.days} == set(range(today.year, today.year + YEARS_AHEAD + 1))


def with_holidays(configuration: Configuration, today: date) -> Configuration:
    """The configuration with the dates of its holidays from the year of `today` on; the same when they are there."""
    rule = configuration.hours.holidays
    years = range(today.year, today.year + YEARS_AHEAD + 1)
    country = rule.country
    holidays = () if country is None else (each for year in years for each in holidays_of(country, year))
    days = holidays_kept(rule, holidays)
    if days == rule.days:
        return configuration
    hours = replace(configuration.hours, holidays=replace(rule, days=days))
    return replace(configuration, hours=hours)


def local_date(configuration: Configuration, now: datetime) -> date:
    """The date at the centre."""
    return now.astimezone(ZoneInfo(configuration.site.time_zone)).date()


def _from_library(country: Country, year: int, category: str) -> Iterator[Holiday]:
    # A second and 45 megabytes, which a server that publishes nothing does without.
    from holidays import country_holidays  # noqa: PLC0415 - said above

    known = {spoken: key for key, one in _names().items() for spoken in one.library}
    found = country_holidays(
        country.value, years=year, language="en_US", categories=(category,), observed=False, expand=False
    )
    for day, spoken in found.items():
        for name in spoken.split(_SEPARATOR):
            key = known.get(name) or _slug(name)
            texts = _names()[key].name if key in _names() else {"en": name}
            yield Holiday(key=key, day=day, name=texts, by_law=category == "public")


def _customs(country: Country, year: int, by_law: dict[Key, Holiday]) -> Iterator[Holiday]:
    if country is Country.DENMARK:
        yield from _from_library(country, year, "optional")
        return
    days = {"christmas-eve": date(year, 12, 24), "new-years-eve": date(year, 12, 31)}
    if "maundy-thursday" in by_law:
        days["wednesday-before-easter"] = by_law["maundy-thursday"].day - timedelta(days=1)
    for key, day in days.items():
        yield Holiday(key=key, day=day, name=_names()[key].name, by_law=False)


@cache
def _names() -> dict[Key, _Known]:
    text = (Path(__file__).parent / "names.toml").read_bytes()
    return msgspec.toml.decode(text, type=dict[Key, _Known])


def _slug(name: str) -> Key:
    """A key for a holiday that is new to us; the text is told in English until it has a name here."""
    letters = (char.lower() if char.isascii() and char.isalnum() else "-" for char in name)
    return "-".join(filter(None, "".join(letters).split("-")))[:48] or "holiday"
