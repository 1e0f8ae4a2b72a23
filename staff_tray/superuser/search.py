"""The search over all settings: what they are called, what helps with them, and what is written in them. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from shared.protocol.tree import Tree
from staff_tray.superuser.form import Found
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place

MOST_HITS = 60
_BY_HELP = 4
_ACCENTS: Final = re.compile("[\u0300-\u036f]")


@dataclass(frozen=True)
class Hit:
    """Where something is: the page, the place on it (`()` for the page itself), and what it is called."""

    page: str
    place: Place
    label: str
    inside: str


@dataclass(frozen=True)
class Entry:
    """What is searched of one thing, folded; a page itself is not `placed`."""

    label: str
    words: str
    about: str
    placed: bool
    hit: Hit


def search(wanted: str, pages: Sequence[Page], tree: Tree, language: str) -> tuple[Hit, ...]:
    """What holds all the words of `wanted`, the best first: pages, then labels that begin so, then all else.

    What only the help of a setting says, which every service has, is found once a page.
    """
    asked = folded(wanted).split()
    if not asked:
        return ()
    return found_in_index(asked, index_of(pages, tree, language))


def index_of(pages: Sequence[Page], tree: Tree, language: str) -> tuple[Entry, ...]:
    """All that can be found, ready to be searched letter by letter."""
    return tuple(
        Entry(folded(found.label), folded(found.words), folded(found.about), bool(found.place), hit)
        for found, hit in _all(pages, tree, language)
    )


def found_in_index(asked: Sequence[str], index: Sequence[Entry]) -> tuple[Hit, ...]:
    """As `search`, for folded words."""
    ranked: list[tuple[int, int, Hit]] = []
    helped: set[tuple[str, str]] = set()
    for number, entry in enumerate(index):
        hit, rank = entry.hit, _rank(asked, entry)
        if rank is None or (rank >= _BY_HELP and (hit.page, hit.label) in helped):
            continue
        if rank >= _BY_HELP:
            helped.add((hit.page, hit.label))
        ranked.append((rank, number, hit))
    return tuple(hit for _, _, hit in sorted(ranked, key=lambda each: each[:2])[:MOST_HITS])


@lru_cache(maxsize=8192)
def folded(words: str) -> str:
    """Small letters without accents, so that "Oko" finds "Øko": as somebody types who is in a hurry."""
    if words.isascii():
        return words.lower()
    plain = words.casefold().replace("ø", "o").replace("æ", "ae")
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", plain))


def _all(pages: Sequence[Page], tree: Tree, language: str) -> Iterable[tuple[Found, Hit]]:
    for page in pages:
        yield (
            Found((), page.title, "", "", f"{page.sentence} {page.words}"),
            Hit(page.key, (), page.title, ""),
        )
    for page in pages:
        for found in page.found(tree, language) if tree is not None else ():
            inside = " · ".join(filter(None, (page.title, found.inside if found.inside != page.title else "")))
            yield found, Hit(page.key, found.place, found.label, inside)


def _rank(asked: Sequence[str], entry: Entry) -> int | None:
    if not all(word in entry.words or word in entry.label or word in entry.about for word in asked):
        return None
    if not entry.placed:
        return 0 if asked[0] in entry.label else 3
    if entry.words and all(word in entry.words for word in asked):
        return 1 if entry.label.startswith(asked[0]) else 2
    return _BY_HELP if all(word in entry.label for word in asked) else _BY_HELP + 1
