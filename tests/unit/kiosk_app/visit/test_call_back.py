from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace

from kiosk_app.visit import journey
from kiosk_app.visit.journey import Errand, Page, SentBy, State, Trouble, effects, inputs
from kiosk_app.visit.service import ServiceInputs, derive_service
from shared.protocol.day import AskCallBack, BookingKind, BookingReply, BookingState, BookingStatus
from shared.protocol.model import Document
from shared.protocol.visits import Noted

ID, OTHER_ID = UUID(int=42), UUID(int=43)
HOME = journey.home("ar")
PHONE = "99000012"
ASK = AskCallBack(id=ID, service_id="pas", language="ar", phone=PHONE)


def _walk(state: State, *given: inputs.Input) -> tuple[State, list[effects.Effect]]:
    done: list[effects.Effect] = []
    for each in given:
        state, more = journey.step(state, each)
        done += more
    return state, done


@pytest.fixture
def at_documents(world: Any) -> State:
    """What to bring for a service that rings back."""
    service = world.service(documents=(Document(id="photo", name={"da": "Foto"}),), call_back=True)
    return _walk(HOME, inputs.OpenService(service))[0]


@pytest.fixture
def typed(at_documents: State) -> State:
    """The number is typed."""
    return _walk(at_documents, inputs.ShowCallBackEntry(), inputs.SetEntry("99 00 00 12"))[0]


@pytest.fixture
def reply(world: Any) -> BookingReply:
    """The server has written it down."""
    booking = BookingStatus(
        id=ID, kind=BookingKind.CALLBACK, state=BookingState.BOOKED, service_id="pas", starts_at=world.now
    )
    return BookingReply(booking=booking)


def test_the_number_is_sent_and_forgotten(typed: State, reply: BookingReply) -> None:
    """Asked for on a page of its own; afterwards nothing of it is left, and done leads home with nothing recorded."""
    assert (typed.page, typed.entry) == (Page.CALL_BACK, PHONE)
    asking, done = _walk(typed, inputs.AskToBeRung(ID))
    assert done == [effects.Send(ASK)]
    assert (asking.page, asking.busy) == (Page.CALL_BACK, True)
    assert _walk(asking, inputs.AskToBeRung(OTHER_ID), inputs.Back(), inputs.SetEntry("1")) == (asking, [])
    told, done = _walk(asking, inputs.Answered(ID, reply))
    assert (told.page, told.sent_by, told.entry, told.pending, done) == (Page.SENT, SentBy.CALL_BACK, "", None, [])
    assert journey.is_over(told)
    assert PHONE not in repr(told)
    assert _walk(told, inputs.Finish()) == (HOME, [effects.ShowHome()])


@pytest.mark.parametrize("entry", ["", "9900", "+"])
def test_half_a_number_is_not_sent(at_documents: State, entry: str) -> None:
    """Eight digits at least."""
    state, _ = _walk(at_documents, inputs.ShowCallBackEntry(), inputs.SetEntry(entry))
    assert _walk(state, inputs.AskToBeRung(ID)) == (state, [])


@pytest.mark.parametrize("trouble", list(Trouble))
def test_what_does_not_get_through_can_be_tried_again(typed: State, trouble: Trouble) -> None:
    """Whatever the reason: the same wish with the same id, or back to the number, or to what to bring."""
    state, _ = _walk(typed, inputs.AskToBeRung(ID), inputs.Failed(ID, trouble))
    assert (state.page, state.trouble) == (Page.TROUBLE, Trouble.NOT_ASKED)
    again, done = _walk(state, inputs.TryAgain())
    assert (again.page, again.busy, done) == (Page.CALL_BACK, True, [effects.Send(ASK)])
    back, _ = _walk(state, inputs.Back())
    assert (back.page, back.entry, back.pending) == (Page.CALL_BACK, PHONE, None)
    back, _ = _walk(back, inputs.Back())
    assert (back.page, back.entry) == (Page.DOCUMENTS, "")


@pytest.mark.parametrize("end", [(inputs.Back(),), (inputs.Finish(),), (inputs.Idle(), inputs.Idle())])
def test_who_leaves_the_page_leaves_no_number(typed: State, end: tuple[inputs.Input, ...]) -> None:
    """Back, home, or walked away."""
    state, done = _walk(typed, *end)
    assert (state.entry, PHONE in repr(state), PHONE in repr(done)) == ("", False, False)


def test_who_was_missing_something_was_not_turned_round(at_documents: State, reply: BookingReply) -> None:
    """Whoever is rung in the end has not been sent away."""
    marked = (inputs.MissingSomething(), inputs.ToggleMissing("photo"), inputs.MissingDone(), inputs.Back())
    state, _ = _walk(at_documents, *marked, inputs.Back(), inputs.ShowCallBackEntry(), inputs.SetEntry(PHONE))
    _, done = _walk(state, inputs.AskToBeRung(ID), inputs.Answered(ID, reply), inputs.Finish())
    assert [each for each in done if isinstance(each, effects.Record)] == []


def test_not_where_the_service_does_not_ring(world: Any, typed: State) -> None:
    """Nothing happens without the offer, on another page, or by an answer to something else."""
    plain, _ = _walk(HOME, inputs.OpenService(world.service()))
    assert _walk(plain, inputs.ShowCallBackEntry()) == (plain, [])
    assert _walk(HOME, inputs.ShowCallBackEntry(), inputs.AskToBeRung(ID)) == (HOME, [])
    asking, _ = _walk(typed, inputs.AskToBeRung(ID))
    assert _walk(asking, inputs.Answered(ID, Noted()))[0].page is Page.CALL_BACK
    assert _walk(typed, inputs.SendSms(ID)) == (typed, [])


@pytest.mark.parametrize(
    ("offers", "live", "walk_in", "offered"),
    [(True, True, True, True), (True, True, False, True), (True, False, True, False), (False, True, True, False)],
)
def test_what_is_offered(world: Any, *, offers: bool, live: bool, walk_in: bool, offered: bool) -> None:
    """Where the service says so, with a booking only too, and never while the server is away."""
    visit = replace(HOME, errand=Errand(service=world.service(call_back=offers, walk_in=walk_in)))
    site = world.state(world.with_content())
    for hours in (0, 12):
        now = world.now.replace(hour=(world.now.hour + hours) % 24)
        props = derive_service(ServiceInputs(visit=visit, site=site, live=live, can_print=True, now=now))
        assert props.call_back is offered
