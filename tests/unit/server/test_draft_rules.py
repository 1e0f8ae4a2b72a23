"""How a draft takes edits, whom a change is put down to, and what is left of a draft when another is published."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.centre.demo import load_demo
from server.drafts.rules import (
    LARGEST,
    LONGEST_AHEAD,
    MARKS_KEPT,
    Mark,
    changes,
    disagreements,
    edited,
    last_at,
    marked,
    place_of,
    publish_fault,
    rebased,
    settled,
)
from shared.protocol.tree import ORDER, Clash, Edit, apply_edits, at, configuration_of, differences, tree_of

CENTRE = load_demo().centres[3].configuration
TREE = tree_of(CENTRE)
SERVICE = CENTRE.services[0].id
NAME = ("services", SERVICE, "name", "da")
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
INGER, BO = UUID(int=1), UUID(int=2)


def said(path: tuple[str, ...], after: Any) -> Edit:
    """Something else at a place of the demo."""
    return Edit(path=path, before=at(TREE, path), after=after)


def test_all_edits_or_none() -> None:
    """One that clashes holds back the others; without one all are made."""
    good, late = said(NAME, "A"), Edit(path=("site", "floor"), before=99, after=3)
    assert edited(TREE, [good, late]).tree == TREE
    assert [clash.edit for clash in edited(TREE, [good, late]).clashes] == [late]
    assert at(edited(TREE, [good]).tree, NAME) == "A"


@pytest.mark.parametrize(
    ("path", "after", "fault"),
    [
        (("services", SERVICE, "mean_service_seconds"), 1, f"services.{SERVICE}.mean_service_seconds: "),
        (("services", SERVICE, "opening"), [{"weekday": 9}], f"services.{SERVICE}.opening.1"),
        (("desks", CENTRE.desks[1].id, "floor"), "up", f"desks.{CENTRE.desks[1].id}.floor: "),
        (("site", "name"), {"da": 1}, "site.name: "),
        (("site", "motto"), "Hej", "site.motto: there is no such setting."),
        (("site", "notice", "loudly"), "Hej", "site.notice.loudly: there is no such setting."),
        (("site", "id"), "other", "site.id: a centre keeps its id."),
        (("site", "name", ""), "Hej", "site.name: "),
        (("brand", "primary"), "red", "brand.primary: "),
    ],
)
def test_a_value_that_is_none_is_named(path: tuple[str, ...], after: Any, fault: str) -> None:
    """The sentence begins with the place as people know it, and nothing is changed."""
    result = edited(TREE, [said(path, after)])
    assert result.tree == TREE
    assert result.fault.startswith(fault), result.fault
    assert result.fault.endswith(".")


def test_groups_within_groups_have_an_end() -> None:
    """A menu so deep that no path reaches its bottom is refused."""
    inner: list[Any] = []
    for number in range(9):
        group = {"kind": "group", "id": f"g{number}", "name": {"da": "G"}, "icon": "", "colour": "", "items": inner}
        inner = [group]
    assert "too deep" in edited(TREE, [said(("menu",), inner)]).fault


def test_a_configuration_has_an_end() -> None:
    """One that is larger than stands can take is refused."""
    assert "more than a stand can take" in edited(TREE, [said(NAME, "x" * LARGEST)]).fault


def test_opening_hours_stand_in_the_order_of_the_week() -> None:
    """However they are written, they are as the database gives them back."""
    path = ("services", SERVICE, "opening")
    late = {"weekday": 4, "opens": "09:00:00", "closes": "12:00:00"}
    early = {"weekday": 0, "opens": "09:00:00", "closes": "12:00:00"}
    assert at(edited(TREE, [said(path, [late, early])]).tree, path) == [early, late]


def test_a_change_is_put_down_to_who_was_there_last() -> None:
    """At the place itself, within it, or around it; others do not count; unknown is nobody, since the publication."""
    marks = (
        Mark(path=NAME, staff_id=INGER, at=NOW),
        Mark(path=("services", SERVICE), staff_id=BO, at=NOW - timedelta(hours=1)),
        Mark(path=("site",), staff_id=BO, at=NOW + timedelta(hours=1)),
    )
    draft = edited(TREE, [said(NAME, "A"), said(("brand", "logo"), "<svg/>")]).tree
    found = {change.edit.path: (change.staff_id, change.at) for change in changes(TREE, draft, marks, since=NOW)}
    assert found == {NAME: (INGER, NOW), ("brand", "logo"): (None, NOW)}
    whole = last_at(("services", SERVICE, "icon"), marks)
    assert whole is not None
    assert whole.staff_id == BO
    assert last_at(("services", ORDER), marks) is None
    clash = Clash(edit=said(NAME, "B"), theirs="A")
    assert [one.staff_id for one in disagreements([clash], marks)] == [INGER]
    assert [one.staff_id for one in disagreements([clash], ())] == [None]


def test_marks_are_one_for_each_place_and_not_too_many() -> None:
    """The later at a place takes the earlier one's; of old ones only what a change rests on stays."""
    old = tuple(Mark(path=(f"x{n}",), staff_id=BO, at=NOW) for n in range(MARKS_KEPT))
    kept = marked(old, [said(NAME, "A")], staff_id=INGER, now=NOW)
    assert len(kept) == MARKS_KEPT
    assert kept[-1] == Mark(path=NAME, staff_id=INGER, at=NOW)
    assert marked(kept, [said(NAME, "B")], staff_id=BO, now=NOW)[-1].staff_id == BO
    needed = changes({}, {"x0": 1}, (), since=NOW)
    assert marked(old, [said(NAME, "A")], staff_id=INGER, now=NOW, needed=needed)[0].path == ("x0",)


NAMES = st.sampled_from([service.id for service in CENTRE.services])
LANGUAGES = st.sampled_from(["da", "nb", "en"])
WORDS = st.dictionaries(st.tuples(NAMES, LANGUAGES), st.text("abc", min_size=1, max_size=2), max_size=6)


def worded(words: dict[tuple[str, str], str]) -> Any:
    """The demo with other names."""
    edits = [said(("services", service, "name", language), text) for (service, language), text in words.items()]
    return apply_edits(TREE, edits)[0]


@given(WORDS, WORDS)
def test_a_draft_keeps_its_own_on_top_of_what_is_published(mine: Any, theirs: Any) -> None:
    """What the draft changes stands in it afterwards, all else is as published."""
    after = rebased(TREE, worded(mine), worded(theirs))
    assert after == worded({**theirs, **mine})


def test_a_draft_of_what_is_gone() -> None:
    """A change within a service that is no longer there is dropped; a service that the draft adds stays."""
    added = {**at(TREE, ("services", SERVICE)), "id": "pension.new"}  # type: ignore[dict-item]
    draft = edited(TREE, [said(NAME, "A"), Edit(path=("services", "pension.new"), after=added)]).tree
    without = edited(TREE, [Edit(path=("services", SERVICE), before=at(TREE, ("services", SERVICE)))]).tree
    after = rebased(TREE, draft, without)
    assert [edit.path for edit in differences(without, after)] == [("services", "pension.new")]
    assert configuration_of(after)


def test_a_draft_of_another_version_of_the_program() -> None:
    """What it did not know yet is no change of it; what is no setting any more is dropped; all else stays."""
    draft = edited(TREE, [said(NAME, "A")]).tree
    older = {**draft, "site": {key: value for key, value in draft["site"].items() if key != "sms"}}
    assert settled(TREE, older) == draft
    spoilt = {**draft, "site": {**draft["site"], "floor": "ground"}}
    assert settled(TREE, spoilt) == draft


def test_times_to_publish() -> None:
    """Later than now, within a year, and with a zone."""
    assert publish_fault(NOW + timedelta(minutes=1), NOW) == ""
    assert publish_fault(NOW, NOW).startswith("at: this time has gone")
    assert publish_fault(NOW + LONGEST_AHEAD + timedelta(days=1), NOW).startswith("at: choose")
    assert publish_fault(datetime(2026, 12, 1), NOW).startswith("at: write")  # noqa: DTZ001 - without a zone


@pytest.mark.parametrize(
    ("said_by_msgspec", "place"),
    [
        ("$.services[0].name[...]", ("services", SERVICE, "name")),
        ("$.services[0].opening[2].opens", ("services", SERVICE, "opening", "3", "opens")),
        ("$.site.languages[1]", ("site", "languages", "2")),
        ("$.nothing[7].at.all", ("nothing", "8", "at", "all")),
        ("key in $.site.name", ("key in $", "site", "name")),
        ("", ()),
    ],
)
def test_places_of_msgspec(said_by_msgspec: str, place: tuple[str, ...]) -> None:
    """What it says by numbers is said by ids."""
    assert place_of(said_by_msgspec, TREE) == place


def test_it_reads_like_a_sentence() -> None:
    """The place, a colon, and what is wrong."""
    with pytest.raises(msgspec.ValidationError):
        configuration_of({**TREE, "desks": 3})
    assert edited(TREE, [said(("desks",), 3)]).fault == "desks: expected `array`, got `int`."
