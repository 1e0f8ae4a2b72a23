"""Finding by plain words in a configuration at hand, for a stand that cannot ask the server. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from shared.protocol.content import Configuration
from shared.protocol.model import Texts
from shared.protocol.visits import Hit, HitKind

MOST_HITS: Final = 8

_NAME, _KEYWORD, _DOCUMENT, _TEXT = 8.0, 8.0, 4.0, 2.0
_EXACT, _BEGINS, _INFLECTED, _MISTYPED = 1.0, 0.8, 0.7, 0.5
_SHORTEST_STEM, _SHORTEST_MISTYPED = 3, 5
_LONGEST_ENDING = 4
_LETTERS: Final = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ß": "ss", "ł": "l"})
_WORD: Final = re.compile(r"\w+")


class _Entry(Struct, frozen=True):
    hit: Hit
    place: int
    words: dict[str, float]


class Finder:
    """The words of one configuration in one language, and in the site's first, ready to be looked through."""

    def __init__(self, configuration: Configuration, language: str) -> None:
        languages = {language, configuration.site.languages[0] if configuration.site.languages else language}
        found = ((hit, _weighted(words)) for hit, words in _contents(configuration, languages))
        self._entries = [_Entry(hit, place, words) for place, (hit, words) in enumerate(found)]

    def find(self, words: str) -> tuple[Hit, ...]:
        """What the words name, the best first, at most `MOST_HITS`; nothing for no words.

        A word counts if it is the same, begins or inflects one of an entry's, or is one slip away from it. Who matches
        more of the words comes first, and among equals who stands first.
        """
        wanted = plain_words(words)
        scored = [(self._score(entry, wanted), entry) for entry in self._entries]
        best = sorted(((-score, entry.place, entry) for score, entry in scored if score), key=lambda each: each[:2])
        return tuple(entry.hit for _, _, entry in best[:MOST_HITS])

    def _score(self, entry: _Entry, wanted: list[str]) -> float:
        return sum(
            max((weight * _likeness(word, known) for known, weight in entry.words.items()), default=0.0)
            for word in wanted
        )


def find(configuration: Configuration, words: str, language: str) -> tuple[Hit, ...]:
    """`Finder` for once."""
    return Finder(configuration, language).find(words)


def _contents(configuration: Configuration, languages: set[str]) -> Iterator[tuple[Hit, list[tuple[float, str]]]]:
    def texts(weight: float, *several: Texts) -> list[tuple[float, str]]:
        return [(weight, each[language]) for each in several for language in languages if language in each]

    def keywords(words: dict[str, tuple[str, ...]]) -> list[tuple[float, str]]:
        return [(_KEYWORD, word) for language in languages for word in words.get(language, ())]

    for service in configuration.services:
        yield (
            Hit(kind=HitKind.SERVICE, id=service.id),
            [
                *texts(_NAME, service.name),
                *keywords(service.keywords),
                *texts(_DOCUMENT, service.description, *(document.name for document in service.documents)),
            ],
        )
    for page in configuration.information:
        words = [*texts(_NAME, page.name), *keywords(page.keywords), *texts(_TEXT, page.text)]
        yield Hit(kind=HitKind.INFORMATION, id=page.id), words
    for referral in configuration.referrals:
        words = [*texts(_NAME, referral.name), *keywords(referral.keywords), *texts(_DOCUMENT, referral.description)]
        yield Hit(kind=HitKind.REFERRAL, id=referral.id), words


def _weighted(texts: Iterable[tuple[float, str]]) -> dict[str, float]:
    found: dict[str, float] = {}
    for weight, text in texts:
        for word in plain_words(text):
            found[word] = max(weight, found.get(word, 0.0))
    return found


def plain_words(text: str) -> list[str]:
    """The words of a text, small, and without what stands above, below or through their letters."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return _WORD.findall("".join(char for char in plain if not unicodedata.combining(char)))


def _likeness(word: str, known: str) -> float:
    if word == known:
        return _EXACT
    if len(word) > 1 and known.startswith(word):
        return _BEGINS
    if len(known) >= _SHORTEST_STEM and len(word) <= len(known) + _LONGEST_ENDING and word.startswith(known):
        return _INFLECTED
    if min(len(word), len(known)) >= _SHORTEST_MISTYPED and _one_slip(word, known):
        return _MISTYPED
    return 0.0


def _one_slip(word: str, known: str) -> bool:
    """Whether one letter more, less, other or swapped with its neighbour makes `word` out of `known`."""
    shorter, longer = sorted((word, known), key=len)
    if len(longer) - len(shorter) > 1:
        return False
    at = next((place for place, pair in enumerate(zip(shorter, longer, strict=False)) if pair[0] != pair[1]), None)
    if at is None:
        return True
    if len(shorter) < len(longer):
        return shorter[at:] == longer[at + 1 :]
    swapped = shorter[at : at + 2][::-1] + shorter[at + 2 :]
    return shorter[at + 1 :] == longer[at + 1 :] or swapped == longer[at:]
