"""The board's rows and the team's roster: pure tables."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs

from shared.protocol.model import Answer, AnswerKind, TicketState, Told, ToldLevel
from shared.protocol.team import Presence, Status
from shared.protocol.visitors import Need, Visitor
from staff_tray.host.rows import Filters, Section, board_rows
from staff_tray.host.words import wait_words
from staff_tray.team.roster import Standing, roster

Make = Callable[..., Any]


def labels(rows: Any) -> list[str]:
    """The numbers, in their order."""
    return [row.label for row in rows]


def test_whom_nobody_answers_for_comes_first(ticket: Make, site: Make, morning: datetime, who: Any) -> None:
    """The host's first, then the deputies', then by due time; then the parked, then those at the desks."""
    host, deputies = Told(level=ToldLevel.HOST), Told(level=ToldLevel.DEPUTIES)
    tickets = [
        ticket(1),
        ticket(2),
        ticket(3, told=deputies),
        ticket(4, told=host),
        ticket(5, due_at=morning),
        ticket(6, state=TicketState.PARKED, desk_id=None),
        ticket(7, state=TicketState.SERVING),
        ticket(8, state=TicketState.CALLED, desk_id="desk-2"),
    ]
    rows = board_rows(site(*tickets), {}, "da", morning + timedelta(minutes=30))
    assert labels(rows) == ["P004", "P003", "P005", "P001", "P002", "P006", "P007", "P008"]
    assert [row.section for row in rows] == [Section.WAITING] * 5 + [Section.PARKED] + [Section.AT_DESK] * 2


@pytest.mark.parametrize(
    ("minutes", "level"),
    [(10, ToldLevel.CASEWORKERS), (49, ToldLevel.HOST)],
)
def test_an_answer_calms_while_it_can_be_relied_on(
    ticket: Make, site: Make, morning: datetime, who: Any, minutes: int, level: ToldLevel
) -> None:
    """Somebody who is coming is no alarm; when that time has gone by, it is one again."""
    answer = Answer(
        kind=AnswerKind.COMING, staff_id=who["mette"], at=morning, until=morning + timedelta(minutes=20)
    )  # fmt: skip
    told = ticket(1, told=Told(level=ToldLevel.HOST), answer=answer, for_staff_id=who["mette"])
    (row,) = board_rows(site(told), {who["mette"]: "Mette"}, "da", morning + timedelta(minutes=minutes))
    assert row.told is level
    assert (row.said is None) is (level is ToldLevel.HOST)
    assert row.for_whom == "Mette"


def test_what_a_row_knows(ticket: Make, site: Make, morning: datetime) -> None:
    """Name and needs of the visitor, the booked time, the language only if it is another, what is missing, the wait."""
    booked = ticket(1, "flyt", language="ar", booked_for=morning + timedelta(minutes=15), missing=())
    lacking = ticket(2, missing=("photo", "gone"), for_desk_id="desk-2", due_at=morning)
    visitors = {booked.id: Visitor(name="فاطمة", needs=(Need.WHEELCHAIR,), note="Slow lift")}
    now = morning + timedelta(minutes=31, seconds=59)
    other, one = board_rows(site(booked, lacking, visitors=visitors), {}, "da", now)
    assert (one.name, one.needs, one.note) == ("فاطمة", (Need.WHEELCHAIR,), "Slow lift")
    assert (one.booked, one.language, one.since, one.due, one.wait) == ("10:57", "ar", "10:43", "10:53", 30)
    assert not one.first
    assert other.first
    assert (other.language, other.missing, other.for_whom) == ("", ("Foto", "gone"), "Skranke 2")


def test_a_clock_that_is_behind_shows_no_wait_below_none(ticket: Make, site: Make, morning: datetime) -> None:
    """A computer may be a day behind."""
    (row,) = board_rows(site(ticket(5)), {}, "da", morning - timedelta(days=1))
    assert row.wait == 0


def test_who_said_it_is_not_theirs(ticket: Make, site: Make, morning: datetime, who: Any) -> None:
    """Handed to Mette from here, and not with her any more: the board says so, until somebody calls."""
    names = {who["mette"]: "Mette"}
    asked = {UUID(int=1): who["mette"]}
    for_mette, back = ticket(1, for_staff_id=who["mette"]), ticket(1)
    assert board_rows(site(for_mette), names, "da", morning, asked)[0].declined == ""
    assert board_rows(site(back), names, "da", morning, asked)[0].declined == "Mette"
    called = ticket(1, state=TicketState.CALLED)
    assert board_rows(site(called), names, "da", morning, asked)[0].declined == ""


def test_filters(ticket: Make, site: Make, morning: datetime) -> None:
    """By floor, by service, by a need or any need; all of them together; none hides nobody."""
    tickets = [ticket(1), ticket(2, "byg"), ticket(3, "flyt")]
    visitors = {UUID(int=2): Visitor(needs=(Need.CHILD,)), UUID(int=3): Visitor(needs=(Need.UPSET,))}
    state = site(*tickets, visitors=visitors)
    first, second = state.configuration.desks
    desks = (first, structs.replace(second, floor=1))
    state = structs.replace(state, configuration=structs.replace(state.configuration, desks=desks))
    rows = board_rows(state, {}, "da", morning)

    def shown(**filters: Any) -> list[str]:
        return labels([row for row in rows if Filters(**filters).show(row)])

    assert shown() == ["P001", "B002", "F003"]
    assert shown(floor=0) == ["P001", "F003"]
    assert shown(floor=1) == ["B002"]
    assert shown(service_id="flyt") == ["F003"]
    assert shown(need=Need.UPSET) == ["F003"]
    assert shown(any_need=True) == ["B002", "F003"]
    assert shown(any_need=True, floor=0) == ["F003"]
    assert not Filters().on
    assert Filters(floor=0).on


@pytest.mark.parametrize(("minutes", "words"), [(0, "0 min"), (59, "59 min"), (60, "1 h 00"), (125, "2 h 05")])
def test_a_wait_in_words(minutes: int, words: str) -> None:
    """In minutes, and from an hour on in hours."""
    assert wait_words(minutes) == words


def test_who_is_free_busy_paused_or_away(
    ticket: Make, site: Make, morning: datetime, who: Any, around_api: Any
) -> None:  # fmt: skip
    """An open case makes busy; a pause counts before it; without a desk one is only here; who is not there is away."""
    at_two = ticket(2, "byg", state=TicketState.CALLED, desk_id="desk-2", staff_id=who["muhammad"])
    state = site(ticket(1, state=TicketState.SERVING, desk_id="desk-1"), at_two)
    people = {person.staff_id: person for person in roster(state, tuple(around_api.colleagues), "da")}
    standing = {name: people[key].standing.value for name, key in who.items()}
    assert standing == {
        "bo": "here", "mette": "busy", "amina": "free", "muhammad": "paused", "kaj": "away", "vagn": "away"
    }  # fmt: skip
    assert people[who["mette"]].case.label == "P001"
    assert people[who["muhammad"]].case.label == "B002"
    assert people[who["amina"]].case is None
    assert (people[who["amina"]].desk, people[who["amina"]].services) == ("Skranke 2", ("Byggesag",))
    assert people[who["amina"]].since == "09:42"
    assert people[who["kaj"]].since == ""


def test_the_list_begins_with_who_can_be_asked(site: Make, around_api: Any, who: Any) -> None:
    """Free, busy, here, on pause, away; each by name."""
    people = roster(site(), tuple(around_api.colleagues), "da")
    names = [next(key for key, value in who.items() if value == person.staff_id) for person in people]
    assert names == ["amina", "mette", "bo", "muhammad", "kaj", "vagn"]


def test_somebody_who_has_gone_keeps_those_who_came_for_them(ticket: Make, site: Make, who: Any) -> None:
    """Those who wait for them and those they have put aside; not those who are at another desk already."""
    kaj = who["kaj"]
    state = site(
        ticket(1, for_staff_id=kaj),
        ticket(2, state=TicketState.PARKED, desk_id="desk-1", staff_id=kaj),
        ticket(3, for_staff_id=kaj, state=TicketState.SERVING, staff_id=who["amina"]),
        ticket(4),
    )
    person = next(each for each in roster(state, None, "da") if each.staff_id == who["bo"])
    assert person.comes == ()
    since = state.tickets[UUID(int=1)].arrived_at
    pause = Presence(staff_id=kaj, desk_id="desk-1", services=(), status=Status.PAUSED, since=since)
    gone = structs.replace(state, team={kaj: pause})
    (person,) = roster(gone, None, "da")
    assert person.standing is Standing.PAUSED
    assert [comes.label for comes in person.comes] == ["P001", "P002"]
