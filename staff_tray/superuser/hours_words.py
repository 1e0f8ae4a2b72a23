"""What the page Opening hours says of days, hours and holidays, in the language of the desktop."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from shared.protocol.hours import Channel
from shared.protocol.model import pick_text
from shared.protocol.opening import Verdict, Why
from staff_tray.superuser.hours_question import Asked
from staff_tray.superuser.hours_year import DayKind, DayLook

translate = QCoreApplication.translate


def weekday_name(weekday: int) -> str:
    """A weekday's name as it begins a line, 0 for Monday."""
    name = QLocale().standaloneDayName(weekday + 1)
    return name[:1].upper() + name[1:]


def day_words(day: date) -> str:
    """A date with its weekday and year."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def month_name(month: int) -> str:
    """A month's name as it stands above its days, 1 for January."""
    name = QLocale().standaloneMonthName(month)
    return name[:1].upper() + name[1:]


def kind_words(kind: DayKind) -> str:
    """What a day is like, for the key beside the year."""
    return {
        DayKind.OPEN: translate("Settings", "Open"),
        DayKind.OTHER: translate("Settings", "Other hours"),
        DayKind.CLOSED: translate("Settings", "Closed every week"),
        DayKind.SPECIAL: translate("Settings", "Holiday or special day"),
    }[kind]


def look_words(look: DayLook) -> str:
    """One day in a sentence, for eye and ear."""
    day = day_words(look.day)
    if look.kind is DayKind.OPEN:
        return translate("Settings", "{day}: open {hours}.").format(day=day, hours=look.spans)
    if look.kind is DayKind.OTHER:
        return translate("Settings", "{day}: open {hours}. {reason}").format(
            day=day, hours=look.spans, reason=look.reason
        )
    if look.kind is DayKind.SPECIAL:
        return translate("Settings", "{day}: closed. {reason}").format(day=day, reason=look.reason)
    return translate("Settings", "{day}: closed.").format(day=day)


def channel_words(channel: Channel) -> str:
    """How somebody comes."""
    return {
        Channel.IN_PERSON: translate("Settings", "In person"),
        Channel.TELEPHONE: translate("Settings", "By telephone"),
        Channel.BOOKING: translate("Settings", "With a booking"),
        Channel.WRITTEN: translate("Settings", "By contact form"),
    }[channel]


def not_understood() -> str:
    """What is said of a question that cannot be understood."""
    return translate(
        "Settings", "Write a day, and a time if you like: “24 December at 10”, “tomorrow”, “Friday at 14”."
    )


def answer_words(asked: Asked, verdict: Verdict | None, look: DayLook, language: str) -> str:
    """Whether it is open then, why not, and when it opens; without a time what the whole day is like."""
    if asked.at is None or verdict is None:
        yes = translate("Settings", "Yes.") if look.spans else translate("Settings", "No.")
        return f"{yes} {look_words(look)}"
    when = translate("Settings", "{day} at {time}").format(day=day_words(asked.day), time=f"{asked.at:%H:%M}")
    reason = pick_text(verdict.name, language)
    if verdict.is_open:
        until = _until(verdict.until, asked.day)
        said = translate("Settings", "Yes. It is open on {when}{until}.").format(when=when, until=until)
        return translate("Settings", "{said} ({reason})").format(said=said, reason=reason) if reason else said
    why = _why(verdict, reason)
    opens = _opens(verdict.opens, asked.day)
    return translate("Settings", "No. It is closed on {when}{why}. {opens}").format(when=when, why=why, opens=opens)


def _until(until: datetime | None, day: date) -> str:
    if until is None:
        return ""
    if until.date() == day:
        return translate("Settings", ", until {time}").format(time=f"{until:%H:%M}")
    return translate("Settings", ", until {day} at {time}").format(day=day_words(until.date()), time=f"{until:%H:%M}")


def _why(verdict: Verdict, reason: str) -> str:
    if reason:
        return f": {reason}"
    return {
        Why.BREAK: translate("Settings", " for a break"),
        Why.DAY_OFF: translate("Settings", ", as every week on that day"),
        Why.NOT_YET: translate("Settings", ": it has not opened yet"),
        Why.OVER: translate("Settings", ": it has closed for the day"),
        Why.NEVER: translate("Settings", ": it has no opening hours"),
    }.get(verdict.why or Why.OVER, "")


def _opens(opens: datetime | None, day: date) -> str:
    if opens is None:
        return translate("Settings", "It does not open again within a year.")
    if opens.date() == day:
        return translate("Settings", "It opens at {time}.").format(time=f"{opens:%H:%M}")
    return translate("Settings", "It opens {day} at {time}.").format(day=day_words(opens.date()), time=f"{opens:%H:%M}")
