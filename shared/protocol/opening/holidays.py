"""The dates of the holidays that a centre keeps, as special days."""

from __future__ import annotations

from collections.abc import Iterable

from shared.protocol.hours import Holiday, HolidayRule, SpecialDay


def holidays_kept(rule: HolidayRule, holidays: Iterable[Holiday]) -> tuple[SpecialDay, ...]:
    """What `HolidayRule.days` has to be when these are the country's holidays, in the order of their dates."""
    by_key = {each.id: each for each in rule.kept}
    days = [
        SpecialDay(
            id=f"{holiday.key}-{holiday.day.year}",
            first=holiday.day,
            last=holiday.day,
            name=holiday.name,
            periods=by_key[holiday.key].periods,
        )
        for holiday in holidays
        if rule.country is not None and holiday.key in by_key
    ]
    return tuple(sorted(days, key=lambda day: (day.first, day.id)))
