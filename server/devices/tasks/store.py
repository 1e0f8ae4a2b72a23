"""The SQL of what devices are asked to do."""

from __future__ import annotations

import base64
from datetime import datetime
from uuid import UUID

import asyncpg
import msgspec
from msgspec import Struct, structs

from server.devices.rules import at_moment
from server.events.log import logged
from server.events.store import Effect, carry_out
from shared.protocol.device_care import DeviceTask, DraftShow, TaskKind, TaskState

ASKED_EVENT = "device.asked"
TOLD_EVENT = "device.told"
PICTURES = "skranke_picture"
"""The channel on which pictures go from the process that a stand speaks to, to the one where somebody waits."""

_PIECE = 5_700
"""Bytes of a picture in one notice: in base64, and with its head, less than the 8,000 that PostgreSQL takes."""

ASK = logged(
    """
asked as (
  insert into device_task (id, site_id, device_id, staff_id, what, state, word, asked_at, ends_at, show)
  select $1, $2, d.id, $5::uuid, $7::text, 'asked', '', $3, $8, $9::jsonb from device d
  where d.id = $6 and d.site_id = $2 and d.stand_id is not null and not exists (select from prior)
    and exists (select from access_token t where t.device_id = d.id and t.revoked_at is null)
  returning *
),
audited as (
  insert into device_audit (at, site_id, device_id, staff_id, what, detail)
  select $3, $2, device_id, $5::uuid, what, jsonb_build_object('task_id', id) from asked
),
change as (
  select null::uuid as ticket_id, jsonb_build_object('task_id', a.id, 'device_id', a.device_id, 'stand_id', d.stand_id,
    'what', a.what) as body from asked a join device d on d.id = a.device_id)"""
)
"""Parameters after `logged`'s four: `$5` who, `$6` device, `$7` what, `$8` when it ends, `$9` how a draft is shown."""

TELL = logged(
    """
told as (
  update device_task t set state = $7::text, word = $8,
    ends_at = coalesce($10::timestamptz, greatest(t.ends_at, t.asked_at + $9::interval))
  where t.id = $5 and t.site_id = $2 and t.device_id = $6 and t.ends_at > $3
    and (t.state in ('asked', 'waiting') or (t.state = 'showing' and $7 in ('done', 'failed')))
    and not exists (select from prior)
  returning *
),
change as (
  select null::uuid as ticket_id, jsonb_build_object('task_id', id, 'device_id', device_id, 'state', state) as body
  from told)"""
)
"""Parameters after `logged`'s four: `$5` task, `$6` device, `$7` state, `$8` word, `$9` how long it may now take,
`$10` when it ends, if that is known."""

END = logged(
    """
ended as (
  update device_task t set state = 'over', ends_at = $3
  where t.id = $5 and t.site_id = $2 and t.what = 'show-draft' and t.state in ('asked', 'waiting', 'showing')
    and t.ends_at > $3 and not exists (select from prior)
  returning *
),
change as (
  select null::uuid as ticket_id, jsonb_build_object('task_id', id, 'device_id', device_id, 'state', state) as body
  from ended)"""
)
"""Parameters after `logged`'s four: `$5` task."""


class KnownTask(Struct, frozen=True):
    """A task as it is at some moment, whose picture it is, and how a draft is shown."""

    task: DeviceTask
    staff_id: UUID
    fetched: bool
    show: DraftShow | None = None


class TaskStore:
    """Tasks in PostgreSQL."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def ask(
        self, site_id: str, device_id: UUID, what: TaskKind, *, command_id: UUID, staff_id: UUID, now: datetime,
        ends_at: datetime, show: DraftShow | None = None,
    ) -> Effect | None:  # fmt: skip
        """Ask the device; None when the site has no such device, or it is no stand that was ever heard of."""
        return await carry_out(
            self._pool, ASK, command_id, site_id, now, ASKED_EVENT, staff_id, device_id, what.value, ends_at,
            None if show is None else msgspec.json.encode(show).decode(), own_key="device_task_pkey",
        )  # fmt: skip

    async def tell(
        self, site_id: str, task_id: UUID, device_id: UUID, state: TaskState, word: str, *, command_id: UUID,
        now: datetime, may_take: object, ends_at: datetime | None = None,
    ) -> Effect | None:  # fmt: skip
        """Write how far it is; None when it is over, or was not asked of this device."""
        return await carry_out(
            self._pool, TELL, command_id, site_id, now, TOLD_EVENT, task_id, device_id, state.value, word, may_take,
            ends_at,
        )  # fmt: skip

    async def task(self, site_id: str, task_id: UUID, *, now: datetime) -> KnownTask | None:
        """The task as it is at `now`; None when the site has none of that id."""
        row = await self._pool.fetchrow("select * from device_task where id = $1 and site_id = $2", task_id, site_id)
        if row is None:
            return None
        task = DeviceTask(
            id=row["id"], device_id=row["device_id"], what=TaskKind(row["what"]), state=TaskState(row["state"]),
            asked_at=row["asked_at"], word=row["word"], ends_at=row["ends_at"],
        )  # fmt: skip
        known = structs.replace(task, state=at_moment(task, row["ends_at"], now))
        show = None if row["show"] is None else msgspec.json.decode(row["show"], type=DraftShow)
        return KnownTask(known, row["staff_id"], row["fetched_at"] is not None, show)

    async def end(self, site_id: str, task_id: UUID, *, command_id: UUID, now: datetime) -> Effect | None:
        """Write that the draft is to be shown no longer; None when it is not."""
        return await carry_out(self._pool, END, command_id, site_id, now, TOLD_EVENT, task_id)

    async def stand_of(self, site_id: str, device_id: UUID) -> str | None:
        """Which of the site's stands the device is; None when it is none, or none of this site."""
        found: str | None = await self._pool.fetchval(
            "select stand_id from device where id = $1 and site_id = $2", device_id, site_id
        )
        return found

    async def fetched(self, task_id: UUID, *, now: datetime) -> bool:
        """Write that the picture goes to who asked; False when it has gone before."""
        done = await self._pool.fetchval(
            "update device_task set fetched_at = $2 where id = $1 and fetched_at is null returning true", task_id, now
        )
        return bool(done)

    async def show(self, task_id: UUID, picture: bytes) -> None:
        """Hand the picture to all processes; it is in no table."""
        pieces = [picture[at : at + _PIECE] for at in range(0, len(picture), _PIECE)]
        notices = [
            f"{task_id} {number} {len(pieces)} {base64.b64encode(piece).decode()}"
            for number, piece in enumerate(pieces)
        ]
        await self._pool.execute("select pg_notify($1, notice) from unnest($2::text[]) notice", PICTURES, notices)
