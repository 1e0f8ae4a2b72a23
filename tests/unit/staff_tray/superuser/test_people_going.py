"""An administrator lets somebody work at another centre: asked in place, said what follows, and taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from PySide6.QtWidgets import QPushButton

from shared.client.outcomes import Done, Refused
from shared.protocol.centres import Centre
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import Role
from shared.protocol.people import Moved, MovePerson
from staff_tray.superuser.people import People
from staff_tray.superuser.people_props import Happened
from staff_tray.superuser.people_words import happened_words, leaving_words
from staff_tray.superuser.views.people_page import PeoplePage
from tests.unit.staff_tray.superuser.test_people_page import (
    EVA,
    KAJ,
    METTE,
    OLE,
    PEOPLE,
    TODAY,
    FakePeople,
    model,
)


class Centres(FakePeople):
    """The same people, with other centres."""

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.names = names
        self.at = ""

    def centres(self, _site_id: str, done: Any) -> None:
        done(Done([Centre(site_id=name.lower(), name={"da": name}, services=()) for name in self.names]))

    def move_person(self, site_id: str, person_id: UUID, command: MovePerson, done: Any) -> None:
        self.at = site_id
        self._keep("move", person_id, command, done)


@pytest.fixture
def server() -> Centres:
    return Centres("Jobcenter", "Pension")


@pytest.fixture
def people(server: Centres, qapp: Any) -> People:
    """As Eva has it, an administrator, with Kaj open."""
    made = model(server, EVA)
    made.choose(KAJ)
    return made


def test_only_an_administrator_is_offered_it(server: Centres, people: People) -> None:
    """Not a superuser, and not for who does not work here any more."""
    assert people.props.may_move
    people.choose(OLE)
    assert not people.props.may_move
    mette = model(server, METTE)
    mette.choose(KAJ)
    assert not mette.props.may_move
    mette.begin_move()
    assert mette.props.leaving is None


def test_there_and_back(server: Centres, people: People) -> None:
    """They leave the list, it is said, and one click brings all of it back with the version that is there."""
    kaj = structs.replace(PEOPLE[1].about, desk_id="d1", services=("pas",), deputies=(METTE,))
    people.begin_move()
    assert people.props.leaving is not None
    assert people.props.leaving.centres == (("jobcenter", "Jobcenter"), ("pension", "Pension"))
    people.move("nowhere")
    assert server.asked == []
    people.move("pension")
    people.move("pension")
    assert server.asked == [("move", KAJ, MovePerson(version=1, to_site_id="pension"))]
    there = structs.replace(PEOPLE[1], version=2)
    server.done(Done(Moved(site_id="pension", person=there, before=kaj, deputy_of=(EVA,))))
    props = people.props
    assert props.last is not None
    assert props.last.happened is Happened.MOVED
    assert (props.chosen, props.leaving) == (None, None)
    assert happened_words(props.last) == "Kaj works at Pension from now on, and was signed out."
    assert props.last.may_undo
    people.undo()
    back = MovePerson(
        version=2, to_site_id="centre", desk_id="d1", services=("pas",), deputies=(METTE,), deputy_of=(EVA,)
    )
    assert server.asked[-1] == ("move", KAJ, back)
    assert server.at == "pension"
    home = structs.replace(PEOPLE[1], version=3)
    server.done(Done(Moved(site_id="centre", person=home, before=kaj, deputy_of=())))
    assert people.props.last is not None
    assert people.props.last.happened is Happened.UNDONE
    assert people.props.chosen is not None
    assert people.props.chosen.id == KAJ


def test_what_follows_is_said_before(server: Centres, people: People) -> None:
    """Roles, leave, what stays, and for whom they stood in; of what there is not, nothing is said."""
    people.begin_move()
    assert people.props.leaving is not None
    plain = leaving_words(people.props.leaving)
    assert plain[:2] == ("The roles go along: Caseworker.", "The leave goes along.")
    assert len(plain) == 4
    leaving = replace(
        people.props.leaving, roles=(Role.SUPERUSER,), stays=True, on_leave=False, stands_in_for=("Eva", "Mette")
    )
    words = leaving_words(leaving)
    assert words[1].startswith("A superuser decides about the other centre")
    assert "They stop standing in for: Eva, Mette." in words
    assert not any("leave goes" in each for each in words)


def test_somebody_was_quicker(server: Centres, people: People) -> None:
    """It is said, and the question stays."""
    people.begin_move()
    people.move("pension")
    problem = Problem(type=ProblemType.CHANGED_MEANWHILE, title="No", status=409, detail="No.")
    server.done(Refused(problem))
    assert people.props.trouble is ProblemType.CHANGED_MEANWHILE
    assert people.props.leaving is not None
    people.leave_move()
    assert people.props.leaving is None


@pytest.mark.parametrize(("names", "may"), [(("Pension",), True), (("Jobcenter", "Pension"), False), ((), False)])
def test_asked_in_place(qtbot: Any, names: tuple[str, ...], may: bool) -> None:
    """One other centre is chosen already; of several one has to be; the other buttons are gone meanwhile."""
    server = Centres(*names)
    page = PeoplePage(model(server, EVA), desks=[], services=[], server_url="https://skranke.example/")
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.people.choose(KAJ)
    button: Any = page.findChild(QPushButton, "person-move")
    end: Any = page.findChild(QPushButton, "person-deactivate")
    assert end.isVisible()
    button.click()
    assert page.moving.isVisible()
    assert page.moving.go.isEnabled() == may
    assert not end.isVisible()
    if may:
        page.moving.go.click()
        assert server.asked == [("move", KAJ, MovePerson(version=1, to_site_id="pension"))]
    else:
        page.moving.leave.click()
        assert not page.moving.isVisible()
        assert end.isVisible()
    assert page.people.today == TODAY
