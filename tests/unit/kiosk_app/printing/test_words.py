"""The ticket's words, date and time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kiosk_app.ticket import words
from kiosk_app.ticket.face import TicketFace

Speak = Callable[[str], TicketFace]


@pytest.mark.parametrize(
    ("language", "ahead", "expected"),
    [
        ("en", 0, "You are next"),
        ("en", 1, "1 before you"),
        ("en", 12, "12 before you"),
        ("da", 0, "Du er den næste"),
        ("da", 3, "3 før dig"),
        ("ar", 3, "3 أشخاص قبلك"),
    ],
)
def test_place_in_the_queue_is_said_in_words(language: str, ahead: int, expected: str, speak: Speak) -> None:
    """Nobody before you is not a number but a sentence."""
    speak(language)
    assert words.place_in_queue(ahead) == expected


@pytest.mark.parametrize(
    ("language", "time", "date"),
    [
        ("en", "10:42", "Monday, 23 November 2026"),
        ("da", "kl. 10:42", "mandag den 23. november 2026"),
        ("ar", "10:42", "الاثنين، 23 نوفمبر 2026"),
    ],
)
def test_date_and_time_follow_the_language(language: str, time: str, date: str, speak: Speak) -> None:
    """The 24-hour clock, the site's local time, and everywhere the digits that the display shows."""
    face = speak(language)
    assert words.issued_time(face) == time
    assert words.issued_date(face).replace("\N{NO-BREAK SPACE}", " ") == date


def test_day_and_month_stay_together(speak: Speak) -> None:
    """A line may end after the weekday, not between 23 and November."""
    assert "23\N{NO-BREAK SPACE}November" in words.issued_date(speak("en"))
