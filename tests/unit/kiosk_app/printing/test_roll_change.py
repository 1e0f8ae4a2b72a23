from __future__ import annotations

from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk_app.printer.models import Loading
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

READY, NEAR_END, OUT, OPEN, ERROR, OFFLINE, UNKNOWN = (
    PrinterState.READY,
    PrinterState.NEAR_END,
    PrinterState.OUT,
    PrinterState.COVER_OPEN,
    PrinterState.ERROR,
    PrinterState.OFFLINE,
    PrinterState.UNKNOWN,
)
LID, FEED = Loading.DROP_IN, Loading.FEED_IN


def _after(*things: Given, loading: Loading = LID, printer: PrinterState = OUT) -> RollChange:
    return reduce(step, things, begin(loading, printer))


@pytest.mark.parametrize(
    ("loading", "things", "at"),
    [
        pytest.param(LID, (), Step.ROLL, id="it begins with the right roll"),
        pytest.param(LID, (Tap.NEXT,), Step.OPEN, id="a tap goes on"),
        pytest.param(LID, (Tap.NEXT, OPEN), Step.PLACE, id="the lid ticks itself off"),
        pytest.param(LID, (OPEN,), Step.PLACE, id="who has the roll in hand opens at once"),
        pytest.param(LID, (OPEN, READY), Step.TEST, id="who is faster than the guide is met at the test"),
        pytest.param(LID, (READY,), Step.TEST, id="a lid nobody saw open: there is paper again"),
        pytest.param(LID, (OFFLINE, READY), Step.TEST, id="switched off meanwhile: there is paper again"),
        pytest.param(LID, (OPEN, ERROR, READY), Step.TEST, id="an error in between hides nothing"),
        pytest.param(LID, (OPEN, OUT), Step.OPEN, id="shut without paper: open again"),
        pytest.param(LID, (OPEN, Tap.NEXT, Tap.NEXT, Tap.NEXT), Step.CLOSE, id="the printer says the lid is open"),
        pytest.param(LID, (Tap.NEXT,) * 5, Step.OPEN, id="ticked by hand, and the printer knows better"),
        pytest.param(LID, (UNKNOWN, *(Tap.NEXT,) * 5), Step.TEST, id="a printer that is silent: by hand"),
        pytest.param(LID, (READY, OPEN), Step.PLACE, id="opened during the test"),
        pytest.param(LID, (READY, OUT), Step.OPEN, id="no paper after all"),
        pytest.param(LID, (OPEN, Tap.DOES_NOT_FIT), Step.ROLL, id="a till roll: back to the roll"),
        pytest.param(LID, (OPEN, Tap.DOES_NOT_FIT, Tap.NEXT), Step.PLACE, id="the lid is still open then"),
        pytest.param(LID, (OPEN, Tap.BACK), Step.ROLL, id="back passes over what the printer says is done"),
        pytest.param(FEED, (READY,), Step.TEST, id="the printer has drawn the paper in"),
        pytest.param(FEED, (READY, OUT), Step.PULL, id="it came out again"),
        pytest.param(FEED, (Tap.NEXT,) * 4, Step.PULL, id="pushed in by hand, and it was not caught"),
        pytest.param(FEED, (UNKNOWN, *(Tap.NEXT,) * 4), Step.TEST, id="feed-in and silent: by hand"),
    ],
)
def test_where_one_is(loading: Loading, things: tuple[Given, ...], at: Step) -> None:
    """The guide follows the printer, and the hand where the printer cannot tell."""
    assert _after(*things, loading=loading).step is at


@pytest.mark.parametrize("slip", [Slip.OUT, Slip.PERHAPS])
def test_the_whole_change(slip: Slip) -> None:
    """One slip is asked for; once it is out, and can be read, the change is done."""
    state = _after(Tap.NEXT, OPEN, Tap.NEXT, Tap.NEXT, READY)
    assert (state.slip, state.slips) == (Slip.PRINTING, 1)
    state = step(state, SlipTold(1, slip))
    assert state.step is Step.READ
    assert step(state, Tap.READABLE).step is Step.DONE


def test_a_blank_slip_turns_the_roll() -> None:
    """Blank is the wrong side: the advice stays until the roll has been turned, and the next slip is a new one."""
    state = _after(READY, SlipTold(1, Slip.OUT), Tap.BLANK)
    assert (state.step, state.advice) == (Step.OPEN, Advice.TURN)
    state = step(state, OPEN)
    assert (state.step, state.advice) == (Step.PLACE, Advice.TURN)
    state = step(state, READY)
    assert (state.step, state.advice, state.slips) == (Step.TEST, Advice.NONE, 2)
    assert step(state, SlipTold(1, Slip.OUT)) == state


def test_a_slip_that_lacks_a_side_asks_for_another_roll() -> None:
    """That roll is too narrow, or lies crooked."""
    state = _after(READY, SlipTold(1, Slip.OUT), Tap.CUT_OFF)
    assert (state.step, state.advice) == (Step.ROLL, Advice.OTHER_ROLL)


def test_a_failed_slip_can_be_printed_again() -> None:
    """Nothing is stuck: it is said that no slip came, and another one is a tap away."""
    state = _after(READY, SlipTold(1, Slip.FAILED))
    assert (state.step, state.trouble) == (Step.TEST, Trouble.SLIP_FAILED)
    assert step(state, Tap.TEST_AGAIN).slips == 2


def test_no_slip_is_sent_to_a_printer_that_is_away() -> None:
    """The test waits for the printer, and begins by itself when it is back."""
    state = _after(OFFLINE, *(Tap.NEXT,) * 5)
    assert (state.step, state.trouble, state.slips) == (Step.TEST, Trouble.OFFLINE, 0)
    assert step(state, READY).slips == 1


@pytest.mark.parametrize(
    ("loading", "printer", "trouble"),
    [
        (LID, ERROR, Trouble.ERROR),
        (FEED, OFFLINE, Trouble.OFFLINE),
        (FEED, OPEN, Trouble.HEAD_OPEN),
        (LID, OPEN, Trouble.NONE),
        (LID, UNKNOWN, Trouble.NONE),
    ],
)
def test_what_is_in_the_way(loading: Loading, printer: PrinterState, trouble: Trouble) -> None:
    """Each state that stops the change has its own words."""
    assert begin(loading, printer).trouble is trouble


GIVEN = st.one_of(
    st.sampled_from(PrinterState),
    st.sampled_from(Tap),
    st.builds(SlipTold, st.integers(0, 5), st.sampled_from([Slip.PRINTING, Slip.OUT, Slip.PERHAPS, Slip.FAILED])),
)


@given(st.sampled_from(Loading), st.sampled_from(PrinterState), st.lists(GIVEN, max_size=30))
def test_whatever_happens(loading: Loading, printer: PrinterState, things: list[Given]) -> None:
    """The step explains the printer; nothing is done without a slip that somebody could read."""
    state = begin(loading, printer)
    asked = read = 0
    for thing in things:
        before, state = state, step(state, thing)
        assert state.slips - before.slips in {0, 1}
        asked += state.slips - before.slips
        if state.step is Step.READ:
            read += 1
        if state.step is Step.DONE:
            assert asked
            assert read
        if state.has_lid and state.printer is OPEN:
            assert state.step in {Step.ROLL, Step.PLACE, Step.PULL, Step.CLOSE} or thing is Tap.BACK
        if isinstance(thing, PrinterState) and thing is OUT:
            assert state.step not in {Step.TEST, Step.READ, Step.DONE}
        if state.printer in {ERROR, OFFLINE}:
            assert state.trouble is not Trouble.NONE
        assert state.step not in {Step.TEST, Step.READ} or state.advice is Advice.NONE
        assert state.step in {*steps_of(loading), Step.READ, Step.DONE}


@given(st.sampled_from(Loading), st.sampled_from(PrinterState), st.lists(GIVEN, max_size=30))
def test_nobody_is_ever_stuck(loading: Loading, printer: PrinterState, things: list[Given]) -> None:
    """From anywhere, a printer that becomes ready and a hand that taps on come to the end."""
    state = step(reduce(step, things, begin(loading, printer)), READY)
    for _ in range(10):
        if state.step is Step.TEST:
            state = step(state, SlipTold(state.slips, Slip.OUT) if state.slip is Slip.PRINTING else Tap.TEST_AGAIN)
        state = step(state, Tap.READABLE if state.step is Step.READ else Tap.NEXT)
    assert state.step is Step.DONE


@given(st.sampled_from(Loading), st.lists(GIVEN, max_size=30))
def test_a_silent_printer_is_changed_by_hand(loading: Loading, things: list[Given]) -> None:
    """With a printer that never says a word the hand alone comes to the end."""
    state = step(reduce(step, things, begin(loading, UNKNOWN)), UNKNOWN)
    for _ in range(10):
        if state.step is Step.TEST:
            state = step(state, SlipTold(state.slips, Slip.PERHAPS) if state.slip is Slip.PRINTING else Tap.TEST_AGAIN)
        state = step(state, Tap.READABLE if state.step is Step.READ else Tap.NEXT)
    assert state.step is Step.DONE
