"""The centres in PostgreSQL: their configuration, and the snapshot of what is open."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import asyncpg
import msgspec
from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.sql.dml import Insert

from server.db import schema
from server.queue.store import ticket_json
from shared.protocol.content import Configuration
from shared.protocol.state import CALLS_KEPT

_CONFIGURATION = """jsonb_build_object(
  'site', jsonb_build_object(
    'id', s.id, 'municipality', s.municipality, 'name', s.name, 'time_zone', s.time_zone, 'languages', s.languages,
    'floor', s.floor, 'waiting_area', s.waiting_area),
  'services', coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', v.id, 'letter', v.letter, 'name', v.name, 'description', v.description, 'icon', v.icon,
      'colour', v.colour, 'documents', v.documents, 'mean_service_seconds', v.mean_service_seconds,
      'opening', coalesce((
        select jsonb_agg(jsonb_build_object('weekday', o.weekday, 'opens', o.opens, 'closes', o.closes)
          order by o.weekday, o.opens)
        from opening_period o where o.service_id = v.id), '[]')) order by v.position, v.id)
    from service v where v.site_id = s.id and v.active), '[]'),
  'desks', coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', d.id, 'name', d.name, 'floor', d.floor, 'waiting_area', d.waiting_area,
      'services', coalesce((
        select jsonb_agg(ds.service_id order by ds.position) from desk_service ds where ds.desk_id = d.id), '[]'))
      order by d.position, d.id)
    from desk d where d.site_id = s.id), '[]'))"""

_READ_CONFIGURATION = f"select {_CONFIGURATION}::text from site s where s.id = $1"  # noqa: S608 - constants

_SNAPSHOT = f"""
select jsonb_build_object(
  'seq', s.last_seq,
  'configuration', {_CONFIGURATION},
  'tickets', coalesce((
    select jsonb_object_agg(t.id, {ticket_json("t")})
    from ticket t where t.site_id = s.id and t.state in ('waiting', 'called', 'serving')), '{{}}'),
  'calls', coalesce((
    select jsonb_agg(jsonb_build_object(
      'seq', e.seq, 'at', e.at, 'ticket_id', e.ticket_id, 'label', e.body->'ticket'->>'label',
      'desk_id', e.body->'ticket'->>'desk_id') order by e.seq desc)
    from (
      select * from event e where e.site_id = s.id and e.kind in ('ticket.called', 'ticket.recalled')
      order by e.seq desc limit {CALLS_KEPT}) e), '[]'))::text
from site s where s.id = $1"""  # noqa: S608 - put together from constants


class WalkInRule(msgspec.Struct, frozen=True):
    """What the site says of citizens without a booking."""

    due_seconds: int


class CentreStore:
    """Reads what is configured and what is open; each read is one statement and so one moment."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def configuration(self, site_id: str) -> Configuration | None:
        """The site's configuration, or None when there is no such site."""
        found: str | None = await self._pool.fetchval(_READ_CONFIGURATION, site_id)
        return None if found is None else msgspec.json.decode(found, type=Configuration)

    async def walk_in_rule(self, site_id: str) -> WalkInRule:
        """When citizens without a booking are due at the site."""
        return WalkInRule(await self._pool.fetchval("select walk_in_due_seconds from site where id = $1", site_id))

    async def municipality(self) -> str | None:
        """The municipality's name, as the first of its sites has it; None before there is a site."""
        found: str | None = await self._pool.fetchval("select municipality from site order by id limit 1")
        return found

    async def snapshot(self, site_id: str) -> bytes | None:
        """The JSON of a `SiteState`, or None when there is no such site."""
        found: str | None = await self._pool.fetchval(_SNAPSHOT, site_id)
        return None if found is None else found.encode()


def write_configuration(
    connection: Connection, configuration: Configuration, *, now: datetime, command_id: UUID
) -> None:
    """Make the database say what `configuration` says, and log that it was changed.

    Services that are no longer named are kept for their history, but are not active.
    """
    site = configuration.site
    connection.execute(_put(schema.site, {**_builtins(site)}))
    connection.execute(schema.service.update().where(schema.service.c.site_id == site.id).values(active=False))
    for position, service in enumerate(configuration.services):
        row = _builtins(service)
        row.pop("opening")
        connection.execute(_put(schema.service, {**row, "site_id": site.id, "position": position, "active": True}))
        connection.execute(delete(schema.opening_period).where(schema.opening_period.c.service_id == service.id))
        periods = [{"service_id": service.id, **msgspec.structs.asdict(period)} for period in service.opening]
        if periods:
            connection.execute(insert(schema.opening_period), periods)
    for position, desk in enumerate(configuration.desks):
        row = _builtins(desk)
        row.pop("services")
        connection.execute(_put(schema.desk, {**row, "site_id": site.id, "position": position}))
        connection.execute(delete(schema.desk_service).where(schema.desk_service.c.desk_id == desk.id))
        served = [{"desk_id": desk.id, "service_id": key, "position": at} for at, key in enumerate(desk.services)]
        if served:
            connection.execute(insert(schema.desk_service), served)
    counted = connection.execute(
        schema.site.update()
        .where(schema.site.c.id == site.id)
        .values(last_seq=schema.site.c.last_seq + 1)
        .returning(schema.site.c.last_seq)
    ).scalar_one()
    connection.execute(
        insert(schema.event).values(
            site_id=site.id, seq=counted, at=now, kind="site.configured", command_id=command_id,
            body={"configuration": msgspec.to_builtins(configuration)},
        )
    )  # fmt: skip


def configured_sites(connection: Connection) -> set[str]:
    """The ids of all sites."""
    return set(connection.execute(select(schema.site.c.id)).scalars())


def _builtins(value: msgspec.Struct) -> dict[str, object]:
    return dict(msgspec.to_builtins(value))


def _put(table: object, row: dict[str, object]) -> Insert:
    statement = upsert(table).values(row)  # type: ignore[arg-type]
    changed = {name: statement.excluded[name] for name in row if name != "id"}
    return statement.on_conflict_do_update(index_elements=["id"], set_=changed)
