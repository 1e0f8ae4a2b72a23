"""Everything that can be asked of the server: the day's work, accounts, people, settings and other systems."""

from __future__ import annotations

from shared.client.api import Api
from shared.client.api_settings import SettingsSender
from shared.client.api_systems import SystemsSender


class StaffApi(Api, SettingsSender, SystemsSender):
    """What a tray can ask. A stand has `Api` alone, and loads none of the rest."""
