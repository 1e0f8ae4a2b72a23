"""The page People and roles: what is done counts at once, can mostly be undone, and goes through the form."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.model import Role
from shared.protocol.people import (
    About,
    AccountState,
    ImportFault,
    ImportLine,
    ImportReply,
    ImportStep,
    Person,
    PersonAction,
)
from staff_tray.superuser.people import People
from staff_tray.superuser.people_props import Happened, PeopleInputs, Show, derive
from staff_tray.superuser.views.people_page import PeoplePage

TODAY = date(2026, 11, 23)
METTE, KAJ, EVA, OLE = (UUID(int=number) for number in (71, 72, 73, 74))
CODE = "c" * 43


def person(staff_id: UUID, name: str, *roles: Role, state: str = "active", **about: Any) -> Person:
    said = About(username=name.lower(), display_name=name, roles=roles or (Role.CASEWORKER,), **about)
    return Person(id=staff_id, about=said, state=AccountState(state), version=1)


PEOPLE = [
    person(EVA, "Eva", Role.ADMINISTRATOR),
    person(KAJ, "Kaj", leave_from=TODAY, leave_until=TODAY, mail="kaj@fjordby.example"),
    person(METTE, "Mette", Role.SUPERUSER),
    person(OLE, "Ole", state="deactivated"),
]


class FakePeople:
    """A server that keeps what it was asked until the test answers."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.done: Callable[[Any], None] = lambda _: None

    def people(self, _site_id: str, done: Callable[[Any], None]) -> None:
        done(Done(list(PEOPLE)))

    def _keep(self, *asked: Any) -> None:
        self.asked.append(asked[:-1])
        self.done = asked[-1]

    def add_person(self, _site_id: str, command: Any, done: Any) -> None:
        self._keep("add", command, done)

    def put_person(self, _site_id: str, person_id: UUID, command: Any, done: Any) -> None:
        self._keep("put", person_id, command, done)

    def invite_person(self, _site_id: str, person_id: UUID, command: Any, done: Any) -> None:
        self._keep("invite", person_id, command, done)

    def act_on_person(self, _site_id: str, person_id: UUID, action: Any, done: Any) -> None:
        self._keep(action, person_id, done)

    def import_people(self, _site_id: str, command: Any, done: Any) -> None:
        self._keep("import", command, done)

    def centres(self, _site_id: str, done: Any) -> None:
        done(Done([]))

    def move_person(self, _site_id: str, person_id: UUID, command: Any, done: Any) -> None:
        self._keep("move", person_id, command, done)


@pytest.fixture
def server() -> FakePeople:
    """Its people are Eva (administrator), Kaj (on leave), Mette (superuser) and Ole, who has gone."""
    return FakePeople()


def model(server: FakePeople, me: UUID = METTE) -> People:
    numbers = count(1000)
    made = People(
        server, site_id="centre", me=me, today=TODAY, new_id=lambda: UUID(int=next(numbers)), new_secret=lambda: CODE
    )
    made.load()
    return made


@pytest.fixture
def people(server: FakePeople, qapp: Any) -> People:
    """The view model, as Mette has it."""
    return model(server)


@pytest.fixture
def page(qtbot: Any, people: People) -> PeoplePage:
    """The page, as Mette sees it."""
    made = PeoplePage(
        people, desks=[("d1", "Skranke 1")], services=[("pas", "Pas")], server_url="https://skranke.example/"
    )
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def names(people: People) -> list[str]:
    return [row.name for row in people.props.rows]


def problem(kind: ProblemType) -> Refused:
    return Refused(Problem(type=kind, title="No", status=409, detail="No."))


def test_who_is_shown() -> None:
    """By filter, and by words in name, user name and mail; nobody before they have come."""
    inputs = PeopleInputs(today=TODAY, me=METTE, people=tuple(PEOPLE))

    def rows(**changed: Any) -> list[str]:
        return [row.name for row in derive(PeopleInputs(**{**_fields(inputs), **changed})).rows]

    assert rows() == ["Eva", "Kaj", "Mette"]
    assert rows(show=Show.ON_LEAVE) == ["Kaj"]
    assert rows(show=Show.DEACTIVATED) == ["Ole"]
    assert rows(show=Show.CANNOT_SIGN_IN) == []
    assert rows(find="fjordby kaj") == ["Kaj"]
    assert rows(people=None) == []


def _fields(inputs: PeopleInputs) -> dict[str, Any]:
    return {name: getattr(inputs, name) for name in inputs.__dataclass_fields__}


def test_an_administrator_is_not_a_superusers_to_change(server: FakePeople, people: People, qapp: Any) -> None:
    """A superuser looks at one and can give nobody that role; an administrator can."""
    people.choose(EVA)
    assert not people.props.may_edit
    people.choose(KAJ)
    assert people.props.may_edit
    assert Role.ADMINISTRATOR not in people.props.roles
    eva = model(server, EVA)
    eva.choose(KAJ)
    assert Role.ADMINISTRATOR in eva.props.roles


def test_saved_and_taken_back(server: FakePeople, people: People) -> None:
    """A change goes with the version that was seen; undo writes what was there before, with the newest version."""
    people.choose(KAJ)
    before = PEOPLE[1].about
    after = structs.replace(before, roles=(Role.HOST,))
    people.edit(before)
    assert not people.props.may_save
    people.edit(after)
    people.save()
    kind, who, command = server.asked[-1]
    assert (kind, who, command.version, command.about) == ("put", KAJ, 1, after)
    assert people.props.pending
    server.done(Done(structs.replace(PEOPLE[1], about=after, version=2)))
    assert people.props.last is not None
    assert people.props.last.may_undo
    people.undo()
    assert (server.asked[-1][2].version, server.asked[-1][2].about) == (2, before)
    server.done(Done(structs.replace(PEOPLE[1], version=3)))
    assert people.props.last.happened is Happened.UNDONE
    assert not people.props.last.may_undo


def test_somebody_new_gets_a_link(server: FakePeople, people: People) -> None:
    """Name and user name are needed; the link's code was made here and is shown with the answer only."""
    people.begin_new()
    assert not people.props.may_save
    people.edit(About(username="ny", display_name="Ny"))
    people.save()
    _, command = server.asked[-1]
    assert (command.about.username, command.code) == ("ny", CODE)
    assert people.props.code == ""
    server.done(Done(Person(id=command.id, about=command.about, state=AccountState.INVITED, version=1)))
    assert people.props.code == CODE
    assert names(people) == ["Eva", "Kaj", "Mette", "Ny"]
    people.choose(KAJ)
    assert people.props.code == ""


def test_deactivated_and_let_in_again(server: FakePeople, people: People) -> None:
    """Undo is the opposite; meanwhile nothing else is asked."""
    people.choose(KAJ)
    people.act(PersonAction.DEACTIVATE)
    people.invite()
    assert server.asked == [(PersonAction.DEACTIVATE, KAJ)]
    server.done(Done(structs.replace(PEOPLE[1], state=AccountState.DEACTIVATED)))
    assert names(people) == ["Eva", "Mette"]
    people.undo()
    assert server.asked[-1] == (PersonAction.REACTIVATE, KAJ)


def test_no_is_told_and_what_was_typed_stays(server: FakePeople, people: People, qtbot: Any) -> None:
    """Somebody else has that name: the form keeps what stands in it. A token that is unknown ends the session."""
    people.choose(KAJ)
    typed = structs.replace(PEOPLE[1].about, username="mette")
    people.edit(typed)
    people.save()
    server.done(problem(ProblemType.USERNAME_TAKEN))
    assert (people.props.trouble, people.props.about) == (ProblemType.USERNAME_TAKEN, typed)
    people.save()
    server.done(Unreachable("no route"))
    assert people.props.may_save
    with qtbot.waitSignal(people.signed_out):
        people.save()
        server.done(problem(ProblemType.UNAUTHENTICATED))


def test_a_file_is_tried_before_it_is_brought_in(server: FakePeople, page: PeoplePage, tmp_path: Path) -> None:
    """A dry run's table first; a fault leaves nothing to do; what is done is what was shown."""
    file = tmp_path / "people.csv"
    file.write_bytes(b"user name;name\nkaj;Kaj Due\n")
    page.import_file(file)
    assert (server.asked[-1][1].content, server.asked[-1][1].apply) == (file.read_bytes(), False)
    server.done(Done(ImportReply(faults=(ImportFault(line=3, words="There is no role “king” here."),))))
    apply = page.findChild(QPushButton, "people-apply")
    assert not apply.isEnabled()
    assert [row.title for row in page.lines.things.rows] == ["There is no role “king” here."]
    page.import_file(file)
    line = ImportLine(
        line=2, step=ImportStep.CHANGE, username="kaj", display_name="Kaj Due", changes=("display_name", "+host")
    )
    server.done(Done(ImportReply(lines=(line,))))
    assert [(row.title, row.below) for row in page.lines.things.rows] == [
        ("Kaj Due", "Line 2 · is changed: Name, + Host")
    ]
    apply.click()
    assert server.asked[-1][1].apply
    server.done(Done(ImportReply(lines=(line,), applied=True)))
    assert not page.lines.isVisible()
    assert page.findChild(QLabel, "people-happened").isVisible()


def test_by_keyboard_and_by_ear(page: PeoplePage, server: FakePeople, qtbot: Any) -> None:
    """Typed, ticked and saved without a mouse; everything has a name for a screen reader, roles a sentence."""
    qtbot.keyClicks(page.search, "kaj")
    assert [row.title for row in page.list.things.rows] == ["Kaj"]
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    name = page.findChild(QLineEdit, "person-name")
    assert name.text() == "Kaj"
    name.setFocus()
    qtbot.keyClicks(name, " Due")
    host = page.findChild(QCheckBox, "role-host")
    assert "waiting room" in host.accessibleDescription()
    qtbot.keyClick(host, Qt.Key.Key_Return)  # as the space bar
    save = page.findChild(QPushButton, "person-save")
    assert save.isEnabled()
    qtbot.keyClick(save, Qt.Key.Key_Return)
    about = server.asked[-1][2].about
    assert (about.display_name, about.roles) == ("Kaj Due", (Role.CASEWORKER, Role.HOST))
    for field in page.findChildren(QLineEdit):
        if field.objectName().startswith(("person", "people")):
            assert field.accessibleName(), field.objectName()


def test_a_link_can_be_copied(page: PeoplePage, server: FakePeople, people: People, qapp: Any) -> None:
    """The whole address, with the code in the part that no server sees."""
    people.choose(KAJ)
    page.findChild(QPushButton, "person-invite").click()
    server.done(Done(structs.replace(PEOPLE[1], invited_until=datetime(2026, 11, 30, tzinfo=UTC))))
    page.findChild(QPushButton, "person-copy").click()
    assert qapp.clipboard().text() == f"https://skranke.example/welcome#{CODE}"


def test_deputies_are_added_and_taken_away(page: PeoplePage, people: People) -> None:
    """Nobody is offered as their own deputy, and nobody who has gone; who is picked is a line with a way out."""
    people.choose(KAJ)
    add = page.form.deputies.add
    assert [add.itemText(row) for row in range(add.count())] == ["Eva", "Mette"]
    add.setCurrentIndex(1)
    add.activated.emit(1)
    assert people.props.about is not None
    assert people.props.about.deputies == (METTE,)
    away = page.findChild(QPushButton, f"deputy-remove-{METTE}")
    assert away.accessibleName() == "Remove Mette"
    away.click()
    assert people.props.about.deputies == ()
    assert not people.props.changed


def test_three_hundred_people_open_at_once(qtbot: Any, server: FakePeople) -> None:
    """The list and the form are made of as few widgets for many people as for some."""
    many = [person(UUID(int=1000 + number), f"Person {number:03}") for number in range(300)]
    crowd = model(server)
    crowd._on_people(Done([*PEOPLE, *many]))
    page = PeoplePage(crowd, desks=[], services=[], server_url="https://s")
    qtbot.addWidget(page)
    before = len(page.findChildren(QPushButton))
    crowd.choose(many[7].id)
    assert len(page.findChildren(QPushButton)) == before
    assert len(page.list.things.rows) == 303
