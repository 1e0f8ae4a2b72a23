from __future__ import annotations

import pytest

from kiosk_app.speech.script import Kind, Phrases, Piece, news, page_script, spoken

WORDS = Phrases()


def text(name: str, **more: object) -> Piece:
    return Piece(Kind.TEXT, name, **more)  # type: ignore[arg-type]


def choice(name: str, **more: object) -> Piece:
    return Piece(Kind.CHOICE, name, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("piece", "said"),
    [
        (text("What is missing?"), "What is missing?"),
        (text("Take a seat"), "Take a seat."),
        (text("  two\n lines "), "two lines."),
        (text("One moment …"), "One moment …"),
        (text("You have number P042."), "You have number P 0 4 2."),
        (text("ØA007"), "ØA 0 0 7."),
        (text("It takes 10–20 minutes."), "It takes 10 to 20 minutes."),
        (text("10:00 – 15:00"), "10:00 to 15:00."),
        (text("Monday–Friday"), "Monday to Friday."),
        (text("Wait – we are coming"), "Wait – we are coming."),
        (text("\u206610:20\u2069"), "10:20."),
        (text("·"), ""),
        (text(""), ""),
        (text("A map", description="of the way"), "A map, of the way."),
        (choice("Passport. Less than 5 min"), "Passport. Less than 5 min."),
        (choice("Passport", chosen=True), "Passport, chosen."),
        (choice("Passport", chosen=False), "Passport."),
        (choice("Send", disabled=True), "Send, not available now."),
        (choice("Get the list", description="Get the list"), "Get the list."),
        (Piece(Kind.KEY, "5"), "5."),
        (Piece(Kind.FIELD, "Your birthday", private=True), "Your birthday."),
        (text("Your code is K7NH4RWX", private=True), ""),
        (choice("24 12", private=True), ""),
    ],
)
def test_one_piece_as_it_is_spoken(piece: Piece, said: str) -> None:
    """Sentences a voice can read: numbers in digits, ranges in words, no marks of writing, nothing private."""
    assert spoken(piece, WORDS) == said


def test_a_page_in_its_order_without_keys_and_without_echo() -> None:
    """The heading, what is written, the choices; the same words beside each other are said once."""
    page = [
        text("Your birthday"),
        text("Your birthday"),
        Piece(Kind.FIELD, "Day and month", private=True),
        *(Piece(Kind.KEY, digit) for digit in "123"),
        choice("Go on"),
    ]
    assert page_script(page, WORDS) == ("Your birthday.", "Day and month.", "Go on.")


def test_the_words_between_come_in_the_citizens_language() -> None:
    """What is spoken and not shown is translated too."""
    danish = Phrases(chosen="valgt", unavailable="ikke lige nu", to="til")
    page = [text("10–20 minutter"), choice("Pas", chosen=True, disabled=True)]
    assert page_script(page, danish) == ("10 til 20 minutter.", "Pas, ikke lige nu, valgt.")


def test_only_what_is_new_is_news() -> None:
    """A page that changes a line is not read again from the top."""
    before = ("Your number P 0 4 2.", "There are 3 before you.", "Done.")
    after = ("Your number P 0 4 2.", "There are 2 before you.", "Done.", "Take your ticket below.")
    assert news(before, after) == ("There are 2 before you.", "Take your ticket below.")
    assert news(after, after) == ()
