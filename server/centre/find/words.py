"""What is looked through and what is looked for, as PostgreSQL's full-text search takes them. Pure.

Each text is kept twice: as its words, for PostgreSQL to stem in their language, and plain, without capitals, accents
and the dots of letters, for beginnings of words and for those who type without them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from shared.protocol.content import Configuration
from shared.protocol.finding import plain_words
from shared.protocol.model import Texts
from shared.protocol.visits import HitKind

STEMMED: Final = {
    "da": "danish", "nb": "norwegian", "nn": "norwegian", "en": "english", "de": "german", "ar": "arabic",
    "sv": "swedish", "fi": "finnish", "fr": "french", "es": "spanish", "it": "italian", "nl": "dutch", "tr": "turkish",
    "ro": "romanian", "ru": "russian", "lt": "lithuanian", "hu": "hungarian", "pt": "portuguese",
}  # fmt: skip
"""The text search configuration of each language that PostgreSQL can stem; the others are taken as they are written."""

MOST_WORDS: Final = 16
"""How many words are looked for; the rest of what was typed is left out."""

_WORD: Final = re.compile(r"[^\W_]+")
_LONGEST_WORD: Final = 200
_LAST_POSITION: Final = 16_383
"""PostgreSQL counts no further within a text."""


class Entry(Struct, frozen=True):
    """The words of one thing that can be found, in one language: by their weight, and all the plain ones as a tsvector.

    Names and keywords weigh A, descriptions and documents C, texts D.
    """

    kind: HitKind
    id: str
    language: str
    position: int
    names: str
    descriptions: str
    texts: str
    plain: str


class Wanted(Struct, frozen=True):
    """The words looked for, each as typed and plain."""

    typed: tuple[str, ...]
    plain: tuple[str, ...]


def text_search(language: str) -> str:
    """The name of PostgreSQL's text search configuration for the language."""
    return f"pg_catalog.{STEMMED.get(language, 'simple')}"


def wanted(words: str) -> Wanted:
    """What was typed, word for word; whatever is no letter and no digit only parts words."""
    pairs: dict[str, str] = {}
    for typed in _typed_words(words):
        if (plain := "".join(plain_words(typed))) and len(pairs) < MOST_WORDS:
            pairs.setdefault(typed, plain)
    return Wanted(tuple(pairs), tuple(pairs.values()))


def entries(configuration: Configuration) -> Iterator[Entry]:
    """Everything that can be found at the site, in each of its languages; what is not written there, in the first."""
    for language in configuration.site.languages:
        for position, found in enumerate(_contents(configuration)):
            yield _entry(found, position, language, configuration.site.languages[0])


class _Content(Struct, frozen=True):
    kind: HitKind
    id: str
    names: tuple[Texts, ...]
    keywords: dict[str, tuple[str, ...]]
    descriptions: tuple[Texts, ...] = ()
    texts: tuple[Texts, ...] = ()


def _contents(configuration: Configuration) -> Iterator[_Content]:
    for service in configuration.services:
        described = (service.description, *(document.name for document in service.documents))
        yield _Content(HitKind.SERVICE, service.id, (service.name,), service.keywords, described)
    for page in configuration.information:
        yield _Content(HitKind.INFORMATION, page.id, (page.name,), page.keywords, texts=(page.text,))
    for referral in configuration.referrals:
        yield _Content(HitKind.REFERRAL, referral.id, (referral.name,), referral.keywords, (referral.description,))


def _entry(content: _Content, position: int, language: str, first: str) -> Entry:
    def said(several: tuple[Texts, ...]) -> str:
        return " ".join(texts.get(language) or texts.get(first, "") for texts in several)

    keywords = content.keywords.get(language) or content.keywords.get(first, ())
    by_weight = {
        "A": " ".join([said(content.names), *keywords]),
        "C": said(content.descriptions),
        "D": said(content.texts),
    }
    names, descriptions, texts = (" ".join(_typed_words(text)) for text in by_weight.values())
    return Entry(
        content.kind, content.id, language, position, names, descriptions, texts, plain=_plain_vector(by_weight)
    )  # fmt: skip


def _typed_words(text: str) -> list[str]:
    small = unicodedata.normalize("NFC", text.casefold())
    found = _WORD.findall("".join(char for char in small if not unicodedata.combining(char)))
    return [word[:_LONGEST_WORD] for word in found]


def _plain_vector(by_weight: dict[str, str]) -> str:
    places: dict[str, list[str]] = defaultdict(list)
    position = 0
    for weight, text in by_weight.items():
        for word in plain_words(text):
            position = min(position + 1, _LAST_POSITION)
            places[word.replace("_", "")[:_LONGEST_WORD]].append(f"{position}{weight}")
    return " ".join(f"'{word}':{','.join(at)}" for word, at in places.items() if word)
