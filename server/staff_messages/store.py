"""The SQL of messages between staff. The text stands in its table only, and is erased with the end of the day."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import asyncpg
import msgspec

from server.events.log import logged
from server.events.store import Effect, carry_out
from shared.protocol.colleagues import SendStaffMessage, StaffMessage

SENT_EVENT = "staff.message"
READ_EVENT = "staff.message_read"

_MARK = "'message_id', m.id, 'to_role', m.to_role, 'from_staff_id', m.staff_id"

SEND = logged(
    f"""
m as (
  insert into staff_message (id, site_id, staff_id, to_role, text, sent_at)
  select $1, $2, $5::uuid, $6::text, $7, $3
  where not exists (select from prior) and exists (select from staff s where s.site_id = $2 and $6 = any(s.roles))
  returning *
),
change as (select null::uuid as ticket_id, jsonb_build_object({_MARK}) as body from m)"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` sender, `$6` role, `$7` text."""

READ = logged(
    f"""
m as (
  update staff_message r set read_at = $3
  where r.id = $5 and r.site_id = $2 and r.read_at is null and not exists (select from prior)
    and exists (select from staff s where s.id = $6 and s.site_id = $2 and r.to_role = any(s.roles))
  returning r.*
),
change as (
  select null::uuid as ticket_id, jsonb_build_object({_MARK}, 'read_by', $6::uuid) as body from m)"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` message, `$6` reader."""

_FOR = """
select jsonb_build_object('id', m.id, 'to_role', m.to_role, 'from_staff_id', m.staff_id, 'from_name', w.display_name,
  'text', m.text, 'sent_at', m.sent_at, 'read_at', m.read_at)::text
from staff_message m join staff w on w.id = m.staff_id join staff me on me.id = $2
where m.site_id = $1 and me.site_id = $1 and m.sent_at >= $3
  and (m.staff_id = $2 or (m.read_at is null and m.to_role = any(me.roles)))
order by m.sent_at, m.id"""


class StaffMessageStore:
    """Messages in PostgreSQL. Every command is safe to repeat with the same id."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def send(self, site_id: str, command: SendStaffMessage, *, now: datetime, staff_id: UUID) -> Effect | None:
        """Keep the message; None when nobody at the site has that role."""
        return await carry_out(
            self._pool, SEND, command.id, site_id, now, SENT_EVENT, staff_id, command.to_role.value,
            command.text.strip(), own_key="staff_message_pkey",
        )  # fmt: skip

    async def read(
        self, site_id: str, message_id: UUID, *, command_id: UUID, now: datetime, staff_id: UUID
    ) -> Effect | None:
        """Somebody has read it; None when it is unknown, not for them, or somebody has read it before."""
        return await carry_out(self._pool, READ, command_id, site_id, now, READ_EVENT, message_id, staff_id)

    async def messages(self, site_id: str, staff_id: UUID, since: datetime) -> list[StaffMessage]:
        """Those that this person has to read, and those that they have sent, the oldest first."""
        rows = await self._pool.fetch(_FOR, site_id, staff_id, since)
        return [msgspec.json.decode(row[0], type=StaffMessage) for row in rows]

    async def is_for(self, site_id: str, message_id: UUID, staff_id: UUID) -> bool:
        """Whether there is such a message, and the person has the role that it is for."""
        found = await self._pool.fetchval(
            "select exists (select from staff_message m join staff s on s.site_id = m.site_id"
            " where m.site_id = $1 and m.id = $2 and s.id = $3 and m.to_role = any(s.roles))",
            site_id,
            message_id,
            staff_id,
        )
        return bool(found)

    async def erase(self, site_id: str, midnight: datetime) -> None:
        """Forget what was sent before the site's local day began at `midnight`."""
        await self._pool.execute("delete from staff_message where site_id = $1 and sent_at < $2", site_id, midnight)
