"""What citizens have written, in the caseworker's day: taken, read, answered; on the screen and before it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from shared.client.outcomes import Done
from shared.protocol.day import Day, DayEntry
from shared.protocol.enquiries import Enquiry, EnquiryAnswer
from shared.protocol.events import BookingChanged
from shared.protocol.forms import FieldInput
from staff_tray.day.timeline import Offer, RowState
from staff_tray.trouble import LocalTrouble
from tests.unit.staff_tray.day.conftest import BO
from tests.unit.staff_tray.day.test_day_windows import Screen

NAME = {"da": "Spørgsmål", "en": "Question"}
ANSWERS = (
    EnquiryAnswer(name=NAME, input=FieldInput.LONG, text="Må <b>katten</b> komme med?\nHun er sød."),
    EnquiryAnswer(name=NAME, input=FieldInput.CHOICE, text="Andet", option={"da": "Andet", "en": "Other"}),
    EnquiryAnswer(name=NAME, input=FieldInput.YES_NO, text="no"),
    EnquiryAnswer(name=NAME, input=FieldInput.DATE, text="2026-12-01"),
)


def letter(bo: Any, number: int, minute: float = 120, *, read: bool = False, **other: Any) -> DayEntry:
    """Letter `number`, to be answered so many minutes after 10:42; once it is read, Bo's own."""
    about: dict[str, Any] = {"answers": ANSWERS, "mail": "nobody@example.com"} if read else {}
    enquiry = Enquiry(reference="7K3M9QTX", sent_at=bo.morning - timedelta(hours=20), **about)
    values = {} if read else {"staff_id": None}
    made: DayEntry = bo.entry(number, minute, "written", enquiry=enquiry, **{**values, **other})
    return made


@pytest.mark.parametrize(
    ("minute", "read", "other", "state", "offers"),
    [
        (120, False, {}, RowState.AHEAD, (Offer.TAKE,)),
        (-5, False, {}, RowState.DUE, (Offer.TAKE,)),
        (120, True, {}, RowState.AHEAD, (Offer.MAIL, Offer.FINISH)),
        (-5, True, {"phone": "+4500000017"}, RowState.DUE, (Offer.MAIL, Offer.CALL, Offer.FINISH, Offer.NO_ANSWER)),
        (-5, True, {"state": "done"}, RowState.OVER, ()),
    ],
)
def test_how_a_letter_stands(
    bo: Any, minute: float, read: bool, other: dict[str, Any], state: RowState, offers: tuple[Offer, ...]
) -> None:
    """It waits to be taken, is answered by mail or telephone, and is late from the time that was promised on."""
    entry = letter(bo, 7, minute, read=read, **other)
    bo.answer(*((entry,) if read else ()), call_backs=() if read else (entry,))
    row = bo.day.row(UUID(int=7))
    assert (row.state, row.offers, row.quiet) == (state, offers, False)
    assert (row.letter.reference, row.letter.sent) == ("7K3M-9QTX", "22/11 14:42")
    assert bool(bo.day.props.notices) == (state is RowState.DUE and read)


def test_what_was_written_and_by_when(bo: Any) -> None:
    """Answers in the desktop's language, days as they are written here; another day's date stands before its time."""
    bo.answer(letter(bo, 7, 120 + 24 * 60, read=True))
    (row,) = bo.day.props.rows
    assert row.day == "24/11"
    assert [(line.text, line.yes) for line in row.letter.lines] == [
        (ANSWERS[0].text, None), ("Andet", None), ("no", False), ("1.12.2026", None),
    ]  # fmt: skip
    assert row.letter.lines[0].question == "Spørgsmål"


def test_one_becomes_late_while_it_waits(bo: Any) -> None:
    """Nobody has taken it, and its time comes: the row says so by itself."""
    bo.answer(call_backs=(letter(bo, 7, 30),))
    assert bo.day.props.next_at == bo.morning + timedelta(minutes=30)
    bo.clock.now = bo.morning + timedelta(minutes=30)
    bo.day.look_at_clock()
    assert bo.day.props.call_backs[0].state is RowState.DUE


def test_a_new_letter_is_asked_for(bo: Any) -> None:
    """When one arrives, and when one becomes late elsewhere: that is asked for once, also by a clock that is ahead."""
    bo.answer()
    booking = letter(bo, 7, service_id="nothing").booking
    bo.feed.event_applied.emit(BookingChanged(seq=9, at=bo.morning, booking=booking))
    assert len(bo.api.days) == 1
    later = bo.morning + timedelta(minutes=20)
    bo.api.days.pop()(Done(Day(staff_id=BO, date=date(2026, 11, 23), entries=(), again_at=later)))
    assert bo.day.props.next_at == later
    bo.day.look_at_clock()
    assert bo.api.days == []
    bo.clock.now = later
    for _ in range(2):
        bo.day.look_at_clock()
        assert len(bo.api.days) == 1
    bo.api.days.pop()(Done(Day(staff_id=BO, date=date(2026, 11, 23), entries=(), again_at=later)))
    bo.day.look_at_clock()
    assert bo.api.days == []


def test_mail_is_begun_and_says_nothing_of_what_was_written(bo: Any) -> None:
    """The desktop's mail program gets address and reference; without one the row says so."""
    bo.answer(letter(bo, 7, read=True))
    bo.day.write_back(UUID(int=7), "Answer, 7K3M-9QTX")
    assert bo.telephone.dialled == ["nobody@example.com Answer, 7K3M-9QTX"]
    bo.telephone.works = False
    bo.day.write_back(UUID(int=7), "Answer")
    assert bo.day.row(UUID(int=7)).trouble is LocalTrouble.NO_MAIL


@pytest.fixture
def screen(bo: Any, qtbot: Any) -> Any:
    """The day on the screen."""
    made = Screen(bo, qtbot)
    yield made
    made.stack.close()


def test_taken_read_and_answered(screen: Any) -> None:
    """A press takes it, and it can be read at once, as plain text; it is closed with an outcome, or without answer."""
    bo = screen.bo
    bo.answer(call_backs=(letter(bo, 7),))
    row = screen.row(7)
    assert screen.said("call-backs-heading") == "Wait for an answer"
    assert screen.said("day-what", row) == "Has written"
    assert screen.said("day-state", row) == "Answer by 12:42"
    assert screen.said("letter-when", row) == "Written 22/11 14:42 · 7K3M-9QTX"
    assert not row.findChild(QPushButton, "letter-read").isVisible()
    assert row.findChild(QPushButton, "call-take").text() == "I'll answer"
    screen.press("call-take", row)
    taken = letter(bo, 7, read=True, phone="+4500000017")
    bo.reply(taken)
    bo.answer(taken)
    row = next(each for each in screen.window.findChildren(QWidget, row.objectName()) if each.isVisible())
    shown = [label for label in row.findChildren(QLabel, "letter-answer") if label.isVisible()]
    assert [label.text() for label in shown] == [ANSWERS[0].text, "Andet", "No", "1.12.2026"]
    assert all(label.textFormat().name == "PlainText" for label in shown)
    assert (screen.said("letter-mail", row), screen.said("day-phone", row)) == ("nobody@example.com", "+45 00 00 00 17")
    screen.press("letter-read", row)
    assert not row.findChild(QWidget, "letter-body").isVisible()
    screen.press("call-mail", row)
    assert bo.telephone.dialled == ["nobody@example.com Answer to what you wrote, 7K3M-9QTX"]
    screen.press("call-finish", row)
    screen.press("outcome-solved", row)
    assert bo.api.asked[-1][1:2] == ("finish",)
    bo.reply(taken, state="done", outcome="solved")
    assert not row.findChild(QLabel, "letter-mail").isVisible()


def test_closed_without_an_answer(screen: Any) -> None:
    """What is no question, or nobody's, is closed so."""
    screen.bo.answer(letter(screen.bo, 7, read=True))
    row = screen.row(7)
    assert not row.findChild(QWidget, "letter-body").isVisible()
    screen.press("call-finish", row)
    screen.press("call-drop", row)
    assert screen.bo.api.asked[-1][1] == "cancel"
