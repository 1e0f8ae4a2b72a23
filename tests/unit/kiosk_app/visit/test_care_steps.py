from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk_app.visit import journey
from kiosk_app.visit.journey import Calling, Limits, Page, Paper, State, Trouble, Way, effects, inputs
from shared.protocol.assistance import HelpKind
from shared.protocol.checkin import Ask, AskMore, CheckedIn, CheckIn, CheckInReply, NoBooking
from shared.protocol.commands import IssueTicket
from shared.protocol.model import Document, Question, Service
from shared.protocol.visits import BookSlot, BookSlotReply, Noted

ID = UUID(int=42)
HOME = journey.home("da")
LIMITS = Limits(page=30, warning=20, accessible_page=180, accessible_warning=90, number=15, thanks=8)


def _walk(state: State, *given_inputs: inputs.Input) -> tuple[State, list[effects.Effect]]:
    done: list[effects.Effect] = []
    for each in given_inputs:
        state, more = journey.step(state, each)
        done += more
    return state, done


@pytest.fixture
def at_documents(world: Any) -> State:
    """What to bring."""
    return _walk(HOME, inputs.OpenService(world.service()))[0]


@pytest.fixture
def numbered(at_documents: State, world: Any) -> State:
    """The number is there."""
    return _walk(at_documents, inputs.HaveAll(ID), inputs.Answered(ID, world.reply(42)))[0]


def test_a_page_warns_before_it_goes_home(at_documents: State) -> None:
    """First the warning; any touch takes it away, and silence goes home."""
    warned, done = _walk(at_documents, inputs.Idle())
    assert (warned.page, warned.warned, done) == (Page.DOCUMENTS, True, [])
    assert _walk(warned, inputs.Touched())[0] == at_documents
    assert _walk(warned, inputs.ToggleReach())[0].warned is False
    assert _walk(warned, inputs.Idle()) == (HOME, [effects.ShowHome()])


def test_more_time_can_be_had_without_end(at_documents: State) -> None:
    """Fifty times as well as once."""
    state = at_documents
    for _ in range(50):
        state, _ = _walk(state, inputs.Idle(), inputs.Touched())
    assert state == at_documents


def test_what_comes_from_outside_does_not_take_the_warning_away(at_documents: State) -> None:
    """A printer or a server is nobody who stands there."""
    warned, _ = _walk(at_documents, inputs.Idle())
    for news in (inputs.SlotOffered("pas", None), inputs.PaperReported(ID, Paper.PRINTED), inputs.Rebase(Page.CLOSED)):
        assert _walk(warned, news)[0].warned


@pytest.mark.parametrize(
    ("steps", "seconds"),
    [
        ([], None),
        ([inputs.ChooseLanguage("en")], 30),
        ([inputs.OpenInformation("wallet")], 30),
        ([inputs.OpenInformation("wallet"), inputs.Idle()], 20),
        ([inputs.ToggleAccessible(), inputs.OpenInformation("wallet")], 180),
        ([inputs.ToggleAccessible(), inputs.OpenInformation("wallet"), inputs.Idle()], 90),
        ([inputs.OpenCheckIn(), inputs.ChooseWay(Way.PHONE), inputs.SetEntry("0012"), inputs.ConfirmEntry(ID)], None),
    ],
)
def test_how_long_a_page_may_stand(steps: list[inputs.Input], seconds: float | None) -> None:
    """Whatever can be put away has a limit, much longer in accessible mode; an awaited answer has none."""
    assert journey.idle_limit(_walk(HOME, *steps)[0], LIMITS) == seconds


def test_the_number_has_its_own_limit(numbered: State) -> None:
    """It goes home without a warning; in accessible mode after the longer time."""
    assert journey.idle_limit(numbered, LIMITS) == 15
    assert _walk(numbered, inputs.Idle())[0] == HOME
    assert journey.idle_limit(_walk(numbered, inputs.ToggleAccessible())[0], LIMITS) == 180


def test_an_accessible_warning_is_never_short() -> None:
    """At least a minute, whatever the settings say."""
    state, _ = _walk(HOME, inputs.ToggleAccessible(), inputs.OpenInformation("wallet"), inputs.Idle())
    assert journey.idle_limit(state, replace(LIMITS, accessible_warning=5)) == 60


@pytest.mark.parametrize(
    ("steps", "warns"),
    [
        ([inputs.ChooseLanguage("en")], False),
        ([inputs.TurnMenu(1)], False),
        ([inputs.OpenGroup("papers")], True),
        ([inputs.OpenHelp()], True),
        ([inputs.ToggleAccessible()], True),
    ],
)
def test_the_home_page_warns_only_where_something_would_be_lost(steps: list[inputs.Input], warns: bool) -> None:
    """Another language is put away silently."""
    assert _walk(HOME, *steps, inputs.Idle())[0].warned is warns


def test_a_person_is_called_once() -> None:
    """A second tap does nothing while it is under way; a call that failed can be made again."""
    state, done = _walk(HOME, inputs.ChooseLanguage("ar"), inputs.OpenHelp(), inputs.FetchHelp(), inputs.FetchHelp())
    assert done == [effects.Call(HelpKind.HELP, "ar")]
    assert state.calling is Calling.CALLING
    failed, _ = _walk(state, inputs.CallTold(False))
    assert failed.calling is Calling.FAILED
    assert _walk(failed, inputs.FetchHelp())[1] == [effects.Call(HelpKind.HELP, "ar")]
    assert _walk(state, inputs.CallTold(True), inputs.FetchHelp())[1] == []


def test_the_bell_rings_only_where_there_is_one() -> None:
    """On the bell's page, once."""
    assert _walk(HOME, inputs.Ring()) == (HOME, [])
    state, done = _walk(journey.home("da", Page.BELL), inputs.Ring(), inputs.Ring())
    assert done == [effects.Call(HelpKind.BELL, "da")]
    assert _walk(state, inputs.Idle())[0] == journey.home("da", Page.BELL)


def test_feedback_with_words() -> None:
    """A face, words, thanks; it is told once and the page goes home by itself."""
    start = journey.home("da", Page.FEEDBACK)
    state, done = _walk(start, inputs.TypeKey("x"), inputs.Rate(9), inputs.SkipWords())
    assert (state, done) == (start, [])
    said = (inputs.Rate(4), inputs.TypeKey("g"), inputs.TypeKey("o"), inputs.TypeKey("d"), inputs.SendFeedback())
    state, done = _walk(start, *said, inputs.SendFeedback())
    assert (state.page, done) == (Page.THANKS, [effects.GiveFeedback(4, "god", "da")])
    assert journey.idle_limit(state, LIMITS) == 8
    assert _walk(state, inputs.Idle()) == (start, [effects.ShowHome()])


@pytest.mark.parametrize("end", [[inputs.SkipWords()], [inputs.Idle(), inputs.Idle()], [inputs.Finish()]])
def test_a_face_alone_counts(end: list[inputs.Input]) -> None:
    """Skipped or left standing: the score is told once, words that were not sent are not."""
    start = journey.home("da", Page.FEEDBACK)
    _, done = _walk(start, inputs.Rate(2), inputs.TypeKey("n"), *end)
    assert [each for each in done if isinstance(each, effects.GiveFeedback)] == [effects.GiveFeedback(2, "", "da")]


def test_a_face_can_be_taken_back() -> None:
    """Back asks again, and nothing is told."""
    start = journey.home("da", Page.FEEDBACK)
    assert _walk(start, inputs.Rate(2), inputs.TypeKey("n"), inputs.Back()) == (start, [])


def test_the_base_page_changes_only_under_who_has_not_begun(at_documents: State) -> None:
    """At closing time an untouched stand closes; a visit goes on and comes home to the closed page."""
    assert _walk(HOME, inputs.Rebase(Page.CLOSED))[0] == journey.home("da", Page.CLOSED)
    english, _ = _walk(HOME, inputs.ChooseLanguage("en"), inputs.Rebase(Page.CLOSED))
    assert (english.page, english.language) == (Page.CLOSED, "en")
    state, _ = _walk(at_documents, inputs.Rebase(Page.CLOSED))
    assert state.page is Page.DOCUMENTS
    assert _walk(state, inputs.Finish())[0] == journey.home("da", Page.CLOSED)


def test_looking_round_a_closed_centre(world: Any) -> None:
    """What to bring can be seen, and back leads to the closed page."""
    closed = journey.home("da", Page.CLOSED)
    state, _ = _walk(closed, inputs.LookAround(), inputs.OpenService(world.service()))
    assert state.page is Page.DOCUMENTS
    assert _walk(state, inputs.Back(), inputs.Back())[0] == closed
    assert _walk(HOME, inputs.LookAround())[0] == HOME


SERVICE = Service(
    id="pas",
    letter="P",
    name={"da": "Pas"},
    description={},
    icon="book-user",
    colour="#0B5351",
    documents=(Document(id="photo", name={"da": "Foto"}),),
    mean_service_seconds=600,
    opening=(),
    questions=(Question(id="child", text={"da": "Til et barn?"}, yes_refers="embassy"),),
    slot_minutes=15,
    booking_url="https://fjordby.example/pas",
)
ids = st.uuids()
anything = st.one_of(
    st.just(inputs.OpenService(SERVICE)),
    st.builds(inputs.OpenGroup, st.sampled_from(["papers", "cars"])),
    st.builds(inputs.OpenInformation, st.just("wallet")),
    st.builds(inputs.OpenReferral, st.just("embassy")),
    st.sampled_from(
        [
            inputs.OpenCheckIn(),
            inputs.OpenSearch(),
            inputs.LookAround(),
            inputs.Back(),
            inputs.Finish(),
            inputs.ToggleAccessible(),
            inputs.ToggleReach(),
            inputs.ToggleSpeech(),
            inputs.EraseKey(),
            inputs.MissingSomething(),
            inputs.ToggleMissing("photo"),
            inputs.MissingDone(),
            inputs.TryAgain(),
            inputs.ShowPhoneEntry(),
            inputs.OpenHelp(),
            inputs.CloseHelp(),
            inputs.FetchHelp(),
            inputs.ShowCallBackEntry(),
            inputs.Ring(),
            inputs.SendFeedback(),
            inputs.SkipWords(),
            inputs.Touched(),
            inputs.Idle(),
        ]
    ),
    st.builds(inputs.TurnMenu, st.integers(-2, 5)),
    st.builds(inputs.ChooseLanguage, st.sampled_from(["da", "nb", "ar"])),
    st.builds(inputs.SetEntry, st.sampled_from(["K7NH4RWX", "2412", "99000012", "pas", ""])),
    st.builds(inputs.TypeKey, st.sampled_from(["1", "a", " "])),
    st.builds(inputs.Answer, st.booleans()),
    st.builds(inputs.HaveAll, ids),
    st.builds(inputs.TakeTicket, ids),
    st.builds(inputs.TakeSlot, ids),
    st.builds(inputs.SendSms, ids),
    st.builds(inputs.AskToBeRung, ids),
    st.builds(inputs.PrintList, ids),
    st.builds(inputs.ChooseWay, st.sampled_from(Way)),
    st.builds(inputs.ConfirmEntry, ids),
    st.builds(inputs.ChooseLetter, st.just("M"), ids),
    st.builds(inputs.Scanned, st.sampled_from(["K7NH4RWX", "?"]), ids),
    st.builds(inputs.CallTold, st.booleans()),
    st.builds(inputs.Rate, st.integers(0, 6)),
    st.builds(inputs.Rebase, st.sampled_from([Page.HOME, Page.CLOSED, Page.BELL, Page.FEEDBACK])),
    st.sampled_from(["yes", "no", "slot"]),
)


def _from_the_server(world: Any, state: State, word: str) -> inputs.Input | None:
    """The server's answer to what is pending."""
    pending = state.pending
    if word == "slot":
        return inputs.SlotOffered("pas", world.now)
    if pending is None or not state.busy:
        return None
    if word == "no":
        return inputs.Failed(pending.id, Trouble.UNREACHABLE)
    match pending:
        case IssueTicket():
            return inputs.Answered(pending.id, world.reply(42))
        case BookSlot():
            reply = BookSlotReply(booking_id=pending.id, service_id="pas", starts_at=world.now, code="K7NH4RWX")
            return inputs.Answered(pending.id, reply)
        case CheckIn():
            answers: list[CheckInReply] = [
                CheckedIn(ticket=world.ticket(42), ahead=0, desk_id=None, late=False),
                NoBooking(),
                AskMore(ask=Ask.INITIAL),
            ]
            return inputs.Answered(pending.id, answers[pending.id.int % 3])
    return inputs.Answered(pending.id, Noted())


class Told:
    """What a run of inputs has told the world."""

    def __init__(self) -> None:
        self.since_home: list[effects.Effect] = []

    def hear(self, done: tuple[effects.Effect, ...]) -> None:
        """Each visit records at most one outcome, and none with a ticket; each feedback is told once."""
        for effect in done:
            self.since_home.append(effect)
            if isinstance(effect, effects.ShowHome):
                records = [each for each in self.since_home if isinstance(each, effects.Record)]
                scores = [each for each in self.since_home if isinstance(each, effects.GiveFeedback)]
                assert len(records) <= 1
                assert len(scores) <= 1
                self.since_home = []


@settings(max_examples=400, deadline=None)
@given(given_inputs=st.lists(anything, max_size=60))
def test_nothing_of_a_visit_is_left(world: Any, given_inputs: list[inputs.Input | str]) -> None:
    """Whatever has been done, silence leads home, and home is as if nobody had been there."""
    state, told = HOME, Told()
    for each in given_inputs:
        given_input = _from_the_server(world, state, each) if isinstance(each, str) else each
        if given_input is None:
            continue
        busy = state.busy
        state, done = journey.step(state, given_input)
        told.hear(done)
        sends = [effect for effect in done if isinstance(effect, effects.Send)]
        assert len(sends) <= 1
        assert not (busy and sends), "one command at a time"
        if effects.ShowHome() in done and not sends:
            assert state == journey.home("da", state.base)
    if state.busy and state.pending is not None:
        state, _ = journey.step(state, inputs.Failed(state.pending.id, Trouble.UNREACHABLE))
    for _ in range(2):
        state, done = journey.step(state, inputs.Idle())
        told.hear(done)
    assert state == journey.home("da", state.base)


@settings(max_examples=200, deadline=None)
@given(given_inputs=st.lists(anything, max_size=40))
def test_back_leads_out(world: Any, given_inputs: list[inputs.Input | str]) -> None:
    """However deep somebody has gone, stepping back ends, on a page that nothing is before."""
    state = HOME
    for each in given_inputs:
        given_input = _from_the_server(world, state, each) if isinstance(each, str) else each
        if given_input is not None:
            state, _ = journey.step(state, given_input)
    steps = 0
    while journey.can_go_back(state):
        state, _ = journey.step(state, inputs.Back())
        steps += 1
        assert steps < 60
    ends = {Page.HOME, Page.CLOSED, Page.BELL, Page.FEEDBACK, Page.THANKS, Page.NUMBER, Page.SENT, Page.BOOKED}
    assert state.busy or state.page in ends or state.reply is not None
