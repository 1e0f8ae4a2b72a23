"""The bookings' SQL: what matches a citizen, and the check-in; one statement each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from uuid import UUID, uuid5

import asyncpg
import msgspec
from msgspec import Struct
from sqlalchemy import Connection as SyncConnection
from sqlalchemy import delete, insert, select

from server.booking.cards import hashed_card, new_card_key
from server.booking.checkin import Match, Turn
from server.booking.codes import written_code
from server.db import schema
from server.events.log import logged
from server.events.store import Connection, Effect, carry_out, done_before, hold_command
from server.queue.store import new_ticket_sql, ticket_json
from shared.protocol.checkin import ByBirth, ByCard, ByCode, ByPhone, KnownBy
from shared.protocol.day import Agreement, BookingKind
from shared.protocol.model import Ticket
from shared.protocol.rules import UNTIMED

CHECKED_IN_EVENT = "ticket.checked_in"


def _check_in(**later: str) -> str:
    """The statement that gives a booking its ticket; `later` is how that of a visit's later errand is another."""
    return logged(
        f"""
arrived as (
  update booking b set state = 'arrived', ticket_id = $1
  from service s
  where b.id = $10 and b.site_id = $2 and b.service_id = $5 and b.starts_at = $11 and b.state = 'booked'
    and s.id = b.service_id and s.site_id = $2 and s.active and not exists (select from prior)
  returning b.*
),{
            new_ticket_sql(
                "exists (select from arrived)",
                booked_for="$11::timestamptz",
                for_staff="(select staff_id from arrived)",
                **later,
            )
        },
change as (
  select issued.id as ticket_id,
         jsonb_build_object('ticket', {ticket_json("issued")}, 'ahead', before.n, 'booking_id', arrived.id,
           'desk_id', arrived.desk_id, 'late', $12::boolean, 'then', coalesce((
             select jsonb_agg(l.service_id order by l.starts_at) from booking l join service o on o.id = l.service_id
             where l.visit_group = arrived.visit_group and l.starts_at > arrived.starts_at and l.site_id = $2
               and l.kind = 'visit' and l.state = 'booked' and o.active), '[]')) as body
  from issued, before, arrived
)"""  # noqa: S608 - put together from constants
    )


CHECK_IN = _check_in()
"""Parameters after those of `new_ticket_sql`: `$10` booking, `$11` its time, `$12` whether the citizen is late."""

_LATER_ERRAND = _check_in(
    label="$13::text",
    follows="$14::uuid",
    state="case when (select desk_id from arrived) is null then 'waiting' else 'parked' end",
    desk="(select desk_id from arrived)",
    parked_until="case when (select desk_id from arrived) is not null then $11::timestamptz end",
)
"""And `$13` the number that its citizen has, `$14` the ticket of the errand before it.

It is put aside at the desk where it is booked, by nobody (see `casework.store.AFTER_ANOTHER`), until that one is over.
"""

_LATER_ERRANDS = """
select id, service_id, starts_at from booking
where visit_group = $1 and site_id = $2 and kind = 'visit' and state = 'booked' and starts_at > $3 order by starts_at"""

_MATCHING = f"""
select jsonb_build_object(
  'booking_id', b.id, 'site_id', b.site_id, 'site_name', s.name, 'site_address', s.address,
  'service_id', b.service_id, 'starts_at', b.starts_at, 'desk_id', b.desk_id, 'visitor_id', b.visitor_id,
  'visit_group', b.visit_group, 'given_name', v.given_name, 'phone', v.phone,
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
where asked.id = $1 and b.kind = 'visit' and b.state not in ('cancelled', 'held')
  and b.starts_at >= $2 and b.starts_at < $3 and """  # noqa: S608 - put together from constants
_BY_CODE = f"""{_MATCHING} (b.code = $4
  or b.visit_group = (select g.visit_group from booking g where g.code = $4))"""  # noqa: S608
"""All the errands of a visit are known by the reference of the first."""
_BY_BIRTH = f"{_MATCHING} v.birth_day = $4 and v.birth_month = $5"
_BY_PHONE = f"{_MATCHING} right(v.phone, 4) = $4"
_BY_CARD = f"{_MATCHING} b.card_hash = $4 and service.card_check_in"

_NEW_CARD_KEY = """
insert into card_key (municipality, key) select municipality, $2 from site where id = $1 on conflict do nothing"""
_CARD_KEY = "select k.key from site s join card_key k on k.municipality = s.municipality where s.id = $1"


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
        turn: Callable[[datetime], Turn],
        language: str,
        device_id: UUID | None,
    ) -> Effect | None:
        """Give the booking its ticket, and each later errand of the visit one of the same number.

        `turn` says how who is booked for a moment waits now. None when the booking is not as it was found any more.
        """
        arrival = _Arrival(command_id, match, now, turn, language, device_id)
        if match.visit_group is None:
            return await arrival.first(self._pool)
        async with self._pool.acquire() as connection, connection.transaction():
            await hold_command(connection, command_id)
            return await arrival.all(connection)

    async def code(self, site_id: str, booking_id: UUID) -> str:
        """The code of a booking of the site."""
        found: str = await self._pool.fetchval(
            "select code from booking where id = $1 and site_id = $2", booking_id, site_id
        )
        return found

    async def done_before(self, site_id: str, command_id: UUID) -> Effect | None:
        """What an earlier use of the command left in the log."""
        return await done_before(self._pool, site_id, command_id)


class _Arrival(Struct, frozen=True):
    """A citizen who is here, in what was found of their visit."""

    command_id: UUID
    match: Match
    now: datetime
    turn: Callable[[datetime], Turn]
    language: str
    device_id: UUID | None

    async def first(self, connection: asyncpg.Pool | Connection) -> Effect | None:
        """The ticket of the errand that was found."""
        match, turn = self.match, self.turn(self.match.starts_at)
        return await carry_out(
            connection, CHECK_IN, self.command_id, match.site_id, self.now, CHECKED_IN_EVENT, match.service_id,
            turn.day, turn.due_at, self.language, self.device_id, match.booking_id, match.starts_at, turn.late,
            own_key="ticket_pkey",
        )  # fmt: skip

    async def all(self, connection: Connection) -> Effect | None:
        """That, and those of the errands after it, each behind the one before."""
        effect, site_id = await self.first(connection), self.match.site_id
        if effect is None or effect.replayed:
            return effect
        before, label = self.command_id, msgspec.json.decode(effect.body, type=_Issued).ticket.label
        for row in await connection.fetch(_LATER_ERRANDS, self.match.visit_group, site_id, self.match.starts_at):
            ticket_id, turn = uuid5(self.command_id, str(row["id"])), self.turn(row["starts_at"])
            later = await carry_out(
                connection, _LATER_ERRAND, ticket_id, site_id, self.now, CHECKED_IN_EVENT, row["service_id"],
                turn.day, turn.due_at, self.language, self.device_id, row["id"], row["starts_at"], turn.late, label,
                before,
            )  # fmt: skip
            before = before if later is None else ticket_id
        return effect


class _Issued(Struct, frozen=True):
    """Of the event of a check-in: the ticket."""

    ticket: Ticket


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

    @property
    def ends_at(self) -> datetime:
        """When it is over, UTC."""
        return self.starts_at + timedelta(minutes=self.minutes)


def waits_for_its_citizen(connection: SyncConnection, code: str, since: datetime) -> bool:
    """Whether the booking of that code is for `since` or later and nobody has checked in to it."""
    booking = schema.booking.c
    query = select(booking.id).where(booking.code == code, booking.state == "booked", booking.starts_at >= since)
    return connection.execute(query).first() is not None


def put_bookings(
    connection: SyncConnection, bookings: Sequence[NewBooking], *, now: datetime, new_id: Callable[[], UUID]
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
            "starts_at": booking.starts_at, "ends_at": booking.ends_at, "busy_until": booking.ends_at,
            "state": "booked", "origin": "office", "language": booking.language, "visitor_id": visitor["id"],
            "created_at": now, **_allotted(connection, booking, booking.desk_id if booking.desk_id in desks else None),
            "card_hash": _card_hash(connection, booking), "kind": booking.kind.value,
            "staff_id": staff.get(booking.username),
        }  # fmt: skip
        connection.execute(insert(table).values(row))
        if booking.agreement is not None:
            connection.execute(insert(schema.booking_agreement).values(_agreement_row(row["id"], booking.agreement)))


_FREE_DESK = """
select d.id from desk d join desk_service ds on ds.desk_id = d.id
where ds.service_id = $1 and d.active and ($2::text is null or d.id = $2)
  and not exists (select from booking b where b.desk_id = d.id and b.lane = 0
    and b.state in ('held', 'booked', 'arrived', 'started', 'no-answer')
    and b.starts_at < $4 and coalesce(b.busy_until, b.ends_at) > $3)
  and not exists (select from booking b join staff s on s.id = b.staff_id where s.username = $5 and b.lane is not null
    and b.state in ('held', 'booked', 'arrived', 'started', 'no-answer')
    and b.starts_at < $4 and coalesce(b.busy_until, b.ends_at) > $3)
order by (d.id is not distinct from (select s.desk_id from staff s where s.username = $5)) desc,
  (select count(*) from booking b where b.desk_id = d.id and b.starts_at::date = $3::date), d.position limit 1"""


def _allotted(connection: SyncConnection, booking: NewBooking, desk_id: str | None) -> dict[str, object]:
    """The desk that is free for it, its own where one is named; without a free one it stands outside the walls."""
    if booking.kind in UNTIMED:
        return {"desk_id": None, "lane": None}
    asked = (booking.service_id, desk_id, booking.starts_at, booking.ends_at, booking.username)
    found: str | None = connection.exec_driver_sql(_FREE_DESK, asked).scalar()
    return {"desk_id": found or desk_id, "lane": None if found is None else 0}


def _agreement_row(booking_id: object, agreement: Agreement) -> dict[str, object]:
    points = [point.value for point in agreement.points]
    return {"booking_id": booking_id, "points": points, "note": agreement.note, "version": 1}


def _card_hash(connection: SyncConnection, booking: NewBooking) -> bytes | None:
    if booking.cpr is None:
        return None
    connection.exec_driver_sql(_NEW_CARD_KEY, (booking.site_id, new_card_key()))
    key: bytes = connection.exec_driver_sql(_CARD_KEY, (booking.site_id,)).scalar_one()
    return hashed_card(key, booking.cpr)
