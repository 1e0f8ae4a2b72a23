"""What a file says as configurations; what is wrong with it is said with line and column. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Literal

import msgspec
from msgspec import Struct

from server.centre.menu import sentence
from server.drafts.rules import normal, unnamed
from server.transfer.places import Document, FileFault, FileFaultError, Place, read_yaml
from shared.protocol.checks import checks
from shared.protocol.content import Configuration
from shared.protocol.drafts import Check, CheckLevel
from shared.protocol.tree import identities, tree_of

_STEP = re.compile(r"\[(\d+|\.\.\.)\]|([^.\[\]]+)")


class ConfigurationFile(Struct, frozen=True, kw_only=True):
    """A municipality's centres; `skranke` is the version of the file's form."""

    skranke: Literal[1]
    centres: tuple[Configuration, ...]


class ReadFile(Struct, frozen=True):
    """A file that has been read, and what its checks have found that only warns."""

    centres: tuple[Configuration, ...]
    warnings: tuple[FileFault, ...]


def read_file(
    text: str, *, only: str | None = None, sites: Collection[str] | None = None,
    taken: Mapping[str, Collection[str]] | None = None,
) -> ReadFile:  # fmt: skip
    """All of the file's centres, or only that one; raises `FileFaultError`, which names everything that is wrong.

    `sites` are the centres that referrals may name besides those of the file; None leaves that unchecked. `taken` are
    by centre the ids that others have.
    """
    document = read_yaml(text)
    try:
        file = msgspec.convert(document.value, ConfigurationFile, strict=True)
    except msgspec.ValidationError as error:
        raise FileFaultError([_of_msgspec(error, document)]) from error
    unknown = list(_unknown(document, document.value, file, ()))
    for number, each in enumerate(file.centres):
        if said := unnamed(tree_of(each)):
            unknown.append(FileFault(document.spot(("centres", number)), said))
    if unknown:
        raise FileFaultError(unknown)
    here = [each.site.id for each in file.centres]
    if repeated := list(_twice(document, here)):
        raise FileFaultError(repeated)
    if only is not None and only not in here:
        raise FileFaultError([FileFault(document.spot(("centres",)), f"there is no centre {only} in this file.")])
    found = [
        (check.level, FileFault(document.spot(_place(document, number, check)), f"{sentence(check, each.site.id)}."))
        for number, each in enumerate(file.centres)
        for check in checks(
            each,
            sites=None if sites is None else {*sites, *here},
            taken={*_elsewhere(file.centres, number), *(taken or {}).get(each.site.id, ())},
        )
        if only in (None, each.site.id)
    ]
    wrong = [fault for level, fault in found if level is CheckLevel.STOPS]
    if wrong:
        raise FileFaultError(sorted(wrong, key=lambda fault: fault.spot))
    warnings = sorted((fault for level, fault in found if level is CheckLevel.WARNS), key=lambda fault: fault.spot)
    return ReadFile(
        tuple(normal(each) for each in file.centres if only in (None, each.site.id)), tuple(warnings)
    )  # fmt: skip


def schema() -> bytes:
    """The JSON Schema of the file, for editors that help to write it."""
    described = msgspec.json.schema(ConfigurationFile)
    for definition in described["$defs"].values():
        if "properties" in definition:
            definition["additionalProperties"] = False
    return msgspec.json.format(msgspec.json.encode(described)) + b"\n"


def _elsewhere(centres: Sequence[Configuration], number: int) -> set[str]:
    others = [each for place, each in enumerate(centres) if place < number]
    ids: set[str] = {service.id for each in others for service in each.services}
    return ids | {desk.id for each in others for desk in each.desks}


def _twice(document: Document, here: Sequence[str]) -> Iterator[FileFault]:
    for site_id, times in Counter(here).items():
        if times > 1:
            last = max(number for number, each in enumerate(here) if each == site_id)
            yield FileFault(
                document.spot(("centres", last, "site", "id")), f"centre {site_id} stands there {times} times."
            )


def _of_msgspec(error: msgspec.ValidationError, document: Document) -> FileFault:
    said, _, where = str(error).partition(" - at `")
    where = where.rpartition("` in `")[2].rstrip("`") if where.startswith("key") else where.rstrip("`")
    steps = [found[2] or found[1] for found in _STEP.finditer(where.removeprefix("$"))]
    place = _wild(document.value, [int(step) if step.isdigit() else step for step in steps])
    return FileFault(document.spot(place), f"{said[:1].lower()}{said[1:]}.")


def _wild(value: Any, steps: Sequence[str | int], done: Place = ()) -> Place:
    """The steps as far as they lead; where msgspec has not said which key, the first under which no text stands."""
    if not steps:
        return done
    step, rest = steps[0], steps[1:]
    if step == "..." and isinstance(value, dict):
        ways = [_wild(each, rest, (*done, key)) for key, each in value.items()]
        return next((way for way in ways if not isinstance(_at(value, way[len(done) :]), str)), done)
    try:
        return _wild(value[step], rest, (*done, step))
    except (KeyError, IndexError, TypeError):
        return done


def _at(value: Any, place: Place) -> Any:
    for step in place:
        value = value[step]
    return value


def _unknown(document: Document, raw: Any, value: Any, place: Place) -> Iterator[FileFault]:
    """What stands in the file and is no setting, or is not for files."""
    if isinstance(value, Struct):
        known = {field.encode_name: field.name for field in msgspec.structs.fields(value)}
        tag = type(value).__struct_config__.tag_field if type(value).__struct_config__.tag else None
        for key, each in raw.items():
            if key == "staff_ids":
                yield FileFault(document.spot((*place, key)), "people are not in this file; take it out.")
            elif key in known:
                yield from _unknown(document, each, getattr(value, known[key]), (*place, key))
            elif key != tag:
                yield FileFault(document.spot((*place, key)), f"there is no setting {key} here.")
    elif isinstance(raw, dict):
        for key, each in raw.items():
            yield from _unknown(document, each, value[key], (*place, key))
    elif isinstance(raw, list):
        for number, each in enumerate(raw):
            yield from _unknown(document, each, value[number], (*place, number))


def _place(document: Document, number: int, check: Check) -> Place:
    """Where in the file the check's path leads, as far as it goes."""
    place: Place = ("centres", number)
    value = document.value["centres"][number]
    for step in check.path:
        if isinstance(value, list):
            names = identities(value) or []
            index = names.index(step) if step in names else int(step) - 1 if step.isdigit() else None
            if index is None or index >= len(value):
                return place
            place, value = (*place, index), value[index]
        elif isinstance(value, dict) and step in value:
            place, value = (*place, step), value[step]
        else:
            return place
    return place
