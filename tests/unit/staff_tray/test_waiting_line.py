"""The list of those who wait: in which order, with what, and that looking touches nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject

from shared.protocol.model import TicketState, Told
from shared.protocol.visitors import Need, Visitor
from staff_tray.case_words import row_for, row_when, row_words
from staff_tray.desk.models import DeskModels
from staff_tray.desk.next_in_line import came_back
from staff_tray.desk.views.waiting_panel import LookedAt
from staff_tray.desk.waiting_rows import Part, WaitingRow, waiting_rows

Make = Callable[..., Any]
ME, AMINA = UUID(int=70), UUID(int=71)
PARKED = TicketState.PARKED


@pytest.fixture
def rows(state: Make, ticket: Make, morning: datetime) -> tuple[WaitingRow, ...]:
    """One of each kind."""
    half_past = morning + timedelta(minutes=48)
    visitors = {
        UUID(int=2): Visitor(name="Ida Berg", needs=(Need.CHILD,), note="Ring"),
        UUID(int=5): Visitor(needs=(Need.UPSET,)),
    }
    now = state(
        ticket(1),
        ticket(2, due_at=morning, booked_for=half_past),
        ticket(3, "byg"),
        ticket(4, for_staff_id=AMINA),
        ticket(5, state=PARKED, staff_id=ME, parked_until=None),
        ticket(6, state=PARKED, staff_id=ME, parked_until=half_past),
        ticket(7, state=PARKED, desk_id="desk-2", staff_id=AMINA, parked_until=morning),
        ticket(8, for_desk_id="desk-2"),
        ticket(9, "byg", for_staff_id=ME, told=Told(since=morning)),
        ticket(10, state=TicketState.SERVING),
        visitors=visitors,
    )
    return waiting_rows(now, "desk-1", ME, "da", ())


def test_mine_then_parked_then_the_others(rows: tuple[WaitingRow, ...]) -> None:
    """As call next goes; of those parked mine first, by when they come back; who is at a desk is not there."""
    parts = {part: [row.label for row in rows if row.part is part] for part in Part}
    assert parts == {
        Part.MINE: ["P002", "P001", "B009"],
        Part.PARKED: ["P006", "P005", "P007"],
        Part.OTHERS: ["B003", "P004", "P008"],
    }


def test_each_row_says_what_there_is(rows: tuple[WaitingRow, ...]) -> None:
    """When, what, needs, for whom, parked until."""
    names = {ME: "Bo Eksempelsen", AMINA: "Amina Prøve"}

    def said(row: WaitingRow) -> tuple[str, str]:
        name = names.get(row.for_staff_id, "") if row.for_staff_id else ""
        return row_when(row), row_words(row, row_for(row, name, me=row.for_staff_id == ME))

    by_label = {row.label: said(row) for row in rows}
    assert by_label["P002"] == ("due 10:42", "Pas · booked 11:30 · with a child")
    assert by_label["P001"] == ("due 10:53", "Pas")
    assert by_label["B009"] == ("due 11:01", "Byggesag · handed on to you")
    assert by_label["P006"] == ("until 11:30", "Pas · yours")
    assert by_label["P005"] == ("no end", "Pas · is upset · yours")
    assert by_label["P007"] == ("until 10:42", "Pas · with Amina Prøve")
    assert by_label["P004"] == ("due 10:56", "Pas · for Amina Prøve")
    assert by_label["P008"] == ("due 11:00", "Pas · for Skranke 2")


def test_a_citizen_s_own_pause_is_told_apart(state: Any, ticket: Make) -> None:
    """What no desk and nobody has put aside was the citizen's wish."""
    later = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
    now = state(
        ticket(1, state=PARKED, parked_until=later, desk_id=None, staff_id=None),
        ticket(2, state=PARKED, parked_until=later, desk_id="desk-2"),
        ticket(3),
    )
    rows = waiting_rows(now, "desk-1", ME, "da", ())
    assert {row.label: row.own_pause for row in rows} == {"P001": True, "P002": False, "P003": False}


def test_a_later_errand_is_told_apart(qtbot: Any, state: Any, ticket: Make) -> None:
    """What nobody has put aside at a desk comes after another errand: it says so, and when it is due."""
    booked = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
    later = ticket(1, state=PARKED, parked_until=booked, desk_id="desk-1", staff_id=None, follows=UUID(int=77))
    (row,) = waiting_rows(state(later), "desk-1", ME, "da", ())
    assert (row.at_another, row.own_pause) == (True, False)
    assert row_when(row) == f"due {row.due}"
    panel = LookedAt()
    qtbot.addWidget(panel)
    panel.show_row(row, "")
    shown: Any = panel.findChild(QObject, "looked-at-when")
    assert "Has another errand first" in shown.text()
    assert came_back(state(later), state(ticket(1)), ()) == frozenset()


def test_a_closed_list_is_silent(qtbot: Any, models: DeskModels, live: Any, ticket: Make) -> None:
    """Nothing is worked out that nobody sees."""
    with qtbot.assertNotEmitted(models.line.changed):
        live.put(ticket(1))
    assert [row.label for row in models.line.props.rows] == []
    with qtbot.waitSignal(models.line.changed):
        models.line.open()
    assert [row.label for row in models.line.props.rows] == ["P001"]
    with qtbot.assertNotEmitted(models.line.changed):
        live.put(ticket(1))
    models.line.close()
    assert not models.line.props.opened


def test_looking_touches_nothing(qtbot: Any, models: DeskModels, live: Any, api: Any, ticket: Make) -> None:
    """The open case is as it was; who is called or gone is looked at no more."""
    live.put(ticket(1), ticket(2), ticket(9, state=TicketState.SERVING))
    models.line.open()
    before = models.desk.props
    with qtbot.assertNotEmitted(models.desk.changed):
        models.line.look(UUID(int=2))
    assert models.line.props.looked_at is not None
    assert models.line.props.looked_at.label == "P002"
    assert (models.desk.props, api.asked) == (before, [])
    live.put(ticket(1), ticket(9, state=TicketState.SERVING))
    assert models.line.props.looked_at is None


def test_who_was_parked_says_so(models: DeskModels, live: Any, ticket: Make) -> None:
    """A ticket that comes back while one looks is told from one that has just come."""
    live.put(ticket(1, state=PARKED, staff_id=ME))
    models.line.open()
    live.put(ticket(1, for_staff_id=ME, told=Told(since=ticket(1).arrived_at)))
    row = models.line.props.rows[0]
    assert row_for(row, "", me=True) == "was parked, waits again"
