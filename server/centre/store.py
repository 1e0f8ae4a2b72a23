"""The centres in PostgreSQL: their configuration, and the snapshot of what is open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid5

import asyncpg
import msgspec
from sqlalchemy import ColumnElement, Connection, Table, delete, insert, select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.sql.dml import Insert

from server.assistance.colleagues.store import assistance_json
from server.assistance.store import help_call_json
from server.centre.find.store import write_entries
from server.centre.holidays.calendar import local_date, with_holidays
from server.centre.menu import faults
from server.centre.revisions.store import add_revision, create_draft, draft_note_json, lock_draft, put_draft
from server.db import schema
from server.drafts.rules import normal, settled
from server.events.store import append_event
from server.events.visitors import visitor_json
from server.queue.store import ticket_json
from server.stands.store import printer_json
from server.team.store import presence_json
from shared.protocol.centres import Centre
from shared.protocol.content import Configuration
from shared.protocol.sharing import followed_sites
from shared.protocol.state import CALLS_KEPT, ISSUES_KEPT
from shared.protocol.tree import differences, tree_of

_CONFIGURATION = """jsonb_build_object(
  'site', jsonb_build_object(
    'id', s.id, 'municipality', s.municipality, 'name', s.name, 'time_zone', s.time_zone, 'languages', s.languages,
    'floor', s.floor, 'waiting_area', s.waiting_area, 'address', s.address, 'phone', s.phone, 'check_in', s.check_in,
    'sms', s.sms, 'notice', s.notice, 'assistance', s.assistance,
    'call_order', s.call_order, 'retention', s.retention, 'messages', s.messages, 'ticket', s.ticket,
    'display', s.display, 'booking', s.booking),
  'menu', coalesce(c.menu, '[]'), 'information', coalesce(c.information, '[]'),
  'referrals', coalesce(c.referrals, '[]'), 'stands', coalesce(c.stands, '[]'), 'brand', coalesce(c.brand, '{}'),
  'hours', coalesce(c.hours, '{}'),
  'services', coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', v.id, 'letter', v.letter, 'name', v.name, 'description', v.description, 'icon', v.icon,
      'colour', v.colour, 'documents', v.documents, 'mean_service_seconds', v.mean_service_seconds,
      'questions', v.questions, 'keywords', v.keywords, 'walk_in', v.walk_in,
      'ticket_when_missing', v.ticket_when_missing, 'booking_url', v.booking_url, 'slot_minutes', v.slot_minutes,
      'when_closed', v.when_closed, 'card_check_in', v.card_check_in, 'call_back', v.call_back,
      'opening', v.opening, 'telephone_opening', v.telephone_opening, 'booking_opening', v.booking_opening,
      'last_ticket', v.last_ticket, 'shared', v.shared, 'booking', v.booking, 'contact_form', v.contact_form,
      'written_opening', v.written_opening) order by v.position, v.id)
    from service v where v.site_id = s.id and v.active), '[]'),
  'desks', coalesce((
    select jsonb_agg(jsonb_build_object(
      'id', d.id, 'name', d.name, 'floor', d.floor, 'waiting_area', d.waiting_area, 'room', d.room, 'way', d.way,
      'services', coalesce((
        select jsonb_agg(ds.service_id order by ds.position) from desk_service ds where ds.desk_id = d.id), '[]'))
      order by d.position, d.id)
    from desk d where d.site_id = s.id and d.active), '[]'))"""

_OF_THE_SITE = "from site s left join site_content c on c.site_id = s.id where s.id = $1"

_READ_CONFIGURATION = f"select {_CONFIGURATION}::text {_OF_THE_SITE}"

_HELP_CALLS = f"""coalesce((
    select jsonb_object_agg(h.id, {help_call_json("h")})
    from help_call h where h.site_id = s.id and h.state <> 'ended'), '{{}}')"""  # noqa: S608 - put together from constants
"""The calls for a person that are not ended, as the protocol's `HelpCall` by id."""

_PRINTERS = f"""coalesce((
    select jsonb_object_agg(p.stand_id, {printer_json("p")}) from stand_printer p where p.site_id = s.id), '{{}}')"""  # noqa: S608 - put together from constants
"""What has been told of the stands' printers, as the protocol's `StandPrinter` by stand."""

_OTHER_CENTRES = """
select jsonb_build_object('site_id', o.id, 'name', o.name, 'languages', o.languages, 'services', coalesce((
  select jsonb_agg(jsonb_build_object('id', v.id, 'name', v.name) order by v.position, v.id)
  from service v where v.site_id = o.id and v.active), '[]'))::text
from site o join site s on s.municipality = o.municipality and s.id <> o.id
where s.id = $1 order by o.id"""

_SNAPSHOT = f"""
select jsonb_build_object(
  'seq', s.last_seq,
  'configuration', {_CONFIGURATION},
  'revision', coalesce((select max(r.number) from revision r where r.site_id = s.id), 0),
  'draft', (select {draft_note_json("d")} from draft d where d.site_id = s.id and d.tree is not null),
  'tickets', coalesce((
    select jsonb_object_agg(t.id, {ticket_json("t")})
    from ticket t where t.site_id = s.id and t.state in ('waiting', 'parked', 'called', 'serving')), '{{}}'),
  'calls', coalesce((
    select jsonb_agg(jsonb_build_object(
      'seq', e.seq, 'at', e.at, 'ticket_id', e.ticket_id, 'label', e.body->'ticket'->>'label',
      'desk_id', e.body->'ticket'->>'desk_id') order by e.seq desc)
    from (
      select * from event e where e.site_id = s.id and e.kind in ('ticket.called', 'ticket.recalled')
      order by e.seq desc limit {CALLS_KEPT}) e), '[]'),
  'team', coalesce((
    select jsonb_object_agg(p.staff_id, {presence_json("p")})
    from presence p where p.site_id = s.id and p.status <> 'away'), '{{}}'),
  'visitors', case when $2::boolean then coalesce((
    select jsonb_object_agg(t.id, {visitor_json("t")}) from ticket t
    where t.site_id = s.id and t.state in ('waiting', 'parked', 'called', 'serving')
      and {visitor_json("t")} is not null), '{{}}') else '{{}}' end,
  'assistance', case when $2::boolean then coalesce((
    select jsonb_object_agg(a.id, {assistance_json("a")})
    from assistance_call a where a.site_id = s.id and a.ended_at is null), '{{}}') else '{{}}' end,
  'help_calls', {_HELP_CALLS},
  'printers', {_PRINTERS},
  'issues', coalesce((
    select jsonb_agg(jsonb_build_object('seq', e.seq, 'at', e.at, 'service_id', e.body->'ticket'->>'service_id')
      order by e.seq desc)
    from (
      select * from event e where e.site_id = s.id and e.kind = 'ticket.issued'
      order by e.seq desc limit {ISSUES_KEPT}) e), '[]'))::text
{_OF_THE_SITE}"""  # noqa: S608 - put together from constants


DRAFT_EVENT = "draft.changed"

_CONTENT = ("menu", "information", "referrals", "stands", "brand", "hours")
"""What of a configuration stands in `site_content`."""


class CentreStore:
    """Reads what is configured and what is open; each read is one statement and so one moment."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def configuration(self, site_id: str) -> Configuration | None:
        """The site's configuration, or None when there is no such site."""
        found: str | None = await self._pool.fetchval(_READ_CONFIGURATION, site_id)
        return None if found is None else msgspec.json.decode(found, type=Configuration)

    async def municipality(self) -> str | None:
        """The municipality's name, as the first of its sites has it; None before there is a site."""
        found: str | None = await self._pool.fetchval("select municipality from site order by id limit 1")
        return found

    async def other_centres(self, site_id: str) -> list[Centre]:
        """The municipality's other centres, each with what it does."""
        return [msgspec.json.decode(row[0], type=Centre) for row in await self._pool.fetch(_OTHER_CENTRES, site_id)]

    async def snapshot(self, site_id: str, *, for_staff: bool = False) -> bytes | None:
        """The JSON of a `SiteState`, or None when there is no such site; `visitors` and `assistance` only for staff."""
        found: str | None = await self._pool.fetchval(_SNAPSHOT, site_id, for_staff)
        return None if found is None else found.encode()


def read_configuration(connection: Connection, site_id: str) -> Configuration | None:
    """The site's configuration as `write_configuration` left it, or None when there is no such site."""
    found = connection.exec_driver_sql(_READ_CONFIGURATION, (site_id,)).scalar()
    return None if found is None else msgspec.json.decode(found, type=Configuration)


class FaultyConfigurationError(ValueError):
    """The configuration cannot work; the message names every fault."""

    def __init__(self, site_id: str, found: list[str]) -> None:
        super().__init__(f"The configuration of {site_id} cannot work: {'; '.join(found)}.")
        self.faults = tuple(found)


class Publication(msgspec.Struct, frozen=True, kw_only=True):
    """Who publishes a configuration, what they say of it, and which revision it brings back."""

    staff_id: UUID | None = None
    note: str = ""
    returned_to: int | None = None


def write_configuration(
    connection: Connection,
    configuration: Configuration,
    *,
    now: datetime,
    command_id: UUID,
    publication: Publication = Publication(),  # noqa: B008 - frozen
) -> int:
    """Publish `configuration`: make the database say what it says, and log that it was changed; its revision.

    The holidays that it keeps are given their dates. Services and desks that are no longer named are kept for their
    history, but are not active. What the site's draft changes is put on top of it. Raises `FaultyConfigurationError`,
    before anything is written, for what cannot work.
    """
    site_id = configuration.site.id
    configuration = normal(configuration)
    if found := faults(configuration, taken=ids_elsewhere(connection, site_id)):
        raise FaultyConfigurationError(site_id, found)
    configuration = with_holidays(configuration, local_date(configuration, now))
    waiting = lock_draft(connection, site_id)
    before = read_configuration(connection, site_id)
    if before is None:
        connection.execute(_put(schema.site, _builtins(configuration.site)))
    _write_services(connection, configuration)
    _write_desks(connection, configuration)
    _write_content(connection, configuration)
    write_entries(connection, configuration)
    old, new = None if before is None else tree_of(before), tree_of(configuration)
    number = add_revision(
        connection, site_id, new, now=now, staff_id=publication.staff_id, note=publication.note,
        returned_to=publication.returned_to, changes=0 if old is None else sum(1 for _ in differences(old, new)),
    )  # fmt: skip
    # The site's row is locked as late as can be: every ticket that is issued or called counts its event there.
    connection.execute(_put(schema.site, _builtins(configuration.site)))
    body = {"configuration": msgspec.to_builtins(configuration), "revision": number}
    append_event(connection, site_id, "site.configured", body, now=now, command_id=command_id)
    if waiting is None or old is None:
        create_draft(connection, site_id, followed=dict.fromkeys(followed_sites(configuration), 0))
        return number
    if waiting.tree is not None:
        waiting = msgspec.structs.replace(waiting, tree=settled(old, waiting.tree))
    after = waiting.published(old, new, staff_id=publication.staff_id, now=now)
    begun = {site: 0 for site in followed_sites(configuration) if site not in after.followed}
    after = msgspec.structs.replace(after, followed={**after.followed, **begun})
    put_draft(connection, site_id, after)
    if waiting.tree is not None:
        append_event(
            connection, site_id, DRAFT_EVENT, {"draft": after.note_body()}, now=now,
            command_id=uuid5(command_id, "draft"),
        )  # fmt: skip
    return number


def ids_elsewhere(connection: Connection, site_id: str) -> frozenset[str]:
    """The ids of services and desks that the other sites have, or had: an id is never used again elsewhere."""
    tables = (schema.service, schema.desk)
    return frozenset(
        key
        for table in tables
        for key in connection.execute(select(table.c.id).where(table.c.site_id != site_id)).scalars()
    )


def _write_services(connection: Connection, configuration: Configuration) -> None:
    site_id = configuration.site.id
    connection.execute(schema.service.update().where(schema.service.c.site_id == site_id).values(active=False))
    rows = [
        {**_builtins(service), "site_id": site_id, "position": position, "active": True}
        for position, service in enumerate(configuration.services)
    ]
    _put_all(connection, schema.service, rows)


def _write_desks(connection: Connection, configuration: Configuration) -> None:
    site_id = configuration.site.id
    connection.execute(schema.desk.update().where(schema.desk.c.site_id == site_id).values(active=False))
    rows = [
        {**_without(desk, "services"), "site_id": site_id, "position": position, "active": True}
        for position, desk in enumerate(configuration.desks)
    ]
    _put_all(connection, schema.desk, rows)
    served = [
        {"desk_id": desk.id, "service_id": key, "position": at}
        for desk in configuration.desks
        for at, key in enumerate(desk.services)
    ]
    _replace(connection, schema.desk_service, schema.desk_service.c.desk_id, rows, served)


def _put_all(connection: Connection, table: Table, rows: Sequence[dict[str, object]]) -> None:
    if rows:
        statement = upsert(table)
        changed = {name: statement.excluded[name] for name in rows[0] if name != "id"}
        connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=changed), rows)


def _replace(
    connection: Connection,
    table: Table,
    owner: ColumnElement[str],
    owners: Sequence[dict[str, object]],
    rows: Sequence[dict[str, object]],
) -> None:
    connection.execute(delete(table).where(owner.in_([each["id"] for each in owners])))
    if rows:
        connection.execute(insert(table), rows)


def _write_content(connection: Connection, configuration: Configuration) -> None:
    content = {key: msgspec.to_builtins(getattr(configuration, key)) for key in _CONTENT}
    connection.execute(_put(schema.site_content, {"site_id": configuration.site.id, **content}, key="site_id"))


def seeded_with(connection: Connection, site_id: str) -> str | None:
    """The fingerprint of the demo's configuration that was last written to the site."""
    content = schema.site_content.c
    return connection.execute(select(content.seeded).where(content.site_id == site_id)).scalar()


def mark_seeded(connection: Connection, site_id: str, fingerprint: str) -> None:
    """Remember which of the demo's configurations the site has been given."""
    connection.execute(_put(schema.site_content, {"site_id": site_id, "seeded": fingerprint}, key="site_id"))


def _builtins(value: msgspec.Struct) -> dict[str, object]:
    return dict(msgspec.to_builtins(value))


def _without(value: msgspec.Struct, name: str) -> dict[str, object]:
    return {key: each for key, each in _builtins(value).items() if key != name}


def _put(table: object, row: dict[str, object], *, key: str = "id") -> Insert:
    statement = upsert(table).values(row)  # type: ignore[arg-type]
    changed = {name: statement.excluded[name] for name in row if name != key}
    return statement.on_conflict_do_update(index_elements=[key], set_=changed)
