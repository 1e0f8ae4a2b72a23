"""The roll change guide as a machine: which step somebody is at who changes the roll, from taps and the printer; pure.

The guide follows the printer: whoever is faster than it, or does the steps in another order, is met where they are.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from kiosk_app.printer.models import Loading
from kiosk_app.printer.state import PrinterState


class Step(StrEnum):
    """Where one is. A printer that draws its paper in has no lid to close: there *close* is left out."""

    ROLL = "roll"
    OPEN = "open"
    PLACE = "place"
    PULL = "pull"
    CLOSE = "close"
    TEST = "test"
    READ = "read"
    """The test slip is out: can it be read?"""
    DONE = "done"


class Slip(StrEnum):
    """What became of the test slip."""

    NONE = "none"
    PRINTING = "printing"
    OUT = "out"
    """The printer says that it has printed, or read, it all."""
    PERHAPS = "perhaps"
    """Nobody knows but who stands before the printer."""
    FAILED = "failed"


class Advice(StrEnum):
    """What went wrong the last time round, and is to be done otherwise now."""

    NONE = "none"
    TURN = "turn"
    """The slip was blank: the wrong side of the paper faces the head."""
    OTHER_ROLL = "other-roll"
    NOT_CAUGHT = "not-caught"
    """The lid is shut, or the paper pushed in, and the printer sees no paper."""
    STILL_OPEN = "still-open"


class Trouble(StrEnum):
    """What must be mended before the step can be done."""

    NONE = "none"
    ERROR = "error"
    OFFLINE = "offline"
    HEAD_OPEN = "head-open"
    """A printer without a lid for the roll says that it is open: its head is up."""
    SLIP_FAILED = "slip-failed"


class Tap(StrEnum):
    """What can be tapped."""

    NEXT = "next"
    BACK = "back"
    READABLE = "readable"
    BLANK = "blank"
    CUT_OFF = "cut-off"
    """The slip is torn, crooked, or lacks a side."""
    DOES_NOT_FIT = "does-not-fit"
    TEST_AGAIN = "test-again"


class SlipTold(Struct, frozen=True):
    """What became of the test slip of that number."""

    number: int
    slip: Slip


Given = PrinterState | Tap | SlipTold


class RollChange(Struct, frozen=True, kw_only=True):
    """`seen` is what the printer last said of lid and paper; `slips` counts the test slips asked for."""

    loading: Loading
    printer: PrinterState
    seen: PrinterState
    step: Step = Step.ROLL
    advice: Advice = Advice.NONE
    slip: Slip = Slip.NONE
    slips: int = 0

    @property
    def has_lid(self) -> bool:
        """Whether the roll lies under a lid whose state the printer may tell."""
        return self.loading is not Loading.FEED_IN

    @property
    def silent(self) -> bool:
        """Whether the printer says nothing: the person ticks off by hand."""
        return self.printer in _SILENT

    @property
    def told(self) -> bool:
        """Whether the printer itself will tell that this step is done."""
        if self.silent:
            return False
        if self.has_lid:
            return self.step in {Step.OPEN, Step.CLOSE}
        return self.step is Step.PULL and self.printer is PrinterState.OUT

    @property
    def trouble(self) -> Trouble:
        """What is in the way now."""
        if self.printer is PrinterState.ERROR:
            return Trouble.ERROR
        if self.printer is PrinterState.OFFLINE:
            return Trouble.OFFLINE
        if self.printer is PrinterState.COVER_OPEN and not self.has_lid:
            return Trouble.HEAD_OPEN
        if self.step is Step.TEST and self.slip is Slip.FAILED:
            return Trouble.SLIP_FAILED
        return Trouble.NONE


_SILENT: Final = frozenset({PrinterState.UNKNOWN, PrinterState.OFFLINE})
_SAYS_PAPER: Final = frozenset({PrinterState.READY, PrinterState.NEAR_END, PrinterState.OUT, PrinterState.COVER_OPEN})
_LID: Final = (Step.ROLL, Step.OPEN, Step.PLACE, Step.PULL, Step.CLOSE, Step.TEST)
_FEED_IN: Final = tuple(step for step in _LID if step is not Step.CLOSE)
_AT_ROLL: Final = frozenset({Step.PLACE, Step.PULL, Step.CLOSE})
_AFTER: Final = frozenset({Step.TEST, Step.READ, Step.DONE})


def steps_of(loading: Loading) -> tuple[Step, ...]:
    """The steps that are listed: reading the slip belongs to the test."""
    return _FEED_IN if loading is Loading.FEED_IN else _LID


def begin(loading: Loading, printer: PrinterState) -> RollChange:
    """At the first step, or at the roll when the lid stands open already."""
    state = RollChange(loading=loading, printer=printer, seen=PrinterState.READY)
    return step(state, printer)


def step(state: RollChange, given: Given) -> RollChange:
    """The guide after that; what does not belong to where one is changes nothing."""
    if isinstance(given, PrinterState):
        return _printer(state, given)
    if isinstance(given, SlipTold):
        return _slip(state, given)
    return _tap(state, given)


def _printer(state: RollChange, printer: PrinterState) -> RollChange:
    before = state.seen
    state = replace(state, printer=printer, seen=printer if printer in _SAYS_PAPER else before)
    if printer.can_print:
        came = before in {PrinterState.OUT, PrinterState.COVER_OPEN}
        waiting = state.step is Step.TEST and state.slip is Slip.NONE
        return _test(state) if waiting or (came and state.step not in _AFTER) else state
    if printer is PrinterState.COVER_OPEN and state.has_lid:
        return _opened(state)
    if printer is PrinterState.OUT:
        return _empty(state, shut=before is PrinterState.COVER_OPEN)
    if printer is PrinterState.UNKNOWN and state.step is Step.TEST and state.slip is Slip.NONE:
        return _test(state)
    return state


def _opened(state: RollChange) -> RollChange:
    if state.step in _AT_ROLL or (state.step is Step.ROLL and state.advice is Advice.OTHER_ROLL):
        return state
    kept = state.advice if state.advice is Advice.TURN else Advice.NONE
    return replace(state, step=Step.PLACE, advice=kept, slip=Slip.NONE)


def _empty(state: RollChange, *, shut: bool) -> RollChange:
    again = Step.OPEN if state.has_lid else Step.PULL
    if state.step in _AFTER or (shut and state.has_lid and state.step in _AT_ROLL):
        return replace(state, step=again, advice=Advice.NOT_CAUGHT, slip=Slip.NONE)
    return state


def _slip(state: RollChange, told: SlipTold) -> RollChange:
    if told.number != state.slips or state.step not in {Step.TEST, Step.READ}:
        return state
    if told.slip in {Slip.OUT, Slip.PERHAPS}:
        return replace(state, step=Step.READ, slip=told.slip)
    return replace(state, slip=told.slip) if state.step is Step.TEST else state


def _tap(state: RollChange, tap: Tap) -> RollChange:
    match tap:
        case Tap.NEXT:
            return _next(state)
        case Tap.BACK:
            return _back(state)
        case Tap.TEST_AGAIN if state.step in {Step.TEST, Step.READ} and state.slip is not Slip.PRINTING:
            return _test(state)
        case Tap.DOES_NOT_FIT if state.step not in _AFTER:
            return replace(state, step=Step.ROLL, advice=Advice.OTHER_ROLL)
        case Tap.READABLE if state.step is Step.READ:
            return replace(state, step=Step.DONE, advice=Advice.NONE)
        case Tap.BLANK if state.step is Step.READ:
            again = Step.OPEN if state.has_lid else Step.PLACE
            return replace(state, step=again, advice=Advice.TURN, slip=Slip.NONE)
        case Tap.CUT_OFF if state.step is Step.READ:
            return replace(state, step=Step.ROLL, advice=Advice.OTHER_ROLL, slip=Slip.NONE)
    return state


def _next(state: RollChange) -> RollChange:
    match state.step:
        case Step.ROLL:
            opened = state.has_lid and state.printer is PrinterState.COVER_OPEN
            return replace(state, step=Step.PLACE if opened else Step.OPEN, advice=Advice.NONE)
        case Step.OPEN:
            return replace(state, step=Step.PLACE, advice=_unless_caught(state.advice))
        case Step.PLACE:
            return replace(state, step=Step.PULL, advice=Advice.NONE)
        case Step.PULL if state.has_lid:
            return replace(state, step=Step.CLOSE, advice=Advice.NONE)
        case Step.PULL | Step.CLOSE:
            return _finished(state)
        case Step.TEST if state.slip is not Slip.NONE:
            return replace(state, step=Step.READ, slip=Slip.PERHAPS)
    return state


def _unless_caught(advice: Advice) -> Advice:
    return advice if advice is Advice.TURN else Advice.NONE


def _finished(state: RollChange) -> RollChange:
    """Somebody says that the paper is in: the printer may know better."""
    if state.printer is PrinterState.OUT:
        return replace(state, step=Step.OPEN if state.has_lid else Step.PULL, advice=Advice.NOT_CAUGHT)
    if state.printer is PrinterState.COVER_OPEN and state.has_lid:
        return replace(state, advice=Advice.STILL_OPEN)
    return _test(state)


def _back(state: RollChange) -> RollChange:
    match state.step:
        case Step.OPEN:
            before = Step.ROLL
        case Step.PLACE:
            opened = state.has_lid and state.printer is PrinterState.COVER_OPEN
            before = Step.ROLL if opened else Step.OPEN
        case Step.PULL:
            before = Step.PLACE
        case Step.CLOSE:
            before = Step.PULL
        case Step.TEST | Step.READ:
            before = Step.OPEN if state.has_lid else Step.PULL
        case _:
            return state
    return replace(state, step=before, advice=Advice.NONE, slip=Slip.NONE)


def _test(state: RollChange) -> RollChange:
    """At the test; a slip is asked for when the printer can print, or says nothing at all."""
    state = replace(state, step=Step.TEST, advice=Advice.NONE, slip=Slip.NONE)
    if state.printer.can_print or state.printer is PrinterState.UNKNOWN:
        return replace(state, slip=Slip.PRINTING, slips=state.slips + 1)
    return state
