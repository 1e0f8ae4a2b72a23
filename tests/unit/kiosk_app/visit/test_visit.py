from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk_app.visit.deeds import Deeds
from kiosk_app.visit.journey import Errand, Limits, Page, Trouble, Way, effects, inputs
from kiosk_app.visit.outbox import Outbox
from kiosk_app.visit.visit import Visit
from shared.client.mirror import Connection
from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.assistance import HelpKind
from shared.protocol.checkin import CheckIn, TooLate
from shared.protocol.commands import IssueReply, IssueTicket
from shared.protocol.day import AskCallBack
from shared.protocol.errors import Problem, ProblemType
from shared.protocol.visits import BookSlot, HelpReply, Informed, Noted, SendList, SlotOffer

CLOSED = Problem(type=ProblemType.SERVICE_CLOSED, title="Closed", status=409, detail="It is closed.")


class FakeApi:
    """Stands in for the api: keeps what is asked by the method's name, the test answers."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Any, Callable[[Any], None]]] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        def ask(site_id: str, what: Any, done: Callable[[Any], None]) -> None:
            assert site_id == "borgerservice"
            self.asked.append((name, what, done))

        return ask


class FakePaper:
    """Stands in for the paper."""

    def __init__(self) -> None:
        self.printed: list[tuple[Any, ...]] = []

    def print_ticket(
        self, paper_id: UUID, reply: IssueReply, language: str, errand: Errand | None, *, copy: bool
    ) -> None:
        """Keep the ticket."""
        self.printed.append((paper_id, reply, language, errand, copy))

    def print_slip(self, slip_id: UUID, what: Errand | str, language: str) -> None:
        """Keep the slip."""
        self.printed.append((slip_id, what, language))


class Hall:
    """A real visit with real deeds, on stand-ins."""

    def __init__(self, mirror: Any, now: Callable[[], datetime], limits: Limits) -> None:
        self.api, self.paper, self.mirror = FakeApi(), FakePaper(), mirror
        self.outbox = Outbox(mirror, now)
        ids = iter(range(1, 1000))
        self.deeds = Deeds(
            self.api,
            mirror,
            self.paper,
            self.outbox,
            site_id="borgerservice",
            stand_id="stand-1",
            new_id=lambda: UUID(int=next(ids)),
        )
        self.visit = Visit(
            language="da",
            carry_out=self.deeds.carry_out,
            configuration=lambda: mirror.state.configuration if mirror.state else None,
            new_id=lambda: UUID(int=42),
            limits=limits,
        )

    def asked(self, name: str) -> list[Any]:
        """What was asked by that name."""
        return [what for asked, what, _ in self.api.asked if asked == name]

    def answer(self, outcome: Any) -> None:
        """Answer what was asked last."""
        self.api.asked[-1][2](outcome)


@pytest.fixture
def hall(mirror: Any, world: Any) -> Hall:
    """With short limits."""
    return Hall(mirror, lambda: world.now, Limits(page=0.05, warning=0.05, number=0.02, thanks=0.02))


def _counter(signal: Any) -> list[None]:
    calls: list[None] = []
    signal.connect(lambda *_: calls.append(None))
    return calls


def test_a_visit_from_tap_to_number(hall: Hall, world: Any) -> None:
    """The command carries the stand's id, the number is shown, the ticket printed."""
    hall.visit.open_item("service", "pas")
    hall.visit.have_all()
    hall.visit.have_all()
    assert hall.asked("issue_ticket") == [IssueTicket(id=UUID(int=42), service_id="pas", language="da")]
    hall.answer(Done(world.reply(42)))
    assert hall.visit.page == "number"
    [(paper_id, reply, language, errand, copy)] = hall.paper.printed
    assert (paper_id, reply, language, errand.service.id, copy) == (
        UUID(int=42),
        world.reply(42),
        "da",
        "pas",
        False,
    )


@pytest.mark.parametrize(
    ("outcome", "trouble"),
    [(Refused(CLOSED), Trouble.CLOSED), (Unreachable("no answer"), Trouble.UNREACHABLE)],
)
def test_a_visit_without_a_number(hall: Hall, outcome: Any, trouble: Trouble) -> None:
    """A refusal or silence leads to the page that says what to do."""
    hall.visit.open_item("service", "pas")
    hall.visit.have_all()
    hall.answer(outcome)
    assert (hall.visit.state.page, hall.visit.state.trouble) == (Page.TROUBLE, trouble)


def test_each_command_has_its_way(hall: Hall, world: Any) -> None:
    """Check-in, booking and sending go to the server as what they are, and their answers come back."""
    sent: list[inputs.Input] = []
    commands = [
        ("check_in", CheckIn(id=UUID(int=1), language="da", known_by={"by": "code"})),  # type: ignore[arg-type]
        ("book_slot", BookSlot(id=UUID(int=2), service_id="pas", starts_at=world.now, language="da")),
        ("send_list", SendList(id=UUID(int=3), language="da", phone="99000012", referral_id="embassy")),
        ("ask_call_back", AskCallBack(id=UUID(int=4), service_id="pas", language="da", phone="99000012")),
    ]
    for name, command in commands:
        hall.deeds.carry_out(effects.Send(command), sent.append)  # type: ignore[arg-type]
        assert hall.api.asked[-1][:2] == (name, command)
        hall.answer(Done(Noted()))
    assert sent == [inputs.Answered(command.id, Noted()) for _, command in commands]  # type: ignore[attr-defined]


def test_the_service_of_a_booking_is_looked_up(hall: Hall, world: Any) -> None:
    """An answer that names one brings it along, so that a number can be offered instead."""
    sent: list[inputs.Input] = []
    command = CheckIn(id=UUID(int=1), language="da", known_by={"by": "code"})  # type: ignore[arg-type]
    hall.deeds.carry_out(effects.Send(command), sent.append)
    reply = TooLate(service_id="pas", booked_for=world.now)
    hall.answer(Done(reply))
    [answered] = sent
    assert isinstance(answered, inputs.Answered)
    assert answered.service is not None
    assert answered.service.id == "pas"


def test_the_slot_and_the_call_come_back(hall: Hall, world: Any) -> None:
    """No answer is no offer, and nobody told."""
    sent: list[inputs.Input] = []
    hall.deeds.carry_out(effects.AskSlot("pas"), sent.append)
    hall.answer(Done(SlotOffer(starts_at=world.now)))
    hall.answer(Unreachable("no answer"))
    assert sent == [inputs.SlotOffered("pas", world.now), inputs.SlotOffered("pas", None)]
    hall.deeds.carry_out(effects.Call(HelpKind.BELL, "ar"), sent.append)
    [call] = hall.asked("ask_help")
    assert (call.kind, call.language, call.stand_id) == (HelpKind.BELL, "ar", "stand-1")
    hall.answer(Done(HelpReply(call=world.help_call())))
    hall.answer(Unreachable("no answer"))
    assert sent[2:] == [inputs.CallTold(told=True), inputs.CallTold(told=False)]


def test_papers(hall: Hall, world: Any) -> None:
    """Tickets and slips go to the printer."""
    hall.deeds.carry_out(effects.PrintSlip(UUID(int=9), "embassy", "da"), lambda _: None)
    hall.deeds.carry_out(effects.Print(UUID(int=43), world.reply(42), "ar", copy=True), lambda _: None)
    assert hall.paper.printed == [(UUID(int=9), "embassy", "da"), (UUID(int=43), world.reply(42), "ar", None, True)]


def test_what_is_told_for_the_record_is_kept_until_it_is_heard(hall: Hall, world: Any) -> None:
    """Unreachable: kept, and sent again with the same id when the server is back; a refusal is an answer."""
    told = _counter(hall.outbox.changed)
    for information in ("wallet", "keys"):
        hall.deeds.carry_out(effects.Record(Informed(information_id=information), "da"), lambda _: None)
    assert len(hall.asked("record_visit")) == 1
    hall.answer(Unreachable("no answer"))
    assert (hall.outbox.unsent, hall.outbox.oldest_seconds) == (2, 0.0)
    hall.mirror.become(Connection.LIVE)
    first, again = hall.asked("record_visit")
    assert first == again
    hall.answer(Done(Noted()))
    hall.answer(Refused(CLOSED))
    assert hall.outbox.unsent == 0
    assert [each.outcome.information_id for each in hall.asked("record_visit")] == ["wallet", "wallet", "keys"]
    assert told != []
    hall.deeds.carry_out(effects.GiveFeedback(4, "god", "da"), lambda _: None)
    [said] = hall.asked("give_feedback")
    assert (said.score, said.words, said.stand_id) == (4, "god", "stand-1")


def test_the_age_of_what_is_not_heard(mirror: Any, world: Any) -> None:
    """In seconds, of the oldest."""
    now = [world.now]
    outbox = Outbox(mirror, lambda: now[0])
    assert outbox.oldest_seconds == 0
    outbox.post(lambda _: None)
    now[0] += timedelta(seconds=90)
    assert outbox.oldest_seconds == 90


def test_an_abandoned_visit_ends(hall: Hall, qtbot: QtBot) -> None:
    """Nobody touches: a warning, then home, and the end is told once."""
    ended = _counter(hall.visit.ended)
    hall.visit.open_item("service", "pas")
    qtbot.waitUntil(lambda: hall.visit.state.warned)
    qtbot.waitUntil(lambda: hall.visit.page == "home")
    assert len(ended) == 1


def test_the_timer_rests_at_home_and_while_an_answer_is_awaited(visit: Visit) -> None:
    """An idle stand does nothing at all."""
    visit.touched()
    assert (visit._idle.isActive(), visit.seconds_left) == (False, 0)
    visit.open_item("service", "pas")
    assert (visit._idle.isActive(), visit.seconds_left) == (True, 30)
    visit.have_all()
    assert not visit._idle.isActive()


def test_news_do_not_lengthen_a_warning(visit: Visit) -> None:
    """Only a touch does."""
    visit.open_item("service", "pas")
    visit.send(inputs.Idle())
    visit._idle.start(5)
    visit.send(inputs.SlotOffered("pas", None))
    visit.send(inputs.Rebase(Page.CLOSED))
    assert visit._idle.interval() == 5
    visit.more_time()
    assert visit._idle.interval() == 30_000


def test_an_input_out_of_place_is_silent(visit: Visit) -> None:
    """What changes nothing signals nothing."""
    changed = _counter(visit.changed)
    visit.finish()
    visit.back()
    visit.choose_language("da")
    visit.take_ticket()
    visit.confirm_entry()
    assert changed == []


def test_what_a_page_tells_of_itself(visit: Visit, world: Any) -> None:
    """Page, direction and whether there is a way back; each told only when it changes."""
    page, backwards = _counter(visit.page_changed), _counter(visit.backwards_changed)
    back, step = _counter(visit.can_go_back_changed), _counter(visit.step_changed)
    assert (visit.page, visit.can_go_back) == ("home", False)
    visit.open_item("group", "papers")
    assert (visit.page, visit.can_go_back, visit.backwards) == ("home", True, False)
    visit.open_item("service", "pas")
    visit.have_all()
    assert (visit.page, visit.shown, visit.can_go_back) == ("issuing", "documents", False)
    visit.send(inputs.Failed(UUID(int=42), Trouble.UNREACHABLE))
    visit.back()
    visit.back()
    assert (visit.page, visit.backwards) == ("home", True)
    assert (len(page), len(backwards), len(step)) == (5, 1, 5)
    assert len(back) == 3


def test_the_slots_only_pass_on(visit: Visit, deeds: Any, world: Any, mirror: Any) -> None:
    """Each does to the journey what it says."""
    mirror.show(world.state(world.with_content(world.asking(call_back=True))))
    visit.open_item("service", "pas")
    visit.answer(False)
    visit.answer(False)
    visit.show_call_back_entry()
    visit.set_entry("99000012")
    visit.confirm_entry()
    assert isinstance(deeds.done[-1].command, AskCallBack)
    visit.send(inputs.Failed(UUID(int=42), Trouble.UNREACHABLE))
    visit.back()
    visit.back()
    visit.missing_something()
    visit.toggle_missing("photo")
    visit.missing_done()
    visit.show_phone_entry()
    visit.set_entry("99000012")
    visit.confirm_entry()
    assert isinstance(deeds.done[-1].command, SendList)
    visit.send(inputs.Answered(UUID(int=42), Noted()))
    assert visit.page == "sent"
    visit.start_over()
    visit.open_item("check-in", "")
    visit.choose_way(Way.PHONE.value)
    visit.set_entry("0012")
    visit.clear_entry()
    visit.set_entry("0012")
    visit.confirm_entry()
    assert isinstance(deeds.done[-1].command, CheckIn)
    visit.send(inputs.Failed(UUID(int=42), Trouble.UNREACHABLE))
    visit.try_again()
    assert visit.page == "checking"
    visit.send(inputs.Failed(UUID(int=42), Trouble.UNREACHABLE))
    visit.finish()
    visit.turn_page(1)
    visit.toggle_reach()
    visit.toggle_speech()
    visit.toggle_accessible()
    assert (visit.state.menu_page, visit.state.modes.speech, visit.state.modes.reach) == (1, True, True)
    visit.open_help()
    assert visit.help_open
    visit.close_help()
    visit.scanned("K7NH4RWX")
    assert visit.page == "checking"
    asked = _counter(visit.repeat_asked), _counter(visit.hush_asked)
    visit.repeat_speech()
    visit.hush()
    assert [len(each) for each in asked] == [1, 1]
