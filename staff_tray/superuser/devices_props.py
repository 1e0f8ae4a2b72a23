"""The page Devices: what it depends on, and what it shows. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from shared.protocol.content import Configuration
from shared.protocol.device_care import (
    ENDS,
    Device,
    DeviceKind,
    Devices,
    DeviceTask,
    TaskKind,
    TaskState,
    TrayAtWork,
)
from shared.protocol.devices import PrinterCondition
from shared.protocol.model import pick_text
from shared.protocol.team import Status
from staff_tray.trouble import Trouble

SILENT_AFTER = timedelta(minutes=3)
"""A stand reports once a minute."""


class DeviceState(StrEnum):
    """How a device is, the worst first."""

    SILENT = "silent"
    PRINTER = "printer"
    PAPER = "paper"
    """Few tickets left."""
    FAULTY = "faulty"
    """Something of the settings cannot be shown."""
    NEW = "new"
    """It has not been heard of yet."""
    WELL = "well"
    CONNECTED = "connected"
    """A display, which says nothing of itself."""
    AT_WORK = "at-work"
    """A tray whose person is there."""


class Asking(StrEnum):
    """What is asked in place of the details."""

    NOTHING = ""
    ADD = "add"
    RENAME = "rename"
    RESTART = "restart"
    REVOKE = "revoke"


@dataclass(frozen=True)
class DevicesInputs:
    """What everything follows from. `chosen` is a device's key; `late` says that a stand has not answered in time."""

    loaded: Devices | None = None
    configuration: Configuration | None = None
    language: str = "da"
    chosen: str = ""
    asking: Asking = Asking.NOTHING
    task: DeviceTask | None = None
    task_of: str = ""
    what: TaskKind | None = None
    late: bool = False
    picture: bytes = b""
    busy: bool = False
    trouble: Trouble | None = None


@dataclass(frozen=True)
class DeviceRow:
    """One device in the list; `place` is what the settings call its stand, or where its desk is."""

    key: str
    kind: str
    name: str
    state: DeviceState
    place: str = ""
    printer: PrinterCondition = PrinterCondition.NONE
    tickets_left: int | None = None
    seen_at: datetime | None = None
    version: str = ""
    in_visit: bool = False
    restarts: int = 0
    faults: tuple[str, ...] = ()
    unsent: int = 0


@dataclass(frozen=True)
class TaskProps:
    """What the chosen stand was last asked for: `asked` while the server has not answered."""

    what: TaskKind
    state: TaskState
    late: bool = False
    word: str = ""

    @property
    def ended(self) -> bool:
        """Whether it has come to its end."""
        return self.state in ENDS


@dataclass(frozen=True)
class DevicesProps:
    """What the page shows. `stands` are those that a new device may be, by key, with what they are called."""

    loading: bool = True
    now: datetime | None = None
    time_zone: str = "Europe/Copenhagen"
    rows: tuple[DeviceRow, ...] = ()
    chosen: DeviceRow | None = None
    asking: Asking = Asking.NOTHING
    stands: tuple[tuple[str, str], ...] = ()
    can: frozenset[TaskKind] = frozenset()
    task: TaskProps | None = None
    picture: bytes = b""
    busy: bool = False
    trouble: Trouble | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    poster: str = ""
    """Where the sheet is that is hung up for checking in by phone; "" where phones do not reach the server."""


def derive(inputs: DevicesInputs) -> DevicesProps:
    """What the page shows of that."""
    loaded = inputs.loaded
    if loaded is None:
        return DevicesProps(trouble=inputs.trouble)
    devices = [_row(each, loaded.now, inputs) for each in loaded.devices]
    trays = [_tray(each, inputs) for each in loaded.trays]
    rows = (*_in_order(devices), *trays)
    chosen = next((row for row in rows if row.key == inputs.chosen), None)
    asking = inputs.asking if chosen is not None or inputs.asking is Asking.ADD else Asking.NOTHING
    return DevicesProps(
        loading=False,
        now=loaded.now,
        time_zone=inputs.configuration.site.time_zone if inputs.configuration else "Europe/Copenhagen",
        rows=rows,
        chosen=chosen,
        asking=asking,
        stands=_free_stands(inputs),
        can=_can(chosen),
        task=_task(inputs) if chosen is not None and inputs.task_of == chosen.key else None,
        picture=inputs.picture if chosen is not None and inputs.task_of == chosen.key else b"",
        busy=inputs.busy,
        trouble=inputs.trouble,
        poster=loaded.poster,
        counts={"stand": sum(row.kind == "kiosk" for row in rows), "tray": len(trays)},
    )


def state_of(device: Device, now: datetime) -> DeviceState:
    """How the device is at `now`."""
    report = device.report
    if device.seen_at is None or report is None:
        return DeviceState.NEW
    if now - device.seen_at >= SILENT_AFTER:
        return DeviceState.SILENT
    printer = printer_of(report.printer)
    if printer in _BROKEN:
        return DeviceState.PRINTER
    if printer is PrinterCondition.NEAR_END:
        return DeviceState.PAPER
    return DeviceState.FAULTY if report.faults else DeviceState.WELL


def printer_of(word: str) -> PrinterCondition:
    """What a report says of the printer; unknown for a word that is not known here."""
    try:
        return PrinterCondition(word or PrinterCondition.NONE)
    except ValueError:
        return PrinterCondition.UNKNOWN


_BROKEN = frozenset(
    {PrinterCondition.OUT, PrinterCondition.COVER_OPEN, PrinterCondition.ERROR, PrinterCondition.OFFLINE}
)
_ORDER = (
    DeviceState.SILENT, DeviceState.PRINTER, DeviceState.PAPER, DeviceState.FAULTY, DeviceState.WELL, DeviceState.NEW,
    DeviceState.CONNECTED,
)  # fmt: skip


def _in_order(rows: list[DeviceRow]) -> list[DeviceRow]:
    """Displays after stands, what needs somebody first; else by name."""
    return sorted(rows, key=lambda row: (row.kind != DeviceKind.KIOSK, _ORDER.index(row.state), row.name, row.key))


def _row(device: Device, now: datetime, inputs: DevicesInputs) -> DeviceRow:
    report = device.report
    row = DeviceRow(
        key=str(device.id),
        kind=device.kind.value,
        name=device.name,
        state=DeviceState.CONNECTED if device.kind is DeviceKind.DISPLAY else state_of(device, now),
        place=stand_name(inputs.configuration, device.stand_id, inputs.language),
        seen_at=device.seen_at,
    )
    if report is None:
        return row
    return DeviceRow(
        key=row.key,
        kind=row.kind,
        name=row.name,
        state=row.state,
        place=row.place,
        seen_at=row.seen_at,
        printer=printer_of(report.printer),
        tickets_left=report.tickets_left,
        version=report.version,
        in_visit=report.in_visit,
        restarts=report.restarts,
        faults=report.faults,
        unsent=report.unsent,
    )


def _tray(tray: TrayAtWork, inputs: DevicesInputs) -> DeviceRow:
    desk = inputs.configuration.desk(tray.desk_id or "") if inputs.configuration else None
    return DeviceRow(
        key=str(tray.staff_id),
        kind="tray",
        name=tray.display_name,
        state=DeviceState.AT_WORK if tray.status is not Status.AWAY else DeviceState.NEW,
        place=pick_text(desk.name, inputs.language) if desk else "",
        seen_at=tray.since,
    )


def stand_name(configuration: Configuration | None, stand_id: str | None, language: str) -> str:
    """What the settings call that stand; its key for one that they do not have."""
    stand = configuration.stand(stand_id or "") if configuration else None
    return pick_text(stand.name, language) if stand else stand_id or ""


def _free_stands(inputs: DevicesInputs) -> tuple[tuple[str, str], ...]:
    if inputs.configuration is None or inputs.loaded is None:
        return ()
    taken = {device.stand_id for device in inputs.loaded.devices}
    return tuple(
        (stand.id, pick_text(stand.name, inputs.language))
        for stand in inputs.configuration.stands
        if stand.id not in taken
    )


def _can(chosen: DeviceRow | None) -> frozenset[TaskKind]:
    """What the chosen one can be asked: a stand that was heard of."""
    if chosen is None or chosen.kind != DeviceKind.KIOSK or chosen.seen_at is None:
        return frozenset()
    prints = {TaskKind.TEST_PRINT, TaskKind.ROLL_CHANGED} if chosen.printer is not PrinterCondition.NONE else set()
    return frozenset({TaskKind.PICTURE, TaskKind.RESTART, *prints})


def _task(inputs: DevicesInputs) -> TaskProps | None:
    if inputs.what is None:
        return None
    task = inputs.task
    if task is None:
        return TaskProps(inputs.what, TaskState.ASKED, late=inputs.late)
    return TaskProps(task.what, task.state, late=inputs.late and task.state is TaskState.ASKED, word=task.word)
