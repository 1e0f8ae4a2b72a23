"""Sign-ins, their tokens and wrong guesses in PostgreSQL. Of every secret only its hash is stored."""

from __future__ import annotations

import hashlib
from datetime import datetime
from uuid import UUID

import asyncpg
from msgspec import Struct

from server.events.store import Connection, id_reused
from server.identity.sign_ins.lockout import Guesses, Patience, counted, locked_until
from server.identity.store import StaffAccount
from shared.protocol.own_account import OwnSignIn


class Renewal(Struct, frozen=True):
    """What came of a refresh token. With `stolen` it had been used for something else, and the sign-in is over."""

    sign_in_id: UUID
    staff_id: UUID
    stolen: bool
    expires_at: datetime


class SignInStore:
    """Sign-ins in PostgreSQL."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def begin(
        self, sign_in_id: UUID, account: StaffAccount, *, refresh_hash: bytes, token_hash: bytes, computer: str,
        now: datetime, expires_at: datetime, ends_at: datetime,
    ) -> None:  # fmt: skip
        """Write a new sign-in with its first tokens."""
        await self._pool.execute(
            "with begun as (insert into sign_in (id, staff_id, begun_at, seen_at, ends_at, computer)"
            " values ($1, $2, $4, $4, $5, $8) returning id),"
            " kept as (insert into refresh_token (hash, sign_in_id) select $6, id from begun)"
            " insert into access_token (hash, site_id, staff_id, sign_in_id, expires_at)"
            " select $7, $3, $2, id, $9 from begun",
            sign_in_id, account.staff.id, account.site_id, now, ends_at, refresh_hash, token_hash, computer,
            expires_at,
        )  # fmt: skip

    async def own(self, staff_id: UUID, now: datetime, here: UUID | None) -> tuple[OwnSignIn, ...]:
        """The person's sign-ins that go on, the latest first; `here` is the one that asks."""
        rows = await self._pool.fetch(
            "select id, computer, begun_at, coalesce(seen_at, begun_at) as seen_at, ends_at from sign_in"
            " where staff_id = $1 and ended_at is null and ends_at > $2 order by begun_at desc, id",
            staff_id,
            now,
        )
        return tuple(OwnSignIn(**dict(row), here=row["id"] == here) for row in rows)

    async def renew(
        self, used: bytes, following: bytes, *, token_hash: bytes, now: datetime, expires_at: datetime
    ) -> Renewal | None:
        """Put `following` in the place of `used`, and write a new access token; None when the sign-in is over.

        Raises a `ProblemError` when `following` is a refresh token already, of whichever sign-in.
        """
        async with self._pool.acquire() as connection, connection.transaction():
            row = await connection.fetchrow(
                "select i.id, i.staff_id, i.ends_at, s.site_id, r.next_hash from refresh_token r"
                " join sign_in i on i.id = r.sign_in_id join staff s on s.id = i.staff_id"
                " where r.hash = $1 and i.ended_at is null and i.ends_at > $2 and s.deactivated_at is null"
                " for update of i, r",
                used,
                now,
            )
            if row is None:
                return None
            ends = min(expires_at, row["ends_at"])
            again = row["next_hash"] == following
            stolen = row["next_hash"] is not None and not (again and await _is_last(connection, following))
            renewal = Renewal(row["id"], row["staff_id"], stolen, ends)
            if stolen:
                await _end(connection, row["staff_id"], now, only=row["id"])
                return renewal
            if not again:
                new = await connection.fetchval(
                    "insert into refresh_token (hash, sign_in_id) values ($1, $2) on conflict do nothing returning 1",
                    following,
                    row["id"],
                )
                if not new:
                    raise id_reused()
                await connection.execute("update refresh_token set next_hash = $2 where hash = $1", used, following)
            await connection.execute(
                "insert into access_token (hash, site_id, staff_id, sign_in_id, expires_at)"
                " values ($1, $2, $3, $4, $5)",
                token_hash, row["site_id"], row["staff_id"], row["id"], ends,
            )  # fmt: skip
            await connection.execute("update sign_in set seen_at = $2 where id = $1", row["id"], now)
            return renewal

    async def end(self, staff_id: UUID, now: datetime, *, only: UUID | None = None, but: UUID | None = None) -> None:
        """End the person's sign-ins: all, only one, or all but one."""
        async with self._pool.acquire() as connection, connection.transaction():
            await _end(connection, staff_id, now, only=only, but=but)

    async def put_password(
        self, staff_id: UUID, password_hash: str, now: datetime, *, keep: UUID | None = None
    ) -> None:  # fmt: skip
        """Write another password; open links are spent, and all sign-ins end but the one to keep."""
        async with self._pool.acquire() as connection, connection.transaction():
            await connection.execute("update staff set password_hash = $2 where id = $1", staff_id, password_hash)
            await connection.execute(
                "insert into audit (at, actor_id, site_id, staff_id, what, detail)"
                " select $2, id, site_id, id, 'password-changed', '[]' from staff where id = $1",
                staff_id,
                now,
            )
            await connection.execute("delete from invitation where staff_id = $1", staff_id)
            await _end(connection, staff_id, now, but=keep)

    async def guesses(self, key: str) -> Guesses | None:
        """The wrong guesses made under that key."""
        row = await self._pool.fetchrow("select count, last_at from wrong_guess where hash = $1", _hashed(key))
        return None if row is None else Guesses(row["count"], row["last_at"])

    async def count_wrong(self, key: str, now: datetime, patience: Patience, *, username: str = "") -> None:
        """One wrong guess more; when it brings a pause for the person of that user name, that is written down."""
        async with self._pool.acquire() as connection, connection.transaction():
            await connection.execute(
                "insert into wrong_guess (hash, count, last_at) values ($1, 0, $2) on conflict do nothing",
                _hashed(key),
                now,
            )
            row = await connection.fetchrow(
                "select count, last_at from wrong_guess where hash = $1 for update", _hashed(key)
            )
            assert row is not None, "it has just been written"
            after = counted(Guesses(row["count"], row["last_at"]), now, patience)
            await connection.execute(
                "update wrong_guess set count = $2, last_at = $3 where hash = $1", _hashed(key), after.count, now
            )
            if username and locked_until(after, patience) is not None:
                await connection.execute(
                    "insert into audit (at, actor_id, site_id, staff_id, what, detail)"
                    " select $2, null, site_id, id, 'locked-out', '[]' from staff"
                    " where username = $1 and deactivated_at is null",
                    username,
                    now,
                )

    async def forget_wrong(self, key: str) -> None:
        """The right password was given."""
        await self._pool.execute("delete from wrong_guess where hash = $1", _hashed(key))


async def end_sign_ins(connection: Connection, staff_id: UUID, now: datetime) -> None:
    """End all sign-ins of the person, within somebody else's transaction."""
    await _end(connection, staff_id, now)


async def _end(
    connection: Connection, staff_id: UUID, now: datetime, *, only: UUID | None = None, but: UUID | None = None
) -> None:
    which = "staff_id = $1 and ($3::uuid is null or {0} = $3) and ($4::uuid is null or {0} is distinct from $4)"
    for table, column, named in (("sign_in", "ended_at", "id"), ("access_token", "revoked_at", "sign_in_id")):
        await connection.execute(
            f"update {table} set {column} = $2 where {column} is null and {which.format(named)}",  # noqa: S608 - constants
            staff_id, now, only, but,
        )  # fmt: skip


async def _is_last(connection: Connection, following: bytes) -> bool:
    """Whether nobody has gone on from there yet."""
    return bool(
        await connection.fetchval(
            "select exists (select from refresh_token where hash = $1 and next_hash is null)", following
        )
    )


def _hashed(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()
