"""What the maintenance shows, from what is known: pure."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from kiosk_app.maintenance.fields import Around, Choice, Field, fields_of, shown
from kiosk_app.maintenance.form import Form

EMPTY: Final = ""


class Row(Struct, frozen=True):
    """One setting as it stands on its page; `label` is a proper name for `value`, empty where the page has a word.

    `fixed` is set where the command line or the environment says what it is.
    """

    name: str
    kind: str
    value: str
    label: str = EMPTY
    fixed: bool = False
    changed: bool = False


class Facts(Struct, frozen=True):
    """What the overview says."""

    version: str = EMPTY
    server: str = EMPTY
    site: str = EMPTY
    stand: str = EMPTY
    connection: str = EMPTY
    printer: str = EMPTY
    scanner: str = EMPTY
    scanner_state: str = EMPTY
    """As `ScannerState`; empty for none."""
    voice: str = EMPTY
    """`ready`, `off`, `missing` when the extra is not installed, or `silent` when there is nothing that speaks."""
    unsent: int = 0


class Inputs(Struct, frozen=True, kw_only=True):
    """All that the maintenance shows follows from this."""

    page: str = EMPTY
    form: Form
    around: Around = Around()
    digits: int = 0
    pin_state: str = EMPTY
    seconds_left: float = 0.0
    asking: str = EMPTY
    saving: str = EMPTY
    facts: Facts = Facts()
    job: str = EMPTY
    picture: str = EMPTY
    check: str = EMPTY
    lines: tuple[str, ...] = ()
    only_loud: bool = False
    scanned: str = EMPTY


class MaintenanceProps(Struct, frozen=True):
    """What QML reads; words are made there."""

    page: str = EMPTY
    digits: int = 0
    pin_state: str = EMPTY
    seconds_left: int = 0
    rows: tuple[Row, ...] = ()
    editing: str = EMPTY
    edit_kind: str = EMPTY
    entry: str = EMPTY
    choices: tuple[Choice, ...] = ()
    fault: str = EMPTY
    asking: str = EMPTY
    saving: str = EMPTY
    changes: int = 0
    facts: tuple[Facts, ...] = ()
    job: str = EMPTY
    picture: str = EMPTY
    check: str = EMPTY
    lines: tuple[str, ...] = ()
    only_loud: bool = False
    scanned: str = EMPTY


def derive(given: Inputs) -> MaintenanceProps:
    """The props; nothing but the PIN pad before the gate is passed."""
    left = -int(-given.seconds_left // 1)
    if given.page in (EMPTY, "pin"):
        state = "locked" if left else given.pin_state
        return MaintenanceProps(page=given.page, digits=given.digits, pin_state=state, seconds_left=left)
    form = given.form
    fields = fields_of(given.page, given.around)
    edited = next((field for field in fields if field.name == form.editing), None)
    return MaintenanceProps(
        page=given.page,
        rows=tuple(row_of(field, form) for field in fields),
        editing=edited.name if edited else EMPTY,
        edit_kind=edited.kind if edited else EMPTY,
        entry=form.entry,
        choices=edited.choices if edited else (),
        fault=form.fault,
        asking=given.asking,
        saving=given.saving,
        changes=len(form.changes),
        facts=(given.facts,),
        job=given.job,
        picture=given.picture if given.page == "printer" else EMPTY,
        check=given.check,
        lines=given.lines if given.page == "logs" else (),
        only_loud=given.only_loud,
        scanned=given.scanned if given.page == "scanner" else EMPTY,
    )


def row_of(field: Field, form: Form) -> Row:
    """The field with what it is now, the changes included."""
    value = shown(form.current(field.name))
    label = next((choice.label for choice in field.choices if choice.value == value), EMPTY)
    return Row(field.name, field.kind, value, label, field.name in form.fixed, field.name in form.changes)
