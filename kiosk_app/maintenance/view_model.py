"""The maintenance at the stand: opens by PIN or card, changes this stand's own settings, tries its devices."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from msgspec import structs
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kiosk_app.machine.log import NAME as LOG_NAME
from kiosk_app.machine.statuses import LEFT, RESTART
from kiosk_app.maintenance.fields import SERVER, Value, read_value, with_followers
from kiosk_app.maintenance.gate import Gate, TriesFile
from kiosk_app.maintenance.log_tail import last_lines
from kiosk_app.maintenance.place import Place
from kiosk_app.maintenance.preview import preview
from kiosk_app.maintenance.props import Facts, Inputs, MaintenanceProps, current, derive
from kiosk_app.maintenance.server_check import ServerCheck, Verdict
from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.state import PrinterState
from kiosk_app.settings import KioskSettings
from kiosk_app.visit.paper import PrinterWorkerLike
from kiosk_app.visit.props import read, read_list
from kiosk_app.visit.sources import MirrorLike
from kiosk_app.visit.view_model import ViewModel
from shared.client.jobs import Jobs
from shared.client.outcomes import Done
from shared.client.settings_file import change_settings
from shared.typed_settings import SettingsError

_log = logging.getLogger(__name__)

IDLE_MS: Final = 180_000
_PIN_IDLE_MS: Final = 45_000
_SECOND_MS: Final = 1000
_MOST_DIGITS: Final = 12
_LONGEST_ENTRY: Final = 200
_NEEDS_ROLL: Final = frozenset({PrinterState.OUT, PrinterState.COVER_OPEN})


class MaintenanceViewModel(ViewModel[MaintenanceProps]):
    """`entered` says that the layer opens, `ending(status)` that the stand is to end with that exit status.

    `roll`, if given, has `open()`, `leave()` and a signal `left`: the guide for changing the roll.
    """

    entered = Signal()
    ending = Signal(int)
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

    def __init__(
        self,
        settings: KioskSettings,
        place: Place,
        mirror: MirrorLike,
        worker: PrinterWorkerLike | None,
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        unsent: Callable[[], int] = lambda: 0,
        roll: Any = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(MaintenanceProps(), parent)
        self._given = Inputs(settings=settings, fixed=place.fixed)
        self._place = place
        self._mirror = mirror
        self._worker = worker
        self._now = now
        self._new_id = new_id
        self._unsent = unsent
        self._roll = roll
        self._pin = ""
        self._job_id: UUID | None = None
        self._drawing = QImage()
        self._drawn = 0
        self._jobs = Jobs(self)
        self._server = ServerCheck(settings.device_token, self)
        self.gate = Gate(settings.maintenance_pin, settings.maintenance_card, TriesFile(place.state), now, parent=self)
        self.gate.settled.connect(self._settled)
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.close)
        self._second = QTimer(self, interval=_SECOND_MS)
        self._second.timeout.connect(self._tick)
        mirror.connection_changed.connect(self._look)
        if worker is not None:
            worker.state_changed.connect(self._look)
            worker.job_changed.connect(self._job_told)
        if roll is not None:
            roll.left.connect(self._roll_left)

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

    @property
    def roll_step(self) -> str:
        """The step of the guide that stands; "" without a guide."""
        return self._roll.props.step if self._roll is not None and self._roll.props.active else ""

    has_roll = Property(bool, lambda self: self._roll is not None, constant=True)
    roll_guide = Property(QObject, lambda self: self._roll, constant=True)

    @property
    def drawing(self) -> QImage:
        """The ticket beside the printer's settings."""
        return self._drawing

    @Slot()
    def touched(self) -> None:
        """Somebody is here."""
        if self._given.page:
            self._idle.start(_PIN_IDLE_MS if self._given.page == "pin" else IDLE_MS)

    @Slot()
    def knock(self) -> None:
        """The hidden gesture was made: the PIN pad, if a PIN is set."""
        if self.gate.takes_pin and not self._given.page:
            self._enter("pin")
            self._second.start()
            self._tick()

    @Slot(str)
    def card(self, text: str) -> None:
        """A superuser's card was held before the scanner."""
        if self._given.page in ("", "pin"):
            self.gate.accepts_card(text)

    @Slot(str)
    def type_digit(self, digit: str) -> None:
        """One more digit of the PIN."""
        if len(self._pin) < _MOST_DIGITS and digit.isdecimal() and not self.gate.seconds_left:
            self._pin += digit
            self._set(digits=len(self._pin), pin_state="")

    @Slot()
    def erase_digit(self) -> None:
        """One digit less."""
        self._pin = self._pin[:-1]
        self._set(digits=len(self._pin))

    @Slot()
    def try_pin(self) -> None:
        """Done typing."""
        pin, self._pin = self._pin, ""
        taken = bool(pin) and self.gate.try_pin(pin)
        self._set(digits=0, pin_state="checking" if taken else "")

    @Slot()
    def close(self) -> None:
        """The stand is back; what was changed and not saved is forgotten."""
        if self._given.page == "roll" and self._roll is not None:
            self._roll.leave()
        self._idle.stop()
        self._second.stop()
        self._pin, self._job_id = "", None
        self._given = Inputs(settings=self._given.settings, fixed=self._place.fixed)
        self._show(derive(self._given))

    @Slot(str)
    def open_page(self, page: str) -> None:
        """Another page."""
        self._set(page=page, editing="", fault="", check="", job="", scanned="", saving="", asking="")
        if page == "printer":
            self._draw()
        elif page == "logs":
            self._read_log()
        elif page == "roll" and self._roll is not None:
            self._roll.open()

    @Slot()
    def back(self) -> None:
        """Out of what is open: the question, the field, the page, the maintenance."""
        if self._given.asking or self._given.editing:
            self._set(asking="", editing="", fault="")
        elif self._given.page in ("pin", "menu"):
            self.close()
        else:
            self.open_page("menu")

    @Slot(str)
    def edit(self, name: str) -> None:
        """Change that setting: a switch at once, any other in its own view."""
        row = next((row for row in self._props.rows if row.name == name), None)
        if row is None or row.fixed:
            return
        if row.kind == "switch":
            self._change(name, row.value != "true")
        else:
            self._set(editing=name, entry=row.value, fault="")

    @Slot(str)
    def type_key(self, text: str) -> None:
        """One more letter."""
        if self._given.editing and text.isprintable() and len(self._given.entry) < _LONGEST_ENTRY:
            self._set(entry=self._given.entry + text, fault="")

    @Slot()
    def erase_key(self) -> None:
        """One letter less."""
        self._set(entry=self._given.entry[:-1], fault="")

    @Slot()
    def clear_entry(self) -> None:
        """Begin anew."""
        self._set(entry="", fault="")

    @Slot(str)
    def choose(self, value: str) -> None:
        """One of the field's choices."""
        self._set(entry=value)
        self.confirm()

    @Slot()
    def confirm(self) -> None:
        """Take the entry, if it can be used."""
        name = self._given.editing
        if not name:
            return
        value = read_value(name, self._given.entry.strip())
        if value is None:
            self._set(fault=name)
            return
        self._set(editing="", fault="")
        self._change(name, value)

    @Slot()
    def save(self) -> None:
        """Write the changes and start the stand anew; another server is asked first whether it would do."""
        if not self._given.changes or self._given.saving == "checking":
            return
        if SERVER & set(self._given.changes):
            self._set(saving="checking")
            self._ask_server(self._save_if_well)
        else:
            self._write()

    @Slot()
    def check_server(self) -> None:
        """Ask whether the server would do."""
        self._ask_server(lambda _verdict: None)

    @Slot()
    def print_slip(self) -> None:
        """Print the ticket of the preview."""
        if self._worker is not None:
            self._job_id = self._new_id()
            self._worker.submit(self._job_id, preview(self._given.settings, self._now(), self._names()))

    @Slot()
    def toggle_loud(self) -> None:
        """All of the log, or its warnings only."""
        self._set(only_loud=not self._given.only_loud)
        self._read_log()

    @Slot(str)
    def ask(self, what: str) -> None:
        """`restart` or `leave`: asked once before it is done."""
        self._set(asking=what)

    @Slot()
    def sure(self) -> None:
        """Yes to what was asked."""
        asked = self._given.asking
        self._set(asking="")
        if asked:
            self.ending.emit(LEFT if asked == "leave" else RESTART)

    @Slot(str, int)
    def scan_seen(self, kind: str, length: int) -> None:
        """The scanner has read something of that kind and length; what it was stays unknown here."""
        if self._given.page == "scanner":
            self._set(scanned=f"{kind} {length}")

    def _enter(self, page: str) -> None:
        self._set(page=page)
        self.touched()
        self.entered.emit()

    @Slot(bool)
    def _settled(self, right: bool) -> None:
        if not right:
            if self._given.page == "pin":
                self._set(pin_state="wrong")
                self._tick()
            return
        self._second.stop()
        self._given = structs.replace(self._given, around=self._place.around())
        needs_roll = self._worker is not None and self._worker.state in _NEEDS_ROLL and self._roll is not None
        self._enter("menu")
        if needs_roll:
            self.open_page("roll")
        self._look()

    @Slot()
    def _tick(self) -> None:
        self._set(seconds_left=self.gate.seconds_left)

    @Slot()
    def _look(self) -> None:
        if self._given.page in ("", "pin"):
            return
        settings = self._given.settings
        facts = Facts(
            version=self._place.version,
            server=settings.server_url,
            site=settings.site_id,
            stand=settings.stand_id,
            connection=str(self._mirror.connection),
            printer=str(self._worker.state.value) if self._worker else "none",
            scanner=settings.scanner,
            unsent=self._unsent(),
        )
        self._set(facts=facts)

    @Slot(object, object)
    def _job_told(self, job_id: UUID, state: JobState) -> None:
        if job_id == self._job_id:
            self._set(job=state.value)

    @Slot()
    def _roll_left(self) -> None:
        if self._given.page == "roll":
            self.close()

    def _change(self, name: str, value: Value) -> None:
        own = getattr(self._given.settings, name)
        changes = {key: each for key, each in self._given.changes.items() if key != name}
        if value != own:
            changes[name] = value
        self._set(changes=changes, check="", saving="")
        self._draw()

    def _draw(self) -> None:
        if self._given.page != "printer":
            return
        wanted = structs.replace(self._given.settings, **with_followers(self._given.changes))
        self._drawing = preview(wanted, self._now(), self._names())
        self._drawn += 1
        self._set(picture=f"image://preview/{self._drawn}")

    def _names(self) -> tuple[str, str]:
        state = self._mirror.state
        if state is None:
            return ("", "")
        site = state.configuration.site
        return ("", site.name.get(self._given.settings.language, ""))

    def _ask_server(self, then: Callable[[Verdict], None]) -> None:
        given = self._given
        url, site, stand = (
            str(current(name, given.settings, given.changes)) for name in ("server_url", "site_id", "stand_id")
        )

        def done(verdict: Verdict) -> None:
            if self._given.page:
                self._set(check=verdict.value)
                then(verdict)

        self._set(check=Verdict.ASKING.value)
        self._server.ask(url, site, stand, done)

    def _save_if_well(self, verdict: Verdict) -> None:
        self._set(saving="")
        if verdict is Verdict.WELL:
            self._write()
        else:
            self._set(page="server")

    def _write(self) -> None:
        try:
            change_settings(self._place.file, with_followers(self._given.changes))
        except SettingsError as error:
            _log.warning("%s", error)
            self._set(saving="failed")
            return
        _log.info("the settings %s were changed at the stand", ", ".join(sorted(self._given.changes)))
        self.ending.emit(RESTART)

    def _read_log(self) -> None:
        path, loud = self._place.log / LOG_NAME, self._given.only_loud

        def done(result: object) -> None:
            if isinstance(result, Done) and self._given.page == "logs" and loud is self._given.only_loud:
                self._set(lines=result.value)

        self._jobs.run(lambda: last_lines(path, only_loud=loud), done)

    def _set(self, **changes: Any) -> None:
        self._given = structs.replace(self._given, **changes)
        self._show(derive(self._given))
