"""The SQL of enquiries: write one down as work that waits, in one statement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg
import msgspec
from msgspec import Struct

from server.booking.codes import new_code
from server.day.store import CHANGED_EVENT, booking_status_json
from server.events.log import logged
from server.events.store import Effect, carry_out
from shared.protocol.enquiries import EnquiryAnswer

_TAKES = timedelta(minutes=15)

_WRITE = logged(
    f"""
writer as (
  insert into visitor (id, phone, mail)
  select $1, $9, $10 from service s where s.id = $5 and s.site_id = $2 and s.active and not exists (select from prior)
  on conflict (id) do nothing
  returning id
),
asked as (
  insert into booking (
    id, site_id, service_id, kind, starts_at, ends_at, state, origin, language, visitor_id, created_at, code)
  select $1, $2, $5, 'written', $6, $7, 'booked', $12, $8, writer.id, $3, $11
  from writer
  on conflict (id) do nothing
  returning *
),
said as (insert into enquiry (booking_id, sent_at, answers) select asked.id, $3, $13::jsonb from asked),
change as (
  select null::uuid as ticket_id, jsonb_build_object('booking', {booking_status_json("asked")}) as body from asked
)"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` service, `$6` and `$7` by when it is to be answered, `$8` language, `$9`
phone, `$10` mail, `$11` reference, `$12` origin, `$13` answers."""


class Kept(Struct, frozen=True):
    """An enquiry that has arrived."""

    reference: str
    answer_by: datetime


class EnquiryStore:
    """Enquiries in PostgreSQL. Writing one down is safe to repeat with the same id."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def write(
        self,
        site_id: str,
        service_id: str,
        command_id: UUID,
        *,
        answers: Sequence[EnquiryAnswer],
        language: str,
        phone: str | None,
        mail: str | None,
        origin: str,
        answer_by: datetime,
        now: datetime,
    ) -> Effect | None:
        """Write it down; None when the site has no such service, or the id is used for something else."""
        return await carry_out(
            self._pool, _WRITE, command_id, site_id, now, CHANGED_EVENT, service_id, answer_by, answer_by + _TAKES,
            language, phone, mail, new_code(), origin, msgspec.json.encode(answers).decode(),
        )  # fmt: skip

    async def kept(self, site_id: str, command_id: UUID) -> Kept | None:
        """What an earlier use of the command has written down, or None."""
        row = await self._pool.fetchrow(
            "select code, starts_at from booking where id = $1 and site_id = $2 and kind = 'written'",
            command_id,
            site_id,
        )
        return None if row is None else Kept(row["code"], row["starts_at"])
