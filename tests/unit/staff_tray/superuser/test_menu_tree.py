"""The menu's rules: what moving, adding and removing make of the tree, alone and when two do it at once."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shared.protocol.tree import apply_edits, at, configuration_of, differences
from staff_tray.superuser import menu_tree
from staff_tray.superuser.menu_tree import (
    CENTRE,
    Kind,
    Way,
    WhyNot,
    aside_of,
    begun,
    crowd,
    flat,
    menu_place,
    moved,
    rows_of,
    shifted,
    stands_of,
    why_not,
    with_centres_menu,
    with_group,
    with_own_menu,
    without,
)
from staff_tray.superuser.places import Place, put, things, with_removed

SAMPLE = Path(__file__).parents[4] / "kiosk_app" / "gallery" / "sample.json"
TREE: Any = msgspec.json.decode(SAMPLE.read_bytes())["configuration"]
"""The citizen service of the demo municipality: tiles and groups, in seven languages."""


def tiles(tree: Any, menu: Place = CENTRE) -> list[Any]:
    """All tiles in the menu."""
    return list(flat(rows_of(tree, menu, "da")))


PLACES = [row.place for row in tiles(TREE)]
GROUPS = [row.place for row in tiles(TREE) if row.kind is Kind.GROUP]
LISTS = [CENTRE, *((*group, "items") for group in GROUPS)]
PASS, CARDS = PLACES[0], GROUPS[0]
INSIDE = (*CARDS, "items", things(TREE, (*CARDS, "items"))[0]["kind"] + ":borgerservice.koerekort")


def count_of(tree: Any) -> Counter[tuple[str, str]]:
    """How often each thing has a tile."""
    return Counter((row.kind.value, row.id) for row in tiles(tree))


def test_the_rows_are_the_menu() -> None:
    """In its order, groups with what is in them, names in the language of who looks, icons and colours."""
    rows = rows_of(TREE, CENTRE, "en")
    assert [(row.kind, row.name) for row in rows[:2]] == [
        (Kind.SERVICE, "Passport"),
        (Kind.GROUP, "Driving licence and ID"),
    ]
    assert [row.name for row in rows[1].rows] == ["Driving licence", "Identity card"]
    assert rows[1].icon == "id-card"
    assert rows[1].missing == ()
    assert rows[1].rows[0].place == INSIDE


def test_missing_names_and_tiles_that_lead_nowhere_are_seen() -> None:
    """A language without a name is named; what is not there any more is said so."""
    tree = put(TREE, (*CARDS, "name", "pl"), "")
    tree = put(tree, ("services",), [each for each in things(tree, ("services",)) if each["id"] != "borgerservice.pas"])
    rows = rows_of(tree, CENTRE, "da")
    assert rows[1].missing == ("pl",)
    assert (rows[0].known, rows[0].name) == (False, "borgerservice.pas")


@given(st.sampled_from(PLACES), st.sampled_from(LISTS), st.integers(0, 8))
def test_a_move_loses_nothing(place: Place, into: Place, where: int) -> None:
    """Every tile is there as often as before; the one that was moved stands where it was put; the rest as it stood."""
    names = [each.place[-1] for each in tiles(TREE) if each.place[:-1] == into]
    before = names[where] if where < len(names) else None
    refused = why_not(TREE, place, into)
    after = moved(TREE, place, into, before)
    assert count_of(after) == count_of(TREE)
    configuration_of(after)
    if refused is not None or before == place[-1]:
        assert after == TREE
        return
    there = [each.place[-1] for each in tiles(after) if each.place[:-1] == into]
    assert there.index(place[-1]) == (there.index(before) - 1 if before is not None else len(there) - 1)
    rest = [name for name in names if name != place[-1]]
    assert [name for name in there if name != place[-1]] == rest


@given(st.data())
def test_two_moves_at_once_lose_nothing(data: st.DataObject) -> None:
    """Mette and Kaj each move a tile of the same menu: what fits together is both, and else the second is asked."""
    draw = [data.draw(st.tuples(st.sampled_from(PLACES), st.sampled_from(LISTS))) for _ in range(2)]
    mette, kaj = (moved(TREE, place, into, None) for place, into in draw)
    merged, clashes = apply_edits(mette, differences(TREE, kaj))
    configuration_of(merged)
    if clashes:
        return
    lost = set(count_of(TREE)) - set(count_of(merged))
    assert not lost


@given(st.sampled_from(PLACES), st.sampled_from(list(Way)))
def test_a_step_of_the_keyboard_can_be_taken_back(place: Place, way: Way) -> None:
    """Up and down, and out of a group: the opposite step brings the tile back where it was."""
    step = shifted(TREE, place, way)
    assume(step is not None and why_not(TREE, step[0], step[1]) is None)
    assert step is not None
    after = moved(TREE, *step)
    back = {Way.UP: Way.DOWN, Way.DOWN: Way.UP, Way.OUT: Way.IN, Way.IN: Way.OUT}[way]
    there = (*step[1], place[-1])
    undo = shifted(after, there, back)
    assert undo is not None
    home = moved(after, *undo)
    if way in (Way.UP, Way.DOWN, Way.IN):
        assert home == TREE
    else:
        assert count_of(home) == count_of(TREE)
        assert at(home, place) == at(TREE, place)


def test_a_step_without_a_way_is_none() -> None:
    """The first goes no further up, and nothing goes out of the menu or into a tile that is no group."""
    assert shifted(TREE, PASS, Way.UP) is None
    assert shifted(TREE, PASS, Way.OUT) is None
    assert shifted(TREE, PLACES[-1] if len(PLACES[-1]) == 2 else GROUPS[-1], Way.DOWN) is None
    assert shifted(TREE, CARDS, Way.IN) is None
    assert shifted(TREE, ("menu", "service:gone"), Way.UP) is None


def test_what_cannot_be_is_said_why() -> None:
    """Into itself, twice in one list, groups in groups in groups, and what has gone meanwhile."""
    assert why_not(TREE, CARDS, (*CARDS, "items")) is WhyNot.INTO_ITSELF
    twice = put(
        TREE, (*CARDS, "items"), [*things(TREE, (*CARDS, "items")), {"kind": "service", "service_id": PASS[-1][8:]}]
    )
    assert why_not(twice, PASS, (*CARDS, "items")) is WhyNot.TWICE
    assert why_not(TREE, ("menu", "service:gone"), CENTRE) is WhyNot.GONE
    assert why_not(TREE, PASS, ("menu", "group:gone", "items")) is WhyNot.GONE
    deep, place = TREE, CENTRE
    for number in range(menu_tree.DEEPEST):
        deep, group = with_group(deep, place, f"Emne {number}", None)
        place = (*group, "items")
    assert why_not(deep, PASS, place) is None
    assert why_not(deep, CARDS, place) is WhyNot.TOO_DEEP


def test_what_has_no_tile_stands_aside() -> None:
    """Taken out of the menu, a service is listed aside; dragged in again, it is not; a group's things come with it."""
    assert aside_of(TREE, CENTRE, "da") == ()
    fewer = with_removed(TREE, CARDS)
    aside = aside_of(fewer, CENTRE, "da")
    assert {row.place for row in aside} == {
        ("services", "borgerservice.koerekort"),
        ("services", "borgerservice.legitimation"),
    }
    again = moved(fewer, aside[0].place, CENTRE, PASS[-1])
    assert again["menu"][0] == {"kind": "service", "service_id": aside[0].id}
    assert len(aside_of(again, CENTRE, "da")) == 1


def test_more_than_a_page_is_seen() -> None:
    """Check-in takes a place on the first page; a group of nine is crowded too."""
    assert crowd(TREE, CENTRE) == 0
    full, number = TREE, 0
    while len(things(full, CENTRE)) < 8:
        full, number = with_group(full, CENTRE, f"Emne {number}", None)[0], number + 1
    assert crowd(full, CENTRE) == 9
    named = [("service", "services"), ("referral", "referrals")]
    items = [{"kind": kind, f"{kind}_id": each["id"]} for kind, listed in named for each in things(TREE, (listed,))]
    assert len(items) > 8
    group = rows_of(put(TREE, (*CARDS, "items"), items), CENTRE, "da")[1]
    assert group.crowded == len(items)


def test_without_a_menu_the_services_are_the_tiles() -> None:
    """The first move makes a menu of them all; nothing goes lost by it."""
    bare = put(TREE, CENTRE, [])
    rows = rows_of(bare, CENTRE, "da")
    assert [row.id for row in rows] == [each["id"] for each in things(bare, ("services",))]
    step = shifted(bare, rows[0].place, Way.DOWN)
    assert step is not None
    after = moved(bare, *step)
    assert [row.id for row in rows_of(after, CENTRE, "da")][:2] == [rows[1].id, rows[0].id]
    assert len(things(after, CENTRE)) == len(rows)
    assert begun(after, CENTRE) == after
    assert len(things(without(bare, rows[3].place), CENTRE)) == len(rows) - 1


def test_a_stand_takes_its_own_menu_and_gives_it_back() -> None:
    """A copy at first; what is changed in it is not the centre's; and back again."""
    stand = stands_of(TREE, "da")[0]
    assert not stand.own
    own = with_own_menu(TREE, stand.id)
    assert (stands_of(own, "da")[0].own, stands_of(own, "da")[0].alike) == (True, True)
    menu = menu_place(stand.id)
    changed = moved(own, (*menu, PASS[-1]), menu, None)
    assert things(changed, CENTRE) == things(TREE, CENTRE)
    assert not stands_of(changed, "da")[0].alike
    assert with_centres_menu(changed, stand.id) == TREE
    assert menu_place("") == CENTRE


@pytest.mark.parametrize("name", ["Kort", "Kørekort og id-kort", "مواعيد"])
def test_a_new_group_has_a_key_of_its_own(name: str) -> None:
    """Whatever it is called, and however often; named in the centre's first language."""
    once, first = with_group(TREE, CENTRE, name, PASS[-1])
    twice, second = with_group(once, (*first, "items"), name, None)
    assert first[-1] != second[-1]
    assert once["menu"][0]["name"] == {"da": name}
    configuration_of(twice)
