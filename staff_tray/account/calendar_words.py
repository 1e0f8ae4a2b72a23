"""What is said of one's own calendars, in the language of the desktop."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from shared.protocol.calendars import BusyFault, OwnBusy, OwnMails
from shared.protocol.errors import ProblemType
from staff_tray.account.calendar_props import CalendarProps, Done
from staff_tray.signin.words import trouble_words
from staff_tray.superuser.draft_words import when_words

translate = QCoreApplication.translate


def link_words(props: CalendarProps, now: datetime, zone: str) -> str:
    """What there is of a link."""
    made_at = props.own.link_made_at if props.own is not None else None
    if props.link:
        return translate("Calendar", "Copy the link now: it is not shown again.")
    if made_at is None:
        return ""
    return translate("Calendar", "You have a link, made {when}. Make a new one if you no longer have it.").format(
        when=when_words(made_at, now, zone)
    )


def done_words(done: Done) -> str:
    """What has come of the last wish; "" for nothing."""
    return {
        Done.NOTHING: "",
        Done.COPIED: translate("Calendar", "Copied."),
        Done.REVOKED: translate("Calendar", "The link no longer works."),
        Done.MAILED: translate("Calendar", "From now on your bookings are sent to your calendar."),
        Done.NOT_MAILED: translate("Calendar", "Nothing more is sent to your calendar."),
        Done.STOPPED: translate("Calendar", "Your busy times are no longer read, and are forgotten here."),
    }[done]


def mails_words(mails: OwnMails | None) -> str:
    """What bookings by mail are, and where they go; "" where there are none."""
    if mails is None:
        return ""
    if not mails.address:
        return translate("Calendar", "Your account has no mail address yet. Ask your superuser to write it there.")
    return translate(
        "Calendar",
        "Each new booking comes as a meeting to {address}: time and number, no names. It moves and goes by itself.",
    ).format(address=mails.address)


def busy_words(props: CalendarProps, now: datetime, zone: str) -> str:
    """How the reading goes; "" when nothing is read."""
    busy = props.busy
    if busy is None:
        return ""
    where = busy.host or translate("Calendar", "your organisation’s calendar")
    if busy.read_at is None:
        if busy.fault is not None:
            return translate("Calendar", "Not read yet from {where}.").format(where=where)
        return translate("Calendar", "Reading {where} … Look again in a moment.").format(where=where)
    return translate("Calendar", "Last read {when}, from {where}. Busy times ahead: {count}").format(
        where=where, when=when_words(busy.read_at, now, zone), count=QLocale().toString(busy.count)
    )


def busy_fault(busy: OwnBusy | None, now: datetime, zone: str) -> str:
    """Why it cannot be read, since when, and what holds meanwhile; "" when all is well."""
    if busy is None or busy.fault is None or busy.fault_since is None:
        return ""
    why = fault_words(busy.fault)
    if busy.read_at is None:
        return why
    since = when_words(busy.fault_since, now, zone)
    keeps = translate("Calendar", "It has been so since {when}. What was read before still holds.").format(when=since)
    return f"{why} {keeps}"


def fault_words(fault: BusyFault) -> str:
    """Why, and what to do."""
    return {
        BusyFault.UNREACHABLE: translate("Calendar", "The calendar does not answer. Skranke tries again by itself."),
        BusyFault.REFUSED: translate(
            "Calendar", "There is no calendar at that address any more. Publish it again and paste the new link."
        ),
        BusyFault.PRIVATE_ADDRESS: translate(
            "Calendar", "That address may not be read. Use the link your calendar publishes; it begins with https."
        ),
        BusyFault.TOO_SLOW: translate("Calendar", "The calendar answers too slowly. Skranke tries again by itself."),
        BusyFault.TOO_LARGE: translate(
            "Calendar", "The calendar is too large. Publish it with busy times only, without details."
        ),
        BusyFault.NO_CALENDAR: translate(
            "Calendar", "There is no calendar behind that link. Copy the ICS link, not the HTML one."
        ),
        BusyFault.TOO_MUCH: translate(
            "Calendar", "The calendar has more meetings than can be read. Publish fewer calendars in one."
        ),
        BusyFault.NOT_ALLOWED: translate(
            "Calendar", "Skranke is not let into your organisation’s calendars. Tell those who run it."
        ),
        BusyFault.UNKNOWN_MAIL: translate(
            "Calendar", "There is no calendar under your mail address. Ask your superuser to check the address."
        ),
    }[fault]


def calendar_trouble(props: CalendarProps) -> str:
    """What went wrong; "" for nothing."""
    if props.no_address:
        return translate("Calendar", "A calendar’s address begins with https:// or webcal://.")
    if props.trouble is None:
        return ""
    if props.trouble is ProblemType.BAD_REQUEST:
        return translate("Calendar", "That is no address of a calendar. Copy the ICS link once more.")
    return trouble_words(props.trouble, 0)
