"""People in PostgreSQL: each change is one transaction, with its line of who did it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from uuid import UUID

import asyncpg
import msgspec
from msgspec import Struct

from server.events.listener import CHANNEL
from server.events.log import logged
from server.events.store import Connection, carry_out
from server.identity.sign_ins.store import end_sign_ins
from server.ids import new_id
from server.people.rules import state_of
from server.team.store import presence_json
from shared.protocol.model import Role
from shared.protocol.people import About, Invited, Person

_PERSON = """
select s.*, (select max(i.expires_at) from invitation i where i.staff_id = s.id) as invited_until from staff s"""

_VALUES = "username, display_name, mail, roles, desk_id, services, deputies, leave_from, leave_until"

STAFF_EVENT = "staff.changed"

_TOLD = logged(
    f"""
change as (
  select null::uuid as ticket_id, jsonb_build_object('staff_ids', to_jsonb($5::uuid[]), 'presences', coalesce((
    select jsonb_agg({presence_json("p")} order by p.staff_id) from presence p
    where p.site_id = $2 and p.staff_id = any($5) and p.status <> 'away'), '[]')) as body
)"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` whom something was decided about."""


class UsernameTakenError(Exception):
    """Somebody has that user name already, here or at another centre."""


class Account(Struct, frozen=True):
    """A person with the centre they are at."""

    site_id: str
    person: Person

    @property
    def roles(self) -> frozenset[Role]:
        """What they are, also while they are deactivated."""
        return frozenset(self.person.about.roles)


class PeopleStore:
    """Reads people, and opens transactions that change them."""

    def __init__(self, pool: asyncpg.Pool, *, new_id: Callable[[], UUID] = new_id) -> None:
        self._pool = pool
        self._new_id = new_id

    @asynccontextmanager
    async def work(self, now: datetime, actor_id: UUID | None) -> AsyncIterator[Work]:
        """A transaction; `actor_id` is who changes something, None is the command line.

        Whoever was changed is told to the streams of their site when it is done.
        """
        async with self._pool.acquire() as connection, connection.transaction():
            work = Work(connection, now, actor_id)
            yield work
            await work.tell(self._new_id)

    async def people(self, site_id: str, now: datetime) -> list[Person]:
        """Everybody of the site, by name; those who are deactivated last."""
        rows = await self._pool.fetch(
            f"{_PERSON} where s.site_id = $1 order by s.deactivated_at is not null, s.display_name, s.id", site_id
        )
        return [_person(row, now) for row in rows]

    async def look(self, code_hash: bytes, now: datetime) -> Invited | None:
        """Whom the link with that code is for; None when it is not good any more."""
        row = await self._pool.fetchrow(
            "select s.display_name, s.username, t.municipality, i.expires_at from invitation i"
            " join staff s on s.id = i.staff_id join site t on t.id = s.site_id"
            " where i.hash = $1 and i.expires_at > $2 and s.deactivated_at is null",
            code_hash,
            now,
        )
        return None if row is None else Invited(**dict(row))

    async def forget_audit(self, site_id: str, before: datetime) -> None:
        """Forget who changed what before that moment."""
        await self._pool.execute("delete from audit where site_id = $1 and at < $2", site_id, before)

    async def centres(self) -> list[str]:
        """Every site's id."""
        return [row["id"] for row in await self._pool.fetch("select id from site order by id")]


_TOLD_OF = frozenset({"added", "changed", "deactivated", "reactivated"})


class Work:
    """What can be done within one transaction; nothing of it holds unless all of it is done."""

    def __init__(self, connection: Connection, now: datetime, actor_id: UUID | None) -> None:
        self._connection = connection
        self._now = now
        self._actor_id = actor_id
        self._changed: dict[str, list[UUID]] = {}

    async def tell(self, new_id: Callable[[], UUID]) -> None:
        """Log, as the last thing, about whom something was decided, and tell every process."""
        for site_id, staff_ids in sorted(self._changed.items()):
            some = list(dict.fromkeys(staff_ids))
            await carry_out(self._connection, _TOLD, new_id(), site_id, self._now, STAFF_EVENT, some)
            await self._connection.execute("select pg_notify($1, $2)", CHANNEL, site_id)

    async def person(self, site_id: str, staff_id: UUID) -> Account | None:
        """The person, held until the end of the transaction; None when the site has no such."""
        row = await self._connection.fetchrow(
            f"{_PERSON} where s.id = $1 and s.site_id = $2 for no key update of s", staff_id, site_id
        )
        return None if row is None else Account(row["site_id"], _person(row, self._now))

    async def by_username(self, username: str) -> Account | None:
        """Whoever has that user name, anywhere."""
        row = await self._connection.fetchrow(f"{_PERSON} where s.username = $1 for no key update of s", username)
        return None if row is None else Account(row["site_id"], _person(row, self._now))

    async def everybody(self, site_id: str) -> list[Person]:
        """All of the site, held until the end of the transaction."""
        rows = await self._connection.fetch(
            f"{_PERSON} where s.site_id = $1 order by s.id for no key update of s", site_id
        )
        return [_person(row, self._now) for row in rows]

    async def elsewhere(self, site_id: str, usernames: Sequence[str]) -> dict[str, str]:
        """Which of those user names are at another centre, and at which."""
        rows = await self._connection.fetch(
            "select username, site_id from staff where username = any($1::text[]) and site_id <> $2",
            list(usernames),
            site_id,
        )
        return {row["username"]: row["site_id"] for row in rows}

    async def administrators(self) -> set[UUID]:
        """All who can sign in as administrators, held until the end: of two who go at once the second sees one less.

        Ask for them before anybody else is held, so that nobody waits for each other.
        """
        rows = await self._connection.fetch(
            "select id from staff where 'administrator' = any(roles) and deactivated_at is null order by id"
            " for no key update"
        )
        return {row["id"] for row in rows}

    async def add(self, site_id: str, staff_id: UUID, about: About, changes: Sequence[str]) -> bool:
        """Write a new person; False when that id is there already."""
        try:
            done = await self._connection.execute(
                f"insert into staff (id, site_id, {_VALUES}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"  # noqa: S608 - constants
                " on conflict (id) do nothing",
                staff_id, site_id, *_values(about),
            )  # fmt: skip
        except asyncpg.UniqueViolationError as error:
            raise UsernameTakenError from error
        if done.endswith(" 0"):
            return False
        await self.note(site_id, staff_id, "added", changes)
        return True

    async def put(self, site_id: str, staff_id: UUID, about: About, changes: Sequence[str]) -> None:
        """Write another state of a person."""
        try:
            await self._connection.execute(
                f"update staff set ({_VALUES}) = ($2, $3, $4, $5, $6, $7, $8, $9, $10), version = version + 1"  # noqa: S608 - constants
                " where id = $1",
                staff_id, *_values(about),
            )  # fmt: skip
        except asyncpg.UniqueViolationError as error:
            raise UsernameTakenError from error
        await self.note(site_id, staff_id, "changed", changes)

    async def move(
        self, staff_id: UUID, between: tuple[str, str], about: About, deputy_of: Sequence[UUID]
    ) -> tuple[UUID, ...]:
        """Let somebody go on at the second of the centres; who at the first had them as a deputy is answered.

        All their sign-ins end. At the second those of `deputy_of` have them as a deputy from now on.
        """
        here, there = between
        await self._connection.execute(
            f"update staff set (site_id, {_VALUES}) = ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11),"  # noqa: S608 - constants
            " version = version + 1 where id = $1",
            staff_id, there, *_values(about),
        )  # fmt: skip
        left = await self._connection.fetch(
            "update staff set deputies = array_remove(deputies, $1), version = version + 1"
            " where site_id = $2 and $1 = any(deputies) returning id",
            staff_id,
            here,
        )
        await self._connection.execute(
            "update staff set deputies = array_append(deputies, $1), version = version + 1"
            " where site_id = $2 and id = any($3::uuid[]) and not $1 = any(deputies)",
            staff_id,
            there,
            list(deputy_of),
        )
        await end_sign_ins(self._connection, staff_id, self._now)
        await self.note(here, staff_id, "moved-away", (there,))
        await self.note(there, staff_id, "moved-here", (here,))
        return tuple(row["id"] for row in left)

    async def set_active(self, site_id: str, staff_id: UUID, *, active: bool) -> None:
        """Let somebody in again, or no more: then all their sign-ins and links end."""
        await self._connection.execute(
            "update staff set deactivated_at = $2, version = version + 1 where id = $1",
            staff_id,
            None if active else self._now,
        )
        if not active:
            await self._connection.execute("delete from invitation where staff_id = $1", staff_id)
            await end_sign_ins(self._connection, staff_id, self._now)
        await self.note(site_id, staff_id, "reactivated" if active else "deactivated", ())

    async def sign_out(self, site_id: str, staff_id: UUID) -> None:
        """End all sign-ins of the person."""
        await end_sign_ins(self._connection, staff_id, self._now)
        await self.note(site_id, staff_id, "signed-out", ())

    async def invite(self, site_id: str, staff_id: UUID, code_hash: bytes, expires_at: datetime) -> None:
        """Write the one link that is good from now on."""
        await self._connection.execute(
            "with old as (delete from invitation where staff_id = $2 and hash <> $1)"
            " insert into invitation (hash, staff_id, expires_at) values ($1, $2, $3) on conflict (hash) do nothing",
            code_hash, staff_id, expires_at,
        )  # fmt: skip
        await self.note(site_id, staff_id, "invited", ())

    async def accept(self, code_hash: bytes, username: str, password_hash: str) -> bool:
        """Spend the link: its person gets that name and password, and is signed out. False when it is spent."""
        try:
            row = await self._connection.fetchrow(
                "with spent as (delete from invitation where hash = $1 and expires_at > $2 returning staff_id)"
                " update staff s set username = $3, password_hash = $4, version = version + 1 from spent"
                " where s.id = spent.staff_id and s.deactivated_at is null returning s.id, s.site_id",
                code_hash, self._now, username, password_hash,
            )  # fmt: skip
        except asyncpg.UniqueViolationError as error:
            raise UsernameTakenError from error
        if row is None:
            return False
        self._actor_id = row["id"]
        await end_sign_ins(self._connection, row["id"], self._now)
        await self.note(row["site_id"], row["id"], "password-chosen", ())
        return True

    async def note(self, site_id: str, staff_id: UUID, what: str, changes: Sequence[str]) -> None:
        """Write down who did it."""
        if what in _TOLD_OF:
            self._changed.setdefault(site_id, []).append(staff_id)
        await self._connection.execute(
            "insert into audit (at, actor_id, site_id, staff_id, what, detail) values ($1, $2, $3, $4, $5, $6)",
            self._now, self._actor_id, site_id, staff_id, what, msgspec.json.encode(list(changes)).decode(),
        )  # fmt: skip


def _values(about: About) -> tuple[object, ...]:
    return (
        about.username, about.display_name, about.mail, [role.value for role in about.roles], about.desk_id,
        list(about.services), list(about.deputies), about.leave_from, about.leave_until,
    )  # fmt: skip


def _person(row: asyncpg.Record, now: datetime) -> Person:
    about = About(
        username=row["username"], display_name=row["display_name"], mail=row["mail"],
        roles=tuple(Role(role) for role in row["roles"]), desk_id=row["desk_id"], services=tuple(row["services"]),
        deputies=tuple(row["deputies"]), leave_from=row["leave_from"], leave_until=row["leave_until"],
    )  # fmt: skip
    state = state_of(
        has_password=row["password_hash"] is not None, invited_until=row["invited_until"],
        deactivated=row["deactivated_at"] is not None, now=now,
    )  # fmt: skip
    until = row["invited_until"]
    return Person(
        id=row["id"], about=about, state=state, version=row["version"],
        invited_until=until if until is not None and until > now else None,
    )  # fmt: skip
