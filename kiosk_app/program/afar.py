"""Joins the stand to those who look after it from afar: what they ask of it, and that they may shut it out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage

from kiosk_app.app import Stand
from kiosk_app.application import delete_now
from kiosk_app.chosen import state_folder_of
from kiosk_app.machine.statuses import RESTART
from kiosk_app.pairing.shut_out import ShutOutWatch, shut_out_file
from kiosk_app.printer.care import PrinterCare
from kiosk_app.printer.worker import PrinterWorker
from kiosk_app.program.task_deeds import stand_deeds
from kiosk_app.program.tasks import StandTasks
from kiosk_app.settings import KioskSettings
from kiosk_app.shown.glass import DraftGlass
from kiosk_app.shown.memory import ShownFile
from kiosk_app.shown.showing import DraftShowing
from kiosk_app.visit.closed import is_closed
from kiosk_app.visit.journey import is_fresh
from shared.client.api import Api
from shared.client.ids import new_id
from shared.client.mirror import Connection
from shared.protocol.device_care import TaskKind, TaskWord

if TYPE_CHECKING:
    from shared.client.mirror import Mirror


@dataclass(frozen=True)
class Afar:
    """What looks after the stand from afar, and what shows a draft on it."""

    owner: QObject
    glass: DraftGlass

    def close(self) -> None:
        """The stand ends."""
        self.glass.close()
        delete_now(self.owner)


def look_after(
    settings: KioskSettings,
    stand: Stand,
    api: Api,
    mirror: Mirror,
    worker: PrinterWorker | None,
    care: PrinterCare | None,
    end: Callable[[int], None],
) -> Afar:
    """What superusers ask from their desks, and that the server may let this stand in no more; never in a visit."""
    owner = QObject()

    def free() -> bool:
        return is_fresh(stand.visit.state) and not stand.maintenance.props.page

    def restart() -> None:
        end(RESTART)

    def phone() -> str:
        return mirror.state.configuration.site.phone if mirror.state else ""

    def grab() -> QImage:
        return (glass.stand or stand).window.grabWindow() if free() else QImage()

    deeds = stand_deeds(
        settings, api, worker=worker, care=care, grab=grab, restart=restart,
        now=lambda: datetime.now(UTC), new_id=new_id, parent=owner,
    )  # fmt: skip

    glass, showing = _draft_showing(settings, stand, api, mirror, free, owner)
    deeds[TaskKind.SHOW_DRAFT] = showing
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
    return Afar(owner, glass)


def _draft_showing(
    settings: KioskSettings, stand: Stand, api: Api, mirror: Mirror, free: Callable[[], bool], owner: QObject
) -> tuple[DraftGlass, DraftShowing]:
    """What shows a superuser's draft here: only while the stand is closed, free, and hears the server."""

    def now() -> datetime:
        return datetime.now(UTC)

    def why_not() -> str:
        site = mirror.state
        if site is None or not is_closed(site.configuration, settings.stand_id, now()):
            return TaskWord.OPEN
        if not free():
            return TaskWord.USED
        return "" if mirror.connection is Connection.LIVE else TaskWord.CUT_OFF

    glass = DraftGlass(settings, stand, now, owner)
    memory = ShownFile(state_folder_of(settings), settings.stand_id)
    showing = DraftShowing(
        api, settings.site_id, glass=glass, why_not=why_not, memory=memory, new_id=new_id, parent=owner
    )  # fmt: skip
    showing.tell_left()
    mirror.event_applied.connect(showing.heard)
    changes = (
        stand.visit.changed, stand.maintenance.page_changed, stand.clock.ticked, mirror.state_changed,
        mirror.connection_changed,
    )  # fmt: skip
    for change in changes:
        change.connect(showing.look, Qt.ConnectionType.QueuedConnection)
    return glass, showing
