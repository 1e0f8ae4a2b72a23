"""Reads a register of people: CSV as spreadsheets and directories write it, or SCIM-shaped JSON. Pure."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from shared.protocol.people import ImportFault

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "username": ("user name", "username", "user", "brugernavn", "bruger", "brukernavn", "bruker", "login", "userid"),
    "display_name": ("name", "display name", "displayname", "navn", "fulde navn", "fullt navn"),
    "mail": ("mail", "e-mail", "email", "e-post", "epost"),
    "roles": ("roles", "role", "roller", "rolle"),
    "services": ("services", "service", "skills", "ydelser", "ydelse", "tjenester", "tjeneste"),
    "deputies": ("deputies", "deputy", "stedfortrædere", "stedfortræder", "stedfortredere", "stedfortreder"),
    "active": ("active", "aktiv"),
}
"""What a column may be called; capitals do not matter."""

_NO = frozenset({"no", "nej", "nei", "false", "falsk", "usann", "0", "n", "inactive", "inaktiv"})


class Row(Struct, frozen=True, kw_only=True):
    """One person as the register has them. None is what the register does not speak of: then it stays as it is."""

    line: int
    username: str
    display_name: str
    mail: str | None = None
    roles: tuple[str, ...] | None = None
    services: tuple[str, ...] | None = None
    deputies: tuple[str, ...] | None = None
    active: bool = True


class Register(Struct, frozen=True):
    """What could be read, and what could not."""

    rows: tuple[Row, ...]
    faults: tuple[ImportFault, ...] = ()


def read_register(content: bytes) -> Register:
    """The people in a file, whichever of the two kinds it is."""
    text = _decoded(content)
    if text.lstrip()[:1] in {"{", "["}:
        return _read_scim(text)
    return _read_csv(text)


def _decoded(content: bytes) -> str:
    """UTF-8, with or without a mark at its beginning, else as Windows writes it here."""
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def _refused(line: int, words: str) -> Register:
    return Register((), (ImportFault(line=line, words=words),))


def _read_csv(text: str) -> Register:
    head = text.split("\n", 1)[0]
    delimiter = max(";,\t", key=head.count)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        return _refused(0, f"The file cannot be read as a table: {error}. Save it as CSV once more.")
    if not lines:
        return _refused(0, "The file is empty. Choose another one.")
    found = [_column(name) for name in lines[0]]
    for wanted, called in (("username", "user name"), ("display_name", "name")):
        if wanted not in found:
            return _refused(1, f"No column is called “{called}”. Give the first line the names of the columns.")
    twice = next((name for name in found if name and found.count(name) > 1), None)
    if twice:
        return _refused(1, f"Two columns are for the same: {twice}. Keep one of them.")
    rows, faults, number = [], [], 1
    for cells in lines[1:]:
        number += 1
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) > len(found):
            faults.append(ImportFault(line=number, words="There are more cells than columns. Look at the line."))
            continue
        given = {name: cell.strip() for name, cell in zip(found, cells, strict=False) if name}
        rows.append(_row(number, given))
    return Register(tuple(rows), tuple(faults))


def _column(name: str) -> str:
    wanted = name.strip().casefold().replace("_", " ")
    return next((column for column, names in COLUMNS.items() if wanted in names), "")


def _row(line: int, given: Mapping[str, str]) -> Row:
    return Row(
        line=line,
        username=given["username"],
        display_name=given.get("display_name", ""),
        mail=given.get("mail"),
        roles=_several(given.get("roles")),
        services=_several(given.get("services")),
        deputies=_several(given.get("deputies")),
        active=given.get("active", "").casefold() not in _NO,
    )


def _several(cell: str | None) -> tuple[str, ...] | None:
    """The parts of a cell that holds several, however they are parted."""
    if cell is None:
        return None
    for sign in ("|", ";", "/", "\n"):
        cell = cell.replace(sign, ",")
    return tuple(dict.fromkeys(part.strip() for part in cell.split(",") if part.strip()))


def _read_scim(text: str) -> Register:
    try:
        said = json.loads(text)
    except ValueError as error:
        return _refused(getattr(error, "lineno", 0), f"The file is not JSON: {error}.")
    users = said.get("Resources", [said]) if isinstance(said, dict) else said
    if not isinstance(users, list):
        return _refused(0, "“Resources” is no list. The file has to be a SCIM answer with users.")
    rows, faults = [], []
    for number, user in enumerate(users, 1):
        if not isinstance(user, dict) or not isinstance(user.get("userName"), str):
            faults.append(ImportFault(line=number, words="This user has no “userName”."))
            continue
        rows.append(_user(number, user))
    return Register(tuple(rows), tuple(faults))


def _user(line: int, user: Mapping[str, Any]) -> Row:
    name = user.get("name") if isinstance(user.get("name"), dict) else {}
    assert isinstance(name, dict)
    formatted = name.get("formatted") or " ".join(filter(None, (name.get("givenName"), name.get("familyName"))))
    return Row(
        line=line,
        username=str(user["userName"]).strip(),
        display_name=str(user.get("displayName") or formatted or "").strip(),
        mail=next(iter(_values(user.get("emails"))), None),
        roles=tuple(_values(user["roles"])) if "roles" in user else None,
        active=user.get("active", True) not in (False, "false", "False"),
    )


def _values(several: object) -> Iterator[str]:
    """The values of a multi-valued attribute, the primary one first."""
    items = (
        [item if isinstance(item, dict) else {"value": item} for item in several or []]
        if isinstance(several, list)
        else []
    )
    for item in sorted(items, key=lambda item: item.get("primary") is not True):
        if isinstance(item.get("value"), str):
            yield str(item["value"]).strip()
