"""The commands `skranke-server config`: export, import, check, schema."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from uuid import UUID

from server.config import ServerSettings
from server.db.migrate import migrate
from server.transfer.places import FileFaultError
from server.transfer.reading import read_file, schema
from server.transfer.store import Brought, UnknownCentreError, export_text, import_text
from server.transfer.writing import SCHEMA_NAME

LONGEST_FILE = 32 * 1024 * 1024
"""In bytes; a municipality of twenty centres has three million."""

Database = Callable[[ServerSettings], AbstractContextManager[str]]


class TransferError(ValueError):
    """A file or a centre that cannot be used; the message is for the person at the command line."""


def add_config_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    database: Database,
    *,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
) -> list[argparse.ArgumentParser]:
    """Add `config` and what comes after it; answers those that need the database's settings."""
    config = commands.add_parser("config", help="the configuration as a file").add_subparsers(required=True)

    out = config.add_parser("export", help="write all centres, or one, as YAML")
    out.add_argument("file", type=Path, nargs="?", help="where to; without it, to the standard output")
    out.set_defaults(command=lambda settings, options: _export(settings, options, database))

    into = config.add_parser("import", help="publish what a file says")
    into.add_argument("file", type=Path)
    into.add_argument("--note", default="", help="what to say of it in the history")
    into.set_defaults(command=lambda settings, options: _import(settings, options, database, clock, new_id))

    check = config.add_parser("check", help="say what is wrong with a file; needs no database")
    check.add_argument("file", type=Path)
    check.set_defaults(command=_check)

    describe = config.add_parser("schema", help="write the JSON Schema of the file, for editors")
    describe.add_argument("file", type=Path, nargs="?", help=f"where to, as {SCHEMA_NAME}")
    describe.set_defaults(command=_schema)

    for command in (out, into, check):
        command.add_argument("--site", help="only that centre")
    return [out, into]


def _export(settings: ServerSettings, options: argparse.Namespace, database: Database) -> int:
    with database(settings) as url:
        asyncio.run(migrate(url))
        try:
            text = asyncio.run(export_text(url, only=options.site))
        except UnknownCentreError as error:
            raise TransferError(str(error)) from error
    _put(options.file, text)
    return 0


def _import(
    settings: ServerSettings,
    options: argparse.Namespace,
    database: Database,
    clock: Callable[[], datetime],
    new_id: Callable[[], UUID],
) -> int:
    text = _text(options.file)
    with database(settings) as url:
        asyncio.run(migrate(url))
        try:
            work = import_text(url, text, now=clock(), new_id=new_id, only=options.site, note=options.note)
            brought = asyncio.run(work)
        except FileFaultError as error:
            raise _refused(options.file, error) from error
    for each in brought:
        print(_said(each))
    return 0


def _check(_settings: ServerSettings, options: argparse.Namespace) -> int:
    try:
        file = read_file(_text(options.file), only=options.site)
    except FileFaultError as error:
        raise _refused(options.file, error) from error
    for warning in file.warnings:
        print(f"{options.file}: {warning}")
    print(f"{options.file} can be imported: {', '.join(each.site.id for each in file.centres) or 'no centre'}.")
    return 0


def _schema(_settings: ServerSettings, options: argparse.Namespace) -> int:
    _put(options.file, schema().decode())
    return 0


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(LONGEST_FILE + 1)
        if len(data) > LONGEST_FILE:
            raise TransferError(f"{path}: the file is too long; {LONGEST_FILE} bytes are the most")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise TransferError(f"{path}: line {line}: this is not UTF-8. Save it as UTF-8.") from error


def _put(path: Path | None, text: str) -> None:
    if path is None:
        sys.stdout.write(text)
    else:
        path.write_text(text, encoding="utf-8", newline="\n")
        print(f"Written to {path}.")


def _refused(path: Path, error: FileFaultError) -> TransferError:
    said = "\n".join(f"{path}: {fault}" for fault in error.faults)
    return TransferError(f"{said}\nNothing was changed.")


def _said(brought: Brought) -> str:
    if brought.revision is None:
        return f"{brought.site_id} is as the file says already."
    return f"{brought.site_id} {'is there' if brought.is_new else 'has changed'}, as revision {brought.revision}."
