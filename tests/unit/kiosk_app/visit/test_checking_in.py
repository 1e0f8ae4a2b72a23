from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk_app.visit import journey
from kiosk_app.visit.journey import Page, ScanWord, State, Trouble, Way, effects, inputs
from kiosk_app.visit.journey.entries import known_by, scanned_code
from shared.protocol.checkin import (
    AlreadyCheckedIn,
    Ask,
    AskMore,
    ByBirth,
    ByCard,
    ByCode,
    ByPhone,
    CheckedIn,
    CheckInReply,
    KnownBy,
    NoBooking,
    TooEarly,
    TooLate,
)

ID, OTHER_ID = UUID(int=42), UUID(int=43)
HOME = journey.home("da")


def _walk(state: State, *given: inputs.Input) -> tuple[State, list[effects.Effect]]:
    done: list[effects.Effect] = []
    for each in given:
        state, more = journey.step(state, each)
        done += more
    return state, done


def _asked(way: Way, entry: str) -> State:
    typed = (inputs.OpenCheckIn(), inputs.ChooseWay(way), inputs.SetEntry(entry), inputs.ConfirmEntry(ID))
    return _walk(HOME, *typed)[0]


@pytest.fixture
def checked_in(world: Any) -> CheckedIn:
    """The answer that all is well."""
    ticket = world.ticket(42, booked_for=world.now + timedelta(minutes=20))
    return CheckedIn(ticket=ticket, ahead=2, desk_id="d1", late=False)


@pytest.mark.parametrize(
    ("way", "entry", "expected"),
    [
        (Way.CODE, "K7NH", ByCode(code="K7NH")),
        (Way.CODE, "K7N", None),
        (Way.BIRTH, "2902", ByBirth(day=29, month=2)),
        (Way.BIRTH, "3002", None),
        (Way.BIRTH, "0113", None),
        (Way.BIRTH, "0100", None),
        (Way.BIRTH, "010", None),
        (Way.PHONE, "0012", ByPhone(digits="0012")),
        (Way.PHONE, "12", None),
    ],
)
def test_when_an_entry_is_complete(way: Way, entry: str, expected: KnownBy | None) -> None:
    """Only what can find a booking is sent."""
    assert known_by(way, entry) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("K7NH-4RWX", "K7NH-4RWX"),
        (" K7NH4RWX\n", "K7NH4RWX"),
        ("https://fjordby.example/c/K7NH4RWX", "K7NH4RWX"),
        ("https://fjordby.example/en/c/K7NH4RWX/", "K7NH4RWX"),
        ("https://fjordby.example/x/K7NH4RWX", None),
        ("https://[", None),
        ("01900000-0000-7000-8000-000000000000", None),
        ("K7", None),
        ("", None),
    ],
)
def test_what_a_scanner_reads(text: str, code: str | None) -> None:
    """The code itself or an address that ends in it; a ticket's own code is none."""
    assert scanned_code(text) == code


@pytest.mark.parametrize(
    ("way", "text", "entry"),
    [(Way.CODE, "k7-nh 4ø", "K7NH4"), (Way.BIRTH, "24/12 99", "2412"), (Way.PHONE, "+12345", "1234")],
)
def test_what_does_not_belong_in_an_entry_is_left_out(way: Way, text: str, entry: str) -> None:
    """Small letters are made large, other signs are dropped, and no more is taken than is needed."""
    assert _walk(HOME, inputs.OpenCheckIn(), inputs.ChooseWay(way), inputs.SetEntry(text))[0].entry == entry


def test_a_booking_is_found(checked_in: CheckedIn) -> None:
    """The question goes out once; the answer shows where to go and prints the ticket."""
    state = _asked(Way.CODE, "K7NH4RWX")
    assert (state.page, state.shown) == (Page.CHECKING, Page.ENTRY)
    assert _walk(state, inputs.ConfirmEntry(OTHER_ID))[1] == []
    state, done = _walk(state, inputs.Answered(ID, checked_in))
    assert (state.page, state.entry) == (Page.ARRIVAL, "")
    assert state.reply is not None
    assert done == [effects.Print(state.reply.ticket.id, state.reply, "da")]
    assert _walk(state, inputs.Finish()) == (HOME, [effects.ShowHome()])


def test_who_is_checked_in_already_gets_a_copy(checked_in: CheckedIn) -> None:
    """The same number again, marked as a copy."""
    again = AlreadyCheckedIn(ticket=checked_in.ticket, ahead=0, desk_id=None)
    _, done = _walk(_asked(Way.CODE, "K7NH4RWX"), inputs.Answered(ID, again))
    assert [each.copy for each in done if isinstance(each, effects.Print)] == [True]


@pytest.mark.parametrize(("way", "entry"), [(Way.BIRTH, "2412"), (Way.PHONE, "0012")])
def test_two_bookings_that_match(way: Way, entry: str, checked_in: CheckedIn) -> None:
    """The first letter is asked for and sent along, under an id of its own; back types anew."""
    state, _ = _walk(_asked(way, entry), inputs.Answered(ID, AskMore(ask=Ask.INITIAL)))
    assert state.page is Page.LETTER
    state, done = _walk(state, inputs.ChooseLetter("M", OTHER_ID))
    assert state.shown is Page.LETTER
    [sent] = [each.command for each in done if isinstance(each, effects.Send)]
    assert (sent.id, sent.known_by.initial) == (OTHER_ID, "M")
    assert _walk(state, inputs.Answered(OTHER_ID, checked_in))[0].page is Page.ARRIVAL


def test_only_the_code_decides() -> None:
    """When the letter does not help either, the code is asked for."""
    asked = (inputs.Answered(ID, AskMore(ask=Ask.INITIAL)), inputs.ChooseLetter("M", OTHER_ID))
    state, _ = _walk(_asked(Way.BIRTH, "2412"), *asked, inputs.Answered(OTHER_ID, AskMore(ask=Ask.CODE)))
    assert (state.page, state.entry) == (Page.ENTRY, "")
    assert state.arrival is not None
    assert (state.arrival.way, state.arrival.asks_code) == (Way.CODE, True)


def test_a_booking_that_is_not_found_is_tried_anew() -> None:
    """By the same way with an empty entry; the tries are counted, by another way too."""
    state, _ = _walk(_asked(Way.CODE, "K7NH4RWX"), inputs.Answered(ID, NoBooking()))
    assert state.page is Page.ARRIVAL
    again, _ = _walk(state, inputs.TryAgain())
    assert (again.page, again.entry) == (Page.ENTRY, "")
    other = (inputs.ChooseWay(Way.BIRTH), inputs.SetEntry("2412"), inputs.ConfirmEntry(ID))
    state, _ = _walk(again, inputs.Back(), *other, inputs.Answered(ID, NoBooking()))
    assert state.arrival is not None
    assert state.arrival.tries == 2


def test_silence_is_tried_again() -> None:
    """The same question under the same id; back leads to what was typed."""
    state, _ = _walk(_asked(Way.CODE, "K7NH4RWX"), inputs.Failed(ID, Trouble.UNREACHABLE))
    assert state.page is Page.TROUBLE
    again, done = _walk(state, inputs.TryAgain())
    assert (again.page, [each.command.id for each in done if isinstance(each, effects.Send)]) == (Page.CHECKING, [ID])
    back, _ = _walk(state, inputs.Back())
    assert (back.page, back.entry) == (Page.ENTRY, "K7NH4RWX")


def _turned(world: Any, late: bool) -> CheckInReply:
    if late:
        return TooLate(service_id="pas", booked_for=world.now - timedelta(hours=2))
    return TooEarly(
        service_id="pas", booked_for=world.now + timedelta(hours=2), opens_at=world.now + timedelta(hours=1)
    )


def test_who_comes_too_late_may_take_a_number(world: Any) -> None:
    """As for a walk-in; not who is early, and not where the service is unknown."""
    service = world.service()
    late, _ = _walk(_asked(Way.CODE, "K7NH4RWX"), inputs.Answered(ID, _turned(world, True), service))
    state, done = _walk(late, inputs.TakeTicket(OTHER_ID))
    assert (state.page, state.shown) == (Page.ISSUING, Page.ARRIVAL)
    assert [each.command.service_id for each in done if isinstance(each, effects.Send)] == ["pas"]
    early, _ = _walk(_asked(Way.CODE, "K7NH4RWX"), inputs.Answered(ID, _turned(world, False), service))
    assert _walk(early, inputs.TakeTicket(OTHER_ID)) == (early, [])
    unknown, _ = _walk(_asked(Way.CODE, "K7NH4RWX"), inputs.Answered(ID, _turned(world, True)))
    assert _walk(unknown, inputs.TakeTicket(OTHER_ID)) == (unknown, [])


@pytest.mark.parametrize(
    "before",
    [
        (),
        (inputs.OpenHelp(),),
        (inputs.OpenInformation("wallet"),),
        (inputs.OpenCheckIn(), inputs.ChooseWay(Way.BIRTH), inputs.SetEntry("24")),
    ],
)
def test_a_code_may_be_scanned_on_any_page(before: tuple[inputs.Input, ...]) -> None:
    """Whoever holds a booking's code before the scanner is asked for nothing else."""
    state, done = _walk(HOME, *before, inputs.Scanned("https://fjordby.example/c/K7NH4RWX", ID))
    assert (state.page, state.help_open) == (Page.CHECKING, False)
    assert [each.command.known_by for each in done if isinstance(each, effects.Send)] == [ByCode(code="K7NH4RWX")]


def test_a_scan_while_an_answer_is_awaited_waits(checked_in: CheckedIn) -> None:
    """One thing at a time; a code that is none does nothing."""
    state = _asked(Way.CODE, "K7NH4RWX")
    assert _walk(state, inputs.Scanned("K7NH4RWX", OTHER_ID)) == (state, [])
    assert _walk(HOME, inputs.Scanned("?", OTHER_ID)) == (HOME, [])


def test_the_next_citizen_may_scan_at_once(checked_in: CheckedIn) -> None:
    """A scan on the page of who is done begins a visit of its own, with nothing of the one before."""
    done_with, _ = _walk(_asked(Way.CODE, "K7NH4RWX"), inputs.Answered(ID, checked_in), inputs.ChooseLanguage("en"))
    state, done = _walk(done_with, inputs.Scanned("AAAA2222", OTHER_ID))
    assert (state.language, state.reply) == ("da", None)
    assert done[0] == effects.ShowHome()


CARD = "ab" * 32


def test_a_card_finds_the_booking(checked_in: CheckedIn) -> None:
    """From home and from within an errand; the answer is as for any other way."""
    state, done = _walk(HOME, inputs.CardSwiped(CARD, ID))
    assert state.page is Page.CHECKING
    assert [each.command.known_by for each in done if isinstance(each, effects.Send)] == [ByCard(card=CARD)]
    assert _walk(state, inputs.CardSwiped(CARD, OTHER_ID)) == (state, [])
    assert _walk(state, inputs.Answered(ID, checked_in))[0].page is Page.ARRIVAL


def test_a_card_with_two_bookings(checked_in: CheckedIn) -> None:
    """The first letter goes along with the same card."""
    state, _ = _walk(HOME, inputs.CardSwiped(CARD, ID), inputs.Answered(ID, AskMore(ask=Ask.INITIAL)))
    assert state.page is Page.LETTER
    _, done = _walk(state, inputs.ChooseLetter("N", OTHER_ID))
    (sent,) = [each.command for each in done if isinstance(each, effects.Send)]
    assert sent.known_by == ByCard(card=CARD, initial="N")


def test_a_card_without_a_booking() -> None:
    """To try again is to choose a way: no code has been typed."""
    state, _ = _walk(HOME, inputs.CardSwiped(CARD, ID), inputs.Answered(ID, NoBooking()), inputs.TryAgain())
    assert state.page is Page.CHECK_IN
    assert state.arrival is not None
    assert state.arrival.tries == 1


def test_a_ticket_shows_its_place_again(world: Any) -> None:
    """Without paper; the number that stands there already stays, and whose visit it was before is over."""
    state, done = _walk(HOME, inputs.TicketScanned(world.reply(7)))
    assert (state.page, state.paper_id, done) == (Page.NUMBER, None, [])
    assert _walk(state, inputs.TicketScanned(world.reply(7))) == (state, [])
    state, done = _walk(state, inputs.TicketScanned(world.reply(8)))
    assert state.reply == world.reply(8)
    assert done == [effects.ShowHome()]


def test_what_is_said_of_a_scan_goes_away() -> None:
    """With whatever the citizen does next, and with the time; a stand that asks how it was says nothing."""
    said, _ = _walk(HOME, inputs.ScanFailed(ScanWord.CARD_UNASKED))
    assert said.scan_word is ScanWord.CARD_UNASKED
    assert _walk(said, inputs.OpenCheckIn())[0].scan_word is ScanWord.NONE
    assert _walk(said, inputs.Idle())[0] == HOME
    asking = journey.home("da", Page.FEEDBACK)
    for given in (inputs.ScanFailed(ScanWord.TICKET_OVER), inputs.CardSwiped(CARD, ID)):
        assert _walk(asking, given) == (asking, [])


def test_an_unknown_code_is_spoken_of_where_one_is_expected() -> None:
    """On the choice of ways and where the code is typed, not where the birthday is, and not at home."""
    unknown = inputs.ScanFailed(ScanWord.UNKNOWN)
    ways, _ = _walk(HOME, inputs.OpenCheckIn())
    code, birth = (_walk(ways, inputs.ChooseWay(way))[0] for way in (Way.CODE, Way.BIRTH))
    words = [_walk(state, unknown)[0].scan_word for state in (HOME, ways, code, birth)]
    assert words == [ScanWord.NONE, ScanWord.UNKNOWN, ScanWord.UNKNOWN, ScanWord.NONE]
