"""What a stand is told: where its server is, which site it stands in, what it prints on."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from shared.protocol.model import Key, Language

PREFIX = "SKRANKE_KIOSK_"

Address = Annotated[str, Meta(pattern=r"^https?://\S+$")]
Seconds = Annotated[float, Meta(ge=5, le=600)]
Pixels = Annotated[int, Meta(ge=320, le=8192)]


class KioskSettings(Struct, frozen=True, kw_only=True):
    """The settings of one stand, from `SKRANKE_KIOSK_*`, the settings file and the command line."""

    server_url: Address
    site_id: Key
    device_token: str
    """Speaks for the stand towards the server."""
    printer: str = ""
    """As `tcp://host:port` or `pty:///dev/pts/3`; empty for a stand without a printer."""
    language: Language = "da"
    """What the stand speaks when nobody has chosen."""
    idle_seconds: Seconds = 30
    """Seconds without a touch before a page goes home."""
    number_seconds: Seconds = 20
    """The same for the page with the number."""
    fullscreen: bool = True
    width: Pixels = 1080
    """Of the window when it is not full screen, in pixels."""
    height: Pixels = 1920
    reduced_motion: bool = False
    """Pages change without moving."""
    paper_width_px: Annotated[int, Meta(ge=200, le=1200)] = 576
    paper_dpi: Annotated[int, Meta(ge=100, le=600)] = 203
