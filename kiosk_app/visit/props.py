"""Props for QML: frozen fields that are swapped as one and announced one by one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtCore import QObject


def read(field: str) -> Callable[[Any], Any]:
    """A getter for a `Property`: that field of the props the object holds in `_props`."""
    return lambda owner: getattr(owner._props, field)  # noqa: SLF001 - the getter stands in the owner's class body


def read_list(field: str) -> Callable[[Any], list[Any]]:
    """A getter for a `Property("QVariantList")`: that tuple of the props, with dicts and lists in it."""
    return lambda owner: [plain(each) for each in getattr(owner._props, field)]  # noqa: SLF001 - as above


def read_map(field: str) -> Callable[[Any], dict[str, Any]]:
    """A getter for a `Property("QVariantMap")`: that struct of the props, with its lists of structs."""

    def getter(owner: Any) -> dict[str, Any]:
        found = asdict(getattr(owner._props, field))  # noqa: SLF001 - as above
        return {
            name: [plain(each) for each in value] if isinstance(value, tuple) else value
            for name, value in found.items()
        }

    return getter


def plain(value: Any) -> Any:
    """A struct as a dict and a tuple as a list, one level deep; anything else as it is."""
    if isinstance(value, tuple):
        return list(value)
    return asdict(value) if isinstance(value, Struct) else value


def announce(owner: QObject, before: Any, after: Any) -> None:
    """Emit `<field>_changed` of `owner` for each field in which two props of one struct differ, and no other."""
    for field in after.__struct_fields__:
        if getattr(before, field) != getattr(after, field):
            getattr(owner, f"{field}_changed").emit()
