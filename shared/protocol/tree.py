"""A configuration as a tree of plain values, and single edits of it that two people can make side by side. Pure.

A path names a place: a field, a language, or in a list of things with identities the identity of one of them, as
`("services", "passport", "name", "da")`. All other lists are one value each. `ORDER` after a list is the order of its
identities. An edit says what stood there before, so that whoever applies it sees when somebody else has been there.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from shared.protocol.content import Configuration

ORDER = "#order"
"""The last step of a path that names the order of a list."""

LONGEST_PATH = 16
LONGEST_STEP = 100

Step = Annotated[str, Meta(min_length=1, max_length=LONGEST_STEP)]
Path = Annotated[tuple[Step, ...], Meta(min_length=1, max_length=LONGEST_PATH)]

Tree = Any
"""JSON: dict, list, str, int, float, bool, None."""


class Edit(Struct, frozen=True, kw_only=True):
    """One place changed from `before` to `after`; left out is what was not there, or is not to be there."""

    path: Path
    before: Tree | UnsetType = UNSET
    after: Tree | UnsetType = UNSET


class Clash(Struct, frozen=True, kw_only=True):
    """An edit that does not fit: at its place stands `theirs`, which is neither its `before` nor its `after`."""

    edit: Edit
    theirs: Tree | UnsetType = UNSET


def tree_of(configuration: Configuration) -> Tree:
    """The configuration as a tree; what is left at its default in a document or a question is not in it."""
    return msgspec.json.decode(msgspec.json.encode(configuration))


def configuration_of(tree: Tree) -> Configuration:
    """The configuration that a tree says; raises `msgspec.ValidationError`, which names the place, when it is none."""
    return msgspec.convert(tree, Configuration, strict=True, str_keys=True)


def identity(item: Tree) -> str | None:
    """What names a thing in its list: its id, or kind and id for what stands in a menu; None for what has no name."""
    if not isinstance(item, dict):
        return None
    kind = item.get("kind")
    if isinstance(kind, str):
        named = item.get("id") if kind == "group" else item.get(f"{kind}_id")
        return f"{kind}:{named}" if isinstance(named, str) else None
    named = item.get("id")
    return named if isinstance(named, str) else None


def identities(value: Tree) -> list[str] | None:
    """The identities of a list's things in their order; None when it is not a list of things with identities."""
    if not isinstance(value, list):
        return None
    found = [identity(item) for item in value]
    names = [name for name in found if name is not None]
    return names if len(names) == len(found) == len(set(names)) else None


def at(tree: Tree, path: Sequence[str]) -> Tree | UnsetType:
    """What stands at the path; `UNSET` when there is nothing."""
    for step in path:
        if isinstance(tree, dict):
            tree = tree.get(step, UNSET)
        elif isinstance(tree, list):
            tree = identities(tree) if step == ORDER else _member(tree, step)
        else:
            return UNSET
    return UNSET if tree is None and path and path[-1] == ORDER else tree


def differences(old: Tree, new: Tree, path: tuple[str, ...] = ()) -> Iterator[Edit]:
    """The edits that make `new` of `old`, each as small as can be."""
    if old == new:
        return
    if isinstance(new, dict) and (isinstance(old, dict) or (old is UNSET and path)):
        before = old if isinstance(old, dict) else {}
        for key in [*before, *(key for key in new if key not in before)]:
            yield from differences(before.get(key, UNSET), new.get(key, UNSET), (*path, key))
        return
    if isinstance(old, dict) and new is UNSET:
        for key, value in old.items():
            yield from differences(value, UNSET, (*path, key))
        return
    was, becomes = identities(old), identities(new)
    if was is None or becomes is None:
        yield Edit(path=path, before=old, after=new)
        return
    yield from _list_differences(old, new, was, becomes, path)


def apply_edits(tree: Tree, edits: Iterable[Edit]) -> tuple[Tree, list[Clash]]:
    """The tree after the edits that fit, and those that do not. The tree passed in is left as it is."""
    clashes = []
    for edit in edits:
        if edit.path[-1] == ORDER:
            tree = _ordered(tree, edit)
            continue
        theirs = at(tree, edit.path)
        if theirs == edit.after:
            continue
        if theirs != edit.before and not (_nothing(theirs) and _nothing(edit.before)):
            clashes.append(Clash(edit=edit, theirs=theirs))
            continue
        replaced = _put(tree, edit.path, edit.after)
        if replaced is UNSET:
            clashes.append(Clash(edit=edit, theirs=theirs))
        else:
            tree = replaced
    return tree, clashes


def merged_order(before: Sequence[str], after: Sequence[str], current: Sequence[str]) -> list[str]:
    """`current` with what was moved from `before` to `after` moved likewise; all else stays where it is.

    What was moved comes to stand behind what stands before it in `after`, as far as nobody else has moved that. What is
    no longer in `current` stays away.
    """
    place = {name: number for number, name in enumerate(before)}
    stayed = _longest_rising([name for name in after if name in place], place)
    steady = _longest_rising([name for name in current if name in place], place)
    there = set(current)
    moved = [name for name in after if name not in stayed and name in there]
    result = [name for name in current if name not in set(moved)]
    for name in moved:
        previous = [other for other in after[: after.index(name)] if other in steady and other in result]
        result.insert(result.index(previous[-1]) + 1 if previous else 0, name)
        steady.add(name)
    return result


def _nothing(value: Tree | UnsetType) -> bool:
    return value is UNSET or value in ("", {}, [], None)


def _member(items: list[Tree], name: str) -> Tree | UnsetType:
    return next((item for item in items if identity(item) == name), UNSET)


def _list_differences(
    old: list[Tree], new: list[Tree], was: list[str], becomes: list[str], path: tuple[str, ...]
) -> Iterator[Edit]:
    before, afterwards = dict(zip(was, old, strict=True)), dict(zip(becomes, new, strict=True))
    for name, item in before.items():
        if name not in afterwards:
            yield Edit(path=(*path, name), before=item)
    for name, item in afterwards.items():
        if name in before:
            yield from differences(before[name], item, (*path, name))
        else:
            yield Edit(path=(*path, name), after=item)
    kept = [name for name in was if name in afterwards]
    if [*kept, *(name for name in becomes if name not in before)] != becomes:
        yield Edit(path=(*path, ORDER), before=was, after=becomes)


def _put(tree: Tree, path: Sequence[str], value: Tree | UnsetType) -> Tree | UnsetType:
    """The tree with the value at the path; `UNSET` when there is no way to it."""
    step, rest = path[0], path[1:]
    if isinstance(tree, list):
        return _put_member(tree, step, rest, value)
    if tree is UNSET:
        tree = {}
    if not isinstance(tree, dict):
        return UNSET
    inner = _put(tree.get(step, UNSET), rest, value) if rest else value
    if rest and inner is UNSET:
        return UNSET
    if inner is UNSET:
        return {key: other for key, other in tree.items() if key != step}
    return {**tree, step: inner}


def _put_member(items: list[Tree], name: str, rest: Sequence[str], value: Tree | UnsetType) -> Tree | UnsetType:
    item = _member(items, name)
    if item is UNSET:
        fits = not rest and value is not UNSET and identity(value) == name
        return [*items, value] if fits else UNSET
    if not rest and value is UNSET:
        return [other for other in items if identity(other) != name]
    inner = _put(item, rest, value) if rest else value
    if inner is UNSET or identity(inner) != name:
        return UNSET
    return [inner if identity(other) == name else other for other in items]


def _ordered(tree: Tree, edit: Edit) -> Tree:
    way = edit.path[:-1]
    items: Tree = at(tree, way)
    names = identities(items)
    before, after = _names(edit.before), _names(edit.after)
    if names is None or before is None or after is None:
        return tree
    order = merged_order(before, after, names)
    return _put(tree, way, [_member(items, name) for name in order])


def _names(value: Tree | UnsetType) -> list[str] | None:
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        return None
    return value if len(set(value)) == len(value) else None


def _longest_rising(names: Sequence[str], place: dict[str, int]) -> set[str]:
    """The most of `names` that stand in the same order in `place`, by patience sorting."""
    tops: list[int] = []
    last: list[int] = []
    before: list[int] = [-1] * len(names)
    for number, name in enumerate(names):
        pile = bisect_left(tops, place[name])
        before[number] = last[pile - 1] if pile else -1
        if pile == len(tops):
            tops.append(place[name])
            last.append(number)
        else:
            tops[pile] = place[name]
            last[pile] = number
    found = set()
    number = last[-1] if last else -1
    while number >= 0:
        found.add(names[number])
        number = before[number]
    return found
