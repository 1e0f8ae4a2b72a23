"""One's own changes that the server does not have yet, and how they come through when others have saved. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from msgspec import UNSET, Struct, UnsetType

from shared.protocol.drafts import Change, Disagreement, Draft
from shared.protocol.tree import ORDER, Edit, Tree, apply_edits, at, differences, identities
from staff_tray.superuser.places import Place, UnfitError, canonical, covers, gone_thing, meets, put, with_added


class Held(Struct, frozen=True, kw_only=True):
    """A place where somebody was quicker: one's own value stays on this computer until the person has chosen.

    `theirs` is what the draft says there, and left out where it says nothing; who wrote it and when, where known.
    """

    place: Place
    theirs: Tree | UnsetType = UNSET
    staff_id: UUID | None = None
    at: datetime | None = None


class Sent(Struct, frozen=True, kw_only=True):
    """A command on its way. It goes out again with the same id until there is an answer: it may have been done."""

    command_id: UUID
    edits: tuple[Edit, ...]


class Kept(Struct, frozen=True, kw_only=True):
    """What has to survive the end of the program: the command on its way, the edits after it, and what is held.

    `mine` is the tree as the person sees it.
    """

    sent: Sent | None = None
    rest: tuple[Edit, ...] = ()
    held: tuple[Held, ...] = ()
    mine: Tree = None


class Settled(Struct, frozen=True):
    """The tree that a person sees after others have saved, and where they are to choose.

    `unfit` is what of one's own no longer can be, together with what the others have done: no part of the tree.
    """

    mine: Tree
    held: tuple[Held, ...]
    unfit: dict[Place, Tree] = {}


def settle(theirs: Tree, edits: Iterable[Edit], mine: Tree, held: Sequence[Held] = ()) -> Settled:
    """One's own `edits` on top of `theirs`: what fits is in the tree, and what does not is in it too, but held.

    `mine` is the tree that the edits made: what others have removed is taken from it, so that nothing is lost. What is
    `held` already stays so, as long as the two say something different there.
    """
    all_of = tuple(edits)
    settled = _settle(theirs, all_of, mine, held)
    if fit(settled.mine):
        return Settled(canonical(settled.mine), settled.held)
    fitting: list[Edit] = []
    unfit: dict[Place, Tree] = {}
    for edit in all_of:
        if fit(_settle(theirs, (*fitting, edit), mine, held).mine):
            fitting.append(edit)
        elif edit.after is not UNSET:
            unfit[tuple(edit.path)] = edit.after
    settled = _settle(theirs, fitting, mine, held)
    return Settled(canonical(settled.mine), settled.held, unfit)


def _settle(theirs: Tree, edits: Iterable[Edit], mine: Tree, held: Sequence[Held]) -> Settled:
    tree, waiting = theirs, {each.place: each for each in held}
    for edit in edits:
        fitting, clashes = apply_edits(tree, [edit])
        if not clashes:
            tree = fitting
            continue
        whole = gone_thing(tree, edit.path)
        place = whole or tuple(edit.path)
        waiting[place] = Held(place=place, theirs=at(theirs, place))
        tree = _with(tree, place, at(mine, place) if whole else edit.after)
    still = (each for each in waiting.values() if not _same(at(tree, each.place), at(theirs, each.place)))
    return Settled(tree, _outermost(still))


def unsent(base: Tree, mine: Tree, held: Sequence[Held] = ()) -> tuple[Edit, ...]:
    """What the server is to be told: all that differs, but nothing where somebody has to choose first."""
    told = (_without_held(edit, held) for edit in differences(base, mine))
    return tuple(edit for edit in told if edit is not None)


def signed(held: Sequence[Held], changes: Sequence[Change], told: Sequence[Disagreement] = ()) -> tuple[Held, ...]:
    """The same with who it was: as the server has said with its refusal, or else as the draft says."""
    said: Mapping[Place, Disagreement] = {tuple(each.clash.edit.path): each for each in told}
    return tuple(_signed(each, changes, said) for each in held)


def changes_from(published: Tree, mine: Tree) -> tuple[Edit, ...]:
    """All that is not published, the person's own latest changes with it."""
    return tuple(differences(published, mine))


def published_of(draft: Draft, tree: Tree) -> Tree:
    """What is published: the draft's tree without the draft's changes."""
    for change in reversed(draft.changes):
        edit = change.edit
        tree, _ = apply_edits(tree, [Edit(path=edit.path, before=edit.after, after=edit.before)])
    return tree


def fit(tree: Tree) -> bool:
    """Whether the tree is a configuration."""
    try:
        canonical(tree)
    except UnfitError:
        return False
    return True


def _without_held(edit: Edit, held: Sequence[Held]) -> Edit | None:
    """The edit as far as nobody has to choose first; None for nothing of it."""
    if edit.path[-1] != ORDER:
        return None if any(meets(each.place, edit.path) for each in held) else edit
    names = frozenset(each.place[-1] for each in held if each.place[:-1] == edit.path[:-1])
    if not names or not isinstance(edit.before, list) or not isinstance(edit.after, list):
        return edit
    was = [name for name in edit.before if name not in names]
    becomes = [name for name in edit.after if name not in names]
    by_itself = [*(name for name in was if name in becomes), *(name for name in becomes if name not in was)]
    return None if by_itself == becomes else Edit(path=edit.path, before=was, after=becomes)


def _signed(held: Held, changes: Sequence[Change], said: Mapping[Place, Disagreement]) -> Held:
    if held.staff_id is not None:
        return held
    told = next((each for place, each in said.items() if covers(held.place, place)), None)
    if told is not None and told.staff_id is not None:
        return _by(held, told.staff_id, told.at)
    met = [change for change in changes if meets(held.place, change.edit.path) and change.staff_id is not None]
    latest = max(met, key=lambda change: change.at, default=None)
    return held if latest is None else _by(held, latest.staff_id, latest.at)


def _by(held: Held, staff_id: UUID | None, moment: datetime | None) -> Held:
    return Held(place=held.place, theirs=held.theirs, staff_id=staff_id, at=moment)


def _with(tree: Tree, place: Place, value: Tree | UnsetType) -> Tree:
    """The value at the place, also where a thing of a list has to be brought back."""
    above = at(tree, place[:-1])
    if value is not UNSET and identities(above) is not None and isinstance(above, list):
        return put(tree, place, value) if at(tree, place) is not UNSET else with_added(tree, place[:-1], value)
    return put(tree, place, value)


def _same(one: Tree | UnsetType, other: Tree | UnsetType) -> bool:
    nothing = (UNSET, "", None)
    return one == other or (one in nothing and other in nothing)


def _outermost(held: Iterable[Held]) -> tuple[Held, ...]:
    """Without those that stand in another."""
    all_of = list(held)
    places = [each.place for each in all_of]
    return tuple(each for each in all_of if not any(p != each.place and covers(p, each.place) for p in places))
