"""The server's settings: from the command line, the environment (SKRANKE_SERVER_…) and a TOML file."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import platformdirs
from msgspec import Meta, Struct, field

from shared.typed_settings import SettingsError, read_settings

PREFIX = "SKRANKE_SERVER_"

Port = Annotated[int, Meta(ge=0, le=65535)]
PositiveSeconds = Annotated[float, Meta(gt=0, le=86_400)]


def default_data_dir() -> Path:
    """Where data goes unless told: the machine's place for an administrator, else the user's own."""
    if os.name == "nt":
        return Path(platformdirs.site_data_dir("Skranke", appauthor=False))
    return Path("/var/lib/skranke") if os.geteuid() == 0 else Path(platformdirs.user_data_dir("skranke"))


class ServerSettings(Struct, frozen=True, kw_only=True):
    """All that can be set. Durations are in the unit of their name."""

    database_url: Annotated[str, Meta(pattern=r"^(embedded|postgresql://.+)$")] = "embedded"
    """`embedded`, or the address of a PostgreSQL 15 or later."""
    data_dir: str = field(default_factory=lambda: str(default_data_dir()))
    """Where the embedded PostgreSQL keeps its data."""
    host: str = "127.0.0.1"
    port: Port = 8150
    pool_size: Annotated[int, Meta(ge=1, le=64)] = 8
    command_seconds: PositiveSeconds = 5.0
    heartbeat_seconds: PositiveSeconds = 15.0
    staff_token_hours: Annotated[float, Meta(gt=0, le=720)] = 12.0
    access_token_minutes: Annotated[float, Meta(gt=0, le=720)] = 30.0
    """How long one access token lasts; the tray renews it as long as the sign-in is good for."""
    api_token_minutes: Annotated[float, Meta(gt=0, le=60)] = 15.0
    """How long a token of another system lasts; it asks for another with its client id and secret."""
    local_accounts: bool = True
    """Whether one can sign in by user name and password; without, there has to be a single sign-on."""
    announce: bool = True
    """Whether to tell the local network where the server is, by zeroconf; never for a loopback address."""
    message_sink: Annotated[str, Meta(pattern=r"^(none|console|file|gatewayapi|apprise)$")] = "none"
    """Who sends SMS. `file` writes them to `message_file`, with number and text: for demonstrations and tests only."""
    gatewayapi_token: str = ""
    """The API token of GatewayAPI; needed for the sink `gatewayapi`."""
    gatewayapi_url: Annotated[str, Meta(pattern=r"^https?://[^/\s]+$")] = "https://gatewayapi.eu"
    gatewayapi_sender: Annotated[str, Meta(pattern=r"^([A-Za-z0-9 ]{1,11}|[0-9]{1,15})$")] = "Skranke"
    """Who an SMS is from: at most 11 letters and digits, or a number of at most 15 digits."""
    gatewayapi_secret: str = ""
    """What GatewayAPI signs receipts and replies with; empty: none are taken."""
    gatewayapi_drops_doubles: bool = False
    """Whether it has been agreed with GatewayAPI that of two SMS with the same `userref` one goes."""
    apprise_url: str = ""
    """Where Apprise sends SMS, with `{phone}` where the number goes, as `twilio://SID:TOKEN@FROM/{phone}`."""
    mail_host: str = ""
    """The SMTP server that sends mail; empty: none is sent."""
    mail_port: Annotated[int, Meta(ge=1, le=65535)] = 587
    mail_security: Annotated[str, Meta(pattern=r"^(starttls|tls|none)$")] = "starttls"
    mail_user: str = ""
    mail_password: str = ""
    mail_sender: Annotated[str, Meta(pattern=r"^([^@\s]+@[^@\s]+)?$")] = ""
    """The address that mail is from; needed with `mail_host`."""
    message_file: str = ""
    """Where the sink `file` writes; `messages.jsonl` in `data_dir` when empty."""
    public_url: Annotated[str, Meta(pattern=r"^(https?://\S+)?$")] = ""
    """Where citizens' phones reach this server; empty where they do not: then a number sent by SMS has no link."""
    message_country: Annotated[str, Meta(pattern=r"^[1-9][0-9]{0,2}$")] = "45"
    """The country code of a phone number that is written without one."""
    holds_per_address: Annotated[int, Meta(ge=1, le=100_000)] = 30
    """So many times one address may hold within ten minutes; more where many citizens share one, as at a library."""
    booking_warm_days: Annotated[int, Meta(ge=0, le=400)] = 90
    """So many days of each centre's bookings are read after the start, before somebody asks for them; 0 for none."""
    calendar_private: bool = False
    """Whether calendars of staff may be read in the own network too, and without TLS."""
    calendar_seconds: Annotated[float, Meta(gt=0, le=60)] = 20.0
    """How long it may take to fetch one."""
    graph_tenant: str = ""
    """The organisation at Microsoft 365 whose calendars tell when staff are busy; empty for none."""
    graph_client: str = ""
    """The id of the application there, with the permission Calendars.ReadBasic."""
    graph_secret: str = ""
    """Its secret."""
    graph_sign_in_url: Annotated[str, Meta(pattern=r"^https?://[^\s/]+$")] = "https://login.microsoftonline.com"
    graph_url: Annotated[str, Meta(pattern=r"^https?://[^\s/]+$")] = "https://graph.microsoft.com"
    webhook_networks: str = ""
    """Networks that are not open to all and that webhooks may reach, as 10.20.0.0/16, with commas between."""
    webhook_http: bool = False
    """Whether webhooks may go to http:// addresses: for demonstrations and tests only."""
    log_level: Annotated[str, Meta(pattern=r"^(debug|info|warning|error)$")] = "info"


def load_settings(
    environ: Mapping[str, str], *, config_file: Path | None = None, overrides: Mapping[str, Any] | None = None
) -> ServerSettings:
    """Read the settings; raises `SettingsError` naming every wrong one."""
    toml: dict[str, Any] = {}
    if config_file is not None:
        try:
            toml = tomllib.loads(config_file.read_text(encoding="utf-8"))
        except OSError as error:
            raise SettingsError([f"the settings file {config_file} cannot be read: {error.strerror}"]) from error
        except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SettingsError([f"the settings file {config_file} is not TOML: {error}"]) from error
    return read_settings(ServerSettings, prefix=PREFIX, environ=environ, toml=toml, overrides=overrides)
