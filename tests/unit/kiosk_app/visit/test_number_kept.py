"""What a citizen can do whose number may not be on paper."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk_app.fonts import load_fonts
from kiosk_app.printer.jobs import JobState
from kiosk_app.printer.state import PrinterState
from kiosk_app.ticket.paper import PAPER_80
from kiosk_app.visit import journey
from kiosk_app.visit.journey import UNSURE, Limits, Page, Paper, SentBy, State, Trouble, effects, inputs
from kiosk_app.visit.paper import TicketPaper
from shared.protocol.checkin import AlreadyCheckedIn, ByCode, CheckIn
from shared.protocol.visits import Noted, SendList

ID, OTHER_ID, COPY_ID = UUID(int=42), UUID(int=43), UUID(int=44)
HOME = journey.home("da")


def _walk(state: State, *given: inputs.Input) -> tuple[State, list[effects.Effect]]:
    done: list[effects.Effect] = []
    for each in given:
        state, more = journey.step(state, each)
        done += more
    return state, done


@pytest.fixture
def numbered(world: Any) -> State:
    """The number stands, and its paper is on the way."""
    taken = (inputs.OpenService(world.service()), inputs.HaveAll(ID), inputs.Answered(ID, world.reply(42)))
    return _walk(HOME, *taken, inputs.PaperReported(ID, Paper.PRINTING))[0]


@pytest.mark.parametrize("paper", list(Paper))
def test_another_paper_only_for_who_may_have_none(numbered: State, world: Any, paper: Paper) -> None:
    """The same number, marked as a copy, under a name of its own: the first one's late word is another's."""
    state, _ = _walk(numbered, inputs.PaperReported(ID, paper))
    again, done = _walk(state, inputs.PrintAgain(COPY_ID))
    if paper not in UNSURE:
        assert (again, done) == (state, [])
        return
    assert done == [effects.Print(COPY_ID, world.reply(42), "da", numbered.errand, copy=True)]
    assert (again.page, again.paper, again.reply) == (Page.NUMBER, Paper.PRINTING, state.reply)
    assert _walk(again, inputs.PaperReported(ID, Paper.MISSING))[0] == again
    assert _walk(again, inputs.PaperReported(COPY_ID, Paper.PRINTED))[0].paper is Paper.PRINTED


def test_nobody_empties_the_roll(numbered: State) -> None:
    """Two copies of a number, however often one taps."""
    state = numbered
    for number in range(10):
        state, _ = _walk(state, inputs.PaperReported(state.paper_id or ID, Paper.UNCERTAIN))
        state, _ = _walk(state, inputs.PrintAgain(UUID(int=100 + number)))
    assert state.copies == 2
    assert not journey.may_print_again(state)


def test_the_number_on_the_phone(numbered: State) -> None:
    """It is asked for and sent, and the number stands again; it is not offered twice."""
    state, _ = _walk(numbered, inputs.PaperReported(ID, Paper.MISSING))
    typing, _ = _walk(state, inputs.ShowPhoneEntry())
    assert (typing.page, typing.reply) == (Page.PHONE, state.reply)
    assert _walk(typing, inputs.Back())[0] == replace(state, before=Page.NUMBER)
    sending, done = _walk(typing, inputs.SetEntry("99000012"), inputs.SendSms(OTHER_ID))
    assert done == [effects.Send(SendList(id=OTHER_ID, language="da", phone="99000012", ticket_id=ID))]
    sent, _ = _walk(sending, inputs.Answered(OTHER_ID, Noted()))
    assert (sent.page, sent.entry, sent.sent_by, sent.pending) == (Page.NUMBER, "", SentBy.SMS, None)
    assert not journey.may_send(sent)
    assert journey.is_over(sent)


def test_an_sms_that_does_not_go_leaves_the_number(numbered: State) -> None:
    """Trouble, then back to the phone number and to the number."""
    state, _ = _walk(numbered, inputs.PaperReported(ID, Paper.LATE), inputs.ShowPhoneEntry())
    state, _ = _walk(state, inputs.SetEntry("99000012"), inputs.SendSms(OTHER_ID))
    failed, _ = _walk(state, inputs.Failed(OTHER_ID, Trouble.UNREACHABLE))
    assert failed.page is Page.TROUBLE
    assert _walk(failed, inputs.TryAgain())[0].page is Page.PHONE
    back, _ = _walk(failed, inputs.Back(), inputs.Back())
    assert (back.page, back.reply) == (Page.NUMBER, numbered.reply)


def test_a_paper_that_comes_needs_no_sms(numbered: State) -> None:
    """Printed, or still in time: nothing is offered."""
    assert not journey.may_send(numbered)
    assert not journey.may_send(_walk(numbered, inputs.PaperReported(ID, Paper.PRINTED))[0])
    assert journey.may_send(_walk(numbered, inputs.PaperReported(ID, Paper.NONE))[0])


def test_a_number_to_remember_stands_longer(numbered: State) -> None:
    """Twice as long as one that lies in the slot."""
    limits = Limits(number=20)
    assert journey.idle_limit(_walk(numbered, inputs.PaperReported(ID, Paper.PRINTED))[0], limits) == 20
    assert journey.idle_limit(_walk(numbered, inputs.PaperReported(ID, Paper.MISSING))[0], limits) == 40


def test_who_has_checked_in_can_do_the_same(world: Any) -> None:
    """The page of an arrival offers both, and comes back."""
    asked = CheckIn(id=ID, language="da", known_by=ByCode(code="K7NH4RWX"))
    waiting = replace(HOME, page=Page.CHECKING, pending=asked)
    reply = AlreadyCheckedIn(ticket=world.ticket(42), ahead=1, desk_id=None)
    state, done = _walk(waiting, inputs.Answered(ID, reply), inputs.PaperReported(ID, Paper.MISSING))
    assert [each.copy for each in done if isinstance(each, effects.Print)] == [True]
    again, done = _walk(state, inputs.PrintAgain(COPY_ID))
    assert (again.page, [each.copy for each in done if isinstance(each, effects.Print)]) == (Page.ARRIVAL, [True])
    assert _walk(state, inputs.ShowPhoneEntry(), inputs.Back())[0].page is Page.ARRIVAL


class FakeWorker(QObject):
    """Stands in for the printer's worker: it takes jobs and says nothing of them."""

    state_changed = Signal(object)
    job_changed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.state = PrinterState.READY

    def submit(self, job_id: UUID, _content: object) -> None:
        """Take it."""
        self.job_changed.emit(job_id, JobState.QUEUED)


def test_late_is_said_once_and_taken_back(qtbot: QtBot, mirror: Any, world: Any) -> None:
    """Nothing confirmed in time: late, also while it goes on being sent; printed after all: printed."""
    load_fonts()
    worker, said = FakeWorker(), list[Paper]()
    paper = TicketPaper(worker, lambda: mirror.state, PAPER_80, lambda: world.now, patience=0.05)
    paper.reported.connect(lambda _, state: said.append(state))
    paper.print_ticket(ID, world.reply(42), "da")
    qtbot.waitUntil(lambda: Paper.LATE in said)
    worker.job_changed.emit(ID, JobState.SENDING)
    worker.job_changed.emit(ID, JobState.AWAITING)
    worker.job_changed.emit(ID, JobState.PRINTED)
    assert said == [Paper.PRINTING, Paper.LATE, Paper.LATE, Paper.LATE, Paper.PRINTED]


def test_a_paper_in_time_is_never_late(qtbot: QtBot, mirror: Any, world: Any) -> None:
    """Confirmed or put away before: no word of being late."""
    load_fonts()
    worker, said = FakeWorker(), list[Paper]()
    paper = TicketPaper(worker, lambda: mirror.state, PAPER_80, lambda: world.now, patience=0.05)
    paper.reported.connect(lambda _, state: said.append(state))
    paper.print_ticket(ID, world.reply(42), "da")
    worker.job_changed.emit(ID, JobState.PRINTED)
    assert not paper._lateness.isActive()
    paper.print_ticket(OTHER_ID, world.reply(42), "da")
    paper.put_away()
    assert not paper._lateness.isActive()
    assert Paper.LATE not in said
