"""The SQL of what is known of stands: the last report of each device, and the printer of each stand.

A printer is changed by comparing: the rules decide on what was read, and one statement keeps the report, changes the
row and logs the event, unless another process has changed the row in between.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg
import msgspec
from msgspec import Struct

from server.events.log import logged
from server.events.store import carry_out
from server.stands.rules import CHANGED_EVENT
from shared.protocol.devices import PrinterCondition, StandPrinter
from shared.protocol.visits import StandReport, StandSeen

_PRINTER_JSON = """jsonb_build_object(
  'stand_id', {p}.stand_id, 'state', {p}.state, 'since', {p}.since, 'tickets_left', {p}.tickets_left,
  'speaks', {p}.speaks)"""


def printer_json(table: str) -> str:
    """The SQL that writes a row of `stand_printer`, under that alias, as the protocol's `StandPrinter`."""
    return _PRINTER_JSON.format(p=table)


_KEEP = "update device set stand_id = $2, report = $3::jsonb, seen_at = $4 where id = $1"


def _turn(guard: str) -> str:
    return f"""
turned as (
  insert into stand_printer as p (site_id, stand_id, state, since, tickets_left, speaks, version)
  select $2, $5, $6, $7::timestamptz, $8::integer, $9::boolean, 1 where not exists (select from prior) and {guard}
  on conflict (site_id, stand_id) do update set
    state = excluded.state, since = excluded.since, tickets_left = excluded.tickets_left, speaks = excluded.speaks,
    version = p.version + 1
  where p.version = $10::integer
  returning *
),
change as (
  select null::uuid as ticket_id, jsonb_build_object('printer', {printer_json("turned")}) as body from turned
)"""  # noqa: S608 - put together from constants


REPORTED = logged(
    f"""{_turn("true")},
kept as (
  update device set stand_id = $5, report = $12::jsonb, seen_at = $3 where id = $11
)"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` stand, `$6` state, `$7` since, `$8` tickets left, `$9` speaks, `$10` the
version that was read, 0 for none, `$11` device, `$12` report."""

FELL_SILENT = logged(
    _turn("not exists (select from device d where d.site_id = $2 and d.stand_id = $5 and d.seen_at > $7)")
)
"""Parameters as those of `REPORTED` up to `$10`; nothing is changed when the stand has reported after `$7`."""

_FIND = """
select d.site_id, d.stand_id, max(d.seen_at) as heard_at, p.state, p.since, p.tickets_left, p.speaks, p.version
from device d left join stand_printer p on p.site_id = d.site_id and p.stand_id = d.stand_id
where d.stand_id is not null and d.seen_at is not null and p.state is distinct from 'silent'
group by d.site_id, d.stand_id, p.site_id, p.stand_id
order by 3, 1, 2"""


class KnownPrinter(Struct, frozen=True):
    """A printer as it was read; `version` counts its changes, 0 when nothing has been told of it."""

    printer: StandPrinter | None = None
    version: int = 0


class HeardStand(Struct, frozen=True):
    """A stand that is not known to be silent, and when it was heard of last."""

    site_id: str
    stand_id: str
    heard_at: datetime
    known: KnownPrinter


class StandStore:
    """Stands in PostgreSQL."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def printer(self, site_id: str, stand_id: str) -> KnownPrinter:
        """The stand's printer as the site knows it."""
        row = await self._pool.fetchrow(
            "select * from stand_printer where site_id = $1 and stand_id = $2", site_id, stand_id
        )
        return KnownPrinter() if row is None else _known(row)

    async def keep(self, device_id: UUID, stand_id: str, report: StandReport, *, now: datetime) -> None:
        """Keep the report, which tells nothing new of the printer."""
        await self._pool.execute(_KEEP, device_id, stand_id, _encoded(report), now)

    async def turn(
        self, site_id: str, device_id: UUID, printer: StandPrinter, report: StandReport, *, version: int,
        command_id: UUID, now: datetime,
    ) -> bool:  # fmt: skip
        """Keep the report and log the printer's change.

        False, with the report kept all the same, when the printer is no longer at `version`.
        """
        return await self._changed(
            REPORTED, command_id, site_id, now, printer, version, device_id, _encoded(report)
        )  # fmt: skip

    async def fall_silent(
        self, site_id: str, printer: StandPrinter, *, version: int, command_id: UUID, now: datetime
    ) -> bool:
        """Log that the stand is not heard of; False when it has been, or the printer is no longer at `version`."""
        return await self._changed(FELL_SILENT, command_id, site_id, now, printer, version)

    async def heard(self) -> Sequence[HeardStand]:
        """The stands everywhere that are not known to be silent, the longest quiet first."""
        return [
            HeardStand(
                row["site_id"], row["stand_id"], row["heard_at"],
                KnownPrinter() if row["state"] is None else _known(row),
            )
            for row in await self._pool.fetch(_FIND)
        ]  # fmt: skip

    async def stands(self, site_id: str) -> list[StandSeen]:
        """The last report of each stand of the site, by id."""
        rows = await self._pool.fetch(
            "select distinct on (stand_id) stand_id, seen_at, report::text as report from device"
            " where site_id = $1 and report is not null order by stand_id, seen_at desc",
            site_id,
        )
        return [
            StandSeen(
                stand_id=row["stand_id"],
                seen_at=row["seen_at"],
                report=msgspec.json.decode(row["report"], type=StandReport),
            )
            for row in rows
        ]

    async def _changed(
        self, statement: str, command_id: UUID, site_id: str, now: datetime, printer: StandPrinter, version: int,
        *more: Any,
    ) -> bool:  # fmt: skip
        effect = await carry_out(
            self._pool, statement, command_id, site_id, now, CHANGED_EVENT, printer.stand_id, printer.state.value,
            printer.since, printer.tickets_left, printer.speaks, version, *more,
        )  # fmt: skip
        return effect is not None


def _encoded(report: StandReport) -> str:
    return msgspec.json.encode(report).decode()


def _known(row: asyncpg.Record) -> KnownPrinter:
    return KnownPrinter(
        StandPrinter(
            stand_id=row["stand_id"],
            state=PrinterCondition(row["state"]),
            since=row["since"],
            tickets_left=row["tickets_left"],
            speaks=row["speaks"],
        ),
        row["version"],
    )
