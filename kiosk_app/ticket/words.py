"""The fixed words of a ticket, translated with Qt Linguist, and its date and time."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from kiosk_app.ticket.face import TicketFace

_LOCALES: Final = {"ar": "ar_AE", "da": "da_DK", "en": "en_GB", "nb": "nb_NO"}
_TIME_FORMATS: Final = {"da": "'kl.' HH:mm", "nb": "'kl.' HH:mm"}


def your_number() -> str:
    """What stands over the number."""
    return QCoreApplication.translate("Ticket", "Your number")


def place_in_queue(ahead: int) -> str:
    """How many are called before this one."""
    if ahead <= 0:
        return QCoreApplication.translate("Ticket", "You are next")
    return QCoreApplication.translate("Ticket", "%n before you", "", ahead)


def wait_here() -> str:
    """What stands over the waiting area."""
    return QCoreApplication.translate("Ticket", "Wait here")


def what_happens_next() -> str:
    """How the citizen learns that it is their turn."""
    return QCoreApplication.translate("Ticket", "The screen shows your number when it is your turn.")


def have_ready() -> str:
    """What stands over the documents."""
    return QCoreApplication.translate("Ticket", "Have ready")


def copy() -> str:
    """The mark of a ticket that is printed again."""
    return QCoreApplication.translate("Ticket", "Copy")


def issued_time(face: TicketFace) -> str:
    """The time of day by the 24-hour clock, as the citizen's language writes it."""
    at = QTime(face.issued_at.hour, face.issued_at.minute)
    return _western_digits(_locale(face).toString(at, _TIME_FORMATS.get(face.language, "HH:mm")))


def issued_date(face: TicketFace) -> str:
    """Weekday and date, as the citizen's language writes them; day and month stay on one line."""
    on = QDate(face.issued_at.year, face.issued_at.month, face.issued_at.day)
    text = _western_digits(_locale(face).toString(on, QLocale.FormatType.LongFormat))
    return re.sub(r"\b(\d{1,2}\.?) ", "\\1\N{NO-BREAK SPACE}", text)


def _locale(face: TicketFace) -> QLocale:
    return QLocale(_LOCALES.get(face.language, face.language))


def _western_digits(text: str) -> str:
    """The same digits on the paper as on the display, in every language."""
    return "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in text)
