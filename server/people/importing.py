"""Brings the people of a site in step with a register: a dry run, or all of it in one transaction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from server.centre.catalogue import Catalogue
from server.people.register import read_register
from server.people.rules import changes
from server.people.stepping import Known, Plan, Todo, plan
from server.people.store import PeopleStore, UsernameTakenError, Work
from server.people.told import Told
from server.problems import ProblemError
from shared.protocol.errors import ProblemType
from shared.protocol.model import Role
from shared.protocol.people import ImportFault, ImportPeople, ImportReply, ImportStep

_ENDS = frozenset({ImportStep.DEACTIVATE})


class PeopleImport:
    """Takes in, changes and lets go whoever the register says."""

    def __init__(
        self,
        store: PeopleStore,
        catalogue: Catalogue,
        told: Told,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
    ) -> None:
        self._store = store
        self._catalogue = catalogue
        self._told = told
        self._clock = clock
        self._new_id = new_id

    async def run(
        self, site_id: str, command: ImportPeople, *, actor_id: UUID | None, may_administrate: bool
    ) -> ImportReply:
        """What comes of the register, and with `apply` it is done, unless there is a fault."""
        configuration = (await self._catalogue.required(site_id)).configuration
        register = read_register(command.content)
        names = [row.username for row in register.rows]
        try:
            async with self._store.work(self._clock(), actor_id) as work:
                administrators = await work.administrators()
                known = Known(
                    people=await work.everybody(site_id),
                    elsewhere=await work.elsewhere(site_id, names),
                    configuration=configuration,
                )
                planned = plan(
                    register, known, {name: self._new_id() for name in names},
                    deactivate_missing=command.deactivate_missing, may_administrate=may_administrate,
                )  # fmt: skip
                planned = _with_an_administrator(planned, administrators)
                todo = sorted(planned.todo, key=lambda each: (each.line.line == 0, each.line.line))
                if command.apply:
                    for each in todo:
                        await _do(work, site_id, each)
        except UsernameTakenError as error:
            raise ProblemError(
                ProblemType.UNAVAILABLE, "Somebody changes people just now. Send the same again."
            ) from error
        applied = command.apply and not planned.faults
        for each in todo if applied else []:
            if each.person is not None and each.line.step is not ImportStep.SAME:
                self._told.forget(each.staff_id)
            if each.line.step in _ENDS:
                await self._told.gone(site_id, each.staff_id)
        return ImportReply(lines=tuple(each.line for each in todo), faults=planned.faults, applied=applied)


def _with_an_administrator(planned: Plan, administrators: set[UUID]) -> Plan:
    """The plan, or its refusal when no administrator would be left."""
    left = set(administrators)
    for each in planned.todo:
        stays = each.line.step not in _ENDS and Role.ADMINISTRATOR in each.about.roles
        left = left | {each.staff_id} if stays else left - {each.staff_id}
    if administrators and not left:
        return Plan((), (ImportFault(line=0, words="After this there would be no administrator any more."),))
    return planned


async def _do(work: Work, site_id: str, todo: Todo) -> None:
    otherwise = changes(None if todo.person is None else todo.person.about, todo.about)
    match todo.line.step:
        case ImportStep.ADD:
            await work.add(site_id, todo.staff_id, todo.about, otherwise)
        case ImportStep.SAME:
            return
        case _ if otherwise:
            await work.put(site_id, todo.staff_id, todo.about, otherwise)
    if todo.line.step in {ImportStep.DEACTIVATE, ImportStep.REACTIVATE}:
        await work.set_active(site_id, todo.staff_id, active=todo.line.step is ImportStep.REACTIVATE)
