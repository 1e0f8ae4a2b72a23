"""What is not the errand itself: language, modes, help, the bell, and feedback."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from kiosk_app.visit.journey.effects import Call, GiveFeedback, Step
from kiosk_app.visit.journey.ending import idle, is_over
from kiosk_app.visit.journey.inputs import (
    CallTold,
    CareInput,
    ChooseLanguage,
    CloseHelp,
    FetchHelp,
    Idle,
    OpenHelp,
    Rate,
    Rebase,
    Ring,
    SendFeedback,
    SkipWords,
    ToggleAccessible,
    ToggleReach,
    ToggleSpeech,
    Touched,
)
from kiosk_app.visit.journey.state import Calling, Page, State, home, is_fresh
from shared.protocol.assistance import HelpKind

_BEST: Final = 5


def step(state: State, given: CareInput) -> Step:  # noqa: C901, PLR0911, PLR0912 - one line for each input
    """The next step; an input out of place changes nothing."""
    modes = state.modes
    match given:
        case ChooseLanguage(language):
            return replace(state, language=language), ()
        case ToggleAccessible():
            return replace(state, modes=replace(modes, accessible=not modes.accessible)), ()
        case ToggleReach():
            return replace(state, modes=replace(modes, reach=not modes.reach)), ()
        case ToggleSpeech():
            return replace(state, modes=replace(modes, speech=not modes.speech)), ()
        case OpenHelp():
            return replace(state, help_open=True), ()
        case CloseHelp():
            return replace(state, help_open=False), ()
        case FetchHelp() if state.calling in (Calling.NONE, Calling.FAILED):
            return replace(state, calling=Calling.CALLING), (Call(HelpKind.HELP, state.language),)
        case Ring() if state.page is Page.BELL and state.calling in (Calling.NONE, Calling.FAILED):
            return replace(state, calling=Calling.CALLING), (Call(HelpKind.BELL, state.language),)
        case CallTold(told) if state.calling is Calling.CALLING:
            return replace(state, calling=Calling.TOLD if told else Calling.FAILED), ()
        case Rate(score) if state.page is Page.FEEDBACK and 1 <= score <= _BEST:
            return replace(state, score=score), ()
        case SendFeedback() if state.page is Page.FEEDBACK and state.score:
            return _thanks(state, state.entry.strip())
        case SkipWords() if state.page is Page.FEEDBACK and state.score:
            return _thanks(state, "")
        case Idle():
            return idle(state)
        case Rebase(base):
            return _rebased(state, base), ()
        case Touched():
            return replace(state, warned=False), ()
    return state, ()


def _thanks(state: State, words: str) -> Step:
    given = GiveFeedback(state.score, words, state.language)
    return replace(state, page=Page.THANKS, score=0, entry=""), (given,)


def _rebased(state: State, base: Page) -> State:
    """Whoever stands on the base page, and has said nothing there yet, stands on the new one."""
    if is_fresh(state):
        return home(state.home_language, base)
    untouched = state.page is state.base and not state.path and not state.score and not is_over(state)
    return replace(state, base=base, page=base if untouched else state.page)
