"""The search over all settings: what they are called, what helps with them, and what is written in them. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from shared.protocol.tree import Tree
from staff_tray.superuser.form import Found
from staff_tray.superuser.pages import Page
from staff_tray.superuser.places import Place

MOST_HITS = 60
_BY_HELP = 4


@dataclass(frozen=True)
class Hit:
    """Where something is: the page, the place on it (`()` for the page itself), and what it is called."""

    page: str
    place: Place
    label: str
    inside: str


def search(wanted: str, pages: Sequence[Page], tree: Tree, language: str) -> tuple[Hit, ...]:
    """What holds all the words of `wanted`, the best first: pages, then labels that begin so, then all else.

    What only the help of a setting says, which every service has, is found once a page.
    """
    asked = folded(wanted).split()
    if not asked:
        return ()
    ranked: list[tuple[int, int, Hit]] = []
    helped: set[tuple[str, str]] = set()
    for number, (found, hit) in enumerate(_all(pages, tree, language)):
        rank = _rank(asked, found)
        if rank is None or (rank >= _BY_HELP and (hit.page, hit.label) in helped):
            continue
        if rank >= _BY_HELP:
            helped.add((hit.page, hit.label))
        ranked.append((rank, number, hit))
    return tuple(hit for _, _, hit in sorted(ranked, key=lambda each: each[:2])[:MOST_HITS])


def folded(words: str) -> str:
    """Small letters without accents, so that "Oko" finds "Øko": as somebody types who is in a hurry."""
    plain = unicodedata.normalize("NFKD", words.casefold().replace("ø", "o").replace("æ", "ae").replace("å", "a"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


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


def _rank(asked: Sequence[str], found: Found) -> int | None:
    label, words = folded(found.label), folded(f"{found.label} {found.words}")
    if not all(word in f"{words} {folded(found.about)}" for word in asked):
        return None
    if not found.place:
        return 0 if asked[0] in label else 3
    own = found.words and all(word in folded(found.words) for word in asked)
    if own:
        return 1 if label.startswith(asked[0]) else 2
    return _BY_HELP if all(word in label for word in asked) else _BY_HELP + 1
