"""Edits of a configuration's tree: found, applied, and merged with what others did."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from server.centre.demo import load_demo
from shared.protocol.tree import (
    ORDER,
    Edit,
    apply_edits,
    at,
    configuration_of,
    differences,
    identities,
    merged_order,
    tree_of,
)

NAMES = st.sampled_from(list("abcdefgh"))
LEAVES = st.one_of(st.none(), st.booleans(), st.integers(0, 9), st.text("xyz", min_size=1, max_size=2))
TEXTS = st.dictionaries(st.sampled_from(["da", "nb", "en"]), st.text("klm", min_size=1, max_size=2), max_size=3)


def things(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[list[dict[str, Any]]]:
    """Lists of things with ids of their own."""
    return st.lists(NAMES, unique=True, max_size=5).flatmap(
        lambda names: st.tuples(*(inner for _ in names)).map(
            lambda bodies: [{**body, "id": name} for name, body in zip(names, bodies, strict=True)]
        )
    )


THING = st.fixed_dictionaries(
    {"name": TEXTS, "size": LEAVES, "days": st.lists(st.integers(0, 6), max_size=3)},
    optional={"parts": things(st.fixed_dictionaries({"help": TEXTS}))},
)
TREES = st.fixed_dictionaries({"site": st.fixed_dictionaries({"name": TEXTS, "size": LEAVES}), "things": things(THING)})


def full(value: Any) -> Any:
    """The tree without what is empty: an absent text and an empty one mean the same."""
    if isinstance(value, dict):
        inner = {key: full(each) for key, each in value.items()}
        return {key: each for key, each in inner.items() if each not in ("", {}, [], None)}
    return [full(each) for each in value] if isinstance(value, list) else value


@given(TREES, TREES)
def test_the_differences_lead_from_one_to_the_other(old: Any, new: Any) -> None:
    """Applying what differs makes the one of the other, and no edit is in the way of another."""
    made, clashes = apply_edits(old, differences(old, new))
    assert clashes == []
    assert full(made) == full(new)


@given(TREES)
def test_nothing_differs_from_itself(tree: Any) -> None:
    """A tree that is not changed has no differences."""
    assert list(differences(tree, tree)) == []


@given(TREES, TREES, TREES)
def test_what_two_do_side_by_side_is_kept_or_told(base: Any, mine: Any, theirs: Any) -> None:
    """Each edit of mine stands in the end, or is told as a clash; nothing of theirs is lost elsewhere."""
    edits = [edit for edit in differences(base, mine) if edit.path[-1] != ORDER]
    merged, clashes = apply_edits(theirs, edits)
    clashed = [clash.edit for clash in clashes]
    for edit in edits:
        if edit not in clashed:
            assert full_at(merged, edit.path) == (UNSET if edit.after is UNSET else full(edit.after)) or not edit.after
    touched = [edit.path for edit in edits if edit not in clashed]
    for edit in differences(base, theirs):
        apart = all(edit.path[: len(path)] != path and path[: len(edit.path)] != edit.path for path in touched)
        if apart and edit.path[-1] != ORDER and edit.after is not UNSET:
            assert full_at(merged, edit.path) == full(edit.after) or not full(edit.after)


def full_at(tree: Any, path: tuple[str, ...]) -> Any:
    """What stands at the path, without what is empty."""
    found = at(tree, path)
    return found if found is UNSET else full(found)


@given(st.permutations(list("abcdef")), st.permutations(list("abcdef")))
def test_an_order_is_made_when_nobody_else_moved(before: list[str], after: list[str]) -> None:
    """Without anybody else's moves the order is the one asked for."""
    assert merged_order(before, after, before) == after


@given(st.permutations(list("abcdef")), NAMES, st.integers(0, 5), NAMES)
def test_an_order_loses_nothing(before: list[str], moved: str, place: int, added: str) -> None:
    """What others added or took away stays so, and what I moved has moved."""
    after = [name for name in before if name != moved]
    after.insert(place, moved)
    theirs = [*before[1:], f"{added}-new"]
    merged = merged_order(before, after, theirs)
    assert sorted(merged) == sorted(theirs)


def test_two_moves_of_different_things_both_hold() -> None:
    """One moves the first to the end while another brings the last to the front."""
    assert merged_order(list("abcd"), list("bcda"), list("dabc")) == list("dbca")


def test_the_same_change_by_two_is_no_clash() -> None:
    """Who writes what stands there already is content."""
    edit = Edit(path=("site", "size"), before=1, after=2)
    assert apply_edits({"site": {"size": 2}}, [edit]) == ({"site": {"size": 2}}, [])


def test_a_change_of_what_somebody_removed_is_told() -> None:
    """An edit within a thing that is gone clashes and makes nothing."""
    edit = Edit(path=("things", "a", "name", "da"), before="x", after="y")
    tree, clashes = apply_edits({"things": []}, [edit])
    assert tree == {"things": []}
    assert [clash.theirs for clash in clashes] == [UNSET]


def test_removing_what_somebody_changed_is_told() -> None:
    """A thing is not removed in another shape than the one that was seen."""
    edit = Edit(path=("things", "a"), before={"id": "a", "size": 1})
    tree = {"things": [{"id": "a", "size": 2}]}
    assert apply_edits(tree, [edit])[0] == tree


def test_an_order_is_not_its_neighbours() -> None:
    """An order of what is no list changes nothing."""
    tree = {"site": {"size": 1}}
    assert apply_edits(tree, [Edit(path=("site", ORDER), before=["a"], after=["a"])]) == (tree, [])


def test_a_whole_municipality_goes_there_and_back() -> None:
    """Every demo centre is the same after tree and back, and every menu's items have names of their own."""
    for centre in load_demo().centres:
        tree = tree_of(centre.configuration)
        assert configuration_of(tree) == centre.configuration
        assert identities(tree["menu"]) is not None
        other = msgspec.json.decode(msgspec.json.encode(tree))
        other["services"].reverse()
        other["services"][0]["name"]["da"] = "Noget andet"
        other["menu"].insert(0, other["menu"].pop())
        edits = list(differences(tree, other))
        assert apply_edits(tree, edits) == (other, [])
        first = other["services"][0]["id"]
        assert ("services", first, "name", "da") in [edit.path for edit in edits]
