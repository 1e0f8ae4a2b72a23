"""The words in a caseworker's calendar, in the languages that offices speak."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

FALLBACK = "da"


class FeedWords(Struct, frozen=True, kw_only=True):
    """`kinds` are those of bookings; `reference` and `title` have a place for what they tell.

    `changed`, `cancelled` and `withdrawn` say what has become of one; `why` is why a mail with it comes.
    """

    title: str
    kinds: Mapping[str, str]
    other: str
    reference: str
    cancelled: str
    changed: str
    withdrawn: str
    why: str


_WORDS = {
    "da": FeedWords(
        title="Aftaler i Skranke",
        kinds={"visit": "Fremmøde", "telephone": "Telefonmøde", "callback": "Ring op", "video": "Videomøde"},
        other="Aftale",
        reference="Nummer: {code}",
        cancelled="Aflyst",
        changed="Ændret",
        withdrawn="Ikke længere hos dig",
        why="Du får denne mail, fordi du har valgt at få dine tider sendt til din kalender. Slå det fra i Skranke under"
        " Din konto.",
    ),
    "nb": FeedWords(
        title="Avtaler i Skranke",
        kinds={"visit": "Oppmøte", "telephone": "Telefonmøte", "callback": "Ring opp", "video": "Videomøte"},
        other="Avtale",
        reference="Nummer: {code}",
        cancelled="Avlyst",
        changed="Endret",
        withdrawn="Ikke lenger hos deg",
        why="Du får denne e-posten fordi du har valgt å få timene dine sendt til kalenderen. Slå det av i Skranke under"
        " Din konto.",
    ),
    "en": FeedWords(
        title="Bookings in Skranke",
        kinds={"visit": "Visit", "telephone": "Telephone meeting", "callback": "Call back", "video": "Video meeting"},
        other="Booking",
        reference="Reference: {code}",
        cancelled="Cancelled",
        changed="Changed",
        withdrawn="No longer with you",
        why="You get this mail because you have your bookings sent to your calendar. Switch it off in Skranke, under"
        " Your account.",
    ),
}


def feed_words(language: str) -> FeedWords:
    """The words in that language, or in Danish."""
    return _WORDS.get(language, _WORDS[FALLBACK])


def in_language(texts: Mapping[str, str], language: str) -> str:
    """The text in that language, or in whichever there is."""
    return texts.get(language) or next((text for text in texts.values() if text), "")
