"""What the page Devices says, in the language of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from shared.protocol.device_care import TaskKind, TaskState, TaskWord
from shared.protocol.devices import PrinterCondition
from shared.protocol.errors import ProblemType
from staff_tray.superuser.devices_props import DeviceRow, DevicesProps, DeviceState, TaskProps
from staff_tray.superuser.draft_words import when_words
from staff_tray.trouble import Trouble
from staff_tray.words import trouble_sentence

translate = QCoreApplication.translate


def kind_words(kind: str) -> str:
    """What sort of device it is."""
    return {
        "kiosk": translate("Devices", "Stand"),
        "display": translate("Devices", "Display"),
    }.get(kind, translate("Devices", "Tray"))


def state_words(row: DeviceRow, props: DevicesProps) -> str:
    """How the device is, in a few words."""
    if row.state in (DeviceState.PRINTER, DeviceState.PAPER):
        return printer_words(row)
    if row.state is DeviceState.WELL and row.in_visit:
        return translate("Devices", "In order, somebody is using it")
    return {
        DeviceState.SILENT: translate("Devices", "Not heard of since {when}"),
        DeviceState.FAULTY: translate("Devices", "Something of the settings cannot be shown"),
        DeviceState.NEW: translate("Devices", "Not heard of yet"),
        DeviceState.CONNECTED: translate("Devices", "Connected"),
        DeviceState.AT_WORK: translate("Devices", "Signed in"),
        DeviceState.WELL: translate("Devices", "In order"),
    }[row.state].format(when=seen_words(row, props))


def state_icon(state: DeviceState) -> str:
    """The shape that says how it is."""
    return {
        DeviceState.SILENT: "wifi-off",
        DeviceState.PRINTER: "printer",
        DeviceState.PAPER: "printer",
        DeviceState.FAULTY: "triangle-alert",
        DeviceState.NEW: "clock",
        DeviceState.WELL: "check",
        DeviceState.CONNECTED: "check",
        DeviceState.AT_WORK: "user-round",
    }[state]


def printer_words(row: DeviceRow) -> str:
    """How its printer is."""
    if row.printer is PrinterCondition.NEAR_END and row.tickets_left is not None:
        return translate("Devices", "Paper nearly out, about {count} tickets left").format(
            count=QLocale().toString(row.tickets_left)
        )
    return {
        PrinterCondition.READY: translate("Devices", "Ready"),
        PrinterCondition.NEAR_END: translate("Devices", "Paper nearly out"),
        PrinterCondition.OUT: translate("Devices", "Out of paper"),
        PrinterCondition.COVER_OPEN: translate("Devices", "The printer is open"),
        PrinterCondition.ERROR: translate("Devices", "The printer has stopped"),
        PrinterCondition.OFFLINE: translate("Devices", "No contact with the printer"),
        PrinterCondition.NONE: translate("Devices", "No printer"),
    }.get(row.printer, translate("Devices", "The printer does not say how it is"))


def seen_words(row: DeviceRow, props: DevicesProps) -> str:
    """When it was last heard of."""
    if row.seen_at is None or props.now is None:
        return translate("Devices", "Never")
    return when_words(row.seen_at, props.now, props.time_zone)


def facts(row: DeviceRow, props: DevicesProps) -> tuple[tuple[str, str], ...]:
    """The lines of its details: what, and how."""
    if row.kind == "tray":
        return (
            (translate("Devices", "Desk"), row.place or translate("Devices", "None chosen")),
            (translate("Devices", "Since"), seen_words(row, props)),
        )
    if row.kind == "display":
        return ((translate("Devices", "State"), state_words(row, props)),)
    unknown = translate("Devices", "Not known")
    heard = row.state not in (DeviceState.SILENT, DeviceState.NEW)
    return (
        (translate("Devices", "State"), state_words(row, props)),
        (translate("Devices", "In the settings"), row.place or unknown),
        (translate("Devices", "Printer"), printer_words(row) if heard else unknown),
        (translate("Devices", "Last heard of"), seen_words(row, props)),
        (translate("Devices", "Version"), row.version or unknown),
    )


def task_name(what: TaskKind) -> str:
    """What a button says."""
    return {
        TaskKind.PICTURE: translate("Devices", "See its screen"),
        TaskKind.TEST_PRINT: translate("Devices", "Test print"),
        TaskKind.ROLL_CHANGED: translate("Devices", "New roll is in"),
        TaskKind.RESTART: translate("Devices", "Restart…"),
    }[what]


def task_words(task: TaskProps) -> str:
    """How far it is with what the stand was asked for."""
    match task.state:
        case TaskState.ASKED if task.late:
            return translate("Devices", "The stand has not answered yet. It may be switched off.")
        case TaskState.ASKED:
            return translate("Devices", "Asking the stand …")
        case TaskState.WAITING:
            return translate("Devices", "The stand has heard it, and does it as soon as nobody is using it.")
        case TaskState.OVER:
            return translate("Devices", "The stand did not do it in time. Is it switched on? Ask again.")
        case TaskState.FAILED:
            return {
                TaskWord.NO_PRINTER.value: translate("Devices", "This stand has no printer."),
                TaskWord.PRINTER.value: translate("Devices", "The printer did not print. Look at it, then try again."),
                TaskWord.SCREEN.value: translate("Devices", "The screen could not be sent. Try again."),
            }.get(task.word, translate("Devices", "The stand cannot do that. It may need a newer version."))
    return {
        TaskKind.PICTURE: translate("Devices", "This is its screen just now. The picture is kept nowhere."),
        TaskKind.TEST_PRINT: translate("Devices", "The test slip is printed."),
        TaskKind.ROLL_CHANGED: translate("Devices", "Noted: the count of tickets begins anew."),
        TaskKind.RESTART: translate("Devices", "The stand starts anew. That takes a few seconds."),
    }[task.what]


def trouble_words(trouble: Trouble | None) -> str:
    """What is in the way, and what to do about it."""
    if trouble is None:
        return ""
    said: dict[Trouble, str] = {
        ProblemType.PAIRING_CODE: translate(
            "Devices", "No stand shows this code now. Look at its screen again: a code holds for 15 minutes."
        ),
        ProblemType.STAND_TAKEN: translate(
            "Devices", "Another device is this stand already. Disconnect that one first, or choose another stand."
        ),
        ProblemType.UNKNOWN_DEVICE: translate("Devices", "This device is no longer here."),
        ProblemType.NOT_OFFERED: translate("Devices", "This stand has not been heard of yet, so it cannot be asked."),
        ProblemType.TOO_MANY: translate("Devices", "Too many codes were wrong. Wait ten minutes, then look again."),
    }
    return said.get(trouble) or trouble_sentence(trouble)
