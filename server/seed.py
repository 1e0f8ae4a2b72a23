"""Fills an empty database with the demo municipality, and writes down the tokens its stands start with."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import msgspec
from msgspec import Struct
from sqlalchemy import Connection

from server.booking.demo import FIRST_CODE, USEFUL_FOR, demo_bookings
from server.booking.store import put_bookings, waits_for_its_citizen
from server.centre.demo import DemoMunicipality
from server.centre.holidays.calendar import local_date, with_holidays
from server.centre.store import mark_seeded, read_configuration, seeded_with, write_configuration
from server.db.engine import opened_engine
from server.identity.passwords import hash_password
from server.identity.store import new_token, put_kiosk, put_staff
from shared.protocol.content import Configuration
from shared.protocol.model import Staff

DEMO_PASSWORD = "fjordby-demo"  # noqa: S105 - the password of invented people on invented data

KIOSK_TOKEN_VALID = timedelta(days=365)


class SeedResult(Struct, frozen=True, kw_only=True):
    """What a demo needs to start its programs: one token for each site's stand, and the staff's common password."""

    kiosk_tokens: dict[str, str]
    password: str


async def seed(
    database_url: str,
    demo: DemoMunicipality,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    password: str = DEMO_PASSWORD,
) -> SeedResult:
    """Add the centres that are not there yet, and a fresh token for each centre's stand.

    A centre that was filled by another version of the demo is brought to this one, and bookings whose time has gone are
    made anew (see `seed_bookings`). Else what is there already is left as it is, so seeding twice loses nothing.
    """
    async with opened_engine(database_url) as engine, engine.begin() as connection:
        return await connection.run_sync(lambda c: _seed(c, demo, now, new_id, password))


def _seed(
    connection: Connection, demo: DemoMunicipality, now: datetime, new_id: Callable[[], UUID], password: str
) -> SeedResult:
    hashed = hash_password(password)
    tokens: dict[str, str] = {}
    for centre in demo.centres:
        site = centre.configuration.site
        if _brought_up(connection, centre.configuration, now, new_id):
            for person in centre.staff:
                staff = Staff(
                    id=new_id(),
                    username=person.username,
                    display_name=person.display_name,
                    desk_id=person.desk_id,
                    roles=person.roles,
                )
                put_staff(connection, staff, site_id=site.id, password_hash=hashed)
        tokens[site.id] = new_token()
        put_kiosk(
            connection, device_id=new_id(), site_id=site.id, name="Stand 1", token=tokens[site.id],
            expires_at=now + KIOSK_TOKEN_VALID,
        )  # fmt: skip
    seed_bookings(connection, now=now, new_id=new_id)
    return SeedResult(kiosk_tokens=tokens, password=password)


def seed_bookings(connection: Connection, *, now: datetime, new_id: Callable[[], UUID]) -> None:
    """Book the demo's citizens around `now`, unless that has been done and the first of them can still check in."""
    if not waits_for_its_citizen(connection, FIRST_CODE, now - USEFUL_FOR):
        put_bookings(connection, demo_bookings(now), now=now, new_id=new_id)


async def renew_bookings(database_url: str, *, now: datetime, new_id: Callable[[], UUID]) -> None:
    """`seed_bookings` in a database that has been seeded before: for a demo that is started again."""
    async with opened_engine(database_url) as engine, engine.begin() as connection:
        await connection.run_sync(lambda c: seed_bookings(c, now=now, new_id=new_id))


def _brought_up(
    connection: Connection, configuration: Configuration, now: datetime, new_id: Callable[[], UUID]
) -> bool:
    """Give the site this configuration unless it has been given it before; tells whether it had not."""
    site_id = configuration.site.id
    fingerprint = hashlib.sha256(msgspec.json.encode(configuration, order="deterministic")).hexdigest()
    if seeded_with(connection, site_id) == fingerprint:
        return False
    if read_configuration(connection, site_id) != with_holidays(configuration, local_date(configuration, now)):
        write_configuration(connection, configuration, now=now, command_id=new_id())
    mark_seeded(connection, site_id, fingerprint)
    return True


def write_result(result: SeedResult, path: Path) -> None:
    """Write the tokens to a file that only its owner can read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        path.chmod(0o600)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(result)))
