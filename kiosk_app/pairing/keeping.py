"""Writes down which stand of which centre this computer has become."""

from __future__ import annotations

from collections.abc import Callable

from kiosk_app.maintenance.place import Place
from kiosk_app.settings import KioskSettings
from shared.client.settings_file import change_settings
from shared.protocol.device_care import PairingState
from shared.typed_settings import SettingsError


def cannot_be_paired(place: Place) -> bool:
    """Whether the token comes from where nothing that is written here changes it."""
    return "device_token" in place.fixed


def keeper(settings: KioskSettings, place: Place) -> Callable[[PairingState, str], None]:
    """What writes it into the user's own settings file, which only the user can read.

    It raises `SettingsError` when the file cannot be written, or when the command line or the environment says
    otherwise.
    """

    def keep(state: PairingState, token: str) -> None:
        wanted = {"site_id": state.site_id, "stand_id": state.stand_id}
        for name in place.fixed & set(wanted):
            if getattr(settings, name) != wanted[name]:
                raise SettingsError([f"the command line or the environment says another {name}"])
        changes = {name: value for name, value in wanted.items() if name not in place.fixed}
        change_settings(place.file, {"server_url": settings.server_url, **changes, "device_token": token})

    return keep
