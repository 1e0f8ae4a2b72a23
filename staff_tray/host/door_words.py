"""What is said where a number is given and a booking is checked in on somebody's behalf."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from shared.protocol.checkin import (
    AlreadyCheckedIn,
    AskMore,
    CheckedIn,
    CheckInReply,
    NoBooking,
    TooEarly,
    TooLate,
    WrongCentre,
    WrongDay,
)
from shared.protocol.model import pick_text
from shared.protocol.wait import Wait
from staff_tray.desk.clock_words import wall_time
from staff_tray.desk.views.row_model import Row
from staff_tray.host.checking_in import By, CheckingProps
from staff_tray.host.giving import Closed, Given, Offer
from staff_tray.words import joined

translate = QCoreApplication.translate


def closed_words(offer: Offer, locale: QLocale) -> str:
    """Why a service gives no numbers now; "" when it does."""
    if offer.closed is None:
        return ""
    if offer.opens is None:
        opens = translate("Board", "It has no opening hours.")
    elif offer.closed is Closed.OPENS_TODAY:
        opens = translate("Board", "Opens at {time}.").format(time=f"{offer.opens:%H:%M}")
    else:
        day = _day(offer.opens, locale) if offer.far_off else locale.standaloneDayName(offer.opens.isoweekday())
        opens = translate("Board", "Opens {day} at {time}.").format(day=day, time=f"{offer.opens:%H:%M}")
    if offer.reason:
        return translate("Board", "Closed today: {reason}. {opens}").format(reason=offer.reason, opens=opens)
    return translate("Board", "Closed. {opens}").format(opens=opens)


def wait_range(wait: Wait | None) -> str:
    """How long a new number would wait; "" when nobody can say."""
    if wait is None:
        return ""
    return translate("Board", "about {low}–{high} min").format(low=wait.low_minutes, high=wait.high_minutes)


def offer_row(offer: Offer, locale: QLocale) -> Row:
    """A service to be chosen."""
    waiting = translate("Board", "{count} waiting").format(count=offer.waiting) if offer.waiting else ""
    detail = closed_words(offer, locale) or joined(
        waiting,
        wait_range(offer.wait),
        translate("Board", "for citizens by booking only, but you may give a number") if offer.booked_only else "",
        translate("Board", "the stand gives no more numbers today, but you may") if offer.last_given else "",
    )
    return Row(
        key=offer.service_id,
        head=offer.letter,
        title=offer.name,
        details=(detail,) if detail else (),
        spoken=". ".join(filter(None, (offer.name, detail))),
        enabled=offer.closed is None,
    )


def bring_words(offer: Offer) -> str:
    """What the citizen has to bring; "" for nothing."""
    if not offer.documents:
        return ""
    return translate("Board", "To bring: {documents}").format(documents=", ".join(offer.documents))


def given_words(given: Given) -> str:
    """Where to wait, and how many are before."""
    if given.ahead:
        before = translate("Board", "before them: {count}").format(count=given.ahead)
    else:
        before = translate("Board", "first in the line")
    return joined(given.service, given.area, before)


def by_name(by: By) -> str:
    """What the citizen is known by, on a button."""
    return {
        By.CODE: translate("Board", "Code"),
        By.BIRTH: translate("Board", "Birthday"),
        By.PHONE: translate("Board", "Phone"),
    }[by]


def by_prompt(by: By) -> tuple[str, str]:
    """What to type, and an example."""
    return {
        By.CODE: (translate("Board", "The code in the letter"), "K7M-2QX"),
        By.BIRTH: (translate("Board", "Day and month of birth"), "2411"),
        By.PHONE: (translate("Board", "Last four digits of the phone number"), "5678"),
    }[by]


def wrong_words(by: By) -> str:
    """That what was typed cannot be what is asked for."""
    if by is By.BIRTH:
        return translate("Board", "There is no such day. Type day and month, as 2411 for 24 November.")
    return translate("Board", "That is too long. Look again.")


def reply_words(props: CheckingProps, time_zone: str, language: str, locale: QLocale) -> tuple[str, str]:
    """What came of a check-in: the number or the outcome, and what to do now; "" for nothing yet."""
    reply = props.reply
    if reply is None:
        return "", ""
    if isinstance(reply, CheckedIn | AlreadyCheckedIn):
        return reply.ticket.label, _here(reply)
    if isinstance(reply, AskMore):
        if props.ask_code:
            return translate("Board", "Several bookings match"), translate("Board", "Ask for the code in the letter.")
        return translate("Board", "Several bookings match"), translate("Board", "Ask for the first letter of the name.")
    return _not_here(reply, time_zone, language, locale)


def _here(reply: CheckedIn | AlreadyCheckedIn) -> str:
    if isinstance(reply, AlreadyCheckedIn):
        return translate("Board", "Was here already. The number stands.")
    if reply.late:
        return translate("Board", "Checked in, but late: waits like those without a booking.")
    return translate("Board", "Checked in. The caseworker has been told.")


def _not_here(reply: CheckInReply, time_zone: str, language: str, locale: QLocale) -> tuple[str, str]:
    if isinstance(reply, TooEarly):
        return translate("Board", "Too early"), translate(
            "Board", "The booking is at {time}. Check-in opens at {opens}."
        ).format(time=wall_time(reply.booked_for, time_zone), opens=wall_time(reply.opens_at, time_zone))
    if isinstance(reply, TooLate):
        return translate("Board", "Too late"), translate(
            "Board", "The booking was at {time}. Give a number, or book a new time."
        ).format(time=wall_time(reply.booked_for, time_zone))
    if isinstance(reply, WrongDay):
        return translate("Board", "Not today"), translate("Board", "The booking is on {day}.").format(
            day=_day(reply.booked_for, locale)
        )
    if isinstance(reply, WrongCentre):
        where = joined(pick_text(reply.site_name, language), reply.address)
        return translate("Board", "At another centre"), translate("Board", "The booking is at {place}, {time}.").format(
            place=where, time=wall_time(reply.booked_for, time_zone)
        )
    if isinstance(reply, NoBooking):
        return translate("Board", "No booking found"), translate(
            "Board", "Look at what was typed, or try something else the citizen knows."
        )
    return "", ""


def _day(moment: datetime, locale: QLocale) -> str:
    return locale.toString(QDate(moment.year, moment.month, moment.day), QLocale.FormatType.LongFormat)
