"""Which voice reads which language: pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

_NEAR: Final = {"nb": ("no", "nn", "da", "sv"), "nn": ("no", "nb", "da", "sv"), "da": ("nb", "no", "nn", "sv")}
"""Languages whose voices can be understood when they read this one, the best first."""

_SORRY: Final = {
    "da": "Der er desværre ingen stemme til dit sprog her. Tryk på hjælp for at tilkalde personalet.",
    "nb": "Det finnes dessverre ingen stemme for språket ditt her. Trykk på hjelp for å tilkalle personalet.",
    "sv": "Det finns tyvärr ingen röst för ditt språk här. Tryck på hjälp för att tillkalla personalen.",
    "en": "Sorry, there is no voice for your language here. Press help to call a member of staff.",
    "de": "Leider gibt es hier keine Stimme für Ihre Sprache. Drücken Sie auf Hilfe, um das Personal zu rufen.",
    "pl": "Niestety nie ma tu głosu w Twoim języku. Naciśnij pomoc, aby wezwać pracownika.",
    "uk": "На жаль, тут немає голосу вашою мовою. Натисніть допомогу, щоб покликати працівника.",
    "ar": "عذرًا، لا يوجد هنا صوت بلغتك. اضغط على المساعدة لاستدعاء أحد الموظفين.",
}
"""Said in a language that there is a voice for, and so not in the one that the page stands in."""


class Reading(Struct, frozen=True):
    """The language of the voice that is to read; with `sorry`, that is what it says instead of the page."""

    voice: str
    sorry: str = ""


def choose_voice(language: str, voices: Sequence[str], home: str) -> Reading | None:
    """Who reads a page in `language` when there are voices for `voices`; None when there is none for anything.

    A page that no voice can read is not read at all: a Danish voice reading Arabic helps nobody. A voice of the stand's
    own language `home`, else of any we have words for, says so.
    """
    near = [each for each in (language, *_NEAR.get(language, ())) if each in voices]
    if near:
        return Reading(near[0])
    others = [each for each in (home, *_NEAR.get(home, ()), "en", *sorted(_SORRY)) if each in voices]
    for voice in others:
        words = _SORRY.get({"no": "nb", "nn": "nb"}.get(voice, voice))
        if words:
            return Reading(voice, words)
    return None
