"""What can be changed at the stand, page by page, and what may stand in it; pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec
from msgspec import Struct

from kiosk_app.printer.address import AddressError, read_address
from kiosk_app.printer.models import models
from kiosk_app.settings import KioskSettings

Value = str | int | float | bool


class Choice(Struct, frozen=True):
    """One value of a few; `label` is a proper name, empty where the page has a word for the value."""

    value: str
    label: str = ""


class Field(Struct, frozen=True):
    """`kind` is text, choice or switch; `suggested` are values for a text that are at hand on this computer."""

    name: str
    kind: str
    choices: tuple[Choice, ...] = ()


class Around(Struct, frozen=True):
    """What this computer has: names of serial ports, of screens, of speech engines; whether the voice is installed."""

    ports: tuple[str, ...] = ()
    screens: tuple[str, ...] = ()
    engines: tuple[str, ...] = ()
    can_speak: bool = True


PAGES: Final = ("server", "printer", "screen", "scanner", "sound")
SERVER: Final = frozenset({"server_url", "site_id", "stand_id"})
_TYPES: Final = {field.name: field.type for field in msgspec.structs.fields(KioskSettings)}
_INCHES: Final = ("15.6", "21.5", "24", "27", "32", "43", "55")
_DENSITIES: Final = tuple(str(step) for step in range(-3, 4))


def fields_of(page: str, around: Around) -> tuple[Field, ...]:
    """The fields of that page; none for a page without settings."""
    ports = tuple(Choice(f"serial://{port}", port) for port in around.ports)
    match page:
        case "server":
            return (Field("server_url", "text"), Field("site_id", "text"), Field("stand_id", "text"))
        case "printer":
            known = tuple(Choice(model.id, f"{model.maker} {model.name}") for model in models().values())
            return (
                Field("printer_model", "choice", known),
                Field("printer", "text", (*ports, Choice("usb:///dev/usb/lp0", "USB"))),
                Field("printer_mode", "choice", _choices("graphics", "text")),
                Field("print_density", "choice", _choices(*_DENSITIES)),
                *(Field(f"ticket_{part}", "switch") for part in ("logo", "wait", "documents", "code")),
            )
        case "screen":
            screens = (Choice(""), *(Choice(name, name) for name in around.screens))
            return (
                Field("screen", "choice", screens),
                Field("screen_inches", "choice", tuple(Choice(inches, f"{inches} ″") for inches in _INCHES)),
                Field("reduced_motion", "switch"),
                Field("show_cursor", "switch"),
            )
        case "scanner":
            return (Field("scanner", "choice", (*_choices("", "keyboard"), *ports)),)
        case "sound":
            engines = (Choice(""), *(Choice(name, name) for name in around.engines))
            return (Field("speech", "switch"), Field("speech_engine", "choice", engines))
    return ()


def _choices(*values: str) -> tuple[Choice, ...]:
    return tuple(Choice(value) for value in values)


def read_value(name: str, text: str) -> Value | None:
    """What `text` means for that setting; None when it cannot be used."""
    try:
        if name == "printer" and text:
            read_address(text)
        value: Value = msgspec.convert(text, _TYPES[name], strict=False)
    except (msgspec.ValidationError, AddressError):
        return None
    return value


def shown(value: Any) -> str:
    """A value as it is written: true and false, whole numbers without a point."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:g}" if isinstance(value, float) else str(value)


def with_followers(changes: Mapping[str, Value | None]) -> dict[str, Value | None]:
    """The changes, and what follows from them: the paper's width and resolution are the printer model's."""
    model = models().get(str(changes.get("printer_model", "")))
    if model is None:
        return dict(changes)
    return {**changes, "paper_width_px": model.width_px, "paper_dpi": model.dpi}
