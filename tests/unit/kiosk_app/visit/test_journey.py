from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace

from kiosk_app.visit import journey
from kiosk_app.visit.journey import Limits, Page, Paper, SentBy, State, Trouble, effects, inputs
from shared.protocol.errors import ProblemType
from shared.protocol.model import Document
from shared.protocol.visits import BookSlotReply, Informed, Instead, Noted, Referred, TurnedRound

ID, OTHER_ID = UUID(int=42), UUID(int=43)
HOME = journey.home("da")
LIMITS = Limits(page=30, warning=20, accessible_page=180, accessible_warning=60, number=15, thanks=8)


def _walk(state: State, *given: inputs.Input) -> tuple[State, list[effects.Effect]]:
    done: list[effects.Effect] = []
    for each in given:
        state, more = journey.step(state, each)
        done += more
    return state, done


def _needed(state: State) -> list[str]:
    assert state.errand is not None
    return [document.id for document in journey.documents_needed(state.errand)]


@pytest.fixture
def papers(world: Any) -> Any:
    """A service with two documents and nothing to ask."""
    documents = (Document(id="photo", name={"da": "Foto"}), Document(id="form", name={"da": "Skema"}))
    return world.service(documents=documents, booking_url="https://fjordby.example/pas", slot_minutes=15)


@pytest.fixture
def at_documents(papers: Any) -> State:
    """What to bring for it."""
    return _walk(HOME, inputs.OpenService(papers))[0]


@pytest.fixture
def at_advice(at_documents: State) -> State:
    """The photo is missing."""
    return _walk(at_documents, inputs.MissingSomething(), inputs.ToggleMissing("photo"), inputs.MissingDone())[0]


@pytest.fixture
def issuing(at_documents: State) -> State:
    """A number has been asked for."""
    return _walk(at_documents, inputs.HaveAll(ID))[0]


@pytest.fixture
def numbered(issuing: State, world: Any) -> State:
    """The number is there."""
    return _walk(issuing, inputs.Answered(ID, world.reply(42)))[0]


def test_a_ticket_in_three_taps(papers: Any) -> None:
    """Group, service, have it all: the command goes out with the stand's id and nothing missing."""
    state, done = _walk(HOME, inputs.OpenGroup("papers"), inputs.OpenService(papers), inputs.HaveAll(ID))
    assert (state.page, state.shown) == (Page.ISSUING, Page.DOCUMENTS)
    sent = [each.command for each in done if isinstance(each, effects.Send)]
    assert [(each.id, each.service_id, each.missing) for each in sent] == [(ID, "pas", ())]


def test_a_service_without_documents_gives_a_number_at_once(world: Any) -> None:
    """Without anything to bring, nothing can be missing."""
    state, _ = _walk(HOME, inputs.OpenService(world.service()))
    assert _walk(state, inputs.MissingSomething())[0] == state
    assert _walk(state, inputs.TakeTicket(ID))[0].page is Page.ISSUING


def test_questions_come_one_at_a_time_and_change_the_list(world: Any) -> None:
    """Each answer counts: for a child the consent is needed too; back asks again."""
    state, _ = _walk(HOME, inputs.OpenService(world.asking()))
    assert state.page is Page.QUESTION
    state, _ = _walk(state, inputs.Answer(True), inputs.Answer(False))
    assert state.page is Page.DOCUMENTS
    assert _needed(state) == ["photo", "consent"]
    state, _ = _walk(state, inputs.Back(), inputs.Back(), inputs.Answer(False), inputs.Answer(False))
    assert _needed(state) == ["photo"]
    state, _ = _walk(state, inputs.Back(), inputs.Back(), inputs.Back())
    assert state == HOME


def test_an_answer_may_lead_elsewhere(world: Any) -> None:
    """The referral is told with the service that led there, and back asks again."""
    state, done = _walk(HOME, inputs.OpenService(world.asking()), inputs.Answer(False), inputs.Answer(True))
    assert (state.page, state.referral_id) == (Page.REFERRAL, "embassy")
    again, _ = _walk(state, inputs.Back())
    assert (again.page, again.referral_id) == (Page.QUESTION, None)
    _, done = _walk(state, inputs.Finish())
    assert done == [effects.Record(Referred(referral_id="embassy", service_id="pas"), "da"), effects.ShowHome()]


def test_the_slot_of_today_is_asked_for(papers: Any, at_documents: State, world: Any) -> None:
    """What to bring asks for a free time; an offer for another service does not count."""
    _, done = _walk(HOME, inputs.OpenService(papers))
    assert done == [effects.AskSlot("pas")]
    state, _ = _walk(at_documents, inputs.SlotOffered("other", world.now))
    assert state == at_documents
    assert _walk(at_documents, inputs.SlotOffered("pas", world.now))[0].errand.slot == world.now


def test_what_is_missing_can_be_marked_and_unmarked(at_documents: State) -> None:
    """In the order of the list; without a mark there is no advice."""
    state, _ = _walk(at_documents, inputs.MissingSomething(), inputs.MissingDone())
    assert state.page is Page.MISSING
    state, _ = _walk(
        state, inputs.ToggleMissing("form"), inputs.ToggleMissing("photo"), inputs.ToggleMissing("nothing")
    )
    assert state.errand.missing == ("photo", "form")
    state, _ = _walk(state, inputs.ToggleMissing("form"), inputs.MissingDone())
    assert (state.page, state.errand.missing) == (Page.ADVICE, ("photo",))


def test_a_ticket_all_the_same_names_what_is_missing(at_advice: State) -> None:
    """Where the service allows it."""
    _, done = _walk(at_advice, inputs.TakeTicket(ID))
    assert [each.command.missing for each in done if isinstance(each, effects.Send)] == [("photo",)]


@pytest.mark.parametrize("changes", [{"ticket_when_missing": False}, {"walk_in": False}])
def test_no_ticket_where_the_service_gives_none(world: Any, changes: dict[str, Any]) -> None:
    """Not to who lacks something, and not without a booking."""
    service = world.service(documents=(Document(id="photo", name={"da": "Foto"}),), **changes)
    marked = (inputs.MissingSomething(), inputs.ToggleMissing("photo"), inputs.MissingDone())
    state, _ = _walk(HOME, inputs.OpenService(service), *marked)
    assert state.page is Page.ADVICE
    assert _walk(state, inputs.TakeTicket(ID)) == (state, [])


def test_by_booking_only_leads_to_the_advice(world: Any) -> None:
    """Who has it all is told how to book; nobody was turned round."""
    state, _ = _walk(HOME, inputs.OpenService(world.service(walk_in=False)), inputs.HaveAll(ID))
    assert (state.page, state.outcome) == (Page.ADVICE, None)
    assert _walk(state, inputs.Back())[0].page is Page.DOCUMENTS


def _turned(instead: Instead) -> effects.Record:
    return effects.Record(TurnedRound(service_id="pas", missing=("photo",), instead=instead), "da")


@pytest.mark.parametrize(
    "end", [(inputs.Idle(), inputs.Idle()), (inputs.Back(), inputs.Back(), inputs.Back(), inputs.Finish())]
)
def test_who_is_turned_round_and_leaves_is_recorded_once(at_advice: State, end: tuple[inputs.Input, ...]) -> None:
    """Walking away and stepping back are both leaving."""
    state, done = _walk(at_advice, *end)
    assert state == HOME
    assert [each for each in done if isinstance(each, effects.Record)] == [_turned(Instead.LEFT)]


def test_done_after_the_booking_page_s_code(at_advice: State) -> None:
    """Who was shown the code of the booking page, and says that they are done, has booked there."""
    assert _walk(at_advice, inputs.Finish())[1] == [_turned(Instead.BOOKING_PAGE), effects.ShowHome()]


def test_the_list_by_sms(at_advice: State) -> None:
    """The number is asked for, sent with the list, and forgotten; the visit is recorded."""
    state, _ = _walk(at_advice, inputs.ShowPhoneEntry(), inputs.SetEntry("99 00 00"))
    assert (state.page, state.entry) == (Page.PHONE, "990000")
    assert _walk(state, inputs.SendSms(ID))[1] == []
    state, done = _walk(state, inputs.TypeKey("1"), inputs.TypeKey("2"), inputs.SendSms(ID))
    [sent] = done
    assert isinstance(sent, effects.Send)
    assert (sent.command.phone, sent.command.service_id, sent.command.documents) == (
        "99000012",
        "pas",
        ("photo", "form"),
    )
    assert (state.page, state.busy) == (Page.PHONE, True)
    state, _ = _walk(state, inputs.Answered(ID, Noted()))
    assert (state.page, state.sent_by, state.entry, state.pending) == (Page.SENT, SentBy.SMS, "", None)
    assert _walk(state, inputs.Finish())[1] == [_turned(Instead.SMS), effects.ShowHome()]


def test_an_sms_that_does_not_go_can_be_tried_again(at_advice: State) -> None:
    """The same command, or back to the number."""
    typed = (inputs.ShowPhoneEntry(), inputs.SetEntry("99000012"), inputs.SendSms(ID))
    state, _ = _walk(at_advice, *typed, inputs.Failed(ID, Trouble.UNREACHABLE))
    assert state.page is Page.TROUBLE
    again, done = _walk(state, inputs.TryAgain())
    assert (again.page, len(done), again.busy) == (Page.PHONE, 1, True)
    back, _ = _walk(state, inputs.Back())
    assert (back.page, back.entry) == (Page.PHONE, "99000012")
    assert _walk(back, inputs.Back())[0].page is Page.ADVICE


def test_the_list_on_paper(at_advice: State) -> None:
    """It is printed under an id of its own, and the printer's word counts."""
    state, done = _walk(at_advice, inputs.PrintList(ID))
    assert (state.page, state.sent_by) == (Page.SENT, SentBy.PRINT)
    assert done == [effects.PrintSlip(ID, at_advice.errand or "", "da")]
    assert _walk(state, inputs.PaperReported(ID, Paper.PRINTED))[0].paper is Paper.PRINTED
    assert _walk(state, inputs.Finish())[1] == [_turned(Instead.PRINT), effects.ShowHome()]


@pytest.fixture
def reply_of_booking(world: Any) -> BookSlotReply:
    """A time in an hour."""
    return BookSlotReply(booking_id=ID, service_id="pas", starts_at=world.now + timedelta(hours=1), code="K7NH4RWX")


def test_a_time_later_today(at_advice: State, reply_of_booking: BookSlotReply) -> None:
    """Booked where it was offered, shown and printed with its code, and recorded."""
    at: datetime = reply_of_booking.starts_at
    assert _walk(at_advice, inputs.TakeSlot(ID))[1] == []
    state, done = _walk(at_advice, inputs.SlotOffered("pas", at), inputs.TakeSlot(ID))
    assert [each.command.starts_at for each in done if isinstance(each, effects.Send)] == [at]
    assert (state.page, state.busy) == (Page.ADVICE, True)
    state, done = _walk(state, inputs.Answered(ID, reply_of_booking))
    assert (state.page, state.errand.booked) == (Page.BOOKED, reply_of_booking)
    assert done == [effects.PrintSlip(ID, state.errand or "", "da")]
    assert _walk(state, inputs.Finish())[1] == [_turned(Instead.SLOT), effects.ShowHome()]


def test_a_time_that_is_gone_is_asked_for_anew(at_advice: State, world: Any) -> None:
    """Somebody was quicker: the page stays and asks for the next one."""
    offered = (inputs.SlotOffered("pas", world.now), inputs.TakeSlot(ID))
    state, done = _walk(at_advice, *offered, inputs.Failed(ID, Trouble.OUT_OF_ORDER))
    assert (state.page, state.errand.slot, state.pending) == (Page.ADVICE, None, None)
    assert done[-1] == effects.AskSlot("pas")


def test_booking_without_anything_missing_is_no_turning_round(at_documents: State, reply_of_booking: Any) -> None:
    """A shorter wait chosen freely is recorded by the booking alone."""
    offered = (inputs.SlotOffered("pas", reply_of_booking.starts_at), inputs.TakeSlot(ID))
    _, done = _walk(at_documents, *offered, inputs.Answered(ID, reply_of_booking), inputs.Finish())
    assert not [each for each in done if isinstance(each, effects.Record)]


def test_a_referral_by_sms_and_on_paper() -> None:
    """A place found on the menu can be taken along."""
    state, _ = _walk(HOME, inputs.OpenReferral("embassy"))
    assert state.page is Page.REFERRAL
    _, done = _walk(state, inputs.PrintList(ID), inputs.Finish())
    recorded = effects.Record(Referred(referral_id="embassy"), "da")
    assert done == [effects.PrintSlip(ID, "embassy", "da"), recorded, effects.ShowHome()]
    _, done = _walk(state, inputs.ShowPhoneEntry(), inputs.SetEntry("+4599000012"), inputs.SendSms(ID))
    assert [(each.command.referral_id, each.command.phone) for each in done] == [("embassy", "+4599000012")]
    assert _walk(state, inputs.ShowPhoneEntry(), inputs.Back())[0].page is Page.REFERRAL


def test_a_page_that_was_read_is_recorded() -> None:
    """Reading was enough."""
    state, _ = _walk(HOME, inputs.OpenInformation("wallet"))
    assert state.page is Page.INFORMATION
    assert _walk(state, inputs.Finish())[1][0] == effects.Record(Informed(information_id="wallet"), "da")


def test_only_the_last_outcome_of_a_visit_counts(papers: Any, world: Any) -> None:
    """Reading first, then taking a number: the number is what the visit ended with."""
    read = (inputs.OpenInformation("wallet"), inputs.Back(), inputs.OpenService(papers), inputs.HaveAll(ID))
    _, done = _walk(HOME, *read, inputs.Answered(ID, world.reply(42)), inputs.Finish())
    assert not [each for each in done if isinstance(each, effects.Record)]


def test_a_double_tap_issues_once(at_documents: State) -> None:
    """Two taps on the button send one command, with the id of the first."""
    _, done = _walk(at_documents, inputs.HaveAll(ID), inputs.HaveAll(OTHER_ID))
    assert [each.command.id for each in done if isinstance(each, effects.Send)] == [ID]


def test_trying_again_sends_the_same_command(issuing: State) -> None:
    """The second try bears the first one's id, so the server can know it again."""
    assert issuing.pending is not None
    failed, _ = _walk(issuing, inputs.Failed(ID, Trouble.UNREACHABLE))
    assert failed.page is Page.TROUBLE
    assert _walk(failed, inputs.TryAgain()) == (issuing, [effects.Send(issuing.pending)])
    assert _walk(failed, inputs.Back())[0].page is Page.DOCUMENTS


@pytest.mark.parametrize("trouble", [Trouble.CLOSED, Trouble.GONE, Trouble.OUT_OF_ORDER])
def test_a_refusal_is_not_tried_again(issuing: State, trouble: Trouble) -> None:
    """Only silence is worth another try."""
    state, _ = _walk(issuing, inputs.Failed(ID, trouble))
    assert _walk(state, inputs.TryAgain()) == (state, [])


def test_the_number_is_shown_and_printed(issuing: State, world: Any) -> None:
    """The answer shows the number and prints the ticket in the language it was taken in; another's does nothing."""
    reply = world.reply(42)
    assert _walk(issuing, inputs.Answered(OTHER_ID, reply)) == (issuing, [])
    state, done = _walk(issuing, inputs.ChooseLanguage("en"), inputs.Answered(ID, reply))
    assert (state.page, state.reply, state.paper) == (Page.NUMBER, reply, Paper.NONE)
    assert done == [effects.Print(ID, reply, "da", issuing.errand)]


def test_only_this_paper_counts(numbered: State) -> None:
    """News of another paper changes nothing."""
    assert _walk(numbered, inputs.PaperReported(OTHER_ID, Paper.PRINTED))[0] == numbered
    assert _walk(numbered, inputs.PaperReported(ID, Paper.PRINTED))[0].paper is Paper.PRINTED


@pytest.mark.parametrize("end", [inputs.Finish(), inputs.Idle()])
def test_the_end_leaves_nothing_behind(numbered: State, end: inputs.Input) -> None:
    """Done or nobody there: home, in the stand's own language and look, with nothing of the visit."""
    changed = (inputs.ChooseLanguage("en"), inputs.ToggleAccessible(), inputs.ToggleReach(), inputs.ToggleSpeech())
    assert _walk(numbered, *changed, end) == (HOME, [effects.ShowHome()])


def test_a_number_cannot_be_stepped_back_from(numbered: State) -> None:
    """There is nothing before it any more."""
    assert not journey.can_go_back(numbered)
    assert _walk(numbered, inputs.Back())[0] == numbered


def test_the_menu_is_found_again_as_it_was_left(papers: Any) -> None:
    """Group, page of the menu, language and words typed stand while the citizen steps back."""
    state, _ = _walk(HOME, inputs.ChooseLanguage("en"), inputs.OpenGroup("papers"), inputs.TurnMenu(1))
    assert _walk(state, inputs.OpenService(papers), inputs.Back())[0] == state
    assert _walk(state, inputs.Back())[0] == replace(HOME, language="en")
    found, _ = _walk(HOME, inputs.OpenSearch(), inputs.TypeKey("p"), inputs.TypeKey("a"), inputs.EraseKey())
    assert (found.page, found.entry, found.words) == (Page.SEARCH, "p", "p")
    assert _walk(found, inputs.OpenService(papers), inputs.Back())[0] == found
    assert _walk(found, inputs.Back())[0] == HOME


def test_help_lies_over_the_page(papers: Any) -> None:
    """With the help open no tile can be opened, and back closes it first."""
    state, _ = _walk(HOME, inputs.OpenHelp(), inputs.OpenService(papers))
    assert (state.page, state.help_open) == (Page.HOME, True)
    assert _walk(state, inputs.Back())[0] == HOME
    assert _walk(state, inputs.CloseHelp())[0] == HOME


def test_an_answer_closes_the_help(issuing: State, world: Any) -> None:
    """The number is never hidden behind the help."""
    state, _ = _walk(issuing, inputs.OpenHelp(), inputs.Answered(ID, world.reply(42)))
    assert (state.page, state.help_open) == (Page.NUMBER, False)


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
