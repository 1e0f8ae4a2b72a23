"""The maintenance at the stand: opens by PIN or card, changes this stand's own settings, tries its devices."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from msgspec import structs
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kiosk_app.chosen import print_style
from kiosk_app.devices.making import Scanner
from kiosk_app.machine.log import NAME as LOG_NAME
from kiosk_app.machine.statuses import LEFT, RESTART
from kiosk_app.maintenance.form import Form
from kiosk_app.maintenance.form_view_model import FormViewModel
from kiosk_app.maintenance.gate import Gate
from kiosk_app.maintenance.log_tail import last_lines
from kiosk_app.maintenance.place import Place
from kiosk_app.maintenance.preview import NOBODY, Whose, preview, trial_print
from kiosk_app.maintenance.saving import Saving
from kiosk_app.maintenance.survey import survey
from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.state import PrinterState
from kiosk_app.settings import KioskSettings
from kiosk_app.visit.menu import local_time, text_of
from kiosk_app.visit.paper import PrinterWorkerLike
from kiosk_app.visit.sources import MirrorLike, VoiceLike
from shared.client.jobs import Jobs
from shared.client.outcomes import Done

IDLE_MS: Final = 180_000
_PIN_IDLE_MS: Final = 45_000
_SECOND_MS: Final = 1000
_MOST_DIGITS: Final = 12
_NEEDS_ROLL: Final = frozenset({PrinterState.OUT, PrinterState.COVER_OPEN})
_NOT_SHOWN: Final = "Nothing"


class MaintenanceViewModel(FormViewModel):
    """`entered` says that the layer opens, `ending(status)` that the stand is to end with that exit status.

    `spoken(sentence)` is for the voice to say, `card_unknown` ends a code that was taken for a card and is none.
    `roll`, if given, has `open()`, `leave()` and a signal `left`: the guide for changing the roll. `logo` answers an
    SVG made harmless, or "".
    """

    entered = Signal()
    ending = Signal(int)
    spoken = Signal(str)
    card_unknown = Signal()

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
        logo: Callable[[], str] = lambda: "",
        voice: VoiceLike | None = None,
        roll: Any = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(Form(settings=settings, fixed=place.fixed), parent)
        self._settings = settings
        self._place = place
        self._mirror = mirror
        self._worker = worker
        self._now = now
        self._new_id = new_id
        self._unsent = unsent
        self._logo = logo
        self._voice = voice
        self._roll = roll
        self._scanner: Scanner | None = None
        self._pin = ""
        self._job_id: UUID | None = None
        self._drawing = QImage()
        self._drawn = 0
        self._jobs = Jobs(self)
        self.gate = Gate(settings.maintenance_pin, settings.maintenance_card, place.state, now, self)
        self.gate.settled.connect(self._pin_settled)
        self.gate.card_settled.connect(self._card_settled)
        self._saving = Saving(place.file, settings.device_token, self)
        self._saving.doubted.connect(lambda: self._set(asking="server"))
        self._saving.said.connect(lambda word: self._set(saving=word))
        self._saving.checked.connect(lambda verdict: self._set(check=verdict))
        self._saving.refused.connect(lambda: self._set(page="server"))
        self._saving.saved.connect(lambda: self.ending.emit(RESTART))
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

    @property
    def inside(self) -> bool:
        """Whether somebody is past the gate."""
        return self._given.page not in ("", "pin")

    def watch_scanner(self, scanner: Scanner) -> None:
        """Tell how that scanner is."""
        self._scanner = scanner
        scanner.state_changed.connect(self._look)

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

    def card(self, text: str) -> bool:
        """Whether `text` is looked at as a superuser's card; `card_unknown` comes if it is none."""
        return not self.inside and self.gate.try_card(text)

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
        self._saving.forget()
        self._pin, self._job_id = "", None
        self._begin_anew()

    @Slot(str)
    def open_page(self, page: str) -> None:
        """Another page."""
        form, state = self._given.form.leave(), self._mirror.state
        if state is not None:
            form = structs.replace(form, ticket=state.configuration.site.ticket)
        self._form(form)
        self._set(page=page, check="", job="", scanned="", saving="", asking="")
        if page == "printer":
            self._redraw()
        elif page == "logs":
            self._read_log()
        elif page == "roll" and self._roll is not None:
            self._roll.open()

    @Slot()
    def back(self) -> None:
        """Out of what is open: the question, the field, the page, the maintenance."""
        if self._given.asking or self._given.form.editing:
            self._set(asking="", form=self._given.form.leave())
        elif self._given.page in ("pin", "menu"):
            self.close()
        else:
            self.open_page("menu")

    @Slot()
    def save(self) -> None:
        """Write the changes and start the stand anew; another server is asked first whether it would do."""
        self._saving.save(self._given.form)

    @Slot()
    def check_server(self) -> None:
        """Ask whether the server would do."""
        self._saving.check(self._given.form)

    @Slot()
    def print_slip(self) -> None:
        """Try the printer as the form says, saved or not."""
        if self._worker is None:
            return
        self._job_id = self._new_id()
        at, _ = self._here()
        content = trial_print(self._given.form.wanted, print_style(self._settings), at)
        self._worker.submit(self._job_id, content)

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Try the voice."""
        self.spoken.emit(sentence)

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
        if asked == "server":
            self._saving.agree()
        elif asked:
            self.ending.emit(LEFT if asked == "leave" else RESTART)

    @Slot(str)
    def scan_seen(self, kind: str) -> None:
        """The scanner has read something of that kind; what it says is not known here."""
        self.touched()
        if self._given.page == "scanner" and kind != _NOT_SHOWN:
            self._set(scanned=kind)

    def _enter(self, page: str) -> None:
        self._set(page=page)
        self.touched()
        self.entered.emit()

    @Slot(bool)
    def _pin_settled(self, right: bool) -> None:
        if right:
            self._let_in()
        elif self._given.page == "pin":
            self._set(pin_state="wrong")
            self._tick()

    @Slot(bool)
    def _card_settled(self, right: bool) -> None:
        if right:
            self._let_in()
        else:
            self.card_unknown.emit()

    def _let_in(self) -> None:
        self._second.stop()
        self._pin = ""
        self._given = structs.replace(self._given, around=self._place.around(), digits=0, pin_state="")
        self._enter("menu")
        if self._worker is not None and self._worker.state in _NEEDS_ROLL and self._roll is not None:
            self.open_page("roll")
        self._look()

    @Slot()
    def _tick(self) -> None:
        self._set(seconds_left=self.gate.seconds_left)

    @Slot()
    def _look(self) -> None:
        if not self.inside:
            return
        facts = survey(
            self._settings,
            version=self._place.version,
            connection=str(self._mirror.connection),
            printer=self._worker.state if self._worker else None,
            scanner=self._scanner.state if self._scanner else None,
            speaks=self._voice is not None and self._voice.available,
            can_speak=self._given.around.can_speak,
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

    def _redraw(self) -> None:
        if self._given.page != "printer":
            return
        at, whose = self._here()
        self._drawing = preview(self._given.form.wanted, at, whose)
        self._drawn += 1
        self._set(picture=f"image://preview/{self._drawn}")

    def _here(self) -> tuple[datetime, Whose]:
        """The site's own time, and whose it is."""
        state = self._mirror.state
        if state is None:
            return self._now(), NOBODY
        configuration = state.configuration
        rule = configuration.site.ticket
        name, header, footer = (
            text_of(texts, configuration, self._settings.language)
            for texts in (configuration.site.name, rule.header, rule.footer)
        )
        whose = Whose(configuration.site.municipality, name, self._logo(), rule, header, footer)
        return local_time(configuration, self._now()), whose

    def _read_log(self) -> None:
        path, loud = self._place.log / LOG_NAME, self._given.only_loud

        def done(result: object) -> None:
            if isinstance(result, Done) and self._given.page == "logs" and loud is self._given.only_loud:
                self._set(lines=result.value)

        self._jobs.run(lambda: last_lines(path, only_loud=loud), done)
