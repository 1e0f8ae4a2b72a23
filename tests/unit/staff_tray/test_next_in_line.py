"""Who is next for this person at this desk, and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from shared.client.mirror import Connection
from shared.protocol.model import TicketState, Told
from shared.protocol.team import Presence, Status
from shared.protocol.visitors import Need, Visitor
from staff_tray.case_words import person_words
from staff_tray.desk.case_props import CaseInputs, CaseProps, derive
from staff_tray.desk.next_in_line import HowCome, came_back, how_come
from staff_tray.words import why_next

Make = Callable[..., Any]
ME, AMINA = UUID(int=70), UUID(int=71)


def at_desk_1(state: Any) -> CaseProps:
    """What Bo sees at desk 1."""
    return derive(CaseInputs(state=state, connection=Connection.LIVE, desk_id="desk-1", language="da", staff_id=ME))


@pytest.mark.parametrize(
    ("for_staff", "for_desk", "service", "mine"),
    [
        (None, None, "pas", True),
        (None, None, "byg", False),
        (ME, None, "byg", True),
        (AMINA, None, "pas", False),
        (None, "desk-1", "byg", True),
        (None, "desk-2", "pas", False),
    ],
)
def test_whom_this_desk_calls(
    state: Make, ticket: Make, for_staff: UUID | None, for_desk: str | None, service: str, mine: bool
) -> None:
    """The desk's services, and who has come for this person or desk; nobody who has come for another."""
    props = at_desk_1(state(ticket(1, service, for_staff_id=for_staff, for_desk_id=for_desk)))
    assert (props.waiting, props.next is not None) == (int(mine), mine)


def test_the_services_chosen_today_count(state: Make, ticket: Make, morning: datetime) -> None:
    """Who serves less than the desk could, is not told of the rest."""
    team = Presence(staff_id=ME, desk_id="desk-1", services=("flyt",), status=Status.OPEN, since=morning)
    assert at_desk_1(state(ticket(1), ticket(2, "flyt"), team={ME: team})).waiting == 1


@pytest.mark.parametrize(
    ("values", "back", "how"),
    [
        ({}, False, None),
        ({"for_staff_id": ME}, False, HowCome.FOR_YOU),
        ({"for_staff_id": AMINA}, False, None),
        ({"for_desk_id": "desk-1"}, False, HowCome.FOR_DESK),
        ({"for_staff_id": ME, "handed": True}, False, HowCome.HANDED_TO_YOU),
        ({"for_desk_id": "desk-1", "handed": True}, False, HowCome.HANDED_TO_DESK),
        ({"handed": True}, False, HowCome.HANDED_ON),
        ({"for_staff_id": ME, "handed": True}, True, HowCome.CAME_BACK),
    ],
)
def test_how_it_came_to_wait_here(
    ticket: Make, morning: datetime, values: dict[str, Any], back: bool, how: HowCome | None
) -> None:
    """For the person, for the desk, handed on, or parked before."""
    told = Told(since=morning) if values.pop("handed", False) else Told()
    made = ticket(1, told=told, **values)
    assert how_come(made, "desk-1", ME, {made.id} if back else ()) is how


def test_who_was_parked_is_known_until_called(state: Make, ticket: Make) -> None:
    """From the change of states alone; a fresh start knows of none."""
    parked, waits = state(ticket(1, state=TicketState.PARKED)), state(ticket(1), ticket(2))
    assert came_back(None, waits, ()) == frozenset()
    back = came_back(parked, waits, ())
    assert back == {UUID(int=1)}
    assert came_back(waits, waits, back) == back
    assert came_back(waits, state(ticket(1, state=TicketState.CALLED)), back) == frozenset()


def test_it_is_said_in_one_line(state: Make, ticket: Make, morning: datetime) -> None:
    """Why it is next, and how it came to be here; who it is and what they need in words."""
    told = Told(since=morning)
    visitors = {
        UUID(int=1): Visitor(name="Ida Berg", needs=(Need.WHEELCHAIR, Need.INTERPRETER)),
        UUID(int=2): Visitor(needs=(Need.UPSET,)),
    }
    granted = ticket(1, for_staff_id=ME, told=told, language="ar", arrived_at=morning, due_at=morning)
    line = at_desk_1(state(granted, ticket(2, arrived_at=morning - timedelta(minutes=1)), visitors=visitors)).next
    assert line is not None
    assert why_next(line) == "A need was granted · waiting since 10:42 · handed on to you"
    assert person_words(line) == "Ida Berg · wheelchair · interpreter · speaks Arabic"
    line = at_desk_1(state(ticket(2), visitors=visitors)).next
    assert line is not None
    assert person_words(line) == "Is upset"
    assert why_next(line) == "The only one waiting · since 10:44"
