"""How it was: a face, a few words if wanted, and thanks."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk_app.visit import words
from kiosk_app.visit.journey import Page, State
from kiosk_app.visit.keyboards import Rows, keyboard_of
from kiosk_app.visit.props import read, read_list
from kiosk_app.visit.view_model import ViewModel
from kiosk_app.visit.visit import Visit


class FeedbackStep(StrEnum):
    """How far it has come."""

    RATE = "rate"
    WORDS = "words"
    THANKS = "thanks"


class FeedbackProps(Struct, frozen=True):
    """What has been said so far."""

    step: str = FeedbackStep.RATE.value
    score: int = 0
    entry: str = ""
    keyboard: Rows = ()
    right_to_left: bool = False


def derive_feedback(visit: State) -> FeedbackProps:
    """The props of the feedback page."""
    step = FeedbackStep.WORDS if visit.score else FeedbackStep.RATE
    return FeedbackProps(
        step=(FeedbackStep.THANKS if visit.page is Page.THANKS else step).value,
        score=visit.score,
        entry=visit.entry if visit.page is Page.FEEDBACK else "",
        keyboard=keyboard_of(visit.language),
        right_to_left=visit.language in words.RIGHT_TO_LEFT,
    )


class FeedbackViewModel(ViewModel[FeedbackProps]):
    """The feedback that is given."""

    step_changed = Signal()
    score_changed = Signal()
    entry_changed = Signal()
    keyboard_changed = Signal()
    right_to_left_changed = Signal()

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(FeedbackProps(), parent)
        self._visit = visit
        visit.changed.connect(self._refresh)
        self._refresh()

    step = Property(str, read("step"), notify=step_changed)
    score = Property(int, read("score"), notify=score_changed)
    entry = Property(str, read("entry"), notify=entry_changed)
    keyboard = Property("QVariantList", read_list("keyboard"), notify=keyboard_changed)  # type: ignore[arg-type]
    right_to_left = Property(bool, read("right_to_left"), notify=right_to_left_changed)

    @Slot()
    def _refresh(self) -> None:
        self._show(derive_feedback(self._visit.state))
