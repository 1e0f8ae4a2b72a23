"""Runs the journey: takes what the citizen does, has carried out what follows, and ends an abandoned visit."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

from kiosk_app.visit import journey
from kiosk_app.visit.content import usable_service
from kiosk_app.visit.journey import Limits, Page, State, Way, inputs
from kiosk_app.visit.journey.effects import Effect, ShowHome
from shared.protocol.content import Configuration

CarryOut = Callable[[Effect, Callable[[inputs.Input], None]], None]
"""Has an effect carried out; what comes of it goes back as an input."""


class Visit(QObject):
    """The one visit that goes on at the stand, from touch to touch.

    `configuration` is the site's present one, or None before the first.
    """

    changed = Signal()
    """The state is another; comes before the properties' own signals."""
    ended = Signal()
    repeat_asked = Signal()
    hush_asked = Signal()

    page_changed = Signal()
    shown_changed = Signal()
    step_changed = Signal()
    backwards_changed = Signal()
    can_go_back_changed = Signal()
    help_open_changed = Signal()

    def __init__(
        self,
        *,
        language: str,
        carry_out: CarryOut,
        configuration: Callable[[], Configuration | None],
        new_id: Callable[[], UUID],
        limits: Limits,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = journey.home(language)
        self._carry_out = carry_out
        self._configuration = configuration
        self._new_id = new_id
        self._limits = limits
        self._backwards = False
        self._step = 0
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setTimerType(Qt.TimerType.PreciseTimer)
        self._idle.timeout.connect(lambda: self.send(inputs.Idle()))

    def _get_page(self) -> str:
        return self._state.page.value

    def _get_shown(self) -> str:
        return self._state.shown.value

    def _get_step(self) -> int:
        return self._step

    def _get_backwards(self) -> bool:
        return self._backwards

    def _get_can_go_back(self) -> bool:
        return journey.can_go_back(self._state)

    def _get_help_open(self) -> bool:
        return self._state.help_open

    page = Property(str, _get_page, notify=page_changed)
    shown = Property(str, _get_shown, notify=shown_changed)
    step = Property(int, _get_step, notify=step_changed)
    backwards = Property(bool, _get_backwards, notify=backwards_changed)
    can_go_back = Property(bool, _get_can_go_back, notify=can_go_back_changed)
    help_open = Property(bool, _get_help_open, notify=help_open_changed)

    @property
    def state(self) -> State:
        """The visit as it is now."""
        return self._state

    @property
    def seconds_left(self) -> int:
        """Whole seconds until the page or its warning has stood long enough; 0 while nothing is waited for."""
        return max(0, math.ceil(self._idle.remainingTime() / 1000)) if self._idle.isActive() else 0

    def send(self, given: inputs.Input) -> None:
        """Take the journey's next step and have its effects carried out."""
        before = self._state
        after, effects = journey.step(before, given)
        self._become(after, backwards=isinstance(given, inputs.Back) or ShowHome() in effects)
        for effect in effects:
            if isinstance(effect, ShowHome):
                self.ended.emit()
            else:
                self._carry_out(effect, self.send)

    def stand_at(self, state: State) -> None:
        """Go on from `state`, wherever that is: a preview follows its draft in the middle of a visit."""
        self._become(state, backwards=False)

    @Slot()
    def touched(self) -> None:
        """Somebody is here: the time until home starts anew."""
        if self._state.warned:
            self.send(inputs.Touched())
        else:
            self._wind()

    @Slot(str, str)
    def open_item(self, kind: str, item_id: str) -> None:
        """A tile of that kind was tapped: group, service, information, referral, check-in or search."""
        configuration = self._configuration()
        match kind:
            case "group":
                self.send(inputs.OpenGroup(item_id))
            case "check-in":
                self.send(inputs.OpenCheckIn())
            case "search":
                self.send(inputs.OpenSearch())
            case _ if configuration is None:
                return
            case "service":
                service = usable_service(configuration, item_id)
                if service is not None:
                    self.send(inputs.OpenService(service))
            case "information" if configuration.information_page(item_id):
                self.send(inputs.OpenInformation(item_id))
            case "referral" if configuration.referral(item_id):
                self.send(inputs.OpenReferral(item_id))

    @Slot(int)
    def turn_page(self, menu_page: int) -> None:
        """Show another page of the menu, counted from 0."""
        self.send(inputs.TurnMenu(menu_page))

    @Slot()
    def look_around(self) -> None:
        """See the menu of a centre that is closed."""
        self.send(inputs.LookAround())

    @Slot()
    def back(self) -> None:
        """One step back."""
        self.send(inputs.Back())

    @Slot()
    def finish(self) -> None:
        """Done: home."""
        self.send(inputs.Finish())

    @Slot()
    def start_over(self) -> None:
        """Home, from anywhere."""
        self.send(inputs.Finish())

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Read on in another language."""
        self.send(inputs.ChooseLanguage(language))

    @Slot()
    def toggle_accessible(self) -> None:
        """Larger and in high contrast, or as before."""
        self.send(inputs.ToggleAccessible())

    @Slot()
    def toggle_reach(self) -> None:
        """All controls low, or as before."""
        self.send(inputs.ToggleReach())

    @Slot()
    def toggle_speech(self) -> None:
        """Read aloud, or silent."""
        self.send(inputs.ToggleSpeech())

    @Slot()
    def repeat_speech(self) -> None:
        """Say it again."""
        self.repeat_asked.emit()

    @Slot()
    def hush(self) -> None:
        """Stop speaking."""
        self.hush_asked.emit()

    @Slot(str)
    def type_key(self, text: str) -> None:
        """A key was tapped."""
        self.send(inputs.TypeKey(text))

    @Slot()
    def erase_key(self) -> None:
        """The last character goes."""
        self.send(inputs.EraseKey())

    @Slot()
    def clear_entry(self) -> None:
        """All that was typed goes."""
        self.send(inputs.SetEntry(""))

    @Slot(str)
    def set_entry(self, text: str) -> None:
        """All that has been typed now, on a real keyboard."""
        self.send(inputs.SetEntry(text))

    @Slot(bool)
    def answer(self, yes: bool) -> None:
        """The question that stands is answered."""
        self.send(inputs.Answer(yes))

    @Slot()
    def have_all(self) -> None:
        """Nothing is missing."""
        self.send(inputs.HaveAll(self._new_id()))

    @Slot()
    def missing_something(self) -> None:
        """A document is missing."""
        self.send(inputs.MissingSomething())

    @Slot(str)
    def toggle_missing(self, document_id: str) -> None:
        """The document is missing, or is here after all."""
        self.send(inputs.ToggleMissing(document_id))

    @Slot()
    def missing_done(self) -> None:
        """All that is missing is marked."""
        self.send(inputs.MissingDone())

    @Slot()
    def take_ticket(self) -> None:
        """The ticket is wanted."""
        self.send(inputs.TakeTicket(self._new_id()))

    @Slot()
    def try_again(self) -> None:
        """The same once more."""
        self.send(inputs.TryAgain())

    @Slot()
    def print_again(self) -> None:
        """The same number once more on paper."""
        self.send(inputs.PrintAgain(self._new_id()))

    @Slot()
    def book_slot(self) -> None:
        """The time offered is wanted."""
        self.send(inputs.TakeSlot(self._new_id()))

    @Slot()
    def show_phone_entry(self) -> None:
        """The list is wanted by SMS."""
        self.send(inputs.ShowPhoneEntry())

    @Slot()
    def send_sms(self) -> None:
        """The phone number is complete."""
        self.send(inputs.SendSms(self._new_id()))

    @Slot()
    def show_call_back_entry(self) -> None:
        """To be rung is wanted instead of waiting."""
        self.send(inputs.ShowCallBackEntry())

    @Slot()
    def ask_call_back(self) -> None:
        """The phone number to ring is complete."""
        self.send(inputs.AskToBeRung(self._new_id()))

    @Slot()
    def print_list(self) -> None:
        """The list is wanted on paper."""
        self.send(inputs.PrintList(self._new_id()))

    @Slot(str)
    def choose_way(self, way: str) -> None:
        """How the booking is to be found: code, birth or phone."""
        if way in set(Way):
            self.send(inputs.ChooseWay(Way(way)))

    @Slot()
    def confirm_entry(self) -> None:
        """What was typed is complete."""
        if self._state.page is Page.PHONE:
            self.send_sms()
        elif self._state.page is Page.CALL_BACK:
            self.ask_call_back()
        else:
            self.send(inputs.ConfirmEntry(self._new_id()))

    @Slot(str)
    def choose_letter(self, letter: str) -> None:
        """The first letter of the first name."""
        self.send(inputs.ChooseLetter(letter, self._new_id()))

    @Slot(str)
    def scanned(self, text: str) -> None:
        """A code was held before the scanner."""
        self.send(inputs.Scanned(text, self._new_id()))

    @Slot()
    def open_help(self) -> None:
        """Open the help."""
        self.send(inputs.OpenHelp())

    @Slot()
    def close_help(self) -> None:
        """Close the help."""
        self.send(inputs.CloseHelp())

    @Slot()
    def fetch_help(self) -> None:
        """A person is wanted."""
        self.send(inputs.FetchHelp())

    @Slot()
    def more_time(self) -> None:
        """Somebody is still here."""
        self.send(inputs.Touched())

    @Slot()
    def ring(self) -> None:
        """The bell of a locked reception."""
        self.send(inputs.Ring())

    @Slot(int)
    def rate(self, score: int) -> None:
        """How it was, from 1 (bad) to 5 (good)."""
        self.send(inputs.Rate(score))

    @Slot()
    def send_feedback(self) -> None:
        """The words are complete."""
        self.send(inputs.SendFeedback())

    @Slot()
    def skip_words(self) -> None:
        """No words."""
        self.send(inputs.SkipWords())

    def _become(self, after: State, *, backwards: bool) -> None:
        before = self._state
        if after == before:
            return
        could = journey.can_go_back(before)
        self._state = after
        if not (before.warned and after.warned):
            self._wind()
        self.changed.emit()
        self._announce(before, could, backwards=backwards)

    def _wind(self) -> None:
        limit = journey.idle_limit(self._state, self._limits)
        if limit is None or limit == math.inf:
            self._idle.stop()
        else:
            self._idle.start(round(limit * 1000))

    def _announce(self, before: State, could_go_back: bool, *, backwards: bool) -> None:
        after = self._state
        turned = _read_anew(before) != _read_anew(after)
        if turned and backwards != self._backwards:
            self._backwards = backwards
            self.backwards_changed.emit()
        if journey.can_go_back(after) != could_go_back:
            self.can_go_back_changed.emit()
        if after.help_open != before.help_open:
            self.help_open_changed.emit()
        if turned:
            self._step += 1
            self.step_changed.emit()
        if after.shown is not before.shown:
            self.shown_changed.emit()
        if after.page is not before.page:
            self.page_changed.emit()


def _read_anew(state: State) -> tuple[Any, ...]:
    """What a citizen would call another page."""
    answers = len(state.errand.answers) if state.errand else 0
    arrival = (state.arrival.way, state.arrival.tries) if state.arrival else None
    return state.shown, state.path, state.menu_page, answers, arrival, state.score > 0
