"""Who is on leave, in the team window and where the host asks somebody to come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from msgspec import structs

from shared.protocol.team import Colleague, Status
from staff_tray.host.words import alarm

Make = Callable[..., Any]


@pytest.fixture
def on_leave(new_scene: Make, site: Make, ticket: Make, who: Any, around_api: Any, morning: datetime) -> Any:
    """Kaj is on leave until Friday, Amina stands in for him; Muhammad has come though he is on leave."""
    days = {"leave_from": morning.date(), "leave_until": morning.date() + timedelta(days=4)}

    def changed(each: Colleague) -> Colleague:
        if each.staff_id == who["kaj"]:
            return structs.replace(each, deputies=(who["amina"],), **days)
        return structs.replace(each, **days) if each.staff_id == who["muhammad"] else each

    around_api.colleagues = [changed(each) for each in around_api.colleagues]
    scene = new_scene()
    scene.put(site(ticket(1, for_staff_id=who["kaj"]), ticket(3)))
    scene.team_window.show()
    return scene


def test_the_team_window_says_until_when_and_who_stands_in(on_leave: Any, who: Any) -> None:
    """A heading of its own below all others, the day, the deputy; and beside the deputy whom they stand in for."""
    window = on_leave.team_window
    rows = window.chooser.list.rows
    assert [row.title for row in rows if row.heading][-1] == "On leave · 1"
    (kaj,) = [row for row in rows if row.title == "Kaj Due"]
    assert kaj.details[-1].endswith("deputy: Amina Hassan")
    assert kaj.mark == "1 waiting for them"
    assert "on leave until" in kaj.spoken
    (amina,) = [row for row in rows if row.title == "Amina Hassan"]
    assert amina.details[-1] == "deputy for Kaj Due, on leave"
    on_leave.team.choose(who["kaj"])
    assert on_leave.words("person-standing", window).startswith("On leave until")
    assert on_leave.words("person-leave", window) == "Deputy: Amina Hassan"
    on_leave.team.choose(who["muhammad"])
    assert not on_leave.words("person-standing", window).startswith("On leave")
    assert on_leave.words("person-leave", window).startswith("On leave until")
    on_leave.team.choose(None)
    on_leave.team.search("kaj")
    assert [row.title for row in window.chooser.list.rows if not row.heading] == ["Amina Hassan", "Kaj Due"]


def test_the_host_is_shown_the_deputy_first(qtbot: Any, on_leave: Any, ticket: Make) -> None:
    """Who types Kaj finds Amina above him; choosing Kaj all the same says plainly that he is on leave."""
    on_leave.window.show()
    qtbot.waitExposed(on_leave.window)
    on_leave.window.open_citizen(ticket(3).id)
    on_leave.find("ask-caseworker").click()
    page = on_leave.window.person
    page.chooser.field.setText("kaj")
    assert [row.title for row in page.chooser.list.rows] == ["Amina Hassan", "Kaj Due"]
    assert page.chooser.list.rows[0].details[-1] == "Deputy for Kaj Due, on leave"
    page.chooser.list.pick_row("Kaj")
    assert on_leave.words("ask-away").endswith("Ask Amina Hassan instead: their deputy.")
    assert on_leave.find("ask-send").isEnabled()


def test_the_host_sees_a_service_that_nobody_is_here_for(new_scene: Make, site: Make, ticket: Make, who: Any) -> None:
    """Mette knows building cases only and Amina does not do passports: passports are marked, P002 is not.

    It is told of Mette's pause as well, and no more when she is back and knows them.
    """
    scene = new_scene()
    tickets = (ticket(1), ticket(2, for_staff_id=who["mette"]))
    now = site(*tickets)

    def mette(**changed: Any) -> Any:
        return structs.replace(now, team={**now.team, who["mette"]: structs.replace(now.team[who["mette"]], **changed)})

    def marked() -> list[str]:
        return [row.label for row in scene.board.props.rows if row.unserved]

    scene.board.wake()
    scene.put(now)
    assert marked() == []
    for unserved in (mette(knows=("byg",)), mette(status=Status.PAUSED)):
        scene.put(unserved)
        assert marked() == ["P001"]
    (row,) = [each for each in scene.board.props.rows if each.unserved]
    assert alarm(row) == "Nobody is here for this service just now."
    scene.put(mette(knows=("pas",)))
    assert marked() == []
