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


@dataclass(frozen=True)
class Hit:
    """Where something is: the page, the place on it (`()` for the page itself), and what it is called."""

    page: str
    place: Place
    label: str
    inside: str


def search(wanted: str, pages: Sequence[Page], tree: Tree, language: str) -> tuple[Hit, ...]:
    """What holds all the words of `wanted`, the best first: pages, then labels that begin so, then all else."""
    asked = folded(wanted).split()
    if not asked:
        return ()
    hits = [(_rank(asked, found), number, hit) for number, (found, hit) in enumerate(_all(pages, tree, language))]
    best = sorted((rank, number, hit) for rank, number, hit in hits if rank is not None)
    return tuple(hit for _, _, hit in best[:MOST_HITS])


def folded(words: str) -> str:
    """Small letters without accents, so that "Oko" finds "Øko": as somebody types who is in a hurry."""
    plain = unicodedata.normalize("NFKD", words.casefold().replace("ø", "o").replace("æ", "ae").replace("å", "a"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _all(pages: Sequence[Page], tree: Tree, language: str) -> Iterable[tuple[Found, Hit]]:
    for page in pages:
        yield (
            Found((), page.title, "", f"{page.title} {page.sentence} {page.words}"),
            Hit(page.key, (), page.title, ""),
        )
    for page in pages:
        for found in page.found(tree, language) if tree is not None else ():
            inside = " · ".join(filter(None, (page.title, found.inside if found.inside != page.title else "")))
            yield found, Hit(page.key, found.place, found.label, inside)


def _rank(asked: Sequence[str], found: Found) -> int | None:
    label, words = folded(found.label), folded(found.words)
    if not all(word in words for word in asked):
        return None
    if not found.place:
        return 0 if asked[0] in label else 3
    if label.startswith(asked[0]):
        return 1
    return 2 if all(word in label for word in asked) else 4
