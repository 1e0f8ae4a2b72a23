"""The SQL of casework: each command is one statement, one transaction, one round trip."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

import asyncpg
import msgspec

from server.casework.rules import Unanswered
from server.events.log import logged
from server.events.store import Connection, Effect, carry_out, hold_command
from server.queue.rules import ANSWER, ESCALATE, LEAVE, NOTE, PARK, TRANSFER, UNDONE, Transition
from server.queue.store import DeskBusy, QueueStore, new_ticket_sql, sources_sql, ticket_json, undo_sql
from shared.protocol.casework import AnswerNotice, NoteVisitor
from shared.protocol.commands import UNDO_SECONDS
from shared.protocol.model import Answer, Ticket, Told

_CHANGE = f"""
change as (
  select acted.id as ticket_id, jsonb_build_object('ticket', {ticket_json("acted")}) as body from acted
)"""  # noqa: S608 - put together from constants


def _acting(transition: Transition, changes: str, only: str) -> str:
    state = "" if transition.target is None else f"state = '{transition.target}', "
    return logged(
        f"""
acted as (
  update ticket t set {state}{changes}
  where t.id = $5 and t.site_id = $2 and t.state in ({sources_sql(transition)}) and {only}
    and not exists (select from prior)
  returning t.*
),{_CHANGE}"""  # noqa: S608 - put together from constants
    )


_FREE_OR_OWN = "(t.state in ('waiting', 'parked') or t.desk_id = $6::text)"

TRANSFER_SQL = _acting(
    TRANSFER,
    "service_id = coalesce($7::text, t.service_id), for_desk_id = $8::text, for_staff_id = $9::uuid, desk_id = null,"
    " staff_id = null, called_at = null, started_at = null, calls = 0, parked_until = null, answer = null,"
    f" told = jsonb_build_object('since', $3::timestamptz), {undo_sql('$6::text')}",
    f"""{_FREE_OR_OWN}
    and ($7::text is null or exists (select from service s where s.id = $7 and s.site_id = $2 and s.active))
    and ($8::text is null or exists (select from desk d where d.id = $8 and d.site_id = $2 and d.active))
    and ($9::uuid is null or exists (select from staff s where s.id = $9 and s.site_id = $2))""",  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` ticket, `$6` acting desk, `$7` service, `$8` to desk, `$9` to person."""

PARK_SQL = _acting(
    PARK,
    "parked_until = $7::timestamptz, desk_id = $6, staff_id = coalesce(t.staff_id, $8::uuid), called_at = null,"
    f" started_at = null, calls = 0, answer = null, {undo_sql('$6::text')}",
    "(t.state = 'waiting' or t.desk_id = $6)",
)
"""Parameters after `logged`'s four: `$5` ticket, `$6` desk, `$7` until, `$8` staff."""

ANSWER_SQL = _acting(ANSWER, "answer = $6::jsonb", "true")
"""Parameters after `logged`'s four: `$5` ticket, `$6` the answer."""

ESCALATE_SQL = _acting(
    ESCALATE,
    "told = t.told || jsonb_build_object('level', $6::text, 'staff_ids', to_jsonb($7::uuid[]))",
    "t.answer is not distinct from $8::jsonb and t.told = $9::jsonb",
)
"""Parameters after `logged`'s four: `$5` ticket, `$6` level, `$7` deputies, `$8` answer and `$9` told, as they were."""

LEAVE_SQL = _acting(LEAVE, "ended_at = $3, outcome = 'referred', undo = null", _FREE_OR_OWN)
"""Parameters after `logged`'s four: `$5` ticket, `$6` acting desk."""

NOTE_SQL = logged(
    f"""
noted as (
  insert into ticket_note as n (ticket_id, needs, note, documents_seen, noted_at)
  select t.id, coalesce($6::text[], '{{}}'), coalesce($7::text, ''), coalesce($8::text[], '{{}}'), $3 from ticket t
  where t.id = $5 and t.site_id = $2 and t.state in ({sources_sql(NOTE)}) and not exists (select from prior)
  on conflict (ticket_id) do update set
    needs = coalesce($6::text[], n.needs), note = coalesce($7::text, n.note),
    documents_seen = coalesce($8::text[], n.documents_seen), noted_at = $3
  returning ticket_id
),
acted as (select t.* from ticket t join noted on noted.ticket_id = t.id),{_CHANGE}"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` ticket, `$6` needs, `$7` note, `$8` documents seen; null leaves what is."""

AFTER_ANOTHER = "t.state = 'parked' and t.follows is not null and t.desk_id is not null and t.staff_id is null"
"""Which ones are put aside by nobody: a visit's later errand, at the desk of its booking, until the one before is over.
What staff put aside has a person, what its citizen does has no desk."""

_IS_OPEN = "state in ('waiting', 'parked', 'called', 'serving')"

_NEXT_ERRANDS = f"""
select t.site_id, t.id from ticket t
where t.parked_until is not null and {AFTER_ANOTHER}
  and not exists (select from ticket e where e.id = t.follows and e.{_IS_OPEN}) order by t.due_at, t.id"""  # noqa: S608 - constants

_LATER_SQL = _acting(
    PARK,
    "desk_id = (select b.desk_id from booking b where b.ticket_id = t.id), staff_id = null,"
    " parked_until = t.booked_for, answer = null, undo = null",
    f"t.state = 'waiting' and t.follows = $6::uuid and exists (select from ticket e where e.id = $6 and e.{_IS_OPEN})",
)
"""Parameters after `logged`'s four: `$5` ticket, `$6` the errand before it."""

_ERRAND_AFTER = """
select n.ticket_id from booking b join booking n on n.visit_group = b.visit_group and n.starts_at > b.starts_at
join ticket t on t.id = n.ticket_id where b.ticket_id = $1 and t.follows = $1 and n.desk_id is not null"""

_RESTORED = (
    "state", "service_id", "due_at", "called_at", "started_at", "desk_id", "staff_id", "calls", "for_desk_id",
    "for_staff_id", "parked_until", "answer", "told", "outcome",
)  # fmt: skip
_MAY_UNDO = "t.id = $5 and t.site_id = $2 and t.undo->>'desk' = $6 and (t.undo->>'at')::timestamptz >= $7"

UNDO_SQL = logged(
    f"""
earlier as (
  select r.* from ticket t, lateral jsonb_populate_record(null::ticket, t.undo->'ticket') r
  where {_MAY_UNDO} and not exists (select from prior)
),
acted as (
  update ticket t set {", ".join(f"{name} = earlier.{name}" for name in _RESTORED)}, ended_at = null, undo = null
  from earlier where {_MAY_UNDO} and earlier.id = t.id
  returning t.*
),{_CHANGE}"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` ticket, `$6` desk, `$7` the earliest moment that can be gone back behind."""

ERRAND_SQL = logged(
    f"""{
        new_ticket_sql(
            "not exists (select from prior)", follows="$10::uuid", for_desk="$11::text", arrived="$12::timestamptz"
        )
    },
kept as (
  insert into ticket_note (ticket_id, needs, note, documents_seen, noted_at)
  select issued.id, n.needs, n.note, '{{}}', $3 from issued join ticket_note n on n.ticket_id = $13
  returning ticket_id
),
change as (
  select issued.id as ticket_id,
         jsonb_build_object('ticket', {ticket_json("issued")}, 'ahead', before.n) as body
  from issued, before
)"""  # noqa: S608 - put together from constants
)
"""Parameters after those of `new_ticket_sql`: `$10` the first errand, `$11` desk, `$12` arrival, `$13` the one it came
out of."""


def _at_work(person: str) -> str:
    """Whether somebody works here and is not on leave today, at the site `s` and the moment `$1`."""
    today = "($1::timestamptz at time zone s.time_zone)::date"
    return (
        f"({person}.deactivated_at is null"
        f" and not coalesce({today} between {person}.leave_from and {person}.leave_until, false))"
    )


# Somebody is here who is not called for it, since they do not know its service.
_KEPT_FROM_SOME = """(coalesce(t.told ->> 'level', '') <> 'host' and exists (
  select from presence p join staff k on k.id = p.staff_id
  where p.site_id = t.site_id and p.status <> 'away' and k.services <> '{}' and t.service_id <> all(k.services)))"""

_UNANSWERED = f"""
select jsonb_build_object(
  'site_id', t.site_id, 'ticket', {ticket_json("t")}, 'answer', t.answer, 'told', t.told,
  'rule', case when w.id is null or {_at_work("w")} then s.notice else s.notice || '{{"deputies_seconds": 10}}' end,
  'deputies', coalesce((select jsonb_agg(d.id order by d.id) from staff d where d.id = any(w.deputies)
    and {_at_work("d")}), '[]'),
  'called_at', case when t.for_staff_id is null and t.for_desk_id is null then (select max(c.called_at) from ticket c
    where c.site_id = t.site_id and c.service_id = t.service_id and c.day = t.day) end)::text
from ticket t join site s on s.id = t.site_id left join staff w on w.id = t.for_staff_id
where t.state = 'waiting' and (t.for_staff_id is not null or t.for_desk_id is not null or {_KEPT_FROM_SOME})
order by t.arrived_at, t.id"""  # noqa: S608 - put together from constants


class CaseworkStore:
    """Casework in PostgreSQL. Every command is safe to repeat with the same id."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool
        self._queue = QueueStore(pool)

    async def transfer(
        self, site_id: str, ticket_id: UUID, *, command_id: UUID, now: datetime, desk_id: str | None,
        service_id: str | None, to_desk_id: str | None, to_staff_id: UUID | None,
    ) -> Effect | None:  # fmt: skip
        """Hand the ticket on; None when it is unknown, at another desk or over, or its goal is not there."""
        return await carry_out(
            self._pool, TRANSFER_SQL, command_id, site_id, now, TRANSFER.event_kind, ticket_id, desk_id, service_id,
            to_desk_id, to_staff_id,
        )  # fmt: skip

    async def park(
        self, site_id: str, ticket_id: UUID, *, command_id: UUID, now: datetime, desk_id: str,
        until: datetime | None, staff_id: UUID | None,
    ) -> Effect | None:  # fmt: skip
        """Put the ticket aside; None when it is unknown, at another desk, or its state does not allow it."""
        return await carry_out(
            self._pool, PARK_SQL, command_id, site_id, now, PARK.event_kind, ticket_id, desk_id, until, staff_id
        )

    async def answer(
        self, site_id: str, ticket_id: UUID, command: AnswerNotice, *, now: datetime, staff_id: UUID
    ) -> Effect | None:
        """Write what was said to the notice; None when the ticket does not wait."""
        until = now + timedelta(minutes=command.minutes)
        answer = msgspec.json.encode(Answer(kind=command.answer, staff_id=staff_id, at=now, until=until)).decode()
        return await carry_out(
            self._pool, ANSWER_SQL, command.id, site_id, now, ANSWER.event_kind, ticket_id, answer
        )  # fmt: skip

    async def note(self, site_id: str, ticket_id: UUID, command: NoteVisitor, *, now: datetime) -> Effect | None:
        """Write down what matters; None when the ticket is unknown or over."""
        needs = None if command.needs is None else [need.value for need in command.needs]
        seen = None if command.documents_seen is None else list(command.documents_seen)
        return await carry_out(
            self._pool, NOTE_SQL, command.id, site_id, now, NOTE.event_kind, ticket_id, needs, command.note, seen
        )

    async def undo(
        self, site_id: str, ticket_id: UUID, *, command_id: UUID, now: datetime, desk_id: str
    ) -> Effect | DeskBusy | None:
        """Bring the ticket back to before the desk's last action; None when there is none that recent."""
        return await self._queue.carry_out(
            UNDO_SQL, command_id, site_id, now, UNDONE, ticket_id, desk_id, now - timedelta(seconds=UNDO_SECONDS)
        )

    async def add_errand(
        self, first: Ticket, *, command_id: UUID, site_id: str, now: datetime, service_id: str, day: date,
        to_desk_id: str | None,
    ) -> Effect | None:  # fmt: skip
        """Issue a number of the service that waits where `first` stands, here or there; None without such a service."""
        return await carry_out(
            self._pool, ERRAND_SQL, command_id, site_id, now, "ticket.issued", service_id, day, first.due_at,
            first.language, None, first.follows or first.id, to_desk_id, first.arrived_at, first.id,
            own_key="ticket_pkey",
        )  # fmt: skip

    async def move_to_centre(
        self, ticket: Ticket, *, command_id: UUID, site_id: str, there: str, now: datetime, desk_id: str | None,
        service_id: str, day: date,
    ) -> Effect | None:  # fmt: skip
        """End the ticket here and give its citizen a number there, or neither; the effect is the one there.

        None when the ticket is at another desk or over. The sites are always written in the same order, so that two who
        move citizens opposite ways never wait for each other.
        """

        async def leave(connection: Connection) -> Effect | None:
            return await carry_out(
                connection, LEAVE_SQL, command_id, site_id, now, LEAVE.event_kind, ticket.id, desk_id
            )  # fmt: skip

        async def come(connection: Connection) -> Effect | None:
            return await carry_out(
                connection, ERRAND_SQL, uuid5(command_id, there), there, now, "ticket.issued", service_id, day,
                ticket.due_at, ticket.language, None, ticket.follows or ticket.id, None, ticket.arrived_at, ticket.id,
            )  # fmt: skip

        async with self._pool.acquire() as connection:
            transaction = connection.transaction()
            await transaction.start()
            try:
                await hold_command(connection, command_id)
                left = await leave(connection) if site_id < there else None
                came = await come(connection)
                left = left if site_id < there else await leave(connection)
            except BaseException:
                await transaction.rollback()
                raise
            if left is None or came is None:
                await transaction.rollback()
                return None
            await transaction.commit()
            return came

    async def works_at(self, site_id: str, staff_id: UUID) -> bool:
        """Whether that person works at the site."""
        found = await self._pool.fetchval(
            "select exists (select from staff where id = $1 and site_id = $2)", staff_id, site_id
        )
        return bool(found)

    async def ticket(self, site_id: str, ticket_id: UUID) -> Ticket | None:
        """The ticket as it is, open or not; None when the site has none of that id."""
        found = await self._pool.fetchval(
            f"select {ticket_json('t')}::text from ticket t where t.id = $1 and t.site_id = $2",  # noqa: S608 - constants
            ticket_id,
            site_id,
        )
        return None if found is None else msgspec.json.decode(found, type=Ticket)

    async def waiting_for(self, site_id: str, staff_id: UUID) -> Sequence[UUID]:
        """The tickets that wait, or are parked, for that person."""
        rows = await self._pool.fetch(
            "select id from ticket where site_id = $1 and state in ('waiting', 'parked')"
            " and (for_staff_id = $2 or (state = 'parked' and staff_id = $2)) order by due_at, id",
            site_id,
            staff_id,
        )
        return [row["id"] for row in rows]

    async def unanswered(self, now: datetime) -> list[Unanswered]:
        """All who wait for a certain desk or person, at every site.

        Of somebody who is not at work the deputies are told at once, and no deputy is told who is not there either.
        """
        return [msgspec.json.decode(row[0], type=Unanswered) for row in await self._pool.fetch(_UNANSWERED, now)]

    async def escalate(self, found: Unanswered, told: Told, *, command_id: UUID, now: datetime) -> Effect | None:
        """Tell others of the ticket; None when it has been answered, or told, in the meantime."""
        ticket = found.ticket
        return await carry_out(
            self._pool, ESCALATE_SQL, command_id, found.site_id, now, ESCALATE.event_kind, ticket.id,
            told.level.value, list(told.staff_ids), bytes(found.answer).decode() if ticket.answer else None,
            bytes(found.told).decode(),
        )  # fmt: skip

    async def parked_until(self, moment: datetime) -> Sequence[tuple[str, UUID]]:
        """The parked tickets whose time has come: site and id."""
        rows = await self._pool.fetch(
            f"select site_id, id from ticket t where state = 'parked' and parked_until <= $1 and not ({AFTER_ANOTHER})"  # noqa: S608 - constants
            " order by parked_until, id",
            moment,
        )
        return [(row["site_id"], row["id"]) for row in rows]

    async def next_parked(self) -> datetime | None:
        """When the next parked ticket's time comes; None when none has one."""
        found: datetime | None = await self._pool.fetchval(
            "select min(parked_until) from ticket t where state = 'parked' and parked_until is not null"  # noqa: S608 - constants
            f" and not ({AFTER_ANOTHER})"
        )
        return found

    async def next_errands(self) -> Sequence[tuple[str, UUID]]:
        """The later errands of visits whose turn it is, since the one before is over: site and id of each ticket."""
        return [(row["site_id"], row["id"]) for row in await self._pool.fetch(_NEXT_ERRANDS)]

    async def keep_note(self, ticket_id: UUID, *, now: datetime) -> None:
        """Let what was written down at the errand before hold for this one, unless somebody has written here."""
        await self._pool.execute(
            "insert into ticket_note (ticket_id, needs, note, documents_seen, noted_at)"
            " select t.id, n.needs, n.note, '{}', $2 from ticket t join ticket_note n on n.ticket_id = t.follows"
            " where t.id = $1 on conflict (ticket_id) do nothing",
            ticket_id,
            now,
        )

    async def later_again(self, site_id: str, ticket_id: UUID, *, command_id: UUID, now: datetime) -> Effect | None:
        """Put the visit's next errand aside again, as this one goes on after all; None when none waits."""
        after: UUID | None = await self._pool.fetchval(_ERRAND_AFTER, ticket_id)
        if after is None:
            return None
        return await carry_out(
            self._pool, _LATER_SQL, command_id, site_id, now, PARK.event_kind, after, ticket_id
        )  # fmt: skip

    async def erase_notes(self, site_id: str, midnight: datetime) -> None:
        """Forget what was written down of those who came before the site's local day began at `midnight`."""
        await self._pool.execute(
            "delete from ticket_note n using ticket t where t.id = n.ticket_id and t.site_id = $1"
            " and t.state not in ('waiting', 'parked', 'called', 'serving') and t.arrived_at < $2",
            site_id,
            midnight,
        )
