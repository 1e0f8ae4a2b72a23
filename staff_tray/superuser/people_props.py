"""What the page People shows, from what is known and what is typed. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from shared.protocol.model import Role
from shared.protocol.people import About, AccountState, ImportReply, Moved, Person
from shared.protocol.team import is_on_leave as is_leave
from staff_tray.trouble import Trouble

NOBODY = About(username="-", display_name="-")


class Show(StrEnum):
    """Which of them are shown."""

    HERE = "here"
    """All who work here."""
    ON_LEAVE = "on-leave"
    CANNOT_SIGN_IN = "cannot-sign-in"
    DEACTIVATED = "deactivated"


class Happened(StrEnum):
    """What has been done last."""

    ADDED = "added"
    SAVED = "saved"
    DEACTIVATED = "deactivated"
    REACTIVATED = "reactivated"
    SIGNED_OUT = "signed-out"
    MOVED = "moved"
    UNDONE = "undone"
    IMPORTED = "imported"


@dataclass(frozen=True)
class LastStep:
    """What was done to whom; `before` is what an undo goes back to, None where there is no way back by that.

    `moved` is who has gone to another centre, `centre` what that is called.
    """

    happened: Happened
    staff_id: UUID | None = None
    before: About | None = None
    moved: Moved | None = None
    centre: str = ""

    @property
    def may_undo(self) -> bool:
        """Whether there is a way back."""
        return (
            self.before is not None
            or self.moved is not None
            or self.happened in {Happened.DEACTIVATED, Happened.REACTIVATED}
        )


@dataclass(frozen=True)
class PeopleInputs:
    """`people` is None until they have come. `edited` is what stands in the form; `adding` that it is somebody new."""

    today: date
    me: UUID
    people: tuple[Person, ...] | None = None
    find: str = ""
    show: Show = Show.HERE
    chosen: UUID | None = None
    edited: About | None = None
    adding: bool = False
    pending: bool = False
    trouble: Trouble | None = None
    code: str = ""
    last: LastStep | None = None
    imported: ImportReply | None = None
    moving: bool = False
    centres: tuple[tuple[str, str], ...] | None = None


@dataclass(frozen=True)
class PersonRow:
    """One person in the list."""

    id: UUID
    name: str
    roles: tuple[Role, ...]
    state: AccountState
    on_leave_until: date | None = None


@dataclass(frozen=True)
class Leaving:
    """What follows when the chosen person goes to another centre; `centres` (ids and names) is None until they came.

    `stays` says that something of theirs is of this centre, `stands_in_for` names who has them as a deputy.
    """

    centres: tuple[tuple[str, str], ...] | None
    roles: tuple[Role, ...]
    stays: bool
    on_leave: bool
    stands_in_for: tuple[str, ...]


@dataclass(frozen=True)
class PeopleProps:
    """What the page shows; `about` is the form, None for nobody chosen. `code` is of a link that was just made."""

    loaded: bool
    rows: tuple[PersonRow, ...] = ()
    chosen: Person | None = None
    about: About | None = None
    adding: bool = False
    may_edit: bool = False
    may_save: bool = False
    changed: bool = False
    pending: bool = False
    trouble: Trouble | None = None
    code: str = ""
    last: LastStep | None = None
    imported: ImportReply | None = None
    may_import: bool = False
    may_move: bool = False
    leaving: Leaving | None = None
    roles: tuple[Role, ...] = ()
    others: tuple[tuple[UUID, str], ...] = field(default=())
    """Who works here: ids and names, for deputies."""


def is_on_leave(about: About, today: date) -> bool:
    """Whether somebody is not at work that day."""
    return is_leave(about.leave_from, about.leave_until, today)


def derive(inputs: PeopleInputs) -> PeopleProps:
    """What to show for `inputs`."""
    people = inputs.people or ()
    administrator = _is_administrator(inputs)
    chosen = next((person for person in people if person.id == inputs.chosen), None)
    before = None if chosen is None else chosen.about
    about = inputs.edited or before
    changed = inputs.edited is not None and inputs.edited != before
    for_administrators = before is not None and Role.ADMINISTRATOR in before.roles
    may_edit = not for_administrators or administrator
    offers = administrator or for_administrators
    whole = about is not None and bool(about.username.strip() and about.display_name.strip())
    return PeopleProps(
        loaded=inputs.people is not None,
        rows=tuple(_row(person, inputs.today) for person in people if _is_shown(person, inputs)),
        chosen=chosen,
        about=about,
        adding=inputs.adding,
        may_edit=may_edit and about is not None,
        may_save=may_edit and whole and changed and not inputs.pending,
        changed=changed,
        pending=inputs.pending,
        trouble=inputs.trouble,
        code=inputs.code,
        last=inputs.last,
        imported=inputs.imported,
        may_move=administrator and chosen is not None and chosen.state is not AccountState.DEACTIVATED,
        leaving=_leaving(inputs, chosen) if inputs.moving and chosen is not None else None,
        may_import=_may_import(inputs.imported) and not inputs.pending,
        roles=tuple(role for role in Role if role is not Role.ADMINISTRATOR or offers),
        others=tuple(
            (each.id, each.about.display_name) for each in people if each.state is not AccountState.DEACTIVATED
        ),
    )


def _leaving(inputs: PeopleInputs, person: Person) -> Leaving:
    about = person.about
    return Leaving(
        centres=inputs.centres,
        roles=about.roles,
        stays=bool(about.desk_id or about.services or about.deputies),
        on_leave=about.leave_from is not None,
        stands_in_for=tuple(
            each.about.display_name for each in inputs.people or () if person.id in each.about.deputies
        ),
    )


def _is_administrator(inputs: PeopleInputs) -> bool:
    """Whether it is one who looks: who is not among the people of the centre can be nothing else."""
    own = next((person for person in inputs.people or () if person.id == inputs.me), None)
    return inputs.people is not None and (own is None or Role.ADMINISTRATOR in own.about.roles)


def _may_import(reply: ImportReply | None) -> bool:
    return reply is not None and not reply.applied and not reply.faults and any(
        line.step != "same" for line in reply.lines
    )  # fmt: skip


def _row(person: Person, today: date) -> PersonRow:
    about = person.about
    until = about.leave_until if is_on_leave(about, today) else None
    return PersonRow(person.id, about.display_name, about.roles, person.state, until)


def _is_shown(person: Person, inputs: PeopleInputs) -> bool:
    about, gone = person.about, person.state is AccountState.DEACTIVATED
    words = inputs.find.casefold().split()
    found = all(word in f"{about.display_name} {about.username} {about.mail}".casefold() for word in words)
    kind = {
        Show.HERE: not gone,
        Show.ON_LEAVE: not gone and is_on_leave(about, inputs.today),
        Show.CANNOT_SIGN_IN: person.state in {AccountState.INVITED, AccountState.NO_PASSWORD},
        Show.DEACTIVATED: gone,
    }[inputs.show]
    return found and kind
