"""Places in a configuration's tree: putting, adding, moving and removing there. Pure; every tree stays as it was."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec
from msgspec import UNSET, UnsetType

from shared.protocol.tree import Edit, Tree, apply_edits, at, configuration_of, identities, identity, tree_of

Place = tuple[str, ...]
"""A path, see `shared.protocol.tree`."""

LONGEST_KEY: Final = 40
_LETTERS: Final = {"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss"}


class UnfitError(ValueError):
    """The tree would be no configuration; the message is the schema's, for the log."""


def canonical(tree: Tree) -> Tree:
    """The same configuration as the server writes it, so that trees can be compared; raises `UnfitError`."""
    try:
        return tree_of(configuration_of(tree))
    except msgspec.ValidationError as error:
        raise UnfitError(str(error)) from error


def put(tree: Tree, place: Sequence[str], value: Tree | UnsetType) -> Tree:
    """The tree with the value there, `UNSET` for nothing; as it was when no way leads to the place."""
    made, _ = apply_edits(tree, [Edit(path=tuple(place), before=at(tree, place), after=value)])
    return made


def things(tree: Tree, place: Sequence[str]) -> list[Tree]:
    """What stands in the list there; empty when there is none."""
    found = at(tree, place)
    return found if isinstance(found, list) else []


def thing(tree: Tree, place: Sequence[str]) -> dict[str, Any]:
    """The thing at the place; an empty one when there is none."""
    found = at(tree, place)
    return found if isinstance(found, dict) else {}


def with_added(tree: Tree, place: Sequence[str], item: Tree, before: str | None = None) -> Tree:
    """The list there with one thing more, before the one of that name or at the end."""
    items = things(tree, place)
    names = [identity(each) for each in items]
    where = names.index(before) if before in names and before is not None else len(items)
    return put(tree, place, [*items[:where], item, *items[where:]])


def with_removed(tree: Tree, place: Sequence[str]) -> Tree:
    """The tree without the thing or value at the place."""
    return put(tree, place, UNSET)


def with_moved(tree: Tree, place: Sequence[str], before: str | None) -> Tree:
    """The thing at the place stands before its neighbour of that name, or last."""
    items, name = things(tree, place[:-1]), place[-1]
    moved = [each for each in items if identity(each) == name]
    rest = [each for each in items if identity(each) != name]
    names = [identity(each) for each in rest]
    where = names.index(before) if before in names and before is not None else len(rest)
    return put(tree, place[:-1], [*rest[:where], *moved, *rest[where:]])


def neighbour(tree: Tree, place: Sequence[str], steps: int) -> str | None:
    """Before whom the thing has to stand to be so many steps further down (or up, below 0); None for the end."""
    names = identities(things(tree, place[:-1])) or []
    if place[-1] not in names:
        return None
    rest = [name for name in names if name != place[-1]]
    where = max(0, min(len(rest), names.index(place[-1]) + steps))
    return rest[where] if where < len(rest) else None


def covers(place: Sequence[str], other: Sequence[str]) -> bool:
    """Whether `other` is the place itself or stands in it."""
    return tuple(other[: len(place)]) == tuple(place)


def meets(place: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one of the two stands in the other."""
    return covers(place, other) or covers(other, place)


def gone_thing(tree: Tree, place: Sequence[str]) -> Place | None:
    """The nearest thing of a list on the way to the place that is not there; None when the way is whole."""
    for length in range(1, len(place)):
        if at(tree, place[:length]) is UNSET and isinstance(at(tree, place[: length - 1]), list):
            return tuple(place[:length])
    return None


def new_key(name: str, taken: Iterable[str], otherwise: str) -> str:
    """A readable key made of a name, "borgerservice.nyt-pas" of "Nyt pas" with the prefix in `otherwise`.

    `otherwise` is what it is called without any usable letter; everything up to its last dot comes first in any case.
    """
    prefix, dot, bare = otherwise.rpartition(".")
    spelt = "".join(_LETTERS.get(letter, letter) for letter in name.lower())
    plain = unicodedata.normalize("NFKD", spelt).encode("ascii", "ignore").decode()
    key = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_KEY].strip("-") or bare
    there = frozenset(taken)
    tried = (f"{prefix}{dot}{key}" if number == 1 else f"{prefix}{dot}{key}-{number}" for number in range(1, 10_000))
    return next(each for each in tried if each not in there)
