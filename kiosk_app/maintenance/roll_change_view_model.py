"""The roll change guide for QML: follows the printer, prints the test slip, and says what to show."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage

from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.models import PrinterModel
from kiosk_app.printer.roll_change import (
    Advice,
    Given,
    RollChange,
    Slip,
    SlipTold,
    Step,
    Tap,
    Trouble,
    begin,
    step,
    steps_of,
)
from kiosk_app.printer.state import PrinterState
from kiosk_app.ticket.paper import Paper
from kiosk_app.visit.paper import PrinterWorkerLike
from kiosk_app.visit.props import read, read_list
from kiosk_app.visit.view_model import ViewModel

_SLIP: Final = {
    JobState.QUEUED: Slip.PRINTING,
    JobState.PREFLIGHT: Slip.PRINTING,
    JobState.SENDING: Slip.PRINTING,
    JobState.AWAITING: Slip.PRINTING,
    JobState.PRINTED: Slip.OUT,
    JobState.PROCESSED: Slip.OUT,
    JobState.UNCERTAIN: Slip.PERHAPS,
    JobState.FAILED: Slip.FAILED,
}
_TILL_MM: Final = {80: 57, 58: 80}
"""The roll of another width that lies about in most offices: the card terminal's, and the large till's."""


class RollStep(Struct, frozen=True):
    """One line of the list of steps."""

    key: str
    ticked: bool
    current: bool


class RollProps(Struct, frozen=True, kw_only=True):
    """What the page shows. `told` is whether the printer itself will say that the step is done; figures are in mm."""

    active: bool = False
    step: str = Step.ROLL.value
    number: int = 1
    count: int = 6
    steps: tuple[RollStep, ...] = ()
    picture: str = ""
    loading: str = "drop-in"
    body: str = ""
    told: bool = False
    silent: bool = False
    near_end: bool = False
    advice: str = "none"
    trouble: str = "none"
    slip: str = "none"
    maker: str = ""
    model_name: str = ""
    paper_mm: int = 80
    roll_mm: int = 80
    wrong_mm: int = 57


def derive(state: RollChange | None, model: PrinterModel) -> RollProps:
    """What the page shows of that printer at that point; nothing is active without a change."""
    props = RollProps(
        active=state is not None,
        loading=model.loading.value,
        body="-".join(str(side) for side in model.body_mm),
        maker=model.maker,
        model_name=f"{model.maker} {model.name}" if model.maker else "",
        paper_mm=model.paper_mm,
        roll_mm=model.roll_mm,
        wrong_mm=_TILL_MM.get(model.paper_mm, 80 if model.paper_mm < 80 else 57),  # noqa: PLR2004 - the two in use
    )
    if state is None:
        return props
    listed = steps_of(state.loading)
    here = _place(state.step, listed)
    return _with(props, state, listed, here)


def _with(props: RollProps, state: RollChange, listed: tuple[Step, ...], here: int) -> RollProps:
    return replace(
        props,
        step=state.step.value,
        number=min(here + 1, len(listed)),
        count=len(listed),
        steps=tuple(RollStep(each.value, place < here, place == here) for place, each in enumerate(listed)),
        picture=picture_of(state),
        told=state.told,
        silent=state.silent,
        near_end=state.printer is PrinterState.NEAR_END,
        advice=state.advice.value,
        trouble=state.trouble.value,
        slip=state.slip.value,
    )


def picture_of(state: RollChange) -> str:
    """The key of the picture: of the step, or of what went wrong."""
    if state.advice is Advice.TURN and state.step is Step.PLACE:
        return "turn"
    if state.trouble is Trouble.OFFLINE and state.step in {Step.OPEN, Step.TEST}:
        return "offline"
    if state.step is Step.TEST and state.slip is not Slip.PRINTING:
        return "shut"
    return state.step.value


def _place(at: Step, listed: tuple[Step, ...]) -> int:
    if at is Step.DONE:
        return len(listed)
    return listed.index(Step.TEST if at is Step.READ else at)


class RollChangeViewModel(ViewModel[RollProps]):
    """One change of the roll at a time, between `open` and `leave`."""

    active_changed = Signal()
    step_changed = Signal()
    number_changed = Signal()
    count_changed = Signal()
    steps_changed = Signal()
    picture_changed = Signal()
    loading_changed = Signal()
    body_changed = Signal()
    told_changed = Signal()
    silent_changed = Signal()
    near_end_changed = Signal()
    advice_changed = Signal()
    trouble_changed = Signal()
    slip_changed = Signal()
    maker_changed = Signal()
    model_name_changed = Signal()
    paper_mm_changed = Signal()
    roll_mm_changed = Signal()
    wrong_mm_changed = Signal()

    left = Signal()
    """The guide is over, whether the roll is changed or not."""
    renewed = Signal()
    """A new roll is in, and its test slip could be read."""

    def __init__(
        self,
        worker: PrinterWorkerLike,
        model: PrinterModel,
        paper: Paper,
        new_id: Callable[[], UUID],
        draw: Callable[[Paper], QImage | bytes],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(derive(None, model), parent)
        self._worker = worker
        self._model = model
        self._paper = paper
        self._new_id = new_id
        self._draw = draw
        self._state: RollChange | None = None
        self._job: UUID | None = None
        worker.state_changed.connect(self._printer_changed)
        worker.job_changed.connect(self._job_changed)

    active = Property(bool, read("active"), notify=active_changed)
    step = Property(str, read("step"), notify=step_changed)
    number = Property(int, read("number"), notify=number_changed)
    count = Property(int, read("count"), notify=count_changed)
    steps = Property("QVariantList", read_list("steps"), notify=steps_changed)  # type: ignore[arg-type]
    picture = Property(str, read("picture"), notify=picture_changed)
    loading = Property(str, read("loading"), notify=loading_changed)
    body = Property(str, read("body"), notify=body_changed)
    told = Property(bool, read("told"), notify=told_changed)
    silent = Property(bool, read("silent"), notify=silent_changed)
    near_end = Property(bool, read("near_end"), notify=near_end_changed)
    advice = Property(str, read("advice"), notify=advice_changed)
    trouble = Property(str, read("trouble"), notify=trouble_changed)
    slip = Property(str, read("slip"), notify=slip_changed)
    maker = Property(str, read("maker"), notify=maker_changed)
    model_name = Property(str, read("model_name"), notify=model_name_changed)
    paper_mm = Property(int, read("paper_mm"), notify=paper_mm_changed)
    roll_mm = Property(int, read("roll_mm"), notify=roll_mm_changed)
    wrong_mm = Property(int, read("wrong_mm"), notify=wrong_mm_changed)

    @Slot()
    def open(self) -> None:
        """Begin, from how the printer is now."""
        self._become(begin(self._model.loading, self._worker.state))

    @Slot()
    def leave(self) -> None:
        """End the guide wherever it is."""
        if self._state is not None:
            self._become(None)
            self.left.emit()

    @Slot()
    def next(self) -> None:
        """Somebody says that the step is done."""
        self._take(Tap.NEXT)

    @Slot()
    def back(self) -> None:
        """To the step before."""
        self._take(Tap.BACK)

    @Slot()
    def readable(self) -> None:
        """The test slip can be read."""
        self._take(Tap.READABLE)

    @Slot()
    def blank(self) -> None:
        """The test slip is blank."""
        self._take(Tap.BLANK)

    @Slot()
    def cut_off(self) -> None:
        """The test slip is torn, crooked or lacks a side."""
        self._take(Tap.CUT_OFF)

    @Slot()
    def does_not_fit(self) -> None:
        """The roll does not go into the printer."""
        self._take(Tap.DOES_NOT_FIT)

    @Slot()
    def test_again(self) -> None:
        """Another test slip."""
        self._take(Tap.TEST_AGAIN)

    @Slot(object)
    def _printer_changed(self, printer: PrinterState) -> None:
        self._take(printer)

    @Slot(object, object)
    def _job_changed(self, job_id: UUID, job: JobState) -> None:
        if self._state is not None and job_id == self._job:
            self._take(SlipTold(self._state.slips, _SLIP[job]))

    def _take(self, given: Given) -> None:
        if self._state is None:
            return
        before = self._state
        after = step(before, given)
        self._become(after)
        if after.step is Step.DONE and before.step is not Step.DONE:
            self.renewed.emit()
        if after.slips > before.slips:
            self._job = self._new_id()
            self._worker.submit(self._job, self._draw(self._paper))

    def _become(self, state: RollChange | None) -> None:
        self._state = state
        self._show(derive(state, self._model))
