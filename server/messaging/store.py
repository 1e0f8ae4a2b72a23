"""The outbox in PostgreSQL: what waits, what has gone, and what staff are told of what could not be sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg
from msgspec import Struct

from server.events.log import logged
from server.events.store import Connection, carry_out
from server.messaging.sink import Outgoing
from shared.protocol.model import Key
from shared.protocol.outbox import TO_CITIZENS, Channel, MessageKind, UnsentMessage, Why

UNSENT_EVENT = "message.unsent"
SETTLED_EVENT = "message.settled"
KEPT_FOR = timedelta(days=3)
"""So long number and text of what could not be sent are kept, so that it can be tried again."""

_MOST_LISTED = 200

_PUT = """
insert into message (id, site_id, device_id, kind, language, segments, made_at, phone, body, due_at, mail, subject,
  calendar, channel, ending, expires_at, booking_id, dedupe)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
on conflict do nothing"""

_ERASED = "phone = null, body = null, mail = null, subject = null, calendar = null"
"""Nothing of the citizen is left."""

_CLAIM = """
with due as materialized (
  select id, under_way from message where due_at <= $1 order by due_at, id limit 1 for update skip locked)
update message m set tries = m.tries + 1, under_way = true,
  due_at = $1 + make_interval(secs => ($2::float8[])[least(m.tries + 1, cardinality($2::float8[]))])
from due where m.id = due.id
returning m.*, due.under_way as was_under_way"""

_UNSENT = logged(
    """
changed as (
  update message set state = 'undeliverable', why = $6, given_up_at = $3, due_at = null, under_way = false
  where id = $5 and site_id = $2 and state = any($7::text[]) and not exists (select from prior)
  returning id, kind, why),
change as (
  select null::uuid as ticket_id,
    jsonb_build_object('message_id', id, 'message_kind', kind, 'why', why) as body from changed)"""
)
"""Parameters after `logged`'s four: `$5` message, `$6` why, `$7` the states that it may be in."""

_SETTLED = """
changed as (
  update message set {change}
  where id = $5 and site_id = $2 and state = 'undeliverable' and settled_at is null{only}
    and not exists (select from prior)
  returning id),
change as (
  select null::uuid as ticket_id, jsonb_build_object('message_id', id) as body from changed)"""
_RETRY = logged(
    _SETTLED.format(
        change="state = 'waiting', due_at = $3, tries = 0, under_way = false, why = null, given_up_at = null,"
        " expires_at = case when expires_at > $3 then expires_at end",
        only=" and body is not null",
    )
)
_DONE = logged(_SETTLED.format(change=f"settled_at = $3, {_ERASED}", only=""))
_ARRIVED = logged(_SETTLED.format(change=f"state = 'delivered', delivered_at = $3, why = null, {_ERASED}", only=""))


class NewMessage(Struct, frozen=True):
    """A message as it is put into the outbox, due at `due_at` or at once, and of no use after `expires_at`.

    Of two with the same `dedupe` one is written.
    """

    outgoing: Outgoing
    site_id: str
    device_id: UUID | None
    language: str
    segments: int
    due_at: datetime | None = None
    expires_at: datetime | None = None
    booking_id: UUID | None = None
    dedupe: str | None = None


class Claimed(Struct, frozen=True):
    """A message that this process sends now; `tries` counts this one, from 1.

    With `was_under_way` an earlier try ended without anybody knowing how.
    """

    outgoing: Outgoing
    tries: int
    site_id: Key
    was_under_way: bool = False
    expires_at: datetime | None = None
    unwanted: bool = False
    """It was taken back while it was under way."""


class Receipt(Struct, frozen=True):
    """What a provider says became of a message, which it calls `reference` and we `message_id`."""

    arrived: bool
    reference: str = ""
    message_id: UUID | None = None


async def write_messages(connection: Connection, rows: Sequence[NewMessage], now: datetime) -> None:
    """Put messages into the outbox in the caller's transaction; they are there when it commits, and else not."""
    if rows:
        await connection.executemany(_PUT, [_row(row, now) for row in rows])


async def cancel_messages(
    connection: Connection, booking_id: UUID, now: datetime, kinds: Sequence[MessageKind] = TO_CITIZENS
) -> None:
    """Take back what has not gone about the booking, in the caller's transaction."""
    await connection.execute(
        "update message set unwanted = true, dedupe = null"
        " where booking_id = $1 and state = 'waiting' and kind = any($2::text[])",
        booking_id,
        named := [kind.value for kind in kinds],
    )
    await connection.execute(
        f"update message set state = 'cancelled', given_up_at = $2, due_at = null, {_ERASED}"  # noqa: S608 - a constant
        " where booking_id = $1 and state = 'waiting' and not under_way and kind = any($3::text[])",
        booking_id,
        now,
        named,
    )


async def forget_messages(connection: Connection, booking_id: UUID, now: datetime) -> None:
    """Take back all that has not gone about the booking, and erase where it was to go."""
    await connection.execute(
        f"update message set {_ERASED}, ending = '', under_way = false, due_at = null,"  # noqa: S608 - a constant
        " state = case state when 'waiting' then 'cancelled' else state end,"
        " given_up_at = case state when 'waiting' then $2 else given_up_at end,"
        " settled_at = case state when 'undeliverable' then coalesce(settled_at, $2) else settled_at end"
        " where booking_id = $1 and kind <> 'meeting'",
        booking_id,
        now,
    )


async def cancel_meetings(
    connection: Connection, staff_id: UUID, now: datetime, booking_id: UUID | None = None
) -> None:  # fmt: skip
    """Take back what has not gone to that person's calendar, of one booking or all, in the caller's transaction.

    Whose it is stands in `dedupe`: see `server.calendars.mailing.rules`.
    """
    mine = (
        " where kind = 'meeting' and state = 'waiting' and split_part(dedupe, ':', 3) = $1::text"
        " and ($2::uuid is null or booking_id = $2)"
    )
    await connection.execute(
        f"update message set state = 'cancelled', given_up_at = $3, due_at = null, {_ERASED}{mine} and not under_way",  # noqa: S608 - of constants
        str(staff_id), booking_id, now,
    )  # fmt: skip
    await connection.execute(
        f"update message set unwanted = true, dedupe = null{mine}", str(staff_id), booking_id  # noqa: S608 - of constants
    )  # fmt: skip


class MessageStore:
    """Messages that wait to be sent, and what may be kept of those that have gone."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def site_of(self, message_id: UUID) -> str | None:
        """The site whose outbox has had the message of that id, sent or not."""
        found: str | None = await self._pool.fetchval("select site_id from message where id = $1", message_id)
        return found

    async def ticket(self, site_id: str, ticket_id: UUID) -> tuple[str, str] | None:
        """Service and label of the site's ticket of that id, while it is open."""
        row = await self._pool.fetchrow(
            "select service_id, label from ticket where site_id = $1 and id = $2"
            " and state in ('waiting', 'parked', 'called', 'serving')",
            site_id,
            ticket_id,
        )
        return None if row is None else (row["service_id"], row["label"])

    async def put(self, message: NewMessage, *, now: datetime) -> None:
        """Put the message into the outbox; one with the same id or `dedupe` stays as it is."""
        await self._pool.execute(_PUT, *_row(message, now))

    async def claim(self, *, now: datetime, back_off: tuple[float, ...]) -> Claimed | None:
        """Take the message that is due first; None when none is.

        Nobody else gets it before `back_off` (in seconds, by the number of tries, the last one repeated) has passed,
        which is also when it is tried again unless it is `done` with.
        """
        row = await self._pool.fetchrow(_CLAIM, now, back_off)
        if row is None:
            return None
        outgoing = Outgoing(
            row["id"], MessageKind(row["kind"]), row["phone"] or "", row["body"] or "", mail=row["mail"] or "",
            subject=row["subject"] or "", calendar=row["calendar"] or "",
        )  # fmt: skip
        return Claimed(outgoing, row["tries"], row["site_id"], row["was_under_way"], row["expires_at"], row["unwanted"])

    async def not_gone(self, message_id: UUID) -> None:
        """It is known that the try failed: there is nothing under way any more."""
        await self._pool.execute("update message set under_way = false where id = $1 and state = 'waiting'", message_id)

    async def postpone(self, message_id: UUID, until: datetime) -> None:
        """The message waits until then, and has not been tried."""
        await self._pool.execute(
            "update message set under_way = false, tries = tries - 1, due_at = $2 where id = $1 and state = 'waiting'",
            message_id,
            until,
        )

    async def cancel(self, message_id: UUID, now: datetime) -> None:
        """The message is not sent, because nobody wants it: forget number and text."""
        await self._pool.execute(
            f"update message set state = 'cancelled', given_up_at = $2, due_at = null, under_way = false, {_ERASED}"  # noqa: S608
            " where id = $1 and state = 'waiting'",
            message_id,
            now,
        )

    async def sent(self, message_id: UUID, *, now: datetime, reference: str = "") -> None:
        """The message has gone: forget number and text."""
        await self._pool.execute(
            "update message set state = case state when 'waiting' then 'sent' else state end,"  # noqa: S608 - a constant
            f" sent_at = $2, provider_ref = nullif($3, ''), due_at = null, under_way = false, {_ERASED}"
            " where id = $1 and state in ('waiting', 'delivered')",
            message_id,
            now,
            reference,
        )

    async def unsent(
        self, message_id: UUID, site_id: Key, why: Why, *, command_id: UUID, now: datetime, went: bool = False
    ) -> bool:
        """The message could not be sent, or with `went` did not arrive; whether that was news."""
        states = ("waiting", "sent") if went else ("waiting",)
        effect = await carry_out(
            self._pool, _UNSENT, command_id, site_id, now, UNSENT_EVENT, message_id, why.value, states
        )
        return effect is not None and not effect.replayed

    async def settle(self, message_id: UUID, site_id: Key, *, retry: bool, command_id: UUID, now: datetime) -> bool:
        """Send it again, or be done with it: then it is forgotten. Whether it was there to be settled."""
        statement = _RETRY if retry else _DONE
        effect = await carry_out(self._pool, statement, command_id, site_id, now, SETTLED_EVENT, message_id)
        return effect is not None

    async def receipt(self, receipt: Receipt, *, command_id: UUID, now: datetime) -> str | None:
        """What the provider has said, of a message however it stands; the site when staff are to hear of it."""
        row = await self._pool.fetchrow(
            "select id, site_id, state from message where id = $1 or provider_ref = $2 order by (id = $1) desc limit 1",
            receipt.message_id,
            receipt.reference,
        )
        if row is None:
            return None
        site_id: str = row["site_id"]
        if not receipt.arrived:
            told = await self.unsent(row["id"], site_id, Why.UNDELIVERED, command_id=command_id, now=now, went=True)
            return site_id if told else None
        if row["state"] == "undeliverable":
            effect = await carry_out(self._pool, _ARRIVED, command_id, site_id, now, SETTLED_EVENT, row["id"])
            return site_id if effect else None
        await self._pool.execute(
            f"update message set state = 'delivered', delivered_at = $2, sent_at = coalesce(sent_at, $2),"  # noqa: S608
            f" due_at = null, under_way = false, {_ERASED} where id = $1 and state in ('waiting', 'sent')",
            row["id"],
            now,
        )
        return None

    async def all_unsent(self, site_id: Key) -> tuple[UnsentMessage, ...]:
        """What could not be sent and nobody is done with, the latest first."""
        rows = await self._pool.fetch(
            "select id, kind, channel, why, given_up_at, ending, body is not null as can_retry from message"
            " where site_id = $1 and state = 'undeliverable' and settled_at is null"
            " order by given_up_at desc, id limit $2",
            site_id,
            _MOST_LISTED,
        )
        return tuple(
            UnsentMessage(
                id=row["id"], kind=MessageKind(row["kind"]), channel=Channel(row["channel"]), why=Why(row["why"]),
                at=row["given_up_at"], ending=row["ending"], can_retry=row["can_retry"],
            )
            for row in rows
        )  # fmt: skip

    async def forget_old(self, now: datetime) -> None:
        """Erase number and text of what could not be sent some days ago."""
        await self._pool.execute(
            f"update message set {_ERASED} where state = 'undeliverable' and settled_at is null"  # noqa: S608
            " and given_up_at < $1 and body is not null",
            now - KEPT_FOR,
        )

    async def next_due(self) -> datetime | None:
        """When the next message is to be tried; None when none waits."""
        found: datetime | None = await self._pool.fetchval(
            "select due_at from message where due_at is not null order by due_at, id limit 1"
        )
        return found


def _row(message: NewMessage, now: datetime) -> tuple[object, ...]:
    going = message.outgoing
    return (
        going.id, message.site_id, message.device_id, going.kind.value, message.language, message.segments, now,
        going.phone or None, going.body, message.due_at or now, going.mail or None, going.subject or None,
        going.calendar or None, going.channel.value, going.phone[-2:], message.expires_at, message.booking_id,
        message.dedupe,
    )  # fmt: skip
