"""How a draft takes edits, who was where last, and what becomes of it when something else is published. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
from msgspec import UNSET, Struct, UnsetType, structs

from shared.protocol.content import Configuration
from shared.protocol.drafts import Change, Disagreement
from shared.protocol.model import OpeningPeriod
from shared.protocol.tree import (
    LONGEST_PATH,
    LONGEST_STEP,
    ORDER,
    Clash,
    Edit,
    Tree,
    apply_edits,
    at,
    configuration_of,
    differences,
    identities,
    tree_of,
)

LONGEST_AHEAD = timedelta(days=366)
"""So far ahead a publication can be set."""

LARGEST = 4 * 1024 * 1024
"""In bytes of JSON: so large can a configuration be. Every stand gets the whole of it at once."""

MARKS_KEPT = 1_000
"""So many of the latest marks are kept, also where nothing differs any more: a late edit is then still told by whom."""


class Mark(Struct, frozen=True, kw_only=True):
    """Who changed that place last, and when; `from_site` is set when it came from a shared definition."""

    path: tuple[str, ...]
    staff_id: UUID | None
    at: datetime
    from_site: str | None = None


class Edited(Struct, frozen=True, kw_only=True):
    """A draft after edits: `fault` says in one sentence why they cannot be made, `clashes` who was quicker."""

    tree: Tree
    clashes: tuple[Clash, ...] = ()
    fault: str = ""


def edited(tree: Tree, edits: Sequence[Edit]) -> Edited:
    """All of the edits, or none: then the tree is the one passed in."""
    made, clashes = apply_edits(tree, edits)
    if clashes:
        return Edited(tree=tree, clashes=tuple(clashes))
    try:
        whole = tree_of(normal(configuration_of(made)))
    except msgspec.ValidationError as error:
        return Edited(tree=tree, fault=fault_sentence(error, made))
    if at(whole, ("site", "id")) != at(tree, ("site", "id")):
        return Edited(tree=tree, fault="site.id: a centre keeps its id.")
    lost = _not_taken(made, whole) or unnamed(whole)
    if not lost and len(msgspec.json.encode(whole)) > LARGEST:
        lost = "configuration: this would be more than a stand can take. Leave something out."
    return Edited(tree=tree, fault=lost) if lost else Edited(tree=whole)


def normal(configuration: Configuration) -> Configuration:
    """The configuration with all opening hours in the order of the week, so that order is no difference."""
    weeks = ("opening", "telephone_opening", "booking_opening")
    hours = configuration.hours
    return structs.replace(
        configuration,
        services=tuple(
            structs.replace(
                service, **{week: _in_order(getattr(service, week)) for week in (*weeks, "written_opening")}
            )
            for service in configuration.services
        ),
        referrals=tuple(
            structs.replace(
                referral,
                opening=_in_order(referral.opening) or (),
                telephone_opening=_in_order(referral.telephone_opening),
            )
            for referral in configuration.referrals
        ),
        hours=structs.replace(hours, **{week: _in_order(getattr(hours, week)) for week in weeks}),
    )


def _in_order(week: tuple[OpeningPeriod, ...] | None) -> tuple[OpeningPeriod, ...] | None:
    return None if week is None else tuple(sorted(week, key=lambda period: (period.weekday, period.opens)))


def fault_sentence(error: msgspec.ValidationError, tree: Tree) -> str:
    """What msgspec says of a place, with the place written as a path of ours: `services.a.b.floor: …`."""
    said, _, place = str(error).partition(" - at `")
    return f"{'.'.join(place_of(place.rstrip('`'), tree)) or 'configuration'}: {said[:1].lower()}{said[1:]}."


def place_of(place: str, tree: Tree) -> tuple[str, ...]:
    """`$.services[3].name[...]` as the steps to it, things by their identities as far as the tree has them."""
    steps: list[str] = []
    for part in place.removeprefix("$").replace("[", ".[").split("."):
        inside = part.strip("[]")
        if not inside or inside == "...":
            continue
        if part.startswith("["):
            names = identities(tree)
            index = int(inside)
            steps.append(names[index] if names is not None and index < len(names) else str(index + 1))
            tree = tree[index] if isinstance(tree, list) and index < len(tree) else None
        else:
            steps.append(inside)
            tree = tree.get(inside) if isinstance(tree, dict) else None
    return tuple(steps)


def changes(published: Tree, tree: Tree, marks: Sequence[Mark], *, since: datetime) -> tuple[Change, ...]:
    """What differs, each with who was there last; nobody and `since` where that is not known."""
    found = []
    for edit in differences(published, tree):
        mark = last_at(edit.path, marks)
        found.append(
            Change(edit=edit, staff_id=mark.staff_id, at=mark.at, from_site=mark.from_site)
            if mark
            else Change(edit=edit, staff_id=None, at=since),
        )
    return tuple(found)


def disagreements(clashes: Iterable[Clash], marks: Sequence[Mark]) -> tuple[Disagreement, ...]:
    """Each clash with who was quicker, where that is known."""
    found = []
    for clash in clashes:
        mark = last_at(clash.edit.path, marks)
        found.append(Disagreement(clash=clash, staff_id=mark.staff_id if mark else None, at=mark.at if mark else None))
    return tuple(found)


def last_at(path: Sequence[str], marks: Iterable[Mark]) -> Mark | None:
    """The latest mark at that place, within it, or around it; of the same moment the one that came last."""
    touching = [mark for mark in reversed(list(marks)) if _touch(mark.path, path)]
    return max(touching, key=lambda mark: mark.at, default=None)


def marked(
    marks: Sequence[Mark], edits: Iterable[Edit], *, staff_id: UUID | None, now: datetime,
    needed: Iterable[Change] = (), from_site: str | None = None,
) -> tuple[Mark, ...]:  # fmt: skip
    """The marks after those edits, the oldest first; old ones go, but for those that the `needed` changes rest on."""
    fresh = {edit.path: Mark(path=edit.path, staff_id=staff_id, at=now, from_site=from_site) for edit in edits}
    kept = [mark for mark in marks if mark.path not in fresh]
    every = [*kept, *fresh.values()]
    if len(every) <= MARKS_KEPT:
        return tuple(every)
    paths = [change.edit.path for change in needed]
    old, late = every[:-MARKS_KEPT], every[-MARKS_KEPT:]
    return (*(mark for mark in old if any(_touch(mark.path, path) for path in paths)), *late)


def rebased(old: Tree, draft: Tree, new: Tree) -> Tree:
    """The draft's own changes of `old`, on top of `new`.

    Where `new` is otherwise at the same place the draft's change holds. What it changes within a thing that `new` does
    not have is dropped, and so is what would leave no configuration.
    """
    tree = new
    for edit in differences(old, draft):
        made, clashes = apply_edits(tree, [edit])
        for clash in clashes:
            made, again = apply_edits(tree, [structs.replace(edit, before=clash.theirs)])
            if again:
                made = tree
        try:
            tree = tree_of(normal(configuration_of(made)))
        except msgspec.ValidationError:
            continue
    return tree


def readable(tree: Tree) -> Tree:
    """A tree that an older version may have written, as this one writes it, so that only what people did differs."""
    try:
        return tree_of(configuration_of(tree))
    except msgspec.ValidationError:
        return tree


def settled(published: Tree, tree: Tree) -> Tree:
    """A draft's tree as this version of the program writes it; what of its changes is none any more is dropped."""
    try:
        return tree_of(normal(configuration_of(tree)))
    except msgspec.ValidationError:
        return rebased(published, tree, published)


def publish_fault(moment: datetime, now: datetime) -> str:
    """What is wrong with the time of a publication, "" for nothing."""
    if moment.tzinfo is None:
        return "at: write the time with its zone, as 2026-12-01T05:00:00Z."
    if moment <= now:
        return "at: this time has gone. Choose a later one, or publish now."
    if moment > now + LONGEST_AHEAD:
        return "at: choose a time within a year."
    return ""


def unnamed(tree: Tree, path: tuple[str, ...] = ()) -> str:
    """A sentence for the first place that no path can name, "" for none."""
    if len(path) > LONGEST_PATH:
        return f"{'.'.join(path)}: groups lie too deep within each other."
    if isinstance(tree, dict):
        for key, value in tree.items():
            if not 1 <= len(key) <= LONGEST_STEP:
                return f"{'.'.join(path)}: a name of {len(key)} letters is not possible here."
            if said := unnamed(value, (*path, key)):
                return said
    for name in identities(tree) or ():
        if said := unnamed(at(tree, (name,)), (*path, name)):
            return said
    return ""


def _touch(one: Sequence[str], other: Sequence[str]) -> bool:
    one, other = tuple(one), tuple(other)
    if ORDER in (one[-1:] + other[-1:]):
        return one == other
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter]


def _nothing(value: Any) -> bool:
    return value is UNSET or value in ("", {}, [], None, False)


def _not_taken(made: Tree, whole: Tree | UnsetType, path: tuple[str, ...] = ()) -> str:
    """A sentence for the first place of `made` that a configuration does not have, "" for none."""
    if isinstance(made, dict):
        for key, value in made.items():
            kept = whole.get(key, UNSET) if isinstance(whole, dict) else UNSET
            if kept is UNSET and not _nothing(value):
                return f"{'.'.join((*path, key))}: there is no such setting."
            if said := _not_taken(value, kept, (*path, key)):
                return said
    if isinstance(made, list) and isinstance(whole, list):
        names = identities(made)
        for number, value in enumerate(made):
            step = names[number] if names else str(number + 1)
            kept = at(whole, (step,)) if names else whole[number] if number < len(whole) else UNSET
            if said := _not_taken(value, kept, (*path, step)):
                return said
    return ""
