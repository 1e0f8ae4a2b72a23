"""What QML reads of the maintenance, and how it fills in the form."""

from __future__ import annotations

from typing import Any

from msgspec import structs
from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.maintenance.fields import fields_of
from kiosk_app.maintenance.form import Form
from kiosk_app.maintenance.props import Inputs, MaintenanceProps, derive
from kiosk_app.visit.props import read, read_list
from kiosk_app.visit.view_model import ViewModel


class FormViewModel(ViewModel[MaintenanceProps]):
    """Holds all that the maintenance knows, in `_given`, and shows what follows from it."""

    page_changed = Signal()
    digits_changed = Signal()
    pin_state_changed = Signal()
    seconds_left_changed = Signal()
    rows_changed = Signal()
    editing_changed = Signal()
    edit_kind_changed = Signal()
    entry_changed = Signal()
    choices_changed = Signal()
    fault_changed = Signal()
    asking_changed = Signal()
    saving_changed = Signal()
    changes_changed = Signal()
    facts_changed = Signal()
    job_changed = Signal()
    picture_changed = Signal()
    check_changed = Signal()
    lines_changed = Signal()
    only_loud_changed = Signal()
    scanned_changed = Signal()

    def __init__(self, form: Form, parent: QObject | None = None) -> None:
        super().__init__(MaintenanceProps(), parent)
        self._fresh = self._given = Inputs(form=form)

    page = Property(str, read("page"), notify=page_changed)
    digits = Property(int, read("digits"), notify=digits_changed)
    pin_state = Property(str, read("pin_state"), notify=pin_state_changed)
    seconds_left = Property(int, read("seconds_left"), notify=seconds_left_changed)
    rows = Property("QVariantList", read_list("rows"), notify=rows_changed)  # type: ignore[arg-type]
    editing = Property(str, read("editing"), notify=editing_changed)
    edit_kind = Property(str, read("edit_kind"), notify=edit_kind_changed)
    entry = Property(str, read("entry"), notify=entry_changed)
    choices = Property("QVariantList", read_list("choices"), notify=choices_changed)  # type: ignore[arg-type]
    fault = Property(str, read("fault"), notify=fault_changed)
    asking = Property(str, read("asking"), notify=asking_changed)
    saving = Property(str, read("saving"), notify=saving_changed)
    changes = Property(int, read("changes"), notify=changes_changed)
    facts = Property("QVariantList", read_list("facts"), notify=facts_changed)  # type: ignore[arg-type]
    job = Property(str, read("job"), notify=job_changed)
    picture = Property(str, read("picture"), notify=picture_changed)
    check = Property(str, read("check"), notify=check_changed)
    lines = Property("QVariantList", read_list("lines"), notify=lines_changed)  # type: ignore[arg-type]
    only_loud = Property(bool, read("only_loud"), notify=only_loud_changed)
    scanned = Property(str, read("scanned"), notify=scanned_changed)

    @Slot(str)
    def edit(self, name: str) -> None:
        """Change that setting: a switch at once, any other in its own view."""
        fields = fields_of(self._given.page, self._given.around)
        field = next((field for field in fields if field.name == name), None)
        if field is not None:
            self._form(self._given.form.edit(field))

    @Slot(str)
    def type_key(self, text: str) -> None:
        """One more letter."""
        self._form(self._given.form.type(text))

    @Slot()
    def erase_key(self) -> None:
        """One letter less."""
        self._form(self._given.form.erase())

    @Slot()
    def clear_entry(self) -> None:
        """Begin anew."""
        self._form(self._given.form.clear())

    @Slot(str)
    def choose(self, value: str) -> None:
        """One of the field's choices."""
        self._form(self._given.form.choose(value))

    @Slot()
    def confirm(self) -> None:
        """Take the entry, if it can be used."""
        self._form(self._given.form.confirm())

    def _form(self, form: Form) -> None:
        if form.changes != self._given.form.changes:
            self._set(form=form, check="", saving="")
            self._redraw()
        else:
            self._set(form=form)

    def _redraw(self) -> None:
        """The settings in hand are others."""

    def _begin_anew(self) -> None:
        """Nobody is here, and nothing is changed."""
        self._given = self._fresh
        self._show(derive(self._given))

    def _set(self, **changes: Any) -> None:
        self._given = structs.replace(self._given, **changes)
        self._show(derive(self._given))
