"""The dates of the holidays that a centre keeps, as special days."""

from __future__ import annotations

from collections.abc import Iterable

from shared.protocol.hours import Holiday, HolidayRule, SpecialDay


def holidays_kept(rule: HolidayRule, holidays: Iterable[Holiday]) -> tuple[SpecialDay, ...]:
    """What `HolidayRule.days` has to be when these are the country's holidays, in the order of their dates."""
    kept = [
        SpecialDay(
            id=f"{holiday.key}-{holiday.day.year}",
            first=holiday.day,
            last=holiday.day,
            name=holiday.name,
            periods=rule.kept[holiday.key].periods,
        )
        for holiday in holidays
        if rule.country is not None and holiday.key in rule.kept
    ]
    return tuple(sorted(kept, key=lambda day: (day.first, day.id)))
