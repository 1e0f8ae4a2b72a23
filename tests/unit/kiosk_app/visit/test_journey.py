from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk_app.visit import journey
from kiosk_app.visit.journey import Page, Paper, State, Trouble
from shared.protocol.errors import ProblemType

if TYPE_CHECKING:
    from shared.protocol.commands import IssueReply

ID, OTHER_ID = UUID(int=42), UUID(int=43)
HOME = journey.home("da")


def _walk(state: State, *inputs: journey.Input) -> tuple[State, list[journey.Effect]]:
    effects: list[journey.Effect] = []
    for given_input in inputs:
        state, more = journey.step(state, given_input)
        effects += more
    return state, effects


CHOSEN, _ = _walk(HOME, journey.ChooseService("pas"))
ISSUING, _ = _walk(CHOSEN, journey.TakeTicket(ID))
UNREACHABLE, _ = _walk(ISSUING, journey.NotIssued(ID, Trouble.UNREACHABLE))
CLOSED, _ = _walk(ISSUING, journey.NotIssued(ID, Trouble.CLOSED))


@pytest.fixture
def reply(world: Any) -> IssueReply:
    """P042, three before it."""
    answer: IssueReply = world.reply(42)
    return answer


@pytest.fixture
def numbered(reply: IssueReply) -> State:
    """The visit with its number."""
    return _walk(ISSUING, journey.Issued(ID, reply))[0]


@pytest.mark.parametrize(
    ("state", "given_input", "page"),
    [
        (HOME, journey.ChooseService("pas"), Page.CONFIRM),
        (HOME, journey.TakeTicket(ID), Page.HOME),
        (HOME, journey.Back(), Page.HOME),
        (HOME, journey.Finish(), Page.HOME),
        (HOME, journey.TryAgain(), Page.HOME),
        (CHOSEN, journey.ChooseService("koerekort"), Page.CONFIRM),
        (CHOSEN, journey.TakeTicket(ID), Page.ISSUING),
        (CHOSEN, journey.Back(), Page.HOME),
        (CHOSEN, journey.Idle(), Page.HOME),
        (ISSUING, journey.TakeTicket(OTHER_ID), Page.ISSUING),
        (ISSUING, journey.Back(), Page.ISSUING),
        (ISSUING, journey.Idle(), Page.ISSUING),
        (ISSUING, journey.NotIssued(OTHER_ID, Trouble.CLOSED), Page.ISSUING),
        (ISSUING, journey.NotIssued(ID, Trouble.CLOSED), Page.TROUBLE),
        (UNREACHABLE, journey.TryAgain(), Page.ISSUING),
        (UNREACHABLE, journey.Back(), Page.HOME),
        (UNREACHABLE, journey.Idle(), Page.HOME),
        (CLOSED, journey.TryAgain(), Page.TROUBLE),
        (CLOSED, journey.Finish(), Page.HOME),
    ],
)
def test_where_an_input_leads(state: State, given_input: journey.Input, page: Page) -> None:
    """Each input leads where the table says; one out of place changes nothing."""
    assert journey.step(state, given_input)[0].page is page


def test_a_double_tap_issues_once() -> None:
    """Two taps on the button send one command, with the id of the first."""
    _, effects = _walk(CHOSEN, journey.TakeTicket(ID), journey.TakeTicket(OTHER_ID))
    assert [effect.command.id for effect in effects if isinstance(effect, journey.Issue)] == [ID]


def test_trying_again_sends_the_same_command() -> None:
    """The second try bears the first one's id, so the server can know it again."""
    _, effects = _walk(UNREACHABLE, journey.TryAgain())
    assert ISSUING.command is not None
    assert effects == [journey.Issue(ISSUING.command)]


def test_the_number_is_shown_and_printed(reply: IssueReply) -> None:
    """The answer shows the number and prints the ticket in the language it was taken in."""
    state, effects = _walk(ISSUING, journey.Issued(ID, reply))
    assert (state.page, state.reply, state.paper) == (Page.NUMBER, reply, Paper.NONE)
    assert effects == [journey.Print(reply, "da")]


def test_only_this_ticket_s_paper_counts(numbered: State) -> None:
    """News of another ticket's paper changes nothing."""
    assert _walk(numbered, journey.PaperReported(OTHER_ID, Paper.PRINTED))[0] == numbered
    assert _walk(numbered, journey.PaperReported(ID, Paper.PRINTED))[0].paper is Paper.PRINTED


@pytest.mark.parametrize("end", [journey.Finish(), journey.Idle()])
def test_the_end_leaves_nothing_behind(numbered: State, end: journey.Input) -> None:
    """Done or nobody there: home, in the stand's own language, with nothing of the visit."""
    state, effects = _walk(numbered, journey.ChooseLanguage("en"), end)
    assert state == HOME
    assert effects == [journey.ShowHome()]


def test_back_keeps_the_language_and_the_page_of_the_menu() -> None:
    """Who steps back is still the same person."""
    state, _ = _walk(
        HOME, journey.ChooseLanguage("en"), journey.TurnMenu(1), journey.ChooseService("pas"), journey.Back()
    )
    assert state == replace(HOME, language="en", menu_page=1)


def test_help_lies_over_the_page() -> None:
    """With the help open no tile can be chosen, and back closes it first."""
    state, _ = _walk(HOME, journey.AskHelp(), journey.ChooseService("pas"))
    assert (state.page, state.help_open) == (Page.HOME, True)
    assert _walk(state, journey.Back())[0] == HOME


def test_a_number_closes_the_help(reply: IssueReply) -> None:
    """The number is never hidden behind the help."""
    state, _ = _walk(ISSUING, journey.AskHelp(), journey.Issued(ID, reply))
    assert (state.page, state.help_open) == (Page.NUMBER, False)


@pytest.mark.parametrize(
    ("state", "seconds"),
    [
        (HOME, None),
        (replace(HOME, language="en"), 30),
        (replace(HOME, menu_page=1), 30),
        (CHOSEN, 30),
        (ISSUING, None),
        (CLOSED, 30),
    ],
)
def test_how_long_a_page_may_stand(state: State, seconds: float | None) -> None:
    """Whatever can be put away has a limit; the untouched home page and an awaited answer have none."""
    assert journey.idle_limit(state, page_seconds=30, number_seconds=20) == seconds


def test_the_number_has_its_own_limit(numbered: State) -> None:
    """The page with the number stands for its own time."""
    assert journey.idle_limit(numbered, page_seconds=30, number_seconds=20) == 20


@pytest.mark.parametrize(
    ("problem", "trouble"),
    [
        (ProblemType.SERVICE_CLOSED, Trouble.CLOSED),
        (ProblemType.UNKNOWN_SERVICE, Trouble.GONE),
        (ProblemType.UNAVAILABLE, Trouble.UNREACHABLE),
        (ProblemType.TOKEN_EXPIRED, Trouble.OUT_OF_ORDER),
        (ProblemType.FORBIDDEN, Trouble.OUT_OF_ORDER),
    ],
)
def test_what_a_refusal_means(problem: ProblemType, trouble: Trouble) -> None:
    """Every problem becomes something a citizen can act on."""
    assert journey.trouble_of(problem) is trouble


ids = st.sampled_from([ID, OTHER_ID])
inputs = st.one_of(
    st.builds(journey.ChooseService, st.sampled_from(["pas", "koerekort"])),
    st.builds(journey.TakeTicket, st.uuids()),
    st.just(journey.TryAgain()),
    st.builds(journey.NotIssued, ids, st.sampled_from(Trouble)),
    st.builds(journey.PaperReported, ids, st.sampled_from(Paper)),
    st.builds(journey.ChooseLanguage, st.sampled_from(["da", "nb", "en"])),
    st.builds(journey.TurnMenu, st.integers(-2, 5)),
    st.just(journey.AskHelp()),
    st.just(journey.Back()),
    st.just(journey.Finish()),
    st.just(journey.Idle()),
    st.just("answer"),
)


@given(st.lists(inputs, max_size=40))
def test_whatever_happens(given_inputs: list[journey.Input | str]) -> None:
    """In one visit all commands are one and the same, and idling always leads home once the answer has come."""
    state, commands = HOME, set()
    for given_input in given_inputs:
        if isinstance(given_input, str):
            if state.command is None:
                continue
            given_input = journey.NotIssued(state.command.id, Trouble.UNREACHABLE)  # noqa: PLW2901
        state, effects = journey.step(state, given_input)
        commands |= {effect.command for effect in effects if isinstance(effect, journey.Issue)}
        assert len(commands) <= 1
        if state.page is Page.HOME:
            commands = set()
    if state.page is Page.ISSUING and state.command is not None:
        state, _ = journey.step(state, journey.NotIssued(state.command.id, Trouble.UNREACHABLE))
    assert journey.step(state, journey.Idle())[0] == HOME
