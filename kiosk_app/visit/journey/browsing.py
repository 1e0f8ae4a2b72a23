"""Around the menu: what a tile opens, and where back leads."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk_app.visit.journey import checking_in, errands
from kiosk_app.visit.journey.effects import Step
from kiosk_app.visit.journey.ending import go_home
from kiosk_app.visit.journey.inputs import (
    Back,
    Finish,
    LookAround,
    MenuInput,
    OpenCheckIn,
    OpenGroup,
    OpenInformation,
    OpenReferral,
    OpenSearch,
    OpenService,
    TurnMenu,
)
from kiosk_app.visit.journey.state import Page, SentBy, State, Trouble, is_fresh
from shared.protocol.day import AskCallBack
from shared.protocol.visits import Informed, SendList

_MENU = (Page.HOME, Page.SEARCH)


def step(state: State, given: MenuInput) -> Step:  # noqa: C901, PLR0911 - one line for each input
    """The next step; an input out of place changes nothing, and nothing can be opened under the help."""
    if state.busy and not isinstance(given, Back):
        return state, ()
    on_menu = state.page in _MENU and not state.help_open
    match given:
        case OpenService(service) if on_menu:
            return errands.opened(_browsing(state), service)
        case OpenGroup(group_id) if on_menu:
            return replace(_browsing(state), page=Page.HOME, path=(*state.path, group_id), menu_page=0), ()
        case OpenInformation(information_id) if on_menu:
            outcome = Informed(information_id=information_id)
            shown = replace(_browsing(state), page=Page.INFORMATION, information_id=information_id, outcome=outcome)
            return shown, ()
        case OpenReferral(referral_id) if on_menu:
            return errands.referred(replace(_browsing(state), errand=None), referral_id), ()
        case OpenCheckIn() if on_menu:
            return checking_in.opened(_browsing(state)), ()
        case OpenSearch() if state.page is Page.HOME and not state.help_open:
            return replace(state, page=Page.SEARCH, entry="", words="", searching=True), ()
        case LookAround() if state.page is Page.CLOSED and not state.help_open:
            return replace(state, page=Page.HOME), ()
        case TurnMenu(menu_page) if state.page is Page.HOME:
            return replace(state, menu_page=max(0, menu_page)), ()
        case Back():
            return _back(state), ()
        case Finish() if not is_fresh(state):
            return go_home(errands.left(state))
    return state, ()


def _browsing(state: State) -> State:
    """Out of the menu, which is found again as it was."""
    return replace(state, entry="", errand=None, referral_id=None, information_id=None, arrival=None)


def _back(state: State) -> State:  # noqa: C901, PLR0911, PLR0912 - one line for each page
    if state.help_open:
        return replace(state, help_open=False)
    if state.busy:
        return state
    errand = state.errand
    match state.page:
        case Page.HOME if state.path:
            return replace(state, path=state.path[:-1], menu_page=0)
        case Page.HOME:
            return replace(state, page=state.base, menu_page=0)
        case Page.SEARCH:
            return replace(state, page=Page.HOME, searching=False, words="", entry="")
        case Page.QUESTION if errand is not None and errand.answers:
            return replace(state, errand=replace(errand, answers=errand.answers[:-1]))
        case Page.DOCUMENTS if errand is not None and errand.answers:
            return replace(state, page=Page.QUESTION, errand=replace(errand, answers=errand.answers[:-1], missing=()))
        case Page.MISSING:
            return replace(state, page=Page.DOCUMENTS)
        case Page.ADVICE if errand is not None:
            return replace(state, page=Page.MISSING if errand.missing else Page.DOCUMENTS)
        case Page.PHONE | Page.CALL_BACK:
            return replace(state, page=state.before, entry="")
        case Page.SENT:
            return state
        case Page.REFERRAL if errand is not None:
            return replace(state, page=Page.QUESTION, referral_id=None)
        case Page.QUESTION | Page.DOCUMENTS | Page.REFERRAL | Page.INFORMATION | Page.CHECK_IN:
            return _menu(state)
        case Page.ENTRY:
            return replace(state, page=Page.CHECK_IN, entry="")
        case Page.LETTER:
            return replace(state, page=Page.ENTRY, entry="")
        case Page.ARRIVAL if state.reply is None:
            return replace(state, page=Page.CHECK_IN, entry="")
        case Page.TROUBLE if state.trouble is Trouble.GONE and errand is not None:
            return replace(_menu(state), path=(), menu_page=0, pending=None, trouble=None)
        case Page.TROUBLE:
            return replace(state, page=_asked_on(state), pending=None, trouble=None)
        case Page.FEEDBACK if state.score:
            return replace(state, score=0, entry="")
    return state


def _asked_on(state: State) -> Page:
    """The page the command was given on that came to nothing."""
    match state.pending:
        case SendList():
            return Page.PHONE
        case AskCallBack():
            return Page.CALL_BACK
    return state.before


def _menu(state: State) -> State:
    """The menu, or what was found, as the citizen left it."""
    back = _browsing(state)
    page = Page.SEARCH if state.searching else Page.HOME
    return replace(back, page=page, entry=state.words, before=state.base, sent_by=SentBy.NONE)
