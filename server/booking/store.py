"""The bookings' SQL: what matches a citizen, the check-in, and the booking of a free time; one statement each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

import asyncpg
import msgspec
from msgspec import Struct
from sqlalchemy import Connection, delete, insert, select

from server.booking.cards import hashed_card, new_card_key
from server.booking.checkin import Match
from server.booking.codes import written_code
from server.db import schema
from server.events.log import logged
from server.events.store import Effect, carry_out
from server.queue.store import new_ticket_sql, ticket_json
from shared.protocol.checkin import ByBirth, ByCard, ByCode, ByPhone, KnownBy
from shared.protocol.day import Agreement, BookingKind

CHECKED_IN_EVENT = "ticket.checked_in"
MADE_EVENT = "booking.made"

CHECK_IN = logged(
    f"""
arrived as (
  update booking b set state = 'arrived', ticket_id = $1
  from service s
  where b.id = $10 and b.site_id = $2 and b.service_id = $5 and b.starts_at = $11 and b.state = 'booked'
    and s.id = b.service_id and s.site_id = $2 and s.active and not exists (select from prior)
  returning b.*
),{
        new_ticket_sql(
            "exists (select from arrived)", booked_for="$11::timestamptz", for_staff="(select staff_id from arrived)"
        )
    },
change as (
  select issued.id as ticket_id,
         jsonb_build_object('ticket', {ticket_json("issued")}, 'ahead', before.n, 'booking_id', arrived.id,
           'desk_id', arrived.desk_id, 'late', $12::boolean) as body
  from issued, before, arrived
)"""  # noqa: S608 - put together from constants
)
"""Parameters after those of `new_ticket_sql`: `$10` booking, `$11` its time, `$12` whether the citizen is late."""

BOOK = logged(
    """
made as (
  insert into booking (id, site_id, service_id, starts_at, ends_at, code, state, origin, language, created_at)
  select $1, $2, s.id, $6, $7, $8, 'booked', 'stand', $9, $3 from service s
  where s.id = $5 and s.site_id = $2 and s.active and not exists (select from prior)
    and not exists (
      select from booking b
      where b.service_id = $5 and b.kind = 'visit' and b.state <> 'cancelled' and b.starts_at < $7 and b.ends_at > $6)
  on conflict (service_id, starts_at) where origin = 'stand' and kind = 'visit' and state <> 'cancelled' do nothing
  returning *
),
change as (
  select null::uuid as ticket_id,
         jsonb_build_object('booking_id', made.id, 'service_id', made.service_id, 'starts_at', made.starts_at) as body
  from made
)"""
)
"""Parameters after `logged`'s four: `$5` service, `$6` start, `$7` end, `$8` code, `$9` language."""

_MATCHING = f"""
select jsonb_build_object(
  'booking_id', b.id, 'site_id', b.site_id, 'site_name', s.name, 'site_address', s.address,
  'service_id', b.service_id, 'starts_at', b.starts_at, 'desk_id', b.desk_id, 'visitor_id', b.visitor_id,
  'given_name', v.given_name, 'phone', v.phone,
  'ticket', case when t.id is not null then {ticket_json("t")} end,
  'ahead', case when t.state = 'waiting' then (
    select count(*) from ticket w
    where w.site_id = t.site_id and w.state = 'waiting' and w.service_id || '' = t.service_id
      and (w.due_at, w.arrived_at, w.id) < (t.due_at, t.arrived_at, t.id)) else 0 end)::text
from site asked
join site s on s.municipality = asked.municipality
join booking b on b.site_id = s.id
join service on service.id = b.service_id and service.active
left join visitor v on v.id = b.visitor_id
left join ticket t on t.id = b.ticket_id
where asked.id = $1 and b.kind = 'visit' and b.state <> 'cancelled' and b.starts_at >= $2 and b.starts_at < $3 and """  # noqa: S608 - put together from constants
_BY_CODE = f"{_MATCHING} b.code = $4"
_BY_BIRTH = f"{_MATCHING} v.birth_day = $4 and v.birth_month = $5"
_BY_PHONE = f"{_MATCHING} right(v.phone, 4) = $4"
_BY_CARD = f"{_MATCHING} b.card_hash = $4 and service.card_check_in"

_NEW_CARD_KEY = """
insert into card_key (municipality, key) select municipality, $2 from site where id = $1 on conflict do nothing"""
_CARD_KEY = "select k.key from site s join card_key k on k.municipality = s.municipality where s.id = $1"


class CodeTaken(Struct, frozen=True):
    """Another booking has the code."""


class BookingStore:
    """Bookings in PostgreSQL. Every command is safe to repeat with the same id."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def matching(self, site_id: str, known_by: KnownBy, since: datetime, until: datetime) -> list[Match]:
        """The bookings in the site's municipality that fit what the citizen has said, but for the initial.

        Only of services that are still there: no desk can call the others.
        """
        match known_by:
            case ByCode(code=code):
                rows = await self._pool.fetch(_BY_CODE, site_id, since, until, written_code(code))
            case ByBirth(day=day, month=month):
                rows = await self._pool.fetch(_BY_BIRTH, site_id, since, until, day, month)
            case ByPhone(digits=digits):
                rows = await self._pool.fetch(_BY_PHONE, site_id, since, until, digits)
            case ByCard(card=card):
                rows = await self._pool.fetch(_BY_CARD, site_id, since, until, bytes.fromhex(card))
        return [msgspec.json.decode(row[0], type=Match) for row in rows]

    async def card_key(self, site_id: str, fresh: bytes) -> bytes:
        """The key of the site's municipality; the first time it is `fresh`, 32 random bytes."""
        found: bytes | None = await self._pool.fetchval(_CARD_KEY, site_id)
        if found is None:
            await self._pool.execute(_NEW_CARD_KEY, site_id, fresh)
            found = await self._pool.fetchval(_CARD_KEY, site_id)
        assert found is not None
        return found

    async def check_in(
        self,
        match: Match,
        *,
        command_id: UUID,
        now: datetime,
        day: date,
        due_at: datetime,
        language: str,
        device_id: UUID | None,
        late: bool,
    ) -> Effect | None:
        """Give the booking its ticket, with a number of local `day`; None when it is not as it was found any more."""
        return await carry_out(
            self._pool, CHECK_IN, command_id, match.site_id, now, CHECKED_IN_EVENT, match.service_id, day, due_at,
            language, device_id, match.booking_id, match.starts_at, late, own_key="ticket_pkey",
        )  # fmt: skip

    async def taken(self, service_id: str, since: datetime, until: datetime) -> list[tuple[datetime, datetime]]:
        """From when to when the service is booked, of what touches that span."""
        rows = await self._pool.fetch(
            "select starts_at, ends_at from booking"
            " where service_id = $1 and kind = 'visit' and state <> 'cancelled' and starts_at < $3 and ends_at > $2"
            " order by starts_at",
            service_id,
            since,
            until,
        )
        return [(row["starts_at"], row["ends_at"]) for row in rows]

    async def book(
        self,
        *,
        command_id: UUID,
        site_id: str,
        now: datetime,
        service_id: str,
        starts_at: datetime,
        ends_at: datetime,
        code: str,
        language: str,
    ) -> Effect | CodeTaken | None:
        """Book the time for whoever has the code; None when it is not free any more."""
        try:
            return await carry_out(
                self._pool, BOOK, command_id, site_id, now, MADE_EVENT, service_id, starts_at, ends_at, code, language,
                own_key="booking_pkey",
            )  # fmt: skip
        except asyncpg.UniqueViolationError as error:
            if error.constraint_name != "booking_code_key":
                raise
            return CodeTaken()

    async def code(self, site_id: str, booking_id: UUID) -> str:
        """The code of a booking of the site."""
        found: str = await self._pool.fetchval(
            "select code from booking where id = $1 and site_id = $2", booking_id, site_id
        )
        return found

    async def done_before(self, site_id: str, command_id: UUID) -> Effect | None:
        """What an earlier use of the command left in the log."""
        row = await self._pool.fetchrow(
            "select seq, kind, body::text as body from event where site_id = $1 and command_id = $2",
            site_id,
            command_id,
        )
        return None if row is None else Effect(row["seq"], row["kind"], row["body"], replayed=True)


class NewBooking(Struct, frozen=True):
    """A booking that the office has made, and who comes. Of `cpr`, ten digits, only the keyed hash is written.

    `username` is of the member of staff who meets the citizen.
    """

    code: str
    site_id: str
    service_id: str
    starts_at: datetime
    given_name: str
    birth_day: int
    birth_month: int
    phone: str
    language: str = "da"
    desk_id: str | None = None
    minutes: int = 15
    cpr: str | None = None
    kind: BookingKind = BookingKind.VISIT
    username: str | None = None
    agreement: Agreement | None = None


def waits_for_its_citizen(connection: Connection, code: str, since: datetime) -> bool:
    """Whether the booking of that code is for `since` or later and nobody has checked in to it."""
    booking = schema.booking.c
    query = select(booking.id).where(booking.code == code, booking.state == "booked", booking.starts_at >= since)
    return connection.execute(query).first() is not None


def put_bookings(
    connection: Connection, bookings: Sequence[NewBooking], *, now: datetime, new_id: Callable[[], UUID]
) -> None:
    """Write the bookings, each in place of one of the same code; those of services that are not there are left out."""
    services = set(connection.execute(select(schema.service.c.id)).scalars())
    desks = set(connection.execute(select(schema.desk.c.id)).scalars())
    staff = {row.username: row.id for row in connection.execute(select(schema.staff.c.username, schema.staff.c.id))}
    table = schema.booking
    for booking in bookings:
        gone = delete(table).where(table.c.code == booking.code).returning(table.c.visitor_id)
        connection.execute(delete(schema.visitor).where(schema.visitor.c.id == connection.execute(gone).scalar()))
        if booking.service_id not in services:
            continue
        visitor = {
            "id": new_id(), "given_name": booking.given_name, "birth_day": booking.birth_day,
            "birth_month": booking.birth_month, "phone": booking.phone,
        }  # fmt: skip
        connection.execute(insert(schema.visitor).values(visitor))
        row = {
            "id": new_id(), "site_id": booking.site_id, "service_id": booking.service_id, "code": booking.code,
            "starts_at": booking.starts_at, "ends_at": booking.starts_at + timedelta(minutes=booking.minutes),
            "state": "booked", "origin": "office", "language": booking.language, "visitor_id": visitor["id"],
            "created_at": now, "desk_id": booking.desk_id if booking.desk_id in desks else None,
            "card_hash": _card_hash(connection, booking), "kind": booking.kind.value,
            "staff_id": staff.get(booking.username),
        }  # fmt: skip
        connection.execute(insert(table).values(row))
        if booking.agreement is not None:
            connection.execute(insert(schema.booking_agreement).values(_agreement_row(row["id"], booking.agreement)))


def _agreement_row(booking_id: object, agreement: Agreement) -> dict[str, object]:
    points = [point.value for point in agreement.points]
    return {"booking_id": booking_id, "points": points, "note": agreement.note, "version": 1}


def _card_hash(connection: Connection, booking: NewBooking) -> bytes | None:
    if booking.cpr is None:
        return None
    connection.exec_driver_sql(_NEW_CARD_KEY, (booking.site_id, new_card_key()))
    key: bytes = connection.exec_driver_sql(_CARD_KEY, (booking.site_id,)).scalar_one()
    return hashed_card(key, booking.cpr)
