"""Configurations as text: YAML in the order of the program, without what is as it would be anyway."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
import yaml
from msgspec import NODEFAULT, Struct

from shared.protocol.content import Configuration

VERSION = 1
"""Of the file's form."""

SCHEMA_NAME = "skranke-configuration.schema.json"

_HEAD = f"""\
# yaml-language-server: $schema={SCHEMA_NAME}
# The configuration of a Skranke server: what superusers decide about each centre. People and passwords are not in it.
# Check it with `skranke-server config check FILE`, bring it in with `skranke-server config import FILE`.
"""

_WIDTH = 110
_SMALL = 4
"""So many plain values stand on one line, as an opening period's."""

_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def as_text(configurations: Sequence[Configuration]) -> str:
    """The file that says all of them."""
    body = {"skranke": VERSION, "centres": [plain(each) for each in configurations]}
    dumped = yaml.dump(
        body, Dumper=_Writer, sort_keys=False, allow_unicode=True, width=_WIDTH, indent=2, explicit_end=True
    )
    return _HEAD + str(dumped)


def plain(configuration: Configuration) -> dict[str, Any]:
    """The configuration without defaults and without people, its texts in the order of the centre's languages."""
    site = configuration.site
    nobody = msgspec.structs.replace(site.assistance, staff_ids=())
    rid = msgspec.structs.replace(configuration, site=msgspec.structs.replace(site, assistance=nobody))
    found: dict[str, Any] = _plain(rid, {language: place for place, language in enumerate(site.languages)})
    return found


def _plain(value: Any, languages: dict[str, int]) -> Any:
    if isinstance(value, Struct):
        kind = type(value).__struct_config__.tag
        head = {"kind": kind} if kind else {}
        return head | {
            field.encode_name: _plain(each, languages)
            for field in msgspec.structs.fields(value)
            if not _as_it_would_be(field, each := getattr(value, field.name))
        }
    if isinstance(value, dict):
        late = len(languages)
        keys = sorted(value, key=lambda key: (languages.get(key, late), key))
        return {key: _plain(value[key], languages) for key in keys}
    if isinstance(value, tuple | list):
        return [_plain(each, languages) for each in value]
    return msgspec.to_builtins(value)


def _as_it_would_be(field: Any, value: Any) -> bool:
    if field.default is not NODEFAULT:
        return bool(value == field.default)
    return field.default_factory is not NODEFAULT and bool(value == field.default_factory())


class _Writer(_Dumper):  # type: ignore[misc]
    """Small things on one line, texts of several lines as they are read, and no references from one to another."""

    def ignore_aliases(self, _data: object) -> bool:
        return True


def _mapping(dumper: Any, data: dict[str, Any]) -> Any:
    small = len(data) <= _SMALL and "kind" not in data and all(_is_short(value) for value in data.values())
    return dumper.represent_mapping("tag:yaml.org,2002:map", data.items(), flow_style=small)


def _sequence(dumper: Any, data: list[Any]) -> Any:
    small = _points(data) or not any(isinstance(each, dict | list) for each in data)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=small)


def _text(dumper: Any, text: str) -> Any:
    odd = any(not (char.isprintable() or char == "\n") for char in text)
    lines = "\n" in text and not odd and text == text.strip()
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"' if odd else "|" if lines else None)


def _is_short(value: Any) -> bool:
    return isinstance(value, bool | int | float | None) or (isinstance(value, str) and len(value) <= 16)  # noqa: PLR2004 - a time or an id


def _points(data: list[Any]) -> bool:
    return all(isinstance(each, list) and all(isinstance(part, float | int) for part in each) for each in data)


_Writer.add_representer(dict, _mapping)
_Writer.add_representer(list, _sequence)
_Writer.add_representer(str, _text)
