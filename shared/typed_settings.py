"""Settings as a typed struct, from command line, environment and TOML, with every fault named at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

import msgspec
from msgspec import Struct, inspect

T = TypeVar("T", bound=Struct)

_LISTS = (inspect.VarTupleType, inspect.ListType, inspect.SetType, inspect.FrozenSetType)


class SettingsError(ValueError):
    """One or more settings are wrong; the message names each, where it came from and what is wanted.

    It never repeats a value, which may be a secret.
    """

    def __init__(self, faults: list[str]) -> None:
        self.faults = tuple(faults)
        lines = "\n".join(f"  - {fault}" for fault in faults)
        super().__init__(f"{len(faults)} setting(s) cannot be used:\n{lines}")


def read_settings(
    cls: type[T],
    *,
    prefix: str,
    environ: Mapping[str, str],
    toml: Mapping[str, Any] | None = None,
    overrides: Mapping[str, Any] | None = None,
) -> T:
    """Build `cls` from `overrides` (command line), else the environment, else `toml`, else the defaults.

    The environment variable of field `a_b` is `prefix` + `A_B`. Lists may be written as JSON or with commas. Raises
    `SettingsError` for wrong values, missing ones, and names in `toml` that no field has.
    """
    toml = toml or {}
    chosen: dict[str, Any] = {}
    faults: list[str] = []
    fields = {field.name: field for field in msgspec.structs.fields(cls)}
    for name, field in fields.items():
        found = _find(name, prefix, environ, toml, overrides or {})
        if found is None:
            if field.required:
                faults.append(f"{name} is missing: set {prefix}{name.upper()} or `{name}` in the settings file")
            continue
        source, raw = found
        try:
            chosen[name] = _convert(raw, field.type)
        except msgspec.DecodeError as error:
            faults.append(f"{name} (from {source}): {_reason(error, field.type)}")
    faults += [_unknown(name, list(fields)) for name in toml if name not in fields]
    faults += [
        _unknown_variable(name, prefix, list(fields))
        for name in environ
        if name.startswith(prefix) and name.removeprefix(prefix).lower() not in fields
    ]
    if faults:
        raise SettingsError(faults)
    return cls(**chosen)


def _find(
    name: str, prefix: str, environ: Mapping[str, str], toml: Mapping[str, Any], overrides: Mapping[str, Any]
) -> tuple[str, Any] | None:
    if overrides.get(name) is not None:
        return "the command line", overrides[name]
    variable = f"{prefix}{name.upper()}"
    if variable in environ:
        return variable, environ[variable]
    if name in toml:
        return "the settings file", toml[name]
    return None


def _convert(raw: Any, wanted: Any) -> Any:
    if isinstance(raw, str) and any(isinstance(kind, _LISTS) for kind in _kinds(inspect.type_info(wanted))):
        raw = msgspec.json.decode(raw) if raw.lstrip().startswith("[") else _parts(raw)
    return msgspec.convert(raw, wanted, strict=False)


def _parts(raw: str) -> list[str]:
    return [part.strip() for part in raw.split(",") if part.strip()]


def _reason(error: Exception, wanted: Any) -> str:
    said = f"{error}"
    if said.startswith("Invalid enum value"):
        return "Expected one of " + ", ".join(_choices(inspect.type_info(wanted)))
    return said.removesuffix(" - at `$`")


def _choices(wanted: inspect.Type) -> Iterator[str]:
    for kind in _kinds(wanted):
        if isinstance(kind, inspect.EnumType):
            yield from (f"`{member.value}`" for member in kind.cls)
        elif isinstance(kind, inspect.LiteralType):
            yield from (f"`{value}`" for value in kind.values)
        elif isinstance(kind, _LISTS):
            yield from _choices(kind.item_type)


def _kinds(wanted: inspect.Type) -> Iterator[inspect.Type]:
    if isinstance(wanted, inspect.Metadata):
        yield from _kinds(wanted.type)
    elif isinstance(wanted, inspect.UnionType):
        for kind in wanted.types:
            yield from _kinds(kind)
    else:
        yield wanted


def _unknown(name: str, known: list[str]) -> str:
    return f"`{name}` in the settings file is no setting of ours{_suggestion(name, known)}"


def _unknown_variable(variable: str, prefix: str, known: list[str]) -> str:
    name = variable.removeprefix(prefix).lower()
    return f"{variable} in the environment is no setting of ours{_suggestion(name, known)}"


def _suggestion(name: str, known: list[str]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - a megabyte, for a mistake that is seldom made

    near = get_close_matches(name, known, n=1)
    return f"; did you mean `{near[0]}`?" if near else ""
