"""What can be asked of the server about people and their accounts."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from msgspec import Struct
from msgspec.json import Decoder

from shared.client.network import quoted
from shared.client.outcomes import Outcome
from shared.client.sender import Sender
from shared.protocol.audit import AuditAsked, AuditPage
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

_PEOPLE = Decoder(list[Person])
_PERSON = Decoder(Person)
_MOVED = Decoder(Moved)
_AUDIT = Decoder(AuditPage)
_IMPORTED = Decoder(ImportReply)

PersonDone = Callable[[Outcome[Person]], None]


class _Nothing(Struct, frozen=True):
    """The body of what needs none."""


class PeopleSender(Sender):
    """A `Sender` that can ask about people."""

    def people(self, site_id: str, done: Callable[[Outcome[list[Person]]], None]) -> None:
        """Everybody of the site, with their accounts."""
        self._get(_people(site_id), _PEOPLE, done)

    def add_person(self, site_id: str, command: AddPerson, done: PersonDone) -> None:
        """Take somebody in."""
        self._post(_people(site_id), command, _PERSON, done)

    def put_person(self, site_id: str, person_id: UUID, command: PutPerson, done: PersonDone) -> None:
        """Decide otherwise about somebody."""
        self._put(f"{_people(site_id)}/{person_id}", command, _PERSON, done)

    def invite_person(self, site_id: str, person_id: UUID, command: Invite, done: PersonDone) -> None:
        """Give somebody a link to choose a password."""
        self._post(f"{_people(site_id)}/{person_id}/invite", command, _PERSON, done)

    def act_on_person(self, site_id: str, person_id: UUID, action: PersonAction, done: PersonDone) -> None:
        """Deactivate, reactivate or sign somebody out."""
        self._post(f"{_people(site_id)}/{person_id}/{action}", _Nothing(), _PERSON, done)

    def move_person(
        self, site_id: str, person_id: UUID, command: MovePerson, done: Callable[[Outcome[Moved]], None]
    ) -> None:
        """Let somebody work at another centre."""
        self._post(f"{_people(site_id)}/{person_id}/move", command, _MOVED, done)

    def audit(self, site_id: str, asked: AuditAsked, done: Callable[[Outcome[AuditPage]], None]) -> None:
        """A page of what was done there."""
        said = {
            "kind": asked.kind, "person": asked.person, "from": asked.first, "until": asked.last,
            "before": asked.before,
        }  # fmt: skip
        given = "&".join(f"{name}={value}" for name, value in said.items() if value)
        self._get(f"/api/v1/sites/{quoted(site_id)}/audit{'?' if given else ''}{given}", _AUDIT, done)

    def import_people(self, site_id: str, command: ImportPeople, done: Callable[[Outcome[ImportReply]], None]) -> None:
        """Bring the site's people in step with a register, or see what that would do."""
        self._post(f"{_people(site_id)}/import", command, _IMPORTED, done)


def _people(site_id: str) -> str:
    return f"/api/v1/sites/{quoted(site_id)}/people"
