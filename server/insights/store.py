"""The SQL of what visits tell: an event each, and words apart from the log."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import asyncpg

from server.events.log import logged
from server.events.store import Effect, carry_out
from shared.protocol.staff_feedback import GiveStaffFeedback
from shared.protocol.visits import GiveFeedback

VISIT_EVENT = "visit.ended"
FEEDBACK_EVENT = "feedback.given"

RECORD = logged(
    """
change as (select null::uuid as ticket_id, $5::jsonb as body where not exists (select from prior))"""
)
"""Parameters after `logged`'s four: `$5` the event's body."""

GIVE = logged(
    """
written as (
  insert into visit_feedback (id, site_id, stand_id, given_at, language, score, words)
  select $1, $2, $5, $3, $6, $7, $8 where $8 <> '' and not exists (select from prior)
),
change as (
  select null::uuid as ticket_id,
         jsonb_build_object('stand_id', $5::text, 'language', $6::text, 'score', $7::int) as body
  where not exists (select from prior)
)"""
)
"""Parameters after `logged`'s four: `$5` stand, `$6` language, `$7` score, `$8` words, which stay out of the event."""


KEEP = """
insert into staff_feedback (id, site_id, given_at, version, language, score, words)
values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing"""


class InsightsStore:
    """What visits tell, in PostgreSQL. Every command is safe to repeat with the same id."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def known(self, site_id: str, command_id: UUID) -> bool:
        """Whether the command has been carried out before."""
        found = await self._pool.fetchval(
            "select exists (select from event where command_id = $1 and site_id = $2)", command_id, site_id
        )
        return bool(found)

    async def record(self, site_id: str, command_id: UUID, body: bytes, *, now: datetime) -> Effect | None:
        """Log how a visit ended; `body` is the event's, in JSON."""
        return await carry_out(self._pool, RECORD, command_id, site_id, now, VISIT_EVENT, body.decode())

    async def give(self, site_id: str, command: GiveFeedback, *, now: datetime) -> Effect | None:
        """Log the score, and keep the words, if there are any, in a table of their own."""
        return await carry_out(
            self._pool, GIVE, command.id, site_id, now, FEEDBACK_EVENT, command.stand_id, command.language,
            command.score, command.words.strip(), own_key="visit_feedback_pkey",
        )  # fmt: skip

    async def keep(self, site_id: str, command: GiveStaffFeedback, *, now: datetime) -> None:
        """Keep what staff say of the program; it concerns no citizen, so there is no event."""
        await self._pool.execute(
            KEEP, command.id, site_id, now, command.version, command.language, command.score, command.words.strip()
        )
