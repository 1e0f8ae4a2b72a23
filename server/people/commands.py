"""The commands of people: take in, change, invite, let go; and choosing a password with a link."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from uuid import UUID

from msgspec import structs

from server.centre.catalogue import Catalogue
from server.identity import passwords
from server.identity.access import allows
from server.identity.roles import Scope
from server.identity.sign_ins.strength import require_strong
from server.identity.store import Holder, token_hash
from server.people.rules import back_at_work, changes, fault, fitting, touches_administrators
from server.people.store import Account, PeopleStore, UsernameTakenError, Work
from server.people.told import Told
from server.problems import ProblemError
from server.queue.rules import local_day
from shared.protocol.errors import ProblemType
from shared.protocol.model import Role
from shared.protocol.people import (
    INVITATION_DAYS,
    About,
    AcceptInvitation,
    AccountState,
    AddPerson,
    Invite,
    Invited,
    Moved,
    MovePerson,
    Person,
    PersonAction,
    PutPerson,
    WithCode,
)

AUDIT_KEPT = timedelta(days=366)


class PeopleCommands:
    """Every command answers with the person as they are now, or raises a `ProblemError` and has changed nothing."""

    def __init__(self, store: PeopleStore, catalogue: Catalogue, told: Told, *, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._catalogue = catalogue
        self._clock = clock
        self._told = told

    async def people(self, site_id: str) -> list[Person]:
        """Everybody of the site."""
        await self._catalogue.required(site_id)
        return await self._store.people(site_id, self._clock())

    async def add(self, site_id: str, command: AddPerson, holder: Holder) -> Person:
        """Take somebody in, and invite them when there is a code."""
        await self._require_possible(site_id, command.about)
        _require_administrator(holder, site_id, (), command.about.roles)
        async with self._working(holder) as work:
            await work.add(site_id, command.id, command.about, changes(None, command.about))
            account = await _known(work, site_id, command.id)
            if account.person.about != command.about:
                raise ProblemError(ProblemType.ID_REUSED, "This id has been used for somebody else. Send a new id.")
            if command.code is not None:
                await work.invite(site_id, command.id, token_hash(command.code), self._link_ends())
            return (await _known(work, site_id, command.id)).person

    async def put(self, site_id: str, staff_id: UUID, command: PutPerson, holder: Holder) -> Person:
        """Decide otherwise about somebody."""
        async with self._working(holder) as work:
            administrators = await work.administrators()
            before = await _known(work, site_id, staff_id)
            _require_administrator(holder, site_id, before.roles, command.about.roles)
            if before.person.about == command.about:
                return before.person
            if before.person.version != command.version:
                raise _changed(before.person)
            await self._require_possible(site_id, command.about, before.person.about)
            if Role.ADMINISTRATOR not in command.about.roles:
                _require_another(administrators, staff_id)
            await work.put(site_id, staff_id, command.about, changes(before.person.about, command.about))
            after = await _known(work, site_id, staff_id)
        self._told.forget(staff_id)
        return after.person

    async def act(self, site_id: str, staff_id: UUID, action: PersonAction, holder: Holder) -> Person:
        """Deactivate, reactivate or sign somebody out."""
        async with self._working(holder) as work:
            administrators = await work.administrators()
            before = await _known(work, site_id, staff_id)
            _require_administrator(holder, site_id, before.roles, ())
            active = before.person.state is not AccountState.DEACTIVATED
            match action:
                case PersonAction.DEACTIVATE if active:
                    _require_another(administrators, staff_id)
                    await work.set_active(site_id, staff_id, active=False)
                case PersonAction.REACTIVATE if not active:
                    await work.set_active(site_id, staff_id, active=True)
                case PersonAction.SIGN_OUT:
                    await work.sign_out(site_id, staff_id)
            after = await _known(work, site_id, staff_id)
        self._told.forget(staff_id)
        if action is PersonAction.DEACTIVATE:
            await self._told.gone(site_id, staff_id)
        return after.person

    async def end_leave(self, holder: Holder) -> None:
        """The person themself is back; without a leave that is under way nothing happens."""
        rules = await self._catalogue.required(holder.site_id)
        today = local_day(self._clock(), rules.configuration.site.time_zone)
        async with self._working(holder) as work:
            before = (await _known(work, holder.site_id, holder.owner)).person.about
            after = back_at_work(before, today)
            if after != before:
                await work.put(holder.site_id, holder.owner, after, changes(before, after))

    async def move(self, site_id: str, staff_id: UUID, command: MovePerson, holder: Holder) -> Moved:
        """Let somebody work at another centre from now on. The same command sent again finds them there."""
        to = command.to_site_id
        if to == site_id:
            raise ProblemError(ProblemType.BAD_REQUEST, "to_site_id: that is the same centre. Choose another one.")
        configuration = (await self._catalogue.required(to)).configuration
        async with self._working(holder) as work:
            await work.administrators()
            if await work.person(site_id, staff_id) is None:
                there = await work.person(to, staff_id)
                if there is not None and there.person.version == command.version + 1:
                    return Moved(site_id=to, person=there.person, before=there.person.about, deputy_of=())
            before = (await _known(work, site_id, staff_id)).person
            if before.version != command.version:
                raise _changed(before)
            wanted = structs.replace(
                before.about, desk_id=command.desk_id, services=command.services, deputies=command.deputies
            )
            about = fitting(wanted, configuration, {each.id for each in await work.everybody(to)})
            left = await work.move(staff_id, (site_id, to), about, command.deputy_of)
            after = (await _known(work, to, staff_id)).person
        self._told.forget(staff_id)
        await self._told.gone(site_id, staff_id)
        return Moved(site_id=to, person=after, before=before.about, deputy_of=left)

    async def invite(self, site_id: str, staff_id: UUID, command: Invite, holder: Holder) -> Person:
        """Give somebody a link to choose a password; what they had stays good until then."""
        async with self._working(holder) as work:
            account = await _known(work, site_id, staff_id)
            _require_administrator(holder, site_id, account.roles, ())
            if account.person.state is AccountState.DEACTIVATED:
                raise ProblemError(
                    ProblemType.UNKNOWN_PERSON, "Whoever is deactivated cannot be invited. Let them in again first."
                )
            await work.invite(site_id, staff_id, token_hash(command.code), self._link_ends())
            return (await _known(work, site_id, staff_id)).person

    async def look(self, command: WithCode) -> Invited:
        """Whom a link is for."""
        invited = await self._store.look(token_hash(command.code), self._clock())
        if invited is None:
            raise _spent()
        return invited

    async def accept(self, command: AcceptInvitation) -> None:
        """Choose user name and password."""
        invited = await self.look(WithCode(code=command.code))
        await asyncio.to_thread(require_strong, command.password, (command.username, invited.display_name))
        password_hash = await passwords.hashed(command.password)
        async with self._working(None) as work:
            if not await work.accept(token_hash(command.code), command.username, password_hash):
                raise _spent()

    async def end_day(self, site_id: str, midnight: datetime) -> None:
        """Forget who changed what a year ago."""
        await self._store.forget_audit(site_id, midnight - AUDIT_KEPT)

    @asynccontextmanager
    async def _working(self, holder: Holder | None) -> AsyncIterator[Work]:
        try:
            async with self._store.work(self._clock(), None if holder is None else holder.staff_id) as work:
                yield work
        except UsernameTakenError as error:
            raise ProblemError(
                ProblemType.USERNAME_TAKEN, "Somebody has this user name already. Choose another one."
            ) from error

    def _link_ends(self) -> datetime:
        return self._clock() + timedelta(days=INVITATION_DAYS)

    async def _require_possible(self, site_id: str, about: About, before: About | None = None) -> None:
        configuration = (await self._catalogue.required(site_id)).configuration
        colleagues = {person.id for person in await self._store.people(site_id, self._clock())}
        if words := fault(about, configuration, colleagues, before=before):
            raise ProblemError(ProblemType.BAD_REQUEST, words)


async def _known(work: Work, site_id: str, staff_id: UUID) -> Account:
    account = await work.person(site_id, staff_id)
    if account is None:
        raise ProblemError(ProblemType.UNKNOWN_PERSON, f"Nobody at {site_id} has the id {staff_id}. Look again.")
    return account


def _require_administrator(holder: Holder, site_id: str, before: Iterable[Role], after: Iterable[Role]) -> None:
    if touches_administrators(before, after) and not allows(holder, Scope.GIVE_ADMINISTRATOR, site_id):
        raise ProblemError(
            ProblemType.FORBIDDEN, "Only an administrator can change an administrator, or make one. Ask one of them."
        )


def _require_another(administrators: set[UUID], staff_id: UUID) -> None:
    if administrators == {staff_id}:
        raise ProblemError(
            ProblemType.LAST_ADMINISTRATOR, "This is the last administrator. Make somebody else one first."
        )


def _changed(person: Person) -> ProblemError:
    return ProblemError(
        ProblemType.CHANGED_MEANWHILE,
        f"Somebody has changed {person.about.display_name} meanwhile. Look again, then change.",
    )


def _spent() -> ProblemError:
    return ProblemError(ProblemType.LINK_SPENT, "This link is not good any more. Ask your superuser for a new one.")
