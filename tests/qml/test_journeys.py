"""Whole journeys through the real pages, by real taps and real keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from msgspec import structs
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk_app.gallery.huge import GROUPS, with_huge_menu
from kiosk_app.printer.jobs import JobState
from kiosk_app.visit.journey.inputs import Idle
from shared.client.mirror import Connection
from shared.client.outcomes import Done, Unreachable
from shared.protocol.assistance import HelpCall, HelpKind
from shared.protocol.content import Stand, StandMode
from shared.protocol.day import BookingKind, BookingReply, BookingState, BookingStatus
from shared.protocol.model import Ticket, TicketState
from shared.protocol.visits import BookSlotReply, Find, Instead, Noted, SlotOffer

MORNING = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)
SUNDAY = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
PASSPORT = "borgerservice.pas"
CODE = "K7NH4RWX"


@pytest.fixture
def kiosk(make_prepared: Callable[..., Any]) -> Any:
    """The stand with an invented menu."""
    return make_prepared()


def open_service(kiosk: Any, place: int = 0) -> None:
    """Through the group to the service in that place."""
    kiosk.tap("tile-papers")
    kiosk.tap(f"tile-{kiosk.configuration.services[place].id}")


def outcomes(kiosk: Any) -> list[Any]:
    """How visits have ended that made no ticket."""
    return [command.outcome for command in kiosk.api.commands("record_visit")]


def test_a_ticket_in_three_taps(kiosk: Any) -> None:
    """Group, service, have it all; nothing else is asked, and nothing of it is recorded as turned round."""
    open_service(kiosk, 2)
    kiosk.tap("have-all")
    _, command, _ = kiosk.api.sent[-1]
    assert (command.service_id, command.missing) == (kiosk.configuration.services[2].id, ())
    ticket = kiosk.answer("M007")
    kiosk.worker.job_changed.emit(ticket.id, JobState.PRINTED)
    assert (kiosk.page, kiosk.text("number-label")) == ("number", "M007")
    kiosk.tap("done")
    assert (kiosk.page, outcomes(kiosk)) == ("home", [])


def test_a_question_changes_what_to_bring(kiosk: Any) -> None:
    """For a child the consent is needed too; back asks again."""
    open_service(kiosk)
    kiosk.tap("yes")
    assert [document.id for document in kiosk.stand.service.props.documents] == ["photo", "consent"]
    kiosk.tap("back")
    kiosk.tap("no")
    assert [document.id for document in kiosk.stand.service.props.documents] == ["photo"]
    kiosk.tap("have-all")
    assert len(kiosk.api.sent) == 1


def to_advice(kiosk: Any) -> None:
    """The photo is missing."""
    open_service(kiosk)
    kiosk.tap("no")
    kiosk.tap("missing-something")
    kiosk.tap("missing-photo")
    kiosk.tap("missing-done")
    assert kiosk.page == "advice"


def test_a_missing_document_leads_to_the_booking_page(kiosk: Any) -> None:
    """The code of the booking page is drawn; done is recorded as that, once."""
    to_advice(kiosk)
    picture = kiosk.find("qr")
    assert picture.property("source").toString().startswith("image://qr/https")
    assert picture.property("paintedWidth") > 0
    kiosk.tap("done")
    [outcome] = outcomes(kiosk)
    assert (outcome.missing, outcome.instead) == (("photo",), Instead.BOOKING_PAGE)


def test_a_missing_document_and_a_time_later_today(kiosk: Any) -> None:
    """The offer comes, is taken, and its code is shown and printed."""
    to_advice(kiosk)
    starts_at = MORNING + timedelta(hours=3)
    kiosk.api.asked["slot_offer"][-1][1](Done(SlotOffer(starts_at=starts_at)))
    kiosk.tap("book-slot")
    _, command, _ = kiosk.api.sent[-1]
    assert command.starts_at == starts_at
    kiosk.reply(BookSlotReply(booking_id=command.id, service_id=PASSPORT, starts_at=starts_at, code=CODE))
    assert (kiosk.page, kiosk.text("booked-time"), len(kiosk.worker.jobs)) == ("booked", "13:07", 1)
    kiosk.tap("done")
    assert outcomes(kiosk)[0].instead is Instead.SLOT


def test_a_missing_document_and_the_list_by_sms(kiosk: Any) -> None:
    """The number is typed, sent, and forgotten."""
    to_advice(kiosk)
    kiosk.tap("send-sms")
    kiosk.type("99000012")
    kiosk.tap("confirm")
    _, command, _ = kiosk.api.sent[-1]
    assert (command.phone, command.documents) == ("99000012", ("photo",))
    kiosk.reply(Noted())
    assert (kiosk.page, kiosk.stand.checkin.props.entry) == ("sent", "")
    kiosk.tap("done")
    assert outcomes(kiosk)[0].instead is Instead.SMS


@pytest.mark.parametrize(("now", "advice"), [(MORNING, "så snart"), (SUNDAY, "åbent igen")])
def test_rung_instead_of_waiting(make_prepared: Callable[..., Any], now: datetime, advice: str) -> None:
    """Open or closed: the number is typed, sent and forgotten, and the citizen told what happens next."""
    kiosk = make_prepared(now=now)
    if kiosk.page == "closed":
        kiosk.tap("look-around")
    open_service(kiosk, 1)
    kiosk.tap("no")
    kiosk.tap("call-back")
    kiosk.type("99000012")
    kiosk.tap("confirm")
    _, command, _ = kiosk.api.sent[-1]
    assert (command.service_id, command.phone) == (kiosk.configuration.services[1].id, "99000012")
    assert kiosk.find("confirm") is None
    kiosk.reply(_written_down(command))
    assert (kiosk.page, kiosk.stand.checkin.props.entry) == ("sent", "")
    said = [str(item.property("text") or "") for item in kiosk.items()]
    assert "Vi ringer til dig" in said
    assert [text for text in said if advice in text]
    kiosk.tap("done")
    assert (kiosk.page in ("home", "closed"), outcomes(kiosk)) == (True, [])


def test_a_wish_to_be_rung_that_does_not_get_through(kiosk: Any) -> None:
    """It says so, and the same wish is sent again; back is the number, then what to bring."""
    open_service(kiosk, 1)
    kiosk.tap("no")
    kiosk.tap("call-back")
    kiosk.type("99000012")
    kiosk.tap("confirm")
    kiosk.api.sent[-1][2](Unreachable("nobody answers"))
    assert kiosk.text("trouble-title") == "Det kunne ikke sendes"
    kiosk.tap("try-again")
    assert kiosk.api.sent[-1][1] == kiosk.api.sent[-2][1]
    kiosk.api.sent[-1][2](Unreachable("nobody answers"))
    kiosk.tap("back")
    assert (kiosk.page, kiosk.stand.checkin.props.entry) == ("call-back", "99000012")
    kiosk.tap("back")
    assert (kiosk.page, kiosk.stand.checkin.props.entry) == ("documents", "")


def test_nobody_is_promised_a_call_while_the_server_is_away(kiosk: Any) -> None:
    """The choice goes with the connection and comes back with it; a service that does not ring has none."""
    open_service(kiosk, 1)
    kiosk.tap("no")
    assert kiosk.find("call-back") is not None
    kiosk.mirror.become(Connection.LOST)
    assert kiosk.find("call-back") is None
    kiosk.mirror.become(Connection.LIVE)
    assert kiosk.find("call-back") is not None
    kiosk.stand.visit.start_over()
    open_service(kiosk, 2)
    assert (kiosk.page, kiosk.find("call-back")) == ("documents", None)


def _written_down(command: Any) -> BookingReply:
    """The server's answer to a wish to be rung."""
    booking = BookingStatus(
        id=command.id,
        kind=BookingKind.CALLBACK,
        state=BookingState.BOOKED,
        service_id=command.service_id,
        starts_at=MORNING,
    )
    return BookingReply(booking=booking)


def test_a_missing_document_and_a_ticket_all_the_same(kiosk: Any) -> None:
    """The ticket says what is missing, and nobody was turned round."""
    to_advice(kiosk)
    kiosk.tap("take-ticket")
    assert kiosk.api.sent[-1][1].missing == ("photo",)
    kiosk.answer()
    kiosk.tap("done")
    assert outcomes(kiosk) == []


def test_a_referral_by_an_answer_and_from_the_menu(kiosk: Any) -> None:
    """No ticket; what led there is recorded, and the place can be taken along on paper."""
    open_service(kiosk, 1)
    kiosk.tap("yes")
    assert kiosk.page == "referral"
    kiosk.tap("print-list")
    assert len(kiosk.worker.jobs) == 1
    kiosk.tap("done")
    kiosk.tap("tile-embassy")
    kiosk.tap("done")
    first = kiosk.configuration.services[1].id
    kiosk.api.asked["record_visit"][0][1](Done(Noted()))
    assert [(each.referral_id, each.service_id) for each in outcomes(kiosk)] == [("embassy", first), ("embassy", None)]
    assert kiosk.api.sent == []


def test_finding_by_plain_words(kiosk: Any) -> None:
    """Typed on the screen, found at once, and opened; back finds the words again."""
    kiosk.configure(information=(), services=kiosk.configuration.services)
    kiosk.stand.visit.open_item("search", "")
    kiosk.type("ambas")
    kiosk.tap("tile-embassy")
    assert kiosk.page == "referral"
    kiosk.tap("back")
    assert (kiosk.page, kiosk.stand.search.props.entry) == ("search", "ambas")
    # A machine that types slowly has asked for the beginning too.
    kiosk.qtbot.waitUntil(lambda: kiosk.api.commands("find")[-1:] == [Find(words="ambas", language="da")])


def test_a_huge_menu_can_be_used(kiosk: Any) -> None:
    """300 services in 40 groups: each is a few taps away, by its pages or by its words."""
    kiosk.mirror.show(with_huge_menu(kiosk.mirror.state))
    for _ in range(GROUPS // 8):
        if kiosk.find("tile-group-39") is None:
            kiosk.tap("next-page")
    kiosk.tap("tile-group-39")
    kiosk.tap("tile-service-279")
    assert (kiosk.page, kiosk.stand.service.props.id) == ("question", "service-279")
    kiosk.stand.visit.start_over()
    kiosk.tap("search")
    kiosk.type("ord299")
    kiosk.tap("tile-service-299")
    assert (kiosk.page, kiosk.stand.service.props.id) == ("question", "service-299")


def test_in_arabic(make_prepared: Callable[..., Any]) -> None:
    """Everything is mirrored: back stands at the right, and the ticket speaks Arabic."""
    kiosk = make_prepared(language="ar")
    open_service(kiosk, 2)
    back, help_button = kiosk.find("back"), kiosk.find("help")
    assert back.mapToScene(QPointF(0, 0)).x() > help_button.mapToScene(QPointF(0, 0)).x()
    kiosk.tap("have-all")
    assert kiosk.api.sent[-1][1].language == "ar"
    kiosk.answer()
    kiosk.tap("done")
    assert kiosk.stand.languages.props.right_to_left


def test_a_citizen_who_walks_away(kiosk: Any) -> None:
    """A warning that can be answered; unanswered, nothing is left, and the outcome is recorded once."""
    to_advice(kiosk)
    kiosk.tap("accessible")
    kiosk.stand.visit.send(Idle())
    kiosk.tap("more-time")
    assert (kiosk.page, kiosk.stand.care.props.warning) == ("advice", False)
    kiosk.stand.visit.send(Idle())
    kiosk.stand.visit.send(Idle())
    assert (kiosk.page, kiosk.stand.modes.props.accessible) == ("home", False)
    assert [outcome.instead for outcome in outcomes(kiosk)] == [Instead.LEFT]


def test_accessible_by_keyboard_alone(kiosk: Any) -> None:
    """Tab to the mode, arrows and Enter to a number: no finger needed."""
    window = kiosk.window

    def go_to(name: str) -> None:
        for _ in range(40):
            if window.activeFocusItem() is not None and window.activeFocusItem().objectName() == name:
                return
            QTest.keyClick(window, Qt.Key.Key_Tab)
        raise AssertionError(f"{name} cannot be reached by Tab on page {kiosk.page}")

    def press(name: str) -> None:
        go_to(name)
        QTest.keyClick(window, Qt.Key.Key_Return)

    press("accessible")
    assert kiosk.stand.modes.props.accessible
    press("tile-papers")
    press(f"tile-{kiosk.configuration.services[2].id}")
    press("have-all")
    kiosk.answer()
    assert kiosk.page == "number"
    press("done")
    assert (kiosk.page, kiosk.stand.modes.props.accessible) == ("home", False)


def test_closed(make_prepared: Callable[..., Any]) -> None:
    """On Sunday the stand says when it opens; what to bring can be seen, a number cannot be had."""
    kiosk = make_prepared(now=SUNDAY)
    assert (kiosk.page, kiosk.stand.closed.props.opens_on) == ("closed", "tomorrow")
    kiosk.tap("look-around")
    open_service(kiosk, 2)
    assert (kiosk.page, kiosk.find("have-all")) == ("documents", None)
    kiosk.tap("back")
    kiosk.tap("back")
    kiosk.tap("back")
    assert kiosk.page == "closed"


def test_fetching_help(kiosk: Any) -> None:
    """One call goes out; who has gone leaves it standing until somebody has been there."""
    kiosk.tap("help")
    kiosk.tap("fetch-help")
    [command] = kiosk.api.commands("ask_help")
    assert (command.kind, command.stand_id, command.language) == (HelpKind.HELP, "stand-1", "da")
    call = HelpCall(
        id=command.id, kind=HelpKind.HELP, stand_id="stand-1", language="da", asked_at=MORNING, answered_at=MORNING
    )
    state = kiosk.mirror.state
    kiosk.mirror.show(structs.replace(state, seq=state.seq + 1, help_calls={call.id: call}))
    kiosk.stand.visit.start_over()
    assert kiosk.stand.care.props.help_state == "coming"


def test_the_bell_of_a_locked_reception(kiosk: Any) -> None:
    """One button that rings, once."""
    kiosk.configure(stands=(Stand(id="stand-1", name={}, mode=StandMode.BELL),))
    kiosk.tap("ring")
    [command] = kiosk.api.commands("ask_help")
    assert (command.kind, kiosk.stand.bell.props.state) == (HelpKind.BELL, "ringing")


def test_feedback_at_the_exit(kiosk: Any) -> None:
    """A face, words, thanks, and by itself back to the faces."""
    kiosk.configure(stands=(Stand(id="stand-1", name={}, mode=StandMode.FEEDBACK),))
    kiosk.tap("rate-4")
    kiosk.type("god")
    kiosk.tap("send-feedback")
    [said] = kiosk.api.commands("give_feedback")
    assert (said.score, said.words, kiosk.page) == (4, "god", "thanks")
    kiosk.stand.visit.send(Idle())
    assert kiosk.page == "feedback"


def test_a_tile_changes_in_place(kiosk: Any) -> None:
    """A longer queue changes what a tile says, and the tile stays the same one."""
    kiosk.tap("tile-papers")
    name = f"tile-{PASSPORT}"
    before = kiosk.find(name)
    line = before.property("line")
    waiting = {
        UUID(int=number): Ticket(
            id=UUID(int=number),
            service_id=PASSPORT,
            label=f"P{number:03}",
            state=TicketState.WAITING,
            language="da",
            arrived_at=MORNING,
            due_at=MORNING,
            called_at=None,
            started_at=None,
            desk_id=None,
            staff_id=None,
            calls=0,
        )
        for number in range(1, 9)
    }
    kiosk.mirror.show(structs.replace(kiosk.mirror.state, seq=9, tickets=waiting))
    assert kiosk.find(name) is before
    assert before.property("line") != line
