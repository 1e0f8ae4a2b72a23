"""What the page People asks of the client, so that its view model knows no network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from shared.client.outcomes import Outcome
from shared.protocol.centres import Centre
from shared.protocol.people import (
    AddPerson,
    ImportPeople,
    ImportReply,
    Invite,
    Moved,
    MovePerson,
    Person,
    PersonAction,
    PutPerson,
)

PersonDone = Callable[[Outcome[Person]], None]


class PeopleCommands(Protocol):
    """Looking after people; each answers once, on the UI thread, through `done`."""

    def people(self, site_id: str, done: Callable[[Outcome[list[Person]]], None]) -> None:
        """Everybody of the site."""

    def add_person(self, site_id: str, command: AddPerson, done: PersonDone) -> None:
        """Take somebody in."""

    def put_person(self, site_id: str, person_id: UUID, command: PutPerson, done: PersonDone) -> None:
        """Decide otherwise about somebody."""

    def invite_person(self, site_id: str, person_id: UUID, command: Invite, done: PersonDone) -> None:
        """Give somebody a link."""

    def act_on_person(self, site_id: str, person_id: UUID, action: PersonAction, done: PersonDone) -> None:
        """Deactivate, reactivate or sign somebody out."""

    def centres(self, site_id: str, done: Callable[[Outcome[list[Centre]]], None]) -> None:
        """The other centres."""

    def move_person(
        self, site_id: str, person_id: UUID, command: MovePerson, done: Callable[[Outcome[Moved]], None]
    ) -> None:
        """Let somebody work at another one."""

    def import_people(self, site_id: str, command: ImportPeople, done: Callable[[Outcome[ImportReply]], None]) -> None:
        """Bring the people in step with a register, or see what that would do."""
