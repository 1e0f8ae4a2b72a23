"""How a visit ends: by its own, by being left, and after how long."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from kiosk_app.visit.journey.effects import Effect, GiveFeedback, Record, ShowHome, Step
from kiosk_app.visit.journey.state import AWAITING, UNSURE, Page, State, home, is_fresh

LEAST_ACCESSIBLE_WARNING: Final = 60
"""Seconds; so much time has everybody who needs it to say that they are still here."""

_LONGER_WITHOUT_PAPER: Final = 2
"""Times as long stands a number that has to be remembered or written down."""


class Limits(Struct, frozen=True, kw_only=True):
    """Seconds without a touch: until a page warns, how long the warning stands, and until pages that are done go home.

    The accessible ones hold in accessible mode.
    """

    page: float = 30
    warning: float = 20
    accessible_page: float = 180
    accessible_warning: float = LEAST_ACCESSIBLE_WARNING
    number: float = 20
    thanks: float = 8


def is_over(state: State) -> bool:
    """Whether the citizen has what they came for, so that the stand is the next one's."""
    return state.page in (Page.NUMBER, Page.SENT, Page.BOOKED, Page.THANKS) or (
        state.page is Page.ARRIVAL and state.reply is not None
    )


def idle_limit(state: State, limits: Limits) -> float | None:
    """After how many untouched seconds `Idle` is due; None while nothing is to be put away or an answer is awaited."""
    if state.page in AWAITING or state.busy or is_fresh(state):
        return None
    accessible = state.modes.accessible
    if state.warned:
        return max(limits.accessible_warning, LEAST_ACCESSIBLE_WARNING) if accessible else limits.warning
    if state.page is Page.THANKS:
        return limits.thanks
    if accessible:
        return limits.accessible_page
    if not is_over(state):
        return limits.page
    return _LONGER_WITHOUT_PAPER * limits.number if state.paper in UNSURE else limits.number


def idle(state: State) -> Step:
    """A warning first, wherever there is something to lose; then home."""
    if state.page in AWAITING or state.busy or is_fresh(state):
        return state, ()
    if not state.warned and _warns(state):
        return replace(state, warned=True), ()
    return go_home(state)


def go_home(state: State) -> Step:
    """Home, with nothing left of the visit; how it ended is told once."""
    effects: list[Effect] = []
    if state.outcome is not None:
        effects.append(Record(state.outcome, state.language))
    if state.score:
        effects.append(GiveFeedback(state.score, "", state.language))
    return home(state.home_language, state.base), (*effects, ShowHome())


def _warns(state: State) -> bool:
    if is_over(state):
        return False
    if state.help_open:
        return True
    if state.page is Page.FEEDBACK:
        return state.entry != ""
    if state.page is Page.HOME:
        return state.path != () or state.modes.accessible
    return state.page not in (Page.CLOSED, Page.BELL)
