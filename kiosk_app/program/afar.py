"""Joins the stand to those who look after it from afar: what they ask of it, and that they may shut it out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage

from kiosk_app.app import Stand
from kiosk_app.chosen import state_folder_of
from kiosk_app.machine.statuses import RESTART
from kiosk_app.pairing.shut_out import ShutOutWatch, shut_out_file
from kiosk_app.printer.care import PrinterCare
from kiosk_app.printer.worker import PrinterWorker
from kiosk_app.program.task_deeds import stand_deeds
from kiosk_app.program.tasks import StandTasks
from kiosk_app.settings import KioskSettings
from kiosk_app.visit.journey import is_fresh
from shared.client.api import Api
from shared.client.ids import new_id

if TYPE_CHECKING:
    from shared.client.mirror import Mirror


def look_after(
    settings: KioskSettings,
    stand: Stand,
    api: Api,
    mirror: Mirror,
    worker: PrinterWorker | None,
    care: PrinterCare | None,
    end: Callable[[int], None],
) -> QObject:
    """What superusers ask from their desks, and that the server may let this stand in no more; never in a visit."""
    owner = QObject()

    def free() -> bool:
        return is_fresh(stand.visit.state) and not stand.maintenance.props.page

    def restart() -> None:
        end(RESTART)

    def phone() -> str:
        return mirror.state.configuration.site.phone if mirror.state else ""

    def grab() -> QImage:
        return stand.window.grabWindow() if free() else QImage()

    deeds = stand_deeds(
        settings, api, worker=worker, care=care, grab=grab, restart=restart,
        now=lambda: datetime.now(UTC), new_id=new_id, parent=owner,
    )  # fmt: skip
    tasks = StandTasks(api, settings.site_id, settings.stand_id, free=free, deeds=deeds, new_id=new_id, parent=owner)
    out = ShutOutWatch(
        shut_out_file(state_folder_of(settings), settings.stand_id), settings.device_token,
        phone=phone, free=free, end=restart, parent=owner,
    )  # fmt: skip
    mirror.event_applied.connect(tasks.heard)
    mirror.refused.connect(out.refused)
    for change in (stand.visit.changed, stand.maintenance.page_changed):
        for watching in (tasks, out):
            change.connect(watching.look, Qt.ConnectionType.QueuedConnection)
    return owner
