"""What is said of a leave, in the language of the desktop."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from staff_tray.desk.own_leave import LeaveProps
from staff_tray.words import joined

translate = QCoreApplication.translate


def leave_day(day: date) -> str:
    """A day in a few signs."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def leave_words(until: date | None) -> str:
    """Until when somebody is on leave, "" for who is not."""
    return translate("Leave", "on leave until {day}").format(day=leave_day(until)) if until is not None else ""


def deputy_words(names: Sequence[str]) -> str:
    """Who stands in, "" for nobody."""
    if not names:
        return ""
    one = translate("Leave", "deputy: {names}") if len(names) == 1 else translate("Leave", "deputies: {names}")
    return one.format(names=", ".join(names))


def stands_in_words(names: Sequence[str]) -> str:
    """For whom somebody stands in, "" for nobody."""
    return translate("Leave", "deputy for {names}, on leave").format(names=", ".join(names)) if names else ""


def away_words(until: date | None, deputies: Sequence[str]) -> str:
    """Both, as "on leave until 27/11/2026 · deputy: Mette"; "" for who is not on leave."""
    return joined(leave_words(until), deputy_words(deputies)) if until is not None else ""


def own_leave_words(props: LeaveProps) -> tuple[str, str]:
    """What somebody is told who signs in while on leave: that they are, and what that means."""
    day = leave_day(props.until) if props.until is not None else ""
    what = translate("Leave", "You are on leave until {day}").format(day=day)
    if not props.deputies:
        return what, translate("Leave", "If you are back, end the leave. Who comes for you is told to the host.")
    more = translate("Leave", "If you are back, end the leave. Until then who comes for you is also told to {names}.")
    return what, more.format(names=", ".join(props.deputies))
