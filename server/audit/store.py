"""What was done, from three tables as one list: each gives its newest, and the newest of these are the page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

import asyncpg
import msgspec
from msgspec import Struct

from server.audit.rules import SIGN_INS, Place, kind_of
from shared.protocol.audit import AuditEntry, AuditKind

_BEFORE = "{at} >= $2 and {at} < $3 and {at} <= $5 and ({at}, {source}, {id}) < ($5, $6::int, $7::bigint)"

_PEOPLE = f"""
(select a.at, 0 as source, a.id, a.what, a.actor_id, a.staff_id, '' as device, a.detail::text as detail, 0 as count,
  null::int as returned_to, '' as note, t.name::text as centre
from audit a left join site t on a.what in ('moved-here', 'moved-away') and t.id = a.detail->>0
where a.site_id = $1 and ($4::uuid is null or $4 in (a.actor_id, a.staff_id)) and {{kind}}
  and {_BEFORE.format(at="a.at", source="0", id="a.id")}
order by a.at desc, a.id desc limit $8)"""  # noqa: S608 - of constants

_DEVICES = f"""
(select a.at, 1 as source, a.id, a.what, a.staff_id, null::uuid, coalesce(d.name, ''), '[]', 0, null::int, '', null
from device_audit a left join device d on d.id = a.device_id
where a.site_id = $1 and ($4::uuid is null or $4 = a.staff_id)
  and {_BEFORE.format(at="a.at", source="1", id="a.id")}
order by a.at desc, a.id desc limit $8)"""  # noqa: S608 - of constants

_SETTINGS = f"""
(select r.at, 2 as source, r.number::bigint, case when r.returned_to is null then 'published' else 'returned' end,
  r.staff_id, null::uuid, '', '[]', r.changes, r.returned_to, r.note, null
from revision r
where r.site_id = $1 and ($4::uuid is null or $4 = r.staff_id)
  and {_BEFORE.format(at="r.at", source="2", id="r.number")}
order by r.at desc, r.number desc limit $8)"""  # noqa: S608 - of constants
"""`$1` site, `$2` from when and `$3` until when, `$4` person or null, `$5` to `$7` before what, `$8` how many."""

_ABOUT_SIGN_INS = "a.what in ({})".format(", ".join(f"'{what}'" for what in sorted(SIGN_INS)))

_OF_KIND = {
    AuditKind.PEOPLE: (_PEOPLE.format(kind=f"not {_ABOUT_SIGN_INS}"),),
    AuditKind.SIGN_INS: (_PEOPLE.format(kind=_ABOUT_SIGN_INS),),
    AuditKind.DEVICES: (_DEVICES,),
    AuditKind.SETTINGS: (_SETTINGS,),
    None: (_PEOPLE.format(kind="true"), _DEVICES, _SETTINGS),
}
_COLUMNS = "at, source, id, what, actor_id, staff_id, device, detail, count, returned_to, note, centre"
_STATEMENTS = {
    kind: f"select * from ({' union all '.join(parts)}) whole ({_COLUMNS})"  # noqa: S608 - of constants
    " order by at desc, source desc, id desc limit $8"
    for kind, parts in _OF_KIND.items()
}
_KINDS = {1: AuditKind.DEVICES, 2: AuditKind.SETTINGS}


class Found(Struct, frozen=True):
    """An entry, and where it stands in the list."""

    entry: AuditEntry
    place: Place


class AuditStore:
    """Reads what was done in PostgreSQL."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def page(
        self,
        site_id: str,
        *,
        kind: AuditKind | None,
        person: UUID | None,
        between: tuple[datetime, datetime],
        before: Place,
        limit: int,
    ) -> list[Found]:
        """The newest that were before that place, at the most `limit`."""
        rows = await self._pool.fetch(
            _STATEMENTS[kind], site_id, *between, person, before.at, before.source, before.id, limit
        )  # fmt: skip
        return [_found(row) for row in rows]

    async def names(self, people: Iterable[UUID]) -> dict[UUID, str]:
        """What these are called now."""
        wanted: Sequence[UUID] = sorted(set(people))
        rows = await self._pool.fetch("select id, display_name from staff where id = any($1::uuid[])", wanted)
        return {row["id"]: row["display_name"] for row in rows}


def _found(row: asyncpg.Record) -> Found:
    moved = row["centre"] is not None
    entry = AuditEntry(
        at=row["at"], kind=_KINDS.get(row["source"]) or kind_of(row["what"]), what=row["what"],
        actor_id=row["actor_id"], staff_id=row["staff_id"], device=row["device"],
        changes=() if moved else tuple(msgspec.json.decode(row["detail"], type=list[str])), count=row["count"],
        returned_to=row["returned_to"], note=row["note"],
        centre=msgspec.json.decode(row["centre"], type=dict[str, str]) if moved else {},
    )  # fmt: skip
    return Found(entry, Place(row["at"], row["source"], row["id"]))
