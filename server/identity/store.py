"""Staff, devices and their tokens in PostgreSQL. Of a token only its hash is stored."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime
from uuid import UUID

import asyncpg
from msgspec import Struct
from sqlalchemy import Connection
from sqlalchemy.dialects.postgresql import insert as upsert

from server.db import schema
from server.identity.rights import Actor
from server.identity.roles import Machine
from shared.protocol.model import Role, Staff


class Holder(Struct, frozen=True):
    """Whom a token speaks for until when, and what these are now: see `rights` for what that allows.

    Another system has `rights`, those that it was given of what its kind may at most, at `centres`; else these are None
    and empty.
    """

    site_id: str
    staff_id: UUID | None
    device_id: UUID | None
    actors: frozenset[Actor]
    expires_at: datetime
    sign_in_id: UUID | None = None
    client_id: UUID | None = None
    rights: frozenset[str] | None = None
    centres: frozenset[str] = frozenset()

    @property
    def owner(self) -> UUID:
        """The id of the person, the device or the system."""
        owner = self.staff_id or self.device_id or self.client_id
        assert owner is not None, "the table of tokens has a check for that"
        return owner


class StaffAccount(Struct, frozen=True):
    """A member of staff with what is needed to sign in."""

    staff: Staff
    site_id: str
    password_hash: str | None


def new_token() -> str:
    """A fresh secret of 256 bits."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> bytes:
    """What is stored of a token. A plain hash is enough: the token is random, not a password."""
    return hashlib.sha256(token.encode()).digest()


class IdentityStore:
    """Looks up who somebody is."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def holder(self, hashed: bytes) -> Holder | None:
        """Whom the token with that hash speaks for; None when it is unknown or revoked."""
        row = await self._pool.fetchrow(
            "select t.staff_id, t.device_id, t.client_id, t.expires_at, t.sign_in_id, s.roles, d.kind,"
            " coalesce(s.site_id, d.site_id, a.site_ids[1]) as site_id, a.site_ids, a.rights, t.rights as asked"
            " from access_token t left join staff s on s.id = t.staff_id left join device d on d.id = t.device_id"
            " left join api_client a on a.id = t.client_id"
            " where t.hash = $1 and t.revoked_at is null and s.deactivated_at is null and a.revoked_at is null",
            hashed,
        )
        if row is None:
            return None
        if row["client_id"] is not None:
            return Holder(
                row["site_id"], None, None, frozenset([Machine.SYSTEM]), row["expires_at"], client_id=row["client_id"],
                rights=frozenset(row["rights"]) & frozenset(row["asked"] or ()), centres=frozenset(row["site_ids"]),
            )  # fmt: skip
        actors = [Machine(row["kind"])] if row["kind"] else map(Role, row["roles"])
        return Holder(
            row["site_id"], row["staff_id"], row["device_id"], frozenset(actors), row["expires_at"], row["sign_in_id"]
        )

    async def has_moved(self, hashed: bytes) -> bool:
        """Whether the token with that hash was given at another centre than its person works at now."""
        return bool(
            await self._pool.fetchval(
                "select exists (select from access_token t join staff s on s.id = t.staff_id"
                " where t.hash = $1 and t.site_id <> s.site_id and s.deactivated_at is null)",
                hashed,
            )
        )

    async def knows_site(self, site_id: str) -> bool:
        """Whether there is such a site."""
        return bool(await self._pool.fetchval("select exists (select from site where id = $1)", site_id))

    async def account(self, username: str) -> StaffAccount | None:
        """The member of staff of that user name; None when there is none, or they work here no longer."""
        return _account(
            await self._pool.fetchrow("select * from staff where username = $1 and deactivated_at is null", username)
        )

    async def account_of(self, staff_id: UUID) -> StaffAccount | None:
        """The same, by their id."""
        return _account(
            await self._pool.fetchrow("select * from staff where id = $1 and deactivated_at is null", staff_id)
        )

    async def keep_step(self, hashed: bytes, body: str, now: datetime, expires_at: datetime) -> None:
        """Keep a step of a sign-in in the browser under its secret's hash; those that are too old go."""
        await self._pool.execute(
            "with old as (delete from sign_in_step where expires_at <= $3)"
            " insert into sign_in_step (hash, body, expires_at) values ($1, $2, $4)",
            hashed,
            body,
            now,
            expires_at,
        )

    async def take_step(self, hashed: bytes, now: datetime) -> str | None:
        """Take the step out: nobody gets it a second time. None when there is none, or it is too old."""
        row = await self._pool.fetchrow(
            "delete from sign_in_step where hash = $1 returning body, expires_at > $2 as valid", hashed, now
        )
        return row["body"] if row is not None and row["valid"] else None


def _account(row: asyncpg.Record | None) -> StaffAccount | None:
    if row is None:
        return None
    staff = Staff(
        id=row["id"],
        username=row["username"],
        display_name=row["display_name"],
        desk_id=row["desk_id"],
        roles=tuple(Role(role) for role in row["roles"]),
        deputies=tuple(row["deputies"]),
    )
    return StaffAccount(staff, row["site_id"], row["password_hash"])


def put_staff(connection: Connection, staff: Staff, *, site_id: str, password_hash: str) -> None:
    """Add a member of staff; one with the same user name is left as it is."""
    row = {
        "id": staff.id, "site_id": site_id, "username": staff.username, "display_name": staff.display_name,
        "password_hash": password_hash, "desk_id": staff.desk_id, "roles": [role.value for role in staff.roles],
    }  # fmt: skip
    connection.execute(upsert(schema.staff).values(row).on_conflict_do_nothing(index_elements=["username"]))


def put_kiosk(
    connection: Connection, *, device_id: UUID, site_id: str, name: str, token: str, expires_at: datetime
) -> None:
    """Add a stand and its token."""
    device = {"id": device_id, "site_id": site_id, "kind": "kiosk", "name": name}
    connection.execute(upsert(schema.device).values(device).on_conflict_do_nothing(index_elements=["id"]))
    row = {
        "hash": token_hash(token), "site_id": site_id, "device_id": device_id, "expires_at": expires_at,
    }  # fmt: skip
    connection.execute(upsert(schema.access_token).values(row).on_conflict_do_nothing(index_elements=["hash"]))
