"""The words on pages for screens, in the languages a site can speak."""

from __future__ import annotations

from msgspec import Struct

FALLBACK = "da"


class DisplayWords(Struct, frozen=True, kw_only=True):
    """What the waiting-room display says; `{n}` stands for a count, `{number}` and `{desk}` for a call's."""

    called_now: str
    called_before: str
    welcome: str
    watch: str
    waiting_none: str
    waiting_one: str
    waiting_many: str
    disconnected: str
    sound_off: str
    announcement: str
    no_script: str


_DISPLAY = {
    "da": DisplayWords(
        called_now="Nu kalder vi",
        called_before="Kaldt før",
        welcome="Velkommen",
        watch="Hold øje med dit nummer her",
        waiting_none="Ingen venter",
        waiting_one="1 venter",
        waiting_many="{n} venter",
        disconnected="Ingen forbindelse – numrene kan være gamle",
        sound_off="Lyden er slået fra. Tryk her",
        announcement="Nummer {number}: {desk}",
        no_script="Skærmen skal bruge JavaScript for at vise numrene.",
    ),
    "nb": DisplayWords(
        called_now="Nå kaller vi",
        called_before="Kalt før",
        welcome="Velkommen",
        watch="Følg med på nummeret ditt her",
        waiting_none="Ingen venter",
        waiting_one="1 venter",
        waiting_many="{n} venter",
        disconnected="Ingen forbindelse – numrene kan være gamle",
        sound_off="Lyden er av. Trykk her",
        announcement="Nummer {number}: {desk}",
        no_script="Skjermen trenger JavaScript for å vise numrene.",
    ),
    "en": DisplayWords(
        called_now="Now calling",
        called_before="Called before",
        welcome="Welcome",
        watch="Watch for your number here",
        waiting_none="Nobody is waiting",
        waiting_one="1 waiting",
        waiting_many="{n} waiting",
        disconnected="No connection – the numbers may be old",
        sound_off="Sound is off. Tap here",
        announcement="Number {number}: {desk}",
        no_script="This screen needs JavaScript to show the numbers.",
    ),
}


def display_words(language: str) -> DisplayWords:
    """The display's words in `language`, else in Danish."""
    return _DISPLAY.get(language, _DISPLAY[FALLBACK])


def spoken_language(language: str) -> str:
    """The language that `display_words` answers in."""
    return language if language in _DISPLAY else FALLBACK
