"""The SQL of devices and of those that wait to be one. Every command is one statement, safe to repeat with its id."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import asyncpg
import msgspec

from server.devices.rules import MOST_WAITING
from server.events.log import logged
from server.events.store import Effect, carry_out
from shared.protocol.device_care import Device, PairDevice, PairingCode, PairingState, TrayAtWork

CHANGED_EVENT = "device.changed"

_AUDIT = """
audited as (
  insert into device_audit (at, site_id, device_id, staff_id, what, detail)
  select $3, $2, {device}, $5::uuid, '{what}', {detail} from {source}
),
change as (
  select null::uuid as ticket_id, jsonb_build_object('device_id', {device}) as body from {source} limit 1)"""

_LET_IN = "exists (select from access_token t where t.device_id = {d}.id and t.revoked_at is null)"

_ITS_STAND = "jsonb_build_object('stand_id', made.stand_id)"

PAIR = logged(
    f"""
taken as (
  update pairing p set device_id = $1
  where p.code = $6 and p.device_id is null and p.expires_at > $3 and not exists (select from prior)
    and (p.kind = 'display') = ($8::text is null)
    and not exists (
      select from device d where d.site_id = $2 and d.stand_id = $8 and {_LET_IN.format(d="d")})
  returning p.*
),
made as (
  insert into device (id, site_id, kind, name, stand_id) select $1, $2, kind, $7, $8 from taken returning *
),
granted as (
  insert into access_token (hash, site_id, device_id, expires_at) select token_hash, $2, $1, $9 from taken
),
{_AUDIT.format(device="made.id", what="paired", detail=_ITS_STAND, source="made")}"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` who, `$6` code, `$7` name, `$8` stand or null, `$9` when the token ends."""

RENAME = logged(
    f"""
named as (
  update device d set name = $7 where d.id = $6 and d.site_id = $2 and not exists (select from prior)
    and {_LET_IN.format(d="d")} returning *
),
{_AUDIT.format(device="named.id", what="renamed", detail="'{}'::jsonb", source="named")}"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` who, `$6` device, `$7` name."""

REVOKE = logged(
    f"""
shut as (
  update access_token t set revoked_at = $3
  where t.device_id = $6 and t.revoked_at is null and not exists (select from prior)
    and exists (select from device d where d.id = $6 and d.site_id = $2)
  returning t.device_id
),
gone as (
  update device d set stand_id = null, report = null from shut where d.id = shut.device_id
),
{_AUDIT.format(device="shut.device_id", what="revoked", detail="'{}'::jsonb", source="shut")}"""  # noqa: S608 - put together from constants
)
"""Parameters after `logged`'s four: `$5` who, `$6` device."""

_BEGIN = """
with gone as (delete from pairing where expires_at <= $5),
fresh as (
  insert into pairing (id, code, token_hash, kind, expires_at)
  select $1, $2, $3, $4, $6 where (select count(*) from pairing where device_id is null and expires_at > $5) < $7
  on conflict do nothing
  returning id, code, expires_at
)
select id, code, expires_at from fresh
union all
select id, code, expires_at from pairing where token_hash = $3 and expires_at > $5"""

_DEVICES = f"""
select jsonb_build_object('id', d.id, 'kind', d.kind, 'name', d.name, 'stand_id', d.stand_id, 'seen_at', d.seen_at,
  'report', d.report)::text
from device d where d.site_id = $1 and d.kind in ('kiosk', 'display') and {_LET_IN.format(d="d")}
order by d.name, d.seen_at desc nulls last, d.id"""  # noqa: S608 - put together from constants

_TRAYS = """
select jsonb_build_object('staff_id', s.id, 'display_name', s.display_name, 'desk_id', p.desk_id, 'status', p.status,
  'since', p.since)::text
from presence p join staff s on s.id = p.staff_id where p.site_id = $1 and p.status <> 'away'
order by s.display_name, s.id"""


class DeviceStore:
    """Devices in PostgreSQL."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    async def begin(
        self, pairing_id: UUID, code: str, hashed: bytes, kind: str, *, now: datetime, expires_at: datetime
    ) -> PairingCode | None:
        """Have a new device wait under that code, or under the one it has.

        None when another has that code, or there are too many already.
        """
        row = await self._pool.fetchrow(_BEGIN, pairing_id, code, hashed, kind, now, expires_at, MOST_WAITING)
        if row is None:
            return None
        seconds = max(0.0, (row["expires_at"] - now).total_seconds())
        return PairingCode(id=row["id"], code=row["code"], expires_at=row["expires_at"], seconds=seconds)

    async def waiting(self, pairing_id: UUID, hashed: bytes, *, now: datetime) -> PairingState | None:
        """How the pairing of the device with that token is; None when it is over, or is not this device's."""
        row = await self._pool.fetchrow(
            "select p.device_id is null and p.expires_at > $3 as holds, d.site_id, d.stand_id, d.name from pairing p"
            " left join access_token t on t.hash = p.token_hash and t.revoked_at is null"
            " left join device d on d.id = t.device_id where p.id = $1 and p.token_hash = $2",
            pairing_id,
            hashed,
            now,
        )
        if row is None or not (row["holds"] or row["site_id"]):
            return None
        if row["site_id"] is None:
            return PairingState(paired=False)
        return PairingState(paired=True, site_id=row["site_id"], stand_id=row["stand_id"], name=row["name"])

    async def is_spent(self, hashed: bytes) -> bool:
        """Whether a token with that hash was ever given."""
        return bool(await self._pool.fetchval("select exists (select from access_token where hash = $1)", hashed))

    async def pair(
        self, site_id: str, command: PairDevice, code: str, staff_id: UUID, *, now: datetime, until: datetime
    ) -> Effect | None:
        """Take the device in that shows the code; None when none does, or its stand is another device."""
        return await carry_out(
            self._pool, PAIR, command.id, site_id, now, CHANGED_EVENT, staff_id, code, command.name.strip(),
            command.stand_id, until, own_key="device_pkey",
        )  # fmt: skip

    async def shown(self, code: str, *, now: datetime) -> str | None:
        """What kind of device shows that code now; None for none."""
        found: str | None = await self._pool.fetchval(
            "select kind from pairing where code = $1 and device_id is null and expires_at > $2", code, now
        )
        return found

    async def rename(
        self, site_id: str, device_id: UUID, name: str, *, command_id: UUID, staff_id: UUID, now: datetime
    ) -> Effect | None:
        """Call it something else; None when the site has no such device."""
        return await carry_out(
            self._pool, RENAME, command_id, site_id, now, CHANGED_EVENT, staff_id, device_id, name.strip()
        )

    async def revoke(
        self, site_id: str, device_id: UUID, *, command_id: UUID, staff_id: UUID, now: datetime
    ) -> Effect | None:
        """Let it in no more, and know it as no stand; None when the site has no such device, or does so already."""
        return await carry_out(self._pool, REVOKE, command_id, site_id, now, CHANGED_EVENT, staff_id, device_id)

    async def devices(self, site_id: str) -> tuple[Device, ...]:
        """Those that are let in, by name."""
        return tuple(msgspec.json.decode(row[0], type=Device) for row in await self._pool.fetch(_DEVICES, site_id))

    async def trays(self, site_id: str) -> tuple[TrayAtWork, ...]:
        """The trays of those who are at work, by name."""
        return tuple(msgspec.json.decode(row[0], type=TrayAtWork) for row in await self._pool.fetch(_TRAYS, site_id))

    async def at_site(self, site_id: str, device_id: UUID) -> bool:
        """Whether the site has, or has had, that device."""
        return bool(
            await self._pool.fetchval(
                "select exists (select from device where id = $1 and site_id = $2)", device_id, site_id
            )
        )
