"""The printers we know by name, as data: what they print on, what they understand, how their roll is changed; pure."""

from __future__ import annotations

import tomllib
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated, Final

import msgspec
from msgspec import Meta, Struct

_FILE: Final = Path(__file__).parent / "models.toml"


class Loading(StrEnum):
    """How a roll goes into the printer."""

    DROP_IN = "drop-in"
    """Under a lid on top: the roll is laid in."""
    FRONT = "front"
    """Behind a lid at the front, on a holder that comes out with it."""
    FEED_IN = "feed-in"
    """The roll hangs on an axle behind the printer, which draws the paper's end in by itself."""


class Graphics(StrEnum):
    """How a picture is sent."""

    RASTER = "raster"
    """`GS v 0`, which every ESC/POS printer knows."""
    PACKED = "packed"
    """`GS ( L` and `GS 8 L`, which Epson advises; white is fed and not sent."""


class PrinterModel(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One model, or a family that does not differ in anything here.

    `paper_mm` is the roll's width, `roll_mm` the largest diameter that fits, `width_px` and `dpi` what it prints.
    `body_mm` is the printer's width, depth and height, for its picture.
    `code_page` is the number of `ESC t` for CP1252. `tells_printed` is whether it answers `GS ( H`.
    """

    id: Annotated[str, Meta(pattern=r"^[a-z0-9-]{1,64}$")]
    maker: str
    name: str
    paper_mm: Annotated[int, Meta(ge=50, le=120)]
    roll_mm: Annotated[int, Meta(ge=40, le=300)]
    width_px: Annotated[int, Meta(ge=200, le=1200)]
    dpi: Annotated[int, Meta(ge=100, le=600)]
    loading: Loading
    graphics: Graphics = Graphics.RASTER
    code_page: int = 16
    tells_printed: bool = False
    density: bool = False
    body_mm: tuple[int, int, int] = (145, 195, 146)


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    model: tuple[PrinterModel, ...]


GENERIC_80: Final = "generic-80"
GENERIC_58: Final = "generic-58"
_NARROW_PX: Final = 420


@cache
def models() -> dict[str, PrinterModel]:
    """All of them by id, in the order they are offered."""
    found = msgspec.convert(tomllib.loads(_FILE.read_text(encoding="utf-8")), _File, strict=True)
    return {model.id: model for model in found.model}


def model_of(model_id: str, width_px: int) -> PrinterModel:
    """The model of that id; for one that is not known, the generic one of that width in dots."""
    known = models()
    return known.get(model_id) or known[GENERIC_58 if width_px < _NARROW_PX else GENERIC_80]
