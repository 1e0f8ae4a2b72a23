"""The SQL of calendars by mail: who wants it, what has changed, and what stands in whose calendar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

import asyncpg
import msgspec

from server.calendars.feed import FeedBooking
from server.calendars.mailing.rules import Standing
from server.calendars.store import FEED_BOOKING, FEED_FROM
from server.events.store import Connection
from server.messaging.store import NewMessage, cancel_meetings, write_messages

_TAKE = """
delete from calendar_due where id = any(array(select id from calendar_due order by id limit $1 for update skip locked))
returning booking_id"""

_STANDINGS = f"""
with wants as (
  select b.id as booking_id, s.id as staff_id, s.mail
  from booking b
  join staff s on s.site_id = b.site_id and (b.staff_id = s.id or b.staff_id is null and b.desk_id = s.desk_id)
  join calendar_mail m on m.staff_id = s.id
  where b.id = any($1::uuid[]) and b.state not in ('cancelled', 'held') and b.kind <> 'written'
    and s.deactivated_at is null and s.mail <> ''
  for key share of b, m
),
has as (select booking_id, staff_id, mail, sequence from calendar_mailed where booking_id = any($1::uuid[])),
both_of as (
  select booking_id, staff_id, wants.mail, has.sequence as had, has.mail as had_mail
  from wants full join has using (booking_id, staff_id)
)
select {FEED_BOOKING} as booking, o.staff_id, o.mail, o.had, o.had_mail
from {FEED_FROM} join both_of o on o.booking_id = b.id
order by b.starts_at, b.id, o.staff_id"""  # noqa: S608 - of constants

_HAS = """
insert into calendar_mailed (booking_id, staff_id, mail, sequence) values ($1, $2, $3, $4)
on conflict (booking_id, staff_id) do update set mail = excluded.mail, sequence = excluded.sequence"""

Answer = Callable[[Standing], NewMessage | None]


class CalendarMailStore:
    """Who has bookings sent, and what of it is to be done."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def own(self, staff_id: UUID) -> tuple[str, bool]:
        """The person's mail address, and whether their bookings are sent there."""
        row = await self._pool.fetchrow(
            "select s.mail, m.staff_id is not null as wanted from staff s"
            " left join calendar_mail m on m.staff_id = s.id where s.id = $1",
            staff_id,
        )
        return ("", False) if row is None else (row["mail"], row["wanted"])

    async def want(self, staff_id: UUID, now: datetime) -> None:
        """Their bookings are sent from now on."""
        await self._pool.execute(
            "insert into calendar_mail (staff_id, since) values ($1, $2) on conflict do nothing", staff_id, now
        )

    async def want_none(self, staff_id: UUID, now: datetime) -> None:
        """Nothing more is sent to them, nor what waits."""
        async with self._pool.acquire() as connection, connection.transaction():
            await connection.execute("delete from calendar_mail where staff_id = $1", staff_id)
            await cancel_meetings(connection, staff_id, now)

    async def settle(self, answer: Answer, *, most: int, now: datetime) -> tuple[int, int]:
        """Write what `answer` gives for up to so many changes; how many there were, and how many messages were written.

        What another process is at is left to it. All of it is one transaction: a change is looked at until it is told.
        """
        async with self._pool.acquire() as connection, connection.transaction():
            ids = [row["booking_id"] for row in await connection.fetch(_TAKE, most)]
            standings = await _standings(connection, ids) if ids else []
            told = [(each, message) for each in standings if (message := answer(each)) is not None]
            for standing, _ in told:
                await cancel_meetings(connection, standing.staff_id, now, standing.booking.id)
                if standing.mail is None:
                    await connection.execute(
                        "delete from calendar_mailed where booking_id = $1 and staff_id = $2",
                        standing.booking.id,
                        standing.staff_id,
                    )
                else:
                    await connection.execute(
                        _HAS, standing.booking.id, standing.staff_id, standing.mail, standing.booking.sequence
                    )
            await write_messages(connection, [message for _, message in told], now)
        return len(ids), len(told)


async def _standings(connection: Connection, ids: Sequence[UUID]) -> list[Standing]:
    rows = await connection.fetch(_STANDINGS, ids)
    return [
        Standing(
            booking=msgspec.json.decode(row["booking"], type=FeedBooking), staff_id=row["staff_id"], mail=row["mail"],
            had=row["had"], had_mail=row["had_mail"],
        )
        for row in rows
    ]  # fmt: skip
