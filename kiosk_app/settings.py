"""What a stand is told: where its server is, which site it stands in, what it prints on."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from shared.protocol.model import Key, Language

PREFIX = "SKRANKE_KIOSK_"

Address = Annotated[str, Meta(pattern=r"^(https?://\S+)?$")]
Seconds = Annotated[float, Meta(ge=5, le=600)]
Pixels = Annotated[int, Meta(ge=320, le=8192)]


class KioskSettings(Struct, frozen=True, kw_only=True):
    """The settings of one stand, from `SKRANKE_KIOSK_*`, the settings file and the command line."""

    server_url: Address = ""
    """Empty for a stand that nobody has told of a server: it looks for one."""
    site_id: Key = ""
    """Empty for a stand that has not been paired."""
    stand_id: Key = "stand-1"
    """Which of the site's stands this is."""
    device_token: str = ""
    """Speaks for the stand towards the server; empty for one that has not been paired."""
    printer: str = ""
    """As `kiosk_app.printer.address` reads it; empty for a stand without a printer."""
    language: Language = "da"
    """What the stand speaks when nobody has chosen."""
    idle_seconds: Seconds = 30
    """Seconds without a touch before a page asks whether somebody is still there."""
    warning_seconds: Annotated[float, Meta(ge=20, le=600)] = 20
    """Seconds that this question stands before the page goes home."""
    accessible_idle_seconds: Seconds = 180
    """The same as `idle_seconds`, in accessible mode."""
    accessible_warning_seconds: Annotated[float, Meta(ge=60, le=600)] = 60
    """The same as `warning_seconds`, in accessible mode."""
    number_seconds: Seconds = 20
    """Seconds without a touch before a page that is done, as the number, goes home."""
    fullscreen: bool = True
    width: Pixels = 1080
    """Of the window when it is not full screen, in pixels."""
    height: Pixels = 1920
    screen: str = ""
    """Full screen on that one: its name as `HDMI-1`, or its number from 1; empty for the computer's primary screen."""
    show_cursor: bool = False
    """Show the mouse pointer although the stand is full screen."""
    screen_inches: Annotated[float, Meta(ge=7, le=120)] = 27
    """The screen's diagonal: nothing to tap is smaller than 20 mm on it."""
    reduced_motion: bool = False
    """Pages change without moving."""
    paper_width_px: Annotated[int, Meta(ge=200, le=1200)] = 576
    paper_dpi: Annotated[int, Meta(ge=100, le=600)] = 203
    printer_model: Annotated[str, Meta(pattern=r"^[a-z0-9-]{0,64}$")] = ""
    """Which of `kiosk_app.printer.models` the printer is; empty for one that is like most."""
    printer_mode: Literal["graphics", "text"] = "graphics"
    """`text` prints letters of the printer's own, in CP1252: the way out when it cannot print pictures."""
    print_density: Annotated[int, Meta(ge=-3, le=3)] = 0
    """Darker (above 0) or lighter than the printer's own."""
    ticket_logo: bool | None = None
    """The municipality's logo stands on the ticket; as the centre says where it is not set."""
    ticket_wait: bool | None = None
    """The ticket says how long the wait is expected to be; as the centre says where it is not set."""
    ticket_documents: bool | None = None
    """The ticket lists what to have ready; as the centre says where it is not set."""
    ticket_code: bool | None = None
    """The ticket carries a QR code; as the centre says where it is not set."""
    scanner: str = ""
    """`keyboard` for one that types, `serial://PORT` for one on a serial port; empty for none."""
    maintenance_pin: str = ""
    """What `skranke-kiosk pin` made of the PIN that opens the maintenance; empty: it cannot be opened."""
    maintenance_card: str = ""
    """The same of the text on a superuser's card, which opens it too."""
    speech: bool = True
    """Offer to read aloud, where the extra `kiosk-voice` is installed."""
    speech_engine: str = ""
    """Qt's name of what speaks, as `speechd` or `winrt`; empty for the system's own."""
    state_dir: str = ""
    """Where the stand remembers things from one start to the next; the user's own state folder when empty."""
    freeze_seconds: Annotated[float, Meta(ge=2, le=300)] = 10
    """Seconds after which a screen that stands still is noticed."""
    restart_frozen_seconds: Annotated[float, Meta(ge=5, le=600)] = 30
    """Seconds after which a stand whose screen stands still is started again by its supervisor."""
