"""What the desk shows to somebody who knows some of its services."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs

from shared.protocol.model import Told, ToldLevel
from shared.protocol.team import Presence, Status
from staff_tray.arrival_words import why_words
from staff_tray.case_words import row_for, row_words
from staff_tray.desk.next_in_line import HowCome
from staff_tray.desk.presence import OwnPresence
from staff_tray.desk.services_today import ServicesToday, derive
from staff_tray.desk.views.services_button import ServicesButton
from staff_tray.desk.waiting_rows import Part, waiting_rows

Make = Callable[..., Any]
ME, AMINA = UUID(int=70), UUID(int=71)


@pytest.fixture
def team(morning: datetime) -> Make:
    """Bo knows passports; Amina, where she is at work, knows everything. Both sit where everything is done."""

    def make(*, amina: Status | None = Status.OPEN, knows: tuple[str, ...] = ("pas",)) -> dict[UUID, Presence]:
        bo = Presence(
            staff_id=ME, desk_id="desk-1", services=(), status=Status.OPEN, since=morning, knows=knows
        )  # fmt: skip
        other = structs.replace(bo, staff_id=AMINA, knows=(), status=amina or Status.AWAY)
        return {ME: bo} | ({AMINA: other} if amina is not None else {})

    return make


def test_the_list_marks_what_is_not_mine(state: Make, ticket: Make, team: Make) -> None:
    """What Bo does not know stands below, marked and still to be called; who is for somebody is not marked."""
    now = state(ticket(1, "flyt"), ticket(2), ticket(3, "flyt", for_staff_id=AMINA), team=team())
    rows = waiting_rows(now, "desk-1", ME, "da", ())
    assert [(row.label, row.part, row.how) for row in rows] == [
        ("P002", Part.MINE, None), ("F001", Part.OTHERS, HowCome.NOT_YOURS), ("F003", Part.OTHERS, None)
    ]  # fmt: skip
    assert row_words(rows[1], row_for(rows[1], "", me=False)).endswith("not one of your services")


def test_nobody_else_knows_it(state: Make, ticket: Make, team: Make) -> None:
    """While Amina is away they are Bo's, and it says why."""
    now = state(ticket(1, "flyt"), team=team(amina=None))
    (row,) = waiting_rows(now, "desk-1", ME, "da", ())
    assert (row.part, row.how) == (Part.MINE, HowCome.STANDING_IN)
    assert row_for(row, "", me=False) == "nobody is here who knows this service"


def test_the_desk_window_says_it(scene: Any, state: Make, ticket: Make, team: Make) -> None:
    """Nobody for Bo, but others wait; then Amina goes on pause, and Bo is told why he is next to call them."""
    scene.feed.put(ticket(1, "flyt"), ticket(2, "flyt"), team=team())
    assert scene.words("next-who") == "Nobody waiting for you"
    assert scene.words("next-why") == "Waiting for services that are not yours: 2. F3 shows them."
    assert scene.notices() == []
    scene.feed.put(ticket(1, "flyt"), ticket(2, "flyt"), team=team(amina=Status.PAUSED))
    assert scene.words("next-who").startswith("F001")
    assert scene.words("next-why").endswith("nobody is here who knows this service")
    arrivals = scene.arrivals.props.notices
    assert [why_words(each) for each in arrivals] == ["Nobody is here who knows this service"] * 2


@pytest.mark.parametrize(
    ("knows", "options", "limited"),
    [((), ["pas", "flyt"], False), (("pas",), ["pas"], True), (("pas", "flyt", "byg"), ["pas", "flyt"], False),
     (("byg",), ["pas", "flyt"], False)],
)  # fmt: skip
def test_what_can_be_chosen_today(
    state: Make, team: Make, knows: tuple[str, ...], options: list[str], limited: bool
) -> None:
    """Only what one knows; where one knows nothing of what the desk does, one stands in for all of it."""
    props = derive(state(team=team(knows=knows)), "desk-1", (), "da", ME)
    assert [each.service_id for each in props.options] == options
    assert props.limited is limited


def test_the_button_names_the_one_service(qtbot: Any, live: Any, api: Any, team: Make) -> None:
    """It stands there though there is nothing to choose, and says who decides; a change is seen at once."""
    presence = OwnPresence(live, api, site_id="centre", staff_id=ME, new_id=lambda: UUID(int=1), parent=live)
    button = ServicesButton(
        ServicesToday(live, presence, lambda _: None, language="da", staff_id=ME, parent=presence)
    )  # fmt: skip
    qtbot.addWidget(button)
    presence.sit_at("desk-1")
    live.put(team=team())
    assert button.text() == "Pas"
    assert button.menu().actions()[-1].text() == "Your superuser decides which services are yours"
    live.put(team=team(knows=()))
    assert button.text() == "All services"


def test_who_waited_in_vain_is_everybodys(state: Make, ticket: Make, team: Make) -> None:
    """Once the hosts have been told, whoever takes the service calls it, known or not, and reads why."""
    late = ticket(1, "flyt", told=Told(level=ToldLevel.HOST))
    (row,) = waiting_rows(state(late, team=team()), "desk-1", ME, "da", ())
    assert (row.part, row.how) == (Part.MINE, HowCome.IN_VAIN)
    chosen = {ME: structs.replace(team()[ME], services=("pas",))}
    (row,) = waiting_rows(state(late, team=chosen), "desk-1", ME, "da", ())
    assert row.part is Part.OTHERS, "what one has left out today stays out"
