"""Configurations out of the database for a file, and out of a file into the database: all of them, or none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from msgspec import Struct, structs
from sqlalchemy import Connection, select

from server.centre.store import Publication, ids_elsewhere, read_configuration, write_configuration
from server.db import schema
from server.db.engine import opened_engine
from server.transfer.reading import read_file
from server.transfer.writing import as_text
from shared.protocol.content import Configuration


class Brought(Struct, frozen=True):
    """What an import has made of a centre: `revision` is the one that holds now, None when nothing differed."""

    site_id: str
    revision: int | None
    is_new: bool = False


class UnknownCentreError(LookupError):
    """The database has no such centre."""


async def export_text(database_url: str, *, only: str | None = None) -> str:
    """The file of all centres, or of that one; raises `UnknownCentreError`."""
    async with opened_engine(database_url) as engine, engine.begin() as connection:
        return await connection.run_sync(lambda c: _export(c, only))


async def import_text(
    database_url: str, text: str, *, now: datetime, new_id: Callable[[], UUID], only: str | None = None, note: str = ""
) -> list[Brought]:
    """Publish what the file says where it differs; raises `FileFaultError` and has changed nothing."""
    async with opened_engine(database_url) as engine, engine.begin() as connection:
        return await connection.run_sync(lambda c: _import(c, text, now, new_id, only, note))


def _export(connection: Connection, only: str | None) -> str:
    ids = _sites(connection)
    if only is not None and only not in ids:
        raise UnknownCentreError(f"There is no centre {only} here. There are: {', '.join(ids) or 'none'}.")
    wanted = ids if only is None else [only]
    return as_text([found for key in wanted if (found := read_configuration(connection, key)) is not None])


def _import(
    connection: Connection, text: str, now: datetime, new_id: Callable[[], UUID], only: str | None, note: str
) -> list[Brought]:
    sites = _sites(connection)
    known = {key: ids_elsewhere(connection, key) for key in sites}
    everything = ids_elsewhere(connection, "")
    named = [each.site.id for each in read_file(text, only=only).centres]
    taken = {key: known.get(key, everything) for key in named}
    file = read_file(text, only=only, sites=sites, taken=taken)
    return [_bring(connection, each, now, new_id(), note) for each in sorted(file.centres, key=lambda c: c.site.id)]


def _bring(connection: Connection, centre: Configuration, now: datetime, command_id: UUID, note: str) -> Brought:
    site_id = centre.site.id
    before = read_configuration(connection, site_id)
    if before is not None:
        people = structs.replace(centre.site.assistance, staff_ids=before.site.assistance.staff_ids)
        centre = structs.replace(centre, site=structs.replace(centre.site, assistance=people))
    if before == centre:
        return Brought(site_id, None)
    number = write_configuration(
        connection, centre, now=now, command_id=command_id, publication=Publication(note=note)
    )  # fmt: skip
    return Brought(site_id, number, is_new=before is None)


def _sites(connection: Connection) -> list[str]:
    return list(connection.execute(select(schema.site.c.id).order_by(schema.site.c.id)).scalars())
