"""Props for QML: frozen fields that are swapped as one and announced one by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QObject


def read(field: str) -> Callable[[Any], Any]:
    """A getter for a `Property`: that field of the props the object holds in `_props`."""
    return lambda owner: getattr(owner._props, field)  # noqa: SLF001 - the getter stands in the owner's class body


def read_list(field: str) -> Callable[[Any], list[Any]]:
    """A getter for a `Property("QVariantList")`: that tuple of the props, with dicts and lists in it."""
    return lambda owner: [plain(each) for each in getattr(owner._props, field)]  # noqa: SLF001 - as above


def plain(value: Any) -> Any:
    """A dataclass as a dict and a tuple as a list, one level deep; anything else as it is."""
    if isinstance(value, tuple):
        return list(value)
    if not hasattr(value, "__dataclass_fields__"):
        return value
    return {field.name: getattr(value, field.name) for field in fields(value)}


def announce(owner: QObject, before: Any, after: Any) -> None:
    """Emit `<field>_changed` of `owner` for each field in which two props of one dataclass differ, and no other."""
    for field in fields(after):
        if getattr(before, field.name) != getattr(after, field.name):
            getattr(owner, f"{field.name}_changed").emit()
