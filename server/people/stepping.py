"""Compares a register with the people of a site: what is to be done, line by line, or why it cannot be. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar
from uuid import UUID

import msgspec
from msgspec import Struct, structs

from server.people.register import Register, Row
from server.people.rules import changes
from shared.protocol.content import Configuration
from shared.protocol.model import Role
from shared.protocol.people import About, AccountState, ImportFault, ImportLine, ImportStep, Person

T = TypeVar("T")

_ROLES: Mapping[str, Role] = {
    **{role.value: role for role in Role},
    **dict.fromkeys(("sagsbehandler", "saksbehandler", "medarbejder", "medarbeider"), Role.CASEWORKER),
    **dict.fromkeys(("borgervært", "vært", "vert"), Role.HOST),
    **dict.fromkeys(("superbruger", "superbruker"), Role.SUPERUSER),
    **dict.fromkeys(("vagt", "vekter"), Role.GUARD),
    **dict.fromkeys(("læser", "leser"), Role.READER),
}


class Todo(Struct, frozen=True, kw_only=True):
    """What is to be done about one person; `person` is None for somebody new."""

    line: ImportLine
    staff_id: UUID
    about: About
    person: Person | None = None


class Plan(Struct, frozen=True):
    """Everything that is to be done; nothing while there are faults."""

    todo: tuple[Todo, ...] = ()
    faults: tuple[ImportFault, ...] = ()


class Known(Struct, frozen=True, kw_only=True):
    """What a register is compared with: the site's people, and which of its user names are at other centres."""

    people: Sequence[Person]
    elsewhere: Mapping[str, str]
    configuration: Configuration


def plan(
    register: Register, known: Known, new_ids: Mapping[str, UUID], *, deactivate_missing: bool, may_administrate: bool
) -> Plan:  # fmt: skip
    """What brings the people in step. `new_ids` has an id for every user name of the register."""
    faults = list(register.faults)
    if not register.rows and not faults:
        faults.append(ImportFault(line=0, words="Nobody stands in the file. Choose another one."))
    by_name = {person.about.username: person for person in known.people}
    ids = {**new_ids, **{name: person.id for name, person in by_name.items()}}
    todo, seen = [], dict[str, int]()
    for row in register.rows:
        person = by_name.get(row.username)
        said = _fault(row, known, seen)
        about = None if said else _about(row, person, ids, known.configuration)
        if isinstance(about, About):
            todo.append(_todo(row, person, ids[row.username], about))
        else:
            faults.append(ImportFault(line=row.line, words=said or str(about)))
        seen[row.username] = row.line
    if deactivate_missing:
        # An administrator who looks after all centres stands in no centre's register: only another one lets them go.
        missing = [
            person
            for name, person in by_name.items()
            if name not in seen and (may_administrate or Role.ADMINISTRATOR not in person.about.roles)
        ]
        todo += [_gone(person) for person in missing if person.state is not AccountState.DEACTIVATED]
    if not may_administrate:
        faults += [
            ImportFault(line=each.line.line, words=f"{each.about.username}: only an administrator can change one.")
            for each in todo
            if each.line.step is not ImportStep.SAME and _administrates(each)
        ]
    return Plan((), tuple(faults)) if faults else Plan(tuple(todo))


def _administrates(todo: Todo) -> bool:
    before = () if todo.person is None else todo.person.about.roles
    return Role.ADMINISTRATOR in {*before, *todo.about.roles}


def _fault(row: Row, known: Known, seen: Mapping[str, int]) -> str:
    if not row.username:
        return "The user name is missing."
    if row.username in seen:
        return f"{row.username} stands in line {seen[row.username]} already. Keep one of them."
    if row.username in known.elsewhere:
        return f"{row.username} works at {known.elsewhere[row.username]}. Bring them in step there."
    return ""


def _about(row: Row, person: Person | None, ids: Mapping[str, UUID], configuration: Configuration) -> About | str:
    """What the person is to be, or why they cannot be that."""
    roles = _each(row.roles, _role)
    services = _each(row.services, lambda name: _service(name, configuration))
    deputies = _each(row.deputies, ids.get)
    wrong = {"role": (row.roles, roles), "service": (row.services, services), "deputy": (row.deputies, deputies)}
    for what, (said, meant) in wrong.items():
        unknown = next((name for name, found in zip(said or (), meant or (), strict=True) if found is None), None)
        if unknown is not None:
            return f"{row.username}: there is no {what} “{unknown}” here."
    before = About(username=row.username, display_name="-") if person is None else person.about
    given: dict[str, object] = {
        "display_name": row.display_name or (before.display_name if person else row.username),
        "mail": row.mail,
        "roles": None if roles is None else tuple(role for role in Role if role in roles),
        "services": services,
        "deputies": deputies,
    }
    about = structs.replace(before, **{name: value for name, value in given.items() if value is not None})
    try:
        return msgspec.convert(msgspec.to_builtins(about), About)
    except msgspec.ValidationError as error:
        field = re.search(r"`\$\.(\w+)", str(error))
        return f"{row.username}: this cannot be the {field[1] if field else 'entry'}."


def _each(said: tuple[str, ...] | None, meant: Callable[[str], T | None]) -> tuple[T | None, ...] | None:
    return None if said is None else tuple(meant(name) for name in said)


def _role(name: str) -> Role | None:
    return _ROLES.get(name.casefold())


def _service(name: str, configuration: Configuration) -> str | None:
    wanted = name.casefold()
    for service in configuration.services:
        if wanted in {service.id, service.id.rpartition(".")[2], *(text.casefold() for text in service.name.values())}:
            return service.id
    return None


def _todo(row: Row, person: Person | None, staff_id: UUID, about: About) -> Todo:
    otherwise = changes(None if person is None else person.about, about)
    if person is None:
        step = ImportStep.ADD if row.active else ImportStep.SAME
    elif row.active != (person.state is not AccountState.DEACTIVATED):
        step = ImportStep.REACTIVATE if row.active else ImportStep.DEACTIVATE
    else:
        step = ImportStep.CHANGE if otherwise else ImportStep.SAME
    line = ImportLine(
        line=row.line, step=step, username=row.username, display_name=about.display_name, changes=otherwise
    )  # fmt: skip
    return Todo(line=line, staff_id=staff_id, about=about, person=person)


def _gone(person: Person) -> Todo:
    line = ImportLine(
        line=0, step=ImportStep.DEACTIVATE, username=person.about.username, display_name=person.about.display_name
    )
    return Todo(line=line, staff_id=person.id, about=person.about, person=person)
