"""View model of the board: what it asks of the server, what comes of it, and when it is silent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from shared.client.mirror import Connection
from shared.client.outcomes import Done, Refused, Unreachable
from shared.protocol.commands import TicketReply
from shared.protocol.errors import ProblemType
from shared.protocol.model import Answer, AnswerKind, Role, TicketState
from shared.protocol.visitors import Need, Visitor
from staff_tray.host.board_props import BoardAction, WhyNot
from staff_tray.host.rows import Filters
from staff_tray.trouble import LocalTrouble

Make = Callable[..., Any]
ONE = UUID(int=1)


@pytest.fixture
def counted(new_scene: Make) -> Any:
    """A scene whose board is looked at, and how often it said that it is another."""
    scene = new_scene()
    scene.board.wake()
    scene.changes = []
    scene.board.changed.connect(lambda: scene.changes.append(1))
    return scene


def test_it_says_when_it_is_another_and_only_then(counted: Any, site: Make, ticket: Make) -> None:
    """A state that looks the same, the same choice, the same minute: silence."""
    counted.put(site(ticket(1)))
    assert len(counted.changes) == 1
    counted.put(site(ticket(1)))
    counted.board.tick()
    counted.board.choose(None)
    counted.board.filter(Filters())
    assert len(counted.changes) == 1
    counted.board.choose(ONE)
    assert len(counted.changes) == 2


def test_nobody_looks_nothing_is_reckoned(new_scene: Make, site: Make, ticket: Make) -> None:
    """Before it is shown and after it was left, the board is silent; shown again it knows everything at once."""
    scene = new_scene()
    heard: list[int] = []
    scene.board.changed.connect(lambda: heard.append(1))
    scene.put(site(ticket(1)))
    assert (heard, scene.api.staff_asked) == ([], 0)
    scene.board.wake()
    assert (len(heard), scene.api.staff_asked, scene.board.props.waiting) == (1, 1, 1)
    scene.board.rest()
    scene.put(site(ticket(1), ticket(2)))
    assert len(heard) == 1
    scene.board.wake()
    assert scene.board.props.waiting == 2


def test_names_are_asked_for_once_and_again_for_a_stranger(
    counted: Any, site: Make, ticket: Make, problem: Make
) -> None:  # fmt: skip
    """Only somebody who is not in the list makes it ask again, once; a refusal is not repeated with every event."""
    stranger = UUID(int=99)
    counted.put(site(ticket(1)))
    assert counted.api.staff_asked == 1
    counted.put(site(ticket(1, for_staff_id=stranger)))
    counted.put(site(ticket(1, for_staff_id=stranger), ticket(2)))
    assert counted.api.staff_asked == 2
    counted.api.staff_answer = Refused(problem(ProblemType.FORBIDDEN))
    counted.put(site(ticket(1, for_staff_id=UUID(int=98))))
    counted.put(site(ticket(1, for_staff_id=UUID(int=98)), ticket(3)))
    assert counted.api.staff_asked == 3


@pytest.mark.parametrize(
    ("action", "sent"),
    [(BoardAction.GRANT, "grant"), (BoardAction.CANCEL, "cancel")],
)
def test_a_command_and_its_outcome(
    counted: Any, site: Make, ticket: Make, action: BoardAction, sent: str
) -> None:  # fmt: skip
    """One at a time: while it is under way nothing else can be done; then it says that it was done."""
    counted.put(site(ticket(1)))
    counted.board.choose(ONE)
    counted.board.do(action)
    counted.board.do(action)
    ((what, about, command),) = counted.api.asked
    assert (what, about, command.desk_id) == (sent, ONE, None)
    chosen = counted.board.props.chosen
    assert set(chosen.why_not.values()) == {WhyNot.UNDER_WAY}
    counted.api.done(Done(TicketReply(ticket=ticket(1))))
    chosen = counted.board.props.chosen
    assert (chosen.said.action, chosen.said.trouble) == (action, None)


@pytest.mark.parametrize(
    ("outcome", "trouble"),
    [
        (Unreachable("no route"), LocalTrouble.NO_ANSWER),
        (ProblemType.TICKET_STATE, ProblemType.TICKET_STATE),
        (ProblemType.FORBIDDEN, ProblemType.FORBIDDEN),
    ],
)
def test_what_goes_wrong_is_said_in_place(
    counted: Any, site: Make, ticket: Make, problem: Make, outcome: Any, trouble: Any
) -> None:
    """It stands at the citizen it is about, and nobody is signed out by it."""
    ended: list[Any] = []
    counted.board.signed_out.connect(ended.append)
    counted.put(site(ticket(1), ticket(2)))
    counted.board.choose(ONE)
    counted.board.do(BoardAction.GRANT)
    counted.api.done(outcome if isinstance(outcome, Unreachable) else Refused(problem(outcome)))
    assert counted.board.props.chosen.said.trouble is trouble
    counted.board.choose(UUID(int=2))
    assert counted.board.props.chosen.said is None
    assert ended == []


def test_an_old_token_ends_the_session(counted: Any, site: Make, ticket: Make, problem: Make) -> None:
    """The whole tray has to sign in again."""
    ended: list[Any] = []
    counted.board.signed_out.connect(ended.append)
    counted.put(site(ticket(1)))
    counted.board.choose(ONE)
    counted.board.do(BoardAction.GRANT)
    counted.api.done(Refused(problem(ProblemType.TOKEN_EXPIRED)))
    assert ended == [ProblemType.TOKEN_EXPIRED]


def test_what_is_written_is_not_lost(counted: Any, site: Make, ticket: Make) -> None:
    """Another citizen, a failure, news: the draft stays until the site has it, and only what was changed is sent."""
    visitors = {ONE: Visitor(needs=(Need.CHILD,), note="Old")}
    counted.put(site(ticket(1), ticket(2), visitors=visitors))
    counted.board.choose(ONE)
    counted.board.draft_note("Comes with her son")
    counted.board.choose(UUID(int=2))
    assert counted.board.props.chosen.note == ""
    counted.board.choose(ONE)
    counted.board.save()
    counted.api.done(Unreachable("no route"))
    chosen = counted.board.props.chosen
    assert (chosen.note, chosen.needs, chosen.dirty) == ("Comes with her son", (Need.CHILD,), True)
    elsewhere = {ONE: Visitor(needs=(Need.CHILD, Need.UPSET), note="Old")}
    counted.put(site(ticket(1), ticket(2), visitors=elsewhere))
    assert counted.board.props.chosen.needs == (Need.CHILD, Need.UPSET)
    counted.board.save()
    what, about, command = counted.api.asked[-1]
    assert (what, about, command.needs, command.note) == ("note", ONE, None, "Comes with her son")
    counted.api.done(Done(TicketReply(ticket=ticket(1))))
    counted.put(
        site(ticket(1), ticket(2), visitors={ONE: Visitor(needs=(Need.CHILD, Need.UPSET), note="Comes with her son")})
    )
    assert not counted.board.props.chosen.dirty


def test_a_need_is_noted_before_it_is_granted(counted: Any, site: Make, ticket: Make) -> None:
    """The note goes first; if that fails nothing is granted."""
    counted.put(site(ticket(1)))
    counted.board.choose(ONE)
    counted.board.draft_needs((Need.WHEELCHAIR,))
    counted.board.do(BoardAction.GRANT)
    assert [what for what, _, _ in counted.api.asked] == ["note"]
    counted.api.done(Unreachable("no route"))
    assert counted.board.props.chosen.said.action is BoardAction.NOTE
    counted.board.do(BoardAction.GRANT)
    counted.api.done(Done(TicketReply(ticket=ticket(1))))
    assert [what for what, _, _ in counted.api.asked] == ["note", "note", "grant"]


def test_a_cancelled_number_can_be_taken_back_by_a_desk(new_scene: Make, site: Make, ticket: Make) -> None:
    """The undo stands when the citizen's panel is gone; taken back, the panel is there again."""
    scene = new_scene(desk_id="desk-1")
    scene.board.wake()
    scene.put(site(ticket(1)))
    scene.board.choose(ONE)
    scene.board.do(BoardAction.CANCEL)
    scene.api.done(Done(TicketReply(ticket=ticket(1, state=TicketState.CANCELLED))))
    scene.put(site())
    assert scene.board.props.chosen is None
    assert scene.board.props.undo.label == "P001"
    scene.board.take_back()
    what, about, command = scene.api.asked[-1]
    assert (what, about, command.desk_id) == ("undo", ONE, "desk-1")
    scene.api.done(Done(TicketReply(ticket=ticket(1))))
    scene.put(site(ticket(1)))
    assert scene.board.props.undo is None
    assert [row.label for row in scene.board.props.rows] == ["P001"]
    assert scene.board.props.chosen


def test_without_a_desk_nothing_can_be_taken_back(counted: Any, site: Make, ticket: Make) -> None:
    """The server knows an undo by its desk: so none is promised."""
    counted.put(site(ticket(1)))
    counted.board.choose(ONE)
    counted.board.do(BoardAction.CANCEL)
    counted.api.done(Done(TicketReply(ticket=ticket(1, state=TicketState.CANCELLED))))
    assert counted.board.props.undo is None


def test_asking_a_caseworker_and_the_answer(
    counted: Any, site: Make, ticket: Make, who: Any, morning: Any
) -> None:  # fmt: skip
    """The citizen is handed to that person, whose answer the board then shows; or that it is not theirs."""
    mette = who["mette"]
    counted.put(site(ticket(1)))
    counted.board.choose(ONE)
    counted.board.ask(mette)
    what, about, command = counted.api.asked[-1]
    assert (what, about, command.to_staff_id, command.service_id) == ("transfer", ONE, mette, None)
    handed = ticket(1, for_staff_id=mette)
    counted.put(site(handed))
    counted.api.done(Done(TicketReply(ticket=handed)))
    assert counted.board.props.chosen.said.who.startswith("Mette")
    until = morning + timedelta(minutes=60)
    coming = Answer(kind=AnswerKind.COMING, staff_id=mette, at=morning, until=until)
    counted.put(site(ticket(1, for_staff_id=mette, answer=coming)))
    assert counted.board.props.rows[0].said.who.startswith("Mette")
    counted.put(site(ticket(1)))
    assert counted.board.props.rows[0].declined.startswith("Mette")


@pytest.mark.parametrize(
    ("desk_id", "tickets", "why"),
    [(None, (), WhyNot.NO_DESK), ("desk-1", ("busy",), WhyNot.DESK_BUSY), ("desk-1", (), None)],
)
def test_calling_needs_a_free_desk(
    new_scene: Make, site: Make, ticket: Make, desk_id: str | None, tickets: tuple[str, ...], why: Any
) -> None:
    """A host without a desk, or with an open case, is told why."""
    scene = new_scene(desk_id=desk_id)
    scene.board.wake()
    scene.put(site(ticket(1), *(ticket(2, state=TicketState.SERVING) for _ in tickets)))
    scene.board.choose(ONE)
    assert scene.board.props.chosen.why_not.get(BoardAction.CALL) is why


def test_cut_off_everything_is_shown_and_nothing_can_be_done(counted: Any, site: Make, ticket: Make) -> None:
    """What was known and when; each action with its reason; a draft may go on. Back again, no word of it is left."""
    counted.put(site(ticket(1)))
    counted.board.choose(ONE)
    counted.feed.be(Connection.LOST)
    props = counted.board.props
    assert (props.known_at, props.waiting) == ("11:30", 1)
    assert set(props.chosen.why_not.values()) == {WhyNot.OFFLINE}
    counted.board.do(BoardAction.CANCEL)
    counted.board.draft_note("Later")
    counted.board.save()
    assert counted.api.asked == []
    counted.feed.be(Connection.LIVE)
    assert (counted.board.props.known_at, counted.board.props.chosen.note) == ("", "Later")


def test_the_board_is_for_hosts_and_guards(new_scene: Make, site: Make) -> None:
    """A caseworker has none; only guards see what was agreed for difficult meetings."""
    assert {role for role in Role if new_scene(role=role).board.allowed} == {Role.HOST, Role.GUARD}
    for role, guard in ((Role.HOST, False), (Role.GUARD, True)):
        scene = new_scene(role=role)
        scene.board.wake()
        scene.put(site())
        assert scene.board.props.guard is guard


def test_every_stand_and_who_is_on_the_way(
    counted: Any, site: Make, printer: Make, call: Make, who: Any, morning: Any
) -> None:  # fmt: skip
    """All troubles of stands, also those somebody has seen; the number of the well ones; colleagues by name."""
    going = call(1, staff_id=who["amina"], answered_at=morning)
    counted.put(site(calls=[going, call(2)], printers=[printer("out"), printer("ready", "stand-2")]))
    props = counted.board.props
    assert [notice.stand_id for notice in props.stands] == ["stand-1"]
    assert props.stands_well == 1
    assert [(coming.who, coming.stand) for coming in props.coming] == [("Amina Hassan", "Standeren ved indgangen")]
