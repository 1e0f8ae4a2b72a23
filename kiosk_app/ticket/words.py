"""The fixed words of a ticket, translated with Qt Linguist, and its date and time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime, QTranslator

from kiosk_app.i18n import I18N, PREFIX
from kiosk_app.ticket.face import TicketFace
from kiosk_app.ticket.text import isolated_number

_LOCALES: Final = {
    "ar": "ar_AE",
    "da": "da_DK",
    "de": "de_DE",
    "en": "en_GB",
    "nb": "nb_NO",
    "pl": "pl_PL",
    "uk": "uk_UA",
}
_SOON: Final = 5
"""Minutes; a shorter wait is told without a range."""
_TIME_FORMATS: Final = {"da": "'kl.' HH:mm", "nb": "'kl.' HH:mm"}


_speaker: ContextVar[QTranslator | None] = ContextVar("speaker", default=None)


@contextmanager
def spoken_in(language: str) -> Iterator[None]:
    """The words in another language than the stand speaks now, in this thread only; in English without its file."""
    translator = QTranslator()
    translator.load(str(I18N / f"{PREFIX}{language}.qm"))
    token = _speaker.set(translator)
    try:
        yield
    finally:
        _speaker.reset(token)


def translate(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    """As `QCoreApplication.translate`, and in the language of `spoken_in`; lupdate reads the calls by their name."""
    speaker = _speaker.get()
    if speaker is None:
        return QCoreApplication.translate(context, text, disambiguation, n)
    return (speaker.translate(context, text, disambiguation, n) or text).replace("%n", str(n))


def your_number() -> str:
    """What stands over the number."""
    return translate("Ticket", "Your number")


def place_in_queue(ahead: int) -> str:
    """How many are called before this one."""
    if ahead <= 0:
        return translate("Ticket", "You are next")
    return translate("Ticket", "%n before you", "", ahead)


def wait_range(low: int, high: int) -> str:
    """How long it takes, in minutes."""
    if high <= _SOON:
        return translate("Ticket", "Less than 5 minutes")
    minutes = isolated_number(f"{low}–{high}" if low else str(high))
    if low:
        return translate("Ticket", "About %1 minutes").replace("%1", minutes)
    return translate("Ticket", "At most %1 minutes").replace("%1", minutes)


def your_time() -> str:
    """What stands over a booked time."""
    return translate("Ticket", "Your time")


def your_code() -> str:
    """What stands over a booking's code."""
    return translate("Ticket", "Your code")


def check_in_with_it() -> str:
    """What the code is for."""
    return translate("Ticket", "Check in with it at the stand, a little before your time.")


def bring_along() -> str:
    """What stands over a list to take home."""
    return translate("Ticket", "Bring this along for")


def book_here() -> str:
    """What the code of a booking page is for."""
    return translate("Ticket", "Book a time here")


def go_here() -> str:
    """What stands over another place."""
    return translate("Ticket", "Please go here instead")


def read_more() -> str:
    """What the code of a place's own page is for."""
    return translate("Ticket", "Read more here")


def phone() -> str:
    """What stands over a telephone number."""
    return translate("Ticket", "Telephone")


def opening_hours() -> str:
    """What stands over opening hours."""
    return translate("Ticket", "Opening hours")


def wait_here() -> str:
    """What stands over the waiting area."""
    return translate("Ticket", "Wait here")


def what_happens_next() -> str:
    """How the citizen learns that it is their turn."""
    return translate("Ticket", "The screen shows your number when it is your turn.")


def have_ready() -> str:
    """What stands over the documents."""
    return translate("Ticket", "Have ready")


def copy() -> str:
    """The mark of a ticket that is printed again."""
    return translate("Ticket", "Copy")


def test() -> str:
    """The mark of a ticket that is nobody's."""
    return translate("Ticket", "Test")


def test_print() -> str:
    """What stands over a test print."""
    return translate("Ticket", "Test print")


def both_arrows() -> str:
    """What a test print shows about its width."""
    return translate("Ticket", "Both arrows are whole? Then the roll and the width fit.")


def even_greys() -> str:
    """What a test print shows about its density."""
    return translate("Ticket", "The patches go evenly from pale to black? Then the density fits.")


def sample_service() -> str:
    """The service of a test ticket."""
    return translate("Ticket", "Passport and ID card")


def sample_area() -> str:
    """The waiting area of a test ticket."""
    return translate("Ticket", "Area A, ground floor")


def sample_documents() -> tuple[str, ...]:
    """The documents of a test ticket."""
    return translate("Ticket", "Your current passport"), translate("Ticket", "A photo of yourself")


def issued_time(face: TicketFace) -> str:
    """The time of day by the 24-hour clock, as the citizen's language writes it."""
    at = QTime(face.issued_at.hour, face.issued_at.minute)
    return _western_digits(_locale(face.language).toString(at, _TIME_FORMATS.get(face.language, "HH:mm")))


def issued_date(face: TicketFace) -> str:
    """Weekday and date, as the citizen's language writes them; day and month stay on one line."""
    return long_date(face.issued_at, face.language)


def long_date(on: datetime, language: str) -> str:
    """Weekday and date, as the language writes them; day and month stay on one line."""
    text = _locale(language).toString(QDate(on.year, on.month, on.day), QLocale.FormatType.LongFormat)
    return re.sub(r"\b(\d{1,2}\.?) ", "\\1\N{NO-BREAK SPACE}", _western_digits(text))


def _locale(language: str) -> QLocale:
    return QLocale(_LOCALES.get(language, language))


def _western_digits(text: str) -> str:
    """The same digits on the paper as on the display, in every language."""
    return "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in text)
