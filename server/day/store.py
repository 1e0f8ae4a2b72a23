"""The day's SQL: whose bookings, the calls that are made, call-backs and agreements; one statement each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

import asyncpg
import msgspec
from msgspec import Struct

from server.day.rules import TRANSITIONS, Person
from server.events.log import logged
from server.events.store import Effect, carry_out, done_before
from server.team.store import called_for_sql
from shared.protocol.day import (
    ActOnBooking,
    AgreedBooking,
    Agreement,
    AskCallBack,
    BookingStatus,
    DayEntry,
    MeetingAction,
    PutAgreement,
)

CHANGED_EVENT = "booking.changed"
AGREED_EVENT = "booking.agreed"

_STATUS_JSON = """jsonb_build_object(
  'id', {b}.id, 'kind', {b}.kind, 'state', {b}.state, 'service_id', {b}.service_id, 'starts_at', {b}.starts_at,
  'staff_id', {b}.staff_id, 'tries', {b}.tries, 'next_try_at', {b}.next_try_at, 'outcome', {b}.outcome)"""
_AGREEMENT_JSON = "jsonb_build_object('points', a.points, 'note', a.note, 'version', a.version)"


def booking_status_json(table: str) -> str:
    """The SQL that writes a row of `booking`, under that alias, as the protocol's `BookingStatus`."""
    return _STATUS_JSON.format(b=table)


def written_json(booking: str, enquiry: str) -> str:
    """The SQL that writes a row of `enquiry`, under those aliases, as the protocol's `Enquiry`; null for none."""
    return f"""case when {enquiry}.booking_id is not null then jsonb_build_object(
    'reference', {booking}.code, 'sent_at', {enquiry}.sent_at, 'mail', coalesce(v.mail, ''),
    'answers', {enquiry}.answers) end"""


def _change(table: str) -> str:
    return f"""
change as (
  select null::uuid as ticket_id, jsonb_build_object('booking', {booking_status_json(table)}) as body from {table}
)"""  # noqa: S608 - put together from constants


ASK = logged(
    f"""
caller as (
  insert into visitor (id, phone)
  select $1, $8 from service s where s.id = $5 and s.site_id = $2 and s.active and not exists (select from prior)
  on conflict (id) do nothing
  returning id
),
asked as (
  insert into booking (
    id, site_id, service_id, kind, starts_at, ends_at, busy_until, state, origin, language, visitor_id, created_at)
  select $1, $2, $5, 'callback', $6, $6::timestamptz + make_interval(mins => 15),
    $6::timestamptz + make_interval(mins => 15), 'booked', $9, $7, caller.id, $3
  from caller
  on conflict (id) do nothing
  returning *
),{_change("asked")}"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` service, `$6` when, `$7` language, `$8` phone, `$9` origin."""

_CHANGES = {
    MeetingAction.TAKE: "staff_id = $7",
    MeetingAction.REACH: "started_at = $3",
    MeetingAction.FINISH: "ended_at = $3, outcome = $8",
    MeetingAction.NO_ANSWER: "tries = b.tries + 1, next_try_at = $9, started_at = null",
    MeetingAction.CANCEL: "ended_at = $3",
}


def _act(action: MeetingAction, more: str = "") -> str:
    transition = TRANSITIONS[action]
    sources = ", ".join(f"'{state}'" for state in sorted(transition.sources))
    state = more if transition.target is None else f"state = '{transition.target}', "
    return logged(
        f"""
given as (select $7::uuid, $8::text, $9::timestamptz),
acted as (
  update booking b set {state}{_CHANGES[action]}
  where b.id = $5 and b.site_id = $2 and b.kind <> 'visit' and b.state in ({sources})
    and b.staff_id is not distinct from $6::uuid and not exists (select from prior)
  returning b.*
),{_change("acted")}"""  # noqa: S608 - put together from constants
    )


ACT: Mapping[MeetingAction, str] = {action: _act(action) for action in MeetingAction}
"""A statement for each action. Parameters after `logged`'s four: `$5` booking, `$6` who had it when it was looked at,
`$7` who acts, `$8` outcome or null, `$9` when to try again or null."""

TAKE_BESIDE = _act(MeetingAction.TAKE, "lane = null, ")
"""The same for who is booked at that time already: what overlaps then stands outside the walls."""


def _hand_over(more: str = "") -> str:
    return logged(
        f"""
handed as (
  update booking b set {more}staff_id = $7
  where b.id = $5 and b.site_id = $2 and b.staff_id = $6 and b.state in ('booked', 'no-answer')
    and not exists (select from prior)
  returning b.*
),{_change("handed")}"""  # noqa: S608 - put together from constants
    )


HAND_OVER, HAND_OVER_BESIDE = _hand_over(), _hand_over("lane = null, ")
"""Parameters after `logged`'s four: `$5` booking, `$6` who had it, `$7` who has it now. The second is for who is booked
at that time already."""

AGREE = logged(
    """
agreed as (
  insert into booking_agreement as a (booking_id, points, note, version)
  select b.id, $6::text[], $7, 1 from booking b
  where b.id = $5 and b.site_id = $2 and b.state <> 'cancelled' and not exists (select from prior)
    and ($8 = 0 or exists (select from booking_agreement o where o.booking_id = $5 and o.version = $8))
  on conflict (booking_id) do update set points = excluded.points, note = excluded.note, version = a.version + 1
    where a.version = $8
  returning a.booking_id
),
change as (
  select null::uuid as ticket_id, jsonb_build_object('booking_id', agreed.booking_id) as body from agreed
)"""
)
"""Parameters after `logged`'s four: `$5` booking, `$6` points, `$7` note, `$8` the version that was read."""

_CALLED_FOR = called_for_sql(site="$1", desk="coalesce(p.desk_id, s.desk_id)", staff="s.id")

_PERSON = f"""
select s.id, s.roles, coalesce(p.desk_id, s.desk_id) as desk_id,
  array({_CALLED_FOR}) as services,
  array(select o.id from staff o where o.site_id = $1 and s.id = any(o.deputies)) as deputy_of
from staff s left join presence p on p.staff_id = s.id and p.site_id = $1 and p.status <> 'away'
where s.site_id = $1 and s.id = $2"""  # noqa: S608 - put together from constants

_ENTRY = f"""
select jsonb_build_object(
  'booking', {booking_status_json("b")}, 'ends_at', b.ends_at, 'language', b.language,
  'name', coalesce(v.given_name, ''), 'phone', case when b.kind <> 'visit' then coalesce(v.phone, '') else '' end,
  'desk_id', b.desk_id, 'ticket_id', b.ticket_id, 'ticket_state', t.state,
  'agreement', case when a.booking_id is not null then {_AGREEMENT_JSON} end,
  'enquiry', {written_json("b", "q")})::text
from booking b
left join visitor v on v.id = b.visitor_id
left join ticket t on t.id = b.ticket_id
left join booking_agreement a on a.booking_id = b.id
left join enquiry q on q.booking_id = b.id
where b.site_id = $1 and b.state not in ('cancelled', 'held') """  # noqa: S608 - put together from constants

_DAY = f"""{_ENTRY}
  and (b.staff_id = $2 or (b.staff_id is null and b.kind <> 'callback' and b.desk_id = $3))
  and case when b.kind = 'written' then b.state in ('booked', 'started', 'no-answer') or b.ended_at >= $4
    else b.starts_at < $5 and (b.starts_at >= $4 or b.ended_at >= $4
      or (b.starts_at >= $6 and b.kind <> 'visit' and b.state in ('booked', 'started', 'no-answer'))) end
order by b.starts_at, b.id"""

_WAITING = f"""{_ENTRY}
  and ((b.staff_id is null and b.state = 'booked' and b.service_id = any($2::text[])
      and (b.kind = 'written' or (b.kind = 'callback' and b.starts_at >= $3 and b.starts_at < $4)))
    or (b.kind = 'written' and b.state in ('booked', 'no-answer') and b.staff_id is distinct from $6
      and coalesce(b.next_try_at, b.starts_at) <= $5))
order by b.starts_at, b.id limit 50"""
"""`$5` is the moment by which what was written should have been answered: then it is for `$6` too, also when somebody
else has taken it."""

_NEXT_LATE = """
select min(coalesce(b.next_try_at, b.starts_at)) from booking b
where b.site_id = $1 and b.kind = 'written' and b.state in ('booked', 'no-answer')
  and b.staff_id is distinct from $2 and coalesce(b.next_try_at, b.starts_at) > $3"""

_FOUND = f"""
select {booking_status_json("b")}::text as status, b.state, {_AGREEMENT_JSON}::text as agreement
from booking b left join booking_agreement a on a.booking_id = b.id
where b.site_id = $1 and b.id = $2"""  # noqa: S608 - put together from constants

_AGREED = f"""
select jsonb_build_object('booking_id', b.id, 'starts_at', b.starts_at, 'service_id', b.service_id,
  'desk_id', coalesce(b.desk_id, s.desk_id), 'caseworker', coalesce(s.display_name, ''),
  'agreement', {_AGREEMENT_JSON})::text
from booking b join booking_agreement a on a.booking_id = b.id left join staff s on s.id = b.staff_id
where b.site_id = $1 and b.starts_at >= $2 and b.starts_at < $3 and b.state <> 'cancelled'
  and (a.points <> '{{}}' or a.note <> '')
order by b.starts_at, b.id"""  # noqa: S608 - put together from constants

_ERASE = (
    """
delete from booking_agreement a using booking b
where b.id = a.booking_id and b.site_id = $1 and (b.ends_at < $2 or b.state = 'cancelled')""",
    """
delete from enquiry q using booking b
where b.id = q.booking_id and b.site_id = $1 and b.state in ('done', 'cancelled') and b.ended_at < $2""",
    """
update booking set state = 'cancelled', ended_at = ends_at
where site_id = $1 and kind not in ('visit', 'written') and state in ('booked', 'started', 'no-answer')
  and starts_at < $2::timestamptz - make_interval(days => $3)""",
    """
update visitor v set phone = null, mail = null from booking b
where b.visitor_id = v.id and b.site_id = $1 and (v.phone is not null or v.mail is not null)
  and b.kind <> 'visit' and b.state in ('done', 'cancelled') and b.ended_at < $2
  and not exists (
    select from booking o where o.visitor_id = v.id and o.state not in ('done', 'cancelled') and o.ends_at >= $2)""",
)


class FoundBooking(Struct, frozen=True):
    """A booking as it is, and what is agreed on for it."""

    status: BookingStatus
    agreement: Agreement


class DayStore:
    """Days, calls and agreements in PostgreSQL. Every command is safe to repeat with the same id."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def person(self, site_id: str, staff_id: UUID) -> Person | None:
        """Who that is at the site, by what is written now."""
        row = await self._pool.fetchrow(_PERSON, site_id, staff_id)
        if row is None:
            return None
        return msgspec.convert(
            {"staff_id": row["id"], **{key: row[key] for key in ("roles", "desk_id", "services", "deputy_of")}}, Person
        )

    async def entries(
        self, site_id: str, person: Person, *, midnight: datetime, until: datetime, kept_since: datetime
    ) -> list[DayEntry]:
        """The bookings of that person that start between the two, and open calls since `kept_since`; with numbers."""
        rows = await self._pool.fetch(
            _DAY, site_id, person.staff_id, person.desk_id, midnight, until, kept_since
        )  # fmt: skip
        return [msgspec.json.decode(row[0], type=DayEntry) for row in rows]

    async def waiting(
        self, site_id: str, person: Person, *, kept_since: datetime, until: datetime, late: datetime | None
    ) -> list[DayEntry]:
        """The call-backs and enquiries of the person's services that nobody has taken; with numbers and words.

        With `late` also those of any service, and those that somebody else has taken, that were due by then.
        """
        rows = await self._pool.fetch(
            _WAITING, site_id, sorted(person.services), kept_since, until, late, person.staff_id
        )  # fmt: skip
        return [msgspec.json.decode(row[0], type=DayEntry) for row in rows]

    async def next_late(self, site_id: str, staff_id: UUID, late: datetime) -> datetime | None:
        """When the next enquiry is due that is not this person's, after those that were by `late`."""
        found: datetime | None = await self._pool.fetchval(_NEXT_LATE, site_id, staff_id, late)
        return found

    async def booking(self, site_id: str, booking_id: UUID) -> FoundBooking | None:
        """The booking, or None when the site has no such one."""
        row = await self._pool.fetchrow(_FOUND, site_id, booking_id)
        if row is None:
            return None
        agreement = msgspec.json.decode(row["agreement"])
        return FoundBooking(
            msgspec.json.decode(row["status"], type=BookingStatus),
            Agreement() if agreement["version"] is None else msgspec.convert(agreement, Agreement),
        )

    async def ask(self, site_id: str, command: AskCallBack, *, phone: str, origin: str, now: datetime) -> Effect | None:
        """Write down who wants to be rung; None when the site has no such service, or the id is used."""
        return await carry_out(
            self._pool, ASK, command.id, site_id, now, CHANGED_EVENT, command.service_id, command.wished_at or now,
            command.language, phone, origin,
        )  # fmt: skip

    async def act(
        self,
        site_id: str,
        found: BookingStatus,
        action: MeetingAction,
        command: ActOnBooking,
        *,
        staff_id: UUID,
        now: datetime,
    ) -> Effect | None:
        """Do the action to the booking as it was found; None when it is otherwise by now."""
        asked = (
            command.id, site_id, now, CHANGED_EVENT, found.id, found.staff_id, staff_id, command.outcome,
            command.again_at,
        )  # fmt: skip
        try:
            return await carry_out(self._pool, ACT[action], *asked)
        except asyncpg.ExclusionViolationError:
            # Who takes a call may be booked at its time: the call is rung all the same, outside the walls.
            return await carry_out(self._pool, TAKE_BESIDE, *asked)

    async def to_come(self, site_id: str, staff_id: UUID, *, midnight: datetime, until: datetime) -> list[UUID]:
        """The person's bookings of that day whose citizens have not come or been reached."""
        rows = await self._pool.fetch(
            "select id from booking where site_id = $1 and staff_id = $2 and state in ('booked', 'no-answer')"
            " and starts_at >= $3 and starts_at < $4 order by starts_at, id",
            site_id,
            staff_id,
            midnight,
            until,
        )
        return [row["id"] for row in rows]

    async def hand_over(
        self, site_id: str, booking_id: UUID, *, command_id: UUID, now: datetime, was: UUID, to: UUID
    ) -> Effect | None:
        """Give the booking to somebody else; None when that one has it no more, or the citizen has come."""
        asked = (command_id, site_id, now, CHANGED_EVENT, booking_id, was, to)
        try:
            return await carry_out(self._pool, HAND_OVER, *asked)
        except asyncpg.ExclusionViolationError:
            return await carry_out(self._pool, HAND_OVER_BESIDE, *asked)

    async def agree(self, site_id: str, booking_id: UUID, command: PutAgreement, *, now: datetime) -> Effect | None:
        """Write the agreement; None when another one stands than was read, or the booking is not there any more."""
        return await carry_out(
            self._pool, AGREE, command.id, site_id, now, AGREED_EVENT, booking_id,
            [point.value for point in dict.fromkeys(command.points)], command.note.strip(), command.version,
        )  # fmt: skip

    async def agreed(self, site_id: str, *, midnight: datetime, until: datetime) -> list[AgreedBooking]:
        """The bookings between the two with something agreed on."""
        rows = await self._pool.fetch(_AGREED, site_id, midnight, until)
        return [msgspec.json.decode(row[0], type=AgreedBooking) for row in rows]

    async def erase(self, site_id: str, midnight: datetime, *, kept_days: int) -> None:
        """Give up calls that are too old; erase agreements, words and numbers of what was over before `midnight`."""
        agreements, words, calls, numbers = _ERASE
        async with self._pool.acquire() as connection, connection.transaction():
            await connection.execute(agreements, site_id, midnight)
            await connection.execute(words, site_id, midnight)
            await connection.execute(calls, site_id, midnight, kept_days)
            await connection.execute(numbers, site_id, midnight)

    async def done_before(self, site_id: str, command_id: UUID) -> Effect | None:
        """What an earlier use of the command left in the log."""
        return await done_before(self._pool, site_id, command_id)
