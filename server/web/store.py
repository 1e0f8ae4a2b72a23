"""What the page of a ticket shows, in PostgreSQL."""

from __future__ import annotations

from uuid import UUID

import asyncpg
import msgspec
from msgspec import Struct

from shared.protocol.model import Language, Texts, TicketState

_PLACE = """
select jsonb_build_object(
  'label', t.label, 'state', t.state, 'language', t.language, 'service', v.name, 'site', s.name,
  'municipality', s.municipality, 'desk', coalesce(d.name, '{}'), 'waiting_area', coalesce(d.waiting_area, '{}'),
  'personal', t.for_staff_id is not null, 'coming', coalesce(t.answer->>'kind' = 'coming', false),
  'before', (
    select count(*) from ticket w
    where t.state = 'waiting' and w.state = 'waiting' and w.site_id = t.site_id and w.service_id || '' = t.service_id
      and (w.due_at, w.arrived_at, w.id) < (t.due_at, t.arrived_at, t.id)))::text
from ticket t
join service v on v.id = t.service_id
join site s on s.id = t.site_id
left join desk d on d.id = t.desk_id
where t.id = $1"""


class Place(Struct, frozen=True, kw_only=True):
    """Where a ticket is: `before` of its service wait before it, `desk` is where it was called to, or {}.

    A `personal` one waits for one caseworker; `coming` is what that one, or a deputy, has answered.
    """

    label: str
    state: TicketState
    language: Language
    service: Texts
    site: Texts
    municipality: str
    desk: Texts
    waiting_area: Texts
    before: int
    personal: bool = False
    coming: bool = False


class PlaceStore:
    """Reads places; nothing personal is among them."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def place(self, ticket_id: UUID) -> Place | None:
        """Where the ticket is now; None for one that is not known."""
        found = await self._pool.fetchval(_PLACE, ticket_id)
        return None if found is None else msgspec.json.decode(found, type=Place)
