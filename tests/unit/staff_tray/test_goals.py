"""Where a citizen can be handed on to, and what is found by a few letters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from shared.client.outcomes import Unreachable
from shared.protocol.centres import Centre, CentreService
from shared.protocol.model import Role, TicketState
from shared.protocol.team import Colleague, Presence, Status
from staff_tray.case_words import goal_words
from staff_tray.desk.centres import OtherCentres
from staff_tray.desk.goals import Goal, GoalKind, found, goals

Make = Callable[..., Any]
ME = UUID(int=70)


def colleague(number: int, name: str) -> Colleague:
    """Somebody who works here."""
    return Colleague(staff_id=UUID(int=number), display_name=name, roles=(Role.CASEWORKER,), desk_id=None)


@pytest.fixture
def offered(state: Make, ticket: Make, morning: datetime) -> tuple[Goal, ...]:
    """A site with Bo at desk 1, who has a passport open, and four colleagues."""
    people = [colleague(70, "Bo Eksempelsen"), colleague(71, "Amina Prøve"), colleague(72, "Chris Ålund")]
    people += [colleague(73, "Dorthe Øst"), colleague(74, "Erik Berg")]
    team = [
        Presence(staff_id=UUID(int=number), desk_id="desk-2", services=(), status=status, since=morning)
        for number, status in ((71, Status.PAUSED), (72, Status.OPEN), (73, Status.OPEN))
    ]
    busy = ticket(8, "byg", TicketState.SERVING, desk_id="desk-2", staff_id=UUID(int=73))
    centres = [
        Centre(site_id="job", name={"da": "Jobcenter"}, services=(CentreService(id="cv", name={"da": "CV-hjælp"}),))
    ]
    now = state(ticket(1), ticket(2), ticket(3, "byg"), busy, team={each.staff_id: each for each in team})
    return goals(now, people, centres, me=ME, desk_id="desk-1", service_id="pas", language="da")


def names(hits: tuple[Goal, ...], kind: GoalKind | None = None) -> list[str]:
    """Their names, in order."""
    return [goal.name for goal in hits if kind in (None, goal.kind)]


def test_who_can_take_somebody_comes_first(offered: tuple[Goal, ...]) -> None:
    """Free, busy, on pause, not at work; never oneself, nor one's own desk. The present service goes last."""
    assert names(offered, GoalKind.PERSON) == ["Chris Ålund", "Dorthe Øst", "Amina Prøve", "Erik Berg"]
    assert names(offered, GoalKind.DESK) == ["Skranke 2"]
    assert names(offered, GoalKind.SERVICE)[-1] == "Pas"
    assert names(offered, GoalKind.CENTRE) == ["CV-hjælp"]


def test_each_says_what_is_good_to_know(offered: tuple[Goal, ...]) -> None:
    """Where somebody sits and whether they are free; how many wait; where the other centre's service is."""
    said = {goal.name: goal_words(goal) for goal in offered}
    assert said["Chris Ålund"] == "Skranke 2 · free"
    assert said["Dorthe Øst"] == "Skranke 2 · has an open case"
    assert said["Amina Prøve"] == "Skranke 2 · on pause"
    assert said["Erik Berg"] == "not at work"
    assert said["Pas"] == "back in the line · 2 waiting"
    assert said["Byggesag"] == "1 waiting"
    assert said["Skranke 2"] == "has an open case"
    assert said["CV-hjælp"] == "at Jobcenter · with a new number"


@pytest.mark.parametrize(
    ("typed", "hits"),
    [
        ("ami", ["Amina Prøve"]),
        ("PRØ", ["Amina Prøve"]),
        ("pro", ["Amina Prøve"]),
        ("al", ["Chris Ålund"]),
        ("or", []),
        ("e b", ["Erik Berg"]),
        ("hj", ["CV-hjælp"]),
        ("jobcenter", ["CV-hjælp"]),
        ("2", ["Skranke 2"]),
        ("zzz", []),
    ],
)
def test_a_few_letters_find(offered: tuple[Goal, ...], typed: str, hits: list[str]) -> None:
    """Any word's beginning, without capitals and accents; also the other centre's name."""
    assert names(found(offered, typed)) == hits


def test_nothing_typed_finds_all_and_names_go_first(offered: tuple[Goal, ...]) -> None:
    """Whose name itself begins so stands above who is found by a later word."""
    assert found(offered, "  ") == offered
    assert names(found(offered, "b"))[:2] == ["Byggesag", "Erik Berg"]


def test_other_centres_are_asked_only_when_one_looks(qtbot: Any, api: Any) -> None:
    """One look brings them; the same again is silent."""
    centres = OtherCentres(api, site_id="centre")
    assert api.looked_up == 0
    api.other_centres = [Centre(site_id="job", name={"da": "Jobcenter"}, services=())]
    with qtbot.waitSignal(centres.changed):
        centres.look()
    with qtbot.assertNotEmitted(centres.changed):
        centres.look()
    assert [centre.site_id for centre in centres.centres] == ["job"]
    assert api.looked_up == 2


def test_a_second_look_waits_for_the_first(qapp: Any) -> None:
    """Two quick openings ask once; without an answer, what was known stays, and one may look again."""

    class Slow:
        def __init__(self) -> None:
            self.waiting: list[Callable[[Any], None]] = []

        def centres(self, _site_id: str, done: Callable[[Any], None]) -> None:
            self.waiting.append(done)

    slow = Slow()
    centres = OtherCentres(slow, site_id="centre")
    centres.look()
    centres.look()
    assert len(slow.waiting) == 1
    slow.waiting[0](Unreachable("no route"))
    centres.look()
    assert len(slow.waiting) == 2


@pytest.fixture
def with_leave(state: Make, morning: datetime) -> Callable[[bool], tuple[Goal, ...]]:
    """Amina is on leave until Friday; Chris, who is free, and Erik, who is not at work, stand in for her."""
    today = morning.date()

    def make(amina_came: bool) -> tuple[Goal, ...]:
        amina = Colleague(
            staff_id=UUID(int=71), display_name="Amina Prøve", roles=(Role.CASEWORKER,), desk_id=None,
            deputies=(UUID(int=72), UUID(int=74)), leave_from=today, leave_until=today + timedelta(days=4),
        )  # fmt: skip
        people = [amina, colleague(72, "Chris Ålund"), colleague(73, "Anders Øst"), colleague(74, "Erik Berg")]
        here = (72, 71) if amina_came else (72,)
        team = [
            Presence(staff_id=UUID(int=key), desk_id="desk-2", services=(), status=Status.OPEN, since=morning)
            for key in here
        ]
        now = state(team={each.staff_id: each for each in team})
        return goals(now, people, (), me=ME, desk_id="desk-1", service_id="pas", language="da", today=today)

    return make


def test_a_deputy_is_offered_before_who_is_on_leave(with_leave: Callable[[bool], tuple[Goal, ...]]) -> None:
    """Whoever types Amina is offered her deputies first; she is there still, last, with until when and by whom."""
    offered = with_leave(False)
    assert names(offered, GoalKind.PERSON)[-1] == "Amina Prøve"
    hits = found(offered, "amina")
    assert names(hits) == ["Chris Ålund", "Erik Berg", "Amina Prøve"]
    said = [goal_words(goal) for goal in hits]
    assert said[0] == "deputy for Amina Prøve, on leave · Skranke 2 · free"
    assert said[1] == "deputy for Amina Prøve, on leave · not at work"
    assert said[2].startswith("on leave until")
    assert said[2].endswith("deputies: Chris Ålund, Erik Berg")


def test_who_has_come_all_the_same(with_leave: Callable[[bool], tuple[Goal, ...]]) -> None:
    """On leave but at work: like everybody else, with a word about it."""
    hits = found(with_leave(True), "amina")
    assert names(hits) == ["Amina Prøve"]
    assert goal_words(hits[0]).startswith("Skranke 2 · free · on leave until")
