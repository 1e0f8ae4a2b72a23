"""View model of the team: a colleague's day, taking over, asking, and messages to the host."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.commands import TicketReply
from shared.protocol.errors import ProblemType
from shared.protocol.model import Role, TicketState
from shared.protocol.team import TakenOver
from shared.protocol.visits import Noted
from staff_tray.team.team_props import Question, Sending, Take, WhyNot
from staff_tray.team.words import question_words
from staff_tray.trouble import LocalTrouble

Make = Callable[..., Any]


@pytest.fixture
def ill(new_scene: Make, site: Make, ticket: Make, who: Any) -> Any:
    """Bo sits at a desk of his own and looks at Kaj, who is away, with two who wait for him and one put aside."""
    scene = new_scene(desk_id="desk-9")
    scene.put(
        site(
            ticket(1, for_staff_id=who["kaj"]),
            ticket(2, for_staff_id=who["kaj"]),
            ticket(3, state=TicketState.PARKED, desk_id=None, staff_id=who["kaj"]),
            ticket(4),
        )
    )
    scene.team.wake()
    scene.team.choose(who["kaj"])
    return scene


def test_all_who_wait_for_somebody_who_is_ill(ill: Any, who: Any) -> None:
    """It says what will happen, does nothing before yes, and tells how many there were."""
    ill.team.ask_first(Take.WAITING)
    question = ill.team.props.chosen.question
    assert (question.citizens, question.bookings) == (3, 0)
    assert question_words(question) == "3 citizens become yours."
    assert ill.api.asked == []
    ill.team.confirm()
    ill.team.confirm()
    ((what, _, command),) = ill.api.asked
    assert (what, command.from_staff_id, command.desk_id) == ("take-over", who["kaj"], "desk-9")
    ill.api.done(Done(TakenOver(tickets=3)))
    result = ill.team.props.chosen.result
    assert (result.take, result.citizens, result.trouble) == (Take.WAITING, 3, None)


@pytest.mark.parametrize(
    ("citizens", "bookings", "words"),
    [
        (1, 0, "1 citizen becomes yours."),
        (3, 2, "3 citizens and 2 bookings become yours."),
        (1, 1, "1 citizen and 1 booking become yours."),
        (0, 1, "1 booking becomes yours."),
    ],
)
def test_the_question_in_words(citizens: int, bookings: int, words: str) -> None:
    """One thought, and the numbers."""
    assert question_words(Question(Take.WAITING, "Kaj", citizens=citizens, bookings=bookings)) == words


def test_another_colleague_is_another_question(ill: Any, who: Any) -> None:
    """Whoever looks at somebody else has not said yes for the first one."""
    ill.team.ask_first(Take.WAITING)
    ill.team.choose(who["mette"])
    ill.team.confirm()
    assert ill.api.asked == []
    assert ill.team.props.chosen.question is None


def test_the_open_case_of_a_colleague(new_scene: Make, site: Make, ticket: Make, who: Any) -> None:
    """It moves to one's own desk."""
    scene = new_scene(desk_id="desk-2")
    case = ticket(1, state=TicketState.SERVING, staff_id=who["mette"])
    scene.put(site(case))
    scene.team.wake()
    scene.team.choose(who["mette"])
    assert scene.team.props.chosen.offered == (Take.CASE, Take.DESK)
    scene.team.ask_first(Take.CASE)
    words = question_words(scene.team.props.chosen.question)
    assert words.startswith("P001 becomes your open case, and Mette")
    scene.team.confirm()
    what, about, command = scene.api.asked[-1]
    assert (what, about, command.desk_id) == ("take", case.id, "desk-2")
    scene.api.done(Done(TicketReply(ticket=case)))
    assert scene.team.props.chosen.result.label == "P001"


def test_the_desk_of_a_colleague(new_scene: Make, site: Make, ticket: Make, who: Any) -> None:
    """One sits there from now on; the words say what comes with it."""
    scene = new_scene(desk_id="desk-2")
    asked: list[str] = []
    scene.team.desk_asked.connect(asked.append)
    scene.put(site(ticket(1, state=TicketState.CALLED), ticket(2, for_desk_id="desk-1")))
    scene.team.wake()
    scene.team.choose(who["mette"])
    scene.team.ask_first(Take.DESK)
    assert question_words(scene.team.props.chosen.question) == (
        "You sit at Skranke 1 from now on. P001 becomes your open case. Those who wait for this desk come to you: 1."
    )
    scene.team.confirm()
    assert asked == ["desk-1"]


@pytest.mark.parametrize(
    ("desk_id", "own_case", "case_why", "waiting_why"),
    [
        (None, False, WhyNot.NO_DESK, None),
        ("desk-2", True, WhyNot.OWN_CASE, None),
        ("desk-2", False, None, None),
    ],
)
def test_why_something_cannot_be_taken_over(
    new_scene: Make, site: Make, ticket: Make, who: Any, desk_id: Any, own_case: bool, case_why: Any, waiting_why: Any
) -> None:
    """A case needs a desk that is free; those who wait can always be taken over."""
    scene = new_scene(desk_id=desk_id)
    own = [ticket(9, state=TicketState.SERVING, desk_id="desk-2", staff_id=who["bo"])] if own_case else []
    scene.put(
        site(ticket(1, state=TicketState.SERVING, staff_id=who["mette"]), ticket(2, for_staff_id=who["mette"]), *own)
    )
    scene.team.wake()
    scene.team.choose(who["mette"])
    why_not = scene.team.props.chosen.why_not
    assert (why_not.get(Take.CASE), why_not.get(Take.WAITING)) == (case_why, waiting_why)


def test_a_day_is_fetched_and_a_failure_is_said(new_scene: Make, site: Make, who: Any, problem: Make) -> None:
    """Each time somebody is looked at; without it, why; bookings count only where the server moves them too."""
    scene = new_scene()
    scene.put(site())
    scene.team.wake()
    scene.team.choose(who["kaj"])
    chosen = scene.team.props.chosen
    assert [line.at for line in chosen.day] == ["10:42", "12:42", "13:42"]
    assert chosen.offered == ()
    scene.api.day = Refused(problem(ProblemType.FORBIDDEN))
    scene.team.choose(who["mette"])
    assert (scene.team.props.chosen.day, scene.team.props.chosen.day_trouble) == (None, ProblemType.FORBIDDEN)


def test_asking_a_colleague_to_come(ill: Any, ticket: Make, who: Any) -> None:
    """Of those who wait one is sent to the colleague; those who are theirs already are not offered."""
    assert [guest.label for guest in ill.team.props.chosen.guests] == ["P004"]
    ill.team.ask(ticket(1).id)
    assert ill.api.asked == []
    ill.team.ask(ticket(4).id)
    what, about, command = ill.api.asked[-1]
    assert (what, about, command.to_staff_id) == ("transfer", ticket(4).id, who["kaj"])
    ill.api.done(Unreachable("no route"))
    assert ill.team.props.chosen.result.trouble is LocalTrouble.NO_ANSWER


def test_a_message_to_the_host(ill: Any, problem: Make) -> None:
    """Under way, then sent, with the time; a failure is said; nothing and too long a text are not sent as they are."""
    sent: list[int] = []
    ill.team.message_sent.connect(lambda: sent.append(1))
    ill.team.send("   ")
    ill.team.send("x" * 400)
    assert ill.team.props.message.sending is Sending.UNDER_WAY
    ill.team.send("again")
    ((what, role, text),) = ill.api.asked
    assert (what, role, len(text)) == ("send", Role.HOST, 300)
    ill.api.done(Refused(problem(ProblemType.FORBIDDEN)))
    assert ill.team.props.message.trouble is ProblemType.FORBIDDEN
    assert sent == []
    ill.team.send("Come to desk 2")
    ill.api.done(Done(Noted()))
    assert (ill.team.props.message.at, sent) == ("11:30", [1])


def test_signals_fired_and_silent(ill: Any, site: Make, ticket: Make, who: Any) -> None:
    """The same choice, the same words, the same state: silence. Nobody looks: silence."""
    heard: list[int] = []
    ill.team.changed.connect(lambda: heard.append(1))
    ill.team.choose(who["kaj"])
    ill.team.search("")
    ill.put(ill.feed.state)
    assert heard == []
    ill.team.search("am ha")
    assert len(heard) == 1
    assert [person.staff_id for person in ill.team.props.people] == [who["amina"]]
    ill.team.rest()
    ill.put(site(ticket(5)))
    ill.feed.be(Connection.LOST)
    assert len(heard) == 1


def test_cut_off_nothing_is_taken_over(ill: Any) -> None:
    """What was known is shown; a question that was open is not answered any more."""
    ill.team.ask_first(Take.WAITING)
    ill.feed.be(Connection.LOST)
    chosen = ill.team.props.chosen
    assert (ill.team.props.known_at, chosen.question) == ("11:30", None)
    assert set(chosen.why_not.values()) == {WhyNot.OFFLINE}
    ill.team.confirm()
    ill.team.send("Hello")
    assert ill.api.asked == []


def test_an_old_token_ends_the_session(ill: Any, problem: Make) -> None:
    """Also from the team window."""
    ended: list[Any] = []
    ill.team.signed_out.connect(ended.append)
    ill.team.ask_first(Take.WAITING)
    ill.team.confirm()
    ill.api.done(Refused(problem(ProblemType.UNAUTHENTICATED)))
    assert ended == [ProblemType.UNAUTHENTICATED]
